// conformance: what the parser makes of the cases in a file, and whether that is what they expect.

#include "cases.hpp"
#include "differences.hpp"

#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/parse_options.hpp>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cstddef>
#include <cstdio>
#include <exception>
#include <map>
#include <string>
#include <vector>

namespace {

using conformance::listed_difference;
using nlohmann::json;

void print_results(const std::vector<json>& cases, smtpreply::strictness mode) {
    for (const json& each : cases) fmt::print("{}\n", conformance::run(each, mode).dump());
}

// Every case is as expected or differs in a way that is listed, and nothing is listed in vain.
bool check(const std::vector<json>& cases, smtpreply::strictness mode,
           const std::vector<listed_difference>& listed) {
    std::map<std::string, std::string> differing;
    for (const json& each : cases) {
        const std::string why = conformance::difference(each, conformance::run(each, mode), mode);
        if (!why.empty()) differing.emplace(each.at("id").get<std::string>(), why);
    }
    const std::size_t found = differing.size();
    bool good = !cases.empty();
    for (const listed_difference& each : listed) {
        if (each.mode != mode || differing.erase(each.id) != 0) continue;
        fmt::print("{}: listed as a difference, and is none\n", each.id);
        good = false;
    }
    for (const auto& [id, why] : differing) {
        fmt::print("{}: {}\n", id, why);
        good = false;
    }
    fmt::print("{}: {} cases, {} differences, {} of them not listed\n", to_string(mode),
               cases.size(), found, differing.size());
    return good;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{
        "What smtpreply makes of the cases in FILE: one result a line, as JSON.\n"
        "The forms of both are described in tests/conformance/README.md."};
    std::string file;
    app.add_option("FILE", file, "cases, one JSON object a line")->required();
    std::string mode_name = "strict";
    app.add_option("--mode", mode_name, "how to read")
        ->check(CLI::IsMember({"strict", "lenient"}))
        ->capture_default_str();
    bool checking = false;
    auto* check_flag = app.add_flag("--check", checking,
                                    "print only what is not as the case expects; exit 1 if any");
    std::string list;
    app.add_option("--differences", list, "a list of known differences")->needs(check_flag);
    CLI11_PARSE(app, argc, argv);

    try {
        const auto mode = *smtpreply::from_string<smtpreply::strictness>(mode_name);
        const std::vector<json> cases = conformance::read_cases(file);
        if (!checking) {
            print_results(cases, mode);
            return 0;
        }
        std::vector<listed_difference> listed;
        if (!list.empty()) listed = conformance::read_differences(list);
        return check(cases, mode, listed) ? 0 : 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "conformance: {}\n", error.what());
        return 2;
    }
}
