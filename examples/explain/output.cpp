#include "output.hpp"

#include <array>
#include <cstdlib>
#include <utility>

#include <unistd.h>

namespace program {

namespace {

using namespace smtpreply;
using json = nlohmann::ordered_json;

constexpr std::array<std::pair<std::string_view, output_format>, 4> formats{{
    {"text", output_format::text},
    {"markdown", output_format::markdown},
    {"html", output_format::html},
    {"json", output_format::json},
}};

json list(const sentences& items) {
    json out = json::array();
    for (const std::string_view each : items) out.push_back(each);
    return out;
}

json list(stage_set stages) {
    json out = json::array();
    for (const auto& row : enum_names<stage>::rows)
        if (stages.contains(row.value)) out.push_back(row.spelling);
    return out;
}

json list(const code_list& codes) {
    json out = json::array();
    for (const reply_code each : codes) out.push_back(each.value());
    return out;
}

// [4,5]: the classes in which the status says something.
json classes_of(const enhanced_status_entry& entry) {
    json out = json::array();
    for (const severity each : {severity::completion, severity::transient, severity::permanent})
        if (entry.meaningful_in(each)) out.push_back(static_cast<unsigned>(each));
    return out;
}

json optional(std::string_view text) {
    return text.empty() ? json(nullptr) : json(text);
}

template <class Entry>
void add_texts(json& to, const Entry& entry) {
    to["origin"] = to_string(entry.origin());
    to["document"] = optional(entry.document());
    to["section"] = optional(entry.section());
    to["title"] = entry.title();
    to["description"] = entry.description();
    to["causes"] = list(entry.causes());
    to["fixes"] = list(entry.fixes());
    to["right_when"] = entry.right_when();
}

template <class Value, class Spell>
json side_by_side(const facet<Value>& of, const Spell& spell) {
    return {{"left", spell(of.left)}, {"right", spell(of.right)}, {"differs", of.differs()}};
}

constexpr auto spelling = [](auto value) { return json(to_string(value)); };
constexpr auto itself = [](auto value) { return json(value); };

}  // namespace

output_format format_named(std::string_view name) {
    for (const auto& [spelled, format] : formats)
        if (spelled == name) return format;
    return output_format::text;
}

std::vector<std::string> format_names() {
    std::vector<std::string> out;
    out.reserve(formats.size());
    for (const auto& [spelled, format] : formats) out.emplace_back(spelled);
    return out;
}

std::vector<std::string> language_tags() {
    std::vector<std::string> out;
    out.reserve(enum_names<language>::rows.size());
    for (const auto& row : enum_names<language>::rows) out.emplace_back(row.spelling);
    return out;
}

bool terminal_with_colour() {
    const char* const no_colour = std::getenv("NO_COLOR");
    const char* const terminal = std::getenv("TERM");
    return isatty(1) != 0 && (no_colour == nullptr || *no_colour == '\0') &&
           (terminal == nullptr || std::string_view{terminal} != "dumb");
}

render_options rendering(const output_options& asked) {
    render_options out{.language = asked.language};
    if (asked.format == output_format::markdown) out.markup = markup::markdown;
    if (asked.format == output_format::html) out.markup = markup::html;
    if (asked.format == output_format::text && terminal_with_colour()) {
        out.heading_begin = "\x1B[1m";
        out.heading_end = "\x1B[0m";
    }
    return out;
}

json to_json(const reply_code_entry& entry) {
    json out;
    out["code"] = entry.code().value();
    out["severity"] = to_string(entry.code().severity());
    out["category"] = to_string(entry.code().category());
    out["stages"] = list(entry.stages());
    out["resend"] = to_string(compare(entry.code(), entry.code()).resend.left);
    out["must_act"] = to_string(entry.must_act());
    add_texts(out, entry);
    return out;
}

json to_json(const enhanced_status_entry& entry) {
    json out;
    out["enhanced"] = to_string(entry.status()).view();
    out["severity"] = to_string(entry.status().severity());
    out["classes"] = classes_of(entry);
    out["subject"] = entry.status().subject();
    out["detail"] = entry.status().detail();
    out["resend"] = to_string(compare(entry.status(), entry.status()).resend.left);
    out["reason"] = to_string(entry.reason());
    out["codes"] = list(entry.codes());
    out["all_codes"] = entry.goes_with_all_codes();
    out["vendors"] = optional(entry.vendors());
    add_texts(out, entry);
    return out;
}

json to_json(const reply_code_comparison& comparison, language in) {
    const facet<stage_set> own = comparison.own_stages();
    json facets;
    facets["severity"] = side_by_side(comparison.severity, spelling);
    facets["category"] = side_by_side(comparison.category, spelling);
    facets["permanence"] = side_by_side(comparison.permanence, spelling);
    facets["resend"] = side_by_side(comparison.resend, spelling);
    facets["must_act"] = side_by_side(comparison.must_act, spelling);
    facets["origin"] = side_by_side(comparison.origin, spelling);
    facets["stages"] = side_by_side(comparison.stages, [](stage_set of) { return list(of); });
    return {{"summary", summarize(comparison, in)},
            {"facets", std::move(facets)},
            {"stages",
             {{"shared", list(comparison.shared_stages())},
              {"left", list(own.left)},
              {"right", list(own.right)}}},
            {"left", to_json(comparison.left)},
            {"right", to_json(comparison.right)}};
}

json to_json(const enhanced_status_comparison& comparison, language in) {
    json facets;
    facets["severity"] = side_by_side(comparison.severity, spelling);
    facets["subject"] = side_by_side(comparison.subject, itself);
    facets["detail"] = side_by_side(comparison.detail, itself);
    facets["permanence"] = side_by_side(comparison.permanence, spelling);
    facets["resend"] = side_by_side(comparison.resend, spelling);
    facets["reason"] = side_by_side(comparison.reason, spelling);
    facets["origin"] = side_by_side(comparison.origin, spelling);
    facets["codes"] = side_by_side(comparison.codes, [](const code_list& of) { return list(of); });
    return {{"summary", summarize(comparison, in)},
            {"facets", std::move(facets)},
            {"left", to_json(comparison.left)},
            {"right", to_json(comparison.right)}};
}

std::string line_of(const json& object) {
    return object.dump(-1, ' ', true) + "\n";
}

}  // namespace program
