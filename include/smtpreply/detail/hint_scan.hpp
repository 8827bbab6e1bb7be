// What the hints share: words and numbers in a text that a server wrote, whatever their ASCII case.

#ifndef SMTPREPLY_DETAIL_HINT_SCAN_HPP
#define SMTPREPLY_DETAIL_HINT_SCAN_HPP

#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/detail/status_scan.hpp>
#include <smtpreply/detail/text_match.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// Bytes above 127 are letters too: no word of another script is cut.
constexpr bool is_letter(char c) noexcept {
    return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) > 127;
}

constexpr bool is_ascii_word(char c) noexcept {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '_';
}

// The words that are looked for are in lower case.
constexpr bool begins_with(std::string_view text, std::string_view word) noexcept {
    return text.size() >= word.size() && same_word(text.substr(0, word.size()), word);
}

constexpr bool ends_with(std::string_view text, std::string_view word) noexcept {
    return text.size() >= word.size() && same_word(text.substr(text.size() - word.size()), word);
}

// With nothing of another word before it. Words of scripts without spaces need none.
constexpr bool ends_with_word(std::string_view text, std::string_view word) noexcept {
    if (!ends_with(text, word)) return false;
    const std::size_t before = text.size() - word.size();
    return before == 0 || !is_letter(text[before - 1]) ||
           static_cast<unsigned char>(word.front()) > 127;
}

constexpr bool begins_with_word(std::string_view text, std::string_view word) noexcept {
    if (!begins_with(text, word)) return false;
    return text.size() == word.size() || !is_letter(text[word.size()]);
}

constexpr std::size_t find_folded(std::string_view text, std::string_view word,
                                  std::size_t from = 0) noexcept {
    for (std::size_t at = from; at + word.size() <= text.size(); ++at)
        if (lower(text[at]) == word.front() && same_word(text.substr(at, word.size()), word))
            return at;
    return std::string_view::npos;
}

constexpr bool holds(std::string_view text, std::string_view word) noexcept {
    return find_folded(text, word) != std::string_view::npos;
}

// Where the last of `words` begins in `text` that counts there; npos where none does.
template <std::size_t Size, class Counts>
constexpr std::size_t find_last_where(std::string_view text,
                                      const std::array<std::string_view, Size>& words,
                                      Counts counts) noexcept {
    std::size_t last = std::string_view::npos;
    for (const std::string_view word : words)
        for (std::size_t at = find_folded(text, word); at != std::string_view::npos;
             at = find_folded(text, word, at + 1))
            if (counts(at, word) && (last == std::string_view::npos || at > last)) last = at;
    return last;
}

// The same, within another word, too.
template <std::size_t Size>
constexpr std::size_t find_last_of(std::string_view text,
                                   const std::array<std::string_view, Size>& words) noexcept {
    return find_last_where(text, words, [](std::size_t, std::string_view) { return true; });
}

// The digits at the start of `text`; no number where there are none or more than 18 of them.
struct scanned_number {
    std::uint64_t value = 0;
    std::size_t length = 0;
};

constexpr scanned_number scan_number(std::string_view text) noexcept {
    scanned_number number;
    while (number.length < text.size() && is_digit(text[number.length])) {
        if (number.length == 18) return {};
        number.value = number.value * 10 + static_cast<std::uint64_t>(text[number.length] - '0');
        ++number.length;
    }
    return number;
}

// Whether a number may begin at `at`: not inside a word, an address, a clock time or a decimal, and
// not as the end of a range.
constexpr bool number_may_begin(std::string_view text, std::size_t at) noexcept {
    if (at == 0) return true;
    const char before = text[at - 1];
    if (is_ascii_word(before)) return false;
    return std::string_view{".:-,/+@#"}.find(before) == std::string_view::npos;
}

// The end of `text`, at most `length` bytes of it.
constexpr std::string_view tail(std::string_view text, std::size_t length) noexcept {
    return text.size() <= length ? text : text.substr(text.size() - length);
}

// The last sentence that `text` holds, as far as it goes.
constexpr std::string_view last_sentence(std::string_view text) noexcept {
    for (std::size_t at = text.size(); at > 1; --at)
        if (text[at - 1] == ' ' && one_of(text[at - 2], ".!?;")) return text.substr(at);
    return text;
}

constexpr std::string_view opening_sentence(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at)
        if (one_of(text[at], ".!?;") && (at + 1 == text.size() || text[at + 1] == ' '))
            return text.substr(0, at);
    return text;
}

// Whether `host` is `domain` or lies below it.
constexpr bool lies_below(std::string_view host, std::string_view domain) noexcept {
    if (!ends_with(host, domain)) return false;
    return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

}  // namespace smtpreply::detail

#endif
