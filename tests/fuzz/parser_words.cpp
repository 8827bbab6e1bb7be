// libFuzzer: parse() and the judge agree about words of the protocol in any order.

#include "judged.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    judge::fuzz_input input = judge::read_input(data, size);
    input.bytes = judge::as_protocol(input.bytes);
    judge::check_parser(input);
    return 0;
}
