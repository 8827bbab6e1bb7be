// Phrases of well-known mail servers.

#ifndef SMTPREPLY_DETAIL_PHRASES_MTA_HPP
#define SMTPREPLY_DETAIL_PHRASES_MTA_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table mta_phrases{{
    {"mta/after a long failure period",              expired,              high},
    {"mta/assertion failed",                         server_error,         high},
    {"mta/check that recipient",                     mailbox_unavailable,  medium},
    {"mta/client host rejected: blocked",            blocklisted,          high},
    {"mta/client host rejected: cannot find your",   missing_reverse_dns,  high},
    {"mta/connect to queue",                         server_error,         high},
    {"mta/deferred: connection",                     service_unavailable,  high},
    {"mta/delivery from*not allowed",                relay_denied,         high},
    {"mta/delivery is not allowed from*external",    relay_denied,         high},
    {"mta/dkim signing fail*",                       server_error,         high},
    {"mta/end-of-data*rejected",                     policy,               medium},
    {"mta/excessive recursion",                      server_error,         high},
    {"mta/figure out my ip*",                        server_error,         high},
    {"mta/gateway*spam",                             spam,                 high},
    {"mta/hostname service failure",                 server_error,         high},
    {"mta/i couldn't find a mail exchanger",         network,              high},
    {"mta/input/output error",                       server_error,         high},
    {"mta/java.lang.",                               server_error,         high},
    {"mta/ldap server not reachable",                server_error,         high},
    {"mta/ldap server unreachable",                  server_error,         high},
    {"mta/mail delivery to this server is paused",   service_unavailable,  medium},
    {"mta/mail from you is not accepted",            sender_rejected,      high},
    {"mta/mail submission is disabled",              account_disabled,     high},
    {"mta/malformed dns server reply",               domain_unknown,       high},
    {"mta/milter: data, reject=451",                 service_unavailable,  high},
    {"mta/milter:*spam",                             spam,                 high},
    {"mta/no such domain at this host",              relay_denied,         high},
    {"mta/not listed in*domino directory",           mailbox_unknown,      high},
    {"mta/nullpointerexception",                     server_error,         high},
    {"mta/policy.postgrey",                          greylisted,           high},
    {"mta/recipient address rejected: try again",    mailbox_unavailable,  medium},
    {"mta/refused by*milter",                        policy,               medium},
    {"mta/rejected because*is in a black list",      policy,               medium},
    {"mta/rejecting connections",                    service_unavailable,  high},
    {"mta/see http://pobox.com/~djb/docs/smtplf",    message_malformed,    high},
    {"mta/service unavailable; client host",         blocklisted,          high},
    {"mta/smtp authentication is required*external", relay_denied,         high},
    {"mta/smtplf.html",                              message_malformed,    high},
    {"mta/spool fail*",                              server_error,         high},
    {"mta/spool file",                               insufficient_storage, high},
    {"mta/sqlstate",                                 server_error,         high},
    {"mta/storage error",                            server_error,         high},
    {"mta/temporary authentication/lookup",          server_error,         high},
    {"mta/terminated abnormally",                    server_error,         high},
    {"mta/this recipient is not in my",              mailbox_unknown,      high},
    {"mta/too many connections from*client",         rate_limited,         high},
    {"mta/too many nonmail commands",                service_unavailable,  high},
    {"mta/try another server",                       service_unavailable,  medium},
    {"mta/unverified client host rejected",          blocklisted,          high},
    {"mta/user*not listed in",                       mailbox_unknown,      high},
    {"mta/wrong with this server",                   server_error,         high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
