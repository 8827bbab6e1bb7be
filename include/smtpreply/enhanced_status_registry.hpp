// The registry of enhanced status codes: every code of IANA's, and the vendors' own that are met
// often. All of it is known at compile time; no Boost.

#ifndef SMTPREPLY_ENHANCED_STATUS_REGISTRY_HPP
#define SMTPREPLY_ENHANCED_STATUS_REGISTRY_HPP

#include <smtpreply/code_list.hpp>
#include <smtpreply/detail/enhanced_status_facts.hpp>
#include <smtpreply/detail/enhanced_status_texts.hpp>
#include <smtpreply/detail/entry_range.hpp>
#include <smtpreply/detail/status_meanings.hpp>
#include <smtpreply/detail/unregistered_status_texts.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/sentences.hpp>
#include <smtpreply/status_subject.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

/// What the registry knows of an enhanced status. Always well-defined: one that is not registered
/// answers from its class and subject, with origin::unregistered. The class is kept apart: 4.2.2
/// and 5.2.2 share their texts and differ in severity. A literal type.
class enhanced_status_entry {
public:
    /// The status that was asked for.
    [[nodiscard]] constexpr enhanced_status status() const noexcept { return status_; }
    [[nodiscard]] constexpr bool registered() const noexcept { return registered_; }

    [[nodiscard]] constexpr smtpreply::origin origin() const noexcept {
        return registered_ ? facts().origin : smtpreply::origin::unregistered;
    }
    /// What defines it: "RFC 3463", or a draft's name; empty for a vendor's own.
    [[nodiscard]] constexpr std::string_view document() const noexcept {
        return registered_ ? facts().document : std::string_view{};
    }
    /// The section of the document; empty where it has none for this code.
    [[nodiscard]] constexpr std::string_view section() const noexcept {
        return registered_ ? facts().section : std::string_view{};
    }
    /// The reply codes of this class that IANA lists beside it; empty where it lists none.
    [[nodiscard]] constexpr code_list codes() const noexcept {
        return registered_ ? code_list{facts().codes}.with(status_.severity()) : code_list{};
    }
    /// IANA lists every reply code of this class beside it: "any", or "5XX".
    [[nodiscard]] constexpr bool goes_with_all_codes() const noexcept {
        return registered_ && has_digit(facts().all_codes, status_.severity());
    }
    /// Whether the code says something in this class: 2 (completion), 4 or 5. x.1.5 has no 5. One
    /// that is not registered is known in its own class only.
    [[nodiscard]] constexpr bool meaningful_in(severity in) const noexcept {
        return registered_ ? has_digit(facts().classes, in)
                           : status_ != enhanced_status{} && in == status_.severity();
    }
    /// The reason it points to, without any other evidence; unspecified where it says too little.
    [[nodiscard]] constexpr smtpreply::reason reason() const noexcept {
        if (status_.severity() == severity::completion) return smtpreply::reason::positive;
        return status_ == enhanced_status{} ? smtpreply::reason::unspecified
                                            : detail::meaning_of(status_).reason;
    }

    /// Some words: "Mailbox full".
    [[nodiscard]] constexpr std::string_view title() const noexcept { return text().title; }
    /// What the server says has happened.
    [[nodiscard]] constexpr std::string_view description() const noexcept {
        return text().description;
    }
    /// When you see it: the usual reasons, most frequent first; never empty.
    [[nodiscard]] constexpr sentences causes() const noexcept { return text().causes; }
    /// What to do: concrete steps, the first one first; never empty.
    [[nodiscard]] constexpr sentences fixes() const noexcept { return text().fixes; }
    /// What some servers mean by it in another sense; often empty.
    [[nodiscard]] constexpr std::string_view vendors() const noexcept { return text().vendors; }
    /// When a server is right to use it rather than its neighbours.
    [[nodiscard]] constexpr std::string_view right_when() const noexcept {
        return text().right_when;
    }

    /// Whether it is of this subject or origin, or meaningful in this severity.
    [[nodiscard]] constexpr bool has(status_subject one) const noexcept {
        return subject_of(status_) == one;
    }
    [[nodiscard]] constexpr bool has(smtpreply::origin one) const noexcept {
        return origin() == one;
    }
    [[nodiscard]] constexpr bool has(severity one) const noexcept { return meaningful_in(one); }

private:
    friend class enhanced_status_registry;
    constexpr enhanced_status_entry(enhanced_status status, std::size_t index,
                                    bool registered) noexcept
        : status_{status}, index_{index}, registered_{registered} {}

    [[nodiscard]] constexpr const detail::enhanced_status_facts& facts() const noexcept {
        return detail::enhanced_status_facts_table[index_];
    }
    [[nodiscard]] constexpr const detail::enhanced_status_text& text() const noexcept {
        return registered_ ? detail::enhanced_status_texts[index_]
                           : detail::unregistered_text(status_);
    }

