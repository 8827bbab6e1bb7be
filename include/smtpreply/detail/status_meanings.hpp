// What an enhanced status means on its own: RFC 3463, the RFCs that IANA's registry names, and
// Exchange Online's private details (medium: another server may use the number otherwise).
//
// Class 0 stands for every class; Exchange's own sense of 5.1.10 (no such recipient) and 5.4.1
// (recipient rejected) is why these are not high. High: the status is precise. Low: it is a drawer
// into which servers put many things (x.7.1, x.3.0), and the code at its stage may know better.

#ifndef SMTPREPLY_DETAIL_STATUS_MEANINGS_HPP
#define SMTPREPLY_DETAIL_STATUS_MEANINGS_HPP

#include <smtpreply/confidence.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reason.hpp>

#include <cstddef>
#include <cstdint>

namespace smtpreply::detail {

struct status_meaning {
    std::uint8_t subject;
    std::uint16_t detail;
    std::uint8_t class_digit;  // 0: any
    smtpreply::reason reason;
    smtpreply::confidence confidence;
};

// clang-format off
inline constexpr table status_meanings{{
    // x.1: addressing
    status_meaning{1,  1, 4, reason::mailbox_unknown,       confidence::medium},
    status_meaning{1,  1, 5, reason::mailbox_unknown,       confidence::high},
    status_meaning{1,  2, 0, reason::domain_unknown,        confidence::high},
    status_meaning{1,  3, 0, reason::bad_address,           confidence::high},
    status_meaning{1,  4, 0, reason::bad_address,           confidence::high},
    status_meaning{1,  6, 0, reason::mailbox_moved,         confidence::high},
    status_meaning{1,  7, 0, reason::sender_rejected,       confidence::high},
    status_meaning{1,  8, 0, reason::sender_rejected,       confidence::high},
    status_meaning{1, 10, 0, reason::domain_refuses_mail,   confidence::medium},
    status_meaning{1, 90, 0, reason::rate_limited,          confidence::medium},

    // x.2: mailbox
    status_meaning{2,  0, 0, reason::mailbox_unavailable,   confidence::low},
    status_meaning{2,  1, 4, reason::mailbox_unavailable,   confidence::medium},
    status_meaning{2,  1, 5, reason::mailbox_disabled,      confidence::medium},
    status_meaning{2,  2, 0, reason::mailbox_full,          confidence::high},
    status_meaning{2,  3, 0, reason::message_too_large,     confidence::high},
    status_meaning{2,  4, 0, reason::mailbox_unavailable,   confidence::low},
    status_meaning{2, 121, 0, reason::rate_limited,          confidence::medium},
    status_meaning{2, 122, 0, reason::rate_limited,          confidence::medium},

    // x.3: the mail system
    status_meaning{3,  0, 0, reason::server_error,          confidence::low},
    status_meaning{3,  1, 0, reason::insufficient_storage,  confidence::high},
    status_meaning{3,  2, 4, reason::service_unavailable,   confidence::high},
    status_meaning{3,  2, 5, reason::domain_refuses_mail,   confidence::medium},
    status_meaning{3,  3, 0, reason::not_implemented,       confidence::medium},
    status_meaning{3,  4, 0, reason::message_too_large,     confidence::high},
    status_meaning{3,  5, 0, reason::server_error,          confidence::high},

    // x.4: network and routing
    status_meaning{4,  0, 4, reason::network,               confidence::low},
    status_meaning{4,  0, 5, reason::routing_failure,       confidence::low},
    status_meaning{4,  1, 0, reason::network,               confidence::medium},
    status_meaning{4,  2, 0, reason::network,               confidence::high},
    status_meaning{4,  3, 4, reason::network,               confidence::medium},
    status_meaning{4,  3, 5, reason::domain_unknown,        confidence::medium},
    status_meaning{4,  4, 0, reason::domain_unknown,        confidence::high},
    status_meaning{4,  5, 0, reason::service_unavailable,   confidence::medium},
    status_meaning{4,  6, 0, reason::routing_failure,       confidence::high},
    status_meaning{4,  7, 0, reason::expired,               confidence::high},
    status_meaning{4, 14, 0, reason::routing_failure,       confidence::medium},
    status_meaning{4, 300, 0, reason::expired,               confidence::medium},
    status_meaning{4, 310, 0, reason::domain_unknown,        confidence::medium},
    status_meaning{4, 312, 0, reason::network,               confidence::medium},
    status_meaning{4, 316, 0, reason::network,               confidence::medium},
    status_meaning{4, 317, 0, reason::network,               confidence::medium},
    status_meaning{4, 318, 0, reason::network,               confidence::medium},

    // x.5: the protocol; the basic code says which part of it
    status_meaning{5,  1, 0, reason::bad_sequence,          confidence::low},
    status_meaning{5,  2, 0, reason::syntax_error,          confidence::medium},
    status_meaning{5,  3, 0, reason::too_many_recipients,   confidence::high},
    status_meaning{5,  4, 0, reason::syntax_error,          confidence::low},
    status_meaning{5,  5, 0, reason::not_implemented,       confidence::medium},
    status_meaning{5,  6, 0, reason::syntax_error,          confidence::high},

    // x.6: content
    status_meaning{6,  0, 0, reason::message_malformed,     confidence::low},
    status_meaning{6,  1, 0, reason::content_rejected,      confidence::medium},
    status_meaning{6,  2, 0, reason::message_malformed,     confidence::medium},
    status_meaning{6,  3, 0, reason::message_malformed,     confidence::medium},
    status_meaning{6,  4, 0, reason::message_malformed,     confidence::medium},
    status_meaning{6,  5, 0, reason::message_malformed,     confidence::medium},
    status_meaning{6,  6, 0, reason::server_error,          confidence::medium},
    status_meaning{6,  7, 0, reason::smtputf8_required,     confidence::high},
    status_meaning{6,  8, 0, reason::smtputf8_required,     confidence::high},
    status_meaning{6,  9, 0, reason::smtputf8_required,     confidence::medium},
    status_meaning{6, 10, 0, reason::smtputf8_required,     confidence::high},
    status_meaning{6, 11, 0, reason::message_malformed,     confidence::medium},

    // x.7: security and policy
    status_meaning{7,  0, 0, reason::policy,                confidence::low},
    status_meaning{7,  1, 0, reason::policy,                confidence::low},
    status_meaning{7,  2, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7,  3, 0, reason::policy,                confidence::low},
    status_meaning{7,  4, 0, reason::not_implemented,       confidence::low},
    status_meaning{7,  5, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7,  6, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7,  7, 0, reason::policy,                confidence::low},
    status_meaning{7,  8, 0, reason::auth_failed,           confidence::high},
    status_meaning{7,  9, 0, reason::auth_mechanism,        confidence::medium},
    status_meaning{7, 10, 0, reason::encryption_required,   confidence::high},
    status_meaning{7, 11, 0, reason::encryption_required,   confidence::high},
    status_meaning{7, 12, 0, reason::auth_mechanism,        confidence::high},
    status_meaning{7, 13, 0, reason::account_disabled,      confidence::medium},
    status_meaning{7, 14, 0, reason::policy,                confidence::medium},
    status_meaning{7, 15, 0, reason::policy,                confidence::medium},
    status_meaning{7, 16, 0, reason::message_too_large,     confidence::high},
    status_meaning{7, 17, 0, reason::recipient_refused,     confidence::high},
    status_meaning{7, 18, 0, reason::recipient_refused,     confidence::high},
    status_meaning{7, 19, 0, reason::server_error,          confidence::medium},
    status_meaning{7, 20, 0, reason::sender_authentication, confidence::high},
    status_meaning{7, 21, 0, reason::sender_authentication, confidence::high},
    status_meaning{7, 22, 0, reason::sender_authentication, confidence::high},
    status_meaning{7, 23, 0, reason::sender_authentication, confidence::medium},
    status_meaning{7, 24, 0, reason::sender_authentication, confidence::high},
    status_meaning{7, 25, 0, reason::missing_reverse_dns,   confidence::high},
    status_meaning{7, 26, 0, reason::sender_authentication, confidence::high},
    status_meaning{7, 27, 0, reason::sender_authentication, confidence::medium},
    status_meaning{7, 28, 0, reason::rate_limited,          confidence::high},
    status_meaning{7, 29, 0, reason::sender_authentication, confidence::medium},
    status_meaning{7, 30, 0, reason::encryption_required,   confidence::medium},
    status_meaning{7, 32, 0, reason::sender_authentication, confidence::medium},
    status_meaning{7, 51, 0, reason::policy,                confidence::medium},
    status_meaning{7, 57, 0, reason::auth_required,         confidence::medium},
    status_meaning{7, 60, 0, reason::sender_rejected,       confidence::medium},
    status_meaning{7, 64, 0, reason::relay_denied,          confidence::medium},
    status_meaning{7, 124, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 133, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 134, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 136, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 139, 0, reason::auth_failed,           confidence::medium},
    status_meaning{7, 193, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 232, 0, reason::account_disabled,      confidence::medium},
    status_meaning{7, 233, 0, reason::account_disabled,      confidence::medium},
    status_meaning{7, 321, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7, 322, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7, 323, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7, 324, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7, 325, 0, reason::tls_failure,           confidence::medium},
    status_meaning{7, 505, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 506, 0, reason::missing_reverse_dns,   confidence::medium},
    status_meaning{7, 507, 0, reason::recipient_refused,     confidence::medium},
    status_meaning{7, 508, 0, reason::rate_limited,          confidence::medium},
    status_meaning{7, 509, 0, reason::sender_authentication, confidence::medium},
    status_meaning{7, 510, 0, reason::policy,                confidence::medium},
    status_meaning{7, 511, 0, reason::blocklisted,           confidence::medium},
    status_meaning{7, 512, 0, reason::message_malformed,     confidence::medium},
    status_meaning{7, 513, 0, reason::blocklisted,           confidence::medium},
    status_meaning{7, 515, 0, reason::sender_authentication, confidence::medium},
    status_meaning{7, 520, 0, reason::policy,                confidence::medium},
    status_meaning{7, 606, 0, reason::blocklisted,           confidence::medium},
    status_meaning{7, 705, 0, reason::account_disabled,      confidence::medium},
    status_meaning{7, 708, 0, reason::account_disabled,      confidence::medium},
    status_meaning{7, 750, 0, reason::sender_rejected,       confidence::medium},
}};
// clang-format on

constexpr unsigned order_of(unsigned subject, unsigned detail, unsigned class_digit) noexcept {
    return (subject * 1000 + detail) * 10 + class_digit;
}
constexpr unsigned order_of(const status_meaning& row) noexcept {
    return order_of(row.subject, row.detail, row.class_digit);
}

consteval bool status_meanings_are_sorted() {
    for (std::size_t i = 1; i < status_meanings.size(); ++i)
        if (order_of(status_meanings[i - 1]) >= order_of(status_meanings[i])) return false;
    return true;
}
static_assert(status_meanings_are_sorted());

// Reason unspecified where the status says nothing of its own: x.0.0, x.1.0, an unknown detail.
constexpr status_meaning meaning_of(enhanced_status status) noexcept {
    const unsigned any_class = order_of(status.subject(), status.detail(), 0);
    std::size_t first = status_meanings.first_from(
        any_class, [](const status_meaning& row) { return order_of(row); });
    for (; first != status_meanings.size(); ++first) {
        const status_meaning row = status_meanings[first];
        if (row.subject != status.subject() || row.detail != status.detail()) break;
        if (row.class_digit == 0 || row.class_digit == status.class_digit()) return row;
    }
    return {0, 0, 0, reason::unspecified, confidence::low};
}

}  // namespace smtpreply::detail

#endif
