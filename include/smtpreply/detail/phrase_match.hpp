// Compares one pattern with the text around one of its words.

#ifndef SMTPREPLY_DETAIL_PHRASE_MATCH_HPP
#define SMTPREPLY_DETAIL_PHRASE_MATCH_HPP

#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_words.hpp>

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
    bool whole = false;  // it has no star but at its ends
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

// A gap does not reach into another sentence, or end in a link: "Recipient rejected: domain not
// found", "listed in https://...".
constexpr bool is_one_sentence(std::string_view gap) noexcept {
    bool in_a_link = false;
    for (std::size_t i = 0; i < gap.size(); ++i) {
        if (gap[i] == ';') return false;
        if (gap[i] == ' ') in_a_link = false;
        if (i + 1 == gap.size()) break;
        if (gap[i + 1] == ' ' && (gap[i] == '.' || gap[i] == ':')) return false;
        if (gap[i + 1] == '/' && gap[i] == ':') in_a_link = true;
    }
    return !in_a_link;
}

// How far before a word its denial may stand: "not a local or known user".
inline constexpr std::size_t denial_reach = 24;

// Where the word begins that `at` lies in.
constexpr std::size_t word_begin(std::string_view text, std::size_t at) noexcept {
    while (at != 0 && is_word(text[at - 1])) --at;
    return at;
}

// Whether the word that begins at `begin` denies what it has from `at` on: a stem is denied by the
// prefixes of denying_prefix(), what is no stem by whatever stands before it.
constexpr bool denies_within(std::string_view text, std::size_t begin, std::size_t at,
                             bool stem) noexcept {
    return !stem || begin + denying_prefix(word_head::at(text, begin).first) == at;
}

