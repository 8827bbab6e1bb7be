// The parser's definitions: the grammar run over one line, lines put together by parse() and the
// reader. The one header that brings in Boost.Spirit X3; see parse.hpp on how to compile it once.

#ifndef SMTPREPLY_DETAIL_PARSER_HPP
#define SMTPREPLY_DETAIL_PARSER_HPP

#include <smtpreply/detail/grammar.hpp>
#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/reader_core.hpp>
#include <smtpreply/detail/reply_assembler.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <algorithm>
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
grammar_failure run_grammar(const Parser& parser, std::string_view bytes, parsed_line& line) {
    const char* first = bytes.data();
    const char* const last = first + bytes.size();
    line_reading reading{bytes.data(), line};
    const auto context = x3::make_context<line_reading_tag>(reading);
    if (parser.parse(first, last, context, x3::unused, x3::unused)) return {};
    return {reading.broken, static_cast<std::size_t>(reading.failed_at - bytes.data())};
}

// A whole line: `bytes` end with its LF, or are all that there is of it.
inline grammar_failure parse_line(std::string_view bytes, bool first, bool strict,
                                  parsed_line& line) {
    if (strict) return run_grammar(grammar::strict_line, bytes, line);
    if (first) return run_grammar(grammar::first_line, bytes, line);
    return run_grammar(grammar::later_line, bytes, line);
}

// The beginning of a line whose end has not come yet: garbage shows in its first four bytes.
inline grammar_failure check_beginning(std::string_view bytes, bool first, bool strict) {
    if (bytes.empty() || (!first && !strict)) return {};
    parsed_line line;
    const grammar_failure failure =
        strict ? run_grammar(
                     grammar::reply_code >> grammar::separator<grammar::separator_kind::strict>,
                     bytes, line)
               : run_grammar(grammar::any_code, bytes, line);
    return failure.offset == bytes.size() ? grammar_failure{} : failure;
}

// ---- lines put together ---------------------------------------------------------------------

SMTPREPLY_INLINE progress reply_assembler::take(std::string_view line, std::size_t used,
                                                bool ends) noexcept {
    if (used > line_bound()) {
        if (!within_limits(line, used)) return progress::failed;
        line = long_line_content(line, options().limits.line);
        fold_.add_defect(defect::line_too_long);
    }
    parsed_line parsed;
    grammar_failure failure = parse_line(line, fold_.empty(), strict(), parsed);
    if (failure.rule == parse_rule::none) failure.rule = fold_.add(parsed, kept(used));
    if (failure.rule != parse_rule::none) {
        fail(failure, line);
        return progress::failed;
    }
    if (!ends) fold_.add_defect(defect::unterminated_line);
    consumed_ += used;
    return parsed.more_follow() ? progress::more_lines : progress::whole;
}

SMTPREPLY_INLINE bool reply_assembler::within_limits(std::string_view line,
                                                     std::size_t size) noexcept {
    if (kept(size) > fold_.room())
        return refuse_beyond(line, fold_.room(), parse_rule::reply_limit);
    const std::size_t limit = options().limits.line;
    if (strict() && size > limit) return refuse_beyond(line, limit, parse_rule::line_limit);
    return true;
}

SMTPREPLY_INLINE bool reply_assembler::wait(std::string_view beginning, std::size_t used) noexcept {
    if (used == 0) return true;
    // On the wire a line end must follow; a quoted line may be whole already.
    const std::size_t least = options().framing == framing::wire ? used + 1 : used;
    if (!within_limits(beginning, least)) return false;
    grammar_failure failure = check_beginning(beginning, fold_.empty(), strict());
    // A second digit that strict refuses belongs to a code all the same: the error shall
    // carry it, however the input was split.
    if (strict() && beginning.size() < 3) failure = check_beginning(beginning, true, false);
    return failure.rule == parse_rule::none || fail(failure, beginning);
}

SMTPREPLY_INLINE void reply_assembler::fail_at_end(std::string_view beginning,
                                                   std::size_t used) noexcept {
    if (strict() && !beginning.empty()) {
        parsed_line parsed;
        const grammar_failure failure = parse_line(beginning, fold_.empty(), true, parsed);
        if (failure.offset < beginning.size()) {
            fail(failure, beginning);
            return;
        }
    }
    fail({parse_rule::end_of_input, used}, beginning);
}

// The line breaks the limit behind its first `size` bytes, unless it breaks the grammar before.
SMTPREPLY_INLINE bool reply_assembler::refuse_beyond(std::string_view line, std::size_t size,
                                                     parse_rule limit) noexcept {
    line = line.substr(0, size);
    parsed_line parsed;
    const grammar_failure failure = parse_line(line, fold_.empty(), strict(), parsed);
    const bool broken_before = failure.rule != parse_rule::none && failure.offset < line.size();
    return fail(broken_before ? failure : grammar_failure{limit, size}, line);
}

