// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/version.hpp>

#include "support.hpp"

TEST_CASE("the version is three numbers that the preprocessor can compare") {
#if SMTPREPLY_VERSION_MAJOR * 10000 + SMTPREPLY_VERSION_MINOR * 100 + SMTPREPLY_VERSION_PATCH < 100
    FAIL("the version is older than 0.1.0, the first one");
#endif
    static_assert(SMTPREPLY_VERSION_MAJOR >= 0 && SMTPREPLY_VERSION_MAJOR < 100);
    static_assert(SMTPREPLY_VERSION_MINOR >= 0 && SMTPREPLY_VERSION_MINOR < 100);
    static_assert(SMTPREPLY_VERSION_PATCH >= 0 && SMTPREPLY_VERSION_PATCH < 100);
}
