// parse(): one reply from a buffer. This header, and reader.hpp, bring in Boost.Spirit X3.

#ifndef SMTPREPLY_PARSE_HPP
#define SMTPREPLY_PARSE_HPP

#include <smtpreply/detail/line_parser.hpp>
#include <smtpreply/detail/temporary_string.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

/// Parses the first reply in `bytes`: RFC 5321 §4.2, with the enhanced status of RFC 2034.
///
/// Complete: the reply, and how many bytes it took; call again with the rest for pipelined ones.
/// Incomplete: the bytes may begin a reply; call again with more of them. Malformed: the error
/// says which rule broke at which byte. With framing::quoted the end of the buffer ends the reply,
/// so that the result is never incomplete.
///
/// Linear in the size of the reply; allocates nothing; throws nothing. The reply is a view of
/// `bytes`, which is why a temporary string is refused.
[[nodiscard]] inline parse_result parse(std::string_view bytes,
                                        const parse_options& options = {}) noexcept {
    const bool quoted = options.framing == framing::quoted;
    detail::reply_assembler assembler{detail::sanitised(options, bytes.max_size())};
    bool whole = false;
    while (!whole && !assembler.failed()) {
        const std::string_view rest = bytes.substr(assembler.consumed());
        const std::size_t feed = rest.find('\n');
        if (feed != std::string_view::npos) {
            whole = assembler.take(rest.substr(0, feed + 1), feed + 1, true);
        } else if (quoted && !rest.empty()) {
            whole = assembler.take(rest, rest.size(), false);
        } else if (quoted && !assembler.empty()) {
            assembler.end_early();
            whole = true;
        } else if (quoted) {
            assembler.fail_at_end(rest, rest.size());
        } else if (assembler.wait(rest, rest.size())) {
            return {};
        }
    }
    if (!whole) return parse_result{assembler.error()};
    const std::size_t consumed = assembler.consumed();
    return {assembler.finish(bytes.substr(0, consumed)), consumed};
}

/// A reply is a view; a temporary string would be gone before it is read.
template <detail::temporary_string String>
parse_result parse(String&& bytes, const parse_options& options = {}) = delete;

}  // namespace smtpreply

#endif
