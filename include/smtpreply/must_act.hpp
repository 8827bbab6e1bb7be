// Who has to do something before the failure that a code reports ends well.

#ifndef SMTPREPLY_MUST_ACT_HPP
#define SMTPREPLY_MUST_ACT_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

/// The first who has to act, in the usual case.
enum class must_act : std::uint8_t {
    nobody,             ///< it went well, or waiting is enough
    client,             ///< the sending program: the next line, a new transaction, HELO, STARTTLS
    sender,             ///< who wrote the mail: correct the address, make it smaller
    client_operator,    ///< postmaster of the sending side: PTR, credentials, blocklist, routing
    receiver_operator,  ///< postmaster of the receiving side: disk, configuration, directory
    recipient,          ///< owner of the mailbox: make room
};

template <>
struct enum_names<must_act> {
    static constexpr enum_name_rows<must_act, 6> rows{{
        {must_act::nobody, "nobody"sv},
        {must_act::client, "client"sv},
        {must_act::sender, "sender"sv},
        {must_act::client_operator, "client_operator"sv},
        {must_act::receiver_operator, "receiver_operator"sv},
        {must_act::recipient, "recipient"sv},
    }};
};

}  // namespace smtpreply

#endif
