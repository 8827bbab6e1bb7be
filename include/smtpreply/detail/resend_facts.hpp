// Whether to send again after a code: by its first digit, but for those whose meaning says another
// thing.

#ifndef SMTPREPLY_DETAIL_RESEND_FACTS_HPP
#define SMTPREPLY_DETAIL_RESEND_FACTS_HPP

#include <smtpreply/detail/status_meanings.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/resend.hpp>

#include <cstdint>

namespace smtpreply::detail {

struct resend_of_code {
    std::uint16_t code;
    smtpreply::resend resend;
};

inline constexpr table resend_of_codes{{
    resend_of_code{446, resend::no},     // a loop, until it is broken
    resend_of_code{459, resend::no},     // a refusal, though its digit says transient
    resend_of_code{498, resend::no},     // a domain without a mail host
    resend_of_code{522, resend::later},  // a full mailbox
    resend_of_code{531, resend::later},  // a full disk
    resend_of_code{542, resend::later},  // a connection that broke
    resend_of_code{543, resend::later},  // a service that is down
}};

struct resend_of_status {
    std::uint8_t class_digit;
    std::uint16_t subject;
    std::uint16_t detail;
    smtpreply::resend resend;
};

inline constexpr table resend_of_statuses{{
    resend_of_status{4, 1, 3, resend::no},       // the same malformed address fails every time
    resend_of_status{4, 1, 4, resend::no},       // until somebody removes the double entry
    resend_of_status{5, 2, 2, resend::later},    // a full mailbox
    resend_of_status{4, 2, 3, resend::no},       // too large today is too large tomorrow
    resend_of_status{5, 2, 121, resend::later},  // limits by the hour
    resend_of_status{5, 2, 122, resend::later},
    resend_of_status{5, 3, 1, resend::later},  // a full disk
    resend_of_status{4, 3, 4, resend::no},
    resend_of_status{5, 4, 3, resend::later},  // a directory that is down
    resend_of_status{4, 4, 6, resend::no},     // a loop, until it is broken
    resend_of_status{4, 7, 6, resend::no},     // until one side has another algorithm
}};

constexpr resend resend_after(reply_code code) noexcept {
    for (const resend_of_code& row : resend_of_codes)
        if (row.code == code.value()) return row.resend;
    if (code.severity() < severity::transient) return resend::not_needed;
    return code.severity() == severity::transient ? resend::yes : resend::no;
}

constexpr resend resend_after(enhanced_status status) noexcept {
    for (const resend_of_status& row : resend_of_statuses)
        if (enhanced_status{row.class_digit, row.subject, row.detail} == status) return row.resend;
    if (status.severity() < severity::transient) return resend::not_needed;
    const reason why = meaning_of(status).reason;
    if (why == reason::too_many_recipients) return resend::split;
    // classify() takes these for transient, whatever the class.
    const bool limit = why == reason::greylisted || why == reason::rate_limited ||
                       why == reason::too_many_connections;
    return limit || status.severity() == severity::transient ? resend::yes : resend::no;
}

}  // namespace smtpreply::detail

#endif
