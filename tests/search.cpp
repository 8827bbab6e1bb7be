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
