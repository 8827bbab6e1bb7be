// A comparison as a document: which of the two am I looking at, and what is the difference?

#ifndef SMTPREPLY_DETAIL_COMPARISON_DOCUMENT_HPP
#define SMTPREPLY_DETAIL_COMPARISON_DOCUMENT_HPP

#include <smtpreply/detail/document_parts.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

// A facet in words: a row of the table, and a point among the differences or the common.
// Some are only in the table: the severity or the summary says the same.
enum class shown : bool { everywhere, in_table };

struct worded_facet {
    table_row row;
    bool differs = false;
    shown use = shown::everywhere;
};

using worded_facets = std::vector<worded_facet>;

// `in_words` makes a rich text of a value.
template <class Value, class InWords>
void add(worded_facets& to, std::string_view label, const facet<Value>& of, InWords in_words,
         shown use = shown::everywhere) {
    to.push_back({{std::string{label}, in_words(of.left), in_words(of.right)}, of.differs(), use});
}

template <class Comparison>
void add_document(worded_facets& to, const Comparison& of, const language_table& words) {
    const rich_text left = document_of(of.left, words);
    const rich_text right = document_of(of.right, words);
    const bool differs =
        of.left.document() != of.right.document() || of.left.section() != of.right.section();
    if (of.left.document().empty() && of.right.document().empty()) return;
    to.push_back({{std::string{words.labels.defined_in}, left, right},
                  differs,
                  differs ? shown::in_table : shown::everywhere});
}

template <class Comparison>
void add_retry(worded_facets& to, const Comparison& of, const language_table& words) {
    const rich_text left = retry_of(of.severity.left, of.retry.left, words);
    const rich_text right = retry_of(of.severity.right, of.retry.right, words);
    const bool differs = of.retry.differs() || of.permanence.differs();
    to.push_back({{std::string{words.labels.retry}, left, right}, differs});
}

inline worded_facets facets_of(const reply_code_comparison& of, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    const auto named = [&](auto value) { return plain(name_of(value, in)); };
    worded_facets out;
    add(out, l.severity, of.severity, named);
    add(out, l.category, of.category, named);
    add(
        out, l.stages, of.stages, [&](stage_set each) { return names_of(each, words, in); },
        of.told_by_stage() ? shown::in_table : shown::everywhere);
    add(out, l.permanence, of.permanence, named, shown::in_table);
    add_retry(out, of, words);
    add(out, l.must_act, of.must_act, named);
    add(out, l.origin, of.origin, named);
    add_document(out, of, words);
    return out;
}

inline worded_facets facets_of(const enhanced_status_comparison& of, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    const auto named = [&](auto value) { return plain(name_of(value, in)); };
    worded_facets out;
    add(out, l.severity, of.severity, named);
    add(out, l.subject, of.subject, [&](unsigned each) { return subject_of(each, in); });
    add(out, l.reason, of.reason, [](reason each) { return plain(to_string(each)); });
    add(out, l.permanence, of.permanence, named, shown::in_table);
    add_retry(out, of, words);
    if (!of.codes.left.empty() || !of.codes.right.empty())
        add(out, l.reply_codes, of.codes, [&](const code_list& each) {
            return each.empty() ? plain("–") : names_of(each, words);
        });
    add(out, l.origin, of.origin, named);
    add_document(out, of, words);
    return out;
}

inline bool same_meaning(const reply_code_comparison& of) {
    return !of.code.differs();
}
inline bool same_meaning(const enhanced_status_comparison& of) {
    return !of.status.differs();
}
inline bool two_classes(const reply_code_comparison& /*of*/) {
    return false;
}
inline bool two_classes(const enhanced_status_comparison& of) {
    return of.one_entry() && of.severity.differs();
}

template <class Comparison>
rich_text what_they_are(const Comparison& of, const language_table& words) {
    const rich_text left = plain(code_text(of.left));
    const rich_text right = plain(code_text(of.right));
    const rich_text left_title = title_of(of.left, words);
    const rich_text right_title = title_of(of.right, words);
    const rich_text left_reports = plain(text_of(words.reports, of.severity.left));
    const rich_text right_reports = plain(text_of(words.reports, of.severity.right));
    const summary_templates& s = words.summary;
    if (same_meaning(of)) return filled(s.same, {{"left", left}, {"left_title", left_title}});
    if (two_classes(of))
        return filled(s.two_classes, {{"left", left},
                                      {"left_title", left_title},
                                      {"left_reports", left_reports},
                                      {"right", right},
                                      {"right_reports", right_reports}});
    if (of.severity.differs())
        return filled(s.differing, {{"left", left},
                                    {"left_title", left_title},
                                    {"left_reports", left_reports},
                                    {"right", right},
                                    {"right_title", right_title},
                                    {"right_reports", right_reports}});
    return filled(s.alike, {{"left", left},
                            {"left_title", left_title},
                            {"right", right},
                            {"right_title", right_title},
                            {"both_report", plain(text_of(words.both_report, of.severity.left))}});
}

// Whether to try again: nothing to say where both went well.
template <class Comparison>
rich_text whether_to_retry(const Comparison& of, const language_table& words) {
    const summary_templates& s = words.summary;
    const bool left_failed = of.severity.left >= severity::transient;
    const bool right_failed = of.severity.right >= severity::transient;
    const auto about = [&](std::string_view pattern, const auto& entry) {
        return filled(pattern, {{"code", plain(code_text(entry))}});
    };
    if (same_meaning(of) || (!left_failed && !right_failed)) return {};
    if (of.retry.left && of.retry.right) return plain(s.retry_both);
    if (of.retry.left) return about(s.retry_only, of.left);
    if (of.retry.right) return about(s.retry_only, of.right);
    if (left_failed && right_failed) return plain(s.retry_neither);
    return about(s.retry_not_with, left_failed ? of.left : of.right);
}

