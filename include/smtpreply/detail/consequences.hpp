// From a reason to what follows: what the failure hits, whether it is for good, what to do next.

#ifndef SMTPREPLY_DETAIL_CONSEQUENCES_HPP
#define SMTPREPLY_DETAIL_CONSEQUENCES_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/reason_facts.hpp>
#include <smtpreply/detail/weigh.hpp>

#include <optional>
#include <string_view>

namespace smtpreply::detail {

// What a refusal at this stage hits, where the reason does not say.
constexpr scope scope_of(stage at) noexcept {
    switch (at) {
        case stage::connect:
        case stage::ehlo:
        case stage::starttls:
        case stage::rset:
        case stage::vrfy:
        case stage::expn:
        case stage::help:
        case stage::noop:
        case stage::quit: return scope::connection;
        case stage::auth: return scope::credentials;
        case stage::rcpt: return scope::recipient;
        case stage::mail:
        case stage::data:
        case stage::message:
        case stage::other:
        case stage::unknown: return scope::message;
    }
    return scope::message;
}

// Giving up: only what is hit, never more.
constexpr action give_up(scope hit) noexcept {
    switch (hit) {
        case scope::recipient:
        case scope::domain: return action::fail_recipient;
        case scope::credentials: return action::other_credentials;
        case scope::none:
        case scope::message:
        case scope::sender:
        case scope::connection: return action::fail_message;
    }
    return action::fail_message;
}

// Nobody comes to be by waiting, whatever else the text says, if it is sure that nobody is there.
constexpr bool is_beyond_waiting(const classification& result) noexcept {
    const reason why = result.reason;
    return result.evidence.confidence != confidence::low &&
           (why == reason::mailbox_unknown || why == reason::bad_address ||
            why == reason::syntax_error || why == reason::bad_sequence ||
            why == reason::expired);  // others have waited long enough
}

// The named rule by which something else is effective than the code states. Nothing else makes it
// so.
constexpr std::string_view rule_against_code(const classification& result, const context& known,
                                             waiting by_text) noexcept {
    if (result.stated == permanence::transient) {
        // "will be permanently deferred; retrying will not succeed": for once the text is right
        return by_text == waiting::never_helps ? rule::for_good : std::string_view{};
    }
    if (result.reason == reason::too_many_recipients)
        return rule::too_many_recipients;  // RFC 5321 §4.5.3.1.10: 552 is meant as 452
    if (by_text != waiting::is_vain &&
        (result.reason == reason::greylisted || result.reason == reason::rate_limited ||
         result.reason == reason::too_many_connections))
        return rule::too_fast;
    if (known.stage == stage::starttls && known.tls_required)
        return rule::tls_required;  // another host, or another day, may offer it
    if (by_text == waiting::helps && !is_beyond_waiting(result))
        return rule::for_now;  // the text itself says "temporarily" or "try again later"
    return {};
}

constexpr void settle_permanence(classification& result, const context& known,
                                 waiting by_text) noexcept {
    result.effective = result.stated;
    const std::string_view named = rule_against_code(result, known, by_text);
    if (named.empty()) return;
    result.effective =
        result.stated == permanence::permanent ? permanence::transient : permanence::permanent;
    result.evidence.rule = named;
    // Against what the server states: never surer than medium.
    if (result.evidence.confidence == confidence::high)
        result.evidence.confidence = confidence::medium;
}

// The reply speaks of one recipient; what the others were told stands.
constexpr bool one_recipient(const context& known) noexcept {
    return known.stage == stage::rcpt || (known.lmtp && known.stage == stage::message);
}

constexpr scope settle_scope(const classification& result, const context& known) noexcept {
    const scope named = facts_of(result.reason).scope;
    const scope hit = named == scope::none ? scope_of(known.stage) : named;
    // Before MAIL there is no sender, recipient or message: the client is refused, or its login;
    // and at MAIL no recipient.
    const bool of_recipient = hit == scope::recipient || hit == scope::domain;
    const bool of_mail = hit == scope::recipient || hit == scope::sender || hit == scope::message;
    const bool before_mail = known.stage == stage::connect || known.stage == stage::ehlo ||
                             known.stage == stage::starttls;
    if (before_mail && of_mail) return scope::connection;
    if (known.stage == stage::auth && (of_mail || of_recipient)) return scope::credentials;
    if (known.stage == stage::mail && of_recipient) return scope::sender;
    // A limit that stands under x.2.z is the mailbox's, not the client's.
    const bool of_mailbox = result.status && result.status->subject() == 2;
    if (result.reason == reason::rate_limited && of_mailbox) return scope::recipient;
    return hit == scope::message && one_recipient(known) ? scope::recipient : hit;
}

// HELO will not change what the server thinks of this client.
constexpr bool about_client(const classification& result) noexcept {
    const reason why = result.reason;
    return (result.status && result.status->subject() == 7) || why == reason::blocklisted ||
           why == reason::rate_limited || why == reason::too_many_connections ||
           why == reason::spam;
}

// This host wants nothing to do with the client: another may.
constexpr action leave(const classification& result, const context& known) noexcept {
    if (known.other_hosts_left.value_or(true)) return action::next_host;
    const bool transient = result.effective == permanence::transient;
    return transient ? action::retry_later : give_up(result.scope);
}

// What the stage demands, whatever the reason; nothing where the reason decides.
constexpr std::optional<action> action_at_stage(const classification& result,
                                                const context& known) noexcept {
    const bool closing = result.code == reply_code{421};

    switch (known.stage) {
        case stage::quit: return action::proceed;  // no verdict on any message hangs on it
        case stage::rset:
        case stage::vrfy:
        case stage::expn:
        case stage::help:
        case stage::noop: return closing ? action::reconnect : action::proceed;
        case stage::connect: return leave(result, known);
        case stage::ehlo: {
            const bool permanent = result.stated == permanence::permanent;
            return permanent && !about_client(result) ? action::fall_back_to_helo
                                                      : leave(result, known);
        }
        case stage::starttls:
            if (closing) return action::reconnect;
            return known.tls_required ? leave(result, known) : action::continue_without_tls;
        case stage::auth:
            // A command that the server cannot read says nothing against the credentials.
            if (result.reason == reason::syntax_error && !closing) return action::other_mechanism;
            return std::nullopt;
        case stage::data:
            // Refused because no recipient was accepted: their own replies are the verdict.
            if (known.recipients_accepted == 0U && !closing) return action::proceed;
            return std::nullopt;
        case stage::unknown:
        case stage::mail:
        case stage::rcpt:
        case stage::message:
        case stage::other: break;
    }
    return std::nullopt;
}

constexpr action settle_action(const classification& result, const context& known) noexcept {
    if (const std::optional<action> at_stage = action_at_stage(result, known)) return *at_stage;

    const bool transient = result.effective == permanence::transient;
    const reason_facts& facts = facts_of(result.reason);
    action next = transient ? facts.when_transient : facts.when_permanent;
    // Whoever sends 421 hangs up: nothing can go on in this connection (RFC 5321 §3.8).
    if (result.code == reply_code{421} && transient)
        return next == action::slow_down ? next : action::reconnect;
    if (next == action::proceed) next = transient ? action::retry_later : give_up(result.scope);
    if (next == action::new_transaction && known.recipients_accepted == 0U)
        next = action::retry_later;
    if (next == action::slow_down && result.scope == scope::recipient) next = action::retry_later;

    // A refused message is refused for all its recipients, and a refused recipient is but one,
    // whatever the reason.
    const bool giving_up = next == action::fail_message || next == action::fail_recipient;
    if (!giving_up || known.stage == stage::unknown) return next;
    // A login that fails condemns no message (RFC 4954 §6).
    if (known.stage == stage::auth)
        return result.scope == scope::credentials ? action::other_credentials
                                                  : leave(result, known);
    return one_recipient(known) ? action::fail_recipient : action::fail_message;
}

// Whether a positive reply is an answer to this stage at all: RFC 5321 §4.3.2, RFC 4954 §4.
constexpr bool fits(reply_code code, stage at) noexcept {
    if (code.value() == 0 || at == stage::unknown) return true;  // a bare status; nothing known
    // Codes that belong to one stage; a server that answers another command so is out of step, or
    // says goodbye (221).
    switch (code.value()) {
        case 220: return at == stage::connect || at == stage::starttls || at == stage::other;
        case 221: return at == stage::quit;
        case 235:
        case 334: return at == stage::auth || at == stage::other;
        case 354: return at == stage::data || at == stage::other;
        case 355: return at == stage::mail || at == stage::other;
        default: break;
    }
    const bool completion = code.severity() == severity::completion;
    switch (at) {
        case stage::connect:
        case stage::starttls: return false;
        case stage::data: return !completion;
        case stage::auth:
        case stage::other: return true;
        case stage::unknown:
        case stage::ehlo:
        case stage::mail:
        case stage::rcpt:
        case stage::message:
        case stage::rset:
        case stage::vrfy:
        case stage::expn:
        case stage::help:
        case stage::noop:
        case stage::quit: return completion;
    }
    return true;
}

}  // namespace smtpreply::detail

#endif
