// A program's own rules, which are asked before the built-in ones: what a certain server means by a
// certain text, code or status. No Boost, no allocation; rules may be constexpr or made at run
// time.

#ifndef SMTPREPLY_RULES_HPP
#define SMTPREPLY_RULES_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/consequences.hpp>
#include <smtpreply/detail/judge.hpp>
#include <smtpreply/detail/phrase_context.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace smtpreply {

/// If a refusal is so, it means this. An aggregate; leave out what does not matter:
/// `{.name = "night", .phrase = "nightly backup", .reason = reason::service_unavailable}`.
/// It looks at its name and phrase, and owns neither.
struct own_rule {
    std::string_view name{};  ///< what evidence::rule will say

    /// What the text must hold, in any ASCII case, whole words only. The text is that of all lines,
    /// joined by single spaces, without codes. '*' stands for up to 64 bytes within a sentence; at
    /// either end it lets the word go on there. Empty: any text.
    std::string_view phrase{};
    reply_code code{};                        ///< the reply's code; by default any
    std::optional<enhanced_status> status{};  ///< the reply's own enhanced status; by default any
    stage_set stages{};                       ///< the stages; empty: any that is a verdict on mail

    smtpreply::reason reason = reason::unspecified;
    /// By default what the code states, or transient where the reason is one of waiting, as
    /// greylisting is.
    std::optional<smtpreply::permanence> permanence{};
    /// By default what follows from reason, permanence and stage.
    std::optional<smtpreply::action> action{};
    smtpreply::confidence confidence = confidence::high;
};

/// What is wrong with a rule.
enum class own_rule_error : std::uint8_t {
    none,
    no_name,                ///< the answer could not say which rule decided
    no_condition,           ///< it would hold for every refusal
    no_reason,              ///< it says nothing
    positive_reason,        ///< a rule explains a refusal, it does not undo one
    no_permanence,          ///< a refusal is transient or permanent
    action_proceed,         ///< after a refusal there is something to do
    code_of_success,        ///< rules are asked about 4yz and 5yz only
    status_of_success,      ///< and about 4.y.z and 5.y.z
    status_of_other_class,  ///< 450 with 5.7.1: the status of a reply is never of another class
    phrase_of_stars,        ///< nothing between the stars
    phrase_spacing,  ///< a space at an end, two in a row, a tab or line end: never in the text
};

template <>
struct enum_names<own_rule_error> {
    static constexpr enum_name_rows<own_rule_error, 12> rows{{
        {own_rule_error::none, "none"sv},
        {own_rule_error::no_name, "no_name"sv},
        {own_rule_error::no_condition, "no_condition"sv},
        {own_rule_error::no_reason, "no_reason"sv},
        {own_rule_error::positive_reason, "positive_reason"sv},
        {own_rule_error::no_permanence, "no_permanence"sv},
        {own_rule_error::action_proceed, "action_proceed"sv},
        {own_rule_error::code_of_success, "code_of_success"sv},
        {own_rule_error::status_of_success, "status_of_success"sv},
        {own_rule_error::status_of_other_class, "status_of_other_class"sv},
        {own_rule_error::phrase_of_stars, "phrase_of_stars"sv},
        {own_rule_error::phrase_spacing, "phrase_spacing"sv},
    }};
};

namespace detail {

constexpr bool spaced_as_text(std::string_view phrase) noexcept {
    bool after_space = true;
    for (const char c : phrase) {
        if (c == '\t' || c == '\r' || c == '\n' || (c == ' ' && after_space)) return false;
        after_space = c == ' ';
    }
    return phrase.empty() || !after_space;
}

// Nothing but stars, or nothing between two of them; at the ends more than one do no harm.
constexpr bool stars_alone(std::string_view phrase) noexcept {
    if (phrase.empty()) return false;
    const std::size_t first = phrase.find_first_not_of('*');
    if (first == std::string_view::npos) return true;
    const std::size_t last = phrase.find_last_not_of('*');
    return phrase.substr(first, last - first).find("**") != std::string_view::npos;
}

constexpr bool is_failure(severity which) noexcept {
    return which == severity::transient || which == severity::permanent;
}

}  // namespace detail

