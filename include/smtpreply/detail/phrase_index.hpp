// The index of all phrases: which of them may stand where a word begins, and what they say.
//
// Each phrase is looked up by one of its words, the one that costs a search least: its first bytes,
// four, six or ten of them, are rare in the tables. A bitmap tells of most words of a text that no
// phrase is looked up by them. What a phrase has right before and right behind those bytes, and
// which words elsewhere, stands in the index too, so that few phrases are compared in vain.
//
// phrase_index_data.hpp holds it, made by tests/phrase_index from the tables in phrases/, and all
// that a search needs of those: a file that includes the classifier does not read them. A test
// tells when it is not current.

#ifndef SMTPREPLY_DETAIL_PHRASE_INDEX_HPP
#define SMTPREPLY_DETAIL_PHRASE_INDEX_HPP

#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace smtpreply::detail {

inline constexpr unsigned bucket_bits = 13;  // the upper bits of a key

// A place in a number, and what stands there.
struct bit_field {
    unsigned at;
    unsigned size;

    [[nodiscard]] constexpr std::uint32_t of(std::uint32_t number) const noexcept {
        return number >> at & ((std::uint32_t{1} << size) - 1);
    }
    [[nodiscard]] constexpr bool fits(std::size_t value) const noexcept {
        return value >> size == 0;
    }
};

// A phrase in the index is four numbers: two that fields are taken from, the four bytes before
// those that it is looked up by, and the four behind them; and, in a list of its own since that is
// asked for first, words that stand elsewhere.
//
// The bytes are folded, and zero where any may stand. The words are two kinds that must be in the
// text, or no_word where none need.
struct indexed_phrase {
    static constexpr std::size_t numbers = 4;

    std::uint32_t where;
    std::uint32_t what;
    std::uint64_t beside;  // those before in the lower half
    std::uint16_t words;
};

namespace field {
// Of indexed_phrase::where. A tag tells apart what is in one bucket: the lower bits of a key, and
// which of key_widths it has.
inline constexpr bit_field tag{0, key_bits - bucket_bits + width_bits};
inline constexpr bit_field family{6, 6};
inline constexpr bit_field name{12, 14};  // where it begins in the family's names
inline constexpr bit_field gap{26, 1};    // whether it has a star but at its ends
static_assert(tag.size == family.at && gap.at + gap.size <= 32);
// Of indexed_phrase::what.
inline constexpr bit_field offset{0, 8};  // of the word that it is looked up by, in the pattern
inline constexpr bit_field size{8, 8};    // of the pattern
inline constexpr bit_field reason{16, 6};
inline constexpr bit_field confidence{22, 2};
inline constexpr bit_field waiting{24, 2};
inline constexpr bit_field condition{26, 6};  // its place among the conditions
// Of indexed_phrase::words.
inline constexpr bit_field one_word{0, 8};
inline constexpr bit_field other_word{8, 8};
static_assert(other_word.at + other_word.size == 8 * sizeof(indexed_phrase::words));
}  // namespace field

// The names of a family's rows, each ended by a NUL, and how many bytes "family/" has in them.
struct family_names {
    literal all;
    std::size_t prefix;
};

// Two numbers as one, the first in the lower half.
constexpr std::uint64_t eight_bytes_at(const char32_t* numbers) noexcept {
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little)
        return numbers[0] | std::uint64_t{numbers[1]} << 32U;
    std::uint64_t both = 0;
    std::memcpy(&both, numbers, sizeof both);
    return both;
}

// Numbers that the compiler reads in every file that includes the classifier: written as strings,
// since a list of thousands takes it twenty times as long.
struct phrase_index {
    const family_names* families;
    const phrase_condition* conditions;  // that some phrase has
    const char32_t* keys;                // a bit for each in use
    const char16_t* begin;               // of each bucket, and the end of the last
    const char16_t* words_of;            // of each phrase
    const char32_t* entries;             // indexed_phrase::numbers for each phrase

    [[nodiscard]] constexpr std::uint32_t has(std::uint32_t key) const noexcept {
        return std::uint32_t{keys[key / 32]} >> key % 32 & 1U;
    }

    // Of an entry, what a search asks for first.
    [[nodiscard]] constexpr std::uint32_t where(std::size_t index) const noexcept {
        return entries[index * indexed_phrase::numbers];
    }
    [[nodiscard]] constexpr std::uint64_t beside(std::size_t index) const noexcept {
        return eight_bytes_at(entries + index * indexed_phrase::numbers + 2);
    }
    [[nodiscard]] constexpr std::uint32_t words(std::size_t index) const noexcept {
        return words_of[index];
    }

    [[nodiscard]] constexpr indexed_phrase operator[](std::size_t index) const noexcept {
        const char32_t* const entry = entries + index * indexed_phrase::numbers;
        return {entry[0], entry[1], eight_bytes_at(entry + 2), words_of[index]};
    }
};

constexpr std::string_view pattern_of(const phrase_index& index,
                                      const indexed_phrase& entry) noexcept {
    const family_names& names = index.families[field::family.of(entry.where)];
    return {names.all + field::name.of(entry.where) + names.prefix, field::size.of(entry.what)};
}

// The row that an entry was made from.
constexpr phrase row_of(const phrase_index& index, const indexed_phrase& entry) noexcept {
    return {index.families[field::family.of(entry.where)].all + field::name.of(entry.where),
            static_cast<reason>(field::reason.of(entry.what)),
            static_cast<confidence>(field::confidence.of(entry.what)),
            index.conditions[field::condition.of(entry.what)],
            static_cast<waiting>(field::waiting.of(entry.what))};
}

// The mask of the bytes that are not zero, of folded ones: those have bit 0x20.
constexpr std::uint64_t mask_of(std::uint64_t folded) noexcept {
    return (folded >> 5U & each_byte) * 0xFFU;
}

}  // namespace smtpreply::detail

#endif
