// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/code_list.hpp>

#include <doctest/doctest.h>

using smtpreply::code_list;
using smtpreply::reply_code;

static_assert(code_list{}.empty());
static_assert(code_list{450, 550}.size() == 2);
static_assert(code_list{450, 550}.contains(reply_code{550}));
static_assert(!code_list{450, 550}.contains(reply_code{551}));
static_assert(*code_list{450, 550}.begin() == reply_code{450});
static_assert(code_list{450, 550} == code_list{450, 550});
static_assert(!(code_list{450} == code_list{450, 550}));

TEST_CASE("a list of codes keeps their order and holds no more than its capacity") {
    const code_list many{200, 201, 202, 203, 204, 205, 206, 207, 208,
                         209, 210, 211, 212, 213, 214, 215, 216};
    CHECK(many.size() == code_list::capacity);
    unsigned expected = 200;
    for (const reply_code each : many) CHECK(each.value() == expected++);
}
