#include "story.hpp"

#include <smtpreply/explain.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <unistd.h>

#include <ctime>

namespace deliver {

using smtpreply::action;

namespace {

// What happens to the recipient next, in words.
std::string next_in_words(const recipient& one, const smtpreply::decision& next) {
    std::string words;
    switch (next.action) {
        case action::proceed: words = "delivered"; break;
        case action::retry_later:
            words =
                fmt::format("attempt {} at {}", one.attempts + 1, time_in_words(next.not_before));
            break;
        case action::fail_recipient: words = "given up for this recipient"; break;
        case action::fail_message: words = "given up for this message"; break;
        default: words = to_string(next.action); break;
    }
    if (next.expired) words += ", too old";
    if (next.slow_destination) words += "; the whole destination waits";
    if (next.tell_sender) words += "; the sender is told";
    if (next.delay_warning) words += "; the sender is told of the delay";
    if (next.tell_operator) words += "; somebody here has to mend something";
    if (next.suppress_address) words += "; write to this address no more";
    if (next.may_be_delivered) words += "; the verdict was lost, it may come twice";
    return words;
}

}  // namespace

std::string time_in_words(smtpreply::moment time) {
    const auto seconds = static_cast<std::time_t>(time.seconds_since_1970());
    return fmt::format("{:%Y-%m-%d %H:%M:%S} UTC", fmt::gmtime(seconds));
}

story::story(std::FILE* log) : log_{log}, terminal_{isatty(STDERR_FILENO) != 0} {}

void story::line(const std::string& text) {
    if (terminal_) fmt::print(stderr, "\r\x1B[K");
    fmt::print(log_, "{}\n", text);
    std::fflush(log_);
}

void story::settled(const message& mail, const recipient& one, const verdict& seen,
                    const smtpreply::decision& next) {
    ++attempts_;
    delivered_ += one.state == fate::delivered ? 1 : 0;
    failed_ += one.state == fate::failed ? 1 : 0;
    maybe_twice_ += next.may_be_delivered ? 1 : 0;

    const auto seen_event = event_of(seen.meaning);
    const std::string why = seen.why.empty() ? "" : ": " + seen.why;
    const std::string said = !seen.said.empty() ? seen.said
                             : seen_event
                                 ? fmt::format("(nothing: {}{})", to_string(*seen_event), why)
                                 : "(it was not asked)";
    const std::string host = one.host.empty() ? "" : ", at " + one.host;
    const std::string asked =
        seen.server_delay ? fmt::format("\n  asked:  to wait {} s", seen.server_delay->count())
                          : "";
    line(fmt::format("{} to <{}>, attempt {}{}\n  said:   {}\n  means:  {}: {}{}\n  next:   {}",
                     mail.name, one.address, one.attempts, host, said,
                     to_string(seen.meaning.reason), explain(seen.meaning).title, asked,
                     next_in_words(one, next)));
}

void story::lost_verdict(const message& mail) {
    ++maybe_twice_;
    line(mail.name + ": stopped between the final dot and its answer: it may come twice");
}

void story::set_aside(const std::string& name, const char* why) {
    ++aside_;
    line(fmt::format("{}: left as it is: {}", name, why));
}

void story::progress(std::size_t messages_left) {
    if (!terminal_) return;
    fmt::print(stderr, "\r\x1B[K{} delivered, {} failed, {} messages left", delivered_, failed_,
               messages_left);
    std::fflush(stderr);
}

bool story::end() {
    line(fmt::format("{} delivered, {} failed, {} attempts, {} of them with a lost verdict",
                     delivered_, failed_, attempts_, maybe_twice_));
    return aside_ == 0;
}

}  // namespace deliver
