// Reads the digits of an enhanced status at the start of a text (RFC 3463 §2):
//
//     status-code = class "." subject "." detail
//     class       = "2" / "4" / "5"
//     subject     = 1*3digit
//     detail      = 1*3digit

#ifndef SMTPREPLY_DETAIL_STATUS_SCAN_HPP
#define SMTPREPLY_DETAIL_STATUS_SCAN_HPP

#include <bit>
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

// The first four bytes as one number, the first one lowest; NUL for each that is missing.
constexpr std::uint32_t first_four(std::string_view text) noexcept {
    const auto byte = [text](std::size_t i) noexcept {
        return std::uint32_t{static_cast<unsigned char>(text[i])} << (8 * i);
    };
    if (text.size() >= 4) return byte(0) | byte(1) | byte(2) | byte(3);
    std::uint32_t bytes = 0;
    for (std::size_t i = 0; i < text.size(); ++i) bytes |= byte(i);
    return bytes;
}

// A number of one to three digits; more than three make it none (5.1000.1 is no status). Without a
// branch on any digit: how many there are is what a processor cannot foresee.
constexpr std::size_t scan_number(std::string_view text, std::uint16_t& number) noexcept {
    const std::uint32_t digits = first_four(text) ^ 0x30303030U;  // 0 to 9 in each byte that is one
    const std::uint32_t others = (((digits & 0x7F7F7F7FU) + 0x76767676U) | digits) & 0x80808080U;
    const int length = std::countr_zero(others) / 8;
    if (length == 0 || length > 3) return 0;
    const std::uint32_t aligned = digits << (8 * (3 - length));  // hundreds, tens and ones
    number = static_cast<std::uint16_t>((aligned & 0xFFU) * 100 + (aligned >> 8U & 0xFFU) * 10 +
                                        (aligned >> 16U & 0xFFU));
    return static_cast<std::size_t>(length);
}

constexpr status_digits scan_status(std::string_view text) noexcept {
    status_digits found;
    if (text.size() < 5 || text[1] != '.') return {};
    if (text[0] != '2' && text[0] != '4' && text[0] != '5') return {};
    found.class_digit = static_cast<std::uint8_t>(text[0] - '0');

    const std::string_view tail{text.data() + 2, text.size() - 2};
    const std::size_t subject = scan_number(tail, found.subject);
    if (subject == 0 || subject >= tail.size() || tail[subject] != '.') return {};
    const std::string_view rest{tail.data() + subject + 1, tail.size() - subject - 1};
    const std::size_t detail = scan_number(rest, found.detail);
    if (detail == 0) return {};

    found.leading_zero = (subject > 1 && tail[0] == '0') || (detail > 1 && rest[0] == '0');
    found.length = 3 + subject + detail;
    return found;
}

}  // namespace smtpreply::detail

#endif
