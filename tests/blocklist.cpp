// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/blocklist.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using smtpreply::blocklist_hint;
using smtpreply::listed_by;
using smtpreply::page_url;

namespace {

struct list_case {
    std::string_view reply;
    std::string_view name;
    std::string_view bytes;
    std::string_view address;
};

constexpr list_case cases[] = {
    {"554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; "
     "https://www.spamhaus.org/query/ip/192.0.2.7",
     "Spamhaus ZEN", "zen.spamhaus.org", "192.0.2.7"},
    {"554 5.7.1 Client host [2001:db8::7] blocked using abc123.zen.dq.spamhaus.net", "Spamhaus ZEN",
     "zen.dq.spamhaus.net", "2001:db8::7"},
    {"554 blocked using zen.spamhaus.org, https://www.spamhaus.org/sbl/query/SBL000001",
     "Spamhaus SBL", "spamhaus.org/sbl/query", ""},
    {"554 192.0.2.7 in sbl-xbl.spamhaus.org", "Spamhaus ZEN", "sbl-xbl.spamhaus.org", "192.0.2.7"},
    {"550 Listed at pbl.spamhaus.org", "Spamhaus PBL", "pbl.spamhaus.org", ""},
    {"550 [192.0.2.7] is in cbl.abuseat.org", "Spamhaus XBL", "cbl.abuseat.org", "192.0.2.7"},
    {"550 5.7.1 Sending domain listed in Spamhaus DBL", "Spamhaus DBL", "Spamhaus DBL", ""},
    {"550 5.7.1 Client host [192.0.2.7] blocked using Spamhaus.", "Spamhaus", "Spamhaus",
     "192.0.2.7"},
    {"451 http://www.spamhaus.org/query/bl?ip=192.0.2.7", "Spamhaus", "spamhaus", "192.0.2.7"},
    {"554 blocked using BL.SPAMCOP.NET; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.7",
     "SpamCop", "spamcop.net/bl.shtml", "192.0.2.7"},
    {"550 blocked by b.barracudacentral.org 192.0.2.7", "Barracuda Reputation Block List",
     "b.barracudacentral.org", "192.0.2.7"},
    {"554 Client host [mail.example.org] blocked by bbarracuda.int using Barracuda Reputation; "
     "http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.7",
     "Barracuda Reputation Block List", "barracudanetworks.com/reputation", "192.0.2.7"},
    {"550 5.7.1 Rejected: 192.0.2.7 listed at dnsbl.sorbs.net", "SORBS", "dnsbl.sorbs.net",
     "192.0.2.7"},
    {"550 192.0.2.7 is in a black list at dnsbl-1.uceprotect.net", "UCEPROTECT Level 1",
     "dnsbl-1.uceprotect.net", "192.0.2.7"},
    {"550 dnsbl-3.uceprotect.net", "UCEPROTECT Level 3", "dnsbl-3.uceprotect.net", ""},
    {"550 Listed in PSBL, see https://psbl.org/listing?ip=192.0.2.7", "PSBL", "psbl.org",
     "192.0.2.7"},
    {"554 bl.mailspike.net lists 192.0.2.7", "Mailspike", "bl.mailspike.net", "192.0.2.7"},
    {"550 ivmSIP: sip.invaluement.com", "ivmSIP and ivmURI", "sip.invaluement.com", ""},
    {"554 domain listed by SURBL: multi.surbl.org", "SURBL", "multi.surbl.org", ""},
    {"554 in URIBL black, http://lookup.uribl.com/?domain=example.org", "URIBL", "lookup.uribl.com",
     ""},
    {"550 192.0.2.7 dnsbl.dronebl.org 127.0.0.3", "DroneBL", "dnsbl.dronebl.org", "192.0.2.7"},
    {"450 blocked using ix.dnsbl.manitu.net; Your e-mail service was detected", "NiX Spam",
     "ix.dnsbl.manitu.net", ""},
    {"554 192.0.2.7 listed in combined.mail.abusix.zone", "Abusix Mail Intelligence",
     "mail.abusix.zone", "192.0.2.7"},
    {"550 http://csi.cloudmark.com/reset-request/?ip=192.0.2.7", "Cloudmark Sender Intelligence",
     "csi.cloudmark.com", "192.0.2.7"},
    {"550 using Trend Micro RBL+. Please see "
     "http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.7",
     "Trend Micro Email Reputation Services", "trend micro rbl+", "192.0.2.7"},
    {"550 5.7.1 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7",
     "Proofpoint Dynamic Reputation", "ipcheck.proofpoint.com", "192.0.2.7"},
    {"550 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.7",
     "Proofpoint Dynamic Reputation", "proofpoint.com/dnsbl-lookup.cgi", "192.0.2.7"},
    {"550 bl.score.senderscore.com", "Validity Reputation Block List", "bl.score.senderscore.com",
     ""},
    {"550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. (S3150). "
     "[BL2NAM02FT061.example]",
     "Outlook.com block list", "(S3150)", "192.0.2.7"},
    {"550 5.7.606 Access denied, banned sending IP [192.0.2.7]", "Microsoft 365 block list",
     "banned sending IP", "192.0.2.7"},
    {"554 Your access to this mail system has been rejected due to the sending MTA's poor "
     "reputation",
     "Cisco Talos sender reputation", "sending MTA's poor reputation", ""},
    {"550 dnsbl.justspam.org", "JustSpam", "dnsbl.justspam.org", ""},
    {"550 all.s5h.net", "s5h", "all.s5h.net", ""},
    {"550 truncate.gbudb.net", "GBUdb Truncate", "truncate.gbudb.net", ""},
    {"550 noptr.spamrats.com", "SpamRATS", "noptr.spamrats.com", ""},
    {"550 bl.blocklist.de", "blocklist.de", "bl.blocklist.de", ""},
    {"550 bl.0spam.org", "0spam", "0spam.org", ""},
    {"550 relays.bl.kundenserver.de", "Kundenserver relays", "relays.bl.kundenserver.de", ""},
    {"554 hostkarma.junkemailfilter.com=127.0.0.2", "Hostkarma", "hostkarma.junkemailfilter.com",
     ""},
    {"550 ubl.unsubscore.com", "LashBack UBL", "ubl.unsubscore.com", ""},
    {"554 IP=192.0.2.7 - A problem occurred. Ask your postmaster or contact tosa@rx.t-online.de to "
     "clarify. (BL)",
     "T-Online block list", "tosa@rx.t-online.de", "192.0.2.7"},
    {"554-gmx.net (mxgmx012) Nemesis ESMTP Service not available\r\n554-No SMTP service\r\n554-IP "
     "address is black listed.\r\n554 v=192.0.2.7",
     "GMX and web.de block list", "No SMTP service\r\n554-IP address is black listed", "192.0.2.7"},
    {"554 5.7.1 - BL000001 - 192.0.2.7 blocked", "Comcast block list", "BL000001", "192.0.2.7"},
    {"553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7", "Yahoo block list",
     "[BL21]", "192.0.2.7"},
    {"553 521< 192.0.2.7 >_is_blocked. forward this to abuse_rbl@abuse-att.net", "AT&T block list",
     "abuse_rbl@abuse-att.net", "192.0.2.7"},
    {"554-192.0.2.7 is in\r\n554 zen.spamhaus.org", "Spamhaus ZEN", "zen.spamhaus.org",
     "192.0.2.7"},
    {"554-5.7.1 blocked using zen.spam\r\n554 5.7.1 haus.org", "", "", ""},
    {"554-5.7.1 Blocked by Spamhaus\r\n554 5.7.1 DBL", "Spamhaus DBL", "Spamhaus\r\n554 5.7.1 DBL",
     ""},
    {"550 5.1.1 <virus@spamhaus.example>: user unknown", "", "", ""},
    {"550 5.1.1 <bob@mail.spamcop.net>: user unknown", "", "", ""},
    {"550 5.1.1 <spamhaus@example.com>: user unknown", "", "", ""},
    {"550 5.1.1 psblack sorbsen", "", "", ""},
    {"550 blocked, see http://bl.example.net/?ip=192.0.2.7", "", "", ""},
    {"250 2.0.0 checked with zen.spamhaus.org", "", "", ""},
    {"550 192.0.2.7 listed at bl.nordspam.com", "NordSpam", "bl.nordspam.com", "192.0.2.7"},
    {"550 see https://matrix.spfbl.net/192.0.2.7", "SPFBL", "matrix.spfbl.net", "192.0.2.7"},
    {"550 rbl.abuse.ro", "abuse.ro", "rbl.abuse.ro", ""},
    {"550 dnsbl.zapbl.net", "ZapBL", "dnsbl.zapbl.net", ""},
    {"550 wormrbl.imp.ch", "wormrbl", "wormrbl.imp.ch", ""},
    {"550 host 10.0.0.5 blocked by SpamRATS", "SpamRATS", "SpamRATS", ""},
    {"554 zen.spamhaus.org; open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53",
     "Spamhaus ZEN", "zen.spamhaus.org", ""},
    {"550", "", "", ""},
};

}  // namespace

