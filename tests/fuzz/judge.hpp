// The judge: a second parser of replies, small, slow and without any cleverness, written from
// RFC 5321 §4.2, RFC 2034, RFC 3463 and docs/grammar.md. It shares no code with the parser that it
// judges: it uses the library's options and names, and none of its detail headers.
//
// It reads the whole input, as often as it likes, and keeps strings. Where the real parser and the
// judge disagree, one of them is wrong.

#ifndef SMTPREPLY_TESTS_FUZZ_JUDGE_HPP
#define SMTPREPLY_TESTS_FUZZ_JUDGE_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace judge {

using smtpreply::defect;
using smtpreply::defect_set;
using smtpreply::parse_options;
using smtpreply::parse_rule;
using smtpreply::parse_status;

// ---- what a parser can say --------------------------------------------------------------------

struct status_code {
    unsigned class_digit = 0;
    unsigned subject = 0;
    unsigned detail = 0;

    friend auto operator<=>(const status_code&, const status_code&) = default;
};

struct line {
    unsigned code = 0;  // 0: a line of text
    std::optional<status_code> status;
    std::string text;
    std::string bytes;
    std::string status_bytes;

    friend bool operator==(const line&, const line&) = default;
};

// Everything that a caller can see of a parse_result.
struct verdict {
    parse_status outcome = parse_status::incomplete;

    // complete
    unsigned code = 0;
    std::optional<status_code> status;
    defect_set defects{};
    std::vector<line> lines{};
    std::size_t consumed = 0;

    // malformed
    parse_rule rule = parse_rule::none;
    std::size_t offset = 0;
    unsigned code_seen = 0;

    friend bool operator==(const verdict&, const verdict&) = default;
};

// ---- one status -------------------------------------------------------------------------------

// The status that the whole of `word` spells: class "." subject "." detail (RFC 3463 §2).
inline std::optional<status_code> whole_status(std::string_view word, bool strict) {
    std::vector<std::string> parts(1);
    for (const char c : word) {
        if (c == '.')
            parts.emplace_back();
        else if (c >= '0' && c <= '9')
            parts.back() += c;
        else
            return std::nullopt;
    }
    if (parts.size() != 3) return std::nullopt;
    if (parts[0] != "2" && parts[0] != "4" && parts[0] != "5") return std::nullopt;
    for (const std::string& part : parts) {
        if (part.empty() || part.size() > 3) return std::nullopt;
        if (strict && part.size() > 1 && part[0] == '0') return std::nullopt;
    }
    const auto number = [](const std::string& part) {
        return static_cast<unsigned>(std::stoul(part));
    };
    return status_code{number(parts[0]), number(parts[1]), number(parts[2])};
}

struct placed_status {
    std::optional<status_code> status;
    bool clean = true;     // where RFC 2034 §4 puts it, spelled as RFC 3463 does
    std::string bytes;     // the status alone
    std::size_t rest = 0;  // where the text goes on behind it, if it stood at the start
};

