// What smtp-server of npm says: no enhanced status at all, and answers in an application's own
// words. Each mood of a server is on an address of its own: see server.js.

#include "../conversation.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("smtp-server");

namespace servers {

namespace {

using enum smtpreply::stage;
using enum smtpreply::reason;
using enum smtpreply::permanence;

const std::string ordinary = "127.0.0.1";
const std::string submission = "127.0.0.2";
const std::string crowded = "127.0.0.3";
const std::string closed = "127.0.0.4";
const std::string over_lmtp = "127.0.0.5";
const std::string wants_tls = "127.0.0.6";

// clang-format off
const step greeting{"greeting", "", connect, 220, "", positive, none};
const step hello{"EHLO", "EHLO client.test", ehlo, 250, "", positive, none, several};
const step from{"MAIL", "MAIL FROM:<sender@them.test>", mail, 250, "", positive, none};
const step to{"RCPT", "RCPT TO:<user@us.test>", rcpt, 250, "", positive, none};
const step go_ahead{"DATA", "DATA", data, 354, "", positive, none};
const step reset{"RSET", "RSET", rset, 250, "", positive, none};
const step bye{"QUIT", "QUIT", quit, 221, "", positive, none};

TEST_CASE("A message that is accepted, and recipients that are not") {
    talk(ordinary, {
        greeting, hello, from, to,
        {"unknown", "RCPT TO:<nobody@us.test>",
         rcpt, 550, "", either(mailbox_unavailable, mailbox_unknown), permanent},
        {"relay denied", "RCPT TO:<a@elsewhere.test>",
         rcpt, 550, "", either(mailbox_unavailable, relay_denied), permanent},
        {"full", "RCPT TO:<full@us.test>",
         rcpt, 552, "", mailbox_full, permanent},
        {"greylisted", "RCPT TO:<grey@us.test>",
         rcpt, 450, "", either(mailbox_unavailable, greylisted), transient},
        {"moved", "RCPT TO:<moved@us.test>", rcpt, 551, "", mailbox_moved, permanent},
        {"bug", "RCPT TO:<bug@us.test>", rcpt, 550, "", mailbox_unavailable, permanent},
        {"second RCPT", "RCPT TO:<second@us.test>", rcpt, 250, "", positive, none},
        go_ahead,
        {"message accepted", "Subject: hello\r\n\r\nhello\r\n.", message, 250, "", positive, none},
        bye,
    });
}

TEST_CASE("Senders and messages that are refused") {
    std::string large = "Subject: large\r\n\r\n";
    while (large.size() < 20000) large += "The limit is ten thousand octets.\r\n";

    talk(ordinary, {
        greeting, hello,
        {"sender refused", "MAIL FROM:<refused@them.test>",
         mail, 550, "", either(sender_rejected, policy), permanent},
        {"sender deferred", "MAIL FROM:<later@them.test>", mail, 451, "", either(server_error, service_unavailable), transient},
        {"SIZE too large", "MAIL FROM:<a@them.test> SIZE=20000",
         mail, 552, "", message_too_large, permanent},
        from, to, go_ahead,
        {"message too large", large + ".", message, 552, "", message_too_large, permanent},
        from, to, go_ahead,
        {"spam", "Subject: lottery\r\n\r\n.", message, 554, "", either(unspecified, policy), permanent},
        bye,
    });
}

TEST_CASE("Commands beside the mail transaction, in the wrong order, and misspelt") {
    talk(ordinary, {
        greeting,
        {"EHLO nothing", "EHLO", ehlo, 501, "", syntax_error, permanent},
        {"MAIL before EHLO", from.command, mail, 503, "", bad_sequence, permanent},
        hello, reset,
        {"HELP", "HELP", help, 214, "", positive, none},
        {"NOOP", "NOOP", noop, 250, "", positive, none},
        {"VRFY", "VRFY user", vrfy, 252, "", positive, none},
        {"EXPN", "EXPN list", expn, 500, "", syntax_error, permanent},
        {"STARTTLS not offered", "STARTTLS", starttls, 500, "", syntax_error, permanent},
        {"AUTH not offered", "AUTH PLAIN AA==", auth, 500, "", syntax_error, permanent},
        {"RCPT before MAIL", to.command, rcpt, 503, "", bad_sequence, permanent},
        {"DATA before RCPT", "DATA", data, 503, "", bad_sequence, permanent},
        {"MAIL no FROM", "MAIL a", mail, 501, "", either(syntax_error, sender_rejected), permanent},
        from,
        {"MAIL twice", from.command, mail, 503, "", bad_sequence, permanent},
        {"RCPT no TO", "RCPT a", rcpt, 501, "", either(syntax_error, bad_address), permanent},
        {"unknown command", "FOO", other, 500, "", syntax_error, permanent},
        bye,
    });
    talk(ordinary, {
        greeting,
        {"HTTP", "GET / HTTP/1.0",
         other, 421, "", either(service_unavailable, policy), transient},
    });
}

TEST_CASE("A submission server") {
    talk(submission, {
        greeting, hello,
        {"MAIL before AUTH", from.command, mail, 530, "", auth_required, permanent},
        {"AUTH unknown", "AUTH FOO", auth, 504, "", auth_mechanism, permanent},
        {"AUTH PLAIN", "AUTH PLAIN", auth, 334, "", positive, none},
        {"AUTH given up", "*", auth, 501, "", either(syntax_error, auth_failed), permanent},
        {"AUTH LOGIN", "AUTH LOGIN", auth, 334, "", positive, none},
        {"user name", "dXNlcg==", auth, 334, "", positive, none},
        {"wrong password", "cGFzcw==", auth, 535, "", auth_failed, permanent},
        {"AUTH LOGIN", "AUTH LOGIN", auth, 334, "", positive, none},
        {"nobody", "bm9ib2R5", auth, 334, "", positive, none},
        {"AUTH for now", "cGFzcw==", auth, 454, "", auth_failed, transient},
        {"AUTH", "AUTH PLAIN AHVzZXIAc2VjcmV0", auth, 235, "", positive, none},
        {"AUTH twice", "AUTH PLAIN AHVzZXIAc2VjcmV0", auth, 503, "", bad_sequence, permanent},
        from, to, bye,
    });
}

TEST_CASE("A server that wants TLS") {
    conversation with{wants_tls};
    with.play({
        greeting, hello,
        {"AUTH before TLS", "AUTH PLAIN AHVzZXIAc2VjcmV0",
         auth, 538, "", encryption_required, permanent},
        {"STARTTLS", "STARTTLS", starttls, 220, "", positive, none},
    });
    with.start_tls();
    with.play({
        hello,
        {"AUTH", "AUTH PLAIN AHVzZXIAc2VjcmV0", auth, 235, "", positive, none},
        {"STARTTLS again", "STARTTLS",
         starttls, 503, "", either(bad_sequence, not_implemented), permanent},
        from, to, bye,
    });
    with.check_that_server_closes();
}

TEST_CASE("LMTP: two recipients with different answers") {
    talk(over_lmtp, {
        greeting,
        {"EHLO", "EHLO client.test", ehlo, 500, "", syntax_error, permanent},
        {"LHLO", "LHLO client.test", ehlo, 250, "", positive, none, several},
        from, to,
        {"second RCPT", "RCPT TO:<second@us.test>", rcpt, 250, "", positive, none},
        go_ahead,
        {"first recipient", "Subject: hello\r\n\r\nhello\r\n.",
         message, 250, "", positive, none},
        {"second recipient", "",
         message, 452, "", either(insufficient_storage, mailbox_full), transient},
        bye,
    }, protocol::lmtp);
}

TEST_CASE("Too much from one client, and a greeting that is a refusal") {
    conversation first{crowded};
    first.play(greeting);
    talk(crowded, {
        {"too many connections", "",
         connect, 421, "", either(service_unavailable, too_many_connections), transient},
    });

    const step foo{"unknown command", "FOO", other, 500, "", syntax_error, permanent};
    talk(ordinary, {
        greeting, hello, foo, foo, foo, foo, foo, foo, foo, foo, foo,
        {"too many unknown", "FOO", other, 421, "", either(service_unavailable, rate_limited), transient},
    });
    talk(closed, {{"no access", "", connect, 554, "", either(blocklisted, domain_refuses_mail), permanent}});
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
