// What follows from each reason: what it hits, whether it is mostly for good, and what the program
// does next.

#ifndef SMTPREPLY_DETAIL_REASON_FACTS_HPP
#define SMTPREPLY_DETAIL_REASON_FACTS_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/reason.hpp>

#include <cstddef>

namespace smtpreply::detail {

// Scope none: the stage tells what is hit. Action proceed: give up what the scope hits.
struct reason_facts {
    smtpreply::reason which;
    smtpreply::scope scope;
    permanence usually;  // the code states it; this is what it mostly states
    action when_transient;
    action when_permanent;
};

// clang-format off
inline constexpr table reason_facts_table{{
    //           reason                          scope               usually                 when transient               when permanent
    reason_facts{reason::positive,               scope::none,        permanence::none,       action::proceed,             action::proceed},
    reason_facts{reason::mailbox_unknown,        scope::recipient,   permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_moved,          scope::recipient,   permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_disabled,       scope::recipient,   permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_full,           scope::recipient,   permanence::transient,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::mailbox_unavailable,    scope::recipient,   permanence::transient,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::recipient_refused,      scope::recipient,   permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::bad_address,            scope::recipient,   permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::domain_unknown,         scope::domain,      permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::domain_refuses_mail,    scope::domain,      permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::routing_failure,        scope::domain,      permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::sender_rejected,        scope::sender,      permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::relay_denied,           scope::recipient,   permanence::permanent,  action::retry_later,         action::fail_recipient},
    reason_facts{reason::sender_authentication,  scope::sender,      permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::missing_reverse_dns,    scope::connection,  permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::blocklisted,            scope::connection,  permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::spam,                   scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::malware,                scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::content_rejected,       scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::message_malformed,      scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::message_too_large,      scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::policy,                 scope::none,        permanence::permanent,  action::retry_later,         action::proceed},
    reason_facts{reason::greylisted,             scope::recipient,   permanence::transient,  action::retry_later,         action::retry_later},
    reason_facts{reason::rate_limited,           scope::connection,  permanence::transient,  action::slow_down,           action::slow_down},
    reason_facts{reason::too_many_connections,   scope::connection,  permanence::transient,  action::slow_down,           action::slow_down},
    reason_facts{reason::too_many_recipients,    scope::recipient,   permanence::transient,  action::new_transaction,     action::new_transaction},
    reason_facts{reason::insufficient_storage,   scope::connection,  permanence::transient,  action::retry_later,         action::fail_message},
    reason_facts{reason::service_unavailable,    scope::connection,  permanence::transient,  action::retry_later,         action::fail_message},
    reason_facts{reason::server_error,           scope::none,        permanence::transient,  action::retry_later,         action::proceed},
    reason_facts{reason::network,                scope::connection,  permanence::transient,  action::retry_later,         action::fail_message},
    reason_facts{reason::expired,                scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::auth_required,          scope::credentials, permanence::permanent,  action::authenticate,        action::authenticate},
    reason_facts{reason::auth_failed,            scope::credentials, permanence::permanent,  action::retry_later,         action::other_credentials},
    reason_facts{reason::auth_mechanism,         scope::credentials, permanence::permanent,  action::other_mechanism,     action::other_mechanism},
    reason_facts{reason::account_disabled,       scope::credentials, permanence::permanent,  action::retry_later,         action::other_credentials},
    reason_facts{reason::encryption_required,    scope::connection,  permanence::permanent,  action::start_tls,           action::start_tls},
    reason_facts{reason::tls_failure,            scope::connection,  permanence::transient,  action::continue_without_tls, action::continue_without_tls},
    reason_facts{reason::syntax_error,           scope::none,        permanence::permanent,  action::retry_later,         action::proceed},
    reason_facts{reason::bad_sequence,           scope::connection,  permanence::permanent,  action::reconnect,           action::reconnect},
    reason_facts{reason::not_implemented,        scope::none,        permanence::permanent,  action::repeat_without_extension, action::repeat_without_extension},
    reason_facts{reason::smtputf8_required,      scope::message,     permanence::permanent,  action::retry_later,         action::fail_message},
    reason_facts{reason::unspecified,            scope::none,        permanence::transient,  action::retry_later,         action::proceed},
}};
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