// Where a text has its status. Strict: its first word. Lenient: see docs/grammar.md.
inline placed_status find_status(std::string_view text, bool strict) {
    const std::string_view blanks = " \t\r\n";

    // At the start: the longest run of digits and dots, with what may stand around it.
    std::size_t begin = 0;
    if (!strict && text.substr(begin, 1).find_first_of("([") == 0) ++begin;
    if (!strict && text.substr(begin, 1) == "#") ++begin;
    const std::size_t end = (std::min)(text.find_first_not_of("0123456789.", begin), text.size());
    const std::string word{text.substr(begin, end - begin)};
    const std::string_view behind = text.substr(end);
    const bool word_ends = behind.empty() || behind.find_first_of(" \r\n") == 0;
    const bool closed = behind.find_first_of("\t:;,)]") == 0;
    const std::optional<status_code> leading = whole_status(word, strict);
    if (leading && (word_ends || (!strict && closed))) {
        std::size_t rest = end;
        if (closed && behind[0] != '\t')
            rest = (std::min)(text.find_first_not_of(":;,)]", end), text.size());
        if (text.substr(rest, 1).find_first_of(" \t") == 0) ++rest;
        const bool clean = begin == 0 && word_ends && whole_status(word, true).has_value();
        return {leading, clean, word, rest};
    }
    if (strict) return {};

    // The last word, if it is in brackets or begins with '#'.
    const std::size_t last = text.find_last_not_of(blanks);
    if (last == std::string_view::npos) return {};
    text = text.substr(0, last + 1);
    const std::size_t blank = text.find_last_of(" \t");
    std::string_view inside = blank == std::string_view::npos ? text : text.substr(blank + 1);
    const bool round = inside.size() > 1 && inside.front() == '(' && inside.back() == ')';
    const bool square = inside.size() > 1 && inside.front() == '[' && inside.back() == ']';
    if (round || square) inside = inside.substr(1, inside.size() - 2);
    const bool hash = inside.substr(0, 1) == "#";
    if (hash) inside = inside.substr(1);
    if (!round && !square && !hash) return {};
    if (const auto trailing = whole_status(inside, false))
        return {trailing, false, std::string{inside}, 0};
    return {};
}

// ---- one line ---------------------------------------------------------------------------------

// RFC 3629 §4, production by production.
inline bool is_utf8(std::string_view text) {
    struct form {
        std::vector<std::pair<unsigned, unsigned>> bytes;
    };
    const std::pair<unsigned, unsigned> tail{0x80, 0xBF};
    static const std::vector<form> forms{
        {{{0x00, 0x7F}}},
        {{{0xC2, 0xDF}, tail}},
        {{{0xE0, 0xE0}, {0xA0, 0xBF}, tail}},
        {{{0xE1, 0xEC}, tail, tail}},
        {{{0xED, 0xED}, {0x80, 0x9F}, tail}},
        {{{0xEE, 0xEF}, tail, tail}},
        {{{0xF0, 0xF0}, {0x90, 0xBF}, tail, tail}},
        {{{0xF1, 0xF3}, tail, tail, tail}},
        {{{0xF4, 0xF4}, {0x80, 0x8F}, tail, tail}},
    };
    const auto fits = [&text](const form& each) {
        if (each.bytes.size() > text.size()) return false;
        for (std::size_t i = 0; i < each.bytes.size(); ++i) {
            const unsigned byte = static_cast<unsigned char>(text[i]);
            if (byte < each.bytes[i].first || byte > each.bytes[i].second) return false;
        }
        return true;
    };
    while (!text.empty()) {
        const auto found = std::find_if(forms.begin(), forms.end(), fits);
        if (found == forms.end()) return false;
        text.remove_prefix(found->bytes.size());
    }
    return true;
}

inline std::string_view without_line_end(std::string_view bytes) {
    const std::size_t last = bytes.find_last_not_of("\r\n");
    return last == std::string_view::npos ? std::string_view{} : bytes.substr(0, last + 1);
}

// Where a line that begins like this breaks a rule: at which byte, or nowhere so far. Strict: the
// productions of RFC 5321 §4.2, byte by byte. Lenient: the first line must begin with a code.
struct breach {
    parse_rule rule = parse_rule::none;
    std::size_t at = 0;
};

inline breach first_breach(std::string_view bytes, bool strict, bool first) {
    if (!strict && !first) return {};
    bool after_cr = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (i == 0 && (c < '2' || c > '5')) return {parse_rule::reply_code, i};
        if (i == 1 && (c < '0' || c > (strict ? '5' : '9'))) return {parse_rule::reply_code, i};
        if (i == 2 && (c < '0' || c > '9')) return {parse_rule::reply_code, i};
        if (i < 3) continue;
        if (!strict) return {};
        if (after_cr) return c == '\n' ? breach{} : breach{parse_rule::line_end, i};
        if (c == '\n') return {parse_rule::line_end, i};
        if (c == '\r')
            after_cr = true;
        else if (i == 3 && c != ' ' && c != '-')
            return {parse_rule::separator, i};
        else if (i > 3 && c != '\t' && (c < ' ' || c > '~'))
            return {parse_rule::textstring, i};
    }
    return {};
}

