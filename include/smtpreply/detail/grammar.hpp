// The grammar of a reply, RFC 5321 §4.2, one parser per production.
//
// The parser's unit is one line: strict_line, first_line or later_line. The RFC's production of a
// whole reply, reply_line, is written out too; a test shows that folding lines accepts the same.

#ifndef SMTPREPLY_DETAIL_GRAMMAR_HPP
#define SMTPREPLY_DETAIL_GRAMMAR_HPP

#include <smtpreply/detail/primitives.hpp>

namespace smtpreply::detail::grammar {

// ---- what the standard allows ---------------------------------------------------------------

// Reply-code     = %x32-35 %x30-35 %x30-39                                     RFC 5321 §4.2
inline constexpr auto reply_code = code<'2', '5', '0', '5', '0', '9'>;

// textstring     = 1*(%d09 / %d32-126)                                         RFC 5321 §4.2
// The production below is [ textstring ]: every use of it is optional.
inline constexpr auto textstring = printable;

// SP             = %x20                                                        RFC 5234 B.1
inline constexpr auto sp = octet<' ', ' ', parse_rule::separator>;

// "-"            between the code and the text of every line but the last      RFC 5321 §4.2.1
inline constexpr auto hyphen = octet<'-', '-', parse_rule::separator>;

// CR             = %x0D                                                        RFC 5234 B.1
inline constexpr auto cr = octet<'\r', '\r', parse_rule::line_end>;

// LF             = %x0A                                                        RFC 5234 B.1
inline constexpr auto lf = octet<'\n', '\n', parse_rule::line_end>;

// CRLF           = %d13 %d10                                                   RFC 5321 §2.3.8
inline constexpr auto crlf = cr >> lf;

// Reply-line     = *( Reply-code "-" [ textstring ] CRLF )                     RFC 5321 §4.2
//                  Reply-code [ SP textstring ] CRLF
// "250 SP CRLF", which §4.2.1 asks clients to accept, is accepted too.
inline constexpr auto continued_line = reply_code >> hyphen >> textstring >> crlf;
inline constexpr auto last_line = reply_code >> -(sp >> textstring) >> crlf;
inline constexpr auto reply_line = *continued_line >> last_line;

// One line of either kind; the separator tells the kind. The status is status-code of RFC 3463 §2
// at the start of the text, as RFC 2034 §4 puts it there.
inline constexpr auto strict_line =
    reply_code >> separator<separator_kind::strict> >> textstring >> status<true> >> crlf;

// What tells, while a line's end has not come, that it may become one.
inline constexpr auto strict_beginning = reply_code >> separator<separator_kind::strict>;

// ---- what servers send ----------------------------------------------------------------------

// A code of any second digit: 571 and 585 are sent.
inline constexpr auto any_code = code<'2', '5', '0', '9', '0', '9'>;

// *CR [LF], which is what any_text leaves of a line: CRLF, a bare LF, more CRs than one, or nothing
// where the bytes ended the line.
inline constexpr auto line_end = any_line_end;

// A line that begins a reply. Whatever follows the code, the code is not lost.
inline constexpr auto first_line =
    any_code >> separator<separator_kind::first_line> >> any_text >> status<false> >> line_end;

inline constexpr auto coded_line =
    any_code >> separator<separator_kind::later_line> >> any_text >> status<false> >> line_end;

// A line without a code inside a multiline reply is text.
inline constexpr auto text_line = no_code >> any_text >> line_end;

inline constexpr auto later_line = coded_line | text_line;

}  // namespace smtpreply::detail::grammar

#endif
