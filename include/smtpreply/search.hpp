// search(): the entries of both registries that speak of something, best first.

#ifndef SMTPREPLY_SEARCH_HPP
#define SMTPREPLY_SEARCH_HPP

#include <smtpreply/detail/synonyms.hpp>
#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/registry.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace smtpreply {

/// One entry found: of a reply code or of an enhanced status, never of both.
struct search_hit {
    reply_code code{};                        ///< no code where the hit is a status
    std::optional<enhanced_status> status{};  ///< in its most severe class
    std::string_view title{};                 ///< the entry's
    unsigned score = 0;                       ///< greater is better; compares within one search
};

/// At most ten hits, best first; reply codes before statuses, then ascending, where they are equal.
class search_results {
public:
    static constexpr std::size_t capacity = 10;

    [[nodiscard]] constexpr const search_hit* begin() const noexcept { return hits_.data(); }
    [[nodiscard]] constexpr const search_hit* end() const noexcept { return hits_.data() + size_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// `index` is less than size().
    [[nodiscard]] constexpr const search_hit& operator[](std::size_t index) const noexcept {
        return hits_[index];
    }

private:
    friend constexpr search_results search(std::string_view query) noexcept;

    // Keeps the best, in order; an earlier one stays before an equal later one.
    constexpr void insert(const search_hit& hit) noexcept {
        std::size_t at = size_;
        while (at > 0 && hits_[at - 1].score < hit.score) --at;
        if (at == capacity) return;
        if (size_ < capacity) ++size_;
        for (std::size_t i = size_ - 1; i > at; --i) hits_[i] = hits_[i - 1];
        hits_[at] = hit;
    }

    std::array<search_hit, capacity> hits_{};
    std::size_t size_ = 0;
};

namespace detail {

// A word counts most in the title, and least in the fixes, which name many neighbours.
template <class Entry>
constexpr unsigned place_of(const Entry& entry, std::string_view word) noexcept {
    if (holds_word(entry.title(), word)) return 40;
    if (holds_word(entry.description(), word)) return 10;
    for (const std::string_view each : entry.causes())
        if (holds_word(each, word)) return 4;
    for (const std::string_view each : entry.fixes())
        if (holds_word(each, word)) return 1;
    return 0;
}

// Where the word itself is worth more than another that means the same.
template <class Entry>
constexpr unsigned score_of_word(const Entry& entry, std::string_view word) noexcept {
    unsigned best = 4 * place_of(entry, word);
    for (const synonym& row : synonyms) {
        if (!same_word(row.typed, word)) continue;
        const unsigned other = 3 * place_of(entry, row.written);
        if (other > best) best = other;
    }
    return best;
}

// Every word must be somewhere: 0 where one is not. What a standard defines counts three times
// as much as folklore.
template <class Entry>
constexpr unsigned score_of(const Entry& entry, std::string_view code,
                            const query_words& words) noexcept {
    unsigned score = 0;
    for (const std::string_view word : words) {
        const unsigned best = word == code ? 800 : score_of_word(entry, word);
        if (best == 0) return 0;
        score += best;
    }
    const bool defined = entry.origin() == origin::standard || entry.origin() == origin::extension;
    return defined ? 3 * score : score;
}

}  // namespace detail

/// The entries that hold every word of `query` in their code, title, description, causes or fixes.
///
/// ASCII case and the order of the words do not matter; a word also matches longer ones that begin
/// with it ("grey" finds "greylisting"), and plural and singular match each other; so do words that
/// mean the same ("blacklisted" finds "blocklist"). Words such as "the" and "not" are passed over,
/// and so are words after the eighth. No match is an empty result.
/// Reads all texts of both registries; allocates nothing.
[[nodiscard]] constexpr search_results search(std::string_view query) noexcept {
    search_results results;
    const detail::query_words words{query};
    if (words.empty()) return results;
    for (const reply_code_entry entry : reply_codes) {
        const short_text code = to_string(entry.code());
        const unsigned score = detail::score_of(entry, code, words);
        if (score != 0)
            results.insert({.code = entry.code(), .title = entry.title(), .score = score});
    }
    for (const enhanced_status_entry entry : enhanced_statuses) {
        const short_text code = to_string(entry.status());
        const unsigned score = detail::score_of(entry, code, words);
        if (score != 0)
            results.insert({.status = entry.status(), .title = entry.title(), .score = score});
    }
    return results;
}

}  // namespace smtpreply

#endif
