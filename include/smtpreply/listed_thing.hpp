// What a blocklist holds.

#ifndef SMTPREPLY_LISTED_THING_HPP
#define SMTPREPLY_LISTED_THING_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

/// What a blocklist holds, and so what a refusal by it is about.
enum class listed_thing : std::uint8_t {
    address,  ///< the client's IP address
    domain,   ///< a domain that the mail is sent from or by
    link,     ///< what a link in the message leads to
};

template <>
struct enum_names<listed_thing> {
    static constexpr enum_name_rows<listed_thing, 3> rows{{
        {listed_thing::address, "address"sv},
        {listed_thing::domain, "domain"sv},
        {listed_thing::link, "link"sv},
    }};
};

}  // namespace smtpreply

#endif
