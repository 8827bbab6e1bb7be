// Every header of the library, in a program that forbids exceptions; and, where it links
// smtpreply::compiled and so reads no Boost, run-time type information too.

#include "every_header.hpp"  // made by CMake

#include <string>
#include <string_view>

#ifdef __cpp_exceptions
#error "Exceptions are on, so that this proves nothing."
#endif
#if defined(SMTPREPLY_COMPILED) && defined(__cpp_rtti)
#error "Run-time type information is on, so that this proves nothing."
#endif
#if defined(SMTPREPLY_COMPILED) && defined(BOOST_VERSION)
#error "The parser is compiled elsewhere, and yet Boost was read."
#endif

int main() {
    std::string written;
    if (smtpreply::generate(written, smtpreply::reply_code{550},
                            smtpreply::enhanced_status{5, 1, 1},
                            "No such user") != smtpreply::generate_error::none)
        return 1;

    smtpreply::reply_reader<> reader;
    std::string_view input = written;
    const smtpreply::parse_result result = reader.next(input);
    if (!result || result->status() != smtpreply::enhanced_status{5, 1, 1}) return 2;

    const auto meaning = smtpreply::classify(*result, smtpreply::stage::rcpt);
    if (meaning.reason != smtpreply::reason::mailbox_unknown) return 3;
    if (smtpreply::explain(meaning).title.empty()) return 4;
    if (smtpreply::decide(meaning, {.number = 1}).action != smtpreply::action::fail_recipient)
        return 5;
    const smtpreply::stored_reply kept{*result};
    return kept.bytes() == written ? 0 : 6;
}
