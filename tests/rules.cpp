// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/rules.hpp>

#include <smtpreply/classify_bytes.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/retry.hpp>

#include "support.hpp"

#include <array>
#include <string>
#include <string_view>

using namespace smtpreply;

namespace {

constexpr std::array night{
    own_rule{.name = "night",
             .phrase = "nightly backup",
             .reason = reason::service_unavailable,
             .permanence = permanence::transient},
};
static_assert(sound(night));
static_assert(classify(reply{}, {}, night).own == nullptr);
static_assert(noexcept(classify(reply{}, {}, night)));
static_assert(classify(reply{}, stage::rcpt, night).stage == stage::rcpt);

ruled_classification ruled(std::string_view bytes, const own_rule& rule, const context& known) {
    return classify(*parse(bytes, {.framing = framing::quoted}), known, {&rule, 1});
}

bool decides(const own_rule& rule, std::string_view bytes, stage at = stage::rcpt) {
    return ruled(bytes, rule, {.stage = at}).own != nullptr;
}

own_rule with_phrase(std::string_view phrase) {
    return {.name = "mine", .phrase = phrase, .reason = reason::policy};
}

}  // namespace

TEST_CASE("an own rule decides before the built-in ones, and those can be read") {
    constexpr std::string_view bytes = "550 5.1.1 Nightly backup: user unknown for now\r\n";
    const auto answer = classify(bytes, {.stage = stage::rcpt}, night);

    CHECK(answer.reason == reason::service_unavailable);
    CHECK(answer.evidence.rule == "night");
    CHECK(answer.evidence.matched == "Nightly backup");
    CHECK(answer.evidence.confidence == confidence::high);
    CHECK(answer.stated == permanence::permanent);
    CHECK(answer.effective == permanence::transient);
    CHECK(answer.action == action::retry_later);
    CHECK(answer.retry());
    CHECK(answer.own == night.data());
    CHECK(answer.built_in.reason == reason::mailbox_unknown);
    CHECK(answer.built_in.evidence.matched == "user unknown");
}

TEST_CASE("where no own rule holds, the built-in ones decide") {
    const auto answer = classify("550 5.1.1 User unknown\r\n", {.stage = stage::rcpt}, night);
    CHECK(answer.own == nullptr);
    CHECK(answer.evidence.rule == answer.built_in.evidence.rule);
    CHECK(answer.reason == reason::mailbox_unknown);
    CHECK(decide(answer, {}).action == action::fail_recipient);  // it is a classification
}

TEST_CASE("the first rule that holds decides") {
    constexpr std::array two{
        own_rule{.name = "one", .phrase = "closed", .reason = reason::mailbox_disabled},
        own_rule{.name = "two", .code = reply_code{550}, .reason = reason::policy},
    };
    CHECK(classify("550 closed\r\n", {}, two).evidence.rule == "one");
    CHECK(classify("550 open\r\n", {}, two).evidence.rule == "two");
    CHECK(classify("551 open\r\n", {}, two).own == nullptr);
}

namespace phrases {

struct row {
    std::string_view phrase;
    std::string_view bytes;
    bool holds;
};

// clang-format off
constexpr row rows[] = {
    {"quota",            "550 Over QUOTA now",                  true},
    {"quota",            "550 quotas",                          false},  // whole words
    {"quota*",           "550 quotas",                          true},
    {"*quota",           "550 overquota",                       true},
    {"over quota",       "550-over\r\n550 quota",               true},   // over lines
    {"over quota",       "550 5.2.2 over \t quota",             true},   // any white space is one
    {"over * quota",     "550 over the daily quota",            true},
    {"over * quota",     "550 over. Then the quota",            false},  // within a sentence
    {"a*b*c",            "550 a - b - c",                       true},
    {"**quota**",        "550 quota",                           true},
    {"**quota",          "550 overquota",                       true},   // as one star
    {"spam",             "550 <spam@example.com> refused",      false},  // in an address
    {"spam@example.com", "550 <spam@example.com> refused",      true},   // unless it is one
    {"x",                "550 x",                               true},
    {"5.2.2",            "550 5.2.2 full",                      false},  // a status is no text
};
// clang-format on

}  // namespace phrases

TEST_CASE("a phrase has the pattern language of the built-in ones") {
    for (const phrases::row& row : phrases::rows) {
        CAPTURE(row.phrase);
        CAPTURE(test::spelled(row.bytes));
        CHECK(decides(with_phrase(row.phrase), row.bytes) == row.holds);
    }
}

TEST_CASE("code, status, stage and phrase must all hold") {
    const own_rule rule{.name = "mine",
                        .phrase = "blocked",
                        .code = reply_code{554},
                        .status = enhanced_status{5, 7, 1},
                        .stages = {stage::mail, stage::rcpt},
                        .reason = reason::blocklisted};
    CHECK(decides(rule, "554 5.7.1 blocked", stage::rcpt));
    CHECK(decides(rule, "554 5.7.1 blocked", stage::mail));
    CHECK_FALSE(decides(rule, "554 5.7.1 blocked", stage::message));
    CHECK_FALSE(decides(rule, "554 5.7.1 blocked", stage::unknown));
    CHECK_FALSE(decides(rule, "550 5.7.1 blocked", stage::rcpt));
    CHECK_FALSE(decides(rule, "554 5.7.0 blocked", stage::rcpt));
    CHECK_FALSE(decides(rule, "554 blocked", stage::rcpt));
    CHECK_FALSE(decides(rule, "554 5.7.1 stopped", stage::rcpt));
}

