// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/format.hpp>

#include "support.hpp"

#if defined(__cpp_lib_format)

// No Boost: its older versions do not compile with the standard library that has std::format.
#include <smtpreply/classify.hpp>
#include <smtpreply/retry.hpp>

#include <string>

using namespace smtpreply;

TEST_CASE("std::format prints what a stream prints, and pads it like a string") {
    CHECK(std::format("{}", reply_code{550}) == "550");
    CHECK(std::format("{:>8}|{:<8}|{:*^9}", enhanced_status{5, 1, 1}, stage::rcpt, reason::spam) ==
          "   5.1.1|rcpt    |**spam***");
    CHECK(std::format("{}", defect_set{defect::bare_lf}) == "{bare_lf}");
    CHECK(std::format("{}", code_list{450, 550}) == "{450 550}");
    CHECK(std::format("{}", evidence{.rule = "r", .matched = "a\x1B"}) == R"(r "a\x1B" low)");
    CHECK(std::format("{}", classify(enhanced_status{5, 1, 1}, stage::rcpt)) ==
          "5.1.1 at rcpt: mailbox_unknown permanent recipient fail_recipient "
          "(enhanced-status high)");
    CHECK(std::format("{}", decide(classify(event::null_mx), {})) ==
          "fail_recipient tell_sender suppress_address");
    static constexpr smtpreply::sentence_list row{"a", "b"};
    CHECK(std::format("{}", sentences{row}) == "a b");
}

#endif
