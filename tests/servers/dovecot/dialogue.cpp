// What Dovecot says over LMTP: after the message one reply for each accepted recipient. See
// etc/dovecot.conf.

#include "../conversation.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("dovecot");

namespace servers {

namespace {

using enum smtpreply::stage;
using enum smtpreply::reason;
using enum smtpreply::permanence;

const std::string ordinary = "127.0.0.1";
const std::string watches_quota = "127.0.0.2";

// clang-format off
const step greeting{"greeting", "", connect, 220, "", positive, none};
const step hello{"LHLO", "LHLO client.test", ehlo, 250, "", positive, none, several};
const step from{"MAIL", "MAIL FROM:<sender@them.test>", mail, 250, "2.1.0", positive, none};
const step to{"RCPT", "RCPT TO:<user@us.test>", rcpt, 250, "2.1.5", positive, none};
const step to_full{"RCPT full", "RCPT TO:<full@us.test>", rcpt, 250, "2.1.5", positive, none};
const step to_full_for_now{"RCPT full for now", "RCPT TO:<full-now@us.test>",
    rcpt, 250, "2.1.5", positive, none};
const step to_broken{"RCPT broken", "RCPT TO:<broken@us.test>", rcpt, 250, "2.1.5", positive, none};
const step go_ahead{"DATA", "DATA", data, 354, "", positive, none};
const step reset{"RSET", "RSET", rset, 250, "2.0.0", positive, none};
const step bye{"QUIT", "QUIT", quit, 221, "2.0.0", positive, none};

TEST_CASE("A message to five, of whom each gets another answer") {
    talk(ordinary, {
        greeting, hello, from, to,
        {"unknown", "RCPT TO:<nobody@us.test>", rcpt, 550, "5.1.1", mailbox_unknown, permanent},
        to_full, to_full_for_now, to_broken, go_ahead,
        {"saved", "Subject: hello\r\n\r\nhello\r\n.", message, 250, "2.0.0", positive, none},
        {"full", "", message, 552, "5.2.2", mailbox_full, permanent},
        {"full for now", "", message, 452, "4.2.2", mailbox_full, transient},
        {"broken", "", message, 451, "4.2.0", either(mailbox_unavailable, server_error), transient},
        bye,
    }, protocol::lmtp);
}

TEST_CASE("The same in one chunk") {
    talk(ordinary, {
        greeting, hello, from, to_full, to,
        {"full", "BDAT 25 LAST\r\nSubject: hello\r\n\r\nhello",
         message, 552, "5.2.2", mailbox_full, permanent},
        {"saved", "", message, 250, "2.0.0", positive, none},
        bye,
    }, protocol::lmtp);
}

TEST_CASE("A message that is too large") {
    std::string large = "Subject: large\r\n\r\n";
    while (large.size() < 40000) large += "The limit is twenty kilobytes.\r\n";
    talk(ordinary, {
        greeting, hello, from, to, go_ahead,
        // Sent as if it were for now; the text alone knows better.
        {"message too large", large + ".",
         message, 451, "4.2.0", either(mailbox_unavailable, message_too_large), transient},
        bye,
    }, protocol::lmtp);
}

TEST_CASE("A server that looks at the quota when the recipient is named") {
    talk(watches_quota, {
        greeting, hello, from,
        {"full", "RCPT TO:<full@us.test>", rcpt, 552, "5.2.2", mailbox_full, permanent},
        {"full for now", "RCPT TO:<full-now@us.test>", rcpt, 452, "4.2.2", mailbox_full, transient},
        {"broken", "RCPT TO:<broken@us.test>", rcpt, 451, "4.3.0", server_error, transient},
        to, go_ahead,
        {"saved", "Subject: hello\r\n\r\nhello\r\n.", message, 250, "2.0.0", positive, none},
        bye,
    }, protocol::lmtp);
}

TEST_CASE("Commands beside the mail transaction, in the wrong order, and misspelt") {
    talk(ordinary, {
        greeting,
        {"EHLO", "EHLO client.test", ehlo, 500, "5.5.1", syntax_error, permanent},
        {"LHLO nothing", "LHLO", ehlo, 501, "", syntax_error, permanent},
        hello, reset,
        {"NOOP", "NOOP", noop, 250, "2.0.0", positive, none},
        {"VRFY", "VRFY user", vrfy, 252, "2.3.3", positive, none},
        {"HELP", "HELP", help, 500, "5.5.1", syntax_error, permanent},
        {"unknown command", "FOO", other, 500, "5.5.1", syntax_error, permanent},
        {"AUTH", "AUTH PLAIN AA==", auth, 502, "5.5.1", not_implemented, permanent},
        {"RCPT before MAIL", to.command, rcpt, 503, "5.5.0", bad_sequence, permanent},
        {"DATA before MAIL", "DATA", data, 503, "5.5.0", bad_sequence, permanent},
        {"MAIL no FROM", "MAIL", mail, 501, "5.5.4", syntax_error, permanent},
        {"MAIL no brackets", "MAIL FROM:a@them.test", mail, 501, "5.5.4", either(syntax_error, sender_rejected), permanent},
        {"MAIL unknown", "MAIL FROM:<a@them.test> FOO=x",
         mail, 555, "5.5.4", not_implemented, permanent},
        from,
        {"MAIL twice", from.command, mail, 503, "5.5.0", bad_sequence, permanent},
        {"DATA before RCPT", "DATA", data, 503, "5.5.0", bad_sequence, permanent},
        {"RCPT no TO", "RCPT", rcpt, 501, "5.5.4", syntax_error, permanent},
        {"RCPT unknown", to.command + " FOO=x", rcpt, 555, "5.5.4", not_implemented, permanent},
        to,
        {"BDAT nothing", "BDAT", message, 501, "5.5.4", syntax_error, permanent},
        {"BDAT after that", "BDAT 2 LAST\r\n", message, 503, "5.5.0", bad_sequence, permanent},
        reset,
        {"long command", std::string(20000, 'x'), other, 500, "5.5.2", syntax_error, permanent},
        bye,
    }, protocol::lmtp);
}

TEST_CASE("STARTTLS") {
    conversation with{ordinary, protocol::lmtp};
    with.play({
        greeting, hello,
        {"STARTTLS", "STARTTLS", starttls, 220, "2.0.0", positive, none},
    });
    with.start_tls();
    with.play({
        hello,
        {"STARTTLS again", "STARTTLS",
         starttls, 502, "5.5.1", either(not_implemented, bad_sequence), permanent},
        from, to, bye,
    });
    with.check_that_server_closes();
}
// clang-format on

}  // namespace

}  // namespace servers

TEST_SUITE_END();
