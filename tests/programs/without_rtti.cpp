// Every header of the library but the parser's, in a program that forbids exceptions and run-time
// type information.

#include "every_header.hpp"  // made by CMake

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "Exceptions or run-time type information are on, so that this proves nothing."
#endif
#ifdef BOOST_VERSION
#error "A header reads Boost, and is not the parser's."
#endif

int main() {
    const auto meaning = smtpreply::classify(smtpreply::enhanced_status{5, 1, 1});
    if (meaning.reason != smtpreply::reason::mailbox_unknown) return 1;
    if (smtpreply::explain(meaning).title.empty()) return 2;
    return smtpreply::lookup(smtpreply::reply_code{550}).title().empty() ? 3 : 0;
}
