// parse(): one reply from a buffer. This header, and reader.hpp, bring in Boost.Spirit X3.
//
// A program that wants to pay for the grammar, and for the index of phrases, once defines
// SMTPREPLY_COMPILED for all of its files, and in one of them SMTPREPLY_IMPLEMENTATION too before
// it includes reader.hpp and classify.hpp: the others then only see declarations, and no Boost. The
// CMake target smtpreply::compiled does just that. classify() is then no constant expression.

#ifndef SMTPREPLY_PARSE_HPP
#define SMTPREPLY_PARSE_HPP

#include <smtpreply/detail/temporary_string.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

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
[[nodiscard]] parse_result parse(std::string_view bytes,
                                 const parse_options& options = {}) noexcept;

/// A reply is a view; a temporary string would be gone before it is read.
template <detail::temporary_string String>
parse_result parse(String&& bytes, const parse_options& options = {}) = delete;

}  // namespace smtpreply

#if !defined(SMTPREPLY_COMPILED) || defined(SMTPREPLY_IMPLEMENTATION)
#include <smtpreply/detail/parser.hpp>  // IWYU pragma: keep
#endif

#endif
