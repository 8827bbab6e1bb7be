#include "session.hpp"

#include "route.hpp"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <stdexcept>

namespace deliver {

using smtpreply::capability;
using smtpreply::context;
using smtpreply::event;
using smtpreply::stage;

namespace {

std::string base64(const std::string& bytes) {
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                     reinterpret_cast<const unsigned char*>(bytes.data()),
                                     static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

}  // namespace

session::session(const asio::any_io_executor& executor, asio::ssl::context& tls,
                 const settings& wishes, const plan& how)
    : wishes_{wishes}, plan_{how}, connection_{executor, tls} {}

context session::known(stage at) const {
    return {.stage = at,
            .lmtp = wishes_.lmtp,
            .tls_required = wishes_.tls_required(),
            .recipients_accepted = std::nullopt,
            .other_hosts_left = plan_.other_hosts_left};
}

// The next reply, in words and in meaning. A connection without a usable answer is at its end.
asio::awaitable<verdict> session::answer_to(context known) {
    const auto patience =
        known.stage == stage::message ? wishes_.deadline.final_reply : wishes_.deadline.reply;
    const answer came = co_await connection_.read_reply(patience);
    if (const auto* seen = std::get_if<trouble>(&came)) {
        usable_ = false;
        co_return verdict::of(seen->what, known, seen->why);
    }
    const auto& reply = std::get<smtpreply::reply>(came);
    if (reply.code() == smtpreply::reply_code{421}) usable_ = false;
    if (known.stage == stage::ehlo) ehlo_ = smtpreply::stored_reply{reply};
    co_return verdict::of(reply, known);
}

asio::awaitable<verdict> session::command(std::string line, context known) {
    // What lies there already would be taken for the answer: only a farewell may be.
    if (connection_.has_unasked()) {
        verdict unasked = co_await answer_to(known);
        usable_ = false;
        if (unasked.meaning.code == smtpreply::reply_code{421}) co_return unasked;
        co_return verdict::of(event::malformed_reply, known);
    }
    // Where it cannot be sent, the reply that says why may still be there to read.
    co_await connection_.send(line + "\r\n", wishes_.deadline.reply);
    co_return co_await answer_to(known);
}

// Of commands that were sent together only the replies are still to come.
asio::awaitable<verdict> session::reply_or_command(bool sent, std::string line, context known) {
    if (sent) co_return co_await answer_to(known);
    co_return co_await command(std::move(line), known);
}

asio::awaitable<verdict> session::greet() {
    const std::string verb = wishes_.lmtp ? "LHLO " : plan_.helo ? "HELO " : "EHLO ";
    verdict result = co_await command(verb + wishes_.our_name, known(stage::ehlo));
    if (plan_.helo) ehlo_ = {};  // the reply to HELO offers nothing
    co_return result;
}

asio::awaitable<verdict> session::open() {
    const auto found = co_await addresses_of(plan_.to, wishes_);
    if (const auto* none = std::get_if<event>(&found))
        co_return verdict::of(*none, known(stage::connect));
    const failure refused =
        co_await connection_.connect(std::get<0>(found), wishes_.deadline.connect);
    usable_ = !refused;
    if (refused) co_return verdict::of(refused->what, known(stage::connect), refused->why);

    verdict result = co_await answer_to(known(stage::connect));
    if (result.proceeds()) result = co_await greet();
    if (!result.proceeds()) co_return result;

    const bool required = wishes_.tls_required();
    const bool possible = offered().contains(capability::starttls);
    if (required && !possible)
        co_return verdict::of(event::tls_not_offered, known(stage::starttls));
    if (possible && wishes_.tls != tls_use::never && plan_.tls) {
        result = co_await command("STARTTLS", known(stage::starttls));
        if (!result.proceeds()) co_return result;
        const failure broken =
            co_await connection_.start_tls(plan_.to.name, required, wishes_.deadline.connect);
        usable_ = !broken;
        if (broken) co_return verdict::of(broken->what, known(stage::starttls), broken->why);
        verified_ = required;
        result = co_await greet();  // what was offered in clear text counts no more
        if (!result.proceeds()) co_return result;
    }
    if (plan_.login) result = co_await log_in();
    co_return result;
}

asio::awaitable<verdict> session::log_in() {
    // The password goes to nobody who could be somebody else.
    if (!verified_ && !wishes_.login_unprotected)
        co_return verdict::of(event::tls_not_offered, known(stage::auth));
    const bool plain = offered().auth_mechanisms().contains("PLAIN") && !plan_.only_auth_login;
    const std::string token = std::string{'\0'} + wishes_.user + '\0' + wishes_.password;
    // What it may ask for: PLAIN again where it has overlooked the first answer, or both secrets.
    std::vector<std::string> secrets{wishes_.user, wishes_.password};
    if (plain) secrets = {token};
    const std::string line = plain ? "AUTH PLAIN " + base64(token) : "AUTH LOGIN";
    verdict result = co_await command(line, known(stage::auth));
    constexpr smtpreply::reply_code more{334};
    for (const std::string& secret : secrets)
        if (result.meaning.code == more)
            result = co_await command(base64(secret), known(stage::auth));
    if (result.meaning.code != more) co_return result;
    usable_ = false;  // it would take the next command for an answer
    co_return verdict::of(event::malformed_reply, known(stage::auth));
}

std::string session::mail_command(const envelope& what) const {
    std::string line = "MAIL FROM:<" + what.sender + ">";
    if (!plan_.extensions) return line;
    if (offered().contains(capability::size))
        line += " SIZE=" + std::to_string(file_size(what.content));
    if (what.eight_bit) line += " BODY=8BITMIME";
    return line;
}

// What cannot be sent by what the server offers: found before it is asked.
std::optional<verdict> session::unfit(const envelope& what) const {
    const bool eight_bit = plan_.extensions && offered().contains(capability::eight_bit_mime);
    if (what.eight_bit && !eight_bit)  // RFC 6152 §3
        return verdict::of(smtpreply::enhanced_status{5, 6, 3}, known(stage::mail));
    if (!offered().accepts_size(file_size(what.content)))
        return verdict::of(smtpreply::enhanced_status{5, 3, 4}, known(stage::mail));
    return std::nullopt;
}

asio::awaitable<transaction> session::send(const envelope& what,
                                           std::function<void()> before_final_dot) {
    std::ifstream content{what.content, std::ios::binary};
    if (!content) throw std::runtime_error{"cannot read " + what.content.string()};
    transaction result;
    if (const auto found = unfit(what)) {
        result.last = *found;
        co_return result;
    }
    // RFC 2920: all up to DATA in one go; else step by step.
    const bool pipelined = offered().contains(capability::pipelining) && plan_.extensions &&
                           !connection_.has_unasked();
    if (pipelined) {
        std::string batch = mail_command(what) + "\r\n";
        for (const std::string& each : what.recipients) batch += "RCPT TO:<" + each + ">\r\n";
        co_await connection_.send(batch + "DATA\r\n", wishes_.deadline.reply);
    }
    const verdict mail =
        co_await reply_or_command(pipelined, mail_command(what), known(stage::mail));
    result.last = mail;
    if (!pipelined && !mail.proceeds()) co_return result;
    for (std::size_t i = 0; i < what.recipients.size() && usable_; ++i) {
        context about = known(stage::rcpt);
        about.recipients_accepted = static_cast<unsigned>(result.accepted.size());
        result.last =
            co_await reply_or_command(pipelined, "RCPT TO:<" + what.recipients[i] + ">", about);
        if (result.last.proceeds()) result.accepted.push_back(i);
        result.rcpt.push_back(result.last);
    }
    if (usable_ && (pipelined || !result.accepted.empty())) {
        context about = known(stage::data);
        about.recipients_accepted = static_cast<unsigned>(result.accepted.size());
        result.last = co_await reply_or_command(pipelined, "DATA", about);
    }
    const bool wanted = usable_ && result.last.meaning.code == smtpreply::reply_code{354};
    if (!mail.proceeds()) {  // and all that follow were sent in vain
        usable_ = usable_ && !wanted;
        co_return transaction{{}, {}, false, mail};
    }
    if (wanted && result.accepted.empty()) usable_ = false;  // it must not keep an empty message
    if (!wanted || result.accepted.empty()) co_return result;

    const auto broken = co_await send_content(content, before_final_dot);
    result.sent = !broken;
    if (broken) result.last = *broken;
    co_return result;
}

// In pieces, so that a message of any size takes a buffer's memory. A dot that begins a line is
// doubled (RFC 5321 §4.5.2). Nothing where all of it was sent.
asio::awaitable<std::optional<verdict>> session::send_content(
    std::istream& content, const std::function<void()>& before_final_dot) {
    constexpr std::size_t piece_size = 65536;
    failure broken;
    std::string piece;
    std::array<char, 4096> read{};
    char before = '\n';
    while (!broken && (content.read(read.data(), read.size()), content.gcount() > 0)) {
        for (const char c :
             std::string_view{read.data(), static_cast<std::size_t>(content.gcount())}) {
            if (c == '.' && before == '\n') piece += '.';
            piece += c;
            before = c;
        }
        if (piece.size() < piece_size) continue;
        broken = co_await connection_.send(piece, wishes_.deadline.reply);
        piece.clear();
    }
    if (content.bad()) throw std::runtime_error{"cannot read the content"};
    if (!broken) broken = co_await connection_.send(piece, wishes_.deadline.reply);
    // Whatever has come by now answers no final dot, and must not be taken for its answer.
    if (!broken && connection_.has_unasked()) broken = trouble{event::malformed_reply};
    if (broken) {
        usable_ = false;
        // The server may have said why before it hung up; to half a message it says no success.
        const answer last = co_await connection_.read_reply(std::chrono::seconds{5});
        const auto* reply = std::get_if<smtpreply::reply>(&last);
        if (reply != nullptr && reply->negative())
            co_return verdict::of(*reply, known(stage::message));
        co_return verdict::of(broken->what, known(stage::data), broken->why);
    }
    before_final_dot();
    co_await connection_.send(".\r\n", wishes_.deadline.reply);
    co_return std::nullopt;
}

asio::awaitable<verdict> session::answer_to_message() {
    co_return co_await answer_to(known(stage::message));
}

asio::awaitable<void> session::quit() {
    if (!usable_) co_return;
    usable_ = false;
    co_await connection_.send("QUIT\r\n", std::chrono::seconds{5});
    co_await connection_.read_reply(std::chrono::seconds{5});
}

}  // namespace deliver
