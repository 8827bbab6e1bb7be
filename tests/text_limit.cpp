// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/text_limit.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>

using namespace smtpreply;

TEST_CASE("whether a reply was read to its end, over its lines and without its codes") {
    std::string bytes;
    // Lines of 79 letters and a space between them: 80 bytes each.
    for (std::size_t read = 80; read < text_limit; read += 80)
        bytes += "550-5.7.1 " + std::string(79, 'x') + "\r\n";
    const std::string full = bytes + "550 5.7.1 " + std::string(text_limit % 80, 'x') + "\r\n";
    CHECK(is_read_in_full(*parse(full)));
    const std::string longer =
        bytes + "550 5.7.1 " + std::string(text_limit % 80 + 1, 'x') + "\r\n";
    CHECK_FALSE(is_read_in_full(*parse(longer)));
    CHECK(is_read_in_full(*parse("550\r\n")));
    CHECK(is_read_in_full(reply{}));
}
