// The greeting of a server: its name, and whether it speaks ESMTP.

#ifndef SMTPREPLY_GREETING_HPP
#define SMTPREPLY_GREETING_HPP

#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/word_range.hpp>

#include <optional>
#include <string_view>

namespace smtpreply {

/// How a server presents itself: RFC 5321 §4.2, replies 220 and 250 to EHLO. A view of the reply's
/// bytes; hostile like all of them, so that nothing here is more than a claim.
struct greeting {
    /// The first word: by the standard the server's domain or address literal. As sent; empty where
    /// there is no text.
    std::string_view host;
    /// The rest of the first line: "ESMTP Postfix".
    std::string_view text;
    /// A line holds the word ESMTP, in any case of letters. By RFC 5321 §3.1 a client tries EHLO
    /// even without it.
    bool esmtp = false;

    /// What a 220 says, or the first line of the 250 to EHLO or HELO; empty for any other code.
    /// What looks like an enhanced status is the version of a program here ("220 2.11.3 Mail") and
    /// stays. Linear in the reply; allocates nothing.
    [[nodiscard]] static constexpr std::optional<greeting> from(const reply& answer) noexcept;
};

constexpr std::optional<greeting> greeting::from(const reply& answer) noexcept {
    if (answer.code() != reply_code{220} && answer.code() != reply_code{250}) return std::nullopt;
    greeting found;
    bool first = true;
    for (const reply_line& line : answer.lines()) {
        if (first) {
            std::string_view text = line.bytes.substr(3);
            if (!text.empty() && text.front() == '-') text.remove_prefix(1);
            const word_range words{text};
            found.host = words.front();
            found.text = words.rest();
            first = false;
        }
        for (std::string_view rest = line.text; !rest.empty();)
            if (detail::same_word(detail::next_word(rest), "ESMTP")) found.esmtp = true;
    }
    return found;
}

}  // namespace smtpreply

#endif
