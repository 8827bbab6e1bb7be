// classify(): what the server meant by a reply, and what to do. No Boost, no text for people.

#ifndef SMTPREPLY_CLASSIFY_HPP
#define SMTPREPLY_CLASSIFY_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/stage.hpp>

// With SMTPREPLY_COMPILED, of which parse.hpp tells, these are compiled once, and no constant
// expressions.
#ifdef SMTPREPLY_COMPILED
#define SMTPREPLY_CONSTEXPR
#else
#define SMTPREPLY_CONSTEXPR constexpr
#endif

namespace smtpreply {

class reply;  // defined in reply.hpp, which whoever makes or reads one includes

/// What `answer` means, judged from its code, its enhanced status, its text and the stage.
///
/// Linear in the reply's bytes; allocates nothing. A reply without a code (default-constructed)
/// answers severity none, reason unspecified, effective transient, action reconnect, confidence
/// low.
[[nodiscard]] SMTPREPLY_CONSTEXPR classification classify(const reply& answer,
                                                          const context& known = {}) noexcept;

/// The same, where only the stage is known.
[[nodiscard]] SMTPREPLY_CONSTEXPR classification classify(const reply& answer, stage at) noexcept;

/// What an enhanced status means on its own: the Status field of a delivery report (RFC 3464
/// §2.3.4), or one that a person looks up. The result has no code and no matched bytes.
[[nodiscard]] SMTPREPLY_CONSTEXPR classification classify(enhanced_status status,
                                                          const context& known = {}) noexcept;

/// The same, where only the stage is known.
[[nodiscard]] SMTPREPLY_CONSTEXPR classification classify(enhanced_status status,
                                                          stage at) noexcept;

}  // namespace smtpreply

#if !defined(SMTPREPLY_COMPILED) || defined(SMTPREPLY_IMPLEMENTATION)
#include <smtpreply/detail/judge.hpp>  // IWYU pragma: keep
#endif

#endif
