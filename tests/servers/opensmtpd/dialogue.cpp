// What OpenSMTPD says. Each mood of a server is on an address of its own: see etc/smtpd.conf.

#include "../conversation.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("opensmtpd");

namespace servers {

namespace {

using enum smtpreply::stage;
using enum smtpreply::reason;
using enum smtpreply::permanence;

const std::string ordinary = "127.0.0.1";
const std::string wants_tls = "127.0.0.2";
const std::string closed = "127.0.0.3";

// clang-format off
const step greeting{"greeting", "", connect, 220, "", positive, none};
const step hello{"EHLO", "EHLO client.test", ehlo, 250, "", positive, none, several};
const step from{"MAIL", "MAIL FROM:<sender@them.test>", mail, 250, "2.0.0", positive, none};
const step to{"RCPT", "RCPT TO:<user@us.test>", rcpt, 250, "2.1.5", positive, none};
const step go_ahead{"DATA", "DATA", data, 354, "", positive, none};
const step reset{"RSET", "RSET", rset, 250, "2.0.0", positive, none};
const step bye{"QUIT", "QUIT", quit, 221, "2.0.0", positive, none};

TEST_CASE("A message that is accepted, and recipients that are not") {
    talk(ordinary, {
        greeting, hello, from, to,
        // It says the same to an unknown user and to one elsewhere.
        {"unknown", "RCPT TO:<nobody@us.test>",
         rcpt, 550, "", either(mailbox_unavailable, mailbox_unknown), permanent},
        {"relay denied", "RCPT TO:<a@elsewhere.test>",
         rcpt, 550, "", either(mailbox_unavailable, mailbox_unknown), permanent},
        {"RCPT unqualified", "RCPT TO:<nobody>",
         rcpt, 550, "", either(mailbox_unavailable, mailbox_unknown), permanent},
        {"greylisted", "RCPT TO:<grey@us.test>",
         rcpt, 451, "4.7.1", either(policy, greylisted), transient},
        {"second RCPT", "RCPT TO:<second@us.test>", rcpt, 250, "2.1.5", positive, none},
        {"third RCPT", "RCPT TO:<third@us.test>", rcpt, 250, "2.1.5", positive, none},
        {"too many RCPT", "RCPT TO:<user@us.test>",
         rcpt, 451, "4.5.3", too_many_recipients, transient},
        go_ahead,
        {"message accepted", "Subject: hello\r\n\r\nhello\r\n.",
         message, 250, "2.0.0", positive, none},
        bye,
    });
}

TEST_CASE("Commands beside the mail transaction, in the wrong order, and misspelt") {
    talk(ordinary, {
        greeting,
        {"unknown command", "FOO", other, 500, "5.5.1", syntax_error, permanent},
        {"MAIL before EHLO", from.command, mail, 503, "5.5.1", bad_sequence, permanent},
        {"STARTTLS before EHLO", "STARTTLS", starttls, 503, "5.5.1", bad_sequence, permanent},
        {"EHLO nothing", "EHLO", ehlo, 501, "5.5.1", syntax_error, permanent},
        hello,
        {"EHLO twice", "EHLO client.test", ehlo, 503, "5.5.1", bad_sequence, permanent},
        {"HELP", "HELP", help, 214, "2.0.0", positive, none, several},
        {"NOOP", "NOOP", noop, 250, "2.0.0", positive, none},
        {"VRFY", "VRFY user", vrfy, 500, "5.5.1", syntax_error, permanent},
        {"AUTH not offered", "AUTH PLAIN AA==", auth, 503, "5.5.1", either(bad_sequence, not_implemented), permanent},
        {"RSET argument", "RSET x", rset, 500, "5.5.4", syntax_error, permanent},
        {"MAIL two @", "MAIL FROM:<a@b@them.test>", mail, 553, "5.1.0", sender_rejected, permanent},
        {"MAIL unknown", "MAIL FROM:<a@them.test> FOO=x",
         mail, 503, "5.5.4", either(bad_sequence, not_implemented), permanent},
        {"sender refused", "MAIL FROM:<refused@them.test>",
         mail, 550, "5.7.1", either(policy, sender_rejected), permanent},
        {"RCPT before MAIL", to.command, rcpt, 503, "5.5.1", bad_sequence, permanent},
        from,
        {"MAIL twice", from.command, mail, 503, "5.5.1", bad_sequence, permanent},
        {"DATA before RCPT", "DATA", data, 503, "5.5.4", bad_sequence, permanent},
        {"RCPT no brackets", "RCPT TO:user@us.test", rcpt, 501, "5.1.3", bad_address, permanent},
        {"RCPT no TO", "RCPT <user@us.test>", rcpt, 500, "5.5.1", syntax_error, permanent},
        {"RCPT unknown", to.command + " FOO=x",
         rcpt, 503, "", either(bad_sequence, not_implemented), permanent},
        reset,
        {"long command", std::string(3000, 'x'), other, 500, "5.0.0", syntax_error, permanent},
    });
}

TEST_CASE("Messages that are refused") {
    std::string large = "Subject: large\r\n\r\n";
    while (large.size() < 20000) large += "The limit is ten kilobytes.\r\n";
    std::string loop;
    for (int i = 0; i < 120; ++i) loop += "Received: again\r\n";

    talk(ordinary, {
        greeting, hello, from, to, go_ahead,
        {"message too large", large + ".", message, 554, "5.3.4", message_too_large, permanent},
        from, to, go_ahead,
        {"too many hops", loop + "\r\n.", message, 500, "5.4.6", routing_failure, permanent},
        bye,
    });
}

TEST_CASE("A server that hangs up, and one that does not even begin") {
    talk(ordinary, {
        greeting, hello, from,
        {"going down", "RCPT TO:<down@us.test>",
         rcpt, 421, "4.3.2", service_unavailable, transient},
    });
    talk(closed, {{"no access", "", connect, 554, "5.7.1", blocklisted, permanent}});
}

TEST_CASE("A server that wants TLS") {
    // No further: with OpenSSL 3 the handshake of Debian 12's OpenSMTPD fails.
    conversation with{wants_tls};
    with.play({
        greeting, hello,
        {"MAIL before TLS", from.command,
         mail, 530, "5.5.1", either(auth_required, encryption_required), permanent},
        {"STARTTLS argument", "STARTTLS x", starttls, 501, "5.5.4", syntax_error, permanent},
        {"STARTTLS", "STARTTLS", starttls, 220, "2.0.0", positive, none},
    });
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
