// How large a message may be, as a server says that refuses one.

#ifndef SMTPREPLY_SIZE_LIMIT_HPP
#define SMTPREPLY_SIZE_LIMIT_HPP

#include <smtpreply/detail/hint_scan.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// A limit of the message's size that a server named.
struct size_hint {
    std::uint64_t octets = 0;  ///< at least 1
    std::string_view bytes{};  ///< the number and its unit, in the reply
};

namespace detail {

struct size_unit {
    std::string_view name;
    std::uint64_t octets;
};

// Servers count in powers of 1024, whatever they call them.
// clang-format off
inline constexpr std::array size_units{
    size_unit{"b",                  1},
    size_unit{"byte",               1},
    size_unit{"bytes",              1},
    size_unit{"gb",        1073741824},
    size_unit{"gib",       1073741824},
    size_unit{"go",        1073741824},  // French
    size_unit{"k",               1024},
    size_unit{"kb",              1024},
    size_unit{"kbyte",           1024},
    size_unit{"kbytes",          1024},
    size_unit{"kib",             1024},
    size_unit{"kilobytes",       1024},
    size_unit{"ko",              1024},
    size_unit{"m",            1048576},
    size_unit{"mb",           1048576},
    size_unit{"mbyte",        1048576},
    size_unit{"mbytes",       1048576},
    size_unit{"megabyte",     1048576},
    size_unit{"megabytes",    1048576},
    size_unit{"meg",          1048576},
    size_unit{"mib",          1048576},
    size_unit{"mo",           1048576},
    size_unit{"octets",             1},
    size_unit{"мб",           1048576},  // Russian
};

// The text speaks of a message's size.
inline constexpr std::array<std::string_view, 19> size_words{
    "size",   "large",     "too big", "message is", "message length", "message exceeds", "bytes",
    "octets", "groß",      "volumin", "trop gros",  "tamaño",         "tamanho",
    "grande", "dimension", "азмер",   "大小",       "サイズ",         "大きすぎ",
};

// It speaks of something else that has a size.
inline constexpr std::array<std::string_view, 10> other_sizes{
    "quota", "storage", "line ", "lines", "header", "mailbox is full", "mailbox full",
    "mailbox size", "size of the mailbox", "mailbox limit",
};

// Before the number of a limit, with a few words between.
inline constexpr std::array<std::string_view, 26> limit_words{
    "limit", "max", "exceed", "larger than", "bigger than", "greater than", "more than", "over ",
    "above", "up to", "at most", "allow", "permit", "accept", "límite", "máximo", "superior a",
    "grenze", "höchst", "limite", "supera", "предел", "限制", "超过", "超過", "最大",
};

// Directly behind it.
inline constexpr std::array<std::string_view, 14> limit_words_behind{
    "max", "limit", "allowed", "are allowed", "is allowed", "permitted", "are permitted",
    "message limit", "size limit", "message size limit", "or less", "is the limit",
    "is the maximum", "is the most",
};
// The same, where words are not told apart by spaces: "beyond", "within".
inline constexpr std::array<std::string_view, 2> limit_signs_behind{"を超え", "以内"};
// clang-format on

struct scanned_size {
    std::uint64_t octets = 0;
    std::size_t length = 0;
};

// The digits at the start of `text`, also in groups of three: "10,485,760", "10 485 760".
constexpr scanned_number scan_grouped_number(std::string_view text) noexcept {
    scanned_number number = scan_number(text);
    if (number.length == 0 || number.length > 3) return number;
    const char separator = number.length < text.size() ? text[number.length] : '\0';
    if (!one_of(separator, ", ")) return number;
    while (number.value < 1'000'000'000'000 && number.length < text.size() &&
           text[number.length] == separator) {
        const scanned_number group = scan_number(text.substr(number.length + 1));
        if (group.length != 3) break;
        number = {number.value * 1000 + group.value, number.length + 4};
    }
    return number;
}

// Tenths behind the point: 5 of ".5"; none where there are more digits, or none.
constexpr scanned_number scan_tenths(std::string_view text) noexcept {
    if (text.empty() || text.front() != '.') return {};
    const scanned_number digit = scan_number(text.substr(1));
    return digit.length == 1 ? scanned_number{digit.value, 2} : scanned_number{};
}

// Chinese and Japanese go on behind "MB" without a space.
constexpr bool begins_with_unit(std::string_view text, std::string_view unit) noexcept {
    if (static_cast<unsigned char>(unit.back()) > 127) return begins_with_word(text, unit);
    return begins_with(text, unit) &&
           (text.size() == unit.size() || !is_ascii_word(text[unit.size()]));
}

constexpr scanned_size scan_size(std::string_view text) noexcept {
    constexpr std::uint64_t greatest = std::uint64_t{1} << 50U;
    constexpr std::size_t digits_that_need_no_unit = 5;
    const scanned_number digits = scan_grouped_number(text);
    if (digits.length == 0 || digits.value == 0) return {};
    const scanned_number tenths = scan_tenths(text.substr(digits.length));

    std::size_t gap = digits.length + tenths.length;
    if (gap < text.size() && one_of(text[gap], " -")) ++gap;
    scanned_size best;
    for (const size_unit& unit : size_units) {
        const std::size_t end = gap + unit.name.size();
        if (end > best.length && begins_with_unit(text.substr(gap), unit.name) &&
            !begins_with(text.substr(end), "/"))
            best = {unit.octets, end};
    }
    if (best.length != 0) {
        if (digits.value > greatest / best.octets) return {};
        best.octets = digits.value * best.octets + tenths.value * best.octets / 10;
        return best;
    }

    // A bare number: only where it is large and no other word makes it a number of something else.
    const std::string_view rest = text.substr(digits.length);
    if (digits.length < digits_that_need_no_unit || digits.value > greatest) return {};
    const bool ends =
        rest.empty() || one_of(rest.front(), ",;.)]>:") ||
        (rest.front() == ' ' &&
         (rest.size() == 1 || !is_letter(rest[1]) || begins_with(rest, " max") ||
          begins_with(rest, " is ") || begins_with(rest, " of ") || begins_with(rest, " limit")));
    return ends ? scanned_size{digits.value, digits.length} : scanned_size{};
}

// Whether the number between `before` and `after` is what the server allows, and not the size of
// the message.
constexpr bool is_a_limit(std::string_view before, std::string_view after) noexcept {
    after = trimmed(after);
    for (const std::string_view word : limit_words_behind)
        if (begins_with_word(after, word)) return true;
    for (const std::string_view sign : limit_signs_behind)
        if (after.starts_with(sign)) return true;

    before = tail(before, 56);
    while (!before.empty() && one_of(before.back(), " (:=<[~")) before.remove_suffix(1);
    if (ends_with(before, ">")) return true;
    if (ends_with_word(before, "by")) return false;
    // What another clause, or the words around another number, say is not about this one.
    before = last_sentence(before);
    const std::size_t clause = before.find_last_of(",;:(0123456789");
    if (clause != std::string_view::npos) before.remove_prefix(clause + 1);
    return find_last_of(before, limit_words) != std::string_view::npos;
}

}  // namespace detail

