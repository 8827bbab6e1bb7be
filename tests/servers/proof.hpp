// A delivery to a real server as a row of a table: whom a message is for, what the client makes of
// the server's replies, and in which mailboxes the message is then.

#ifndef SMTPREPLY_TESTS_PROOF_HPP
#define SMTPREPLY_TESTS_PROOF_HPP

#include "../delivery/client.hpp"
#include "mailboxes.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace servers {

/// The port of the server, and its root.
struct server {
    std::string port;
    std::filesystem::path root;
};
inline server chosen_server;

struct proof {
    std::string name;                     // and the subject of the message, which tells it apart
    std::string address;                  // of the server
    std::vector<std::string> recipients;  // without the domain, which is us.test
    /// For each attempt, in this order: "RECIPIENT: REASON: what is next", as the log tells it.
    std::vector<std::string> told;
    /// The mailboxes that have it, or the report on it, and how often: "alice 1, user 1".
    std::string arrived;
    std::vector<std::string> options{};
    std::size_t size = 0;    // of the message, roughly; 0: small
    std::size_t queued = 0;  // how many messages are left in the queue
};

/// A queue for a message or more, and the real server's mailboxes.
class sender {
public:
    /// `queues`: see mailboxes.
    explicit sender(std::vector<std::string> queues = {})
        : arrived{chosen_server.root, std::move(queues)} {
        for (const char* const patience :
             {"--reply-timeout", "--final-timeout", "--connect-timeout"})
            client.options[patience] = "60";  // a real server, on a machine that may be busy
    }

    void submit(const proof& what);
    /// Runs the client once, and checks what its log tells of this run.
    void run(const proof& what);
    void check_mailboxes(const proof& what) const;

    delivery_test::client client;
    mailboxes arrived;

private:
    std::size_t read_ = 0;  // of the log
};

/// One after another, each with a queue of its own.
void prove(const std::vector<proof>& rows, const std::vector<std::string>& queues = {});

}  // namespace servers

#endif
