// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/stage.hpp>

#include "support.hpp"

#include <string_view>

using smtpreply::enum_names;
using smtpreply::stage;
using smtpreply::stage_set;

static_assert(stage{} == stage::unknown, "a stage that nobody set is unknown");
static_assert(stage_set{}.empty());
static_assert(!stage_set{stage::unknown}.empty());
static_assert(stage_set{stage::rcpt, stage::mail}.contains(stage::rcpt));
static_assert(!stage_set{stage::rcpt, stage::mail}.contains(stage::data));
static_assert(stage_set{stage::rcpt, stage::mail} == stage_set{stage::mail, stage::rcpt});
static_assert(stage_set{stage::rcpt, stage::rcpt} == stage_set{stage::rcpt});
static_assert(stage_set{stage::rcpt} != stage_set{stage::mail});
static_assert((stage_set{stage::rcpt, stage::mail} & stage_set{stage::rcpt, stage::other}) ==
              stage_set{stage::rcpt});
static_assert((stage_set{stage::rcpt} & stage_set{stage::mail}).empty());
static_assert(stage_set{stage::rcpt, stage::mail} - stage_set{stage::rcpt, stage::other} ==
              stage_set{stage::mail});
static_assert((stage_set{stage::rcpt} - stage_set{stage::rcpt}).empty());
static_assert(sizeof(stage_set) == 2);

TEST_CASE("the stages are spelled as the design, the corpus and --stage spell them") {
    static constexpr std::string_view expected[] = {
        "unknown", "connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data",
        "message", "rset",    "vrfy", "expn",     "help", "noop", "quit", "other",
    };
    const auto& rows = enum_names<stage>::rows;
    REQUIRE(rows.size() == std::size(expected));
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].spelling == expected[i]);
}

TEST_CASE("a set of one stage contains that stage and no other") {
    for (const auto& one : enum_names<stage>::rows) {
        for (const auto& other : enum_names<stage>::rows) {
            CAPTURE(one.spelling);
            CAPTURE(other.spelling);
            CHECK(stage_set{one.value}.contains(other.value) == (one.value == other.value));
        }
    }
}
