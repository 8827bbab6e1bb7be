// The search for phrases, by an index of every fourth row of each table: see quarter.hpp.

// A namespace of its own: all that the headers define is another thing there, with other data.
#define smtpreply quarter

#include <smtpreply/detail/phrase_search.hpp>

#undef smtpreply

#include "quarter.hpp"

#include <cstddef>
#include <string_view>

namespace bench {

std::size_t search_a_quarter(std::string_view text) {
    std::size_t found = 0;
    quarter::detail::for_each_phrase(text, [&](const quarter::detail::phrase_match&) { ++found; });
    return found;
}

}  // namespace bench
