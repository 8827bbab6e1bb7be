// A mail server that does what its script says: faults that no real server shows on request.

#ifndef SMTPREPLY_TESTS_SCRIPTED_SERVER_HPP
#define SMTPREPLY_TESTS_SCRIPTED_SERVER_HPP

#include <utility>  // awaitable.hpp of Boost 1.74 forgets it

#include "certificate.hpp"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <vector>

namespace delivery_test {

namespace asio = boost::asio;

/// How an answer is sent.
enum class manner {
    whole,       ///< in one piece
    slowly,      ///< byte by byte
    then_close,  ///< and the connection is closed
    close,       ///< the connection is closed without a word
    cut,         ///< the first half of it, then the connection is closed
    never,       ///< not at all: the client has to lose patience
    late,        ///< after the client has lost its patience and hung up
    endless,     ///< again and again, as lines of one reply that never ends
    twice,       ///< two of it in one packet
};

struct answer {
    std::string_view text;
    manner how = manner::whole;
};

/// The answers of one connection, by stage. Those not given are those of a good server.
struct script {
    answer greeting{"220 mx.test ready"};
    answer ehlo{"250-mx.test\r\n250 8BITMIME"};
    answer helo{"250 mx.test"};
    answer starttls{"220 go ahead"};
    bool tls = false;  // a handshake follows that answer, and all else is encrypted
    answer auth{"235 2.7.0 Ok"};
    std::vector<answer> further_auth{};  // to what comes after a 334, one after another
    answer mail{"250 2.1.0 Ok"};
    answer rcpt{"250 2.1.5 Ok"};
    answer second_rcpt{"250 2.1.5 Ok"};  // and every further one
    answer data{"354 go ahead"};
    std::string_view stray{};        // sent after that, in a packet of its own
    std::optional<answer> within{};  // to a part of the message; then the end
    answer message{"250 2.0.0 queued"};
    std::optional<answer> second_message{};  // in LMTP
    answer quit{"221 bye"};
    bool one_packet = false;  // MAIL and RCPT are answered together with DATA, which follows
    std::size_t most = std::numeric_limits<std::size_t>::max();  // recipients, or DATA is refused
    std::string_view unknown{};  // a recipient that is refused for good, wherever it comes
    bool keeps = true;           // the message, at the final dot, even where the answer is lost
};

/// More than lies between a client and a server that does not read: Linux keeps up to 4 MiB of what
/// a client sends (tcp_wmem), and the server below takes 16 KiB. Its end is sent only when the
/// server has begun to read it, however busy the machine is.
inline std::string message_larger_than_buffers() {
    const std::string line = std::string(900, 'x') + '\n';
    std::string message = "Subject: large\n\n";
    while (message.size() < 8 * 1024 * 1024) message += line;
    return message;
}

/// Plays the scripts, one for each connection, and the last for all further ones; in a thread of
/// its own, until it is destroyed.
class scripted_server {
public:
    explicit scripted_server(std::vector<script> scripts)
        : scripts_{std::move(scripts)}, thread_{[this] { serve(); }} {}
    ~scripted_server() {
        stopping_ = true;
        asio::io_context io;
        asio::ip::tcp::socket knock{io};
        boost::system::error_code ignored;
        knock.connect(endpoint(), ignored);
        thread_.join();
    }
    scripted_server(const scripted_server&) = delete;
    scripted_server& operator=(const scripted_server&) = delete;

    [[nodiscard]] std::string port() const { return std::to_string(endpoint().port()); }

    /// The recipients of the messages that it took into its hands, one entry for each delivery.
    [[nodiscard]] std::vector<std::string> delivered() {
        const std::lock_guard guard{mutex_};
        return delivered_;
    }
    /// The message that came last, as it was sent.
    [[nodiscard]] std::string last_message() {
        const std::lock_guard guard{mutex_};
        return last_message_;
    }
    /// All lines that clients have sent, but for the messages.
    [[nodiscard]] std::vector<std::string> commands() {
        const std::lock_guard guard{mutex_};
        return commands_;
    }
    [[nodiscard]] std::size_t connections() const { return connections_; }

private:
    using socket = asio::ip::tcp::socket;
    struct hang_up {};

    [[nodiscard]] asio::ip::tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }

    void serve() {
        // Little is on its way unseen, so that a client notices when we hang up.
        acceptor_.set_option(asio::socket_base::receive_buffer_size{16384});
        while (true) {
            socket client{io_};
            acceptor_.accept(client);
            if (stopping_) return;
            const std::size_t number = connections_++;
            hold_ = false;
            held_.clear();
            try {
                const script& play = scripts_[(std::min)(number, scripts_.size() - 1)];
                give(client, play.greeting);
                converse(client, play);
            } catch (const hang_up&) {
            } catch (const boost::system::system_error&) {  // the client has gone
            }
        }
    }

