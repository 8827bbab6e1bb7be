// The languages that render() writes. A language is a value; its words are one table each, in
// detail/languages/.

#ifndef SMTPREPLY_LANGUAGE_HPP
#define SMTPREPLY_LANGUAGE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/detail/language_table.hpp>
#include <smtpreply/detail/languages/brazilian_portuguese.hpp>
#include <smtpreply/detail/languages/english.hpp>
#include <smtpreply/detail/languages/french.hpp>
#include <smtpreply/detail/languages/german.hpp>
#include <smtpreply/detail/languages/japanese.hpp>
#include <smtpreply/detail/languages/simplified_chinese.hpp>
#include <smtpreply/detail/languages/spanish.hpp>
#include <smtpreply/detail/languages/thai.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/must_act.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reason_registry.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// A language for headings, names and summaries. to_string gives its BCP 47 tag ("pt-BR"), and
/// from_string reads exactly that.
enum class language : std::uint8_t {
    english,
    simplified_chinese,
    thai,
    brazilian_portuguese,
    spanish,
    french,
    german,
    japanese,
};

template <>
struct enum_names<language> {
    static constexpr enum_name_rows<language, 8> rows{{
        {language::english, detail::english.tag},
        {language::simplified_chinese, detail::simplified_chinese.tag},
        {language::thai, detail::thai.tag},
        {language::brazilian_portuguese, detail::brazilian_portuguese.tag},
        {language::spanish, detail::spanish.tag},
        {language::french, detail::french.tag},
        {language::german, detail::german.tag},
        {language::japanese, detail::japanese.tag},
    }};
};

namespace detail {

constexpr const language_table& table_of(language in) noexcept {
    switch (in) {
        case language::english: return english;
        case language::simplified_chinese: return simplified_chinese;
        case language::thai: return thai;
        case language::brazilian_portuguese: return brazilian_portuguese;
        case language::spanish: return spanish;
        case language::french: return french;
        case language::german: return german;
        case language::japanese: return japanese;
    }
    return english;
}

constexpr bool equal_but_for_case(std::string_view a, std::string_view b) noexcept {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

consteval bool same_codes_everywhere() {
    for (const auto& row : enum_names<language>::rows)
        for (std::size_t i = 0; i < translated_codes; ++i)
            if (table_of(row.value).codes[i].code != english.codes[i].code) return false;
    return true;
}
static_assert(same_codes_everywhere());

}  // namespace detail

/// The language with this tag as people write it: in any case, and without the region or script
/// where there is but one ("pt", "ZH"). Empty for anything else.
[[nodiscard]] constexpr std::optional<language> find_language(std::string_view tag) noexcept {
    for (const auto& row : enum_names<language>::rows) {
        const std::string_view primary = row.spelling.substr(0, row.spelling.find('-'));
        if (detail::equal_but_for_case(tag, row.spelling) ||
            detail::equal_but_for_case(tag, primary))
            return row.value;
    }
    return std::nullopt;
}

/// What the language calls itself, in UTF-8: "português (Brasil)".
[[nodiscard]] constexpr std::string_view name_of(language in) noexcept {
    return detail::table_of(in).name;
}

/// The names that the language has for values of the library, in UTF-8.
[[nodiscard]] constexpr std::string_view name_of(severity which, language in) noexcept {
    return detail::text_of(detail::table_of(in).severities, which);
}
[[nodiscard]] constexpr std::string_view name_of(category which, language in) noexcept {
    return detail::text_of(detail::table_of(in).categories, which);
}
[[nodiscard]] constexpr std::string_view name_of(permanence which, language in) noexcept {
    return detail::text_of(detail::table_of(in).permanences, which);
}
[[nodiscard]] constexpr std::string_view name_of(must_act which, language in) noexcept {
    return detail::text_of(detail::table_of(in).who, which);
}
[[nodiscard]] constexpr std::string_view name_of(origin which, language in) noexcept {
    return detail::text_of(detail::table_of(in).origins, which);
}
/// A reason's title.
[[nodiscard]] constexpr std::string_view name_of(reason which, language in) noexcept {
    if (in == language::english) return lookup(which).title();
    return detail::text_of(detail::table_of(in).reasons, which);
}
/// A command's own name, or the language's for what is no command.
[[nodiscard]] constexpr std::string_view name_of(stage which, language in) noexcept {
    const detail::stage_words& words = detail::table_of(in).stages;
    switch (which) {
        case stage::unknown: return words.unknown;
        case stage::connect: return words.connect;
        case stage::ehlo: return "EHLO";
        case stage::starttls: return "STARTTLS";
        case stage::auth: return "AUTH";
        case stage::mail: return "MAIL FROM";
        case stage::rcpt: return "RCPT TO";
        case stage::data: return "DATA";
        case stage::message: return words.message;
        case stage::rset: return "RSET";
        case stage::vrfy: return "VRFY";
        case stage::expn: return "EXPN";
        case stage::help: return "HELP";
        case stage::noop: return "NOOP";
        case stage::quit: return "QUIT";
        case stage::other: return words.other;
    }
    return words.unknown;
}
/// What the second number of an enhanced status is about.
[[nodiscard]] constexpr std::string_view name_of_subject(unsigned subject, language in) noexcept {
    const detail::language_table& words = detail::table_of(in);
    const detail::literal& name =
        subject < words.subjects.size() ? words.subjects[subject] : words.unknown_subject;
    return name;
}

}  // namespace smtpreply

#endif
