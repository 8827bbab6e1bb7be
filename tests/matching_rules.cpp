// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/matching_rules.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <array>
#include <string>
#include <string_view>

using namespace smtpreply;

namespace {

static_assert(matching_rules(reply{}).size() == 1);
static_assert(noexcept(matching_rules(reply{})));

reply parsed(std::string_view bytes) {
    return *parse(bytes, {.framing = framing::quoted});
}

}  // namespace

TEST_CASE("the rule that decided comes first, the others by weight") {
    const auto rules =
        matching_rules(parsed("550 5.1.1 <bob@example.com>: User unknown"), {.stage = stage::rcpt});

    REQUIRE(rules.size() >= 3);
    CHECK(rules[0].matched == "User unknown");
    CHECK(rules[0].reason == reason::mailbox_unknown);
    CHECK(rules[0].confidence == confidence::high);
    CHECK(rules[1].rule == "enhanced-status");
    CHECK(rules[1].matched == "5.1.1");
    bool code_is_there = false;
    for (const matching_rule& each : rules) {
        code_is_there = code_is_there || (each.rule == "reply-code" && each.matched == "550");
        CHECK_FALSE(each.own);
    }
    CHECK(code_is_there);
}

TEST_CASE("the first one says the reason that classify gives, and none comes twice") {
    constexpr std::array replies{
        std::string_view{"450 4.7.1 Greylisted, please try again in 5 minutes"},
        std::string_view{"550 SPF failed, rejected as spam by policy: see http://x.example/"},
        std::string_view{"554 Your IP is on a blacklist. User unknown. Mailbox full. Relay denied"},
        std::string_view{"599 ?"},
        std::string_view{"421 4.7.0 try again later"},
        std::string_view{"552-5.2.2 The email account that you tried\r\n552 5.2.2 is over quota"},
    };
    for (const std::string_view bytes : replies) {
        CAPTURE(bytes);
        for (const auto& at : enum_names<stage>::rows) {
            CAPTURE(at.spelling);
            const reply answer = parsed(bytes);
            const auto rules = matching_rules(answer, {.stage = at.value});
            REQUIRE_FALSE(rules.empty());
            CHECK(rules[0].reason == classify(answer, at.value).reason);
            CHECK(rules[0].matched == classify(answer, at.value).evidence.matched);
            std::string names = "\n";
            for (const matching_rule& each : rules) {
                const std::string name{each.rule};
                CHECK(names.find("\n" + name + "\n") == std::string::npos);
                names += name + "\n";
            }
        }
    }
}

TEST_CASE("own rules come first, in their order, whether they decide or not") {
    constexpr std::array own{
        own_rule{.name = "mine", .phrase = "unknown", .reason = reason::policy},
        own_rule{.name = "other", .phrase = "nowhere", .reason = reason::spam},
        own_rule{.name = "third", .code = reply_code{550}, .reason = reason::spam},
    };
    const auto rules = matching_rules(parsed("550 User unknown"), {.stage = stage::rcpt}, own);
    REQUIRE(rules.size() >= 3);
    CHECK(rules[0].rule == "mine");
    CHECK(rules[0].own);
    CHECK(rules[1].rule == "third");
    CHECK_FALSE(rules[2].own);
    CHECK(rules[2].reason == reason::mailbox_unknown);
}

TEST_CASE("what is no refusal has one rule") {
    const auto rules = matching_rules(parsed("250 ok, user unknown"));
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].rule == "positive-reply");
    CHECK(rules[0].matched == "250");
}

TEST_CASE("a text with more rules than there is room for keeps the weightiest") {
    std::string text = "550 User unknown";
    for (const std::string_view more : {" mailbox full",
                                        " relay denied",
                                        " spam",
                                        " virus",
                                        " greylisted",
                                        " blacklisted",
                                        " rate limit exceeded",
                                        " too many connections",
                                        " too many recipients",
                                        " timeout",
                                        " authentication required",
                                        " message too large",
                                        " mail loop",
                                        " spf fail",
                                        " disk full",
                                        " access denied",
                                        " domain not found",
                                        " user disabled",
                                        " tls required",
                                        " try again later",
                                        " syntax error",
                                        " not implemented",
                                        " bad sequence of commands",
                                        " internal error",
                                        " service unavailable",
                                        " content rejected",
                                        " no ptr record",
                                        " sender rejected",
                                        " dkim failed",
                                        " dmarc policy",
                                        " quota exceeded"})
        text += more;
    const auto rules = matching_rules(parsed(text), {.stage = stage::rcpt});
    CHECK(rules.size() == matching_rule_list::capacity);
    CHECK(rules[0].confidence == confidence::high);
    CHECK(rules[0].reason == classify(parsed(text), stage::rcpt).reason);
}
