// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/challenge.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string_view>

using namespace smtpreply;

static_assert(!challenge(reply{}));

TEST_CASE("the challenge is the first word of a 334") {
    // clang-format off
    static constexpr struct { std::string_view bytes, expected; } rows[] = {
        {"334 UGFzc3dvcmQ6\r\n",               "UGFzc3dvcmQ6"},
        {"334 UGFzc3dvcmQ6 \r\n",              "UGFzc3dvcmQ6"},
        {"334  UGFzc3dvcmQ6 please\r\n",       "UGFzc3dvcmQ6"},
        {"334\tUGFzc3dvcmQ6\r\n",              "UGFzc3dvcmQ6"},
        {"334-UGFzc3dvcmQ6\r\n334 again\r\n",  "UGFzc3dvcmQ6"},
        {"334 =\r\n",                          "="},
        {"334 \r\n",                           ""},
        {"334\r\n",                            ""},
        {"334-\r\n334 later\r\n",              ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        const auto found = challenge(*parse(row.bytes));
        REQUIRE(found.has_value());
        CHECK(*found == row.expected);
    }
}

TEST_CASE("no other reply is a challenge") {
    for (const std::string_view bytes :
         {"235 UGFzc3dvcmQ6\r\n", "354 go\r\n", "535 no\r\n", "334-a\r\n535 b\r\n"}) {
        CAPTURE(bytes);
        CHECK_FALSE(challenge(*parse(bytes)).has_value());
    }
}
