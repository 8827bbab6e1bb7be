// The index of all phrases: which of them may stand where a word begins.
//
// Each phrase is looked up by one of its words, the one whose first bytes are rarest in the tables:
// four, eight or twelve of them. A bitmap tells of most words of a text that no phrase is looked up
// by them. What words a phrase has before that one and behind it is kept as sets, so that
// "user*suspended" is compared only where a user comes before.
//
// phrase_index_data.hpp holds it, made from the tables by tests/phrase_index, so that no compiler
// works it out again in every file; a test tells when it is not current.

#ifndef SMTPREPLY_DETAIL_PHRASE_INDEX_HPP
#define SMTPREPLY_DETAIL_PHRASE_INDEX_HPP

#include <smtpreply/detail/phrase_words.hpp>

#include <cstddef>
#include <cstdint>

namespace smtpreply::detail {

inline constexpr unsigned bucket_bits = 12;  // the upper bits of a key

// A phrase, and the place of the word that it is looked up by.
struct phrase_place {
    std::uint16_t table;
    std::uint16_t row;
    std::uint8_t offset;  // of the word, in the pattern
    std::uint8_t width;   // index into key_widths
};

// But for the words in one number, as it is kept: from the lowest bit on width, offset, row, table.
inline constexpr unsigned width_bits = 2;
inline constexpr unsigned offset_bits = 8;
inline constexpr unsigned row_bits = 9;

constexpr std::uint32_t packed(const phrase_place& place) noexcept {
    return ((std::uint32_t{place.table} << row_bits | place.row) << offset_bits | place.offset)
               << width_bits |
           place.width;
}

constexpr phrase_place unpacked(std::uint32_t bits) noexcept {
    const auto taken = [&bits](unsigned count) {
        const std::uint32_t value = bits & ((1U << count) - 1);
        bits >>= count;
        return value;
    };
    phrase_place place{};
    place.width = static_cast<std::uint8_t>(taken(width_bits));
    place.offset = static_cast<std::uint8_t>(taken(offset_bits));
    place.row = static_cast<std::uint16_t>(taken(row_bits));
    place.table = static_cast<std::uint16_t>(bits);
    return place;
}

// Numbers that the compiler reads in every file that includes the classifier: written as strings,
// since a list of thousands takes it twenty times as long.
struct phrase_index {
    std::size_t tables;
    std::size_t phrases;
    const char16_t* rows;    // of each table, to tell an index that is not current
    const char32_t* keys;    // a bit for each in use
    const char16_t* begin;   // of each bucket, and the end of the last
    const char32_t* before;  // of each phrase: the words before the one that it is looked up by
    const char32_t* behind;  // and those behind it
    const char32_t* places;  // packed
    const char8_t* sizes;    // of the patterns without a star; else 0

    [[nodiscard]] constexpr std::uint32_t has(std::uint32_t key) const noexcept {
        return std::uint32_t{keys[key / 32]} >> key % 32 & 1U;
    }
};

}  // namespace smtpreply::detail

#endif
