// What a URL in a refusal is for: a page of the server's, or a link in the message that it refuses.
// Nobody is to be sent to the second kind.

#ifndef SMTPREPLY_DETAIL_URL_ROLE_HPP
#define SMTPREPLY_DETAIL_URL_ROLE_HPP

#include <smtpreply/detail/hint_scan.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

enum class url_role : std::uint8_t { unclear, page, link };

// clang-format off
// They lead to a page. Whole words.
inline constexpr std::array<std::string_view, 41> words_for_a_page{
    "click here",  "consult",  "consultare",  "consulte",      "consultez",   "contact",
    "delist",      "delisted", "delisting",   "details",       "documentation", "explanation",
    "find out",    "for help", "for more",    "go to",         "info",        "information",
    "learn",       "look up",  "lookup",      "more at",       "please check", "please use",
    "read",        "refer",    "removal",     "removed at",    "see",         "siehe",
    "support",     "unblock",  "vea",         "vedi",          "veja",        "visit",
    "visite",      "visitez",  "voir",        "см",            "смотрите",
};
// The same in Chinese and Japanese.
inline constexpr std::array<std::string_view, 8> signs_for_a_page{
    "参照", "参阅", "參閱", "查看", "确认", "確認", "访问", "详情",
};
// The text speaks of a link.
inline constexpr std::array<std::string_view, 9> words_for_a_link{
    "hyperlink", "link", "links", "phishing", "uri", "uris", "url", "urls", "website",
};
// What follows is in the message.
inline constexpr std::array<std::string_view, 2> words_for_a_refused_link{
    "contains", "malicious",
};
// What follows is in the message or was refused, whatever leads to a page before.
inline constexpr std::array<std::string_view, 15> words_for_what_is_refused{
    "about",   "bad",        "blacklisted", "blocked",  "blocklisted", "contains", "containing", "found",
    "listed",  "malicious",  "phishing",    "refused",  "rejected",    "spam",     "your url",
};
// clang-format on

// Where the last of `words` stands in `text`, as a word of its own; npos where none does.
template <std::size_t Size>
constexpr std::size_t find_last_word(std::string_view text,
                                     const std::array<std::string_view, Size>& words) noexcept {
    return find_last_where(text, words, [text](std::size_t at, std::string_view word) {
        return ends_with_word(text.substr(0, at + word.size()), word) &&
               begins_with_word(text.substr(at), word);
    });
}

template <std::size_t Size>
constexpr bool holds_word(std::string_view text,
                          const std::array<std::string_view, Size>& words) noexcept {
    return find_last_word(text, words) != std::string_view::npos;
}

// What the URL behind `before` is for, by the words of its sentence.
constexpr url_role role_behind(std::string_view before) noexcept {
    before = last_sentence(tail(before, 96));
    std::size_t page = find_last_word(before, words_for_a_page);
    if (page == std::string_view::npos) page = find_last_of(before, signs_for_a_page);
    const bool leads = page != std::string_view::npos;
    if (leads && !holds_word(before.substr(page), words_for_what_is_refused)) return url_role::page;
    const bool in_message =
        holds_word(before, words_for_a_link) || holds_word(before, words_for_a_refused_link);
    return in_message ? url_role::link : url_role::unclear;
}

// Whether the text speaks of a link, and not to lead to a page.
constexpr bool speaks_of_a_link(std::string_view text) noexcept {
    const std::size_t at = find_last_word(text, words_for_a_link);
    return at != std::string_view::npos && role_behind(text.substr(0, at)) != url_role::page;
}

// "www.example.com" of "https://www.example.com:8080/help".
constexpr std::string_view host_of(std::string_view url) noexcept {
    const std::size_t scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    const std::size_t user = url.rfind('@');
    if (user != std::string_view::npos) url.remove_prefix(user + 1);
    if (url.starts_with('[')) return url.substr(0, url.find(']') + 1);
    return url.substr(0, url.find(':'));
}

}  // namespace smtpreply::detail

#endif
