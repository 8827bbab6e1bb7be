// Finds the phrase of a text that tells most, and compares no more of them than that takes.

#ifndef SMTPREPLY_DETAIL_WEIGH_PHRASES_HPP
#define SMTPREPLY_DETAIL_WEIGH_PHRASES_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/phrase_candidates.hpp>
#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/weigh.hpp>
#include <smtpreply/detail/weigh_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

class phrase_scale {
public:
    // Whether another time will do is a question where the code says that it will not, or the best
    // phrase does.
    constexpr explicit phrase_scale(const phrase_meaning& meaning) noexcept
        : meaning_{meaning},
          may_be_for_now_{meaning.code.severity() == severity::permanent},
          asks_for_help_{may_be_for_now_ ? 1U : 0U} {}

    // Takes what the candidates say into account.
    constexpr void operator()(const phrase_candidates& candidates) noexcept {
        const std::size_t size = candidates.size();
        are_all_ = candidates.are_all();
        ranks ranked;
        for (std::size_t i = 0; i < size; ++i) ranked[i] = rank_of(candidates.entry(i), i);
        for (;;) {
            rank next = 0;
            for (std::size_t i = 0; i < size; ++i) {
                const rank one = ranked[i] * may_matter(ranked[i]);
                next = one > next ? one : next;
            }
            if (next == 0) return;
            ranked[place.of(next)] = 0;
            take(candidates, place.of(next));
        }
    }

    [[nodiscard]] constexpr text_finding finding() const noexcept {
        const detail::finding best = telling_.best();
        const bool counts = may_be_for_now_ || best.waiting == waiting::never_helps;
        return {best, helps_ && counts ? waiting::helps : best.waiting};
    }

private:
    // A candidate as a number, the greater the more it tells, as far as that is known before it is
    // found. 0: it does not count, or was compared.
    using rank = std::uint32_t;
    using ranks = std::array<rank, phrase_candidates::capacity>;
    static constexpr bit_field place{0, 7};   // among the candidates
    static constexpr bit_field whole{7, 1};   // it has no star but at its ends
    static constexpr bit_field helps{8, 1};   // it says that another time will do
    static constexpr bit_field length{9, 8};  // of the pattern
    static constexpr bit_field tells{17, 6};  // how far up in by_telling; 0: nothing
    static constexpr bit_field sure{23, 3};   // confidence and one
    static_assert(place.fits(phrase_candidates::capacity - 1) && length.size == field::size.size &&
                  tells.fits(by_telling.size() + 1));

    static constexpr rank rank_of(confidence sureness, reason said, std::size_t size) noexcept {
        const std::size_t further =
            said == reason::unspecified ? 0 : by_telling.size() - telling(said) + 1;
        return (static_cast<rank>(sureness) + 1) << sure.at |
               static_cast<rank>(further) << tells.at | static_cast<rank>(size) << length.at;
    }
    [[nodiscard]] constexpr rank rank_of(const indexed_phrase& entry,
                                         std::size_t at) const noexcept {
        const std::size_t condition = field::condition.of(entry.what);
        if (condition != 0 && !meaning_.counts(all_phrases.conditions[condition])) return 0;
        const auto another = static_cast<waiting>(field::waiting.of(entry.what));
        return rank_of(static_cast<confidence>(field::confidence.of(entry.what)),
                       meaning_.said(static_cast<reason>(field::reason.of(entry.what))),
                       field::size.of(entry.what)) |
               (another == waiting::helps ? rank{1} << helps.at : 0) |
               (field::gap.of(entry.where) == 0 ? rank{1} << whole.at : 0) | static_cast<rank>(at);
    }

    // 1 where a candidate that is not compared yet can change the outcome, else 0: it may tell more
    // than the best, or tell less and know more, or say that another time will do. Where more
    // candidates follow, the best may fall yet, and any may matter. Without a branch on the
    // candidate, since nobody can foretell it.
    [[nodiscard]] constexpr rank may_matter(rank one) const noexcept {
        const auto when = [](bool condition) { return condition ? 1U : 0U; };
        const rank says_something = when(tells.of(one) != 0);
        const rank tells_more = when(one >= best_rank_ || !are_all_);
        const rank as_sure = when(sure.of(one) == sure.of(best_rank_));
        const rank longer = when(length.of(one) > length.of(best_rank_));
        const rank knows_more = as_sure & longer & whole.of(one);
        return (says_something & (tells_more | knows_more)) | (helps.of(one) & asks_for_help_);
    }

    constexpr void take(const phrase_candidates& candidates, std::size_t i) noexcept {
        const pattern_match found = candidates.compare(i);
        if (found.where.empty()) return;
        const detail::finding said = meaning_.of({row_of(all_phrases, candidates.entry(i)), found});
        helps_ |= said.waiting == waiting::helps;
        if (helps_) asks_for_help_ = 0;
        if (said.reason == reason::unspecified) return;
        telling_.add(said);
        best_ = telling_.best();
        best_rank_ = rank_of(best_.confidence, best_.reason, best_.length);
        if (best_.waiting == waiting::never_helps && !helps_) asks_for_help_ = 1;
    }

    phrase_meaning meaning_;
    telling_phrases telling_;
    detail::finding best_{};
    rank best_rank_ = 0;
    bool may_be_for_now_;
    rank asks_for_help_;  // 1 or 0
    bool are_all_ = true;
    bool helps_ = false;
};

#ifdef SMTPREPLY_COMPILED
text_finding weigh_phrases(std::string_view text, const phrase_meaning& meaning) noexcept {
#else
constexpr text_finding weigh_phrases(std::string_view text,
                                     const phrase_meaning& meaning) noexcept {
#endif
    phrase_scale scale{meaning};
    candidate_search{text, scale}.run();
    return scale.finding();
}

}  // namespace smtpreply::detail

#endif
