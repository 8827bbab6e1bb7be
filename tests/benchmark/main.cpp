// Runs the benchmarks, nine rounds of each in random order, and prints one line per figure:
//
//     name ratio bar pass|fail
//
// A ratio is the median over the rounds of the subject's processor time by the baseline's. Takes
// Google Benchmark's options; --benchmark_filter leaves out the figures of what did not run.

#include "figures.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

// Prints the medians, and keeps the time of each round.
class rounds_reporter : public benchmark::ConsoleReporter {
public:
    rounds_reporter() : ConsoleReporter{OO_None} {}

    void ReportRuns(const std::vector<Run>& runs) override {
        std::vector<Run> medians;
        for (const Run& run : runs) {
            if (run.error_occurred) {
                failed_ = true;
                medians.push_back(run);
            } else if (run.run_type == Run::RT_Aggregate) {
                if (run.aggregate_name == "median") medians.push_back(run);
            } else {
                times_[run.run_name.function_name].push_back(run.cpu_accumulated_time /
                                                             static_cast<double>(run.iterations));
            }
        }
        ConsoleReporter::ReportRuns(medians);
    }

    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] const std::vector<double>* times(std::string_view name) const {
        const auto found = times_.find(std::string{name});
        return found == times_.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, std::vector<double>> times_;
    bool failed_ = false;
};

double median_ratio(const std::vector<double>& above, const std::vector<double>& below) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < (std::min)(above.size(), below.size()); ++i)
        ratios.push_back(above[i] / below[i]);
    std::sort(ratios.begin(), ratios.end());
    return ratios[ratios.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    // Defaults come first, so that the caller's options win.
    static char interleave[] = "--benchmark_enable_random_interleaving=true";
    static char rounds[] = "--benchmark_repetitions=9";
    static char time[] = "--benchmark_min_time=0.02";
    std::vector<char*> options{argv[0], interleave, rounds, time};
    options.insert(options.end(), argv + 1, argv + argc);
    int count = static_cast<int>(options.size());
    options.push_back(nullptr);
    benchmark::Initialize(&count, options.data());
    if (benchmark::ReportUnrecognizedArguments(count, options.data())) return 2;

    rounds_reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);

    std::puts("");
    for (const bench::figure& each : bench::all_figures()) {
        const std::vector<double>* const subject = reporter.times(each.subject);
        const std::vector<double>* const baseline = reporter.times(each.baseline);
        if (subject == nullptr || baseline == nullptr) continue;
        const bool slower_is_worse = each.kind == bench::bar_kind::at_most;
        const double ratio =
            slower_is_worse ? median_ratio(*subject, *baseline) : median_ratio(*baseline, *subject);
        const bool pass = slower_is_worse ? ratio <= each.bar : ratio >= each.bar;
        std::printf("%-44.*s %6.2f  bar %5.2f  %s\n", static_cast<int>(each.name.size()),
                    each.name.data(), ratio, each.bar, pass ? "pass" : "fail");
    }
    return reporter.failed() ? 1 : 0;
}
