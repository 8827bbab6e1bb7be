// A phrase of a server, and what it tells: one row of the tables in phrases/.
//
// A row is named "family/pattern", as evidence::rule gives it, so that whoever reads a rule's name
// finds its row. The pattern is lower case and matches the reading text in any ASCII case, whole
// words only. '*' in it stands for up to gap_limit bytes of anything. What comes before it may be
// the beginning of a word, and what comes after it begins one: "account*lock*" is "accounts are
// locked", but not "account is blocked". After a space, and in front of the pattern, it stands for
// what denies the word's letters that follow: "*known user" is "unknown user" and "not a known
// user". A stem of five letters or more is denied by un-, in- and non-, a shorter one by whatever
// the word begins with.

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

// What must hold besides, where a phrase means another thing elsewhere. No member has an
// initializer, which every row of the tables would have the compiler work out.
struct phrase_condition {
    stage_set only_at;              // empty: at every stage
    std::uint16_t first_digit : 3;  // of the code; 0: any
    std::uint16_t subject : 3;      // of the enhanced status, with its detail; 0: any
    std::uint16_t detail : 10;

    friend constexpr bool operator==(const phrase_condition& a,
                                     const phrase_condition& b) noexcept = default;
};

// What a phrase says of another time: that it will do; that it will not do by itself, since a limit
// that the client's mistakes have hit is met again; or, in so many words, that it never will.
enum class waiting : std::uint8_t { unsaid, helps, is_vain, never_helps };

struct phrase {
    literal name;
    smtpreply::reason reason;
    smtpreply::confidence confidence;
    phrase_condition when{};
    detail::waiting waiting = detail::waiting::unsaid;
};

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
