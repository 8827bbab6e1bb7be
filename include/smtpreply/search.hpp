// search(): the entries of both registries that speak of something, best first.

#ifndef SMTPREPLY_SEARCH_HPP
#define SMTPREPLY_SEARCH_HPP

#include <smtpreply/detail/query.hpp>
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
    std::optional<enhanced_status> status{};  ///< in the class asked for, or its most severe one
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

    // Leaves out what scores less than `least`.
    constexpr void cut(unsigned least) noexcept {
        while (size_ > 0 && hits_[size_ - 1].score < least) --size_;
    }

    std::array<search_hit, capacity> hits_{};
    std::size_t size_ = 0;
};

namespace detail {

// How often each word of the query is met: a rare one tells more.
struct rarity {
    std::array<unsigned, query::capacity> entries{};

    constexpr void count(const query_match& match, const query& asked) noexcept {
        for (std::size_t i = 0; i < asked.size(); ++i)
            if (match.words[i] != 0) ++entries[i];
    }
    // 1 for a word that half of the entries have, 2 for a quarter, and so on.
    [[nodiscard]] constexpr unsigned of(std::size_t word, std::size_t all) const noexcept {
        unsigned weight = 1;
        for (std::size_t left = all; left / 2 > entries[word]; left /= 2) ++weight;
        return weight;
    }
};

// 0 where a word is missing. What a standard defines counts three times as much as folklore.
constexpr unsigned score_of(const query_match& match, const query& asked, const rarity& rare,
                            std::size_t all, origin from) noexcept {
    if (!match.has_all(asked)) return 0;
    unsigned score = 0;
    for (std::size_t i = 0; i < asked.size(); ++i)
        score += (match.words[i] + match.phrase) * rare.of(i, all);
    return from == origin::standard || from == origin::extension ? 3 * score : score;
}

// In the class that was asked for, or else in its most severe one.
constexpr enhanced_status in_class(const enhanced_status_entry& entry, unsigned digit) noexcept {
    const enhanced_status asked{digit, entry.status().subject(), entry.status().detail()};
    return entry.meaningful_in(asked.severity()) ? asked : entry.status();
}

}  // namespace detail

/// The entries that hold every word of `query` in their code, title, description, causes or fixes.
///
/// ASCII case and the order of the words do not matter, but entries that have them as a phrase come
/// first, and a rare word counts more than a frequent one. A word also matches longer ones that
/// begin with it ("grey" finds "greylisting") and its other forms ("blocks", "blocked"); so do
/// words that mean the same ("blacklisted" finds "blocklist"). "4.2.2" and "x.2.2" find that
/// status, "5.7" those of that subject. Words such as "the" and "not" are passed over, and so are
/// words after the eighth. What fits far worse than the best is left out. No match is an empty
/// result.
///
/// Meant for run time: it reads all texts of both registries, some 180,000 bytes, for which Clang
/// allows a constant expression too few steps by default. Allocates nothing.
[[nodiscard]] constexpr search_results search(std::string_view query) noexcept {
    search_results results;
    const detail::query asked{query};
    if (asked.empty()) return results;

    constexpr std::size_t codes = reply_codes.size();
    constexpr std::size_t all = codes + enhanced_statuses.size();
    std::array<detail::query_match, all> matches{};
    detail::rarity rare;
    std::size_t next = 0;
    for (const reply_code_entry entry : reply_codes) matches[next++] = match_of(entry, asked);
    for (const enhanced_status_entry entry : enhanced_statuses)
        matches[next++] = match_of(entry, asked);
    for (const detail::query_match& each : matches) rare.count(each, asked);

    unsigned best = 0;
    const auto score = [&](std::size_t index, origin from) {
        const unsigned found = score_of(matches[index], asked, rare, all, from);
        if (found > best) best = found;
        return found;
    };
    next = 0;
    for (const reply_code_entry entry : reply_codes)
        if (const unsigned found = score(next++, entry.origin()); found != 0)
            results.insert({.code = entry.code(), .title = entry.title(), .score = found});
    for (const enhanced_status_entry entry : enhanced_statuses)
        if (const unsigned found = score(next++, entry.origin()); found != 0)
            results.insert({.status = detail::in_class(entry, asked.class_digit()),
                            .title = entry.title(),
                            .score = found});
    results.cut(best / 16);
    return results;
}

}  // namespace smtpreply

#endif
