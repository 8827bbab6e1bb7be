// The Spirit X3 primitives that the grammar is written with.
//
// They read one line, and what they find goes into one line_reading, handed down through X3's
// context: no attribute has to be put together, moved, or rolled back. Where a primitive fails, it
// notes the furthest byte reached and the rule that broke there: sequences forget both.

#ifndef SMTPREPLY_DETAIL_PRIMITIVES_HPP
#define SMTPREPLY_DETAIL_PRIMITIVES_HPP

#include <smtpreply/detail/combinators.hpp>
#include <smtpreply/detail/line_form.hpp>
#include <smtpreply/detail/line_scan.hpp>
#include <smtpreply/detail/line_status.hpp>
#include <smtpreply/detail/parsed_line.hpp>
#include <smtpreply/detail/text_scan.hpp>
#include <smtpreply/parse_result.hpp>

#include <boost/spirit/home/x3/support/context.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// One run of the grammar over one line: what it has found, and the furthest failure.
struct line_reading {
    line_form form = line_form::other;  // plain: the text needs no look at its bytes
    parsed_line line{};
    std::string_view text{};  // with the status
    const char* failed_at = nullptr;
    parse_rule broken = parse_rule::none;

    void note_failure(const char* at, parse_rule rule) noexcept {
        if (failed_at != nullptr && at <= failed_at) return;
        failed_at = at;
        broken = rule;
    }
};
struct line_reading_tag;

