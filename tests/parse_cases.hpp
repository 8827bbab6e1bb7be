// What parse() makes of which bytes: one line per case. The reader's tests cut the same inputs.

#ifndef SMTPREPLY_TESTS_PARSE_CASES_HPP
#define SMTPREPLY_TESTS_PARSE_CASES_HPP

#include "support.hpp"

#include <smtpreply/defect.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>

#include <cstddef>
#include <iterator>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace test {

using namespace std::string_view_literals;
using smtpreply::code_choice;
using smtpreply::defect;
using smtpreply::defect_set;
using smtpreply::framing;
using smtpreply::parse_options;
using smtpreply::parse_rule;
using smtpreply::parse_status;
using smtpreply::strictness;

inline constexpr std::size_t whole_input = static_cast<std::size_t>(-1);

struct outcome {
    parse_status status = parse_status::incomplete;
    unsigned code = 0;  // the ruling one; that which the error carries
    defect_set defects{};
    parse_rule rule = parse_rule::none;
    std::size_t position = 0;  // bytes consumed; the offset of the error

    friend bool operator==(const outcome&, const outcome&) = default;
};

// A reply; it takes the whole input, unless the case says less.
constexpr outcome ok(unsigned code, defect_set defects = {}, std::size_t consumed = whole_input) {
    return {parse_status::complete, code, defects, parse_rule::none, consumed};
}

constexpr outcome bad(parse_rule rule, std::size_t offset, unsigned code = 0) {
    return {parse_status::malformed, code, {}, rule, offset};
}

inline constexpr outcome incomplete{};

struct parse_case {
    std::string_view input;
    outcome expected;
};

// clang-format off

// ---- lenient, wire: the defaults ------------------------------------------------------------

