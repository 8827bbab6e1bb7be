// The characters that a text must not bring to a terminal, a log or a page.

#ifndef SMTPREPLY_DETAIL_UNSAFE_CHARACTER_HPP
#define SMTPREPLY_DETAIL_UNSAFE_CHARACTER_HPP

#include <smtpreply/detail/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

struct character_range {
    char32_t first;
    char32_t last;
};

// Characters that steer a terminal, break a line, hide, or reorder what stands around them:
// controls, Unicode's Default_Ignorable_Code_Point, and others that are blank. Sorted.
// clang-format off
inline constexpr std::array unsafe_characters{
    character_range{0x0000, 0x001F},    // C0 controls
    character_range{0x007F, 0x009F},    // DEL and C1 controls
    character_range{0x00AD, 0x00AD},    // soft hyphen
    character_range{0x034F, 0x034F},    // combining grapheme joiner
    character_range{0x061C, 0x061C},    // Arabic letter mark
    character_range{0x115F, 0x1160},    // Hangul fillers
    character_range{0x17B4, 0x17B5},    // Khmer inherent vowels
    character_range{0x180B, 0x180F},    // Mongolian selectors and vowel separator
    character_range{0x200B, 0x200F},    // zero-width characters, directional marks
    character_range{0x2028, 0x202E},    // line separators, embeddings, overrides
    character_range{0x2060, 0x206F},    // invisible operators, isolates
    character_range{0x2800, 0x2800},    // Braille pattern blank
    character_range{0x3164, 0x3164},    // Hangul filler
    character_range{0xFDD0, 0xFDEF},    // noncharacters
    character_range{0xFE00, 0xFE0F},    // variation selectors
    character_range{0xFEFF, 0xFEFF},    // byte order mark
    character_range{0xFFA0, 0xFFA0},    // halfwidth Hangul filler
    character_range{0xFFF0, 0xFFFB},    // unassigned, interlinear annotation
    character_range{0x1BCA0, 0x1BCA3},  // shorthand format controls
    character_range{0x1D173, 0x1D17A},  // musical format controls
    character_range{0xE0000, 0xE0FFF},  // tags, variation selectors
};
// clang-format on

consteval bool unsafe_characters_are_sorted() {
    for (std::size_t i = 1; i < unsafe_characters.size(); ++i)
        if (unsafe_characters[i].first <= unsafe_characters[i - 1].last) return false;
    return true;
}
static_assert(unsafe_characters_are_sorted());

constexpr bool is_unsafe(char32_t c) noexcept {
    if (c >= U' ' && c <= U'~') return false;
    if ((c & 0xFFFEU) == 0xFFFEU) return true;  // the noncharacters that end each plane
    for (const character_range& range : unsafe_characters)
        if (c <= range.last) return c >= range.first;
    return false;
}

// Whether a text is UTF-8 without any of them.
constexpr bool is_safe(std::string_view text) noexcept {
    while (!text.empty()) {
        const utf8_character here = first_character(text);
        if (here.length == 0 || is_unsafe(here.value)) return false;
        text.remove_prefix(here.length);
    }
    return true;
}

}  // namespace smtpreply::detail

#endif
