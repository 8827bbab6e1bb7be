// Reads a mailbox (RFC 5321 §4.1.2, with the UTF-8 of RFC 6531 §3.3) at the start of a text:
//
//     Mailbox    = Local-part "@" ( Domain / address-literal )
//     Local-part = Dot-string / Quoted-string
//     Domain     = sub-domain *("." sub-domain)
//     sub-domain = Let-dig [Ldh-str]

#ifndef SMTPREPLY_DETAIL_MAILBOX_SCAN_HPP
#define SMTPREPLY_DETAIL_MAILBOX_SCAN_HPP

#include <smtpreply/detail/address_scan.hpp>
#include <smtpreply/detail/status_scan.hpp>
#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/detail/unsafe_character.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

constexpr bool is_letter_or_digit(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
           static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool is_atext(char c) noexcept {
    constexpr std::string_view others = "!#$%&'*+-/=?^_`{|}~";
    return is_letter_or_digit(c) || others.find(c) != std::string_view::npos;
}

// The length of a run of `is_part` bytes, with single dots between them but not at its ends.
template <class IsPart>
constexpr std::size_t scan_dotted(std::string_view text, IsPart is_part) noexcept {
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_part(text[i]))
            length = i + 1;
        else if (text[i] != '.' || length != i || i == 0)
            break;
    }
    return length;
}

constexpr bool is_printable(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 32 && byte != 127;
}

constexpr std::size_t scan_quoted(std::string_view text) noexcept {
    for (std::size_t i = 1; i < text.size() && is_printable(text[i]); ++i) {
        if (text[i] == '"') return i + 1;
        if (text[i] == '\\' && (++i == text.size() || !is_printable(text[i]))) break;
    }
    return 0;
}

// [192.0.2.1] or [IPv6:2001:db8::1]
constexpr std::size_t scan_address_literal(std::string_view text) noexcept {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return 0;
    std::string_view address = text.substr(1, end - 1);
    constexpr std::string_view tag = "IPv6:";
    const bool tagged = same_word(address.substr(0, tag.size()), tag);
    if (tagged) address.remove_prefix(tag.size());
    const std::size_t length = tagged ? scan_ipv6(address) : scan_ipv4(address);
    return length != 0 && length == address.size() ? end + 1 : 0;
}

// A domain's labels begin and end with a letter or digit. An underscore is met in practice.
constexpr std::size_t scan_domain(std::string_view text) noexcept {
    const std::size_t length = scan_dotted(
        text, [](char c) noexcept { return is_letter_or_digit(c) || c == '-' || c == '_'; });
    for (std::size_t i = 0; i < length; ++i) {
        const bool begins = i == 0 || text[i - 1] == '.';
        const bool ends = i + 1 == length || text[i + 1] == '.';
        if (text[i] == '-' && (begins || ends)) return 0;
    }
    return length;
}

// The length of the mailbox; 0 where the text does not begin with one, or with one that is longer
// than a path may be, or that is not fit to be shown.
constexpr std::size_t scan_mailbox(std::string_view text) noexcept {
    constexpr std::size_t longest = 254;       // RFC 5321 §4.5.3.1.3: 256, brackets included
    constexpr std::size_t longest_local = 64;  // RFC 5321 §4.5.3.1.1
    text = text.substr(0, longest + 1);
    if (text.empty()) return 0;
    const std::size_t local = text.front() == '"'
                                  ? scan_quoted(text)
                                  : scan_dotted(text, [](char c) noexcept { return is_atext(c); });
    if (local == 0 || local > longest_local) return 0;
    if (local >= text.size() || text[local] != '@') return 0;

    const std::string_view rest = text.substr(local + 1);
    const std::size_t domain =
        !rest.empty() && rest.front() == '[' ? scan_address_literal(rest) : scan_domain(rest);
    const std::size_t length = local + 1 + domain;
    if (domain == 0 || length > longest) return 0;
    return is_safe(text.substr(0, length)) ? length : 0;
}

}  // namespace smtpreply::detail

#endif
