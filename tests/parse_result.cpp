// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/parse_result.hpp>

#include "support.hpp"

#include <type_traits>

using smtpreply::parse_error;
using smtpreply::parse_result;
using smtpreply::parse_rule;
using smtpreply::parse_status;
using smtpreply::reply;
using smtpreply::reply_code;
using smtpreply::severity;

namespace {

constexpr parse_result waiting;
constexpr parse_result whole{reply{}, 8};
constexpr parse_result broken{
    parse_error{.rule = parse_rule::separator, .offset = 3, .code = reply_code{550}}};

static_assert(std::is_trivially_copyable_v<parse_result>);
static_assert(!std::is_convertible_v<parse_result, bool>, "a result is no number by accident");
static_assert(!std::is_convertible_v<parse_error, parse_result>);

static_assert(waiting.status() == parse_status::incomplete);
static_assert(waiting.incomplete() && !waiting.complete() && !waiting.malformed() && !waiting);
static_assert(waiting.consumed() == 0 && waiting.error().rule == parse_rule::none);
static_assert(waiting->code() == reply_code{} && waiting.reply().lines().empty());

static_assert(whole.status() == parse_status::complete);
static_assert(whole && whole.complete() && !whole.incomplete() && !whole.malformed());
static_assert(whole.consumed() == 8 && whole.error().rule == parse_rule::none);

static_assert(broken.status() == parse_status::malformed);
static_assert(broken.malformed() && !broken.complete() && !broken.incomplete() && !broken);
static_assert(broken.error().rule == parse_rule::separator && broken.error().offset == 3);
static_assert(broken.error().code.severity() == severity::permanent);
static_assert(broken.consumed() == 0 && (*broken).lines().empty());

}  // namespace

TEST_CASE("a result without a reply is safe to look into: no line, no code, no status") {
    for (const parse_result& result : {waiting, broken}) {
        CHECK(result->code().value() == 0);
        CHECK_FALSE(result->positive());
        CHECK_FALSE(result->negative());
        CHECK_FALSE(result->status().has_value());
        CHECK(result->bytes().empty());
        CHECK(result->defects().empty());
        CHECK(result->lines().begin() == result->lines().end());
    }
}

TEST_CASE("no error names no rule, no byte and no code") {
    CHECK(to_string(parse_error{}.rule) == "none");
    CHECK(parse_error{}.offset == 0);
    CHECK(parse_error{}.code.value() == 0);
}
