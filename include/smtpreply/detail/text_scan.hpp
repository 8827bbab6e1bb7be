// The defects that a text's bytes show. Few texts have any: see line_scan.hpp.

#ifndef SMTPREPLY_DETAIL_TEXT_SCAN_HPP
#define SMTPREPLY_DETAIL_TEXT_SCAN_HPP

#include <smtpreply/defect.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

constexpr bool is_continuation_byte(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// Whether all of `text` is well-formed UTF-8 (RFC 3629 §4): no overlong form, no surrogate.
constexpr bool is_utf8(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const unsigned lead = static_cast<unsigned char>(text[i]);
        const unsigned next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        std::size_t length = 0;
        if (lead < 0x80U)
            length = 1;
        else if (lead >= 0xC2U && lead <= 0xDFU)
            length = 2;
        else if (lead >= 0xE0U && lead <= 0xEFU)
            length = (lead == 0xE0U && next < 0xA0U) || (lead == 0xEDU && next > 0x9FU) ? 0 : 3;
        else if (lead >= 0xF0U && lead <= 0xF4U)
            length = (lead == 0xF0U && next < 0x90U) || (lead == 0xF4U && next > 0x8FU) ? 0 : 4;
        if (length == 0) return false;
        for (std::size_t k = 1; k < length; ++k)
            if (!is_continuation_byte(text, i + k)) return false;
        i += length;
    }
    return true;
}

// The defects that a text's bytes show.
constexpr defect_set text_defects(std::string_view text) noexcept {
    unsigned seen = 0;
    bool nul = false;
    bool stray_cr = false;
    bool control = false;
    for (const char c : text) {
        const unsigned byte = static_cast<unsigned char>(c);
        seen |= byte;
        nul |= byte == 0;
        stray_cr |= byte == 13;
        control |= (byte < 32 && byte != 0 && byte != 9 && byte != 13) || byte == 127;
    }
    defect_set found;
    if (nul) found.insert(defect::nul);
    if (stray_cr) found.insert(defect::stray_cr);
    if (control) found.insert(defect::control_character);
    if ((seen & 0x80U) != 0) found.insert(is_utf8(text) ? defect::eight_bit : defect::invalid_utf8);
    return found;
}

}  // namespace smtpreply::detail

#endif
