// Deliveries to OpenSMTPD. Each mood of the server is on an address of its own: see etc/smtpd.conf.
// It offers STARTTLS, but with OpenSSL 3 the handshake of Debian 12's fails: each of these messages
// goes in clear text in the end, and none where TLS is required.

#include "../proof.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("opensmtpd");

namespace servers {

namespace {

const std::string ordinary = "127.0.0.1";
const std::string closed = "127.0.0.3";

const std::vector<std::string> queues{"var/spool/smtpd/incoming", "var/spool/smtpd/queue"};

// clang-format off
TEST_CASE("Some recipients are refused, some wait, and the others get their mail") {
    prove({
        {"as it comes", ordinary, {"user", "nobody", "grey"},
            {
                "nobody: mailbox_unknown: given up for this recipient; the sender is told; "
                "write to this address no more",
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
    }, queues);
}

TEST_CASE("No TLS in the end, and a greeting that is a refusal: the message waits") {
    prove({
        {"in clear text", ordinary, {"user"}, {"user: tls_failure: later"}, "",
            {"--tls", "required", "--once"}, 0, 1},
        {"closed", closed, {"user"}, {"user: blocklisted: later; somebody here has to mend something"},
            "", {"--once"}, 0, 1},
    }, queues);
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
