// Finds the phrases of all tables in one pass over a text.
//
// With SMTPREPLY_COMPILED their index is in one file of the program alone, as the parser is: see
// parse.hpp.

#ifndef SMTPREPLY_DETAIL_PHRASE_SEARCH_HPP
#define SMTPREPLY_DETAIL_PHRASE_SEARCH_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/phrase_match.hpp>

#include <string_view>

// for_each_phrase(text, take) calls take(match) with the phrases in `text`, in no particular order.
// It returns how sure a phrase has to be from then on to count: any that is not, and does not say
// either that another time will do, may be left out.

#ifdef SMTPREPLY_COMPILED

namespace smtpreply::detail {

void search_phrases(std::string_view text, void* taker,
                    confidence (*take)(void*, const phrase_match&) noexcept) noexcept;

template <class Take>
constexpr void for_each_phrase(std::string_view text, Take take) noexcept {
    if (text.empty()) return;
    search_phrases(text, &take, [](void* taker, const phrase_match& match) noexcept {
        return (*static_cast<Take*>(taker))(match);
    });
}

}  // namespace smtpreply::detail

#endif

#if !defined(SMTPREPLY_COMPILED) || defined(SMTPREPLY_IMPLEMENTATION)
#include <smtpreply/detail/phrase_search_all.hpp>  // IWYU pragma: keep
#endif

#endif
