// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/stored_reply.hpp>

#include <smtpreply/classify_bytes.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/reader.hpp>

#include "parse_cases.hpp"
#include "support.hpp"

#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace smtpreply;

namespace {

static_assert(std::is_nothrow_move_constructible_v<stored_reply>);
static_assert(std::is_nothrow_move_assignable_v<stored_reply>);
static_assert(std::convertible_to<const stored_reply&, reply>);
static_assert(!std::convertible_to<stored_reply, reply>, "a view of a temporary would dangle");

stored_reply stored(std::string_view bytes) {
    return stored_reply{*parse(bytes)};
}

bool lies_within(std::string_view part, std::string_view whole) {
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

// The status and the text, as to_string() has them.
std::string text_of(const reply& answer) {
    const std::string text = joined_text(answer);
    if (!answer.status()) return text;
    return test::spelled(answer.status()) + ' ' + text;
}

}  // namespace

TEST_CASE("a stored reply outlives the buffer that it came in") {
    auto buffer = std::make_unique<std::string>("550-5.1.1 The mailbox\r\n550 5.1.1 is gone\r\n");
    const stored_reply kept{*parse(*buffer)};
    buffer->assign(buffer->size(), '#');
    buffer.reset();

    CHECK(kept.bytes() == "550-5.1.1 The mailbox\r\n550 5.1.1 is gone\r\n");
    CHECK(kept.code() == reply_code{550});
    CHECK(test::spelled(kept.status()) == "5.1.1");
    const reply view = kept;
    CHECK(view.lines().size() == 2);
    CHECK(view.bytes().data() == kept.bytes().data());
    for (const reply_line& line : view.lines()) CHECK(lies_within(line.text, kept.bytes()));
    CHECK(to_string(classify(kept, stage::rcpt).reason) == "mailbox_unknown");
}

TEST_CASE("copies are equal and independent; short and long replies move alike") {
    const std::string long_text(500, 'x');
    for (const std::string& bytes : {std::string{"250 ok\r\n"}, "250 " + long_text + "\r\n"}) {
        stored_reply original = stored(bytes);
        stored_reply copy = original;
        CHECK(copy == original);
        CHECK(copy.bytes().data() != original.bytes().data());

        stored_reply moved = std::move(original);
        CHECK(moved == copy);
        CHECK(lies_within((*moved.view().lines().begin()).text, moved.bytes()));
        CHECK(original == stored_reply{});  // NOLINT(bugprone-use-after-move): it is empty
        CHECK(original.view().lines().empty());

        original = stored("421 bye\r\n");
        CHECK(original.code() == reply_code{421});
        moved = std::move(original);
        CHECK(moved.bytes() == "421 bye\r\n");
        stored_reply& same = moved;
        moved = same;
        moved = std::move(same);
        CHECK(moved.bytes() == "421 bye\r\n");
    }
}

TEST_CASE("a vector of them may grow") {
    std::vector<stored_reply> all;
    for (unsigned i = 0; i < 100; ++i)
        all.push_back(stored("250 2.0." + std::to_string(i) + " x\r\n"));
    for (unsigned i = 0; i < 100; ++i) {
        const reply view = all[i];
        CHECK(view.bytes() == "250 2.0." + std::to_string(i) + " x\r\n");
        CHECK(lies_within((*view.lines().begin()).text, all[i].bytes()));
    }
}

TEST_CASE("replies are equal when their bytes are, read in the same way") {
    CHECK(stored("250 ok\r\n") == stored("250 ok\r\n"));
    CHECK(stored("250 ok\r\n") != stored("250 ok\n"));
    CHECK(stored("250 ok\r\n") != stored("250 OK\r\n"));
    CHECK(stored("250 ok\r\n") != stored_reply{});
    const std::string_view differing = "550-a\r\n450 b\r\n";
    CHECK(stored(differing) != stored_reply{*parse(differing, {.code = code_choice::last})});

    const std::unordered_set<stored_reply> set{stored("250 a\r\n"), stored("250 a\r\n"),
                                               stored("250 b\r\n")};
    CHECK(set.size() == 2);
    CHECK(set.contains(stored("250 b\r\n")));
}

TEST_CASE("it prints on one line with both codes, fit for a terminal") {
    // clang-format off
    static constexpr struct { std::string_view bytes, text; } rows[] = {
        {"550 5.1.1 User unknown\r\n",                             "550 5.1.1 User unknown"},
        {"550-5.1.1 The mailbox\r\n550 5.1.1 does not exist\r\n",  "550 5.1.1 The mailbox does not exist"},
        {"354 go\r\n",                                             "354 go"},
        {"250\r\n",                                                "250"},
        {"250 2.0.0\r\n",                                          "250 2.0.0"},
        {"550 \x1B[2J\\\r\n",                                      "550 \\x1B[2J\\\\"},
        {"550-a\r\n450 b\r\n",                                     "550 a b"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(to_string(stored(row.bytes)) == row.text);
        CHECK(to_string(*parse(row.bytes)) == row.text);
    }
    CHECK(to_string(stored_reply{}).empty());
    CHECK(to_string(reply{}).empty());
}

TEST_CASE("every reply goes through its bytes and comes back equal") {
    for (const test::parse_table& table : test::parse_tables) {
        for (const test::parse_case& row : table.cases) {
            const parse_result first = parse(row.input, table.options);
            if (!first) continue;
            CAPTURE(table.name);
            CAPTURE(test::spelled(row.input));
            const stored_reply kept{*first};
            const std::string on_disk{kept.bytes()};
            const parse_result second = parse(on_disk, table.options);
            REQUIRE(second.complete());
            CHECK(second.consumed() == on_disk.size());
            CHECK(stored_reply{*second} == kept);
            CHECK(stored_reply{kept.view()} == kept);
        }
    }
}

TEST_CASE("a reply with a line beyond the limit is stored alike, however it was read") {
    const std::string x(3000, 'x');
    const std::string inputs[] = {
        "550-5.7.1 " + x + "\r\n550 5.7.1 end\r\n",
        "550-5.7.1 a\r\n550 5.7.1 " + x + "\n",
        "550 5.7.1 " + x,
        "550 5.7.1 " + x + '\r',
        "550-" + x + "\r\n" + x + "\r\n550 \n",
        "550 " + std::string(44, 'x') + "\r\n",
        "550 " + std::string(45, 'x') + "\n",
        "550 " + std::string(46, 'x') + '\n',
        "550 " + std::string(46, 'x'),
        "550 " + std::string(47, 'x'),
    };
    for (const framing ends : {framing::wire, framing::quoted}) {
        for (const std::size_t limit : {std::size_t{16}, std::size_t{50}, std::size_t{2048}}) {
            const parse_options options{.framing = ends, .limits = {.line = limit}};
            for (const std::string& input : inputs) {
                CAPTURE(limit);
                CAPTURE(test::spelled(input));
                const parse_result parsed = parse(input, options);
                if (!parsed) continue;
                const stored_reply kept{*parsed};
                const std::string on_disk{kept.bytes()};
                CHECK(on_disk.size() <= 3 * (limit + 1));
                CHECK(test::spelled(kept.view().defects()) == test::spelled(parsed->defects()));
                CHECK(to_string(kept) == escaped("550 " + text_of(*parsed)));
                const parse_result again = parse(on_disk, options);
                REQUIRE(again.complete());
                CHECK(again.consumed() == on_disk.size());
                CHECK(stored_reply{*again} == kept);

                for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{49},
                                               std::size_t{50}, input.size()}) {
                    CAPTURE(size);
                    reply_reader reader{options};
                    parse_result read;
                    for (std::size_t at = 0; at < input.size() && !read; at += size) {
                        std::string_view piece = std::string_view{input}.substr(at, size);
                        read = reader.next(piece);
                    }
                    if (!read) read = reader.finish();
                    REQUIRE(read.complete());
                    CHECK(stored_reply{*read} == kept);
                    CHECK(std::hash<stored_reply>{}(stored_reply{*read}) ==
                          std::hash<stored_reply>{}(kept));
                }
            }
        }
    }
}
