// A short list of sentences: the causes or the fixes of a registry entry.

#ifndef SMTPREPLY_SENTENCES_HPP
#define SMTPREPLY_SENTENCES_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply {

namespace detail {

// A string literal. Its length comes from its type: a std::string_view would have the compiler
// count every character of every table in every file that includes it.
class literal {
public:
    constexpr literal() noexcept = default;
    template <std::size_t Size>
    // Tables are written as braced lists of literals, so the constructor is meant to convert.
    // NOLINTNEXTLINE(google-explicit-constructor, modernize-avoid-c-arrays)
    constexpr literal(const char (&text)[Size]) noexcept : text_{text, Size - 1} {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return text_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

private:
    std::string_view text_;
};

}  // namespace detail

/// At most six sentences, in order. A range of `std::string_view`; a literal type; the sentences
/// themselves are string literals, valid for the life of the program.
class sentences {
public:
    static constexpr std::size_t capacity = 6;

    constexpr sentences() noexcept = default;

    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr sentences(detail::literal first, detail::literal second = {},
                        detail::literal third = {}, detail::literal fourth = {},
                        detail::literal fifth = {}, detail::literal sixth = {}) noexcept
        : items_{first, second, third, fourth, fifth, sixth} {
        for (std::size_t i = 0; i < capacity; ++i)
            if (!items_[i].empty()) size_ = i + 1;
    }

    [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return items_.data(); }
    [[nodiscard]] constexpr const std::string_view* end() const noexcept {
        return items_.data() + size_;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// `index` is less than size().
    [[nodiscard]] constexpr std::string_view operator[](std::size_t index) const noexcept {
        return items_[index];
    }

private:
    std::array<std::string_view, capacity> items_{};
    std::size_t size_ = 0;
};

}  // namespace smtpreply

#endif
