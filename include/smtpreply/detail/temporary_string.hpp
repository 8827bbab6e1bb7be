// For overloads that refuse a temporary string: a view of one would dangle.

#ifndef SMTPREPLY_DETAIL_TEMPORARY_STRING_HPP
#define SMTPREPLY_DETAIL_TEMPORARY_STRING_HPP

#include <string_view>
#include <type_traits>

namespace smtpreply::detail {

// As the type of a forwarding reference: deduced so for an rvalue, never for an lvalue. What has an
// allocator owns its bytes; <string> would cost every includer more than all else here.
template <class Type>
concept temporary_string = std::is_convertible_v<const Type&, std::string_view> && requires {
    typename Type::allocator_type;
};

}  // namespace smtpreply::detail

#endif
