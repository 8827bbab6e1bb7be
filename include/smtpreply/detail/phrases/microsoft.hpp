// Phrases of Microsoft's servers.

#ifndef SMTPREPLY_DETAIL_PHRASES_MICROSOFT_HPP
#define SMTPREPLY_DETAIL_PHRASES_MICROSOFT_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table microsoft_phrases{{
    {"microsoft/access denied, please try again later", rate_limited,        high},
    {"microsoft/access denied, spam abuse detected",    account_disabled,    high},
    {"microsoft/asspamoriginated",                      spam,                high},
    {"microsoft/attribution*relay",                     routing_failure,     high},
    {"microsoft/authrequired; authentication required", recipient_refused,   high},
    {"microsoft/badlyformattedmessage",                 message_malformed,   high},
    {"microsoft/badprimary",                            server_error,        high},
    {"microsoft/content filter agent",                  spam,                high},
    {"microsoft/dns.nonexistentdomain",                 domain_unknown,      high},
    {"microsoft/exrecipnotfound",                       mailbox_unknown,     high},
    {"microsoft/infodomainnonexistent",                 domain_unknown,      high},
    {"microsoft/mail.live.com/mail/troubleshooting",    blocklisted,         high},
    {"microsoft/mapiexception*",                        server_error,        high},
    {"microsoft/mapiexceptionaduserdisabled",           mailbox_disabled,    high},
    {"microsoft/mapiexceptionsendasdenied",             sender_rejected,     high},
    {"microsoft/mapiexceptionshutoffquotaexceeded",     mailbox_full,        high},
    {"microsoft/mapiexceptiontransient*",               service_unavailable, high},
    {"microsoft/message rejected*rate",                 rate_limited,        high},
    {"microsoft/messages from*weren't sent",            blocklisted,         high},
    {"microsoft/notauthorized",                         recipient_refused,   high},
    {"microsoft/recipient address rejected: access denied", mailbox_unknown,     high, with_status(4, 1)},
    {"microsoft/recipient address rejected: access denied. as(", mailbox_unknown,     high},
    {"microsoft/recipient addresses rejected : access denied", mailbox_unknown,     high, with_status(4, 1)},
    {"microsoft/recipient addresses rejected: access denied", mailbox_unknown,     high, with_status(4, 1)},
    {"microsoft/recipient limit exceeded for",          rate_limited,        high},
    {"microsoft/recipient not found in tenant",         domain_unknown,      high},
    {"microsoft/recipnotfound",                         mailbox_unknown,     high},
    {"microsoft/relay access denied attr",              routing_failure,     high},
    {"microsoft/resolver.adr.ambiguous",                bad_address,         high},
    {"microsoft/resolver.adr.badprimary",               server_error,        high},
    {"microsoft/resolver.adr.invalidinsmtp",            bad_address,         high},
    {"microsoft/restrictedtorecipientspermission",      recipient_refused,   high},
    {"microsoft/rst.recipientlimit",                    too_many_recipients, high},
    {"microsoft/rst.recipsizelimit",                    message_too_large,   high},
    {"microsoft/rst.sendersizelimit",                   message_too_large,   high},
    {"microsoft/sendasdenied*",                         sender_rejected,     high},
    {"microsoft/sender.office.com",                     blocklisted,         high},
    {"microsoft/sendlimitexceeded",                     account_disabled,    high},
    {"microsoft/server busy. please try again later from", rate_limited,        high},
    {"microsoft/smtpsend.dns.mxloopback",               routing_failure,     high},
    {"microsoft/storedrv.deliver",                      server_error,        medium},
    {"microsoft/storedrv.deliver.exception:accountdisabled*", mailbox_disabled,    high},
    {"microsoft/storedrv.deliver.exception:quotaexceeded*", mailbox_full,        high},
    {"microsoft/storedrv.submission.exception:messagesubmissionexceeded*", message_too_large,   high},
    {"microsoft/storedrv.submission.exception:sendasdenied*", sender_rejected,     high},
    {"microsoft/toomanyrecip*",                         too_many_recipients, high},
    {"microsoft/transport rule",                        policy,              medium},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
