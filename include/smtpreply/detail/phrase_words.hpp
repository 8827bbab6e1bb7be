// The words of a text as the index of phrases knows them: where they begin, and their first bytes.

#ifndef SMTPREPLY_DETAIL_PHRASE_WORDS_HPP
#define SMTPREPLY_DETAIL_PHRASE_WORDS_HPP

#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/phrase.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace smtpreply::detail {

// A letter or digit after something else; and each character beyond ASCII, since not every language
// puts spaces between its words.
constexpr bool begins_word(std::string_view text, std::size_t at) noexcept {
    if (static_cast<unsigned char>(text[at]) >= 0xC0) return true;
    return is_word(text[at]) && (at == 0 || !is_word(text[at - 1]));
}

// Sixty-four bytes at a time: a bit for each of them that begins a word.
inline constexpr std::size_t word_block = 64;

// A bit for each byte of a block.
struct block_bits {
    std::uint64_t words = 0;         // it is a word's
    std::uint64_t beyond_ascii = 0;  // it is the first of a character beyond ASCII
};

// The high bit of each byte is set where a word's byte is, for eight bytes at once.
constexpr std::uint64_t word_bytes(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = each_byte;
    const std::uint64_t low = bytes & 0x7F * each;
    const std::uint64_t lower = low | all_folded;
    const std::uint64_t letter = (lower + (0x80 - 'a') * each) & ~(lower + (0x7F - 'z') * each);
    const std::uint64_t digit = (low + (0x80 - '0') * each) & ~(low + (0x7F - '9') * each);
    return (letter | digit) & ~bytes & high_bits;
}

#ifdef __SSE2__
inline block_bits bits_of_16(const char* bytes) noexcept {
    const __m128i loaded = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    // Whether c - first, without a sign, is no more than last - first.
    const auto within = [](__m128i from_first, char most) {
        return _mm_cmpeq_epi8(_mm_min_epu8(from_first, _mm_set1_epi8(most)), from_first);
    };
    const __m128i lower = _mm_or_si128(loaded, _mm_set1_epi8(0x20));
    const __m128i letter = within(_mm_sub_epi8(lower, _mm_set1_epi8('a')), 'z' - 'a');
    const __m128i digit = within(_mm_sub_epi8(loaded, _mm_set1_epi8('0')), '9' - '0');
    // As signed numbers, 0xC0 to 0xFF are those from -64 to -1.
    const __m128i beyond =
        _mm_and_si128(_mm_cmpgt_epi8(loaded, _mm_set1_epi8(static_cast<char>(0xBF))), loaded);
    const auto bits = [](__m128i from) {
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(from)));
    };
    return {bits(_mm_or_si128(letter, digit)), bits(beyond)};
}
#endif

constexpr block_bits bits_of(const char* block) noexcept {
    block_bits bits;
#ifdef __SSE2__
    if (!std::is_constant_evaluated()) {
        for (std::size_t i = 0; i < word_block; i += 16) {
            const block_bits part = bits_of_16(block + i);
            bits.words |= part.words << i;
            bits.beyond_ascii |= part.beyond_ascii << i;
        }
        return bits;
    }
#endif
    const auto gathered = [](std::uint64_t high) {
        return (high >> 7U) * 0x0102040810204080U >> 56U;
    };
    for (std::size_t i = 0; i < word_block; i += 8) {
        const auto bytes = bytes_at<std::uint64_t>(block + i);
        bits.words |= gathered(word_bytes(bytes)) << i;
        bits.beyond_ascii |= gathered(bytes & bytes << 1U & high_bits) << i;
    }
    return bits;
}

// Those of the block at `at`, though the text may end in it: then its last bytes are looked at, or,
// of a text that is shorter than a block, a copy.
constexpr block_bits bits_in(std::string_view text, std::size_t at) noexcept {
    if (text.size() - at >= word_block) return bits_of(text.data() + at);
    if (text.size() >= word_block) {
        const std::size_t first = text.size() - word_block;
        const block_bits bits = bits_of(text.data() + first);
        return {bits.words >> (at - first), bits.beyond_ascii >> (at - first)};
    }
    std::array<char, word_block> copy{};
    text.copy(copy.data(), copy.size());
    return bits_of(copy.data());
}

// The words that begin in the block at `at`. `after_word`: 1 where the byte before it is a word's,
// else 0; then the same for the next block.
constexpr std::uint64_t word_begins(std::string_view text, std::size_t at,
                                    std::uint64_t& after_word) noexcept {
    const block_bits bits = bits_in(text, at);
    const std::uint64_t begins = bits.words & ~(bits.words << 1U | after_word);
    after_word = bits.words >> 63U;
    return begins | bits.beyond_ascii;
}

