// What examples/deliver makes of real servers, and what is in their mailboxes then.
// tests/servers/run.sh starts both.
//
//   deliveries SERVER PORT ROOT    deliver to SERVER on PORT, whose files are below ROOT
//
// The tables are in the servers' folders, each a test suite named after its server.

#define DOCTEST_CONFIG_IMPLEMENT
#include "proof.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <iostream>

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: deliveries SERVER PORT ROOT\n";
        return 2;
    }
    servers::chosen_server = {argv[2], std::filesystem::canonical(argv[3])};
    doctest::Context context;
    context.addFilter("test-suite", argv[1]);
    return context.run();
}
