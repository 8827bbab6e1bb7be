// How does a client with a blocking socket act on what a server answers?
//
//     send_with_a_socket HOST PORT FROM TO < message
//
// Ends with 0 when the message was taken, 75 where it pays to try again, 69 where it does not.

#include <smtpreply/ostream.hpp>
#include <smtpreply/smtpreply.hpp>

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

namespace {

using smtpreply::event;
using smtpreply::stage;

// What the last command came to.
struct verdict {
    smtpreply::classification meaning;
    smtpreply::attempt attempt;  // with the delay that the server asks for
};

class connection {
public:
    explicit connection(int socket) : socket_{socket} {}

    // Sends a command and reads its answer; of the greeting, there is only the answer.
    verdict ask(std::string_view command, stage at) {
        const bool unasked = !unread_.empty() || !reader_.idle();
        if (unasked) return nothing(event::malformed_reply, at);  // it would pass for the answer
        const bool sent = send_all(command);
        // What was not sent to its end is not delivered. The reply that says why may be there.
        return answer(at == stage::message && !sent ? stage::data : at);
    }

private:
    verdict answer(stage at) {
        while (true) {
            const smtpreply::parse_result result = reader_.next(unread_);
            if (result) return read(*result, at);
            if (result.malformed()) return nothing(event::malformed_reply, at);
            const ssize_t size = recv(socket_, storage_.data(), storage_.size(), 0);
            if (size < 0 && errno == EINTR) continue;
            if (size < 0 && errno == EAGAIN) return nothing(event::reply_timeout, at);
            if (size <= 0) return nothing(event::connection_lost, at);
            unread_ = {storage_.data(), static_cast<std::size_t>(size)};
        }
    }

    static verdict read(const smtpreply::reply& reply, stage at) {
        std::cout << to_string(at) << ": " << reply << '\n';
        smtpreply::attempt attempt{.now = std::chrono::system_clock::now()};
        if (const auto hint = retry_delay(reply))
            attempt.server_delay = smtpreply::delay{hint->seconds};
        return {classify(reply, at), attempt};
    }

    // What came instead of a reply.
    static verdict nothing(event instead, stage at) {
        return {classify(instead, at), {.now = std::chrono::system_clock::now()}};
    }

    [[nodiscard]] bool send_all(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t size = send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (size < 0 && errno != EINTR) return false;
            if (size > 0) bytes.remove_prefix(static_cast<std::size_t>(size));
        }
        return true;
    }

    int socket_;
    smtpreply::reply_reader<> reader_;
    std::array<char, 4096> storage_{};
    std::string_view unread_;  // what the reader has not taken yet
};

// The dialogue goes on as long as the replies say so; the last one decides.
verdict converse(connection& server, const std::string& from, const std::string& to,
                 const std::string& content) {
    struct step {
        stage at;
        std::string command;
    };
    const std::array steps{
        step{stage::connect, ""},
        step{stage::ehlo, "EHLO client.example\r\n"},
        step{stage::mail, "MAIL FROM:<" + from + ">\r\n"},
        step{stage::rcpt, "RCPT TO:<" + to + ">\r\n"},
        step{stage::data, "DATA\r\n"},
        step{stage::message, content + ".\r\n"},
    };
    verdict last;
    for (const step& each : steps) {
        last = server.ask(each.command, each.at);
        if (last.meaning.action != smtpreply::action::proceed) break;
    }
    return last;
}

smtpreply::decision decide_after(const verdict& last) {
    const auto next = decide(last.meaning, last.attempt);
    std::cout << "means: " << to_string(last.meaning.reason) << '\n'
              << "next:  " << to_string(next.action) << '\n';
    if (next.action == smtpreply::action::retry_later)
        std::cout << "wait:  " << (next.not_before - last.attempt.now).count() << " s\n";
    return next;
}

// The lines end with CRLF, and a dot that begins one is doubled (RFC 5321 §4.5.2).
std::string read_message() {
    std::string content;
    for (std::string line; std::getline(std::cin, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty() && line.front() == '.') content += '.';
        content += line + "\r\n";
    }
    return content;
}

int connect_to(const char* host, const char* port) {
    addrinfo* found = nullptr;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(host, port, &wanted, &found) != 0) return -1;
    int result = -1;
    for (const addrinfo* each = found; each != nullptr && result < 0; each = each->ai_next) {
        const int one = socket(each->ai_family, each->ai_socktype, each->ai_protocol);
        if (one < 0) continue;
        const timeval patience{.tv_sec = 300, .tv_usec = 0};  // RFC 5321 §4.5.3.2
        setsockopt(one, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        setsockopt(one, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        if (connect(one, each->ai_addr, each->ai_addrlen) == 0)
            result = one;
        else
            close(one);
    }
    freeaddrinfo(found);
    return result;
}

int exit_status(const smtpreply::decision& next) {
    using smtpreply::action;
    constexpr int give_up = 69;  // EX_UNAVAILABLE and EX_TEMPFAIL of sysexits.h
    constexpr int try_again = 75;
    return next.action == action::proceed       ? EXIT_SUCCESS
           : next.action == action::retry_later ? try_again
                                                : give_up;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::cerr << "usage: send_with_a_socket HOST PORT FROM TO < message\n";
        return EXIT_FAILURE;
    }
    const int socket = connect_to(argv[1], argv[2]);
    if (socket < 0) {
        const verdict refused{classify(event::connection_refused, stage::connect),
                              {.now = std::chrono::system_clock::now()}};
        return exit_status(decide_after(refused));
    }
    connection server{socket};
    const verdict last = converse(server, argv[3], argv[4], read_message());
    server.ask("QUIT\r\n", stage::quit);
    close(socket);
    return exit_status(decide_after(last));
}