/// The largest message that the server takes, read from a text that refuses a larger one: "exceeds
/// the limit of 25 MB" gives 26214400. Empty where the text names none, and where it cannot be told
/// from the size of the message itself.
///
/// KB and MB are taken as powers of 1024, as servers set their limits. A number without unit is
/// taken as octets where it has five digits or more. Texts about quotas, lines and headers name
/// none. Linear in the reply; allocates nothing.
[[nodiscard]] constexpr std::optional<size_hint> size_limit(const reply& answer) noexcept {
    if (!answer.negative()) return std::nullopt;
    const detail::reading_text reading{answer};
    const std::string_view text = reading.text();
    if (detail::find_last_of(text, detail::size_words) == std::string_view::npos ||
        detail::find_last_of(text, detail::other_sizes) != std::string_view::npos)
        return std::nullopt;

    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!detail::is_digit(text[at])) continue;
        if (at != 0 && (detail::is_ascii_word(text[at - 1]) || detail::one_of(text[at - 1], ".-@")))
            continue;
        if (detail::ends_with_word(detail::trimmed(text.substr(0, at)), "id")) continue;
        const detail::scanned_size size = detail::scan_size(text.substr(at));
        if (size.length == 0) continue;
        if (detail::is_a_limit(text.substr(0, at), text.substr(at + size.length)))
            return size_hint{size.octets, reading.bytes(at, size.length)};
        at += size.length - 1;
    }
    return std::nullopt;
}

}  // namespace smtpreply

#endif
