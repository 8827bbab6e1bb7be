// What does the standard say of a code? The compiler knows both registries; no parser, no Boost.

#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/registry.hpp>

#include <iostream>

using smtpreply::enhanced_status;
using smtpreply::from_string;
using smtpreply::reply_code;

constexpr auto entry = smtpreply::lookup(reply_code{550});

static_assert(entry.origin() == smtpreply::origin::standard);
static_assert(entry.document() == "RFC 5321");
static_assert(entry.stages().contains(smtpreply::stage::rcpt));
static_assert(entry.code().severity() == smtpreply::severity::permanent);

// A code that no document defines has an entry too, made from its digits.
static_assert(!smtpreply::lookup(reply_code{599}).registered());

// What a person wrote is read first: empty where it is no code.
static_assert(smtpreply::lookup(*from_string<enhanced_status>("5.7.26")).document() == "RFC 7372");
static_assert(!from_string<reply_code>("55O"));

int main() {
    std::cout << entry.code().value() << ' ' << entry.title() << '\n'
              << entry.description() << '\n';
    for (const auto fix : entry.fixes()) std::cout << "- " << fix << '\n';
}
