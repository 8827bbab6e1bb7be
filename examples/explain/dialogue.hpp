// Follows the client's side of an SMTP or LMTP dialogue, and says what the next reply answers.

#ifndef EXPLAIN_DIALOGUE_HPP
#define EXPLAIN_DIALOGUE_HPP

#include <smtpreply/context.hpp>
#include <smtpreply/reply_code.hpp>

#include <cstddef>
#include <deque>
#include <string_view>

namespace program {

/// True where the line begins with a command of SMTP, LMTP or an extension, in any case.
[[nodiscard]] bool is_command(std::string_view line);

/// Commands wait in a queue, so that pipelined ones find their replies in order.
class dialogue {
public:
    /// Whether a first reply that follows no command is taken for the greeting whatever its code
    /// (a transcript begins there); if not, only a 220 is.
    explicit dialogue(bool begins_with_greeting) : closed_{begins_with_greeting} {}

    /// A line that the client sent: a command, an answer to an AUTH challenge, or content.
    void client_line(std::string_view line);

    /// What the next reply answers.
    [[nodiscard]] smtpreply::context next(smtpreply::reply_code code) const;

    /// Takes note of the reply; next() then speaks of the one after it.
    void replied(smtpreply::reply_code code);

    /// The client's next lines are message content, not commands.
    [[nodiscard]] bool in_content() const { return in_content_; }
    /// The client's next line answers an AUTH challenge.
    [[nodiscard]] bool in_auth() const { return in_auth_; }

private:
    void expect(smtpreply::stage stage);
    void expect_message_replies();
    void command(std::string_view line);

    // Enough for any real pipeline; a transcript that holds commands only must not fill the memory.
    static constexpr std::size_t most_waiting = 1000;

    std::deque<smtpreply::stage> waiting_;
    unsigned accepted_ = 0;       // recipients, in this transaction
    std::size_t chunk_left_ = 0;  // octets of a BDAT chunk that are still to come
    bool closed_;                 // the next reply to nothing is a greeting
    bool lmtp_ = false;
    bool in_content_ = false;
    bool in_auth_ = false;
};

}  // namespace program

#endif
