// Finds by their index the phrases that may stand in a text, and compares them with it.

#ifndef SMTPREPLY_DETAIL_PHRASE_CANDIDATES_HPP
#define SMTPREPLY_DETAIL_PHRASE_CANDIDATES_HPP

#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/phrase_context.hpp>
#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// A phrase that may stand where one of the text's words is.
struct phrase_candidate {
    std::uint32_t at;     // the word's place in the text
    std::uint16_t word;   // its number
    std::uint16_t index;  // the phrase's
};

// Candidates of a text, as many as are settled at once.
class phrase_candidates {
public:
    static constexpr std::size_t capacity = 64;

    // The array is written before it is read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr phrase_candidates(std::string_view text, const text_words& words) noexcept
        : text_{text}, words_{words} {}

    // There is room.
    constexpr void add_if(bool condition, const phrase_candidate& one) noexcept {
        all_[size_] = one;
        size_ += condition ? 1U : 0U;
    }
    // The text has more of them: these are settled, and others follow.
    constexpr void go_on() noexcept {
        size_ = 0;
        are_all_ = false;
    }
    constexpr void forget_words() noexcept { words_are_known_ = false; }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t room() const noexcept { return capacity - size_; }
    // Whether it is sure that the text has no others, before or behind.
    [[nodiscard]] constexpr bool are_all() const noexcept {
        return are_all_ && words_are_known_ && room() != 0;
    }

    [[nodiscard]] constexpr indexed_phrase entry(std::size_t i) const noexcept {
        return all_phrases[all_[i].index];
    }

    // Where that phrase stands, if the server says it; empty if not.
    [[nodiscard]] constexpr pattern_match compare(std::size_t i) const noexcept {
        const phrase_candidate one = all_[i];
        const indexed_phrase entry = all_phrases[one.index];
        const std::string_view pattern = pattern_of(all_phrases, entry);
        const std::size_t offset = field::offset.of(entry.what);
        const bool whole = field::gap.of(entry.where) == 0;
        const text_words* const words = words_are_known_ ? &words_ : nullptr;
        const phrase_matcher matcher{text_, star::denies, {words, one.word}};
        const pattern_match found{pattern,
                                  whole ? matcher.match_whole(one.at, pattern, offset)
                                        : matcher.match(one.at, pattern, offset),
                                  whole};
        return !found.where.empty() && is_said(text_, words, found) ? found : pattern_match{};
    }

private:
    std::string_view text_;
    const text_words& words_;
    bool words_are_known_ = true;
    bool are_all_ = true;
    std::size_t size_ = 0;
    std::array<phrase_candidate, capacity> all_;
};

// First all words are noted, and which of them some phrase is looked up by; then, when it is known
// what else the text holds, the phrases that have such a word. Hardly a branch is on what the words
// are, since nobody can foretell that.
//
// Calls `settle` with phrase_candidates, as often as those are full, and at the end.
template <class Settle>
class candidate_search {
public:
    // The array of hits is written before it is read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr candidate_search(std::string_view text, Settle& settle) noexcept
        : text_{text}, settle_{settle}, candidates_{text, words_} {}

    constexpr void run() noexcept {
        if (text_.size() < key_widths[0]) return settle_(candidates_);
        std::uint64_t after_word = 0;
        for (std::size_t block = 0; block < text_.size(); block += word_block) {
            if (words_.size() + word_block > text_words::capacity) {
                // Of a text that is too long to know all its words, any may be there.
                candidates_.forget_words();
                needs_words_ = 0;
                look_up_hits();
                settle_some();
                words_.clear();
            }
            note_words(block, after_word);
        }
        look_up_hits();
        settle_(candidates_);
    }

private:
    // A word that some phrase is looked up by: which, the key, and which of key_widths that has.
    static constexpr bit_field hit_key{0, key_bits + width_bits};
    static constexpr bit_field hit_word{hit_key.size, 32 - hit_key.size};
    static_assert(hit_word.fits(text_words::capacity));

