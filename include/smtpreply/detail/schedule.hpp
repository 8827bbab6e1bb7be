// How long to wait: the schedule, the server's own delay, the jitter.

#ifndef SMTPREPLY_DETAIL_SCHEDULE_HPP
#define SMTPREPLY_DETAIL_SCHEDULE_HPP

#include <smtpreply/attempt.hpp>
#include <smtpreply/classification.hpp>
#include <smtpreply/moment.hpp>
#include <smtpreply/retry_policy.hpp>

#include <cstdint>

namespace smtpreply::detail {

constexpr delay longer_of(delay a, delay b) noexcept {
    return a < b ? b : a;
}
constexpr delay shorter_of(delay a, delay b) noexcept {
    return b < a ? b : a;
}

constexpr moment earlier_of(moment a, moment b) noexcept {
    return b < a ? b : a;
}

// A limit on how much or how often this client may send.
constexpr bool is_limit(const classification& meaning) noexcept {
    return meaning.action == action::slow_down || meaning.reason == reason::rate_limited ||
           meaning.reason == reason::too_many_connections;
}

constexpr delay scheduled_wait(const backoff& schedule, unsigned attempts) noexcept {
    const delay longest = longer_of(schedule.longest, delay{});
    delay wait = shorter_of(longer_of(schedule.first, delay{}), longest);
    // The doubling ends at the longest wait, or at none: not at the number of attempts alone.
    for (unsigned i = 1; i < attempts && delay{} < wait && wait < longest; ++i)
        wait = wait.count() > longest.count() / 2 ? longest : delay{wait.count() * 2};
    return attempts > schedule.early ? longer_of(wait, schedule.least) : wait;
}

// Up to jitter_percent longer, by a number from 0 to 2^32 - 1.
constexpr delay spread(delay wait, unsigned percent, std::uint32_t random) noexcept {
    constexpr std::int64_t enough = std::int64_t{1} << 31;  // 68 years: the product fits
    const std::int64_t most =
        shorter_of(wait, delay{enough}).count() * (percent < 100 ? percent : 100) / 100;
    const auto part = static_cast<std::uint64_t>(most) * random >> 32U;
    return delay{saturated_sum(wait.count(), static_cast<std::int64_t>(part))};
}

constexpr delay wait_after(const classification& meaning, const attempt& current,
                           const retry_policy& policy) noexcept {
    const backoff& schedule = is_limit(meaning)                      ? policy.slowed
                              : meaning.reason == reason::greylisted ? policy.greylisted
                                                                     : policy.ordinary;
    delay wait = scheduled_wait(schedule, current.number);
    if (current.server_delay) {
        const delay asked =
            longer_of(shorter_of(*current.server_delay, policy.longest_server_delay),
                      longer_of(policy.least_server_delay, delay{}));
        wait = current.number <= policy.server_delay_early ? asked : longer_of(asked, wait);
    }
    return spread(wait, policy.jitter_percent, current.random);
}

}  // namespace smtpreply::detail

#endif
