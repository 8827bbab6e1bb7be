// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/search.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using smtpreply::enhanced_status;
using smtpreply::reply_code;
using smtpreply::search;
using smtpreply::search_hit;
using smtpreply::search_results;

namespace {

static_assert(search("").empty());
static_assert(search("the of").empty());

// All texts are too many for Clang's default limit of a constant expression; one entry is not.
using smtpreply::lookup;
using smtpreply::detail::match_of;
using smtpreply::detail::query;
using smtpreply::detail::stem_of;
constexpr query full_mailbox{"mailbox full"};
static_assert(match_of(lookup(enhanced_status{5, 2, 2}), full_mailbox).has_all(full_mailbox));
static_assert(match_of(lookup(enhanced_status{5, 2, 2}), full_mailbox).phrase != 0);
static_assert(!match_of(lookup(reply_code{354}), full_mailbox).has_all(full_mailbox));
static_assert(noexcept(search("mailbox full")));

static_assert(stem_of("mailboxes") == "mailbox" && stem_of("limits") == "limit");
static_assert(stem_of("addresses") == "address" && stem_of("address") == "address");
static_assert(stem_of("blocked") == "block" && stem_of("dropped") == "drop");
static_assert(stem_of("greylisting") == "greylist" && stem_of("rolled") == "roll");
static_assert(stem_of("speed") == "speed" && stem_of("string") == "string");

std::string name_of(const search_hit& hit) {
    return hit.status ? std::string{to_string(*hit.status).view()} : test::spelled(hit.code);
}

std::string first_of(std::string_view query) {
    const search_results found = search(query);
    return found.empty() ? "nothing" : name_of(found[0]);
}

}  // namespace

TEST_CASE("the entry that a person looks for comes first") {
    static constexpr struct {
        std::string_view query;
        std::string_view first;
    } rows[] = {
        {"mailbox full", "5.2.2"},
        {"full mailboxes", "5.2.2"},
        {"MAILBOX, FULL!", "5.2.2"},
        {"the mailbox is full", "5.2.2"},
        {"too many recipients", "452"},
        {"reverse dns", "5.7.25"},
        {"mailbox does not exist", "5.1.1"},
        {"spf", "5.7.23"},
        {"null mx", "5.1.10"},
        {"bad sequence", "503"},
        {"start mail input", "354"},
        {"550", "550"},
        {"5.7.26", "5.7.26"},
        {"user unknown", "5.1.1"},
        {"no such user", "5.1.1"},
        {"password wrong", "535"},
        {"account disabled", "5.7.13"},
        {"relaying denied", "550"},
        {"over quota", "5.2.2"},
        {"message too big", "5.3.4"},
        {"ptr", "5.7.25"},
        {"routing loop", "5.4.6"},
        {"mail loop", "5.4.6"},
        {"too many connections", "421"},
        {"port 25 blocked", "5.4.1"},
        {"mailing list", "5.2.4"},
        {"4.2.2", "4.2.2"},
        {"x.2.2", "5.2.2"},
        {"X.2.2", "5.2.2"},
        {"5.7", "5.7.0"},
        {"4.7", "4.7.0"},
        {"gray listing", "450"},
        {"graylisting", "450"},
        {"grey listing", "450"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string{row.query});
        CHECK(first_of(row.query) == row.first);
    }
}

TEST_CASE("a word that stands nowhere makes the result empty, whatever the others find") {
    CHECK(search("mailbox quantum").empty());
    CHECK(search("xyzzy").empty());
    CHECK(search("!!! ...").empty());
    CHECK(search(std::string(5000, 'x')).empty());
}

TEST_CASE("what people call a blocklist finds what the registry calls so") {
    for (const std::string_view query : {"blacklist", "blacklisted", "dnsbl", "RBL"}) {
        CAPTURE(std::string{query});
        CHECK_FALSE(search(query).empty());
    }
}

TEST_CASE("there are at most ten hits, best first, each of one registry") {
    const search_results found = search("server");
    CHECK(found.size() == search_results::capacity);
    for (std::size_t i = 0; i < found.size(); ++i) {
        CAPTURE(i);
        CHECK((found[i].code == reply_code{}) == found[i].status.has_value());
        CHECK_FALSE(found[i].title.empty());
        if (i > 0) CHECK(found[i - 1].score >= found[i].score);
    }
}

TEST_CASE("the order of the words does not matter") {
    const search_results one = search("relay denied spam");
    const search_results other = search("spam relay denied");
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) CHECK(name_of(one[i]) == name_of(other[i]));
}

TEST_CASE("a standard comes before the folklore that says the same") {
    for (const search_hit& hit : search("mailbox full")) {
        CHECK(name_of(hit) != "422");
        if (name_of(hit) == "5.2.2") break;
    }
}

TEST_CASE("what only shares a word in passing is left out") {
    for (const search_hit& hit : search("mailbox full")) CHECK(name_of(hit) != "535");
}

TEST_CASE("a part of a status finds those of its subject, a whole one its own entry") {
    for (const search_hit& hit : search("5.7")) {
        REQUIRE(hit.status.has_value());
        CHECK(hit.status->subject() == 7);
    }
    for (const std::string_view query : {"5.", "5.7.", "7.5", "5.77.7777", "5.7.1.1", "x.y"}) {
        CAPTURE(std::string{query});
        (void)search(query);
    }
}
