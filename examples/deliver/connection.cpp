#include "connection.hpp"

namespace deliver {

using smtpreply::event;

namespace {

// co_await operation(quietly(error)): the error as a value.
auto quietly(boost::system::error_code& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

}  // namespace

// Closes the socket when a deadline has passed, which ends whatever is being waited for. It is
// shared with its timer's handler, which may run when the connection is gone.
struct connection::watchdog : std::enable_shared_from_this<watchdog> {
    watchdog(const asio::any_io_executor& executor, asio::ip::tcp::socket& watched)
        : timer{executor}, socket{&watched} {}

    void watch_until(clock::time_point deadline) {
        timer.expires_at(deadline);
        timer.async_wait([self = weak_from_this(), deadline](const auto& error) {
            const auto alive = self.lock();
            if (error || !alive || alive->socket == nullptr) return;
            if (alive->timer.expiry() != deadline) return;  // another wait has begun
            alive->barked = true;
            boost::system::error_code ignored;
            alive->socket->close(ignored);
        });
    }
    // Far away rather than cancelled: a handler that is due already must find another deadline.
    void rest() { timer.expires_at(clock::time_point::max()); }

    asio::steady_timer timer;
    asio::ip::tcp::socket* socket;
    bool barked = false;
};

connection::connection(const asio::any_io_executor& executor, asio::ssl::context& tls)
    : tls_context_{tls},
      socket_{executor},
      watchdog_{std::make_shared<watchdog>(executor, socket_)} {}

connection::~connection() {
    watchdog_->socket = nullptr;
    watchdog_->timer.cancel();
}

event connection::event_of(const boost::system::error_code& error) const {
    if (watchdog_->barked) return event::reply_timeout;
    if (error == asio::error::connection_refused) return event::connection_refused;
    if (error == asio::error::host_unreachable || error == asio::error::network_unreachable)
        return event::host_unreachable;
    if (error == asio::error::timed_out) return event::connection_timeout;
    if (error == asio::error::host_not_found_try_again) return event::dns_failure;
    return event::connection_lost;
}

asio::awaitable<failure> connection::connect(host to, std::chrono::seconds deadline) {
    boost::system::error_code error;
    watchdog_->watch_until(clock::now() + deadline);
    asio::ip::tcp::resolver resolver{socket_.get_executor()};
    const auto addresses = co_await resolver.async_resolve(to.name, to.port, quietly(error));
    if (!error) co_await asio::async_connect(socket_, addresses, quietly(error));
    watchdog_->rest();
    if (error && watchdog_->barked) co_return event::connection_timeout;
    // A host that somebody has named is missing; the domain is there all the same.
    if (error == asio::error::host_not_found || error == asio::error::no_data)
        co_return to.implicit ? event::domain_not_found : event::host_unreachable;
    if (error) co_return event_of(error);
    // A command is small and waits for an answer.
    boost::system::error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay{true}, ignored);
    co_return std::nullopt;
}

asio::awaitable<failure> connection::start_tls(host to, bool verified,
                                               std::chrono::seconds deadline) {
    reader_.discard(unread_);
    tls_ = std::make_unique<tls_stream>(socket_, tls_context_);
    SSL_set_tlsext_host_name(tls_->native_handle(), to.name.c_str());
    tls_->set_verify_mode(verified ? asio::ssl::verify_peer : asio::ssl::verify_none);
    if (verified) tls_->set_verify_callback(asio::ssl::host_name_verification{to.name});
    boost::system::error_code error;
    watchdog_->watch_until(clock::now() + deadline);
    co_await tls_->async_handshake(asio::ssl::stream_base::client, quietly(error));
    watchdog_->rest();
    if (error) co_return event::tls_failure;
    co_return std::nullopt;
}

asio::awaitable<failure> connection::send(std::string_view bytes, std::chrono::seconds deadline) {
    boost::system::error_code error;
    watchdog_->watch_until(clock::now() + deadline);
    if (tls_)
        co_await asio::async_write(*tls_, asio::buffer(bytes), quietly(error));
    else
        co_await asio::async_write(socket_, asio::buffer(bytes), quietly(error));
    watchdog_->rest();
    if (error) co_return event_of(error);
    co_return std::nullopt;
}

bool connection::has_unasked() const {
    boost::system::error_code error;
    const bool in_socket = !tls_ && socket_.available(error) > 0;  // of TLS, perhaps no data
    return in_socket || !unread_.empty() || !reader_.idle() ||
           (tls_ && SSL_pending(tls_->native_handle()) > 0);
}

asio::awaitable<answer> connection::read_reply(std::chrono::seconds deadline) {
    const clock::time_point end = clock::now() + deadline;  // of the whole reply
    while (true) {
        const smtpreply::parse_result result = reader_.next(unread_);
        if (result) co_return *result;
        if (result.malformed()) co_return event::malformed_reply;

        boost::system::error_code error;
        const auto into = asio::buffer(storage_);
        watchdog_->watch_until(end);
        std::size_t size = 0;
        if (tls_)
            size = co_await tls_->async_read_some(into, quietly(error));
        else
            size = co_await socket_.async_read_some(into, quietly(error));
        watchdog_->rest();
        if (error) co_return event_of(error);
        unread_ = {storage_.data(), size};
    }
}

}  // namespace deliver
