// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/origin.hpp>

#include "support.hpp"

#include <string_view>

using smtpreply::enum_names;
using smtpreply::from_string;
using smtpreply::origin;

static_assert(to_string(origin::de_facto) == "de_facto");
static_assert(from_string<origin>("standard") == origin::standard);
static_assert(!from_string<origin>("de facto"));

TEST_CASE("the origins tell a standard from folklore, in this order") {
    static constexpr std::string_view expected[] = {
        "standard",     "extension", "iana_listed", "historic",
        "experimental", "draft",     "de_facto",    "unregistered",
    };
    const auto& rows = enum_names<origin>::rows;
    REQUIRE(rows.size() == std::size(expected));
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].spelling == expected[i]);
}
