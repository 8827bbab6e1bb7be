// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/ostream.hpp>

#include <smtpreply/smtpreply.hpp>

#include "support.hpp"

#include <concepts>
#include <span>
#include <sstream>
#include <string>
#include <string_view>

using namespace smtpreply;

namespace {

template <class Type>
std::string printed(const Type& value) {
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

template <class Type>
concept printable = requires(std::ostream& stream, const Type& value) {
    stream << value;
};

// Every public value, and nothing that only converts to one.
static_assert(printable<severity> && printable<category> && printable<stage> && printable<reason>);
static_assert(printable<permanence> && printable<scope> && printable<action> && printable<event>);
static_assert(printable<confidence> && printable<defect> && printable<origin>);
static_assert(printable<must_act> && printable<strictness> && printable<framing>);
static_assert(printable<code_choice> && printable<parse_rule> && printable<parse_status>);
static_assert(printable<refused_greeting> && printable<rcpt_552>);
static_assert(printable<reply_code> && printable<enhanced_status> && printable<short_text>);
static_assert(printable<stage_set> && printable<defect_set> && printable<action_set>);
static_assert(printable<reply> && printable<reply_line> && printable<parse_error>);
static_assert(printable<parse_result> && printable<limits> && printable<parse_options>);
static_assert(printable<context> && printable<evidence> && printable<classification>);
static_assert(printable<explanation> && printable<sentences> && printable<code_list>);
static_assert(printable<reply_code_entry> && printable<enhanced_status_entry>);
static_assert(printable<search_hit> && printable<search_results>);
static_assert(printable<attempt> && printable<backoff> && printable<retry_policy>);
static_assert(printable<decision> && printable<moment> && printable<delay>);
static_assert(printable<stored_reply> && printable<word_range> && printable<capability_line>);
static_assert(printable<capabilities> && printable<server_limits> && printable<greeting>);
static_assert(printable<delay_hint> && printable<size_hint> && printable<blocklist_hint>);
static_assert(printable<provider_hint> && printable<page_url> && printable<help_url_range>);
static_assert(printable<own_rule> && printable<ruled_classification> && printable<matching_rule>);
static_assert(printable<matching_rule_list> && printable<reason_entry>);
static_assert(printable<reply_code_comparison> && printable<enhanced_status_comparison>);
static_assert(!detail::has_text_form<std::string> && !detail::has_text_form<int>);

}  // namespace

TEST_CASE("codes and enums are printed as they are spelled, sets in braces") {
    CHECK(printed(reply_code{550}) == "550");
    CHECK(printed(enhanced_status{5, 7, 26}) == "5.7.26");
    CHECK(printed(to_string(reply_code{42})) == "042");
    CHECK(printed(reason::mailbox_full) == "mailbox_full");
    CHECK(printed(event::null_mx) == "null_mx");
    CHECK(printed(stage_set{stage::rcpt, stage::mail}) == "{mail rcpt}");
    CHECK(printed(defect_set{}) == "{}");
    CHECK(printed(action_set{action::next_host}) == "{next_host}");
    CHECK(printed(code_list{450, 550}) == "{450 550}");
    CHECK(printed(delay{90}) == "90s");
    CHECK(printed(moment{-1}) == "-1");
    for (const auto& row : enum_names<reason>::rows) CHECK(printed(row.value) == row.spelling);
}

TEST_CASE("a reply is one line of printable ASCII, whatever the server sent") {
    const std::string_view hostile = "550-5.1.1 \x1B[31m\\red\r\n550 5.1.1 \xE9\x80\x7F\r\n";
    const parse_result result = parse(hostile);
    REQUIRE(result.complete());
    CHECK(printed(*result) == R"(550-5.1.1 \x1B[31m\\red | 550 5.1.1 \xE9\x80\x7F)");
    CHECK(printed(*result->lines().begin()) == R"(550-5.1.1 \x1B[31m\\red)");
    CHECK(printed(result) == "complete: " + printed(*result));
    CHECK(printed(parse("55")) == "incomplete");
    CHECK(printed(parse("hello\r\n")) == "malformed: reply_code at byte 0");
    CHECK(printed(parse_error{parse_rule::end_of_input, 7, reply_code{250}}) ==
          "end_of_input at byte 7 after code 250");

    evidence found{.rule = "phrase", .matched = "a\nb", .confidence = confidence::medium};
    CHECK(printed(found) == R"(phrase "a\x0Ab" medium)");
}

TEST_CASE("a classification and a decision say what a log wants to know") {
    CHECK(printed(classify("550 5.1.1 x", stage::rcpt)) ==
          "550 5.1.1 at rcpt: mailbox_unknown permanent recipient fail_recipient "
          "(enhanced-status \"5.1.1\" high)");
    CHECK(printed(classify(event::connection_lost, stage::message)) ==
          "4.4.2 at message: network transient connection retry_later (connection_lost high)");
    CHECK(printed(decision{.action = action::retry_later,
                           .not_before = moment{600},
                           .slow_destination = true,
                           .delay_warning = true}) ==
          "retry_later at 600 slow_destination delay_warning");
    CHECK(printed(decision{.action = action::fail_message, .tell_sender = true, .expired = true}) ==
          "fail_message tell_sender expired");
    CHECK(printed(attempt{.now = moment{5}, .queued_at = moment{3}, .lmtp = true}) ==
          "number=1 now=5 queued_at=3 possible={} lmtp");
    CHECK(printed(
              context{.stage = stage::rcpt, .recipients_accepted = 2, .other_hosts_left = false}) ==
          "rcpt recipients_accepted=2 no_other_hosts_left");
    CHECK(printed(retry_policy{}.ordinary) == "600s..10800s from 1800s after 2");
    CHECK(printed(retry_policy{.soft_bounce = true}).find("soft_bounce") != std::string::npos);
    CHECK(printed(parse_options{}) ==
          "lenient wire code=most_severe line=2048 reply=16384 lines=512");
}

TEST_CASE("what a reply carries is printed with the server's bytes in quotes, escaped") {
    const stored_reply stored{
        *parse("250-mx.example.org at your\x07 service\r\n"
               "250-SIZE 1000\r\n250-LIMITS RCPTMAX=20 MAILMAX=5\r\n"
               "250 AUTH PLAIN LOGIN\r\n")};
    const reply hello = stored.view();
    CHECK(printed(stored) == printed(hello));
    const capabilities offered{hello};
    CHECK(printed(offered) == "SIZE 1000 | LIMITS RCPTMAX=20 MAILMAX=5 | AUTH PLAIN LOGIN");
    CHECK(printed(offered.limits()) == "transactions=5 recipients=20");
    CHECK(printed(server_limits{}).empty());
    CHECK(printed(*greeting::from(hello)) == R"(mx.example.org "at your\x07 service")");
    CHECK(printed(greeting{.host = "mx", .text = "", .esmtp = true}) == "mx esmtp");

    const parse_result listed = parse(
        "554 5.7.1 [192.0.2.1] blocked using zen.spamhaus.org; see "
        "https://check.example/192.0.2.1, wait 5 minutes\r\n");
    CHECK(printed(listed_by(*listed).value()) == R"(Spamhaus ZEN "zen.spamhaus.org" 192.0.2.1)");
    CHECK(printed(help_urls(*listed)) == "https://check.example/192.0.2.1");
    CHECK(printed(retry_delay(*listed).value()) == R"(300s "5 minutes")");
    CHECK(printed(size_hint{.octets = 7, .bytes = "7 B"}) == R"(7 octets "7 B")");
    CHECK(printed(provider_hint{provider::gmail, "gsmtp"}) == R"(gmail "gsmtp")");
    CHECK(printed(lookup_page(*listed_by(*listed))).find("https://") == 0);
}

TEST_CASE("a rule is printed with its conditions and what it says") {
    static constexpr own_rule night{.name = "night",
                                    .phrase = "nightly backup",
                                    .code = reply_code{451},
                                    .stages = {stage::rcpt},
                                    .reason = reason::service_unavailable,
                                    .permanence = permanence::transient};
    CHECK(printed(night) == R"(night: 451 "nightly backup" at {rcpt} is service_unavailable )"
                            "transient (high)");
    const parse_result answer = parse("451 nightly backup\r\n");
    const auto meaning = classify(*answer, {.stage = stage::rcpt}, std::span{&night, 1});
    CHECK(printed(meaning) == printed(static_cast<const classification&>(meaning)));
    const matching_rule_list all = matching_rules(*answer, {.stage = stage::rcpt});
    REQUIRE_FALSE(all.empty());
    CHECK(printed(all).find(printed(all[0])) == 0);
    CHECK(printed(matching_rule{"r", "a\n", reason::spam, confidence::low}) ==
          R"(r "a\x0A" is spam (low))");
    CHECK(printed(lookup(reason::spam)) == "spam " + std::string{lookup(reason::spam).title()});
    CHECK(printed(compare(reply_code{221}, reply_code{554})) ==
          printed(lookup(reply_code{221})) + " | " + printed(lookup(reply_code{554})));
}

TEST_CASE("entries of the registries are printed as code and title") {
    CHECK(printed(lookup(reply_code{550})) ==
          "550 " + std::string{lookup(reply_code{550}).title()});
    CHECK(printed(lookup(enhanced_status{5, 1, 1})) ==
          "5.1.1 " + std::string{lookup(enhanced_status{5, 1, 1}).title()});
    const search_results hits = search("mailbox full");
    REQUIRE_FALSE(hits.empty());
    CHECK(printed(hits).find(printed(hits[0])) == 0);
    const explanation words = explain(classify("550 5.1.1 x"));
    CHECK(printed(words).find(words.title) == 0);
    CHECK(printed(words.fixes).find(words.fixes[0]) == 0);
}
