// Writes a reply from its parts: for test servers, proxies and LMTP.

#ifndef SMTPREPLY_GENERATE_HPP
#define SMTPREPLY_GENERATE_HPP

#include <smtpreply/detail/text_sink.hpp>
#include <smtpreply/detail/utf8.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/short_text.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace smtpreply {

/// Why no reply was written.
enum class generate_error : std::uint8_t {
    none,            ///< it was written
    code,            ///< the code is not 200 to 599
    status,          ///< the status's class is not the code's first digit (RFC 2034 §4)
    text_byte,       ///< CR, LF, NUL or another control but HT, or a byte that is no UTF-8
    text_status,     ///< no status was given, and a line of the text would read as if it had one
    line_too_long,   ///< a line that must stay whole does not fit into 512 octets
    reply_too_long,  ///< more octets or lines than parse() takes by default: limits
};

template <>
struct enum_names<generate_error> {
    static constexpr enum_name_rows<generate_error, 7> rows{{
        {generate_error::none, "none"sv},
        {generate_error::code, "code"sv},
        {generate_error::status, "status"sv},
        {generate_error::text_byte, "text_byte"sv},
        {generate_error::text_status, "text_status"sv},
        {generate_error::line_too_long, "line_too_long"sv},
        {generate_error::reply_too_long, "reply_too_long"sv},
    }};
};

namespace detail {

inline constexpr std::size_t longest_reply_line = 512;  // RFC 5321 §4.5.3.1.5, with its CRLF

// Whether a lenient reader may take the beginning or the end of this text for an enhanced status.
constexpr bool reads_as_status(std::string_view text) noexcept {
    constexpr auto npos = std::string_view::npos;
    const auto is_one_of = [](char c, std::string_view set) { return set.find(c) != npos; };

    std::string_view first = text;
    while (!first.empty() && is_one_of(first.front(), "([#")) first.remove_prefix(1);
    if (from_string<enhanced_status>(first.substr(0, first.find_first_of(" \t:;,)]")))) return true;

    std::string_view last = text.substr(0, text.find_last_not_of(" \t") + 1);
    last.remove_prefix(last.find_last_of(" \t") + 1);  // npos + 1 is 0
    if (last.empty() || !is_one_of(last.front(), "([#")) return false;
    while (!last.empty() && is_one_of(last.front(), "([#")) last.remove_prefix(1);
    while (!last.empty() && is_one_of(last.back(), ")]")) last.remove_suffix(1);
    return from_string<enhanced_status>(last).has_value();
}

constexpr bool is_reply_text(std::string_view text) noexcept {
    while (!text.empty()) {
        const utf8_character c = first_character(text);
        const bool control = c.value < 0x20 || (c.value >= 0x7F && c.value <= 0x9F);
        if (c.length == 0 || (control && c.value != U'\t')) return false;
        text.remove_prefix(c.length);
    }
    return true;
}

// How a text is cut in two: what goes on this line, and how much of the text that takes.
struct text_fold {
    std::size_t length = 0;
    std::size_t used = 0;
};

// Where to fold a text that is longer than `room`: at the last space that leaves no line that reads
// as a status, and if each does, at the last one, for check_line() to refuse; in a word longer than
// that between two characters.
constexpr text_fold fold_text(std::string_view text, std::size_t room, bool has_status) noexcept {
    std::size_t last_space = 0;
    for (std::size_t at = room; at > 0; --at) {
        if (text[at] != ' ' || text[at - 1] == ' ' || at + 1 == text.size()) continue;
        const bool misleads = !has_status && (reads_as_status(text.substr(0, at)) ||
                                              reads_as_status(text.substr(at + 1)));
        if (!misleads) return {at, at + 1};
        if (last_space == 0) last_space = at;
    }
    if (last_space != 0) return {last_space, last_space + 1};
    std::size_t at = room;
    while ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return {at, at};
}

// What stands before the text of a line, once its separator is written: "550-5.1.1 ".
struct line_prefix {
    reply_code code;
    std::optional<enhanced_status> status;

    // The octets of a line with this text, line end included.
    [[nodiscard]] constexpr std::size_t size_with(std::string_view text) const noexcept {
        std::size_t size = 4 + text.size() + 2;
        if (status) size += to_string(*status).view().size() + (text.empty() ? 0 : 1);
        return size;
    }
    [[nodiscard]] constexpr std::size_t room() const noexcept {
        return longest_reply_line - size_with("x") + 1;
    }

    template <text_sink Sink>
    constexpr void append_line(Sink& out, std::string_view text, bool last) const {
        append(out, to_string(code).view());
        append(out, last ? " " : "-");
        if (status) {
            append(out, to_string(*status).view());
            if (!text.empty()) append(out, " ");
        }
        append(out, text);
        append(out, "\r\n");
    }

