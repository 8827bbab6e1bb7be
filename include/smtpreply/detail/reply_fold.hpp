// Folds lines into a reply: the one place that decides which line's code and status rule.
// parse() and reply_reader share it, so that both give the same reply for the same bytes.

#ifndef SMTPREPLY_DETAIL_REPLY_FOLD_HPP
#define SMTPREPLY_DETAIL_REPLY_FOLD_HPP

#include <smtpreply/detail/parsed_line.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

// How precise a status is: x.0.0 says nothing, x.7.0 a little, x.7.26 all.
constexpr int precision(enhanced_status status) noexcept {
    return (status.subject() != 0 ? 1 : 0) + (status.detail() != 0 ? 1 : 0);
}

class reply_fold {
public:
    constexpr reply_fold() noexcept = default;
    constexpr explicit reply_fold(const parse_options& options) noexcept : options_{options} {}

    // Forgets the lines, so that the next reply can be folded. Not by a new fold: options need no
    // copy, and copying what was just written makes a processor wait.
    constexpr void restart() noexcept {
        best_status_ = {};
        lines_ = bytes_ = 0;
        defects_ = {};
        first_ = last_ = most_severe_ = {};
        status_seen_ = status_absent_ = false;
    }

    [[nodiscard]] constexpr const parse_options& options() const noexcept { return options_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return lines_ == 0; }
    [[nodiscard]] constexpr std::size_t lines() const noexcept { return lines_; }

    // What an error carries: the most severe code so far.
    [[nodiscard]] constexpr reply_code code_seen() const noexcept { return most_severe_; }

    [[nodiscard]] constexpr bool has(defect one) const noexcept { return defects_.contains(one); }
    constexpr void add_defect(defect one) noexcept { defects_.insert(one); }

    // Takes in the next line; none, or the rule that it breaks. `kept` is the line's size, and
    // there is room for it.
    [[nodiscard]] constexpr parse_rule add(const parsed_line& line, std::size_t kept) noexcept {
        if (line.code != 0) {
            const reply_code code{line.code};
            if (code != last_ && !add_code(code)) return parse_rule::same_code;
            add_status(line.status, code);
        }
        if (lines_ >= options_.limits.lines) return parse_rule::lines_limit;
        ++lines_;
        bytes_ += kept;
        defects_.insert(line.defects);
        return parse_rule::none;
    }

    // How many more bytes the reply may have.
    [[nodiscard]] constexpr std::size_t room() const noexcept {
        return options_.limits.reply - bytes_;
    }

    // The reply that the lines so far make, over its bytes.
    [[nodiscard]] constexpr reply finish(std::string_view bytes) const noexcept {
        reply done;
        done.bytes_ = bytes;
        done.code_ = ruling_code();
        const enhanced_status best = best_status_[done.code_.value() / 100U];
        if (best != enhanced_status{}) done.status_ = best;
        done.defects_ = defects_;
        if (status_seen_ && status_absent_) done.defects_.insert(defect::missing_status);
        done.line_count_ = static_cast<std::uint32_t>(lines_);
        done.line_limit_ = options_.limits.line < UINT32_MAX
                               ? static_cast<std::uint32_t>(options_.limits.line)
                               : UINT32_MAX;
        done.strict_ = options_.strictness == strictness::strict;
        return done;
    }

private:
    // A code that the line before did not have; false where there may be one code only.
    constexpr bool add_code(reply_code code) noexcept {
        if (first_ == reply_code{}) {
            first_ = last_ = most_severe_ = code;
            return true;
        }
        if (options_.strictness == strictness::strict || options_.code == code_choice::refuse)
            return false;
        defects_.insert(defect::differing_codes);
        last_ = code;
        if (code.severity() >= most_severe_.severity()) most_severe_ = code;
        return true;
    }

    constexpr void add_status(enhanced_status status, reply_code code) noexcept {
        if (status == enhanced_status{}) {
            status_absent_ = true;
            return;
        }
        status_seen_ = true;
        if (!status.agrees_with(code)) {
            defects_.insert(defect::contradicting_status);
            return;
        }
        enhanced_status& best = best_status_[status.class_digit()];
        if (best == status) return;
        if (best != enhanced_status{}) defects_.insert(defect::differing_status);
        if (precision(status) >= precision(best)) best = status;
    }

    [[nodiscard]] constexpr reply_code ruling_code() const noexcept {
        if (!defects_.contains(defect::differing_codes)) return first_;
        const reply_code chosen = options_.code == code_choice::last    ? last_
                                  : options_.code == code_choice::first ? first_
                                                                        : most_severe_;
        return chosen.positive() && most_severe_.negative() ? most_severe_ : chosen;
    }

    parse_options options_{};
    std::array<enhanced_status, 6> best_status_{};  // by class digit; 0.0.0 for none
    std::size_t lines_ = 0;
    std::size_t bytes_ = 0;
    defect_set defects_;
    reply_code first_;
    reply_code last_;
    reply_code most_severe_;
    bool status_seen_ = false;
    bool status_absent_ = false;
};

}  // namespace smtpreply::detail

#endif