// The same for a line that is all there: what is missing at its end breaks a rule there.
inline breach first_breach_of_whole(std::string_view bytes, bool strict, bool first) {
    const breach found = first_breach(bytes, strict, first);
    if (found.rule != parse_rule::none) return found;
    if ((strict || first) && bytes.size() < 3) return {parse_rule::reply_code, bytes.size()};
    const bool ends = bytes.size() >= 5 && bytes.substr(bytes.size() - 2) == "\r\n";
    return strict && !ends ? breach{parse_rule::line_end, bytes.size()} : breach{};
}

// The code that a line begins with; 0 where it is text. In a later line a code must stand alone:
// "2021 was a year" has none. Strict knows no lines of text.
inline unsigned code_of(std::string_view content, bool strict, bool first) {
    if (content.size() < 3 || content[0] < '2' || content[0] > '5') return 0;
    for (const char c : content.substr(1, 2))
        if (c < '0' || c > '9') return 0;
    const bool alone = content.size() == 3 || content.find_first_of(" -\t\r", 3) == 3;
    if (!first && !strict && !alone) return 0;
    return static_cast<unsigned>(std::stoul(std::string{content.substr(0, 3)}));
}

// ---- one reply --------------------------------------------------------------------------------

class reply_judge {
public:
    // `ended`: nothing comes after `bytes`.
    reply_judge(std::string_view bytes, const parse_options& options, bool ended)
        : bytes_{bytes}, options_{options}, ended_{ended} {
        options_.limits.line = (std::min)(options_.limits.line, options_.limits.reply);
        options_.limits.line = (std::max)(options_.limits.line, std::size_t{16});
    }

    verdict judge() {
        while (!decided_) {
            const std::string_view rest = bytes_.substr(start_);
            const std::size_t feed = rest.find('\n');
            if (feed != std::string_view::npos)
                take(rest.substr(0, feed + 1));
            else if (quoted() && ended_)
                take_last(rest);
            else
                wait_or_fail(rest);
        }
        return verdict_;
    }

private:
    [[nodiscard]] bool strict() const {
        return options_.strictness == smtpreply::strictness::strict;
    }
    [[nodiscard]] bool quoted() const { return options_.framing == smtpreply::framing::quoted; }
    [[nodiscard]] bool first() const { return verdict_.lines.empty(); }
    [[nodiscard]] std::size_t kept(std::size_t size) const {
        return (std::min)(size, options_.limits.line);
    }
    // How many bytes the reply may still have, cut lines counted as cut.
    [[nodiscard]] std::size_t room() const { return options_.limits.reply - bytes_kept_; }

    // A whole line; the last one of quoted text may lack its line end.
    void take(std::string_view sent) {
        if (!within_limits(sent, sent.size())) return;
        std::string_view shown = sent;
        if (sent.size() > options_.limits.line)
            shown = without_line_end(sent.substr(0, options_.limits.line - 2));
        const breach found = first_breach_of_whole(shown, strict(), first());
        if (found.rule != parse_rule::none) return fail(found, shown);

        const std::string_view content = without_line_end(shown);
        const unsigned code = code_of(content, strict(), first());
        const bool refuses = strict() || options_.code == smtpreply::code_choice::refuse;
        if (refuses && code != 0 && !codes_.empty() && code != codes_.back())
            return fail({parse_rule::same_code, 0}, shown);
        if (verdict_.lines.size() >= options_.limits.lines)
            return fail({parse_rule::lines_limit, 0}, shown);

        if (sent.size() > options_.limits.line)
            note(defect::line_too_long);
        else
            note_line_end(shown.substr(content.size()));
        const bool more = read_content(content, code);
        start_ += sent.size();
        bytes_kept_ += kept(sent.size());
        if (!more) accept();
    }

