// One connection to a mail server: bytes out, replies in, each within its deadline.

#ifndef DELIVER_CONNECTION_HPP
#define DELIVER_CONNECTION_HPP

#include <utility>  // awaitable.hpp of Boost 1.74 forgets it

#include <smtpreply/event.hpp>
#include <smtpreply/reader.hpp>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace deliver {

namespace asio = boost::asio;

/// What happened without a reply, and the system's words for it.
struct trouble {
    smtpreply::event what;
    std::string why{};
};

/// A reply, or what came instead of one. The reply is valid until the next one is read.
using answer = std::variant<smtpreply::reply, trouble>;

/// Nothing where all went well.
using failure = std::optional<trouble>;

/// Holds the reader's 16 KB and one buffer, whatever the server sends; and no call outlasts its
/// deadline, however slowly the bytes come.
class connection {
public:
    connection(const asio::any_io_executor& executor, asio::ssl::context& tls);

    /// To the first of these that answers.
    asio::awaitable<failure> connect(const std::vector<asio::ip::tcp::endpoint>& to,
                                     std::chrono::seconds deadline);

    /// The handshake, after the server's 220. What had come with that 220 is thrown away: it was
    /// sent in clear text, perhaps by someone else.
    asio::awaitable<failure> start_tls(const std::string& name, bool verified,
                                       std::chrono::seconds deadline);

    /// A failure to send is no failure yet: the server may have said why before it hung up.
    asio::awaitable<failure> send(std::string_view bytes, std::chrono::seconds deadline);
    asio::awaitable<answer> read_reply(std::chrono::seconds deadline);

    /// Bytes have come that no command has asked for.
    [[nodiscard]] bool has_unasked();

private:
    using clear_stream = boost::beast::tcp_stream;  // a socket with deadlines

    asio::ssl::context& tls_context_;
    clear_stream stream_;
    std::unique_ptr<asio::ssl::stream<clear_stream&>> tls_;
    smtpreply::reply_reader<> reader_;
    std::array<char, 4096> storage_{};
    std::string_view unread_;  // the part of the storage that the reader has not taken yet
};

}  // namespace deliver

#endif
