// What the server meant by its reply: one reason per reply, judged from codes, text and stage.

#ifndef SMTPREPLY_REASON_HPP
#define SMTPREPLY_REASON_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

enum class reason : std::uint8_t {
    positive,               ///< nothing failed
    mailbox_unknown,        ///< the recipient address does not exist
    mailbox_moved,          ///< the recipient has moved; another address may be named
    mailbox_disabled,       ///< the mailbox exists, but is suspended, disabled or closed
    mailbox_full,           ///< the mailbox is over its quota
    mailbox_unavailable,    ///< the mailbox cannot be used, for no stated reason or for now
    recipient_refused,      ///< this recipient takes no mail from this sender
    bad_address,            ///< the recipient address is malformed or ambiguous
    domain_unknown,         ///< the destination domain or host cannot be found
    domain_refuses_mail,    ///< the host or domain takes no mail at all
    routing_failure,        ///< a mail loop, too many hops, or no route
    sender_rejected,        ///< the envelope sender or its domain is refused
    relay_denied,           ///< neither sender nor recipient is local here
    sender_authentication,  ///< SPF, DKIM, DMARC or ARC failed or is missing
    missing_reverse_dns,    ///< the client's PTR record or HELO name is missing or wrong
    blocklisted,            ///< the client's address or domain is listed or has a bad reputation
    spam,                   ///< the message was judged unsolicited or phishing
    malware,                ///< a virus or other malware was found
    content_rejected,       ///< an attachment, link, word or header is not acceptable
    message_malformed,      ///< the message breaks the message format
    message_too_large,      ///< a size limit was exceeded
    policy,                 ///< refused for policy, with nothing more specific
    greylisted,             ///< a first attempt deliberately deferred
    rate_limited,           ///< too many messages, too fast
    too_many_connections,   ///< too many connections at once
    too_many_recipients,    ///< too many recipients in this message or session
    insufficient_storage,   ///< the server's own disk or queue is full
    service_unavailable,    ///< shutting down, overloaded or not accepting now
    server_error,           ///< an internal or configuration error of the server
    network,                ///< a connection, timeout or DNS problem behind the server
    expired,                ///< the delivery time has run out
    auth_required,          ///< the client must authenticate first
    auth_failed,            ///< credentials refused, or not checkable for now
    auth_mechanism,         ///< another mechanism, or a password transition, is needed
    account_disabled,       ///< the client's own account is disabled or over its quota
    encryption_required,    ///< TLS first
    tls_failure,            ///< TLS is unavailable or failed
    syntax_error,           ///< the command or a parameter was not understood
    bad_sequence,           ///< the command does not fit here, often after earlier refusals
    not_implemented,        ///< the command or a parameter is not implemented
    smtputf8_required,      ///< a non-ASCII address or header needs SMTPUTF8
    unspecified,            ///< nothing in the reply tells
};

template <>
struct enum_names<reason> {
    static constexpr enum_name_rows<reason, 42> rows{{
        {reason::positive, "positive"sv},
        {reason::mailbox_unknown, "mailbox_unknown"sv},
        {reason::mailbox_moved, "mailbox_moved"sv},
        {reason::mailbox_disabled, "mailbox_disabled"sv},
        {reason::mailbox_full, "mailbox_full"sv},
        {reason::mailbox_unavailable, "mailbox_unavailable"sv},
        {reason::recipient_refused, "recipient_refused"sv},
        {reason::bad_address, "bad_address"sv},
        {reason::domain_unknown, "domain_unknown"sv},
        {reason::domain_refuses_mail, "domain_refuses_mail"sv},
        {reason::routing_failure, "routing_failure"sv},
        {reason::sender_rejected, "sender_rejected"sv},
        {reason::relay_denied, "relay_denied"sv},
        {reason::sender_authentication, "sender_authentication"sv},
        {reason::missing_reverse_dns, "missing_reverse_dns"sv},
        {reason::blocklisted, "blocklisted"sv},
        {reason::spam, "spam"sv},
        {reason::malware, "malware"sv},
        {reason::content_rejected, "content_rejected"sv},
        {reason::message_malformed, "message_malformed"sv},
        {reason::message_too_large, "message_too_large"sv},
        {reason::policy, "policy"sv},
        {reason::greylisted, "greylisted"sv},
        {reason::rate_limited, "rate_limited"sv},
        {reason::too_many_connections, "too_many_connections"sv},
        {reason::too_many_recipients, "too_many_recipients"sv},
        {reason::insufficient_storage, "insufficient_storage"sv},
        {reason::service_unavailable, "service_unavailable"sv},
        {reason::server_error, "server_error"sv},
        {reason::network, "network"sv},
        {reason::expired, "expired"sv},
        {reason::auth_required, "auth_required"sv},
        {reason::auth_failed, "auth_failed"sv},
        {reason::auth_mechanism, "auth_mechanism"sv},
        {reason::account_disabled, "account_disabled"sv},
        {reason::encryption_required, "encryption_required"sv},
        {reason::tls_failure, "tls_failure"sv},
        {reason::syntax_error, "syntax_error"sv},
        {reason::bad_sequence, "bad_sequence"sv},
        {reason::not_implemented, "not_implemented"sv},
        {reason::smtputf8_required, "smtputf8_required"sv},
        {reason::unspecified, "unspecified"sv},
    }};
};

}  // namespace smtpreply

#endif
