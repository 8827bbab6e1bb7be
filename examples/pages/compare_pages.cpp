// A page for each pair of codes that people ask about, and the list of them.

#include "pages.hpp"

#include <smtpreply/render.hpp>

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

namespace pages {

namespace {

using namespace smtpreply;

template <class Code>
struct pair {
    Code left;
    Code right;
};

using code_pair = pair<reply_code>;
using status_pair = pair<enhanced_status>;

constexpr code_pair codes(unsigned left, unsigned right) {
    return {reply_code{left}, reply_code{right}};
}

constexpr status_pair statuses(enhanced_status left, enhanced_status right) {
    return {left, right};
}

// The goodbye against what may come in its place: in several languages.
constexpr std::array goodbyes{
    codes(221, 354), codes(221, 500), codes(221, 550), codes(221, 554), codes(221, 556),
};
constexpr std::array goodbye_languages{
    language::english,
    language::simplified_chinese,
    language::thai,
    language::brazilian_portuguese,
};

// Codes that are taken for each other.
constexpr std::array confused_codes{
    codes(221, 421), codes(250, 354), codes(251, 551), codes(421, 450), codes(421, 451),
    codes(421, 554), codes(450, 451), codes(450, 550), codes(451, 452), codes(451, 550),
    codes(452, 552), codes(454, 535), codes(500, 502), codes(501, 553), codes(502, 504),
    codes(503, 554), codes(521, 554), codes(521, 556), codes(530, 535), codes(534, 535),
    codes(550, 551), codes(550, 553), codes(550, 554), codes(550, 556), codes(552, 554),
};
constexpr std::array confused_statuses{
    statuses({4, 2, 2}, {5, 2, 2}),   statuses({5, 1, 0}, {5, 1, 1}),
    statuses({5, 1, 1}, {5, 1, 10}),  statuses({5, 1, 1}, {5, 2, 1}),
    statuses({5, 1, 2}, {5, 4, 4}),   statuses({5, 2, 2}, {5, 3, 1}),
    statuses({5, 2, 3}, {5, 3, 4}),   statuses({5, 4, 6}, {5, 4, 7}),
    statuses({5, 7, 0}, {5, 7, 1}),   statuses({5, 7, 1}, {5, 7, 26}),
    statuses({5, 7, 8}, {5, 7, 9}),   statuses({5, 7, 20}, {5, 7, 26}),
    statuses({5, 7, 23}, {5, 7, 26}), statuses({5, 7, 25}, {5, 7, 27}),
};

std::string name_of_pair(const auto& of) {
    return fmt::format("{}-vs-{}.md", to_string(of.left).view(), to_string(of.right).view());
}

std::string shown(const auto& of) {
    return fmt::format("{} and {}", to_string(of.left).view(), to_string(of.right).view());
}

// Below compare/.
std::string path_of(const auto& of, language in) {
    const std::string folder = in == language::english ? "" : fmt::format("{}/", to_string(in));
    return folder + name_of_pair(of);
}

std::string languages_of(const code_pair& of, language in) {
    std::string out;
    for (const language each : goodbye_languages) {
        if (!out.empty()) out += " | ";
        const std::string up = in == language::english ? "" : "../";
        out += each == in ? std::string{name_of(each)}
                          : fmt::format("[{}]({}{})", name_of(each), up, path_of(of, each));
    }
    return out + "\n\n";
}

page page_of(const auto& of, language in, const std::string& languages) {
    std::string out = std::string{made_by} + languages;
    std::string body;
    render(body, compare(of.left, of.right), {.markup = markup::markdown, .language = in});
    const std::string up = in == language::english ? "../" : "../../";
    out += fmt::format("{}\n---\n\n[{}]({}{}) | [{}]({}{}) | [compare]({}compare/README.md)\n",
                       body, to_string(of.left).view(), up, anchor_of(of.left),
                       to_string(of.right).view(), up, anchor_of(of.right), up);
    return {"compare/" + path_of(of, in), std::move(out)};
}

std::string line_of(const auto& of, language in) {
    return fmt::format("- [{}]({}): {} / {}\n", shown(of), path_of(of, in), lookup(of.left).title(),
                       lookup(of.right).title());
}

page index_page() {
    std::string out = fmt::format(
        "# Codes side by side\n\n{}Codes that are taken for each other: what the difference is, "
        "and "
        "which of them you are looking at. Any other two: `explain compare 450 452`.\n\n"
        "## The goodbye and the rest\n\n",
        made_by);
    for (const code_pair& each : goodbyes) {
        out += fmt::format("- {}:", shown(each));
        for (const language in : goodbye_languages)
            out += fmt::format("{} [{}]({})", in == language::english ? "" : ",", name_of(in),
                               path_of(each, in));
        out += '\n';
    }
    out += "\n## Reply codes\n\n";
    for (const code_pair& each : confused_codes) out += line_of(each, language::english);
    out += "\n## Enhanced status codes\n\n";
    for (const status_pair& each : confused_statuses) out += line_of(each, language::english);
    return {"compare/README.md", std::move(out)};
}

// "[221 and 554](compare/221-vs-554.md)", for each pair that `holds` the code.
void add_links(std::string& out, const auto& pairs, const auto& holds) {
    for (const auto& each : pairs) {
        if (!holds(each.left) && !holds(each.right)) continue;
        if (!out.empty()) out += ", ";
        out += fmt::format("[{}](compare/{})", shown(each), path_of(each, language::english));
    }
}

}  // namespace

std::vector<page> compare_pages() {
    std::vector<page> out{index_page()};
    for (const code_pair& each : goodbyes)
        for (const language in : goodbye_languages)
            out.push_back(page_of(each, in, languages_of(each, in)));
    for (const code_pair& each : confused_codes)
        out.push_back(page_of(each, language::english, ""));
    for (const status_pair& each : confused_statuses)
        out.push_back(page_of(each, language::english, ""));
    return out;
}

std::string links_to_comparisons(reply_code code) {
    const auto holds = [&](reply_code each) { return each == code; };
    std::string out;
    add_links(out, goodbyes, holds);
    add_links(out, confused_codes, holds);
    return out;
}

std::string links_to_comparisons(enhanced_status status) {
    const auto holds = [&](enhanced_status each) {
        return each.subject() == status.subject() && each.detail() == status.detail();
    };
    std::string out;
    add_links(out, confused_statuses, holds);
    return out;
}

}  // namespace pages
