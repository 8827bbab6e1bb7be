// A short list of sentences: the causes or the fixes of a registry entry.

#ifndef SMTPREPLY_SENTENCES_HPP
#define SMTPREPLY_SENTENCES_HPP

#include <compare>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace smtpreply {

namespace detail {

// A string literal in a table, kept as a pointer: tables are read by the compiler in every file
// that includes them, and a std::string_view would have it count each character there. Null where a
// row has no such text.
using literal = const char*;

constexpr bool is_empty(literal text) noexcept {
    return text == nullptr || *text == '\0';
}

constexpr std::string_view view_of(literal text) noexcept {
    return text == nullptr ? std::string_view{} : std::string_view{text};
}

}  // namespace detail

/// What sentences are a view of: string literals, and null pointers behind the last one. A plain
/// array, so that a table of them is no work for the compiler:
/// `static constexpr sentence_list fixes{"Do this.", "Do that."};`
using sentence_list = detail::literal[6];  // NOLINT(modernize-avoid-c-arrays)

/// At most six sentences, in order. A range of `std::string_view`, and a literal type of a
/// pointer's size: it looks into a sentence_list. Those of the library live as long as the program.
class sentences {
public:
    static constexpr std::size_t capacity = std::extent_v<sentence_list>;

    /// A std::forward_iterator; it measures a sentence when it is asked for it.
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return *at_; }
        constexpr iterator& operator++() noexcept {
            ++at_;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++at_;
            return before;
        }
        friend constexpr bool operator==(iterator, iterator) noexcept = default;

    private:
        friend class sentences;
        constexpr explicit iterator(const detail::literal* at) noexcept : at_{at} {}
        const detail::literal* at_ = nullptr;
    };

    constexpr sentences() noexcept = default;

    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr sentences(const sentence_list& list) noexcept : first_{list} {}
    /// A temporary list would be gone before it is read.
    sentences(const sentence_list&& temporary) = delete;

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{first_}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator{first_ + size()}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        if (first_ == nullptr) return 0;
        std::size_t size = 0;
        while (size < capacity && first_[size] != nullptr) ++size;
        return size;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// `index` is less than size().
    [[nodiscard]] constexpr std::string_view operator[](std::size_t index) const noexcept {
        return first_[index];
    }

private:
    const detail::literal* first_ = nullptr;
};

}  // namespace smtpreply

#endif