    [[nodiscard]] static constexpr bool has_digit(unsigned digits, severity digit) noexcept {
        for (; digits != 0; digits /= 10)
            if (digits % 10 == static_cast<unsigned>(digit)) return true;
        return false;
    }

    enhanced_status status_;
    std::size_t index_;  // in the tables; not used where it is not registered
    bool registered_;
};

/// All registered codes by subject and detail: a forward range of enhanced_status_entry, each in
/// its most severe class, and the lookup in it.
class enhanced_status_registry {
public:
    using value_type = enhanced_status_entry;
    using iterator = detail::entry_iterator<enhanced_status_registry, detail::any_entry>;

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{0, {}}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator{size(), {}}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return detail::enhanced_status_facts_table.size();
    }

    /// The entries of this subject or origin, or those that are meaningful in this severity, each
    /// then in that class: `for (const auto entry : enhanced_statuses.with(severity::transient))`.
    template <class Facet>
    [[nodiscard]] constexpr entries_with<enhanced_status_registry, Facet> with(
        Facet facet) const noexcept {
        return entries_with<enhanced_status_registry, Facet>{facet};
    }

    /// The entry of `status`; O(log n).
    [[nodiscard]] constexpr enhanced_status_entry lookup(enhanced_status status) const noexcept {
        const std::size_t index =
            status == enhanced_status{} ? size() : find(status.subject(), status.detail());
        return {status, index, index != size()};
    }

private:
    template <class, class>
    friend class detail::entry_iterator;

    template <class Facet>
    [[nodiscard]] static constexpr enhanced_status_entry at(std::size_t index, Facet) noexcept {
        return in_class(index, detail::enhanced_status_facts_table[index].classes % 10U);
    }
    [[nodiscard]] static constexpr enhanced_status_entry at(std::size_t index,
                                                            severity in) noexcept {
        return in_class(index, static_cast<unsigned>(in));
    }
    [[nodiscard]] static constexpr enhanced_status_entry in_class(std::size_t index,
                                                                  unsigned class_digit) noexcept {
        const detail::enhanced_status_facts& row = detail::enhanced_status_facts_table[index];
        return {enhanced_status{class_digit, row.subject, row.detail}, index, true};
    }
    template <class Facet>
    [[nodiscard]] static constexpr bool has(std::size_t index, Facet facet) noexcept {
        return at(index, facet).has(facet);
    }
    [[nodiscard]] static constexpr bool has(std::size_t, detail::any_entry) noexcept {
        return true;
    }

    // size() where there is none.
    [[nodiscard]] constexpr std::size_t find(unsigned subject, unsigned detail) const noexcept {
        const auto key = [](const detail::enhanced_status_facts& row) {
            return row.subject * 1000U + row.detail;
        };
        const auto& facts = detail::enhanced_status_facts_table;
        const unsigned wanted = subject * 1000U + detail;
        const std::size_t first = facts.first_from(wanted, key);
        const bool found = first < size() && key(facts[first]) == wanted;
        return found ? first : size();
    }
};

/// The registry, to iterate over.
inline constexpr enhanced_status_registry enhanced_statuses{};

/// What the registry knows of a status: `lookup(enhanced_status{5, 7, 26}).title()`. Never fails.
[[nodiscard]] constexpr enhanced_status_entry lookup(enhanced_status status) noexcept {
    return enhanced_statuses.lookup(status);
}

namespace detail {

// What the compiler vouches for: both tables ascending, the same codes in both, and no text empty.
consteval bool enhanced_status_registry_is_sound() {
    if (enhanced_status_texts.size() != enhanced_status_facts_table.size()) return false;
    for (std::size_t i = 0; i < enhanced_status_texts.size(); ++i) {
        const enhanced_status_facts& facts = enhanced_status_facts_table[i];
        const enhanced_status_text& text = enhanced_status_texts[i];
        if (facts.subject != text.subject || facts.detail != text.detail) return false;
        if (i != 0 && enhanced_status_facts_table[i - 1].subject * 1000U +
                              enhanced_status_facts_table[i - 1].detail >=
                          facts.subject * 1000U + facts.detail)
            return false;
        if (is_empty(facts.document) != (facts.origin == origin::de_facto)) return false;
        if (facts.classes == 0 || is_empty(text.title) || is_empty(text.description)) return false;
        if (is_empty(*text.causes) || is_empty(*text.fixes)) return false;
        if (is_empty(text.right_when)) return false;
    }
    return true;
}
static_assert(enhanced_status_registry_is_sound());

}  // namespace detail
}  // namespace smtpreply

#endif
