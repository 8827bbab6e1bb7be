// Who speaks: the mail provider, the filtering service or the server software behind a reply.

#ifndef SMTPREPLY_PROVIDER_HPP
#define SMTPREPLY_PROVIDER_HPP

#include <smtpreply/detail/mark_scan.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/sentences.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// A provider, a filtering service or a server software, by the name that its users know.
enum class provider : std::uint8_t {
    amavis,           ///< amavis
    aol,              ///< AOL Mail
    att,              ///< AT&T
    barracuda,        ///< Barracuda Email Security
    charter,          ///< Charter Spectrum
    chasquid,         ///< chasquid
    cisco,            ///< Cisco Secure Email
    clamav,           ///< ClamAV
    comcast,          ///< Comcast Xfinity
    courier,          ///< Courier
    cox,              ///< Cox
    cyrus,            ///< Cyrus IMAP
    domino,           ///< HCL Domino
    dovecot,          ///< Dovecot
    exchange,         ///< Microsoft Exchange
    exchange_online,  ///< Exchange Online of Microsoft 365
    exim,             ///< Exim
    fastmail,         ///< Fastmail
    free,             ///< Free
    gmail,            ///< Gmail and Google Workspace
    gmx,              ///< GMX
    haraka,           ///< Haraka
    hmailserver,      ///< hMailServer
    icloud,           ///< iCloud Mail
    james,            ///< Apache James
    laposte,          ///< La Poste
    mail_ru,          ///< Mail.ru
    mailgun,          ///< Mailgun
    milter_greylist,  ///< milter-greylist
    mimecast,         ///< Mimecast
    netease,          ///< NetEase
    opensmtpd,        ///< OpenSMTPD
    orange,           ///< Orange
    outlook_com,      ///< Outlook.com
    postfix,          ///< Postfix
    postgrey,         ///< postgrey
    postmark,         ///< Postmark
    proofpoint,       ///< Proofpoint
    proton,           ///< Proton Mail
    qmail,            ///< qmail
    qq,               ///< QQ Mail and Tencent Exmail
    rspamd,           ///< Rspamd
    sendgrid,         ///< SendGrid
    sendmail,         ///< Sendmail
    ses,              ///< Amazon SES
    sophos,           ///< Sophos Email
    spamassassin,     ///< SpamAssassin
    spamd,            ///< OpenBSD spamd
    sparkpost,        ///< SparkPost
    stalwart,         ///< Stalwart
    symantec,         ///< Symantec Email Security
    t_online,         ///< T-Online
    trend_micro,      ///< Trend Micro Email Security
    web_de,           ///< web.de
    yahoo,            ///< Yahoo Mail
    yandex,           ///< Yandex Mail
    zimbra,           ///< Zimbra
    zoho,             ///< Zoho Mail
};

