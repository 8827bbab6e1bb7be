// The words of a text as the index of phrases knows them: where they begin, and their first bytes.

#ifndef SMTPREPLY_DETAIL_PHRASE_WORDS_HPP
#define SMTPREPLY_DETAIL_PHRASE_WORDS_HPP

#include <smtpreply/detail/eight_bytes.hpp>
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

// The high bit of each byte is set where a word's byte is, for eight bytes at once.
constexpr std::uint64_t word_bytes(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t each = each_byte;
    const std::uint64_t low = bytes & 0x7F * each;
    const std::uint64_t lower = low | all_folded;
    const std::uint64_t letter = (lower + (0x80 - 'a') * each) & ~(lower + (0x7F - 'z') * each);
    const std::uint64_t digit = (low + (0x80 - '0') * each) & ~(low + (0x7F - '9') * each);
    return (letter | digit) & ~bytes & high_bits;
}

// The words that begin in the block at `at`. `after_word`: whether the byte before it is a word's;
// then the same for the next block.
constexpr std::uint64_t word_begins(std::string_view text, std::size_t at,
                                    bool& after_word) noexcept {
    std::uint64_t begins = 0;
    std::uint64_t before = after_word ? 0x80 : 0;
    for (std::size_t i = 0; i < word_block && at + i < text.size(); i += 8) {
        const auto bytes = bytes_in<std::uint64_t>(text, at + i);
        const std::uint64_t words = word_bytes(bytes);
        const std::uint64_t beyond_ascii = bytes & bytes << 1U & high_bits;
        const std::uint64_t found = (words & ~(words << 8U | before)) | beyond_ascii;
        before = words >> 56U;
        begins |= ((found >> 7U) * 0x0102040810204080U >> 56U) << i;
    }
    after_word = before != 0;
    return begins;
}

// ---- keys -----------------------------------------------------------------------------------

// How many bytes from a word's first on a phrase is looked up by: the more, the rarer.
inline constexpr std::array<std::size_t, 3> key_widths{4, 8, 12};
inline constexpr unsigned width_bits = 2;

inline constexpr unsigned key_bits = 17;

// The first twelve bytes of a word and of what follows it, folded.
struct word_head {
    std::uint64_t first;  // eight
    std::uint64_t last;   // eight, the last of the twelve

    [[nodiscard]] static constexpr word_head at(std::string_view text, std::size_t word) noexcept {
        if (word + 12 > text.size())
            return {bytes_in<std::uint64_t>(text, word) | all_folded,
                    bytes_in<std::uint64_t>(text, word + 4) | all_folded};
        return {bytes_at<std::uint64_t>(text.data() + word) | all_folded,
                bytes_at<std::uint64_t>(text.data() + word + 4) | all_folded};
    }
};

// The key of the first key_widths[width] bytes.
constexpr std::uint32_t key_of(const word_head& head, unsigned width) noexcept {
    std::uint64_t bytes = head.first;
    if (width == 0) bytes <<= 32U;
    if (width == 2) bytes += head.last * 0xC2B2AE3D27D4EB4FU;
    return static_cast<std::uint32_t>(bytes * 0x9E3779B97F4A7C15U >> (64 - key_bits));
}

// ---- what a text holds ----------------------------------------------------------------------

// Words fall into this many kinds by their first three letters, from 1 on.
inline constexpr unsigned word_kinds = 256;
inline constexpr unsigned no_word = 0;
inline constexpr std::size_t word_kind_letters = 3;

constexpr unsigned word_kind(std::uint64_t head) noexcept {
    const std::uint32_t letters = static_cast<std::uint32_t>(head) << 8U;
    const unsigned kind = letters * 0x9E3779B1U >> 24U;
    return kind == no_word ? 1 : kind;
}

// How long the prefix is by which a word denies its stem: "unknown", "invalid", "nonexistent". 0
// where it has none. `head`: its first bytes, folded.
constexpr std::size_t denying_prefix(std::uint64_t head) noexcept {
    const auto two = static_cast<std::uint16_t>(head);
    const bool un_or_in = two == ('u' | 'n' << 8) || two == ('i' | 'n' << 8);
    const bool stem_follows = (head >> 16U & 0xFFU) >= 'a';
    const bool non = (head & 0xFFFFFFU) == ('n' | 'o' << 8 | 'n' << 16);
    return (un_or_in && stem_follows ? 2U : 0U) | (non ? 3U : 0U);
}

// The words of a text, or of so much of it as there is room for, by their kinds; and the stems of
// those that deny them.
class text_words {
public:
    static constexpr std::size_t capacity = 1024;

    // The arrays are written before they are read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr text_words() noexcept { clear(); }

    constexpr void clear() noexcept {
        size_ = 0;
        oldest_.fill(behind_all);
        newest_.fill(0);
        oldest_[no_word] = 0;
        newest_[no_word] = behind_all;
    }

    constexpr void add(std::size_t at, unsigned kind) noexcept {
        const auto word = static_cast<std::uint16_t>(++size_);
        at_[word] = static_cast<std::uint32_t>(at);
        older_[word] = newest_[kind];
        newest_[kind] = word;
        oldest_[kind] = oldest_[kind] < word ? oldest_[kind] : word;
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    // `word` counts from 1.
    [[nodiscard]] constexpr std::size_t place(std::size_t word) const noexcept { return at_[word]; }

    // The words of a kind, from the last in the text to the first; 0 ends them.
    [[nodiscard]] constexpr std::size_t last(unsigned kind) const noexcept { return newest_[kind]; }
    [[nodiscard]] constexpr std::size_t before(std::size_t word) const noexcept {
        return older_[word];
    }

    // Whether no such word comes before that one, or behind it; never so of no_word. Numbers, since
    // several are asked for without a branch in between.
    [[nodiscard]] constexpr unsigned none_before(std::size_t word, unsigned kind) const noexcept {
        return oldest_[kind] >= word ? 1 : 0;
    }
    [[nodiscard]] constexpr unsigned none_behind(std::size_t word, unsigned kind) const noexcept {
        return newest_[kind] <= word ? 1 : 0;
    }

private:
    static constexpr std::uint16_t behind_all = 0xFFFF;

    std::size_t size_ = 0;
    std::array<std::uint16_t, word_kinds> oldest_;
    std::array<std::uint16_t, word_kinds> newest_;
    std::array<std::uint16_t, capacity + 1> older_;
    std::array<std::uint32_t, capacity + 1> at_;
};

}  // namespace smtpreply::detail

#endif