TEST_CASE("without a phrase the evidence is the status or the code") {
    const own_rule by_status{
        .name = "mine", .status = enhanced_status{5, 7, 1}, .reason = reason::spam};
    CHECK(ruled("550 5.7.1 x", by_status, {}).evidence.matched == "5.7.1");
    const own_rule by_code{.name = "mine", .code = reply_code{550}, .reason = reason::spam};
    CHECK(ruled("550 5.7.1 x", by_code, {}).evidence.matched == "550");
}

TEST_CASE("no rule is asked about a reply that is no refusal, or that is no verdict on mail") {
    const own_rule rule = with_phrase("bad");
    CHECK_FALSE(decides(rule, "250 bad", stage::message));
    CHECK_FALSE(decides(rule, "354 bad", stage::data));
    CHECK_FALSE(decides(rule, "500 bad", stage::quit));
    CHECK_FALSE(decides(rule, "500 bad", stage::rset));

    own_rule at_vrfy = rule;
    at_vrfy.stages = {stage::vrfy};
    CHECK(decides(at_vrfy, "500 bad", stage::vrfy));
}

TEST_CASE("permanence and action are the rule's, or follow from its reason") {
    own_rule rule{.name = "mine", .phrase = "x", .reason = reason::mailbox_unknown};
    CHECK(ruled("450 x", rule, {}).effective == permanence::transient);
    CHECK(ruled("450 x", rule, {}).action == action::retry_later);
    CHECK(ruled("550 x", rule, {}).suppress());

    rule.permanence = permanence::permanent;  // only a rule that says so goes beyond the code
    CHECK(ruled("450 x", rule, {}).stated == permanence::transient);
    CHECK(ruled("450 x", rule, {}).effective == permanence::permanent);
    CHECK(ruled("450 x", rule, {}).action == action::fail_recipient);

    rule.confidence = confidence::medium;
    CHECK_FALSE(ruled("550 x", rule, {}).suppress());

    rule.action = action::next_host;
    CHECK(ruled("550 x", rule, {}).action == action::next_host);

    const own_rule slow{.name = "slow", .phrase = "x", .reason = reason::rate_limited};
    CHECK(ruled("550 x", slow, {}).effective == permanence::transient);
    CHECK(ruled("550 x", slow, {}).evidence.rule == "slow");
}

TEST_CASE("rules made at run time work as those made by the compiler") {
    const std::string name = "from a file";
    const std::string phrase = "closed on sundays";
    const own_rule rule{.name = name, .phrase = phrase, .reason = reason::service_unavailable};
    CHECK(ruled("451 We are closed on Sundays", rule, {}).evidence.rule == name);
}

TEST_CASE("what is wrong with a rule is said, and such a rule is skipped") {
    using enum own_rule_error;
    struct row {
        own_rule rule;
        own_rule_error expected;
    };
    const own_rule good = with_phrase("x");
    const auto but = [&](auto change) {
        own_rule rule = good;
        change(rule);
        return rule;
    };
    const row rows[] = {
        {good, none},
        {but([](own_rule& r) { r.name = {}; }), no_name},
        {but([](own_rule& r) { r.phrase = {}; }), no_condition},
        {but([](own_rule& r) { r.reason = reason::unspecified; }), no_reason},
        {but([](own_rule& r) { r.reason = reason::positive; }), positive_reason},
        {but([](own_rule& r) { r.permanence = permanence::none; }), no_permanence},
        {but([](own_rule& r) { r.action = action::proceed; }), action_proceed},
        {but([](own_rule& r) { r.code = reply_code{250}; }), code_of_success},
        {but([](own_rule& r) {
             r.status = enhanced_status{2, 0, 0};
         }),
         status_of_success},
        {but([](own_rule& r) {
             r.code = reply_code{450};
             r.status = enhanced_status{5, 7, 1};
         }),
         status_of_other_class},
        {but([](own_rule& r) { r.phrase = "*"; }), phrase_of_stars},
        {but([](own_rule& r) { r.phrase = "**"; }), phrase_of_stars},
        {but([](own_rule& r) { r.phrase = "night**work"; }), phrase_of_stars},
        {but([](own_rule& r) { r.phrase = " x"; }), phrase_spacing},
        {but([](own_rule& r) { r.phrase = "x "; }), phrase_spacing},
        {but([](own_rule& r) { r.phrase = "x  y"; }), phrase_spacing},
        {but([](own_rule& r) { r.phrase = "x\ty"; }), phrase_spacing},
    };
    for (const row& each : rows) {
        CAPTURE(to_string(each.expected));
        CHECK(check(each.rule) == each.expected);
        CHECK(sound({&each.rule, 1}) == (each.expected == none));
        if (each.expected != none) CHECK_FALSE(decides(each.rule, "550 x y"));
    }
}

TEST_CASE("bytes that hold no reply are answered as without rules") {
    const auto answer = classify("bad", {}, night);
    CHECK(answer.own == nullptr);
    CHECK(answer.evidence.rule == "reply_code");
    CHECK(answer.built_in.action == action::reconnect);
}
