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
};
template <class Row, std::size_t Rows>
table(const Row (&&)[Rows]) -> table<Row, Rows>;  // NOLINT(modernize-avoid-c-arrays)

}  // namespace smtpreply::detail

#endif
