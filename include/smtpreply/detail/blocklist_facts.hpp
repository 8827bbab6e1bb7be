// The blocklists that refusals name. A new one is a row.

#ifndef SMTPREPLY_DETAIL_BLOCKLIST_FACTS_HPP
#define SMTPREPLY_DETAIL_BLOCKLIST_FACTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

struct blocklist_facts {
    std::string_view name;
    std::string_view operated_by;
    std::string_view lookup;   // "{ip}" stands for the address
    std::string_view removal;  // empty: entries expire, or there is no such page
    std::uint16_t closed;      // the year in which it was shut down; 0: it runs
    // What names it in a refusal, in lower case: zones, pages, wording. A part of one of them that
    // is a word of its own needs no mark.
    std::array<std::string_view, 6> marks;

    template <class... Marks>
    constexpr blocklist_facts(std::string_view list, std::string_view who, std::string_view look,
                              std::string_view remove, std::uint16_t year, Marks... named) noexcept
        : name{list},
          operated_by{who},
          lookup{look},
          removal{remove},
          closed{year},
          marks{std::string_view{named}...} {
        // Each is written: GCC 12 takes one that is not for no constant.
        for (std::size_t i = sizeof...(named); i < marks.size(); ++i) marks[i] = {};
    }
};

// "255.255.255.255" as the last of an IPv6 address.
inline constexpr std::size_t longest_ip_address = 45;

