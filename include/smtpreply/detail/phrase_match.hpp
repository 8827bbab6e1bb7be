// Compares one pattern with the text around one of its words.

#ifndef SMTPREPLY_DETAIL_PHRASE_MATCH_HPP
#define SMTPREPLY_DETAIL_PHRASE_MATCH_HPP

#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// A range of the reading text; empty: no match.
struct text_range {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
};

// A pattern in the reading text.
struct pattern_match {
    std::string_view pattern{};
    text_range where{};
    bool whole = false;  // it has no star
};

// The row of a pattern, and where it is found.
struct phrase_match {
    phrase row;
    pattern_match found;
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

// How far before a word its denial may stand: "not a local or known user".
inline constexpr std::size_t denial_reach = 24;

// Where that begins which denies the word at `at`: within the word, as in "unknown", or with "no",
// "not" or "non" before it. npos where it is not denied.
constexpr std::size_t denial_of(std::string_view text, std::size_t at) noexcept {
    std::size_t begin = at;
    while (begin != 0 && is_word(text[begin - 1])) --begin;
    if (begin != at) return begin;
    const std::size_t first = at > denial_reach ? at - denial_reach : 0;
    while (begin-- > first) {
        const char c = text[begin];
        if (c == ';' || c == '.' || c == ':') break;
        if (folded(c) != 'n' || cuts_word(text, begin)) {
            const bool contracted = c == '\'' && folded(text[begin + 1]) == 't';  // "isn't"
            if (!contracted || cuts_word(text, begin + 2)) continue;
            while (begin != 0 && is_word(text[begin - 1])) --begin;
            return begin;
        }
        if (folded(text[begin + 1]) != 'o') continue;
        const unsigned char last = folded(text[begin + 2]);
        if (!is_word(text[begin + 2])) return begin;
        if ((last == 't' || last == 'n') && !is_word(text[begin + 3])) return begin;
    }
    return std::string_view::npos;
}

// The first place of a byte from `from` on, in either case.
constexpr std::size_t find_folded(std::string_view text, char c, std::size_t from) noexcept {
    for (std::size_t at = from; at < text.size(); at += 8) {
        // Behind the text zeros are folded to spaces: what is found there is none.
        const std::uint64_t found =
            bytes_equal(bytes_in<std::uint64_t>(text, at) | all_folded, folded(c));
        const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
        if (found != 0) return place < text.size() ? place : std::string_view::npos;
    }
    return std::string_view::npos;
}

// Where a pattern ends: in the tables, where the literal does. There a star that a word's letters
// follow, at the begin or behind a space, stands for what denies the word: "*known user".
struct at_nul {
    static constexpr bool star_denies = true;
    constexpr bool operator()(const char* at) const noexcept { return *at == '\0'; }
};
// Elsewhere, behind its last byte.
struct at_pointer {
    static constexpr bool star_denies = false;
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

// Whether a piece may begin within a word: after " *" and after a star in front it may, so that
// "*known user" means "unknown user", too; at the pattern's begin and after "x*" it may not.
constexpr bool may_cut_word(const char* pattern, const char* piece) noexcept {
    return piece != pattern && (piece - 1 == pattern || piece[-2] == ' ');
}

// Whether what the piece says must be denied, as the table's own rules have it.
template <class Ends>
constexpr bool must_be_denied(const char* pattern, const char* piece) noexcept {
    return Ends::star_denies && may_cut_word(pattern, piece) && is_word(*piece);
}

// Whether a word of the text begins where the piece does, so that the words tell where to look.
template <class Ends>
constexpr bool is_found_by_word(const char* pattern, const char* piece, Ends ends) noexcept {
    for (std::size_t i = 0; i < word_kind_letters; ++i)
        if (ends(piece + i) || piece[i] == '*') return false;
    const bool begins = is_word(*piece) || static_cast<unsigned char>(*piece) >= 0xC0;
    return begins && !may_cut_word(pattern, piece);
}

constexpr unsigned kind_of_piece(const char* piece) noexcept {
    std::uint64_t head = 0;
    for (unsigned i = 0; i < word_kind_letters; ++i)
        head |= std::uint64_t{static_cast<unsigned char>(piece[i])} << 8 * i;
    return word_kind(head | 0x202020U);
}

// A pattern without a star, eight bytes or more, where it would begin at `begin`.
constexpr pattern_match match_whole(std::string_view text, std::size_t begin,
                                    std::string_view pattern) noexcept {
    const std::size_t size = pattern.size();
    if (begin > text.size() || text.size() - begin < size) return {};
    const char* const at = text.data() + begin;
    const auto difference = [&](std::size_t i) {
        return bytes_at<std::uint64_t>(at + i) ^ bytes_at<std::uint64_t>(pattern.data() + i);
    };
    std::uint64_t differ = difference(size - 8);
    for (std::size_t i = 0; i + 8 < size; i += 8) differ |= difference(i);
    if ((differ & ~all_folded) != 0) return {};
    if (cuts_word(text, begin) || cuts_word(text, begin + size)) return {};
    return {pattern, {begin, begin + size}, true};
}

// Compares patterns with a text. Its words may be missing: then it looks at every byte.
template <class Ends = at_nul>
class phrase_matcher {
public:
    constexpr phrase_matcher(std::string_view text, const text_words* words,
                             Ends ends = {}) noexcept
        : text_{text}, words_{words}, ends_{ends} {}

