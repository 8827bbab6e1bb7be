// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/attempt.hpp>

#include "support.hpp"

#include <type_traits>

using smtpreply::attempt;

static_assert(std::is_aggregate_v<attempt> && std::is_trivially_copyable_v<attempt>);

TEST_CASE("an attempt of which nothing is known is the first, and has no step left but to wait") {
    constexpr attempt unknown{};
    CHECK(unknown.number == 1);
    CHECK(unknown.possible.empty());
    CHECK_FALSE(unknown.queued_at.has_value());
    CHECK_FALSE(unknown.server_delay.has_value());
    CHECK_FALSE(unknown.lmtp);
    CHECK_FALSE(unknown.null_sender);
    CHECK_FALSE(unknown.delay_warned);
}