    void note_line_end(std::string_view end) {
        if (end == "\n") note(defect::bare_lf);
        const bool clean = end.empty() || end == "\n" || end == "\r\n" || end == "\r";
        if (!clean) note(defect::stray_cr);
    }

    // True when more lines follow.
    bool read_content(std::string_view content, unsigned code) {
        line& read = verdict_.lines.emplace_back();
        read.code = code;
        read.bytes = content;
        if (code == 0) {
            note(defect::line_without_code);
            read.text = content;
            note_text(content);
            return true;
        }
        codes_.push_back(code);
        if (code / 10 % 10 > 5) note(defect::second_digit);

        std::string_view text = content.substr(3);
        const char separator = text.find_first_of(" -\t") == 0 ? text[0] : '\0';
        if (separator != '\0') text.remove_prefix(1);
        if (separator == '\t' || (separator == '\0' && !text.empty())) note(defect::bad_separator);
        // RFC 4954 §4 writes an empty challenge just so.
        if (separator == ' ' && text.empty() && code != 334) note(defect::missing_text);
        note_text(text);
        read.text = text;
        read.status = find_status(text, strict()).status;
        return separator == '-';
    }

    void note_text(std::string_view text) {
        const auto holds = [text](auto is_wanted) {
            return std::any_of(text.begin(), text.end(), [is_wanted](char c) {
                return is_wanted(static_cast<unsigned char>(c));
            });
        };
        if (holds([](unsigned byte) { return byte == 0; })) note(defect::nul);
        if (holds([](unsigned byte) { return byte == '\r'; })) note(defect::stray_cr);
        if (holds([](unsigned byte) {
                return byte == 127 || (byte < 32 && byte != 0 && byte != '\t' && byte != '\r');
            }))
            note(defect::control_character);
        if (holds([](unsigned byte) { return byte > 127; }))
            note(is_utf8(text) ? defect::eight_bit : defect::invalid_utf8);
    }

    // Quoted text, and the end of it: `rest` has no line end.
    void take_last(std::string_view rest) {
        if (rest.empty()) {
            if (first() || strict()) return fail({parse_rule::end_of_input, 0}, rest);
            note(defect::unterminated_reply);
            return accept();
        }
        note(defect::unterminated_line);
        take(rest);
    }

    // A line whose end is yet to come, or never will.
    void wait_or_fail(std::string_view rest) {
        if (!rest.empty()) {
            // On the wire one more byte is certain: the LF.
            if (!within_limits(rest, rest.size() + (quoted() ? 0 : 1))) return;
            // Garbage is refused as soon as it shows: in the first four bytes. The code that a
            // second digit spoils is waited for.
            const bool as_strict = strict() && rest.size() >= 3;
            const breach found = first_breach(rest.substr(0, 4), as_strict, first() || strict());
            if (found.rule != parse_rule::none) return fail(found, rest);
        }
        if (!ended_) {
            decided_ = true;
            verdict_ = {};
            return;
        }
        const breach found = strict() ? first_breach(rest, true, first()) : breach{};
        if (found.rule != parse_rule::none) return fail(found, rest);
        fail({parse_rule::end_of_input, rest.size()}, rest);
    }

    // False, and decided, when a line of this size, of which these are the first bytes, is too
    // much.
    bool within_limits(std::string_view sent, std::size_t size) {
        const bool too_much = kept(size) > room();
        const bool too_long = strict() && size > options_.limits.line;
        if (!too_much && !too_long) return true;
        const std::size_t most = too_much ? room() : options_.limits.line;
        const std::string_view allowed = sent.substr(0, most);
        const breach before = first_breach(allowed, strict(), first());
        if (before.rule != parse_rule::none)
            fail(before, allowed);
        else
            fail({too_much ? parse_rule::reply_limit : parse_rule::line_limit, most}, allowed);
        return false;
    }

