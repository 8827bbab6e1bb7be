// What does the standard say of a code? The compiler knows the whole registry; no parser, no Boost.

#include <smtpreply/registry.hpp>

#include <iostream>

constexpr auto entry = smtpreply::lookup(smtpreply::reply_code{550});

static_assert(entry.origin() == smtpreply::origin::standard);
static_assert(entry.document() == "RFC 5321");
static_assert(entry.stages().contains(smtpreply::stage::rcpt));
static_assert(entry.code().severity() == smtpreply::severity::permanent);

// A code that no document defines has an entry too, made from its digits.
static_assert(!smtpreply::lookup(smtpreply::reply_code{599}).registered());

int main() {
    std::cout << entry.code().value() << ' ' << entry.title() << '\n'
              << entry.description() << '\n';
    for (const auto fix : entry.fixes()) std::cout << "- " << fix << '\n';
}
