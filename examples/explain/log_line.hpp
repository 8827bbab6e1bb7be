// Replies that the log of an MTA quotes, or a delivery report.

#ifndef EXPLAIN_LOG_LINE_HPP
#define EXPLAIN_LOG_LINE_HPP

#include <smtpreply/stage.hpp>

#include <optional>
#include <string_view>

namespace program {

/// A reply as one line: its lines, where it had several, are joined by spaces.
struct quoted_reply {
    std::string_view text;
    smtpreply::stage answers = smtpreply::stage::unknown;
};

/// What a line quotes:
///
///     ... status=bounced (host mx[192.0.2.1] said: 550 5.1.1 x (in reply to RCPT TO command))
///     ** a@b R=dns T=smtp: SMTP error from remote mail server after RCPT TO:<a@b>: 550 5.1.1 x
///     Diagnostic-Code: smtp; 550 5.1.1 x
///
/// of Postfix, Exim and RFC 3464. Nothing where a line quotes no reply.
[[nodiscard]] std::optional<quoted_reply> quoted_in(std::string_view line);

}  // namespace program

#endif
