// Who vouches for a code: flagged, so that nobody takes folklore for a standard.

#ifndef SMTPREPLY_ORIGIN_HPP
#define SMTPREPLY_ORIGIN_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

enum class origin : std::uint8_t {
    standard,      ///< the SMTP standard itself: RFC 5321, or RFC 7504, which updates it
    extension,     ///< the RFC of an SMTP extension
    iana_listed,   ///< named in IANA's registry of enhanced status codes, defined by no RFC
    historic,      ///< documented for historical purposes only
    experimental,  ///< an experimental RFC
    draft,         ///< an Internet-Draft that never became an RFC
    de_facto,      ///< seen in the field; no document defines it
    unregistered,  ///< not in this registry: known by its digits only
};

template <>
struct enum_names<origin> {
    static constexpr enum_name_rows<origin, 8> rows{{
        {origin::standard, "standard"sv},
        {origin::extension, "extension"sv},
        {origin::iana_listed, "iana_listed"sv},
        {origin::historic, "historic"sv},
        {origin::experimental, "experimental"sv},
        {origin::draft, "draft"sv},
        {origin::de_facto, "de_facto"sv},
        {origin::unregistered, "unregistered"sv},
    }};
};

}  // namespace smtpreply

#endif
