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
    std::optional<enhanced_status> status;
    bool misplaced = false;  // found only by a lenient rule
    std::size_t begin = 0;   // the status's own bytes within the text
    std::size_t end = 0;
    std::size_t rest = 0;  // where the text goes on after a status at its start; 0 otherwise
};

constexpr bool one_of(char c, std::string_view set) noexcept {
    return set.find(c) != std::string_view::npos;
}

constexpr line_status leading_status(std::string_view text, bool strict) noexcept {
    std::size_t begin = 0;
    if (!strict) {
        if (begin < text.size() && one_of(text[begin], "([")) ++begin;
        if (begin < text.size() && text[begin] == '#') ++begin;
    }
    const status_digits digits = scan_status(text.substr(begin));
    if (digits.length == 0 || (strict && digits.leading_zero)) return {};

    const std::size_t end = begin + digits.length;
    std::size_t rest = end;
    bool clean_end = true;
    if (rest < text.size() && !one_of(text[rest], "\r\n")) {
        clean_end = text[rest] == ' ';
        if (!clean_end && (strict || !one_of(text[rest], "\t:;,)]"))) return {};
        while (rest < text.size() && one_of(text[rest], ":;,)]")) ++rest;
        if (rest < text.size() && one_of(text[rest], " \t")) ++rest;
    }
    return {.status = enhanced_status{digits.class_digit, digits.subject, digits.detail},
            .misplaced = begin != 0 || !clean_end || digits.leading_zero,
            .begin = begin,
            .end = end,
            .rest = rest};
}

constexpr line_status trailing_status(std::string_view text) noexcept {
    const std::size_t stop = text.find_last_not_of(" \t\r\n");
    if (stop == std::string_view::npos) return {};
    std::size_t end = stop + 1;
    const std::size_t space = text.substr(0, end).find_last_of(" \t");
    std::size_t begin = space == std::string_view::npos ? 0 : space + 1;

    const char open = text[begin];
    const char close = text[end - 1];
    const bool bracketed = (open == '(' && close == ')') || (open == '[' && close == ']');
    if (!bracketed && open != '#') return {};
    if (bracketed) {
        ++begin;
        --end;
        if (begin < end && text[begin] == '#') ++begin;
    } else {
        ++begin;
    }
    const std::optional<enhanced_status> status =
        enhanced_status::from(text.substr(begin, end - begin));
    if (!status) return {};
    return {.status = status, .misplaced = true, .begin = begin, .end = end, .rest = 0};
}

constexpr line_status find_status(std::string_view text, bool strict) noexcept {
    const line_status leading = leading_status(text, strict);
    return leading.status || strict ? leading : trailing_status(text);
}

}  // namespace smtpreply::detail

#endif
