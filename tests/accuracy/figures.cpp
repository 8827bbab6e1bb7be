#include "figures.hpp"

#include <smtpreply/classify_bytes.hpp>
#include <smtpreply/enum_names.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

namespace accuracy {

using smtpreply::classification;
using smtpreply::confidence;
using smtpreply::reason;

namespace {

constexpr std::size_t enough_rows = 5;  // for a reason to count in the macro average

bool is_right(const labelled_reply& row, const classification& answer) {
    return answer.reason == row.reason || answer.reason == row.also;
}

bool is_right_about_retry(const labelled_reply& row, const classification& answer) {
    return !row.retry || answer.retry() == *row.retry;
}

bool contradicts_code(const labelled_reply& row, const classification& answer) {
    return row.retry && *row.retry != (answer.severity() == smtpreply::severity::transient);
}

std::string one_line(std::string text) {
    std::ranges::replace(text, '\n', '|');
    std::erase(text, '\r');
    return text;
}

double share_of_sure(const figures& counted) {
    const auto sure = counted.by_confidence.find(confidence::high);
    return sure == counted.by_confidence.end() || counted.all.all == 0
               ? 0
               : static_cast<double>(sure->second.all) / static_cast<double>(counted.all.all);
}

}  // namespace

figures measure(const std::vector<labelled_reply>& rows) {
    figures counted;
    for (const labelled_reply& row : rows) {
        const classification answer = smtpreply::classify(std::string_view{row.reply}, row.stage);
        const bool right = is_right(row, answer);
        const bool right_about_retry = is_right_about_retry(row, answer);

        counted.all.count(right);
        counted.all_by_reason[row.reason].count(right);
        if (row.high) {
            counted.high.count(right);
            counted.high_by_reason[row.reason].count(right);
        }
        counted.by_confidence[answer.evidence.confidence].count(right);
        if (row.retry) {
            counted.retry.count(right_about_retry);
            counted.retry_by_reason[row.reason].count(right_about_retry);
            if (row.high) {
                counted.retry_high.count(right_about_retry);
                counted.retry_high_by_reason[row.reason].count(right_about_retry);
            }
            if (contradicts_code(row, answer)) counted.retry_against_code.count(right_about_retry);
        }
        if (!right) ++counted.confused[{row.reason, answer.reason}];
        if (!right || !right_about_retry) counted.misses.push_back({&row, answer});
    }
    return counted;
}

double macro_average(const std::map<reason, share>& by_reason, std::size_t least) {
    double sum = 0;
    std::size_t reasons = 0;
    for (const auto& [label, counted] : by_reason) {
        if (counted.all < least) continue;
        sum += counted.value();
        ++reasons;
    }
    return reasons == 0 ? 1 : sum / static_cast<double>(reasons);
}

std::string summary(const figures& counted) {
    std::string text;
    const auto line = [&](std::string_view what, const share& each) {
        fmt::format_to(std::back_inserter(text), "{:<44} {:.3f}  ({} of {})\n", what, each.value(),
                       each.right, each.all);
    };
    const auto average = [&](std::string_view what, const std::map<reason, share>& by_reason) {
        fmt::format_to(std::back_inserter(text), "{:<44} {:.3f}\n", what,
                       macro_average(by_reason, enough_rows));
    };
    line("reason, rows of high confidence", counted.high);
    line("reason, all rows", counted.all);
    average("reason, high, average over reasons", counted.high_by_reason);
    average("reason, all, average over reasons", counted.all_by_reason);
    line("retry, rows of high confidence", counted.retry_high);
    line("retry, all rows", counted.retry);
    average("retry, high, average over reasons", counted.retry_high_by_reason);
    average("retry, all, average over reasons", counted.retry_by_reason);
    line("retry, where the truth contradicts the code", counted.retry_against_code);
    for (const auto& [sure, each] : counted.by_confidence)
        line(fmt::format("right when the answer is {}", to_string(sure)), each);
    fmt::format_to(std::back_inserter(text), "{:<44} {:.3f}\n", "answers that call themselves high",
                   share_of_sure(counted));
    return text;
}

std::string by_reason(const figures& counted) {
    std::string text;
    for (const auto& [label, all] : counted.all_by_reason) {
        const auto high = counted.high_by_reason.find(label);
        const share none;
        const share& of_high = high == counted.high_by_reason.end() ? none : high->second;
        fmt::format_to(std::back_inserter(text), "{:<24} {:3} of {:3} high, {:3} of {:3} in all\n",
                       to_string(label), of_high.right, of_high.all, all.right, all.all);
    }
    return text;
}

std::string confusions(const figures& counted) {
    std::multimap<std::size_t, std::pair<reason, reason>, std::greater<>> ordered;
    for (const auto& [pair, times] : counted.confused) ordered.emplace(times, pair);
    std::string text;
    for (const auto& [times, pair] : ordered)
        fmt::format_to(std::back_inserter(text), "{:4} {} taken for {}\n", times,
                       to_string(pair.first), to_string(pair.second));
    return text;
}

std::string misses(const figures& counted) {
    std::string text;
    for (const auto& [row, answer] : counted.misses) {
        const bool wrong_reason = !is_right(*row, answer);
        const bool wrong_retry = !is_right_about_retry(*row, answer);
        fmt::format_to(std::back_inserter(text),
                       "{} [{}{}] {}\n    is {}{}, {}; answered {}, {} ({}, {} \"{}\"){}{}\n",
                       row->id, to_string(row->stage), row->high ? "" : ", low",
                       one_line(row->reply), to_string(row->reason),
                       row->also ? fmt::format(" or {}", to_string(*row->also)) : "",
                       !row->retry   ? "-"
                       : *row->retry ? "retry"
                                     : "no retry",
                       to_string(answer.reason), answer.retry() ? "retry" : "no retry",
                       to_string(answer.evidence.confidence), answer.evidence.rule,
                       one_line(std::string{answer.evidence.matched}),
                       wrong_reason ? "" : " REASON RIGHT", wrong_retry ? " RETRY WRONG" : "");
    }
    return text;
}

std::vector<std::string> shortfalls(const figures& counted, const bars& wanted) {
    std::vector<std::string> found;
    const auto demand = [&](std::string_view what, double is, double least) {
        if (is < least) found.push_back(fmt::format("{}: {:.3f} is below {:.3f}", what, is, least));
    };
    demand("reason, rows of high confidence", counted.high.value(), wanted.high);
    demand("reason, all rows", counted.all.value(), wanted.all);
    demand("reason, high, average over reasons", macro_average(counted.high_by_reason, enough_rows),
           wanted.macro);
    demand("retry, all rows", counted.retry.value(), wanted.retry);
    if (const auto sure = counted.by_confidence.find(confidence::high);
        sure != counted.by_confidence.end())
        demand("right when the answer is high", sure->second.value(), wanted.calibration);
    demand("answers that call themselves high", share_of_sure(counted), wanted.sure);
    if (counted.retry_against_code.wrong() > wanted.misses_against_code)
        found.push_back(fmt::format("retry against the code: {} misses, more than {}",
                                    counted.retry_against_code.wrong(),
                                    wanted.misses_against_code));
    return found;
}

}  // namespace accuracy
