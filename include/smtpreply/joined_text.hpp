// The text of a reply as one: its lines joined in reading order; and the reply on one line.

#ifndef SMTPREPLY_JOINED_TEXT_HPP
#define SMTPREPLY_JOINED_TEXT_HPP

#include <smtpreply/detail/text_sink.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/reply_code.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace smtpreply {

namespace detail {

// The text without the status that it begins with, where that is `known` already.
constexpr std::string_view without_status(const reply_line& line,
                                          std::optional<enhanced_status> known) noexcept {
    const bool in_text = line.status && line.status_bytes.data() >= line.text.data();
    if (!in_text || line.status != known) return line.text;
    const auto begin = static_cast<std::size_t>(line.status_bytes.data() - line.text.data());
    if (begin > 2) return line.text;  // it stands at the end, not behind "(#"
    std::size_t rest = begin + line.status_bytes.size();
    while (rest < line.text.size() &&
           std::string_view{":;,)]"}.find(line.text[rest]) != std::string_view::npos)
        ++rest;
    if (rest < line.text.size() && (line.text[rest] == ' ' || line.text[rest] == '\t')) ++rest;
    return line.text.substr(rest);
}

}  // namespace detail

/// Appends the text of the reply's lines to a string of the caller's, `between` each two of them:
///
///     550-5.1.1 The mailbox
///     550 5.1.1 does not exist     gives "The mailbox does not exist"
///
/// Codes are left out, and so are the reply's own status and one that repeats the status of the
/// line before. A status that contradicts the code stays where it comes first. Lines without text
/// add nothing. The text is the server's, unescaped: see escape.hpp. Linear; allocates what `out`
/// needs and nothing else.
template <detail::text_sink Sink>
constexpr void append_text(Sink& out, const reply& answer, std::string_view between = " ") {
    bool first = true;
    std::optional<enhanced_status> before;
    for (const reply_line& line : answer.lines()) {
        const std::string_view text = detail::without_status(line, before);
        if (line.status) before = line.status;
        if (text.empty()) continue;
        if (!first) detail::append(out, between);
        detail::append(out, text);
        first = false;
    }
}

/// See append_text().
[[nodiscard]] inline std::string joined_text(const reply& answer, std::string_view between = " ") {
    std::string out;
    append_text(out, answer, between);
    return out;
}

/// "550 5.1.1 The mailbox does not exist": code, status and joined text on one line, escaped, fit
/// for a terminal and a log. Empty for an empty reply.
[[nodiscard]] inline std::string to_string(const reply& answer) {
    std::string out;
    if (answer.code() == reply_code{}) return out;
    detail::append(out, to_string(answer.code()).view());
    if (answer.status()) {
        out += ' ';
        detail::append(out, to_string(*answer.status()).view());
    }
    const std::string text = joined_text(answer);
    if (!text.empty()) out += ' ';
    append_escaped(out, text);
    return out;
}

}  // namespace smtpreply

#endif
