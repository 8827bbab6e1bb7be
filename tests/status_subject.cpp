// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/status_subject.hpp>

#include "support.hpp"

using smtpreply::enhanced_status;
using smtpreply::status_subject;
using smtpreply::subject_of;

static_assert(subject_of(enhanced_status{5, 1, 1}) == status_subject::address);
static_assert(subject_of(enhanced_status{4, 2, 2}) == status_subject::mailbox);
static_assert(subject_of(enhanced_status{5, 7, 606}) == status_subject::policy);
static_assert(subject_of(enhanced_status{5, 8, 1}) == status_subject::other, "no standard has it");
static_assert(subject_of(enhanced_status{}) == status_subject::other);

TEST_CASE("the value of a subject is its number in the status") {
    for (const auto& row : smtpreply::enum_names<status_subject>::rows) {
        const auto number = static_cast<unsigned>(row.value);
        CHECK(test::spelled(subject_of(enhanced_status{5, number, 0})) == row.spelling);
    }
}