namespace grammar {

template <class Context>
line_reading& reading_of(const Context& context) noexcept {
    return x3::get<line_reading_tag>(context);
}

inline std::string_view between(const char* first, const char* last) noexcept {
    return {first, static_cast<std::size_t>(last - first)};
}

// One byte from Low to High.
template <char Low, char High, parse_rule Rule>
struct octet_parser : primitive<octet_parser<Low, High, Rule>> {
    template <class Context>
    bool parse(const char*& first, const char* const& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        if (first != last && Low <= *first && *first <= High) {
            ++first;
            return true;
        }
        reading_of(context).note_failure(first, Rule);
        return false;
    }
};
template <char Low, char High, parse_rule Rule>
inline constexpr octet_parser<Low, High, Rule> octet{};

// Three bytes, each in its range, which are the line's code.
template <char Low1, char High1, char Low2, char High2, char Low3, char High3>
struct code_parser : primitive<code_parser<Low1, High1, Low2, High2, Low3, High3>> {
    template <class Context>
    bool parse(const char*& first, const char* const& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        line_reading& reading = reading_of(context);
        const auto size = static_cast<std::size_t>(last - first);
        if (size < 3 || !within<Low1, High1>(first[0]) || !within<Low2, High2>(first[1]) ||
            !within<Low3, High3>(first[2])) {
            reading.note_failure(first + length_before_failure(first, size),
                                 parse_rule::reply_code);
            return false;
        }
        reading.line.code = static_cast<std::uint16_t>(digit(first[0]) * 100U +
                                                       digit(first[1]) * 10U + digit(first[2]));
        if (first[1] > '5') reading.line.defects.insert(defect::second_digit);
        first += 3;
        return true;
    }

private:
    template <char Low, char High>
    static constexpr bool within(char c) noexcept {
        return static_cast<unsigned char>(c - Low) <= High - Low;
    }
    static constexpr unsigned digit(char c) noexcept { return static_cast<unsigned char>(c - '0'); }
    static constexpr std::size_t length_before_failure(const char* first,
                                                       std::size_t size) noexcept {
        if (size < 1 || !within<Low1, High1>(first[0])) return 0;
        return size < 2 || !within<Low2, High2>(first[1]) ? 1 : 2;
    }
};
template <char Low1, char High1, char Low2, char High2, char Low3, char High3>
inline constexpr code_parser<Low1, High1, Low2, High2, Low3, High3> code{};

// The separator after a code: the byte itself, or NUL where there is none. In a first line any
// byte may follow a code (lenient only); in a later one that makes the line a text line.
enum class separator_kind : std::uint8_t { strict, first_line, later_line };

template <separator_kind Kind>
struct separator_parser : primitive<separator_parser<Kind>> {
    template <class Context>
    bool parse(const char*& first, const char* const& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        line_reading& reading = reading_of(context);
        if (first == last) return true;
        if (*first == ' ' || *first == '-') {
            reading.line.separator = *first++;
            return true;
        }
        if (*first == '\r' || *first == '\n') return true;
        if (Kind != separator_kind::strict && *first == '\t') {
            reading.line.separator = *first++;
            reading.line.defects.insert(defect::bad_separator);
            return true;
        }
        if (Kind == separator_kind::first_line) return true;
        reading.note_failure(first, parse_rule::separator);
        return false;
    }
};
template <separator_kind Kind>
inline constexpr separator_parser<Kind> separator{};

// A line without a code: whatever was read of one is forgotten, and more lines follow.
struct no_code_parser : primitive<no_code_parser> {
    template <class Context>
    bool parse(const char*&, const char* const&, const Context& context, x3::unused_type,
               x3::unused_type) const {
        parsed_line& line = reading_of(context).line;
        line = {};
        line.separator = '-';
        line.defects.insert(defect::line_without_code);
        return true;
    }
};
inline constexpr no_code_parser no_code{};

inline void take_text(line_reading& reading, std::string_view text) noexcept {
    reading.text = text;
    parsed_line& line = reading.line;
    if (line.separator == '\0' && !text.empty()) line.defects.insert(defect::bad_separator);
    // An empty challenge is written just so (RFC 4954 §4).
    if (text.empty() && line.separator == ' ' && line.code != 334)
        line.defects.insert(defect::missing_text);
}

// Zero or more of HT and printable ASCII.
struct printable_parser : primitive<printable_parser> {
    template <class Context>
    bool parse(const char*& first, const char* const& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        line_reading& reading = reading_of(context);
        const char* const begin = first;
        first = first_unprintable(first, last);
        while (first != last && *first == '\t') first = first_unprintable(first + 1, last);
        if (first != last && *first != '\r' && *first != '\n')
            reading.note_failure(first, parse_rule::textstring);
        take_text(reading, between(begin, first));
        return true;
    }
};
inline constexpr printable_parser printable{};

// Any bytes, up to the CRs and the LF that end the line.
struct any_text_parser : primitive<any_text_parser> {
    template <class Context>
    bool parse(const char*& first, const char* const& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        line_reading& reading = reading_of(context);
        const char* end = last;
        if (reading.form == line_form::plain) {
            end -= 2;
        } else {
            if (end != first && end[-1] == '\n') --end;
            while (end != first && end[-1] == '\r') --end;
            reading.line.defects.insert(text_defects(between(first, end)));
        }
        take_text(reading, between(first, end));
        first = end;
        return true;
    }
};
inline constexpr any_text_parser any_text{};

// CRs, LF or nothing: what is left behind the text.
struct any_line_end_parser : primitive<any_line_end_parser> {
    template <class Context>
    bool parse(const char*& first, const char* const& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        const auto size = last - first;
        const bool crlf = size == 2 && last[-1] == '\n';
        if (!crlf) {
            defect_set& defects = reading_of(context).line.defects;
            if (size == 1 && *first == '\n') defects.insert(defect::bare_lf);
            if (size > 1) defects.insert(defect::stray_cr);
        }
        first = last;
        return true;
    }
};
inline constexpr any_line_end_parser any_line_end{};

// The enhanced status of the text just read (RFC 3463 §2). It consumes nothing, and a text without
// one is a text like any other.
template <bool Strict>
struct status_parser : primitive<status_parser<Strict>> {
    template <class Context>
    bool parse(const char*&, const char* const&, const Context& context, x3::unused_type,
               x3::unused_type) const {
        line_reading& reading = reading_of(context);
        if (!may_hold_status(reading.text, Strict)) return true;
        const brief_status found = read_status(reading.text, Strict);
        reading.line.status = found.value;
        if (found.misplaced) reading.line.defects.insert(defect::misplaced_status);
        return true;
    }
};
template <bool Strict>
inline constexpr status_parser<Strict> status{};

}  // namespace grammar
}  // namespace smtpreply::detail

#endif
