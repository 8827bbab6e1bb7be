// What may happen instead of a reply, and what it means: the connection refused, lost or silent,
// TLS or DNS failing. With the enhanced status that MTAs report for it; no Boost.

#ifndef SMTPREPLY_EVENT_HPP
#define SMTPREPLY_EVENT_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/reason.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace smtpreply {

/// Something that the client saw, and no server said.
enum class event : std::uint8_t {
    connection_refused,  ///< nothing listens there
    connection_timeout,  ///< the host does not answer
    host_unreachable,    ///< no route to it
    connection_lost,     ///< closed or reset, with no reply that says why
    reply_timeout,       ///< no reply in time; the connection is of no use any more
    malformed_reply,     ///< what came is no reply: see parse_error
    tls_failure,         ///< the handshake failed, or the certificate is not acceptable
    tls_not_offered,     ///< the message must not go without TLS, and the server has none
    dns_failure,         ///< the name service did not answer, or said to try again
    domain_not_found,    ///< the domain does not exist, or has neither MX nor address
    null_mx,             ///< the domain declares that it takes no mail: RFC 7505
    mail_loop,           ///< the best host for this domain is the client itself
    no_hosts_left,       ///< every host of the domain was tried, with no better result to report
};

template <>
struct enum_names<event> {
    static constexpr enum_name_rows<event, 13> rows{{
        {event::connection_refused, "connection_refused"sv},
        {event::connection_timeout, "connection_timeout"sv},
        {event::host_unreachable, "host_unreachable"sv},
        {event::connection_lost, "connection_lost"sv},
        {event::reply_timeout, "reply_timeout"sv},
        {event::malformed_reply, "malformed_reply"sv},
        {event::tls_failure, "tls_failure"sv},
        {event::tls_not_offered, "tls_not_offered"sv},
        {event::dns_failure, "dns_failure"sv},
        {event::domain_not_found, "domain_not_found"sv},
        {event::null_mx, "null_mx"sv},
        {event::mail_loop, "mail_loop"sv},
        {event::no_hosts_left, "no_hosts_left"sv},
    }};
};

namespace detail {

struct event_facts {
    smtpreply::event which;
    enhanced_status status;
    smtpreply::reason reason;
    smtpreply::scope scope;
    smtpreply::action action;
};

// clang-format off
inline constexpr table event_facts_table{{
    event_facts{event::connection_refused, {4, 4, 1},  reason::network,             scope::connection, action::next_host},
    event_facts{event::connection_timeout, {4, 4, 1},  reason::network,             scope::connection, action::next_host},
    event_facts{event::host_unreachable,   {4, 4, 1},  reason::network,             scope::connection, action::next_host},
    event_facts{event::connection_lost,    {4, 4, 2},  reason::network,             scope::connection, action::next_host},
    event_facts{event::reply_timeout,      {4, 4, 2},  reason::network,             scope::connection, action::next_host},
    event_facts{event::malformed_reply,    {4, 5, 0},  reason::server_error,        scope::connection, action::next_host},
    event_facts{event::tls_failure,        {4, 7, 5},  reason::tls_failure,         scope::connection, action::continue_without_tls},
    event_facts{event::tls_not_offered,    {4, 7, 4},  reason::tls_failure,         scope::connection, action::next_host},
    event_facts{event::dns_failure,        {4, 4, 3},  reason::network,             scope::domain,     action::retry_later},
    event_facts{event::domain_not_found,   {5, 4, 4},  reason::domain_unknown,      scope::domain,     action::fail_recipient},
    event_facts{event::null_mx,            {5, 1, 10}, reason::domain_refuses_mail, scope::domain,     action::fail_recipient},
    event_facts{event::mail_loop,          {5, 4, 6},  reason::routing_failure,     scope::domain,     action::fail_recipient},
    event_facts{event::no_hosts_left,      {4, 4, 1},  reason::network,             scope::domain,     action::retry_later},
}};
// clang-format on

consteval bool event_facts_are_sound() {
    if (event_facts_table.size() != enum_names<event>::rows.size()) return false;
    for (std::size_t i = 0; i < event_facts_table.size(); ++i)
        if (event_facts_table[i].which != enum_names<event>::rows[i].value) return false;
    return true;
}
static_assert(event_facts_are_sound());

// What is done where the connection is of no use any more, unless the next host is tried.
constexpr std::optional<action> instead_of_next_host(const context& known) noexcept {
    if (known.stage == stage::quit) return action::proceed;  // every message has its verdict
    if (!is_verdict(known.stage)) return action::reconnect;
    // After the final dot another host might get what the first one has already.
    const bool hosts_left = known.other_hosts_left.value_or(true);
    if (known.stage == stage::message || !hosts_left) return action::retry_later;
    return std::nullopt;
}

}  // namespace detail

/// What `seen` means, in the form of a reply that was never sent: no code, the status that MTAs
/// report in such a case, the event's spelling as evidence.rule, and no matched bytes.
///
/// Let the stage tell what was being waited for: a connection lost at stage::message broke after
/// the final dot, and the message may have been delivered; one lost while the message was being
/// sent broke at stage::data. At stage::quit every message has its verdict, and the action is to
/// proceed.
[[nodiscard]] constexpr classification classify(event seen, const context& known = {}) noexcept {
    const detail::event_facts& facts = detail::event_facts_table[static_cast<std::size_t>(seen)];
    classification result;
    result.status = facts.status;
    result.stage = known.stage;
    result.reason = facts.reason;
    result.stated = facts.status.severity() == severity::permanent ? permanence::permanent
                                                                   : permanence::transient;
    result.effective = result.stated;
    result.scope = facts.scope;
    result.action = facts.action;
    result.evidence = {.rule = to_string(seen), .matched = {}, .confidence = confidence::high};

    if (result.action == action::continue_without_tls && known.tls_required)
        result.action = action::next_host;
    if (result.action == action::next_host)
        result.action = detail::instead_of_next_host(known).value_or(action::next_host);
    return result;
}

/// The same, where only the stage is known.
[[nodiscard]] constexpr classification classify(event seen, stage at) noexcept {
    return classify(seen, context{.stage = at});
}

/// The event that `meaning` was made from; empty where a server said it. A report to a person must
/// not put words into a server's mouth.
[[nodiscard]] constexpr std::optional<event> event_of(const classification& meaning) noexcept {
    if (meaning.code.value() != 0 || !meaning.status) return std::nullopt;
    return from_string<event>(meaning.evidence.rule);
}

}  // namespace smtpreply

#endif
