// Compares one phrase with the text around one of its anchors.

#ifndef SMTPREPLY_DETAIL_PHRASE_MATCH_HPP
#define SMTPREPLY_DETAIL_PHRASE_MATCH_HPP

#include <smtpreply/detail/phrase.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// A range of the reading text; empty: no match.
struct text_range {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
};

constexpr bool same_folded(const char* text, std::string_view piece) noexcept {
    for (std::size_t i = 0; i < piece.size(); ++i)
        if (folded(text[i]) != folded(piece[i])) return false;
    return true;
}

// A gap does not reach into another sentence: "Recipient rejected: domain not found".
constexpr bool is_one_sentence(std::string_view gap) noexcept {
    for (std::size_t i = 0; i < gap.size(); ++i) {
        if (gap[i] == ';') return false;
        if (i + 1 < gap.size() && gap[i + 1] == ' ' && (gap[i] == '.' || gap[i] == ':'))
            return false;
    }
    return true;
}

// The nearest place of `piece` that begins within the gap after `from`; npos where there is none.
constexpr std::size_t find_after(std::string_view text, std::size_t from,
                                 std::string_view piece) noexcept {
    for (std::size_t gap = 0; gap <= gap_limit && from + gap + piece.size() <= text.size(); ++gap)
        if (same_folded(text.data() + from + gap, piece))
            return is_one_sentence(text.substr(from, gap)) ? from + gap : std::string_view::npos;
    return std::string_view::npos;
}

// The nearest place of `piece` that ends within the gap before `until`.
constexpr std::size_t find_before(std::string_view text, std::size_t until,
                                  std::string_view piece) noexcept {
    for (std::size_t gap = 0; gap <= gap_limit && gap + piece.size() <= until; ++gap)
        if (same_folded(text.data() + until - gap - piece.size(), piece))
            return is_one_sentence(text.substr(until - gap, gap)) ? until - gap - piece.size()
                                                                  : std::string_view::npos;
    return std::string_view::npos;
}

// Where the whole of `pattern` matches such that its byte `offset` lies at `at`.
constexpr text_range match_pattern(std::string_view text, std::size_t at, std::string_view pattern,
                                   std::size_t offset) noexcept {
    constexpr std::size_t npos = std::string_view::npos;
    std::size_t left = pattern.substr(0, offset).rfind('*');  // the star before this piece
    std::size_t right = pattern.find('*', offset);            // and the one behind it
    const std::size_t piece = left == npos ? 0 : left + 1;
    if (offset - piece > at) return {};

    text_range found;
    found.begin = at - (offset - piece);
    const std::string_view middle = pattern.substr(piece, right == npos ? npos : right - piece);
    if (middle.size() > text.size() - found.begin ||
        !same_folded(text.data() + found.begin, middle))
        return {};
    found.end = found.begin + middle.size();

    while (left != npos && left != 0) {
        const std::size_t star = pattern.substr(0, left).rfind('*');
        const std::size_t begin = star == npos ? 0 : star + 1;
        found.begin = find_before(text, found.begin, pattern.substr(begin, left - begin));
        if (found.begin == npos) return {};
        left = star;
    }
    while (right != npos && right + 1 != pattern.size()) {
        const std::size_t star = pattern.find('*', right + 1);
        const std::string_view next =
            pattern.substr(right + 1, star == npos ? npos : star - right - 1);
        const std::size_t begin = find_after(text, found.end, next);
        if (begin == npos) return {};
        found.end = begin + next.size();
        right = star;
    }

    const bool cuts_front = left == npos && found.begin != 0 && is_word(text[found.begin]) &&
                            is_word(text[found.begin - 1]);
    const bool cuts_back = right == npos && found.end != text.size() &&
                           is_word(text[found.end - 1]) && is_word(text[found.end]);
    return cuts_front || cuts_back ? text_range{} : found;
}

// An address, a host name or a URL is what a user or a stranger chose: the words in it, as in
// <spam@full-mailbox.example>, say nothing. A phrase that looks like one itself means it.
constexpr bool lies_in_a_name(std::string_view text, text_range found,
                              std::string_view pattern) noexcept {
    if (pattern.find_first_of(" .@/") != std::string_view::npos) return false;
    if (text.substr(found.begin, found.end - found.begin).find(' ') != std::string_view::npos)
        return false;
    const auto ends_token = [](char c) { return c == ' ' || c == '<' || c == '>' || c == '"'; };
    std::size_t begin = found.begin;
    while (begin != 0 && !ends_token(text[begin - 1])) --begin;
    std::size_t end = found.end;
    while (end != text.size() && !ends_token(text[end])) ++end;
    const std::string_view token = text.substr(begin, end - begin);
    if (token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos)
        return true;
    for (std::size_t i = 1; i + 1 < token.size(); ++i)
        if (token[i] == '.' && is_word(token[i - 1]) && is_word(token[i + 1])) return true;
    return false;
}

}  // namespace smtpreply::detail

#endif
