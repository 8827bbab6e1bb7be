// From bytes to explanation nothing allocates: every operator new of this program is counted.
//
// All forms are replaced, because a sanitizer has its own where the program has none, and memory
// must go back to the allocator that it came from.

#include <smtpreply/smtpreply.hpp>

#include "parse_cases.hpp"
#include "support.hpp"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#ifdef _WIN32
#include <malloc.h>
#endif

namespace {

std::atomic<std::size_t> allocations{0};

void* allocate(std::size_t size) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}

void* allocate(std::size_t size, std::align_val_t alignment) noexcept {
    ++allocations;
    const auto align = static_cast<std::size_t>(alignment);
#ifdef _WIN32
    return _aligned_malloc(size == 0 ? 1 : size, align);
#else
    return std::aligned_alloc(align, (size + align - 1) / align * align);
#endif
}

void release_aligned(void* memory) noexcept {
#ifdef _WIN32
    _aligned_free(memory);
#else
    std::free(memory);
#endif
}

void* checked(void* memory) {
    if (memory == nullptr) throw std::bad_alloc{};
    return memory;
}

}  // namespace

// clang-format off
void* operator new(std::size_t n) { return checked(allocate(n)); }
void* operator new[](std::size_t n) { return checked(allocate(n)); }
void* operator new(std::size_t n, const std::nothrow_t&) noexcept { return allocate(n); }
void* operator new[](std::size_t n, const std::nothrow_t&) noexcept { return allocate(n); }
void* operator new(std::size_t n, std::align_val_t a) { return checked(allocate(n, a)); }
void* operator new[](std::size_t n, std::align_val_t a) { return checked(allocate(n, a)); }
void* operator new(std::size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
    return allocate(n, a);
}
void* operator new[](std::size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
    return allocate(n, a);
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
void operator delete(void* p, const std::nothrow_t&) noexcept { std::free(p); }
void operator delete[](void* p, const std::nothrow_t&) noexcept { std::free(p); }
void operator delete(void* p, std::align_val_t) noexcept { release_aligned(p); }
void operator delete[](void* p, std::align_val_t) noexcept { release_aligned(p); }
void operator delete(void* p, std::size_t, std::align_val_t) noexcept { release_aligned(p); }
void operator delete[](void* p, std::size_t, std::align_val_t) noexcept { release_aligned(p); }
void operator delete(void* p, std::align_val_t, const std::nothrow_t&) noexcept {
    release_aligned(p);
}
void operator delete[](void* p, std::align_val_t, const std::nothrow_t&) noexcept {
    release_aligned(p);
}
// clang-format on

namespace {

template <class Work>
std::size_t allocations_in(Work work) {
    const std::size_t before = allocations;
    work();
    return allocations - before;
}

// Keeps a result from being optimised away with the work that made it.
volatile std::size_t sink = 0;
void use(std::size_t value) {
    sink = value;
}

}  // namespace

TEST_CASE("the counter counts: each form of new is seen") {
    CHECK(allocations_in([] { ::operator delete(::operator new(1)); }) == 1);
    CHECK(allocations_in([] { ::operator delete[](::operator new[](1)); }) == 1);
    CHECK(allocations_in([] { ::operator delete(::operator new(1, std::nothrow)); }) == 1);
    CHECK(allocations_in([] { ::operator delete[](::operator new[](1, std::nothrow)); }) == 1);
    CHECK(allocations_in([] {
              constexpr std::align_val_t wide{64};
              ::operator delete(::operator new(1, wide), wide);
          }) == 1);
    CHECK(allocations_in([] { use(std::string(1000, 'x').size()); }) > 0);
    CHECK(allocations_in([] {}) == 0);
}

TEST_CASE("parsing any input of the tables allocates nothing") {
    for (const test::parse_table& table : test::parse_tables) {
        for (const test::parse_case& row : table.cases) {
            const std::size_t count = allocations_in([&] {
                const smtpreply::parse_result result = smtpreply::parse(row.input, table.options);
                for (const smtpreply::reply_line line : result->lines()) use(line.text.size());
            });
            CAPTURE(table.name);
            CAPTURE(test::spelled(row.input));
            CHECK(count == 0);
        }
    }
}

TEST_CASE("reading any input of the tables byte by byte allocates nothing") {
    for (const test::parse_table& table : test::parse_tables) {
        for (const test::parse_case& row : table.cases) {
            const std::size_t count = allocations_in([&] {
                smtpreply::reply_reader reader{table.options};
                for (std::size_t at = 0; at < row.input.size(); ++at) {
                    std::string_view piece = row.input.substr(at, 1);
                    use(reader.next(piece).consumed());
                }
                use(reader.finish().consumed());
                reader.reset();
            });
            CAPTURE(table.name);
            CAPTURE(test::spelled(row.input));
            CHECK(count == 0);
        }
    }
}

TEST_CASE("what a reply carries is read without allocating") {
    for (const test::parse_table& table : test::parse_tables) {
        for (const test::parse_case& row : table.cases) {
            const std::size_t count = allocations_in([&] {
                const smtpreply::parse_result parsed = smtpreply::parse(row.input, table.options);
                const smtpreply::capabilities offered{*parsed};
                for (const smtpreply::capability_line& line : offered)
                    for (const std::string_view word : line.parameters) use(word.size());
                use(offered.auth_mechanisms().contains("PLAIN"));
                use(offered.size_limit().has_value());
                use(offered.limits().recipients.has_value());
                use(smtpreply::greeting::from(*parsed).has_value());
                use(smtpreply::forward_path(*parsed).has_value());
                use(smtpreply::challenge(*parsed).has_value());
                use(smtpreply::queue_id(*parsed).has_value());
            });
            CAPTURE(table.name);
            CAPTURE(test::spelled(row.input));
            CHECK(count == 0);
        }
    }
}

TEST_CASE("text is written into a string with room enough without allocating") {
    const std::string_view input =
        "550-5.1.1 <b@x>: \x1B[2J\xFF and more than fits a short string\r\n"
        "550 5.1.1 unknown\r\n";
    const smtpreply::parse_result parsed = smtpreply::parse(input);
    std::string out;
    out.reserve(2000);
    CHECK(allocations_in([&] {
              smtpreply::append_text(out, *parsed);
              smtpreply::append_escaped(out, input);
              smtpreply::append_html_escaped(out, input);
              smtpreply::append_utf8(out, input);
              const auto error = smtpreply::generate(out, smtpreply::reply_code{250},
                                                     smtpreply::enhanced_status{2, 0, 0}, "Ok");
              use(error == smtpreply::generate_error::none);
          }) == 0);
    CHECK(out.size() > 300);
}

TEST_CASE("a stored reply allocates its bytes and no more") {
    const std::string input = "550 5.1.1 " + std::string(100, 'x') + "\r\n";
    const smtpreply::parse_result parsed = smtpreply::parse(input);
    CHECK(allocations_in([&] {
              smtpreply::stored_reply kept{*parsed};
              smtpreply::stored_reply moved{std::move(kept)};
              use(moved.view().lines().size());
          }) == 1);
}

TEST_CASE("a megabyte on one line is parsed, read and classified without allocating") {
    const std::string input = "550 5.1.1 " + std::string(1'000'000, 'x') + "\r\n";
    CHECK(allocations_in([&] { use(smtpreply::parse(input).consumed()); }) == 0);
    CHECK(allocations_in([&] {
              smtpreply::reply_reader reader;
              std::string_view rest = input;
              use(reader.next(rest).consumed());
          }) == 0);
    CHECK(allocations_in([&] { use(smtpreply::classify(input).retry()); }) == 0);
}

TEST_CASE("classifying and explaining any input at any stage allocates nothing") {
    for (const test::parse_case& row : test::lenient_cases) {
        for (const auto& at : smtpreply::enum_names<smtpreply::stage>::rows) {
            const std::size_t count = allocations_in([&] {
                const auto meaning = smtpreply::classify(row.input, at.value);
                use(smtpreply::explain(meaning).fixes.size());
                use(meaning.evidence.matched.size());
            });
            CAPTURE(test::spelled(row.input));
            CAPTURE(at.spelling);
            CHECK(count == 0);
        }
    }
}

TEST_CASE("deciding what to do about any input, and about any event, allocates nothing") {
    smtpreply::classification worst;
    const auto decide_on = [&](const smtpreply::classification& meaning) {
        const smtpreply::decision made = smtpreply::decide(meaning, {.number = 3});
        worst = smtpreply::worse_of(worst, meaning);
        use(static_cast<std::size_t>(made.not_before.seconds_since_1970()));
    };
    for (const test::parse_case& row : test::lenient_cases)
        CHECK(allocations_in([&] { decide_on(smtpreply::classify(row.input)); }) == 0);
    for (const auto& row : smtpreply::enum_names<smtpreply::event>::rows)
        CHECK(allocations_in([&] { decide_on(smtpreply::classify(row.value)); }) == 0);
}

TEST_CASE("looking up any code and any spelling allocates nothing") {
    CHECK(allocations_in([] {
              for (unsigned number = 0; number <= 999; ++number) {
                  const auto entry = smtpreply::lookup(smtpreply::reply_code{number});
                  use(entry.title().size() + entry.causes().size());
              }
              for (const auto entry : smtpreply::reply_codes) use(entry.fixes().size());
              use(smtpreply::from_string<smtpreply::reason>("unspecified").has_value());
          }) == 0);
}