inline constexpr parse_case lenient_cases[] = {
    // one line
    {"250 ok\r\n",                      ok(250)},
    {"250 a longer text, with: punctuation! (and) \"quotes\" ~\r\n", ok(250)},
    {"250 tab\there\r\n",               ok(250)},
    {"250\r\n",                         ok(250)},
    {"250 \r\n",                        ok(250, {defect::missing_text})},
    {"250  \r\n",                       ok(250)},
    {"334\r\n",                         ok(334)},
    {"334 \r\n",                        ok(334)},  // an empty challenge
    {"334 VXNlcm5hbWU6\r\n",            ok(334)},
    {"354 go ahead\r\n",                ok(354)},
    {"200 x\r\n",                       ok(200)},
    {"599 x\r\n",                       ok(599, {defect::second_digit})},
    {"550 -\r\n",                       ok(550)},

    // the code's second digit, and what follows the code
    {"571 refused\r\n",                 ok(571, {defect::second_digit})},
    {"585 refused\r\n",                 ok(585, {defect::second_digit})},
    {"260-a\r\n260 b\r\n",              ok(260, {defect::second_digit})},
    {"250\tok\r\n",                     ok(250, {defect::bad_separator})},
    {"550\t\r\n",                       ok(550, {defect::bad_separator})},
    {"550refused\r\n",                  ok(550, {defect::bad_separator})},
    {"550.refused\r\n",                 ok(550, {defect::bad_separator})},
    {"5501 refused\r\n",                ok(550, {defect::bad_separator})},
    {"550_5.1.1 gone\r\n",              ok(550, {defect::bad_separator})},
    {"250-a\r\n250\tb\r\n",             ok(250, {defect::bad_separator})},

    // line ends
    {"250 ok\n",                        ok(250, {defect::bare_lf})},
    {"250\n",                           ok(250, {defect::bare_lf})},
    {"250-a\n250 b\n",                  ok(250, {defect::bare_lf})},
    {"250-a\r\n250 b\n",                ok(250, {defect::bare_lf})},
    {"250 ok\r\r\n",                    ok(250, {defect::stray_cr})},
    {"250\r\r\r\n",                     ok(250, {defect::stray_cr})},
    {"250 o\rk\r\n",                    ok(250, {defect::stray_cr})},
    {"250 ok\r \r\n",                   ok(250, {defect::stray_cr})},
    {"250 o\rk\n",                      ok(250, {defect::stray_cr, defect::bare_lf})},

    // hostile bytes
    {"550 a\0b\r\n"sv,                  ok(550, {defect::nul})},
    {"550\0\r\n"sv,                     ok(550, {defect::nul, defect::bad_separator})},
    {"550 \x1B[2Jcleared\r\n",          ok(550, {defect::control_character})},
    {"550 bell\a\r\n",                  ok(550, {defect::control_character})},
    {"550 del\x7F\r\n",                 ok(550, {defect::control_character})},
    {"550 Postfach unzul\xC3\xA4ssig\r\n",   ok(550, {defect::eight_bit})},
    {"550 \xE4\xB8\xAD\xF0\x9F\x93\xAC\r\n", ok(550, {defect::eight_bit})},
    {"550 Postfach unzul\xE4ssig\r\n",  ok(550, {defect::invalid_utf8})},   // Latin-1
    {"550 \xBA\xDA\r\n",                ok(550, {defect::invalid_utf8})},   // GBK
    {"550 \xC0\xAF\r\n",                ok(550, {defect::invalid_utf8})},   // overlong
    {"550 \xE0\x9F\xBF\r\n",            ok(550, {defect::invalid_utf8})},   // overlong
    {"550 \xED\xA0\x80\r\n",            ok(550, {defect::invalid_utf8})},   // a surrogate
    {"550 \xF4\x90\x80\x80\r\n",        ok(550, {defect::invalid_utf8})},   // beyond U+10FFFF
    {"550 cut \xC3\r\n",                ok(550, {defect::invalid_utf8})},
    {"550 cut \xE4\xB8\r\n",            ok(550, {defect::invalid_utf8})},
    {"550 \xFF\xFE\r\n",                ok(550, {defect::invalid_utf8})},

    // several lines
    {"250-a\r\n250 b\r\n",              ok(250)},
    {"250-a\r\n250\r\n",                ok(250)},
    {"250-\r\n250\r\n",                 ok(250)},
    {"250-a\r\n250-b\r\n250-c\r\n250 d\r\n", ok(250)},
    {"250-mail.example.com\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250 8BITMIME\r\n", ok(250)},
    {"250-a\r\n250 \r\n",               ok(250, {defect::missing_text})},

    // several codes: the most severe rules, the last one among equals
    {"250-a\r\n550 b\r\n",              ok(550, {defect::differing_codes})},
    {"550-a\r\n250 b\r\n",              ok(550, {defect::differing_codes})},
    {"220-hello\r\n521 no mail here\r\n", ok(521, {defect::differing_codes})},
    {"250-a\r\n251 b\r\n",              ok(251, {defect::differing_codes})},
    {"550-a\r\n554 b\r\n",              ok(554, {defect::differing_codes})},
    {"554-a\r\n550 b\r\n",              ok(550, {defect::differing_codes})},
    {"450-a\r\n550-b\r\n451 c\r\n",     ok(550, {defect::differing_codes})},
    {"354-a\r\n250 b\r\n",              ok(354, {defect::differing_codes})},
    {"250-a\r\n550\r\n",                ok(550, {defect::differing_codes})},
    {"250-a\r\n550\rb\r\n",
             ok(550, {defect::differing_codes, defect::bad_separator, defect::stray_cr})},

    // lines of text inside a reply of several lines
    {"550-blocked:\r\n203.0.113.9 is listed\r\n550 see https://example.com/\r\n",
                                        ok(550, {defect::line_without_code})},
    {"550-a\r\n2021 was a year\r\n550 b\r\n", ok(550, {defect::line_without_code})},
    {"550-a\r\n\r\n550 b\r\n",          ok(550, {defect::line_without_code})},
    {"550-a\r\nplain text\r\n550 b\r\n", ok(550, {defect::line_without_code})},
    {"550-a\r\n 250 indented\r\n550 b\r\n", ok(550, {defect::line_without_code})},
    {"550-a\r\n250ok\r\n550 b\r\n",     ok(550, {defect::line_without_code})},
    {"550-a\r\n199 x\r\n550 b\r\n",     ok(550, {defect::line_without_code})},
    {"550-a\r\n650-x\r\n550 b\r\n",     ok(550, {defect::line_without_code})},
    {"550-a\r\n25\r\n550 b\r\n",        ok(550, {defect::line_without_code})},
    {"550-a\r\nb\nc\r\n550 d\r\n",      ok(550, {defect::line_without_code, defect::bare_lf})},

    // enhanced statuses
    {"250 2.1.0 ok\r\n",                ok(250)},
    {"550 5.1.1 gone\r\n",              ok(550)},
    {"550 5.1.1\r\n",                   ok(550)},
    {"550-5.1.1 a\r\n550 5.1.1 b\r\n",  ok(550)},
    {"550-5.1.1 a\r\n550 b\r\n",        ok(550, {defect::missing_status})},
    {"550-a\r\n550 5.1.1 b\r\n",        ok(550, {defect::missing_status})},
    {"550-5.1.1 a\r\n550 5.7.1 b\r\n",  ok(550, {defect::differing_status})},
    {"550 4.1.1 x\r\n",                 ok(550, {defect::contradicting_status})},
    {"250 5.1.1 x\r\n",                 ok(250, {defect::contradicting_status})},
    {"354 2.0.0 x\r\n",                 ok(354, {defect::contradicting_status})},
    {"550 #5.1.1 gone\r\n",             ok(550, {defect::misplaced_status})},
    {"550 (5.1.1) gone\r\n",            ok(550, {defect::misplaced_status})},
    {"550 [5.7.1] gone\r\n",            ok(550, {defect::misplaced_status})},
    {"550 5.01.1 gone\r\n",             ok(550, {defect::misplaced_status})},
    {"550 no mailbox here (#5.1.1)\r\n", ok(550, {defect::misplaced_status})},
    {"550 5.1.1.1 is listed\r\n",       ok(550)},
    {"220 mail.example.com 2.11.3-x\r\n", ok(220)},

    // replies one after another
    {"250 a\r\n550 b\r\n",              ok(250, {}, 7)},
    {"250-a\r\n250 b\r\n250 c\r\n",     ok(250, {}, 14)},
    {"550 5.1.1 gone\r\n250\r\n",       ok(550, {}, 16)},
    {"250 a\r\ngarbage\r\n",            ok(250, {}, 7)},
    {"250 a\r\n\r\n",                   ok(250, {}, 7)},

    // not yet a reply
    {"",                                incomplete},
    {"2",                               incomplete},
    {"25",                              incomplete},
    {"250",                             incomplete},
    {"250 ",                            incomplete},
    {"250-",                            incomplete},
    {"250 ok",                          incomplete},
    {"250 ok\r",                        incomplete},
    {"250\r",                           incomplete},
    {"250-a\r\n",                       incomplete},
    {"250-a\n",                         incomplete},
    {"250-a\r\n2",                      incomplete},
    {"250-a\r\n250",                    incomplete},
    {"250-a\r\n250 b",                  incomplete},
    {"250-a\r\n250 b\r",                incomplete},
    {"250-a\r\n250-b\r\n",              incomplete},
    {"250-a\r\ntext\r\n",               incomplete},
    {"250-a\r\n\r\n",                   incomplete},
    {"550 x\0"sv,                       incomplete},

    // never a reply
    {"HTTP/1.1 400 Bad Request\r\n",    bad(parse_rule::reply_code, 0)},
    {"H",                               bad(parse_rule::reply_code, 0)},
    {"\x15\x03\x01\0\x02\x02\x46"sv,    bad(parse_rule::reply_code, 0)},  // a TLS alert
    {"\x16\x03\x01"sv,                  bad(parse_rule::reply_code, 0)},
    {"\r\n220 hello\r\n",               bad(parse_rule::reply_code, 0)},
    {"\n",                              bad(parse_rule::reply_code, 0)},
    {"\xEF\xBB\xBF" "220 hello\r\n",    bad(parse_rule::reply_code, 0)},  // a byte order mark
    {" 220 hello\r\n",                  bad(parse_rule::reply_code, 0)},
    {"-250 x\r\n",                      bad(parse_rule::reply_code, 0)},
    {"+OK ready\r\n",                   bad(parse_rule::reply_code, 0)},  // POP3
    {"* OK ready\r\n",                  bad(parse_rule::reply_code, 0)},  // IMAP
    {"\0"sv,                            bad(parse_rule::reply_code, 0)},
    {"000 x\r\n",                       bad(parse_rule::reply_code, 0)},
    {"150 x\r\n",                       bad(parse_rule::reply_code, 0)},
    {"650 x\r\n",                       bad(parse_rule::reply_code, 0)},
    {"999 x\r\n",                       bad(parse_rule::reply_code, 0)},
    {"2\r\n",                           bad(parse_rule::reply_code, 1)},
    {"2x0 x\r\n",                       bad(parse_rule::reply_code, 1)},
    {"2.0.0 x\r\n",                     bad(parse_rule::reply_code, 1)},
    {"5 50 x\r\n",                      bad(parse_rule::reply_code, 1)},
    {"25\r\n",                          bad(parse_rule::reply_code, 2)},
    {"25 0 x\r\n",                      bad(parse_rule::reply_code, 2)},
    {"25x",                             bad(parse_rule::reply_code, 2)},
    {"55\xB0 x\r\n",                    bad(parse_rule::reply_code, 2)},
};