    // Where the whole of `pattern` matches such that its byte `offset` lies at `at`; of what a star
    // stands for, the least.
    [[nodiscard]] constexpr pattern_match match(std::size_t at, const char* pattern,
                                                std::size_t offset) const noexcept {
        const piece_end middle = compare_piece(text_, at, pattern + offset, ends_);
        if (middle.at == npos) return {};
        text_range found{at, middle.at};
        const char* piece = pattern + offset;
        for (; piece != pattern && piece[-1] != '*'; --piece, --found.begin)
            if (found.begin == 0 || !same_folded(text_[found.begin - 1], piece[-1])) return {};
        if (cuts_word(text_, found.begin) && !may_cut_word(pattern, piece)) return {};
        if (must_be_denied<Ends>(pattern, piece)) {
            const std::size_t denial = denial_of(text_, found.begin);
            if (denial == npos) return {};
            if (piece - 1 == pattern) found.begin = denial;
        }

        const char* end = middle.pattern;
        const bool whole = piece == pattern && ends_(end);
        while (!ends_(end) && !ends_(end + 1)) {
            if (end[1] == '*') {
                ++end;
                continue;
            }
            const std::size_t begin = find_after(found.end, pattern, end + 1);
            if (begin == npos || !is_one_sentence(text_.substr(found.end, begin - found.end)))
                return {};
            const piece_end last = compare_piece(text_, begin, end + 1, ends_);
            found.end = last.at;
            end = last.pattern;
        }
        if (!ends_(end)) ++end;

        if (!reaches_begin(found, pattern, piece)) return {};
        return {{pattern, static_cast<std::size_t>(end - pattern)}, found, whole};
    }

private:
    static constexpr std::size_t npos = std::string_view::npos;

    [[nodiscard]] constexpr bool lies_at(std::size_t at, const char* pattern,
                                         const char* piece) const noexcept {
        return compare_piece(text_, at, piece, ends_).at != npos &&
               (!cuts_word(text_, at) || may_cut_word(pattern, piece)) &&
               (!must_be_denied<Ends>(pattern, piece) || denial_of(text_, at) != npos);
    }

    // Whether the pieces before `piece`, which is found there, stand before it, too.
    [[nodiscard]] constexpr bool reaches_begin(text_range& found, const char* pattern,
                                               const char* piece) const noexcept {
        while (piece != pattern && piece - 1 != pattern) {
            const char* const star = piece - 1;
            piece = star;
            while (piece != pattern && piece[-1] != '*') --piece;
            const auto size = static_cast<std::size_t>(star - piece);
            if (size == 0) continue;
            const std::size_t begin = find_before(found.begin, pattern, piece, size);
            if (begin == npos) return false;
            const std::size_t gap = begin + size;
            if (!is_one_sentence(text_.substr(gap, found.begin - gap))) return false;
            found.begin = begin;
        }
        return true;
    }

    // The nearest place of a piece that begins within the gap after `from`.
    [[nodiscard]] constexpr std::size_t find_after(std::size_t from, const char* pattern,
                                                   const char* piece) const noexcept {
        std::size_t found = npos;
        if (words_ != nullptr && is_found_by_word(pattern, piece, ends_)) {
            for (std::size_t word = words_->last(kind_of_piece(piece));
                 word != 0 && words_->place(word) >= from; word = words_->before(word))
                if (words_->place(word) <= from + gap_limit &&
                    lies_at(words_->place(word), pattern, piece))
                    found = words_->place(word);
            return found;
        }
        const std::string_view reach = text_.substr(0, from + gap_limit + 1);
        for (std::size_t at = find_folded(reach, *piece, from); at != npos;
             at = find_folded(reach, *piece, at + 1))
            if (lies_at(at, pattern, piece)) return at;
        return npos;
    }

    // The nearest place of a piece that ends within the gap before `until`.
    [[nodiscard]] constexpr std::size_t find_before(std::size_t until, const char* pattern,
                                                    const char* piece,
                                                    std::size_t size) const noexcept {
        if (until < size) return npos;
        const std::size_t last = until - size;
        const std::size_t first = last > gap_limit ? last - gap_limit : 0;
        if (words_ != nullptr && is_found_by_word(pattern, piece, ends_)) {
            for (std::size_t word = words_->last(kind_of_piece(piece));
                 word != 0 && words_->place(word) >= first; word = words_->before(word))
                if (words_->place(word) <= last && lies_at(words_->place(word), pattern, piece))
                    return words_->place(word);
            return npos;
        }
        for (std::size_t at = last + 1; at-- > first;)
            if (same_folded(text_[at], *piece) && lies_at(at, pattern, piece)) return at;
        return npos;
    }

    std::string_view text_;
    const text_words* words_;
    Ends ends_;
};

}  // namespace smtpreply::detail

#endif
