#include <smtpreply/smtpreply.hpp>

#include <iostream>

int main() {
    const auto meaning = smtpreply::classify("550 5.1.1 No such user\r\n", smtpreply::stage::rcpt);
    std::cout << smtpreply::to_string(meaning.reason) << '\n';
    return meaning.reason == smtpreply::reason::mailbox_unknown ? 0 : 1;
}
