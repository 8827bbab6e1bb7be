// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/greeting.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string_view>

using namespace smtpreply;

static_assert(!greeting::from(reply{}));

TEST_CASE("a greeting says the server's name, and whether it speaks ESMTP") {
    // clang-format off
    static constexpr struct { std::string_view bytes, host, text; bool esmtp; } rows[] = {
        {"220 mx.example.net ESMTP Postfix\r\n",              "mx.example.net", "ESMTP Postfix", true},
        {"220 mx.example.net Esmtp\r\n",                      "mx.example.net", "Esmtp",         true},
        {"220 mx.example.net  SMTP\r\n",                      "mx.example.net", "SMTP",          false},
        {"220 mx.example.net (ESMTP/Exim)\r\n",               "mx.example.net", "(ESMTP/Exim)",  true},
        {"220 esmtp.example.net SMTP\r\n",                    "esmtp.example.net", "SMTP",       false},
        {"220 mx.example.net ESMTPX\r\n",                     "mx.example.net", "ESMTPX",        false},
        {"220-mx.example.net hi\r\n220 ready for ESMTP\r\n",  "mx.example.net", "hi",            true},
        {"220-mx.example.net\r\nESMTP\r\n220 x\r\n",          "mx.example.net", "",              true},
        {"220 [192.0.2.1] ESMTP\r\n",                         "[192.0.2.1]",    "ESMTP",         true},
        {"220 mx\tESMTP\r\n",                                 "mx",             "ESMTP",         true},
        // A version is no status here.
        {"220 2.11.3 MailServer\r\n",                         "2.11.3",         "MailServer",    false},
        {"220 \r\n",                                          "",               "",              false},
        {"220\r\n",                                           "",               "",              false},
        {"220-\r\n220 x\r\n",                                 "",               "",              false},
        {"220OK ready\r\n",                                   "OK",             "ready",         false},
        {"220 ****************\r\n",                          "****************", "",            false},
        // The reply to EHLO presents the server in the same way.
        {"250-mx.example.net Hello [192.0.2.7]\r\n250 DSN\r\n", "mx.example.net", "Hello [192.0.2.7]", false},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        const parse_result parsed = parse(row.bytes);
        const auto found = greeting::from(*parsed);
        REQUIRE(found.has_value());
        CHECK(found->host == row.host);
        CHECK(found->text == row.text);
        CHECK(found->esmtp == row.esmtp);
    }
}

TEST_CASE("a refusal is no greeting") {
    for (const std::string_view bytes : {"554 mx.example.net no\r\n", "421 mx.example.net busy\r\n",
                                         "221 mx.example.net bye\r\n"}) {
        CAPTURE(bytes);
        CHECK_FALSE(greeting::from(*parse(bytes)).has_value());
    }
}
