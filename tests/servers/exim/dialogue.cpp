// What Exim says: hardly an enhanced status, so that the code and the text have to tell. Each mood
// of a server is on an address of its own: see etc/exim4.conf.

#include "../conversation.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("exim");

namespace servers {

namespace {

using enum smtpreply::stage;
using enum smtpreply::reason;
using enum smtpreply::permanence;

const std::string ordinary = "127.0.0.1";
const std::string submission = "127.0.0.2";
const std::string wants_tls = "127.0.0.3";
const std::string closed = "127.0.0.4";
const std::string closed_for_now = "127.0.0.5";
const std::string busy = "127.0.0.6";

// clang-format off
const step greeting{"greeting", "", connect, 220, "", positive, none};
const step hello{"EHLO", "EHLO client.test", ehlo, 250, "", positive, none, several};
const step from{"MAIL", "MAIL FROM:<sender@them.test>", mail, 250, "", positive, none};
const step to{"RCPT", "RCPT TO:<user@us.test>", rcpt, 250, "", positive, none};
const step go_ahead{"DATA", "DATA", data, 354, "", positive, none};
const step reset{"RSET", "RSET", rset, 250, "", positive, none};
const step nothing{"NOOP", "NOOP", noop, 250, "", positive, none};
const step bye{"QUIT", "QUIT", quit, 221, "", positive, none};

// The first of all: a connection counts until its process is gone, which takes a moment.
TEST_CASE("One connection too many") {
    conversation first{busy};
    first.play(greeting);
    talk(busy, {
        {"too many connections", "",
         connect, 421, "", either(service_unavailable, too_many_connections), transient},
    });
}

TEST_CASE("A message that is accepted, and recipients that are not") {
    talk(ordinary, {
        greeting, hello, from,
        {"unknown", "RCPT TO:<nobody@us.test>",
         rcpt, 550, "", either(mailbox_unavailable, mailbox_unknown), permanent},
        {"relay denied", "RCPT TO:<a@elsewhere.test>",
         rcpt, 550, "", either(mailbox_unavailable, relay_denied), permanent},
        {"RCPT unqualified", "RCPT TO:<user>",
         rcpt, 501, "", either(syntax_error, bad_address), permanent},
        to,
        // The refused ones count.
        {"too many RCPT", "RCPT TO:<second@us.test>",
         rcpt, 452, "", too_many_recipients, transient},
        go_ahead,
        {"message accepted", "Subject: hello\r\n\r\nhello\r\n.", message, 250, "", positive, none},
        bye,
    });
}

TEST_CASE("Recipients and senders that are refused, for now or for good") {
    talk(ordinary, {
        greeting, hello, from,
        {"full", "RCPT TO:<full@us.test>", rcpt, 552, "5.2.2", mailbox_full, permanent},
        {"moved", "RCPT TO:<moved@us.test>",
         rcpt, 550, "", either(mailbox_unavailable, mailbox_moved), permanent},
        {"no valid RCPT", "DATA", data, 503, "", bad_sequence, permanent},
        reset, from,
        {"greylisted", "RCPT TO:<grey@us.test>",
         rcpt, 451, "", either(server_error, greylisted), transient},
        {"deferred", "RCPT TO:<defer@us.test>",
         rcpt, 451, "", either(server_error, mailbox_unavailable), transient},
        reset,
        {"sender refused", "MAIL FROM:<refused@them.test>",
         mail, 550, "", either(sender_rejected, policy), permanent},
        {"sender deferred", "MAIL FROM:<later@them.test>", mail, 451, "", server_error, transient},
        // A limit on the rate, but said with a code that is for good.
        {"too fast", "MAIL FROM:<quick@them.test>",
         mail, 550, "", rate_limited, transient},
        {"MAIL from nowhere", "MAIL FROM:<a@nowhere.test>", mail, 250, "", positive, none},
        {"sender not verified", to.command,
         rcpt, 550, "", either(mailbox_unavailable, sender_rejected), permanent, 3},
        bye,
    });
    talk(ordinary, {
        greeting, hello, from,
        {"hung up", "RCPT TO:<down@us.test>",
         rcpt, 550, "", either(too_many_recipients, rate_limited), transient},
    });
}

TEST_CASE("Commands beside the mail transaction, in the wrong order, and misspelt") {
    talk(ordinary, {
        greeting,
        {"EHLO nothing", "EHLO", ehlo, 501, "", syntax_error, permanent},
        {"EHLO bad name", "EHLO !client!",
         ehlo, 501, "", either(syntax_error, missing_reverse_dns), permanent},
        {"MAIL before EHLO", from.command, mail, 503, "", bad_sequence, permanent},
        hello,
        {"RCPT before MAIL", to.command, rcpt, 503, "", bad_sequence, permanent},
        {"DATA before MAIL", "DATA", data, 503, "", bad_sequence, permanent, 3},
        {"MAIL nobody", "MAIL FROM:", mail, 501, "", syntax_error, permanent},
        {"MAIL two @", "MAIL FROM:<a@b@them.test>",
         mail, 501, "", either(syntax_error, sender_rejected), permanent},
        {"MAIL unqualified", "MAIL FROM:<a>",
         mail, 501, "", either(syntax_error, sender_rejected), permanent},
        {"MAIL unknown", "MAIL FROM:<a@them.test> FOO=x",
         mail, 501, "", either(syntax_error, sender_rejected), permanent},
        {"SIZE too large", "MAIL FROM:<a@them.test> SIZE=20000",
         mail, 552, "", message_too_large, permanent},
        from,
        {"MAIL twice", from.command, mail, 503, "", bad_sequence, permanent},
        {"RCPT nobody", "RCPT TO:", rcpt, 501, "", syntax_error, permanent},
        {"VRFY", "VRFY user@us.test", vrfy, 250, "", positive, none},
        {"VRFY unknown", "VRFY nobody@us.test",
         vrfy, 550, "", either(mailbox_unavailable, mailbox_unknown), permanent},
        {"EXPN", "EXPN list", expn, 550, "", either(mailbox_unavailable, policy), permanent},
        reset,
        {"ETRN", "ETRN us.test", other, 458, "", either(service_unavailable, policy), transient},
        {"HELP", "HELP", help, 214, "", positive, none, several},
        {"unknown command", "FOO", other, 500, "", syntax_error, permanent},
        {"unknown again", "FOO", other, 500, "", syntax_error, permanent},
        {"too many unknown", "FOO", other, 500, "", either(syntax_error, rate_limited), permanent},
    });
    talk(ordinary, {
        greeting, hello,
        {"AUTH not offered", "AUTH PLAIN AA==",
         auth, 503, "", either(bad_sequence, not_implemented), permanent},
        {"STARTTLS not offered", "STARTTLS",
         starttls, 503, "", either(bad_sequence, not_implemented), permanent},
        nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing,
        {"too many nonmail", "NOOP", noop, 554, "", either(unspecified, service_unavailable), permanent},
    });
}

TEST_CASE("Messages that are refused") {
    std::string large = "Subject: large\r\n\r\n";
    while (large.size() < 20000) large += "The limit is ten kilobytes.\r\n";

    talk(ordinary, {
        greeting, hello, from, to, go_ahead,
        {"message too large", large + ".", message, 552, "", message_too_large, permanent},
        from, to, go_ahead,
        {"bad header", "From: <<<a\r\n\r\n.",
         message, 550, "", either(policy, message_malformed), permanent},
        from, to, go_ahead,
        {"spam", "Subject: lottery\r\n\r\n.", message, 550, "", either(policy, spam), permanent},
        from, to,
        {"BDAT", "BDAT 18\r\nSubject: hello\r\n", other, 250, "", positive, none},
        {"BDAT LAST", "BDAT 4 LAST\r\nhi", message, 250, "", positive, none, 2},
        bye,
    });
}

TEST_CASE("A submission server") {
    talk(submission, {
        greeting, hello,
        {"AUTH unknown", "AUTH FOO", auth, 504, "", auth_mechanism, permanent},
        {"AUTH PLAIN", "AUTH PLAIN", auth, 334, "", positive, none},
        {"AUTH given up", "*", auth, 501, "", either(syntax_error, auth_failed), permanent},
        {"AUTH not base64", "AUTH PLAIN ===", auth, 501, "", syntax_error, permanent},
        {"AUTH LOGIN", "AUTH LOGIN", auth, 334, "", positive, none},
        {"user name", "dXNlcg==", auth, 334, "", positive, none},
        {"wrong password", "cGFzcw==", auth, 535, "", auth_failed, permanent},
        {"AUTH LOGIN", "AUTH LOGIN", auth, 334, "", positive, none},
        {"nobody", "bm9ib2R5", auth, 334, "", positive, none},
        {"AUTH for now", "cGFzcw==", auth, 435, "", auth_failed, transient},
        from,
        {"RCPT before AUTH", "RCPT TO:<a@elsewhere.test>",
         rcpt, 550, "", either(mailbox_unavailable, relay_denied), permanent},
        reset,
        {"AUTH", "AUTH PLAIN AHVzZXIAc2VjcmV0", auth, 235, "", positive, none},
        {"AUTH twice", "AUTH PLAIN", auth, 503, "", bad_sequence, permanent},
        bye,
    });
}

TEST_CASE("A server that wants TLS") {
    conversation with{wants_tls};
    with.play({
        greeting, hello,
        {"MAIL before TLS", from.command,
         mail, 530, "", either(auth_required, encryption_required), permanent},
        {"STARTTLS", "STARTTLS", starttls, 220, "", positive, none},
    });
    with.start_tls();
    with.play({
        hello,
        {"STARTTLS again", "STARTTLS",
         starttls, 503, "", either(bad_sequence, not_implemented), permanent},
        from, to, bye,
    });
    with.check_that_server_closes();
}

TEST_CASE("A greeting that is a refusal") {
    talk(closed, {{"no access", "", connect, 550, "", either(blocklisted, policy), permanent}});
    talk(closed_for_now, {{"not now", "", connect, 451, "", server_error, transient}});
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
