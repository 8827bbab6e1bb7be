// A table of constants, its rows counted by the compiler.

#ifndef SMTPREPLY_DETAIL_TABLE_HPP
#define SMTPREPLY_DETAIL_TABLE_HPP

#include <cstddef>

namespace smtpreply::detail {

// Written as table{{ row{...}, row{...} }}: std::to_array would have the compiler copy each row, in
// every file that includes the table.
template <class Row, std::size_t Rows>
struct table {
    Row rows[Rows];  // NOLINT(modernize-avoid-c-arrays): its size is deduced

    [[nodiscard]] constexpr std::size_t size() const noexcept { return Rows; }
    [[nodiscard]] constexpr const Row& operator[](std::size_t index) const noexcept {
        return rows[index];
    }
    [[nodiscard]] constexpr const Row* begin() const noexcept { return rows; }
    [[nodiscard]] constexpr const Row* end() const noexcept { return rows + Rows; }

    // Where the rows begin whose key is `key` or more, in a table sorted by what `key_of` makes of
    // a row; size() where there are none. O(log n), without a branch on the keys.
    template <class KeyOf>
    [[nodiscard]] constexpr std::size_t first_from(unsigned key, KeyOf key_of) const noexcept {
        std::size_t first = 0;
        std::size_t left = Rows;
        for (; left > 1; left -= left / 2)
            first += (key_of(rows[first + left / 2 - 1]) < key ? 1U : 0U) * (left / 2);
        first += key_of(rows[first]) < key ? 1U : 0U;
        return first;
    }
};
template <class Row, std::size_t Rows>
table(const Row (&&)[Rows]) -> table<Row, Rows>;  // NOLINT(modernize-avoid-c-arrays)

}  // namespace smtpreply::detail

#endif
