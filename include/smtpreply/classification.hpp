// The answer of classify(): what the server meant, whether that is for good, what it hits, what
// the program does next, and how the library knows. Plain values; no Boost, no text for people.

#ifndef SMTPREPLY_CLASSIFICATION_HPP
#define SMTPREPLY_CLASSIFICATION_HPP

#include <smtpreply/confidence.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// Whether a failure is for now or for good: what becomes of the message once the action has been
/// taken and did not help. A 530 is permanent, and the action is to authenticate.
enum class permanence : std::uint8_t {
    none,       ///< nothing failed
    transient,  ///< the same message, unchanged, may succeed later
    permanent,  ///< it will not
};

/// What a failure hits.
enum class scope : std::uint8_t {
    none,         ///< nothing failed
    recipient,    ///< this recipient; the others of the message go on
    message,      ///< this message, for all of its recipients
    sender,       ///< this envelope sender
    connection,   ///< this connection, or this host
    domain,       ///< the whole destination domain
    credentials,  ///< the client's own login
};

/// What the program does next.
enum class action : std::uint8_t {
    proceed,                   ///< go on with the dialogue
    retry_later,               ///< keep the message queued and try again after a while
    slow_down,                 ///< retry later, and send less to this destination
    next_host,                 ///< try the next MX host; when none is left, as the permanence says
    new_transaction,           ///< send to the remaining recipients at once, in a new transaction
    reconnect,                 ///< close the connection and begin anew: the dialogue is out of step
    fall_back_to_helo,         ///< repeat the greeting with HELO
    start_tls,                 ///< issue STARTTLS, then repeat
    continue_without_tls,      ///< go on in clear text, where local policy allows it
    authenticate,              ///< authenticate, then repeat
    other_credentials,         ///< stop using these credentials; a person must renew them
    other_mechanism,           ///< try another SASL mechanism
    repeat_without_extension,  ///< repeat the command without the parameter or extension
    fail_recipient,            ///< give up this recipient and tell the sender
    fail_message,              ///< give up the message for all recipients and tell the sender
};

/// Which rule decided, the bytes of the reply that it matched, and how sure it is.
struct evidence {
    std::string_view rule{};     ///< the rule's stable name, a literal
    std::string_view matched{};  ///< a view into the reply's bytes; empty where a rule matched none
    smtpreply::confidence confidence = smtpreply::confidence::low;
};

/// What a reply means. A literal type; `evidence.matched` looks into the reply's bytes and is valid
/// as long as they are, everything else is a value.
struct classification {
    reply_code code{};                        ///< no code where there was no reply
    std::optional<enhanced_status> status{};  ///< the reply's own enhanced status
    smtpreply::stage stage = stage::unknown;
    smtpreply::reason reason = reason::unspecified;
    permanence stated = permanence::none;     ///< what the code says
    permanence effective = permanence::none;  ///< what all the evidence says
    smtpreply::scope scope = scope::none;
    smtpreply::action action = action::proceed;
    smtpreply::evidence evidence{};

    /// The code's severity; the status's where there is no code; none where there is neither.
    [[nodiscard]] constexpr smtpreply::severity severity() const noexcept {
        return code.value() == 0 && status ? status->severity() : code.severity();
    }

    /// The same message, unchanged, may succeed later. It speaks of the command that was answered:
    /// a reply to RSET, VRFY, EXPN, HELP, NOOP or QUIT is no verdict on any message, and its action
    /// is to proceed.
    [[nodiscard]] constexpr bool retry() const noexcept {
        return effective == permanence::transient;
    }

    /// No mail should be sent to this address any more. Stopping one message and suppressing an
    /// address are different things: this is true only for a permanent failure whose reason is the
    /// mailbox or its domain, said with high confidence in answer to a recipient or a message.
    [[nodiscard]] constexpr bool suppress() const noexcept {
        const bool about_the_address =
            reason == reason::mailbox_unknown || reason == reason::mailbox_moved ||
            reason == reason::mailbox_disabled || reason == reason::domain_refuses_mail;
        const bool at_the_address =
            stage == stage::rcpt || stage == stage::message || stage == stage::unknown;
        return about_the_address && at_the_address && effective == permanence::permanent &&
               evidence.confidence == confidence::high;
    }
};

template <>
struct enum_names<permanence> {
    static constexpr enum_name_rows<permanence, 3> rows{{
        {permanence::none, "none"sv},
        {permanence::transient, "transient"sv},
        {permanence::permanent, "permanent"sv},
    }};
};

template <>
struct enum_names<scope> {
    static constexpr enum_name_rows<scope, 7> rows{{
        {scope::none, "none"sv},
        {scope::recipient, "recipient"sv},
        {scope::message, "message"sv},
        {scope::sender, "sender"sv},
        {scope::connection, "connection"sv},
        {scope::domain, "domain"sv},
        {scope::credentials, "credentials"sv},
    }};
};

template <>
struct enum_names<action> {
    static constexpr enum_name_rows<action, 15> rows{{
        {action::proceed, "proceed"sv},
        {action::retry_later, "retry_later"sv},
        {action::slow_down, "slow_down"sv},
        {action::next_host, "next_host"sv},
        {action::new_transaction, "new_transaction"sv},
        {action::reconnect, "reconnect"sv},
        {action::fall_back_to_helo, "fall_back_to_helo"sv},
        {action::start_tls, "start_tls"sv},
        {action::continue_without_tls, "continue_without_tls"sv},
        {action::authenticate, "authenticate"sv},
        {action::other_credentials, "other_credentials"sv},
        {action::other_mechanism, "other_mechanism"sv},
        {action::repeat_without_extension, "repeat_without_extension"sv},
        {action::fail_recipient, "fail_recipient"sv},
        {action::fail_message, "fail_message"sv},
    }};
};

}  // namespace smtpreply

#endif
