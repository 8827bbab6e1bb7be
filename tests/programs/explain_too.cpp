// The same program, which also explains: the control of the test.

#include <smtpreply/smtpreply.hpp>

#include <iostream>

int main(int argc, char** argv) {
    const char* const bytes = argc > 1 ? argv[1] : "550 5.1.1 x";
    const auto meaning = smtpreply::classify(bytes, smtpreply::stage::rcpt);
    std::cout << explain(meaning).description << '\n';
    return meaning.retry() ? 1 : 0;
}
