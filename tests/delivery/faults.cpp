// examples/deliver against a server with faults: which decision is right, that it was taken, that
// no message is lost, and none delivered twice but where the connection broke after the final dot.

#include "client.hpp"
#include "log.hpp"
#include "scripted_server.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

using namespace delivery_test;

namespace {

// The lines of the log that begin so, joined by " | ".
std::string told(const std::string& log, std::string_view label) {
    std::istringstream lines{log};
    std::string all;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t at = line.find(label);
        if (at == std::string::npos) continue;
        const std::string rest = line.substr(at + label.size());
        all += (all.empty() ? "" : " | ") + rest.substr(0, rest.find(':'));
    }
    return all;
}

std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& each : all) text += (text.empty() ? "" : " ") + each;
    return text;
}

std::size_t count(const std::vector<std::string>& all, std::string_view one) {
    return static_cast<std::size_t>(std::count(all.begin(), all.end(), one));
}

constexpr long memory_limit_kb = 40'000;  // beside the message

// What a message takes at most: as it lies in the queue, as it is sent, and while it is read.
long copies_kb(const std::string& message) {
    return static_cast<long>(message.size() / 1024) * 4;
}

}  // namespace

TEST_CASE("a fault on the first connection: what it means, and the message comes once after all") {
    struct row {
        std::string_view name;
        script first;
        std::string_view means;  // the reasons in the log, one for each attempt that was settled
        std::size_t connections;
        std::size_t copies = 1;
        bool named = copies == 2;  // the log says that it may come twice
        std::string_view also{};   // what is done about the fault, beside another try
    };
    using enum manner;
    const answer tls{"250-mx.test\r\n250 STARTTLS"};
    const answer login{"250-mx.test\r\n250 AUTH PLAIN"};
    // clang-format off
    const std::vector<row> rows{
        // byte by byte, in every stage: nothing is wrong
        {"slow greeting", {.greeting = {"220-a\r\n220 mx.test", slowly}}, "positive", 1},
        {"slow ehlo",     {.ehlo = {"250-mx.test\r\n250 SIZE 1000", slowly}}, "positive", 1},
        {"slow mail",     {.mail = {"250 2.1.0 Ok", slowly}},             "positive", 1},
        {"slow rcpt",     {.rcpt = {"250 2.1.5 Ok", slowly}},             "positive", 1},
        {"slow data",     {.data = {"354 go", slowly}},                   "positive", 1},
        {"slow message",  {.message = {"250 2.0.0 queued", slowly}},      "positive", 1},
        {"slow quit",     {.quit = {"221 2.0.0 bye", slowly}},            "positive", 1},
        {"slow helo",     {.ehlo = {"502 5.5.1 x", slowly}, .helo = {"250 mx.test", slowly}}, "positive", 2},
        {"slow auth",     {.ehlo = login, .auth = {"235 2.7.0 Ok", slowly}}, "positive", 1},

        // 421 in every stage: once more at once, in a new connection
        {"421 greeting", {.greeting = {"421 4.3.2 x", then_close}}, "service_unavailable | positive", 2},
        {"421 ehlo",     {.ehlo = {"421 4.3.2 x", then_close}},     "service_unavailable | positive", 2},
        {"421 mail",     {.mail = {"421 4.3.2 x", then_close}},     "positive", 2},
        {"421 rcpt",     {.rcpt = {"421 4.3.2 x", then_close}},     "positive", 2},
        {"421 data",     {.data = {"421 4.3.2 x", then_close}},     "positive", 2},
        {"421 message",  {.message = {"421 4.3.2 x", then_close}},  "positive", 2},
        {"421 starttls", {.ehlo = tls, .starttls = {"421 4.3.2 x", then_close}}, "positive", 2},
        {"421 auth",     {.ehlo = login, .auth = {"421 4.3.2 x", then_close}}, "positive", 2},
        {"421 quit",     {.quit = {"421 4.3.2 x", then_close}},     "positive", 1},

        // cut in every stage, in the middle of a line
        {"cut greeting", {.greeting = {"220 mx.test", cut}},  "network | positive", 2},
        {"cut ehlo",     {.ehlo = {"250-a\r\n250 b", cut}},   "network | positive", 2},
        {"cut mail",     {.mail = {"250 2.1.0 Ok", cut}},     "network | positive", 2},
        {"cut rcpt",     {.rcpt = {"250 2.1.5 Ok", cut}},     "network | positive", 2},
        {"cut data",     {.data = {"354 go ahead", cut}},     "network | positive", 2},
        {"cut starttls", {.ehlo = tls, .starttls = {"220 go ahead", cut}}, "network | positive", 2},
        {"cut auth",     {.ehlo = login, .auth = {"235 2.7.0 Ok", cut}}, "network | positive", 2},
        {"cut quit",     {.quit = {"221 bye", cut}},          "positive", 1},
        // and between replies
        {"closed greeting", {.greeting = {"", close}},        "network | positive", 2},
        {"closed ehlo",  {.ehlo = {"", close}},               "network | positive", 2},
        {"closed starttls", {.ehlo = tls, .starttls = {"", close}}, "network | positive", 2},
        {"closed auth",  {.ehlo = login, .auth = {"", close}}, "network | positive", 2},
        {"closed mail",  {.mail = {"", close}},               "network | positive", 2},
        {"closed rcpt",  {.rcpt = {"", close}},               "network | positive", 2},
        {"closed after rcpt", {.rcpt = {"250 2.1.5 Ok", then_close}}, "network | positive", 2},
        {"closed data",  {.data = {"", close}},               "network | positive", 2},
        {"closed quit",  {.quit = {"", close}},               "positive", 1},
        // in the middle of the message, of which the server has a part
        {"421 in the message", {.within = {{"421 4.3.2 x"}}}, "positive", 2},
        {"451 in the message", {.within = {{"451 4.3.0 x"}}}, "server_error | positive", 2},
        {"closed in the message", {.within = {{"", close}}},  "network | positive", 2},
        {"cut in the message", {.within = {{"451 4.3.0 x", cut}}}, "network | positive", 2},
        {"250 in the message", {.within = {{"250 2.0.0 x"}}}, "network | positive", 2},
        // after the final dot: the one case in which a message may come twice, and does
        {"cut message, kept", {.message = {"250 2.0.0 queued", cut}}, "network | positive", 2, 2},
        {"cut message, lost", {.message = {"250 2.0.0 queued", cut}, .keeps = false},
                                                              "network | positive", 2, 1, true},
        {"closed message, kept", {.message = {"250 2.0.0 queued", close}}, "network | positive", 2, 2},
        {"endless message",   {.message = {"250-more", endless}}, "server_error | positive", 2, 2},
        {"a reply, then the end", {.message = {"250 2.0.0 queued", then_close}}, "positive", 1},

        // silence, and replies after the end of patience
        {"no greeting",  {.greeting = {"", never}},           "network | positive", 2},
        {"no answer to mail", {.mail = {"", never}},          "network | positive", 2},
        {"late greeting", {.greeting = {"220 mx.test", late}}, "network | positive", 2},
        {"late ehlo",    {.ehlo = {"250 mx.test", late}},     "network | positive", 2},
        {"late rcpt",    {.rcpt = {"250 2.1.5 Ok", late}},    "network | positive", 2},
        {"late data",    {.data = {"354 go ahead", late}},    "network | positive", 2},
        {"late mail",    {.mail = {"250 2.1.0 Ok", late}},    "network | positive", 2},
        {"late message", {.message = {"250 queued", late}},   "network | positive", 2, 2},

        // what is not, or not only, a reply to the command
        {"no smtp at all",    {.greeting = {"SSH-2.0-OpenSSH_9.2"}}, "server_error | positive", 2},
        {"endless greeting",  {.greeting = {"220-more", endless}},   "server_error | positive", 2},
        {"endless ehlo",      {.ehlo = {"250-more", endless}},       "server_error | positive", 2},
        {"endless mail",      {.mail = {"250-more", endless}},       "server_error | positive", 2},
        {"endless data",      {.data = {"354-more", endless}},       "server_error | positive", 2},
        {"endless rcpt",      {.rcpt = {"550-more", endless}},       "server_error | positive", 2},
        {"mail answered twice", {.mail = {"250 2.1.0 Ok", twice}},   "server_error | positive", 2},
        {"data answered twice", {.data = {"354 go ahead", twice}},   "server_error | positive", 2},

        // of the wrong class: out of step, a new connection at once
        {"354 greeting", {.greeting = {"354 go ahead"}},      "positive", 2},
        {"334 to ehlo",  {.ehlo = {"334 VXNlcm5hbWU6"}},      "positive", 2},
        {"354 to mail",  {.mail = {"354 go ahead"}},          "positive", 2},
        {"250 to auth",  {.ehlo = login, .auth = {"250 2.0.0 Ok"}}, "positive", 1},
        {"354 to the message", {.message = {"354 go ahead"}, .keeps = false}, "positive | positive", 2, 1, true},
        {"199 to mail",  {.mail = {"199 soon"}},              "server_error | positive", 2},
        {"600 to rcpt",  {.rcpt = {"600 what"}},              "server_error | positive", 2},
        {"354 to rcpt",  {.rcpt = {"354 go ahead"}},          "positive", 2},
        {"250 to data",  {.data = {"250 2.0.0 Ok"}},          "positive", 2},
        {"503 to mail",  {.mail = {"503 5.5.1 x"}},           "positive", 2},

        // refusals for now
        {"greylisted",   {.rcpt = {"450 4.2.0 x"}},           "mailbox_unavailable | positive", 2},
        {"disk full",    {.mail = {"452 4.3.1 x"}},           "insufficient_storage | positive", 2},
        {"rate limit",   {.mail = {"451 4.7.28 x"}},          "rate_limited | positive", 2, 1, false,
                                                              "; the whole destination waits"},
        {"after the dot", {.message = {"451 4.3.0 x"}},       "server_error | positive", 2},
        {"554 greeting", {.greeting = {"554 5.7.1 x"}},       "blocklisted | positive", 2, 1, false,
                                                              "; somebody here has to mend something"},

        // what the client can do something about
        {"no EHLO",      {.ehlo = {"502 5.5.1 x"}},           "positive", 2},
        {"no parameters", {.ehlo = {"250-mx.test\r\n250 SIZE"}, .mail = {"555 5.5.4 x"}}, "positive", 2},
        {"no TLS after all", {.ehlo = tls, .starttls = {"454 4.7.0 x"}},
                                                              "positive", 2},
        {"TLS that is none", {.ehlo = tls, .starttls = {"220 go\r\n250 injected"}},
                                                              "positive", 2},
    };
    // clang-format on
    for (const row& each : rows) {
        CAPTURE(each.name);
        script good;
        if (each.first.ehlo.text.starts_with('5')) good.ehlo = each.first.ehlo;
        if (each.first.ehlo.text == login.text) good.ehlo = login;
        scripted_server server{{each.first, good}};
        client sender;
        sender.options["--first-wait"] = "0";
        // Of the answers that never come the client has to despair, and of no others.
        const bool waits = each.name.find("late") == 0 || each.name.find("no ") == 0;
        sender.options["--reply-timeout"] = sender.options["--final-timeout"] = waits ? "2" : "30";
        const std::string content = each.first.within ? message_larger_than_buffers()
                                                      : "Subject: test\n\nHello.\n.\n..dots\n";
        REQUIRE(sender.submit({"bob@them.test"}, content).status == 0);
        const std::string start = in_log(std::time(nullptr));
        std::vector<std::string> options;
        if (each.first.ehlo.text == login.text)
            options = {"--user", "alice", "--login-unprotected"};
        const outcome ended = sender.run({server.port()}, options, std::chrono::minutes{2});
        CHECK_FALSE(ended.hung);
        CHECK(ended.status == 0);
        CHECK(ended.peak_kb < memory_limit_kb + copies_kb(content));
        CHECK(told(sender.log(), "means:  ") == each.means);
        const auto entries = read_log(sender.log());
        REQUIRE(!entries.empty());
        CHECK(entries.back().next == "delivered");
        if (entries.size() == 2) {
            const std::string_view lost = "; the verdict was lost, it may come twice";
            CHECK(entries[0].next ==
                  "later" + std::string{each.also} + std::string{each.named ? lost : ""});
            CHECK(start <= entries[0].when);
            CHECK(entries[0].when <= in_log(std::time(nullptr)));
        }
        CHECK(server.connections() == each.connections);
        CHECK(joined(server.delivered()) ==
              (each.copies == 2 ? "bob@them.test bob@them.test" : "bob@them.test"));
        CHECK(sender.queued() == 0);
        const bool said = sender.log().find("1 of them with a lost verdict") != std::string::npos;
        CHECK(said == each.named);
    }
}