/// The first thing that is wrong with `rule`. classify() skips a rule that is not sound.
[[nodiscard]] constexpr own_rule_error check(const own_rule& rule) noexcept {
    if (rule.name.empty()) return own_rule_error::no_name;
    const bool any_code = rule.code.value() == 0;
    if (rule.phrase.empty() && any_code && !rule.status && rule.stages.empty())
        return own_rule_error::no_condition;
    if (rule.reason == reason::unspecified) return own_rule_error::no_reason;
    if (rule.reason == reason::positive) return own_rule_error::positive_reason;
    if (rule.permanence == permanence::none) return own_rule_error::no_permanence;
    if (rule.action == action::proceed) return own_rule_error::action_proceed;
    if (!any_code && !detail::is_failure(rule.code.severity()))
        return own_rule_error::code_of_success;
    if (rule.status && !detail::is_failure(rule.status->severity()))
        return own_rule_error::status_of_success;
    if (!any_code && rule.status && rule.status->severity() != rule.code.severity())
        return own_rule_error::status_of_other_class;
    if (detail::stars_alone(rule.phrase)) return own_rule_error::phrase_of_stars;
    if (!detail::spaced_as_text(rule.phrase)) return own_rule_error::phrase_spacing;
    return own_rule_error::none;
}

/// True where every rule is: `static_assert(smtpreply::sound(my_rules));`.
[[nodiscard]] constexpr bool sound(std::span<const own_rule> rules) noexcept {
    for (const own_rule& each : rules)
        if (check(each) != own_rule_error::none) return false;
    return true;
}

/// A classification, and how it came about: a classification wherever one is asked for.
struct ruled_classification : classification {
    const own_rule* own = nullptr;  ///< the rule that decided; null where a built-in one did
    /// What the built-in rules say, whether they decided or not.
    classification built_in{};
};

namespace detail {

// Where `phrase` first matches in the reading text; empty where it does not.
constexpr text_range find_phrase(std::string_view text, std::string_view phrase) noexcept {
    const std::size_t first = phrase.find_first_not_of('*');
    if (first == std::string_view::npos) return {};
    const phrase_matcher matcher{text, star::stands_for_anything};
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (folded(text[at]) != folded(phrase[first])) continue;
        const text_range where = matcher.match(at, phrase, first);
        if (!where.empty() && !lies_in_a_name(text, where, phrase)) return where;
    }
    return {};
}

// The bytes that a rule matched in `answer`; nothing where it does not hold.
constexpr std::optional<std::string_view> match(const own_rule& rule, const reply& answer,
                                                const reading_text& text, stage at) noexcept {
    if (check(rule) != own_rule_error::none) return std::nullopt;
    if (rule.code.value() != 0 && rule.code != answer.code()) return std::nullopt;
    if (rule.status && rule.status != answer.status()) return std::nullopt;
    if (rule.stages.empty() ? !is_verdict(at) : !rule.stages.contains(at)) return std::nullopt;
    if (rule.phrase.empty()) return matched_bytes(answer, rule.status.has_value());
    const text_range where = find_phrase(text.text(), rule.phrase);
    if (where.empty()) return std::nullopt;
    return text.bytes(where.begin, where.end - where.begin);
}

constexpr classification judge_by(const own_rule& rule, const reply& answer, const context& known,
                                  std::string_view matched) noexcept {
    classification result =
        judge(answer.code(), answer.status(), known, finding{.reason = rule.reason});
    if (rule.permanence) {
        result.effective = *rule.permanence;
        result.action = settle_action(result, known);
    }
    if (rule.action) result.action = *rule.action;
    result.evidence = {.rule = rule.name, .matched = matched, .confidence = rule.confidence};
    return result;
}

}  // namespace detail

/// What `answer` means where the program has rules of its own: the first of them that holds
/// decides, else the built-in ones do. `built_in` says what those make of it in any case.
///
/// Rules are asked about refusals only: no text turns a positive reply into a failure. A reply to
/// RSET, VRFY, EXPN, HELP, NOOP or QUIT is no verdict on any message, and is left to the built-in
/// rules unless a rule names that stage. Linear in the reply, times the number of rules; allocates
/// nothing. The result looks at the rules and at the reply's bytes.
[[nodiscard]] constexpr ruled_classification classify(const reply& answer, const context& known,
                                                      std::span<const own_rule> rules) noexcept {
    ruled_classification result{detail::judge_reply(answer, known)};
    result.built_in = result;
    if (!answer.negative()) return result;

    const detail::reading_text text{answer};
    for (const own_rule& each : rules) {
        const auto matched = detail::match(each, answer, text, known.stage);
        if (!matched) continue;
        static_cast<classification&>(result) = detail::judge_by(each, answer, known, *matched);
        result.own = &each;
        break;
    }
    return result;
}

/// The same, where only the stage is known.
[[nodiscard]] constexpr ruled_classification classify(const reply& answer, stage at,
                                                      std::span<const own_rule> rules) noexcept {
    return classify(answer, context{.stage = at}, rules);
}

}  // namespace smtpreply

#endif
