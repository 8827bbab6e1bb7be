#include "delivery.hpp"

#include <smtpreply/retry.hpp>

#include <algorithm>
#include <chrono>

namespace deliver {

using smtpreply::action;
using smtpreply::stage;

delivery::delivery(const asio::any_io_executor& executor, asio::ssl::context& tls,
                   const settings& wishes, spool& queue, message& mail,
                   std::vector<std::size_t> due, settle on_settled)
    : executor_{executor},
      tls_{tls},
      wishes_{wishes},
      spool_{queue},
      mail_{mail},
      on_settled_{std::move(on_settled)},
      pending_{std::move(due)} {
    for (const std::size_t index : pending_) {
        ++mail_.recipients[index].attempts;
        mail_.recipients[index].host.clear();
    }
}

// What this client can do when a server refuses: each step once for each host.
void delivery::start_with_host(std::size_t host) {
    host_ = host;
    plan_ = {};
    plan_.to = hosts_.at(host);
    plan_.other_hosts_left = host + 1 < hosts_.size();
    plan_.login = !wishes_.user.empty();
    possible_ = {action::reconnect, action::new_transaction, action::repeat_without_extension};
    if (plan_.other_hosts_left) possible_.insert(action::next_host);
    if (!wishes_.lmtp) possible_.insert(action::fall_back_to_helo);
    if (wishes_.tls == tls_use::opportunistic) possible_.insert(action::continue_without_tls);
    if (plan_.login) possible_.insert(action::other_mechanism);
}

smtpreply::attempt delivery::attempt_for(const recipient& one, const verdict& seen,
                                         bool may_go_on) {
    return {.now = std::chrono::system_clock::now(),
            .queued_at = smtpreply::moment{mail_.queued_at},
            .number = one.attempts,
            .possible = may_go_on ? possible_ : smtpreply::action_set{},
            .lmtp = wishes_.lmtp,
            .null_sender = mail_.sender.empty(),
            .delay_warned = one.delay_warned,
            .server_delay = seen.server_delay,
            .random = static_cast<std::uint32_t>(random_() * 2U)};
}

// A step that was taken is possible no more, so that every attempt comes to an end.
void delivery::take(action step) {
    possible_.erase(step);
    switch (step) {
        case action::next_host: start_with_host(host_ + 1); break;
        case action::fall_back_to_helo: plan_.helo = true; break;
        case action::continue_without_tls: plan_.tls = false; break;
        case action::other_mechanism: plan_.only_auth_login = true; break;
        case action::repeat_without_extension: plan_.extensions = false; break;
        case action::reconnect:        // the next round connects anyway
        case action::new_transaction:  // see transact()
        case action::proceed:
        case action::start_tls:
        case action::authenticate:
        case action::other_credentials:
        case action::retry_later:
        case action::slow_down:
        case action::fail_recipient:
        case action::fail_message: break;
    }
}

void delivery::settle_one(std::size_t index, const verdict& seen) {
    recipient& one = mail_.recipients[index];
    one.host = plan_.to.name;
    pending_.erase(std::find(pending_.begin(), pending_.end(), index));
    on_settled_(one, seen, decide(seen.meaning, attempt_for(one, seen, false), wishes_.policy));
}

void delivery::react(const verdict& seen) {
    const recipient& first = mail_.recipients[pending_.front()];
    const auto next = decide(seen.meaning, attempt_for(first, seen, true), wishes_.policy);
    if (possible_.contains(next.action)) return take(next.action);
    for (const std::size_t index : std::vector{pending_}) settle_one(index, seen);
    spool_.save(mail_);
}

asio::awaitable<void> delivery::run(std::string destination) {
    const route found = co_await find_route(std::move(destination), wishes_);
    if (const auto* none = std::get_if<smtpreply::event>(&found)) {
        react(verdict::of(*none, {.stage = stage::connect}));
        co_return;
    }
    hosts_ = std::get<std::vector<host>>(found);
    start_with_host(0);
    while (!pending_.empty()) {
        session dialogue{executor_, tls_, wishes_, plan_};
        const verdict door = co_await dialogue.open();
        if (!door.proceeds()) {
            react(door);
            continue;
        }
        while (!pending_.empty() && co_await transact(dialogue)) {
        }
        co_await dialogue.quit();
    }
}

asio::awaitable<bool> delivery::transact(session& dialogue) {
    envelope what{mail_.sender, {}, spool_.content_of(mail_), mail_.eight_bit};
    const std::vector<std::size_t> asked = pending_;
    for (const std::size_t index : asked)
        what.recipients.push_back(mail_.recipients[index].address);

    // Should we be killed between the final dot and its answer, the next run knows.
    const transaction result = co_await dialogue.send(what, [this] {
        mail_.dot_sent = true;
        spool_.save(mail_);
    });
    mail_.dot_sent = false;

    if (!result.mail.proceeds()) {
        react(result.mail);
        co_return false;
    }
    // Of those that call for a step, one is followed once the accepted recipients are served.
    const verdict* step = nullptr;
    std::vector<std::size_t> accepted;
    bool more = false;
    for (std::size_t i = 0; i < result.rcpt.size(); ++i) {
        const verdict& seen = result.rcpt[i];
        const recipient& one = mail_.recipients[asked[i]];
        const auto next = decide(seen.meaning, attempt_for(one, seen, true), wishes_.policy);
        if (next.action == action::proceed)
            accepted.push_back(asked[i]);
        else if (next.action == action::new_transaction)
            more = true;
        else if (possible_.contains(next.action))
            step = &seen;
        else
            settle_one(asked[i], seen);
    }
    // The answers to the message, one for all or one for each.
    for (std::size_t i = 0; i < accepted.size() && !result.message.empty(); ++i) {
        const verdict& seen = result.message[std::min(i, result.message.size() - 1)];
        const recipient& one = mail_.recipients[accepted[i]];
        const auto next = decide(seen.meaning, attempt_for(one, seen, true), wishes_.policy);
        if (possible_.contains(next.action))
            step = &seen;
        else
            settle_one(accepted[i], seen);
    }
    spool_.save(mail_);
    if (pending_.empty() || (more && dialogue.usable() && step == nullptr))
        co_return !pending_.empty();

    // What ended the transaction early speaks for all whom nothing else was said of.
    if (step == nullptr) step = &result.last();
    if (step->proceeds()) {
        react(verdict::of(smtpreply::event::malformed_reply, {.stage = stage::data}));
    } else {
        react(*step);
    }
    co_return false;
}

}  // namespace deliver
