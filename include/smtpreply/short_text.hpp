// The text of a code: a few bytes that own themselves.

#ifndef SMTPREPLY_SHORT_TEXT_HPP
#define SMTPREPLY_SHORT_TEXT_HPP

#include <cstddef>
#include <string_view>

namespace smtpreply {

/// "550" or "5.7.26". It owns its bytes and allocates nothing, so a view of it must not outlive it:
/// a temporary does not convert to one, `view()` is for use within an expression.
class short_text {
public:
    constexpr short_text() noexcept = default;

    /// Appends `number` with at least `digits` digits. Of a text beyond 9 bytes the rest is lost.
    constexpr void append(unsigned number, std::size_t digits = 1) noexcept {
        if (number >= 10 || digits > 1) append(number / 10, digits > 1 ? digits - 1 : 1);
        append(static_cast<char>('0' + number % 10));
    }
    constexpr void append(char c) noexcept {
        if (size_ < sizeof characters_) characters_[size_++] = c;
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters_, size_}; }
    // NOLINTNEXTLINE(google-explicit-constructor): it is a string in all but lifetime
    [[nodiscard]] constexpr operator std::string_view() const& noexcept { return view(); }
    operator std::string_view() const&& = delete;

private:
    char characters_[9] = {};  // NOLINT(modernize-avoid-c-arrays): std::array costs every file
    std::size_t size_ = 0;
};

}  // namespace smtpreply

#endif
