// Cuts one line that the parser has accepted: its content without the line end, its head, and the
// code in that.

#ifndef SMTPREPLY_DETAIL_LINE_CUT_HPP
#define SMTPREPLY_DETAIL_LINE_CUT_HPP

#include <smtpreply/detail/status_scan.hpp>
#include <smtpreply/reply_code.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// The line without its CRs and LF.
constexpr std::string_view line_content(std::string_view line) noexcept {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    return line;
}

// What is kept of a line of more than `limit` octets, line end included: as much as leaves room for
// the CRLF that stands for its rest.
constexpr std::string_view long_line_content(std::string_view line, std::size_t limit) noexcept {
    return line_content(line.substr(0, limit - 2));
}

struct line_head {
    std::size_t length = 0;  // code and separator: where the text begins
    bool has_code = false;
};

// A line begins with a code when it begins with three digits, the first 2 to 5. The first line of
// a reply needs no more; a later one is text ("2021 was ...", "203.0.113.9 is listed") unless a
// space, tab, '-', CR or the end of the line follows.
constexpr line_head cut_head(std::string_view content, bool first_line) noexcept {
    if (content.size() < 3 || content[0] < '2' || content[0] > '5' || !is_digit(content[1]) ||
        !is_digit(content[2]))
        return {};
    if (content.size() == 3 || content[3] == '\r') return {.length = 3, .has_code = true};
    if (content[3] == ' ' || content[3] == '-' || content[3] == '\t')
        return {.length = 4, .has_code = true};
    if (!first_line) return {};
    return {.length = 3, .has_code = true};
}

// The code of a line of which cut_head() says that it has one.
constexpr reply_code code_of(std::string_view line) noexcept {
    const auto digit = [line](std::size_t i) { return static_cast<unsigned>(line[i] - '0'); };
    return reply_code{digit(0) * 100 + digit(1) * 10 + digit(2)};
}

}  // namespace smtpreply::detail

#endif
