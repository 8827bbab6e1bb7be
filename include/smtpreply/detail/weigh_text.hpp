// What the text of a reply says: of its phrases the one that tells most.

#ifndef SMTPREPLY_DETAIL_WEIGH_TEXT_HPP
#define SMTPREPLY_DETAIL_WEIGH_TEXT_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrase_search.hpp>
#include <smtpreply/detail/weigh.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply::detail {

// What phrases say in a reply with these codes at this stage.
struct phrase_meaning {
    reply_code code;
    std::optional<enhanced_status> status;
    smtpreply::stage stage;
    bool by_table_alone = !may_be_another(code, status, stage);

    [[nodiscard]] constexpr bool counts(const phrase_condition& when) const noexcept {
        return holds(when, code, status, stage);
    }
    [[nodiscard]] constexpr reason said(reason by_table) const noexcept {
        return by_table_alone
                   ? by_table
                   : at_its_stage(by_its_codes(by_table, code, status, stage), code, stage);
    }
    [[nodiscard]] constexpr finding of(const phrase_match& match) const noexcept {
        return {.reason = said(match.row.reason),
                .confidence = match.row.confidence,
                .rule = match.row.name,
                .witness = witness::phrase,
                .where = match.found.where,
                .length = match.found.pattern.size(),
                .whole = match.found.whole,
                .waiting = match.row.waiting};
    }
};

// Calls `take` with what each phrase in the text says.
template <class Take>
constexpr void for_each_text_finding(std::string_view text, reply_code code,
                                     std::optional<enhanced_status> status, const context& known,
                                     Take take) noexcept {
    const phrase_meaning meaning{code, status, known.stage};
    for_each_phrase(text, [&](const phrase_match& match) {
        if (meaning.counts(match.row.when)) take(meaning.of(match));
    });
}

#ifdef SMTPREPLY_COMPILED
text_finding weigh_phrases(std::string_view text, const phrase_meaning& meaning) noexcept;
#endif

}  // namespace smtpreply::detail

#if !defined(SMTPREPLY_COMPILED) || defined(SMTPREPLY_IMPLEMENTATION)
#include <smtpreply/detail/weigh_phrases.hpp>  // IWYU pragma: keep
#endif

namespace smtpreply::detail {

// A template, so that it may be constexpr though what it calls is not where that is compiled once.
template <class Text>
constexpr text_finding weigh_text(Text text, reply_code code, std::optional<enhanced_status> status,
                                  const context& known) noexcept {
    return weigh_phrases(text, phrase_meaning{code, status, known.stage});
}

}  // namespace smtpreply::detail

#endif
