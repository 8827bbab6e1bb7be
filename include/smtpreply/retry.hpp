// decide(): from what a reply means to what the program does now, and when it tries again. No
// Boost, no clock, no text for people.

#ifndef SMTPREPLY_RETRY_HPP
#define SMTPREPLY_RETRY_HPP

#include <smtpreply/attempt.hpp>
#include <smtpreply/classification.hpp>
#include <smtpreply/decision.hpp>
#include <smtpreply/detail/schedule.hpp>
#include <smtpreply/detail/steps.hpp>
#include <smtpreply/event.hpp>
#include <smtpreply/moment.hpp>
#include <smtpreply/retry_policy.hpp>

namespace smtpreply {

/// What to do after `meaning`, which is classify() of a reply, or of an event where there was none.
///
/// It takes the step that the reply calls for if the caller can take it, else the next best, and
/// when no step is left it waits or gives up. Constant time; allocates nothing; the same arguments
/// give the same answer. The caller applies it to the recipients that the reply concerns.
[[nodiscard]] constexpr decision decide(const classification& meaning, const attempt& current,
                                        const retry_policy& policy = {}) noexcept {
    decision result;
    result.may_be_delivered = detail::verdict_lost(meaning);
    result.slow_destination = detail::is_limit(meaning);
    result.other_source = detail::speaks_of_this_client(meaning.reason);
    result.action = detail::next_step(meaning, current, policy);
    if (detail::goes_on(result.action)) return result;

    const moment queued_at =
        detail::earlier_of(current.queued_at.value_or(current.now), current.now);
    const delay age = current.now - queued_at;
    const bool given_up = detail::is_final(meaning, current, policy);
    result.expired = !given_up && age >= policy.give_up_after;
    result.tell_operator = detail::operator_can_mend(meaning);
    if (given_up || result.expired) {
        result.action = detail::give_up_action(meaning, current);
        result.tell_sender = !current.null_sender;
        result.tell_operator = result.tell_operator || current.null_sender;
        result.suppress_address = given_up && meaning.suppress();
        return result;
    }
    // The last attempt falls on the end of the message's life.
    const moment end = queued_at + policy.give_up_after;
    const moment next = current.now + detail::wait_after(meaning, current, policy);
    result.action = action::retry_later;
    result.not_before = detail::earlier_of(next, end);
    result.delay_warning =
        age >= policy.warn_after && !current.delay_warned && !current.null_sender;
    return result;
}

}  // namespace smtpreply

#endif