// ---- keys -----------------------------------------------------------------------------------

// How many bytes from a word's first on a phrase is looked up by: the more, the rarer.
inline constexpr std::array<std::size_t, 3> key_widths{4, 6, 10};
inline constexpr unsigned width_bits = 2;

inline constexpr unsigned key_bits = 17;

// The first ten bytes of a word and of what follows it, folded.
struct word_head {
    std::uint64_t first;  // eight
    std::uint64_t last;   // two

    [[nodiscard]] static constexpr word_head at(std::string_view text, std::size_t word) noexcept {
        constexpr std::uint64_t two_folded = all_folded & 0xFFFFU;
        if (word + 10 > text.size())
            return {bytes_in<std::uint64_t>(text, word) | all_folded,
                    bytes_in<std::uint16_t>(text, word + 8) | two_folded};
        const char* const from = text.data() + word;
        return {bytes_at<std::uint64_t>(from) | all_folded,
                bytes_at<std::uint16_t>(from + 8) | two_folded};
    }
};

// The key of the first key_widths[width] bytes.
constexpr std::uint32_t key_of(const word_head& head, unsigned width) noexcept {
    std::uint64_t bytes = head.first;
    if (width == 0) bytes <<= 32U;
    if (width == 1) bytes <<= 16U;
    if (width == 2) bytes += head.last * 0xC2B2AE3D27D4EB4FU;
    return static_cast<std::uint32_t>(bytes * 0x9E3779B97F4A7C15U >> (64 - key_bits));
}

// ---- what a text holds ----------------------------------------------------------------------

// How long the prefix is by which a word denies its stem: "unknown", "invalid", "nonexistent". 0
// where it has none. `head`: its first bytes, folded.
constexpr std::size_t denying_prefix(std::uint64_t head) noexcept {
    const auto first = static_cast<std::uint32_t>(head);
    const bool un_or_in =
        (first & 0xFFFFU) == ('u' | 'n' << 8) || (first & 0xFFFFU) == ('i' | 'n' << 8);
    if (un_or_in && (first >> 16U & 0xFFU) >= 'a') return 2;
    return (first & 0xFFFFFFU) == ('n' | 'o' << 8 | 'n' << 16) ? 3 : 0;
}
inline constexpr std::size_t longest_denying_prefix = 3;

// Words fall into this many kinds by three letters: their first, or those of the stem that they
// deny. One kind stands for no word, too, and counts as always there.
inline constexpr unsigned word_kinds = 256;
inline constexpr unsigned no_word = 0;
inline constexpr std::size_t word_kind_letters = 3;

constexpr unsigned word_kind(std::uint64_t head) noexcept {
    const std::size_t prefix = denying_prefix(head);
    if (prefix != 0) head >>= 8 * prefix;  // hardly ever
    return static_cast<std::uint32_t>(head << 8U) * 0x9E3779B1U >> 24U;
}

// How many bytes it takes to tell the kind of the word that `text` begins with.
constexpr std::size_t word_kind_size(std::string_view text) noexcept {
    return denying_prefix(bytes_in<std::uint64_t>(text, 0) | all_folded) + word_kind_letters;
}

// The words of a text, or of so much of it as there is room for, by their kinds.
class text_words {
public:
    static constexpr std::size_t capacity = 1024;

    // The arrays are written before they are read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr text_words() noexcept { clear(); }

    constexpr void clear() noexcept {
        size_ = 0;
        present_.fill(false);
        present_[no_word] = true;
    }

    constexpr void add(std::size_t at, unsigned kind) noexcept {
        ++size_;
        at_[size_] = static_cast<std::uint32_t>(at);
        kind_[size_] = static_cast<std::uint16_t>(kind);
        present_[kind] = true;
    }

    // Words count from 1.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t place(std::size_t word) const noexcept { return at_[word]; }
    [[nodiscard]] constexpr unsigned kind(std::size_t word) const noexcept { return kind_[word]; }

    // Whether there may be a word of that kind.
    [[nodiscard]] constexpr bool has(unsigned kind) const noexcept { return present_[kind]; }
    // The contrary as a number, where several are asked for without a branch in between.
    [[nodiscard]] constexpr unsigned lacks(unsigned kind) const noexcept {
        return present_[kind] ? 0 : 1;
    }

private:
    std::size_t size_ = 0;
    std::array<bool, word_kinds> present_;
    std::array<std::uint16_t, capacity + 1> kind_;  // as bytes they could alias all else
    std::array<std::uint32_t, capacity + 1> at_;
};

}  // namespace smtpreply::detail

#endif
