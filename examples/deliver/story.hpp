// What the user reads: for each recipient what the server said, what it meant, what happens next;
// and a line of progress on a terminal.

#ifndef DELIVER_STORY_HPP
#define DELIVER_STORY_HPP

#include "spool.hpp"
#include "verdict.hpp"

#include <smtpreply/decision.hpp>

#include <cstddef>
#include <cstdio>
#include <string>

namespace deliver {

class story {
public:
    /// Writes to `log`; progress goes to standard error, if that is a terminal.
    explicit story(std::FILE* log);

    void settled(const message& mail, const recipient& one, const verdict& seen,
                 const smtpreply::decision& next);
    void lost_verdict(const message& mail);
    void set_aside(const std::string& name, const char* why);
    void progress(std::size_t messages_left);
    /// The sums. Whether no message was set aside.
    bool end();

private:
    void line(const std::string& text);

    std::size_t delivered_ = 0;
    std::size_t failed_ = 0;
    std::size_t attempts_ = 0;
    std::size_t maybe_twice_ = 0;  // verdicts that were lost after the final dot
    std::size_t aside_ = 0;

    std::FILE* log_;
    bool terminal_;
};

/// "2026-11-24 20:15:00 UTC".
[[nodiscard]] std::string time_in_words(smtpreply::moment time);

}  // namespace deliver

#endif
