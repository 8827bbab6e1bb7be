// The Spirit X3 primitives that the grammar is written with. Each matches bytes and, where it
// fails, notes the furthest byte reached and the rule that broke there: X3's sequences forget both.

#ifndef SMTPREPLY_DETAIL_PRIMITIVES_HPP
#define SMTPREPLY_DETAIL_PRIMITIVES_HPP

#include <smtpreply/detail/line_status.hpp>
#include <smtpreply/parse_result.hpp>

#include <boost/spirit/home/x3.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

namespace x3 = boost::spirit::x3;

// The furthest failure of one parse, handed down through x3::with.
struct furthest_failure {
    const char* at = nullptr;
    parse_rule rule = parse_rule::none;

    void note(const char* position, parse_rule broken) noexcept {
        if (at != nullptr && position <= at) return;
        at = position;
        rule = broken;
    }
};
struct furthest_tag;

template <class Context>
void note_failure(const Context& context, const char* at, parse_rule rule) noexcept {
    x3::get<furthest_tag>(context).get().note(at, rule);
}

inline std::string_view between(const char* first, const char* last) noexcept {
    return {first, static_cast<std::size_t>(last - first)};
}

// One byte from Low to High.
template <char Low, char High, parse_rule Rule>
struct octet_parser : x3::parser<octet_parser<Low, High, Rule>> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context& context,
               const RuleContext&, Attribute&) const {
        if (first != last && Low <= *first && *first <= High) {
            ++first;
            return true;
        }
        note_failure(context, first, Rule);
        return false;
    }
};
template <char Low, char High, parse_rule Rule>
inline constexpr octet_parser<Low, High, Rule> octet{};

// number[p]: what p matches, three digits, as a number.
template <class Subject>
struct number_directive : x3::unary_parser<Subject, number_directive<Subject>> {
    using base = x3::unary_parser<Subject, number_directive<Subject>>;
    using attribute_type = std::uint16_t;
    static constexpr bool has_attribute = true;
    constexpr explicit number_directive(const Subject& inner) : base{inner} {}

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context& context,
               const RuleContext& rule_context, Attribute& attribute) const {
        const char* const begin = first;
        if (!this->subject.parse(first, last, context, rule_context, x3::unused)) return false;
        unsigned value = 0;
        for (const char c : between(begin, first))
            value = value * 10 + static_cast<unsigned>(c - '0');
        x3::traits::move_to(static_cast<std::uint16_t>(value), attribute);
        return true;
    }
};

// view[p]: the bytes that p matches, as a view.
template <class Subject>
struct view_directive : x3::unary_parser<Subject, view_directive<Subject>> {
    using base = x3::unary_parser<Subject, view_directive<Subject>>;
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    constexpr explicit view_directive(const Subject& inner) : base{inner} {}

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context& context,
               const RuleContext& rule_context, Attribute& attribute) const {
        const char* const begin = first;
        if (!this->subject.parse(first, last, context, rule_context, x3::unused)) return false;
        x3::traits::move_to(between(begin, first), attribute);
        return true;
    }
};

template <template <class> class Directive>
struct directive_maker {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const {
        return Directive<typename x3::extension::as_parser<Subject>::value_type>{
            x3::as_parser(subject)};
    }
};
inline constexpr directive_maker<number_directive> number{};
inline constexpr directive_maker<view_directive> view{};

// The separator after a code: the byte itself, or NUL where there is none. In a first line any
// byte may follow a code (lenient only); in a later one that makes the line a text line.
enum class separator_kind : std::uint8_t { strict, first_line, later_line };

template <separator_kind Kind>
struct separator_parser : x3::parser<separator_parser<Kind>> {
    using attribute_type = char;
    static constexpr bool has_attribute = true;

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context& context,
               const RuleContext&, Attribute& attribute) const {
        char found = '\0';
        if (first != last) {
            const bool tab = Kind != separator_kind::strict && *first == '\t';
            if (*first == ' ' || *first == '-' || tab) {
                found = *first++;
            } else if (*first != '\r' && *first != '\n' && Kind != separator_kind::first_line) {
                note_failure(context, first, parse_rule::separator);
                return false;
            }
        }
        x3::traits::move_to(found, attribute);
        return true;
    }
};
template <separator_kind Kind>
inline constexpr separator_parser<Kind> separator{};

// The enhanced status of the text that begins here (RFC 3463 §2). It looks ahead and consumes
// nothing: a text without a status is a text like any other.
template <bool Strict>
struct status_parser : x3::parser<status_parser<Strict>> {
    using attribute_type = line_status;
    static constexpr bool has_attribute = true;

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context&, const RuleContext&,
               Attribute& attribute) const {
        x3::traits::move_to(find_status(between(first, last), Strict), attribute);
        return true;
    }
};
template <bool Strict>
inline constexpr status_parser<Strict> status{};

// Zero or more of HT and printable ASCII.
struct printable_parser : x3::parser<printable_parser> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context& context,
               const RuleContext&, Attribute&) const {
        while (first != last && (*first == '\t' || (' ' <= *first && *first <= '~'))) ++first;
        if (first != last && *first != '\r' && *first != '\n')
            note_failure(context, first, parse_rule::textstring);
        return true;
    }
};
inline constexpr printable_parser printable{};

// Any bytes, up to the CRs and the LF that end the line.
struct any_text_parser : x3::parser<any_text_parser> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <class Context, class RuleContext, class Attribute>
    bool parse(const char*& first, const char* const& last, const Context&, const RuleContext&,
               Attribute&) const {
        const char* end = last;
        if (end != first && end[-1] == '\n') --end;
        while (end != first && end[-1] == '\r') --end;
        first = end;
        return true;
    }
};
inline constexpr any_text_parser any_text{};

}  // namespace smtpreply::detail

#endif
