#include "route.hpp"

#include <ares.h>
#include <sys/select.h>

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdint>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>

namespace deliver {

using asio::ip::tcp;
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

struct address_answer {
    int status = ARES_SUCCESS;
    std::vector<tcp::endpoint> endpoints;
};

void check(int status) {
    if (status != ARES_SUCCESS)
        throw std::runtime_error{std::string{"c-ares: "} + ares_strerror(status)};
}

// c-ares' callbacks: once for each question, at an answer or at the end of our patience.
void keep_mx(void* into, int status, int, unsigned char* bytes, int size) {
    auto& found = *static_cast<mx_answer*>(into);
    ares_mx_reply* first = nullptr;
    found.status = status == ARES_SUCCESS ? ares_parse_mx_reply(bytes, size, &first) : status;
    for (const ares_mx_reply* each = first; each != nullptr; each = each->next)
        found.records.push_back({each->priority, each->host});
    if (first != nullptr) ares_free_data(first);
}

void keep_addresses(void* into, int status, int, ares_addrinfo* list) {
    auto& found = *static_cast<address_answer*>(into);
    found.status = status;
    if (list == nullptr) return;
    for (const ares_addrinfo_node* each = list->nodes; each != nullptr; each = each->ai_next) {
        tcp::endpoint one;
        one.resize(each->ai_addrlen);
        std::copy_n(reinterpret_cast<const char*>(each->ai_addr), each->ai_addrlen,
                    reinterpret_cast<char*>(one.data()));
        found.endpoints.push_back(one);
    }
    ares_freeaddrinfo(list);
}

// Asks, and waits for the answer, in a thread of its own: the others go on.
template <class Answer, class Ask>
asio::awaitable<Answer> answer_to(Ask ask, const settings& wishes) {
    const auto wait = [](Ask put, const settings& wanted) -> asio::awaitable<Answer> {
        using clock = std::chrono::steady_clock;
        const auto end = clock::now() + wanted.deadline.connect;
        Answer found;  // outlives the channel, whose end calls back
        ares_options options{};
        options.timeout = 3000;  // milliseconds, for the first of two tries at each server
        options.tries = 2;       // and no domains are searched: each name is complete
        const int which = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_DOMAINS;
        ares_channel raw = nullptr;
        check(ares_init_options(&raw, &options, which));
        const std::unique_ptr<ares_channeldata, decltype(&ares_destroy)> channel{raw,
                                                                                 &ares_destroy};
        if (!wanted.name_server.empty())
            check(ares_set_servers_ports_csv(raw, wanted.name_server.c_str()));
        put(raw, &found);
        while (clock::now() < end) {
            fd_set readable;
            fd_set writable;
            FD_ZERO(&readable);
            FD_ZERO(&writable);
            const int sockets = ares_fds(raw, &readable, &writable);
            if (sockets == 0) break;  // answered
            timeval longest{.tv_sec = 1, .tv_usec = 0};
            timeval next{};
            select(sockets, &readable, &writable, nullptr, ares_timeout(raw, &longest, &next));
            ares_process(raw, &readable, &writable);
        }
        ares_cancel(raw);
        co_return found;
    };
    static asio::thread_pool waiting{8};
    co_return co_await asio::co_spawn(waiting, wait(ask, wishes), asio::use_awaitable);
}

// "[192.0.2.1]", "[ipv6:2001:db8::1]": RFC 5321 §4.1.3.
std::string address_in(const std::string& literal) {
    const std::string inside = literal.substr(1, literal.find(']') - 1);
    return inside.rfind("ipv6:", 0) == 0 ? inside.substr(5) : inside;
}

// Who is a host of the domain itself passes mail only to those that are preferred to it.
void drop_from_ourselves_on(std::vector<mx>& sorted, const std::string& our_name) {
    const auto ours = std::ranges::find_if(
        sorted, [&](const mx& each) { return boost::algorithm::iequals(each.name, our_name); });
    if (ours == sorted.end()) return;
    sorted.erase(std::ranges::lower_bound(sorted, ours->preference, {}, &mx::preference),
                 sorted.end());
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

    const auto ask = [destination](ares_channel channel, mx_answer* into) {
        constexpr int class_in = 1;
        constexpr int type_mx = 15;
        ares_query(channel, destination.c_str(), class_in, type_mx, keep_mx, into);
    };
    mx_answer found = co_await answer_to<mx_answer>(ask, wishes);
    std::vector<mx>& records = found.records;
    if (found.status == ARES_ENOTFOUND || found.status == ARES_EBADNAME)
        co_return event::domain_not_found;
    if (found.status != ARES_SUCCESS && found.status != ARES_ENODATA) co_return event::dns_failure;
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

asio::awaitable<std::variant<std::vector<tcp::endpoint>, event>> addresses_of(
    host one, const settings& wishes) {
    boost::system::error_code is_a_name;
    const auto address = asio::ip::make_address(one.name, is_a_name);
    if (!is_a_name) {  // c-ares would ask the name servers for "192.0.2.1"
        const auto port = static_cast<std::uint16_t>(std::stoul(one.port));
        co_return std::vector{tcp::endpoint{address, port}};
    }
    const auto ask = [one](ares_channel channel, address_answer* into) {
        ares_addrinfo_hints hints{};
        hints.ai_flags = ARES_AI_NUMERICSERV;
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        ares_getaddrinfo(channel, one.name.c_str(), one.port.c_str(), &hints, keep_addresses, into);
    };
    const auto found = co_await answer_to<address_answer>(ask, wishes);
    if (!found.endpoints.empty()) co_return found.endpoints;
    if (found.status != ARES_ENOTFOUND && found.status != ARES_ENODATA)
        co_return event::dns_failure;
    // A host that somebody has named is missing; the domain is there all the same.
    co_return one.implicit ? event::domain_not_found : event::host_unreachable;
}

}  // namespace deliver
