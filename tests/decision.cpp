// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/decision.hpp>

#include "support.hpp"

#include <type_traits>

using namespace smtpreply;

static_assert(std::is_aggregate_v<decision> && std::is_trivially_copyable_v<decision>);
static_assert(decision{} == decision{});
static_assert(decision{.action = action::retry_later, .not_before = moment{1}} !=
              decision{.action = action::retry_later, .not_before = moment{2}});

TEST_CASE("a decision nobody made goes on and tells nobody") {
    constexpr decision none{};
    CHECK(to_string(none.action) == "proceed");
    CHECK_FALSE((none.tell_sender || none.tell_operator || none.delay_warning));
    CHECK_FALSE((none.suppress_address || none.slow_destination || none.expired));
}
