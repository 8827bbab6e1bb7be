// What is counted, and how it is printed and judged.

#ifndef SMTPREPLY_TESTS_ACCURACY_FIGURES_HPP
#define SMTPREPLY_TESTS_ACCURACY_FIGURES_HPP

#include "corpus.hpp"

#include <smtpreply/classification.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace accuracy {

struct share {
    std::size_t right = 0;
    std::size_t all = 0;

    void count(bool is_right) noexcept {
        right += is_right ? 1 : 0;
        ++all;
    }
    // 1 where there is nothing to be wrong about.
    [[nodiscard]] double value() const noexcept {
        return all == 0 ? 1 : static_cast<double>(right) / static_cast<double>(all);
    }
    [[nodiscard]] std::size_t wrong() const noexcept { return all - right; }
};

struct miss {
    const labelled_reply* row;
    smtpreply::classification answer;
};

struct figures {
    share high;                                         // reasons, on rows of high confidence
    share all;                                          // reasons, on all rows
    std::map<smtpreply::reason, share> high_by_reason;  // by the label
    std::map<smtpreply::reason, share> all_by_reason;
    share retry_high;
    share retry;
    std::map<smtpreply::reason, share> retry_high_by_reason;  // by the label, too
    std::map<smtpreply::reason, share> retry_by_reason;
    share retry_against_code;  // rows whose truth differs from what the first digit says
    std::map<smtpreply::confidence, share> by_confidence;  // how sure the answers call themselves
    std::map<std::pair<smtpreply::reason, smtpreply::reason>, std::size_t> confused;
    std::vector<miss> misses;  // of reason or retry
};

// The bars that the figures are held against; a share of 0 is no bar.
struct bars {
    double high = 0;
    double all = 0;
    double macro = 0;
    double retry = 0;
    std::size_t misses_against_code = static_cast<std::size_t>(-1);
    double calibration = 0;  // right among the answers that call themselves high
    double sure = 0;         // answers that call themselves high among all
};

// The rows must outlive the figures.
figures measure(const std::vector<labelled_reply>& rows);

// The average over the reasons that have at least `least` rows.
double macro_average(const std::map<smtpreply::reason, share>& by_reason, std::size_t least);

std::string summary(const figures& counted);
std::string by_reason(const figures& counted);
std::string confusions(const figures& counted);
std::string misses(const figures& counted);

// One sentence for each bar that is not reached; empty where all are.
std::vector<std::string> shortfalls(const figures& counted, const bars& wanted);

}  // namespace accuracy

#endif
