// What follows from each reason: what it hits, and what the program does next.

#ifndef SMTPREPLY_DETAIL_REASON_FACTS_HPP
#define SMTPREPLY_DETAIL_REASON_FACTS_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/reason.hpp>

#include <array>
#include <cstddef>

namespace smtpreply::detail {

// Scope none: the stage tells what is hit. Action proceed: give up what the scope hits.
struct reason_facts {
    smtpreply::reason which;
    smtpreply::scope scope;
    action when_transient;
    action when_permanent;
};

// clang-format off
inline constexpr auto reason_facts_table = std::to_array({
    //           reason                          scope               transient                    permanent
    reason_facts{reason::positive,               scope::none,        action::proceed,             action::proceed},
    reason_facts{reason::mailbox_unknown,        scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_moved,          scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_disabled,       scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_full,           scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_unavailable,    scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::recipient_refused,      scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::bad_address,            scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::domain_unknown,         scope::domain,      action::retry_later,         action::fail_recipient},
    reason_facts{reason::domain_refuses_mail,    scope::domain,      action::retry_later,         action::fail_recipient},
    reason_facts{reason::routing_failure,        scope::domain,      action::retry_later,         action::fail_recipient},
    reason_facts{reason::sender_rejected,        scope::sender,      action::retry_later,         action::fail_message},
    reason_facts{reason::relay_denied,           scope::recipient,   action::retry_later,         action::fail_recipient},
    reason_facts{reason::sender_authentication,  scope::sender,      action::retry_later,         action::fail_message},
    reason_facts{reason::missing_reverse_dns,    scope::connection,  action::retry_later,         action::fail_message},
    reason_facts{reason::blocklisted,            scope::connection,  action::retry_later,         action::fail_message},
    reason_facts{reason::spam,                   scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::malware,                scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::content_rejected,       scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::message_malformed,      scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::message_too_large,      scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::policy,                 scope::none,        action::retry_later,         action::proceed},
    reason_facts{reason::greylisted,             scope::recipient,   action::retry_later,         action::retry_later},
    reason_facts{reason::rate_limited,           scope::connection,  action::slow_down,           action::slow_down},
    reason_facts{reason::too_many_connections,   scope::connection,  action::slow_down,           action::slow_down},
    reason_facts{reason::too_many_recipients,    scope::recipient,   action::new_transaction,     action::new_transaction},
    reason_facts{reason::insufficient_storage,   scope::connection,  action::retry_later,         action::fail_message},
    reason_facts{reason::service_unavailable,    scope::connection,  action::retry_later,         action::fail_message},
    reason_facts{reason::server_error,           scope::none,        action::retry_later,         action::proceed},
    reason_facts{reason::network,                scope::connection,  action::retry_later,         action::fail_message},
    reason_facts{reason::expired,                scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::auth_required,          scope::credentials, action::authenticate,        action::authenticate},
    reason_facts{reason::auth_failed,            scope::credentials, action::retry_later,         action::other_credentials},
    reason_facts{reason::auth_mechanism,         scope::credentials, action::other_mechanism,     action::other_mechanism},
    reason_facts{reason::account_disabled,       scope::credentials, action::retry_later,         action::other_credentials},
    reason_facts{reason::encryption_required,    scope::connection,  action::start_tls,           action::start_tls},
    reason_facts{reason::tls_failure,            scope::connection,  action::continue_without_tls, action::continue_without_tls},
    reason_facts{reason::syntax_error,           scope::none,        action::retry_later,         action::proceed},
    reason_facts{reason::bad_sequence,           scope::connection,  action::reconnect,           action::reconnect},
    reason_facts{reason::not_implemented,        scope::none,        action::repeat_without_extension, action::repeat_without_extension},
    reason_facts{reason::smtputf8_required,      scope::message,     action::retry_later,         action::fail_message},
    reason_facts{reason::unspecified,            scope::none,        action::retry_later,         action::proceed},
});
// clang-format on

constexpr const reason_facts& facts_of(reason which) noexcept {
    return reason_facts_table[static_cast<std::size_t>(which)];
}

consteval bool reason_facts_are_sound() {
    if (reason_facts_table.size() != enum_names<reason>::rows.size()) return false;
    for (std::size_t i = 0; i < reason_facts_table.size(); ++i)
        if (reason_facts_table[i].which != enum_names<reason>::rows[i].value) return false;
    return true;
}
static_assert(reason_facts_are_sound());

}  // namespace smtpreply::detail

#endif
