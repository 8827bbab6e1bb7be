// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/resend.hpp>

#include "support.hpp"

#include <iterator>
#include <string_view>

using smtpreply::enum_names;
using smtpreply::from_string;
using smtpreply::resend;

static_assert(to_string(resend::not_needed) == "not_needed");
static_assert(from_string<resend>("later") == resend::later);
static_assert(!from_string<resend>("never"));

TEST_CASE("what may be done again, from nothing to the same") {
    static constexpr std::string_view expected[] = {"not_needed", "yes", "later", "split", "no"};
    const auto& rows = enum_names<resend>::rows;
    REQUIRE(rows.size() == std::size(expected));
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].spelling == expected[i]);
}
