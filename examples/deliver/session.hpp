// The dialogue with one host. It says what was said and decides nothing but what the protocol
// itself demands.

#ifndef DELIVER_SESSION_HPP
#define DELIVER_SESSION_HPP

#include "connection.hpp"
#include "settings.hpp"
#include "verdict.hpp"

#include <smtpreply/capabilities.hpp>
#include <smtpreply/stored_reply.hpp>

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace deliver {

/// How to go about it this time: what delivery::take changes after a refusal.
struct plan {
    host to;
    bool other_hosts_left = false;
    bool helo = false;
    bool tls = true;
    bool login = false;
    bool only_auth_login = false;
    bool extensions = true;
};

/// What is to be sent. The content has lines that end with CRLF.
struct envelope {
    std::string sender;  // empty: <>
    std::vector<std::string> recipients;
    std::filesystem::path content;
    bool eight_bit = false;
};

/// How far one transaction came.
struct transaction {
    std::vector<verdict> rcpt;          // in the order of the recipients; may be fewer, or none
    std::vector<std::size_t> accepted;  // which of them were: their indices
    bool sent = false;                  // the message is: its answers are to be read next
    verdict last{};  // else what ended it, for all without a verdict of their own
};

class session {
public:
    session(const asio::any_io_executor& executor, asio::ssl::context& tls, const settings& wishes,
            const plan& how);

    /// Connects and goes on to where MAIL may be sent. The first verdict that does not proceed, or
    /// the last one.
    asio::awaitable<verdict> open();

    /// MAIL, RCPT, DATA and the content. `before_final_dot` is called when from then on the message
    /// may have been delivered. Throws std::runtime_error if the content cannot be read.
    asio::awaitable<transaction> send(const envelope& what, std::function<void()> before_final_dot);

    /// What becomes of the message that was sent: once; in LMTP once for each accepted recipient.
    asio::awaitable<verdict> answer_to_message();

    asio::awaitable<void> quit();

    /// Whether another transaction may follow.
    [[nodiscard]] bool usable() const { return usable_; }

private:
    asio::awaitable<verdict> command(std::string line, smtpreply::context known);
    asio::awaitable<verdict> reply_or_command(bool sent, std::string line,
                                              smtpreply::context known);
    asio::awaitable<verdict> answer_to(smtpreply::context known);
    asio::awaitable<verdict> greet();
    asio::awaitable<verdict> log_in();
    asio::awaitable<std::optional<verdict>> send_content(
        std::istream& content, const std::function<void()>& before_final_dot);
    [[nodiscard]] std::string mail_command(const envelope& what) const;
    [[nodiscard]] std::optional<verdict> unfit(const envelope& what) const;
    [[nodiscard]] smtpreply::context known(smtpreply::stage at) const;
    [[nodiscard]] smtpreply::capabilities offered() const {
        return smtpreply::capabilities{ehlo_.view()};
    }

    const settings& wishes_;
    plan plan_;
    connection connection_;
    smtpreply::stored_reply ehlo_;
    bool verified_ = false;  // that the server is who we think it is
    bool usable_ = false;
};

}  // namespace deliver

#endif
