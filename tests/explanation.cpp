// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/explanation.hpp>

#include "support.hpp"

#include <type_traits>

using smtpreply::explanation;

static_assert(std::is_aggregate_v<explanation> && std::is_trivially_copyable_v<explanation>);

TEST_CASE("an explanation is a title, a description, causes and fixes, known at compile time") {
    static constexpr smtpreply::sentence_list causes{"Cause."};
    static constexpr smtpreply::sentence_list fixes{"Fix one.", "Fix two."};
    constexpr explanation one{"Title", "Description.", causes, fixes};
    static_assert(one.title == "Title" && one.description == "Description.");
    CHECK(one.causes.size() == 1);
    CHECK(one.fixes.size() == 2);
}
