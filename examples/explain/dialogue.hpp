// Follows the client's side of an SMTP or LMTP dialogue, and says what the next reply answers.

#ifndef EXPLAIN_DIALOGUE_HPP
#define EXPLAIN_DIALOGUE_HPP

#include <smtpreply/context.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <deque>
#include <optional>
#include <string_view>

namespace program {

/// What a reply to this line answers, where the line begins with a command of SMTP, LMTP or an
/// extension, in any case.
[[nodiscard]] std::optional<smtpreply::stage> stage_of_command(std::string_view line);
/// True where it begins with one.
[[nodiscard]] bool is_command(std::string_view line);

/// Commands wait in a queue, so that pipelined ones find their replies in order.
class dialogue {
public:
    /// Which first reply, before any command, is taken for the greeting.
    enum class greeting { only_220, usual_codes, any_code };
    explicit dialogue(greeting first) : greeting_{first} {}

    /// A line that the client sent: a command, an answer to an AUTH challenge, or content.
    void client_line(std::string_view line);
    /// So many more octets of that line, its end not counted.
    void client_more(std::size_t octets);

    /// What the next reply answers.
    [[nodiscard]] smtpreply::context next(smtpreply::reply_code code) const;

    /// Takes note of the reply; next() then speaks of the one after it.
    void replied(smtpreply::reply_code code);

    /// The client's next lines are message content, not commands.
    [[nodiscard]] bool in_content() const { return in_content_; }
    /// The client's next line answers an AUTH challenge.
    [[nodiscard]] bool in_auth() const { return in_auth_; }
    /// The client's next lines are a chunk's octets, where the transcript holds them.
    [[nodiscard]] bool in_chunk() const { return chunk_left_ != 0; }
    /// A command, or content, waits for its reply; without it next() can but guess.
    [[nodiscard]] bool waiting() const { return !waiting_.empty() || in_content_ || in_auth_; }

private:
    void expect(smtpreply::stage stage);
    void command(std::string_view line);
    [[nodiscard]] bool greets(smtpreply::reply_code code) const;
    void begin_session();

    // Enough for any real pipeline; a transcript that holds commands only must not fill the memory.
    static constexpr std::size_t most_waiting = 1000;

    std::deque<smtpreply::stage> waiting_;
    greeting greeting_;
    unsigned accepted_ = 0;       // recipients, in this transaction
    unsigned message_left_ = 0;   // LMTP: replies still to come for this message
    std::size_t chunk_left_ = 0;  // octets of a BDAT chunk that are still to come
    bool begun_ = false;          // a reply or a command was seen in this session
    bool client_seen_ = false;    // this input holds the client's side
    bool lmtp_ = false;
    bool in_content_ = false;
    bool in_auth_ = false;
};

}  // namespace program

#endif