    [[nodiscard]] constexpr generate_error check() const noexcept {
        if (code.severity() == severity::none) return generate_error::code;
        if (status && !status->agrees_with(code)) return generate_error::status;
        return generate_error::none;
    }

    [[nodiscard]] constexpr generate_error check_line(std::string_view text) const noexcept {
        if (!is_reply_text(text)) return generate_error::text_byte;
        if (!status && reads_as_status(text)) return generate_error::text_status;
        return generate_error::none;
    }
};

// Sees to it that parse() takes the reply, and no line is cut, by its default limits.
static_assert(limits{}.line >= longest_reply_line);
class reply_size {
public:
    [[nodiscard]] constexpr generate_error add(const line_prefix& prefix,
                                               std::string_view text) noexcept {
        octets_ += prefix.size_with(text);
        ++lines_;
        const limits most;
        return octets_ > most.reply || lines_ > most.lines ? generate_error::reply_too_long
                                                           : generate_error::none;
    }

private:
    std::size_t octets_ = 0;
    std::size_t lines_ = 0;
};

// Calls `take(line, is_last)` for each line that the text folds into.
template <class Take>
constexpr void for_each_fold(std::string_view text, const line_prefix& prefix, Take take) {
    while (text.size() > prefix.room()) {
        const text_fold fold = fold_text(text, prefix.room(), prefix.status.has_value());
        take(text.substr(0, fold.length), false);
        text.remove_prefix(fold.used);
    }
    take(text, true);
}

}  // namespace detail

/// Appends a reply with this text to a string of the caller's: RFC 5321 §4.2, with the status of
/// RFC 2034 on each line.
///
///     std::string out;
///     generate(out, reply_code{550}, enhanced_status{5, 1, 1}, "No such user");
///     // "550 5.1.1 No such user\r\n"
///
/// Text that does not fit into a line of 512 octets is folded into several, at a space, which the
/// line end replaces, so that the joined text of the lines is `text` again; only a word, or a run
/// of spaces, that is longer than a line is cut, between two characters. Text is HT, printable
/// ASCII and UTF-8, which a server sends only where the client knows it (RFC 6531 §3.7.4.1).
///
/// Bad parts write nothing and give the error. parse() of what is written, with the default
/// options, gives the parts back.
/// Linear but for folds that would mislead; allocates what `out` needs.
template <detail::text_sink Sink>
[[nodiscard]] constexpr generate_error generate(Sink& out, reply_code code,
                                                std::optional<enhanced_status> status,
                                                std::string_view text) {
    const detail::line_prefix prefix{code, status};
    generate_error error = prefix.check();
    if (error == generate_error::none && !detail::is_reply_text(text))
        error = generate_error::text_byte;
    if (error != generate_error::none) return error;
    detail::reply_size size;
    detail::for_each_fold(text, prefix, [&](std::string_view line, bool) {
        if (error == generate_error::none) error = prefix.check_line(line);
        if (error == generate_error::none) error = size.add(prefix, line);
    });
    if (error != generate_error::none) return error;
    detail::for_each_fold(text, prefix, [&](std::string_view line, bool last) {
        prefix.append_line(out, line, last);
    });
    return error;
}

/// The same for text in lines of its own, such as the reply to EHLO: each stays whole, and one that
/// does not fit is an error. `lines` is any range of what converts to std::string_view that can be
/// gone through twice; without a line the reply has one without text.
template <detail::text_sink Sink, class Lines>
    requires requires(const Lines& lines) {
        std::string_view{*lines.begin()};
    }
[[nodiscard]] constexpr generate_error generate(Sink& out, reply_code code,
                                                std::optional<enhanced_status> status,
                                                const Lines& lines) {
    const detail::line_prefix prefix{code, status};
    generate_error error = prefix.check();
    detail::reply_size size;
    for (auto at = lines.begin(); at != lines.end() && error == generate_error::none; ++at) {
        const std::string_view line{*at};
        error = prefix.check_line(line);
        if (line.size() > prefix.room()) error = generate_error::line_too_long;
        if (error == generate_error::none) error = size.add(prefix, line);
    }
    if (error != generate_error::none) return error;
    auto at = lines.begin();
    if (at == lines.end()) prefix.append_line(out, {}, true);
    while (at != lines.end()) {
        const std::string_view line{*at};
        ++at;
        prefix.append_line(out, line, at == lines.end());
    }
    return error;
}

/// The same for lines in braces.
template <detail::text_sink Sink>
[[nodiscard]] constexpr generate_error generate(Sink& out, reply_code code,
                                                std::optional<enhanced_status> status,
                                                std::initializer_list<std::string_view> lines) {
    return generate<Sink, std::initializer_list<std::string_view>>(out, code, status, lines);
}

}  // namespace smtpreply

#endif
