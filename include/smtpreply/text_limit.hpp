// How much of a reply's text is read for its meaning.

#ifndef SMTPREPLY_TEXT_LIMIT_HPP
#define SMTPREPLY_TEXT_LIMIT_HPP

#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/reply.hpp>

#include <cstddef>

namespace smtpreply {

/// classify(), own rules and the hints read this much of a reply's text, in bytes, without codes,
/// and with its lines joined by single spaces. What lies beyond, the codes and the beginning have
/// to tell.
inline constexpr std::size_t text_limit = detail::reading_limit;

/// False where the text goes on beyond text_limit, so that some of it was not read. Linear.
[[nodiscard]] constexpr bool is_read_in_full(const reply& answer) noexcept {
    return detail::reading_text{answer}.complete();
}

}  // namespace smtpreply

#endif
