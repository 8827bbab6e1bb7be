// Assembles lines into a reply, or into an error with its offset. No Boost: what runs the grammar
// is declared here and defined in parser.hpp.

#ifndef SMTPREPLY_DETAIL_REPLY_ASSEMBLER_HPP
#define SMTPREPLY_DETAIL_REPLY_ASSEMBLER_HPP

#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_form.hpp>
#include <smtpreply/detail/reply_fold.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reply.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// The outcome of one run of the grammar: the rule that broke, if any, and at which byte.
struct grammar_failure {
    parse_rule rule = parse_rule::none;
    std::size_t offset = 0;
};

// The options as they are used. A long line alone is cut, and never more than a reply may hold.
constexpr parse_options sanitised(parse_options options, std::size_t storage) noexcept {
    limits& most = options.limits;
    if (most.reply > storage) most.reply = storage;
    if (most.line > most.reply) most.line = most.reply;
    if (most.line < 16) most.line = 16;
    return options;
}

enum class progress : std::uint8_t {
    more_lines,  // the reply goes on
    whole,       // that was its last line
    failed,      // see error()
};

// One reply in the making. It sees each line once.
class reply_assembler {
public:
    explicit constexpr reply_assembler(const parse_options& options) noexcept : fold_{options} {}

    void restart() noexcept {
        fold_.restart();
        error_ = {};
        consumed_ = 0;
    }

    [[nodiscard]] const parse_options& options() const noexcept { return fold_.options(); }
    [[nodiscard]] bool strict() const noexcept {
        return options().strictness == strictness::strict;
    }
    [[nodiscard]] bool empty() const noexcept { return fold_.empty(); }
    [[nodiscard]] bool failed() const noexcept { return error_.rule != parse_rule::none; }
    [[nodiscard]] const parse_error& error() const noexcept { return error_; }
    // Whether a line was cut at the limit.
    [[nodiscard]] bool has_cut() const noexcept { return fold_.has(defect::line_too_long); }
    // Bytes of the input in the lines taken so far.
    [[nodiscard]] std::size_t consumed() const noexcept { return consumed_; }
    // How much is held of the next line: as much as tells whether, and how, it breaks a limit. Of a
    // line that is cut that is one byte more than counts.
    [[nodiscard]] std::size_t line_bound() const noexcept {
        const std::size_t limit = options().limits.line;
        return fold_.room() < limit ? fold_.room() : limit + 1;
    }

    // Takes a line, of which `used` bytes came; of one beyond the limit it needs only the bytes up
    // to there. A line that breaks a limit, or that the input's end broke, is refused.
    [[nodiscard]] inline progress take(std::string_view line, std::size_t used,
                                       line_form form) noexcept;

    // Whether a line of which so many bytes came, and not its end, may go on: on the wire a line
    // end must follow; a quoted line may be whole already.
    [[nodiscard]] bool may_grow(std::size_t used) const noexcept {
        if (options().framing == framing::wire) ++used;
        return fits(used) && (!strict() || used <= options().limits.line);
    }

    // Looks at the beginning of a line that may grow: more_lines, or failed. Constant time.
    [[nodiscard]] progress wait(std::string_view beginning) noexcept;

    // The input ended where another line was announced, or the first one wanted.
    [[nodiscard]] progress end_early() noexcept;

    // The reply that the lines so far make, over its bytes.
    [[nodiscard]] reply finish(std::string_view bytes) const noexcept {
        return fold_.finish(bytes);
    }
    [[nodiscard]] parse_result result(progress state, std::string_view bytes) const noexcept {
        if (state == progress::whole) return parse_result{*this, bytes};
        if (state == progress::failed) return parse_result{error_};
        return {};
    }

private:
    // Always failed, so that a caller can return it.
    progress fail(grammar_failure failure, std::string_view line) noexcept {
        reply_code code = fold_.code_seen();
        // Strict knows no lines of text: three digits are a code, whatever follows or is yet to
        // come.
        if (cut_head(line_content(line), fold_.empty() || strict()).has_code) {
            const reply_code here = code_of(line);
            if (here.severity() >= code.severity()) code = here;
        }
        error_ = {failure.rule, consumed_ + failure.offset, code};
        return progress::failed;
    }

    parse_rule cut(std::string_view& line, std::size_t used, line_form& form) noexcept;

    // What counts of a line of this size.
    [[nodiscard]] std::size_t kept(std::size_t size) const noexcept {
        return size < options().limits.line ? size : options().limits.line;
    }
    [[nodiscard]] bool fits(std::size_t size) const noexcept { return kept(size) <= fold_.room(); }

    reply_fold fold_;
    parse_error error_;
    std::size_t consumed_ = 0;
};

}  // namespace smtpreply::detail

#endif
