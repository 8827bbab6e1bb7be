// Where a line's text may carry its enhanced status, and where not: RFC 2034 §4, and what servers
// send. The header is included first: one that forgets an include of its own does not compile.
#include <smtpreply/detail/line_status.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using smtpreply::enhanced_status;
using smtpreply::detail::brief_status;
using smtpreply::detail::find_status;
using smtpreply::detail::line_status;
using smtpreply::detail::may_hold_status;
using smtpreply::detail::read_status;

namespace {

static_assert(find_status("5.1.1 gone", true).status() == enhanced_status{5, 1, 1});
static_assert(!find_status("#5.1.1 gone", true).status());
static_assert(find_status("#5.1.1 gone", false).status() == enhanced_status{5, 1, 1});
static_assert(find_status("gone (#5.1.1)", false).status() == enhanced_status{5, 1, 1});

constexpr std::string_view none = "-";

struct status_case {
    std::string_view text;
    std::string_view strict;
    std::string_view lenient;
};

}  // namespace

TEST_CASE("a status is found where the standard puts it and, leniently, where servers put it") {
    // clang-format off
    static constexpr status_case rows[] = {
        //                          strict      lenient
        {"5.1.1",                   "5.1.1",    "5.1.1"},
        {"5.1.1 ",                  "5.1.1",    "5.1.1"},
        {"5.1.1 no such user",      "5.1.1",    "5.1.1"},
        {"5.1.1  two spaces",       "5.1.1",    "5.1.1"},
        {"5.1.1\r\n",               "5.1.1",    "5.1.1"},
        {"5.1.1\n",                 "5.1.1",    "5.1.1"},
        {"2.0.0 Ok",                "2.0.0",    "2.0.0"},
        {"4.7.1 later",             "4.7.1",    "4.7.1"},
        {"5.0.0 x",                 "5.0.0",    "5.0.0"},
        {"5.10.0 x",                "5.10.0",   "5.10.0"},
        {"5.7.606 blocked",         "5.7.606",  "5.7.606"},
        {"5.999.999 x",             "5.999.999", "5.999.999"},

        // in brackets, after '#', before punctuation
        {"#5.1.1 gone",             none,       "5.1.1"},      // IronPort
        {"(5.1.1) gone",            none,       "5.1.1"},
        {"[5.7.1] gone",            none,       "5.7.1"},
        {"(#5.1.1) gone",           none,       "5.1.1"},
        {"[#5.1.1] gone",           none,       "5.1.1"},
        {"#5.1.1",                  none,       "5.1.1"},
        {"(#5.1.1)",                none,       "5.1.1"},
        {"5.7.1: refused",          none,       "5.7.1"},
        {"5.7.1:refused",           none,       "5.7.1"},
        {"5.7.1; refused",          none,       "5.7.1"},
        {"5.7.1, refused",          none,       "5.7.1"},
        {"5.1.1) x",                none,       "5.1.1"},
        {"5.1.1] x",                none,       "5.1.1"},
        {"5.1.1\tx",                none,       "5.1.1"},

        // as the last word, bracketed or after '#': qmail
        {"no mailbox here by that name (#5.1.1)",    none, "5.1.1"},
        {"no mailbox here by that name. (#5.1.1)\r\n", none, "5.1.1"},
        {"no mailbox here by that name (#5.1.1) ",   none, "5.1.1"},
        {"gone (5.1.1)",            none,       "5.1.1"},
        {"gone [5.1.1]",            none,       "5.1.1"},
        {"gone [#5.1.1]",           none,       "5.1.1"},
        {"gone #5.1.1",             none,       "5.1.1"},
        {"gone\t(#5.1.1)",          none,       "5.1.1"},
        {"gone 5.1.1",              none,       none},
        {"gone (5.1.1) really",     none,       none},
        {"gone (5.1.1).",           none,       none},
        {"gone (5.1.1",             none,       none},
        {"gone 5.1.1)",             none,       none},
        {"gone (5.1.1]",            none,       none},
        {"gone(#5.1.1)",            none,       none},
        {"gone ()",                 none,       none},
        {"gone (#)",                none,       none},
        {"gone #",                  none,       none},
        {"gone (",                  none,       none},

        // leading zeros, which RFC 3463 forbids
        {"5.01.1 x",                none,       "5.1.1"},
        {"5.1.01 x",                none,       "5.1.1"},
        {"5.000.0 x",               none,       "5.0.0"},

        // addresses, versions, dates, decimals and other numbers
        {"5.1.1.1 is listed",       none,       none},
        {"[5.1.1.1] is listed",     none,       none},
        {"listed: [5.1.1.1]",       none,       none},
        {"listed: (5.1.1.1)",       none,       none},
        {"5.1.1-text",              none,       none},
        {"2.11.3-rc1 ready",        none,       none},
        {"5.1.1/2 x",               none,       none},
        {"5.1.1x",                  none,       none},
        {"5.1.1_x",                 none,       none},
        {"5.1.1.",                  none,       none},
        {"5.1.1. x",                none,       none},
        {"v5.1.1 x",                none,       none},
        {"4.5.2024 x",              none,       none},
        {"24.5.20 x",               none,       none},
        {"5.1 seconds",             none,       none},
        {"5.1",                     none,       none},
        {"5.",                      none,       none},
        {"5",                       none,       none},
        {"",                        none,       none},
        {" ",                       none,       none},
        {"\r\n",                    none,       none},
        {"5.1000.1 x",              none,       none},
        {"5.1.1000 x",              none,       none},
        {"05.1.1 x",                none,       none},
        {"0.1.1 x",                 none,       none},
        {"1.1.1 x",                 none,       none},
        {"3.1.1 x",                 none,       none},
        {"6.1.1 x",                 none,       none},
        {"5,1,1 x",                 none,       none},
        {"5 1 1 x",                 none,       none},
        {"5..1 x",                  none,       none},
        {"5.1. x",                  none,       none},
        {" 5.1.1 x",                none,       none},
        {"##5.1.1 x",               none,       none},
        {"((5.1.1)) x",             none,       none},
        {"#(5.1.1) x",              none,       none},
    };
    // clang-format on
    for (const status_case& row : rows) {
        CAPTURE(test::spelled(row.text));
        const line_status strict = find_status(row.text, true);
        const line_status lenient = find_status(row.text, false);
        CHECK(test::spelled(strict.status()) == row.strict);
        CHECK(test::spelled(lenient.status()) == row.lenient);
        CHECK_FALSE(strict.misplaced);
        CHECK(lenient.misplaced == (lenient.status().has_value() && !strict.status().has_value()));
        // The parser's short cuts find the same.
        for (const bool as_strict : {true, false}) {
            CAPTURE(as_strict);
            const line_status found = as_strict ? strict : lenient;
            const brief_status brief = read_status(row.text, as_strict);
            CHECK(brief.value == found.value);
            CHECK(brief.misplaced == found.misplaced);
            CHECK((may_hold_status(row.text, as_strict) || !found.exists()));
        }
    }
}

