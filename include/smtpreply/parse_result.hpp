// What parse() and the reply_reader give back: a reply, the wish for more bytes, or an exact error.

#ifndef SMTPREPLY_PARSE_RESULT_HPP
#define SMTPREPLY_PARSE_RESULT_HPP

#include <smtpreply/enum_names.hpp>
#include <smtpreply/reply.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply {

namespace detail {
class reply_assembler;
}

/// The rule that malformed input breaks. Grammar rules bear the names of RFC 5321 §4.2.
enum class parse_rule : std::uint8_t {
    none,          ///< nothing was broken
    reply_code,    ///< a line does not begin with three digits, the first 2 to 5
    separator,     ///< the code is followed by neither space, '-' nor the end of the line
    textstring,    ///< a byte that is neither HT nor printable ASCII
    line_end,      ///< a CR or LF that is not part of a CRLF
    same_code,     ///< a line's code differs from the first line's
    line_limit,    ///< a line is longer than limits::line
    reply_limit,   ///< the reply is longer than limits::reply
    lines_limit,   ///< the reply has more lines than limits::lines
    end_of_input,  ///< the input ended inside a reply, or held none
};

/// Why there is no reply, and where.
struct parse_error {
    parse_rule rule = parse_rule::none;
    /// The first byte that breaks the rule, counted from where this reply begins.
    std::size_t offset = 0;
    /// The code seen before the error, the most severe where there were several; no code if none.
    /// It tells how severe the lost reply was. It is never a success: an unfinished reply is none.
    reply_code code{};
};

enum class parse_status : std::uint8_t {
    complete,    ///< a whole reply
    incomplete,  ///< the bytes so far may begin a reply; more are needed
    malformed,   ///< the bytes are no reply and never will be
};

/// The outcome of a parse. A literal type; the reply looks into the bytes that were parsed.
class parse_result {
public:
    /// Incomplete, nothing consumed.
    constexpr parse_result() noexcept = default;

    constexpr parse_result(const smtpreply::reply& accepted, std::size_t consumed) noexcept
        : reply_{accepted}, consumed_{consumed}, status_{parse_status::complete} {}

    constexpr explicit parse_result(const parse_error& error) noexcept
        : error_{error}, status_{parse_status::malformed} {}

    [[nodiscard]] constexpr parse_status status() const noexcept { return status_; }
    [[nodiscard]] constexpr bool complete() const noexcept {
        return status_ == parse_status::complete;
    }
    [[nodiscard]] constexpr bool incomplete() const noexcept {
        return status_ == parse_status::incomplete;
    }
    [[nodiscard]] constexpr bool malformed() const noexcept {
        return status_ == parse_status::malformed;
    }
    /// Same as complete().
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return complete(); }

    /// The reply; one without lines and code unless complete(). Of a temporary result by value.
    [[nodiscard]] constexpr const smtpreply::reply& reply() const& noexcept { return reply_; }
    [[nodiscard]] constexpr smtpreply::reply reply() const&& noexcept { return reply_; }
    [[nodiscard]] constexpr const smtpreply::reply& operator*() const& noexcept { return reply_; }
    [[nodiscard]] constexpr smtpreply::reply operator*() const&& noexcept { return reply_; }
    [[nodiscard]] constexpr const smtpreply::reply* operator->() const noexcept { return &reply_; }

    /// How many bytes of the input the reply took. From parse(): where the next reply begins; from
    /// a reply_reader: in all pieces together, of which `input` was advanced. 0 unless complete.
    [[nodiscard]] constexpr std::size_t consumed() const noexcept { return consumed_; }

    /// The error; its rule is none unless malformed().
    [[nodiscard]] constexpr const parse_error& error() const noexcept { return error_; }

private:
    friend class detail::reply_assembler;

    // Complete; the reply is made where it stays.
    template <class Assembler>
    constexpr parse_result(const Assembler& assembler, std::string_view bytes) noexcept
        : reply_{assembler.finish(bytes)},
          consumed_{assembler.consumed()},
          status_{parse_status::complete} {}

    smtpreply::reply reply_;
    parse_error error_;
    std::size_t consumed_ = 0;
    parse_status status_ = parse_status::incomplete;
};

template <>
struct enum_names<parse_rule> {
    static constexpr enum_name_rows<parse_rule, 10> rows{{
        {parse_rule::none, "none"sv},
        {parse_rule::reply_code, "reply_code"sv},
        {parse_rule::separator, "separator"sv},
        {parse_rule::textstring, "textstring"sv},
        {parse_rule::line_end, "line_end"sv},
        {parse_rule::same_code, "same_code"sv},
        {parse_rule::line_limit, "line_limit"sv},
        {parse_rule::reply_limit, "reply_limit"sv},
        {parse_rule::lines_limit, "lines_limit"sv},
        {parse_rule::end_of_input, "end_of_input"sv},
    }};
};

template <>
struct enum_names<parse_status> {
    static constexpr enum_name_rows<parse_status, 3> rows{{
        {parse_status::complete, "complete"sv},
        {parse_status::incomplete, "incomplete"sv},
        {parse_status::malformed, "malformed"sv},
    }};
};

}  // namespace smtpreply

#endif
