// Reads the digits of an enhanced status at the start of a text (RFC 3463 §2):
//
//     status-code = class "." subject "." detail
//     class       = "2" / "4" / "5"
//     subject     = 1*3digit
//     detail      = 1*3digit

#ifndef SMTPREPLY_DETAIL_STATUS_SCAN_HPP
#define SMTPREPLY_DETAIL_STATUS_SCAN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

struct status_digits {
    std::uint8_t class_digit = 0;
    std::uint16_t subject = 0;
    std::uint16_t detail = 0;
    bool leading_zero = false;  // RFC 3463 forbids it; some servers write it
    std::size_t length = 0;     // bytes read; 0 where the text does not begin with a status
};

// A number of one to three digits; more than three make it none (5.1000.1 is no status).
constexpr std::size_t scan_number(std::string_view text, std::uint16_t& number) noexcept {
    std::size_t length = 0;
    unsigned value = 0;
    while (length < text.size() && is_digit(text[length])) {
        if (length == 3) return 0;
        value = value * 10 + static_cast<unsigned>(text[length++] - '0');
    }
    number = static_cast<std::uint16_t>(value);
    return length;
}

constexpr status_digits scan_status(std::string_view text) noexcept {
    status_digits found;
    if (text.size() < 5 || text[1] != '.') return {};
    if (text[0] != '2' && text[0] != '4' && text[0] != '5') return {};
    found.class_digit = static_cast<std::uint8_t>(text[0] - '0');

    const std::size_t subject = scan_number(text.substr(2), found.subject);
    if (subject == 0 || 2 + subject >= text.size() || text[2 + subject] != '.') return {};
    const std::string_view rest = text.substr(3 + subject);
    const std::size_t detail = scan_number(rest, found.detail);
    if (detail == 0) return {};

    found.leading_zero = (subject > 1 && text[2] == '0') || (detail > 1 && rest[0] == '0');
    found.length = 3 + subject + detail;
    return found;
}

}  // namespace smtpreply::detail

#endif
