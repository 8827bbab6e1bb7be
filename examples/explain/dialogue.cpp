#include "dialogue.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

namespace program {

using smtpreply::context;
using smtpreply::reply_code;
using smtpreply::severity;
using smtpreply::stage;

namespace {

struct verb {
    std::string_view name;
    smtpreply::stage stage;
};

constexpr std::array verbs{
    verb{"EHLO", stage::ehlo},     verb{"HELO", stage::ehlo},
    verb{"LHLO", stage::ehlo},     verb{"STARTTLS", stage::starttls},
    verb{"AUTH", stage::auth},     verb{"MAIL", stage::mail},
    verb{"RCPT", stage::rcpt},     verb{"DATA", stage::data},
    verb{"BDAT", stage::other},    verb{"BURL", stage::other},
    verb{"RSET", stage::rset},     verb{"VRFY", stage::vrfy},
    verb{"EXPN", stage::expn},     verb{"HELP", stage::help},
    verb{"NOOP", stage::noop},     verb{"QUIT", stage::quit},
    verb{"ETRN", stage::other},    verb{"ATRN", stage::other},
    verb{"TURN", stage::other},    verb{"SEND", stage::other},
    verb{"SOML", stage::other},    verb{"SAML", stage::other},
    verb{"XCLIENT", stage::other}, verb{"XFORWARD", stage::other},
    verb{"X-EXPS", stage::auth},   verb{"XEXCH50", stage::other},
};

std::string_view first_word(std::string_view line) {
    return line.substr(0, line.find_first_of(" \t\r\n"));
}

std::string_view last_word(std::string_view line) {
    const std::size_t end = line.find_last_not_of(" \t\r\n");
    if (end == std::string_view::npos) return {};
    line = line.substr(0, end + 1);
    return line.substr(line.find_last_of(" \t") + 1);
}

bool same_word(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::toupper(static_cast<unsigned char>(x)) ==
               std::toupper(static_cast<unsigned char>(y));
    });
}

const verb* find_verb(std::string_view line) {
    const std::string_view word = first_word(line);
    const auto* const found = std::find_if(
        verbs.begin(), verbs.end(), [&](const verb& each) { return same_word(each.name, word); });
    return found == verbs.end() ? nullptr : found;
}

}  // namespace

std::optional<stage> stage_of_command(std::string_view line) {
    const verb* const known = find_verb(line);
    return known == nullptr ? std::nullopt : std::optional{known->stage};
}

bool is_command(std::string_view line) {
    return find_verb(line) != nullptr;
}

void dialogue::client_line(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
    client_seen_ = true;
    if (in_content_) {
        if (line == ".") {
            in_content_ = false;
            expect(stage::message);
        }
        return;
    }
    if (in_auth_) {
        in_auth_ = false;
        expect(stage::auth);
        return;
    }
    // Content of a chunk, where the transcript holds it; often it is left out.
    if (chunk_left_ != 0 && !is_command(line)) {
        client_more(line.size() + 2);
        return;
    }
    if (!line.empty()) command(line);
}

void dialogue::client_more(std::size_t octets) {
    chunk_left_ -= std::min(chunk_left_, octets);
}

void dialogue::command(std::string_view line) {
    begun_ = true;
    chunk_left_ = 0;
    const verb* const known = find_verb(line);
    const std::string_view name = known == nullptr ? std::string_view{} : known->name;
    if (name == "LHLO") lmtp_ = true;
    if (name == "EHLO" || name == "HELO") lmtp_ = false;
    if (name == "BDAT") {
        std::string_view size = line.substr(name.size());
        size.remove_prefix(std::min(size.find_first_not_of(' '), size.size()));
        // Where the size is no number, 0 is left: the next line is a command.
        std::from_chars(size.data(), size.data() + size.size(), chunk_left_);
    }
    const bool last = (name == "BDAT" || name == "BURL") && same_word(last_word(line), "LAST");
    expect(last ? stage::message : known == nullptr ? stage::other : known->stage);
}

void dialogue::expect(stage stage) {
    if (waiting_.size() < most_waiting) waiting_.push_back(stage);
}

bool dialogue::greets(reply_code code) const {
    if (code == reply_code{220}) {
        // It answers nothing but STARTTLS and commands such as XCLIENT: if another command waits,
        // the log has lost a reply, and this is the next session.
        return waiting_.empty() ||
               (waiting_.front() != stage::starttls && waiting_.front() != stage::other);
    }
    if (begun_ || waiting()) return false;
    switch (greeting_) {
        case greeting::only_220: return false;
        case greeting::usual_codes:
            return code == reply_code{421} || code == reply_code{521} || code == reply_code{554};
        case greeting::any_code: return true;
    }
    return false;
}

context dialogue::next(reply_code code) const {
    context known;
    known.lmtp = lmtp_;
    if (greets(code))
        known.stage = stage::connect;
    else if (!waiting_.empty())
        known.stage = waiting_.front();
    else if (in_content_)  // the log leaves the content out
        known.stage = stage::message;
    else if (in_auth_)
        known.stage = stage::auth;
    if (known.stage == stage::rcpt || known.stage == stage::data)
        known.recipients_accepted = accepted_;
    return known;
}

void dialogue::begin_session() {
    waiting_.clear();
    accepted_ = message_left_ = 0;
    chunk_left_ = 0;
    begun_ = lmtp_ = in_content_ = in_auth_ = false;
}

void dialogue::replied(reply_code code) {
    const stage answered = next(code).stage;
    if (answered == stage::connect) {
        if (begun_ && !waiting_.empty()) waiting_.clear();
        const auto early = std::move(waiting_);  // commands that the log shows before the greeting
        begin_session();
        waiting_ = early;
        begun_ = true;
        return;
    }
    begun_ = true;
    chunk_left_ = 0;
    const bool done = code.severity() == severity::completion;
    const bool more = code.severity() == severity::intermediate;
    if (answered == stage::message) {
        // LMTP answers once for each accepted recipient (RFC 2033 section 4.2).
        if (message_left_ == 0) message_left_ = lmtp_ ? std::max(accepted_, 1U) : 1U;
        if (in_content_) expect(stage::message);
        in_content_ = false;
        if (--message_left_ == 0) {
            accepted_ = 0;
            waiting_.pop_front();
        }
    } else if (!waiting_.empty()) {
        waiting_.pop_front();
    }
    switch (answered) {
        case stage::ehlo:
        case stage::mail:
        case stage::rset:
            if (done) accepted_ = 0;
            break;
        case stage::rcpt:
            if (done) ++accepted_;
            break;
        case stage::data: in_content_ = more; break;
        case stage::auth: in_auth_ = more; break;
        case stage::quit: begin_session(); break;
        case stage::message:
        case stage::unknown:
        case stage::connect:
        case stage::starttls:
        case stage::vrfy:
        case stage::expn:
        case stage::help:
        case stage::noop:
        case stage::other: break;
    }
    // The server hangs up: what comes next is another session, if there are sessions here at all.
    if (code == reply_code{421}) {
        begin_session();
        begun_ = !client_seen_;
    }
}

}  // namespace program
