// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/reply_code.hpp>

#include "support.hpp"

#include <string_view>
#include <type_traits>

using smtpreply::category;
using smtpreply::from_string;
using smtpreply::reply_code;
using smtpreply::severity;
using namespace std::string_view_literals;

static_assert(reply_code{}.value() == 0);
static_assert(reply_code{550}.value() == 550);
static_assert(reply_code{999}.value() == 999);
static_assert(reply_code{1000}.value() == 0);
static_assert(reply_code{0xFFFFFFFFU}.value() == 0);
static_assert(reply_code{65536 + 250}.value() == 0, "no wrap-around on the way to 16 bits");
static_assert(from_string<reply_code>("550") == reply_code{550});
static_assert(!from_string<reply_code>("000"), "no code");
static_assert(!from_string<reply_code>("55"));
static_assert(reply_code{550}.severity() == severity::permanent);
static_assert(reply_code{550}.category() == category::mail_system);
static_assert(reply_code{550}.negative() && !reply_code{550}.positive());
static_assert(to_string(reply_code{7}).view() == "007");
static_assert(reply_code{450} < reply_code{451} && reply_code{550} == reply_code{550});
static_assert(std::is_trivially_copyable_v<reply_code> && sizeof(reply_code) == 2);
static_assert(!std::is_convertible_v<unsigned, reply_code>, "a number is no code by accident");

static_assert(severity::none < severity::completion);
static_assert(severity::completion < severity::intermediate);
static_assert(severity::intermediate < severity::transient);
static_assert(severity::transient < severity::permanent);

TEST_CASE("a code is read from exactly three ASCII digits and from nothing else") {
    for (const std::string_view text :
         {""sv, "5"sv, "55"sv, "5500"sv, "+55"sv, "-55"sv, " 55"sv, "55 "sv, "5.5"sv, "55x"sv,
          "0x5"sv, "5\0005"sv, "\xD9\xA5\x35"sv, "5/0"sv, "5:0"sv}) {
        CAPTURE(test::spelled(text));
        CHECK_FALSE(from_string<reply_code>(text).has_value());
    }
}

TEST_CASE("every number up to 999 keeps its three digits there and back") {
    for (unsigned number = 1; number <= 999; ++number) {
        const reply_code code{number};
        const auto digits = to_string(code);
        CAPTURE(number);
        CHECK(code.value() == number);
        CHECK(from_string<reply_code>({digits.view()}) == code);
    }
}

TEST_CASE("the first digit alone gives the severity, registered or not") {
    // clang-format off
    static constexpr struct { unsigned from, to; severity expected; } rows[] = {
        {  0, 199, severity::none},
        {200, 299, severity::completion},
        {300, 399, severity::intermediate},
        {400, 499, severity::transient},
        {500, 599, severity::permanent},
        {600, 999, severity::none},
    };
    // clang-format on
    for (const auto& row : rows) {
        for (unsigned number = row.from; number <= row.to; ++number) {
            CAPTURE(number);
            CHECK(to_string(reply_code{number}.severity()) == to_string(row.expected));
        }
    }
}

TEST_CASE("the second digit alone gives the category") {
    static constexpr category expected[] = {
        category::syntax,      category::information, category::connections, category::unspecified,
        category::unspecified, category::mail_system, category::unspecified, category::unspecified,
        category::unspecified, category::unspecified,
    };
    for (unsigned number = 200; number <= 599; ++number) {
        CAPTURE(number);
        CHECK(to_string(reply_code{number}.category()) == to_string(expected[number / 10 % 10]));
    }
}

TEST_CASE("a code is positive, negative or neither, and never both") {
    for (unsigned number = 0; number <= 999; ++number) {
        CAPTURE(number);
        CHECK(reply_code{number}.positive() == (number >= 200 && number <= 399));
        CHECK(reply_code{number}.negative() == (number >= 400 && number <= 599));
    }
}
