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
    const auto document = [&](const auto& entry) {
        return entry.document().empty() ? plain("–") : document_of(entry, words);
    };
    const bool differs =
        of.left.document() != of.right.document() || of.left.section() != of.right.section();
    if (of.left.document().empty() && of.right.document().empty()) return;
    // "Listed in" where that is all that is to be said.
    const bool left_says_less = of.left.document().empty() ||
                                label_of_document(of.left, words.labels) == words.labels.listed_in;
    const auto& labelled = left_says_less && !of.right.document().empty() ? of.right : of.left;
    to.push_back({{std::string{label_of_document(labelled, words.labels)}, document(of.left),
                   document(of.right)},
                  differs,
                  differs ? shown::in_table : shown::everywhere});
}

// That a registry lists none for one of the two is no difference between them.
inline void add_codes(worded_facets& to, const enhanced_status_comparison& of,
                      const language_table& words) {
    const rich_text left = names_of_codes(of.left, words);
    const rich_text right = names_of_codes(of.right, words);
    if (left.empty() && right.empty()) return;
    const bool both = !left.empty() && !right.empty();
    const bool differs =
        of.codes.differs() || of.left.goes_with_all_codes() != of.right.goes_with_all_codes();
    to.push_back({{std::string{words.labels.reply_codes}, left.empty() ? plain("–") : left,
                   right.empty() ? plain("–") : right},
                  differs,
                  both ? shown::everywhere : shown::in_table});
}

inline worded_facets facets_of(const reply_code_comparison& of, language in) {
    const language_table& words = table_of(in);
    const label_words& l = words.labels;
    const auto named = [&](auto value) { return plain(name_of(value, in)); };
    worded_facets out;
    add(out, l.severity, of.severity, named);
    if (has_category(of.left) && has_category(of.right)) add(out, l.category, of.category, named);
    out.push_back({{std::string{l.stages}, names_of(of.left, of.stages.left, words, in),
                    names_of(of.right, of.stages.right, words, in)},
                   of.stages.differs(),
                   of.told_by_stage() ? shown::in_table : shown::everywhere});
    add(out, l.permanence, of.permanence, named, shown::in_table);
    add(out, l.retry, of.resend, [&](resend each) { return retry_of(each, words); });
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
    add(out, l.reason, of.reason, [&](reason each) { return reason_in_words(each, in); });
    add(out, l.permanence, of.permanence, named, shown::in_table);
    add(out, l.retry, of.resend, [&](resend each) { return retry_of(each, words); });
    add_codes(out, of, words);
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
    const auto makes_sense = [](resend after) {
        return after == resend::yes || after == resend::later || after == resend::split;
    };
    const bool left_again = makes_sense(of.resend.left);
    const bool right_again = makes_sense(of.resend.right);
    const bool one_later = (of.resend.left == resend::later) != (of.resend.right == resend::later);
    if (left_again && right_again) return one_later ? rich_text{} : plain(s.retry_both);
    if (left_again) return about(s.retry_only, of.left);
    if (right_again) return about(s.retry_only, of.right);
    if (left_failed && right_failed) return plain(s.retry_neither);
    return about(s.retry_not_with, left_failed ? of.left : of.right);
}

inline rich_text what_tells_them_apart(const reply_code_comparison& of, language in) {
    const language_table& words = table_of(in);
    if (same_meaning(of)) return {};
    if (of.told_by_stage())
        return filled(words.summary.told_by_stage,
                      {{"left", plain(code_text(of.left))},
                       {"left_stages", names_of(of.left, of.stages.left, words, in)},
                       {"right", plain(code_text(of.right))},
                       {"right_stages", names_of(of.right, of.stages.right, words, in)}});
    const stage_set shared = of.shared_stages();
    if (shared.empty()) return {};
    const rich_text stages = names_of(of.left, shared, words, in);
    const facet<stage_set> own = of.own_stages();
    const bool one_is_within = own.left.empty() != own.right.empty();
    // "other commands" tell nothing apart.
    if (!one_is_within || shared.contains(stage::other))
        return filled(words.summary.shared_stages, {{"stages", stages}});
    const reply_code_entry& wide = own.right.empty() ? of.left : of.right;
    const reply_code_entry& narrow = own.right.empty() ? of.right : of.left;
    if (is_any(wide.stages()))
        return filled(words.summary.any_command, {{"any", plain(code_text(wide))},
                                                  {"other", plain(code_text(narrow))},
                                                  {"stages", stages}});
    return filled(words.summary.narrower,
                  {{"narrow", plain(code_text(narrow))},
                   {"stages", stages},
                   {"wide", plain(code_text(wide))},
                   {"more", names_of(wide, own.left | own.right, words, in)}});
}

inline rich_text what_tells_them_apart(const enhanced_status_comparison& /*of*/, language /*in*/) {
    return {};
}

inline rich_text what_is_certain(const reply_code_entry& entry, language in) {
    return filled(table_of(in).summary.unregistered, {{"code", plain(code_text(entry))}});
}
inline rich_text what_is_certain(const enhanced_status_entry& entry, language in) {
    return filled(table_of(in).summary.unregistered_status,
                  {{"code", plain(code_text(entry))},
                   {"subject", plain(name_of_subject(entry.status().subject(), in))}});
}

template <class Entry>
rich_text whether_known(const Entry& entry, language in) {
    const bool known = entry.registered() || severity_of(entry) == severity::none;
    return known ? rich_text{} : what_is_certain(entry, in);
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
    return joined({what_they_are(of, words), whether_known(of.left, in),
                   same_meaning(of) ? rich_text{} : whether_known(of.right, in),
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

// Titles without a translation stand from the summary on; the note goes before them.
template <class Comparison>
bool names_are_english(const Comparison& of, const language_table& words) {
    return some_english(title_of(of.left, words)) || some_english(title_of(of.right, words));
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
    if (in != language::english && !names_are_english(of, words))
        to.paragraph(plain(words.references.english_text));
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
    if (in != language::english && names_are_english(of, words))
        to.paragraph(plain(words.references.english_text));
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