inline rich_text what_tells_them_apart(const reply_code_comparison& of, language in) {
    const language_table& words = table_of(in);
    if (same_meaning(of)) return {};
    if (of.told_by_stage())
        return filled(words.summary.told_by_stage,
                      {{"left", plain(code_text(of.left))},
                       {"left_stages", names_of(of.stages.left, words, in)},
                       {"right", plain(code_text(of.right))},
                       {"right_stages", names_of(of.stages.right, words, in)}});
    if (of.shared_stages().empty()) return {};
    const bool any_left = is_any(of.stages.left);
    if (any_left != is_any(of.stages.right))
        return filled(words.summary.any_command,
                      {{"any", plain(code_text(any_left ? of.left : of.right))},
                       {"other", plain(code_text(any_left ? of.right : of.left))},
                       {"stages", names_of(of.shared_stages(), words, in)}});
    return filled(words.summary.shared_stages,
                  {{"stages", names_of(of.shared_stages(), words, in)}});
}

inline rich_text what_tells_them_apart(const enhanced_status_comparison& /*of*/, language /*in*/) {
    return {};
}

template <class Entry>
rich_text whether_known(const Entry& entry, const language_table& words) {
    if (entry.registered() || severity_of(entry) == severity::none) return {};
    return filled(words.summary.unregistered, {{"code", plain(code_text(entry))}});
}

// Sentences with a space between them; after a full stop of full width there is none.
inline rich_text joined(const std::vector<rich_text>& sentences) {
    rich_text out;
    for (const rich_text& each : sentences) {
        if (each.empty()) continue;
        const bool wide = !out.empty() && out.back().text.ends_with("。");
        if (!out.empty() && !wide) append(out, {.text = " "});
        out = out + each;
    }
    return out;
}

template <class Comparison>
rich_text summary_of(const Comparison& of, language in) {
    const language_table& words = table_of(in);
    return joined({what_they_are(of, words), whether_known(of.left, words),
                   same_meaning(of) ? rich_text{} : whether_known(of.right, words),
                   whether_to_retry(of, words), what_tells_them_apart(of, in)});
}

template <class Comparison>
std::vector<rich_text> differences_of(const Comparison& of, const worded_facets& facets,
                                      const language_table& words) {
    std::vector<rich_text> out;
    const auto about = [&](const auto& entry, const rich_text& text) {
        return code_of(entry) + plain(words.colon) + text;
    };
    if (!two_classes(of)) {
        out.push_back(about(of.left, gist_of(of.left, words)));
        out.push_back(about(of.right, gist_of(of.right, words)));
    }
    for (const worded_facet& each : facets) {
        if (!each.differs || each.use == shown::in_table) continue;
        out.push_back(strong(each.row.label) + plain(words.colon) +
                      plain(code_text(of.left) + " – ") + each.row.left + plain(words.semicolon) +
                      plain(code_text(of.right) + " – ") + each.row.right);
    }
    return out;
}

inline std::vector<rich_text> common_of(const worded_facets& facets, const language_table& words) {
    std::vector<rich_text> out;
    for (const worded_facet& each : facets)
        if (!each.differs && each.use != shown::in_table)
            out.push_back(strong(each.row.label) + plain(words.colon) + each.row.left);
    return out;
}

template <class Writer, class Comparison>
void write_side_by_side(Writer& to, const Comparison& of, language in) {
    const language_table& words = table_of(in);
    const worded_facets facets = facets_of(of, in);
    std::vector<table_row> rows{
        {std::string{words.labels.meaning}, title_of(of.left, words), title_of(of.right, words)}};
    for (const worded_facet& each : facets) rows.push_back(each.row);
    to.heading(2, plain(words.headings.side_by_side));
    to.table(code_text(of.left), code_text(of.right), rows);

    to.heading(2, plain(words.headings.key_differences));
    to.list(differences_of(of, facets, words), false);
    if (const std::vector<rich_text> common = common_of(facets, words); !common.empty()) {
        to.heading(2, plain(words.headings.in_common));
        to.list(common, false);
    }

    to.heading(2, plain(words.headings.when_to_use_which));
    if (in != language::english) to.paragraph(plain(words.references.english_text));
    std::vector<rich_text> usage{code_of(of.left) + plain(words.colon) +
                                 in_english(of.left.right_when())};
    if (!two_classes(of))
        usage.push_back(code_of(of.right) + plain(words.colon) + in_english(of.right.right_when()));
    to.list(usage, false);
}

template <class Writer, class Comparison>
void write_comparison(Writer& to, const Comparison& of, language in) {
    const language_table& words = table_of(in);
    to.begin();
    to.heading(1, filled(words.summary.title, {{"left", plain(code_text(of.left))},
                                               {"right", plain(code_text(of.right))}}));
    to.paragraph(summary_of(of, in));
    if (!same_meaning(of)) write_side_by_side(to, of, in);
    const auto body = [&](const auto& entry) {
        to.heading(2, plain(code_text(entry)) + plain(words.colon) + title_of(entry, words));
        write_body(to, entry, 3, same_meaning(of), words);
    };
    body(of.left);
    if (!same_meaning(of) && !two_classes(of)) body(of.right);
    to.end();
}

}  // namespace smtpreply::detail

#endif
