// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/classification.hpp>

#include "support.hpp"

#include <optional>
#include <type_traits>

using namespace smtpreply;

static_assert(std::is_trivially_copyable_v<classification>);
static_assert(permanence::none < permanence::transient);
static_assert(permanence::transient < permanence::permanent);
static_assert(confidence::low < confidence::medium && confidence::medium < confidence::high);

static_assert(classification{}.severity() == severity::none);
static_assert(!classification{}.retry() && !classification{}.suppress());
static_assert(evidence{}.confidence == confidence::low);

namespace {

constexpr severity severity_of(reply_code code, std::optional<enhanced_status> status) {
    classification one;
    one.code = code;
    one.status = status;
    return one.severity();
}

}  // namespace

TEST_CASE("the severity is the code's, and the status's where there is no code") {
    constexpr enhanced_status transient{4, 2, 2};
    static_assert(severity_of(reply_code{550}, {}) == severity::permanent);
    static_assert(severity_of(reply_code{550}, transient) == severity::permanent);
    static_assert(severity_of(reply_code{}, transient) == severity::transient);
    static_assert(severity_of(reply_code{}, {}) == severity::none);
    CHECK(to_string(severity_of(reply_code{354}, {})) == "intermediate");
    CHECK(to_string(severity_of(reply_code{}, enhanced_status{2, 0, 0})) == "completion");
}

TEST_CASE("trying again makes sense exactly when the effective permanence is transient") {
    classification one;
    for (const auto& stated : enum_names<permanence>::rows) {
        for (const auto& effective : enum_names<permanence>::rows) {
            CAPTURE(stated.spelling);
            CAPTURE(effective.spelling);
            one.stated = stated.value;
            one.effective = effective.value;
            CHECK(one.retry() == (effective.value == permanence::transient));
        }
    }
}

// Over everything that a classification may say: a wrong suppression loses a customer for ever.
TEST_CASE("an address is suppressed only for its mailbox or domain, for good, and for sure") {
    const auto may_suppress = [](reason which) {
        return which == reason::mailbox_unknown || which == reason::mailbox_moved ||
               which == reason::mailbox_disabled || which == reason::domain_refuses_mail;
    };
    const auto names_an_address = [](stage at) {
        return at == stage::rcpt || at == stage::message || at == stage::unknown;
    };
    classification one;
    one.stated = permanence::permanent;
    for (const auto& why : enum_names<reason>::rows) {
        for (const auto& at : enum_names<stage>::rows) {
            for (const auto& effective : enum_names<permanence>::rows) {
                for (const auto& sure : enum_names<confidence>::rows) {
                    CAPTURE(why.spelling);
                    CAPTURE(at.spelling);
                    CAPTURE(effective.spelling);
                    CAPTURE(sure.spelling);
                    one.stage = at.value;
                    one.reason = why.value;
                    one.effective = effective.value;
                    one.evidence.confidence = sure.value;
                    CHECK(one.suppress() ==
                          (may_suppress(why.value) && names_an_address(at.value) &&
                           effective.value == permanence::permanent &&
                           sure.value == confidence::high));
                }
            }
        }
    }
}
