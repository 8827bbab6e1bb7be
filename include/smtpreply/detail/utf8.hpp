// The character at the beginning of a text (RFC 3629): no overlong form, no surrogate.

#ifndef SMTPREPLY_DETAIL_UTF8_HPP
#define SMTPREPLY_DETAIL_UTF8_HPP

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

struct utf8_character {
    char32_t value = 0;
    std::size_t length = 0;  // 0: no UTF-8
};

constexpr utf8_character first_character(std::string_view text) noexcept {
    if (text.empty()) return {};
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t least = 0;
    if ((lead & 0xE0U) == 0xC0U) {
        length = 2, value = lead & 0x1FU, least = 0x80;
    } else if ((lead & 0xF0U) == 0xE0U) {
        length = 3, value = lead & 0x0FU, least = 0x800;
    } else if ((lead & 0xF8U) == 0xF0U) {
        length = 4, value = lead & 0x07U, least = 0x10000;
    }
    if (length == 0 || length > text.size()) return {};
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        value = value << 6U | (byte(i) & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least || value > 0x10FFFF || surrogate) return {};
    return {value, length};
}

constexpr bool utf8_only(std::string_view text) noexcept {
    while (!text.empty()) {
        const std::size_t length = first_character(text).length;
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace smtpreply::detail

#endif
