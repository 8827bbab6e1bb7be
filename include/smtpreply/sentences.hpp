// A short list of sentences: the causes or the fixes of a registry entry.

#ifndef SMTPREPLY_SENTENCES_HPP
#define SMTPREPLY_SENTENCES_HPP

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace smtpreply {

/// At most six sentences, in order. A range of `std::string_view`; a literal type; the sentences
/// themselves are string literals, valid for the life of the program.
class sentences {
public:
    static constexpr std::size_t capacity = 6;

    constexpr sentences() noexcept = default;

    template <std::convertible_to<std::string_view>... Sentence>
        requires(sizeof...(Sentence) > 0 && sizeof...(Sentence) <= capacity)
    // A table row is a braced list of literals, so the constructor is meant to convert.
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr sentences(const Sentence&... each) noexcept
        : items_{std::string_view{each}...}, size_{sizeof...(Sentence)} {}

    [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return items_.data(); }
    [[nodiscard]] constexpr const std::string_view* end() const noexcept {
        return items_.data() + size_;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr std::string_view operator[](std::size_t index) const noexcept {
        return items_[index];
    }

private:
    std::array<std::string_view, capacity> items_{};
    std::size_t size_ = 0;
};

}  // namespace smtpreply

#endif
