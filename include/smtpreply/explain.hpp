// explain(): a classification in words for a person. Only a program that calls it carries the
// sentences.

#ifndef SMTPREPLY_EXPLAIN_HPP
#define SMTPREPLY_EXPLAIN_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/situation_texts.hpp>
#include <smtpreply/detail/weigh.hpp>
#include <smtpreply/explanation.hpp>
#include <smtpreply/reason_registry.hpp>
#include <smtpreply/registry.hpp>

namespace smtpreply {

namespace detail {

constexpr explanation explain_code(reply_code code) noexcept {
    const reply_code_entry entry = lookup(code);
    return {entry.title(), entry.description(), entry.causes(), entry.fixes()};
}

constexpr explanation explain_reason(reason which) noexcept {
    const reason_entry entry = lookup(which);
    return {entry.title(), entry.description(), entry.causes(), entry.fixes()};
}

}  // namespace detail

/// What to tell a person about `meaning`. Where the reason is no more than the code says, this is
/// the registry's entry for the code. Constant time but for the lookup; allocates nothing.
[[nodiscard]] constexpr explanation explain(const classification& meaning) noexcept {
    if (meaning.severity() == severity::none) return detail::no_reply_explanation;
    if (meaning.evidence.rule == detail::rule::wrong_class) return detail::wrong_class_explanation;

    const bool has_code = meaning.code.value() != 0;
    const bool only_the_code = meaning.reason == reason::positive ||
                               meaning.reason == reason::unspecified ||
                               (meaning.evidence.rule == detail::rule::code &&
                                meaning.evidence.confidence == confidence::low);
    return has_code && only_the_code ? detail::explain_code(meaning.code)
                                     : detail::explain_reason(meaning.reason);
}

}  // namespace smtpreply

#endif
