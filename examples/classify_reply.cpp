// What does this reply mean, and what does a mail client do about it?

#include <smtpreply/smtpreply.hpp>

#include <iostream>

int main() {
    const auto meaning = smtpreply::classify("550 5.1.1 <bob@example.com>: User unknown\r\n",
                                             smtpreply::stage::rcpt);

    std::cout << "reason:  " << to_string(meaning.reason) << '\n'
              << "retry:   " << (meaning.retry() ? "yes" : "no") << '\n'
              << "action:  " << to_string(meaning.action) << '\n'
              << "because: \"" << meaning.evidence.matched << "\"\n";
}
