// Deliveries to Dovecot over LMTP: after the message each recipient has an answer of its own. See
// etc/dovecot.conf.

#include "../proof.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

TEST_SUITE_BEGIN("dovecot");

namespace servers {

namespace {

const std::string ordinary = "127.0.0.1";
const std::string watches_quota = "127.0.0.2";

void make_room() {
    std::ofstream{chosen_server.root / "etc/dovecot/users"} << "full-now:{PLAIN}secret::::::\n";
}

// clang-format off
TEST_CASE("A mailbox that is full: the others get their mail, and each its own decision") {
    prove({
        {"found out by the message", ordinary, {"user", "nobody", "full", "second"},
            {
                "nobody: mailbox_unknown: given up for this recipient; the sender is told; "
                "write to this address no more",
                "user: positive: delivered",
                "full: mailbox_full: given up for this recipient; the sender is told",
                "second: positive: delivered",
                "alice: positive: delivered",
            },
            "alice 1, second 1, user 1", {"--lmtp"}},
        {"seen when it is named", watches_quota, {"user", "full"},
            {
                "full: mailbox_full: given up for this recipient; the sender is told",
                "user: positive: delivered",
                "alice: positive: delivered",
            },
            "alice 1, user 1", {"--lmtp"}},
    });
}

TEST_CASE("Full for now: the message waits, and comes once there is room") {
    sender one;
    proof row{"later", ordinary, {"user", "full-now"},
        {
            "user: positive: delivered",
            "full-now: mailbox_full: later",
        },
        "user 1", {"--lmtp", "--once"}, 0, 1};
    one.submit(row);
    one.run(row);
    one.check_mailboxes(row);
    make_room();
    row.told = {"full-now: positive: delivered"};
    row.arrived = "full-now 1, user 1";
    row.queued = 0;
    row.options = {"--lmtp"};
    one.run(row);
    one.check_mailboxes(row);
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
