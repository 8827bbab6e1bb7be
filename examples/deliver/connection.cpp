#include "connection.hpp"

namespace deliver {

using smtpreply::event;

namespace {

// co_await operation(quietly(error)): the error as a value.
auto quietly(boost::system::error_code& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

trouble what_happened(const boost::system::error_code& error) {
    event what = event::connection_lost;
    if (error == boost::beast::error::timeout) what = event::reply_timeout;
    if (error == asio::error::connection_refused) what = event::connection_refused;
    if (error == asio::error::host_unreachable || error == asio::error::network_unreachable)
        what = event::host_unreachable;
    if (error == asio::error::timed_out) what = event::connection_timeout;
    return {what, error.message()};
}

}  // namespace

connection::connection(const asio::any_io_executor& executor, asio::ssl::context& tls)
    : tls_context_{tls}, stream_{executor} {}

asio::awaitable<failure> connection::connect(const std::vector<asio::ip::tcp::endpoint>& to,
                                             std::chrono::seconds deadline) {
    boost::system::error_code error;
    stream_.expires_after(deadline);
    co_await stream_.async_connect(to, quietly(error));
    if (error == boost::beast::error::timeout)
        co_return trouble{event::connection_timeout, error.message()};
    if (error) co_return what_happened(error);
    // A command is small and waits for an answer.
    stream_.socket().set_option(asio::ip::tcp::no_delay{true}, error);
    co_return std::nullopt;
}

asio::awaitable<failure> connection::start_tls(const std::string& name, bool verified,
                                               std::chrono::seconds deadline) {
    reader_.discard(unread_);
    tls_ = std::make_unique<asio::ssl::stream<clear_stream&>>(stream_, tls_context_);
    SSL_set_tlsext_host_name(tls_->native_handle(), name.c_str());
    tls_->set_verify_mode(verified ? asio::ssl::verify_peer : asio::ssl::verify_none);
    if (verified) tls_->set_verify_callback(asio::ssl::host_name_verification{name});
    boost::system::error_code error;
    stream_.expires_after(deadline);
    co_await tls_->async_handshake(asio::ssl::stream_base::client, quietly(error));
    if (error) co_return trouble{event::tls_failure, error.message()};
    co_return std::nullopt;
}

asio::awaitable<failure> connection::send(std::string_view bytes, std::chrono::seconds deadline) {
    boost::system::error_code error;
    stream_.expires_after(deadline);
    if (tls_)
        co_await asio::async_write(*tls_, asio::buffer(bytes), quietly(error));
    else
        co_await asio::async_write(stream_, asio::buffer(bytes), quietly(error));
    if (error) co_return what_happened(error);
    co_return std::nullopt;
}

bool connection::has_unasked() {
    if (!unread_.empty() || !reader_.idle()) return true;
    // Without waiting. Of TLS there may be bytes in the socket and no data: only reading tells.
    boost::system::error_code error;
    stream_.socket().non_blocking(true, error);
    const auto into = asio::buffer(storage_);
    const std::size_t size = tls_ ? tls_->read_some(into, error) : stream_.read_some(into, error);
    unread_ = {storage_.data(), size};
    return size > 0;
}

asio::awaitable<answer> connection::read_reply(std::chrono::seconds deadline) {
    stream_.expires_after(deadline);  // for the whole reply
    while (true) {
        const smtpreply::parse_result result = reader_.next(unread_);
        if (result) co_return *result;
        if (result.malformed()) co_return trouble{event::malformed_reply};

        boost::system::error_code error;
        const auto into = asio::buffer(storage_);
        std::size_t size = 0;
        if (tls_)
            size = co_await tls_->async_read_some(into, quietly(error));
        else
            size = co_await stream_.async_read_some(into, quietly(error));
        if (error) co_return what_happened(error);
        unread_ = {storage_.data(), size};
    }
}

}  // namespace deliver
