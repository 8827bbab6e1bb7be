// examples/deliver against a server with faults: which decision is right, that it was taken, that
// no message is lost, and none delivered twice but where the connection broke after the final dot.

#include "client.hpp"
#include "scripted_server.hpp"

#include <doctest/doctest.h>

#include <algorithm>
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

constexpr long memory_limit_kb = 40'000;

}  // namespace

TEST_CASE("a fault on the first connection: what it means, and the message comes once after all") {
    struct row {
        std::string_view name;
        script first;
        std::string_view means;  // the reasons in the log, one for each attempt that was settled
        std::size_t connections;
        std::size_t copies = 1;
        bool named = copies == 2;  // the log says that it may come twice
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
        {"rate limit",   {.mail = {"451 4.7.28 x"}},          "rate_limited | positive", 2},
        {"after the dot", {.message = {"451 4.3.0 x"}},       "server_error | positive", 2},
        {"554 greeting", {.greeting = {"554 5.7.1 x"}},       "blocklisted | positive", 2},

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
        if (each.first.ehlo.text[0] == '5') good.ehlo = each.first.ehlo;
        if (each.first.ehlo.text == login.text) good.ehlo = login;
        scripted_server server{{each.first, good}};
        client sender;
        sender.options["--first-wait"] = "0";
        // Of the answers that never come the client has to despair, and of no others.
        const bool waits = each.name.find("late") == 0 || each.name.find("no ") == 0;
        sender.options["--reply-timeout"] = sender.options["--final-timeout"] = waits ? "2" : "30";
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        std::vector<std::string> options;
        if (each.first.ehlo.text == login.text)
            options = {"--user", "alice", "--login-unprotected"};
        const outcome ended = sender.run({server.port()}, options, std::chrono::minutes{2});
        CHECK_FALSE(ended.hung);
        CHECK(ended.status == 0);
        CHECK(ended.peak_kb < memory_limit_kb);
        CHECK(told(sender.log(), "means:  ") == each.means);
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

TEST_CASE("a megabyte on one line is a reply all the same, and takes no memory") {
    const std::string text = "250 2.1.0 " + std::string(1'000'000, 'x');
    scripted_server server{{{.mail = {text}}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    const outcome ended = sender.run({server.port()});
    CHECK_FALSE(ended.hung);
    CHECK(ended.peak_kb < memory_limit_kb);
    CHECK(joined(server.delivered()) == "bob@them.test");
    CHECK(server.connections() == 1);
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
