// The registry of reasons: what each means to a person, how to fix it, what it hits and what a
// program does next. All of it is known at compile time; no Boost.

#ifndef SMTPREPLY_REASON_REGISTRY_HPP
#define SMTPREPLY_REASON_REGISTRY_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/entry_range.hpp>
#include <smtpreply/detail/reason_facts.hpp>
#include <smtpreply/detail/reason_texts.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/sentences.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

/// What is known of a reason before any reply is read. classify() judges the reply itself: its code
/// and its stage may say otherwise. A literal type; the texts are string literals, in plain
/// English.
class reason_entry {
public:
    [[nodiscard]] constexpr smtpreply::reason reason() const noexcept { return facts().which; }

    /// Some words: "The mailbox is full".
    [[nodiscard]] constexpr std::string_view title() const noexcept { return text().title; }
    /// What has happened, and whom it concerns.
    [[nodiscard]] constexpr std::string_view description() const noexcept {
        return text().description;
    }
    /// When you see it: the usual causes, most frequent first; never empty.
    [[nodiscard]] constexpr sentences causes() const noexcept { return text().causes; }
    /// What to do: concrete steps, the first one first; never empty.
    [[nodiscard]] constexpr sentences fixes() const noexcept { return text().fixes; }

    /// What it hits; scope::none where that depends on the stage.
    [[nodiscard]] constexpr smtpreply::scope scope() const noexcept { return facts().scope; }
    /// What it mostly is. The code of a reply states it, and counts.
    [[nodiscard]] constexpr smtpreply::permanence permanence() const noexcept {
        return facts().usually;
    }
    /// What a program does next where the failure is of this permanence. The stage may demand
    /// something else, and where scope() is none, decides who is given up: the recipient at RCPT.
    [[nodiscard]] constexpr smtpreply::action action(smtpreply::permanence is) const noexcept {
        if (is == smtpreply::permanence::none || permanence() == smtpreply::permanence::none)
            return smtpreply::action::proceed;
        const smtpreply::action next = is == smtpreply::permanence::transient
                                           ? facts().when_transient
                                           : facts().when_permanent;
        const bool stage_decides = next == smtpreply::action::proceed;
        return stage_decides ? smtpreply::action::fail_message : next;
    }
    /// What a program does next in the usual case.
    [[nodiscard]] constexpr smtpreply::action action() const noexcept {
        return action(permanence());
    }

private:
    friend class reason_registry;
    constexpr explicit reason_entry(std::size_t which) noexcept : which_{which} {}

    [[nodiscard]] constexpr const detail::reason_facts& facts() const noexcept {
        return detail::reason_facts_table[which_];
    }
    [[nodiscard]] constexpr const detail::reason_text& text() const noexcept {
        return detail::reason_texts[which_];
    }

    std::size_t which_;
};

/// All reasons, in the order of enum class reason: a forward range of reason_entry, and the lookup
/// in it.
class reason_registry {
public:
    using value_type = reason_entry;
    using iterator = detail::entry_iterator<reason_registry, detail::any_entry>;

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{0, {}}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator{size(), {}}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return enum_names<reason>::rows.size();
    }

    /// The entry of `which`, in constant time. A value that is no enumerator has that of
    /// reason::unspecified.
    [[nodiscard]] constexpr reason_entry lookup(reason which) const noexcept {
        const auto index = static_cast<std::size_t>(which);
        return reason_entry{index < size() ? index : size() - 1};
    }

private:
    template <class, class>
    friend class detail::entry_iterator;

    [[nodiscard]] static constexpr reason_entry at(std::size_t index, detail::any_entry) noexcept {
        return reason_entry{index};
    }
    [[nodiscard]] static constexpr bool has(std::size_t, detail::any_entry) noexcept {
        return true;
    }
};

/// The registry, to iterate over: `for (const auto entry : reasons) ...`.
inline constexpr reason_registry reasons{};

/// What the registry knows of a reason: `lookup(reason::mailbox_full).title()`. Never fails.
[[nodiscard]] constexpr reason_entry lookup(reason which) noexcept {
    return reasons.lookup(which);
}

}  // namespace smtpreply

#endif
