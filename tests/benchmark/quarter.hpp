// The search for phrases in tables of a quarter of their size, to see what their growth costs.

#ifndef BENCH_QUARTER_HPP
#define BENCH_QUARTER_HPP

#include <cstddef>
#include <string_view>

namespace bench {

// How many phrases the text holds, of those that are every fourth in their table.
std::size_t search_a_quarter(std::string_view text);

}  // namespace bench

#endif
