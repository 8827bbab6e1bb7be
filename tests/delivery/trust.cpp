// Whom examples/deliver believes, and to whom it gives a password.

#include "client.hpp"
#include "scripted_server.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

using namespace delivery_test;

namespace {

// The first words of all commands; a line after a 334 is "(secret)".
std::string verbs(scripted_server& server) {
    std::string all;
    for (const std::string& line : server.commands()) {
        const std::string verb = line.substr(0, line.find_first_of(" :"));
        const bool known = verb == "EHLO" || verb == "STARTTLS" || verb == "AUTH" ||
                           verb == "MAIL" || verb == "RCPT" || verb == "DATA" || verb == "QUIT";
        all += (all.empty() ? "" : " ") + (known ? verb : "(secret)");
    }
    return all;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

const answer offers_tls{"250-mx.test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN"};
const answer offers_login{"250-mx.test\r\n250 AUTH LOGIN"};
const answer offers_plain{"250-mx.test\r\n250 AUTH PLAIN"};

}  // namespace

TEST_CASE("a password goes only over TLS to whom a certificate vouches for") {
    const script nobody_vouches{.ehlo = offers_tls, .starttls = {"220 go"}, .tls = true};
    const script no_tls{.ehlo = offers_plain};
    struct row {
        std::string_view name;
        script play;
        std::vector<std::string> options;
        std::string_view verbs;
        std::string_view told;
    };
    const std::vector<row> rows{
        {"by default",
         nobody_vouches,
         {},
         "EHLO STARTTLS",
         "(nothing: tls_failure: certificate verify failed"},
        {"opportunistic",
         nobody_vouches,
         {"--tls", "opportunistic"},
         "EHLO STARTTLS",
         "(nothing: tls_failure: certificate verify failed"},
        {"in clear text", no_tls, {}, "EHLO QUIT", "(nothing: tls_not_offered"},
        {"to anybody",
         nobody_vouches,
         {"--login-unprotected"},
         "EHLO STARTTLS EHLO AUTH MAIL RCPT DATA QUIT",
         "said:   250"},
        {"to anybody, in clear text",
         no_tls,
         {"--login-unprotected", "--tls", "never"},
         "EHLO AUTH MAIL RCPT DATA QUIT",
         "said:   250"},
    };
    for (const row& each : rows) {
        CAPTURE(each.name);
        scripted_server server{{each.play}};
        client sender;
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        std::vector<std::string> options{"--once", "--user", "alice"};
        options.insert(options.end(), each.options.begin(), each.options.end());
        CHECK(sender.run({server.port()}, options).status == 0);
        CHECK(verbs(server) == each.verbs);
        CAPTURE(sender.log());
        CHECK(holds(sender.log(), each.told));
        CHECK(sender.queued() == (server.delivered().empty() ? 1 : 0));
    }
}

TEST_CASE("a login without TLS is refused before anything is connected to") {
    scripted_server server{{{.ehlo = offers_plain}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    CHECK(sender.run({server.port()}, {"--user", "alice", "--tls", "never"}).status != 0);
    CHECK(server.connections() == 0);
    CHECK(sender.queued() == 1);
}

TEST_CASE("a login is done when the server says so, and not before") {
    struct row {
        std::string_view name;
        script play;
        std::string_view verbs;
        bool delivered;
    };
    const std::vector<row> rows{
        {"LOGIN",
         {.ehlo = offers_login,
          .auth = {"334 VXNlcm5hbWU6"},
          .further_auth = {{"334 UGFzc3dvcmQ6"}, {"235 2.7.0 Ok"}}},
         "EHLO AUTH (secret) (secret) MAIL RCPT DATA QUIT",
         true},
        {"LOGIN, and the name is refused",
         {.ehlo = offers_login, .auth = {"334 VXNlcm5hbWU6"}, .further_auth = {{"535 5.7.8 no"}}},
         "EHLO AUTH (secret) QUIT",
         false},
        {"LOGIN, which asks a third time",
         {.ehlo = offers_login,
          .auth = {"334 VXNlcm5hbWU6"},
          .further_auth = {{"334 UGFzc3dvcmQ6"}, {"334 TW9yZTo="}, {"235 2.7.0 Ok"}}},
         "EHLO AUTH (secret) (secret)",
         false},
        {"PLAIN, whose first answer the server has overlooked",
         {.ehlo = offers_plain, .auth = {"334 "}, .further_auth = {{"235 2.7.0 Ok"}}},
         "EHLO AUTH (secret) MAIL RCPT DATA QUIT",
         true},
        {"PLAIN, which asks again",
         {.ehlo = offers_plain, .auth = {"334 "}, .further_auth = {{"334 "}, {"235 2.7.0 Ok"}}},
         "EHLO AUTH (secret)",
         false},
    };
    for (const row& each : rows) {
        CAPTURE(each.name);
        scripted_server server{{each.play}};
        client sender;
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        const std::vector<std::string> options{"--once", "--user", "alice", "--login-unprotected",
                                               "--tls",  "never"};
        CHECK(sender.run({server.port()}, options).status == 0);
        const std::string seen = verbs(server);
        CAPTURE(sender.log());
        // Out of step, it may try once more in a new connection.
        CHECK(seen.substr(0, each.verbs.size()) == each.verbs);
        CHECK(holds(seen, "MAIL") == each.delivered);
        CHECK(server.delivered().size() == (each.delivered ? 1 : 0));
        CHECK(sender.queued() == (each.delivered ? 0 : 1));
    }
    SUBCASE("and the secrets are the right ones") {
        scripted_server server{{rows[0].play}};
        client sender;
        REQUIRE(sender.submit({"bob@them.test"}).status == 0);
        const std::string password = sender.file("password", "secret\n");
        CHECK(sender
                  .run({server.port()}, {"--user", "alice", "--password-file", password,
                                         "--login-unprotected", "--tls", "never"})
                  .status == 0);
        const auto commands = server.commands();
        CHECK(commands.at(2) == "YWxpY2U=");
        CHECK(commands.at(3) == "c2VjcmV0");
    }
}

TEST_CASE("what comes before the final dot answers no final dot") {
    // The verdict is 554; a 250 that nobody has asked for comes before.
    for (const bool tls : {false, true}) {
        CAPTURE(tls);
        scripted_server server{{{.ehlo = tls ? offers_tls : answer{"250 mx.test"},
                                 .starttls = {"220 go"},
                                 .tls = tls,
                                 .stray = "250 stray",
                                 .message = {"554 5.6.0 refused"}}}};
        client sender;
        REQUIRE(sender.submit({"bob@them.test"}, message_larger_than_buffers()).status == 0);
        CHECK(sender.run({server.port()}, {"--once"}).status == 0);
        CAPTURE(sender.log());
        CHECK(holds(sender.log(), "(nothing: malformed_reply"));
        CHECK_FALSE(holds(sender.log(), "next:   delivered"));
        CHECK(sender.queued() == 1);
    }
}
