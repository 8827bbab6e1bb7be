#include "dialogue.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>

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
    verb{"EHLO", stage::ehlo},       verb{"HELO", stage::ehlo},     verb{"LHLO", stage::ehlo},
    verb{"STARTTLS", stage::starttls}, verb{"AUTH", stage::auth},   verb{"MAIL", stage::mail},
    verb{"RCPT", stage::rcpt},       verb{"DATA", stage::data},     verb{"BDAT", stage::other},
    verb{"BURL", stage::other},      verb{"RSET", stage::rset},     verb{"VRFY", stage::vrfy},
    verb{"EXPN", stage::expn},       verb{"HELP", stage::help},     verb{"NOOP", stage::noop},
    verb{"QUIT", stage::quit},       verb{"ETRN", stage::other},    verb{"ATRN", stage::other},
    verb{"TURN", stage::other},      verb{"SEND", stage::other},    verb{"SOML", stage::other},
    verb{"SAML", stage::other},      verb{"XCLIENT", stage::other}, verb{"XFORWARD", stage::other},
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

bool is_command(std::string_view line) {
    return find_verb(line) != nullptr;
}

void dialogue::client_line(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
    if (in_content_) {
        if (line == ".") {
            in_content_ = false;
            expect_message_replies();
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
        chunk_left_ -= std::min(chunk_left_, line.size() + 2);
        return;
    }
    if (!line.empty()) command(line);
}

void dialogue::command(std::string_view line) {
    closed_ = false;
    chunk_left_ = 0;
    const verb* const known = find_verb(line);
    const bool chunk = known != nullptr && (known->name == "BDAT" || known->name == "BURL");
    if (!chunk) {
        expect(known == nullptr ? stage::other : known->stage);
        if (known != nullptr && known->name == "LHLO") lmtp_ = true;
        return;
    }
    if (known->name == "BDAT") {
        std::string_view size = line.substr(std::min(line.size(), std::size_t{5}));
        size.remove_prefix(std::min(size.find_first_not_of(' '), size.size()));
        // Where the size is no number, 0 is left: the next line is a command.
        std::from_chars(size.data(), size.data() + size.size(), chunk_left_);
    }
    if (same_word(last_word(line), "LAST"))
        expect_message_replies();
    else
        expect(stage::other);
}

void dialogue::expect(stage stage) {
    if (waiting_.size() < most_waiting) waiting_.push_back(stage);
}

// LMTP answers the end of the message once for each accepted recipient (RFC 2033 section 4.2).
void dialogue::expect_message_replies() {
    const unsigned replies = lmtp_ ? std::max(accepted_, 1U) : 1U;
    for (unsigned i = 0; i < replies; ++i) expect(stage::message);
}

context dialogue::next(reply_code code) const {
    context known;
    known.lmtp = lmtp_;
    if (!waiting_.empty())
        known.stage = waiting_.front();
    else if (closed_ || code == reply_code{220})
        known.stage = stage::connect;
    if (known.stage == stage::rcpt || known.stage == stage::data)
        known.recipients_accepted = accepted_;
    return known;
}

void dialogue::replied(reply_code code) {
    const stage answered = next(code).stage;
    if (!waiting_.empty()) waiting_.pop_front();
    closed_ = false;
    const bool done = code.severity() == severity::completion;
    const bool more = code.severity() == severity::intermediate;
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
        case stage::message:
            if (waiting_.empty() || waiting_.front() != stage::message) accepted_ = 0;
            break;
        case stage::quit: closed_ = true; break;
        case stage::unknown:
        case stage::connect:
        case stage::starttls:
        case stage::vrfy:
        case stage::expn:
        case stage::help:
        case stage::noop:
        case stage::other: break;
    }
    if (code == reply_code{421}) {
        closed_ = true;
        waiting_.clear();
        in_content_ = in_auth_ = false;
    }
}

}  // namespace program
