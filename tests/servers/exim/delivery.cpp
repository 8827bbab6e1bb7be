// Deliveries to Exim, which gives hardly an enhanced status, so that the code and the text have to
// tell. Each mood of the server is on an address of its own: see etc/exim4.conf.

#include "../proof.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("exim");

namespace servers {

namespace {

const std::string ordinary = "127.0.0.1";
const std::string submission = "127.0.0.2";
const std::string wants_tls = "127.0.0.3";
const std::string closed = "127.0.0.4";
const std::string closed_for_now = "127.0.0.5";

const std::vector<std::string> queues{"var/spool/exim4/input"};

// clang-format off
TEST_CASE("Some recipients are refused, some wait, and the others get their mail") {
    prove({
        {"as it comes", ordinary, {"user", "nobody", "full", "grey"},
            {
                "nobody: mailbox_unknown: given up for this recipient; the sender is told; "
                "write to this address no more",
                "full: mailbox_full: given up for this recipient; the sender is told",
                "grey: greylisted: later",
                "user: positive: delivered",
                "alice: positive: delivered",
            },
            "alice 1, user 1", {"--once"}, 0, 1},
        {"many", ordinary, {"user", "second", "third", "fourth", "fifth", "sixth"},
            {
                "user: positive: delivered", "second: positive: delivered",
                "third: positive: delivered", "fourth: positive: delivered",
                "fifth: positive: delivered", "sixth: positive: delivered",
            },
            "fifth 1, fourth 1, second 1, sixth 1, third 1, user 1"},
        {"large", ordinary, {"user"},
            {
                "user: message_too_large: given up for this message; the sender is told",
                "alice: positive: delivered",
            },
            "alice 1", {}, 20'000},
        {"lottery", ordinary, {"user"},
            {
                "user: spam: given up for this message; the sender is told",
                "alice: positive: delivered",
            },
            "alice 1"},
    }, queues);
}

TEST_CASE("TLS and a login") {
    sender one{queues};
    const std::string right = one.client.file("right", "secret\n");
    const std::string wrong = one.client.file("wrong", "guessed\n");
    prove({
        {"encrypted", wants_tls, {"user"}, {"user: positive: delivered"}, "user 1"},
        {"right password", submission, {"user"}, {"user: positive: delivered"}, "user 1",
            {"--user", "user", "--password-file", right, "--login-unprotected"}},
        {"wrong password", submission, {"user"},
            {"user: auth_failed: later; somebody here has to mend something"}, "",
            {"--user", "user", "--password-file", wrong, "--login-unprotected", "--once"}, 0, 1},
    }, queues);
}

TEST_CASE("A greeting that is a refusal speaks of us: the message waits") {
    prove({
        {"closed", closed, {"user"},
            {"user: blocklisted: later; somebody here has to mend something"},
            "", {"--once"}, 0, 1},
        {"closed for now", closed_for_now, {"user"}, {"user: server_error: later"},
            "", {"--once"}, 0, 1},
    }, queues);
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
