// A figure: how long one benchmark takes as a multiple of another, and the bar for that. Files
// beside this one register Google benchmarks, and the figures made of them:
//
//     BENCHMARK(parse_the_mix)->Name("parse/mix");
//     const bench::figures registered{{"parse, mix", "parse/mix", "walk/mix", 3.0}};
//
// main.cpp runs all of them and prints one line per figure. A new file is a new set of figures.

#ifndef SMTPREPLY_BENCHMARK_FIGURES_HPP
#define SMTPREPLY_BENCHMARK_FIGURES_HPP

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace bench {

enum class bar_kind : std::uint8_t {
    at_most,   // the time is at most `bar` times that of the baseline
    at_least,  // it is at least `bar` times as fast: baseline by subject
};

struct figure {
    std::string_view name;
    std::string_view subject;   // the name of a benchmark
    std::string_view baseline;  // the name of another
    double bar;
    bar_kind kind = bar_kind::at_most;
};

// All figures, in the order of their registration.
inline std::vector<figure>& all_figures() {
    static std::vector<figure> all;
    return all;
}

struct figures {
    figures(std::initializer_list<figure> rows) { all_figures().insert(all_figures().end(), rows); }
};

}  // namespace bench

#endif
