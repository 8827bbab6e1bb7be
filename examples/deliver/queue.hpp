// The queue: takes what is due from the spool, delivers it, and writes reports.

#ifndef DELIVER_QUEUE_HPP
#define DELIVER_QUEUE_HPP

#include "connection.hpp"
#include "settings.hpp"
#include "spool.hpp"
#include "story.hpp"
#include "verdict.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace deliver {

class queue {
public:
    queue(asio::io_context& io, const settings& wishes, spool& messages, story& told);

    /// Delivers until the spool is empty; with settings::once, until every message had its turn.
    void run();

private:
    /// What is new in the spool: of the last run, or added since.
    void take_new();
    asio::awaitable<void> work();
    asio::awaitable<void> deliver(const std::string& name);
    void settled(message& mail, recipient& one, const verdict& seen,
                 const smtpreply::decision& next);
    /// When the recipient's turn is: its own time, or that of its destination.
    [[nodiscard]] std::int64_t due(const recipient& one) const;
    void hold_others(const recipient& one);
    void report(message& mail);
    void finish(message& mail);
    [[nodiscard]] std::int64_t now() const;

    asio::io_context& io_;
    asio::ssl::context tls_{asio::ssl::context::tls_client};
    const settings& wishes_;
    spool& spool_;
    story& story_;
    std::set<std::string> known_;              // all messages that are in the spool
    std::int64_t looked_ = 0;                  // when, for new ones
    std::map<std::string, std::int64_t> due_;  // what nobody works on, and when it is due
    std::size_t busy_ = 0;
    std::map<std::string, std::int64_t> held_until_;  // destinations that have asked for less
};

}  // namespace deliver

#endif
