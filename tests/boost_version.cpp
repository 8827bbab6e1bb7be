#include <doctest/doctest.h>
#include <boost/version.hpp>

#include <cstdlib>
#include <string_view>

// A run that is to prove another Boost names it, and must not have fallen back to the system's.
TEST_CASE("The Boost headers are those that the run expects") {
    const char* const expected = std::getenv("SMTPREPLY_EXPECT_BOOST");
    if (expected != nullptr)
        CHECK(std::string_view{BOOST_LIB_VERSION} == std::string_view{expected});
}
