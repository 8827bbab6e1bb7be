// The keywords of EHLO: every SMTP extension that IANA has registered, and others that are in use.

#ifndef SMTPREPLY_CAPABILITY_HPP
#define SMTPREPLY_CAPABILITY_HPP

#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/enum_names.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// A capability of a server, as it announces it in its reply to EHLO (RFC 5321 §4.1.1.1). It is
/// spelled as on the wire: to_string(capability::mt_priority) is "MT-PRIORITY".
enum class capability : std::uint8_t {
    // Registered: "SMTP Service Extensions", which IANA keeps.
    eight_bit_mime,         ///< bodies with 8-bit bytes: RFC 6152
    atrn,                   ///< mail for hosts without a fixed address: RFC 2645
    auth,                   ///< authentication; the parameters are SASL mechanisms: RFC 4954
    binary_mime,            ///< bodies with any bytes, by BDAT: RFC 3030
    burl,                   ///< parts of the message by IMAP URL: RFC 4468
    checkpoint,             ///< a broken transaction goes on where it broke: RFC 1845
    chunking,               ///< BDAT in place of DATA: RFC 3030
    conneg,                 ///< negotiation of content: RFC 4141
    conperm,                ///< permission to convert content: RFC 4141
    deliver_by,             ///< delivery within a time, or a report: RFC 2852
    dsn,                    ///< delivery status notifications on request: RFC 3461
    enhanced_status_codes,  ///< class.subject.detail in replies: RFC 2034
    etrn,                   ///< asks the server to run its queue: RFC 1985
    expn,                   ///< the command EXPN: RFC 5321
    future_release,         ///< the message is held until later: RFC 4865
    help,                   ///< the command HELP: RFC 5321
    limits,                 ///< RCPTMAX, MAILMAX, RCPTDOMAINMAX: RFC 9422
    mt_priority,            ///< priority of a message: RFC 6710
    mtrk,                   ///< message tracking: RFC 3885
    no_soliciting,          ///< refuses advertisements of some classes: RFC 3865
    onex,                   ///< one message a transaction; obsolete
    pipelining,             ///< commands in groups: RFC 2920
    require_tls,            ///< TLS on the whole way: RFC 8689
    rrvs,                   ///< the recipient must be valid since a date: RFC 7293
    saml,                   ///< send as mail and to the terminal; obsolete: RFC 821
    send,                   ///< send to the terminal; obsolete: RFC 821
    size,                   ///< the size of a message is declared; may give the limit: RFC 1870
    smtputf8,               ///< UTF-8 in addresses and headers: RFC 6531
    soml,                   ///< send as mail or to the terminal; obsolete: RFC 821
    starttls,               ///< TLS on this connection: RFC 3207
    submitter,              ///< the responsible submitter; historic: RFC 4405
    turn,                   ///< client and server change roles; obsolete: RFC 821
    utf8smtp,               ///< the experiment before SMTPUTF8; obsolete: RFC 5336
    verb,                   ///< verbose replies; obsolete
    vrfy,                   ///< the command VRFY: RFC 5321

    // Not registered, but in use.
    client_id,       ///< identifies the client's device (draft)
    prdr,            ///< a reply to the message for each recipient: Exim (draft)
    x_anonymoustls,  ///< TLS without certificates between servers: Exchange
    x_exps,          ///< AUTH between servers, older than AUTH: Exchange
    x_link2state,    ///< routing between servers: Exchange
    xadr,            ///< addresses of a user: PMDF, Oracle Messaging Server
    xcir,            ///< checks a circuit: PMDF
    xclient,         ///< a trusted proxy names the real client: Postfix
    xexch50,         ///< properties of messages between servers: Exchange
    xforward,        ///< a content filter passes the client's data on, for logs: Postfix
    xgen,            ///< PMDF, Oracle Messaging Server
    xoorg,           ///< the organisation where the message began: Exchange
    xproxyto,        ///< where a front end passes the session to: Exchange
    xrdst,           ///< routing to a mailbox server: Exchange
    xshadow,         ///< keeps a second copy until delivery: Exchange
    xshadowrequest,  ///< asks for one: Exchange
    xsta,            ///< state of the session: PMDF, Oracle Messaging Server
    xverp,           ///< a sender address for each recipient: Postfix
};