// ---- lenient, quoted: the end of the buffer is the end of the reply ---------------------------

inline constexpr parse_case quoted_cases[] = {
    {"250 ok\r\n",                      ok(250)},
    {"250 ok\n",                        ok(250, {defect::bare_lf})},
    {"250 ok",                          ok(250, {defect::unterminated_line})},
    {"250",                             ok(250, {defect::unterminated_line})},
    {"250 ",                            ok(250, {defect::missing_text, defect::unterminated_line})},
    {"550 5.1.1 gone",                  ok(550, {defect::unterminated_line})},
    {"550-a\r\n550 b",                  ok(550, {defect::unterminated_line})},
    {"550-a\r\n550",                    ok(550, {defect::unterminated_line})},
    {"550-a\n550 b",                    ok(550, {defect::bare_lf, defect::unterminated_line})},
    {"550-a\r\n",                       ok(550, {defect::unterminated_reply})},
    {"550-a",                     ok(550, {defect::unterminated_line, defect::unterminated_reply})},
    {"550-",                      ok(550, {defect::unterminated_line, defect::unterminated_reply})},
    {"550-a\r\n550-b",            ok(550, {defect::unterminated_line, defect::unterminated_reply})},
    {"550-a\r\n550-b\r\n",              ok(550, {defect::unterminated_reply})},
    {"550-a\r\ntext",   ok(550, {defect::line_without_code, defect::unterminated_line,
                                 defect::unterminated_reply})},
    {"550-a\r\n\r\n",   ok(550, {defect::line_without_code, defect::unterminated_reply})},
    {"250 a\r\n550 b",                  ok(250, {}, 7)},
    {"550 \xC3\xA4",                    ok(550, {defect::eight_bit, defect::unterminated_line})},

    {"",                                bad(parse_rule::end_of_input, 0)},
    {"\r\n",                            bad(parse_rule::reply_code, 0)},
    {"garbage",                         bad(parse_rule::reply_code, 0)},
    {"User unknown",                    bad(parse_rule::reply_code, 0)},
    {"111 Connection refused",          bad(parse_rule::reply_code, 0)},
    {"2x0",                             bad(parse_rule::reply_code, 1)},
    {"25x",                             bad(parse_rule::reply_code, 2)},
};

