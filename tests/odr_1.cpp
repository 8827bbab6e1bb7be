// Two translation units include everything: this one, and odr_2.cpp. Linking them fails where a
// function is defined twice; comparing what they see fails where each has a constant of its own.

#include "odr.hpp"

#include <doctest/doctest.h>

#include <cstddef>

odr_view odr_view_1() {
    return odr_view_here();
}

TEST_CASE("Two translation units share every constant and function") {
    const odr_view one = odr_view_1();
    const odr_view two = odr_view_2();
    for (std::size_t i = 0; i < one.constants.size(); ++i) {
        CAPTURE(i);
        CHECK(one.constants[i] == two.constants[i]);
    }
    CHECK((one.classify == two.classify));
    CHECK((one.parse == two.parse));
    CHECK(one.reason == smtpreply::reason::mailbox_unknown);
    CHECK(two.reason == smtpreply::reason::mailbox_unknown);
}
