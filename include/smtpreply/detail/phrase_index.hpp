// The index of all phrases: which of them may stand where a word begins.
//
// Each phrase is looked up by one of its words, the one whose first bytes are rarest in the tables:
// four, eight or twelve of them. A bitmap tells of most words of a text that no phrase is looked up
// by them. What else a phrase says is kept as a set of words, so that "user*suspended" is compared
// only with a text that has both.
//
// phrase_index_data.hpp holds it, made from the tables by tests/phrase_index, so that no compiler
// works it out again in every file; a test tells when it is not current.

#ifndef SMTPREPLY_DETAIL_PHRASE_INDEX_HPP
#define SMTPREPLY_DETAIL_PHRASE_INDEX_HPP

#include <smtpreply/detail/phrase_words.hpp>

#include <array>
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
    std::uint64_t words;  // a set of all words that the phrase holds
};

// In one number, as it is kept: from the lowest bit on words, width, offset, row, table.
inline constexpr unsigned width_bits = 2;
inline constexpr unsigned offset_bits = 8;
inline constexpr unsigned row_bits = 9;
inline constexpr unsigned table_bits = 7;
static_assert(word_set_bits + width_bits + offset_bits + row_bits + table_bits == 64);

constexpr std::uint64_t packed(const phrase_place& place) noexcept {
    return (((std::uint64_t{place.table} << row_bits | place.row) << offset_bits | place.offset)
                << width_bits |
            place.width)
               << word_set_bits |
           place.words;
}

constexpr phrase_place unpacked(std::uint64_t bits) noexcept {
    const auto taken = [&bits](unsigned count) {
        const std::uint64_t value = bits & ((std::uint64_t{1} << count) - 1);
        bits >>= count;
        return value;
    };
    phrase_place place{};
    place.words = taken(word_set_bits);
    place.width = static_cast<std::uint8_t>(taken(width_bits));
    place.offset = static_cast<std::uint8_t>(taken(offset_bits));
    place.row = static_cast<std::uint16_t>(taken(row_bits));
    place.table = static_cast<std::uint16_t>(bits);
    return place;
}

template <std::size_t Tables, std::size_t Phrases>
struct phrase_index {
    std::array<std::uint16_t, Tables> rows;  // of each table, to tell an index that is not current
    std::array<std::uint64_t, (std::size_t{1} << key_bits) / 64> keys;     // a bit for each in use
    std::array<std::uint16_t, (std::size_t{1} << bucket_bits) + 1> begin;  // of each bucket
    std::array<std::uint64_t, Phrases> places;                             // packed

    [[nodiscard]] constexpr std::uint64_t has(std::uint32_t key) const noexcept {
        return keys[key / 64] >> key % 64 & 1U;
    }
};

}  // namespace smtpreply::detail

#endif
