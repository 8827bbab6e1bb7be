// Weighs what the reply says into one reason: which evidence beats which.

#ifndef SMTPREPLY_DETAIL_WEIGH_HPP
#define SMTPREPLY_DETAIL_WEIGH_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/code_meanings.hpp>
#include <smtpreply/detail/status_meanings.hpp>

#include <optional>
#include <string_view>

namespace smtpreply::detail {

// The names of the rules, as evidence::rule spells them.
namespace rule {
inline constexpr std::string_view no_reply = "no-reply";
inline constexpr std::string_view positive = "positive-reply";
inline constexpr std::string_view wrong_class = "positive-reply-out-of-place";
inline constexpr std::string_view status = "enhanced-status";
inline constexpr std::string_view code_at_stage = "code-at-stage";
inline constexpr std::string_view code = "reply-code";
inline constexpr std::string_view severity_at_stage = "severity-at-stage";
inline constexpr std::string_view severity = "severity";
inline constexpr std::string_view too_many_recipients = "too-many-recipients-as-5yz";
inline constexpr std::string_view too_fast = "rate-limit-as-5yz";
inline constexpr std::string_view tls_required = "tls-required-but-refused";
}  // namespace rule

// One piece of evidence: what it says, how surely, and by which rule.
struct finding {
    smtpreply::reason reason = reason::unspecified;
    smtpreply::confidence confidence = confidence::low;
    std::string_view rule = rule::severity;
};

constexpr finding weigh_code(reply_code code, const context& known) noexcept {
    stage at = known.stage;
    // 452 and 552 at RCPT speak of too many recipients, but not before one was accepted.
    const bool storage_code = code == reply_code{452} || code == reply_code{552};
    if (at == stage::rcpt && storage_code && known.recipients_accepted == 0U) at = stage::unknown;
    // DATA is refused for want of recipients only where there are none.
    if (at == stage::data && known.recipients_accepted.value_or(0) > 0) at = stage::unknown;

    const code_meaning row = meaning_of(code, at);
    if (row.code != 0)
        return {row.reason, row.confidence,
                row.stage == stage::unknown ? rule::code : rule::code_at_stage};
    const code_meaning by_severity = meaning_of(code.severity(), at);
    if (by_severity.code != 0)
        return {by_severity.reason, by_severity.confidence, rule::severity_at_stage};
    return {};
}

constexpr finding weigh(reply_code code, std::optional<enhanced_status> status,
                        const context& known) noexcept {
    const finding by_code = weigh_code(code, known);
    if (!status) return by_code;
    const status_meaning row = meaning_of(*status);
    if (row.reason == reason::unspecified) return by_code;

    // The surer one decides; among equals the status, which is the more specific. Two that agree
    // are surer than one, but for two vague ones: 550 and 5.7.1 say next to nothing together.
    finding by_status{row.reason, row.confidence, rule::status};
    // x.5.2 after the final dot: the message's syntax, a bare LF for instance, not a command's.
    if (known.stage == stage::message && row.reason == reason::syntax_error && row.detail == 2)
        by_status.reason = reason::message_malformed;
    finding decided = by_status.confidence >= by_code.confidence ? by_status : by_code;
    if (by_status.reason == by_code.reason && decided.confidence == confidence::medium)
        decided.confidence = confidence::high;
    return decided;
}

}  // namespace smtpreply::detail

#endif