TEST_CASE("what comes between the 220 to STARTTLS and the handshake answers nothing") {
    // Taken for an answer, it would put all others out of step, and the connection with them.
    const std::vector<std::string_view> rows{
        "220 go ahead",
        "220 go ahead\r\n250 injected",
        "220 go ahead\r\n550 5.1.1 injected",
        "220 go ahead\r\n250-injected",
    };
    for (const std::string_view each : rows) {
        CAPTURE(each);
        scripted_server server{
            {{.ehlo = {"250-mx.test\r\n250 STARTTLS"}, .starttls = {each}, .tls = true}}};
        client sender;
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        CHECK_FALSE(sender.run({server.port()}).hung);
        CHECK(told(sender.log(), "means:  ") == "positive");
        CHECK(server.connections() == 1);
        CHECK(joined(server.delivered()) == "bob@them.test");
        std::string verbs;
        for (const std::string& command : server.commands()) verbs += command.substr(0, 4) + ' ';
        CHECK(verbs == "EHLO STAR EHLO MAIL RCPT DATA QUIT ");
    }
}

TEST_CASE("a fault that stays: when the next attempt is, by the policy's own times") {
    using enum manner;
    struct row {
        script always;
        std::string_view means;
        std::string_view next;
        int wait;  // in seconds
    };
    constexpr std::string_view lost = "later; the verdict was lost, it may come twice";
    constexpr std::string_view mend = "later; somebody here has to mend something";
    constexpr std::string_view hold = "later; the whole destination waits";
    const std::vector<row> rows{
        {{.greeting = {"", close}}, "network", "later", 600},
        {{.greeting = {"220-a", endless}}, "server_error", "later", 600},
        {{.greeting = {"421 4.3.2 x", then_close}}, "service_unavailable", "later", 600},
        {{.greeting = {"421 4.7.0 too many connections", then_close}},
         "too_many_connections",
         hold,
         900},
        {{.greeting = {"554 5.7.1 x"}}, "blocklisted", mend, 600},
        {{.ehlo = {"250 mx", cut}}, "network", "later", 600},
        {{.mail = {"250 2.1.0 Ok", twice}}, "server_error", "later", 600},
        {{.mail = {"451 4.7.28 x"}}, "rate_limited", hold, 900},
        {{.mail = {"354 x"}}, "positive", "later", 600},
        {{.rcpt = {"450 4.2.0 greylisted"}}, "greylisted", "later", 360},
        {{.rcpt = {"450 4.2.0 greylisted, try again in 5 minutes"}}, "greylisted", "later", 300},
        {{.rcpt = {"452 4.2.2 x"}}, "mailbox_full", "later", 600},
        {{.data = {"354 go", cut}}, "network", "later", 600},
        {{.within = {{"451 4.3.0 x"}}}, "server_error", "later", 600},
        {{.message = {"451 4.3.0 x"}}, "server_error", "later", 600},
        {{.message = {"250 2.0.0 queued", cut}, .keeps = false}, "network", lost, 600},
    };
    for (const row& each : rows) {
        CAPTURE(each.means);
        CAPTURE(each.next);
        scripted_server server{{each.always}};
        client sender;
        sender.options = {{"--reply-timeout", "30"}};
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        const std::time_t start = std::time(nullptr);
        CHECK_FALSE(sender.run({server.port()}, {"--once"}).hung);
        CAPTURE(sender.log());
        const auto entries = read_log(sender.log());
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].reason == each.means);
        CHECK(entries[0].next == each.next);
        // Up to a tenth longer, so that not all messages come at once.
        CHECK(in_log(start + each.wait) <= entries[0].when);
        CHECK(entries[0].when <= in_log(std::time(nullptr) + each.wait * 11 / 10));
        CHECK(sender.queued() == 1);
    }
}

