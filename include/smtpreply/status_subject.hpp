// The second number of an enhanced status: what it is about (RFC 3463 §2 and §3).

#ifndef SMTPREPLY_STATUS_SUBJECT_HPP
#define SMTPREPLY_STATUS_SUBJECT_HPP

#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

enum class status_subject : std::uint8_t {
    other = 0,        ///< x.0.z: other or undefined, and the subjects that no standard has
    address = 1,      ///< x.1.z: the sender's or the recipient's address
    mailbox = 2,      ///< x.2.z: the mailbox
    mail_system = 3,  ///< x.3.z: the destination's mail system
    network = 4,      ///< x.4.z: network and routing
    protocol = 5,     ///< x.5.z: the dialogue itself
    content = 6,      ///< x.6.z: the message's content or its encoding
    policy = 7,       ///< x.7.z: security and policy
};

/// What `status` is about.
[[nodiscard]] constexpr status_subject subject_of(enhanced_status status) noexcept {
    return status.subject() <= 7 ? static_cast<status_subject>(status.subject())
                                 : status_subject::other;
}

template <>
struct enum_names<status_subject> {
    static constexpr enum_name_rows<status_subject, 8> rows{{
        {status_subject::other, "other"sv},
        {status_subject::address, "address"sv},
        {status_subject::mailbox, "mailbox"sv},
        {status_subject::mail_system, "mail_system"sv},
        {status_subject::network, "network"sv},
        {status_subject::protocol, "protocol"sv},
        {status_subject::content, "content"sv},
        {status_subject::policy, "policy"sv},
    }};
};

}  // namespace smtpreply

#endif