// ---- strict, wire ---------------------------------------------------------------------------

inline constexpr parse_case strict_cases[] = {
    {"250 ok\r\n",                      ok(250)},
    {"250 tab\there\r\n",               ok(250)},
    {"250\r\n",                         ok(250)},
    {"250 \r\n",                        ok(250, {defect::missing_text})},  // 4.2.1 asks for it
    {"250-a\r\n250 b\r\n",              ok(250)},
    {"250-\r\n250\r\n",                 ok(250)},
    {"250-a\r\n250-\r\n250 b\r\n",      ok(250)},
    {"550 5.1.1 gone\r\n",              ok(550)},
    {"550-5.1.1 a\r\n550 b\r\n",        ok(550, {defect::missing_status})},
    {"550 4.1.1 x\r\n",                 ok(550, {defect::contradicting_status})},
    {"550 #5.1.1 gone\r\n",             ok(550)},
    {"550 5.01.1 gone\r\n",             ok(550)},
    {"250 a\r\n571 b\r\n",              ok(250, {}, 7)},

    {"",                                incomplete},
    {"25",                              incomplete},
    {"250",                             incomplete},
    {"250 ok",                          incomplete},
    {"250 ok\r",                        incomplete},
    {"250-a\r\n",                       incomplete},
    {"250-a\r\n2",                      incomplete},
    {"250-a\r\n250",                    incomplete},
    {"250-a\r\n250 b\r",                incomplete},

    {"571 refused\r\n",                 bad(parse_rule::reply_code, 1, 571)},
    {"260 x\r\n",                       bad(parse_rule::reply_code, 1, 260)},
    {"150 x\r\n",                       bad(parse_rule::reply_code, 0)},
    {"25x ok\r\n",                      bad(parse_rule::reply_code, 2)},
    {"\r\n250 ok\r\n",                  bad(parse_rule::reply_code, 0)},
    {"250x\r\n",                        bad(parse_rule::separator, 3, 250)},
    {"250x",                            bad(parse_rule::separator, 3, 250)},
    {"550\tx\r\n",                      bad(parse_rule::separator, 3, 550)},
    {"5501 x\r\n",                      bad(parse_rule::separator, 3, 550)},
    {"250 ok\n",                        bad(parse_rule::line_end, 6, 250)},
    {"550\n",                           bad(parse_rule::line_end, 3, 550)},
    {"250-a\n250 b\r\n",                bad(parse_rule::line_end, 5, 250)},
    {"250-a\r\n250 b\n",                bad(parse_rule::line_end, 12, 250)},
    {"550 a\0b\r\n"sv,                  bad(parse_rule::textstring, 5, 550)},
    {"550 \x1B[2J\r\n",                 bad(parse_rule::textstring, 4, 550)},
    {"550 x\x7F\r\n",                   bad(parse_rule::textstring, 5, 550)},
    {"550 \xC3\xA4\r\n",                bad(parse_rule::textstring, 4, 550)},
    {"250-a\r\n250 \x80\r\n",           bad(parse_rule::textstring, 11, 250)},
    {"250-a\r\n550 b\r\n",              bad(parse_rule::same_code, 7, 550)},
    {"550-a\r\n250 b\r\n",              bad(parse_rule::same_code, 7, 550)},
    {"250-a\r\n251 b\r\n",              bad(parse_rule::same_code, 7, 251)},
    {"250-a\r\n250-b\r\n450 c\r\n",     bad(parse_rule::same_code, 14, 450)},
    {"250-a\r\n550\r\n",                bad(parse_rule::same_code, 7, 550)},
    {"250-a\r\ntext\r\n",               bad(parse_rule::reply_code, 7, 250)},
    {"250-a\r\n\r\n250 b\r\n",          bad(parse_rule::reply_code, 7, 250)},
    {"250-a\r\nt",                      bad(parse_rule::reply_code, 7, 250)},
    {"250-a\r\n571 b\r\n",              bad(parse_rule::reply_code, 8, 571)},
    {"550-a\r\n2021 was\r\n",           bad(parse_rule::separator, 10, 550)},
};

