// Compares, and says nothing of it to a person.
#include <smtpreply/compare.hpp>

int main(int argc, char**) {
    const auto number = static_cast<unsigned>(argc);
    const auto found = compare(smtpreply::reply_code{550 + number}, smtpreply::reply_code{554});
    return found.severity.differs() ? 0 : 1;
}
