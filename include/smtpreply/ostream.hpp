// operator<<: every public value of the library on a stream. An adapter: neither smtpreply.hpp nor
// the classifier includes it.

#ifndef SMTPREPLY_OSTREAM_HPP
#define SMTPREPLY_OSTREAM_HPP

#include <smtpreply/detail/text_form.hpp>
#include <smtpreply/detail/text_form_hints.hpp>  // IWYU pragma: keep

#include <ostream>
#include <string_view>

namespace smtpreply {

/// One line without a line end, in printable ASCII, for logs and failing tests: enums by their
/// spelling, codes as "550" and "5.1.1", sets as "{a b}", a reply as sent, its lines joined by
/// " | ", and bytes that are not printable as \xHH. The form of the larger types may change;
/// programs read the fields instead. The stream's width and fill are ignored.
template <detail::has_text_form Type>
std::ostream& operator<<(std::ostream& stream, const Type& value) {
    struct target {
        std::ostream& to;
        void append(std::string_view text) {
            to.write(text.data(), static_cast<std::streamsize>(text.size()));
        }
    } to{stream};
    detail::text_out{to} << value;
    return stream;
}

}  // namespace smtpreply

#endif
