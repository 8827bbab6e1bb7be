// What the program has to say of one reply, and the two ways to print it: for people and as JSON.

#ifndef EXPLAIN_PRINTER_HPP
#define EXPLAIN_PRINTER_HPP

#include <smtpreply/smtpreply.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// Why there is no reply: the rule that broke in the library, or what is wrong with a JSON line
/// (rule "json").
struct failure {
    std::string rule;
    std::string message;
    std::uint64_t offset = 0;      // in the input, of the byte that is wrong
    std::string bytes;             // what stands there, for people to see
    smtpreply::reply_code code{};  // what was seen of a reply that broke later
};

/// One finding. The views are valid while it is printed.
// nlohmann's moves are noexcept, which clang-tidy cannot see.
struct finding {                            // NOLINT(bugprone-exception-escape)
    std::optional<smtpreply::reply> reply;  // empty: a bare code or status, or a failure
    smtpreply::classification meaning;
    smtpreply::explanation text;
    std::optional<smtpreply::classification> built_in;  // where an own rule decided
    std::optional<smtpreply::matching_rule_list> why;   // where that was asked for
    std::vector<std::string> advice;                    // on this very reply
    bool in_place = false;                    // a success where one is due: people need no advice
    std::optional<smtpreply::resend> resend;  // of a bare code or status: what its entry says
    std::string_view vendors;                 // what some servers mean by a status in another sense
    std::uint64_t offset = 0;                 // in the input, where the reply begins
    std::optional<failure> error;
    nlohmann::ordered_json passed_through;  // other members of a JSON line
};

/// What is known when a finding is a failure.
[[nodiscard]] finding failed(failure why);

class printer {
public:
    printer() = default;
    printer(const printer&) = delete;
    printer& operator=(const printer&) = delete;
    virtual ~printer() = default;
    /// Writes and flushes, so that a reader of a pipe sees each finding at once.
    virtual void print(const finding& found) = 0;
};

/// For people: at most 80 columns.
[[nodiscard]] std::unique_ptr<printer> text_printer(std::FILE* out, bool colour);
/// One JSON object on each line; the keys stand in docs/explain.md.
[[nodiscard]] std::unique_ptr<printer> json_printer(std::FILE* out);

}  // namespace program

#endif
