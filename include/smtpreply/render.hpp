// render(): an entry of a registry, or a comparison, as plain text, Markdown or HTML in one of the
// languages. Only a program that includes this carries the languages.

#ifndef SMTPREPLY_RENDER_HPP
#define SMTPREPLY_RENDER_HPP

#include <smtpreply/compare.hpp>
#include <smtpreply/detail/comparison_document.hpp>
#include <smtpreply/detail/entry_document.hpp>
#include <smtpreply/detail/html_writer.hpp>
#include <smtpreply/detail/markdown_writer.hpp>
#include <smtpreply/detail/text_writer.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/language.hpp>
#include <smtpreply/reason_registry.hpp>
#include <smtpreply/registry.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace smtpreply {

enum class markup : std::uint8_t {
    text,      ///< for a terminal
    markdown,  ///< CommonMark with tables
    html,      ///< one <article>, escaped; what is in another language than the whole has a lang
};

template <>
struct enum_names<markup> {
    static constexpr enum_name_rows<markup, 3> rows{{
        {markup::text, "text"sv},
        {markup::markdown, "markdown"sv},
        {markup::html, "html"sv},
    }};
};

struct render_options {
    smtpreply::markup markup = markup::text;
    /// Of headings, names and summaries. Descriptions, causes and fixes are in English.
    smtpreply::language language = language::english;
    /// Text only: lines are wrapped to this many, wide characters counting two; 0 does not wrap.
    std::size_t columns = 80;
    /// Markdown and HTML: the level of the first heading; the nearest of 1 to 3.
    unsigned level = 1;
    /// Text only: written before and after each line of a heading, a terminal's bold for instance.
    std::string_view heading_begin{};
    std::string_view heading_end{};
};

namespace detail {

template <class Write>
void render_with(std::string& out, const render_options& options, Write write) {
    std::string document;
    const unsigned level = options.level < 1 ? 1 : options.level > 3 ? 3 : options.level;
    switch (options.markup) {
        case markup::text: {
            text_writer to{document, options.columns, options.heading_begin, options.heading_end};
            write(to);
            break;
        }
        case markup::markdown: {
            markdown_writer to{document, level};
            write(to);
            break;
        }
        case markup::html: {
            html_writer to{document, level, table_of(options.language).tag};
            write(to);
            break;
        }
    }
    out += document;
}

}  // namespace detail

/// Appends the entry, in UTF-8: its facts, description, causes, fixes, when it is right, and where
/// to read more. Allocates; throws what std::string throws, and leaves `out` as it was then.
inline void render(std::string& out, const reply_code_entry& entry,
                   const render_options& options = {}) {
    detail::render_with(out, options,
                        [&](auto& to) { detail::write_entry(to, entry, options.language); });
}

inline void render(std::string& out, const enhanced_status_entry& entry,
                   const render_options& options = {}) {
    detail::render_with(out, options,
                        [&](auto& to) { detail::write_entry(to, entry, options.language); });
}

/// A reason: what it mostly is, what it hits, what a program does next, and the texts.
inline void render(std::string& out, const reason_entry& entry,
                   const render_options& options = {}) {
    detail::render_with(out, options,
                        [&](auto& to) { detail::write_entry(to, entry, options.language); });
}

/// Appends the comparison, in UTF-8: a summary, the facets side by side, the key differences, when
/// to use which, and then both entries. Allocates as above.
inline void render(std::string& out, const reply_code_comparison& comparison,
                   const render_options& options = {}) {
    detail::render_with(out, options, [&](auto& to) {
        detail::write_comparison(to, comparison, options.language);
    });
}

inline void render(std::string& out, const enhanced_status_comparison& comparison,
                   const render_options& options = {}) {
    detail::render_with(out, options, [&](auto& to) {
        detail::write_comparison(to, comparison, options.language);
    });
}

/// The summary alone, in UTF-8 and without markup: two to four sentences on what the difference
/// is.
[[nodiscard]] inline std::string summarize(const reply_code_comparison& comparison,
                                           language in = language::english) {
    std::string out;
    for (const detail::run& each : detail::summary_of(comparison, in)) out += each.text;
    return out;
}

[[nodiscard]] inline std::string summarize(const enhanced_status_comparison& comparison,
                                           language in = language::english) {
    std::string out;
    for (const detail::run& each : detail::summary_of(comparison, in)) out += each.text;
    return out;
}

}  // namespace smtpreply

#endif
