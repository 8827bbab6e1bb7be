// An entry of a registry as a document.

#ifndef SMTPREPLY_DETAIL_ENTRY_DOCUMENT_HPP
#define SMTPREPLY_DETAIL_ENTRY_DOCUMENT_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/document_parts.hpp>
#include <smtpreply/detail/resend_facts.hpp>
#include <smtpreply/reason_registry.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

inline void add_fact(std::vector<table_row>& rows, std::string_view label, const rich_text& value) {
    if (!value.empty() && !value.front().text.empty())
        rows.push_back({std::string{label}, value, {}});
}

inline std::vector<table_row> facts_of(const reply_code_entry& entry, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    const severity severity = entry.code().severity();
    std::vector<table_row> rows;
    add_fact(rows, l.severity, plain(name_of(severity, in)));
    if (severity == severity::none) return rows;
    if (has_category(entry))
        add_fact(rows, l.category, plain(name_of(entry.code().category(), in)));
    add_fact(rows, l.stages, names_of(entry, entry.stages(), words, in));
    add_fact(rows, l.retry, retry_of(resend_after(entry.code()), words));
    add_fact(rows, l.must_act, plain(name_of(entry.must_act(), in)));
    add_fact(rows, l.origin, plain(name_of(entry.origin(), in)));
    add_fact(rows, label_of_document(entry, l), document_of(entry, words));
    return rows;
}

inline std::vector<table_row> facts_of(const enhanced_status_entry& entry, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    const severity severity = entry.status().severity();
    std::vector<table_row> rows;
    add_fact(rows, l.severity, plain(name_of(severity, in)));
    if (severity == severity::none) return rows;
    add_fact(rows, l.classes, names_of_classes(entry, words));
    add_fact(rows, l.subject, subject_of(entry.status().subject(), in));
    add_fact(rows, l.retry, retry_of(resend_after(entry.status()), words));
    add_fact(rows, l.reason, reason_in_words(entry.reason(), in));
    add_fact(rows, l.reply_codes, names_of_codes(entry, words));
    add_fact(rows, l.origin, plain(name_of(entry.origin(), in)));
    add_fact(rows, label_of_document(entry, l), document_of(entry, words));
    return rows;
}

template <class Writer, class Entry>
void write_entry(Writer& to, const Entry& entry, language in) {
    const language_table& words = table_of(in);
    to.begin();
    to.heading(1, plain(code_text(entry)) + plain(words.colon) + title_of(entry, words));
    to.facts(facts_of(entry, in));
    if (in != language::english) {
        if (const rich_text gist = gist_of(entry, words); !all_english(gist)) to.paragraph(gist);
        to.paragraph(plain(words.references.english_text));
    }
    write_body(to, entry, 2, true, words);
    to.end();
}

// "retry_later (for now)"
inline rich_text action_of(const reason_entry& entry, permanence is, language in) {
    std::string out{to_string(entry.action(is))};
    return plain(out + " (" + std::string{name_of(is, in)} + ")");
}

inline std::vector<table_row> facts_of(const reason_entry& entry, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    std::vector<table_row> rows;
    add_fact(rows, l.permanence, plain(name_of(entry.permanence(), in)));
    if (entry.scope() != scope::none) add_fact(rows, l.scope, plain(to_string(entry.scope())));
    const rich_text next = entry.permanence() == permanence::none
                               ? plain(to_string(entry.action()))
                               : action_of(entry, permanence::transient, in) +
                                     plain(words.semicolon) +
                                     action_of(entry, permanence::permanent, in);
    add_fact(rows, l.action, next);
    return rows;
}

template <class Writer>
void write_entry(Writer& to, const reason_entry& entry, language in) {
    const language_table& words = table_of(in);
    const rich_text title =
        in == language::english ? in_english(entry.title()) : plain(name_of(entry.reason(), in));
    to.begin();
    to.heading(1, plain(to_string(entry.reason())) + plain(words.colon) + title);
    to.facts(facts_of(entry, in));
    if (in != language::english) to.paragraph(plain(words.references.english_text));
    to.heading(2, plain(words.headings.description));
    to.paragraph(in_english(entry.description()));
    write_advice(to, entry, 2, entry.permanence() == permanence::none, words.headings);
    to.end();
}

}  // namespace smtpreply::detail

#endif
