#include "differences.hpp"

#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string_view>

namespace conformance {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> cells(std::string_view row) {
    std::vector<std::string_view> found;
    for (std::size_t bar = row.find('|'); bar != std::string_view::npos; bar = row.find('|')) {
        found.push_back(trimmed(row.substr(0, bar)));
        row.remove_prefix(bar + 1);
    }
    if (!found.empty()) found.erase(found.begin());  // before the first bar
    return found;
}

}  // namespace

std::vector<listed_difference> read_differences(const std::string& path) {
    std::ifstream file{path};
    if (!file) throw std::runtime_error{fmt::format("cannot read {}", path)};
    std::vector<listed_difference> listed;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.rfind("| `", 0) != 0) continue;
        const std::vector<std::string_view> row = cells(line);
        const auto mode =
            row.size() == 5 ? smtpreply::from_string<smtpreply::strictness>(row[1]) : std::nullopt;
        if (!mode || row[4].empty() || row[0].size() < 3)
            throw std::runtime_error{
                fmt::format("{}:{}: not | `id` | strict or lenient | expected | here | reason |",
                            path, number)};
        listed.push_back({std::string{row[0].substr(1, row[0].size() - 2)}, *mode});
    }
    return listed;
}

}  // namespace conformance
