// The pages made from the registries: each a path below docs/ and its Markdown.

#ifndef PAGES_PAGES_HPP
#define PAGES_PAGES_HPP

#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reply_code.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace pages {

struct page {
    std::string path;  // "compare/221-vs-354.md"
    std::string text;
};

inline constexpr std::string_view made_by =
    "<!-- Made from the registry by examples/pages: do not edit. -->\n\n";

/// reply-codes.md, enhanced-status-codes.md and reasons.md.
[[nodiscard]] std::vector<page> registry_pages();
/// Everything in compare/.
[[nodiscard]] std::vector<page> compare_pages();

/// The comparisons that a code takes part in, as a line of links from a page in docs/; empty where
/// there is none.
[[nodiscard]] std::string links_to_comparisons(smtpreply::reply_code code);
[[nodiscard]] std::string links_to_comparisons(smtpreply::enhanced_status status);

/// Where a code has its entry: "reply-codes.md#221", "enhanced-status-codes.md#x.1.1".
[[nodiscard]] std::string anchor_of(smtpreply::reply_code code);
[[nodiscard]] std::string anchor_of(smtpreply::enhanced_status status);

}  // namespace pages

#endif
