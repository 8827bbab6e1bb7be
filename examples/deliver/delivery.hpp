// One attempt to deliver one message: from what the server says to what is done next.

#ifndef DELIVER_DELIVERY_HPP
#define DELIVER_DELIVERY_HPP

#include "route.hpp"
#include "session.hpp"
#include "settings.hpp"
#include "spool.hpp"
#include "verdict.hpp"

#include <smtpreply/attempt.hpp>
#include <smtpreply/decision.hpp>

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace deliver {

/// What the queue does about a recipient whose turn is over; `decision` says what comes next.
using settle = std::function<void(recipient&, const verdict&, const smtpreply::decision&)>;

class delivery {
public:
    /// Of `mail` to the recipients with the indices `due`, which share a destination.
    delivery(const asio::any_io_executor& executor, asio::ssl::context& tls, const settings& wishes,
             spool& queue, message& mail, std::vector<std::size_t> due, settle on_settled);

    /// When it is done, each of these recipients is delivered, has failed, or waits for a time to
    /// come.
    asio::awaitable<void> run(std::string destination);

private:
    /// What this attempt is to the library. With `may_go_on`, a step may be asked for.
    [[nodiscard]] smtpreply::attempt attempt_for(const recipient& one, const verdict& seen,
                                                 bool may_go_on);
    void start_with_host(std::size_t host);
    void take(smtpreply::action step);
    /// Takes the step that the verdict calls for, or settles `concerned`. Whether it goes on in the
    /// same connection.
    bool react(const verdict& seen, const std::vector<std::size_t>& concerned);
    void settle_one(std::size_t index, const verdict& seen);
    asio::awaitable<bool> transact(session& dialogue);

    asio::any_io_executor executor_;
    asio::ssl::context& tls_;
    const settings& wishes_;
    spool& spool_;
    message& mail_;
    settle on_settled_;
    std::vector<host> hosts_;
    std::size_t host_ = 0;  // the one whose turn it is
    plan plan_;
    smtpreply::action_set possible_;
    std::vector<std::size_t> pending_;  // indices of recipients
    std::size_t most_;                  // of them in one transaction
    std::minstd_rand random_{std::random_device{}()};
};

}  // namespace deliver

#endif