// Sorted by name, whatever its case.
// clang-format off
inline constexpr std::array blocklists{
    blocklist_facts{"0spam", "0spam Project",
        "https://0spam.org/", "https://0spam.org/", 0,
        "0spam.org", "0spam.fusionzero.com"},
    blocklist_facts{"Abusix Mail Intelligence", "Abusix",
        "https://lookup.abusix.com/search?q={ip}", "https://lookup.abusix.com/search?q={ip}", 0,
        "mail.abusix.zone", "lookup.abusix.com", "abusix"},
    blocklist_facts{"Anonmails DNSBL", "Anonmails",
        "https://anonmails.de/dnsbl.php", "https://anonmails.de/dnsbl.php", 0,
        "dnsbl.anonmails.de", "anonmails.de"},
    blocklist_facts{"Apple iCloud Mail", "Apple",
        "https://support.apple.com/en-us/102322", "mailto:icloudadmin@apple.com", 0,
        "icloudadmin@apple.com"},
    blocklist_facts{"AT&T block list", "AT&T",
        "", "mailto:abuse_rbl@abuse-att.net", 0,
        "abuse_rbl@abuse-att.net", "abuse-att.net"},
    blocklist_facts{"Backscatterer", "UCEPROTECT-Network",
        "https://www.backscatterer.org/", "", 0,
        "ips.backscatterer.org", "backscatterer.org"},
    blocklist_facts{"Barracuda Reputation Block List", "Barracuda Networks",
        "https://www.barracudacentral.org/lookups", "https://www.barracudacentral.org/rbl/removal-request", 0,
        "b.barracudacentral.org", "barracudacentral.org", "barracudanetworks.com/reputation", "barracuda reputation", "brbl"},
    blocklist_facts{"blocklist.de", "blocklist.de",
        "https://www.blocklist.de/en/search.html?ip={ip}", "https://www.blocklist.de/en/delist.html?ip={ip}", 0,
        "bl.blocklist.de", "www.blocklist.de", "blocklist.de"},
    blocklist_facts{"Cisco Talos sender reputation", "Cisco",
        "https://talosintelligence.com/reputation_center/lookup?search={ip}", "https://talosintelligence.com/support", 0,
        "talosintelligence.com", "senderbase.org", "senderbase", "sending mta's poor reputation", "sbrs"},
    blocklist_facts{"Cloudmark Sender Intelligence", "Proofpoint",
        "https://csi.cloudmark.com/en/reset/?ip={ip}", "https://csi.cloudmark.com/en/reset/?ip={ip}", 0,
        "csi.cloudmark.com", "cloudmark sender intelligence"},
    blocklist_facts{"Comcast block list", "Comcast",
        "https://spa.xfinity.com/report", "https://spa.xfinity.com/report", 0,
        "postmaster.comcast.net/smtp-error-codes.php#bl", "bl000000", "bl000001", "spa.xfinity.com"},
    blocklist_facts{"DroneBL", "DroneBL",
        "https://dronebl.org/lookup?ip={ip}", "https://dronebl.org/lookup?ip={ip}", 0,
        "dnsbl.dronebl.org", "dronebl.org", "dronebl"},
    blocklist_facts{"GBUdb Truncate", "ARM Research Labs",
        "https://www.gbudb.com/truncate/index.jsp", "", 0,
        "truncate.gbudb.net", "gbudb.com", "gbudb"},
    blocklist_facts{"GMX and web.de block list", "1&1 Mail & Media",
        "https://postmaster.gmx.net/en/case?c=bl&i=ip&v={ip}", "https://postmaster.gmx.net/en/contact", 0,
        "no smtp service ip address is black listed", "nemesis esmtp service not available no smtp service bad reputation"},
    blocklist_facts{"Hostkarma", "Junk Email Filter",
        "https://ipadmin.junkemailfilter.com/remove.php?ip={ip}", "https://ipadmin.junkemailfilter.com/remove.php?ip={ip}", 0,
        "hostkarma.junkemailfilter.com", "junkemailfilter.com", "hostkarma"},
    blocklist_facts{"InterServer RBL", "InterServer",
        "https://rbl.interserver.net/", "https://rbl.interserver.net/", 0,
        "rbl.interserver.net", "rblmx.interserver.net"},
    blocklist_facts{"ivmSIP and ivmURI", "invaluement",
        "https://www.invaluement.com/lookup/", "https://www.invaluement.com/removal/", 0,
        "sip.invaluement.com", "sip24.invaluement.com", "invaluement.com", "invaluement", "ivmsip", "ivmuri"},
    blocklist_facts{"JustSpam", "JustSpam.org",
        "http://www.justspam.org/check-an-ip", "http://www.justspam.org/check-an-ip", 0,
        "dnsbl.justspam.org", "justspam.org"},
    blocklist_facts{"Kundenserver relays", "IONOS",
        "", "", 0,
        "relays.bl.kundenserver.de", "bl.kundenserver.de"},
    blocklist_facts{"LashBack UBL", "LashBack",
        "https://blacklist.lashback.com/?ipAddress={ip}", "https://blacklist.lashback.com/?ipAddress={ip}", 0,
        "ubl.unsubscore.com", "ubl.lashback.com", "blacklist.lashback.com", "lashback"},
    blocklist_facts{"Mailspike", "Mailspike",
        "https://mailspike.org/iplookup.html", "https://mailspike.org/iplookup.html", 0,
        "bl.mailspike.net", "z.mailspike.net", "rep.mailspike.net", "mailspike.org", "mailspike.net", "mailspike"},
    blocklist_facts{"Microsoft 365 delist portal", "Microsoft",
        "https://sender.office.com/", "https://sender.office.com/", 0,
        "sender.office.com", "delist@microsoft.com", "delist@messaging.microsoft.com", "banned sending ip", "banned sender"},
    blocklist_facts{"NiX Spam", "manitu and heise",
        "https://www.nixspam.net/", "", 2025,
        "ix.dnsbl.manitu.net", "dnsbl.manitu.net", "nixspam.net", "nixspam", "nix spam"},
    blocklist_facts{"Outlook.com block list", "Microsoft",
        "https://sendersupport.olc.protection.outlook.com/snds/", "https://olcsupport.office.com/", 0,
        "(s3150)", "(s3140)", "part of their network is on our block list"},
    blocklist_facts{"Proofpoint Dynamic Reputation", "Proofpoint",
        "https://ipcheck.proofpoint.com/?ip={ip}", "https://ipcheck.proofpoint.com/?ip={ip}", 0,
        "ipcheck.proofpoint.com", "proofpoint.com/dnsbl-lookup.cgi", "proofpoint dynamic reputation"},
    blocklist_facts{"PSBL", "PSBL volunteers",
        "https://psbl.org/listing?ip={ip}", "https://psbl.org/remove?ip={ip}", 0,
        "psbl.surriel.com", "psbl.org", "psbl"},
    blocklist_facts{"s5h", "s5h.net",
        "https://www.usenix.org.uk/content/rbl.html", "https://www.usenix.org.uk/content/rbl.html", 0,
        "all.s5h.net", "s5h.net", "usenix.org.uk/content/rbl"},
    blocklist_facts{"SORBS", "Proofpoint",
        "", "", 2024,
        "dnsbl.sorbs.net", "sorbs.net", "sorbs"},
    blocklist_facts{"Spam Eating Monkey", "Spam Eating Monkey",
        "https://spameatingmonkey.com/lookup/{ip}", "https://spameatingmonkey.com/lookup/{ip}", 0,
        "bl.spameatingmonkey.net", "spameatingmonkey.net", "spameatingmonkey.com"},
    blocklist_facts{"SpamCop", "Cisco",
        "https://www.spamcop.net/w3m?action=checkblock&ip={ip}", "", 0,
        "bl.spamcop.net", "spamcop.net/bl.shtml", "spamcop.net", "spamcop"},
    blocklist_facts{"Spamhaus", "The Spamhaus Project",
        "https://check.spamhaus.org/results/?query={ip}", "https://check.spamhaus.org/results/?query={ip}", 0,
        "spamhaus"},
    blocklist_facts{"Spamhaus CSS", "The Spamhaus Project",
        "https://check.spamhaus.org/results/?query={ip}", "https://check.spamhaus.org/results/?query={ip}", 0,
        "spamhaus css", "spamhaus.org/css", "spamhaus sbl css", "spamhaus sbl-css", "spamhaus.org/query/sblcss", "css.spamhaus.org"},
    blocklist_facts{"Spamhaus DBL", "The Spamhaus Project",
        "https://check.spamhaus.org/", "https://check.spamhaus.org/", 0,
        "dbl.spamhaus.org", "dbl.dq.spamhaus.net", "spamhaus.org/dbl", "spamhaus.org/query/dbl", "spamhaus.org/query/domain", "spamhaus dbl"},
    blocklist_facts{"Spamhaus HBL", "The Spamhaus Project",
        "https://check.spamhaus.org/", "https://check.spamhaus.org/", 0,
        "hbl.dq.spamhaus.net", "spamhaus.org/hbl", "spamhaus hbl"},
    blocklist_facts{"Spamhaus PBL", "The Spamhaus Project",
        "https://check.spamhaus.org/results/?query={ip}", "https://check.spamhaus.org/results/?query={ip}", 0,
        "pbl.spamhaus.org", "pbl.dq.spamhaus.net", "spamhaus.org/pbl", "spamhaus.org/query/pbl", "spamhaus pbl"},
    blocklist_facts{"Spamhaus SBL", "The Spamhaus Project",
        "https://check.spamhaus.org/results/?query={ip}", "https://check.spamhaus.org/results/?query={ip}", 0,
        "sbl.spamhaus.org", "sbl.dq.spamhaus.net", "spamhaus.org/sbl/", "spamhaus.org/query/sbl", "spamhaus.org/sbl/query", "spamhaus sbl"},
    blocklist_facts{"Spamhaus XBL", "The Spamhaus Project",
        "https://check.spamhaus.org/results/?query={ip}", "https://check.spamhaus.org/results/?query={ip}", 0,
        "xbl.spamhaus.org", "xbl.dq.spamhaus.net", "spamhaus.org/xbl", "spamhaus xbl", "cbl.abuseat.org", "abuseat.org"},
    blocklist_facts{"Spamhaus ZEN", "The Spamhaus Project",
        "https://check.spamhaus.org/results/?query={ip}", "https://check.spamhaus.org/results/?query={ip}", 0,
        "zen.spamhaus.org", "zen.dq.spamhaus.net", "spamhaus.org/zen", "spamhaus zen", "sbl-xbl.spamhaus.org"},
    blocklist_facts{"SpamRATS", "SpamRATS",
        "https://www.spamrats.com/lookup.php?ip={ip}", "https://www.spamrats.com/removal.php", 0,
        "spam.spamrats.com", "noptr.spamrats.com", "dyna.spamrats.com", "all.spamrats.com", "spamrats.com", "spamrats"},
    blocklist_facts{"SURBL", "SURBL",
        "https://surbl.org/surbl-analysis", "https://surbl.org/surbl-analysis", 0,
        "multi.surbl.org", "surbl.org", "surbl"},
    blocklist_facts{"Symantec sender reputation", "Broadcom",
        "https://ipremoval.sms.symantec.com/", "https://ipremoval.sms.symantec.com/", 0,
        "ipremoval.sms.symantec.com", "symantec global bad senders"},
    blocklist_facts{"T-Online block list", "Deutsche Telekom",
        "https://postmaster.t-online.de/", "mailto:tosa@rx.t-online.de", 0,
        "tosa@rx.t-online.de", "rx.t-online.de"},
    blocklist_facts{"Trend Micro Email Reputation Services", "Trend Micro",
        "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/", "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/", 0,
        "mail-abuse.com", "mail-abuse.org", "trend micro email reputation", "trend micro rbl+", "ers.trendmicro.com", "trendmicro.com/en-us/ers"},
    blocklist_facts{"UCEPROTECT", "UCEPROTECT-Network",
        "https://www.uceprotect.net/en/rblcheck.php?ipr={ip}", "", 0,
        "uceprotect.net", "uceprotect"},
    blocklist_facts{"UCEPROTECT Level 1", "UCEPROTECT-Network",
        "https://www.uceprotect.net/en/rblcheck.php?ipr={ip}", "", 0,
        "dnsbl-1.uceprotect.net", "uceprotect level 1", "uceprotect-level1", "uceprotectl1"},
    blocklist_facts{"UCEPROTECT Level 2", "UCEPROTECT-Network",
        "https://www.uceprotect.net/en/rblcheck.php?ipr={ip}", "", 0,
        "dnsbl-2.uceprotect.net", "uceprotect level 2", "uceprotect-level2", "uceprotectl2"},
    blocklist_facts{"UCEPROTECT Level 3", "UCEPROTECT-Network",
        "https://www.uceprotect.net/en/rblcheck.php?ipr={ip}", "", 0,
        "dnsbl-3.uceprotect.net", "uceprotect level 3", "uceprotect-level3", "uceprotectl3"},
    blocklist_facts{"URIBL", "URIBL",
        "https://lookup.uribl.com/", "https://admin.uribl.com/", 0,
        "multi.uribl.com", "black.uribl.com", "lookup.uribl.com", "uribl.com", "uribl"},
    blocklist_facts{"Validity Reputation Block List", "Validity",
        "https://senderscore.org/blocklistlookup/", "https://senderscore.org/act/blocklist-remover/", 0,
        "bl.score.senderscore.com", "senderscore.org", "senderscore.com", "senderscore", "validity rpbl"},
    blocklist_facts{"WPBL", "WPBL",
        "http://www.wpbl.info/", "http://www.wpbl.info/", 0,
        "db.wpbl.info", "wpbl.info"},
    blocklist_facts{"Yahoo block list", "Yahoo",
        "https://senders.yahooinc.com/smtp-error-codes/", "https://senders.yahooinc.com/contact/", 0,
        "[bl21]", "[bl23]", "[ts03]"},
};
// clang-format on

constexpr char lower_case(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool comes_before(std::string_view a, std::string_view b) noexcept {
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        if (lower_case(a[i]) != lower_case(b[i])) return lower_case(a[i]) < lower_case(b[i]);
    return a.size() < b.size();
}

consteval bool blocklists_are_sound() {
    for (std::size_t i = 0; i < blocklists.size(); ++i) {
        const blocklist_facts& list = blocklists[i];
        if (i != 0 && !comes_before(blocklists[i - 1].name, list.name)) return false;
        if (list.operated_by.empty() || list.marks.front().size() < 4) return false;
        for (const std::string_view mark : list.marks)
            for (const char c : mark)
                if (lower_case(c) != c) return false;
    }
    return true;
}
static_assert(blocklists_are_sound());

consteval std::size_t longest_blocklist_page() {
    std::size_t longest = 0;
    for (const blocklist_facts& list : blocklists) {
        if (list.lookup.size() > longest) longest = list.lookup.size();
        if (list.removal.size() > longest) longest = list.removal.size();
    }
    return longest;
}

}  // namespace smtpreply::detail

#endif
