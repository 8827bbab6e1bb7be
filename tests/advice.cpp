// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/advice.hpp>

#include <smtpreply/classify_bytes.hpp>

#include "support.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace smtpreply;

namespace {

// All that is advised, a sentence a line.
std::string advised(std::string_view bytes, stage at = stage::unknown) {
    const parse_result parsed = parse(bytes, {.framing = framing::quoted});
    std::string out;
    for (const std::string& each : advice(classify(*parsed, at), *parsed)) out += each + '\n';
    return out;
}

struct row {
    std::string_view bytes;
    std::string_view expected;
};

// clang-format off
constexpr row rows[] = {
    // blocklists
    {"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
     "Listed by Spamhaus ZEN (The Spamhaus Project): look up 192.0.2.1 at "
     "https://check.spamhaus.org/results/?query=192.0.2.1, mend what put it there, then ask for "
     "removal there.\n"},
    {"554 5.7.1 Your host is blacklisted by zen.spamhaus.org",
     "Listed by Spamhaus ZEN (The Spamhaus Project): look up your IP at "
     "https://check.spamhaus.org/results/?query=IP, mend what put it there, then ask for removal "
     "there.\n"},
    {"554 5.7.1 blocked, domain listed in dbl.spamhaus.org",
     "Listed by Spamhaus DBL (The Spamhaus Project): look up your domain at "
     "https://check.spamhaus.org/, mend what put it there, then ask for removal there.\n"},
    {"550 5.7.1 Rejected: 192.0.2.1 listed at dnsbl.sorbs.net",
     "Listed by SORBS (Proofpoint), which closed in 2024 and lists nobody: tell the receiver's "
     "postmaster to stop asking it.\n"},
    {"550 5.7.1 192.0.2.1 listed at ips.backscatterer.org",
     "Listed by Backscatterer (UCEPROTECT-Network): look up 192.0.2.1 at "
     "https://www.backscatterer.org/; the entry expires once its cause is gone.\n"},
    {"521 5.7.1 192.0.2.1 blocked, contact abuse_rbl@abuse-att.net",
     "The server names AT&T block list (AT&T): mend what put it there, then ask for removal by mail to "
     "abuse_rbl@abuse-att.net.\n"},
    {"550 5.7.1 192.0.2.1 listed at dnsbl.sorbs.net, see http://www.sorbs.net/lookup.shtml",
     "Listed by SORBS (Proofpoint), which closed in 2024 and lists nobody: tell the receiver's "
     "postmaster to stop asking it.\n"},
    // no listing, but a list that refused to answer
    {"554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; "
     "https://check.spamhaus.org/returnc/pub/198.51.100.53",
     "This is no listing: Spamhaus ZEN (The Spamhaus Project) refused the receiving server's "
     "query. Tell the receiver's postmaster to ask it through a resolver of their own, not a "
     "public one.\n"},
    {"554 5.7.1 blocked using zen.spamhaus.org: excessive number of queries",
     "This is no listing: Spamhaus ZEN (The Spamhaus Project) refused the receiving server's "
     "query. Tell the receiver's postmaster to ask it through a resolver of their own, not a "
     "public one.\n"},
    // links in the message
    {"554 5.7.1 URL http://bad.example.com/a listed in multi.surbl.org",
     "A link in the message, to bad.example.com, is listed by SURBL (SURBL): take it out, or see "
     "why at https://surbl.org/surbl-analysis.\n"},
    {"554 5.7.1 Message contains URL http://bad.example.com listed in dbl.spamhaus.org",
     "A link in the message, to bad.example.com, is listed by Spamhaus DBL (The Spamhaus Project): "
     "take it out, or see why at https://check.spamhaus.org/.\n"},
    {"554 5.7.1 Blocked by SURBL",
     "A link in the message is listed by SURBL (SURBL): take it out, or see why at "
     "https://surbl.org/surbl-analysis.\n"},
    {"554 5.7.1 This message contains a blacklisted URL http://bad.example.com/phish.php",
     "The server refuses a link in the message, to bad.example.com, which nobody should open: "
     "take it out.\n"},
    // the time to wait, where waiting is of any use
    {"450 4.2.0 Greylisted, try again in 5 minutes",
     "The server asks to wait 5 minutes: try again no sooner.\n"},
    {"451 4.7.1 Greylisted, please try again in 3600 seconds",
     "The server asks to wait 1 hour: try again no sooner.\n"},
    {"450 4.7.1 Greylisted, try again in 90 seconds",
     "The server asks to wait 90 seconds: try again no sooner.\n"},
    // sizes
    {"552 5.3.4 Message size exceeds the limit of 25 MB",
     "The server takes messages of up to 25 MB; attachments grow by a third on the way, so "
     "keep the files in it under 18 MB.\n"},
    {"552 5.3.4 Message size exceeds the maximum of 10240000 bytes",
     "The server takes messages of up to 9.7 MB; attachments grow by a third on the way, so "
     "keep the files in it under 7 MB.\n"},
    {"552 5.2.2 User mailbox size limit of 2048 MB exceeded", ""},
    // new addresses
    {"551 User not local; please try <bob@example.org>",
     "The server names a new address, bob@example.org: have the recipient confirm it, then write "
     "there.\n"},
    {"251 User not local; will forward to <bob@example.org>",
     "The server forwards to bob@example.org: write there from now on.\n"},
    // pages
    {"550 5.7.1 Policy, see https://help.example.com/a",
     "The server points to https://help.example.com/a for more.\n"},
    {"550 5.7.1 [TSS04] Messages from 192.0.2.1 deferred due to unexpected volume",
     "What Yahoo Mail wants of senders: https://senders.yahooinc.com/.\n"},
    {"554 5.7.1 Policy - https://community.mimecast.com/docs/a#554",
     "The server points to https://community.mimecast.com/docs/a#554 for more.\n"},
    {"550-5.7.26 Unauthenticated. For more information, go to\r\n"
     "550 5.7.26 https://support.google.com/mail/answer/81126 a1si2 - gsmtp",
     "The server points to https://support.google.com/mail/answer/81126 for more.\n"},
    {"550 5.7.1 Policy, please visit this link: https://help.example.com/a",
     "The server points to https://help.example.com/a for more.\n"},
    {"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; "
     "https://www.spamhaus.org/query/ip/192.0.2.1",
     "Listed by Spamhaus ZEN (The Spamhaus Project): look up 192.0.2.1 at "
     "https://check.spamhaus.org/results/?query=192.0.2.1, mend what put it there, then ask for "
     "removal there.\n"},
    // nothing to add
    {"554 5.7.1 Rejected by policy: http://somebody.example.com/a", ""},
    {"550 5.7.1 Rejected: http://yahoo.com link", ""},
    {"550 5.1.1 User unknown", ""},
    {"250 2.0.0 queued, see https://example.com/", ""},
};
// clang-format on

}  // namespace

