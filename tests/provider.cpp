// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/provider.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>
#include <utility>

using smtpreply::from_string;
using smtpreply::provider;
using smtpreply::speaker;

static_assert(to_string(provider::exchange_online) == "exchange_online");
static_assert(from_string<provider>("gmail") == provider::gmail);

namespace {

struct provider_case {
    std::string_view reply;
    std::string_view provider;  // empty: nobody
    std::string_view bytes;
};

constexpr provider_case cases[] = {
    {"550-5.1.1 The email account does not exist.\r\n550 5.1.1 a1si2wma.12 - gsmtp", "gmail",
     "gsmtp"},
    {"421 4.7.0 Try again later. x1si1.1 - gsmtp-relay", "gmail", "gsmtp"},
    {"550 5.7.64 Relay Access Denied [DB5EUR01FT010.eop-EUR01.prod.protection.outlook.com]",
     "exchange_online", "prod.protection.outlook.com"},
    {"550 5.7.1 messages weren't sent. part of their network is on our block list (S3150).",
     "outlook_com", "part of their network is on our block list"},
    {"421 4.7.0 [TSS04] Messages from 192.0.2.7 deferred; see "
     "https://postmaster.yahooinc.com/error-codes",
     "yahoo", "postmaster.yahooinc.com"},
    {"554-gmx.net (mxgmx012) Nemesis ESMTP Service not available\r\n554 "
     "https://postmaster.gmx.net/en/case",
     "gmx", "postmaster.gmx.net"},
    {"550 5.7.1 [CS01] Message rejected due to local policy.", "icloud", "[CS01]"},
    {"550 Administrative prohibition - https://community.mimecast.com/docs/DOC-1369#550",
     "mimecast", "community.mimecast.com"},
    {"421 4.3.2 mx0a-001.pphosted.com System is shutting down", "proofpoint", "pphosted.com"},
    {"554 Your access has been rejected due to the sending MTA's poor reputation", "cisco",
     "sending MTA's poor reputation"},
    {"554 IP=192.0.2.7 - contact tosa@rx.t-online.de", "", ""},
    {"554 see https://postmaster.t-online.de", "t_online", "postmaster.t-online.de"},
    {"554 DT:SPM see http://mail.163.com/help", "netease", "mail.163.com"},
    {"550 http://service.mail.qq.com/cgi-bin/help", "qq", "service.mail.qq.com"},
    {"220 mx.example.com ESMTP Postfix (Debian/GNU)", "postfix", "ESMTP Postfix"},
    {"220 mx.example.com ESMTP Exim 4.96", "exim", "ESMTP Exim"},
    {"550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in local recipient "
     "table",
     "postfix", "User unknown in local recipient table"},
    {"450 4.2.0 <bob@example.com>: Recipient address rejected: Greylisted, see "
     "http://postgrey.schweikert.ch/",
     "postgrey", "postgrey.schweikert.ch"},
    {"550 Unrouteable address", "exim", "Unrouteable address"},
    {"550-Callout verification\r\n550 failed", "exim", "Callout verification\r\n550 failed"},
    {"553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", "qmail",
     "isn't in my list of allowed rcpthosts"},
    {"550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", "exchange", "RESOLVER.ADR"},
    {"552 5.2.2 <bob@example.com> Quota exceeded (mailbox for user is full)", "dovecot",
     "Quota exceeded (mailbox for user is full)"},
    {"451 4.7.1 Greylisting in action, please come back in 00:04:35", "milter_greylist",
     "Greylisting in action, please come back"},
    {"554 5.7.1 rspamd says no", "rspamd", "rspamd"},
    {"550 5.1.1 <bob@yahoo.com>: User unknown", "", ""},
    {"550 5.1.1 <postfix@example.com>... no", "", ""},
    {"550 5.1.1 notyahoo.com is wrong", "", ""},
    {"550 5.1.1 yahoo.community is wrong", "", ""},
    {"550 5.7.1 domain yahoo.com does not designate 192.0.2.7 as permitted sender", "", ""},
    {"550 Rejected: http://yahoo.com link", "", ""},
    {"550 host c-192-0-2-7.hsd1.comcast.net is blocked", "", ""},
    {"550 comcast.net is blocked", "", ""},
    {"554 mx1.charter.net ESMTP not available", "charter", "charter.net"},
    {"550 mx1.yahoo.com: no", "", ""},
    {"550 User unknown", "", ""},
    {"250 2.0.0 Ok: queued as 4XyZ1234ABc", "postfix", "Ok: queued as"},
    {"550", "", ""},
};

}  // namespace

TEST_CASE("who speaks is told by hosts, pages and wording, and never by a mail address") {
    for (const provider_case& row : cases) {
        const std::string bytes = std::string{row.reply} + "\r\n";
        CAPTURE(bytes);
        const auto result = smtpreply::parse(bytes);
        REQUIRE(result);
        const auto found = speaker(*result);
        CHECK((found ? to_string(found->provider) : "") == row.provider);
        if (!found) continue;
        CHECK(found->bytes == row.bytes);
        CHECK(found->bytes.data() >= bytes.data());
        CHECK(found->bytes.data() + found->bytes.size() <= bytes.data() + bytes.size());
    }
}

TEST_CASE("the marks of the providers are sorted, and in lower case") {
    const auto check = [](const auto& marks) {
        std::pair<provider, std::string_view> before{};
        for (const auto& mark : marks) {
            CAPTURE(mark.text);
            const std::pair<provider, std::string_view> here{mark.provider, mark.text};
            CHECK(before < here);
            before = here;
            CHECK(here.second.size() >= 4);
            for (const char c : here.second) CHECK_FALSE((c >= 'A' && c <= 'Z'));
        }
    };
    check(smtpreply::detail::service_marks);
    check(smtpreply::detail::service_domains);
    check(smtpreply::detail::filter_marks);
    check(smtpreply::detail::server_marks);
}

TEST_CASE("a host that opens the reply speaks for its domain, and elsewhere none does") {
    for (const auto& each : smtpreply::detail::service_domains) {
        const std::string host = "mx1." + std::string{each.text};
        const std::string opening = "421 " + host + " closing\r\n";
        const std::string quoted = "421 no mail from " + host + " now\r\n";
        CAPTURE(opening);
        const auto found = speaker(*smtpreply::parse(opening));
        REQUIRE(found);
        CHECK(to_string(found->provider) == to_string(each.provider));
        CHECK(!speaker(*smtpreply::parse(quoted)));
    }
}

TEST_CASE("each mark of each provider leads to that provider") {
    const auto check = [](const auto& marks) {
        for (const auto& mark : marks) {
            const std::string bytes = "550 said by " + std::string{mark.text} + "\r\n";
            CAPTURE(bytes);
            const auto found = speaker(*smtpreply::parse(bytes));
            REQUIRE(found);
            CHECK(to_string(found->provider) == to_string(mark.provider));
        }
    };
    check(smtpreply::detail::service_marks);
    check(smtpreply::detail::filter_marks);
    check(smtpreply::detail::server_marks);
}
