// A value from its spelling, the counterpart of to_string: a reply code, an enhanced status, or any
// enum of the library. In a header of its own, because std::optional costs every file that includes
// it more than all of a registry's tables.

#ifndef SMTPREPLY_FROM_STRING_HPP
#define SMTPREPLY_FROM_STRING_HPP

#include <smtpreply/detail/status_scan.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/reply_code.hpp>

#include <concepts>
#include <optional>
#include <string_view>

namespace smtpreply {

/// The code spelled by exactly three ASCII digits, `from_string<reply_code>("550")`; empty for
/// anything else, and for 000.
template <std::same_as<reply_code> Code>
[[nodiscard]] constexpr std::optional<Code> from_string(std::string_view digits) noexcept {
    if (digits.size() != 3) return std::nullopt;
    unsigned number = 0;
    for (const char c : digits) {
        if (!detail::is_digit(c)) return std::nullopt;
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    if (number == 0) return std::nullopt;
    return Code{number};
}

/// The status spelled by the whole of `text`, with nothing before or after it,
/// `from_string<enhanced_status>("5.7.26")`; empty for anything else. Leading zeros (5.01.1) are
/// read as servers mean them.
template <std::same_as<enhanced_status> Status>
[[nodiscard]] constexpr std::optional<Status> from_string(std::string_view text) noexcept {
    const detail::status_digits found = detail::scan_status(text);
    if (found.length == 0 || found.length != text.size()) return std::nullopt;
    return Status{found.class_digit, found.subject, found.detail};
}

/// The enumerator with exactly this spelling, `from_string<severity>("permanent")`; empty where
/// there is none.
template <named_enum Enum>
[[nodiscard]] constexpr std::optional<Enum> from_string(std::string_view spelling) noexcept {
    for (const auto& row : enum_names<Enum>::rows)
        if (row.spelling == spelling) return row.value;
    return std::nullopt;
}

}  // namespace smtpreply

#endif
