// The dialogue with one host. It says what was said and decides nothing but what the protocol
// itself demands.

#ifndef DELIVER_SESSION_HPP
#define DELIVER_SESSION_HPP

#include "capabilities.hpp"
#include "connection.hpp"
#include "settings.hpp"
#include "verdict.hpp"

#include <filesystem>
#include <functional>
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

/// The verdicts of one transaction, as far as it came; each list may be shorter than that of the
/// recipients.
struct transaction {
    verdict mail;
    std::vector<verdict> rcpt;
    std::optional<verdict> data;
    std::vector<verdict> message;  // one; in LMTP one for each accepted recipient

    [[nodiscard]] std::size_t accepted() const;
    /// The verdict that came last.
    [[nodiscard]] const verdict& last() const;
};

class session {
public:
    session(const asio::any_io_executor& executor, asio::ssl::context& tls, const settings& wishes,
            const plan& how);

    /// Connects and goes on to where MAIL may be sent. The first verdict that does not proceed, or
    /// the last one.
    asio::awaitable<verdict> open();

    /// MAIL, RCPT, DATA and the content. `before_final_dot` is called when from then on the message
    /// may have been delivered.
    asio::awaitable<transaction> send(const envelope& what, std::function<void()> before_final_dot);

    asio::awaitable<void> quit();

    /// Whether another transaction may follow.
    [[nodiscard]] bool usable() const { return usable_; }
    [[nodiscard]] const capabilities& offered() const { return offered_; }

private:
    asio::awaitable<verdict> command(std::string line, smtpreply::context known);
    asio::awaitable<verdict> reply_or_command(bool sent, std::string line,
                                              smtpreply::context known);
    asio::awaitable<verdict> answer_to(smtpreply::context known);
    asio::awaitable<verdict> greet();
    asio::awaitable<verdict> log_in();
    asio::awaitable<failure> send_content(const envelope& what,
                                          const std::function<void()>& before_final_dot,
                                          bool& dot_sent);
    asio::awaitable<void> send_message(const envelope& what, std::size_t accepted,
                                       const std::function<void()>& before_final_dot,
                                       transaction& result);
    [[nodiscard]] std::string mail_command(const envelope& what) const;
    [[nodiscard]] std::optional<verdict> unfit(const envelope& what) const;
    [[nodiscard]] smtpreply::context known(smtpreply::stage at) const;

    const settings& wishes_;
    plan plan_;
    connection connection_;
    capabilities offered_;
    bool usable_ = true;
};

}  // namespace deliver

#endif
