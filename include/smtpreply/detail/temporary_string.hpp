// For overloads that refuse a temporary std::string: a view of one would dangle.

#ifndef SMTPREPLY_DETAIL_TEMPORARY_STRING_HPP
#define SMTPREPLY_DETAIL_TEMPORARY_STRING_HPP

#include <concepts>
#include <string>
#include <type_traits>

namespace smtpreply::detail {

// As the type of a forwarding reference: deduced so for an rvalue, never for an lvalue.
template <class Type>
concept temporary_string = std::same_as<std::remove_const_t<Type>, std::string>;

}  // namespace smtpreply::detail

#endif
