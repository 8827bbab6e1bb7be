// Whether it makes sense to send again what a code has refused.

#ifndef SMTPREPLY_RESEND_HPP
#define SMTPREPLY_RESEND_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

/// Whether to send the same again, as the code alone tells. Mostly by its first digit; where its
/// meaning contradicts that (a mail loop as 446, a full mailbox as 5.2.2), by its meaning.
enum class resend : std::uint8_t {
    not_needed,  ///< nothing failed
    yes,         ///< the same, sent again later, may succeed
    later,       ///< not at once; after hours or days, as the fixes of the entry say
    split,       ///< in several transactions, at once
    no,          ///< only once something is changed
};

template <>
struct enum_names<resend> {
    static constexpr enum_name_rows<resend, 5> rows{{
        {resend::not_needed, "not_needed"sv},
        {resend::yes, "yes"sv},
        {resend::later, "later"sv},
        {resend::split, "split"sv},
        {resend::no, "no"sv},
    }};
};

}  // namespace smtpreply

#endif