// ---- a whole buffer -------------------------------------------------------------------------

// The size of the line that `bytes` begin with, LF included; 0 where it has no end yet.
inline std::size_t line_size(std::string_view bytes) noexcept {
    if (bytes.empty()) return 0;
    const void* const feed = std::memchr(bytes.data(), '\n', bytes.size());
    return feed == nullptr
               ? 0
               : static_cast<std::size_t>(static_cast<const char*>(feed) - bytes.data()) + 1;
}

inline parse_result parse_with(reply_assembler& assembler, std::string_view bytes, bool quoted) {
    progress state = progress::more_lines;
    for (std::string_view rest = bytes; state == progress::more_lines;) {
        const std::size_t size = line_size(rest);
        if (size != 0) {
            state = assembler.take(rest.substr(0, size), size, true);
            rest.remove_prefix(size);
        } else if (quoted && !rest.empty()) {
            state = assembler.take(rest, rest.size(), false);
            rest = {};
        } else if (quoted) {
            state = assembler.end_early();
        } else {
            if (assembler.wait(rest, rest.size())) return {};
            state = progress::failed;
        }
    }
    if (state == progress::failed) return parse_result{assembler.error()};
    return assembler.result(bytes.substr(0, assembler.consumed()));
}

// ---- the reader -----------------------------------------------------------------------------

SMTPREPLY_INLINE parse_result reader_core::next(std::string_view& input, char* storage) noexcept {
    if (assembler_.failed()) return parse_result{assembler_.error()};
    if (yielded_) reset();
    if (held_ == 0) {
        reply_assembler in_place{assembler_.options()};
        // The end of a piece is not the end of the input, even where lines are quoted.
        const parse_result result = parse_with(in_place, input, false);
        if (result && !result->defects().contains(defect::line_too_long)) {
            input.remove_prefix(result.consumed());
            return result;
        }
    }
    while (!input.empty()) {
        const std::size_t size = line_size(input);
        const std::string_view piece = size != 0 ? input.substr(0, size) : input;
        keep(piece, storage);
        progress state = progress::more_lines;
        if (size != 0)
            state = assembler_.take(line(storage), line_used(), true);
        else if (!assembler_.wait(line(storage), line_used()))
            state = progress::failed;
        if (state == progress::failed) return parse_result{assembler_.error()};
        input.remove_prefix(piece.size());
        if (size != 0) end_line(storage);
        if (state == progress::whole) return yield(storage);
        find_unchecked();
    }
    return {};
}

SMTPREPLY_INLINE parse_result reader_core::finish(char* storage) noexcept {
    if (assembler_.failed()) return parse_result{assembler_.error()};
    if (yielded_ || held_ == 0) return {};
    const std::size_t used = line_used();
    progress state = progress::more_lines;
    if (assembler_.options().framing == framing::wire) {
        assembler_.fail_at_end(line(storage), used);
        state = progress::failed;
    } else if (used != 0) {
        state = assembler_.take(line(storage), used, false);
        if (state != progress::failed) end_line(storage);
    }
    if (state == progress::more_lines) state = assembler_.end_early();
    return state == progress::failed ? parse_result{assembler_.error()} : yield(storage);
}

SMTPREPLY_INLINE void reader_core::keep(std::string_view piece, char* storage) noexcept {
    const std::size_t kept = (std::min)(piece.size(), assembler_.line_bound() - line_held());
    std::memcpy(storage + held_, piece.data(), kept);
    held_ += kept;
    skipped_ += piece.size() - kept;
}

SMTPREPLY_INLINE void reader_core::end_line(char* storage) noexcept {
    const std::size_t limit = assembler_.options().limits.line;
    if (line_used() > limit) {
        held_ = line_start_ + long_line_content(line(storage), limit).size();
        storage[held_++] = '\r';
        storage[held_++] = '\n';
    }
    line_start_ = held_;
    skipped_ = 0;
}

// A line can be refused for how it begins, and when another byte would be one too many.
SMTPREPLY_INLINE void reader_core::find_unchecked() noexcept {
    const bool begun_well = line_held() >= 4 || (!assembler_.empty() && !assembler_.strict());
    const std::size_t bound = assembler_.line_bound();
    unchecked_until_ = begun_well && bound != 0 ? line_start_ + bound - 1 : 0;
}

SMTPREPLY_INLINE parse_result reader_core::yield(const char* storage) noexcept {
    yielded_ = true;
    unchecked_until_ = 0;
    return assembler_.result({storage, held_});
}

}  // namespace detail

SMTPREPLY_INLINE parse_result parse(std::string_view bytes, const parse_options& options) noexcept {
    detail::reply_assembler assembler{detail::sanitised(options, bytes.max_size())};
    return detail::parse_with(assembler, bytes, options.framing == framing::quoted);
}

}  // namespace smtpreply

#endif
