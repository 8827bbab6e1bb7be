// The library's values in words, for the terminal.

#ifndef EXPLAIN_WORDS_HPP
#define EXPLAIN_WORDS_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/parse_result.hpp>

#include <string_view>

namespace program {

[[nodiscard]] std::string_view in_words(smtpreply::severity severity);
[[nodiscard]] std::string_view in_words(smtpreply::stage stage);
[[nodiscard]] std::string_view in_words(smtpreply::scope scope);
[[nodiscard]] std::string_view in_words(smtpreply::action action);
[[nodiscard]] std::string_view in_words(smtpreply::origin origin);
[[nodiscard]] std::string_view in_words(smtpreply::defect defect);
[[nodiscard]] std::string_view in_words(smtpreply::parse_rule rule);

/// Whether to try again, as a sentence.
[[nodiscard]] std::string_view retry_in_words(const smtpreply::classification& meaning);

}  // namespace program

#endif
