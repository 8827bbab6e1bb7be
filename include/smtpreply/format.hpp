// std::formatter: every public value of the library in std::format, where the standard library has
// it (__cpp_lib_format: not in GCC 12). An adapter: neither smtpreply.hpp nor the classifier
// includes it.

#ifndef SMTPREPLY_FORMAT_HPP
#define SMTPREPLY_FORMAT_HPP

#include <version>

#if defined(__cpp_lib_format)

#include <smtpreply/detail/text_form.hpp>
#include <smtpreply/detail/text_form_hints.hpp>  // IWYU pragma: keep

#include <format>
#include <string>
#include <string_view>

/// The text of ostream.hpp, with the format specification of a string: "{:>12}". Formatting
/// allocates a string.
template <smtpreply::detail::has_text_form Type>
struct std::formatter<Type, char> : std::formatter<std::string_view, char> {
    template <class Context>
    auto format(const Type& value, Context& context) const {
        std::string text;
        smtpreply::detail::text_out{text} << value;
        return std::formatter<std::string_view, char>::format(text, context);
    }
};

#if defined(__cpp_lib_format_ranges)
// Some of them are ranges, which the library of C++23 would format itself.
template <std::ranges::input_range Range>
    requires smtpreply::detail::has_text_form<Range>
constexpr std::range_format std::format_kind<Range> = std::range_format::disabled;
#endif

#endif

#endif
