// How input is read: strict or lenient, wire or quoted, which code rules, and the limits.

#ifndef SMTPREPLY_PARSE_OPTIONS_HPP
#define SMTPREPLY_PARSE_OPTIONS_HPP

#include <smtpreply/enum_names.hpp>

#include <cstddef>
#include <cstdint>

namespace smtpreply {

enum class strictness : std::uint8_t {
    lenient,  ///< accept everything that holds a reply, and note its defects
    strict,   ///< refuse what RFC 5321 §4.2 does not allow; take for a status only what RFC 2034
              ///< does, and note where lines disagree about theirs
};

/// What the end of the buffer means.
enum class framing : std::uint8_t {
    wire,    ///< a line ends at LF; the end of the buffer means that more bytes are to come
    quoted,  ///< text from logs and command lines: the end of the buffer ends the line, and a last
             ///< line that announces more is accepted; both with a defect, which strict refuses
};

/// Which line's code speaks for a reply whose lines carry different codes. Whatever is chosen: if
/// any line is negative, the reply is never positive.
enum class code_choice : std::uint8_t {
    most_severe,  ///< the greatest first digit; the last such line among equals
    last,         ///< as most MTAs do
    first,
    refuse,  ///< differing codes are an error; strict implies it
};

/// Bounds on one reply. A line beyond `line` is cut and its rest skipped; more than `reply` bytes
/// (cut lines counted as cut) or more than `lines` lines are an error that still carries the code.
/// They bound what is read and kept, not bytes() of a reply from parse(), which is a view of all.
struct limits {
    /// Octets in a line, line end included; at most `reply`, and at least 16, is used.
    std::size_t line = 2048;
    std::size_t reply = 16384;  ///< octets in a reply
    std::size_t lines = 512;    ///< lines in a reply
};

struct parse_options {
    smtpreply::strictness strictness = strictness::lenient;
    smtpreply::framing framing = framing::wire;
    smtpreply::code_choice code = code_choice::most_severe;
    smtpreply::limits limits{};
};

template <>
struct enum_names<strictness> {
    static constexpr enum_name_rows<strictness, 2> rows{{
        {strictness::lenient, "lenient"sv},
        {strictness::strict, "strict"sv},
    }};
};

template <>
struct enum_names<framing> {
    static constexpr enum_name_rows<framing, 2> rows{{
        {framing::wire, "wire"sv},
        {framing::quoted, "quoted"sv},
    }};
};

template <>
struct enum_names<code_choice> {
    static constexpr enum_name_rows<code_choice, 4> rows{{
        {code_choice::most_severe, "most_severe"sv},
        {code_choice::last, "last"sv},
        {code_choice::first, "first"sv},
        {code_choice::refuse, "refuse"sv},
    }};
};

}  // namespace smtpreply

#endif
