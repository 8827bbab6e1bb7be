// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/from_string.hpp>

#include "support.hpp"

#include <string_view>
#include <type_traits>

using smtpreply::enhanced_status;
using smtpreply::from_string;
using smtpreply::reply_code;
using smtpreply::severity;
using namespace std::string_view_literals;

static_assert(enhanced_status{} == enhanced_status{0, 0, 0});
static_assert(enhanced_status{5, 7, 26}.class_digit() == 5);
static_assert(enhanced_status{5, 7, 26}.subject() == 7);
static_assert(enhanced_status{5, 7, 26}.detail() == 26);
static_assert(from_string<enhanced_status>("5.7.26") == enhanced_status{5, 7, 26});
static_assert(!from_string<enhanced_status>("5.7"));
static_assert(enhanced_status{5, 1, 1}.agrees_with(reply_code{550}));
static_assert(!enhanced_status{5, 1, 1}.agrees_with(reply_code{450}));
static_assert(!enhanced_status{2, 0, 0}.agrees_with(reply_code{354}));
static_assert(enhanced_status{4, 9, 9} < enhanced_status{5, 0, 0});
static_assert(enhanced_status{5, 1, 10} > enhanced_status{5, 1, 9});
static_assert(std::is_trivially_copyable_v<enhanced_status>);

static_assert(enhanced_status{}.severity() == severity::none);
static_assert(enhanced_status{2, 0, 0}.severity() == severity::completion);
static_assert(enhanced_status{4, 0, 0}.severity() == severity::transient);
static_assert(enhanced_status{5, 0, 0}.severity() == severity::permanent);

TEST_CASE("a status is class, subject and detail, the latter two of one to three digits") {
    // clang-format off
    static constexpr struct { std::string_view text; enhanced_status expected; } rows[] = {
        {"2.0.0",     {2, 0, 0}},
        {"4.7.1",     {4, 7, 1}},
        {"5.7.26",    {5, 7, 26}},
        {"5.7.606",   {5, 7, 606}},      // Exchange Online: far above the registry
        {"5.1.256",   {5, 1, 256}},      // a peer's 8-bit detail would make this 5.1.0
        {"5.999.999", {5, 999, 999}},
        {"5.01.1",    {5, 1, 1}},
        {"5.001.010", {5, 1, 10}},
        {"4.0.00",    {4, 0, 0}},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(test::spelled(from_string<enhanced_status>(row.text)) == test::spelled(row.expected));
    }
}

TEST_CASE("a status is written as it is read, in bytes of its own") {
    static_assert(to_string(enhanced_status{5, 7, 26}).view() == "5.7.26");
    static_assert(noexcept(to_string(enhanced_status{})));
    for (const std::string_view text :
         {"2.0.0"sv, "4.7.1"sv, "5.1.10"sv, "5.10.1"sv, "5.7.606"sv, "5.100.9"sv, "5.999.999"sv}) {
        CAPTURE(text);
        CHECK(to_string(*from_string<enhanced_status>(text)).view() == text);
    }
    CHECK(to_string(enhanced_status{}).view() == "0.0.0");
    CHECK(to_string(*from_string<enhanced_status>("5.01.001")).view() == "5.1.1");

    const auto text = to_string(enhanced_status{5, 1, 1});
    const auto copy = text;  // NOLINT(performance-unnecessary-copy-initialization): the test
    CHECK(copy.view() == "5.1.1");
    CHECK(copy.view().data() != text.view().data());
    const std::string_view converted = text;
    CHECK(converted == "5.1.1");
}

TEST_CASE("a text that is not wholly a status is none") {
    for (const std::string_view text :
         {""sv,       "5"sv,       "5."sv,       "5.1"sv,      "5.1."sv,   "5..1"sv,    ".1.1"sv,
          "5.1.1."sv, "5.1.1.1"sv, "5.1.1 "sv,   " 5.1.1"sv,   "#5.1.1"sv, "(5.1.1)"sv, "5.1.1x"sv,
          "5.x.1"sv,  "5.1.x"sv,   "5.1000.1"sv, "5.1.1000"sv, "0.1.1"sv,  "1.1.1"sv,   "3.1.1"sv,
          "6.1.1"sv,  "05.1.1"sv,  "55.1.1"sv,   "5,1,1"sv,    "5.-1.1"sv, "5.1.1\0"sv}) {
        CAPTURE(test::spelled(text));
        CHECK(test::spelled(from_string<enhanced_status>(text)) == "-");
    }
}

TEST_CASE("numbers that make no status give 0.0.0") {
    static constexpr unsigned rows[][3] = {
        {0, 1, 1},   {1, 1, 1},    {3, 1, 1},    {6, 1, 1},     {255, 1, 1},
        {261, 1, 1}, {5, 1000, 1}, {5, 1, 1000}, {5, 65537, 1}, {5, 1, 65537},
    };
    for (const auto& row : rows) {
        CAPTURE(row[0]);
        CAPTURE(row[1]);
        CAPTURE(row[2]);
        CHECK(enhanced_status{row[0], row[1], row[2]} == enhanced_status{});
    }
}

TEST_CASE("a status agrees with the codes of its own first digit only") {
    for (unsigned number = 0; number <= 999; ++number) {
        CAPTURE(number);
        for (const unsigned class_digit : {2U, 4U, 5U})
            CHECK(enhanced_status{class_digit, 1, 1}.agrees_with(reply_code{number}) ==
                  (number / 100 == class_digit));
    }
}
