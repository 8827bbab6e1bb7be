// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/registry.hpp>

#include "reference.hpp"
#include "support.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

using smtpreply::from_string;
using smtpreply::lookup;
using smtpreply::origin;
using smtpreply::reply_code;
using smtpreply::reply_code_entry;
using smtpreply::reply_codes;
using smtpreply::severity;
using smtpreply::stage;

namespace {

static_assert(std::ranges::forward_range<decltype(reply_codes)>);
static_assert(lookup(reply_code{550}).registered());
static_assert(lookup(reply_code{550}).code() == reply_code{550});
static_assert(lookup(reply_code{550}).origin() == origin::standard);
static_assert(lookup(reply_code{550}).document() == "RFC 5321");
static_assert(lookup(reply_code{550}).section() == "4.2.2");
static_assert(lookup(reply_code{550}).stages().contains(stage::rcpt));
static_assert(!lookup(reply_code{550}).stages().contains(stage::connect));
static_assert(!lookup(reply_code{550}).title().empty());
static_assert(!lookup(reply_code{550}).description().empty());
static_assert(!lookup(reply_code{550}).causes().empty());
static_assert(!lookup(reply_code{550}).fixes().empty());
static_assert(!lookup(reply_code{599}).registered());
static_assert(lookup(reply_code{599}).code() == reply_code{599});
static_assert(lookup(reply_code{599}).origin() == origin::unregistered);
static_assert(!lookup(reply_code{599}).title().empty());
static_assert((*reply_codes.begin()).code() == reply_code{200});
static_assert(noexcept(lookup(reply_code{550}).title()));

// By facet, at compile time.
static_assert((*reply_codes.with(severity::permanent).begin()).code() == reply_code{500});
static_assert((*reply_codes.with(stage::starttls).begin()).code() == reply_code{220});
static_assert((*reply_codes.with(smtpreply::category::mail_system).begin()).code() ==
              reply_code{250});
static_assert((*reply_codes.with(origin::draft).begin()).code() == reply_code{456});
static_assert(reply_codes.with(severity::none).empty());
static_assert(std::ranges::forward_range<decltype(reply_codes.with(stage::rcpt))>);

// Every code of the reference whose first digit a server may send.
constexpr std::array<unsigned, 79> all_codes{
    200, 211, 214, 220, 221, 235, 250, 251, 252, 253,                                //
    334, 354, 355,                                                                   //
    420, 421, 422, 430, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452, 453, 454,  //
    455, 456, 458, 459, 465, 471, 498,                                               //
    500, 501, 502, 503, 504, 505, 510, 511, 512, 513, 514, 515, 516, 517, 520, 521,  //
    522, 523, 524, 525, 530, 531, 533, 534, 535, 538, 540, 541, 542, 543, 546, 547,  //
    550, 551, 552, 553, 554, 555, 556, 557, 571, 572, 585,
};

void check_texts(const reply_code_entry& entry) {
    CHECK_FALSE(entry.title().empty());
    CHECK_FALSE(entry.description().empty());
    CHECK_FALSE(entry.causes().empty());
    CHECK_FALSE(entry.fixes().empty());
    for (const std::string_view cause : entry.causes()) CHECK_FALSE(cause.empty());
    for (const std::string_view fix : entry.fixes()) CHECK_FALSE(fix.empty());
}

}  // namespace

TEST_CASE("the registry holds exactly the 79 codes that a server may send, ascending") {
    std::vector<unsigned> seen;
    for (const reply_code_entry entry : reply_codes) seen.push_back(entry.code().value());
    CHECK(reply_codes.size() == all_codes.size());
    CHECK(std::ranges::equal(seen, all_codes));
    CHECK(std::ranges::is_sorted(seen));
}

TEST_CASE("a range by facet holds the entries that have it, in the registry's order") {
    const auto check = [](auto facet) {
        std::vector<reply_code> expected;
        for (const reply_code_entry entry : reply_codes)
            if (entry.has(facet)) expected.push_back(entry.code());
        std::vector<reply_code> seen;
        for (const reply_code_entry entry : reply_codes.with(facet)) seen.push_back(entry.code());
        CHECK(seen == expected);
        CHECK(reply_codes.with(facet).empty() == expected.empty());
    };
    for (const auto& row : smtpreply::enum_names<severity>::rows) check(row.value);
    for (const auto& row : smtpreply::enum_names<smtpreply::category>::rows) check(row.value);
    for (const auto& row : smtpreply::enum_names<stage>::rows) check(row.value);
    for (const auto& row : smtpreply::enum_names<origin>::rows) check(row.value);
}

TEST_CASE("the severities part the registry") {
    std::size_t seen = 0;
    for (const auto& row : smtpreply::enum_names<severity>::rows)
        for (const reply_code_entry entry : reply_codes.with(row.value)) {
            CHECK(entry.code().severity() == row.value);
            ++seen;
        }
    CHECK(seen == reply_codes.size());
}

