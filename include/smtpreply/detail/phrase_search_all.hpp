// The search through all tables of phrases, by their index.

#ifndef SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP
#define SMTPREPLY_DETAIL_PHRASE_SEARCH_ALL_HPP

#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrase_search.hpp>
#include <smtpreply/detail/phrase_tables.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

consteval bool index_has_the_tables_rows() {
    for (std::size_t i = 0; i < phrase_families.size(); ++i)
        if (phrase_families[i].size != all_phrases.rows[i]) return false;
    return phrase_families.size() == all_phrases.rows.size();
}
static_assert(index_has_the_tables_rows(),
              "the tables of phrases have changed: build the target phrase_index");

// The bytes from `at` on, and zeros where there are none.
template <std::size_t Size>
constexpr std::array<char, Size> padded(std::string_view text, std::size_t at) noexcept {
    std::array<char, Size> bytes{};
    const std::string_view rest = text.substr(at, Size);
    std::copy(rest.begin(), rest.end(), bytes.begin());
    return bytes;
}

// Words of the text by which some phrase is looked up, until all words of the text are known.
struct word_hits {
    struct hit {
        std::uint32_t at;
        std::uint32_t key;
    };

    // Room for the hits of one block, at the least.
    static constexpr std::size_t capacity = 4 * key_widths.size() * word_block;
    static constexpr std::size_t full = capacity - key_widths.size() * word_block;

    std::size_t size = 0;
    std::array<hit, capacity> hits;  // not initialised: it is written before it is read

    // Without a branch: which words are hits, nobody can foretell.
    constexpr void add(std::size_t at, const word_key& word) noexcept {
        for (unsigned width = 0; width < key_widths.size(); ++width) {
            const std::uint32_t key = key_of(word, width);
            hits[size] = {static_cast<std::uint32_t>(at), key << width_bits | width};
            size += all_phrases.has(key);
        }
    }

    // Calls `take` with each phrase that matches at one of them; `words` are those of the text.
    template <class Take>
    constexpr void match(std::string_view text, std::uint64_t words, Take& take) noexcept {
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t at = hits[i].at;
            const std::uint32_t width = hits[i].key & ((1U << width_bits) - 1);
            const std::size_t bucket = hits[i].key >> (width_bits + key_bits - bucket_bits);
            // The words that the text lacks, and the width, in one comparison.
            const std::uint64_t lacks = ~words & ((std::uint64_t{1} << word_set_bits) - 1);
            const std::uint64_t tested = lacks | std::uint64_t{(1U << width_bits) - 1}
                                                     << word_set_bits;
            const std::uint64_t expected = std::uint64_t{width} << word_set_bits;
            const std::size_t last = all_phrases.begin[bucket + 1];
            for (std::size_t j = all_phrases.begin[bucket]; j != last; ++j) {
                if ((all_phrases.places[j] & tested) != expected) continue;
                const phrase_place place = unpacked(all_phrases.places[j]);
                const phrase_family& family = phrase_families[place.table];
                const phrase& row = family.rows[place.row];
                const char* const begin = row.name.data() + family.prefix;
                const char* end = nullptr;
                const text_range where =
                    match_pattern(text, at, begin, place.offset, end, at_nul{});
                if (where.empty()) continue;
                const std::string_view pattern{begin, static_cast<std::size_t>(end - begin)};
                if (!lies_in_a_name(text, where, pattern)) take(phrase_match{&row, pattern, where});
            }
        }
        size = 0;
    }
};

// Calls `take` with every phrase of the tables in `text`, in no particular order.
template <class Take>
constexpr void for_each_phrase_of_all(std::string_view text, Take& take) noexcept {
    word_hits hits;  // NOLINT(cppcoreguidelines-pro-type-member-init): see there
    std::uint64_t words = 0;
    bool after_word = false;
    for (std::size_t block = 0; block < text.size(); block += word_block) {
        const bool whole = text.size() - block >= word_block;
        std::uint64_t begins =
            whole ? word_begins(text.data() + block, after_word)
                  : word_begins(padded<word_block>(text, block).data(), after_word);
        for (; begins != 0; begins &= begins - 1) {
            const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(begins));
            const word_key word = text.size() - at >= word_key_size
                                      ? word_key::at(text.data() + at)
                                      : word_key::at(padded<word_key_size>(text, at).data());
            words |= word_set_of(word);
            hits.add(at, word);
        }
        // A long text has so many words that they exclude little.
        if (hits.size > word_hits::full) hits.match(text, ~std::uint64_t{0}, take);
    }
    hits.match(text, words, take);
}

#ifdef SMTPREPLY_COMPILED
void search_phrases(std::string_view text, void* taker,
                    void (*take)(void*, const phrase_match&) noexcept) noexcept {
    const auto call = [&](const phrase_match& match) { take(taker, match); };
    for_each_phrase_of_all(text, call);
}
#else
template <class Take>
constexpr void for_each_phrase(std::string_view text, Take take) noexcept {
    for_each_phrase_of_all(text, take);
}
#endif

}  // namespace smtpreply::detail

#endif
