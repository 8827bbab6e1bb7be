// The search for the phrases of all tables, by their index.

#ifndef SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP
#define SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP

#include <smtpreply/detail/phrase_candidates.hpp>
#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrase_search.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

#ifdef SMTPREPLY_COMPILED
void search_phrases(std::string_view text, void* taker,
                    void (*take)(void*, const phrase_match&) noexcept) noexcept {
    const auto call = [&](const phrase_match& match) { take(taker, match); };
#else
template <class Take>
constexpr void for_each_phrase(std::string_view text, Take call) noexcept {
#endif
    const auto settle = [&](const phrase_candidates& candidates) {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const pattern_match found = candidates.compare(i);
            if (!found.where.empty())
                call(phrase_match{row_of(all_phrases, candidates.entry(i)), found});
        }
    };
    candidate_search{text, settle}.run();
}

}  // namespace smtpreply::detail

#endif
