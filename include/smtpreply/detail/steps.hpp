// Which step comes next, and whether a failure is final: the judgements of decide().

#ifndef SMTPREPLY_DETAIL_STEPS_HPP
#define SMTPREPLY_DETAIL_STEPS_HPP

#include <smtpreply/attempt.hpp>
#include <smtpreply/classification.hpp>
#include <smtpreply/detail/schedule.hpp>
#include <smtpreply/event.hpp>
#include <smtpreply/retry_policy.hpp>

namespace smtpreply::detail {

// A server said no, by a code or, in a delivery report, by a status alone.
constexpr bool is_refusal(const classification& meaning) noexcept {
    return meaning.severity() >= severity::transient && !event_of(meaning);
}

// The final dot was sent, and no verdict came back.
constexpr bool verdict_lost(const classification& meaning) noexcept {
    return meaning.stage == stage::message && meaning.effective != permanence::none &&
           !is_refusal(meaning);
}

// Something else than waiting or giving up, done in this attempt.
constexpr bool goes_on(action step) noexcept {
    switch (step) {
        case action::proceed:
        case action::next_host:
        case action::new_transaction:
        case action::reconnect:
        case action::fall_back_to_helo:
        case action::start_tls:
        case action::continue_without_tls:
        case action::authenticate:
        case action::other_credentials:
        case action::other_mechanism:
        case action::repeat_without_extension: return true;
        case action::retry_later:
        case action::slow_down:
        case action::fail_recipient:
        case action::fail_message: return false;
    }
    return false;
}

// What to try where a step cannot be taken.
constexpr action second_choice(action step) noexcept {
    switch (step) {
        case action::reconnect:
        case action::fall_back_to_helo:
        case action::start_tls:
        case action::continue_without_tls: return action::next_host;
        case action::other_mechanism: return action::other_credentials;
        case action::proceed:
        case action::next_host:
        case action::new_transaction:
        case action::authenticate:
        case action::other_credentials:
        case action::repeat_without_extension:
        case action::retry_later:
        case action::slow_down:
        case action::fail_recipient:
        case action::fail_message: break;
    }
    return action::retry_later;
}

// 552 at RCPT, which the policy takes at its word.
constexpr bool taken_as_sent(const classification& meaning, const retry_policy& policy) noexcept {
    return meaning.code == reply_code{552} && meaning.stage == stage::rcpt &&
           meaning.reason == reason::too_many_recipients && policy.rcpt_552 == rcpt_552::as_sent;
}

// The step that the reply calls for.
constexpr action first_choice(const classification& meaning, const attempt& current,
                              const retry_policy& policy) noexcept {
    if (taken_as_sent(meaning, policy)) return action::fail_recipient;
    // Repeated at once, the message would come twice for sure if it was taken.
    if (verdict_lost(meaning)) return action::retry_later;
    // Whoever hangs up may be away for a while; another host is there now (RFC 5321 §5.1).
    const bool hung_up = meaning.code == reply_code{421} && meaning.action == action::reconnect;
    const bool host_is_ill = meaning.action == action::retry_later && meaning.retry() &&
                             meaning.scope == scope::connection && !is_limit(meaning);
    const bool other_host = current.possible.contains(action::next_host);
    return other_host && (hung_up || host_is_ill) ? action::next_host : meaning.action;
}

constexpr action next_step(const classification& meaning, const attempt& current,
                           const retry_policy& policy) noexcept {
    action step = first_choice(meaning, current, policy);
    while (goes_on(step) && step != action::proceed && !current.possible.contains(step))
        step = second_choice(step);
    return step;
}

// No step is left: is it for good? Every rule by which the answer is not simply the effective
// permanence stands here.
constexpr bool is_final(const classification& meaning, const attempt& current,
                        const retry_policy& policy) noexcept {
    if (policy.soft_bounce) return false;
    const bool permanent = meaning.effective == permanence::permanent;
    const bool as_5yz = meaning.stated == permanence::permanent;

    // The login and TLS are this client's affair, never a recipient's.
    if (meaning.scope == scope::credentials || meaning.stage == stage::auth) return false;
    if (meaning.stage == stage::starttls) return false;
    // A refusal before the message was named speaks of the client, but for 521 (RFC 7504).
    const bool greeting = meaning.stage == stage::connect || meaning.stage == stage::ehlo;
    if (greeting && is_refusal(meaning) && meaning.reason != reason::domain_refuses_mail)
        return permanent && policy.refused_greeting == refused_greeting::fail;
    // Out of step: once may be chance, twice is a fault in one of the two programs.
    if (meaning.reason == reason::bad_sequence) return permanent && current.number > 1;
    if (taken_as_sent(meaning, policy)) return true;
    if (as_5yz && !permanent) return current.number >= policy.attempts_at_5yz;
    return permanent;
}

constexpr action give_up_action(const classification& meaning, const attempt& current) noexcept {
    const bool one =
        meaning.stage == stage::rcpt || (meaning.stage == stage::message && current.lmtp);
    const bool told =
        meaning.action == action::fail_recipient || meaning.action == action::fail_message;
    if (one) return action::fail_recipient;
    if (told) return meaning.action;
    const bool of_recipient = meaning.scope == scope::recipient || meaning.scope == scope::domain;
    return meaning.stage == stage::unknown && of_recipient ? action::fail_recipient
                                                           : action::fail_message;
}

// Somebody who runs this client has to do something: renew a password, ask for delisting, set a
// PTR record, sign the mail, correct a program.
constexpr bool operator_can_mend(const classification& meaning) noexcept {
    switch (meaning.reason) {
        case reason::relay_denied:
        case reason::sender_authentication:
        case reason::missing_reverse_dns:
        case reason::blocklisted:
        case reason::auth_required:
        case reason::auth_mechanism:
        case reason::account_disabled:
        case reason::encryption_required:
        case reason::syntax_error:
        case reason::bad_sequence:
        case reason::not_implemented: return true;
        case reason::auth_failed: return meaning.effective == permanence::permanent;
        case reason::positive:
        case reason::mailbox_unknown:
        case reason::mailbox_moved:
        case reason::mailbox_disabled:
        case reason::mailbox_full:
        case reason::mailbox_unavailable:
        case reason::recipient_refused:
        case reason::bad_address:
        case reason::domain_unknown:
        case reason::domain_refuses_mail:
        case reason::routing_failure:
        case reason::sender_rejected:
        case reason::spam:
        case reason::malware:
        case reason::content_rejected:
        case reason::message_malformed:
        case reason::message_too_large:
        case reason::policy:
        case reason::greylisted:
        case reason::rate_limited:
        case reason::too_many_connections:
        case reason::too_many_recipients:
        case reason::insufficient_storage:
        case reason::service_unavailable:
        case reason::server_error:
        case reason::network:
        case reason::expired:
        case reason::tls_failure:
        case reason::smtputf8_required:
        case reason::unspecified: return false;
    }
    return false;
}

// The refusal is of the address that the client comes from; one of another network, or of the
// other IP version, may be let in.
constexpr bool speaks_of_this_client(reason why) noexcept {
    return why == reason::blocklisted || why == reason::missing_reverse_dns ||
           why == reason::rate_limited || why == reason::policy;
}

}  // namespace smtpreply::detail

#endif
