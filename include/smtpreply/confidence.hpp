// How sure the library is of an answer, and of each piece of evidence for it.

#ifndef SMTPREPLY_CONFIDENCE_HPP
#define SMTPREPLY_CONFIDENCE_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>

namespace smtpreply {

/// How sure the answer is.
enum class confidence : std::uint8_t { low, medium, high };

template <>
struct enum_names<confidence> {
    static constexpr enum_name_rows<confidence, 3> rows{{
        {confidence::low, "low"sv},
        {confidence::medium, "medium"sv},
        {confidence::high, "high"sv},
    }};
};

}  // namespace smtpreply

#endif
