// What Postfix says. Each mood of a server is on an address of its own: see etc/master.cf.

#include "../conversation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

TEST_SUITE_BEGIN("postfix");

namespace servers {

namespace {

using enum smtpreply::stage;
using enum smtpreply::reason;
using enum smtpreply::permanence;

const std::string ordinary = "127.0.0.1";
const std::string strict = "127.0.0.2";
const std::string wants_tls = "127.0.0.3";
const std::string submission = "127.0.0.4";
const std::string full = "127.0.0.5";
const std::string no_policy_service = "127.0.0.6";
const std::string no_filter = "127.0.0.7";
const std::string busy = "127.0.0.8";
const std::string crowded = "127.0.0.9";
const std::string closed = "127.0.0.10";
const std::string closed_for_now = "127.0.0.11";
const std::string blocking = "127.0.0.12";

// clang-format off
const step greeting{"greeting", "", connect, 220, "", positive, none};
const step hello{"EHLO", "EHLO client.test", ehlo, 250, "", positive, none, several};
const step from{"MAIL", "MAIL FROM:<sender@them.test>", mail, 250, "2.1.0", positive, none};
const step to{"RCPT", "RCPT TO:<user@us.test>", rcpt, 250, "2.1.5", positive, none};
const step go_ahead{"DATA", "DATA", data, 354, "", positive, none};
const step reset{"RSET", "RSET", rset, 250, "2.0.0", positive, none};
const step bye{"QUIT", "QUIT", quit, 221, "2.0.0", positive, none};

TEST_CASE("A message that is accepted, and recipients that are not") {
    talk(ordinary, {
        greeting, hello,
        {"HELO", "HELO client.test", ehlo, 250, "", positive, none},
        from, to,
        {"unknown local", "RCPT TO:<nobody@us.test>",
         rcpt, 550, "5.1.1", mailbox_unknown, permanent},
        {"unknown virtual", "RCPT TO:<nobody@virtual.test>",
         rcpt, 550, "5.1.1", mailbox_unknown, permanent},
        {"unknown relay", "RCPT TO:<nobody@relay.test>",
         rcpt, 550, "5.1.1", mailbox_unknown, permanent},
        {"relay denied", "RCPT TO:<a@elsewhere.test>",
         rcpt, 554, "5.7.1", either(policy, relay_denied), permanent},
        {"moved", "RCPT TO:<moved@us.test>", rcpt, 550, "5.1.6", mailbox_moved, permanent},
        {"second RCPT", "RCPT TO:<second@us.test>", rcpt, 250, "2.1.5", positive, none},
        {"third RCPT", "RCPT TO:<third@us.test>", rcpt, 250, "2.1.5", positive, none},
        {"too many RCPT", "RCPT TO:<fourth@us.test>",
         rcpt, 452, "4.5.3", too_many_recipients, transient},
        go_ahead,
        {"message accepted", "Subject: hello\r\n\r\nhello\r\n.",
         message, 250, "2.0.0", positive, none},
        bye,
    });
}

TEST_CASE("Commands beside the mail transaction") {
    talk(ordinary, {
        greeting, hello, reset,
        {"NOOP", "NOOP", noop, 250, "2.0.0", positive, none},
        {"VRFY", "VRFY user@us.test", vrfy, 252, "2.0.0", positive, none},
        {"VRFY unknown", "VRFY nobody@us.test", vrfy, 550, "5.1.1", mailbox_unknown, permanent},
        {"VRFY elsewhere", "VRFY a@elsewhere.test",
         vrfy, 554, "5.7.1", either(policy, relay_denied), permanent},
        {"VRFY nothing", "VRFY", vrfy, 501, "5.5.4", syntax_error, permanent},
        {"EXPN", "EXPN list", expn, 500, "5.5.2", syntax_error, permanent},
        {"HELP", "HELP", help, 500, "5.5.2", syntax_error, permanent},
        {"ETRN", "ETRN us.test", other, 459, "", either(policy, service_unavailable), transient},
        {"ETRN nothing", "ETRN", other, 500, "", syntax_error, permanent},
        {"unknown command", "FOO", other, 500, "5.5.2", syntax_error, permanent},
        {"long command", std::string(5000, 'x'), other, 500, "5.5.2", syntax_error, permanent},
        {"STARTTLS not offered", "STARTTLS", starttls, 502, "5.5.1", not_implemented, permanent},
        {"AUTH not offered", "AUTH PLAIN AA==",
         auth, 503, "5.5.1", either(bad_sequence, not_implemented), permanent},
        bye,
    });
}

TEST_CASE("Commands in the wrong order") {
    talk(ordinary, {
        greeting, hello,
        {"RCPT before MAIL", to.command, rcpt, 503, "5.5.1", bad_sequence, permanent},
        {"DATA before MAIL", "DATA", data, 503, "5.5.1", bad_sequence, permanent},
        from,
        {"MAIL twice", from.command, mail, 503, "5.5.1", bad_sequence, permanent},
        {"DATA before RCPT", "DATA", data, 554, "5.5.1", bad_sequence, permanent},
        {"unknown", "RCPT TO:<nobody@us.test>", rcpt, 550, "5.1.1", mailbox_unknown, permanent},
        {"no valid RCPT", "DATA", data, 554, "5.5.1", bad_sequence, permanent},
        bye,
    });
}

TEST_CASE("Commands that are misspelt") {
    talk(ordinary, {
        greeting,
        {"EHLO nothing", "EHLO", ehlo, 501, "", syntax_error, permanent},
        {"EHLO bad name", "EHLO !client!",
         ehlo, 501, "5.5.2", either(syntax_error, missing_reverse_dns), permanent},
        hello,
        {"MAIL no FROM", "MAIL <a@them.test>", mail, 501, "5.5.4", syntax_error, permanent},
        {"MAIL no brackets", "MAIL FROM:a@them.test",
         mail, 501, "5.1.7", sender_rejected, permanent},
        {"MAIL unqualified", "MAIL FROM:<sender>",
         mail, 504, "5.5.2", either(syntax_error, sender_rejected), permanent},
        {"MAIL 8-bit", "MAIL FROM:<s\xC3\xB6@them.test>",
         mail, 553, "5.6.7", smtputf8_required, permanent},
        {"MAIL bad SIZE", "MAIL FROM:<a@them.test> SIZE=x",
         mail, 501, "5.5.4", syntax_error, permanent},
        {"MAIL unknown", "MAIL FROM:<a@them.test> FOO=x",
         mail, 555, "5.5.4", not_implemented, permanent},
        from,
        {"RCPT no TO", "RCPT <user@us.test>", rcpt, 501, "5.5.4", syntax_error, permanent},
        {"RCPT no domain", "RCPT TO:<user@>", rcpt, 501, "5.1.3", bad_address, permanent},
        {"RCPT 8-bit", "RCPT TO:<s\xC3\xB6@us.test>",
         rcpt, 553, "5.6.7", smtputf8_required, permanent},
        {"RCPT bad NOTIFY", to.command + " NOTIFY=x", rcpt, 501, "5.5.4", syntax_error, permanent},
        {"RCPT unknown", to.command + " FOO=x", rcpt, 555, "5.5.4", not_implemented, permanent},
        bye,
    });
}

TEST_CASE("Senders that are refused") {
    talk(ordinary, {
        greeting, hello,
        {"sender refused", "MAIL FROM:<refused@them.test>",
         mail, 554, "5.7.1", either(policy, sender_rejected), permanent},
        {"sender SPF", "MAIL FROM:<spf@them.test>",
         mail, 550, "5.7.23", sender_authentication, permanent},
        {"sender unknown", "MAIL FROM:<unknown@them.test>",
         mail, 450, "4.1.8", sender_rejected, transient},
        bye,
    });
}

TEST_CASE("Recipients that are refused, for now or for good") {
    talk(ordinary, {
        greeting, hello, from,
        {"full", "RCPT TO:<full@us.test>", rcpt, 552, "5.2.2", mailbox_full, permanent},
        {"full for now", "RCPT TO:<full-now@us.test>", rcpt, 452, "4.2.2", mailbox_full, transient},
        {"disabled", "RCPT TO:<disabled@us.test>", rcpt, 550, "5.2.1", mailbox_disabled, permanent},
        {"members only", "RCPT TO:<members@us.test>",
         rcpt, 554, "5.7.1", either(policy, recipient_refused), permanent},
        {"greylisted", "RCPT TO:<grey@us.test>",
         rcpt, 450, "4.7.1", either(policy, greylisted), transient},
        {"deferred", "RCPT TO:<defer@us.test>", rcpt, 450, "4.3.0", either(server_error, mailbox_unavailable), transient},
        {"not without AUTH", "RCPT TO:<auth@us.test>",
         rcpt, 530, "5.7.0", auth_required, permanent},
        bye,
    });
}

TEST_CASE("A recipient at whom the server hangs up") {
    const step down{"going down", "RCPT TO:<down@us.test>",
        rcpt, 421, "4.3.2", service_unavailable, transient};
    const step no_mail{"no mail", "RCPT TO:<no-mail@us.test>",
        rcpt, 521, "5.3.2", domain_refuses_mail, permanent};
    talk(ordinary, {greeting, hello, from, down});
    talk(ordinary, {greeting, hello, from, no_mail});
}

TEST_CASE("Messages that are too large") {
    std::string large = "Subject: large\r\n\r\n";
    while (large.size() < 20000) large += "The limit is ten thousand octets.\r\n";
    const std::string chunk = "BDAT " + std::to_string(large.size()) + " LAST\r\n";
    large.resize(large.size() - 2);  // the CRLF that every command gets

    talk(ordinary, {
        greeting, hello, from, to, go_ahead,
        {"message too large", large + "\r\n.", message, 552, "5.3.4", message_too_large, permanent},
        from, to,
        {"BDAT too large", chunk + large, message, 552, "5.3.4", message_too_large, permanent},
        reset,
        {"SIZE too large", "MAIL FROM:<a@them.test> SIZE=20000",
         mail, 552, "5.3.4", message_too_large, permanent},
        bye,
    });
}

TEST_CASE("Messages whose content is refused") {
    talk(ordinary, {
        greeting, hello,
        from, to, go_ahead,
        {"spam", "Subject: lottery\r\n\r\n.",
         message, 550, "5.7.1", either(policy, spam), permanent},
        from, to, go_ahead,
        {"virus", "Subject: virus\r\n\r\n.",
         message, 550, "5.7.0", either(policy, malware), permanent},
        from, to, go_ahead,
        {"malformed", "Subject: malformed\r\n\r\n.",
         message, 550, "5.6.0", message_malformed, permanent},
        from, to, go_ahead,
        {"not now", "Subject: later\r\n\r\n.", message, 451, "4.7.0", either(policy, service_unavailable), transient},
        from, to, go_ahead,
        {"too many hops", "Received: a\r\nReceived: b\r\nReceived: c\r\nReceived: d\r\n\r\n.",
         message, 554, "5.4.0", routing_failure, permanent},
        bye,
    });
}

TEST_CASE("A message in chunks") {
    talk(ordinary, {
        greeting, hello,
        {"BDAT too early", "BDAT 4\r\nhi", other, 503, "5.5.1", bad_sequence, permanent},
        {"BDAT after that", "BDAT 4\r\nhi", other, 551, "5.0.0", bad_sequence, permanent},
        reset, from, to,
        {"BDAT", "BDAT 18\r\nSubject: hello\r\n", other, 250, "2.0.0", positive, none},
        {"BDAT LAST", "BDAT 4 LAST\r\nhi", message, 250, "2.0.0", positive, none},
        from, to,
        {"BDAT nothing", "BDAT", message, 521, "5.5.4", syntax_error, permanent},
    });
}

TEST_CASE("No SMTP at all") {
    // 221 to a command that is not QUIT: a completion, but the server says goodbye.
    talk(ordinary,
         {greeting, {"HTTP", "GET / HTTP/1.0", other, 221, "2.7.0", positive, transient}});
}

TEST_CASE("A strict server, which says on a second line whom to ask, and 421 after some errors") {
    talk(strict, {
        greeting,
        {"MAIL before EHLO", from.command, mail, 503, "5.5.1", bad_sequence, permanent, 2},
        hello,
        {"VRFY disabled", "VRFY user@us.test", vrfy, 502, "5.5.1", not_implemented, permanent, 2},
        from,
        {"relay deferred", "RCPT TO:<a@elsewhere.test>",
         rcpt, 454, "4.7.1", either(policy, relay_denied), transient, 2},
        {"unknown, two lines", "RCPT TO:<nobody@us.test>",
         rcpt, 550, "5.1.1", mailbox_unknown, permanent, 2},
        // A second reply, which answers no command.
        {"too many errors", "", unknown, 421, "4.7.0", either(service_unavailable, rate_limited), transient, 2},
    });
}

TEST_CASE("A strict server watches how a message comes") {
    talk(strict, {
        greeting,
        {"HELO", "HELO client.test", ehlo, 250, "", positive, none},
        from, to,
        {"pipelined DATA", "DATA\r\nNOOP", data, 503, "5.5.0", bad_sequence, permanent, 2},
        {"NOOP", "", noop, 250, "2.0.0", positive, none},
        bye,
    });
    talk(strict, {
        greeting, hello, from, to, go_ahead,
        {"bare LF", "Subject: hello\n\nhello\r\n.",
         message, 550, "5.5.2", message_malformed, permanent, 2},
        bye,
    });
}

TEST_CASE("A server that wants TLS, and has no certificate") {
    talk(wants_tls, {
        greeting, hello,
        {"MAIL before TLS", from.command,
         mail, 530, "5.7.0", either(auth_required, encryption_required), permanent},
        {"no certificate", "STARTTLS", starttls, 454, "4.7.0", tls_failure, transient},
        bye,
    });
}

TEST_CASE("A submission server") {
    talk(submission, {
        greeting, hello,
        {"AUTH nothing", "AUTH", auth, 501, "5.5.4", syntax_error, permanent},
        {"AUTH unknown", "AUTH FOO",
         auth, 535, "5.7.8", either(auth_failed, auth_mechanism), permanent},
        {"AUTH LOGIN", "AUTH LOGIN", auth, 334, "", positive, none},
        {"user name", "dXNlcg==", auth, 334, "", positive, none},
        {"wrong password", "cGFzcw==", auth, 535, "5.7.8", auth_failed, permanent},
        {"AUTH PLAIN", "AUTH PLAIN", auth, 334, "", positive, none},
        {"AUTH given up", "*", auth, 501, "5.7.0", either(syntax_error, auth_failed), permanent},
        {"AUTH LOGIN", "AUTH LOGIN", auth, 334, "", positive, none},
        {"blank user name", "IA==", auth, 334, "", positive, none},
        {"AUTH for now", "cGFzcw==", auth, 454, "4.7.0", auth_failed, transient},
        from,
        {"RCPT before AUTH", to.command, rcpt, 554, "5.7.1", either(policy, recipient_refused), permanent},
        reset,
        {"AUTH", "AUTH ANONYMOUS dXNlcg==", auth, 235, "2.7.0", positive, none},
        {"AUTH twice", "AUTH LOGIN", auth, 503, "5.5.1", bad_sequence, permanent},
        bye,
    });
}

TEST_CASE("Servers in trouble") {
    const step disk{"disk full", from.command, mail, 452, "4.3.1", insufficient_storage, transient};
    const step service{"policy service gone", to.command,
        rcpt, 451, "4.3.5", server_error, transient};
    const step filter{"filter gone", from.command,
        mail, 451, "4.7.1", either(policy, service_unavailable), transient};
    const step tls{"filter gone, TLS", "STARTTLS", starttls, 454, "4.3.0", tls_failure, transient};
    talk(full, {greeting, hello, disk, bye});
    talk(no_policy_service, {greeting, hello, from, service, bye});
    talk(no_filter, {greeting, hello, filter, tls, bye});
}

TEST_CASE("Too much from one client") {
    talk(busy, {
        greeting, hello, from, to, to,
        {"too many RCPT per minute", to.command,
         rcpt, 450, "4.7.1", either(policy, rate_limited), transient},
        reset, from, reset,
        {"too many MAIL per minute", from.command,
         mail, 450, "4.7.1", either(policy, rate_limited), transient},
        bye,
    });
}

TEST_CASE("One connection too many, and one on which nothing is said") {
    conversation first{crowded};
    first.play(greeting);
    talk(crowded, {
        {"too many connections", "",
         connect, 421, "4.7.0", either(service_unavailable, too_many_connections), transient},
    });
    first.play({"timeout", "", unknown, 421, "4.4.2", network, transient});
    first.check_that_server_closes();
}

TEST_CASE("A greeting that is a refusal") {
    const step no_access{"no access", "", connect, 554, "5.7.1", either(blocklisted, policy), permanent};
    const step not_now{"not now", "",
        connect, 450, "4.7.1", either(policy, missing_reverse_dns), transient};
    const step dropped{"dropped", "",
        connect, 521, "5.7.1", either(policy, blocklisted), permanent};
    const step no_hello{"EHLO all the same", hello.command,
        ehlo, 503, "5.7.0", bad_sequence, permanent};
    talk(closed, {no_access, no_hello, bye});
    talk(closed_for_now, {not_now, no_hello, bye});
    talk(blocking, {dropped});
}
// clang-format on

TEST_CASE("The same replies step by step, byte by byte, and out of one buffer") {
    const std::vector<step> opening{greeting, hello};
    const std::vector<step> exchange{
        from,
        to,
        {"unknown", "RCPT TO:<nobody@us.test>", rcpt, 550, "5.1.1", mailbox_unknown, permanent, 2},
        {"relay", "RCPT TO:<a@elsewhere.test>", rcpt, 454, "4.7.1", either(policy, relay_denied),
         transient, 2},
        reset,
        {"NOOP", "NOOP", noop, 250, "2.0.0", positive, none},
        {"DATA", "DATA", data, 503, "5.5.1", bad_sequence, permanent, 2},
        bye,
    };

    conversation step_by_step{strict};
    step_by_step.play(opening);
    const std::vector<std::string> said = step_by_step.play(exchange);
    CHECK(said.size() == exchange.size());

    conversation byte_by_byte{strict, 1};
    byte_by_byte.play(opening);
    const std::vector<std::string> said_byte_by_byte = byte_by_byte.play(exchange);
    CHECK(said_byte_by_byte == said);

    conversation pipelined{strict};
    pipelined.play(opening);
    const std::vector<std::string> said_pipelined = pipelined.play_pipelined(exchange);
    CHECK(said_pipelined == said);
}

}  // namespace

}  // namespace servers

TEST_SUITE_END();
