// Marks: zones, hosts and wording by which a text tells who speaks, or of what.

#ifndef SMTPREPLY_DETAIL_MARK_SCAN_HPP
#define SMTPREPLY_DETAIL_MARK_SCAN_HPP

#include <smtpreply/detail/hint_scan.hpp>
#include <smtpreply/sentences.hpp>

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

// Whether a mark may begin at `at`: at the beginning of a word, or where no word is.
constexpr bool mark_may_begin(std::string_view text, std::size_t at) noexcept {
    return at == 0 || !is_ascii_word(text[at]) ||
           !(is_ascii_word(text[at - 1]) || text[at - 1] == '-');
}

// Whether `mark` stands at `at`, ends with a word and is no part of a mail address.
constexpr bool is_mark(std::string_view text, std::size_t at, std::string_view mark) noexcept {
    const std::string_view here = text.substr(at);
    if (!begins_with(here, mark)) return false;
    if (is_ascii_word(mark.back()) && here.size() > mark.size() && is_ascii_word(here[mark.size()]))
        return false;
    return mark.find('@') != std::string_view::npos || !is_in_mail_address(text, at, mark.size());
}

struct found_mark {
    std::size_t begin = 0;
    std::size_t length = 0;  // 0: none

    // Takes `mark` if it stands at `at` and says more than the one before: the longer, the more
    // exact.
    constexpr bool improve(std::string_view text, std::size_t at, literal named) noexcept {
        if (is_empty(named) || lower(text[at]) != *named) return false;
        const std::string_view mark{named};
        if (mark.size() <= length || !is_mark(text, at, mark)) return false;
        begin = at;
        length = mark.size();
        return true;
    }
};

}  // namespace smtpreply::detail

#endif
