// For overloads that refuse a temporary string: a view of one would dangle.

#ifndef SMTPREPLY_DETAIL_TEMPORARY_STRING_HPP
#define SMTPREPLY_DETAIL_TEMPORARY_STRING_HPP

#include <string>

namespace smtpreply::detail {

template <class Type>
inline constexpr bool is_string = false;
template <class Traits, class Allocator>
inline constexpr bool is_string<std::basic_string<char, Traits, Allocator>> = true;
template <class Traits, class Allocator>
inline constexpr bool is_string<const std::basic_string<char, Traits, Allocator>> = true;

// As the type of a forwarding reference: deduced so for an rvalue, never for an lvalue.
template <class Type>
concept temporary_string = is_string<Type>;

}  // namespace smtpreply::detail

#endif
