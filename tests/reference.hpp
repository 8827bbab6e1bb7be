// Reads the reference tables that lie beside the repository, where there are any.

#ifndef SMTPREPLY_TESTS_REFERENCE_HPP
#define SMTPREPLY_TESTS_REFERENCE_HPP

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

namespace test {

using csv_row = std::vector<std::string>;

// The fields of one line: quoted where they hold a comma or a quote.
inline csv_row csv_fields(const std::string& line) {
    csv_row fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}

// The rows without the names of the columns; none, and a message that says so, where there is no
// reference.
inline std::vector<csv_row> reference_rows(const std::string& name) {
    std::vector<csv_row> rows;
    const std::string path = SMTPREPLY_REFERENCE "/" + name;
    std::ifstream file(path);
    if (!file) MESSAGE("skipped: there is no " << path);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) rows.push_back(csv_fields(line));
    return rows;
}

}  // namespace test

#endif
