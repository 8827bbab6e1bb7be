// A defect is a departure from the standard that did not stop the lenient parser. A reply carries
// the set of its defects; strict users refuse on them.

#ifndef SMTPREPLY_DEFECT_HPP
#define SMTPREPLY_DEFECT_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>
#include <initializer_list>

namespace smtpreply {

enum class defect : std::uint8_t {
    bare_lf,               ///< a line ends with LF alone (RFC 5321 §2.3.8 wants CRLF)
    stray_cr,              ///< a CR that is not part of the CRLF at the end of its line
    nul,                   ///< a NUL byte in the text
    control_character,     ///< another ASCII control character in the text (HT is allowed)
    eight_bit,             ///< bytes above 127 that form valid UTF-8
    invalid_utf8,          ///< bytes above 127 that do not
    second_digit,          ///< the code's second digit is above 5
    bad_separator,         ///< the code is followed by neither space, '-' nor the end of the line
    missing_text,          ///< a space after the code, and no text after it
    differing_codes,       ///< lines of one reply with different codes
    line_without_code,     ///< a line inside a multiline reply that does not begin with a code
    line_too_long,         ///< a line beyond the limit; it was cut there
    unterminated_line,     ///< quoted framing: the end of the buffer ended the last line
    unterminated_reply,    ///< quoted framing: the last line says that more lines follow
    differing_status,      ///< lines of one class of code with different enhanced statuses
    missing_status,        ///< some lines carry an enhanced status, some do not
    contradicting_status,  ///< an enhanced status whose class is not the code's first digit
    misplaced_status,      ///< in brackets, after '#', before punctuation or a tab, leading zeros
};

/// A set of defects; a literal type of four bytes.
class defect_set {
public:
    constexpr defect_set() noexcept = default;
    constexpr defect_set(std::initializer_list<defect> defects) noexcept {
        for (const defect each : defects) insert(each);
    }

    constexpr void insert(defect one) noexcept { bits_ |= 1U << static_cast<unsigned>(one); }
    constexpr void insert(defect_set others) noexcept { bits_ |= others.bits_; }

    [[nodiscard]] constexpr bool contains(defect one) const noexcept {
        return (bits_ >> static_cast<unsigned>(one) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    friend constexpr bool operator==(defect_set, defect_set) noexcept = default;

private:
    std::uint32_t bits_ = 0;
};

template <>
struct enum_names<defect> {
    static constexpr enum_name_rows<defect, 18> rows{{
        {defect::bare_lf, "bare_lf"sv},
        {defect::stray_cr, "stray_cr"sv},
        {defect::nul, "nul"sv},
        {defect::control_character, "control_character"sv},
        {defect::eight_bit, "eight_bit"sv},
        {defect::invalid_utf8, "invalid_utf8"sv},
        {defect::second_digit, "second_digit"sv},
        {defect::bad_separator, "bad_separator"sv},
        {defect::missing_text, "missing_text"sv},
        {defect::differing_codes, "differing_codes"sv},
        {defect::line_without_code, "line_without_code"sv},
        {defect::line_too_long, "line_too_long"sv},
        {defect::unterminated_line, "unterminated_line"sv},
        {defect::unterminated_reply, "unterminated_reply"sv},
        {defect::differing_status, "differing_status"sv},
        {defect::missing_status, "missing_status"sv},
        {defect::contradicting_status, "contradicting_status"sv},
        {defect::misplaced_status, "misplaced_status"sv},
    }};
};

}  // namespace smtpreply

#endif
