// Assembles lines into a reply, or into an error with its offset. No Boost: what runs the grammar
// is declared here and defined in parser.hpp.

#ifndef SMTPREPLY_DETAIL_REPLY_ASSEMBLER_HPP
#define SMTPREPLY_DETAIL_REPLY_ASSEMBLER_HPP

#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_scan.hpp>
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

constexpr parse_options sanitised(parse_options options, std::size_t storage) noexcept {
    if (options.limits.line < 16) options.limits.line = 16;
    if (options.limits.reply > storage) options.limits.reply = storage;
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
    // How much may be held of the next line.
    [[nodiscard]] std::size_t line_bound() const noexcept {
        return fold_.room() < options().limits.line ? fold_.room() : options().limits.line;
    }

    // Takes a line, of which `used` bytes came; of one beyond the limit it needs only the bytes up
    // to there. A line that breaks a limit, or that the input's end broke, is refused.
    [[nodiscard]] inline progress take(std::string_view line, std::size_t used,
                                       line_form form) noexcept;

    // Looks at the beginning of a line whose end has not come yet: more_lines, or failed.
    [[nodiscard]] progress wait(std::string_view beginning) noexcept;

    // Whether a line may have so many bytes.
    [[nodiscard]] bool within_limits(std::size_t used) const noexcept {
        return kept(used) <= fold_.room() && (!strict() || used <= options().limits.line);
    }

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
            const reply_code here = *reply_code::from(line.substr(0, 3));
            if (here.severity() >= code.severity()) code = here;
        }
        error_ = {failure.rule, consumed_ + failure.offset, code};
        return progress::failed;
    }

    parse_rule cut(std::string_view& line, std::size_t used, line_form& form) noexcept;

    // What is kept of a line of this size.
    [[nodiscard]] std::size_t kept(std::size_t size) const noexcept {
        return size < options().limits.line ? size : options().limits.line;
    }

    reply_fold fold_;
    parse_error error_;
    std::size_t consumed_ = 0;
};

}  // namespace smtpreply::detail

#endif
