// A number that a server spells.

#ifndef SMTPREPLY_DETAIL_SPELLED_NUMBER_HPP
#define SMTPREPLY_DETAIL_SPELLED_NUMBER_HPP

#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply::detail {

// Nothing but digits, at least one; a number beyond 64 bits is the greatest of them.
constexpr std::optional<std::uint64_t> spelled_number(std::string_view digits) noexcept {
    constexpr std::uint64_t greatest = ~std::uint64_t{0};
    if (digits.empty()) return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        const auto digit = static_cast<std::uint64_t>(c - '0');
        value = value > (greatest - digit) / 10 ? greatest : value * 10 + digit;
    }
    return value;
}

}  // namespace smtpreply::detail

#endif
