// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/worse_of.hpp>

#include <smtpreply/classify.hpp>
#include <smtpreply/event.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <compare>

using namespace smtpreply;

namespace {

constexpr classification good = classify(enhanced_status{2, 0, 0}, stage::message);
constexpr classification full_now = classify(enhanced_status{4, 2, 2}, stage::rcpt);
constexpr classification refused = classify(event::connection_refused, stage::connect);
constexpr classification unknown = classify(enhanced_status{5, 1, 1}, stage::rcpt);
constexpr classification no_domain = classify(event::domain_not_found);

static_assert(worse_of(good, full_now).reason == reason::mailbox_full);
static_assert(worse_of(unknown, full_now).reason == reason::mailbox_unknown);
static_assert(order(good, good) == std::strong_ordering::equal);

}  // namespace

TEST_CASE("for good is worse than for now, and for now worse than delivered") {
    static constexpr std::array in_order{good, full_now, refused, unknown, no_domain};
    for (std::size_t i = 0; i < in_order.size(); ++i) {
        for (std::size_t j = 0; j < in_order.size(); ++j) {
            CAPTURE(i);
            CAPTURE(j);
            CHECK(order(in_order[i], in_order[j]) == (i <=> j));
            const classification worse = worse_of(in_order[i], in_order[j]);
            CHECK(order(worse, in_order[i < j ? j : i]) == 0);
        }
    }
}

TEST_CASE("the order is total: two that differ in any field are never equal") {
    const auto differs = [](auto change) {
        classification other = unknown;
        change(other);
        return order(other, unknown) != 0 &&
               (order(other, unknown) < 0) != (order(unknown, other) < 0);
    };
    CHECK(differs([](classification& c) { c.code = reply_code{551}; }));
    CHECK(differs([](classification& c) { c.status = enhanced_status{5, 1, 2}; }));
    CHECK(differs([](classification& c) { c.status.reset(); }));
    CHECK(differs([](classification& c) { c.stage = stage::mail; }));
    CHECK(differs([](classification& c) { c.reason = reason::spam; }));
    CHECK(differs([](classification& c) { c.stated = permanence::none; }));
    CHECK(differs([](classification& c) { c.effective = permanence::none; }));
    CHECK(differs([](classification& c) { c.scope = scope::domain; }));
    CHECK(differs([](classification& c) { c.action = action::reconnect; }));
    CHECK(differs([](classification& c) { c.evidence.rule = "other"; }));
    CHECK(differs([](classification& c) { c.evidence.matched = "5.1.1"; }));
    CHECK(differs([](classification& c) { c.evidence.confidence = confidence::low; }));
}

TEST_CASE("sorted, the worst is the last, whatever the order was before") {
    std::array results{good, full_now, refused, unknown, no_domain};
    const auto better = [](const classification& a, const classification& b) {
        return order(a, b) < 0;
    };
    do {
        classification sum = results[0];
        for (const classification& each : results) sum = worse_of(sum, each);
        CHECK(to_string(sum.reason) == "domain_unknown");
    } while (std::next_permutation(results.begin(), results.end(), better));
}