TEST_CASE("whatever an RFC defines has its section") {
    for (const reply_code_entry entry : reply_codes) {
        if (!entry.document().starts_with("RFC ")) continue;
        CAPTURE(entry.code().value());
        CHECK_FALSE(entry.section().empty());
    }
}

TEST_CASE("every registered code has texts, stages and an origin of its own") {
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        CHECK(entry.registered());
        CHECK(entry.origin() != origin::unregistered);
        CHECK_FALSE(entry.stages().empty());
        CHECK(entry.code().severity() != severity::none);
        check_texts(entry);
    }
}

TEST_CASE("a title is one clause without a final dot, a sentence ends with one") {
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        CHECK(entry.title().back() != '.');
        CHECK(entry.description().back() == '.');
        for (const std::string_view cause : entry.causes()) CHECK(cause.back() == '.');
        for (const std::string_view fix : entry.fixes()) CHECK(fix.back() == '.');
    }
}

TEST_CASE("looking a code up finds the entry that iterating finds") {
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        const reply_code_entry found = lookup(entry.code());
        CHECK(found.registered());
        CHECK(found.code() == entry.code());
        CHECK(found.title() == entry.title());
        CHECK(found.document() == entry.document());
        CHECK(found.stages() == entry.stages());
    }
}

TEST_CASE("every number up to 999 has a well-defined entry, registered or made from its digits") {
    for (unsigned number = 0; number <= 999; ++number) {
        CAPTURE(number);
        const reply_code_entry entry = lookup(reply_code{number});
        CHECK(entry.code() == reply_code{number});
        CHECK(entry.registered() == (std::ranges::find(all_codes, number) != all_codes.end()));
        if (entry.registered()) continue;
        CHECK(to_string(entry.origin()) == "unregistered");
        CHECK(entry.document().empty());
        CHECK(entry.section().empty());
        CHECK(entry.stages().empty());
        check_texts(entry);
    }
}

TEST_CASE("an unregistered code is explained by its first digit") {
    // clang-format off
    static constexpr struct { unsigned code; std::string_view title_has; } rows[] = {
        {299, "success"},
        {399, "request for more"},
        {499, "emporary failure"},
        {599, "ermanent failure"},
        {  0, "Not an SMTP reply code"},
        {111, "Not an SMTP reply code"},
        {199, "Not an SMTP reply code"},
        {600, "Not an SMTP reply code"},
        {999, "Not an SMTP reply code"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.code);
        CAPTURE(lookup(reply_code{row.code}).title());
        CHECK(lookup(reply_code{row.code}).title().find(row.title_has) != std::string_view::npos);
    }
}

TEST_CASE("111 is explained as a client's error number, which no server sends") {
    const reply_code_entry entry = lookup(reply_code{111});
    CHECK(entry.description().find("No server sends") != std::string_view::npos);
    CHECK(entry.causes()[0].find("connection refused") != std::string_view::npos);
}

TEST_CASE("each code says who vouches for it, and where") {
    // clang-format off
    static constexpr struct {
        unsigned code; origin from; std::string_view document, section;
    } rows[] = {
        {220, origin::standard,     "RFC 5321", "4.2.2"},
        {250, origin::standard,     "RFC 5321", "4.2.2"},
        {354, origin::standard,     "RFC 5321", "4.2.2"},
        {421, origin::standard,     "RFC 5321", "4.2.2"},
        {455, origin::standard,     "RFC 5321", "4.2.2"},
        {550, origin::standard,     "RFC 5321", "4.2.2"},
        {555, origin::standard,     "RFC 5321", "4.2.2"},
        {521, origin::standard,     "RFC 7504", "3"},
        {556, origin::standard,     "RFC 7504", "4"},
        {235, origin::extension,    "RFC 4954", "6"},
        {334, origin::extension,    "RFC 4954", "4"},
        {432, origin::extension,    "RFC 4954", "6"},
        {454, origin::extension,    "RFC 4954", "6"},
        {530, origin::extension,    "RFC 4954", "6"},
        {534, origin::extension,    "RFC 4954", "6"},
        {535, origin::extension,    "RFC 4954", "6"},
        {253, origin::extension,    "RFC 1985", "5"},
        {453, origin::extension,    "RFC 2645", "7"},
        {355, origin::experimental, "RFC 1845", "3"},
        {538, origin::historic,     "RFC 4954", "6"},
        {422, origin::iana_listed,  "RFC 5248", "2.4"},
        {523, origin::iana_listed,  "RFC 5248", "2.4"},
        {525, origin::iana_listed,  "RFC 5248", "2.4"},
        {456, origin::draft,        "draft-martin-smtp-ipv6-to-ipv4-fallback-00", ""},
        {520, origin::draft,        "draft-fanf-smtp-quickstart-01", ""},
        {557, origin::draft,        "draft-moore-email-addrquery-01", ""},
        {200, origin::de_facto,     "", ""},
        {511, origin::de_facto,     "", ""},
        {571, origin::de_facto,     "", ""},
        {585, origin::de_facto,     "", ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.code);
        const reply_code_entry entry = lookup(reply_code{row.code});
        CHECK(to_string(entry.origin()) == to_string(row.from));
        CHECK(entry.document() == row.document);
        CHECK(entry.section() == row.section);
    }
}

