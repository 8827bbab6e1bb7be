// Phrases of well-known providers.

#ifndef SMTPREPLY_DETAIL_PHRASES_PROVIDER_HPP
#define SMTPREPLY_DETAIL_PHRASES_PROVIDER_HPP

#include <smtpreply/detail/phrase.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table provider_phrases{{
    {"provider/(bl)*postmaster",                                blocklisted,         high},
    {"provider/421dynt1",                                       blocklisted,         high},
    {"provider/[ipts",                                          blocklisted,         high},
    {"provider/[ph01]",                                         policy,              medium},
    {"provider/[ts01]",                                         rate_limited,        high},
    {"provider/[ts02]",                                         rate_limited,        high},
    {"provider/[ts03]",                                         rate_limited,        high},
    {"provider/[tss04]",                                        rate_limited,        high},
    {"provider/[tss09]",                                        rate_limited,        high},
    {"provider/[tss11]",                                        rate_limited,        high},
    {"provider/a problem occurred. (ask your postmaster*bl)",   blocklisted,         high},
    {"provider/anti-spoofing policy",                           policy,              medium},
    {"provider/ask your postmaster for help or to contact*bl)", blocklisted,         high},
    {"provider/blocked sender list",                            recipient_refused,   high},
    {"provider/blocked*proofpoint",                             blocklisted,         high},
    {"provider/charter*blocked",                                blocklisted,         high},
    {"provider/comcast block for spam",                         blocklisted,         high},
    {"provider/community.mimecast.com*550 rbl",                 blocklisted,         high},
    {"provider/con:b1",                                         blocklisted,         high},
    {"provider/contact tosa@rx.t-online.de",                    blocklisted,         high},
    {"provider/content rejected*qq.com",                        spam,                high},
    {"provider/csi-global",                                     blocklisted,         high},
    {"provider/csi.mimecast",                                   blocklisted,         high},
    {"provider/cuda_nsu",                                       mailbox_unknown,     high},
    {"provider/cuda_reject",                                    spam,                high},
    {"provider/cxdnsbl",                                        blocklisted,         high},
    {"provider/dd this user",                                   mailbox_unknown,     high},
    {"provider/delivery error: dd *no longer valid",            mailbox_unknown,     high},
    {"provider/dyn:b1",                                         blocklisted,         high},
    {"provider/dyn:t1",                                         blocklisted,         high},
    {"provider/has sent to too many recipients",                rate_limited,        high},
    {"provider/header based anti-spoofing",                     policy,              medium},
    {"provider/hvu:b1",                                         blocklisted,         high},
    {"provider/ib103",                                          blocklisted,         high},
    {"provider/ib104",                                          blocklisted,         high},
    {"provider/inactive recipients",                            mailbox_unknown,     high},
    {"provider/local cache lookup",                             blocklisted,         high},
    {"provider/mail refused*trend",                             blocklisted,         high},
    {"provider/mailbox space not enough",                       mailbox_full,        high},
    {"provider/mailbox unavailable or access denied",           mailbox_unknown,     high},
    {"provider/mailgun account",                                account_disabled,    high},
    {"provider/on the suppression list",                        mailbox_unknown,     high},
    {"provider/permanently deferred",                           blocklisted,         high},
    {"provider/postmaster*(bl)",                                blocklisted,         high},
    {"provider/postmaster.comcast.net*bl0",                     blocklisted,         high},
    {"provider/rejected - recipient verification",              mailbox_unknown,     high},
    {"provider/rejected by cloudmark",                          spam,                high},
    {"provider/rejected by header based",                       policy,              medium},
    {"provider/rejected by recipient verif*",                   mailbox_unknown,     high},
    {"provider/rejected*tosa@",                                 blocklisted,         high},
    {"provider/requires that all mail servers must have a ptr", missing_reverse_dns, high},
    {"provider/rly:b1",                                         blocklisted,         high},
    {"provider/sender not allowed as per",                      blocklisted,         high},
    {"provider/service refuse. veuillez essayer",               service_unavailable, high},
    {"provider/suppressed recipient",                           mailbox_unknown,     high},
    {"provider/suspected bounce attacks",                       blocklisted,         high},
    {"provider/symantec zodiac",                                blocklisted,         high},
    {"provider/throttling failure: daily*quota",                account_disabled,    high},
    {"provider/trop de destinataires",                          too_many_recipients, high},
    {"provider/visit*barracudanetworks",                        blocklisted,         high},
    {"provider/vs98-ip",                                        blocklisted,         high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
