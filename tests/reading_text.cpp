// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/detail/reading_text.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using namespace smtpreply;
using detail::reading_text;

namespace {

reply read(std::string_view bytes) {
    return *parse(bytes, {.framing = framing::quoted});
}

constexpr bool lies_in(std::string_view part, std::string_view whole) {
    return whole.data() <= part.data() && part.data() + part.size() <= whole.data() + whole.size();
}

}  // namespace

TEST_CASE("the reading text is what a person would read, on one line") {
    // clang-format off
    static constexpr struct { std::string_view bytes, text; } rows[] = {
        {"550",                                     ""},
        {"550 ",                                    ""},
        {"550 gone\r\n",                            "gone"},
        {"550 5.1.1 gone\r\n",                      "gone"},
        {"550 5.1.1  gone  away \r\n",              "gone away"},
        {"550 5.1.1\tgone\taway\n",                 "gone away"},
        {"550  gone",                               "gone"},
        {"550-gone\r\n550 away\r\n",                "gone away"},
        {"550-gone \r\n550  away\r\n",              "gone away"},
        {"550-5.1.1 gone\r\n550 5.1.1 away\r\n",    "gone away"},
        {"550-5.1.1 gone\r\n550 5.7.1 away\r\n",    "gone away"},
        {"550-5.1.1 gone\r\n550 away\r\n",          "gone away"},
        {"550-gone\r\n550-\r\n550 away\r\n",        "gone away"},
        {"550-\r\n550 away\r\n",                    "away"},
        {"550-gone\nand not\n550 away\n",           "gone and not away"},
        {"550 x (#5.1.1)",                          "x (#5.1.1)"},
        {"550 192.0.2.1 is listed",                 "192.0.2.1 is listed"},
        {"550 12 3456 78901 2  3",                  "12 3456 78901 2 3"},
        {"550 1234567  8",                          "1234567 8"},
        {"550 12345678  9",                         "12345678 9"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        const reading_text text{read(row.bytes)};
        CHECK(text.text() == row.text);
        CHECK(text.complete());
    }
    CHECK(reading_text{reply{}}.text().empty());
}

TEST_CASE("white space is one space, wherever it stands in a text of any length") {
    for (std::size_t size = 3; size < 70; ++size)
        for (std::size_t at = 1; at + 1 < size; ++at)
            for (const std::string_view space : {"\t", "  ", " \t", "\t "}) {
                std::string text(size, 'x');
                text.replace(at, 1, " ");
                std::string bytes = "550 " + text;
                bytes.replace(4 + at, 1, space);
                CAPTURE(test::spelled(bytes));
                CHECK(reading_text{read(bytes)}.text() == text);
            }
}

TEST_CASE("a tidy one-line reply is read in place") {
    static constexpr std::string_view bytes = "550 5.1.1 user unknown here\r\n";
    CHECK(lies_in(reading_text{read(bytes)}.text(), bytes));
}

TEST_CASE("a range of the reading text leads back to the bytes, from the first to the last") {
    // clang-format off
    static constexpr struct { std::string_view bytes, phrase, matched; } rows[] = {
        {"550 5.1.1 user unknown\r\n",                  "user unknown", "user unknown"},
        {"550 5.1.1 no user  unknown\r\n",              "user unknown", "user  unknown"},
        {"550-5.1.1 no user\r\n550 5.1.1 unknown\r\n",  "user unknown", "user\r\n550 5.1.1 unknown"},
        {"550-no user \r\n550 unknown\r\n",             "user unknown", "user \r\n550 unknown"},
        {"550-user\r\n550 unknown\r\n",                 "user",         "user"},
        {"550-user\r\n550 unknown\r\n",                 "unknown",      "unknown"},
        {"550-user\r\n550 unknown\r\n",                 "user ",        "user\r"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        const reading_text text{read(row.bytes)};
        const std::size_t at = text.text().find(row.phrase);
        REQUIRE(at != std::string_view::npos);
        const std::string_view matched = text.bytes(at, row.phrase.size());
        CHECK(test::spelled(matched) == test::spelled(row.matched));
        CHECK(lies_in(matched, row.bytes));
    }
    const reading_text text{read("550 gone\r\n")};
    CHECK(text.bytes(0, 0).empty());
    CHECK(text.bytes(4, 1).empty());
}

TEST_CASE("no more than the limit is read, however it is broken over lines") {
    std::string sentence;
    while (sentence.size() < detail::reading_limit + 20) sentence += "nine byte ";
    const std::string untidy = "550  " + sentence;
    std::string lines;
    for (std::size_t at = 0; at < sentence.size(); at += 10)
        lines += "550-" + sentence.substr(at, 9) + "\r\n";
    lines += "550 end\r\n";
    for (const std::string& bytes : {"550 " + sentence, untidy, lines}) {
        const reply answer = *parse(bytes, {.framing = framing::quoted, .limits = {.line = 9000}});
        const reading_text text{answer};
        CHECK(text.text() == sentence.substr(0, detail::reading_limit));
        CHECK(!text.complete());
    }
    const std::string full = "550 " + sentence.substr(0, detail::reading_limit);
    const reply answer = *parse(full, {.framing = framing::quoted, .limits = {.line = 9000}});
    CHECK(reading_text{answer}.complete());
}

namespace {

constexpr std::size_t size_at_compile_time() {
    return reading_text{reply{}}.text().size();
}
static_assert(size_at_compile_time() == 0);
static_assert(detail::tidy_size("a b c") == 5 && detail::tidy_size("a  b") == 1 &&
              detail::tidy_size("a \tb") == 1 && detail::tidy_size("seven b  c") == 7);

}  // namespace
