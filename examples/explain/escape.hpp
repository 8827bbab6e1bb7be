// Makes the server's text safe for a terminal, a log line and JSON.

#ifndef EXPLAIN_ESCAPE_HPP
#define EXPLAIN_ESCAPE_HPP

#include <string>
#include <string_view>

namespace program {

/// Printable text stays as it is, UTF-8 included. Control characters, bytes that are no UTF-8,
/// and characters that are invisible or change the direction are written as \xHH, one for each
/// byte; a backslash is doubled, so that the bytes can be told from what is printed.
[[nodiscard]] std::string escaped(std::string_view text);

/// The same for JSON, whose writer escapes what is unsafe itself. Text that is UTF-8 stays as it
/// is; in text that is not, the bytes that are none are written as \xHH and backslashes are
/// doubled.
[[nodiscard]] std::string valid_utf8(std::string_view text);

}  // namespace program

#endif