TEST_CASE("a megabyte on one line is a reply all the same, in every stage, and takes no memory") {
    const std::string x(1'000'000, 'x');
    const std::string greeting = "220 " + x;
    const std::string ehlo = "250-mx.test " + x + "\r\n250 8BITMIME";
    const std::string ok = "250 2.0.0 " + x;
    const std::string go_ahead = "354 " + x;
    const std::vector<script> rows{
        {.greeting = {greeting}}, {.ehlo = {ehlo}},  {.mail = {ok}}, {.rcpt = {ok}},
        {.data = {go_ahead}},     {.message = {ok}}, {.quit = {ok}}};
    for (const script& each : rows) {
        CAPTURE(&each - rows.data());
        scripted_server server{{each}};
        client sender;
        sender.options["--reply-timeout"] = "30";
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        const outcome ended = sender.run({server.port()});
        CHECK_FALSE(ended.hung);
        CHECK(ended.peak_kb < memory_limit_kb);
        CHECK(told(sender.log(), "next:   ") == "delivered");
        CHECK(joined(server.delivered()) == "bob@them.test");
        CHECK(server.connections() == 1);
    }
}

TEST_CASE("refused in the middle of the message: it is returned, and nobody is asked again") {
    scripted_server server{{{.within = {{"552 5.3.4 too large"}}}, {}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}, message_larger_than_buffers()).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    CHECK(told(sender.log(), "means:  ") == "message_too_large | positive");
    CHECK(joined(server.delivered()) == "alice@us.test");
}

