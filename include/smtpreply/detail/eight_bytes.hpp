// Bytes of a text as a number, so that one operation looks at eight of them.

#ifndef SMTPREPLY_DETAIL_EIGHT_BYTES_HPP
#define SMTPREPLY_DETAIL_EIGHT_BYTES_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace smtpreply::detail {

inline constexpr std::uint64_t each_byte = 0x0101010101010101U;
inline constexpr std::uint64_t high_bits = 0x80 * each_byte;
inline constexpr std::uint64_t all_folded = 0x20 * each_byte;

// The number's bytes, the first in the lowest bits.
template <class Number>
constexpr Number bytes_at(const char* text) noexcept {
    Number bytes = 0;
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        std::memcpy(&bytes, text, sizeof bytes);
        return bytes;
    }
    std::uint64_t made = 0;
    for (unsigned i = 0; i < sizeof bytes; ++i)
        made |= std::uint64_t{static_cast<unsigned char>(text[i])} << 8 * i;
    return static_cast<Number>(made);
}

// The same with zeros where the text has ended.
template <class Number>
constexpr Number bytes_in(std::string_view text, std::size_t at) noexcept {
    if (at + sizeof(Number) <= text.size()) return bytes_at<Number>(text.data() + at);
    if (at >= text.size()) return 0;
    const std::size_t missing = at + sizeof(Number) - text.size();
    if (missing <= at)
        return static_cast<Number>(bytes_at<Number>(text.data() + at - missing) >> 8 * missing);
    std::uint64_t bytes = 0;
    for (std::size_t i = text.size(); i-- > at;)
        bytes = bytes << 8U | static_cast<unsigned char>(text[i]);
    return static_cast<Number>(bytes);
}

// The high bit of each byte of the result is set where the byte of `bytes` is `c`.
constexpr std::uint64_t bytes_equal(std::uint64_t bytes, unsigned char c) noexcept {
    constexpr std::uint64_t low = 0x7F * each_byte;
    const std::uint64_t difference = bytes ^ (c * each_byte);
    return ~(((difference & low) + low) | difference | low);
}

}  // namespace smtpreply::detail

#endif
