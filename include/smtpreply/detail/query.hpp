// What somebody searches for, word by word, and where an entry of a registry speaks of it.

#ifndef SMTPREPLY_DETAIL_QUERY_HPP
#define SMTPREPLY_DETAIL_QUERY_HPP

#include <smtpreply/detail/synonyms.hpp>
#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/registry.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

constexpr bool says_nothing(std::string_view word) noexcept {
    constexpr std::array words{
        std::string_view{"a"},   std::string_view{"an"},   std::string_view{"and"},
        std::string_view{"at"},  std::string_view{"by"},   std::string_view{"does"},
        std::string_view{"for"}, std::string_view{"has"},  std::string_view{"in"},
        std::string_view{"is"},  std::string_view{"it"},   std::string_view{"its"},
        std::string_view{"my"},  std::string_view{"no"},   std::string_view{"not"},
        std::string_view{"of"},  std::string_view{"on"},   std::string_view{"or"},
        std::string_view{"the"}, std::string_view{"this"}, std::string_view{"to"},
        std::string_view{"was"}, std::string_view{"with"},
    };
    for (const std::string_view each : words)
        if (same_word(word, each)) return true;
    return false;
}

// "A flood of mail or a loop" is no mail loop.
constexpr bool is_conjunction(std::string_view word) noexcept {
    return same_word(word, "or") || same_word(word, "and");
}

constexpr bool has_ending(std::string_view word, std::string_view end) noexcept {
    return word.size() >= end.size() && same_word(word.substr(word.size() - end.size()), end);
}

// Without what makes a plural or a form of a verb: "mailboxes", "limits", "blocked", "listing".
constexpr std::string_view stem_of(std::string_view word) noexcept {
    constexpr std::size_t shortest = 4;  // "speed" and "string" stay whole
    if (has_ending(word, "xes") || has_ending(word, "sses"))
        word.remove_suffix(2);
    else if (word.size() > 3 && has_ending(word, "s") && !has_ending(word, "ss"))
        word.remove_suffix(1);
    if (has_ending(word, "ing") && word.size() >= shortest + 3)
        word.remove_suffix(3);
    else if (has_ending(word, "ed") && word.size() >= shortest + 2)
        word.remove_suffix(2);
    else
        return word;
    const char last = lower(word.back());
    const bool doubled = word.size() > shortest && lower(word[word.size() - 2]) == last;
    if (doubled && last != 's' && last != 'l') word.remove_suffix(1);  // "dropped"
    return word;
}

constexpr bool starts_like(std::string_view text, std::string_view word) noexcept {
    return text.size() >= word.size() && lower(text.front()) == lower(word.front()) &&
           same_word(text.substr(0, word.size()), word);
}

// What a word says if it is a status or the beginning of one: "5.7.1", "x.2.2", "5.7".
struct status_pattern {
    unsigned class_digit = 0;  // 0: any
    unsigned numbers = 0;      // how many follow the class; 0: it is none
    std::array<unsigned, 2> number{};

    constexpr explicit status_pattern(std::string_view word) noexcept {
        if (word.size() < 3 || word[1] != '.') return;
        const char first = lower(word.front());
        if (first != 'x' && first != '2' && first != '4' && first != '5') return;
        unsigned found = 0;
        for (std::size_t at = 1; at < word.size(); ++found) {
            if (found == number.size() || word[at] != '.') return;
            const std::size_t begin = ++at;
            for (; at < word.size() && word[at] >= '0' && word[at] <= '9'; ++at)
                number[found] = number[found] * 10 + static_cast<unsigned>(word[at] - '0');
            if (at == begin || at - begin > 3) return;
        }
        if (first != 'x') class_digit = static_cast<unsigned>(first - '0');
        numbers = found;
    }
};

// How much a place of an entry counts. A word counts most in the title, and least in the fixes,
// which name many neighbours.
struct place_weight {
    std::uint16_t word;
    std::uint16_t phrase;  // all words of the query, one behind the other
};
inline constexpr place_weight in_title{40, 160};
inline constexpr place_weight in_description{10, 120};
inline constexpr place_weight in_cause{4, 100};
inline constexpr place_weight in_fix{1, 40};

class query_term {
public:
    constexpr query_term() noexcept = default;
    constexpr explicit query_term(std::string_view word) noexcept
        : word_{word}, stem_{stem_of(word)}, status_{word} {
        for (const synonym& row : synonyms)
            if (size_ < others_.size() &&
                (same_word(row.typed, word) || same_word(row.typed, stem_)))
                others_[size_++] = row.written;
    }

    // One bit for each letter that a word of a text which is like this one may begin with.
    [[nodiscard]] constexpr std::uint64_t first_letters() const noexcept {
        std::uint64_t letters = letter(word_.front());
        for (std::size_t i = 0; i < size_; ++i) letters |= letter(others_[i].front());
        return letters;
    }
    [[nodiscard]] static constexpr std::uint64_t letter(char c) noexcept {
        return std::uint64_t{1} << (static_cast<unsigned char>(lower(c)) % 64U);
    }

