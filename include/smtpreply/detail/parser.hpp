// The parser's definitions: the grammar run over one line, lines put together by parse() and the
// reader. The one header that brings in Boost.Spirit X3; see parse.hpp on how to compile it once.

#ifndef SMTPREPLY_DETAIL_PARSER_HPP
#define SMTPREPLY_DETAIL_PARSER_HPP

#include <smtpreply/detail/grammar.hpp>
#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_form.hpp>
#include <smtpreply/detail/line_scan.hpp>
#include <smtpreply/detail/reader_core.hpp>
#include <smtpreply/detail/reply_assembler.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

#ifdef SMTPREPLY_COMPILED
#define SMTPREPLY_INLINE
#else
#define SMTPREPLY_INLINE inline
#endif

namespace smtpreply {

namespace detail {

// ---- one line -------------------------------------------------------------------------------

template <class Parser>
grammar_failure run_grammar(const Parser& parser, std::string_view bytes, line_form form,
                            parsed_line& line) {
    const char* first = bytes.data();
    const char* const last = first + bytes.size();
    line_reading reading{form};
    const auto context = x3::make_context<line_reading_tag>(reading);
    if (!parser.parse(first, last, context, x3::unused, x3::unused))
        return {reading.broken, static_cast<std::size_t>(reading.failed_at - bytes.data())};
    line = reading.line;
    return {};
}

// A whole line: `bytes` end with its LF, or are all that there is of it.
inline grammar_failure parse_line(std::string_view bytes, line_form form, bool first, bool strict,
                                  parsed_line& line) {
    if (strict) return run_grammar(grammar::strict_line, bytes, form, line);
    if (first) return run_grammar(grammar::first_line, bytes, form, line);
    return run_grammar(grammar::later_line, bytes, form, line);
}

// The beginning of a line whose end has not come yet: garbage shows in its first four bytes.
inline grammar_failure check_beginning(std::string_view bytes, bool first, bool strict) {
    if (bytes.empty() || (!first && !strict)) return {};
    parsed_line line;
    const grammar_failure failure =
        strict ? run_grammar(grammar::strict_beginning, bytes, line_form::growing, line)
               : run_grammar(grammar::any_code, bytes, line_form::growing, line);
    return failure.offset == bytes.size() ? grammar_failure{} : failure;
}

// ---- lines put together ---------------------------------------------------------------------

inline progress reply_assembler::take(std::string_view line, std::size_t used,
                                      line_form form) noexcept {
    parse_rule limit = parse_rule::none;
    std::size_t kept_size = used;
    if (used > options().limits.line || used > fold_.room() || form == line_form::unfinished)
        [[unlikely]] {
        limit = cut(line, used, form);
        kept_size = kept(used);
    }
    parsed_line parsed;
    grammar_failure failure = parse_line(line, form, fold_.empty(), strict(), parsed);
    // Where the grammar broke before the limit, that is the error.
    if (limit != parse_rule::none &&
        (failure.rule == parse_rule::none || failure.offset >= line.size()))
        failure = {limit, limit == parse_rule::end_of_input ? used : line.size()};
    if (failure.rule == parse_rule::none) failure.rule = fold_.add(parsed, kept_size);
    if (failure.rule != parse_rule::none) [[unlikely]]
        return fail(failure, line);
    if (form == line_form::unended) fold_.add_defect(defect::unterminated_line);
    consumed_ += used;
    return parsed.more_follow() ? progress::more_lines : progress::whole;
}

// Cuts a line that is not to be read as a whole; the rule that it breaks by that, if any.
SMTPREPLY_INLINE parse_rule reply_assembler::cut(std::string_view& line, std::size_t used,
                                                 line_form& form) noexcept {
    if (form == line_form::plain) form = line_form::other;
    const std::size_t limit = options().limits.line;
    if (!fits(used)) {
        line = line.substr(0, fold_.room());
        return parse_rule::reply_limit;
    }
    if (strict() && used > limit) {
        line = line.substr(0, limit);
        return parse_rule::line_limit;
    }
    if (form == line_form::unfinished) return parse_rule::end_of_input;
    line = long_line_content(line, limit);
    fold_.add_defect(defect::line_too_long);
    return parse_rule::none;
}

// Quoted framing: the input ended where another line was announced, or the first one wanted.
SMTPREPLY_INLINE progress reply_assembler::end_early() noexcept {
    if (empty() || strict()) return fail({parse_rule::end_of_input, 0}, {});
    fold_.add_defect(defect::unterminated_reply);
    return progress::whole;
}

SMTPREPLY_INLINE progress reply_assembler::wait(std::string_view beginning) noexcept {
    grammar_failure failure = check_beginning(beginning, fold_.empty(), strict());
    // A second digit that strict refuses belongs to a code all the same: the error shall
    // carry it, however the input was split.
    if (strict() && beginning.size() < 3) failure = check_beginning(beginning, true, false);
    return failure.rule == parse_rule::none ? progress::more_lines : fail(failure, beginning);
}

// What the bytes behind the last LF are, and how many more of theirs came than are held.
struct line_tail {
    line_form form;
    std::size_t skipped = 0;
};

// Takes lines off `bytes` until the reply is whole.
inline progress read_lines(reply_assembler& assembler, std::string_view bytes,
                           const line_tail& tail) noexcept {
    const char* at = bytes.data();
    const char* const last = at + bytes.size();
    progress state = progress::more_lines;
    bool in_tail = false;
    do {
        found_line line = find_line(at, last);
        std::size_t used = line.size;
        if (line.size == 0) [[unlikely]] {
            const std::string_view rest = grammar::between(at, last);
            used = rest.size() + tail.skipped;
            if (used == 0 && tail.form != line_form::unfinished) break;
            if (tail.form == line_form::growing) {
                if (assembler.may_grow(used)) return assembler.wait(rest);
                ++used;
            }
            line = {rest.size(), tail.form};
            in_tail = true;
        }
        state = assembler.take({at, line.size}, used, line.form);
        at += line.size;
    } while (state == progress::more_lines && !in_tail);
    if (tail.form != line_form::unended || state != progress::more_lines) return state;
    return assembler.end_early();
}

// ---- the reader -----------------------------------------------------------------------------

// All of `input` where it holds no LF. The last byte needs no search, nor does a single one.
inline std::string_view up_to_lf(std::string_view input) noexcept {
    const std::size_t feed = input.substr(0, input.size() - 1).find('\n');
    return feed == std::string_view::npos ? input : input.substr(0, feed + 1);
}

SMTPREPLY_INLINE parse_result reader_core::next(std::string_view& input, char* storage) noexcept {
    if (held_ < unchecked_until_ && input == "\n") return take_lf(input, storage);
    if (assembler_.failed()) return assembler_.result(progress::failed, {});
    if (input.empty()) return {};
    if (held_ == 0) {
        // Lines are read where they lie, and held only when the reply's end has not come. The end
        // of a piece is not the end of the input, even where lines are quoted.
        const progress state = read_lines(assembler_, input, {line_form::growing});
        if (!assembler_.has_cut() || state == progress::failed) {
            const std::string_view lines = input.substr(0, assembler_.consumed());
            input.remove_prefix(lines.size());
            if (state == progress::more_lines) hold(lines, input, storage);
            return outcome(state, lines);
        }
        reset();
    }
    progress state = progress::more_lines;
    do {
        const std::string_view piece = up_to_lf(input);
        const bool ends = piece.back() == '\n';
        keep(piece, storage);
        if (!ends && assembler_.may_grow(line_used()))
            state = assembler_.wait(line(storage));
        else
            state = read_lines(assembler_, line(storage),
                               {ends ? line_form::other : line_form::growing, skipped_});
        if (state == progress::failed) break;
        input.remove_prefix(piece.size());
        if (ends) end_line(storage);
    } while (!input.empty() && state == progress::more_lines);
    return outcome(state, {storage, held_});
}

SMTPREPLY_INLINE parse_result reader_core::finish(char* storage) noexcept {
    if (assembler_.failed()) return assembler_.result(progress::failed, {});
    if (held_ == 0) return {};
    const bool quoted = assembler_.options().framing == framing::quoted;
    const progress state = read_lines(
        assembler_, line(storage), {quoted ? line_form::unended : line_form::unfinished, skipped_});
    return outcome(state, {storage, held_});
}

// Ends a line of which all is held, where an LF breaks no limit.
SMTPREPLY_INLINE parse_result reader_core::take_lf(std::string_view& input,
                                                   char* storage) noexcept {
    storage[held_++] = '\n';
    const progress state = read_lines(assembler_, line(storage), {line_form::other});
    if (state != progress::failed) input.remove_prefix(1);
    line_start_ = held_;
    return outcome(state, {storage, held_});
}

// What the lines over `bytes` have come to, and ready for what comes next.
SMTPREPLY_INLINE parse_result reader_core::outcome(progress state,
                                                   std::string_view bytes) noexcept {
    const parse_result result = assembler_.result(state, bytes);
    switch (state) {
        case progress::more_lines: find_unchecked(); break;
        case progress::whole: reset(); break;
        case progress::failed: digits_ = unchecked_until_ = 0; break;
    }
    return result;
}

// Holds lines that were read, and the beginning of the next one.
SMTPREPLY_INLINE void reader_core::hold(std::string_view lines, std::string_view& beginning,
                                        char* storage) noexcept {
    std::memcpy(storage, lines.data(), lines.size());
    held_ = line_start_ = lines.size();
    keep(beginning, storage);
    beginning.remove_prefix(beginning.size());
}

SMTPREPLY_INLINE void reader_core::keep(std::string_view piece, char* storage) noexcept {
    const std::size_t room = assembler_.line_bound() - line_held();
    const std::size_t kept = piece.size() < room ? piece.size() : room;
    if (kept == 1)  // as nearly always where bytes come one by one: no call is that cheap
        storage[held_] = piece.front();
    else
        std::memcpy(storage + held_, piece.data(), kept);
    held_ += kept;
    skipped_ += piece.size() - kept;
}

SMTPREPLY_INLINE void reader_core::end_line(char* storage) noexcept {
    storage[held_ - 1] = '\n';  // which may have been among what was skipped
    line_start_ = held_;
    skipped_ = 0;
}

// A line can be refused for how it begins, and when another byte would be one too many.
SMTPREPLY_INLINE void reader_core::find_unchecked() noexcept {
    const std::size_t beginning = assembler_.strict() ? 4 : assembler_.empty() ? 3 : 0;
    const std::size_t bound = assembler_.line_bound();
    const bool unchecked = line_held() >= beginning && bound >= 2;
    unchecked_until_ = unchecked ? line_start_ + bound - 2 : 0;
}

}  // namespace detail

SMTPREPLY_INLINE parse_result parse(std::string_view bytes, const parse_options& options) noexcept {
    using detail::line_form;
    detail::reply_assembler assembler{detail::sanitised(options, bytes.max_size())};
    const bool quoted = options.framing == framing::quoted;
    const detail::progress state =
        detail::read_lines(assembler, bytes, {quoted ? line_form::unended : line_form::growing});
    return assembler.result(state, bytes.substr(0, assembler.consumed()));
}

}  // namespace smtpreply

#endif