template <>
struct enum_names<provider> {
    static constexpr enum_name_rows<provider, 58> rows{{
        {provider::amavis, "amavis"sv},
        {provider::aol, "aol"sv},
        {provider::att, "att"sv},
        {provider::barracuda, "barracuda"sv},
        {provider::charter, "charter"sv},
        {provider::chasquid, "chasquid"sv},
        {provider::cisco, "cisco"sv},
        {provider::clamav, "clamav"sv},
        {provider::comcast, "comcast"sv},
        {provider::courier, "courier"sv},
        {provider::cox, "cox"sv},
        {provider::cyrus, "cyrus"sv},
        {provider::domino, "domino"sv},
        {provider::dovecot, "dovecot"sv},
        {provider::exchange, "exchange"sv},
        {provider::exchange_online, "exchange_online"sv},
        {provider::exim, "exim"sv},
        {provider::fastmail, "fastmail"sv},
        {provider::free, "free"sv},
        {provider::gmail, "gmail"sv},
        {provider::gmx, "gmx"sv},
        {provider::haraka, "haraka"sv},
        {provider::hmailserver, "hmailserver"sv},
        {provider::icloud, "icloud"sv},
        {provider::james, "james"sv},
        {provider::laposte, "laposte"sv},
        {provider::mail_ru, "mail_ru"sv},
        {provider::mailgun, "mailgun"sv},
        {provider::milter_greylist, "milter_greylist"sv},
        {provider::mimecast, "mimecast"sv},
        {provider::netease, "netease"sv},
        {provider::opensmtpd, "opensmtpd"sv},
        {provider::orange, "orange"sv},
        {provider::outlook_com, "outlook_com"sv},
        {provider::postfix, "postfix"sv},
        {provider::postgrey, "postgrey"sv},
        {provider::postmark, "postmark"sv},
        {provider::proofpoint, "proofpoint"sv},
        {provider::proton, "proton"sv},
        {provider::qmail, "qmail"sv},
        {provider::qq, "qq"sv},
        {provider::rspamd, "rspamd"sv},
        {provider::sendgrid, "sendgrid"sv},
        {provider::sendmail, "sendmail"sv},
        {provider::ses, "ses"sv},
        {provider::sophos, "sophos"sv},
        {provider::spamassassin, "spamassassin"sv},
        {provider::spamd, "spamd"sv},
        {provider::sparkpost, "sparkpost"sv},
        {provider::stalwart, "stalwart"sv},
        {provider::symantec, "symantec"sv},
        {provider::t_online, "t_online"sv},
        {provider::trend_micro, "trend_micro"sv},
        {provider::web_de, "web_de"sv},
        {provider::yahoo, "yahoo"sv},
        {provider::yandex, "yandex"sv},
        {provider::zimbra, "zimbra"sv},
        {provider::zoho, "zoho"sv},
    }};
};

/// Who speaks, and the bytes that give it away.
struct provider_hint {
    smtpreply::provider provider;
    std::string_view bytes;  ///< a host, a page or wording, in the reply
};

