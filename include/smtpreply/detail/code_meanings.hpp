// What a failing reply code means at its stage, and alone, when nothing else in the reply tells.
//
// stage::unknown stands for every stage that has no row of its own. A code that servers use for
// everything (450, 521, 550) is low, so that even a vague status beats it.

#ifndef SMTPREPLY_DETAIL_CODE_MEANINGS_HPP
#define SMTPREPLY_DETAIL_CODE_MEANINGS_HPP

#include <smtpreply/confidence.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <cstdint>

namespace smtpreply::detail {

struct code_meaning {
    std::uint16_t code;
    smtpreply::stage stage;
    smtpreply::reason reason;
    smtpreply::confidence confidence;
};

// clang-format off
inline constexpr table code_meanings{{
    // 4yz. Those marked * are an Exchange enhanced status without its dots.
    code_meaning{420, stage::unknown,  reason::network,              confidence::low},
    code_meaning{421, stage::unknown,  reason::service_unavailable,  confidence::medium},
    code_meaning{422, stage::unknown,  reason::mailbox_full,         confidence::low},     // *
    code_meaning{422, stage::auth,     reason::auth_mechanism,       confidence::medium},
    code_meaning{431, stage::unknown,  reason::insufficient_storage, confidence::medium},  // *
    code_meaning{432, stage::unknown,  reason::auth_mechanism,       confidence::low},
    code_meaning{432, stage::auth,     reason::auth_mechanism,       confidence::high},
    code_meaning{432, stage::rcpt,     reason::service_unavailable,  confidence::medium},  // *
    code_meaning{432, stage::message,  reason::service_unavailable,  confidence::medium},  // *
    code_meaning{441, stage::unknown,  reason::network,              confidence::medium},  // *
    code_meaning{442, stage::unknown,  reason::network,              confidence::medium},  // *
    code_meaning{446, stage::unknown,  reason::routing_failure,      confidence::medium},  // *
    code_meaning{447, stage::unknown,  reason::expired,              confidence::medium},  // *
    code_meaning{449, stage::unknown,  reason::routing_failure,      confidence::low},
    code_meaning{450, stage::unknown,  reason::mailbox_unavailable,  confidence::low},
    code_meaning{450, stage::connect,  reason::service_unavailable,  confidence::low},
    code_meaning{450, stage::ehlo,     reason::policy,               confidence::low},
    code_meaning{450, stage::mail,     reason::sender_rejected,      confidence::low},
    code_meaning{450, stage::message,  reason::server_error,         confidence::low},
    code_meaning{451, stage::unknown,  reason::server_error,         confidence::low},
    code_meaning{452, stage::unknown,  reason::insufficient_storage, confidence::low},
    code_meaning{452, stage::mail,     reason::insufficient_storage, confidence::medium},
    code_meaning{452, stage::rcpt,     reason::too_many_recipients,  confidence::medium},
    code_meaning{452, stage::message,  reason::insufficient_storage, confidence::medium},
    code_meaning{454, stage::unknown,  reason::auth_failed,          confidence::low},
    code_meaning{454, stage::starttls, reason::tls_failure,          confidence::high},
    code_meaning{454, stage::auth,     reason::auth_failed,          confidence::high},
    code_meaning{454, stage::mail,     reason::policy,               confidence::low},
    code_meaning{454, stage::rcpt,     reason::policy,               confidence::low},
    code_meaning{454, stage::message,  reason::policy,               confidence::low},
    code_meaning{455, stage::unknown,  reason::not_implemented,      confidence::medium},
    code_meaning{456, stage::unknown,  reason::network,              confidence::low},
    code_meaning{458, stage::unknown,  reason::service_unavailable,  confidence::medium},
    code_meaning{459, stage::unknown,  reason::policy,               confidence::medium},
    code_meaning{465, stage::unknown,  reason::content_rejected,     confidence::low},     // *
    code_meaning{471, stage::unknown,  reason::policy,               confidence::low},     // *
    code_meaning{498, stage::unknown,  reason::domain_unknown,       confidence::low},

    // 5yz
    code_meaning{500, stage::unknown,  reason::syntax_error,         confidence::medium},
    code_meaning{501, stage::unknown,  reason::syntax_error,         confidence::medium},
    code_meaning{502, stage::unknown,  reason::not_implemented,      confidence::high},
    code_meaning{503, stage::unknown,  reason::bad_sequence,         confidence::high},
    code_meaning{504, stage::unknown,  reason::not_implemented,      confidence::medium},
    code_meaning{504, stage::auth,     reason::auth_mechanism,       confidence::medium},
    code_meaning{510, stage::unknown,  reason::bad_address,          confidence::low},     // *
    code_meaning{511, stage::unknown,  reason::mailbox_unknown,      confidence::medium},  // *
    code_meaning{512, stage::unknown,  reason::domain_unknown,       confidence::medium},  // *
    code_meaning{513, stage::unknown,  reason::bad_address,          confidence::low},     // *
    code_meaning{514, stage::unknown,  reason::bad_address,          confidence::low},     // *
    code_meaning{515, stage::unknown,  reason::mailbox_unknown,      confidence::low},     // *
    code_meaning{516, stage::unknown,  reason::mailbox_moved,        confidence::low},     // *
    code_meaning{517, stage::unknown,  reason::sender_rejected,      confidence::medium},  // *
    code_meaning{521, stage::unknown,  reason::domain_refuses_mail,  confidence::low},
    code_meaning{522, stage::unknown,  reason::mailbox_full,         confidence::medium},  // *
    code_meaning{523, stage::unknown,  reason::encryption_required,  confidence::low},
    code_meaning{523, stage::auth,     reason::encryption_required,  confidence::high},
    code_meaning{523, stage::rcpt,     reason::message_too_large,    confidence::medium},  // *
    code_meaning{523, stage::message,  reason::message_too_large,    confidence::medium},  // *
    code_meaning{524, stage::unknown,  reason::encryption_required,  confidence::low},
    code_meaning{524, stage::auth,     reason::encryption_required,  confidence::high},
    code_meaning{524, stage::rcpt,     reason::recipient_refused,    confidence::low},     // *
    code_meaning{525, stage::unknown,  reason::account_disabled,     confidence::medium},
    code_meaning{530, stage::unknown,  reason::auth_required,        confidence::medium},
    code_meaning{531, stage::unknown,  reason::insufficient_storage, confidence::medium},  // *
    code_meaning{534, stage::unknown,  reason::auth_mechanism,       confidence::high},
    code_meaning{535, stage::unknown,  reason::auth_failed,          confidence::high},
    code_meaning{538, stage::unknown,  reason::encryption_required,  confidence::high},
    code_meaning{540, stage::unknown,  reason::domain_unknown,       confidence::low},     // *
    code_meaning{542, stage::unknown,  reason::network,              confidence::medium},  // *
    code_meaning{543, stage::unknown,  reason::routing_failure,      confidence::medium},  // *
    code_meaning{546, stage::unknown,  reason::routing_failure,      confidence::medium},  // *
    code_meaning{547, stage::unknown,  reason::expired,              confidence::medium},  // *
    code_meaning{550, stage::unknown,  reason::mailbox_unavailable,  confidence::low},
    code_meaning{550, stage::connect,  reason::blocklisted,          confidence::low},
    code_meaning{550, stage::ehlo,     reason::policy,               confidence::low},
    code_meaning{550, stage::auth,     reason::auth_failed,          confidence::medium},
    code_meaning{550, stage::mail,     reason::sender_rejected,      confidence::low},
    code_meaning{550, stage::data,     reason::bad_sequence,         confidence::low},
    code_meaning{550, stage::message,  reason::policy,               confidence::low},
    code_meaning{551, stage::unknown,  reason::mailbox_moved,        confidence::medium},
    code_meaning{551, stage::data,     reason::bad_sequence,         confidence::low},
    code_meaning{551, stage::message,  reason::bad_sequence,         confidence::low},
    code_meaning{551, stage::other,    reason::bad_sequence,         confidence::low},
    code_meaning{552, stage::unknown,  reason::mailbox_full,         confidence::low},
    code_meaning{552, stage::mail,     reason::message_too_large,    confidence::high},
    code_meaning{552, stage::rcpt,     reason::too_many_recipients,  confidence::medium},
    code_meaning{552, stage::data,     reason::message_too_large,    confidence::medium},
    code_meaning{552, stage::message,  reason::message_too_large,    confidence::medium},
    code_meaning{553, stage::unknown,  reason::bad_address,          confidence::low},
    code_meaning{553, stage::mail,     reason::sender_rejected,      confidence::medium},
    code_meaning{553, stage::rcpt,     reason::bad_address,          confidence::medium},
    code_meaning{554, stage::connect,  reason::blocklisted,          confidence::medium},
    code_meaning{554, stage::starttls, reason::tls_failure,          confidence::low},
    code_meaning{554, stage::data,     reason::bad_sequence,         confidence::low},
    code_meaning{555, stage::unknown,  reason::not_implemented,      confidence::high},
    code_meaning{556, stage::unknown,  reason::domain_refuses_mail,  confidence::high},
    code_meaning{571, stage::unknown,  reason::policy,               confidence::low},     // *
    code_meaning{572, stage::unknown,  reason::relay_denied,         confidence::low},     // *
    code_meaning{585, stage::unknown,  reason::mailbox_unavailable,  confidence::low},
}};

// Any other failing code, by its first digit.
inline constexpr table severity_meanings{{
    code_meaning{4, stage::connect,  reason::service_unavailable, confidence::low},
    code_meaning{4, stage::starttls, reason::tls_failure,         confidence::medium},
    code_meaning{4, stage::auth,     reason::auth_failed,         confidence::low},
    code_meaning{5, stage::connect,  reason::blocklisted,         confidence::low},
    code_meaning{5, stage::starttls, reason::tls_failure,         confidence::low},
    code_meaning{5, stage::auth,     reason::auth_failed,         confidence::low},
}};
// clang-format on

template <std::size_t Size>
consteval bool code_meanings_are_sorted(const table<code_meaning, Size>& rows) {
    const auto key = [](const code_meaning& row) {
        return row.code * 100U + static_cast<unsigned>(row.stage);
    };
    for (std::size_t i = 1; i < Size; ++i)
        if (key(rows[i - 1]) >= key(rows[i])) return false;
    return true;
}
static_assert(code_meanings_are_sorted(code_meanings));
static_assert(code_meanings_are_sorted(severity_meanings));

// What is said where no table has a row.
inline constexpr code_meaning no_code_meaning{0, stage::unknown, reason::unspecified,
                                              confidence::low};

// The row of the code at this stage, else its row for every stage, else no_code_meaning. By value:
// GCC 12 takes no comparison of pointers into a table for constant under -fsanitize=undefined.
constexpr code_meaning meaning_of(reply_code code, stage at) noexcept {
    std::size_t first = code_meanings.first_from(
        code.value(), [](const code_meaning& row) -> unsigned { return row.code; });
    code_meaning found = no_code_meaning;
    for (; first != code_meanings.size() && code_meanings[first].code == code.value(); ++first)
        if (code_meanings[first].stage == at || code_meanings[first].stage == stage::unknown)
            found = code_meanings[first];
    return found;
}

constexpr code_meaning meaning_of(severity of, stage at) noexcept {
    for (const code_meaning& row : severity_meanings)
        if (row.code == static_cast<unsigned>(of) && row.stage == at) return row;
    return no_code_meaning;
}

}  // namespace smtpreply::detail

#endif
