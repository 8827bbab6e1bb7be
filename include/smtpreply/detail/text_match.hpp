// The words of a text.

#ifndef SMTPREPLY_DETAIL_TEXT_MATCH_HPP
#define SMTPREPLY_DETAIL_TEXT_MATCH_HPP

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// What a word is made of; '.' so that 5.1.1 and example.com stay whole.
constexpr bool is_word_byte(char c) noexcept {
    const auto letter = static_cast<unsigned char>((c | 0x20) - 'a');
    const auto digit = static_cast<unsigned char>(c - '0');
    return letter < 26 || digit < 10 || c == '.';
}

constexpr bool same_word(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

// The next word of `text`, which is cut behind it; empty at the end. Dots that end a sentence are
// no part of a word.
constexpr std::string_view next_word(std::string_view& text) noexcept {
    std::size_t begin = 0;
    while (begin < text.size() && !is_word_byte(text[begin])) ++begin;
    std::size_t end = begin;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    std::string_view word = text.substr(begin, end - begin);
    text.remove_prefix(end);
    while (!word.empty() && word.back() == '.') word.remove_suffix(1);
    while (!word.empty() && word.front() == '.') word.remove_prefix(1);
    return word;
}

}  // namespace smtpreply::detail

#endif
