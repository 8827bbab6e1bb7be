// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/from_string.hpp>

#include "reference.hpp"
#include "support.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

using smtpreply::enhanced_status;
using smtpreply::enhanced_status_entry;
using smtpreply::enhanced_statuses;
using smtpreply::from_string;
using smtpreply::lookup;
using smtpreply::origin;
using smtpreply::reason;
using smtpreply::reply_code;
using smtpreply::severity;

namespace {

constexpr enhanced_status dmarc{5, 7, 26};

static_assert(std::forward_iterator<smtpreply::enhanced_status_registry::iterator>);
static_assert(enhanced_statuses.size() == 85);
static_assert(lookup(dmarc).registered());
static_assert(lookup(dmarc).status() == dmarc);
static_assert(lookup(dmarc).document() == "RFC 7372");
static_assert(lookup(dmarc).section() == "3.4");
static_assert(lookup(dmarc).codes().contains(reply_code{550}));
static_assert(lookup(dmarc).reason() == reason::sender_authentication);
static_assert(lookup(enhanced_status{5, 1, 1}).origin() == origin::standard);

// The class is kept apart: one entry, two severities.
static_assert(lookup(enhanced_status{4, 2, 2}).title() == lookup(enhanced_status{5, 2, 2}).title());
static_assert(lookup(enhanced_status{4, 2, 2}).status().severity() == severity::transient);
static_assert(lookup(enhanced_status{5, 2, 2}).status().severity() == severity::permanent);

// Where it says something: an address that is valid (x.1.5) is no failure.
static_assert(lookup(enhanced_status{2, 1, 5}).meaningful_in(severity::completion));
static_assert(!lookup(enhanced_status{5, 1, 5}).meaningful_in(severity::permanent));
static_assert(lookup(enhanced_status{5, 1, 1}).meaningful_in(severity::permanent));
static_assert(lookup(enhanced_status{2, 1, 5}).reason() == reason::positive);

// By facet, at compile time; by severity each in that class.
static_assert((*enhanced_statuses.with(severity::transient).begin()).status() ==
              enhanced_status{4, 0, 0});
static_assert((*enhanced_statuses.with(smtpreply::status_subject::policy).begin()).status() ==
              enhanced_status{5, 7, 0});
static_assert((*enhanced_statuses.with(origin::iana_listed).begin()).status() ==
              enhanced_status{5, 7, 28});
static_assert(enhanced_statuses.with(severity::intermediate).empty());
static_assert(std::ranges::forward_range<decltype(enhanced_statuses.with(severity::permanent))>);

// One that is not registered answers from its subject, and one without a subject still answers.
static_assert(!lookup(enhanced_status{5, 7, 606}).registered());
static_assert(lookup(enhanced_status{5, 7, 606}).origin() == origin::unregistered);
static_assert(lookup(enhanced_status{5, 7, 606}).title() == "Unregistered: security and policy");
static_assert(lookup(enhanced_status{5, 7, 606}).vendors().empty());
static_assert(lookup(enhanced_status{5, 7, 606}).meaningful_in(severity::permanent));
static_assert(!lookup(enhanced_status{5, 7, 606}).meaningful_in(severity::transient));
static_assert(lookup(enhanced_status{5, 9, 9}).title() == "Unregistered status");

// No status is in no registry.
static_assert(!lookup(enhanced_status{}).registered());
static_assert(lookup(enhanced_status{9, 9999, 70000}).origin() == origin::unregistered);
static_assert(lookup(enhanced_status{}).title() == "Not an enhanced status");
static_assert(!lookup(enhanced_status{}).meaningful_in(severity::permanent));

// Only codes of its own class stand beside a status: 4.2.2 with 552 is a defect.
static_assert(lookup(enhanced_status{4, 2, 2}).codes().empty());
static_assert(lookup(enhanced_status{5, 2, 2}).codes() == smtpreply::code_list{552});
static_assert(lookup(enhanced_status{4, 1, 1}).codes() == smtpreply::code_list{451});
static_assert(lookup(enhanced_status{5, 7, 17}).goes_with_all_codes(), "IANA: 5XX");
static_assert(lookup(enhanced_status{4, 0, 0}).goes_with_all_codes(), "IANA: any");
static_assert(!lookup(enhanced_status{5, 1, 0}).goes_with_all_codes(), "IANA: none given");
static_assert(lookup(enhanced_status{5, 7, 606}).document().empty());
static_assert(lookup(enhanced_status{5, 7, 606}).codes().empty());

constexpr bool all_are_found() {
    for (const enhanced_status_entry entry : enhanced_statuses)
        if (!lookup(entry.status()).registered()) return false;
    return true;
}
static_assert(all_are_found());

}  // namespace

TEST_CASE("a range by severity holds what is meaningful in it, each in that class") {
    for (const severity in : {severity::completion, severity::transient, severity::permanent}) {
        std::size_t expected = 0;
        for (const enhanced_status_entry entry : enhanced_statuses)
            if (entry.meaningful_in(in)) ++expected;
        std::size_t seen = 0;
        for (const enhanced_status_entry entry : enhanced_statuses.with(in)) {
            CHECK(entry.status().severity() == in);
            ++seen;
        }
        CHECK(seen == expected);
    }
}

