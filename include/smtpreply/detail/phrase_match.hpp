// Compares one phrase with the text around one of its words.

#ifndef SMTPREPLY_DETAIL_PHRASE_MATCH_HPP
#define SMTPREPLY_DETAIL_PHRASE_MATCH_HPP

#include <smtpreply/detail/phrase.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// A range of the reading text; empty: no match.
struct text_range {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
};

// A phrase in the reading text.
struct phrase_match {
    const phrase* row = nullptr;
    std::string_view pattern{};
    text_range where{};
};

// Whether a word goes on from the byte before `at` to the one there.
constexpr bool cuts_word(std::string_view text, std::size_t at) noexcept {
    return at != 0 && at != text.size() && is_word(text[at]) && is_word(text[at - 1]);
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

// Where a pattern ends: in the tables, where the literal does.
struct at_nul {
    constexpr bool operator()(const char* at) const noexcept { return *at == '\0'; }
};
// Elsewhere, behind its last byte.
struct at_pointer {
    const char* end;
    constexpr bool operator()(const char* at) const noexcept { return at == end; }
};

constexpr bool same_folded(char a, char b) noexcept {
    return ((static_cast<unsigned char>(a) ^ static_cast<unsigned char>(b)) & ~0x20U) == 0;
}

// The piece of a pattern that begins at `piece`, compared with `text` from `at` on: where it ends
// in both, the text's `at` being npos where it is not there.
struct piece_end {
    const char* pattern;
    std::size_t at;
};

template <class Ends>
constexpr piece_end compare_piece(std::string_view text, std::size_t at, const char* piece,
                                  Ends ends) noexcept {
    constexpr std::size_t npos = std::string_view::npos;
    for (; !ends(piece) && *piece != '*'; ++piece, ++at)
        if (at == text.size() || !same_folded(text[at], *piece)) return {piece, npos};
    if (ends(piece) && cuts_word(text, at)) return {piece, npos};
    return {piece, at};
}

// Whether a piece may begin within a word: at the pattern's begin and after "x*" it may not.
constexpr bool may_cut_word(const char* pattern, const char* piece) noexcept {
    return piece - pattern >= 2 && piece[-2] == ' ';
}

// Where the whole of `pattern` matches such that its byte `offset` lies at `at`; of what a star
// stands for, the least.
template <class Ends>
constexpr text_range match_pattern(std::string_view text, std::size_t at, const char* pattern,
                                   std::size_t offset, const char*& pattern_end,
                                   Ends ends) noexcept {
    constexpr std::size_t npos = std::string_view::npos;
    const piece_end middle = compare_piece(text, at, pattern + offset, ends);
    if (middle.at == npos) return {};
    text_range found{at, middle.at};
    const char* piece = pattern + offset;
    for (; piece != pattern && piece[-1] != '*'; --piece, --found.begin)
        if (found.begin == 0 || !same_folded(text[found.begin - 1], piece[-1])) return {};
    if (cuts_word(text, found.begin) && !may_cut_word(pattern, piece)) return {};

    // The pieces behind it, each as near as it can be.
    piece_end last = middle;
    while (!ends(last.pattern) && !ends(last.pattern + 1)) {
        const char* const next = last.pattern + 1;
        const bool within_word = may_cut_word(pattern, next);
        const std::size_t limit = (std::min)(text.size(), found.end + gap_limit + 1);
        std::size_t begin = found.end;
        for (;; ++begin) {
            if (begin >= limit) return {};
            if (!same_folded(text[begin], *next)) continue;
            if (cuts_word(text, begin) && !within_word) continue;
            last = compare_piece(text, begin, next, ends);
            if (last.at != npos) break;
        }
        if (!is_one_sentence(text.substr(found.end, begin - found.end))) return {};
        found.end = last.at;
    }
    pattern_end = last.pattern + (ends(last.pattern) ? 0 : 1);

    // And those before it.
    while (piece != pattern) {
        const char* const star = piece - 1;
        piece = star;
        while (piece != pattern && piece[-1] != '*') --piece;
        const auto size = static_cast<std::size_t>(star - piece);
        const bool within_word = may_cut_word(pattern, piece);
        for (std::size_t gap = 0;; ++gap) {
            if (gap > gap_limit || gap + size > found.begin) return {};
            const std::size_t begin = found.begin - gap - size;
            if (!same_folded(text[begin], *piece)) continue;
            if (cuts_word(text, begin) && !within_word) continue;
            if (compare_piece(text, begin, piece, ends).at == npos) continue;
            if (!is_one_sentence(text.substr(found.begin - gap, gap))) return {};
            found.begin = begin;
            break;
        }
    }
    return found;
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