TEST_CASE("the blocklist that refused is recognised, with its bytes and the address") {
    for (const list_case& row : cases) {
        const std::string bytes = std::string{row.reply} + "\r\n";
        CAPTURE(bytes);
        const auto result = smtpreply::parse(bytes);
        REQUIRE(result);
        const auto found = listed_by(*result);
        CHECK(found.has_value() == !row.name.empty());
        if (!found) continue;
        CHECK(found->name == row.name);
        CHECK(smtpreply::detail::same_word(found->bytes, row.bytes));
        CHECK(found->address == row.address);
        for (const std::string_view view : {found->bytes, found->address})
            if (!view.empty()) {
                CHECK(view.data() >= bytes.data());
                CHECK(view.data() + view.size() <= bytes.data() + bytes.size());
            }
    }
}

TEST_CASE("the pages are built for the address") {
    const std::string bytes = "554 5.7.1 [192.0.2.7] blocked using zen.spamhaus.org\r\n";
    const auto zen = listed_by(*smtpreply::parse(bytes));
    REQUIRE(zen);
    CHECK(zen->operated_by == "The Spamhaus Project");
    CHECK(lookup_page(*zen).view() == "https://check.spamhaus.org/results/?query=192.0.2.7");
    CHECK(removal_page(*zen).view() == "https://check.spamhaus.org/results/?query=192.0.2.7");
    CHECK(zen->closed == 0);
}

