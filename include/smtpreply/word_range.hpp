// The words of a text, as the parameters of an SMTP extension are written.

#ifndef SMTPREPLY_WORD_RANGE_HPP
#define SMTPREPLY_WORD_RANGE_HPP

#include <smtpreply/detail/text_match.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

/// A forward range over the words of a text: what spaces and tabs separate. Each word is a
/// `std::string_view` into the text. Allocates nothing; a literal type.
class word_range {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return word_; }
        [[nodiscard]] constexpr const std::string_view* operator->() const noexcept {
            return &word_;
        }
        constexpr iterator& operator++() noexcept {
            advance();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            advance();
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.word_.data() == b.word_.data();
        }

    private:
        friend class word_range;
        constexpr explicit iterator(std::string_view text) noexcept : rest_{text} { advance(); }

        constexpr void advance() noexcept {
            const std::size_t begin = rest_.find_first_not_of(separators);
            if (begin == std::string_view::npos) {
                *this = iterator{};
                return;
            }
            rest_.remove_prefix(begin);
            word_ = rest_.substr(0, rest_.find_first_of(separators));
            rest_.remove_prefix(word_.size());
        }

        std::string_view word_;  // without bytes at the end of the range
        std::string_view rest_;
    };

    constexpr word_range() noexcept = default;
    constexpr explicit word_range(std::string_view text) noexcept : text_{text} {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{text_}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

    /// The first word; empty where there is none.
    [[nodiscard]] constexpr std::string_view front() const noexcept { return *begin(); }

    /// What follows the first word, from its first byte that is no separator on.
    [[nodiscard]] constexpr std::string_view rest() const noexcept {
        const std::string_view behind = begin().rest_;
        const std::size_t next = behind.find_first_not_of(separators);
        return next == std::string_view::npos ? std::string_view{} : behind.substr(next);
    }

    /// Whether one of the words is `word`; the case of ASCII letters is ignored.
    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept {
        for (const std::string_view each : *this)
            if (detail::same_word(each, word)) return true;
        return false;
    }

private:
    static constexpr std::string_view separators = " \t";

    std::string_view text_;
};

}  // namespace smtpreply

#endif
