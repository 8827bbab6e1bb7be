// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/reply.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace smtpreply;

namespace {

static_assert(std::is_trivially_copyable_v<reply>, "a view: copying allocates nothing");
static_assert(reply{}.code() == reply_code{} && reply{}.severity() == severity::none);
static_assert(!reply{}.positive() && !reply{}.negative());
static_assert(!reply{}.status() && reply{}.defects().empty() && reply{}.bytes().empty());
static_assert(reply{}.lines().empty() && reply{}.lines().size() == 0);
static_assert(reply{}.lines().begin() == reply{}.lines().end());

static_assert(std::ranges::forward_range<reply::line_range>);
static_assert(std::forward_iterator<reply::line_range::iterator>);
static_assert(std::ranges::sized_range<reply::line_range>);
static_assert(std::same_as<std::ranges::range_value_t<reply::line_range>, reply_line>);

constexpr std::string_view bytes =
    "550-5.1.1 <bob@example.com>: gone\r\nsee below\r\n550 5.1.1 user unknown\r\n";

}  // namespace

TEST_CASE("a reply says its code, what the digits mean, and its bytes") {
    const parse_result result = parse(bytes);
    REQUIRE(result.complete());
    CHECK(result->code().value() == 550);
    CHECK(to_string(result->severity()) == "permanent");
    CHECK(to_string(result->category()) == "mail_system");
    CHECK(result->negative());
    CHECK_FALSE(result->positive());
    CHECK(test::spelled(result->status()) == "5.1.1");
    CHECK(result->bytes() == bytes);
    CHECK(parse("354 go\r\n")->positive());
}

TEST_CASE("a line says its code, its status, its text, and how it was sent") {
    const parse_result result = parse(bytes);
    const std::vector<reply_line> lines(result->lines().begin(), result->lines().end());
    REQUIRE(lines.size() == 3);
    CHECK(result->lines().size() == 3);

    CHECK(lines[0].code == reply_code{550});
    CHECK(test::spelled(lines[0].status) == "5.1.1");
    CHECK(lines[0].status_bytes == "5.1.1");
    CHECK(lines[0].text == "<bob@example.com>: gone");
    CHECK(lines[0].bytes == "550-5.1.1 <bob@example.com>: gone");

    CHECK_FALSE(lines[1].code.has_value());
    CHECK_FALSE(lines[1].status.has_value());
    CHECK(lines[1].status_bytes.empty());
    CHECK(lines[1].text == "see below");
    CHECK(lines[1].bytes == "see below");
}

TEST_CASE("a status is quoted without its brackets, also where it contradicts the code") {
    // clang-format off
    static constexpr struct { std::string_view input, status; } rows[] = {
        {"550 5.1.1 x\r\n",       "5.1.1"},
        {"550 (#5.1.1) x\r\n",    "5.1.1"},
        {"550 x [5.1.1]\r\n",     "5.1.1"},
        {"550 5.01.1 x\r\n",      "5.01.1"},
        {"550 4.1.1 x\r\n",       "4.1.1"},
        {"550 x\r\n",             ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.input);
        const parse_result result = parse(row.input);
        CHECK((*result->lines().begin()).status_bytes == row.status);
    }
}

TEST_CASE("the lines can be gone through twice, and outlive the reply, but not its bytes") {
    const reply::line_range lines = parse(bytes)->lines();
    const auto count = [&] { return std::ranges::distance(lines.begin(), lines.end()); };
    CHECK(count() == 3);
    CHECK(count() == 3);

    auto one = lines.begin();
    const auto before = one++;
    CHECK(before == lines.begin());
    CHECK(one != before);
    CHECK((*one).text == "see below");
    CHECK((*++one).text == "user unknown");
    CHECK(++one == lines.end());
}

TEST_CASE("the lines work with the algorithms of the standard library") {
    const parse_result result = parse(bytes);
    const auto has_no_code = [](const reply_line& line) { return !line.code; };
    CHECK(std::ranges::count_if(result->lines(), has_no_code) == 1);
    CHECK(std::count_if(result->lines().begin(), result->lines().end(), has_no_code) == 1);
}

TEST_CASE("a copy of a reply looks into the same bytes") {
    const reply original = *parse(bytes);
    const reply copy = original;  // NOLINT(performance-unnecessary-copy-initialization): the test
    CHECK(copy.bytes().data() == original.bytes().data());
    CHECK(copy.lines().size() == original.lines().size());
    CHECK(copy.code() == original.code());
}

TEST_CASE("the bytes of a reply end where the next one begins") {
    const std::string_view two = "250-a\r\n250 b\r\n550 c\r\n";
    CHECK(parse(two)->bytes() == "250-a\r\n250 b\r\n");
}

TEST_CASE("a line beyond the limit is cut in all its views") {
    const std::string input = "250-" + std::string(100, 'x') + "\r\n250 y\r\n";
    const parse_result result = parse(input, {.limits = {.line = 32}});
    REQUIRE(result.complete());
    const std::vector<reply_line> lines(result->lines().begin(), result->lines().end());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].bytes.size() == 30);  // and a CRLF
    CHECK(lines[0].text.size() == 26);
    CHECK(lines[1].text == "y");
}
