// Finds the phrases of all tables in one pass over a text.
//
// With SMTPREPLY_COMPILED their index is in one file of the program alone, as the parser is: see
// parse.hpp.

#ifndef SMTPREPLY_DETAIL_PHRASE_SEARCH_HPP
#define SMTPREPLY_DETAIL_PHRASE_SEARCH_HPP

#include <smtpreply/detail/phrase_match.hpp>

#include <string_view>

// for_each_phrase(text, take) calls take(match) with the phrases in `text`, in no particular order.

#ifdef SMTPREPLY_COMPILED

namespace smtpreply::detail {

void search_phrases(std::string_view text, void* taker,
                    void (*take)(void*, const phrase_match&) noexcept) noexcept;

template <class Take>
constexpr void for_each_phrase(std::string_view text, Take take) noexcept {
    if (text.empty()) return;
    search_phrases(text, &take, [](void* taker, const phrase_match& match) noexcept {
        (*static_cast<Take*>(taker))(match);
    });
}

}  // namespace smtpreply::detail

#endif

#if !defined(SMTPREPLY_COMPILED) || defined(SMTPREPLY_IMPLEMENTATION)
#include <smtpreply/detail/phrase_search_all.hpp>  // IWYU pragma: keep
#endif

#endif