    constexpr void note_words(std::size_t at, std::uint64_t& after_word) noexcept {
        std::uint64_t begins = word_begins(text_, at, after_word);
        std::size_t size = size_;
        for (; begins != 0; begins &= begins - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(begins));
            const word_head head = word_head::at(text_, place);
            words_.add(place, word_kind(head.first));
            const auto word = static_cast<std::uint32_t>(words_.size());
            for (unsigned width = 0; width < key_widths.size(); ++width) {
                const std::uint32_t key = key_of(head, width);
                hits_[size] = word << hit_word.at | key << width_bits | width;
                size += all_phrases.has(key);
            }
        }
        size_ = size;
    }

    // An entry of the index that a hit asks about: its place, and the hit's.
    static constexpr bit_field entry_index{0, 16};
    static constexpr bit_field entry_hit{16, 16};
    static_assert(entry_hit.fits(text_words::capacity * key_widths.size()));

    constexpr void look_up_hits() noexcept {
        std::size_t size = 0;
        for (std::size_t hit = 0; hit < size_; ++hit) {
            const std::size_t bucket = hit_key.of(hits_[hit]) >> field::tag.size;
            std::uint32_t index = all_phrases.begin[bucket];
            const std::uint32_t end = all_phrases.begin[bucket + 1];
            do {  // some at once, of which the last may be for nothing
                constexpr std::uint32_t at_once = 8;
                if (size + at_once > asked_.size()) {
                    answer(size);
                    size = 0;
                }
                const auto first = static_cast<std::uint32_t>(hit) << entry_hit.at | index;
                for (std::uint32_t k = 0; k < at_once; ++k) asked_[size + k] = first + k;
                size += end - index < at_once ? end - index : at_once;
                index += at_once;
            } while (index < end);
        }
        answer(size);
        size_ = 0;
    }

    // Which of the first entries that are asked about are candidates. First those are left whose
    // other words the text has: most are not.
    constexpr void answer(std::size_t size) noexcept {
        std::size_t left = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::uint32_t one = asked_[i];
            asked_[left] = one;
            left += 1U ^ (lacks_word(all_phrases.words(entry_index.of(one))) & needs_words_);
        }
        for (std::size_t i = 0; i < left; ++i) {
            if (candidates_.room() == 0) settle_some();
            const std::uint32_t index = entry_index.of(asked_[i]);
            const std::uint32_t hit = hits_[entry_hit.of(asked_[i])];
            const std::size_t word = hit_word.of(hit);
            const std::size_t at = words_.place(word);
            candidates_.add_if(stands_at(at, hit_key.of(hit), index),
                               {static_cast<std::uint32_t>(at), static_cast<std::uint16_t>(word),
                                static_cast<std::uint16_t>(index)});
        }
    }

    // Whether that entry has this key, and the text what the entry has beside it.
    [[nodiscard]] constexpr bool stands_at(std::size_t at, std::uint32_t key,
                                           std::size_t index) const noexcept {
        const std::size_t width = key_widths[key & ((1U << width_bits) - 1)];
        const std::uint64_t here = folded_before(at) | std::uint64_t{folded_from(at + width)}
                                                           << 32U;
        const std::uint64_t beside = all_phrases.beside(index);
        const std::uint32_t tag = field::tag.of(all_phrases.where(index)) ^ field::tag.of(key);
        return (((here ^ beside) & mask_of(beside)) | tag) == 0;
    }

    constexpr void settle_some() noexcept {
        settle_(candidates_);
        candidates_.go_on();
    }

    // 1 where the text lacks a word of those kinds, else 0.
    [[nodiscard]] constexpr unsigned lacks_word(std::uint32_t kinds) const noexcept {
        return words_.lacks(field::one_word.of(kinds)) | words_.lacks(field::other_word.of(kinds));
    }

    // Four bytes each, folded, and zeros where there are none: the first or the last four of the
    // text, moved.
    [[nodiscard]] constexpr std::uint32_t folded_before(std::size_t at) const noexcept {
        const std::size_t missing = at < 4 ? 4 - at : 0;
        const std::uint64_t bytes = bytes_at<std::uint32_t>(text_.data() + (at + missing - 4));
        return static_cast<std::uint32_t>(bytes << 8 * missing | all_folded);
    }
    [[nodiscard]] constexpr std::uint32_t folded_from(std::size_t at) const noexcept {
        const std::size_t begin = at < text_.size() - 4 ? at : text_.size() - 4;
        const std::size_t missing = at - begin < 4 ? at - begin : 4;
        const std::uint64_t bytes = bytes_at<std::uint32_t>(text_.data() + begin);
        return static_cast<std::uint32_t>(bytes >> 8 * missing | all_folded);
    }

    std::string_view text_;
    Settle& settle_;
    text_words words_;
    unsigned needs_words_ = 1;
    phrase_candidates candidates_;
    std::array<std::uint32_t, 256> asked_;
    std::size_t size_ = 0;
    std::array<std::uint32_t, text_words::capacity * key_widths.size()> hits_;
};

}  // namespace smtpreply::detail

#endif
