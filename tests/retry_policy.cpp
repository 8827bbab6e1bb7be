// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/retry_policy.hpp>

#include "support.hpp"

#include <type_traits>

using namespace smtpreply;

static_assert(std::is_aggregate_v<retry_policy> && std::is_trivially_copyable_v<retry_policy>);
static_assert(from_string<refused_greeting>("defer") == refused_greeting::defer);
static_assert(to_string(refused_greeting::fail) == "fail");
static_assert(from_string<rcpt_552>("as_sent") == rcpt_552::as_sent);

TEST_CASE("the defaults are those of RFC 5321 section 4.5.4.1") {
    constexpr retry_policy policy{};
    CHECK(policy.ordinary.least >= minutes(30));  // "at least 30 minutes"
    CHECK(policy.give_up_after >= days(4));       // "at least 4-5 days"
    CHECK(policy.give_up_after <= days(5));
    CHECK(policy.ordinary.longest >= hours(2));  // "one every two or three hours"
    CHECK(policy.ordinary.longest <= hours(3));
    CHECK(policy.rcpt_552 == rcpt_552::too_many_recipients);  // section 4.5.3.1.10
    CHECK_FALSE(policy.soft_bounce);
}
