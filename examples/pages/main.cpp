// pages: writes the pages that are made from the registries, or checks that they are current.
//
//     pages docs
//     pages --check docs

#include "pages.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream file{path, std::ios::binary};
    file << text;
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

// Files in compare/ that no page is written to any more.
std::vector<fs::path> left_over(const fs::path& docs, const std::vector<pages::page>& all) {
    std::set<fs::path> wanted;
    for (const pages::page& each : all) wanted.insert((docs / each.path).lexically_normal());
    std::vector<fs::path> out;
    if (!fs::exists(docs / "compare")) return out;
    for (const auto& each : fs::recursive_directory_iterator(docs / "compare"))
        if (each.is_regular_file() && !wanted.contains(each.path().lexically_normal()))
            out.push_back(each.path());
    return out;
}

int check(const fs::path& docs, const std::vector<pages::page>& all) {
    int stale = 0;
    for (const pages::page& each : all) {
        if (read(docs / each.path) == each.text) continue;
        fmt::print("not current: {}\n", each.path);
        ++stale;
    }
    for (const fs::path& each : left_over(docs, all)) {
        fmt::print("made by nobody: {}\n", each.string());
        ++stale;
    }
    if (stale == 0)
        fmt::print("{} pages are current\n", all.size());
    else
        fmt::print("run: pages {}\n", docs.string());
    return stale == 0 ? 0 : 1;
}

int run(int argc, char** argv) {
    std::string docs;
    bool only_check = false;
    CLI::App app{"Makes the pages of the registries and their comparisons.", "pages"};
    app.add_option("DOCS", docs, "the folder to write to")->required();
    app.add_flag("--check", only_check, "write nothing; fail where a page is not current");
    CLI11_PARSE(app, argc, argv);

    std::vector<pages::page> all = pages::registry_pages();
    for (pages::page& each : pages::compare_pages()) all.push_back(std::move(each));
    if (only_check) return check(docs, all);
    for (const pages::page& each : all) write(fs::path{docs} / each.path, each.text);
    for (const fs::path& each : left_over(docs, all)) fs::remove(each);
    fmt::print("{} pages written\n", all.size());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "pages: {}\n", error.what());
        return 1;
    }
}
