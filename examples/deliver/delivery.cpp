#include "delivery.hpp"

#include <smtpreply/retry.hpp>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>

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
      pending_{std::move(due)},
      most_{pending_.size()} {
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
    if (wishes_.tls == tls_use::opportunistic && !wishes_.tls_required())
        possible_.insert(action::continue_without_tls);
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
        case action::new_transaction:  // it does not say how many are too many
            most_ = (std::min(most_, pending_.size()) + 1) / 2;
            if (most_ > 1) possible_.insert(step);
            break;
        default: break;  // the next round connects anyway
    }
}

void delivery::settle_one(std::size_t index, const verdict& seen) {
    recipient& one = mail_.recipients[index];
    one.host = plan_.to.name;
    pending_.erase(std::find(pending_.begin(), pending_.end(), index));
    on_settled_(one, seen, decide(seen.meaning, attempt_for(one, seen, false), wishes_.policy));
}

bool delivery::react(const verdict& seen, const std::vector<std::size_t>& concerned) {
    const recipient& first = mail_.recipients[concerned.front()];
    const auto next = decide(seen.meaning, attempt_for(first, seen, true), wishes_.policy);
    if (possible_.contains(next.action)) {
        take(next.action);
        return next.action == action::new_transaction;
    }
    for (const std::size_t index : std::vector{concerned}) settle_one(index, seen);
    spool_.save(mail_);
    return true;
}

asio::awaitable<void> delivery::run(std::string destination) {
    const route found = co_await find_route(std::move(destination), wishes_);
    if (const auto* none = std::get_if<smtpreply::event>(&found)) {
        react(verdict::of(*none, {}), pending_);  // of no stage: nobody was asked
        co_return;
    }
    hosts_ = std::get<std::vector<host>>(found);
    start_with_host(0);
    while (!pending_.empty()) {
        session dialogue{executor_, tls_, wishes_, plan_};
        const verdict door = co_await dialogue.open();
        bool goes_on = door.proceeds();
        if (!goes_on) react(door, pending_);
        while (goes_on && !pending_.empty()) goes_on = co_await transact(dialogue);
        co_await dialogue.quit();
    }
}

// Settles or serves some of the pending. Whether the rest goes on in the same connection.
asio::awaitable<bool> delivery::transact(session& dialogue) {
    const auto end =
        pending_.begin() + static_cast<std::ptrdiff_t>(std::min(most_, pending_.size()));
    const std::vector<std::size_t> asked(pending_.begin(), end);
    envelope what{mail_.sender, {}, spool_.content_of(mail_), mail_.eight_bit};
    for (const std::size_t index : asked)
        what.recipients.push_back(mail_.recipients[index].address);

    // Should we be killed between the final dot and its answer, the next run knows.
    const transaction result = co_await dialogue.send(what, [this] {
        mail_.dot_sent = true;
        spool_.save(mail_);
    });

    // Of the replies that call for a step, one is followed once the accepted recipients are served;
    // whoever was one too many needs none then.
    std::optional<verdict> step;
    const auto hear = [&](std::size_t index, const verdict& seen) {
        const recipient& one = mail_.recipients[index];
        const auto next = decide(seen.meaning, attempt_for(one, seen, true), wishes_.policy);
        const bool one_too_many = next.action == action::new_transaction &&
                                  seen.meaning.stage == stage::rcpt && !result.accepted.empty();
        if (!possible_.contains(next.action))
            settle_one(index, seen);
        else if (!one_too_many)
            step = seen;
    };
    for (std::size_t i = 0; i < result.rcpt.size(); ++i)
        if (!result.rcpt[i].proceeds()) hear(asked[i], result.rcpt[i]);
    verdict on_message;
    for (std::size_t i = 0; result.sent && i < result.accepted.size(); ++i) {
        if (i == 0 || (wishes_.lmtp && dialogue.usable()))
            on_message = co_await dialogue.answer_to_message();
        hear(asked[result.accepted[i]], on_message);
        if (wishes_.lmtp) spool_.save(mail_);  // the next answer may take long
    }
    mail_.dot_sent = false;
    spool_.save(mail_);

    std::vector<std::size_t> left;
    std::ranges::set_intersection(asked, pending_, std::back_inserter(left));
    const bool all_heard = left.empty() || (result.sent && !step);
    const bool here = all_heard || react(step ? *step : result.last, left);
    co_return here&& dialogue.usable();
}

}  // namespace deliver
