// The shape of a language: all words that rendering needs, as data. One table per language, in
// languages/; the compiler refuses a table with a missing word or a template with a wrong
// placeholder.

#ifndef SMTPREPLY_DETAIL_LANGUAGE_TABLE_HPP
#define SMTPREPLY_DETAIL_LANGUAGE_TABLE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/must_act.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/sentences.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace smtpreply::detail {

// The tables are UTF-8 in source and program.
static_assert(std::string_view{"é"} == "\xC3\xA9" && std::string_view{"ไ"} == "\xE0\xB9\x84",
              "compile with UTF-8 as source and execution character set (MSVC: /utf-8)");

template <class Enum>
struct word {
    Enum value;
    literal text;
};

// A reply code in a few words, and what it says in one sentence: what has happened, and what
// becomes of the message. In English the title is the registry's, and empty here; so with reasons.
struct code_words {
    std::uint16_t code;
    literal title;
    literal gist;
};

// The codes that a standard or one of its extensions defines.
inline constexpr std::size_t translated_codes = 37;

struct heading_words {
    literal description;
    literal when_you_see_it;
    literal how_to_fix;   // of failures
    literal what_to_do;   // of positive replies
    literal when_to_use;  // one code
    literal other_senses;
    literal side_by_side;
    literal key_differences;
    literal in_common;
    literal when_to_use_which;  // of two
    literal learn_more;
};

struct label_words {
    literal meaning;
    literal severity;
    literal category;
    literal subject;
    literal permanence;
    literal retry;
    literal must_act;
    literal stages;
    literal reason;
    literal scope;
    literal action;
    literal reply_codes;
    literal origin;
    literal defined_in;
    literal listed_in;
    literal classes;  // 4.2.2 or 5.2.2
};

struct retry_words {
    literal not_needed;
    literal yes;
    literal later;
    literal split;
    literal no;
};

// What a reply answers, where that has no name in the protocol; the others are the commands.
struct stage_words {
    literal unknown;
    literal connect;
    literal message;
    literal other;
    literal any;  // all of them
};

// Templates. {left} and {right} are the codes, {left_title} what they are called.
struct summary_templates {
    literal title;                // left, right
    literal same;                 // left, left_title
    literal differing;            // left, left_title, left_reports and the same of right
    literal alike;                // left, left_title, right, right_title, both_report
    literal two_classes;          // left, left_title, left_reports, right, right_reports
    literal unregistered;         // code
    literal unregistered_status;  // code, subject
    literal retry_only;           // code
    literal retry_both;           // -
    literal retry_not_with;       // code
    literal retry_neither;        // -
    literal told_by_stage;        // left, left_stages, right, right_stages
    literal any_command;          // any: the code that answers any command; other, stages
    literal narrower;             // narrow, stages: all that it answers; wide, more
    literal shared_stages;        // stages
};

struct reference_templates {
    literal section;       // document, section
    literal digits;        // what the digits mean
    literal iana;          // IANA's registry
    literal english_text;  // the note where the language is another
};

struct language_table {
    std::string_view tag;  // BCP 47
    literal name;          // of itself
    literal comma;         // between the parts of a list
    literal either;        // before the last of them
    literal colon;         // between a label and what follows
    literal semicolon;     // between two clauses

    heading_words headings;
    label_words labels;
    std::array<word<smtpreply::severity>, 5> severities;
    std::array<word<smtpreply::severity>, 5> reports;      // what one code does
    std::array<word<smtpreply::severity>, 5> both_report;  // what two codes do
    std::array<word<smtpreply::category>, 5> categories;
    std::array<word<smtpreply::permanence>, 3> permanences;
    std::array<word<smtpreply::must_act>, 6> who;
    std::array<word<smtpreply::origin>, 8> origins;
    std::array<word<smtpreply::reason>, enum_names<smtpreply::reason>::rows.size()> reasons;
    std::array<literal, 8> subjects;  // of enhanced statuses, 0 to 7
    literal unknown_subject;
    retry_words retry;
    stage_words stages;
    summary_templates summary;
    reference_templates references;
    std::array<code_words, translated_codes> codes;
};

// The word for `value`; empty for a value that is no enumerator.
template <class Enum, std::size_t Size>
constexpr std::string_view text_of(const std::array<word<Enum>, Size>& words, Enum value) noexcept {
    for (const word<Enum>& each : words)
        if (each.value == value) return view_of(each.text);
    return {};
}

