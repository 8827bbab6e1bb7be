// Finds every phrase of all tables in one pass over the text.
//
// The filter: four bytes at every second position, folded and hashed, are looked up in a bitmap.
// Each phrase has two anchors, four of its bytes at an even and four at an odd offset, so that one
// of them falls on an even position wherever the phrase begins. Where the bitmap has a bit, the few
// phrases with such an anchor are compared in full. Time grows with the text, hardly with the
// table.

#ifndef SMTPREPLY_DETAIL_PHRASE_INDEX_HPP
#define SMTPREPLY_DETAIL_PHRASE_INDEX_HPP

#include <smtpreply/detail/phrase.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

inline constexpr std::size_t gram_size = 4;
inline constexpr std::uint32_t gram_factor = 0x9E3779B1U;
inline constexpr unsigned hash_bits = 15;    // of the bitmap
inline constexpr unsigned bucket_bits = 12;  // of the directory of anchors: the upper bits of those

// Any four bytes and their upper-case forms give the same number.
constexpr std::uint32_t gram_at(const char* text) noexcept {
    return (std::uint32_t{static_cast<unsigned char>(text[0])} |
            std::uint32_t{static_cast<unsigned char>(text[1])} << 8U |
            std::uint32_t{static_cast<unsigned char>(text[2])} << 16U |
            std::uint32_t{static_cast<unsigned char>(text[3])} << 24U) |
           0x20202020U;
}

constexpr std::uint32_t gram_hash(std::uint32_t gram) noexcept {
    return gram * gram_factor >> (32U - hash_bits);
}

// Where in which phrase a gram stands.
struct anchor {
    std::uint16_t hash;
    std::uint16_t row;
    std::uint8_t family;
    std::uint8_t offset;  // within the row's name
};

// A table of phrases whose names begin with the same family.
struct phrase_family {
    const phrase* rows;
    std::uint16_t size;
    std::uint8_t prefix;  // the length of "family/"
};

template <std::size_t Rows>
constexpr phrase_family family_of(const std::array<phrase, Rows>& rows) {
    const std::string_view first = rows[0].name;
    return {rows.data(), static_cast<std::uint16_t>(Rows),
            static_cast<std::uint8_t>(first.find('/') + 1)};
}

constexpr std::string_view pattern_of(const phrase& row, std::size_t prefix) noexcept {
    return std::string_view{row.name}.substr(prefix);
}

// Not constexpr, so that the compiler names it where it would be called.
inline void a_phrase_needs_five_bytes_between_stars() {}

// Of each phrase the two anchors, one of either parity, that are rarest in the table: what is
// common in phrases is common in texts. Both lie in one piece between stars.
//
// Every file that includes the classifier evaluates this: so C arrays, no calls in the loops, and
// the gram moves on by one byte at a time instead of being read anew.
// NOLINTBEGIN(modernize-avoid-c-arrays)
template <std::size_t Rows>
struct anchor_list {
    anchor anchors[2 * Rows];
};

template <std::size_t Rows>
consteval anchor_list<Rows> anchors_of(const std::array<phrase, Rows>& rows, std::uint8_t family) {
    constexpr unsigned to_bucket = 32 - bucket_bits;
    constexpr unsigned never = 256;
    const phrase* const row = rows.data();
    const std::size_t prefix = family_of(rows).prefix;

    unsigned times[std::size_t{1} << bucket_bits] = {};
    for (std::size_t i = 0; i < Rows; i += 3) {  // a third of the rows shows what is common
        const char* const text = std::string_view{row[i].name}.data();
        const std::size_t size = std::string_view{row[i].name}.size();
        std::uint32_t gram = 0;
        for (std::size_t at = prefix; at < size; ++at) {
            gram = gram >> 8U | (static_cast<unsigned char>(text[at]) | 0x20U) << 24U;
            ++times[gram * gram_factor >> to_bucket];
        }
    }

    anchor_list<Rows> list{};
    for (std::size_t i = 0; i < Rows; ++i) {
        const char* const text = std::string_view{row[i].name}.data();
        const std::size_t size = std::string_view{row[i].name}.size();
        unsigned rarest = 2 * never;
        for (std::size_t begin = prefix; begin < size;) {
            unsigned least[2] = {never, never};
            std::uint32_t best[2] = {};
            std::size_t place[2] = {};
            std::uint32_t gram = 0;
            std::size_t at = begin;
            for (; at < size && text[at] != '*'; ++at) {
                gram = gram >> 8U | (static_cast<unsigned char>(text[at]) | 0x20U) << 24U;
                if (at < begin + 3) continue;
                const unsigned count = times[gram * gram_factor >> to_bucket];
                if (count >= least[at & 1U]) continue;
                least[at & 1U] = count;
                best[at & 1U] = gram;
                place[at & 1U] = at - 3;
            }
            if (least[0] != never && least[1] != never && least[0] + least[1] < rarest) {
                rarest = least[0] + least[1];
                for (unsigned parity = 0; parity < 2; ++parity)
                    list.anchors[2 * i + parity] = {
                        static_cast<std::uint16_t>(best[parity] * gram_factor >> (32 - hash_bits)),
                        static_cast<std::uint16_t>(i), family,
                        static_cast<std::uint8_t>(place[parity])};
            }
            begin = at + 1;
        }
        if (rarest == 2 * never) a_phrase_needs_five_bytes_between_stars();
    }
    return list;
}

// The filter and the anchors of all tables.
template <std::size_t Anchors>
struct phrase_index {
    std::uint64_t bitmap[(std::size_t{1} << hash_bits) / 64];
    std::uint16_t begin[(std::size_t{1} << bucket_bits) + 1];  // of each bucket's anchors
    anchor anchors[Anchors];

    [[nodiscard]] constexpr bool may_hold(std::uint32_t hash) const noexcept {
        return (bitmap[hash / 64] >> hash % 64 & 1U) != 0;
    }

    constexpr void count(const anchor* list, std::size_t size) noexcept {
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t hash = list[i].hash;
            bitmap[hash / 64] |= std::uint64_t{1} << hash % 64;
            ++begin[hash >> (hash_bits - bucket_bits)];
        }
    }

    // From the last to the first, so that `begin` ends where it belongs.
    constexpr void place(const anchor* list, std::size_t size) noexcept {
        for (std::size_t i = size; i != 0; --i)
            anchors[--begin[list[i - 1].hash >> (hash_bits - bucket_bits)]] = list[i - 1];
    }
};

template <std::size_t... Rows>
consteval phrase_index<2 * (Rows + ...)> index_of(const anchor_list<Rows>&... lists) {
    phrase_index<2 * (Rows + ...)> index{};
    (index.count(lists.anchors, 2 * Rows), ...);
    unsigned sum = 0;
    for (std::uint16_t& bucket : index.begin) {
        sum += bucket;
        bucket = static_cast<std::uint16_t>(sum);
    }
    (index.place(lists.anchors, 2 * Rows), ...);
    return index;
}
// NOLINTEND(modernize-avoid-c-arrays)

}  // namespace smtpreply::detail

#endif
