#include "escape.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <iterator>

namespace program {

namespace {

struct character {
    char32_t value = 0;
    std::size_t length = 0;  // 0: no UTF-8
};

// The character at the beginning of `text` (RFC 3629): no overlong form, no surrogate.
character first_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t least = 0;
    if ((lead & 0xE0U) == 0xC0U) {
        length = 2, value = lead & 0x1FU, least = 0x80;
    } else if ((lead & 0xF0U) == 0xE0U) {
        length = 3, value = lead & 0x0FU, least = 0x800;
    } else if ((lead & 0xF8U) == 0xF0U) {
        length = 4, value = lead & 0x07U, least = 0x10000;
    }
    if (length == 0 || length > text.size()) return {};
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        value = value << 6U | (byte(i) & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least || value > 0x10FFFF || surrogate) return {};
    return {value, length};
}

// C0 and C1 controls, DEL, directional marks and overrides, zero-width characters, line
// separators, byte order mark, tags.
bool is_unsafe(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x61C ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

template <class Keep>
std::string escape_unless(std::string_view text, Keep keep) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const character first = first_character(text);
        const std::size_t length = first.length == 0 ? 1 : first.length;
        if (first.length != 0 && keep(first.value)) {
            out += text.substr(0, length);
        } else if (first.value == U'\\') {
            out += "\\\\";
        } else {
            for (const char c : text.substr(0, length))
                fmt::format_to(std::back_inserter(out), "\\x{:02X}", static_cast<unsigned char>(c));
        }
        text.remove_prefix(length);
    }
    return out;
}

}  // namespace

std::string escaped(std::string_view text) {
    return escape_unless(text, [](char32_t c) { return c != U'\\' && !is_unsafe(c); });
}

std::string valid_utf8(std::string_view text) {
    std::string_view rest = text;
    while (!rest.empty()) {
        const character first = first_character(rest);
        if (first.length == 0) return escape_unless(text, [](char32_t c) { return c != U'\\'; });
        rest.remove_prefix(first.length);
    }
    return std::string{text};
}

}  // namespace program
