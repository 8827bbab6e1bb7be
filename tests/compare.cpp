// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/compare.hpp>

#include "support.hpp"

#include <smtpreply/classify.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

using smtpreply::category;
using smtpreply::compare;
using smtpreply::enhanced_status;
using smtpreply::enhanced_status_comparison;
using smtpreply::enhanced_statuses;
using smtpreply::facet;
using smtpreply::must_act;
using smtpreply::origin;
using smtpreply::permanence;
using smtpreply::reason;
using smtpreply::reply_code;
using smtpreply::reply_code_comparison;
using smtpreply::reply_codes;
using smtpreply::resend;
using smtpreply::severity;
using smtpreply::stage;
using smtpreply::stage_set;

namespace {

constexpr reply_code_comparison codes(unsigned left, unsigned right) {
    return compare(reply_code{left}, reply_code{right});
}

// What is the difference between 221 and 554?
constexpr reply_code_comparison goodbye_and_failure = codes(221, 554);
static_assert(goodbye_and_failure.left.code() == reply_code{221});
static_assert(goodbye_and_failure.right.code() == reply_code{554});
static_assert(goodbye_and_failure.code.differs());
static_assert(goodbye_and_failure.severity == facet{severity::completion, severity::permanent});
static_assert(goodbye_and_failure.category == facet{category::connections, category::mail_system});
static_assert(goodbye_and_failure.permanence == facet{permanence::none, permanence::permanent});
static_assert(goodbye_and_failure.resend == facet{resend::not_needed, resend::no});
static_assert(goodbye_and_failure.resend.differs());
static_assert(!goodbye_and_failure.origin.differs());
static_assert(goodbye_and_failure.stages.left == stage_set{stage::quit});
static_assert(goodbye_and_failure.shared_stages().empty());
static_assert(goodbye_and_failure.told_by_stage(), "221 answers QUIT, and 554 never does");

static_assert(codes(450, 550).severity.differs());
static_assert(codes(450, 550).resend == facet{resend::yes, resend::no});
static_assert(!codes(450, 550).category.differs());
static_assert(codes(450, 550).shared_stages().contains(stage::rcpt));
static_assert(!codes(450, 550).told_by_stage());
static_assert(codes(450, 550).own_stages().left.contains(stage::connect));
static_assert(codes(450, 550).own_stages().right.contains(stage::vrfy));
static_assert(codes(421, 451).must_act == facet{must_act::client, must_act::nobody});
static_assert(!codes(550, 554).severity.differs());
static_assert(codes(550, 511).origin == facet{origin::standard, origin::de_facto});

// The same code twice, and codes that nobody registered.
static_assert(!codes(550, 550).code.differs());
static_assert(!codes(550, 550).stages.differs());
static_assert(codes(550, 550).own_stages() == facet{stage_set{}, stage_set{}});
static_assert(codes(999, 599).severity == facet{severity::none, severity::permanent});
static_assert(codes(999, 599).permanence == facet{permanence::none, permanence::permanent});
static_assert(codes(999, 599).resend == facet{resend::not_needed, resend::no});

// Where the meaning contradicts the first digit.
static_assert(codes(446, 546).resend == facet{resend::no, resend::no},
              "a loop does not end by itself");
static_assert(codes(522, 552).resend == facet{resend::later, resend::no});
static_assert(!codes(499, 599).told_by_stage(), "nothing is known of their stages");
static_assert(noexcept(compare(reply_code{221}, reply_code{554})));

constexpr enhanced_status_comparison statuses(enhanced_status left, enhanced_status right) {
    return compare(left, right);
}

constexpr enhanced_status_comparison full_mailboxes = statuses({4, 2, 2}, {5, 2, 2});
static_assert(full_mailboxes.one_entry());
static_assert(full_mailboxes.status.differs());
static_assert(full_mailboxes.severity == facet{severity::transient, severity::permanent});
static_assert(full_mailboxes.resend == facet{resend::yes, resend::later});
static_assert(!full_mailboxes.subject.differs());
static_assert(!full_mailboxes.reason.differs());

static_assert(statuses({5, 1, 1}, {5, 1, 10}).detail == facet{1U, 10U});
static_assert(!statuses({5, 1, 1}, {5, 1, 10}).subject.differs());
static_assert(statuses({5, 1, 1}, {5, 2, 1}).subject == facet{1U, 2U});
static_assert(statuses({5, 1, 1}, {5, 1, 10}).reason ==
              facet{reason::mailbox_unknown, reason::domain_refuses_mail});
static_assert(statuses({5, 5, 3}, {5, 5, 2}).resend == facet{resend::split, resend::no},
              "too many recipients: the rest may be sent at once");
static_assert(statuses({2, 1, 5}, {5, 7, 99}).origin.right == origin::unregistered);
static_assert(statuses({2, 1, 5}, {5, 7, 99}).resend == facet{resend::not_needed, resend::no});
static_assert(!statuses({5, 7, 1}, {5, 7, 1}).codes.differs());

constexpr bool mirror(const reply_code_comparison& one, const reply_code_comparison& other) {
    return one.left.code() == other.right.code() && one.right.code() == other.left.code() &&
           one.code.mirrored() == other.code && one.severity.mirrored() == other.severity &&
           one.category.mirrored() == other.category &&
           one.permanence.mirrored() == other.permanence && one.resend.mirrored() == other.resend &&
           one.must_act.mirrored() == other.must_act && one.origin.mirrored() == other.origin &&
           one.stages.mirrored() == other.stages && one.shared_stages() == other.shared_stages() &&
           one.own_stages().mirrored() == other.own_stages() &&
           one.told_by_stage() == other.told_by_stage();
}

constexpr bool mirror(const enhanced_status_comparison& one,
                      const enhanced_status_comparison& other) {
    return one.left.status() == other.right.status() && one.right.status() == other.left.status() &&
           one.status.mirrored() == other.status && one.severity.mirrored() == other.severity &&
           one.subject.mirrored() == other.subject && one.detail.mirrored() == other.detail &&
           one.permanence.mirrored() == other.permanence && one.resend.mirrored() == other.resend &&
           one.reason.mirrored() == other.reason && one.origin.mirrored() == other.origin &&
           one.codes.mirrored() == other.codes && one.one_entry() == other.one_entry();
}

// One code against all that follow it: small enough for the compilers' default limits.
consteval bool mirrors_all_after(std::size_t index) {
    auto at = reply_codes.begin();
    while (index-- > 0) ++at;
    const reply_code code = (*at).code();
    for (; at != reply_codes.end(); ++at)
        if (!mirror(compare(code, (*at).code()), compare((*at).code(), code))) return false;
    return true;
}

template <std::size_t... Index>
consteval bool mirrored_everywhere(std::index_sequence<Index...>) {
    static_assert((std::bool_constant<mirrors_all_after(Index)>::value && ...));
    return true;
}
static_assert(mirrored_everywhere(std::make_index_sequence<reply_codes.size()>{}));

}  // namespace

