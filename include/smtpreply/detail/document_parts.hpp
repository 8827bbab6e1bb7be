// What the documents of entries and comparisons share: an entry's words in a language.

#ifndef SMTPREPLY_DETAIL_DOCUMENT_PARTS_HPP
#define SMTPREPLY_DETAIL_DOCUMENT_PARTS_HPP

#include <smtpreply/code_list.hpp>
#include <smtpreply/compare.hpp>
#include <smtpreply/detail/language_table.hpp>
#include <smtpreply/detail/rich_text.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/language.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/registry.hpp>
#include <smtpreply/resend.hpp>
#include <smtpreply/sentences.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

// Every code that a standard or an extension defines has a name in every language.
consteval bool translated_codes_are_the_defined_ones() {
    std::size_t next = 0;
    for (const reply_code_entry entry : reply_codes) {
        if (entry.origin() != origin::standard && entry.origin() != origin::extension) continue;
        if (next == english.codes.size() || english.codes[next].code != entry.code().value())
            return false;
        ++next;
    }
    return next == english.codes.size();
}
static_assert(translated_codes_are_the_defined_ones());

inline const code_words* words_for(reply_code code, const language_table& words) {
    for (const code_words& each : words.codes)
        if (each.code == code.value()) return &each;
    return nullptr;
}

inline std::string code_text(const reply_code_entry& entry) {
    return std::string{to_string(entry.code()).view()};
}
inline std::string code_text(const enhanced_status_entry& entry) {
    return std::string{to_string(entry.status()).view()};
}

// Some words; English where the language has none of its own.
inline rich_text title_of(const reply_code_entry& entry, const language_table& words) {
    const code_words* const own = words_for(entry.code(), words);
    const bool translated = own != nullptr && !is_empty(own->title);
    return translated ? plain(own->title) : in_english(entry.title());
}
inline rich_text title_of(const enhanced_status_entry& entry, const language_table& /*words*/) {
    return in_english(entry.title());
}

// Up to the first full stop before another sentence.
constexpr std::string_view first_sentence(std::string_view text) {
    const auto begins_one = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    for (std::size_t at = 0; (at = text.find(". ", at)) != std::string_view::npos; ++at)
        if (at + 2 < text.size() && begins_one(text[at + 2])) return text.substr(0, at + 1);
    return text;
}

// What the code says, in a sentence; English where the language has none of its own.
inline rich_text gist_of(const reply_code_entry& entry, const language_table& words) {
    const code_words* const own = words_for(entry.code(), words);
    return own != nullptr ? plain(own->gist) : in_english(first_sentence(entry.description()));
}
inline rich_text gist_of(const enhanced_status_entry& entry, const language_table& /*words*/) {
    return in_english(first_sentence(entry.description()));
}

inline bool positive(severity of) {
    return of == severity::completion || of == severity::intermediate;
}

// "550", in bold.
template <class Entry>
rich_text code_of(const Entry& entry) {
    return strong(code_text(entry));
}

inline bool is_any(stage_set stages) {
    stage_set all;
    for (const auto& row : enum_names<stage>::rows)
        if (row.value != stage::unknown) all = all | stage_set{row.value};
    return stages == all;
}

// The command of an extension that the code answers, where that is no stage of its own.
constexpr std::string_view other_command(reply_code code) noexcept {
    switch (code.value()) {
        case 253:
        case 458:
        case 459: return "ETRN";
        case 453: return "ATRN";
        default: return {};
    }
}

// `stages`, which are some of those of `entry`, by name.
inline rich_text names_of(const reply_code_entry& entry, stage_set stages,
                          const language_table& words, language in) {
    if (stages.empty()) return plain(words.stages.unknown);
    if (is_any(stages)) return plain(words.stages.any);
    rich_text out;
    stage_set rest = stages;
    for (const auto& row : enum_names<stage>::rows) {
        if (!rest.contains(row.value)) continue;
        rest = rest - stage_set{row.value};
        const literal& before = rest.empty() ? words.either : words.comma;
        const std::string_view command =
            row.value == stage::other ? other_command(entry.code()) : std::string_view{};
        out = out + plain(out.empty() ? std::string_view{} : std::string_view{before}) +
              plain(command.empty() ? name_of(row.value, in) : command);
    }
    return out;
}

// The reply codes beside a status: "450", "550, 5yz".
inline rich_text names_of_codes(const enhanced_status_entry& entry, const language_table& words) {
    std::vector<std::string> names;
    for (const reply_code each : entry.codes()) names.emplace_back(to_string(each).view());
    if (entry.goes_with_all_codes())
        names.push_back(std::to_string(entry.status().class_digit()) + "yz");
    rich_text out;
    for (const std::string& each : names)
        out = out + plain(out.empty() ? std::string_view{} : std::string_view{words.comma}) +
              plain(each);
    return out;
}

// The statuses with its subject and detail that say something: "4.2.2 or 5.2.2".
inline rich_text names_of_classes(const enhanced_status_entry& entry, const language_table& words) {
    rich_text out;
    for (const unsigned digit : {2U, 4U, 5U}) {
        const enhanced_status each{digit, entry.status().subject(), entry.status().detail()};
        if (!entry.registered() || !entry.meaningful_in(each.severity())) continue;
        out = out + plain(out.empty() ? std::string_view{} : std::string_view{words.either}) +
              plain(to_string(each).view());
    }
    return out;
}

