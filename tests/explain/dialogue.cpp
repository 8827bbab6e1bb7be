#include "dialogue.hpp"

#include "../support.hpp"

#include <smtpreply/from_string.hpp>
#include <smtpreply/stage.hpp>

#include <algorithm>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>

using program::dialogue;
using smtpreply::context;
using smtpreply::from_string;
using smtpreply::reply_code;
using smtpreply::stage;

namespace {

std::string answers(const context& known) {
    return test::spelled(known.stage);
}

std::string recipients(const context& known) {
    return known.recipients_accepted ? std::to_string(*known.recipients_accepted) : "-";
}

// A dialogue in one line. A word that begins with a digit is a reply, and behind its slash stands
// what spell() says that it answers; any other word is a line of the client, without "=" at its
// beginning and with a space for "_". The result is the script as it came out.
template <class Spell>
std::string replayed(std::string_view script, dialogue talk, Spell spell) {
    std::string out;
    while (!script.empty()) {
        const std::size_t end = std::min(script.find(' '), script.size());
        std::string word{script.substr(0, end)};
        script.remove_prefix(std::min(end + 1, script.size()));
        if (!out.empty()) out += ' ';
        if (word[0] < '0' || word[0] > '9') {
            out += word;
            if (word[0] == '=') word.erase(0, 1);
            std::replace(word.begin(), word.end(), '_', ' ');
            talk.client_line(word);
            continue;
        }
        const auto code = from_string<reply_code>(word.substr(0, 3));
        REQUIRE(code);
        out += word.substr(0, 3);
        if (word.size() > 3) out += '/' + spell(talk.next(*code));
        talk.replied(*code);
    }
    return out;
}

void check(std::initializer_list<std::string_view> scripts) {
    for (const std::string_view each : scripts)
        CHECK(replayed(each, dialogue{dialogue::greeting::any_code}, answers) == each);
}

}  // namespace

TEST_CASE("each reply answers the command that it follows") {
    check({
        "220/connect EHLO_a 250/ehlo MAIL_FROM:<> 250/mail RCPT_TO:<a@b> 550/rcpt QUIT 221/quit",
        "EHLO 250/ehlo HELO 250/ehlo LHLO 250/ehlo", "220/connect EHLO 502/ehlo HELO 250/ehlo",
        "EHLO 250/ehlo STARTTLS 220/starttls EHLO 250/ehlo AUTH 235/auth",
        "STARTTLS 454/starttls MAIL 530/mail",
        "MAIL 250/mail RCPT 250/rcpt RCPT 452/rcpt DATA 354/data . 250/message",
        "mail_from:<> 250/mail Rcpt_To:<a@b> 250/rcpt",
        "VRFY_a 252/vrfy EXPN_a 550/expn HELP 214/help NOOP 250/noop",
        "MAIL 250/mail RSET 250/rset MAIL 250/mail", "554/connect QUIT 221/quit",
        "XYZZY 500/other NOOP 250/noop",
        "ETRN_a 252/other XCLIENT_NAME=a 220/other BURL_imap://a 250/other",
        "BURL_imap://a_LAST 250/message",
        "NOOP = 250/noop RSET 250/rset",  // an empty line is no command
    });
}

TEST_CASE("pipelined commands find their replies in order") {
    check({
        "MAIL RCPT RCPT DATA 250/mail 250/rcpt 550/rcpt 354/data =x . 250/message",
        "MAIL RCPT 250/mail DATA 250/rcpt 354/data",
        "RSET MAIL RCPT 250/rset 250/mail 250/rcpt",
        "DATA 354/data =x . QUIT 250/message 221/quit",
        "DATA 354 . MAIL RCPT DATA 250/message 250/mail 250/rcpt 354/data . 250/message",
        "MAIL RCPT DATA 550/mail 503/rcpt 503/data QUIT 221/quit",
    });
}

TEST_CASE("AUTH is answered once for each step") {
    check({
        "AUTH_PLAIN_AGEAYg== 235/auth MAIL 250/mail",
        "AUTH_PLAIN 334/auth AGEAYg== 235/auth NOOP 250/noop",
        "AUTH_LOGIN 334/auth YQ== 334/auth Yg== 535/auth QUIT 221/quit",
        "AUTH_X 504/auth MAIL 530/mail",
        "AUTH_LOGIN 334/auth * 501/auth AUTH_PLAIN_x 235/auth",  // cancelled
        "AUTH_XOAUTH2_x 334/auth = 535/auth QUIT 221/quit",      // an empty response
        "AUTH_X 334/auth =QUIT 235/auth RSET 250/rset",          // one like a command
        "AUTH_X 334/auth 535/auth QUIT 221/quit",                // the log leaves it out
    });
}

TEST_CASE("after 354 the client's lines are content until the dot, whatever they look like") {
    check({
        "DATA 354/data =QUIT =MAIL_FROM:<> . 250/message QUIT 221/quit",
        "DATA 354/data =250_ok =354_go . 554/message RSET 250/rset",
        "DATA 354/data =.. =.x . 250/message", "DATA 354/data . 250/message",
        "DATA 354/data = . 250/message",
        "DATA 354/data 250/message QUIT 221/quit",  // the log leaves it out
    });
}