// clang-format off
template <>
struct enum_names<capability> {
    static constexpr enum_name_rows<capability, 53> rows{{
        {capability::eight_bit_mime,        "8BITMIME"sv},
        {capability::atrn,                  "ATRN"sv},
        {capability::auth,                  "AUTH"sv},
        {capability::binary_mime,           "BINARYMIME"sv},
        {capability::burl,                  "BURL"sv},
        {capability::checkpoint,            "CHECKPOINT"sv},
        {capability::chunking,              "CHUNKING"sv},
        {capability::conneg,                "CONNEG"sv},
        {capability::conperm,               "CONPERM"sv},
        {capability::deliver_by,            "DELIVERBY"sv},
        {capability::dsn,                   "DSN"sv},
        {capability::enhanced_status_codes, "ENHANCEDSTATUSCODES"sv},
        {capability::etrn,                  "ETRN"sv},
        {capability::expn,                  "EXPN"sv},
        {capability::future_release,        "FUTURERELEASE"sv},
        {capability::help,                  "HELP"sv},
        {capability::limits,                "LIMITS"sv},
        {capability::mt_priority,           "MT-PRIORITY"sv},
        {capability::mtrk,                  "MTRK"sv},
        {capability::no_soliciting,         "NO-SOLICITING"sv},
        {capability::onex,                  "ONEX"sv},
        {capability::pipelining,            "PIPELINING"sv},
        {capability::require_tls,           "REQUIRETLS"sv},
        {capability::rrvs,                  "RRVS"sv},
        {capability::saml,                  "SAML"sv},
        {capability::send,                  "SEND"sv},
        {capability::size,                  "SIZE"sv},
        {capability::smtputf8,              "SMTPUTF8"sv},
        {capability::soml,                  "SOML"sv},
        {capability::starttls,              "STARTTLS"sv},
        {capability::submitter,             "SUBMITTER"sv},
        {capability::turn,                  "TURN"sv},
        {capability::utf8smtp,              "UTF8SMTP"sv},
        {capability::verb,                  "VERB"sv},
        {capability::vrfy,                  "VRFY"sv},
        {capability::client_id,             "CLIENTID"sv},
        {capability::prdr,                  "PRDR"sv},
        {capability::x_anonymoustls,        "X-ANONYMOUSTLS"sv},
        {capability::x_exps,                "X-EXPS"sv},
        {capability::x_link2state,          "X-LINK2STATE"sv},
        {capability::xadr,                  "XADR"sv},
        {capability::xcir,                  "XCIR"sv},
        {capability::xclient,               "XCLIENT"sv},
        {capability::xexch50,               "XEXCH50"sv},
        {capability::xforward,              "XFORWARD"sv},
        {capability::xgen,                  "XGEN"sv},
        {capability::xoorg,                 "XOORG"sv},
        {capability::xproxyto,              "XPROXYTO"sv},
        {capability::xrdst,                 "XRDST"sv},
        {capability::xshadow,               "XSHADOW"sv},
        {capability::xshadowrequest,        "XSHADOWREQUEST"sv},
        {capability::xsta,                  "XSTA"sv},
        {capability::xverp,                 "XVERP"sv},
    }};
};
// clang-format on

/// The capability with this keyword, in any case of letters; empty for a keyword that is not
/// listed above.
[[nodiscard]] constexpr std::optional<capability> find_capability(
    std::string_view keyword) noexcept {
    for (const auto& row : enum_names<capability>::rows)
        if (detail::same_word(row.spelling, keyword)) return row.value;
    return std::nullopt;
}

}  // namespace smtpreply

#endif
