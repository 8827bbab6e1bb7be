// Which blocklist refused, and where to look the client up and ask for removal.

#ifndef SMTPREPLY_BLOCKLIST_HPP
#define SMTPREPLY_BLOCKLIST_HPP

#include <smtpreply/detail/address_scan.hpp>
#include <smtpreply/detail/blocklist_facts.hpp>
#include <smtpreply/detail/mark_scan.hpp>
#include <smtpreply/detail/url_role.hpp>
#include <smtpreply/listed_thing.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// The blocklist that a refusal names, with the bytes that name it.
struct blocklist_hint {
    std::string_view name;         ///< "Spamhaus ZEN"
    std::string_view operated_by;  ///< "The Spamhaus Project"
    /// Pages as patterns, with "{ip}" where the address goes; see lookup_page(). Empty where the
    /// operator has none.
    std::string_view lookup_pattern;
    std::string_view removal_pattern;
    /// The year in which the list was shut down, 0 while it runs. A closed list lists nobody:
    /// whoever refuses by it has to stop asking it.
    std::uint16_t closed = 0;
    /// What it holds. Where a list of domains refuses a link in the message, that.
    listed_thing lists = listed_thing::address;
    /// The list gave the receiving server an error for an answer, since it asks through a public
    /// resolver or too often. Nobody is listed, there is nothing to look up, and only the
    /// receiver's postmaster can mend it.
    bool query_refused = false;
    std::string_view bytes{};    ///< what names the list, in the reply
    std::string_view address{};  ///< the IP address in the reply; empty where there is none
};

/// The address of a web page. It owns its bytes and allocates nothing, so a view of it must not
/// outlive it: a temporary does not convert to one, `view()` is for use within an expression.
class page_url {
public:
    static constexpr std::size_t capacity = 160;

    constexpr page_url() noexcept = default;

    /// `pattern` with `address` in the place of "{ip}". Of an URL beyond `capacity` bytes, which no
    /// built-in pattern reaches, the rest is lost.
    constexpr page_url(std::string_view pattern, std::string_view address) noexcept {
        constexpr std::string_view place = "{ip}";
        const std::size_t at = pattern.find(place);
        append(pattern.substr(0, at));
        if (at == std::string_view::npos) return;
        append(address);
        append(pattern.substr(at + place.size()));
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {characters_.data(), size_};
    }
    // NOLINTNEXTLINE(google-explicit-constructor): it is a string in all but lifetime
    [[nodiscard]] constexpr operator std::string_view() const& noexcept { return view(); }
    operator std::string_view() const&& = delete;

private:
    constexpr void append(std::string_view text) noexcept {
        for (const char c : text)
            if (size_ < characters_.size()) characters_[size_++] = c;
    }

    std::array<char, capacity> characters_{};
    std::size_t size_ = 0;
};

/// Where to see whether, and why, the address is listed. Empty where the operator has no such page.
[[nodiscard]] constexpr page_url lookup_page(const blocklist_hint& hint) noexcept {
    return {hint.lookup_pattern, hint.address};
}

/// Where to ask for removal; a mailto: URL where it is asked for by mail. Empty where there is no
/// such page, or the list lets entries expire without one.
[[nodiscard]] constexpr page_url removal_page(const blocklist_hint& hint) noexcept {
    return {hint.removal_pattern, hint.address};
}

namespace detail {

// A list that answers with 127.255.255.0/24 says why in these words; Spamhaus has a page for it,
// /returnc/, which names the resolver.
inline constexpr std::array<std::string_view, 4> words_for_a_refused_query{
    "/returnc/", "open resolver", "public resolver", "excessive number of queries"};

}  // namespace detail

/// The blocklist by which a reply refuses, recognised by its zone, its pages or its operator's
/// wording, and the first IP address in the text that a list can hold: no private one. Empty where
/// the reply is no refusal or names no list that is known. Where it names several, the longest name
/// counts: zen.spamhaus.org rather than "Spamhaus".
///
/// It allocates nothing. The time is linear in the reply, times the number of known names: for
/// refusals that a person will read, not for each reply.
[[nodiscard]] constexpr std::optional<blocklist_hint> listed_by(const reply& answer) noexcept {
    if (!answer.negative()) return std::nullopt;
    const detail::reading_text reading{answer};
    const std::string_view text = reading.text();

    const detail::blocklist_facts* found = nullptr;
    detail::found_mark best;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!detail::mark_may_begin(text, at)) continue;
        for (const detail::blocklist_facts& list : detail::blocklists)
            for (const detail::literal mark : list.marks)
                if (best.improve(text, at, mark)) found = &list;
    }
    if (found == nullptr) return std::nullopt;

    blocklist_hint hint{.name = detail::view_of(found->name),
                        .operated_by = detail::view_of(found->operated_by),
                        .lookup_pattern = detail::view_of(found->lookup),
                        .removal_pattern = detail::view_of(found->removal),
                        .closed = found->closed,
                        .lists = found->lists,
                        .bytes = reading.bytes(best.begin, best.length)};
    if (detail::find_last_of(text, detail::words_for_a_refused_query) != std::string_view::npos) {
        hint.query_refused = true;
        hint.lookup_pattern = hint.removal_pattern = {};
        return hint;
    }
    if (hint.lists == listed_thing::domain && detail::speaks_of_a_link(text))
        hint.lists = listed_thing::link;
    const std::string_view address = detail::find_ip_address(text);
    const std::size_t offset =
        address.empty() ? 0 : static_cast<std::size_t>(address.data() - text.data());
    hint.address = reading.bytes(offset, address.size());
    return hint;
}

}  // namespace smtpreply

#endif
