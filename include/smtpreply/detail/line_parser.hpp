// Runs the grammar over one line, and assembles lines into a reply or an error with its offset.

#ifndef SMTPREPLY_DETAIL_LINE_PARSER_HPP
#define SMTPREPLY_DETAIL_LINE_PARSER_HPP

#include <smtpreply/detail/grammar.hpp>
#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/reply_fold.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>

namespace smtpreply::detail {

// The outcome of one run of the grammar: the rule that broke, if any, and at which byte.
struct grammar_failure {
    parse_rule rule = parse_rule::none;
    std::size_t offset = 0;
};

template <class Parser, class Attribute>
grammar_failure run_grammar(const Parser& parser, std::string_view bytes, Attribute& attribute) {
    furthest_failure furthest;
    const char* first = bytes.data();
    const char* const last = first + bytes.size();
    if (x3::parse(first, last, x3::with<furthest_tag>(std::ref(furthest))[parser], attribute))
        return {};
    return {furthest.rule, static_cast<std::size_t>(furthest.at - bytes.data())};
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
    x3::unused_type unused;
    const grammar_failure failure =
        strict
            ? run_grammar(grammar::reply_code >> separator<separator_kind::strict>, bytes, unused)
            : run_grammar(grammar::any_code, bytes, unused);
    return failure.offset == bytes.size() ? grammar_failure{} : failure;
}

inline parse_options sanitised(parse_options options, std::size_t storage) noexcept {
    options.limits.line = (std::max)(options.limits.line, std::size_t{16});
    options.limits.reply = (std::min)(options.limits.reply, storage);
    return options;
}

// One reply in the making. It sees each line once.
class reply_assembler {
public:
    explicit reply_assembler(const parse_options& options) noexcept
        : options_{options}, fold_{options} {}

    [[nodiscard]] const parse_options& options() const noexcept { return options_; }
    [[nodiscard]] bool strict() const noexcept { return options_.strictness == strictness::strict; }
    [[nodiscard]] bool empty() const noexcept { return fold_.empty(); }
    [[nodiscard]] bool failed() const noexcept { return error_.rule != parse_rule::none; }
    [[nodiscard]] const parse_error& error() const noexcept { return error_; }
    // Bytes of the input in the lines taken so far.
    [[nodiscard]] std::size_t consumed() const noexcept { return consumed_; }

    // Takes a whole line, which took `used` bytes of the input; of a line beyond the limit it needs
    // only the bytes up to there. `ends` says that it ended with LF. True when it is the reply's
    // last; false when more lines follow, or failed().
    bool take(std::string_view line, std::size_t used, bool ends) noexcept {
        if (!within_limits(line, used)) return false;
        const std::size_t limit = options_.limits.line;
        if (used > limit) line = long_line_content(line, limit);

        parsed_line parsed;
        const grammar_failure failure = parse_line(line, fold_.empty(), strict(), parsed);
        if (failure.rule != parse_rule::none) return fail(failure, line);
        const parse_rule broken = fold_.add(parsed, kept(used));
        if (broken != parse_rule::none) return fail({broken, 0}, line);

        if (used > limit) fold_.add_defect(defect::line_too_long);
        if (!ends) fold_.add_defect(defect::unterminated_line);
        consumed_ += used;
        return !parsed.more_follow();
    }

    // Looks at a line whose end has not come yet: its first bytes, up to the limit, and how many it
    // has so far. True when nothing speaks against waiting for the rest; false when failed().
    bool wait(std::string_view beginning, std::size_t used) noexcept {
        if (used == 0) return true;
        // On the wire a line end must follow; a quoted line may be whole already.
        const std::size_t least = options_.framing == framing::wire ? used + 1 : used;
        if (!within_limits(beginning, least)) return false;
        grammar_failure failure = check_beginning(beginning, fold_.empty(), strict());
        // A second digit that strict refuses belongs to a code all the same: the error shall
        // carry it, however the input was split.
        if (strict() && beginning.size() < 3) failure = check_beginning(beginning, true, false);
        return failure.rule == parse_rule::none || fail(failure, beginning);
    }

    // The input has ended inside a line, of which `used` bytes came. Wire framing only.
    void fail_at_end(std::string_view beginning, std::size_t used) noexcept {
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

    // Quoted framing: the input ended where another line was announced.
    void end_early() noexcept { fold_.add_defect(defect::unterminated_reply); }

    [[nodiscard]] reply finish(std::string_view bytes) const noexcept {
        return fold_.finish(bytes);
    }

private:
    // Always false, so that a caller can return it.
    bool fail(grammar_failure failure, std::string_view line) noexcept {
        reply_code code = fold_.code_seen();
        if (cut_head(line_content(line), fold_.empty()).has_code) {
            const reply_code here = *reply_code::from(line.substr(0, 3));
            if (here.severity() >= code.severity()) code = here;
        }
        error_ = {failure.rule, consumed_ + failure.offset, code};
        return false;
    }

    bool within_limits(std::string_view line, std::size_t size) noexcept {
        const std::size_t room = fold_.room();
        if (kept(size) > room) return refuse_beyond(line, room, parse_rule::reply_limit);
        const std::size_t limit = options_.limits.line;
        if (strict() && size > limit) return refuse_beyond(line, limit, parse_rule::line_limit);
        return true;
    }

    // The line breaks the limit behind its first `size` bytes, unless it breaks the grammar before.
    bool refuse_beyond(std::string_view line, std::size_t size, parse_rule limit) noexcept {
        line = line.substr(0, size);
        parsed_line parsed;
        const grammar_failure failure = parse_line(line, fold_.empty(), strict(), parsed);
        const bool broken_before = failure.rule != parse_rule::none && failure.offset < line.size();
        return fail(broken_before ? failure : grammar_failure{limit, size}, line);
    }

    // What is kept of a line of this size.
    [[nodiscard]] std::size_t kept(std::size_t size) const noexcept {
        return (std::min)(size, options_.limits.line);
    }

    parse_options options_;
    reply_fold fold_;
    parse_error error_;
    std::size_t consumed_ = 0;
};

}  // namespace smtpreply::detail

#endif
