// Plain text in columns: how wide UTF-8 text is on a terminal, and where its lines may end.

#ifndef SMTPREPLY_DETAIL_TEXT_WIDTH_HPP
#define SMTPREPLY_DETAIL_TEXT_WIDTH_HPP

#include <smtpreply/detail/utf8.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

// The first character of a text that is not empty. A byte that is no UTF-8 counts as one.
inline utf8_character next_character(std::string_view text) {
    const utf8_character first = first_character(text);
    if (first.length != 0) return first;
    return {static_cast<unsigned char>(text.front()), 1};
}

// Combining marks, Thai vowels and tones above and below among them, take no column.
constexpr bool is_combining(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || c == 0xE31 || (c >= 0xE34 && c <= 0xE3A) ||
           (c >= 0xE47 && c <= 0xE4E);
}

constexpr bool is_wide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

constexpr std::size_t columns_of(char32_t c) {
    return is_combining(c) ? 0U : is_wide(c) ? 2U : 1U;
}

inline std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        const utf8_character first = next_character(text);
        columns += columns_of(first.value);
        text.remove_prefix(first.length);
    }
    return columns;
}

// No line begins with these: closing marks, small kana and the mark of a long vowel.
constexpr bool stays_with_the_one_before(char32_t c) {
    constexpr std::u32string_view marks =
        U"\u3001\u3002\uFF0C\uFF1A\uFF1B\uFF09\uFF01\uFF1F\u300D\u300F\u201D)\u30FC\u3041\u3043"
        U"\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3"
        U"\u30E5\u30E7";
    return is_combining(c) || marks.find(c) != std::u32string_view::npos;
}

// No line ends with these.
constexpr bool stays_with_the_next(char32_t c) {
    constexpr std::u32string_view marks = U"\uFF08\u300C\u300E\u201C(";
    return marks.find(c) != std::u32string_view::npos;
}

// The longest beginning of `text` that fits in `columns`, at least a character: up to a space,
// or between two characters of which one is wide, or where there is neither, anywhere.
inline std::string_view fitting(std::string_view text, std::size_t columns) {
    std::size_t used = 0;
    std::size_t at = 0;
    std::size_t end = 0;  // the last place where a line may end
    char32_t before = U' ';
    while (at < text.size()) {
        const utf8_character next = next_character(text.substr(at));
        const bool between = at != 0 && (is_wide(next.value) || is_wide(before)) &&
                             before != U' ' && !stays_with_the_one_before(next.value) &&
                             !stays_with_the_next(before);
        if (between || (next.value == U' ' && at != 0)) end = at;
        used += columns_of(next.value);
        if (used > columns && at != 0 && next.value != U' ')
            return text.substr(0, end != 0 ? end : at);
        before = next.value;
        at += next.length;
    }
    return text;
}

// The lines of `text`, each at most `columns` wide; 0 for a single line.
inline std::vector<std::string_view> wrapped(std::string_view text, std::size_t columns) {
    std::vector<std::string_view> lines;
    do {
        const std::string_view line = columns == 0 ? text : fitting(text, columns);
        lines.push_back(line.substr(0, line.find_last_not_of(' ') + 1));
        text.remove_prefix(line.size());
        const std::size_t blanks = text.find_first_not_of(' ');
        text.remove_prefix(blanks == std::string_view::npos ? text.size() : blanks);
    } while (!text.empty());
    return lines;
}

}  // namespace smtpreply::detail

#endif