TEST_CASE("the subjects part the registry") {
    std::size_t seen = 0;
    for (const auto& row : smtpreply::enum_names<smtpreply::status_subject>::rows)
        for (const enhanced_status_entry entry : enhanced_statuses.with(row.value)) {
            CHECK(subject_of(entry.status()) == row.value);
            ++seen;
        }
    CHECK(seen == enhanced_statuses.size());
}

TEST_CASE("every entry of the enhanced registry has all its texts") {
    for (const enhanced_status_entry entry : enhanced_statuses) {
        CAPTURE(to_string(entry.status()).view());
        CHECK_FALSE(entry.title().empty());
        CHECK(entry.title().back() != '.');
        CHECK(entry.description().back() == '.');
        CHECK(entry.right_when().back() == '.');
        CHECK(entry.causes().size() >= 2);
        CHECK(entry.fixes().size() >= 2);
        for (const std::string_view each : entry.causes()) CHECK(each.back() == '.');
        for (const std::string_view each : entry.fixes()) CHECK(each.back() == '.');
    }
}

TEST_CASE("no two entries of the enhanced registry have the same title") {
    std::vector<std::string_view> titles;
    for (const enhanced_status_entry entry : enhanced_statuses) titles.push_back(entry.title());
    std::ranges::sort(titles);
    const auto twice = std::ranges::adjacent_find(titles);
    if (twice != titles.end()) FAIL_CHECK("twice: " << std::string{*twice});
}

TEST_CASE("an entry is meaningful in the class in which the registry lists it") {
    for (const enhanced_status_entry entry : enhanced_statuses) {
        CAPTURE(to_string(entry.status()).view());
        CHECK(entry.meaningful_in(entry.status().severity()));
    }
}

TEST_CASE("the enhanced registry and the reference beside the repository agree, both ways") {
    const auto rows = test::reference_rows("enhanced_status_codes.csv");
    if (rows.empty()) return;
    std::vector<std::string> registered;  // by IANA
    for (const test::csv_row& fields : rows) {
        REQUIRE(fields.size() > 8);
        const bool listed = fields[8].find("UNREGISTERED") == std::string::npos;
        const auto status = from_string<enhanced_status>("5" + fields[0].substr(1));
        if (!listed || !status || fields[3].starts_with("vendor")) continue;
        CAPTURE(fields[0]);
        const enhanced_status_entry entry = lookup(*status);
        CHECK(entry.registered());
        CHECK(entry.origin() != origin::de_facto);
        registered.push_back(fields[0]);

        // "RFC 7505;7504": the first is the one that defines it; "RFC 7372 s3.3" has a section too.
        CHECK(entry.document() ==
              fields[3].substr(0, fields[3].find_first_of(";s")).substr(0, fields[3].find(" s")));
        // "451,550", "any", or "4XX,5XX": each beside the status of its class.
        const auto in_class = [&](unsigned digit) {
            return lookup(enhanced_status{digit, status->subject(), status->detail()});
        };
        const bool any = fields[2] == "any";
        for (const unsigned digit : {2U, 4U, 5U})
            CHECK(in_class(digit).goes_with_all_codes() ==
                  (any || fields[2].find(std::to_string(digit) + "XX") != std::string::npos));
        std::size_t codes = 0;
        for (std::size_t at = 0; at + 3 <= fields[2].size(); at += 4)
            if (const auto code = from_string<reply_code>(fields[2].substr(at, 3))) {
                ++codes;
                const enhanced_status_entry beside = in_class(code->value() / 100);
                CHECK(beside.codes().contains(*code));
                CHECK(beside.meaningful_in(code->severity()));
            }
        CHECK(codes ==
              in_class(2).codes().size() + in_class(4).codes().size() + in_class(5).codes().size());
    }
    for (const enhanced_status_entry entry : enhanced_statuses) {
        if (entry.origin() != origin::standard && entry.origin() != origin::extension) continue;
        const std::string name = "X" + std::string{to_string(entry.status()).view()}.substr(1);
        CAPTURE(name);
        CHECK(std::ranges::find(registered, name) != registered.end());
    }
}

TEST_CASE("whatever an RFC defines has its section") {
    for (const enhanced_status_entry entry : enhanced_statuses) {
        if (!entry.document().starts_with("RFC ")) continue;
        CAPTURE(test::spelled(entry.status()));
        CHECK_FALSE(entry.section().empty());
    }
}

TEST_CASE("an unregistered status speaks of no other code's habits, and says what to do") {
    for (unsigned subject = 0; subject <= 9; ++subject) {
        const enhanced_status_entry entry = lookup(enhanced_status{5, subject, 999});
        CAPTURE(subject);
        CHECK_FALSE(entry.registered());
        CHECK(entry.title().starts_with("Unregistered"));
        CHECK(entry.vendors().empty());
        CHECK(entry.right_when().starts_with("Never right"));
        CHECK_FALSE(entry.causes().empty());
        CHECK(entry.fixes().size() >= 3);
    }
}
