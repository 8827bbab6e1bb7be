// reply_reader: replies from a socket, in whatever pieces they come. Brings in Boost.Spirit X3.

#ifndef SMTPREPLY_READER_HPP
#define SMTPREPLY_READER_HPP

#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_parser.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply {

/// Reads one reply at a time from a stream of bytes.
///
///     smtpreply::reply_reader<> reader;
///     std::string_view input = read_some(socket);
///     smtpreply::parse_result result;
///     while ((result = reader.next(input))) use(*result);
///     if (result.malformed()) close(socket);
///
/// The reader keeps only the unfinished reply, in an array of `Capacity` bytes of its own; a reply
/// that lies whole in `input` is yielded in place and copied nowhere. The replies are the same for
/// every way of cutting the input into pieces, and the time is linear in its size. Allocates
/// nothing; throws nothing. limits::reply is at most `Capacity`.
template <std::size_t Capacity = 16384>
class reply_reader {
    static_assert(Capacity >= 512, "a reply line may have 512 octets (RFC 5321 §4.5.3.1.5)");

public:
    explicit reply_reader(const parse_options& options = {}) noexcept
        : assembler_{detail::sanitised(options, Capacity)} {}

    /// Takes the next reply off the front of `input`.
    ///
    /// A server may send more than it was asked for, such as a 421 before it hangs up: whatever is
    /// left in `input` before the next command is sent answers no command.
    ///
    /// Complete: `input` begins behind the reply, which is valid until the next call, as long as
    /// the bytes of `input` are, and as long as this reader is neither moved nor destroyed.
    /// Incomplete: `input` is used up; call again with more. Malformed: the stream is broken, and
    /// every further call says so until reset(): a reply to come might be paired with the wrong
    /// command. `input` then begins at the broken line, or at what this piece holds of it.
    [[nodiscard]] parse_result next(std::string_view& input) noexcept {
        if (assembler_.failed()) return parse_result{assembler_.error()};
        if (yielded_) reset();
        if (held_ == 0) {
            const parse_result in_place = parse(input, wire_options());
            if (in_place && !in_place->defects().contains(defect::line_too_long)) {
                input.remove_prefix(in_place.consumed());
                return in_place;
            }
        }
        while (!input.empty()) {
            const std::size_t feed = input.find('\n');
            const bool ends = feed != std::string_view::npos;
            const std::string_view piece = input.substr(0, ends ? feed + 1 : input.size());
            const std::size_t used = line_used_ + piece.size();
            keep(piece);
            const bool whole = ends && assembler_.take(line(), used, true);
            if (!ends) assembler_.wait(line(), used);
            if (assembler_.failed()) return parse_result{assembler_.error()};
            input.remove_prefix(piece.size());
            line_used_ = used;
            if (ends) end_line();
            if (whole) return yield();
        }
        return {};
    }

    /// The input has ended. With framing::quoted this completes the reply that was begun; with
    /// framing::wire an unfinished reply is an error at end_of_input. Incomplete when idle(): the
    /// stream ended between two replies.
    [[nodiscard]] parse_result finish() noexcept {
        if (assembler_.failed()) return parse_result{assembler_.error()};
        if (yielded_ || held_ == 0) return {};
        if (assembler_.options().framing == framing::wire) {
            assembler_.fail_at_end(line(), line_used_);
        } else {
            const bool whole = line_used_ != 0 && assembler_.take(line(), line_used_, false);
            if (line_used_ != 0 && !assembler_.failed()) end_line();
            if (!whole) assembler_.end_early();
        }
        return assembler_.failed() ? parse_result{assembler_.error()} : yield();
    }

    /// True between two replies: nothing is begun, and nothing is wrong.
    [[nodiscard]] bool idle() const noexcept {
        return !assembler_.failed() && (yielded_ || held_ == 0);
    }

    /// Forgets an unfinished reply, and an error; the next byte begins a reply.
    void reset() noexcept {
        assembler_ = detail::reply_assembler{assembler_.options()};
        held_ = line_start_ = line_used_ = 0;
        yielded_ = false;
    }

    /// reset(), and throws `input` away too. Call it after the reply to STARTTLS: whatever came
    /// with it was sent in clear text, possibly by an attacker (RFC 3207 §4.2).
    void discard(std::string_view& input) noexcept {
        input = {};
        reset();
    }

private:
    // The storage holds an unfinished reply's lines as they came; of a line beyond the limit it
    // holds the first bytes, so that the reply's bytes do not depend on how the input was split.
    void keep(std::string_view piece) noexcept {
        const std::size_t line_room = assembler_.options().limits.line - line().size();
        const std::size_t room = (std::min)(line_room, Capacity - held_);
        held_ += piece.copy(storage_.data() + held_, (std::min)(piece.size(), room));
    }

    [[nodiscard]] std::string_view line() const noexcept {
        return std::string_view{storage_.data(), held_}.substr(line_start_);
    }

    void end_line() noexcept {
        const std::size_t limit = assembler_.options().limits.line;
        if (line_used_ > limit) {
            held_ = line_start_ + detail::long_line_content(line(), limit).size();
            held_ += std::string_view{"\r\n"}.copy(storage_.data() + held_, 2);
        }
        line_start_ = held_;
        line_used_ = 0;
    }

    [[nodiscard]] parse_result yield() noexcept {
        yielded_ = true;
        return {assembler_.finish({storage_.data(), held_}), assembler_.consumed()};
    }

    // In place the end of a piece is never the end of the input.
    [[nodiscard]] parse_options wire_options() const noexcept {
        parse_options options = assembler_.options();
        options.framing = framing::wire;
        return options;
    }

    std::array<char, Capacity> storage_{};
    detail::reply_assembler assembler_;
    std::size_t held_ = 0;        // bytes in the storage
    std::size_t line_start_ = 0;  // where the line begins whose end has not come yet
    std::size_t line_used_ = 0;   // bytes of the input in it, those beyond the limit included
    bool yielded_ = false;        // the storage belongs to the reply that was given out
};

}  // namespace smtpreply

#endif
