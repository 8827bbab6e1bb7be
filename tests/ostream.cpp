// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/ostream.hpp>

#include <smtpreply/smtpreply.hpp>

#include "support.hpp"

#include <concepts>
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

// Every public type, and nothing that only converts to one.
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
