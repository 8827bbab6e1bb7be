// What parsing costs beside finding the ends of the lines, which every reader of lines must do.

#include "allocations.hpp"
#include "figures.hpp"
#include "input.hpp"

#include <smtpreply/parse.hpp>
#include <smtpreply/reader.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

// Ends the program where a benchmark did not do what it says: a fast wrong parser is no parser.
void require(bool condition, benchmark::State& state, const char* otherwise) {
    if (!condition) state.SkipWithError(otherwise);
}

void report(benchmark::State& state, const bench::input& input, std::size_t allocated) {
    const double rounds = static_cast<double>(state.iterations());
    const double replies = rounds * static_cast<double>(input.replies);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(input.bytes.size()));
    state.counters["per reply"] =
        benchmark::Counter(replies, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    require(allocated == 0, state, "it allocated");
}

// The baseline: memchr from line end to line end. Every pointer it finds is made to count.
void walk(benchmark::State& state, const bench::input& (*make)()) {
    const bench::input& input = make();
    const std::size_t before = bench::allocations();
    for (auto _ : state) {
        const char* at = input.bytes.data();
        const char* const end = at + input.bytes.size();
        while (at != end) {
            at = static_cast<const char*>(
                     std::memchr(at, '\n', static_cast<std::size_t>(end - at))) +
                 1;
            benchmark::DoNotOptimize(at);
        }
    }
    report(state, input, bench::allocations() - before);
}

// What a caller looks at in each reply.
struct seen {
    std::size_t replies = 0;
    std::size_t codes = 0;
    std::size_t statuses = 0;
    std::size_t defects = 0;

    void add(const smtpreply::reply& reply) {
        ++replies;
        codes += reply.code().value();
        statuses += reply.status().has_value() ? 1U : 0U;
        defects += reply.defects().empty() ? 0U : 1U;
    }
};

void parse_buffer(benchmark::State& state, const bench::input& (*make)()) {
    const bench::input& input = make();
    const std::size_t before = bench::allocations();
    for (auto _ : state) {
        seen all;
        std::string_view rest = input.bytes;
        while (const smtpreply::parse_result result = smtpreply::parse(rest)) {
            all.add(*result);
            rest.remove_prefix(result.consumed());
        }
        benchmark::DoNotOptimize(all);
        require(rest.empty() && all.replies == input.replies, state, "a reply was lost");
    }
    report(state, input, bench::allocations() - before);
}

void read_pieces(benchmark::State& state, const bench::input& (*make)()) {
    const bench::input& input = make();
    const std::size_t before = bench::allocations();
    for (auto _ : state) {
        seen all;
        smtpreply::reply_reader reader;
        for (std::string_view rest = input.bytes; !rest.empty();) {
            std::string_view piece = rest.substr(0, (std::min)(rest.size(), std::size_t{1460}));
            rest.remove_prefix(piece.size());
            while (const smtpreply::parse_result result = reader.next(piece)) all.add(*result);
        }
        benchmark::DoNotOptimize(all);
        require(all.replies == input.replies, state, "a reply was lost");
    }
    report(state, input, bench::allocations() - before);
}

// As a caller writes it who has one byte at a time, of which each ends one reply at most.
void read_bytes(benchmark::State& state, const bench::input& (*make)()) {
    const bench::input& input = make();
    const std::size_t before = bench::allocations();
    for (auto _ : state) {
        seen all;
        smtpreply::reply_reader reader;
        for (const char& byte : input.bytes) {
            std::string_view piece{&byte, 1};
            if (const smtpreply::parse_result result = reader.next(piece)) all.add(*result);
        }
        benchmark::DoNotOptimize(all);
        require(all.replies == input.replies, state, "a reply was lost");
    }
    report(state, input, bench::allocations() - before);
}

// 200 kB in lines of `Length` bytes, none of which the limits cut, in pieces of two bytes. Were a
// line looked at anew with each piece, a longer one would cost more for each byte.
template <std::size_t Length>
void read_long_lines(benchmark::State& state) {
    static smtpreply::reply_reader<(1U << 18U)> reader{
        {.limits = {.line = 1U << 18U, .reply = 1U << 18U}}};
    const std::string line = "250 " + std::string(Length - 6, 'x') + "\r\n";
    const std::size_t before = bench::allocations();
    for (auto _ : state) {
        for (std::size_t fed = 0; fed < 200'000; fed += Length) {
            smtpreply::parse_result result;
            for (std::string_view rest = line; !rest.empty() && !result;) {
                std::string_view piece = rest.substr(0, 2);
                rest.remove_prefix(piece.size());
                result = reader.next(piece);
            }
            require(result && result->bytes().size() == Length, state, "a line was lost");
        }
    }
    require(bench::allocations() == before, state, "it allocated");
}

BENCHMARK_CAPTURE(walk, short, &bench::short_positives)->Name("walk/short positives");
BENCHMARK_CAPTURE(walk, refusals, &bench::refusals)->Name("walk/refusals");
BENCHMARK_CAPTURE(walk, four, &bench::four_line_refusals)->Name("walk/four-line refusals");
BENCHMARK_CAPTURE(walk, ehlo, &bench::ehlo_blocks)->Name("walk/EHLO blocks");
BENCHMARK_CAPTURE(walk, mix, &bench::mix)->Name("walk/mix");

BENCHMARK_CAPTURE(parse_buffer, short, &bench::short_positives)->Name("parse/short positives");
BENCHMARK_CAPTURE(parse_buffer, refusals, &bench::refusals)->Name("parse/refusals");
BENCHMARK_CAPTURE(parse_buffer, four, &bench::four_line_refusals)->Name("parse/four-line refusals");
BENCHMARK_CAPTURE(parse_buffer, ehlo, &bench::ehlo_blocks)->Name("parse/EHLO blocks");
BENCHMARK_CAPTURE(parse_buffer, mix, &bench::mix)->Name("parse/mix");

BENCHMARK_CAPTURE(read_pieces, mix, &bench::mix)->Name("read/mix, 1460-byte pieces");
BENCHMARK_CAPTURE(read_bytes, mix, &bench::mix)->Name("read/mix, byte by byte");

BENCHMARK(read_long_lines<200'000>)->Name("read/a line of 200 kB");
BENCHMARK(read_long_lines<50'000>)->Name("read/lines of 50 kB");

// clang-format off
const bench::figures registered{
    {"parse: short positives",       "parse/short positives",      "walk/short positives",    4.5},
    {"parse: refusals",              "parse/refusals",             "walk/refusals",           3.0},
    {"parse: four-line refusals",    "parse/four-line refusals",   "walk/four-line refusals", 3.0},
    {"parse: EHLO blocks",           "parse/EHLO blocks",          "walk/EHLO blocks",        3.0},
    {"parse: mix",                   "parse/mix",                  "walk/mix",                3.0},
    {"read: mix, 1460-byte pieces",  "read/mix, 1460-byte pieces", "walk/mix",                3.5},
    {"read: mix, byte by byte",      "read/mix, byte by byte",     "walk/mix",               10.0},
    {"read: a long line, linear",    "read/a line of 200 kB",      "read/lines of 50 kB",     1.5},
};
// clang-format on

}  // namespace
