// How does delivery code hand on, as std::error_code, what a server said to several recipients?

#include <smtpreply/error_code.hpp>
#include <smtpreply/smtpreply.hpp>

#include <iostream>
#include <string_view>
#include <system_error>

namespace {

using smtpreply::condition;

// One error for the whole transaction: the worst of what was said, or none.
std::error_code deliver_to_all() {
    auto sum = smtpreply::classify("250 2.1.5 Ok", smtpreply::stage::rcpt);
    for (const std::string_view reply :
         {"451 4.7.1 Greylisted, try again later", "550 5.1.1 User unknown", "250 2.1.5 Ok"})
        sum = worse_of(sum, smtpreply::classify(reply, smtpreply::stage::rcpt));
    return make_error_code(sum);
}

}  // namespace

int main() {
    const std::error_code error = deliver_to_all();
    std::cout << error.category().name() << ": " << error.message() << '\n';
    // What a caller asks holds for groups of reasons: one that is added later breaks nothing here.
    if (error == condition::mailbox_problem) std::cout << "strike the address off the list\n";
    if (error == condition::transient) std::cout << "try again later\n";
    if (error == condition::authentication_problem) std::cout << "ask for the password\n";
}
