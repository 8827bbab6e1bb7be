// A dialogue with a server as a table: what the client sends, what the server and the library ought
// to say to it. One such table for each server, one check for all of them.

#ifndef SMTPREPLY_TESTS_CONVERSATION_HPP
#define SMTPREPLY_TESTS_CONVERSATION_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace servers {

class smtp_client;

/// As many lines as the server likes, but more than one.
inline constexpr std::size_t several = 0;

/// The reason that the library ought to give: one; or either of two, where the code says the first
/// and only the text tells the second.
struct expected_reason {
    smtpreply::reason by_code;
    smtpreply::reason by_text;

    // NOLINTNEXTLINE(google-explicit-constructor): most rows of the tables name one reason
    expected_reason(smtpreply::reason only) : by_code{only}, by_text{only} {}
    expected_reason(smtpreply::reason code, smtpreply::reason text)
        : by_code{code}, by_text{text} {}
};
inline expected_reason either(smtpreply::reason by_code, smtpreply::reason by_text) {
    return {by_code, by_text};
}

/// What the client sends (CRLF is added; nothing is sent where it is empty) and what comes back.
struct step {
    std::string name;
    std::string command;
    smtpreply::stage stage;
    unsigned code;
    std::string_view status;  // empty: none
    expected_reason reason;
    smtpreply::permanence effective;
    std::size_t lines = 1;
};

enum class protocol : std::uint8_t { smtp, lmtp };

/// Where the server listens, and the folder that keeps what it said.
struct settings {
    std::uint16_t port = 0;
    std::filesystem::path folder;
};
inline settings chosen;

/// A connection to one address of the server.
class conversation {
public:
    static constexpr std::size_t at_once = 4096;

    explicit conversation(const std::string& address, std::size_t bytes_per_read = at_once);
    explicit conversation(const std::string& address, protocol spoken);
    conversation(const conversation&) = delete;
    conversation& operator=(const conversation&) = delete;
    ~conversation();

    /// Sends, reads and checks. Returns the reply as it came.
    std::string play(const step& one);
    std::vector<std::string> play(const std::vector<step>& steps);

    /// Sends all in one packet, waits for the end, and then takes the replies out of one buffer.
    std::vector<std::string> play_pipelined(const std::vector<step>& steps);

    /// The handshake, after the server has agreed to STARTTLS. Any certificate will do.
    void start_tls();

    void check_that_server_closes();

private:
    std::unique_ptr<smtp_client> client_;
    protocol spoken_ = protocol::smtp;
};

/// A whole session, from the greeting until the server closes the connection.
void talk(const std::string& address, const std::vector<step>& steps,
          protocol spoken = protocol::smtp);

/// How many replies were kept, and how many of them differ in code or status.
struct tally {
    int replies = 0;
    std::size_t different = 0;
};
tally heard();

}  // namespace servers

#endif
