// How the program prints what the registries know: the form and the language.

#ifndef EXPLAIN_OUTPUT_HPP
#define EXPLAIN_OUTPUT_HPP

#include <smtpreply/render.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace program {

enum class output_format : std::uint8_t { text, markdown, html, json };

struct output_options {
    output_format format = output_format::text;
    smtpreply::language language = smtpreply::language::english;
};

/// "text", "markdown", "html", "json"; text for anything else.
[[nodiscard]] output_format format_named(std::string_view name);
[[nodiscard]] std::vector<std::string> format_names();
[[nodiscard]] std::vector<std::string> language_tags();

/// Standard output is a terminal that takes colours, and nobody asked for none.
[[nodiscard]] bool terminal_with_colour();

/// For render(), with headings in bold on a terminal. Not for JSON.
[[nodiscard]] smtpreply::render_options rendering(const output_options& asked);

/// An entry and a comparison as JSON; the keys stand in docs/explain.md.
[[nodiscard]] nlohmann::ordered_json to_json(const smtpreply::reply_code_entry& entry);
[[nodiscard]] nlohmann::ordered_json to_json(const smtpreply::enhanced_status_entry& entry);
[[nodiscard]] nlohmann::ordered_json to_json(const smtpreply::reply_code_comparison& comparison,
                                             smtpreply::language in);
[[nodiscard]] nlohmann::ordered_json to_json(
    const smtpreply::enhanced_status_comparison& comparison, smtpreply::language in);

/// One line of ASCII.
[[nodiscard]] std::string line_of(const nlohmann::ordered_json& object);

}  // namespace program

#endif
