// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/parse_options.hpp>

#include "support.hpp"

using smtpreply::code_choice;
using smtpreply::framing;
using smtpreply::parse_options;
using smtpreply::strictness;

static_assert(parse_options{}.strictness == strictness::lenient);
static_assert(parse_options{}.framing == framing::wire);
static_assert(parse_options{}.code == code_choice::most_severe);
static_assert(parse_options{}.limits.line == 2048);
static_assert(parse_options{}.limits.reply == 16384);
static_assert(parse_options{}.limits.lines == 512);

TEST_CASE("an option is set by its name and leaves the others at their defaults") {
    constexpr parse_options strict{.strictness = strictness::strict};
    CHECK(to_string(strict.strictness) == "strict");
    CHECK(to_string(strict.framing) == "wire");
    CHECK(to_string(strict.code) == "most_severe");

    constexpr parse_options small{.limits = {.lines = 3}};
    CHECK(small.limits.lines == 3);
    CHECK(small.limits.line == 2048);
    CHECK(small.limits.reply == 16384);
}