TEST_CASE("the order of two statuses mirrors their comparison") {
    for (const auto left : enhanced_statuses)
        for (const auto right : enhanced_statuses) {
            CAPTURE(test::spelled(left.status()));
            CAPTURE(test::spelled(right.status()));
            CHECK(mirror(compare(left.status(), right.status()),
                         compare(right.status(), left.status())));
        }
}

TEST_CASE("any two numbers can be compared, registered or not") {
    for (unsigned left = 0; left <= 999; left += 37)
        for (unsigned right = 0; right <= 999; right += 11) {
            CAPTURE(left);
            CAPTURE(right);
            const reply_code_comparison found = compare(reply_code{left}, reply_code{right});
            CHECK(found.code == facet{reply_code{left}, reply_code{right}});
            CHECK(found.code.differs() == (left != right));
            CHECK(mirror(found, compare(reply_code{right}, reply_code{left})));
        }
}

TEST_CASE(
    "what the meaning says of sending again is what classify() says, but for the exceptions") {
    for (const auto entry : enhanced_statuses)
        for (const unsigned digit : {2U, 4U, 5U}) {
            const enhanced_status status{digit, entry.status().subject(), entry.status().detail()};
            CAPTURE(test::spelled(status));
            const resend after = compare(status, status).resend.left;
            bool exception = false;
            for (const auto& row : smtpreply::detail::resend_of_statuses)
                exception = exception ||
                            enhanced_status{row.class_digit, row.subject, row.detail} == status;
            if (exception) continue;
            const auto meaning = smtpreply::classify(status);
            CHECK(meaning.retry() == (after == resend::yes || after == resend::split));
        }
}