TEST_CASE("a list of links, a list of domains and a list of addresses are told apart") {
    const auto lists = [](std::string_view text) {
        const std::string bytes = "554 5.7.1 " + std::string{text} + "\r\n";
        return to_string(listed_by(*smtpreply::parse(bytes)).value().lists);
    };
    CHECK(lists("192.0.2.7 blocked using zen.spamhaus.org") == "address");
    CHECK(lists("sender domain listed in dbl.spamhaus.org") == "domain");
    CHECK(lists("URL http://bad.example.com listed in dbl.spamhaus.org") == "link");
    CHECK(lists("a link in the mail is listed in zrd.dq.spamhaus.net") == "link");
    CHECK(lists("domain listed in dbl.spamhaus.org, see URL https://check.spamhaus.org/") ==
          "domain");
    CHECK(lists("listed on URIBL") == "link");
}

TEST_CASE("a list that refuses the receiver's query has nothing to look up") {
    const std::string bytes =
        "554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org; Error: open resolver; "
        "https://check.spamhaus.org/returnc/pub/198.51.100.53\r\n";
    const auto zen = listed_by(*smtpreply::parse(bytes));
    REQUIRE(zen);
    CHECK(zen->query_refused);
    CHECK(lookup_page(*zen).empty());
    CHECK(removal_page(*zen).empty());
}

TEST_CASE("a list that was shut down says when, and has no removal page") {
    const std::string bytes = "554 5.7.1 [192.0.2.7] blocked using dnsbl.sorbs.net\r\n";
    const auto sorbs = listed_by(*smtpreply::parse(bytes));
    REQUIRE(sorbs);
    CHECK(sorbs->closed == 2024);
    CHECK(removal_page(*sorbs).empty());
}