// Where that begins which denies the word at `at`: within the word, as in "unknown", or with "no",
// "not" or "non" before it. npos where it is not denied.
constexpr std::size_t denial_of(std::string_view text, std::size_t at, bool stem) noexcept {
    std::size_t begin = word_begin(text, at);
    if (begin != at) return denies_within(text, begin, at, stem) ? begin : std::string_view::npos;
    const std::size_t first = at > denial_reach ? at - denial_reach : 0;
    while (begin-- > first) {
        const char c = text[begin];
        if (c == ';' || c == '.' || c == ':') break;
        if (folded(c) != 'n' || cuts_word(text, begin)) {
            const bool contracted = c == '\'' && folded(text[begin + 1]) == 't';  // "isn't"
            if (!contracted || cuts_word(text, begin + 2)) continue;
            return word_begin(text, begin);
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

// What lies between two stars of a pattern, or a star and one of its ends.
struct pattern_piece {
    std::size_t begin;
    std::size_t end;
    [[nodiscard]] constexpr std::size_t size() const noexcept { return end - begin; }
};

// Whether `text` has that piece at `at`, in either case.
constexpr bool has_piece(std::string_view text, std::size_t at, std::string_view pattern,
                         const pattern_piece& piece) noexcept {
    const std::size_t size = piece.size();
    if (at > text.size() || text.size() - at < size) return false;
    if (size < 8) {
        const std::uint64_t differ =
            bytes_in<std::uint64_t>(text, at) ^ bytes_in<std::uint64_t>(pattern, piece.begin);
        return (differ & ~all_folded & ((std::uint64_t{1} << 8 * size) - 1)) == 0;
    }
    const auto differ = [&](std::size_t i) {
        return bytes_at<std::uint64_t>(text.data() + at + i) ^
               bytes_at<std::uint64_t>(pattern.data() + piece.begin + i);
    };
    std::uint64_t any = differ(size - 8);
    for (std::size_t i = 0; i + 8 < size; i += 8) any |= differ(i);
    return (any & ~all_folded) == 0;
}

// Whether the piece that begins at `piece` may begin within a word: after " *" and after stars in
// front it may, so that "*known user" means "unknown user", too; at the pattern's begin and after
// "x*" it may not.
constexpr bool may_cut_word(std::string_view pattern, std::size_t piece) noexcept {
    std::size_t star = piece;
    while (star != 0 && pattern[star - 1] == '*') --star;
    return star != piece && (star == 0 || pattern[star - 1] == ' ');
}

// Whether what that piece says must be denied, as the tables have it.
constexpr bool must_be_denied(std::string_view pattern, std::size_t piece) noexcept {
    return may_cut_word(pattern, piece) && is_word(pattern[piece]);
}

// Whether it is a stem that text_words has, too: a shorter one may end any word, as in "*ed
// sender".
constexpr bool is_stem(std::string_view pattern, std::size_t piece) noexcept {
    constexpr std::size_t least = 5;
    if (!must_be_denied(pattern, piece) || pattern.size() - piece < least) return false;
    for (std::size_t i = piece; i < piece + least; ++i)
        if (!is_word(pattern[i])) return false;
    return true;
}

// A star that a word's letters follow, at the begin or behind a space, stands in the tables for
// what denies the word: "*known user".
enum class star : std::uint8_t { denies, stands_for_anything };

// One of a text's words. Those may be missing.
struct text_word {
    const text_words* words = nullptr;
    std::size_t word = 0;
};

// Compares patterns with a text around one of its words; where words are missing, it looks at every
// byte.
class phrase_matcher {
public:
    constexpr phrase_matcher(std::string_view text, star means, text_word around = {}) noexcept
        : text_{text}, star_denies_{means == star::denies}, around_{around} {}

    // Where the whole of `pattern` matches such that its byte `offset`, which is no star, lies at
    // `at`; of what a star stands for, the least.
    [[nodiscard]] constexpr text_range match(std::size_t at, std::string_view pattern,
                                             std::size_t offset) const noexcept {
        const piece middle = piece_around(pattern, offset);
        if (at < offset - middle.begin) return {};
        text_range found = lies_at(at - (offset - middle.begin), pattern, middle);
        if (found.empty()) return {};
        for (piece each = middle; each.end + 1 < pattern.size();) {
            each = piece_around(pattern, each.end + 1);
            if (each.size() == 0) continue;
            const text_range next = find_after(found.end, pattern, each);
            if (next.empty() || !is_one_sentence(found.end, next.begin)) return {};
            found.end = next.end;
        }
        for (piece each = middle; each.begin > 1;) {
            each = piece_before(pattern, each.begin - 1);
            if (each.size() == 0) continue;
            const text_range before = find_before(found.begin, pattern, each);
            if (before.empty() || !is_one_sentence(before.end, found.begin)) return {};
            found.begin = before.begin;
        }
        return found;
    }

    // The same of a pattern without a star but at its ends.
    [[nodiscard]] constexpr text_range match_whole(std::size_t at, std::string_view pattern,
                                                   std::size_t offset) const noexcept {
        const std::size_t begin = pattern.front() == '*' ? 1 : 0;
        const std::size_t end = pattern.back() == '*' ? pattern.size() - 1 : pattern.size();
        if (at < offset - begin) return {};
        return lies_at(at - (offset - begin), pattern, {begin, end});
    }

private:
    static constexpr std::size_t npos = std::string_view::npos;

    using piece = pattern_piece;

    static constexpr piece piece_before(std::string_view pattern, std::size_t end) noexcept {
        std::size_t begin = end;
        while (begin != 0 && pattern[begin - 1] != '*') --begin;
        return {begin, end};
    }
    static constexpr piece piece_around(std::string_view pattern, std::size_t at) noexcept {
        const std::size_t end = find_folded(pattern, '*', at);
        return {piece_before(pattern, at).begin, end == npos ? pattern.size() : end};
    }

    // Whether a word of the text begins where the piece does, or has it for its stem, so that the
    // words tell where to look.
    [[nodiscard]] constexpr bool is_found_by_word(std::string_view pattern,
                                                  const piece& one) const noexcept {
        const std::string_view head = pattern.substr(one.begin, one.size());
        if (is_denied_stem(pattern, one)) return word_kind_size(head) == word_kind_letters;
        const bool begins = is_word(head[0]) || static_cast<unsigned char>(head[0]) >= 0xC0;
        return begins && head.size() >= word_kind_size(head) && !may_cut_word(pattern, one.begin);
    }
    [[nodiscard]] constexpr bool is_denied_stem(std::string_view pattern,
                                                const piece& one) const noexcept {
        return star_denies_ && is_stem(pattern, one.begin);
    }

    // Where a piece lies that begins at `at`, with what denies it where it stands in front.
    [[nodiscard]] constexpr text_range lies_at(std::size_t at, std::string_view pattern,
                                               const piece& one) const noexcept {
        if (!has_piece(text_, at, pattern, one)) return {};
        const std::size_t end = at + one.size();
        if (one.end == pattern.size() && cuts_word(text_, end)) return {};
        if (!may_cut_word(pattern, one.begin) && cuts_word(text_, at)) return {};
        if (!star_denies_ || !must_be_denied(pattern, one.begin)) return {at, end};
        const std::size_t denial = denial_of(text_, at, is_stem(pattern, one.begin));
        if (denial == npos) return {};
        return {one.begin == 1 ? denial : at, end};
    }

    [[nodiscard]] constexpr bool is_one_sentence(std::size_t begin,
                                                 std::size_t end) const noexcept {
        return detail::is_one_sentence(text_.substr(begin, end - begin));
    }

    // The nearest place of a piece that begins within the gap after `from`.
    [[nodiscard]] constexpr text_range find_after(std::size_t from, std::string_view pattern,
                                                  const piece& one) const noexcept {
        if (around_.words != nullptr && is_found_by_word(pattern, one))
            return find_word_after(from, pattern, one);
        const std::string_view reach = text_.substr(0, from + gap_limit + 1);
        for (std::size_t at = find_folded(reach, pattern[one.begin], from); at != npos;
             at = find_folded(reach, pattern[one.begin], at + 1)) {
            const text_range found = lies_at(at, pattern, one);
            if (!found.empty()) return found;
        }
        return {};
    }
    [[nodiscard]] constexpr text_range find_word_after(std::size_t from, std::string_view pattern,
                                                       const piece& one) const noexcept {
        const text_words& words = *around_.words;
        const unsigned kind = kind_of(pattern, one);
        const std::size_t last = from + gap_limit;
        for (std::size_t word = around_.word + 1; word <= words.size(); ++word) {
            if (words.place(word) > last) break;
            if (words.kind(word) != kind) continue;
            for (const std::size_t at : {words.place(word), stem_of(word, pattern, one)}) {
                if (at < from || at > last) continue;
                const text_range found = lies_at(at, pattern, one);
                if (!found.empty()) return found;
            }
        }
        return {};
    }

    // The nearest place of a piece that ends within the gap before `until`.
    [[nodiscard]] constexpr text_range find_before(std::size_t until, std::string_view pattern,
                                                   const piece& one) const noexcept {
        const std::size_t size = one.size();
        if (until < size) return {};
        const std::size_t last = until - size;
        const std::size_t first = last > gap_limit ? last - gap_limit : 0;
        if (around_.words != nullptr && is_found_by_word(pattern, one))
            return find_word_before(first, last, pattern, one);
        for (std::size_t at = last + 1; at-- > first;) {
            const text_range here = lies_at(at, pattern, one);
            if (!here.empty()) return here;
        }
        return {};
    }
    [[nodiscard]] constexpr text_range find_word_before(std::size_t first, std::size_t last,
                                                        std::string_view pattern,
                                                        const piece& one) const noexcept {
        const text_words& words = *around_.words;
        const unsigned kind = kind_of(pattern, one);
        for (std::size_t word = around_.word; --word != 0;) {
            if (words.place(word) + longest_denying_prefix < first) break;
            if (words.kind(word) != kind) continue;
            for (const std::size_t at : {stem_of(word, pattern, one), words.place(word)}) {
                if (at < first || at > last) continue;
                const text_range found = lies_at(at, pattern, one);
                if (!found.empty()) return found;
            }
        }
        return {};
    }

    // Where the stem of that word begins, if it is one that the piece asks for; npos if not.
    [[nodiscard]] constexpr std::size_t stem_of(std::size_t word, std::string_view pattern,
                                                const piece& one) const noexcept {
        if (!is_denied_stem(pattern, one)) return npos;
        const std::size_t at = around_.words->place(word);
        const std::size_t prefix = denying_prefix(word_head::at(text_, at).first);
        return prefix == 0 ? npos : at + prefix;
    }

    static constexpr unsigned kind_of(std::string_view pattern, const piece& one) noexcept {
        return word_kind(bytes_in<std::uint64_t>(pattern, one.begin) | all_folded);
    }

    std::string_view text_;
    bool star_denies_;
    text_word around_;
};

}  // namespace smtpreply::detail

#endif