TEST_CASE("where DATA is not answered by 354, no content follows") {
    check({
        "DATA 554/data RSET 250/rset . 500/other",
        "DATA 451/data QUIT 221/quit",
        "DATA 250/data NOOP 250/noop",
        "DATA 503/data MAIL 250/mail",
    });
}

TEST_CASE("BDAT is answered per chunk, and the last one with the fate of the message") {
    // The log leaves the content out, or shows it.
    check({
        "BDAT_100_LAST 250/message QUIT 221/quit",
        "BDAT_18_LAST =Subject:_a = =xx 250/message QUIT 221/quit",
        "BDAT_9 250/other BDAT_9_LAST 250/message NOOP 250/noop",
        "BDAT_4 =ab 250/other BDAT_4_LAST =cd 250/message QUIT 221/quit",
        "BDAT_4 =ab BDAT_4_LAST =cd 250/other 250/message QUIT 221/quit",
        "MAIL RCPT BDAT_4_LAST =ab 250/mail 250/rcpt 250/message",
        "BDAT_4 =ab 250/other BDAT_0_LAST 250/message QUIT 221/quit",
        "BDAT_6_LAST =250 552/message",
    });
    // Spelled otherwise, refused, or wrong.
    check({
        "bdat_100_last 250/message quit 221/quit",
        "BDAT_100_LAST__ 250/message",
        "BDAT_100_LAST 503/message RSET 250/rset",
        "BDAT_x 501/other XYZZY 500/other",
        "BDAT_99999999999999999999 501/other NOOP 250/noop",
        "BDAT 501/other NOOP 250/noop",
    });
}

TEST_CASE("LMTP answers the message once for each accepted recipient") {
    check({
        "LHLO 250 RCPT 250 RCPT 550 RCPT 250 DATA 354 . 250/message 452/message QUIT 221/quit",
        "LHLO 250 MAIL 250 RCPT 250 RCPT 250 BDAT_9_LAST 250/message 552/message QUIT 221/quit",
        "LHLO 250 MAIL 250 RCPT 250 RCPT 250 BDAT_9 250/other BDAT_9_LAST 250/message 250/message",
        "LHLO 250 MAIL RCPT RCPT DATA 250 250 250 354 . 250/message 250/message QUIT 221/quit",
        "LHLO 250 MAIL RCPT RCPT BDAT_9_LAST 250 250 250 250/message 452/message QUIT 221/quit",
        "LHLO 250 MAIL 250 RCPT 250 DATA 354 . 250/message NOOP 250/noop",
        "LHLO 250 MAIL 250 RCPT 550 BDAT_9_LAST 503/message QUIT 221/quit",
        "LHLO 250 RCPT 250 RCPT 250 RSET 250 RCPT 250 DATA 354 . 250/message QUIT 221/quit",
        "LHLO 250 RCPT 250 RCPT 250 DATA 354 . 250 250 RCPT 250 DATA 354 . 250 QUIT 221/quit",
    });
    // SMTP answers once for all of them, in a session behind one of LMTP too.
    check({
        "EHLO 250 MAIL 250 RCPT 250 RCPT 250 DATA 354 . 250/message QUIT 221/quit",
        "LHLO 250 QUIT 221 220 EHLO 250 RCPT 250 RCPT 250 DATA 354 . 250/message QUIT 221/quit",
    });
}

TEST_CASE("only LHLO makes the dialogue LMTP, and the next session is told anew") {
    const auto lmtp = [](const context& known) -> std::string {
        return known.lmtp ? "lmtp" : "smtp";
    };
    for (const std::string_view each : {
             "220/smtp EHLO 250/smtp MAIL 250/smtp",
             "220/smtp LHLO 250/lmtp MAIL 250/lmtp QUIT 221/lmtp",
             "LHLO 250/lmtp QUIT 221/lmtp 220 EHLO 250/smtp",
         })
        CHECK(replayed(each, dialogue{dialogue::greeting::any_code}, lmtp) == each);
}

TEST_CASE("a session ends with QUIT or 421, and the next one begins with a greeting") {
    check({
        "220/connect QUIT 221/quit 220/connect EHLO 250/ehlo",
        "220/connect QUIT 221/quit 554/connect", "MAIL 421/mail 220/connect EHLO 250/ehlo",
        "MAIL RCPT DATA 250/mail 421/rcpt 220/connect",  // the others are never answered
        "421/connect 220/connect EHLO 250/ehlo",
        "220/connect EHLO 250/ehlo 421/unknown 220/connect",       // the client was silent
        "DATA 354/data =x 421/message 220/connect EHLO 250/ehlo",  // within the content
        "AUTH_LOGIN 334/auth =x 421/auth 220/connect HELO 250/ehlo",
        "220/connect EHLO 250 MAIL 220/connect EHLO 250/ehlo MAIL 250/mail",  // lost without a word
    });
}

