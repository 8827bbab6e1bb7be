// The registry of basic reply codes: where each is defined, when it occurs, what it means to a
// person and how to fix what it reports. All of it is known at compile time; no Boost.

#ifndef SMTPREPLY_REGISTRY_HPP
#define SMTPREPLY_REGISTRY_HPP

#include <smtpreply/detail/entry_range.hpp>
#include <smtpreply/detail/reply_code_facts.hpp>
#include <smtpreply/detail/reply_code_texts.hpp>
#include <smtpreply/detail/reply_code_usages.hpp>
#include <smtpreply/detail/unregistered_texts.hpp>
#include <smtpreply/must_act.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/sentences.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

/// One entry of the registry. Always well-defined: a code that is not registered has an entry
/// made from its digits, with origin::unregistered. A literal type that refers to the registry's
/// own tables; its texts are string literals, in plain English.
class reply_code_entry {
public:
    [[nodiscard]] constexpr reply_code code() const noexcept { return code_; }
    [[nodiscard]] constexpr bool registered() const noexcept { return index_ != not_registered; }

    [[nodiscard]] constexpr smtpreply::origin origin() const noexcept {
        return registered() ? facts().origin : smtpreply::origin::unregistered;
    }

    /// What defines the code, or for origin::iana_listed lists it: "RFC 5321", or a draft's name;
    /// empty where nothing does.
    [[nodiscard]] constexpr std::string_view document() const noexcept {
        return registered() ? facts().document : std::string_view{};
    }

    /// The section of the document: "4.2.2"; empty where it has none for this code.
    [[nodiscard]] constexpr std::string_view section() const noexcept {
        return registered() ? facts().section : std::string_view{};
    }

    /// The stages in which the code occurs; empty where nothing is known.
    [[nodiscard]] constexpr stage_set stages() const noexcept {
        return registered() ? facts().stages : stage_set{};
    }

    /// Some words: "Mailbox unavailable".
    [[nodiscard]] constexpr std::string_view title() const noexcept {
        return registered() ? text().title : digits_text().title;
    }
    /// What the server says has happened.
    [[nodiscard]] constexpr std::string_view description() const noexcept {
        return registered() ? text().description : digits_text().description;
    }
    /// When you see it: the usual reasons, most frequent first; never empty.
    [[nodiscard]] constexpr sentences causes() const noexcept {
        return registered() ? text().causes : digits_text().causes;
    }
    /// What to do: concrete steps, the first one first; never empty.
    [[nodiscard]] constexpr sentences fixes() const noexcept {
        return registered() ? text().fixes : digits_text().fixes;
    }

    /// Who has to act before it ends well, in the usual case. Where the code is not registered: for
    /// a permanent failure the sender, else nobody.
    [[nodiscard]] constexpr smtpreply::must_act must_act() const noexcept {
        if (registered()) return facts().who;
        return code_.severity() == severity::permanent ? smtpreply::must_act::sender
                                                       : smtpreply::must_act::nobody;
    }
    /// When the code is the right one, and which neighbour is in the other case.
    [[nodiscard]] constexpr std::string_view right_when() const noexcept {
        return registered() ? std::string_view{usage().right_when}
                            : detail::unregistered_right_when(code_.severity());
    }

    /// Whether the code is of this severity, category or origin, or occurs in this stage.
    [[nodiscard]] constexpr bool has(severity one) const noexcept {
        return code_.severity() == one;
    }
    [[nodiscard]] constexpr bool has(category one) const noexcept {
        return code_.category() == one;
    }
    [[nodiscard]] constexpr bool has(smtpreply::origin one) const noexcept {
        return origin() == one;
    }
    [[nodiscard]] constexpr bool has(stage one) const noexcept { return stages().contains(one); }

private:
    friend class reply_code_registry;
    static constexpr std::size_t not_registered = static_cast<std::size_t>(-1);

    constexpr reply_code_entry(reply_code code, std::size_t index) noexcept
        : code_{code}, index_{index} {}

