// What the tables of phrases in phrases/ are written with. A program has them as their index, which
// is made of them: see phrase_index.hpp.
//
// A star stands for up to gap_limit bytes of one sentence; at either end it lets the word go on. At
// the begin or behind a space, with a word's letters after it, it stands for what denies that word:
// "*known user" is found in "unknown user" and in "not a known user", not in "known user".

#ifndef SMTPREPLY_DETAIL_PHRASE_TABLE_HPP
#define SMTPREPLY_DETAIL_PHRASE_TABLE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/reason.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// Conditions of a row.
consteval phrase_condition with_first_digit(unsigned digit) noexcept {
    phrase_condition made{};
    made.first_digit = digit & 0x7U;
    return made;
}
consteval phrase_condition with_status(unsigned subject, unsigned detail) noexcept {
    phrase_condition made{};
    made.subject = subject & 0x7U;
    made.detail = detail & 0x3FFU;
    return made;
}

// The rows of one family, sorted by name. Written as phrase_table{{ ... }}: std::to_array would
// have the compiler copy each row.
template <std::size_t Rows>
struct phrase_table {
    phrase rows[Rows];  // NOLINT(modernize-avoid-c-arrays): its size is deduced
};
template <std::size_t Rows>
phrase_table(const phrase (&&)[Rows]) -> phrase_table<Rows>;  // NOLINT(modernize-avoid-c-arrays)

// A table whose size is no longer part of its type.
struct phrase_family {
    const phrase* rows;
    std::uint16_t size;
    std::uint8_t prefix;  // the length of "family/"
};

template <std::size_t Rows>
consteval phrase_family family_of(const phrase_table<Rows>& table) {
    const std::string_view first = table.rows[0].name;
    return {table.rows, static_cast<std::uint16_t>(Rows),
            static_cast<std::uint8_t>(first.find('/') + 1)};
}

constexpr std::string_view pattern_of(const phrase& row, std::size_t prefix) noexcept {
    return std::string_view{row.name}.substr(prefix);
}

// What the tables are written with.
namespace phrases {
using enum reason;
using enum confidence;
inline constexpr waiting waiting_helps = waiting::helps;
inline constexpr waiting waiting_is_vain = waiting::is_vain;
inline constexpr waiting waiting_never_helps = waiting::never_helps;
}  // namespace phrases

}  // namespace smtpreply::detail

#endif
