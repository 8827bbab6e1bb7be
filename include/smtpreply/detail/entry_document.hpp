// An entry of a registry as a document.

#ifndef SMTPREPLY_DETAIL_ENTRY_DOCUMENT_HPP
#define SMTPREPLY_DETAIL_ENTRY_DOCUMENT_HPP

#include <smtpreply/detail/document_parts.hpp>

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
    add_fact(rows, l.category, plain(name_of(entry.code().category(), in)));
    add_fact(rows, l.stages, names_of(entry.stages(), words, in));
    add_fact(rows, l.retry, retry_of(severity, severity == severity::transient, words));
    add_fact(rows, l.must_act, plain(name_of(entry.must_act(), in)));
    add_fact(rows, l.origin, plain(name_of(entry.origin(), in)));
    add_fact(rows, l.defined_in, document_of(entry, words));
    return rows;
}

inline std::vector<table_row> facts_of(const enhanced_status_entry& entry, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    const enhanced_status_comparison self = compare(entry.status(), entry.status());
    std::vector<table_row> rows;
    add_fact(rows, l.severity, plain(name_of(self.severity.left, in)));
    add_fact(rows, l.subject, subject_of(self.subject.left, in));
    add_fact(rows, l.retry, retry_of(self.severity.left, self.retry.left, words));
    add_fact(rows, l.reason, plain(to_string(self.reason.left)));
    add_fact(rows, l.reply_codes, names_of(self.codes.left, words));
    add_fact(rows, l.origin, plain(name_of(self.origin.left, in)));
    add_fact(rows, l.defined_in, document_of(entry, words));
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

}  // namespace smtpreply::detail

#endif