namespace detail {

struct provider_mark {
    literal text;  // in lower case
    smtpreply::provider provider;
};

// Sorted by provider. Only what no other one says.
// clang-format off
// Providers and services, by their hosts, pages and codes.
inline constexpr table service_marks{{
    provider_mark{"mx.aol.com",                                      provider::aol},
    provider_mark{"postmaster.aol.com",                              provider::aol},
    provider_mark{"abuse-att.net",                                   provider::att},
    provider_mark{"barracuda reputation",                            provider::barracuda},
    provider_mark{"barracuda spam",                                  provider::barracuda},
    provider_mark{"barracudanetworks.com",                           provider::barracuda},
    provider_mark{"bbarracuda.int",                                  provider::barracuda},
    provider_mark{"ess.barracuda.com",                               provider::barracuda},
    provider_mark{"aup#",                                            provider::charter},
    provider_mark{"spectrum.net/support",                            provider::charter},
    provider_mark{"iphmx.com",                                       provider::cisco},
    provider_mark{"ironport",                                        provider::cisco},
    provider_mark{"sending mta's poor reputation",                   provider::cisco},
    provider_mark{"comcast requires",                                provider::comcast},
    provider_mark{"not our customer",                                provider::comcast},
    provider_mark{"postmaster.comcast.net",                          provider::comcast},
    provider_mark{"banned sending ip",                               provider::exchange_online},
    provider_mark{"mail.protection.outlook.com",                     provider::exchange_online},
    provider_mark{"organization queue quota exceeded",               provider::exchange_online},
    provider_mark{"prod.protection.outlook.com",                     provider::exchange_online},
    provider_mark{"sender.office.com",                               provider::exchange_online},
    provider_mark{"tenantattribution",                               provider::exchange_online},
    provider_mark{"mx.free.fr",                                      provider::free},
    provider_mark{"postmaster.free.fr",                              provider::free},
    provider_mark{"google.com/mail",                                 provider::gmail},
    provider_mark{"gsmtp",                                           provider::gmail},
    provider_mark{"mx.google.com",                                   provider::gmail},
    provider_mark{"support.google.com",                              provider::gmail},
    provider_mark{"mxgmx",                                           provider::gmx},
    provider_mark{"postmaster.gmx.com",                              provider::gmx},
    provider_mark{"postmaster.gmx.net",                              provider::gmx},
    provider_mark{"postmaster.mail.com",                             provider::gmx},
    provider_mark{"[cs01]",                                          provider::icloud},
    provider_mark{"[hm07]",                                          provider::icloud},
    provider_mark{"[hm08]",                                          provider::icloud},
    provider_mark{"mail.icloud.com",                                 provider::icloud},
    provider_mark{"support.apple.com",                               provider::icloud},
    provider_mark{"lpn007_",                                         provider::laposte},
    provider_mark{"postmaster.laposte.net",                          provider::laposte},
    provider_mark{"corp.mail.ru",                                    provider::mail_ru},
    provider_mark{"help.mail.ru",                                    provider::mail_ru},
    provider_mark{"mailgun account",                                 provider::mailgun},
    provider_mark{"mailgun.com",                                     provider::mailgun},
    provider_mark{"community.mimecast.com",                          provider::mimecast},
    provider_mark{"mimecast",                                        provider::mimecast},
    provider_mark{"mimecast.com",                                    provider::mimecast},
    provider_mark{"mimecast.org",                                    provider::mimecast},
    provider_mark{"mail.163.com",                                    provider::netease},
    provider_mark{"netease",                                         provider::netease},
    provider_mark{"mwinf5c",                                         provider::orange},
    provider_mark{"ofr004_",                                         provider::orange},
    provider_mark{"ofr_",                                            provider::orange},
    provider_mark{"postmaster.orange.fr",                            provider::orange},
    provider_mark{"(s2017062302)",                                   provider::outlook_com},
    provider_mark{"(s3140)",                                         provider::outlook_com},
    provider_mark{"(s3150)",                                         provider::outlook_com},
    provider_mark{"mail.live.com",                                   provider::outlook_com},
    provider_mark{"olc.protection.outlook.com",                      provider::outlook_com},
    provider_mark{"part of their network is on our block list",      provider::outlook_com},
    provider_mark{"rp-001",                                          provider::outlook_com},
    provider_mark{"rp-002",                                          provider::outlook_com},
    provider_mark{"rp-003",                                          provider::outlook_com},
    provider_mark{"postmarkapp.com",                                 provider::postmark},
    provider_mark{"ppe-hosted.com",                                  provider::proofpoint},
    provider_mark{"pphosted.com",                                    provider::proofpoint},
    provider_mark{"proofpoint",                                      provider::proofpoint},
    provider_mark{"proofpoint.com",                                  provider::proofpoint},
    provider_mark{"exmail.qq.com",                                   provider::qq},
    provider_mark{"mail.qq.com",                                     provider::qq},
    provider_mark{"service.mail.qq.com",                             provider::qq},
    provider_mark{"sendgrid.com",                                    provider::sendgrid},
    provider_mark{"docs.aws.amazon.com/ses",                         provider::ses},
    provider_mark{"following identities failed the check in region", provider::ses},
    provider_mark{"hydra.sophos.com",                                provider::sophos},
    provider_mark{"sophos email",                                    provider::sophos},
    provider_mark{"sophos.com",                                      provider::sophos},
    provider_mark{"sparkpost",                                       provider::sparkpost},
    provider_mark{"sparkpost.com",                                   provider::sparkpost},
    provider_mark{"messagelabs.com",                                 provider::symantec},
    provider_mark{"sms.symantec.com",                                provider::symantec},
    provider_mark{"symantec",                                        provider::symantec},
    provider_mark{"postmaster.t-online.de",                          provider::t_online},
    provider_mark{"trend micro",                                     provider::trend_micro},
    provider_mark{"trendmicro.com",                                  provider::trend_micro},
    provider_mark{"trendmicro.eu",                                   provider::trend_micro},
    provider_mark{"mxweb",                                           provider::web_de},
    provider_mark{"postmaster.web.de",                               provider::web_de},
    provider_mark{"[bl21]",                                          provider::yahoo},
    provider_mark{"[bl23]",                                          provider::yahoo},
    provider_mark{"[ts03]",                                          provider::yahoo},
    provider_mark{"[tss04]",                                         provider::yahoo},
    provider_mark{"help.yahoo.com",                                  provider::yahoo},
    provider_mark{"postmaster.yahooinc.com",                         provider::yahoo},
    provider_mark{"senders.yahooinc.com",                            provider::yahoo},
    provider_mark{"yahoodns.net",                                    provider::yahoo},
    provider_mark{"yahooinc.com",                                    provider::yahoo},
    provider_mark{"ya.cc",                                           provider::yandex},
    provider_mark{"yandex mail",                                     provider::yandex},
    provider_mark{"yandex.com/support",                              provider::yandex},
    provider_mark{"yandex.ru/support",                               provider::yandex},
    provider_mark{"zoho.com/mail",                                   provider::zoho},
}};

// Domains of providers and services. A text may name one as the sender's, a link's or the client's;
// only the host that opens the reply is the speaker's own.
inline constexpr table service_domains{{
    provider_mark{"prodigy.net",                                     provider::att},
    provider_mark{"charter.com",                                     provider::charter},
    provider_mark{"charter.net",                                     provider::charter},
    provider_mark{"spectrum.net",                                    provider::charter},
    provider_mark{"comcast.net",                                     provider::comcast},
    provider_mark{"cox.com",                                         provider::cox},
    provider_mark{"cox.net",                                         provider::cox},
    provider_mark{"prod.exchangelabs.com",                           provider::exchange_online},
    provider_mark{"prod.outlook.com",                                provider::exchange_online},
    provider_mark{"fastmail.com",                                    provider::fastmail},
    provider_mark{"messagingengine.com",                             provider::fastmail},
    provider_mark{"free.fr",                                         provider::free},
    provider_mark{"gmx.net",                                         provider::gmx},
    provider_mark{"icloud.com",                                      provider::icloud},
    provider_mark{"laposte.net",                                     provider::laposte},
    provider_mark{"mail.ru",                                         provider::mail_ru},
    provider_mark{"mailgun.org",                                     provider::mailgun},
    provider_mark{"126.com",                                         provider::netease},
    provider_mark{"163.com",                                         provider::netease},
    provider_mark{"orange.fr",                                       provider::orange},
    provider_mark{"wanadoo.fr",                                      provider::orange},
    provider_mark{"hotmail.com",                                     provider::outlook_com},
    provider_mark{"mtasv.net",                                       provider::postmark},
    provider_mark{"proton.me",                                       provider::proton},
    provider_mark{"protonmail.ch",                                   provider::proton},
    provider_mark{"protonmail.com",                                  provider::proton},
    provider_mark{"qq.com",                                          provider::qq},
    provider_mark{"sendgrid.net",                                    provider::sendgrid},
    provider_mark{"amazonaws.com",                                   provider::ses},
    provider_mark{"amazonses.com",                                   provider::ses},
    provider_mark{"sparkpostmail.com",                               provider::sparkpost},
    provider_mark{"t-online.de",                                     provider::t_online},
    provider_mark{"web.de",                                          provider::web_de},
    provider_mark{"yahoo.com",                                       provider::yahoo},
    provider_mark{"yandex.com",                                      provider::yandex},
    provider_mark{"yandex.net",                                      provider::yandex},
    provider_mark{"yandex.ru",                                       provider::yandex},
    provider_mark{"zoho.com",                                        provider::zoho},
    provider_mark{"zoho.eu",                                         provider::zoho},
    provider_mark{"zohomail.com",                                    provider::zoho},
}};

// Filters and policy services.
inline constexpr table filter_marks{{
    provider_mark{"amavis",                                          provider::amavis},
    provider_mark{"amavisd",                                         provider::amavis},
    provider_mark{"banned, id=",                                     provider::amavis},
    provider_mark{"infected, id=",                                   provider::amavis},
    provider_mark{"clamav",                                          provider::clamav},
    provider_mark{"clamav-milter",                                   provider::clamav},
    provider_mark{"clamd",                                           provider::clamav},
    provider_mark{"greylisting in action, please come back",         provider::milter_greylist},
    provider_mark{"postgrey",                                        provider::postgrey},
    provider_mark{"postgrey.schweikert.ch",                          provider::postgrey},
    provider_mark{"gtube pattern",                                   provider::rspamd},
    provider_mark{"rspamd",                                          provider::rspamd},
    provider_mark{"spamassassin",                                    provider::spamassassin},
    provider_mark{"spamd result",                                    provider::spamassassin},
    provider_mark{"spamd ip-based spam blocker",                     provider::spamd},
}};

// Mail servers, by their wording.
inline constexpr table server_marks{{
    provider_mark{"chasquid",                                        provider::chasquid},
    provider_mark{"courier",                                         provider::courier},
    provider_mark{"esmtp courier",                                   provider::courier},
    provider_mark{"cyrus",                                           provider::cyrus},
    provider_mark{"cyrus-",                                          provider::cyrus},
    provider_mark{"domino directory",                                provider::domino},
    provider_mark{"hcl domino",                                      provider::domino},
    provider_mark{"ibm domino",                                      provider::domino},
    provider_mark{"lotus domino",                                    provider::domino},
    provider_mark{"dovecot",                                         provider::dovecot},
    provider_mark{"dovecot ready",                                   provider::dovecot},
    provider_mark{"quota exceeded (mailbox for user is full)",       provider::dovecot},
    provider_mark{"user doesn't exist:",                             provider::dovecot},
    provider_mark{"microsoft esmtp mail service",                    provider::exchange},
    provider_mark{"queue.expired",                                   provider::exchange},
    provider_mark{"resolver.adr",                                    provider::exchange},
    provider_mark{"resolver.rst",                                    provider::exchange},
    provider_mark{"routing.loopdetected",                            provider::exchange},
    provider_mark{"routing.noconnectorforaddresstype",               provider::exchange},
    provider_mark{"smtpsend.dns",                                    provider::exchange},
    provider_mark{"storedrv",                                        provider::exchange},
    provider_mark{"storedrv.deliver",                                provider::exchange},
    provider_mark{"callout verification failed",                     provider::exim},
    provider_mark{"esmtp exim",                                      provider::exim},
    provider_mark{"relay not permitted",                             provider::exim},
    provider_mark{"sender verify failed",                            provider::exim},
    provider_mark{"unrouteable address",                             provider::exim},
    provider_mark{"esmtp haraka",                                    provider::haraka},
    provider_mark{"haraka",                                          provider::haraka},
    provider_mark{"delivery is not allowed to this address",         provider::hmailserver},
    provider_mark{"hmailserver",                                     provider::hmailserver},
    provider_mark{"smtp authentication is required to relay",        provider::hmailserver},
    provider_mark{"apache james",                                    provider::james},
    provider_mark{"james smtp server",                               provider::james},
    provider_mark{"esmtp opensmtpd",                                 provider::opensmtpd},
    provider_mark{"message is not rfc 2822 compliant",               provider::opensmtpd},
    provider_mark{"opensmtpd",                                       provider::opensmtpd},
    provider_mark{"client host rejected:",                           provider::postfix},
    provider_mark{"end of data command rejected:",                   provider::postfix},
    provider_mark{"esmtp postfix",                                   provider::postfix},
    provider_mark{"helo command rejected:",                          provider::postfix},
    provider_mark{"mail transport unavailable",                      provider::postfix},
    provider_mark{"ok: queued as",                                   provider::postfix},
    provider_mark{"recipient address rejected:",                     provider::postfix},
    provider_mark{"relay access denied",                             provider::postfix},
    provider_mark{"sender address rejected:",                        provider::postfix},
    provider_mark{"user unknown in local recipient table",           provider::postfix},
    provider_mark{"user unknown in relay recipient table",           provider::postfix},
    provider_mark{"user unknown in virtual alias table",             provider::postfix},
    provider_mark{"user unknown in virtual mailbox table",           provider::postfix},
    provider_mark{"badmailfrom list",                                provider::qmail},
    provider_mark{"chkuser",                                         provider::qmail},
    provider_mark{"isn't in my list of allowed rcpthosts",           provider::qmail},
    provider_mark{"my databytes limit",                              provider::qmail},
    provider_mark{"no mailbox here by that name",                    provider::qmail},
    provider_mark{"qq temporary problem",                            provider::qmail},
    provider_mark{"qq write error or disk full",                     provider::qmail},
    provider_mark{"validrcptto",                                     provider::qmail},
    provider_mark{"esmtp sendmail",                                  provider::sendmail},
    provider_mark{"relaying denied. proper authentication required", provider::sendmail},
    provider_mark{"sendmail",                                        provider::sendmail},
    provider_mark{"stalwart",                                        provider::stalwart},
    provider_mark{"stalwart esmtp",                                  provider::stalwart},
    provider_mark{"zimbra",                                          provider::zimbra},
}};
// clang-format on

template <class Marks>
constexpr const provider_mark* longest_mark(std::string_view text, const Marks& marks,
                                            found_mark& best) noexcept {
    const provider_mark* found = nullptr;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!mark_may_begin(text, at)) continue;
        for (const provider_mark& mark : marks)
            if (best.improve(text, at, mark.text)) found = &mark;
    }
    return found;
}

