// The list of known differences: the rows of a Markdown table, so that people read it too.

#ifndef SMTPREPLY_TESTS_CONFORMANCE_DIFFERENCES_HPP
#define SMTPREPLY_TESTS_CONFORMANCE_DIFFERENCES_HPP

#include <smtpreply/parse_options.hpp>

#include <string>
#include <vector>

namespace conformance {

struct listed_difference {
    std::string id;
    smtpreply::strictness mode = smtpreply::strictness::lenient;
};

/// The rows "| `id` | mode | ... | ... | reason |" of a file. Throws std::runtime_error that names
/// the line where a row lacks its mode or its reason.
[[nodiscard]] std::vector<listed_difference> read_differences(const std::string& path);

}  // namespace conformance

#endif
