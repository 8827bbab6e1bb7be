#include "route.hpp"

#include <ares.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <memory>
#include <optional>
#include <random>
#include <stdexcept>

namespace deliver {

namespace asio = boost::asio;
using smtpreply::event;

namespace {

struct mx {
    unsigned preference = 0;
    std::string name;  // empty: "."
};

struct mx_answer {
    int status = ARES_SUCCESS;
    std::vector<mx> records;
};

void check(int status) {
    if (status != ARES_SUCCESS)
        throw std::runtime_error{std::string{"c-ares: "} + ares_strerror(status)};
}

// c-ares' callback: once for each query, at an answer or at the end of its patience.
void keep_answer(void* into, int status, int, unsigned char* bytes, int size) {
    auto& answer = static_cast<std::optional<mx_answer>*>(into)->emplace();
    ares_mx_reply* first = nullptr;
    if (status == ARES_SUCCESS) status = ares_parse_mx_reply(bytes, size, &first);
    answer.status = status;
    for (const ares_mx_reply* each = first; each != nullptr; each = each->next)
        answer.records.push_back({each->priority, each->host});
    if (first != nullptr) ares_free_data(first);
}

asio::awaitable<mx_answer> look_up(std::string domain, const settings& wishes) {
    ares_options options{};
    options.timeout = 3000;  // milliseconds, for the first of two tries at each server
    options.tries = 2;
    ares_channel raw = nullptr;
    check(ares_init_options(&raw, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES));
    std::optional<mx_answer> answer;  // outlives the channel, whose end calls back
    const std::unique_ptr<ares_channeldata, decltype(&ares_destroy)> channel{raw, &ares_destroy};
    if (!wishes.name_server.empty())
        check(ares_set_servers_ports_csv(raw, wishes.name_server.c_str()));

    constexpr int class_in = 1;
    constexpr int type_mx = 15;
    ares_query(raw, domain.c_str(), class_in, type_mx, keep_answer, &answer);
    // A look at its sockets now and then: an answer takes some milliseconds, and a wait on each of
    // them would be the longest function here.
    asio::steady_timer timer{co_await asio::this_coro::executor};
    while (!answer) {
        fd_set readable;
        fd_set writable;
        FD_ZERO(&readable);
        FD_ZERO(&writable);
        timeval none{};
        const int end = ares_fds(raw, &readable, &writable);
        select(end, &readable, &writable, nullptr, &none);
        ares_process(raw, &readable, &writable);
        timer.expires_after(std::chrono::milliseconds{10});
        if (!answer) co_await timer.async_wait(asio::use_awaitable);
    }
    co_return std::move(*answer);
}

// "[192.0.2.1]", "[ipv6:2001:db8::1]": RFC 5321 §4.1.3.
std::string address_in(const std::string& literal) {
    const std::string inside = literal.substr(1, literal.find(']') - 1);
    return inside.rfind("ipv6:", 0) == 0 ? inside.substr(5) : inside;
}

// Who is a host of the domain itself passes mail only to those that are preferred to it.
void drop_from_ourselves_on(std::vector<mx>& sorted, const std::string& our_name) {
    const auto same_name = [&](const mx& each) {
        return std::equal(each.name.begin(), each.name.end(), our_name.begin(), our_name.end(),
                          [](char a, char b) { return std::tolower(a) == std::tolower(b); });
    };
    const auto ours = std::find_if(sorted.begin(), sorted.end(), same_name);
    if (ours == sorted.end()) return;
    const unsigned preference = ours->preference;
    const auto last = std::find_if(sorted.begin(), sorted.end(),
                                   [&](const mx& each) { return each.preference >= preference; });
    sorted.erase(last, sorted.end());
}

}  // namespace

std::string destination_of(const std::string& address, const settings& wishes) {
    if (!wishes.hosts.empty()) return {};
    std::string domain = address.substr(address.rfind('@') + 1);
    std::transform(domain.begin(), domain.end(), domain.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return domain;
}

asio::awaitable<route> find_route(std::string destination, const settings& wishes) {
    if (!wishes.hosts.empty()) co_return wishes.hosts;
    if (destination.empty()) co_return event::domain_not_found;
    if (destination.front() == '[')
        co_return std::vector{host{address_in(destination), wishes.port}};

    mx_answer answer = co_await look_up(destination, wishes);
    std::vector<mx>& records = answer.records;
    if (answer.status == ARES_ENOTFOUND || answer.status == ARES_EBADNAME)
        co_return event::domain_not_found;
    if (answer.status != ARES_SUCCESS && answer.status != ARES_ENODATA)
        co_return event::dns_failure;
    if (records.empty()) co_return std::vector{host{destination, wishes.port, true}};
    // Beside other hosts "." is a mistake, and no host.
    std::erase_if(records, [](const mx& each) { return each.name.empty() || each.name == "."; });
    if (records.empty()) co_return event::null_mx;

    std::shuffle(records.begin(), records.end(), std::minstd_rand{std::random_device{}()});
    std::ranges::sort(records, {}, &mx::preference);
    drop_from_ourselves_on(records, wishes.our_name);
    if (records.empty()) co_return event::mail_loop;
    std::vector<host> hosts;
    for (const mx& each : records) hosts.push_back({each.name, wishes.port});
    co_return hosts;
}

}  // namespace deliver
