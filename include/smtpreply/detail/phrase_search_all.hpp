// The search through all tables of phrases, by their index.

#ifndef SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP
#define SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP

#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrase_search.hpp>
#include <smtpreply/detail/phrase_tables.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace smtpreply::detail {

consteval bool index_has_the_tables_rows() {
    if (phrase_families.size() != all_phrases.tables) return false;
    for (std::size_t i = 0; i < phrase_families.size(); ++i)
        if (phrase_families[i].size != all_phrases.rows[i]) return false;
    return true;
}
static_assert(index_has_the_tables_rows(),
              "the tables of phrases have changed: build the target phrase_index");

// The bytes from `at` on, and zeros where there are none.
template <std::size_t Size>
constexpr std::array<char, Size> padded(std::string_view text, std::size_t at) noexcept {
    std::array<char, Size> bytes{};
    const std::string_view rest = text.substr(at, Size);
    for (std::size_t i = 0; i < rest.size(); ++i) bytes[i] = rest[i];
    return bytes;
}

// Calls `take` with every phrase of the tables in `text`, in no particular order.
//
// First all words are noted, and which of them some phrase is looked up by; then, when it is known
// what else the text holds, the phrases are compared. Without a branch on what the words are, since
// nobody can foretell that.
template <class Take>
class phrase_search {
public:
    constexpr phrase_search(std::string_view text, Take& take) noexcept
        : text_{text}, take_{take} {}

    constexpr void run() noexcept {
        bool after_word = false;
        for (std::size_t block = 0; block < text_.size(); block += word_block) {
            if (words_.size() + word_block > text_words::capacity) {
                whole_ = false;
                compare_hits();
                words_.clear();
            }
            note_words(block, after_word);
        }
        compare_hits();
    }

private:
    // A word that some phrase is looked up by.
    struct hit {
        std::uint32_t word;
        std::uint32_t key;
        std::uint32_t before;  // a set of the words before it
    };

    constexpr void note_words(std::size_t block, bool& after_word) noexcept {
        std::uint64_t begins =
            text_.size() - block >= word_block
                ? word_begins(text_.data() + block, after_word)
                : word_begins(padded<word_block>(text_, block).data(), after_word);
        std::size_t size = size_;
        std::uint32_t before = before_;
        for (; begins != 0; begins &= begins - 1) {
            const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(begins));
            const word_head head = at + word_head::size <= text_.size()
                                       ? word_head::at(text_.data() + at)
                                       : word_head::at(padded<word_head::size>(text_, at).data());
            const unsigned kind = word_kind(head.first);
            words_.add(at, kind);
            const auto word = static_cast<std::uint32_t>(words_.size());
            for (unsigned width = 0; width < key_widths.size(); ++width) {
                const std::uint32_t key = key_of(head, width);
                hits_[size] = {word, key << width_bits | width, before};
                size += all_phrases.has(key);
            }
            before |= word_set_of(kind);
        }
        size_ = size;
        before_ = before;
    }

    // From the last to the first, so that it is known what stands behind each. Of a text that is
    // too long for that, anything may.
    constexpr void compare_hits() noexcept {
        const phrase_matcher<> matcher{text_, whole_ ? &words_ : nullptr};
        std::size_t word = words_.size();
        std::uint32_t behind = whole_ ? 0 : all_words;
        while (size_ != 0) {
            const hit here = hits_[--size_];
            for (; word != here.word; --word) behind |= word_set_of(words_.kind(word));
            const std::uint32_t none_before = whole_ ? ~here.before : 0;
            const std::uint32_t none_behind = whole_ ? ~behind : 0;
            const std::uint32_t width = here.key & ((1U << width_bits) - 1);
            const std::size_t bucket = here.key >> (width_bits + key_bits - bucket_bits);
            const std::size_t end = all_phrases.begin[bucket + 1];
            for (std::size_t i = all_phrases.begin[bucket]; i != end; ++i)
                if ((all_phrases.before[i] & none_before) == 0 &&
                    (all_phrases.behind[i] & none_behind) == 0 &&
                    (all_phrases.places[i] & ((1U << width_bits) - 1)) == width)
                    compare(matcher, words_.place(word), i);
        }
    }

    constexpr void compare(const phrase_matcher<>& matcher, std::size_t at,
                           std::size_t index) noexcept {
        const phrase_place place = unpacked(all_phrases.places[index]);
        const std::size_t size = all_phrases.sizes[index];
        const phrase_family& family = phrase_families[place.table];
        const phrase& row = family.rows[place.row];
        const char* const begin = row.name + family.prefix;
        phrase_match match{nullptr, {begin, size}, {}, true};
        if (size >= 8)
            match.where = matcher.match_whole(at - place.offset, begin, size);
        else
            match = matcher.match(at, begin, place.offset);
        match.row = &row;
        if (!match.where.empty() && !lies_in_a_name(text_, match.where, match.pattern))
            take_(std::as_const(match));
    }

    std::string_view text_;
    Take& take_;
    text_words words_;
    bool whole_ = true;
    std::uint32_t before_ = 0;
    std::size_t size_ = 0;
    std::array<hit, text_words::capacity * key_widths.size()> hits_;  // written, then read
};

#ifdef SMTPREPLY_COMPILED
void search_phrases(std::string_view text, void* taker,
                    void (*take)(void*, const phrase_match&) noexcept) noexcept {
    const auto call = [&](const phrase_match& match) { take(taker, match); };
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