// The host that opens the text, "mx1.example.com ESMTP", where it lies in a domain of a service.
constexpr const provider_mark* opening_host(std::string_view text, found_mark& best) noexcept {
    const std::string_view host = text.substr(0, text.find_first_of(" ,;:/@"));
    if (host.size() != text.size() && text[host.size()] != ' ') return nullptr;
    for (const provider_mark& each : service_domains) {
        const std::string_view domain{each.text};
        if (host.size() == domain.size() || !lies_below(host, domain)) continue;
        best = {.begin = host.size() - domain.size(), .length = domain.size()};
        return &each;
    }
    return nullptr;
}

}  // namespace detail

/// Who speaks in this reply, by a host, a page or wording that only they use; empty where nothing
/// gives it away. A mail domain of theirs, which may be the sender's, counts only in the host that
/// opens the text. A provider or service counts before the software that it runs, a filter before
/// the server that passes on what it says, and the longest mark before shorter ones. A name in a
/// mail address is no mark.
///
/// It is a hint: texts can be set, and quote other servers. It allocates nothing. The time is
/// linear in the reply, times the number of marks: for replies that a person will read, not for
/// each one.
[[nodiscard]] constexpr std::optional<provider_hint> speaker(const reply& answer) noexcept {
    const detail::reading_text reading{answer};
    detail::found_mark best;
    const detail::provider_mark* found =
        detail::longest_mark(reading.text(), detail::service_marks, best);
    if (found == nullptr) found = detail::opening_host(reading.text(), best);
    if (found == nullptr) found = detail::longest_mark(reading.text(), detail::filter_marks, best);
    if (found == nullptr) found = detail::longest_mark(reading.text(), detail::server_marks, best);
    if (found == nullptr) return std::nullopt;
    return provider_hint{found->provider, reading.bytes(best.begin, best.length)};
}

}  // namespace smtpreply

#endif
