// IP addresses in a text, as servers quote the client's: "[192.0.2.7]", "ip=192.0.2.7".

#ifndef SMTPREPLY_DETAIL_ADDRESS_SCAN_HPP
#define SMTPREPLY_DETAIL_ADDRESS_SCAN_HPP

#include <smtpreply/detail/hint_scan.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// The length of the IPv4 address at the start of `text`, four numbers from 0 to 255 without leading
// zeros; 0 where there is none.
constexpr std::size_t scan_ipv4(std::string_view text) noexcept {
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part != 0) {
            if (at == text.size() || text[at] != '.') return 0;
            ++at;
        }
        const scanned_number number = scan_number(text.substr(at));
        if (number.length == 0 || number.length > 3 || number.value > 255) return 0;
        if (number.length > 1 && text[at] == '0') return 0;
        at += number.length;
    }
    return at;
}

constexpr bool is_hex_digit(char c) noexcept {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

// The same for IPv6: eight groups, or fewer with one "::", the last two possibly as IPv4 (RFC 4291
// §2.2). An address of nothing but "::" is none.
constexpr std::size_t scan_ipv6(std::string_view text) noexcept {
    std::size_t at = 0;
    int groups = 0;
    bool shortened = false;
    if (begins_with(text, "::")) {
        shortened = true;
        at = 2;
    }
    while (groups < 8) {
        std::size_t end = at;
        while (end < text.size() && end - at < 5 && is_hex_digit(text[end])) ++end;
        if (end == at || end - at > 4) break;
        if (groups <= 6 && end < text.size() && text[end] == '.') {
            const std::size_t length = scan_ipv4(text.substr(at));
            if (length == 0) break;  // a dot behind the address
            groups += 2;
            at += length;
            break;
        }
        ++groups;
        at = end;
        if (begins_with(text.substr(at), "::")) {
            if (shortened) break;
            shortened = true;
            at += 2;
        } else if (at + 1 < text.size() && text[at] == ':' && is_hex_digit(text[at + 1])) {
            ++at;
        } else {
            break;
        }
    }
    if (groups == 0) return 0;
    return groups == 8 || (shortened && groups < 8) ? at : 0;
}

// Whether `text` goes on with what would make the address before it part of something longer: a
// name, a reversed zone query, a number with more dots. A port does not.
constexpr bool goes_on(std::string_view text, char separator) noexcept {
    if (text.empty()) return false;
    if (is_ascii_word(text.front()) || text.front() == '-') return true;
    return text.front() == separator && text.size() > 1 &&
           (is_ascii_word(text[1]) || (separator == ':' && text[1] == ':'));
}

// Whether a blocklist can hold `address`, a whole one: not one of a private network, of the host
// itself, or for no host at all (RFC 6890).
constexpr bool is_public_address(std::string_view address) noexcept {
    if (address.find(':') != std::string_view::npos)
        return address != "::1" && !begins_with(address, "fc") && !begins_with(address, "fd") &&
               !begins_with(address, "fe8");
    const std::size_t dot = address.find('.');
    const std::uint64_t first = scan_number(address).value;
    const std::uint64_t second = scan_number(address.substr(dot + 1)).value;
    const bool local = first == 10 || first == 127 || (first == 172 && second / 16 == 1) ||
                       (first == 192 && second == 168) || (first == 169 && second == 254);
    return first != 0 && first < 224 && !local;
}

// The first IP address in `text` that can be a client's. Those that no list holds are passed over:
// lists answer with loopback addresses, and servers name their inner ones. So are versions.
constexpr std::string_view find_ip_address(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_hex_digit(text[at]) && text[at] != ':') continue;
        const std::string_view before = text.substr(0, at);
        if (!before.empty() && !ends_with_word(before, "ipv6:") &&
            (is_ascii_word(before.back()) || one_of(before.back(), ".:-@")))
            continue;
        const std::string_view here = text.substr(at);
        const std::size_t ipv4 = scan_ipv4(here);
        const std::size_t length = ipv4 != 0 ? ipv4 : scan_ipv6(here);
        const std::string_view address = here.substr(0, length);
        if (length == 0 || goes_on(here.substr(length), ipv4 != 0 ? '.' : ':')) continue;
        if (is_public_address(address) && !ends_with_word(trimmed(before), "version"))
            return address;
    }
    return {};
}

}  // namespace smtpreply::detail

#endif
