// A code as a person types it: a reply code or an enhanced status, or what is wrong with it.

#ifndef EXPLAIN_CODES_HPP
#define EXPLAIN_CODES_HPP

#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reply_code.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace program {

using any_code = std::variant<smtpreply::reply_code, smtpreply::enhanced_status>;

/// The code that `text` spells; throws std::runtime_error with complaint_about(text) where it
/// spells none that a server may send.
[[nodiscard]] any_code code_from(std::string_view text);

/// The code that `text` spells; empty where it spells none that a server may send.
[[nodiscard]] std::optional<any_code> spelled_by(std::string_view text);

/// Why `text` is no code, and which one may be meant: "55O is neither a reply code (550) nor an
/// enhanced status (5.1.1); did you mean 550?"
[[nodiscard]] std::string complaint_about(std::string_view text);

}  // namespace program

#endif