TEST_CASE("a reply to nothing has no stage, unless it is a greeting") {
    check({
        "220/connect 250/unknown 451/unknown",
        "220/connect NOOP 250/noop 250/unknown RSET 250/rset",
    });
}

TEST_CASE("of the server's bytes alone, from anywhere in a session, only a 220 greets") {
    for (const std::string_view each : {
             "220/connect",
             "550/unknown 554/unknown",
             "250/unknown 250/unknown",
             "354/unknown 250/unknown QUIT 221/quit",
             "334/unknown 235/unknown NOOP 250/noop",
             "421/unknown 451/unknown",
         })
        CHECK(replayed(each, dialogue{dialogue::greeting::only_220}, answers) == each);
}

TEST_CASE("the recipients accepted so far are counted within a transaction") {
    for (const std::string_view each : {
             "MAIL 250/- RCPT 250/0 RCPT 251/1 RCPT 452/2 DATA 354/2",
             "MAIL RCPT RCPT DATA 250/- 250/0 550/1 354/1",
             "MAIL 250 RCPT 550/0 RCPT 450/0 RCPT 250/0 RCPT 250/1",
             "MAIL 250 RCPT 250 DATA 354/1 . 250/- MAIL 250/- RCPT 250/0",
             "MAIL 250 RCPT 250 RSET 250/- RCPT 503/0", "MAIL 250 RCPT 250 EHLO 250/- RCPT 503/0",
             "MAIL 250 RCPT 250 MAIL 503/- RCPT 250/1",  // a refused MAIL changes nothing
         })
        CHECK(replayed(each, dialogue{dialogue::greeting::any_code}, recipients) == each);
}

TEST_CASE("a command is known by its first word, in any case") {
    for (const std::string_view each : {
             "EHLO a",
             "helo a",
             "Lhlo a",
             "STARTTLS",
             "starttls\r\n",
             "AUTH PLAIN",
             "MAIL FROM:<>",
             "rcpt to:<a@b>",
             "DATA",
             "BDAT 1 LAST",
             "RSET",
             "VRFY\ta",
             "EXPN a",
             "HELP",
             "NOOP",
             "QUIT\r",
             "ETRN a",
             "XCLIENT NAME=a",
         }) {
        CAPTURE(test::spelled(each));
        CHECK(program::is_command(each));
    }
    for (const std::string_view each : {
             "",
             " ",
             "\r\n",
             "250 ok",
             " EHLO a",
             "EHLOa",
             "EHL",
             "MAILFROM:<>",
             "DATA.",
             ".",
             "Subject: QUIT",
             "* QUIT",
         }) {
        CAPTURE(test::spelled(each));
        CHECK_FALSE(program::is_command(each));
    }
}

TEST_CASE("asking what the next reply answers changes nothing") {
    dialogue talk{dialogue::greeting::any_code};
    talk.client_line("MAIL FROM:<>");
    talk.client_line("RCPT TO:<a@b>");
    for (int i = 0; i < 3; ++i) CHECK(talk.next(reply_code{250}).stage == stage::mail);
    talk.replied(reply_code{250});
    CHECK(talk.next(reply_code{550}).stage == stage::rcpt);
}

TEST_CASE("the client's next lines are content or an answer to AUTH only while the server asks") {
    dialogue talk{dialogue::greeting::any_code};
    CHECK_FALSE(talk.in_content());
    talk.client_line("DATA");
    CHECK_FALSE(talk.in_content());
    talk.replied(reply_code{354});
    CHECK(talk.in_content());
    talk.client_line("..");
    CHECK(talk.in_content());
    talk.client_line(".\r\n");
    CHECK_FALSE(talk.in_content());
    talk.replied(reply_code{250});

    talk.client_line("AUTH LOGIN");
    CHECK_FALSE(talk.in_auth());
    talk.replied(reply_code{334});
    CHECK(talk.in_auth());
    talk.client_line("YQ==");
    CHECK_FALSE(talk.in_auth());
    talk.replied(reply_code{235});
    CHECK_FALSE(talk.in_auth());
}

TEST_CASE("a thousand commands may wait for their replies") {
    dialogue talk{dialogue::greeting::any_code};
    for (int i = 0; i < 999; ++i) talk.client_line("NOOP");
    talk.client_line("RSET");
    for (int i = 0; i < 999; ++i) {
        REQUIRE(talk.next(reply_code{250}).stage == stage::noop);
        talk.replied(reply_code{250});
    }
    CHECK(talk.next(reply_code{250}).stage == stage::rset);
}

TEST_CASE("a million commands without a reply keep the order of the first ones") {
    dialogue talk{dialogue::greeting::any_code};
    talk.client_line("MAIL FROM:<>");
    talk.client_line("RCPT TO:<a@b>");
    for (int i = 0; i < 1000000; ++i) talk.client_line("NOOP");
    CHECK(talk.next(reply_code{250}).stage == stage::mail);
    talk.replied(reply_code{250});
    CHECK(talk.next(reply_code{250}).stage == stage::rcpt);
}
