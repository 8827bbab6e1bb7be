// std::hash: codes and times as keys of an unordered map. Enums have one already, and what has an
// order can be a key of std::map without this header. An adapter: neither smtpreply.hpp nor the
// classifier includes it.

#ifndef SMTPREPLY_HASH_HPP
#define SMTPREPLY_HASH_HPP

#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/moment.hpp>
#include <smtpreply/reply_code.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>  // declares std::hash

/// Distinct codes have distinct hashes.
template <>
struct std::hash<smtpreply::reply_code> {
    [[nodiscard]] std::size_t operator()(smtpreply::reply_code code) const noexcept {
        return code.value();
    }
};

/// Distinct statuses have distinct hashes.
template <>
struct std::hash<smtpreply::enhanced_status> {
    [[nodiscard]] std::size_t operator()(smtpreply::enhanced_status status) const noexcept {
        return (std::size_t{status.class_digit()} * 1000 + status.subject()) * 1000 +
               status.detail();
    }
};

template <>
struct std::hash<smtpreply::delay> {
    [[nodiscard]] std::size_t operator()(smtpreply::delay wait) const noexcept {
        return std::hash<std::int64_t>{}(wait.count());
    }
};

template <>
struct std::hash<smtpreply::moment> {
    [[nodiscard]] std::size_t operator()(smtpreply::moment time) const noexcept {
        return std::hash<std::int64_t>{}(time.seconds_since_1970());
    }
};

#endif
