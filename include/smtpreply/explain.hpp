// explain(): a classification in words for a person. Only a program that calls it carries the
// sentences.

#ifndef SMTPREPLY_EXPLAIN_HPP
#define SMTPREPLY_EXPLAIN_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/situation_texts.hpp>
#include <smtpreply/detail/status_meanings.hpp>
#include <smtpreply/detail/weigh.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/explanation.hpp>
#include <smtpreply/reason_registry.hpp>
#include <smtpreply/registry.hpp>

namespace smtpreply {

namespace detail {

constexpr explanation explain_situation(const situation_text& text) noexcept {
    return {text.title, text.description, text.causes, text.fixes};
}

constexpr explanation explain_code(reply_code code) noexcept {
    const reply_code_entry entry = lookup(code);
    return {entry.title(), entry.description(), entry.causes(), entry.fixes()};
}

constexpr explanation explain_reason(reason which) noexcept {
    const reason_entry entry = lookup(which);
    return {entry.title(), entry.description(), entry.causes(), entry.fixes()};
}

constexpr explanation explain_status(enhanced_status status) noexcept {
    const enhanced_status_entry entry = lookup(status);
    return {entry.title(), entry.description(), entry.causes(), entry.fixes()};
}

// Whether the status knows more than the reason: one of several precise, registered ones that share
// it, as 5.7.23 (SPF) and 5.7.20 (DKIM) share sender_authentication.
constexpr bool is_narrower(enhanced_status status, reason which) noexcept {
    const status_meaning its = meaning_of(status);
    const bool several_failed = its.subject == 7 && its.detail == 26;  // no more than the reason
    if (several_failed || !lookup(status).registered() || its.reason != which ||
        its.confidence == confidence::low)
        return false;
    for (const status_meaning& other : status_meanings)
        if (other.reason == which && other.confidence != confidence::low &&
            lookup(enhanced_status{5, other.subject, other.detail}).registered() &&
            (other.subject != its.subject || other.detail != its.detail))
            return true;
    return false;
}

}  // namespace detail

/// What to tell a person about `meaning`. Where the reply's enhanced status says more precisely
/// what the reason says, this is the registry's entry for the status; where the reason is no more
/// than the code says, that for the code; else the reason's. Constant time but for the lookup;
/// allocates nothing. What the text of the reply adds, advice() tells (advice.hpp).
[[nodiscard]] constexpr explanation explain(const classification& meaning) noexcept {
    if (meaning.severity() == severity::none)
        return detail::explain_situation(detail::no_reply_text);
    if (meaning.evidence.rule == detail::rule::wrong_class)
        return detail::explain_situation(detail::wrong_class_text);

    const bool has_code = meaning.code.value() != 0;
    const bool only_the_code = meaning.reason == reason::positive ||
                               meaning.reason == reason::unspecified ||
                               (meaning.evidence.rule == detail::rule::code &&
                                meaning.evidence.confidence == confidence::low);
    if (has_code && only_the_code) return detail::explain_code(meaning.code);
    if (meaning.status && detail::is_narrower(*meaning.status, meaning.reason))
        return detail::explain_status(*meaning.status);
    return detail::explain_reason(meaning.reason);
}

}  // namespace smtpreply

#endif
