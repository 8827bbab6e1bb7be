// How the parts of a judgement are put together: classify()'s definitions. See parse.hpp on how to
// compile them once.

#ifndef SMTPREPLY_DETAIL_JUDGE_HPP
#define SMTPREPLY_DETAIL_JUDGE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/classify.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/consequences.hpp>
#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/detail/weigh.hpp>
#include <smtpreply/detail/weigh_text.hpp>
#include <smtpreply/reply.hpp>

#include <optional>
#include <string_view>

namespace smtpreply::detail {

// The bytes that decided: the status where it was the evidence, else the code's digits.
constexpr std::string_view matched_bytes(const reply& answer, bool by_status) noexcept {
    if (!by_status && answer.lines().size() == 1) return answer.bytes().substr(0, 3);
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
                              waiting by_text) noexcept {
    result.reason = decided.reason;
    result.evidence = {.rule = decided.rule, .matched = {}, .confidence = decided.confidence};
    result.stated =
        result.severity() == severity::transient ? permanence::transient : permanence::permanent;
    settle_permanence(result, known, by_text);
    result.scope = settle_scope(result, known);
    result.action = settle_action(result, known);
    // One of several recipients, and the reply does not say which: no address may be struck off.
    const bool one_of_many =
        known.stage == stage::message && !known.lmtp && known.recipients_accepted.value_or(1) > 1;
    if (one_of_many && result.suppress()) result.evidence.confidence = confidence::medium;
}

constexpr void judge_nothing(classification& result) noexcept {
    result.evidence.rule = rule::no_reply;
    result.effective = permanence::transient;
    result.scope = scope::connection;
    result.action = action::reconnect;
}

constexpr classification judge(reply_code code, std::optional<enhanced_status> status,
                               const context& known, const finding& decided,
                               waiting by_text = waiting::unsaid) noexcept {
    classification result;
    result.code = code;
    result.status = status;
    result.stage = known.stage;
    switch (result.severity()) {
        case severity::none: judge_nothing(result); break;
        case severity::completion:
        case severity::intermediate: judge_positive(result, known); break;
        case severity::transient:
        case severity::permanent: judge_negative(result, decided, known, by_text); break;
    }
    return result;
}

constexpr classification judge_reply(const reply& answer, const context& known) noexcept {
    if (!answer.negative()) {
        // Before EHLO no status is announced: "220 2.11.3 ready" names a version.
        const bool greeting = known.stage == stage::connect;
        classification result =
            judge(answer.code(), greeting ? std::nullopt : answer.status(), known, finding{});
        result.evidence.matched = matched_bytes(answer, false);
        return result;
    }

    const reading_text text{answer};
    const text_finding by_text = weigh_text(text.text(), answer.code(), answer.status(), known);
    const finding decided = weigh(answer.code(), answer.status(), known, by_text.best);
    classification result = judge(answer.code(), answer.status(), known, decided, by_text.waiting);
    result.evidence.matched =
        decided.witness == witness::phrase
            ? text.bytes(decided.where.begin, decided.where.end - decided.where.begin)
            : matched_bytes(answer, decided.witness == witness::status);
    return result;
}

constexpr classification judge_status(enhanced_status status, const context& known) noexcept {
    return judge(reply_code{}, status, known, weigh(reply_code{}, status, known, finding{}));
}

}  // namespace smtpreply::detail

#if !defined(SMTPREPLY_COMPILED) || defined(SMTPREPLY_IMPLEMENTATION)

namespace smtpreply {

SMTPREPLY_CONSTEXPR classification classify(const reply& answer, const context& known) noexcept {
    return detail::judge_reply(answer, known);
}

SMTPREPLY_CONSTEXPR classification classify(const reply& answer, stage at) noexcept {
    return classify(answer, context{.stage = at});
}

SMTPREPLY_CONSTEXPR classification classify(enhanced_status status, const context& known) noexcept {
    return detail::judge_status(status, known);
}

SMTPREPLY_CONSTEXPR classification classify(enhanced_status status, stage at) noexcept {
    return classify(status, context{.stage = at});
}

}  // namespace smtpreply

#endif

#endif