    template <class Stream>
    void converse(Stream& client, const script& play) {
        std::string buffer;
        std::vector<std::string> recipients;
        bool first_rcpt = true;
        while (true) {
            const std::string line = read_line(client, buffer);
            hold_ = play.one_packet && (line.rfind("MAIL", 0) == 0 || line.rfind("RCPT", 0) == 0);
            note(line);
            const std::string verb = line.substr(0, 4);
            if (verb == "EHLO" || verb == "LHLO")
                give(client, play.ehlo);
            else if (verb == "HELO")
                give(client, play.helo);
            else if (verb == "STAR") {
                give(client, play.starttls);
                if constexpr (std::is_same_v<Stream, socket>) {
                    if (play.tls) return converse_encrypted(client, play);
                }
            } else if (verb == "AUTH") {
                give(client, play.auth);
                answer said = play.auth;
                for (auto next = play.further_auth.begin();
                     said.text.starts_with('3') && next != play.further_auth.end(); ++next) {
                    note(read_line(client, buffer));
                    give(client, said = *next);
                }
            } else if (verb == "MAIL")
                recipients.clear(), give(client, play.mail);
            else if (verb == "RCPT") {
                const bool refused =
                    !play.unknown.empty() && line.find(play.unknown) != std::string::npos;
                const answer said = refused      ? answer{"550 5.1.1 no such user"}
                                    : first_rcpt ? play.rcpt
                                                 : play.second_rcpt;
                first_rcpt = false;
                if (said.text.starts_with('2'))
                    recipients.push_back(line.substr(9, line.size() - 10));
                give(client, said);
            } else if (verb == "DATA") {
                const bool too_many = recipients.size() > play.most;
                const answer said = too_many ? answer{"452 4.5.3 too many recipients"} : play.data;
                give(client, said);
                if (!said.text.starts_with('3')) continue;
                if (!play.stray.empty()) give(client, {play.stray});
                std::string message;
                for (std::string each; (each = read_line(client, buffer)) != ".";) {
                    message += each + "\r\n";
                    if (!play.within) continue;
                    give(client, *play.within);
                    throw hang_up{};
                }
                {
                    const std::lock_guard guard{mutex_};
                    last_message_ = message;
                }
                if (play.keeps && play.message.text.starts_with('2')) {
                    const std::lock_guard guard{mutex_};
                    delivered_.insert(delivered_.end(), recipients.begin(), recipients.end());
                }
                give(client, play.message);
                if (play.second_message) give(client, *play.second_message);
            } else if (verb == "QUIT") {
                give(client, play.quit);
                return;
            } else {
                give(client, {"502 5.5.2 what?"});
            }
        }
    }

    void converse_encrypted(socket& client, const script& play) {
        asio::ssl::stream<socket&> encrypted{client, tls_};
        encrypted.handshake(asio::ssl::stream_base::server);
        converse(encrypted, play);
    }

    void note(const std::string& line) {
        const std::lock_guard guard{mutex_};
        commands_.push_back(line);
    }

    template <class Stream>
    static std::string read_line(Stream& client, std::string& buffer) {
        const std::size_t size = asio::read_until(client, asio::dynamic_buffer(buffer), "\r\n");
        const std::string line = buffer.substr(0, size - 2);
        buffer.erase(0, size);
        return line;
    }

    template <class Stream>
    void give(Stream& client, const answer& one) {
        const std::string line = std::string{one.text} + "\r\n";
        const auto send = [&](std::string_view bytes) {
            held_ += bytes;
            if (hold_) return;
            asio::write(client, asio::buffer(held_));
            held_.clear();
        };
        switch (one.how) {
            case manner::whole: return send(line);
            case manner::twice: return send(line + line);
            case manner::slowly:
                for (const char& c : line) {
                    send({&c, 1});
                    std::this_thread::sleep_for(std::chrono::milliseconds{2});
                }
                return;
            case manner::then_close: send(line); throw hang_up{};
            case manner::close: throw hang_up{};
            case manner::cut: send(line.substr(0, line.size() / 2)); throw hang_up{};
            case manner::never: {
                char byte = 0;
                while (true) asio::read(client, asio::buffer(&byte, 1));
            }
            case manner::late: {
                char byte = 0;
                boost::system::error_code hung_up;
                while (!hung_up) asio::read(client, asio::buffer(&byte, 1), hung_up);
                return send(line);
            }
            case manner::endless:
                while (true) send(line);
        }
    }

    std::vector<script> scripts_;
    bool hold_ = false;  // what is to be sent
    std::string held_;
    asio::ssl::context tls_ = context_with_certificate();
    asio::io_context io_;
    asio::ip::tcp::acceptor acceptor_{io_, {asio::ip::address_v4::loopback(), 0}};
    std::mutex mutex_;
    std::vector<std::string> delivered_;
    std::vector<std::string> commands_;
    std::string last_message_;
    std::atomic<std::size_t> connections_{0};
    std::atomic<bool> stopping_{false};
    std::thread thread_;  // the last member: it uses all others
};

}  // namespace delivery_test

#endif
