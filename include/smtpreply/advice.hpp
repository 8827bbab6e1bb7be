// advice(): what to tell a person about this very reply, beside the explanation of what it means:
// the blocklist and its pages, the time to wait, the size limit, the new address, the page for
// help.

#ifndef SMTPREPLY_ADVICE_HPP
#define SMTPREPLY_ADVICE_HPP

#include <smtpreply/blocklist.hpp>
#include <smtpreply/classification.hpp>
#include <smtpreply/detail/provider_pages.hpp>
#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/detail/url_role.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/forward_path.hpp>
#include <smtpreply/help_url.hpp>
#include <smtpreply/listed_thing.hpp>
#include <smtpreply/provider.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/retry_delay.hpp>
#include <smtpreply/size_limit.hpp>
#include <smtpreply/text_limit.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace smtpreply {

namespace detail {

// "5 minutes", "90 seconds": the largest unit that divides it.
inline std::string duration_in_words(std::uint32_t seconds) {
    struct unit {
        std::uint32_t seconds;
        std::string_view name;
    };
    constexpr std::array units{unit{86400, "day"}, unit{3600, "hour"}, unit{60, "minute"},
                               unit{1, "second"}};
    std::size_t at = 0;
    while (seconds % units[at].seconds != 0) ++at;
    const std::uint32_t count = seconds / units[at].seconds;
    return std::to_string(count) + ' ' + std::string{units[at].name} + (count == 1 ? "" : "s");
}

// "25 MB", "9.7 MB", "150 KB", "900 octets"; in powers of 1024, as servers count, and never more
// than it is.
inline std::string size_in_words(std::uint64_t octets) {
    constexpr std::uint64_t kilo = 1024;
    constexpr std::uint64_t mega = kilo * kilo;
    const std::uint64_t tenths = octets / mega * 10 + octets % mega * 10 / mega;
    if (tenths >= 100 || (tenths >= 10 && tenths % 10 == 0))
        return std::to_string(tenths / 10) + " MB";
    if (tenths >= 10)
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
    if (octets >= kilo) return std::to_string(octets / kilo) + " KB";
    return std::to_string(octets) + " octets";
}

// "link in the message, to bad.example.com,": its host alone, so that nobody follows it.
inline std::string linked(std::string_view host) {
    return host.empty() ? "link in the message"
                        : "link in the message, to " + std::string{host} + ",";
}

// Where to look the client up and to ask for removal.
inline std::string advice_on_removal(const blocklist_hint& list) {
    // Of a list of domains, or where the text names no address, the reader puts in their own.
    const std::string_view address = list.address.empty() ? "IP" : list.address;
    const page_url lookup{list.lookup_pattern, address};
    const page_url removal{list.removal_pattern, address};
    std::string out;
    if (!lookup.empty()) {
        out.append(": look up ");
        out.append(list.lists == listed_thing::domain ? "your domain"
                   : list.address.empty()             ? "your IP"
                                                      : address);
        out.append(" at ").append(lookup.view());
    }
    if (removal.empty()) return out + "; the entry expires once its cause is gone.";
    out.append(lookup.empty() ? ": " : ", ")
        .append("mend what put it there, then ask for removal ");
    if (removal.view() == lookup.view()) return out + "there.";
    std::string_view where = removal.view();
    constexpr std::string_view by_mail = "mailto:";
    const bool mail = where.starts_with(by_mail);
    if (mail) where.remove_prefix(by_mail.size());
    return out.append(mail ? "by mail to " : "at ").append(where).append(".");
}

// `decides`: the refusal is because of the list. `host`: what the text says that a link leads to.
inline std::string advice_on_list(const blocklist_hint& list, bool decides, std::string_view host) {
    const std::string name =
        std::string{list.name}.append(" (").append(list.operated_by).append(")");
    if (list.query_refused)
        return "This is no listing: " + name +
               " refused the receiving server's query. Tell the receiver's postmaster to ask it "
               "through a resolver of their own, not a public one.";
    const bool link = list.lists == listed_thing::link;
    std::string out;
    if (decides)
        out = link ? "A " + linked(host) + " is listed by " + name : "Listed by " + name;
    else
        out = "The server names " + name + (link ? ", a list of links" : "");
    if (list.closed != 0)
        return out + ", which closed in " + std::to_string(list.closed) +
               " and lists nobody: tell the receiver's postmaster to stop asking it.";
    if (!link) return out + advice_on_removal(list);
    out.append(decides ? ": take it out, or see why at " : ": look your links up at ");
    return out.append(list.lookup_pattern).append(".");
}

inline std::string advice_on_size(const size_hint& limit) {
    // Base64 writes four bytes for three, and line ends beside.
    const std::uint64_t payload = limit.octets / 100 * 72;
    return "The server takes messages of up to " + size_in_words(limit.octets) +
           "; attachments grow by a third on the way, so keep the files in it under " +
           size_in_words(payload) + ".";
}

inline std::string advice_on_address(std::string_view address, bool forwards) {
    const std::string safe = escaped(address);
    return forwards ? "The server forwards to " + safe + ": write there from now on."
                    : "The server names a new address, " + safe +
                          ": have the recipient confirm it, then write there.";
}

// A refusal of the sender, for which a provider has a page for senders.
constexpr bool about_the_sender(reason which) noexcept {
    return which == reason::blocklisted || which == reason::spam || which == reason::policy ||
           which == reason::rate_limited || which == reason::too_many_connections ||
           which == reason::sender_authentication || which == reason::missing_reverse_dns ||
           which == reason::content_rejected;
}

// A refusal of what the message holds.
constexpr bool about_the_content(reason which) noexcept {
    return which == reason::content_rejected || which == reason::spam || which == reason::malware;
}

// A page of a provider or of the operator of a list that is known.
constexpr bool is_known_page(std::string_view url) noexcept {
    const std::string_view host = host_of(url);
    for (const provider_mark& mark : service_marks)
        if (lies_below(host, host_of(mark.text))) return true;
    for (const blocklist_facts& list : blocklists)
        for (const literal mark : list.marks)
            if (lies_below(host, host_of(view_of(mark)))) return true;
    return false;
}

// What the URLs of a text are good for.
struct named_pages {
    static constexpr std::size_t most = 2;