// "The mailbox does not exist (mailbox_unknown)": in words, and as programs know it.
inline rich_text reason_in_words(reason which, language in) {
    std::string out{name_of(which, in)};
    return plain(out.append(" (").append(to_string(which)).append(")"));
}

inline rich_text subject_of(unsigned subject, language in) {
    return plain(std::to_string(subject) + " (" + std::string{name_of_subject(subject, in)} + ")");
}

inline rich_text retry_of(resend after, const language_table& words) {
    switch (after) {
        case resend::not_needed: return plain(words.retry.not_needed);
        case resend::yes: return plain(words.retry.yes);
        case resend::later: return plain(words.retry.later);
        case resend::split: return plain(words.retry.split);
        case resend::no: return plain(words.retry.no);
    }
    return {};
}

// The second digit means something where the code follows the standard's scheme; 522 is but 5.2.2
// without its dots.
inline bool has_category(const reply_code_entry& entry) {
    return entry.origin() != origin::de_facto && entry.origin() != origin::iana_listed;
}

// RFC 5248 made IANA's list; it defines none of the reply codes in it.
template <class Entry>
std::string_view label_of_document(const Entry& entry, const label_words& labels) {
    const bool listed = entry.origin() == origin::iana_listed && !entry.section().empty();
    return listed ? labels.listed_in : labels.defined_in;
}

// "RFC 5321, section 4.2.2"; empty where nothing defines the code.
template <class Entry>
rich_text document_of(const Entry& entry, const language_table& words) {
    if (entry.section().empty()) return plain(entry.document());
    return filled(words.references.section,
                  {{"document", plain(entry.document())}, {"section", plain(entry.section())}});
}

inline std::string address_of(std::string_view document, std::string_view section) {
    constexpr std::string_view rfc = "RFC ";
    if (!document.starts_with(rfc))
        return "https://datatracker.ietf.org/doc/" + std::string{document} + "/";
    std::string out = "https://www.rfc-editor.org/rfc/rfc";
    out += document.substr(rfc.size());
    if (!section.empty()) out.append("#section-").append(section);
    return out;
}

inline rich_text linked(const rich_text& text, std::string address) {
    std::string words;
    for (const run& each : text) words += each.text;
    return {run{.text = std::move(words), .link = std::move(address)}};
}

template <class Entry>
void add_own_reference(std::vector<rich_text>& out, const Entry& entry,
                       const language_table& words) {
    if (!entry.document().empty())
        out.push_back(
            linked(document_of(entry, words), address_of(entry.document(), entry.section())));
}

inline std::vector<rich_text> references_of(const reply_code_entry& entry,
                                            const language_table& words) {
    std::vector<rich_text> out;
    add_own_reference(out, entry, words);
    const rich_text digits = filled(words.references.section,
                                    {{"document", plain("RFC 5321")}, {"section", plain("4.2.1")}});
    out.push_back(plain(words.references.digits) + plain(words.colon) +
                  linked(digits, address_of("RFC 5321", "4.2.1")));
    return out;
}

inline std::vector<rich_text> references_of(const enhanced_status_entry& entry,
                                            const language_table& words) {
    std::vector<rich_text> out;
    add_own_reference(out, entry, words);
    out.push_back(linked(plain(words.references.iana),
                         "https://www.iana.org/assignments/smtp-enhanced-status-codes/"));
    return out;
}

inline std::vector<rich_text> items_of(const sentences& list) {
    std::vector<rich_text> out;
    for (const std::string_view each : list) out.push_back(in_english(each));
    return out;
}

inline rich_text senses_of(const reply_code_entry& /*entry*/) {
    return {};
}
inline rich_text senses_of(const enhanced_status_entry& entry) {
    return entry.vendors().empty() ? rich_text{} : in_english(entry.vendors());
}

inline severity severity_of(const reply_code_entry& entry) {
    return entry.code().severity();
}
inline severity severity_of(const enhanced_status_entry& entry) {
    return entry.status().severity();
}

// Causes and fixes, below a heading that the caller has written.
template <class Writer, class Entry>
void write_advice(Writer& to, const Entry& entry, unsigned depth, bool nothing_failed,
                  const heading_words& h) {
    to.heading(depth, plain(h.when_you_see_it));
    to.list(items_of(entry.causes()), false);
    to.heading(depth, plain(nothing_failed ? h.what_to_do : h.how_to_fix));
    to.list(items_of(entry.fixes()), true);
}

// Description, causes, fixes and references, below a heading that the caller has written.
template <class Writer, class Entry>
void write_body(Writer& to, const Entry& entry, unsigned depth, bool with_usage,
                const language_table& words) {
    const heading_words& h = words.headings;
    to.heading(depth, plain(h.description));
    to.paragraph(in_english(entry.description()));
    if (const rich_text senses = senses_of(entry); !senses.empty()) {
        to.heading(depth, plain(h.other_senses));
        to.paragraph(senses);
    }
    write_advice(to, entry, depth, positive(severity_of(entry)), h);
    if (with_usage) {
        to.heading(depth, plain(h.when_to_use));
        to.paragraph(in_english(entry.right_when()));
    }
    to.heading(depth, plain(h.learn_more));
    to.list(references_of(entry, words), false);
}

}  // namespace smtpreply::detail

#endif