TEST_CASE("a host that takes no connection is given up in time") {
    // Its queue is full: it neither takes nor refuses.
    asio::io_context io;
    asio::ip::tcp::acceptor full{io, asio::ip::tcp::v4()};
    full.bind({asio::ip::address_v4::loopback(), 0});
    full.listen(0);
    std::vector<asio::ip::tcp::socket> waiting;
    for (int i = 0; i < 4; ++i) {
        waiting.emplace_back(io, asio::ip::tcp::v4());
        waiting.back().async_connect(full.local_endpoint(), [](auto&&) {});
    }
    client sender;
    sender.options["--connect-timeout"] = "1";
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    const std::string port = std::to_string(full.local_endpoint().port());
    CHECK_FALSE(sender.run({port}, {"--once"}, std::chrono::seconds{10}).hung);
    CHECK(sender.log().find("(nothing: connection_timeout") != std::string::npos);
    CHECK(sender.queued() == 1);
}

TEST_CASE("a name server that never answers is given up in time") {
    asio::io_context io;
    asio::ip::udp::socket silent{io, {asio::ip::address_v4::loopback(), 0}};
    const std::string address = "127.0.0.1:" + std::to_string(silent.local_endpoint().port());
    client sender;
    sender.options["--connect-timeout"] = "1";
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    std::vector<std::string> hosts;
    SUBCASE("asked for the domain's hosts") {}
    SUBCASE("asked for a host's address") {
        hosts = {"mx.them.test:25"};
    }
    CHECK_FALSE(
        sender.run(hosts, {"--once", "--name-server", address}, std::chrono::seconds{10}).hung);
    CHECK(sender.log().find("(nothing: dns_failure") != std::string::npos);
    CHECK(sender.queued() == 1);
}

