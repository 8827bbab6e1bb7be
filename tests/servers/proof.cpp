#include "proof.hpp"

#include "../delivery/log.hpp"

#include <doctest/doctest.h>

#include <chrono>

namespace servers {

namespace {

std::string without_domain(const std::string& address) {
    return address.substr(0, address.find('@'));
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& each : lines) all += "\n" + each;
    return all;
}

}  // namespace

void sender::submit(const proof& what) {
    std::vector<std::string> recipients;
    for (const std::string& each : what.recipients) recipients.push_back(each + "@us.test");
    std::string content = "Subject: " + what.name + "\n\nHello.\n.\n..dots\n";
    while (content.size() < what.size) content += "This is a large message, line by line.\n";
    REQUIRE(client.submit(recipients, content).status == 0);
}

void sender::run(const proof& what) {
    const auto ended = client.run({what.address + ':' + chosen_server.port}, what.options,
                                  std::chrono::minutes{3});
    INFO(client.log());
    CHECK_FALSE(ended.hung);
    CHECK(ended.status == 0);
    CHECK(client.queued() == what.queued);

    std::vector<std::string> told;
    const auto all = delivery_test::read_log(client.log());
    for (; read_ < all.size(); ++read_)
        told.push_back(without_domain(all[read_].to) + ": " + all[read_].reason + ": " +
                       all[read_].next);
    CHECK(joined(told) == joined(what.told));
}

void sender::check_mailboxes(const proof& what) const {
    CHECK(arrived.with("Subject: " + what.name + "\n") == what.arrived);
}

void prove(const std::vector<proof>& rows, const std::vector<std::string>& queues) {
    for (const proof& each : rows) {
        CAPTURE(each.name);
        sender one{queues};
        one.submit(each);
        one.run(each);
        one.check_mailboxes(each);
    }
}

}  // namespace servers
