// One line as the grammar read it, and the defects that its bytes show.

#ifndef SMTPREPLY_DETAIL_PARSED_LINE_HPP
#define SMTPREPLY_DETAIL_PARSED_LINE_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/detail/line_status.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

struct parsed_line {
    std::uint16_t code = 0;  // 0: a line of text inside a multiline reply
    char separator = '\0';   // ' ', '-' or '\t'; NUL where none follows the code
    line_status status;
    std::string_view text;      // with the status
    std::string_view line_end;  // CRs and LF as sent; empty where the bytes ended the line

    [[nodiscard]] constexpr bool more_follow() const noexcept { return separator == '-'; }
};

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

constexpr defect_set line_defects(const parsed_line& line) noexcept {
    defect_set found = text_defects(line.text);
    if (line.line_end == "\n") found.insert(defect::bare_lf);
    if (line.line_end.size() > 2) found.insert(defect::stray_cr);
    if (line.code == 0) {
        found.insert(defect::line_without_code);
        return found;
    }
    if (line.code / 10 % 10 > 5) found.insert(defect::second_digit);
    if (line.separator == '\t' || (line.separator == '\0' && !line.text.empty()))
        found.insert(defect::bad_separator);
    // An empty challenge is written just so (RFC 4954 §4).
    if (line.separator == ' ' && line.text.empty() && line.code != 334)
        found.insert(defect::missing_text);
    if (line.status.misplaced) found.insert(defect::misplaced_status);
    return found;
}

}  // namespace smtpreply::detail

#endif
