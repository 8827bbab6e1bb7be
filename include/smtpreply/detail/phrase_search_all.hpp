// The search for the phrases of all tables, by their index.

#ifndef SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP
#define SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/phrase_context.hpp>
#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrase_search.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// First all words are noted, and which of them some phrase is looked up by; then, when it is known
// what else the text holds, the phrases are compared, the surest first. Hardly a branch is on what
// the words are, since nobody can foretell that.
template <class Take>
class phrase_search {
public:
    // The array of hits is written before it is read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr phrase_search(std::string_view text, Take& take) noexcept
        : text_{text}, take_{take} {}

    constexpr void run() noexcept {
        bool after_word = false;
        for (std::size_t block = 0; block < text_.size(); block += word_block) {
            if (words_.size() + most_in_block > text_words::capacity) {
                whole_ = false;
                look_up_hits();
                words_.clear();
            }
            note_words(block, after_word);
        }
        look_up_hits();
        compare(put_off_[static_cast<std::size_t>(confidence::medium)]);
        compare(put_off_[static_cast<std::size_t>(confidence::low)]);
    }

private:
    // A word that some phrase is looked up by: which, the key, and which of key_widths that has.
    static constexpr bit_field hit_key{0, key_bits + width_bits};
    static constexpr bit_field hit_word{hit_key.size, 32 - hit_key.size};
    static_assert(hit_word.fits(text_words::capacity));

    // Each byte of a block may begin a word; a stem takes the place of another, but the last one.
    static constexpr std::size_t most_in_block = word_block + 1;

    // A phrase that may stand where that word is.
    struct candidate {
        std::uint32_t at;
        std::uint32_t index;
    };
    struct candidate_list {
        std::array<candidate, 32> all;
        std::size_t size = 0;
    };

    constexpr void note_words(std::size_t block, bool& after_word) noexcept {
        std::uint64_t begins = word_begins(text_, block, after_word);
        std::size_t size = size_;
        for (; begins != 0; begins &= begins - 1) {
            const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(begins));
            const word_head head = word_head::at(text_, at);
            words_.add(at, word_kind(head.first));
            const auto word = static_cast<std::uint32_t>(words_.size());
            if (const std::size_t prefix = denying_prefix(head.first); prefix != 0)
                words_.add(at + prefix, word_kind(head.first >> 8 * prefix));
            for (unsigned width = 0; width < key_widths.size(); ++width) {
                const std::uint32_t key = key_of(head, width);
                hits_[size] = word << hit_word.at | key << width_bits | width;
                size += all_phrases.has(key);
            }
        }
        size_ = size;
    }

    constexpr void look_up_hits() noexcept {
        for (std::size_t i = 0; i < size_; ++i) {
            const std::size_t word = hit_word.of(hits_[i]);
            const std::uint32_t key = hit_key.of(hits_[i]);
            const std::size_t at = words_.place(word);
            const std::uint32_t tag = field::tag.of(key);
            const std::size_t width = key_widths[key & ((1U << width_bits) - 1)];
            const std::uint64_t beside = folded_before(at) | std::uint64_t{folded_from(at + width)}
                                                                 << 32U;
            const std::size_t bucket = key >> field::tag.size;
            const std::size_t end = all_phrases.begin[bucket + 1];
            for (std::size_t index = all_phrases.begin[bucket]; index != end; ++index) {
                const indexed_phrase entry = all_phrases[index];
                const std::uint64_t differs = (field::tag.of(entry.where) ^ tag) |
                                              ((beside ^ entry.beside) & mask_of(entry.beside));
                if (differs == 0 && has_words(word, entry.words)) consider(at, index, entry);
            }
        }
        size_ = 0;
    }

    // Of a text that is too long to know all its words, any may be there.
    [[nodiscard]] constexpr bool has_words(std::size_t word, std::uint32_t kinds) const noexcept {
        const unsigned missing = words_.none_before(word, field::before.of(kinds)) |
                                 words_.none_before(word, field::before_too.of(kinds)) |
                                 words_.none_behind(word, field::behind.of(kinds)) |
                                 words_.none_behind(word, field::behind_too.of(kinds));
        return missing == 0 || !whole_;
    }

    // Whether it counts though surer phrases are there.
    [[nodiscard]] static constexpr bool is_asked_for(const indexed_phrase& entry) noexcept {
        return field::waiting.of(entry.what) == static_cast<std::uint32_t>(waiting::helps);
    }

    // Compares the surest phrases at once, and puts off the others, which will hardly be asked for.
    constexpr void consider(std::size_t at, std::size_t index,
                            const indexed_phrase& entry) noexcept {
        const std::uint32_t sureness = field::confidence.of(entry.what);
        const candidate one{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(index)};
        const bool sure = sureness == static_cast<std::uint32_t>(confidence::high);
        if (sure || is_asked_for(entry)) return compare(one);
        candidate_list& list = put_off_[sureness];
        if (list.size == list.all.size()) compare(list);
        list.all[list.size++] = one;
    }

    constexpr void compare(candidate_list& list) noexcept {
        for (std::size_t i = 0; i < list.size; ++i) compare(list.all[i]);
        list.size = 0;
    }

    constexpr void compare(const candidate& one) noexcept {
        const indexed_phrase entry = all_phrases[one.index];
        if (field::confidence.of(entry.what) < static_cast<std::uint32_t>(least_) &&
            !is_asked_for(entry))
            return;
        const std::string_view pattern = pattern_of(all_phrases, entry);
        const std::size_t offset = field::offset.of(entry.what);
        const auto has = static_cast<stars>(field::stars.of(entry.where));
        const text_words* const words = whole_ ? &words_ : nullptr;
        const phrase_matcher matcher{text_, words, star::denies};
        const text_range where = has == stars::at_most_behind
                                     ? matcher.match_plain(one.at, pattern, offset)
                                     : matcher.match(one.at, pattern, offset);
        if (where.empty()) return;
        const pattern_match found{pattern, where, has != stars::within};
        if (is_said(text_, words, found))
            raise_least(take_(phrase_match{row_of(all_phrases, entry), found}));
    }

    constexpr void raise_least(confidence to) noexcept {
        if (to > least_) least_ = to;
    }

    // Four bytes each, folded, and zeros where there are none.
    [[nodiscard]] constexpr std::uint32_t folded_before(std::size_t at) const noexcept {
        std::uint64_t bytes = bytes_in<std::uint32_t>(text_, at < 4 ? 0 : at - 4);
        if (at < 4) bytes <<= 8 * (4 - at);
        return static_cast<std::uint32_t>(bytes | all_folded);
    }
    [[nodiscard]] constexpr std::uint32_t folded_from(std::size_t at) const noexcept {
        return bytes_in<std::uint32_t>(text_, at) | static_cast<std::uint32_t>(all_folded);
    }

    std::string_view text_;
    Take& take_;
    text_words words_;
    bool whole_ = true;
    confidence least_ = confidence::low;
    std::array<candidate_list, 2> put_off_;  // of low confidence, and of medium
    std::size_t size_ = 0;
    std::array<std::uint32_t, text_words::capacity * key_widths.size()> hits_;
};

#ifdef SMTPREPLY_COMPILED
void search_phrases(std::string_view text, void* taker,
                    confidence (*take)(void*, const phrase_match&) noexcept) noexcept {
    const auto call = [&](const phrase_match& match) { return take(taker, match); };
    phrase_search{text, call}.run();
}
#else
template <class Take>
constexpr void for_each_phrase(std::string_view text, Take take) noexcept {
    phrase_search{text, take}.run();
}
#endif

}  // namespace smtpreply::detail

#endif