    std::array<std::string, most> pages{};
    std::size_t size = 0;
    std::string refused_host{};  // of the first link that the message holds
};

// The text is from outside, and so may be the URLs in it: only what it leads to by its words is a
// page to open, or what belongs to somebody known, unless a list says enough.
inline named_pages pages_in(std::string_view text, bool with_known) {
    named_pages found;
    for (std::size_t at = 0;;) {
        const std::string_view url = find_url(text.substr(at));
        if (url.empty()) return found;
        const auto begin = static_cast<std::size_t>(url.data() - text.data());
        at = begin + url.size();
        const url_role role = role_behind(text.substr(0, begin));
        if (role == url_role::link && found.refused_host.empty()) found.refused_host = host_of(url);
        if (role == url_role::page ||
            (with_known && role == url_role::unclear && is_known_page(url)))
            if (found.size != named_pages::most) found.pages[found.size++] = url;
    }
}

}  // namespace detail

/// Sentences in plain English, the most useful first; none where the text holds no hint. What they
/// quote of the reply is escaped: it is what the server claims. `meaning` is what classify() made
/// of `answer`. Runs all the hints (listed_by, retry_delay, size_limit, forward_path, help_urls,
/// speaker), so it is for replies that a person reads. Allocates, and throws what that throws.
///
/// A URL in the text is passed on only where the words before it lead there, or where its host is
/// known; of a link that the server refuses the host is named, with the advice not to open it.
[[nodiscard]] inline std::vector<std::string> advice(const classification& meaning,
                                                     const reply& answer) {
    std::vector<std::string> out;
    const detail::reading_text text{answer};
    const auto list = listed_by(answer);
    const detail::named_pages named =
        answer.negative() ? detail::pages_in(text.text(), !list) : detail::named_pages{};
    const bool about_content = detail::about_the_content(meaning.reason);
    const bool of_links = list && list->lists == listed_thing::link;
    if (list)
        out.push_back(detail::advice_on_list(
            *list, meaning.reason == reason::blocklisted || (of_links && about_content),
            named.refused_host));
    else if (about_content && !named.refused_host.empty())
        out.push_back("The server refuses a " + detail::linked(named.refused_host) +
                      " which nobody should open: take it out.");

    if (const auto delay = retry_delay(answer); delay && meaning.retry())
        out.push_back("The server asks to wait " + detail::duration_in_words(delay->seconds) +
                      ": try again no sooner.");
    if (meaning.reason == reason::message_too_large)
        if (const auto limit = size_limit(answer)) out.push_back(detail::advice_on_size(*limit));
    if (const auto address = forward_path(answer))
        out.push_back(detail::advice_on_address(*address, answer.positive()));

    // The pages of a list that lists nobody are of no use to the sender.
    const bool lists_nobody = list && (list->closed != 0 || list->query_refused);
    for (std::size_t i = 0; i < named.size && !lists_nobody; ++i) {
        const std::string& url = named.pages[i];
        const bool said =
            list && (url == lookup_page(*list).view() || url == removal_page(*list).view());
        if (!said) out.push_back("The server points to " + url + " for more.");
    }
    if (!list && named.size == 0 && detail::about_the_sender(meaning.reason))
        if (const auto who = speaker(answer))
            if (const detail::provider_page* const its = detail::page_of(who->provider))
                out.push_back("What " + std::string{its->name} +
                              " wants of senders: " + std::string{its->page} + ".");
    if (!text.complete())
        out.push_back("The reply is very long: only the first " + std::to_string(text_limit) +
                      " bytes of its text were read. Read the rest yourself.");
    return out;
}

}  // namespace smtpreply

#endif
