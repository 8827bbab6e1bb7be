// What a line is to the parser, before it is read.

#ifndef SMTPREPLY_DETAIL_LINE_FORM_HPP
#define SMTPREPLY_DETAIL_LINE_FORM_HPP

#include <cstdint>

namespace smtpreply::detail {

enum class line_form : std::uint8_t {
    plain,       // printable ASCII, then CRLF: its bytes show no defect
    other,       // anything else that LF ends
    growing,     // its end has not come yet
    unended,     // the input's end is its end: quoted framing
    unfinished,  // the input ended inside it: wire framing
};

}  // namespace smtpreply::detail

#endif