// ---- strict, quoted: no leniency about the end either -----------------------------------------

inline constexpr parse_case strict_quoted_cases[] = {
    {"250 ok\r\n",                      ok(250)},
    {"550-a\r\n550 b\r\n",              ok(550)},
    {"",                                bad(parse_rule::end_of_input, 0)},
    {"250 ok",                          bad(parse_rule::line_end, 6, 250)},
    {"550",                             bad(parse_rule::line_end, 3, 550)},
    {"550-a\r\n550 b",                  bad(parse_rule::line_end, 12, 550)},
    {"550-a\r\n",                       bad(parse_rule::end_of_input, 7, 550)},
    {"550-a\r\n550-b\r\n",              bad(parse_rule::end_of_input, 14, 550)},
};

// ---- limits ---------------------------------------------------------------------------------

inline constexpr parse_options line_16{.limits = {.line = 16}};
inline constexpr parse_case line_16_cases[] = {
    {"250 0123456789\r\n",              ok(250)},                           // just 16 octets
    {"250 01234567890\r\n",             ok(250, {defect::line_too_long})},
    {"250 01234567890\n",               ok(250, {defect::bare_lf})},        // just 16 octets
    {"550-0123456789012345\r\n550 b\r\n", ok(550, {defect::line_too_long})},
    {"250-a\r\n550 0123456789012345\r\n",
                       ok(550, {defect::line_too_long, defect::differing_codes})},
    {"550-a\r\ntext 0123456789012345\r\n550 b\r\n",
                       ok(550, {defect::line_too_long, defect::line_without_code})},
    {"250 0123456789012345\r\n550 x\r\n", ok(250, {defect::line_too_long}, 22)},
    {"250 5.1.1 0123456789\r\n",
                       ok(250, {defect::line_too_long, defect::contradicting_status})},
    {"250 0123456789012345",            incomplete},
    {"250-a\r\n250 0123456789012345",   incomplete},
};

