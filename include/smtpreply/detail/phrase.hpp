// A phrase of a server, and what it tells: one row of the tables in phrases/.
//
// A row is named "family/pattern", as evidence::rule gives it, so that whoever reads a rule's name
// finds its row. The pattern is lower case and matches the reading text in any ASCII case, whole
// words only. '*' in it stands for up to gap_limit bytes of anything. What comes before it may be
// the beginning of a word, and what comes after it begins one: "account*lock*" is "accounts are
// locked", but not "account is blocked". After a space, and in front of the pattern, it stands for
// the beginning of a word: "account is *locked" is "account is blocked", "*known user" "unknown
// user" too.

#ifndef SMTPREPLY_DETAIL_PHRASE_HPP
#define SMTPREPLY_DETAIL_PHRASE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/sentences.hpp>
#include <smtpreply/stage.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply::detail {

inline constexpr std::size_t gap_limit = 64;

// What must hold besides, where a phrase means another thing elsewhere: made by the functions
// below. No member has an initializer, which every row of the tables would have the compiler work
// out.
struct phrase_condition {
    stage_set only_at;              // empty: at every stage
    std::uint16_t first_digit : 3;  // of the code; 0: any
    std::uint16_t subject : 3;      // of the enhanced status, with its detail; 0: any
    std::uint16_t detail : 10;
};

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

struct phrase {
    literal name;
    smtpreply::reason reason;
    smtpreply::confidence confidence;
    phrase_condition when{};
    bool for_now = false;  // it says that another time will do
};
static_assert(sizeof(phrase) <= 2 * sizeof(std::uint64_t), "there are thousands of them");

// The rows of one family, sorted by name. Written as phrase_table{{ ... }}: std::to_array would
// have the compiler copy each row, in every file that includes the classifier.
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
}  // namespace phrases

constexpr bool holds(const phrase_condition& when, reply_code code,
                     std::optional<enhanced_status> status, stage at) noexcept {
    const bool any_status = when.subject == 0;
    return (when.first_digit == 0 || when.first_digit == code.value() / 100U) &&
           (when.only_at.empty() || when.only_at.contains(at)) &&
           (any_status ||
            (status && status->subject() == when.subject && status->detail() == when.detail));
}

// Case folded by one OR. It folds some non-letters too ('@' and '`'), and more than ASCII in UTF-8:
// no two phrases differ by that.
constexpr unsigned char folded(char c) noexcept {
    return static_cast<unsigned char>(static_cast<unsigned char>(c) | 0x20U);
}

constexpr bool is_word(char c) noexcept {
    const unsigned char l = folded(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace smtpreply::detail

#endif
