// libFuzzer: the reader, however its input is cut, and the judge agree about any bytes.

#include "judged.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    judge::check_reader(judge::read_input(data, size));
    return 0;
}
