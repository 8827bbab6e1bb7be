// A connection to a mail server whose replies come through smtpreply::reply_reader.

#ifndef SMTPREPLY_TESTS_SMTP_CLIENT_HPP
#define SMTPREPLY_TESTS_SMTP_CLIENT_HPP

#include <smtpreply/smtpreply.hpp>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace servers {

namespace asio = boost::asio;

/// Blocks, but never for good: every call throws when it is not done in time.
class smtp_client {
public:
    // For a reply, or to send a command; less once a server has tried it.
    inline static std::chrono::seconds patience{10};

    /// Reads from the socket at most `bytes_per_read` bytes at a time.
    smtp_client(const std::string& address, std::uint16_t port, std::size_t bytes_per_read)
        : bytes_per_read_{bytes_per_read} {
        socket_.connect({asio::ip::make_address(address), port});
    }

    void send(std::string_view bytes) {
        await([&](auto&& done) {
            if (secure_)
                asio::async_write(*secure_, asio::buffer(bytes), done);
            else
                asio::async_write(socket_, asio::buffer(bytes), done);
        });
    }

    /// What came before the handshake, in clear text, is thrown away.
    void start_tls() {
        reader_.discard(unread_);
        secure_.emplace(socket_, tls_);
        await([&](auto&& done) { secure_->async_handshake(asio::ssl::stream_base::client, done); });
    }

    /// The next reply, which looks into this object and is valid until the next call.
    smtpreply::reply read_reply() {
        const clock::time_point deadline = clock::now() + patience;
        while (true) {
            const smtpreply::parse_result result = reader_.next(unread_);
            if (result) return *result;
            if (result.malformed()) throw std::runtime_error{"this is no reply"};
            if (!receive(deadline)) throw std::runtime_error{"the server hung up"};
        }
    }

    /// Everything up to the end of the connection, unparsed.
    std::string read_to_end() {
        const clock::time_point deadline = clock::now() + patience;
        std::string all{unread_};
        while (receive(deadline)) all += unread_;
        unread_ = {};
        return all;
    }

    /// The server closes the connection, and has sent nothing more, not even half a reply.
    bool is_closed_by_server() { return read_to_end().empty() && reader_.finish().incomplete(); }

private:
    using clock = std::chrono::steady_clock;

    // False at the end of the connection.
    bool receive(clock::time_point deadline) {
        const auto into = asio::buffer(storage_.data(), bytes_per_read_);
        const std::size_t size = await(
            [&](auto&& done) {
                if (secure_)
                    secure_->async_read_some(into, done);
                else
                    socket_.async_read_some(into, done);
            },
            deadline);
        unread_ = std::string_view{storage_.data(), size};
        return size != 0;
    }

    // Starts an operation and waits for its end: Asio's blocking calls know no deadline.
    template <class Start>
    std::size_t await(Start start, clock::time_point deadline = clock::now() + patience) {
        boost::system::error_code error;
        std::size_t size = 0;
        start([&](const boost::system::error_code& outcome, std::size_t transferred = 0) {
            error = outcome;
            size = transferred;
        });
        context_.restart();
        context_.run_until(deadline);
        if (!context_.stopped()) {
            socket_.close();
            context_.run();
            patience = std::chrono::seconds{1};
            throw std::runtime_error{"the server did not answer in time"};
        }
        // Many servers close without the closing handshake of TLS.
        if (error && error != asio::error::eof && error != asio::ssl::error::stream_truncated)
            throw boost::system::system_error{error};
        return size;
    }

    asio::io_context context_;
    asio::ip::tcp::socket socket_{context_};
    asio::ssl::context tls_{asio::ssl::context::tls_client};
    std::optional<asio::ssl::stream<asio::ip::tcp::socket&>> secure_;
    smtpreply::reply_reader<> reader_;
    std::array<char, 4096> storage_{};
    std::size_t bytes_per_read_;
    std::string_view unread_;  // the part of the storage that the reader has not taken yet
};

/// A port on which nothing listens, on any address.
inline std::uint16_t free_port() {
    asio::io_context context;
    const asio::ip::tcp::acceptor any{context, {asio::ip::tcp::v4(), 0}, false};
    return any.local_endpoint().port();
}

}  // namespace servers

#endif