TEST_CASE("what the text holds becomes advice") {
    for (const row& each : rows) {
        CAPTURE(test::spelled(each.bytes));
        CHECK(advised(each.bytes) == each.expected);
    }
}

TEST_CASE("the page of a blocklist is not named twice, and of others at most two") {
    const std::string twice = advised(
        "554 5.7.1 192.0.2.1 blocked using zen.spamhaus.org, see "
        "https://check.spamhaus.org/results/?query=192.0.2.1");
    CHECK(twice.find("points to") == std::string::npos);

    const std::string three = advised(
        "550 5.7.1 see http://a.example http://b.example and "
        "http://c.example");
    CHECK(three.find("b.example") != std::string::npos);
    CHECK(three.find("c.example") == std::string::npos);
}

TEST_CASE("there is no time to wait for what is for good") {
    CHECK(advised("550 5.1.1 User unknown").empty());
    CHECK(advised("250 ok, retry in 5 minutes").empty());
}

TEST_CASE("no page of a message's own is passed on, whatever the server says about it") {
    for (const std::string_view before :
         {"blocked: phishing link (", "message contains url ", "your url ",
          "blacklisted: ", "see our policy: the mail contains ", "see our policy: rejected ",
          "more information about ", "malicious link ", "rejected, website "}) {
        const std::string bytes = "554 5.7.1 " + std::string{before} + "http://bad.example.com/a";
        CAPTURE(bytes);
        CHECK(advised(bytes).find("http://bad") == std::string::npos);
    }
}

TEST_CASE("whoever reads advice on a very long reply learns that its end was not read") {
    std::string bytes;
    for (int line = 0; line < 80; ++line) bytes += "550-" + std::string(66, 'x') + "\r\n";
    bytes += "550 User unknown\r\n";
    CHECK(advised(bytes).find("only the first 4096 bytes of its text were read") !=
          std::string::npos);
}
