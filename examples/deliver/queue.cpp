#include "queue.hpp"

#include "delivery.hpp"
#include "report.hpp"

#include <smtpreply/decision.hpp>
#include <smtpreply/explain.hpp>

#include <algorithm>
#include <chrono>
#include <exception>
#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

namespace deliver {

using smtpreply::action;

namespace {

constexpr std::int64_t never = INT64_MAX;

void keep_for_report(recipient& one, const verdict& seen, bool over) {
    const auto words = explain(seen.meaning);
    const smtpreply::enhanced_status unspecified{over ? 5U : 4U, 0, 0};
    one.status = to_string(seen.meaning.status.value_or(unspecified)).view();
    one.said = seen.said.substr(0, 900);  // a line of a mail has at most 998 bytes
    one.explained = std::string{words.title} + ". " + std::string{words.description} +
                    " What to do: " + std::string{words.fixes[0]};
}

}  // namespace

queue::queue(asio::io_context& io, const settings& wishes, spool& messages, story& told)
    : io_{io}, wishes_{wishes}, spool_{messages}, story_{told} {
    if (wishes.ca_file.empty())
        tls_.set_default_verify_paths();
    else
        tls_.load_verify_file(wishes.ca_file);
    take_new();
}

void queue::take_new() {
    looked_ = now();
    for (const std::string& name : spool_.names()) {
        if (!known_.insert(name).second) continue;
        try {
            message mail = spool_.load(name);
            if (std::exchange(mail.dot_sent, false)) {  // the last run was stopped
                story_.lost_verdict(mail);
                for (recipient& each : mail.recipients)
                    each.maybe_delivered |= each.state == fate::waiting;
                spool_.save(mail);
            }
            for (const recipient& each : mail.recipients) hold_others(each);
            finish(mail);
        } catch (const std::exception& damaged) {
            story_.set_aside(name, damaged.what());
        }
    }
}

std::int64_t queue::now() const {
    return smtpreply::moment{std::chrono::system_clock::now()}.seconds_since_1970();
}

std::int64_t queue::due(const recipient& one) const {
    if (one.state != fate::waiting) return never;
    const auto held = held_until_.find(destination_of(one.address, wishes_));
    return held == held_until_.end() ? one.not_before : (std::max)(one.not_before, held->second);
}

void queue::hold_others(const recipient& one) {
    if (!one.holds_others || one.state != fate::waiting) return;
    std::int64_t& until = held_until_[destination_of(one.address, wishes_)];
    until = (std::max)(until, one.not_before);
}

void queue::run() {
    for (unsigned i = 0; i < wishes_.parallel; ++i) asio::co_spawn(io_, work(), asio::detached);
    io_.run();
}

asio::awaitable<void> queue::work() {
    asio::steady_timer timer{io_};
    while (!due_.empty() || busy_ > 0) {
        const auto next = std::min_element(due_.begin(), due_.end(),
                                           [](auto& a, auto& b) { return a.second < b.second; });
        if (next == due_.end() || next->second > now()) {
            if (wishes_.once && busy_ == 0) co_return;
            if (looked_ < now()) take_new();
            timer.expires_after(std::chrono::milliseconds{200});
            co_await timer.async_wait(asio::use_awaitable);
            continue;
        }
        const std::string name = next->first;
        due_.erase(next);
        ++busy_;
        try {
            co_await deliver(name);
        } catch (const std::exception& error) {
            story_.set_aside(name, error.what());
        }
        --busy_;
        story_.progress(due_.size() + busy_);
    }
}

asio::awaitable<void> queue::deliver(const std::string& name) {
    message mail = spool_.load(name);
    const auto on_settled = [&](recipient& one, const verdict& seen,
                                const smtpreply::decision& next) {
        settled(mail, one, seen, next);
    };
    // A connection for each destination.
    std::map<std::string, std::vector<std::size_t>> by_destination;
    for (std::size_t i = 0; i < mail.recipients.size(); ++i)
        if (due(mail.recipients[i]) <= now())
            by_destination[destination_of(mail.recipients[i].address, wishes_)].push_back(i);
    for (const auto& [destination, recipients] : by_destination) {
        delivery attempt{co_await asio::this_coro::executor,
                         tls_,
                         wishes_,
                         spool_,
                         mail,
                         recipients,
                         on_settled};
        co_await attempt.run(destination);
    }
    finish(mail);
    if (wishes_.once) due_.erase(name);  // it had its turn, even if it is due again by now
}

// The decision becomes the recipient's state.
void queue::settled(message& mail, recipient& one, const verdict& seen,
                    const smtpreply::decision& next) {
    const bool over = next.action != action::retry_later;
    one.state = next.action == action::proceed ? fate::delivered
                : over                         ? fate::failed
                                               : fate::waiting;
    one.not_before = next.not_before.seconds_since_1970();
    one.delay_warned |= next.delay_warning;
    one.maybe_delivered |= next.may_be_delivered;
    one.reported = !next.tell_sender && !next.delay_warning;
    one.holds_others = next.slow_destination;
    hold_others(one);
    keep_for_report(one, seen, over);
    story_.settled(mail, one, seen, next);
}

// Under the same name after a kill as before, so that no report is written twice.
void queue::report(message& mail) {
    for (const fate state : {fate::failed, fate::waiting}) {
        std::vector<recipient> about;
        std::string name = mail.name + (state == fate::failed ? "-failed-" : "-late-");
        for (std::size_t i = 0; i < mail.recipients.size(); ++i) {
            recipient& each = mail.recipients[i];
            if (each.reported || each.state != state) continue;
            if (about.empty()) name += std::to_string(i);
            about.push_back(each);
            each.reported = true;
        }
        if (about.empty()) continue;
        std::ifstream original{spool_.content_of(mail), std::ios::binary};
        std::stringstream content;
        write_report(content, name, wishes_.our_name, mail, about, original);
        message envelope;
        envelope.name = name;
        envelope.queued_at = now();
        envelope.recipients.push_back({.address = mail.sender});
        spool_.add(envelope, content);
        known_.insert(name);
        due_[name] = 0;
        spool_.save(mail);
    }
}

void queue::finish(message& mail) {
    report(mail);
    std::int64_t first = never;
    for (const recipient& each : mail.recipients) first = (std::min)(first, due(each));
    if (mail.waiting()) {
        due_[mail.name] = wishes_.once && first > now() ? never : first;
    } else {
        spool_.remove(mail);
        known_.erase(mail.name);
    }
}

}  // namespace deliver
