// The queue of examples/deliver: what it keeps, what it sets aside, who may use it at once.

#include "client.hpp"
#include "log.hpp"
#include "scripted_server.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <future>
#include <ostream>
#include <string>
#include <string_view>

using namespace delivery_test;

namespace {

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

// The path of the only file in the spool that ends so.
std::filesystem::path only(const client& sender, std::string_view extension) {
    for (const auto& each : std::filesystem::directory_iterator{sender.spool()})
        if (each.path().extension() == extension) return each.path();
    return {};
}

}  // namespace

TEST_CASE("a message whose content is gone is not delivered empty, and not lost") {
    scripted_server server{{{}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    std::filesystem::remove(only(sender, ".eml"));
    REQUIRE(sender.submit({"carol@them.test"}).status == 0);
    const outcome ended = sender.run({server.port()});
    CHECK_FALSE(ended.hung);
    CHECK(ended.status == 1);
    CHECK(server.delivered() == std::vector<std::string>{"carol@them.test"});
    CHECK(holds(sender.log(), "left as it is: cannot read "));
    CHECK(sender.queued() == 1);
}

TEST_CASE("a damaged envelope stops no other message") {
    scripted_server server{{{}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    std::ofstream{sender.spool() / "0.json"} << '\n';
    std::ofstream{sender.spool() / "1.json"} << "{}\n";
    const outcome ended = sender.run({server.port()});
    CHECK_FALSE(ended.hung);
    CHECK(ended.status == 1);
    CHECK(server.delivered() == std::vector<std::string>{"bob@them.test"});
    CHECK(holds(sender.log(), "0: left as it is: "));
    CHECK(holds(sender.log(), "1: left as it is: "));
    CHECK(sender.queued() == 2);
}

TEST_CASE("a message may be put into the queue while another program delivers from it") {
    scripted_server server{{{.rcpt = {"450 4.2.0 x"}}, {}}};
    client sender;
    sender.options["--first-wait"] = "3";
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    auto running = std::async(std::launch::async, [&] { return sender.run({server.port()}); });
    while (server.connections() == 0) std::this_thread::sleep_for(std::chrono::milliseconds{10});
    CHECK(sender.submit({"carol@them.test"}).status == 0);
    CHECK_FALSE(running.get().hung);
    auto all = server.delivered();
    std::sort(all.begin(), all.end());
    CHECK(all == std::vector<std::string>{"bob@them.test", "carol@them.test"});
    CHECK(sender.queued() == 0);
}

TEST_CASE("two programs do not deliver from one queue") {
    scripted_server server{{{.greeting = {"", manner::never}}}};
    client sender;
    sender.options["--reply-timeout"] = "3";
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    auto first =
        std::async(std::launch::async, [&] { return sender.run({server.port()}, {"--once"}); });
    while (server.connections() == 0) std::this_thread::sleep_for(std::chrono::milliseconds{10});
    CHECK(sender.run({server.port()}, {"--once"}).status == 1);
    CHECK(first.get().status == 0);
}

TEST_CASE("a destination that has asked for less is left alone by the next run, too") {
    scripted_server server{{{.mail = {"451 4.7.28 too fast"}}}};
    client sender;
    sender.options["--limit-wait"] = "600";
    REQUIRE(sender.submit({"a@them.test"}).status == 0);
    REQUIRE(sender.submit({"b@them.test"}).status == 0);
    CHECK(sender.run({server.port()}, {"--once"}).status == 0);
    CHECK(server.connections() == 1);
    CHECK(sender.run({server.port()}, {"--once"}).status == 0);
    CHECK(server.connections() == 1);
    CHECK(sender.queued() == 2);
}

TEST_CASE("a carriage return that stands alone ends a line, and can end no message") {
    scripted_server server{{{}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}, "Subject: x\r\n\na\r.\rb\r\n.\nc").status == 0);
    CHECK(sender.run({server.port()}).status == 0);
    CHECK(server.last_message() == "Subject: x\r\n\r\na\r\n..\r\nb\r\n..\r\nc\r\n");
}

TEST_CASE("8-bit content goes to no server that does not take it: it is returned, unsent") {
    scripted_server server{{{.ehlo = {"250-mx.test\r\n250 SIZE 100000"}}}};
    client sender;
    REQUIRE(sender
                .submit({"bob@them.test"},
                        "Subject: x\n\nGr\xC3\xBC\xC3\x9F"
                        "e\n")
                .status == 0);
    CHECK(sender.run({server.port()}).status == 0);
    CHECK(server.delivered() == std::vector<std::string>{"alice@us.test"});
    CHECK(server.commands().at(1) == "QUIT");
    CHECK(holds(server.last_message(), "Status: 5.6.3\r\n"));
}

TEST_CASE("an address of IPv6 needs no brackets") {
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK(sender.run({"::1"}, {"--once"}).status == 0);
    CHECK(holds(sender.log(), "attempt 1, at ::1\n"));
}
