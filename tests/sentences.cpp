// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/sentences.hpp>

#include "support.hpp"

#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using smtpreply::sentences;
using smtpreply::detail::literal;

namespace {

constexpr sentences none;
constexpr sentences two{"First.", "Second."};
constexpr sentences full{"1", "2", "3", "4", "5", "6"};

static_assert(none.empty() && none.size() == 0 && none.begin() == none.end());
static_assert(!two.empty() && two.size() == 2);
static_assert(two[0] == "First." && two[1] == "Second.");
static_assert(*two.begin() == "First.");
static_assert(full.size() == sentences::capacity && full[5] == "6");
static_assert(std::ranges::forward_range<const sentences> && std::ranges::sized_range<sentences>);

using text = const char (&)[2];
static_assert(std::is_constructible_v<sentences, text, text, text, text, text, text>);
static_assert(!std::is_constructible_v<sentences, text, text, text, text, text, text, text>,
              "a seventh sentence does not compile");
static_assert(!std::is_constructible_v<sentences, int>);

static_assert(sentences{"First.", "", "Third."}.size() == 3,
              "an empty sentence does not end a list");

static_assert(literal{}.empty() && literal{""}.empty() && !literal{"x"}.empty());
static_assert(std::string_view{literal{"abc"}} == "abc", "the final NUL does not count");
static_assert(literal{}.absent() && !literal{""}.absent());
static_assert(std::string_view{literal{}}.empty());
static_assert(!std::is_constructible_v<literal, std::string>);
static_assert(!std::is_constructible_v<literal, std::string_view>);

}  // namespace

TEST_CASE("sentences are iterated in the order in which they were written") {
    const std::vector<std::string_view> seen(full.begin(), full.end());
    CHECK(seen == std::vector<std::string_view>{"1", "2", "3", "4", "5", "6"});
}

TEST_CASE("a table row's braced list becomes sentences") {
    struct row {
        sentences causes;
        sentences fixes;
    };
    constexpr row one{{"Cause."}, {"Do this.", "Do that."}};
    CHECK(one.causes.size() == 1);
    CHECK(one.fixes.size() == 2);
    CHECK(one.fixes[1] == "Do that.");
}
