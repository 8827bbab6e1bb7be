// A program that classifies and decides, and explains nothing.

#include <smtpreply/smtpreply.hpp>

int main(int argc, char** argv) {
    const char* const bytes = argc > 1 ? argv[1] : "550 5.1.1 x";
    return smtpreply::classify(bytes, smtpreply::stage::rcpt).retry() ? 1 : 0;
}
