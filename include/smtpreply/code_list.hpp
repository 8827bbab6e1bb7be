// A short list of reply codes: those that go with an enhanced status.

#ifndef SMTPREPLY_CODE_LIST_HPP
#define SMTPREPLY_CODE_LIST_HPP

#include <smtpreply/reply_code.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace smtpreply {

namespace detail {

// Codes in a row of a table, and zeros behind the last one: no work for the compiler, which reads
// the table in every file that includes it.
using code_numbers = std::uint16_t[16];  // NOLINT(modernize-avoid-c-arrays)

}  // namespace detail

/// At most sixteen reply codes, ascending. A range of `reply_code`; a literal type.
class code_list {
public:
    static constexpr std::size_t capacity = std::extent_v<detail::code_numbers>;

    constexpr code_list() noexcept = default;
    /// Codes beyond the capacity are left out.
    constexpr code_list(std::initializer_list<unsigned> codes) noexcept {
        for (const unsigned each : codes)
            if (size_ < capacity) items_[size_++] = reply_code{each};
    }

    [[nodiscard]] constexpr const reply_code* begin() const noexcept { return items_.data(); }
    [[nodiscard]] constexpr const reply_code* end() const noexcept { return items_.data() + size_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr bool contains(reply_code code) const noexcept {
        for (const reply_code each : *this)
            if (each == code) return true;
        return false;
    }

    /// Those of this severity.
    [[nodiscard]] constexpr code_list with(severity one) const noexcept {
        code_list out;
        for (const reply_code each : *this)
            if (each.severity() == one) out.items_[out.size_++] = each;
        return out;
    }

    friend constexpr bool operator==(const code_list&, const code_list&) noexcept = default;

private:
    friend class enhanced_status_entry;
    constexpr explicit code_list(const detail::code_numbers& codes) noexcept {
        for (; size_ < capacity && codes[size_] != 0; ++size_)
            items_[size_] = reply_code{codes[size_]};
    }

    std::array<reply_code, capacity> items_{};
    std::size_t size_ = 0;
};

}  // namespace smtpreply

#endif
