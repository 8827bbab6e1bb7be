// Finds where a line ends, many bytes at a time, and sees on the way whether it is a plain one.

#ifndef SMTPREPLY_DETAIL_LINE_SCAN_HPP
#define SMTPREPLY_DETAIL_LINE_SCAN_HPP

#include <smtpreply/detail/line_form.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace smtpreply::detail {

constexpr bool is_printable_ascii(char c) noexcept {
    return ' ' <= c && c <= '~';
}

#ifdef __SSE2__
// A bit for each of 16 bytes that is printable ASCII; the lowest is the first byte's.
inline std::uint32_t printable_of_16(const char* bytes) noexcept {
    const __m128i loaded = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    // As signed numbers: one more makes DEL, too, a negative one.
    const __m128i moved = _mm_add_epi8(loaded, _mm_set1_epi8(1));
    const int bits = _mm_movemask_epi8(_mm_cmpgt_epi8(moved, _mm_set1_epi8(' ')));
    return static_cast<std::uint32_t>(bits);
}

// A bit for each of 16 or 64 bytes that is not printable ASCII.
inline std::uint32_t unprintable_of_16(const char* bytes) noexcept {
    return printable_of_16(bytes) ^ 0xFFFFU;
}
inline std::uint64_t unprintable_of_64(const char* bytes) noexcept {
    const auto printable = [bytes](int part) noexcept {
        return std::uint64_t{printable_of_16(bytes + std::ptrdiff_t{16} * part)} << (16 * part);
    };
    return ~(printable(0) | printable(1) | printable(2) | printable(3));
}
#endif

// Whether a word's bytes are all printable ASCII. The first byte that is not sets the high bit of
// its place, since none before it carries or borrows: 127 to 254 by adding one, the others by
// taking 32 away. So the answer is the same in either byte order.
constexpr bool all_printable(std::size_t word) noexcept {
    constexpr std::size_t ones = ~std::size_t{0} / 0xFFU;
    return (((word + ones) | (word - ones * 32U)) & ones * 0x80U) == 0;
}

// The first byte of [first, last) that is not printable ASCII; `last` where all are.
inline const char* first_unprintable(const char* first, const char* last) noexcept {
#ifdef __SSE2__
    const char* const begin = first;
    // So many at once that nearly every line takes one turn: what is always the same costs little.
    for (; last - first >= 64; first += 64)
        if (const std::uint64_t found = unprintable_of_64(first); found != 0)
            return first + std::countr_zero(found);
    for (; last - first >= 16; first += 16)
        if (const std::uint32_t found = unprintable_of_16(first); found != 0)
            return first + std::countr_zero(found);
    // What is left, behind some of what is known to be printable.
    if (last - begin >= 16) {
        const std::uint32_t found = unprintable_of_16(last - 16);
        return found == 0 ? last : last - 16 + std::countr_zero(found);
    }
#endif
    std::size_t word = 0;
    for (; last - first >= static_cast<std::ptrdiff_t>(sizeof word); first += sizeof word) {
        std::memcpy(&word, first, sizeof word);
        if (!all_printable(word)) break;
    }
    while (first != last && is_printable_ascii(*first)) ++first;
    return first;
}

struct found_line {
    std::size_t size = 0;  // LF included; 0 where no line ends in these bytes
    line_form form = line_form::other;
};

// The line that [begin, last) begins with.
inline found_line find_line(const char* begin, const char* last) noexcept {
    const char* const end = first_unprintable(begin, last);
    if (last - end >= 2 && end[0] == '\r' && end[1] == '\n')
        return {static_cast<std::size_t>(end - begin) + 2, line_form::plain};
    if (end == last) return {};
    const void* const feed = std::memchr(end, '\n', static_cast<std::size_t>(last - end));
    if (feed == nullptr) return {};
    return {static_cast<std::size_t>(static_cast<const char*>(feed) - begin) + 1, line_form::other};
}

}  // namespace smtpreply::detail

#endif
