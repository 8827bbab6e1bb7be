// One page for each registry: a table of all codes, then their entries.

#include "pages.hpp"

#include <smtpreply/render.hpp>

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace pages {

namespace {

using namespace smtpreply;

constexpr render_options entry_options{.markup = markup::markdown, .level = 3};

std::string text_of(const short_text& text) {
    return std::string{text.view()};
}

// An anchor that does not change with the title.
template <class Entry>
std::string entry(const Entry& of, std::string_view anchor, const std::string& comparisons) {
    std::string out = fmt::format("\n<a id=\"{}\"></a>\n\n", anchor);
    std::string body;
    render(body, of, entry_options);
    out += body;
    if (!comparisons.empty()) out += fmt::format("\nCompared: {}.\n", comparisons);
    return out;
}

page reply_codes_page() {
    std::string out = fmt::format(
        "# Reply codes of SMTP\n\n{}The three digits of a mail server's reply: what each says, "
        "when you see it, how to fix what it reports. {} codes: those of the standards, and those "
        "that are met in the field, which are marked as such. Codes that are taken for each other "
        "stand side by side in [compare](compare/README.md); the codes with two dots are the "
        "[enhanced status codes](enhanced-status-codes.md).\n\n"
        "| code | meaning | severity | who must act | origin |\n| --- | --- | --- | --- | --- |\n",
        made_by, reply_codes.size());
    for (const reply_code_entry each : reply_codes)
        out += fmt::format(
            "| [{0}](#{0}) | {1} | {2} | {3} | {4} |\n", text_of(to_string(each.code())),
            each.title(), name_of(each.code().severity(), language::english),
            name_of(each.must_act(), language::english), name_of(each.origin(), language::english));
    severity above = severity::none;
    for (const reply_code_entry each : reply_codes) {
        const severity its = each.code().severity();
        if (its != above)
            out += fmt::format("\n## {}yz: {}\n", static_cast<unsigned>(its),
                               name_of(its, language::english));
        above = its;
        out += entry(each, to_string(each.code()).view(), links_to_comparisons(each.code()));
    }
    return {"reply-codes.md", std::move(out)};
}

std::string classes_of(const enhanced_status_entry& entry) {
    std::string out;
    for (const severity each : {severity::completion, severity::transient, severity::permanent})
        if (entry.meaningful_in(each))
            out += fmt::format("{}{}", out.empty() ? "" : ", ", static_cast<unsigned>(each));
    return out;
}

std::string without_class(enhanced_status status) {
    return fmt::format("x.{}.{}", status.subject(), status.detail());
}

page enhanced_statuses_page() {
    std::string out = fmt::format(
        "# Enhanced status codes\n\n{}The numbers with two dots in a mail server's reply: class, "
        "subject and detail (RFC 3463). The class is 2 for success, 4 for a failure that may pass, "
        "5 for one that will not; the other two say what it is about. {} codes. See also the "
        "[reply codes](reply-codes.md) and the [comparisons](compare/README.md).\n\n"
        "| code | classes | meaning | origin |\n| --- | --- | --- | --- |\n",
        made_by, enhanced_statuses.size());
    for (const enhanced_status_entry each : enhanced_statuses)
        out +=
            fmt::format("| [{0}](#{0}) | {1} | {2} | {3} |\n", without_class(each.status()),
                        classes_of(each), each.title(), name_of(each.origin(), language::english));
    unsigned above = 1000;
    for (const enhanced_status_entry each : enhanced_statuses) {
        const unsigned its = each.status().subject();
        if (its != above)
            out += fmt::format("\n## x.{}: {}\n", its, name_of_subject(its, language::english));
        above = its;
        out += entry(each, without_class(each.status()), links_to_comparisons(each.status()));
    }
    return {"enhanced-status-codes.md", std::move(out)};
}

std::string_view hits(const reason_entry& of) {
    if (of.permanence() == permanence::none) return "nothing";
    return of.scope() == scope::none ? "as the stage tells" : to_string(of.scope());
}

page reasons_page() {
    std::string out = fmt::format(
        "# The reasons\n\n{}What a server means by a refusal, in {} reasons: `classify` gives one "
        "for each reply, judged from its codes, its text and the command that it answers. "
        "Permanence, scope and next step are what is usual; the reply itself may state otherwise. "
        "The codes are in [reply codes](reply-codes.md) and [enhanced status "
        "codes](enhanced-status-codes.md).\n\n"
        "| reason | meaning | permanence | hits | next step |\n| --- | --- | --- | --- | --- |\n",
        made_by, reasons.size());
    for (const reason_entry each : reasons)
        out += fmt::format(
            "| [`{0}`](#{0}) | {1} | {2} | {3} | `{4}` |\n", to_string(each.reason()), each.title(),
            name_of(each.permanence(), language::english), hits(each), to_string(each.action()));
    constexpr render_options below_title{.markup = markup::markdown, .level = 2};
    for (const reason_entry each : reasons) {
        out += fmt::format("\n<a id=\"{}\"></a>\n\n", to_string(each.reason()));
        render(out, each, below_title);
    }
    return {"reasons.md", std::move(out)};
}

}  // namespace

std::vector<page> registry_pages() {
    return {reply_codes_page(), enhanced_statuses_page(), reasons_page()};
}

std::string anchor_of(reply_code code) {
    return fmt::format("reply-codes.md#{}", to_string(code).view());
}

std::string anchor_of(enhanced_status status) {
    return fmt::format("enhanced-status-codes.md#{}", without_class(status));
}

}  // namespace pages
