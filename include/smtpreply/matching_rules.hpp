// Every rule that matches a reply, the one that counts most first: why classify() answers as it
// does. For people and tests; classify() itself makes no list.

#ifndef SMTPREPLY_MATCHING_RULES_HPP
#define SMTPREPLY_MATCHING_RULES_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/judge.hpp>
#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/detail/weigh.hpp>
#include <smtpreply/detail/weigh_text.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/rules.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace smtpreply {

/// A rule that matches a reply, and what it would say if it were alone.
struct matching_rule {
    std::string_view rule{};     ///< its stable name; of an own rule, the program's
    std::string_view matched{};  ///< a view into the reply's bytes; empty where it matched none
    /// unspecified: it says no more than that another time will do.
    smtpreply::reason reason = reason::unspecified;
    smtpreply::confidence confidence = confidence::low;
    bool own = false;  ///< one of the program's own
};

/// At most `capacity` of them, the weightiest first; a range of matching_rule. See
/// matching_rules().
class matching_rule_list {
public:
    static constexpr std::size_t capacity = 32;

    [[nodiscard]] constexpr const matching_rule* begin() const noexcept { return rules_.data(); }
    [[nodiscard]] constexpr const matching_rule* end() const noexcept {
        return rules_.data() + size_;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// `index` is less than size().
    [[nodiscard]] constexpr const matching_rule& operator[](std::size_t index) const noexcept {
        return rules_[index];
    }

    /// Beyond the capacity, what is added is lost.
    constexpr void add(const matching_rule& one) noexcept {
        if (size_ < capacity) rules_[size_++] = one;
    }

private:
    std::array<matching_rule, capacity> rules_{};
    std::size_t size_ = 0;
};

namespace detail {

constexpr bool outweighs(const finding& one, const finding& other) noexcept {
    const bool tells = one.reason != reason::unspecified;
    if (tells != (other.reason != reason::unspecified)) return tells;
    if (weight(one) != weight(other)) return weight(one) > weight(other);
    return one.witness == witness::phrase && beats(one, other);
}

// Findings by weight, each rule once; the lightest are dropped where there are too many.
class weighed_findings {
public:
    constexpr void add(const finding& one) noexcept {
        for (std::size_t i = 0; i < size_; ++i)
            if (std::string_view{findings_[i].rule} == one.rule) return;
        std::size_t place = size_;
        while (place != 0 && outweighs(one, findings_[place - 1])) --place;
        insert(place, one);
    }

    // The one that decided comes first: "beats" orders two phrases, not all of them.
    constexpr void put_first(const finding& decided) noexcept {
        std::size_t place = 0;
        while (place != size_ && std::string_view{findings_[place].rule} != decided.rule) ++place;
        finding first = decided;
        if (place != size_) {
            first.confidence = findings_[place].confidence;  // without what agreement adds
            --size_;
            for (std::size_t i = place; i < size_; ++i) findings_[i] = findings_[i + 1];
        }
        insert(0, first);
    }

    [[nodiscard]] constexpr std::span<const finding> all() const noexcept {
        return {findings_.data(), size_};
    }

private:
    constexpr void insert(std::size_t place, const finding& one) noexcept {
        if (place == findings_.size()) return;
        if (size_ < findings_.size()) ++size_;
        for (std::size_t i = size_ - 1; i > place; --i) findings_[i] = findings_[i - 1];
        findings_[place] = one;
    }

    std::array<finding, matching_rule_list::capacity> findings_{};
    std::size_t size_ = 0;
};

constexpr void add_built_in(matching_rule_list& to, const reply& answer, const reading_text& text,
                            const context& known) noexcept {
    const finding by_code = weigh_code(answer.code(), known);
    const finding by_status = weigh_status(answer.code(), answer.status(), known);
    const finding by_text = weigh_text(text.text(), answer.code(), answer.status(), known).best;

    weighed_findings found;
    for (const finding& each : {by_code, by_status})
        if (each.reason != reason::unspecified) found.add(each);
    for_each_text_finding(text.text(), answer.code(), answer.status(), known,
                          [&](const finding& each) { found.add(each); });
    found.put_first(weigh(by_code, by_status, by_text));

    for (const finding& each : found.all())
        to.add({.rule = each.rule,
                .matched = each.witness == witness::phrase
                               ? text.bytes(each.where.begin, each.where.end - each.where.begin)
                               : matched_bytes(answer, each.witness == witness::status),
                .reason = each.reason,
                .confidence = each.confidence});
}

}  // namespace detail

/// The rules that match `answer`: first the program's own in their order, then the built-in ones
/// by weight. The first one is the one that decides the reason; the built-in one that decides in
/// favour of another time, where it has a name of its own, stands in classify()'s evidence. A reply
/// that is no refusal has one rule. Allocates nothing; some times the work of classify().
[[nodiscard]] constexpr matching_rule_list matching_rules(
    const reply& answer, const context& known = {}, std::span<const own_rule> rules = {}) noexcept {
    matching_rule_list out;
    if (!answer.negative()) {
        const classification only = detail::judge_reply(answer, known);
        out.add({.rule = only.evidence.rule,
                 .matched = only.evidence.matched,
                 .reason = only.reason,
                 .confidence = only.evidence.confidence});
        return out;
    }

    const detail::reading_text text{answer};
    for (const own_rule& each : rules)
        if (const auto matched = detail::match(each, answer, text, known.stage))
            out.add({.rule = each.name,
                     .matched = *matched,
                     .reason = each.reason,
                     .confidence = each.confidence,
                     .own = true});
    detail::add_built_in(out, answer, text, known);
    return out;
}

}  // namespace smtpreply

#endif
