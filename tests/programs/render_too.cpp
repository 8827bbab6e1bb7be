// Compares, and says all of it: the control of the test.
#include <smtpreply/render.hpp>

#include <iostream>
#include <string>

int main(int argc, char**) {
    const auto number = static_cast<unsigned>(argc);
    std::string out;
    render(out,
           smtpreply::compare(smtpreply::reply_code{550 + number}, smtpreply::reply_code{221}));
    render(out, lookup(smtpreply::enhanced_status{5, 1, number}));
    std::cout << out;
    return 0;
}
