// The challenge of a server during AUTH.

#ifndef SMTPREPLY_CHALLENGE_HPP
#define SMTPREPLY_CHALLENGE_HPP

#include <smtpreply/reply.hpp>
#include <smtpreply/word_range.hpp>

#include <optional>
#include <string_view>

namespace smtpreply {

/// The challenge in a 334 (RFC 4954 §4): the first word of its text, still in Base64, a view of the
/// reply's bytes. Empty text is an empty challenge, which is valid. Without a value for any other
/// code. Decoding is the SASL library's work; so is refusing what is no Base64. Constant time in
/// the number of lines; allocates nothing.
[[nodiscard]] constexpr std::optional<std::string_view> challenge(const reply& answer) noexcept {
    if (answer.code() != reply_code{334}) return std::nullopt;
    return word_range{(*answer.lines().begin()).text}.front();
}

}  // namespace smtpreply

#endif
