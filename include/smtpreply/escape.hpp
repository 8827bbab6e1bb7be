// Makes what a server sent safe to show: on a terminal, in a log, in HTML, in JSON.

#ifndef SMTPREPLY_ESCAPE_HPP
#define SMTPREPLY_ESCAPE_HPP

#include <smtpreply/detail/text_sink.hpp>
#include <smtpreply/detail/unsafe_character.hpp>
#include <smtpreply/detail/utf8.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace smtpreply {

namespace detail {

// `text` with each character that `spell` spells as something else replaced by that, and each byte
// of those that `keep` refuses, or that is no UTF-8, by \xHH.
template <text_sink Sink, class Keep, class Spell>
constexpr void append_rewritten(Sink& out, std::string_view text, Keep keep, Spell spell) {
    std::size_t plain = 0;  // bytes at the front of `text` that go out as they are
    while (plain < text.size()) {
        const utf8_character here = first_character(text.substr(plain));
        const std::string_view spelled = spell(here.value);
        if (here.length != 0 && spelled.empty() && keep(here.value)) {
            plain += here.length;
            continue;
        }
        append(out, text.substr(0, plain));
        text.remove_prefix(plain);
        plain = 0;
        if (here.length != 0 && !spelled.empty()) {
            append(out, spelled);
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const std::size_t length = here.length == 0 ? 1 : here.length;
            for (const char c : text.substr(0, length)) {
                const auto byte = static_cast<unsigned char>(c);
                const std::array<char, 4> hex{'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
                append(out, {hex.data(), hex.size()});
            }
        }
        text.remove_prefix(here.length == 0 ? 1 : here.length);
    }
    append(out, text);
}

constexpr std::string_view doubled_backslash(char32_t c) noexcept {
    return c == U'\\' ? "\\\\" : "";
}

constexpr std::string_view html_entity(char32_t c) noexcept {
    switch (c) {
        case U'&': return "&amp;";
        case U'<': return "&lt;";
        case U'>': return "&gt;";
        case U'"': return "&quot;";
        case U'\'': return "&#39;";
        default: return doubled_backslash(c);
    }
}

}  // namespace detail

/// Appends `text` to a string of the caller's, safe for a terminal and for one line of a log.
///
/// Printable text stays as it is, UTF-8 included. Control characters, bytes that are no UTF-8, and
/// characters that are invisible or change the direction of writing are written as \xHH, one for
/// each byte; a backslash is doubled, so that no two texts give the same result and the bytes can
/// be read back. Letters that look like others stay. The result is at most four times as long.
/// Linear; allocates what `out` needs.
template <detail::text_sink Sink>
constexpr void append_escaped(Sink& out, std::string_view text) {
    detail::append_rewritten(
        out, text, [](char32_t c) { return !detail::is_unsafe(c); }, detail::doubled_backslash);
}

/// The same for HTML: text between tags, and attribute values in quotes of either kind. In addition
/// & < > " ' are written as entities. At most six times as long.
template <detail::text_sink Sink>
constexpr void append_html_escaped(Sink& out, std::string_view text) {
    detail::append_rewritten(
        out, text, [](char32_t c) { return !detail::is_unsafe(c); }, detail::html_entity);
}

/// For what takes UTF-8 and escapes the rest itself, such as a JSON writer or a database: text that
/// is UTF-8 stays as it is; in any other the bytes that are none are written as \xHH, and
/// backslashes are doubled.
template <detail::text_sink Sink>
constexpr void append_utf8(Sink& out, std::string_view text) {
    if (detail::utf8_only(text))
        detail::append(out, text);
    else
        detail::append_rewritten(
            out, text, [](char32_t) { return true; }, detail::doubled_backslash);
}

/// See append_escaped().
[[nodiscard]] inline std::string escaped(std::string_view text) {
    std::string out;
    append_escaped(out, text);
    return out;
}

/// See append_html_escaped().
[[nodiscard]] inline std::string html_escaped(std::string_view text) {
    std::string out;
    append_html_escaped(out, text);
    return out;
}

/// See append_utf8().
[[nodiscard]] inline std::string as_utf8(std::string_view text) {
    std::string out;
    append_utf8(out, text);
    return out;
}

}  // namespace smtpreply

#endif
