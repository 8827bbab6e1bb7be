// Where a recipient has moved to, as the server says.

#ifndef SMTPREPLY_FORWARD_PATH_HPP
#define SMTPREPLY_FORWARD_PATH_HPP

#include <smtpreply/detail/mailbox_scan.hpp>
#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace smtpreply {

namespace detail {

struct forward_phrase {
    std::string_view words;
    bool positive_only = false;  // in a refusal it may speak of the old address
};

// What stands before the new address, and before no other. Lower case.
// clang-format off
inline constexpr std::array forward_phrases{
    forward_phrase{"forward to",           true},
    forward_phrase{"forwarded to",         true},
    forward_phrase{"forwarding to",        true},
    forward_phrase{"forwards to",          true},
    forward_phrase{"moved to"},
    forward_phrase{"new address is"},
    forward_phrase{"new address is:"},
    forward_phrase{"new address:"},
    forward_phrase{"please try"},
    forward_phrase{"please use"},
    forward_phrase{"will be forwarded to"},
    forward_phrase{"will forward to"},
};
// clang-format on

// Whether `text` ends with one of the phrases, with nothing of a word before it. The text of the
// line above may hold the words before those of this line.
constexpr bool ends_with_forward_phrase(std::string_view text, bool positive) noexcept {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    for (const forward_phrase& each : forward_phrases) {
        if ((each.positive_only && !positive) || text.size() < each.words.size()) continue;
        const std::size_t before = text.size() - each.words.size();
        if (before != 0 && is_word_byte(text[before - 1])) continue;
        if (same_word(text.substr(before), each.words)) return true;
    }
    return false;
}

// The mailbox at the start of `text`, in angle brackets, with a source route or without; or bare,
// where the word ends with it.
constexpr std::string_view leading_mailbox(std::string_view text) noexcept {
    if (text.empty()) return {};
    if (text.front() != '<') {
        if (text.front() == '"') return {};  // quoted words are no mailbox without brackets
        const std::size_t length = scan_mailbox(text);
        std::string_view rest = text.substr(length);
        constexpr std::string_view closing = ".,;:!)";
        while (!rest.empty() && closing.find(rest.front()) != std::string_view::npos)
            rest.remove_prefix(1);
        const bool ends = rest.empty() || rest.front() == ' ' || rest.front() == '\t';
        return ends ? text.substr(0, length) : std::string_view{};
    }
    constexpr std::size_t longest_path = 256;  // RFC 5321 §4.5.3.1.3
    text = text.substr(1, longest_path);
    if (!text.empty() && text.front() == '@') {  // <@relay.example,@other.example:bob@example.com>
        const std::size_t colon = text.find_first_of(":>");
        if (colon == std::string_view::npos || text[colon] == '>') return {};
        text.remove_prefix(colon + 1);
    }
    const std::size_t length = scan_mailbox(text);
    return length < text.size() && text[length] == '>' ? text.substr(0, length)
                                                       : std::string_view{};
}

}  // namespace detail

/// The new address in a 251 or 551 (RFC 5321 §3.4), or in a refusal with the status X.1.6, "has
/// moved": "551 User not local; please try <bob@example.org>" gives bob@example.org, a view of the
/// reply's bytes, without angle brackets and source route.
///
/// Empty where there is none, or where it is not certain: only a well-formed mailbox of at most 254
/// octets counts, and only behind words that announce it, since a refusal quotes the old address as
/// well. It is the server's claim: to send mail there is the sender's decision (RFC 5321 §7.4).
/// Linear in the reply; allocates nothing.
[[nodiscard]] constexpr std::optional<std::string_view> forward_path(const reply& answer) noexcept {
    const bool says_moved = answer.negative() && answer.status() &&
                            answer.status()->subject() == 1 && answer.status()->detail() == 6;
    if (answer.code() != reply_code{251} && answer.code() != reply_code{551} && !says_moved)
        return std::nullopt;

    bool announced = false;  // by the end of the line above
    for (const reply_line& line : answer.lines()) {
        const std::string_view text = line.text;
        char before = ' ';
        for (std::size_t at = 0; at < text.size(); before = text[at++]) {
            // A bare address begins a word.
            if (text[at] == ' ' || text[at] == '\t') continue;
            if (text[at] != '<' && before != ' ' && before != '\t') continue;
            if (announced ||
                detail::ends_with_forward_phrase(text.substr(0, at), answer.positive())) {
                const std::string_view found = detail::leading_mailbox(text.substr(at));
                if (!found.empty()) return found;
            }
            announced = false;
        }
        announced = detail::ends_with_forward_phrase(text, answer.positive());
    }
    return std::nullopt;
}

}  // namespace smtpreply

#endif