    // The error carries the most severe code, that of this line included.
    void fail(breach found, std::string_view sent) {
        if (const unsigned code = code_of(without_line_end(sent), strict(), first()))
            codes_.push_back(code);
        verdict_ = {};
        verdict_.outcome = parse_status::malformed;
        verdict_.rule = found.rule;
        verdict_.offset = start_ + found.at;
        verdict_.code_seen = most_severe();
        decided_ = true;
    }

    // The greatest first digit; the last such code among equals.
    [[nodiscard]] unsigned most_severe() const {
        unsigned worst = 0;
        for (const unsigned code : codes_)
            if (code / 100 >= worst / 100) worst = code;
        return worst;
    }

    [[nodiscard]] unsigned ruling_code() const {
        unsigned chosen = most_severe();
        if (options_.code == smtpreply::code_choice::first) chosen = codes_.front();
        if (options_.code == smtpreply::code_choice::last) chosen = codes_.back();
        // No success where any line fails.
        return chosen < 400 && most_severe() >= 400 ? most_severe() : chosen;
    }

    void accept() {
        decided_ = true;
        verdict_.outcome = parse_status::complete;
        verdict_.consumed = start_;
        verdict_.code = ruling_code();
        if (std::any_of(codes_.begin(), codes_.end(),
                        [this](unsigned code) { return code != codes_.front(); }))
            note(defect::differing_codes);
        judge_statuses();
        for (line& each : verdict_.lines) {
            if (each.code == 0) continue;
            const placed_status placed = find_status(each.text, strict());
            each.status_bytes = placed.bytes;
            if (placed.status && placed.status == verdict_.status)
                each.text = each.text.substr(placed.rest);
        }
    }

    // The reply's status: of those whose class is their line's first digit and the ruling code's,
    // the most specific one; the last one among equals.
    void judge_statuses() {
        const auto zeros = [](const status_code& status) {
            return (status.subject == 0 ? 1 : 0) + (status.detail == 0 ? 1 : 0);
        };
        bool some = false;
        bool none = false;
        std::vector<status_code> agreeing;
        for (const line& each : verdict_.lines) {
            if (each.code == 0) continue;
            (each.status ? some : none) = true;
            if (!each.status) continue;
            if (!find_status(each.text, strict()).clean) note(defect::misplaced_status);
            if (each.status->class_digit != each.code / 100) {
                note(defect::contradicting_status);
                continue;
            }
            for (const status_code& other : agreeing)
                if (other.class_digit == each.status->class_digit && other != *each.status)
                    note(defect::differing_status);
            agreeing.push_back(*each.status);
        }
        if (some && none) note(defect::missing_status);
        for (const status_code& each : agreeing)
            if (each.class_digit == verdict_.code / 100 &&
                (!verdict_.status || zeros(each) <= zeros(*verdict_.status)))
                verdict_.status = each;
    }

    void note(defect one) { verdict_.defects.insert(one); }

    std::string_view bytes_;
    parse_options options_;
    bool ended_;
    std::size_t start_ = 0;  // of the line to be read
    std::size_t bytes_kept_ = 0;
    std::vector<unsigned> codes_;
    verdict verdict_;
    bool decided_ = false;
};

// What parse() must say.
inline verdict judge_buffer(std::string_view bytes, const parse_options& options) {
    const bool ended = options.framing == smtpreply::framing::quoted;
    return reply_judge{bytes, options, ended}.judge();
}

// What a reader must yield for a stream that ends: the replies, and the error if there is one.
inline std::vector<verdict> judge_stream(std::string_view bytes, const parse_options& options) {
    std::vector<verdict> verdicts;
    while (!bytes.empty()) {
        verdicts.push_back(reply_judge{bytes, options, true}.judge());
        if (verdicts.back().outcome != parse_status::complete) break;
        bytes.remove_prefix(verdicts.back().consumed);
    }
    return verdicts;
}

}  // namespace judge

#endif
