// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/must_act.hpp>

#include "support.hpp"

#include <iterator>
#include <string_view>

using smtpreply::enum_names;
using smtpreply::from_string;
using smtpreply::must_act;

static_assert(to_string(must_act::receiver_operator) == "receiver_operator");
static_assert(from_string<must_act>("nobody") == must_act::nobody);
static_assert(!from_string<must_act>("everybody"));

TEST_CASE("those who may have to act, from nobody to the owner of the mailbox") {
    static constexpr std::string_view expected[] = {
        "nobody", "client", "sender", "client_operator", "receiver_operator", "recipient",
    };
    const auto& rows = enum_names<must_act>::rows;
    REQUIRE(rows.size() == std::size(expected));
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].spelling == expected[i]);
}
