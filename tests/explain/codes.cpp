#include "codes.hpp"

#include "../support.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

using program::code_from;
using program::complaint_about;
using smtpreply::enhanced_status;
using smtpreply::reply_code;

TEST_CASE("a code is a reply code or an enhanced status") {
    CHECK(std::get<reply_code>(code_from("550")) == reply_code{550});
    CHECK(std::get<reply_code>(code_from("599")) == reply_code{599});
    CHECK(std::get<enhanced_status>(code_from("5.7.26")) == enhanced_status{5, 7, 26});
    CHECK_THROWS_AS((void)code_from("999"), std::runtime_error);
    CHECK_THROWS_AS((void)code_from(""), std::runtime_error);
}

TEST_CASE("a misspelled code is told what is wrong, and which one may be meant") {
    // clang-format off
    static constexpr struct { std::string_view text, complaint; } rows[] = {
        {"999",   "999 is not a reply code: the first digit is 2 to 5"},
        {"150",   "150 is not a reply code: the first digit is 2 to 5; did you mean 250 or 450 or 550?"},
        {"5550",  "5550 is not a reply code: it has three digits; did you mean 550 or 555?"},
        {"55O",   "'55O' is neither a reply code (550) nor an enhanced status (5.1.1); did you mean 550?"},
        {"5,1,1", "'5,1,1' is neither a reply code (550) nor an enhanced status (5.1.1); did you mean 5.1.1?"},
        {"3.1.1", "3.1.1 is not an enhanced status: the first number is 2, 4 or 5; did you mean 5.1.1?"},
        {"5.1",   "5.1 is not an enhanced status: it has three numbers, as in 5.1.1"},
        {"5.7.1000", "5.7.1000 is not an enhanced status: each number has one to three digits"},
        {"111", "111 is not a reply code: the first digit is 2 to 5; as an error of the operating system it is 'connection refused'"},
        {"zebra", "'zebra' is neither a reply code (550) nor an enhanced status (5.1.1)"},
    };
    // clang-format on
    for (const auto& row : rows) CHECK(complaint_about(row.text) == row.complaint);
}

TEST_CASE("what was typed is escaped where it is repeated") {
    CHECK(complaint_about("\x1B[2J").find('\x1B') == std::string::npos);
}
