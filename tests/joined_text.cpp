// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/joined_text.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <memory_resource>
#include <string>
#include <string_view>

using namespace smtpreply;

TEST_CASE("the text of all lines is joined, without codes and repeated statuses") {
    // clang-format off
    static constexpr struct { std::string_view bytes, text; } rows[] = {
        {"550 5.1.1 User unknown\r\n",                                 "User unknown"},
        {"550-5.1.1 The mailbox\r\n550 5.1.1 does not exist\r\n",      "The mailbox does not exist"},
        {"550-5.1.1 The mailbox\r\n550 does not exist\r\n",            "The mailbox does not exist"},
        {"550-The mailbox\r\n550 5.1.1 does not exist\r\n",            "The mailbox does not exist"},
        {"550-#5.1.1 a\r\n550 (5.1.1) b\r\n",                          "a b"},
        {"550-a\r\nsee below\r\n550 b\r\n",                            "a see below b"},
        {"550-a\r\n550-\r\n550 \r\n",                                  "a"},
        {"550-\r\n550 b\r\n",                                          "b"},
        {"550\r\n",                                                    ""},
        {"550 5.1.1\r\n",                                              ""},
        // A status that is not the reply's own says something, once.
        {"550-4.1.1 a\r\n550 4.1.1 b\r\n",                             "4.1.1 a b"},
        {"550-(#4.1.1): a\r\n550-[4.1.1] b\r\n550 4.1.2 c\r\n",        "(#4.1.1): a b 4.1.2 c"},
        {"550-4.1.1 a\r\n550-b\r\n550 4.1.1 c\r\n",                    "4.1.1 a b c"},
        {"354 3.0.0 go\r\n",                                           "3.0.0 go"},
        // What is no status at the start of its line is text.
        {"550-no user (#5.1.1)\r\n550 again (#5.1.1)\r\n",             "no user (#5.1.1) again (#5.1.1)"},
        {"550-5.1.1 5.1.1 a\r\n550 5.1.1 5.1.1 b\r\n",                 "5.1.1 a 5.1.1 b"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(joined_text(*parse(row.bytes)) == row.text);
    }
    CHECK(joined_text(reply{}).empty());
}

TEST_CASE("what stands between the lines is the caller's choice") {
    constexpr std::string_view bytes = "250-a\r\n250-b\r\n250 c\r\n";
    CHECK(joined_text(*parse(bytes), "\n") == "a\nb\nc");
    CHECK(joined_text(*parse(bytes), "") == "abc");
}

TEST_CASE("text is appended to a string of any kind") {
    std::pmr::string text{"remote: "};
    append_text(text, *parse("550-5.1.1 no\r\n550 5.1.1 user\r\n"));
    CHECK(std::string_view{text} == "remote: no user");
}
