// What every reply_reader does, whatever the size of its storage. No Boost: defined in parser.hpp.

#ifndef SMTPREPLY_DETAIL_READER_CORE_HPP
#define SMTPREPLY_DETAIL_READER_CORE_HPP

#include <smtpreply/detail/reply_assembler.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// The storage is the reply_reader's, and handed in by each call, so that a reader may be copied. It
// holds an unfinished reply's lines as they came; of a line beyond the limit the bytes within it
// and the LF, so that parse() cuts it again, and so that nothing depends on how the input was
// split.
class reader_core {
public:
    // The storage that serves this capacity. That LF counts for no limit, and what counts of a line
    // that is cut are 16 bytes or more.
    [[nodiscard]] static constexpr std::size_t storage_for(std::size_t capacity) noexcept {
        return capacity + capacity / 16;
    }

    reader_core(const parse_options& options, std::size_t capacity) noexcept
        : assembler_{sanitised(options, capacity)} {
        const std::size_t bound = assembler_.line_bound();
        takes_digits_ = !assembler_.strict() && bound >= 5;
        unchecked_behind_digits_ = bound - 2;
        reset();
    }

    // Takes a piece of one byte in the middle of a line, where there is nothing to check: neither
    // does the line end there, nor a limit. For servers, and proxies, that send byte by byte.
    template <class Storage>
    [[nodiscard]] bool take_plain(std::string_view& input, Storage& storage) noexcept {
        const std::size_t at = held_;
        if (at >= unchecked_until_ || input.size() != 1 || input.front() == '\n') return false;
        storage[at] = input.front();
        held_ = at + 1;
        input.remove_prefix(1);
        return true;
    }

    // The same of a digit of a reply's code: where any will do it needs no grammar.
    template <class Storage>
    [[nodiscard]] bool take_digit(std::string_view& input, Storage& storage) noexcept {
        const std::size_t at = held_;
        if (at >= digits_ || input.size() != 1) return false;
        const char digit = input.front();
        if (at == 0 ? digit < '2' || digit > '5' : digit < '0' || digit > '9') return false;
        storage[at] = digit;
        held_ = at + 1;
        if (held_ == digits_) unchecked_until_ = unchecked_behind_digits_;
        input.remove_prefix(1);
        return true;
    }

    [[nodiscard]] parse_result next(std::string_view& input, char* storage) noexcept;
    [[nodiscard]] parse_result finish(char* storage) noexcept;

    [[nodiscard]] const parse_options& options() const noexcept { return assembler_.options(); }

    [[nodiscard]] bool idle() const noexcept { return !assembler_.failed() && held_ == 0; }

    void reset() noexcept {
        assembler_.restart();
        held_ = line_start_ = skipped_ = unchecked_until_ = 0;
        digits_ = takes_digits_ ? 3 : 0;
    }

private:
    parse_result take_lf(std::string_view& input, char* storage) noexcept;
    parse_result outcome(progress state, std::string_view bytes) noexcept;
    void hold(std::string_view lines, std::string_view& beginning, char* storage) noexcept;
    void keep(std::string_view piece, char* storage) noexcept;
    void end_line(char* storage) noexcept;
    void find_unchecked() noexcept;

    // The line whose end has not come yet: what is held of it, how much that is, how much came.
    [[nodiscard]] std::string_view line(const char* storage) const noexcept {
        return {storage + line_start_, line_held()};
    }
    [[nodiscard]] std::size_t line_held() const noexcept { return held_ - line_start_; }
    [[nodiscard]] std::size_t line_used() const noexcept { return line_held() + skipped_; }

    reply_assembler assembler_;
    std::size_t held_ = 0;             // bytes in the storage
    std::size_t unchecked_until_ = 0;  // so many bytes may be held before there is a check to do
    std::size_t line_start_ = 0;       // where in the storage the unfinished line begins
    std::size_t skipped_ = 0;          // bytes of it that came and are not held
    std::size_t digits_ = 0;           // how many of a code take_digit() may take
    std::size_t unchecked_behind_digits_ = 0;
    bool takes_digits_ = false;  // lenient, and no limit within the first of them
};

}  // namespace smtpreply::detail

#endif
