// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/forward_path.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using namespace smtpreply;

static_assert(!forward_path(reply{}));

TEST_CASE("the new address stands behind words that announce it") {
    // clang-format off
    static constexpr struct { std::string_view bytes, expected; } rows[] = {
        {"251 User not local; will forward to <bob@example.org>\r\n",              "bob@example.org"},
        {"551 User not local; please try <bob@example.org>\r\n",                   "bob@example.org"},
        {"551 5.1.6 User not local; please try <bob@example.org>\r\n",             "bob@example.org"},
        {"551 user not local; PLEASE  TRY <bob@example.org>\r\n",                  ""},
        {"551 User not local; PLEASE TRY  <bob@example.org>\r\n",                  "bob@example.org"},
        {"551 5.7.1 <old@example.com>: moved to <new@example.org>\r\n",            "new@example.org"},
        {"551 <old@example.com> is gone, the new address is: new@example.org.\r\n", "new@example.org"},
        {"551 please try bob@example.org, ok?\r\n",                                "bob@example.org"},
        {"551 (please try bob@example.org)\r\n",                                   "bob@example.org"},
        {"251 forwarding to bob@example.org\r\n",                                  "bob@example.org"},
        {"251 ok, forwarded to <bob@example.org>\r\n",                             "bob@example.org"},
        {"551-User not local; please try\r\n551 <bob@example.org>\r\n",            "bob@example.org"},
        {"551-Not here.\r\n551 please try <bob@example.org>\r\n",                  "bob@example.org"},
        {"550 5.1.6 <a@example.com>: User has moved to b@example.org\r\n",         "b@example.org"},
        {"551 please try <@relay.example,@r2.example:bob@example.org>\r\n",        "bob@example.org"},
        {"551 please try <\"b b\\\"\"@example.org>\r\n",                           "\"b b\\\"\"@example.org"},
        {"551 please try <bob@[192.0.2.1]>\r\n",                                   "bob@[192.0.2.1]"},
        {"551 please try <bob@[IPv6:2001:db8::1]>\r\n",                            "bob@[IPv6:2001:db8::1]"},
        {"551 please try <j\xC3\xBCrgen@b\xC3\xBC" "cher.example>\r\n",
                                                     "j\xC3\xBCrgen@b\xC3\xBC" "cher.example"},
        {"551 please try <a.b+c@example.org>\r\n",                                 "a.b+c@example.org"},
        {"551 please try <bob@a-b.x_y.example>\r\n",                               "bob@a-b.x_y.example"},
        {"551 User not local; please try:<bob@example.org>\r\n",                   "bob@example.org"},
        {"551 Moved to: <bob@example.org>\r\n",                                    "bob@example.org"},
        {"551 Moved to : <bob@example.org>\r\n",                                   ""},
        {"551-Moved to:\r\n551 <bob@example.org>\r\n",                             "bob@example.org"},
        {"251-User not local; will forward\r\n251 to <bob@example.org>\r\n",       "bob@example.org"},
        {"551-It is moved \r\n551 to: bob@example.org\r\n",                        "bob@example.org"},
        {"551-User not local; please\r\n551 try <bob@example.org>\r\n",            "bob@example.org"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(forward_path(*parse(row.bytes)).value_or("") == row.expected);
    }
}

TEST_CASE("what is not certainly the new address is none") {
    // clang-format off
    static constexpr std::string_view rows[] = {
        "551 User not local\r\n",
        "551 <old@example.com>: user not local\r\n",
        "551 we do not relay to <old@example.com>\r\n",
        "551 cannot be forwarded to <old@example.com>\r\n",
        "551 refused, mail to <old@example.com>\r\n",
        "551 did not try <old@example.com>\r\n",
        "551 unmoved to <bob@example.org>\r\n",
        "551 please try <forward-path>\r\n",
        "551 please try later, bob@example.org\r\n",
        "551 please try <>\r\n",
        "551 please try <bob@example.org\r\n",
        "551 please try < bob@example.org>\r\n",
        "551 please try <bob@example.org >\r\n",
        "551 please try <bob@>\r\n",
        "551 please try <@example.org>\r\n",
        "551 please try <@relay.example>\r\n",
        "551 please try <@relay.example:bob>\r\n",
        "551 please try <bob@exa mple.org>\r\n",
        "551 please try <bob..x@example.org>\r\n",
        "551 please try <.bob@example.org>\r\n",
        "551 please try <bob.@example.org>\r\n",
        "551 please try <bob@example..org>\r\n",
        "551 please try <bob@example.org.>\r\n",
        "551 please try <bob@[]>\r\n",
        "551 please try <bob@[192.0.2.1>\r\n",
        "551 please try <\"bob@example.org>\r\n",
        "551 please try <\"bob\\\r\n",
        "551 please try <bob@example.org\x1B[2J>\r\n",
        "551 please try <bob\x01@example.org>\r\n",
        "551 please try bob@example.org>\r\n",
        "551 please try bob@example.org/x\r\n",
        "551 please try \"b b\"@example.org\r\n",
        "551 please try <bob@-example.org>\r\n",
        "551 please try <bob@example-.org>\r\n",
        "551 please try <bob@[----]>\r\n",
        "551 please try <bob@[192.0.2]>\r\n",
        "551 please try <bob@[IPv6:]>\r\n",
        "551 please try <bob@[IPv6:192.0.2.1]>\r\n",
        "551 please try <@:bob@example.org>\r\n",
        "551 please try <@relay.example,:bob@example.org>\r\n",
        // What would mislead where it is shown.
        "551 please try <bob@exam\xE2\x80\xAEple.org>\r\n",
        "551 please try <bob@\xC2\x9B.org>\r\n",
        "551 please try <bob@\xFF.org>\r\n",
        "551 please try <\"b\xE2\x80\x8B\"@example.org>\r\n",
        // Words over two lines that are none.
        "551-we do not forward\r\n551 to <old@example.com>\r\n",
        "551-unmoved\r\n551 to <bob@example.org>\r\n",
        "551-moved\r\n551 onto <bob@example.org>\r\n",
        "551-will forwar\r\n551 d to <bob@example.org>\r\n",
        "551-please try\r\n551 it with <bob@example.org>\r\n",
        // Other replies hold no forward path.
        "250 will forward to <bob@example.org>\r\n",
        "550 please try <bob@example.org>\r\n",
        "250 2.1.6 please try <bob@example.org>\r\n",
    };
    // clang-format on
    for (const std::string_view bytes : rows) {
        CAPTURE(test::spelled(bytes));
        CHECK_FALSE(forward_path(*parse(bytes)).has_value());
    }
}

TEST_CASE("a mailbox has at most 254 octets, 64 of them before the @") {
    const auto mailbox = [](std::size_t local, std::size_t domain) {
        return std::string(local, 'x') + '@' + std::string(domain, 'y');
    };
    const auto found_in = [](const std::string& path) {
        const std::string bytes = "551 please try <" + path + ">\r\n";
        return std::string{forward_path(*parse(bytes)).value_or("")};
    };
    CHECK(found_in(mailbox(64, 189)) == mailbox(64, 189));
    CHECK(found_in(mailbox(64, 190)).empty());
    CHECK(found_in(mailbox(65, 20)).empty());
}

TEST_CASE("a line of nothing but openings gives none") {
    std::string bytes = "551 please try ";
    while (bytes.size() < 2000) bytes += "<\"";
    bytes += "\r\n";
    CHECK_FALSE(forward_path(*parse(bytes)).has_value());
}
