// Words of a query, and whether a text holds them.

#ifndef SMTPREPLY_DETAIL_TEXT_MATCH_HPP
#define SMTPREPLY_DETAIL_TEXT_MATCH_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// What a word is made of; '.' so that 5.1.1 and example.com stay whole.
constexpr bool is_word_byte(char c) noexcept {
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '.';
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

// "mailboxes" and "mailbox", "limits" and "limit": without what makes the plural.
constexpr std::string_view singular(std::string_view word) noexcept {
    if (word.size() > 4 && same_word(word.substr(word.size() - 3), "xes"))
        word.remove_suffix(2);
    else if (word.size() > 3 && lower(word.back()) == 's' && lower(word[word.size() - 2]) != 's')
        word.remove_suffix(1);
    return word;
}

class query_words {
public:
    constexpr explicit query_words(std::string_view query) noexcept {
        while (size_ < words_.size() && !query.empty()) {
            const std::string_view word = next_word(query);
            if (!word.empty() && !says_nothing(word)) words_[size_++] = singular(word);
        }
    }

    [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return words_.data(); }
    [[nodiscard]] constexpr const std::string_view* end() const noexcept {
        return words_.data() + size_;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

private:
    static constexpr bool says_nothing(std::string_view word) noexcept {
        constexpr std::array words{
            std::string_view{"a"},  std::string_view{"an"},  std::string_view{"and"},
            std::string_view{"is"}, std::string_view{"of"},  std::string_view{"or"},
            std::string_view{"to"}, std::string_view{"the"}, std::string_view{"was"},
        };
        for (const std::string_view each : words)
            if (same_word(word, each)) return true;
        return false;
    }

    std::array<std::string_view, 8> words_{};
    std::size_t size_ = 0;
};

// Whether a word of `text` begins with `word`. A number matches whole: 55 is not 550.
constexpr bool holds_word(std::string_view text, std::string_view word) noexcept {
    const bool is_number = word.front() >= '0' && word.front() <= '9';
    while (!text.empty()) {
        const std::string_view next = next_word(text);
        if (next.size() < word.size() || (is_number && next.size() != word.size())) continue;
        if (same_word(next.substr(0, word.size()), word)) return true;
    }
    return false;
}

}  // namespace smtpreply::detail

#endif
