// The cases of a conformance file, and what the parser makes of them, as JSON.

#ifndef SMTPREPLY_TESTS_CONFORMANCE_CASES_HPP
#define SMTPREPLY_TESTS_CONFORMANCE_CASES_HPP

#include <smtpreply/parse_options.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace conformance {

/// The objects of a file, one a line. Throws std::runtime_error that names the line.
[[nodiscard]] std::vector<nlohmann::json> read_cases(const std::string& path);

/// What the reader yields for the case's input, followed by the end of the input:
///
///     {"id": ..., "replies": [{"code", "enhanced", "lines", "consumed", "defects"}],
///      "error": null or a name, "offset", "code", "ehlo": {"keywords": [[keyword, [word]]]}}
///
/// `offset` counts from where the broken reply begins; `code` is the one that the error carries, 0
/// for none; `ehlo` is there for a reply to EHLO, and `starttls_discard_from`, the bytes used
/// before reply_reader::discard(), where the case names it. A case with "split": "every" is read
/// whole, in two pieces cut at every byte, and byte by byte; where these differ, the error is
/// "split_differs".
[[nodiscard]] nlohmann::json run(const nlohmann::json& each, smtpreply::strictness mode);

/// Why `result` is not what the case expects; empty where it is. Only what the case names is
/// compared.
[[nodiscard]] std::string difference(const nlohmann::json& each, const nlohmann::json& result,
                                     smtpreply::strictness mode);

}  // namespace conformance

#endif