inline constexpr parse_options strict_line_16{.strictness = strictness::strict, .limits = {.line = 16}};
inline constexpr parse_case strict_line_16_cases[] = {
    {"250 0123456789\r\n",              ok(250)},
    {"250 01234567890\r\n",             bad(parse_rule::line_limit, 16, 250)},
    {"250 0123456789012345",            bad(parse_rule::line_limit, 16, 250)},
    {"250-a\r\n250 01234567890\r\n",    bad(parse_rule::line_limit, 23, 250)},
    {"250 \x80" "1234567890123\r\n",    bad(parse_rule::textstring, 4, 250)},  // the first fault
    {"250 012345678901\r",              bad(parse_rule::line_limit, 16, 250)},
};

// A limit below 16 octets would cut codes and statuses off.
inline constexpr parse_options line_1{.limits = {.line = 1}};

inline constexpr parse_options reply_24{.limits = {.reply = 24}};
inline constexpr parse_case reply_24_cases[] = {
    {"250-aaaaaa\r\n250 bbbbbb\r\n",    ok(250)},                           // just 24 octets
    {"250-aaaaaa\r\n250 bbbbbbb\r\n",   bad(parse_rule::reply_limit, 24, 250)},
    {"250-aaaaaa\r\n550 bbbbbbb\r\n",   bad(parse_rule::reply_limit, 24, 550)},
    {"550-aaaaaa\r\n250 bbbbbbb\r\n",   bad(parse_rule::reply_limit, 24, 550)},
    {"550-aaaaaa\r\ntext bbbbbbb\r\n",  bad(parse_rule::reply_limit, 24, 550)},
    {"550-a\r\n550 01234567890123456\r\n", bad(parse_rule::reply_limit, 24, 550)},
    {"550-a\r\n550 0123456789012",      bad(parse_rule::reply_limit, 24, 550)},  // no end can fit
    {"550-a\r\n550 012345678901",       incomplete},
    // A line alone is cut, and never too much.
    {"550 0123456789012345678901234\r\n", ok(550, {defect::line_too_long})},
    {"550 01234567890123456789",        incomplete},
    {"550-aaaaaaaaaaaaaaaaa\r\n",       incomplete},
    {"550-aaaaaaaaaaaaaaaaaa\r\n",      incomplete},  // any more is too much
    {"250 a\r\n550 0123456789012345678901234\r\n", ok(250, {}, 7)},
    {"garbage garbage garbage garbage", bad(parse_rule::reply_code, 0)},
};

inline constexpr parse_options lines_2{.limits = {.lines = 2}};
inline constexpr parse_case lines_2_cases[] = {
    {"250-a\r\n250 b\r\n",              ok(250)},
    {"250-a\r\n250-b\r\n250 c\r\n",     bad(parse_rule::lines_limit, 14, 250)},
    {"250-a\r\n250-b\r\n550 c\r\n",     bad(parse_rule::lines_limit, 14, 550)},
    {"550-a\r\n250-b\r\n250 c\r\n",     bad(parse_rule::lines_limit, 14, 550)},
    {"550-a\r\n\r\n\r\n",               bad(parse_rule::lines_limit, 9, 550)},
    {"250-a\r\n250-b\r\n250 c",         incomplete},
};

// Cut lines count as cut: two lines of some hundred octets fit into 40.
inline constexpr parse_options cut_lines{.limits = {.line = 16, .reply = 40}};
inline constexpr parse_case cut_lines_cases[] = {
    {"250-0123456789012345678901234567890123456789\r\n"
     "550 0123456789012345678901234567890123456789\r\n",
                       ok(550, {defect::line_too_long, defect::differing_codes})},
    {"250-0123456789012345678901234567890123456789\r\n"
     "250-0123456789012345678901234567890123456789\r\n"
     "550 0123456789012345678901234567890123456789\r\n",
                       bad(parse_rule::reply_limit, 100, 550)},
};

// ---- which code rules -----------------------------------------------------------------------

