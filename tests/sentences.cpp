// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/sentences.hpp>

#include "support.hpp"

#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using smtpreply::sentence_list;
using smtpreply::sentences;
using smtpreply::detail::is_empty;
using smtpreply::detail::literal;
using smtpreply::detail::view_of;

namespace {

constexpr sentence_list two_in_a_row{"First.", "Second."};
constexpr sentence_list full_row{"1", "2", "3", "4", "5", "6"};
constexpr sentence_list row_with_a_mistake{"First.", "", "Third."};

constexpr sentences none;
constexpr sentences two{two_in_a_row};
constexpr sentences full{full_row};

static_assert(none.empty() && none.size() == 0 && none.begin() == none.end());
static_assert(!two.empty() && two.size() == 2);
static_assert(two[0] == "First." && two[1] == "Second.");
static_assert(*two.begin() == "First.");
static_assert(full.size() == sentences::capacity && full[5] == "6");
static_assert(std::ranges::forward_range<const sentences> && std::ranges::sized_range<sentences>);
static_assert(!std::is_constructible_v<sentences, sentence_list>,
              "a row that is gone at the end of the line is refused");
static_assert(!std::is_constructible_v<sentences, int>);

static_assert(sentences{row_with_a_mistake}.size() == 3,
              "an empty sentence does not end a list unseen");

static_assert(is_empty(literal{}) && is_empty("") && !is_empty("x"));
static_assert(view_of("abc") == "abc", "the final NUL does not count");
static_assert(view_of(literal{}).empty());

}  // namespace

TEST_CASE("sentences are iterated in the order in which they were written") {
    const std::vector<std::string_view> seen(full.begin(), full.end());
    CHECK(seen == std::vector<std::string_view>{"1", "2", "3", "4", "5", "6"});
}