TEST_CASE("a status names its own bytes within the text, without brackets and '#'") {
    // clang-format off
    static constexpr struct { std::string_view text, bytes; } rows[] = {
        {"5.1.1 gone",            "5.1.1"},
        {"5.01.1 gone",           "5.01.1"},
        {"(#5.7.606) gone",       "5.7.606"},
        {"5.7.1: gone",           "5.7.1"},
        {"gone (#5.1.1)",         "5.1.1"},
        {"gone [5.1.1] \r\n",     "5.1.1"},
        {"gone #5.1.1",           "5.1.1"},
        {"gone",                  ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const line_status found = find_status(row.text, false);
        CHECK(row.text.substr(found.begin, found.end - found.begin) == row.bytes);
    }
}

TEST_CASE("the text goes on behind a leading status, its brackets and one blank") {
    // clang-format off
    static constexpr struct { std::string_view text, rest; } rows[] = {
        {"5.1.1 gone",         "gone"},
        {"5.1.1  gone",        " gone"},
        {"5.1.1",              ""},
        {"5.1.1 ",             ""},
        {"(5.1.1) gone",       "gone"},
        {"(#5.1.1) gone",      "gone"},
        {"5.7.1: gone",        "gone"},
        {"5.7.1:gone",         "gone"},
        {"5.7.1\tgone",        "gone"},
        {"gone",               "gone"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(row.text.substr(find_status(row.text, false).rest) == row.rest);
    }
}

TEST_CASE("no text holds a status that the first look at it does not foresee") {
    constexpr std::string_view alphabet = " \t\r\n245017.#()[]:,x";
    std::vector<std::string> edges{""};  // all of up to two bytes
    for (const char a : alphabet) {
        edges.emplace_back(1, a);
        for (const char b : alphabet) edges.push_back({a, b});
    }
    std::size_t held = 0;
    for (const std::string_view middle : {"4.2.2", "5.12.123", "x 2.0.0", ".1.1", ""})
        for (const std::string& before : edges)
            for (const std::string& behind : edges)
                for (const bool as_strict : {false, true}) {
                    const std::string text = before + std::string{middle} + behind;
                    if (!find_status(text, as_strict).exists()) continue;
                    ++held;
                    if (!may_hold_status(text, as_strict)) FAIL(test::spelled(text));
                }
    CHECK(held > 1'000);
}
