// The input of the benchmarks: what servers say, made up here, the same on every machine.

#ifndef SMTPREPLY_BENCHMARK_INPUT_HPP
#define SMTPREPLY_BENCHMARK_INPUT_HPP

#include <cstddef>
#include <string>

namespace bench {

// About so many bytes of each kind: 64 MiB in all.
inline constexpr std::size_t input_size = std::size_t{64} * 1024 * 1024 / 5;

struct input {
    const char* name;
    std::string bytes;
    std::size_t replies = 0;
};

const input& short_positives();     // 250 2.1.5 Ok
const input& refusals();            // one line of about 100 bytes
const input& four_line_refusals();  // a status and a sentence's part on each line
const input& ehlo_blocks();         // 8 to 12 lines
const input& mostly_refusals();     // 13 of 20 a refusal, 1 one of four lines, 6 short positives
const input& mix();                 // a reply of each kind is as likely as of any other

}  // namespace bench

#endif
