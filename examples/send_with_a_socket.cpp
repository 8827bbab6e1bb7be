// How does a client with a blocking socket act on what a server answers?
//
//     send_with_a_socket HOST PORT FROM TO < message
//
// Ends with 0 when the message was taken, 75 where it pays to try again, 69 where it does not.

#include <smtpreply/ostream.hpp>
#include <smtpreply/smtpreply.hpp>

#include <netdb.h>
#include <poll.h>
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
        // Before the final dot is sent, nothing is delivered.
        const stage before = at == stage::message ? stage::data : at;
        if (at != stage::connect && has_unasked()) return nothing(event::malformed_reply, before);
        // What cannot be sent to its end may have been answered: why not.
        return answer(send_all(command) ? at : before);
    }

    // The content, which is answered only after the final dot.
    void pass_on(std::string_view content) { send_all(content); }

private:
    // What is there before a command is sent would pass for its answer.
    [[nodiscard]] bool has_unasked() {
        char byte = 0;
        return !unread_.empty() || !reader_.idle() ||
               recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
    }

    verdict answer(stage at) {
        using clock = std::chrono::steady_clock;
        // RFC 5321 §4.5.3.2; for the whole reply, however slowly it comes.
        const auto end = clock::now() + std::chrono::minutes{at == stage::message ? 10 : 5};
        while (true) {
            const smtpreply::parse_result result = reader_.next(unread_);
            if (result) return read(*result, at);
            if (result.malformed()) return nothing(event::malformed_reply, at);
            const std::chrono::duration<double, std::milli> left = end - clock::now();
            if (left.count() <= 0) return nothing(event::reply_timeout, at);
            pollfd readable{.fd = socket_, .events = POLLIN, .revents = 0};
            poll(&readable, 1, static_cast<int>(left.count()) + 1);
            const ssize_t size = recv(socket_, storage_.data(), storage_.size(), MSG_DONTWAIT);
            if (size < 0 && (errno == EINTR || errno == EAGAIN)) continue;
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

    bool send_all(std::string_view bytes) const {
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
        step{stage::message, ".\r\n"},
    };
    verdict last;
    for (const step& each : steps) {
        if (each.at == stage::message) server.pass_on(content);
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
        const timeval patience{.tv_sec = 180, .tv_usec = 0};  // to connect, and to send
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