inline constexpr parse_case last_code_cases[] = {
    {"250-a\r\n251 b\r\n",              ok(251, {defect::differing_codes})},
    {"354-a\r\n250 b\r\n",              ok(250, {defect::differing_codes})},
    {"450-a\r\n550-b\r\n451 c\r\n",     ok(451, {defect::differing_codes})},
    {"550-a\r\n250 b\r\n",              ok(550, {defect::differing_codes})},   // never positive
    {"450-a\r\n550-b\r\n250 c\r\n",     ok(550, {defect::differing_codes})},
    {"550-a\r\n\r\n550 b\r\n",          ok(550, {defect::line_without_code})},
};

inline constexpr parse_case first_code_cases[] = {
    {"250-a\r\n251 b\r\n",              ok(250, {defect::differing_codes})},
    {"354-a\r\n250 b\r\n",              ok(354, {defect::differing_codes})},
    {"450-a\r\n550-b\r\n451 c\r\n",     ok(450, {defect::differing_codes})},
    {"250-a\r\n550 b\r\n",              ok(550, {defect::differing_codes})},   // never positive
    {"250-a\r\n450-b\r\n250 c\r\n",     ok(450, {defect::differing_codes})},
};

inline constexpr parse_case refuse_code_cases[] = {
    {"250-a\r\n250 b\r\n",              ok(250)},
    {"250-a\r\ntext\r\n250 b\r\n",      ok(250, {defect::line_without_code})},
    {"250-a\r\n251 b\r\n",              bad(parse_rule::same_code, 7, 251)},
    {"250-a\r\n550 b\r\n",              bad(parse_rule::same_code, 7, 550)},
    {"550-a\r\n250 b\r\n",              bad(parse_rule::same_code, 7, 550)},
    {"550-a\r\ntext\r\n554 b\r\n",      bad(parse_rule::same_code, 13, 554)},
    {"250-a\r\n550\n",                  bad(parse_rule::same_code, 7, 550)},
};

// clang-format on

struct parse_table {
    std::string_view name;
    parse_options options;
    std::span<const parse_case> cases;
};

inline constexpr parse_table parse_tables[] = {
    {"lenient", {}, lenient_cases},
    {"quoted", {.framing = framing::quoted}, quoted_cases},
    {"strict", {.strictness = strictness::strict}, strict_cases},
    {"strict quoted",
     {.strictness = strictness::strict, .framing = framing::quoted},
     strict_quoted_cases},
    {"lines of 16 octets", line_16, line_16_cases},
    {"lines of 1 octet, which are 16", line_1, line_16_cases},
    {"strict lines of 16 octets", strict_line_16, strict_line_16_cases},
    {"replies of 24 octets", reply_24, reply_24_cases},
    {"replies of 2 lines", lines_2, lines_2_cases},
    {"replies of 40 octets in cut lines", cut_lines, cut_lines_cases},
    {"the last code rules", {.code = code_choice::last}, last_code_cases},
    {"the first code rules", {.code = code_choice::first}, first_code_cases},
    {"differing codes are refused", {.code = code_choice::refuse}, refuse_code_cases},
};

// A stream of bytes of which replies are made, and of others. The generator is specified to the
// bit, so that a seed gives the same streams everywhere.
inline std::string random_stream(std::mt19937& random) {
    static constexpr std::string_view tokens[] = {
        "250",    "450",    "550",    "571",      "2",       "5",    "354 ",       "250-",
        "550-",   "550 ",   " ",      "-",        "\t",      ".",    ":",          "a",
        "\r\n",   "\r\n",   "\r\n",   "\n",       "\r",      "\0"sv, "\x80",       "\xC3\xA4",
        "5.1.1 ", "5.0.0 ", "4.2.2 ", "(#5.1.1)", "[5.7.1]", "text", "0123456789",
    };
    std::string stream;
    for (std::size_t length = random() % 14 + 1; length != 0; --length)
        stream += tokens[random() % std::size(tokens)];
    return stream;
}

}  // namespace test

template <>
struct doctest::StringMaker<test::outcome> {
    static String convert(const test::outcome& value) {
        using test::spelled;
        std::string text = spelled(value.status);
        if (value.code != 0) text += ' ' + std::to_string(value.code);
        if (value.rule != smtpreply::parse_rule::none) text += ' ' + spelled(value.rule);
        if (!value.defects.empty()) text += ' ' + spelled(value.defects);
        return (text + " at " + std::to_string(value.position)).c_str();
    }
};

#endif
