#include "session.hpp"

#include <openssl/evp.h>

#include <array>
#include <fstream>

namespace deliver {

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

std::size_t transaction::accepted() const {
    std::size_t count = 0;
    for (const verdict& each : rcpt)
        if (each.accepted()) ++count;
    return count;
}

const verdict& transaction::last() const {
    if (!message.empty()) return message.back();
    if (data) return *data;
    return rcpt.empty() ? mail : rcpt.back();
}

session::session(const asio::any_io_executor& executor, asio::ssl::context& tls,
                 const settings& wishes, const plan& how)
    : wishes_{wishes}, plan_{how}, connection_{executor, tls} {}

context session::known(stage at) const {
    return {.stage = at,
            .lmtp = wishes_.lmtp,
            .tls_required = wishes_.tls == tls_use::required,
            .recipients_accepted = std::nullopt,
            .other_hosts_left = plan_.other_hosts_left};
}

// The next reply, in words and in meaning. A connection without a usable answer is at its end.
asio::awaitable<verdict> session::answer_to(context known) {
    const auto patience =
        known.stage == stage::message ? wishes_.deadline.final_reply : wishes_.deadline.reply;
    const answer came = co_await connection_.read_reply(patience);
    if (const event* seen = std::get_if<event>(&came)) {
        usable_ = false;
        co_return verdict::of(*seen, known);
    }
    const auto& reply = std::get<smtpreply::reply>(came);
    if (reply.code() == smtpreply::reply_code{421}) usable_ = false;
    if (known.stage == stage::ehlo && reply.positive()) offered_ = read_capabilities(reply);
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
    offered_ = {};
    verdict result = co_await command(verb + wishes_.our_name, known(stage::ehlo));
    if (plan_.helo) offered_ = {};
    co_return result;
}

asio::awaitable<verdict> session::open() {
    const failure refused = co_await connection_.connect(plan_.to, wishes_.deadline.connect);
    if (refused) co_return verdict::of(*refused, known(stage::connect));

    verdict result = co_await answer_to(known(stage::connect));
    if (result.proceeds()) result = co_await greet();
    if (!result.proceeds()) co_return result;

    const bool required = wishes_.tls == tls_use::required;
    if (required && !offered_.starttls)
        co_return verdict::of(event::tls_not_offered, known(stage::starttls));
    if (offered_.starttls && wishes_.tls != tls_use::never && plan_.tls) {
        result = co_await command("STARTTLS", known(stage::starttls));
        if (!result.proceeds()) co_return result;
        const failure broken =
            co_await connection_.start_tls(plan_.to, required, wishes_.deadline.connect);
        if (broken) co_return verdict::of(*broken, known(stage::starttls));
        result = co_await greet();  // what was offered in clear text counts no more
        if (!result.proceeds()) co_return result;
    }
    if (plan_.login) result = co_await log_in();
    co_return result;
}

asio::awaitable<verdict> session::log_in() {
    // The password goes to nobody who could be somebody else.
    if (!connection_.encrypted() && !wishes_.login_in_clear)
        co_return verdict::of(event::tls_not_offered, known(stage::auth));
    if (offered_.auth_plain && !plan_.only_auth_login) {
        const std::string token = std::string{'\0'} + wishes_.user + '\0' + wishes_.password;
        co_return co_await command("AUTH PLAIN " + base64(token), known(stage::auth));
    }
    verdict result = co_await command("AUTH LOGIN", known(stage::auth));
    for (const std::string* secret : {&wishes_.user, &wishes_.password})
        if (result.meaning.code == smtpreply::reply_code{334})
            result = co_await command(base64(*secret), known(stage::auth));
    co_return result;
}

std::string session::mail_command(const envelope& what) const {
    std::string line = "MAIL FROM:<" + what.sender + ">";
    if (!plan_.extensions) return line;
    if (offered_.size) line += " SIZE=" + std::to_string(file_size(what.content));
    if (offered_.eight_bit_mime && what.eight_bit) line += " BODY=8BITMIME";
    return line;
}

// What the server would refuse for sure by what it offers: found before a byte is sent.
std::optional<verdict> session::unfit(const envelope& what) const {
    if (offered_.size_limit != 0 && file_size(what.content) > offered_.size_limit)
        return verdict::of(smtpreply::enhanced_status{5, 3, 4}, known(stage::mail));
    return std::nullopt;
}

asio::awaitable<transaction> session::send(const envelope& what,
                                           std::function<void()> before_final_dot) {
    transaction result;
    if (const auto found = unfit(what)) {
        result.mail = *found;
        co_return result;
    }
    // RFC 2920: all up to DATA in one go; else step by step.
    const bool pipelined = offered_.pipelining && plan_.extensions && !connection_.has_unasked();
    if (pipelined) {
        std::string batch = mail_command(what) + "\r\n";
        for (const std::string& each : what.recipients) batch += "RCPT TO:<" + each + ">\r\n";
        co_await connection_.send(batch + "DATA\r\n", wishes_.deadline.reply);
    }
    result.mail = co_await reply_or_command(pipelined, mail_command(what), known(stage::mail));
    if (!usable_ || (!pipelined && !result.mail.proceeds())) co_return result;

    for (const std::string& each : what.recipients) {
        context about = known(stage::rcpt);
        about.recipients_accepted = static_cast<unsigned>(result.accepted());
        verdict one = co_await reply_or_command(pipelined, "RCPT TO:<" + each + ">", about);
        result.rcpt.push_back(std::move(one));
        if (!usable_) co_return result;
    }
    const std::size_t accepted = result.mail.proceeds() ? result.accepted() : 0;
    if (!pipelined && accepted == 0) co_return result;

    context about = known(stage::data);
    about.recipients_accepted = static_cast<unsigned>(accepted);
    result.data = co_await reply_or_command(pipelined, "DATA", about);
    if (!usable_ || result.data->meaning.code != smtpreply::reply_code{354}) co_return result;
    if (accepted == 0) {
        // It was asked for the message of nobody, and must not keep an empty one.
        usable_ = false;
        co_return result;
    }
    co_await send_message(what, accepted, before_final_dot, result);
    co_return result;
}

asio::awaitable<void> session::send_message(const envelope& what, std::size_t accepted,
                                            const std::function<void()>& before_final_dot,
                                            transaction& result) {
    bool dot_sent = false;
    const failure broken = co_await send_content(what, before_final_dot, dot_sent);
    if (broken) {
        usable_ = false;
        // The server may have said why before it hung up. What it says to half a message is no
        // success; without a word, it is the stage that tells whether the message may be there.
        const answer last = co_await connection_.read_reply(std::chrono::seconds{5});
        const auto* reply = std::get_if<smtpreply::reply>(&last);
        const stage at = dot_sent ? stage::message : stage::data;
        if (reply != nullptr && (dot_sent || reply->negative()))
            result.message.push_back(verdict::of(*reply, known(stage::message)));
        else
            result.message.push_back(verdict::of(*broken, known(at)));
        co_return;
    }
    const std::size_t answers = wishes_.lmtp ? accepted : 1;
    while (result.message.size() < answers && usable_)
        result.message.push_back(co_await answer_to(known(stage::message)));
}

// In pieces, so that a message of any size takes a buffer's memory. A dot that begins a line is
// doubled (RFC 5321 §4.5.2).
asio::awaitable<failure> session::send_content(const envelope& what,
                                               const std::function<void()>& before_final_dot,
                                               bool& dot_sent) {
    constexpr std::size_t piece_size = 65536;
    std::ifstream content{what.content, std::ios::binary};
    std::string piece;
    std::array<char, 4096> read{};
    char before = '\n';
    while (content.read(read.data(), read.size()), content.gcount() > 0) {
        for (const char c :
             std::string_view{read.data(), static_cast<std::size_t>(content.gcount())}) {
            if (c == '.' && before == '\n') piece += '.';
            piece += c;
            before = c;
        }
        if (piece.size() < piece_size) continue;
        if (const failure broken = co_await connection_.send(piece, wishes_.deadline.reply))
            co_return broken;
        piece.clear();
    }
    if (content.bad()) throw std::runtime_error{"cannot read " + what.content.string()};
    if (const failure broken = co_await connection_.send(piece, wishes_.deadline.reply))
        co_return broken;
    // Whatever has come by now answers no final dot, and must not be taken for its answer.
    if (connection_.has_unasked()) co_return event::malformed_reply;
    before_final_dot();
    dot_sent = true;
    co_return co_await connection_.send(before == '\n' ? ".\r\n" : "\r\n.\r\n",
                                        wishes_.deadline.reply);
}

asio::awaitable<void> session::quit() {
    if (!usable_) co_return;
    usable_ = false;
    co_await connection_.send("QUIT\r\n", std::chrono::seconds{5});
    co_await connection_.read_reply(std::chrono::seconds{5});
}

}  // namespace deliver
