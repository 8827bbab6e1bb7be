// Where a line's text may carry its enhanced status, and where not.
//
// Strict (RFC 2034 §4): at the start of the text, ended by a space or the end of the line.
// Lenient also: after '#', inside () or [], before one of : ; , ) ] or a tab, with leading zeros,
// and as the last word of the text when that is in brackets or begins with '#': qmail's (#5.1.1).
// Nowhere else, so that no IPv4 address, version, date or decimal is mistaken for one.

#ifndef SMTPREPLY_DETAIL_LINE_STATUS_HPP
#define SMTPREPLY_DETAIL_LINE_STATUS_HPP

#include <smtpreply/detail/status_scan.hpp>
#include <smtpreply/enhanced_status.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace smtpreply::detail {

struct line_status {
    enhanced_status value;   // 0.0.0 where there is none
    bool misplaced = false;  // found only by a lenient rule
    std::size_t begin = 0;   // the status's own bytes within the text
    std::size_t end = 0;
    std::size_t rest = 0;  // where the text goes on after a status at its start; 0 otherwise

    [[nodiscard]] constexpr bool exists() const noexcept { return value != enhanced_status{}; }
    [[nodiscard]] constexpr std::optional<enhanced_status> status() const noexcept {
        return exists() ? std::optional{value} : std::nullopt;
    }
};

constexpr bool one_of(char c, std::string_view set) noexcept {
    return set.find(c) != std::string_view::npos;
}

constexpr bool is_sp_or_ht(char c) noexcept {
    return c == ' ' || c == '\t';
}

// What may stand before a status.
constexpr bool is_status_opening(char c) noexcept {
    return c == '(' || c == '[' || c == '#';
}

// What may stand between a status and its text, apart from a blank.
constexpr bool is_status_punctuation(char c) noexcept {
    return c == ':' || c == ';' || c == ',' || c == ')' || c == ']';
}

constexpr line_status leading_status(std::string_view text, bool strict) noexcept {
    std::size_t begin = 0;
    if (!strict) {
        if (begin < text.size() && (text[begin] == '(' || text[begin] == '[')) ++begin;
        if (begin < text.size() && text[begin] == '#') ++begin;
    }
    const status_digits digits = scan_status({text.data() + begin, text.size() - begin});
    if (digits.length == 0 || (strict && digits.leading_zero)) return {};

    const std::size_t end = begin + digits.length;
    std::size_t rest = end;
    bool clean_end = true;
    if (rest < text.size() && text[rest] != ' ' && text[rest] != '\r' && text[rest] != '\n') {
        if (strict || !(is_status_punctuation(text[rest]) || text[rest] == '\t')) return {};
        clean_end = false;
        while (rest < text.size() && is_status_punctuation(text[rest])) ++rest;
    }
    if (rest < text.size() && is_sp_or_ht(text[rest])) ++rest;
    return {.value = {digits.class_digit, digits.subject, digits.detail},
            .misplaced = begin != 0 || !clean_end || digits.leading_zero,
            .begin = begin,
            .end = end,
            .rest = rest};
}

constexpr line_status trailing_status(std::string_view text) noexcept {
    while (!text.empty() &&
           (is_sp_or_ht(text.back()) || text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    if (text.empty()) return {};

    // The last word. A longer one than (#5.999.999) is no status.
    constexpr std::size_t longest = 12;
    std::size_t begin = text.size();
    while (begin != 0 && !is_sp_or_ht(text[begin - 1])) {
        if (text.size() - begin == longest) return {};
        --begin;
    }
    std::size_t end = text.size();
    const char open = text[begin];
    const char close = text[end - 1];
    const bool bracketed = (open == '(' && close == ')') || (open == '[' && close == ']');
    if (!bracketed && open != '#') return {};
    ++begin;
    if (bracketed) {
        --end;
        if (text[begin] == '#') ++begin;
    }
    const status_digits digits = scan_status({text.data() + begin, end - begin});
    if (digits.length == 0 || digits.length != end - begin) return {};
    return {.value = {digits.class_digit, digits.subject, digits.detail},
            .misplaced = true,
            .begin = begin,
            .end = end,
            .rest = 0};
}

constexpr line_status find_status(std::string_view text, bool strict) noexcept {
    const line_status leading = leading_status(text, strict);
    return leading.exists() || strict ? leading : trailing_status(text);
}

// The status of a text that begins as nearly all with one do: class, one digit, one to three digits
// without a leading zero, a space. 0.0.0 for any other, which find_status may know.
constexpr enhanced_status usual_status(std::string_view text) noexcept {
    if (text.size() < 6 || text[1] != '.' || !is_digit(text[2]) || text[3] != '.') return {};
    const std::string_view rest{text.data() + 4, text.size() - 4};
    std::uint16_t detail = 0;
    const std::size_t length = scan_number(rest, detail);
    if (length == 0 || length >= rest.size() || rest[length] != ' ') return {};
    if (length > 1 && rest[0] == '0') return {};
    return {static_cast<unsigned char>(text[0] - '0'), static_cast<unsigned char>(text[2] - '0'),
            detail};
}

// find_status without the places: all that the parser asks, and small enough for a register.
struct brief_status {
    enhanced_status value;
    bool misplaced = false;
};

constexpr brief_status read_status(std::string_view text, bool strict) noexcept {
    if (const enhanced_status usual = usual_status(text); usual != enhanced_status{})
        return {usual, false};
    const line_status found = find_status(text, strict);
    return {found.value, found.misplaced};
}

// Most texts are told by their first two and their last bytes to hold no status. It would begin
// with its class and a dot, with a bracket or '#'; or end in a bracket behind a digit, or in one to
// three digits behind a dot; blanks may follow. Without a branch, since texts differ in no order.
constexpr bool may_hold_status(std::string_view text, bool strict) noexcept {
    const auto when = [](bool condition) noexcept { return condition ? 1U : 0U; };
    const std::string_view seen = text.size() < 5 ? std::string_view{"-----"} : text;
    const char* const end = seen.data() + seen.size();
    const unsigned leading = when(seen[1] == '.');
    const unsigned bracket = when(seen[0] == '(') | when(seen[0] == '[') | when(seen[0] == '#');
    const unsigned dotted = when(end[-2] == '.') | when(end[-3] == '.') | when(end[-4] == '.');
    const unsigned closed = when(end[-1] == ')') | when(end[-1] == ']');
    const unsigned trailing = (when(is_digit(end[-1])) & dotted) |
                              (closed & when(is_digit(end[-2]))) |
                              when(static_cast<unsigned char>(end[-1]) <= ' ');
    return (leading | (when(!strict) & (bracket | trailing))) != 0;
}

}  // namespace smtpreply::detail

#endif
