// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/context.hpp>

#include "support.hpp"

#include <type_traits>

using smtpreply::context;
using smtpreply::stage;

static_assert(std::is_aggregate_v<context> && std::is_trivially_copyable_v<context>);
static_assert(context{}.stage == stage::unknown);
static_assert(!context{}.lmtp && !context{}.tls_required);
static_assert(!context{}.recipients_accepted && !context{}.other_hosts_left,
              "not known is neither none nor false");

TEST_CASE("a context names what is known and leaves out the rest") {
    constexpr context known{.stage = stage::rcpt, .recipients_accepted = 2};
    CHECK(to_string(known.stage) == "rcpt");
    CHECK(known.recipients_accepted == 2U);
    CHECK_FALSE(known.lmtp);
    CHECK_FALSE(known.other_hosts_left.has_value());
}
