// Thousands of messages through examples/deliver to a real Postfix, over a line with faults: each
// is accounted for. tests/servers/soak.sh starts both.
//
//   soak PORT ROOT MESSAGES [SEED]    to the Postfix of tests/servers/site
//
// Message n goes to mN@soak.test; every fiftieth to somebody who does not exist, and comes back to
// its sender as a report. A copy too many is right only where the log has said that it may come.

#include "../../examples/deliver/spool.hpp"
#include "../delivery/client.hpp"
#include "../delivery/log.hpp"
#include "fault_proxy.hpp"
#include "mailboxes.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <exception>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>

namespace {

constexpr std::size_t parallel = 8;
constexpr long memory_limit_kb = 100'000;

bool is_refused(std::size_t number) {
    return number % 50 == 0;
}

std::string name_of(std::size_t number) {
    return (is_refused(number) ? "nobody" : "m") + std::to_string(number);
}

void fill(const std::filesystem::path& folder, std::size_t messages) {
    deliver::spool queue{folder};
    for (std::size_t i = 1; i <= messages; ++i) {
        deliver::message mail;
        mail.name = name_of(i);
        mail.sender = "alice@soak.test";
        mail.queued_at = std::time(nullptr);
        mail.recipients.resize(1);
        mail.recipients[0].address = name_of(i) + "@soak.test";
        std::istringstream content{"Subject: " + name_of(i) + "\n\nHello.\n.\n..dots\n"};
        queue.add(mail, content);
    }
}

/// How often each subject is in a mailbox.
std::map<std::string, std::size_t> copies_in(const servers::mailboxes& all,
                                             const std::string& name) {
    const std::string label = "\nSubject: ";
    std::map<std::string, std::size_t> copies;
    for (const std::string& message : all.in(name)) {
        // Of a report, the one that it quotes, which is the last.
        const std::size_t at = message.rfind(label);
        if (at == std::string::npos) throw std::runtime_error{"a message without a subject"};
        const std::size_t begin = at + label.size();
        ++copies[message.substr(begin, message.find('\n', begin) - begin)];
    }
    return copies;
}

struct account {
    std::size_t lost = 0;
    std::size_t extra = 0;    // copies beyond the first
    std::size_t unnamed = 0;  // of those, the ones that the log does not explain
};

int run(const std::string& port, const std::filesystem::path& root, std::size_t messages,
        std::uint32_t seed) {
    std::cout << messages << " messages, seed " << seed << std::endl;
    delivery_test::client client;
    fill(client.spool(), messages);

    servers::fault_proxy proxy{
        {boost::asio::ip::address_v4::loopback(), static_cast<std::uint16_t>(std::stoul(port))},
        seed,
        2 * parallel};
    client.options["--reply-timeout"] = "5";
    client.options["--final-timeout"] = "5";
    client.options["--connect-timeout"] = "30";
    const auto begin = std::chrono::steady_clock::now();
    const auto ended =
        client.run({proxy.port()}, {"--parallel", std::to_string(parallel)}, std::chrono::hours{2});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;

    std::map<std::string, std::size_t> named;
    const auto told = delivery_test::read_log(client.log());
    for (const auto& each : told)
        if (each.next.find("it may come twice") != std::string::npos) ++named[each.message];

    const servers::mailboxes arrived{root, servers::mailboxes::of_postfix()};
    const auto delivered = copies_in(arrived, "soak");
    const auto reported = copies_in(arrived, "alice");
    account sum;
    for (std::size_t i = 1; i <= messages; ++i) {
        const auto& where = is_refused(i) ? reported : delivered;
        const auto found = where.find(name_of(i));
        const std::size_t copies = found == where.end() ? 0 : found->second;
        const std::size_t may_be = 1 + named[is_refused(i) ? name_of(i) + "-failed-0" : name_of(i)];
        sum.lost += copies == 0 ? 1 : 0;
        sum.extra += copies > 1 ? copies - 1 : 0;
        sum.unnamed += copies > may_be ? copies - may_be : 0;
    }
    const std::size_t unknown = delivered.size() + reported.size() + sum.lost - messages;

    std::size_t verdicts_lost = 0;
    for (const auto& [name, times] : named) verdicts_lost += times;
    std::printf("%zu delivered, %zu returned, %zu lost, %zu that nobody sent\n", delivered.size(),
                reported.size(), sum.lost, unknown);
    std::printf("%zu copies too many, %zu of them not foretold; %zu verdicts lost\n", sum.extra,
                sum.unnamed, verdicts_lost);
    std::printf("%zu attempts; faults: %s\n", told.size(), proxy.faults().c_str());
    std::printf("%.0f s, %.1f messages/s; the client's peak memory: %.1f MB\n", took.count(),
                static_cast<double>(messages) / took.count(),
                static_cast<double>(ended.peak_kb) / 1024);

    const bool good = !ended.hung && ended.status == 0 && client.queued() == 0 && sum.lost == 0 &&
                      sum.unnamed == 0 && unknown == 0 && ended.peak_kb < memory_limit_kb;
    if (good) return 0;
    std::printf("NOT GOOD: hung %d, status %d, %zu left in the queue. Given up:\n",
                ended.hung ? 1 : 0, ended.status, client.queued());
    for (const auto& each : told)
        if (each.next.rfind("given up", 0) == 0 && each.reason != "mailbox_unknown")
            std::printf("%s: %s: %s\n", each.message.c_str(), each.said.c_str(), each.next.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        if (argc != 4 && argc != 5)
            throw std::runtime_error{"usage: soak PORT ROOT MESSAGES [SEED]"};
        const std::size_t messages = std::stoul(argv[3]);
        const auto seed = argc == 5 ? static_cast<std::uint32_t>(std::stoul(argv[4]))
                                    : std::uint32_t{std::random_device{}()};
        return run(argv[1], argv[2], messages, seed);
    } catch (const std::exception& wrong) {
        std::cerr << "soak: " << wrong.what() << '\n';
        return 2;
    }
}
