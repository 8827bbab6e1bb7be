// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/word_range.hpp>

#include "support.hpp"

#include <iterator>
#include <string>
#include <string_view>

using smtpreply::word_range;

static_assert(std::forward_iterator<word_range::iterator>);
static_assert(word_range{}.empty() && word_range{}.front().empty() && word_range{}.rest().empty());
static_assert(word_range{" \t "}.empty());
static_assert(word_range{"PLAIN LOGIN"}.contains("login"));
static_assert(!word_range{"PLAIN LOGIN"}.contains("LOG"));
static_assert(!word_range{"PLAIN"}.contains(""));
static_assert(word_range{" a  b c"}.front() == "a");
static_assert(word_range{" a  b c"}.rest() == "b c");
static_assert(word_range{"a \t"}.rest().empty());

TEST_CASE("words are what spaces and tabs separate") {
    // clang-format off
    static constexpr struct { std::string_view text, words; } rows[] = {
        {"",               ""},
        {" ",              ""},
        {"a",              "[a]"},
        {"a b",            "[a][b]"},
        {"  a\t\tb  ",     "[a][b]"},
        {"a=b c,d",        "[a=b][c,d]"},
        {"a\r",            "[a\r]"},
        {"\xC3\xA4 \xFF",  "[\xC3\xA4][\xFF]"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.text));
        std::string words;
        for (const std::string_view word : word_range{row.text})
            words.append("[").append(word).append("]");
        CHECK(words == row.words);
    }
}

TEST_CASE("words can be gone through step by step, and look into the text") {
    constexpr std::string_view text = "one two";
    const word_range words{text};
    auto at = words.begin();
    CHECK((*at).data() == text.data());
    CHECK(at->size() == 3);
    const auto before = at++;
    CHECK(*before == "one");
    CHECK(*at == "two");
    CHECK(++at == words.end());
}
