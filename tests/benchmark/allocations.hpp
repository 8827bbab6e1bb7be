// Counts what the program allocates; allocations.cpp replaces operator new.

#ifndef SMTPREPLY_BENCHMARK_ALLOCATIONS_HPP
#define SMTPREPLY_BENCHMARK_ALLOCATIONS_HPP

#include <cstddef>

namespace bench {

// How often the program has allocated since it began.
std::size_t allocations() noexcept;

}  // namespace bench

#endif
