// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/queue_id.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using namespace smtpreply;

static_assert(!queue_id(reply{}));

TEST_CASE("the queue id is found in the forms of the common servers") {
    // clang-format off
    static constexpr struct { std::string_view bytes, expected; } rows[] = {
        {"250 2.0.0 Ok: queued as 4F2ZqL0Xyz\r\n",                        "4F2ZqL0Xyz"},
        {"250 2.0.0 Ok: queued as 224B824BD40.\r\n",                      "224B824BD40"},
        {"250 Ok: queued as hVpD7-26SJSdDOloTZnslg \r\n",                 "hVpD7-26SJSdDOloTZnslg"},
        {"250 OK queued as a08b7f37-ed61-423a-ba75-38ed2fd4b54c\r\n",     "a08b7f37-ed61-423a-ba75-38ed2fd4b54c"},
        {"250 Message queued as 6232416d01542d6b321d000d\r\n",            "6232416d01542d6b321d000d"},
        {"250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 3mKPTL0Wp\r\n", "3mKPTL0Wp"},
        {"250 2.0.0 Ok, id=12-03, from MTA([127.0.0.1]:10025): 250 Ok: queued as 3mKPTL0Wp\r\n", "3mKPTL0Wp"},
        {"250 Ok 010001634f0a3f2a-0a1b2c3d-1111-2222-3333-444455556666-000000\r\n",
                                              "010001634f0a3f2a-0a1b2c3d-1111-2222-3333-444455556666-000000"},
        {"250 Ok. 000000000000A5B2.000000005A2B3C4D.00001234\r\n",        "000000000000A5B2.000000005A2B3C4D.00001234"},
        {"250 2.0.0 <bob@example.org> 8D2dKx3mZ2QSLAAAYy4kVg Saved\r\n",  "8D2dKx3mZ2QSLAAAYy4kVg"},
        {"250 2.0.0 <bob@example.org> kF1aBcDeFgAAAA:2 Saved\r\n",        "kF1aBcDeFgAAAA:2"},
        {"250 2.6.0 <abc@x.example> Queued mail for delivery\r\n",        "abc@x.example"},
        {"250 2.6.0 <x1@example.org> [InternalId=274498] Queued mail for delivery\r\n", "274498"},
        {"250 2.6.0 <x1@example.org> [InternalId=1234567890123, Hostname=AM0.example] 8123 bytes in 0.1, 80 KB/sec Queued mail for delivery\r\n",
                                                                          "1234567890123"},
        {"250 2.6.0 <WEB01Jsw000015ac@relay.example.org> Queued mail for delivery\r\n", "WEB01Jsw000015ac@relay.example.org"},
        {"250 OK id=1kD6xE-0003JX-5l\r\n",                                "1kD6xE-0003JX-5l"},
        {"250 Requested mail action okay, completed: id=0LsPo1-1jBSIA2UhE\r\n", "0LsPo1-1jBSIA2UhE"},
        {"250 2.0.0 OK  1653776100 r33-20020a056870sm1847208oap.43 - gsmtp\r\n", "r33-20020a056870sm1847208oap.43"},
        {"250 2.0.0 OK DMARC:Quarantine 1653776100 i3si9508927obz.16 - gsmtp\r\n", "i3si9508927obz.16"},
        {"250 Message Queued (14490C56-76FB-4932-A59B-A8299DB2B693.1)\r\n", "14490C56-76FB-4932-A59B-A8299DB2B693.1"},
        {"250 ok:  Message 7295650 accepted\r\n",                         "7295650"},
        {"250 SmtpThread-11-14@mta-34.example Received OK [3cF_bcnsPBqnXY2k6ZEfTA.uk22]\r\n", "3cF_bcnsPBqnXY2k6ZEfTA.uk22"},
        {"250 2.0.0 x7QABCDE012345 Message accepted for delivery\r\n",    "x7QABCDE012345"},
        {"250 2.0.0 1a2b3c4d Message accepted for delivery\r\n",          "1a2b3c4d"},
        {"250 2.5.0 Ok, envelope id 0PXX00ABCDE12300@mail.example\r\n",   "0PXX00ABCDE12300@mail.example"},
        {"250 ok 1700000000 qp 4567\r\n",                                 "4567"},
        {"250 ok 1700000000 qp 4567 server-12.example\r\n",               "4567"},
        {"250 2.0.0 Ok: queued on smtp1.example.net as 1700000000-AbCdEf12\r\n", "1700000000-AbCdEf12"},
        {"250 2.0.0 Ok: queued on mxfront1.example.net 1700000000-AbCdEf12\r\n", "1700000000-AbCdEf12"},
        {"250-2.0.0 Thank you.\r\n250 2.0.0 Ok: queued as 4F2ZqL0Xyz\r\n", "4F2ZqL0Xyz"},
        {"250 OK ID=1kD6xE-0003JX-5l\r\n",                                "1kD6xE-0003JX-5l"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(queue_id(*parse(row.bytes)).value_or("") == row.expected);
    }
}

TEST_CASE("text in no known form gives no id") {
    // clang-format off
    static constexpr std::string_view rows[] = {
        "250 Ok\r\n",
        "250\r\n",
        "250 2.0.0 Message queued for delivery.\r\n",
        "250 2.0.0 Ok: queued as soon as possible\r\n",
        "250 Queued (0.016 seconds)\r\n",
        "250 Message Queued (thank you)\r\n",
        "250 Message requeued as 4F2ZqL0Xyz\r\n",
        "250 OK: Message accepted for delivery\r\n",
        "250 2.5.0 Message accepted for delivery\r\n",
        "250 your Message accepted for delivery\r\n",
        "250 ok dirdel\r\n",
        "250 Ok 2 recipients\r\n",
        "250 Ok thank-you-very-much-for-this-nice-message-today\r\n",
        "250 2.0.0 Ok: queued as \r\n",
        "250 2.0.0 Ok: queued as <4F2ZqL0Xyz>\r\n",
        "250 2.0.0 Ok: queued as 12\r\n",
        "250 2.1.5 OK i3si9508927obz.16 - gsmtp\r\n",
        "250 <> Queued mail for delivery\r\n",
        "250 Queued mail for delivery\r\n",
        "250 2.0.0 <bob@example.org> kF1aBcDeFgAAAA: Saved\r\n",
        "250 2.0.0 <bob@example.org> kF1aBcDeFgAAAA:x Saved\r\n",
        "250 OK id=\r\n",
        "250 OK id=\x1B[2J123456\r\n",
        "250 2.1.0 <bob@example.org>... Sender ok\r\n",
        // Only a 250 accepts a message.
        "451 4.3.0 queued as 4F2ZqL0Xyz\r\n",
        "550 OK id=1kD6xE-0003JX-5l\r\n",
        "354 OK id=1kD6xE-0003JX-5l\r\n",
        "250-OK id=1kD6xE-0003JX-5l\r\n550 no\r\n",
    };
    // clang-format on
    for (const std::string_view bytes : rows) {
        CAPTURE(test::spelled(bytes));
        CHECK_FALSE(queue_id(*parse(bytes)).has_value());
    }
}

TEST_CASE("an id is a view of the reply's bytes, and ends where the text ends") {
    constexpr std::string_view bytes = "250 OK id=1kD6xE-0003JX-5l";
    const parse_result parsed = parse(bytes, {.framing = framing::quoted});
    const auto id = queue_id(*parsed);
    REQUIRE(id.has_value());
    CHECK(id->data() == bytes.data() + 10);
    CHECK(id->size() == 16);
}
