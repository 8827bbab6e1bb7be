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
#include <utility>

namespace smtpreply {

namespace detail {

struct forward_phrase {
    std::string_view words;
    bool positive_only = false;  // in a refusal it may speak of the old address
};

// What stands before the new address, and before no other. Lower case; a colon may follow.
// clang-format off
inline constexpr std::array forward_phrases{
    forward_phrase{"forward to",           true},
    forward_phrase{"forwarded to",         true},
    forward_phrase{"forwarding to",        true},
    forward_phrase{"forwards to",          true},
    forward_phrase{"moved to"},
    forward_phrase{"new address is"},
    forward_phrase{"new address:"},
    forward_phrase{"please try"},
    forward_phrase{"please use"},
    forward_phrase{"will be forwarded to"},
    forward_phrase{"will forward to"},
};
// clang-format on

constexpr std::string_view without_blanks_at_end(std::string_view text) noexcept {
    return text.substr(0, text.find_last_not_of(" \t") + 1);  // npos + 1 is 0
}

// Whether `text` ends with the words, with nothing of a word before them; or with the last of them,
// where it holds no more than these and the line above ends with the others.
constexpr bool ends_with_words(std::string_view above, std::string_view text,
                               std::string_view words) noexcept {
    if (text.size() < words.size()) {
        const std::size_t rest = words.size() - text.size();
        const bool whole_words = text.empty() || words[rest - 1] == ' ';
        if (!whole_words || !same_word(words.substr(rest), text)) return false;
        words = words.substr(0, text.empty() ? rest : rest - 1);
        text = above;
    }
    if (text.size() < words.size()) return false;
    const std::size_t before = text.size() - words.size();
    if (before != 0 && is_word_byte(text[before - 1])) return false;
    return same_word(text.substr(before), words);
}

// Whether `text`, which goes on the line above, ends with one of the phrases. A colon may follow.
constexpr bool announces(std::string_view above, std::string_view text, bool positive) noexcept {
    text = without_blanks_at_end(text);
    if (text.empty()) text = std::exchange(above, {});
    std::string_view phrase_end = text;
    if (!text.empty() && text.back() == ':') phrase_end.remove_suffix(1);
    for (const forward_phrase& each : forward_phrases) {
        if (each.positive_only && !positive) continue;
        if (ends_with_words(above, text, each.words)) return true;
        if (ends_with_words(above, phrase_end, each.words)) return true;
    }
    return false;
}

// "@relay.example,@other.example:" before the mailbox, as RFC 5321 appendix C has it.
constexpr std::size_t scan_source_route(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size() && text[at] == '@';) {
        const std::size_t domain = scan_domain(text.substr(at + 1));
        at += 1 + domain;
        if (domain == 0 || at == text.size()) return 0;
        if (text[at] == ':') return at + 1;
        if (text[at++] != ',') return 0;
    }
    return 0;
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
    text.remove_prefix(scan_source_route(text));
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
/// octets counts, in printable ASCII or UTF-8 without characters that hide or steer, and only
/// behind words that announce it, since a refusal quotes the old address as well. It is the
/// server's claim: to send mail there is the sender's decision (RFC 5321 §7.4). Linear in the
/// reply; allocates nothing.
[[nodiscard]] constexpr std::optional<std::string_view> forward_path(const reply& answer) noexcept {
    const bool says_moved = answer.negative() && answer.status() &&
                            answer.status()->subject() == 1 && answer.status()->detail() == 6;
    if (answer.code() != reply_code{251} && answer.code() != reply_code{551} && !says_moved)
        return std::nullopt;

    std::string_view above;  // the line above
    for (const reply_line& line : answer.lines()) {
        const std::string_view text = line.text;
        char before = ' ';
        for (std::size_t at = 0; at < text.size(); before = text[at++]) {
            // A bare address begins a word.
            if (text[at] == ' ' || text[at] == '\t') continue;
            if (text[at] != '<' && before != ' ' && before != '\t') continue;
            if (!detail::announces(above, text.substr(0, at), answer.positive())) continue;
            const std::string_view found = detail::leading_mailbox(text.substr(at));
            if (!found.empty()) return found;
        }
        above = detail::without_blanks_at_end(text);
    }
    return std::nullopt;
}

}  // namespace smtpreply

#endif
