// Marks: zones, hosts and wording by which a text tells who speaks, or of what.

#ifndef SMTPREPLY_DETAIL_MARK_SCAN_HPP
#define SMTPREPLY_DETAIL_MARK_SCAN_HPP

#include <smtpreply/detail/hint_scan.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// Whether the word around text[begin, begin + length) is a mail address: a list's name in one says
// nothing. Only so far to either side that the search stays linear.
constexpr bool is_in_mail_address(std::string_view text, std::size_t begin,
                                  std::size_t length) noexcept {
    constexpr std::string_view ends = " <>()[],;\"'";
    constexpr std::size_t reach = 254;
    std::size_t from = begin;
    while (from > 0 && begin - from < reach && !one_of(text[from - 1], ends)) --from;
    std::size_t to = begin + length;
    while (to < text.size() && to - begin < reach && !one_of(text[to], ends)) ++to;
    const std::string_view word = text.substr(from, to - from);
    return word.find('@') != std::string_view::npos && word.find("://") == std::string_view::npos;
}

constexpr bool is_whole_word(std::string_view text, std::size_t begin,
                             std::size_t length) noexcept {
    const std::size_t end = begin + length;
    const bool starts = begin == 0 || !is_ascii_word(text[begin]) ||
                        !(is_ascii_word(text[begin - 1]) || text[begin - 1] == '-');
    const bool stops =
        end == text.size() || !is_ascii_word(text[end]) || !is_ascii_word(text[end - 1]);
    return starts && stops;
}

// Where `mark` stands in `text` as a word of its own and outside a mail address.
constexpr std::size_t find_mark(std::string_view text, std::string_view mark) noexcept {
    const bool is_mail_address = mark.find('@') != std::string_view::npos;
    for (std::size_t at = find_folded(text, mark); at != std::string_view::npos;
         at = find_folded(text, mark, at + 1))
        if (is_whole_word(text, at, mark.size()) &&
            (is_mail_address || !is_in_mail_address(text, at, mark.size())))
            return at;
    return std::string_view::npos;
}

struct found_mark {
    std::size_t begin = 0;
    std::size_t length = 0;  // 0: none yet
};

// Looks for a mark that says more than `best` does, and puts it there. The longer, the more exact.
constexpr bool finds_longer_mark(std::string_view text, std::string_view mark,
                                 found_mark& best) noexcept {
    if (mark.size() <= best.length) return false;
    const std::size_t at = find_mark(text, mark);
    if (at == std::string_view::npos) return false;
    best = {at, mark.size()};
    return true;
}

}  // namespace smtpreply::detail

#endif
