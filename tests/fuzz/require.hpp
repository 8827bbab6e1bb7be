// A property that no input may break: the fuzzer keeps the input that does.

#ifndef SMTPREPLY_TESTS_FUZZ_REQUIRE_HPP
#define SMTPREPLY_TESTS_FUZZ_REQUIRE_HPP

#include <cstdio>
#include <cstdlib>

#define FUZZ_REQUIRE(property)                                                          \
    do {                                                                                \
        if (!(property)) {                                                              \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #property); \
            std::abort();                                                               \
        }                                                                               \
    } while (false)

#endif