    [[nodiscard]] constexpr const detail::reply_code_facts& facts() const noexcept {
        return detail::reply_code_facts_table[index_];
    }
    [[nodiscard]] constexpr const detail::reply_code_text& text() const noexcept {
        return detail::reply_code_texts[index_];
    }
    [[nodiscard]] constexpr const detail::reply_code_usage& usage() const noexcept {
        return detail::reply_code_usages[index_];
    }
    [[nodiscard]] constexpr const detail::reply_code_text& digits_text() const noexcept {
        return detail::unregistered_text(code_.severity());
    }

    reply_code code_;
    std::size_t index_ = not_registered;
};

/// All registered codes, ascending: a forward range of reply_code_entry, and the lookup in it.
class reply_code_registry {
public:
    using value_type = reply_code_entry;
    using iterator = detail::entry_iterator<reply_code_registry, detail::any_entry>;

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{0, {}}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator{size(), {}}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return detail::reply_code_facts_table.size();
    }

    /// The entries of this severity, category, stage or origin, ascending:
    /// `for (const auto entry : reply_codes.with(stage::rcpt)) ...`.
    template <class Facet>
    [[nodiscard]] constexpr entries_with<reply_code_registry, Facet> with(
        Facet facet) const noexcept {
        return entries_with<reply_code_registry, Facet>{facet};
    }

    /// The entry of `code`; O(log n). A code that is not registered has one made from its digits.
    [[nodiscard]] constexpr reply_code_entry lookup(reply_code code) const noexcept {
        const auto& facts = detail::reply_code_facts_table;
        const std::size_t first = facts.first_from(
            code.value(), [](const detail::reply_code_facts& row) -> unsigned { return row.code; });
        const bool found = first < size() && facts[first].code == code.value();
        return {code, found ? first : reply_code_entry::not_registered};
    }

private:
    template <class, class>
    friend class detail::entry_iterator;

    template <class Facet>
    [[nodiscard]] static constexpr reply_code_entry at(std::size_t index, Facet) noexcept {
        return {reply_code{detail::reply_code_facts_table[index].code}, index};
    }
    template <class Facet>
    [[nodiscard]] static constexpr bool has(std::size_t index, Facet facet) noexcept {
        return at(index, facet).has(facet);
    }
    [[nodiscard]] static constexpr bool has(std::size_t, detail::any_entry) noexcept {
        return true;
    }
};

/// The registry, to iterate over: `for (const auto entry : reply_codes) ...`.
inline constexpr reply_code_registry reply_codes{};

/// What the registry knows of a code: `lookup(reply_code{550}).title()`. Never fails.
[[nodiscard]] constexpr reply_code_entry lookup(reply_code code) noexcept {
    return reply_codes.lookup(code);
}

namespace detail {

// What the compiler vouches for: the tables ascending, the same codes in all, and no text empty.
consteval bool registry_is_sound() {
    if (reply_code_texts.size() != reply_code_facts_table.size()) return false;
    if (reply_code_usages.size() != reply_code_facts_table.size()) return false;
    for (std::size_t i = 0; i < reply_code_texts.size(); ++i) {
        const reply_code_facts& facts = reply_code_facts_table[i];
        const reply_code_text& text = reply_code_texts[i];
        if (facts.code != text.code || facts.stages.empty()) return false;
        if (reply_code_usages[i].code != facts.code) return false;
        if (is_empty(reply_code_usages[i].right_when)) return false;
        if (i != 0 && reply_code_facts_table[i - 1].code >= facts.code) return false;
        if (reply_code{facts.code}.severity() == severity::none) return false;
        if (is_empty(facts.document) != (facts.origin == origin::de_facto)) return false;
        if (is_empty(text.title) || is_empty(text.description)) return false;
        if (is_empty(*text.causes) || is_empty(*text.fixes)) return false;
    }
    return true;
}
static_assert(registry_is_sound());

}  // namespace detail
}  // namespace smtpreply

#endif