static_assert(page_url{"https://example.com/{ip}/x", "192.0.2.7"}.view() ==
              "https://example.com/192.0.2.7/x");
static_assert(page_url{"https://example.com/", "192.0.2.7"}.view() == "https://example.com/");
static_assert(page_url{"", "192.0.2.7"}.empty());

TEST_CASE("the table of lists is sorted by name, whatever its case, and written in lower case") {
    const auto lower = [](std::string text) {
        for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return text;
    };
    std::string before;
    for (const auto& list : smtpreply::detail::blocklists) {
        CAPTURE(list.name);
        CHECK(before < lower(list.name));
        before = lower(list.name);
        CHECK_FALSE(smtpreply::detail::is_empty(list.operated_by));
        CHECK(smtpreply::detail::view_of(list.marks[0]).size() >= 4);
        for (const auto* mark : list.marks)
            if (mark != nullptr) CHECK(lower(mark) == mark);
    }
}

TEST_CASE("there is room for the page of each list, with the longest address") {
    constexpr std::string_view longest = "1111:2222:3333:4444:5555:6666:255.255.255.255";
    for (const auto& list : smtpreply::detail::blocklists)
        for (const std::string_view pattern :
             {std::string_view{list.lookup}, std::string_view{list.removal}}) {
            CAPTURE(pattern);
            CHECK(page_url{pattern, longest}.view().size() < page_url::capacity);
        }
}

TEST_CASE("each mark of each list leads to that list") {
    for (const auto& list : smtpreply::detail::blocklists)
        for (const auto* mark : list.marks) {
            if (mark == nullptr) continue;
            const std::string bytes = "550 rejected by " + std::string{mark} + "\r\n";
            CAPTURE(bytes);
            const auto found = listed_by(*smtpreply::parse(bytes));
            REQUIRE(found);
            CHECK(found->name == list.name);
        }
}

namespace {

struct address_case {
    std::string_view text;
    std::string_view address;
};

constexpr address_case addresses[] = {
    {"[192.0.2.7]", "192.0.2.7"},
    {"ip=192.0.2.7.", "192.0.2.7"},
    {"192.0.2.7", "192.0.2.7"},
    {"10.0.0.1 is private", ""},
    {"172.16.0.1 172.32.0.1", "172.32.0.1"},
    {"192.168.0.1 169.254.0.1 0.0.0.0", ""},
    {"fd00::1 fe80::1", ""},
    {"version 4.99.1.2 of the rules", ""},
    {"223.255.255.255", "223.255.255.255"},
    {"255.255.255.255", ""},
    {"192.0.2.7:25", "192.0.2.7"},
    {"192.0.2.256", ""},
    {"192.0.02.7", ""},
    {"192.0.2", ""},
    {"192.0.2.7.8", ""},
    {"192.0.2.7... more", "192.0.2.7"},
    {"7.2.0.192.zen.example.org", ""},
    {"a192.0.2.7", ""},
    {"192.0.2.7-host.example", ""},
    {"bob@192.0.2.7", ""},
    {"127.0.0.2 for 192.0.2.7", "192.0.2.7"},
    {"2001:db8::7", "2001:db8::7"},
    {"[IPv6:2001:db8::7]", "2001:db8::7"},
    {"2001:DB8:0:0:0:0:0:7 is", "2001:DB8:0:0:0:0:0:7"},
    {"::ffff:192.0.2.7", "::ffff:192.0.2.7"},
    {"2001:db8::.", "2001:db8::"},
    {"2001:db8:0:0:0:0:0:0:7", ""},
    {"2001:db8::1::2", ""},
    {"2001:db8:1", ""},
    {"12345::1", ""},
    {"::1", ""},
    {"::", ""},
    {"10:15:00", ""},
    {"std::string", ""},
    {"", ""},
};

}  // namespace

TEST_CASE("IP addresses in a text: whole ones, valid ones, and no loopback") {
    for (const address_case& row : addresses) {
        CAPTURE(row.text);
        CHECK(smtpreply::detail::find_ip_address(row.text) == row.address);
    }
}
