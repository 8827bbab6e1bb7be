// A suite with one wrong check: ctest expects it to fail.

#include <doctest/doctest.h>

TEST_CASE("A right check passes") {
    CHECK(1 + 1 == 2);
}

TEST_CASE("A wrong check fails") {
    CHECK(1 + 1 == 3);
}