TEST_CASE("folklore has no document, everything else has one") {
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        CHECK(entry.document().empty() == (entry.origin() == origin::de_facto));
    }
}

TEST_CASE("each code occurs in the stages that its document names, and not in others") {
    // clang-format off
    static constexpr struct { unsigned code; stage at; bool occurs; } rows[] = {
        {220, stage::connect,  true},
        {220, stage::starttls, true},
        {220, stage::rcpt,     false},
        {221, stage::quit,     true},
        {235, stage::auth,     true},
        {235, stage::mail,     false},
        {250, stage::ehlo,     true},
        {250, stage::message,  true},
        {250, stage::connect,  false},
        {250, stage::data,     false},
        {251, stage::rcpt,     true},
        {252, stage::vrfy,     true},
        {334, stage::auth,     true},
        {334, stage::data,     false},
        {354, stage::data,     true},
        {354, stage::rcpt,     false},
        {421, stage::connect,  true},
        {421, stage::quit,     true},
        {421, stage::message,  true},
        {452, stage::rcpt,     true},
        {454, stage::starttls, true},
        {500, stage::noop,     true},
        {503, stage::data,     true},
        {530, stage::mail,     true},
        {530, stage::ehlo,     false},
        {535, stage::auth,     true},
        {535, stage::rcpt,     false},
        {550, stage::rcpt,     true},
        {552, stage::message,  true},
        {554, stage::connect,  true},
        {555, stage::mail,     true},
        {555, stage::message,  false},
        {556, stage::rcpt,     true},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.code);
        CAPTURE(to_string(row.at));
        CHECK(lookup(reply_code{row.code}).stages().contains(row.at) == row.occurs);
    }
}

TEST_CASE("no code occurs in the stage that only says that nobody knows") {
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        CHECK_FALSE(entry.stages().contains(stage::unknown));
    }
}

TEST_CASE("the registry and the reference beside the repository agree, both ways") {
    const auto rows = test::reference_rows("reply_codes.csv");
    if (rows.empty()) return;
    std::vector<unsigned> referenced;
    for (const test::csv_row& fields : rows) {
        REQUIRE(fields.size() > 2);
        CAPTURE(fields[0]);
        const auto code = from_string<reply_code>(fields[0]);
        REQUIRE(code.has_value());
        if (code->severity() == severity::none) continue;
        referenced.push_back(code->value());
        CHECK(lookup(*code).registered());

        // The reference joins several with '+', the most official one first, and writes hyphens.
        std::string status = fields[2].substr(0, fields[2].find(" +"));
        std::ranges::replace(status, '-', '_');
        if (status == "standard_ext") status = "extension";
        CHECK(to_string(lookup(*code).origin()) == status);

        // "RFC 5321 s4.2.2; ...": the first is the one that defines it. A draft has its name there.
        const std::string& defined = fields[3];
        if (defined.starts_with("RFC ")) CHECK(lookup(*code).document() == defined.substr(0, 8));
        if (defined.starts_with("draft-"))
            CHECK(lookup(*code).document() == defined.substr(0, defined.find(' ')));
    }
    CHECK(std::ranges::is_permutation(referenced, all_codes));
}

static_assert(lookup(reply_code{220}).must_act() == smtpreply::must_act::nobody);
static_assert(lookup(reply_code{599}).must_act() == smtpreply::must_act::sender);
static_assert(lookup(reply_code{299}).must_act() == smtpreply::must_act::nobody);

TEST_CASE("every code says when it is the right one, in a sentence") {
    for (unsigned number = 0; number <= 999; ++number) {
        const reply_code_entry entry = lookup(reply_code{number});
        CAPTURE(number);
        REQUIRE_FALSE(entry.right_when().empty());
        CHECK(entry.right_when().back() == '.');
    }
}

TEST_CASE("folklore is never right, a standard code is") {
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        const bool never = entry.right_when().starts_with("Never right");
        if (entry.origin() == origin::de_facto) CHECK(never);
        if (entry.origin() == origin::standard) CHECK_FALSE(never);
    }
}

TEST_CASE("an unregistered code is never right, and a number that is no code is told so") {
    CHECK(lookup(reply_code{599}).right_when().find("same first digit") != std::string_view::npos);
    for (const unsigned number : {0U, 111U, 999U})
        CHECK(lookup(reply_code{number}).right_when() ==
              "Never right: this is no SMTP reply code.");
}

TEST_CASE("the stages are those that the texts speak of") {
    // clang-format off
    static constexpr struct { unsigned code; stage at; bool occurs; } rows[] = {
        {211, stage::other,   false},  // out of step there
        {521, stage::data,    true},   // Postfix: bare <LF> received
        {521, stage::message, true},
        {523, stage::mail,    true},
        {524, stage::message, true},
        {525, stage::rcpt,    true},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.code);
        CHECK(lookup(reply_code{row.code}).stages().contains(row.at) == row.occurs);
    }
}
