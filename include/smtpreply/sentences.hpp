// A short list of sentences: the causes or the fixes of a registry entry.

#ifndef SMTPREPLY_SENTENCES_HPP
#define SMTPREPLY_SENTENCES_HPP

#include <array>
#include <compare>
#include <cstddef>
#include <string_view>

namespace smtpreply {

namespace detail {

// A string literal, kept as a pointer: tables are read by the compiler in every file that includes
// them, and a std::string_view would have it count each character there. consteval, so that nothing
// but a constant becomes one.
class literal {
public:
    constexpr literal() noexcept = default;
    // Tables are written as braced lists of literals, so the constructor is meant to convert.
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval literal(const char* text) noexcept : text_{text} {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    [[nodiscard]] constexpr operator std::string_view() const noexcept {
        return text_ == nullptr ? std::string_view{} : std::string_view{text_};
    }
    // Ends with a zero byte; null where absent.
    [[nodiscard]] constexpr const char* data() const noexcept { return text_; }
    [[nodiscard]] constexpr bool empty() const noexcept {
        return text_ == nullptr || *text_ == '\0';
    }
    // False for "" too: an empty sentence is a mistake that must not end a list unseen.
    [[nodiscard]] constexpr bool absent() const noexcept { return text_ == nullptr; }

private:
    const char* text_ = nullptr;
};

}  // namespace detail

/// At most six sentences, in order. A range of `std::string_view`; a literal type, made at compile
/// time only: the sentences are string literals, valid for the life of the program.
class sentences {
public:
    static constexpr std::size_t capacity = 6;

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
    consteval sentences(detail::literal first, detail::literal second = {},
                        detail::literal third = {}, detail::literal fourth = {},
                        detail::literal fifth = {}, detail::literal sixth = {}) noexcept
        : items_{first, second, third, fourth, fifth, sixth} {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{items_.data()}; }
    [[nodiscard]] constexpr iterator end() const noexcept {
        return iterator{items_.data() + size()};
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t size = 0;
        while (size < capacity && !items_[size].absent()) ++size;
        return size;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return items_[0].absent(); }
    /// `index` is less than size().
    [[nodiscard]] constexpr std::string_view operator[](std::size_t index) const noexcept {
        return items_[index];
    }

private:
    std::array<detail::literal, capacity> items_{};
};

}  // namespace smtpreply

#endif
