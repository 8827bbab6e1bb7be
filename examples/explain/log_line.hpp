// Replies that the log of an MTA quotes, its notice to a sender, or a delivery report.

#ifndef EXPLAIN_LOG_LINE_HPP
#define EXPLAIN_LOG_LINE_HPP

#include <smtpreply/stage.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace program {

struct quoted_reply {
    /// Its lines, where it had several, run on in one: see lines_of().
    std::string_view text;
    smtpreply::stage answers = smtpreply::stage::unknown;
    /// A line that is folded under this one may go on with it.
    bool goes_on = false;
};

/// What a line quotes, without its line end:
///
///     ... (host mx[192.0.2.1] said: 550 5.1.1 x (in reply to RCPT TO command))
///     ... (host mx[192.0.2.1] refused to talk to me: 421 x)
///     ... SASL authentication failed; server mx[192.0.2.1] said: 535 x
///     ... SMTP error from remote mail server after RCPT TO:<a@b>: 550 5.1.1 x
///     Diagnostic-Code: smtp; 550 5.1.1 x
///
/// of Postfix, Exim and RFC 3464. Nothing where it quotes no reply.
[[nodiscard]] std::optional<quoted_reply> quoted_in(std::string_view line);

/// The lines of a quoted reply: "550-a 550 b", or with Exim's "\n" between them, are two.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view quoted);

}  // namespace program

#endif
