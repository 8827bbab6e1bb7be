// reply_reader: replies from a socket, in whatever pieces they come. Brings in Boost.Spirit X3.

#ifndef SMTPREPLY_READER_HPP
#define SMTPREPLY_READER_HPP

#include <smtpreply/detail/reader_core.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

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
/// The reader keeps only the unfinished reply, in an array of its own of `Capacity` bytes, and a
/// sixteenth more for the ends of lines that it cuts; a reply that lies whole in `input` is yielded
/// in place and copied nowhere. The replies are the same for every way of cutting the input into
/// pieces, and the time is linear in its size. Allocates nothing; throws nothing. limits::reply,
/// and so limits::line, is at most `Capacity`: a longer line is cut there.
template <std::size_t Capacity = 16384>
class reply_reader {
    static_assert(Capacity >= 512, "a reply line may have 512 octets (RFC 5321 §4.5.3.1.5)");

public:
    explicit reply_reader(const parse_options& options = {}) noexcept : core_{options, Capacity} {}

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
        if (core_.take_plain(input, storage_) || core_.take_digit(input, storage_)) return {};
        std::string_view rest = input;
        const write_back end{rest, input};
        return read(rest);
    }

    /// The input has ended. With framing::quoted this completes the reply that was begun; with
    /// framing::wire an unfinished reply is an error at end_of_input. Incomplete when idle(): the
    /// stream ended between two replies.
    [[nodiscard]] parse_result finish() noexcept { return core_.finish(storage_.data()); }

    /// The options as they are used, with limits that fit the storage.
    [[nodiscard]] const parse_options& options() const noexcept { return core_.options(); }

    /// True between two replies: nothing is begun, and nothing is wrong.
    [[nodiscard]] bool idle() const noexcept { return core_.idle(); }

    /// Forgets an unfinished reply, and an error; the next byte begins a reply.
    void reset() noexcept { core_.reset(); }

    /// reset(), and throws `input` away too. Call it after the reply to STARTTLS: whatever came
    /// with it was sent in clear text, possibly by an attacker (RFC 3207 §4.2).
    void discard(std::string_view& input) noexcept {
        input = {};
        reset();
    }

private:
    // Lets read() change a copy, so that the caller's input can stay in registers.
    struct write_back {
        const std::string_view& from;
        std::string_view& to;
        ~write_back() { to = from; }
    };

    // Not inlined, so that the loop of a caller stays as small as what it does with one byte.
    [[gnu::noinline]] parse_result read(std::string_view& input) noexcept {
        return core_.next(input, storage_.data());
    }

    detail::reader_core core_;
    std::array<char, detail::reader_core::storage_for(Capacity)> storage_{};
};

}  // namespace smtpreply

#endif
