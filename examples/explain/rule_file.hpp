// Own rules from a file in TOML; docs/own-rules.md describes it.

#ifndef EXPLAIN_RULE_FILE_HPP
#define EXPLAIN_RULE_FILE_HPP

#include <smtpreply/rules.hpp>

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace program {

class rule_file {
public:
    /// No rules.
    rule_file() = default;

    /// The rules in `text`. A mistake throws std::runtime_error: "PATH:LINE: what is wrong; what
    /// to do".
    rule_file(std::string_view text, const std::string& path);

    /// Reads the file; throws as above, and where it cannot be read.
    [[nodiscard]] static rule_file read(const std::string& path);

    // The rules look at the strings, which do not move with it.
    rule_file(const rule_file&) = delete;
    rule_file& operator=(const rule_file&) = delete;
    rule_file(rule_file&&) = default;
    rule_file& operator=(rule_file&&) = default;
    ~rule_file() = default;

    /// In the order of the file; valid as long as this object.
    [[nodiscard]] std::span<const smtpreply::own_rule> rules() const { return rules_; }

private:
    std::deque<std::string> strings_;
    std::vector<smtpreply::own_rule> rules_;
};

}  // namespace program

#endif
