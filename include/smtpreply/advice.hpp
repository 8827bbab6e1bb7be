// advice(): what to tell a person about this very reply, beside the explanation of what it means:
// the blocklist and its pages, the time to wait, the size limit, the new address, the page for
// help.

#ifndef SMTPREPLY_ADVICE_HPP
#define SMTPREPLY_ADVICE_HPP

#include <smtpreply/blocklist.hpp>
#include <smtpreply/classification.hpp>
#include <smtpreply/detail/provider_pages.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/forward_path.hpp>
#include <smtpreply/help_url.hpp>
#include <smtpreply/provider.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/retry_delay.hpp>
#include <smtpreply/size_limit.hpp>

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

// "25 MB", "150 KB", "900 octets"; in powers of 1024, as servers count.
inline std::string size_in_words(std::uint64_t octets) {
    constexpr std::uint64_t kilo = 1024;
    constexpr std::uint64_t mega = kilo * kilo;
    if (octets >= 10 * mega || (octets >= mega && octets % mega == 0))
        return std::to_string(octets / mega) + " MB";
    if (octets >= kilo) return std::to_string(octets / kilo) + " KB";
    return std::to_string(octets) + " octets";
}

inline std::string advice_on_list(const blocklist_hint& list, bool listed) {
    std::string out = listed ? "Listed by " : "The server names ";
    out.append(list.name).append(" (").append(list.operated_by).append(")");
    if (list.closed != 0)
        return out + ", which closed in " + std::to_string(list.closed) +
               " and lists nobody: tell the receiver's postmaster to stop asking it.";

    // Of a list of domains, or where the text names no address, the reader puts in their own.
    const std::string_view address = list.address.empty() ? "IP" : list.address;
    const page_url lookup{list.lookup_pattern, address};
    const page_url removal{list.removal_pattern, address};
    const bool by_address = list.lookup_pattern.find("{ip}") != std::string_view::npos;
    if (!lookup.empty()) {
        out.append(": look up ");
        out.append(!by_address ? "your IP and domain" : list.address.empty() ? "your IP" : address);
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

}  // namespace detail

/// Sentences in plain English, the most useful first; none where the text holds no hint. What they
/// quote of the reply is escaped: it is what the server claims. `meaning` is what classify() made
/// of `answer`. Runs all the hints (listed_by, retry_delay, size_limit, forward_path, help_urls,
/// speaker), so it is for replies that a person reads. Allocates, and throws what that throws.
[[nodiscard]] inline std::vector<std::string> advice(const classification& meaning,
                                                     const reply& answer) {
    std::vector<std::string> out;
    const auto list = listed_by(answer);
    if (list) out.push_back(detail::advice_on_list(*list, meaning.reason == reason::blocklisted));

    if (const auto delay = retry_delay(answer); delay && meaning.retry())
        out.push_back("The server asks to wait " + detail::duration_in_words(delay->seconds) +
                      ": try again no sooner.");
    if (const auto limit = size_limit(answer)) out.push_back(detail::advice_on_size(*limit));
    if (const auto address = forward_path(answer))
        out.push_back(detail::advice_on_address(*address, answer.positive()));

    bool names_a_page = list.has_value();
    if (answer.negative()) {
        constexpr std::size_t most_pages = 2;
        std::size_t pages = 0;
        for (const std::string_view url : help_urls(answer)) {
            const bool said =
                list && (url == lookup_page(*list).view() || url == removal_page(*list).view());
            if (said || pages == most_pages) continue;
            out.push_back("The server points to " + std::string{url} + " for more.");
            ++pages;
        }
        names_a_page = names_a_page || pages != 0;
    }
    if (!names_a_page && detail::about_the_sender(meaning.reason))
        if (const auto who = speaker(answer))
            if (const detail::provider_page* const its = detail::page_of(who->provider))
                out.push_back("What " + std::string{its->name} +
                              " wants of senders: " + std::string{its->page} + ".");
    return out;
}

}  // namespace smtpreply

#endif
