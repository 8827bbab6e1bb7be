// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/defect.hpp>

#include "support.hpp"

using smtpreply::defect;
using smtpreply::defect_set;
using smtpreply::enum_names;

static_assert(defect_set{}.empty());
static_assert(!defect_set{defect::bare_lf}.empty(), "the first defect is not the empty set");
static_assert(defect_set{defect::nul, defect::bare_lf}.contains(defect::nul));
static_assert(!defect_set{defect::nul, defect::bare_lf}.contains(defect::stray_cr));
static_assert(defect_set{defect::nul, defect::bare_lf} == defect_set{defect::bare_lf, defect::nul});
static_assert(defect_set{defect::nul} != defect_set{defect::bare_lf});
static_assert(sizeof(defect_set) == 4);
static_assert([] {
    defect_set set;
    set.insert(defect::nul);
    set.insert(defect::nul);
    set.insert(defect_set{defect::bare_lf});
    return set == defect_set{defect::bare_lf, defect::nul};
}());

TEST_CASE("a set of one defect contains that defect and no other") {
    for (const auto& one : enum_names<defect>::rows) {
        for (const auto& other : enum_names<defect>::rows) {
            CAPTURE(one.spelling);
            CAPTURE(other.spelling);
            CHECK(defect_set{one.value}.contains(other.value) == (one.value == other.value));
        }
    }
}

TEST_CASE("the set has room for every defect") {
    defect_set all;
    for (const auto& row : enum_names<defect>::rows) all.insert(row.value);
    for (const auto& row : enum_names<defect>::rows) {
        CAPTURE(row.spelling);
        CHECK(all.contains(row.value));
    }
}
