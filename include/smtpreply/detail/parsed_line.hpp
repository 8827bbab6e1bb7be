// One line as the grammar read it.

#ifndef SMTPREPLY_DETAIL_PARSED_LINE_HPP
#define SMTPREPLY_DETAIL_PARSED_LINE_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/enhanced_status.hpp>

#include <cstdint>

namespace smtpreply::detail {

struct parsed_line {
    std::uint16_t code = 0;  // 0: a line of text inside a multiline reply
    char separator = '\0';   // ' ', '-' or '\t'; NUL where none follows the code
    defect_set defects;      // those that the line shows alone
    enhanced_status status;  // 0.0.0 for none

    [[nodiscard]] constexpr bool more_follow() const noexcept { return separator == '-'; }
};

}  // namespace smtpreply::detail

#endif
