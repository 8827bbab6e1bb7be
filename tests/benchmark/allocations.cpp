#include "allocations.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

std::size_t count = 0;  // the benchmarks have one thread

}  // namespace

std::size_t bench::allocations() noexcept {
    return count;
}

// The other forms of operator new call this one, unless the type is over-aligned; none is here.
void* operator new(std::size_t size) {
    ++count;
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc{};
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