// True where `text` holds each of these placeholders and no other.
consteval bool holds_exactly(std::string_view text, std::initializer_list<std::string_view> names) {
    if (text.empty()) return false;
    std::size_t found = 0;
    for (const std::string_view name : names) {
        bool here = false;
        for (std::size_t at = 0; at + name.size() + 2 <= text.size(); ++at)
            here = here || (text[at] == '{' && text[at + name.size() + 1] == '}' &&
                            text.substr(at + 1, name.size()) == name);
        if (!here) return false;
    }
    for (std::size_t open = 0; open < text.size(); ++open) {
        if (text[open] == '}' && found == 0) return false;
        if (text[open] != '{') continue;
        const std::size_t close = text.find('}', open);
        bool known = false;
        for (const std::string_view name : names)
            known = known || text.substr(open + 1, close - open - 1) == name;
        if (!known) return false;
        ++found;
    }
    return true;
}

template <class Enum, std::size_t Size>
consteval bool all_named(const std::array<word<Enum>, Size>& words) {
    const auto& rows = enum_names<Enum>::rows;
    if (rows.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i)
        if (words[i].value != rows[i].value || is_empty(words[i].text)) return false;
    return true;
}

consteval bool none_empty(std::initializer_list<std::string_view> words) {
    for (const std::string_view each : words)
        if (each.empty()) return false;
    return true;
}

consteval bool words_are_complete(const language_table& in) {
    const heading_words& h = in.headings;
    const label_words& l = in.labels;
    for (const std::string_view subject : in.subjects)
        if (subject.empty()) return false;
    return none_empty({in.tag, in.name, in.comma, in.either, in.colon, in.semicolon,
                       in.unknown_subject}) &&
           none_empty({h.description, h.when_you_see_it, h.how_to_fix, h.what_to_do, h.when_to_use,
                       h.other_senses, h.side_by_side, h.key_differences, h.in_common,
                       h.when_to_use_which, h.learn_more}) &&
           none_empty({l.meaning, l.severity, l.category, l.subject, l.permanence, l.retry,
                       l.must_act, l.stages, l.reason, l.scope, l.action, l.reply_codes, l.origin,
                       l.defined_in, l.listed_in, l.classes}) &&
           none_empty({in.retry.not_needed, in.retry.yes, in.retry.later, in.retry.split,
                       in.retry.no, in.stages.unknown, in.stages.connect, in.stages.message,
                       in.stages.other, in.stages.any}) &&
           all_named(in.severities) && all_named(in.reports) && all_named(in.both_report) &&
           all_named(in.categories) && all_named(in.permanences) && all_named(in.who) &&
           all_named(in.origins);
}

consteval bool templates_are_sound(const language_table& in) {
    const summary_templates& s = in.summary;
    return holds_exactly(s.title, {"left", "right"}) &&
           holds_exactly(s.same, {"left", "left_title"}) &&
           holds_exactly(s.differing, {"left", "left_title", "left_reports", "right", "right_title",
                                       "right_reports"}) &&
           holds_exactly(s.alike, {"left", "left_title", "right", "right_title", "both_report"}) &&
           holds_exactly(s.two_classes,
                         {"left", "left_title", "left_reports", "right", "right_reports"}) &&
           holds_exactly(s.unregistered, {"code"}) &&
           holds_exactly(s.unregistered_status, {"code", "subject"}) &&
           holds_exactly(s.retry_only, {"code"}) && holds_exactly(s.retry_both, {}) &&
           holds_exactly(s.retry_not_with, {"code"}) && holds_exactly(s.retry_neither, {}) &&
           holds_exactly(s.told_by_stage, {"left", "left_stages", "right", "right_stages"}) &&
           holds_exactly(s.any_command, {"any", "other", "stages"}) &&
           holds_exactly(s.narrower, {"narrow", "stages", "wide", "more"}) &&
           holds_exactly(s.shared_stages, {"stages"}) &&
           holds_exactly(in.references.section, {"document", "section"}) &&
           holds_exactly(in.references.digits, {}) && holds_exactly(in.references.iana, {}) &&
           holds_exactly(in.references.english_text, {});
}

consteval bool codes_are_complete(const language_table& in) {
    const bool english = in.tag == "en";
    for (std::size_t i = 0; i < in.codes.size(); ++i) {
        const code_words& row = in.codes[i];
        if (i != 0 && in.codes[i - 1].code >= row.code) return false;
        if (is_empty(row.title) != english || is_empty(row.gist)) return false;
    }
    return true;
}

consteval bool reasons_are_complete(const language_table& in) {
    if (in.tag != "en") return all_named(in.reasons);
    for (const word<smtpreply::reason>& each : in.reasons)
        if (!is_empty(each.text)) return false;
    return true;
}

consteval bool is_complete(const language_table& in) {
    return words_are_complete(in) && templates_are_sound(in) && codes_are_complete(in) &&
           reasons_are_complete(in);
}

}  // namespace smtpreply::detail

#endif
