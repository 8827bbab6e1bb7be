// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/short_text.hpp>

#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reply_code.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

using smtpreply::enhanced_status;
using smtpreply::reply_code;
using smtpreply::short_text;

static_assert(short_text{}.view().empty());
static_assert(to_string(reply_code{}).view() == "000");
static_assert(to_string(reply_code{7}).view() == "007");
static_assert(to_string(reply_code{550}).view() == "550");
static_assert(to_string(enhanced_status{5, 0, 0}).view() == "5.0.0");
static_assert(to_string(enhanced_status{5, 7, 26}).view() == "5.7.26");
static_assert(to_string(enhanced_status{2, 999, 100}).view() == "2.999.100");

// A view of a temporary would dangle.
static_assert(std::is_convertible_v<const short_text&, std::string_view>);
static_assert(!std::is_convertible_v<short_text, std::string_view>);

TEST_CASE("a short text keeps its first nine bytes") {
    short_text text;
    for (int i = 0; i < 20; ++i) text.append('x');
    CHECK(text.view() == "xxxxxxxxx");
}
