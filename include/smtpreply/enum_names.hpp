// The spelling of every enum of the library, and to_string, written once for all of them.
//
// An enum is *named* when enum_names<E>::rows lists {value, "spelling"} for all of its values, in
// order. Adding an enum is one table; the compiler refuses empty and repeated spellings.

#ifndef SMTPREPLY_ENUM_NAMES_HPP
#define SMTPREPLY_ENUM_NAMES_HPP

#include <smtpreply/detail/table.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

// A spelling is written "so"sv: the literal knows its size, which the compiler would else count
// byte by byte in every file that includes the table.
using std::literals::string_view_literals::operator""sv;

/// One value of an enum and its spelling.
template <class Enum>
struct enum_name {
    Enum value;
    std::string_view spelling;
};

/// The names of an enum with this number of values: size(), [], begin() and end().
template <class Enum, std::size_t Values>
using enum_name_rows = detail::table<enum_name<Enum>, Values>;

/// Specialised for each enum of the library with a static member `rows`.
template <class Enum>
struct enum_names;

template <class Enum>
concept named_enum = requires {
    enum_names<Enum>::rows.size();
};

namespace detail {

template <class Enum>
consteval bool names_are_sound() {
    const auto& rows = enum_names<Enum>::rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].spelling.empty()) return false;
        if (i != 0 && !(rows[i - 1].value < rows[i].value)) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (rows[i].spelling == rows[j].spelling) return false;
    }
    return rows.size() != 0;
}

}  // namespace detail

/// The spelling of `value`: lower case, words joined by '_', stable across versions; a capability
/// is spelled as on the wire. A value that is no enumerator (made by a cast) spells "invalid".
template <named_enum Enum>
[[nodiscard]] constexpr std::string_view to_string(Enum value) noexcept {
    static_assert(detail::names_are_sound<Enum>());
    for (const auto& row : enum_names<Enum>::rows)
        if (row.value == value) return row.spelling;
    return "invalid";
}

}  // namespace smtpreply

#endif