    // 4 where a word of a text begins with this one, or is another form of it; 3 where it means the
    // same.
    // A number matches whole: 55 is not 550.
    [[nodiscard]] constexpr unsigned likeness(std::string_view text) const noexcept {
        const bool is_number = (word_.front() >= '0' && word_.front() <= '9') || is_status();
        if (is_number) return same_word(text, word_) ? 4 : 0;
        if (starts_like(text, word_)) return 4;
        constexpr std::size_t longest_ending = 3;  // "blocking", but not "blocklist"
        if (text.size() <= stem_.size() + longest_ending && starts_like(text, stem_)) return 4;
        for (std::size_t i = 0; i < size_; ++i)
            if (starts_like(text, others_[i])) return 3;
        return 0;
    }

    // More than any text weighs, where the word is the entry's own code.
    [[nodiscard]] constexpr std::uint16_t likeness_of_code(
        const reply_code_entry& entry) const noexcept {
        return to_string(entry.code()).view() == word_ ? 800 : 0;
    }
    [[nodiscard]] constexpr std::uint16_t likeness_of_code(
        const enhanced_status_entry& entry) const noexcept {
        if (!is_status() || status_.number[0] != entry.status().subject()) return 0;
        if (status_.numbers == 1) return entry.status().detail() == 0 ? 400 : 200;
        return status_.number[1] == entry.status().detail() ? 800 : 0;
    }

    [[nodiscard]] constexpr bool is_status() const noexcept { return status_.numbers != 0; }
    [[nodiscard]] constexpr unsigned class_digit() const noexcept { return status_.class_digit; }

private:
    std::string_view word_{};
    std::string_view stem_{};
    status_pattern status_{{}};
    std::array<std::string_view, 4> others_{};
    std::size_t size_ = 0;
};

class query {
public:
    static constexpr std::size_t capacity = 8;

    constexpr explicit query(std::string_view text) noexcept {
        while (size_ < capacity && !text.empty()) {
            const std::string_view word = next_word(text);
            if (word.empty() || says_nothing(word)) continue;
            terms_[size_] = query_term{word};
            first_letters_ |= terms_[size_++].first_letters();
        }
    }

    // Whether a word with this first letter may be like one of the query: most are not.
    [[nodiscard]] constexpr bool may_begin(char first) const noexcept {
        return (first_letters_ & query_term::letter(first)) != 0;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr const query_term& operator[](std::size_t index) const noexcept {
        return terms_[index];
    }

    // The class that the query asks for; 0 where it asks for none.
    [[nodiscard]] constexpr unsigned class_digit() const noexcept {
        for (std::size_t i = 0; i < size_; ++i)
            if (terms_[i].class_digit() != 0) return terms_[i].class_digit();
        return 0;
    }

private:
    std::array<query_term, capacity> terms_{};
    std::size_t size_ = 0;
    std::uint64_t first_letters_ = 0;
};

// What an entry has of each word of the query, at its best place, and of all as a phrase.
struct query_match {
    std::array<std::uint16_t, query::capacity> words{};
    std::uint16_t phrase = 0;

    [[nodiscard]] constexpr bool has_all(const query& asked) const noexcept {
        for (std::size_t i = 0; i < asked.size(); ++i)
            if (words[i] == 0) return false;
        return true;
    }

    constexpr void read(std::string_view text, place_weight weight, const query& asked) noexcept {
        std::size_t in_a_row = 0;
        while (!text.empty()) {
            const std::string_view word = next_word(text);
            if (word.empty() || (in_a_row == 0 && !asked.may_begin(word.front()))) continue;
            bool goes_on = false;
            bool begins = false;
            for (std::size_t i = 0; i < asked.size(); ++i) {
                const unsigned likeness = asked[i].likeness(word);
                if (likeness == 0) continue;
                const auto score = static_cast<std::uint16_t>(likeness * weight.word);
                if (score > words[i]) words[i] = score;
                goes_on = goes_on || i == in_a_row;
                begins = begins || i == 0;
            }
            if (goes_on)
                ++in_a_row;
            else if (in_a_row != 0 && (!says_nothing(word) || is_conjunction(word)))
                in_a_row = begins ? 1 : 0;
            if (in_a_row != asked.size()) continue;
            if (in_a_row > 1 && weight.phrase > phrase) phrase = weight.phrase;
            in_a_row = 0;
        }
    }
};

template <class Entry>
constexpr query_match match_of(const Entry& entry, const query& asked) noexcept {
    query_match out;
    for (std::size_t i = 0; i < asked.size(); ++i) out.words[i] = asked[i].likeness_of_code(entry);
    out.read(entry.title(), in_title, asked);
    // A title is short: all words in it are a phrase in any order.
    if (asked.size() > 1 && out.has_all(asked)) out.phrase = in_title.phrase;
    out.read(entry.description(), in_description, asked);
    for (const std::string_view each : entry.causes()) out.read(each, in_cause, asked);
    for (const std::string_view each : entry.fixes()) out.read(each, in_fix, asked);
    return out;
}

}  // namespace smtpreply::detail

#endif
