// Killed with SIGKILL at any moment, examples/deliver loses no message, and delivers twice only
// what it names: a message whose final dot it had sent.

#include "client.hpp"
#include "scripted_server.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <map>
#include <ostream>
#include <random>
#include <string>

using namespace delivery_test;

namespace {

struct tally {
    std::size_t kills = 0;
    std::size_t extra = 0;  // deliveries beyond the first of each recipient
    std::size_t named = 0;  // those that the log says may come twice
    std::map<std::string, std::size_t> copies;
};

// Kills it after a random time until one run comes to its end. Each life may last a little longer
// than the one before, so that a slow machine gets there too.
tally run_and_kill(client& sender, scripted_server& server, unsigned longest_life) {
    std::minstd_rand random{4711};  // the moments; what they hit depends on the machine
    tally seen;
    while (true) {
        const std::chrono::milliseconds life{20 + random() % longest_life + 5 * seen.kills};
        if (!sender.run({server.port()}, {}, life).hung) break;
        ++seen.kills;
        REQUIRE(seen.kills < 1000);
    }
    for (const std::string& each : server.delivered()) ++seen.copies[each];
    for (const auto& [address, number] : seen.copies) seen.extra += number - 1;
    const std::string log = sender.log();
    for (std::size_t at = 0; (at = log.find("it may come twice", at)) != std::string::npos; ++at)
        ++seen.named;
    return seen;
}

}  // namespace

TEST_CASE("killed again and again, it delivers everything, and twice only what it says") {
    scripted_server server{{{.message = {"250 2.0.0 queued", manner::slowly}}}};
    client sender;
    constexpr std::size_t messages = 20;
    for (std::size_t i = 0; i < messages; ++i)
        REQUIRE(sender.submit({std::to_string(i) + "@them.test"}).status == 0);
    const tally seen = run_and_kill(sender, server, 150);
    CHECK(seen.copies.size() == messages);  // none is lost
    CHECK(seen.extra <= seen.named);
    CHECK(sender.queued() == 0);
    MESSAGE(messages, " messages, ", seen.kills, " kills, ", seen.extra, " copies too many, ",
            seen.named, " named");
}

TEST_CASE("a report is written once, however often its writer is killed") {
    scripted_server server{{{.unknown = "nobody@them.test"}}};
    client sender;
    constexpr std::size_t messages = 5;
    for (std::size_t i = 0; i < messages; ++i)
        REQUIRE(sender.submit({"nobody@them.test"}).status == 0);
    const tally seen = run_and_kill(sender, server, 100);
    CHECK(sender.queued() == 0);
    CHECK(seen.copies.size() == 1);
    const std::size_t reports = seen.copies.count("alice@us.test") != 0 ? seen.extra + 1 : 0;
    CHECK(reports >= messages);
    CHECK(reports <= messages + seen.named);
    MESSAGE(seen.kills, " kills, ", reports, " reports of ", messages, ", ", seen.named, " named");
}
