// Looks at a text's bytes, many at a time while they are plain: nearly every text is.

#ifndef SMTPREPLY_DETAIL_TEXT_SCAN_HPP
#define SMTPREPLY_DETAIL_TEXT_SCAN_HPP

#include <smtpreply/defect.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace smtpreply::detail {

// The same byte in each place of a word.
template <class Word>
inline constexpr Word each_byte_one = static_cast<Word>(~Word{0}) / 0xFFU;
template <class Word>
inline constexpr Word high_bits = each_byte_one<Word> * 0x80U;

// The high bit of some byte is set in the result unless all bytes of `word` are printable ASCII, 32
// to 126. The first byte that is not shows, since none before it carries or borrows: 127 to 254 by
// adding one, the others by taking 32 away. So the answer is the same in either byte order.
template <class Word>
constexpr Word unprintable_bits(Word word) noexcept {
    constexpr Word ones = each_byte_one<Word>;
    return (word + ones) | (word - ones * 32U);
}

template <class Word>
inline Word load(const char* from) noexcept {
    Word word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

// Whether [first, last), of 16 bytes or more, is printable ASCII.
inline bool is_printable_text(const char* first, const char* last) noexcept {
#ifdef __SSE2__
    // How far the bytes lie above 32, as unsigned numbers, at most.
    const __m128i space = _mm_set1_epi8(' ');
    const auto distance = [space](const char* from) noexcept {
        const auto* const bytes = reinterpret_cast<const __m128i*>(from);
        return _mm_sub_epi8(_mm_loadu_si128(bytes), space);
    };
    __m128i most = distance(last - 16);
    for (; last - first > 16; first += 16) most = _mm_max_epu8(most, distance(first));
    const __m128i beyond = _mm_subs_epu8(most, _mm_set1_epi8('~' - ' '));
    return _mm_movemask_epi8(_mm_cmpeq_epi8(beyond, _mm_setzero_si128())) == 0xFFFF;
#else
    std::uint64_t seen = unprintable_bits(load<std::uint64_t>(last - 8));
    for (; last - first > 8; first += 8) seen |= unprintable_bits(load<std::uint64_t>(first));
    return (seen & high_bits<std::uint64_t>) == 0;
#endif
}

// Whether [first, last) is printable ASCII: in words, of which the last one overlaps.
inline bool is_printable(const char* first, const char* last) noexcept {
    const auto in_words = [first, last]<class Word>(Word) noexcept {
        const Word seen =
            unprintable_bits(load<Word>(first)) | unprintable_bits(load<Word>(last - sizeof(Word)));
        return (seen & high_bits<Word>) == 0;
    };
    const auto size = last - first;
    if (size >= 16) return is_printable_text(first, last);
    if (size >= 8) return in_words(std::uint64_t{});
    if (size >= 4) return in_words(std::uint32_t{});
    for (; first != last; ++first)
        if (*first < ' ' || *first > '~') return false;
    return true;
}

constexpr bool is_continuation_byte(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// Whether all of `text` is well-formed UTF-8 (RFC 3629 §4): no overlong form, no surrogate.
constexpr bool is_utf8(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        const unsigned lead = static_cast<unsigned char>(text[i]);
        const unsigned next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        std::size_t length = 0;
        if (lead < 0x80U)
            length = 1;
        else if (lead >= 0xC2U && lead <= 0xDFU)
            length = 2;
        else if (lead >= 0xE0U && lead <= 0xEFU)
            length = (lead == 0xE0U && next < 0xA0U) || (lead == 0xEDU && next > 0x9FU) ? 0 : 3;
        else if (lead >= 0xF0U && lead <= 0xF4U)
            length = (lead == 0xF0U && next < 0x90U) || (lead == 0xF4U && next > 0x8FU) ? 0 : 4;
        if (length == 0) return false;
        for (std::size_t k = 1; k < length; ++k)
            if (!is_continuation_byte(text, i + k)) return false;
        i += length;
    }
    return true;
}

// The defects that a text's bytes show.
constexpr defect_set text_defects(std::string_view text) noexcept {
    unsigned seen = 0;
    bool nul = false;
    bool stray_cr = false;
    bool control = false;
    for (const char c : text) {
        const unsigned byte = static_cast<unsigned char>(c);
        seen |= byte;
        nul |= byte == 0;
        stray_cr |= byte == 13;
        control |= (byte < 32 && byte != 0 && byte != 9 && byte != 13) || byte == 127;
    }
    defect_set found;
    if (nul) found.insert(defect::nul);
    if (stray_cr) found.insert(defect::stray_cr);
    if (control) found.insert(defect::control_character);
    if ((seen & 0x80U) != 0) found.insert(is_utf8(text) ? defect::eight_bit : defect::invalid_utf8);
    return found;
}

}  // namespace smtpreply::detail

#endif