TEST_CASE("no name server is asked for an address in digits") {
    asio::io_context io;
    asio::ip::udp::socket silent{io, {asio::ip::address_v4::loopback(), 0}};
    const std::string address = "127.0.0.1:" + std::to_string(silent.local_endpoint().port());
    scripted_server server{{{}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}, {"--once", "--name-server", address}).hung);
    CHECK(server.delivered().size() == 1);
    CHECK(silent.available() == 0);
}

TEST_CASE("a refusal for good: the sender gets a report, and the others their mail") {
    scripted_server server{{{.rcpt = {"550 5.1.1 no such user"}}, {}}};
    client sender;
    REQUIRE(sender.submit({"nobody@them.test", "bob@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    const auto all = server.delivered();
    CHECK(count(all, "nobody@them.test") == 0);
    CHECK(count(all, "bob@them.test") == 1);
    CHECK(count(all, "alice@us.test") == 1);  // the report
    CHECK(all.size() == 2);
    CHECK(told(sender.log(), "means:  ") == "mailbox_unknown | positive | positive");
}

TEST_CASE("a report that cannot be delivered makes no other report") {
    const script closed{.rcpt = {"550 5.1.1 x"}, .second_rcpt = {"550 5.1.1 x"}};
    scripted_server server{{closed}};
    client sender;
    REQUIRE(sender.submit({"nobody@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    CHECK(server.delivered().empty());
    CHECK(told(sender.log(), "means:  ") == "mailbox_unknown | mailbox_unknown");
    CHECK(sender.queued() == 0);
}

TEST_CASE("too many recipients: the rest goes at once, in a new transaction, each once") {
    scripted_server server{{{.second_rcpt = {"452 4.5.3 too many"}}, {}}};
    client sender;
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    const auto all = server.delivered();
    CHECK(count(all, "a@them.test") == 1);
    CHECK(count(all, "b@them.test") == 1);
    CHECK(all.size() == 2);
}

TEST_CASE("too many recipients, said of all of them: fewer go at once, until it is content") {
    scripted_server server{{{.most = 2}}};
    client sender;
    REQUIRE(
        sender.submit({"a@them.test", "b@them.test", "c@them.test", "d@them.test", "e@them.test"})
            .status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    CHECK(joined(server.delivered()) ==
          "a@them.test b@them.test c@them.test d@them.test e@them.test");
    CHECK(server.connections() == 1);
    SUBCASE("and one is too many as well") {
        scripted_server strict{{{.most = 0}}};
        client patient;
        REQUIRE(patient.submit({"a@them.test", "b@them.test"}).status == 0);
        CHECK_FALSE(patient.run({strict.port()}, {"--once"}).hung);
        CHECK(told(patient.log(), "means:  ") == "too_many_recipients | too_many_recipients");
        CHECK(patient.queued() == 1);
    }
}

TEST_CASE("with pipelining all goes in one packet, and the answers find their commands") {
    const answer ehlo{"250-mx.test\r\n250 PIPELINING"};
    SUBCASE("all accepted") {
        scripted_server server{{{.ehlo = ehlo}}};
        client sender;
        REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
        CHECK_FALSE(sender.run({server.port()}).hung);
        CHECK(joined(server.delivered()) == "a@them.test b@them.test");
    }
    SUBCASE("one refused") {
        scripted_server server{{{.ehlo = ehlo, .second_rcpt = {"550 5.1.1 x"}}, {.ehlo = ehlo}}};
        client sender;
        REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
        CHECK_FALSE(sender.run({server.port()}).hung);
        CHECK(joined(server.delivered()) == "a@them.test alice@us.test");
    }
    SUBCASE("all refused, DATA as well") {
        scripted_server server{
            {{.ehlo = ehlo, .rcpt = {"450 4.2.0 x"}, .data = {"554 5.5.1 x"}}, {}}};
        client sender;
        REQUIRE(sender.submit({"a@them.test"}).status == 0);
        CHECK_FALSE(sender.run({server.port()}).hung);
        CHECK(joined(server.delivered()) == "a@them.test");
    }
    SUBCASE("one answer too many, which would pass for that to the final dot") {
        scripted_server server{
            {{.ehlo = ehlo, .rcpt = {"250 2.1.5 Ok", manner::twice}, .keeps = false}, {}}};
        client sender;
        REQUIRE(sender.submit({"a@them.test"}).status == 0);
        CHECK_FALSE(sender.run({server.port()}).hung);
        CHECK(joined(server.delivered()) == "a@them.test");
    }
}

TEST_CASE("all answers in one packet find their commands") {
    scripted_server server{{{.ehlo = {"250-mx.test\r\n250 PIPELINING"},
                             .second_rcpt = {"550 5.1.1 no such user"},
                             .one_packet = true}}};
    client sender;
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    CHECK(joined(server.delivered()) == "a@them.test alice@us.test");
    CHECK(told(sender.log(), "means:  ") == "mailbox_unknown | positive | positive");
}

TEST_CASE("farewell at the second recipient: nobody is lost, and nobody served twice") {
    scripted_server server{{{.second_rcpt = {"421 4.3.2 x", manner::then_close}}, {}}};
    client sender;
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    CHECK(joined(server.delivered()) == "a@them.test b@them.test");
    CHECK(server.connections() == 2);
}

TEST_CASE("the next host takes what the first one does not answer") {
    scripted_server sick{{{.greeting = {"421 4.3.2 x", manner::then_close}}}};
    scripted_server well{{{}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK_FALSE(sender.run({"1", sick.port(), well.port()}).hung);  // nothing listens on port 1
    CHECK(sick.connections() == 1);
    CHECK(joined(well.delivered()) == "bob@them.test");
    CHECK(told(sender.log(), "means:  ") == "positive");
}

TEST_CASE("LMTP: each recipient has an answer of its own after the message") {
    scripted_server server{
        {{.message = {"250 2.1.5 a\r\n452 4.2.2 b is full"}, .keeps = false}, {.keeps = false}}};
    client sender;
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}, {"--lmtp"}).hung);
    CHECK(told(sender.log(), "means:  ") == "positive | mailbox_full | positive");
    CHECK(server.connections() == 2);
}

TEST_CASE(
    "LMTP: where the line breaks between the answers, only those without one are asked again") {
    scripted_server server{{{.message = {"250 2.1.5 a", manner::then_close}, .keeps = false}, {}}};
    client sender;
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}, {"--lmtp"}).hung);
    CHECK(told(sender.log(), "means:  ") == "positive | network | positive");
    CHECK(joined(server.delivered()) == "b@them.test");
    CHECK(sender.log().find("1 of them with a lost verdict") != std::string::npos);
}

TEST_CASE("LMTP: killed between the answers, it asks again only who had none") {
    scripted_server server{
        {{.message = {"250 2.1.5 a"}, .second_message = {{"", manner::never}}}, {}}};
    client sender;
    sender.options["--final-timeout"] = "30";
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    CHECK(sender.run({server.port()}, {"--lmtp"}, std::chrono::seconds{2}).hung);
    CHECK_FALSE(sender.run({server.port()}, {"--lmtp"}).hung);
    CHECK(count(server.commands(), "RCPT TO:<a@them.test>") == 1);
    CHECK(count(server.commands(), "RCPT TO:<b@them.test>") == 2);
    CHECK(sender.log().find("it may come twice") != std::string::npos);
    CHECK(sender.queued() == 0);
}

TEST_CASE("a message that is too large for the server is not even sent, and returned") {
    scripted_server server{{{.ehlo = {"250-mx.test\r\n250 SIZE 100"}}, {}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}, std::string(1000, 'x')).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    CHECK(told(sender.log(), "means:  ") == "message_too_large | positive");
    CHECK(joined(server.delivered()) == "alice@us.test");
}

TEST_CASE("a password goes to nobody without TLS, and one that is refused keeps the message") {
    const answer ehlo{"250-mx.test\r\n250 AUTH PLAIN LOGIN"};
    scripted_server server{{{.ehlo = ehlo}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}, {"--user", "alice", "--once"}).hung);
    CHECK(server.delivered().empty());
    for (const std::string& line : server.commands()) CHECK(line.rfind("AUTH", 0) != 0);
    CHECK(sender.queued() == 1);
}

TEST_CASE("once is once, even where the next attempt is due by then") {
    scripted_server server{{{.rcpt = {"450 4.2.0 x"}}, {}}};
    client sender;
    sender.options["--first-wait"] = "0";
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}, {"--once"}).hung);
    CHECK(told(sender.log(), "means:  ") == "mailbox_unavailable");
    CHECK(server.connections() == 1);
    CHECK(sender.queued() == 1);
}

TEST_CASE("a message that is late is reported once, one that is too old is returned once") {
    scripted_server server{
        {{.rcpt = {"450 4.2.0 x"}}, {}, {.rcpt = {"450 4.2.0 x"}}, {.rcpt = {"450 4.2.0 x"}}, {}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK_FALSE(sender.run({server.port()}, {"--warn-after", "0", "--give-up-after", "2"}).hung);
    const auto all = server.delivered();
    CHECK(count(all, "bob@them.test") == 0);
    CHECK(count(all, "alice@us.test") == 2);
    CHECK(sender.queued() == 0);
}
