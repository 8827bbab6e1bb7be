// Text in 80 columns: wrapped between words, and lines of a reply with a part underlined.

#ifndef EXPLAIN_LAYOUT_HPP
#define EXPLAIN_LAYOUT_HPP

#include <smtpreply/reply.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

inline constexpr std::size_t columns = 80;

/// Columns that UTF-8 text takes: a character each, two for those of East Asian width.
[[nodiscard]] std::size_t width_of(std::string_view text);

/// `first` before the first line, `rest` before the others; both count.
[[nodiscard]] std::string wrapped(std::string_view first, std::string_view rest,
                                  std::string_view text);

/// The lines of `answer` that hold a part of `matched`, a view into it, each escaped and with that
/// part underlined. Of a line that is longer than the page, only the rows with such a part.
[[nodiscard]] std::string underlined(std::string_view margin, const smtpreply::reply& answer,
                                     std::string_view matched);

}  // namespace program

#endif
