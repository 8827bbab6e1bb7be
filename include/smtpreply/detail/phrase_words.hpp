// The words of a text as the index of phrases knows them: where they begin, and their first bytes.

#ifndef SMTPREPLY_DETAIL_PHRASE_WORDS_HPP
#define SMTPREPLY_DETAIL_PHRASE_WORDS_HPP

#include <smtpreply/detail/phrase.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// A letter or digit after something else; and each character beyond ASCII, since not every language
// puts spaces between its words.
constexpr bool begins_word(std::string_view text, std::size_t at) noexcept {
    if (static_cast<unsigned char>(text[at]) >= 0xC0) return true;
    return is_word(text[at]) && (at == 0 || !is_word(text[at - 1]));
}

// Sixty-four bytes at a time: a bit for each of them that begins a word.
inline constexpr std::size_t word_block = 64;

// The bytes of a number, the first in the lowest: the compiler makes it one instruction.
constexpr std::uint64_t bytes_at(const char* text) noexcept {
    std::uint64_t bytes = 0;
    for (unsigned i = 0; i < 8; ++i)
        bytes |= std::uint64_t{static_cast<unsigned char>(text[i])} << 8 * i;
    return bytes;
}

// The high bit of each byte is set where a word's byte is, for eight bytes at once.
constexpr std::uint64_t word_bytes(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    const std::uint64_t low = bytes & 0x7F * each;
    const std::uint64_t lower = low | 0x20 * each;
    const std::uint64_t letter = (lower + (0x80 - 'a') * each) & ~(lower + (0x7F - 'z') * each);
    const std::uint64_t digit = (low + (0x80 - '0') * each) & ~(low + (0x7F - '9') * each);
    return (letter | digit) & ~bytes & 0x80 * each;
}

// `after_word`: whether the byte before the block is a word's; then the same for the next block.
constexpr std::uint64_t word_begins(const char* block, bool& after_word) noexcept {
    std::uint64_t begins = 0;
    std::uint64_t before = after_word ? 0x80 : 0;
    for (unsigned i = 0; i < word_block / 8; ++i) {
        const std::uint64_t bytes = bytes_at(block + 8 * i);
        const std::uint64_t words = word_bytes(bytes);
        const std::uint64_t beyond_ascii = bytes & bytes << 1U & 0x8080808080808080U;
        const std::uint64_t found = (words & ~(words << 8U | before)) | beyond_ascii;
        before = words >> 56U;
        begins |= ((found >> 7U) * 0x0102040810204080U >> 56U) << 8 * i;
    }
    after_word = before != 0;
    return begins;
}

// ---- keys -----------------------------------------------------------------------------------

// How many bytes from a word's first on a phrase is looked up by: the more, the rarer.
inline constexpr std::array<std::size_t, 3> key_widths{4, 8, 12};

// The first bytes of a word and what follows it, folded. Beyond the text they are of no account.
struct word_key {
    std::uint64_t first;  // eight
    std::uint64_t next;   // and four, or more

    [[nodiscard]] static constexpr word_key at(const char* text) noexcept {
        constexpr std::uint64_t fold = 0x2020202020202020U;
        return {bytes_at(text) | fold, bytes_at(text + 8) | fold};
    }
};

inline constexpr std::size_t word_key_size = 16;  // what `at` reads
inline constexpr unsigned key_bits = 17;

// The key of the first key_widths[width] bytes.
constexpr std::uint32_t key_of(const word_key& word, unsigned width) noexcept {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
    constexpr std::uint64_t other = 0xC2B2AE3D27D4EB4FU;
    std::uint64_t bytes = word.first;
    if (width == 0) bytes <<= 32U;
    if (width == 2) bytes ^= (word.next << 32U) * other;
    return static_cast<std::uint32_t>(bytes * factor >> (64 - key_bits));
}

// ---- what a text holds ----------------------------------------------------------------------

// A set of words, by their first three letters; it may take one word for another.
inline constexpr unsigned word_set_bits = 38;
inline constexpr std::size_t word_set_letters = 3;

constexpr std::uint64_t word_set_of(const word_key& word) noexcept {
    const std::uint32_t letters = static_cast<std::uint32_t>(word.first) << 8U;
    return std::uint64_t{1} << ((letters * 0x9E3779B1U >> 24U) * word_set_bits >> 8U);
}

}  // namespace smtpreply::detail

#endif
