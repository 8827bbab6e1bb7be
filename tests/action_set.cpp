// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/action_set.hpp>

#include "support.hpp"

using smtpreply::action;
using smtpreply::action_set;
using smtpreply::enum_names;

static_assert(action_set{}.empty());
static_assert(action_set{action::next_host, action::reconnect}.contains(action::reconnect));
static_assert(!action_set{action::next_host}.contains(action::proceed));
static_assert(action_set{action::next_host, action::next_host} == action_set{action::next_host});

TEST_CASE("every action goes in and comes out alone") {
    action_set all;
    for (const auto& row : enum_names<action>::rows) all.insert(row.value);
    for (const auto& row : enum_names<action>::rows) {
        CAPTURE(row.spelling);
        action_set one;
        one.insert(row.value);
        for (const auto& other : enum_names<action>::rows)
            CHECK(one.contains(other.value) == (row.value == other.value));
        REQUIRE(all.contains(row.value));
        all.erase(row.value);
        CHECK_FALSE(all.contains(row.value));
        all.erase(row.value);
        one.erase(row.value);
        CHECK(one.empty());
    }
    CHECK(all.empty());
}
