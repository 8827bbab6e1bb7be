// One connection to a mail server: bytes out, replies in, each within its deadline.

#ifndef DELIVER_CONNECTION_HPP
#define DELIVER_CONNECTION_HPP

#include "settings.hpp"

#include <smtpreply/event.hpp>
#include <smtpreply/reader.hpp>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace deliver {

namespace asio = boost::asio;

/// A reply, or what came instead of one. The reply is valid until the next one is read.
using answer = std::variant<smtpreply::reply, smtpreply::event>;

/// Nothing where all went well.
using failure = std::optional<smtpreply::event>;

/// Holds the reader's 16 KB and one buffer, whatever the server sends; and no call outlasts its
/// deadline, however slowly the bytes come.
class connection {
public:
    connection(const asio::any_io_executor& executor, asio::ssl::context& tls);
    ~connection();

    asio::awaitable<failure> connect(host to, std::chrono::seconds deadline);

    /// The handshake, after the server's 220. What had come with that 220 is thrown away: it was
    /// sent in clear text, perhaps by someone else.
    asio::awaitable<failure> start_tls(host to, bool verified, std::chrono::seconds deadline);

    /// A failure to send is no failure yet: the server may have said why before it hung up.
    asio::awaitable<failure> send(std::string_view bytes, std::chrono::seconds deadline);
    asio::awaitable<answer> read_reply(std::chrono::seconds deadline);

    /// Bytes have come that no command has asked for.
    [[nodiscard]] bool has_unasked() const;
    [[nodiscard]] bool encrypted() const { return tls_ != nullptr; }

private:
    using clock = std::chrono::steady_clock;
    using tls_stream = asio::ssl::stream<asio::ip::tcp::socket&>;
    struct watchdog;

    // What an error means, with the watchdog's help: it closes the socket at the deadline.
    [[nodiscard]] smtpreply::event event_of(const boost::system::error_code& error) const;

    asio::ssl::context& tls_context_;
    asio::ip::tcp::socket socket_;
    std::unique_ptr<tls_stream> tls_;
    std::shared_ptr<watchdog> watchdog_;
    smtpreply::reply_reader<> reader_;
    std::array<char, 4096> storage_{};
    std::string_view unread_;  // the part of the storage that the reader has not taken yet
};

}  // namespace deliver

#endif
