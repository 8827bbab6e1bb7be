// classify(): what the server meant by a reply, and what to do. No Boost, no text for people.

#ifndef SMTPREPLY_CLASSIFY_HPP
#define SMTPREPLY_CLASSIFY_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/consequences.hpp>
#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/detail/weigh.hpp>
#include <smtpreply/reply.hpp>

#include <optional>
#include <string_view>

namespace smtpreply {

namespace detail {

// The bytes that decided: the status where it was the evidence, else the code's digits.
constexpr std::string_view matched_bytes(const reply& answer, bool by_status) noexcept {
    for (const reply_line line : answer.lines()) {
        if (by_status && line.status && line.status == answer.status()) return line.status_bytes;
        if (!by_status && line.code == answer.code()) return line.bytes.substr(0, 3);
    }
    return {};
}

constexpr void judge_positive(classification& result, const context& known) noexcept {
    result.reason = reason::positive;
    result.evidence = {.rule = rule::positive, .matched = {}, .confidence = confidence::high};
    if (fits(result.code, known.stage)) return;
    // The dialogue is out of step: this is the answer to another command.
    result.evidence = {.rule = rule::wrong_class, .matched = {}, .confidence = confidence::medium};
    result.effective = permanence::transient;
    result.scope = scope::connection;
    result.action = action::reconnect;
}

constexpr void judge_negative(classification& result, const finding& decided, const context& known,
                              bool for_now) noexcept {
    result.reason = decided.reason;
    result.evidence = {.rule = decided.rule, .matched = {}, .confidence = decided.confidence};
    result.stated =
        result.severity() == severity::transient ? permanence::transient : permanence::permanent;
    settle_permanence(result, known, for_now);
    result.scope = settle_scope(result, known);
    result.action = settle_action(result, known);
}

constexpr void judge_nothing(classification& result) noexcept {
    result.evidence.rule = rule::no_reply;
    result.effective = permanence::transient;
    result.scope = scope::connection;
    result.action = action::reconnect;
}

constexpr classification judge(reply_code code, std::optional<enhanced_status> status,
                               const context& known, const finding& decided,
                               bool for_now = false) noexcept {
    classification result;
    result.code = code;
    result.status = status;
    result.stage = known.stage;
    switch (result.severity()) {
        case severity::none: judge_nothing(result); break;
        case severity::completion:
        case severity::intermediate: judge_positive(result, known); break;
        case severity::transient:
        case severity::permanent: judge_negative(result, decided, known, for_now); break;
    }
    return result;
}

}  // namespace detail

/// What `answer` means, judged from its code, its enhanced status and the stage.
///
/// Linear in the reply's bytes, for the evidence; allocates nothing. A reply without a code
/// (default-constructed) answers severity none, reason unspecified, effective transient, action
/// reconnect, confidence low.
[[nodiscard]] constexpr classification classify(const reply& answer,
                                                const context& known = {}) noexcept {
    if (!answer.negative()) {
        // Before EHLO no status is announced: "220 2.11.3 ready" names a version.
        const bool greeting = known.stage == stage::connect;
        classification result = detail::judge(
            answer.code(), greeting ? std::nullopt : answer.status(), known, detail::finding{});
        result.evidence.matched = detail::matched_bytes(answer, false);
        return result;
    }

    const detail::reading_text text{answer};
    const detail::text_finding by_text =
        detail::weigh_text(text.text(), answer.code(), answer.status(), known);
    const detail::finding decided =
        detail::weigh(detail::weigh_code(answer.code(), known),
                      detail::weigh_status(answer.status(), known), by_text.best);
    classification result =
        detail::judge(answer.code(), answer.status(), known, decided, by_text.for_now);
    result.evidence.matched =
        decided.witness == detail::witness::phrase
            ? text.bytes(decided.where.begin, decided.where.end - decided.where.begin)
            : detail::matched_bytes(answer, decided.witness == detail::witness::status);
    return result;
}

/// The same, where only the stage is known.
[[nodiscard]] constexpr classification classify(const reply& answer, stage at) noexcept {
    return classify(answer, context{.stage = at});
}

/// What an enhanced status means on its own: the Status field of a delivery report (RFC 3464
/// §2.3.4), or one that a person looks up. The result has no code and no matched bytes.
[[nodiscard]] constexpr classification classify(enhanced_status status,
                                                const context& known = {}) noexcept {
    return detail::judge(reply_code{}, status, known, detail::weigh(reply_code{}, status, known));
}

/// The same, where only the stage is known.
[[nodiscard]] constexpr classification classify(enhanced_status status, stage at) noexcept {
    return classify(status, context{.stage = at});
}

}  // namespace smtpreply

#endif
