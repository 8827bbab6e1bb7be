// What real servers say, and what the library makes of it. tests/servers/run.sh starts both.
//
//   dialogue SERVER PORT FOLDER    talk to SERVER on PORT; keep what it says in FOLDER
//   dialogue --free-port           print a free port
//
// The tables are in the servers' folders, each a test suite named after its server.

#define DOCTEST_CONFIG_IMPLEMENT
#include "conversation.hpp"
#include "smtp_client.hpp"

#include <doctest/doctest.h>

#include <charconv>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

int run(const std::vector<std::string_view>& arguments) {
    if (arguments == std::vector<std::string_view>{"--free-port"}) {
        std::cout << servers::free_port() << '\n';
        return 0;
    }
    if (arguments.size() != 3) throw std::runtime_error{"usage: dialogue SERVER PORT FOLDER"};
    const std::string_view port = arguments[1];
    const auto [end, error] =
        std::from_chars(port.data(), port.data() + port.size(), servers::chosen.port);
    if (error != std::errc{} || end != port.data() + port.size())
        throw std::runtime_error{"not a port: " + std::string{port}};
    servers::chosen.folder = arguments[2];

    doctest::Context context;
    context.addFilter("test-suite", std::string{arguments[0]}.c_str());
    const int outcome = context.run();
    const servers::tally heard = servers::heard();
    std::cout << heard.replies << " replies, " << heard.different
              << " different in code or status\n";
    constexpr std::size_t enough = 10;
    if (heard.different < enough) throw std::runtime_error{"that is too few"};
    return outcome;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& wrong) {
        std::cerr << "dialogue: " << wrong.what() << '\n';
        return 2;
    }
}
