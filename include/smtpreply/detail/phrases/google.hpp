// Phrases of Google's servers.

#ifndef SMTPREPLY_DETAIL_PHRASES_GOOGLE_HPP
#define SMTPREPLY_DETAIL_PHRASES_GOOGLE_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table google_phrases{{
    {"google/account that you tried to reach", mailbox_unavailable,   medium},
    {"google/answer=6596",                     mailbox_unknown,       high},
    {"google/daily smtp relay*exceeded",       account_disabled,      high, {}, waiting_helps},
    {"google/daily user sending*exceeded",     account_disabled,      high, {}, waiting_helps},
    {"google/p=authrequired",                  auth_required,         high},
    {"google/p=badcredentials",                auth_failed,           high},
    {"google/p=badrcptdomain",                 domain_unknown,        high},
    {"google/p=blockedmessage",                content_rejected,      high},
    {"google/p=bulkguidelines",                policy,                medium},
    {"google/p=dailylimitexceeded",            account_disabled,      high},
    {"google/p=disabledaccount",               mailbox_disabled,      high},
    {"google/p=disableduser",                  mailbox_disabled,      high},
    {"google/p=ipv6_authentication_error",     missing_reverse_dns,   high},
    {"google/p=mailloop",                      routing_failure,       high},
    {"google/p=overquotaperm",                 mailbox_full,          high},
    {"google/p=overquotatemp",                 mailbox_full,          high},
    {"google/p=receivingrate",                 rate_limited,          high},
    {"google/p=unauthenticatedsender",         sender_authentication, high},
    {"google/p=wantautherror",                 auth_required,         high},
    {"google/p=weblogin*",                     auth_failed,           high},
    {"google/prevents additional messages",    rate_limited,          high},
    {"google/requires all senders to auth*",   sender_authentication, high},
    {"google/unsolicitedratelimit*",           rate_limited,          high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
