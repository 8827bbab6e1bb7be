// Deliveries to a whole site: Postfix, with postgrey, a DNSBL and Dovecot's passwords behind it.
// Each mood of the server is on an address of its own: see etc/postfix/master.cf.

#include "../proof.hpp"

#include "../../delivery/log.hpp"

#include <doctest/doctest.h>

#include <sys/types.h>

#include <csignal>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>

TEST_SUITE_BEGIN("site");

namespace servers {

namespace {

const std::string ordinary = "127.0.0.1";
const std::string greylisting = "127.0.0.2";
const std::string busy = "127.0.0.3";
const std::string submission = "127.0.0.4";
const std::string wants_tls = "127.0.0.5";
const std::string asks_a_list = "127.0.0.6";
const std::string silent_on_size = "127.0.0.7";
const std::string login_only = "127.0.0.8";
const std::string wants_login = "127.0.0.9";

const std::vector<std::string> queues = mailboxes::of_postfix();

/// Kills the process that counts, and that Postfix starts anew when it is needed.
void forget_counts() {
    for (const auto& each : std::filesystem::directory_iterator{"/proc"}) {
        std::error_code none;
        if (read_symlink(each.path() / "exe", none) ==
            chosen_server.root / "usr/lib/postfix/sbin/anvil")
            kill(static_cast<pid_t>(std::stol(each.path().filename())), SIGKILL);
    }
}

// clang-format off
TEST_CASE("One recipient is refused, and the others get their mail") {
    prove({
        {"by an access map", ordinary, {"user", "refused", "second"},
            {
                "refused: mailbox_disabled: given up for this recipient; the sender is told; "
                "write to this address no more",
                "user: positive: delivered",
                "second: positive: delivered",
                "alice: positive: delivered",
            },
            "alice 1, second 1, user 1"},
        {"nobody there", ordinary, {"nobody", "user"},
            {
                "nobody: mailbox_unknown: given up for this recipient; the sender is told; "
                "write to this address no more",
                "user: positive: delivered",
                "alice: positive: delivered",
            },
            "alice 1, user 1"},
    }, queues);
}

TEST_CASE("Greylisted, and accepted at the second try") {
    sender one{queues};
    one.client.options["--greylist-wait"] = "2";  // postgrey wants to see a second pass
    const proof row{"grey", greylisting, {"user"},
        {
            "user: greylisted: later",
            "user: positive: delivered",
        },
        "user 1"};
    one.submit(row);
    one.run(row);
    one.check_mailboxes(row);
}

TEST_CASE("A message that is too large") {
    prove({
        {"seen before it is sent", ordinary, {"user"},
            {
                "user: message_too_large: given up for this message; the sender is told",
                "alice: positive: delivered",
            },
            "alice 1", {}, 200'000},
        {"found out by sending it", silent_on_size, {"user"},
            {
                "user: message_too_large: given up for this message; the sender is told",
                "alice: positive: delivered",
            },
            "alice 1", {}, 200'000},
    }, queues);
}

TEST_CASE("Too many recipients: as many transactions as it takes, at once") {
    sender one{queues};
    const proof row{"many", ordinary, {"a", "b", "c", "d", "e", "f", "g", "h"},
        {
            "a: positive: delivered", "b: positive: delivered", "c: positive: delivered",
            "d: positive: delivered", "e: positive: delivered", "f: positive: delivered",
            "g: positive: delivered", "h: positive: delivered",
        },
        "a 1, b 1, c 1, d 1, e 1, f 1, g 1, h 1"};
    one.submit(row);
    one.run(row);
    one.check_mailboxes(row);
    std::set<std::string> transactions;
    for (const auto& each : delivery_test::read_log(one.client.log()))
        transactions.insert(each.said);
    CHECK(transactions.size() == 3);
}

TEST_CASE("A limit on the rate: the rest waits until the hour is over") {
    sender one{queues};
    proof row{"rate", busy, {"user"},
        {
            "user: positive: delivered",
            "user: positive: delivered",
            "user: rate_limited: later; the whole destination waits",
        },
        "user 2", {"--once"}, 0, 2};
    for (int i = 0; i < 4; ++i) one.submit(row);
    one.run(row);
    one.check_mailboxes(row);

    forget_counts();  // as if an hour had passed
    row = {"rate", busy, {"user"},
        {
            "user: positive: delivered",
            "user: positive: delivered",
        },
        "user 4"};
    one.run(row);
    one.check_mailboxes(row);
}

TEST_CASE("A wrong password costs no message: it waits for the right one") {
    const std::string certificate = chosen_server.root / "etc/postfix/mx.us.test.crt";
    for (const std::string& address : {submission, login_only}) {  // by PLAIN, and by LOGIN
        CAPTURE(address);
        sender one{queues};
        const std::string name = "password for " + address;
        proof row{name, address, {"user"},
            {"user: auth_failed: later; somebody here has to mend something"},
            "",
            {"--once", "--ca", certificate, "--user", "alice", "--password-file",
                one.client.file("wrong", "guessed\n")},
            0, 1};
        one.submit(row);
        one.run(row);
        one.check_mailboxes(row);
        row = {name, address, {"user"},
            {"user: positive: delivered"},
            "user 1",
            {"--ca", certificate, "--user", "alice", "--password-file",
                one.client.file("right", "secret\n")}};
        one.run(row);
        one.check_mailboxes(row);
    }
}

TEST_CASE("A password is not shown to a server that nobody vouches for") {
    sender one{queues};
    const proof row{"not vouched for", submission, {"user"}, {"user: tls_failure: later"}, "",
        {"--once", "--user", "alice", "--password-file", one.client.file("right", "secret\n")},
        0, 1};
    one.submit(row);
    one.run(row);
    one.check_mailboxes(row);
    CHECK(one.client.log().find("certificate verify failed") != std::string::npos);
}

TEST_CASE("No login, where one is wanted") {
    prove({
        {"for one recipient", ordinary, {"member", "user"},
            {
                "member: auth_required: later; somebody here has to mend something",
                "user: positive: delivered",
            },
            "user 1", {"--once"}, 0, 1},
        {"for a sender of its own", wants_login, {"user"},
            {"user: auth_required: later; somebody here has to mend something"},
            "", {"--once"}, 0, 1},
        // Postfix names no reason: "Access denied".
        {"stranger", submission, {"user"},
            {
                "user: policy: given up for this recipient; the sender is told",
                "alice: policy: given up for this recipient; "
                "somebody here has to mend something",
            },
            ""},
    }, queues);
}

TEST_CASE("A server that wants TLS") {
    const std::string certificate = chosen_server.root / "etc/postfix/mx.us.test.crt";
    prove({
        {"any certificate", wants_tls, {"user"}, {"user: positive: delivered"}, "user 1"},
        {"one that we trust", wants_tls, {"user"}, {"user: positive: delivered"}, "user 1",
            {"--tls", "required", "--ca", certificate}},
        {"one that nobody knows", wants_tls, {"user"},
            {"user: tls_failure: later"}, "", {"--tls", "required", "--once"}, 0, 1},
        // The server does not bend, and no more do we; nor can the report get there.
        {"not with us", wants_tls, {"user"},
            {
                "user: encryption_required: given up for this message; the sender is told; "
                "somebody here has to mend something",
                "alice: encryption_required: given up for this message; "
                "somebody here has to mend something",
            },
            "", {"--tls", "never"}},
    }, queues);
    int encrypted = 0;
    for (const std::string& each : mailboxes{chosen_server.root, queues}.in("user"))
        if (each.find("Subject: any certificate\n") != std::string::npos ||
            each.find("Subject: one that we trust\n") != std::string::npos)
            encrypted += each.find("using TLSv1.3") != std::string::npos ? 1 : 0;
    CHECK(encrypted == 2);
}

TEST_CASE("A blocklist's refusal: our address is at fault, and somebody has to get it off the list") {
    sender one{queues};
    const proof row{"listed", asks_a_list, {"user"},
        {
            "user: blocklisted: given up for this recipient; the sender is told; "
            "somebody here has to mend something",
            "alice: blocklisted: given up for this recipient; somebody here has to mend something",
        },
        ""};
    one.submit(row);
    one.run(row);
    one.check_mailboxes(row);
    // The list's own words, by way of Postfix.
    const auto told = delivery_test::read_log(one.client.log());
    CHECK(told.at(0).said.find("blocked using zen.spamhaus.org; "
        "https://www.spamhaus.org/query/ip/127.0.0.1") != std::string::npos);
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
