// What a caller sees of a parse_result, in the judge's terms; and a verdict as text, for a message.

#ifndef SMTPREPLY_TESTS_FUZZ_SEEN_HPP
#define SMTPREPLY_TESTS_FUZZ_SEEN_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reply.hpp>

#include "judge.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace judge {

inline std::optional<status_code> seen(const std::optional<smtpreply::enhanced_status>& status) {
    if (!status) return std::nullopt;
    return status_code{status->class_digit(), status->subject(), status->detail()};
}

inline verdict seen(const smtpreply::parse_result& result) {
    verdict what;
    what.outcome = result.status();
    what.code = result->code().value();
    what.status = seen(result->status());
    what.defects = result->defects();
    for (const smtpreply::reply_line& each : result->lines())
        what.lines.push_back({each.code ? each.code->value() : 0U, seen(each.status),
                              std::string{each.text}, std::string{each.bytes},
                              std::string{each.status_bytes}});
    what.consumed = result.consumed();
    what.rule = result.error().rule;
    what.offset = result.error().offset;
    what.code_seen = result.error().code.value();
    return what;
}

inline std::string described(const std::optional<status_code>& status) {
    if (!status) return "-";
    return std::to_string(status->class_digit) + '.' + std::to_string(status->subject) + '.' +
           std::to_string(status->detail);
}

inline std::string described(const verdict& what) {
    std::string text{to_string(what.outcome)};
    if (what.outcome == parse_status::malformed)
        text += std::string{": "}.append(to_string(what.rule)) + " at " +
                std::to_string(what.offset) + ", code " + std::to_string(what.code_seen);
    if (what.outcome != parse_status::complete) return text;
    text += ": " + std::to_string(what.code) + ' ' + described(what.status) + ", " +
            std::to_string(what.consumed) + " bytes, defects:";
    for (const auto& row : smtpreply::enum_names<defect>::rows)
        if (what.defects.contains(row.value)) text.append(" ").append(row.spelling);
    for (const line& each : what.lines)
        text += "\n    " + std::to_string(each.code) + ' ' + described(each.status) + " '" +
                each.text + "' of '" + each.bytes + "', status '" + each.status_bytes + '\'';
    return text;
}

}  // namespace judge

#endif
