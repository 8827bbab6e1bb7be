// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/retry.hpp>

#include <smtpreply/classify.hpp>
#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace smtpreply;
using test::spelled;

namespace {

// ---- at compile time ------------------------------------------------------------------------

constexpr moment noon{1'800'000'000};

constexpr decision unknown_user = decide(classify(enhanced_status{5, 1, 1}, stage::rcpt),
                                         {.now = noon, .queued_at = noon, .number = 1});
static_assert(unknown_user.action == action::fail_recipient);
static_assert(unknown_user.tell_sender && unknown_user.suppress_address);

constexpr decision full_mailbox = decide(classify(enhanced_status{4, 2, 2}, stage::rcpt),
                                         {.now = noon, .queued_at = noon, .number = 1});
static_assert(full_mailbox.action == action::retry_later);
static_assert(full_mailbox.not_before == noon + minutes(10));

static_assert(decide(classify(enhanced_status{2, 0, 0}), {}) == decision{});
static_assert(decide(classify(event::connection_refused), {.possible = {action::next_host}})
                  .action == action::next_host);
static_assert(noexcept(decide(classification{}, attempt{})));

// ---- at run time ----------------------------------------------------------------------------

classification meaning_of(std::string_view bytes, const context& known) {
    return classify(*parse(bytes, {.framing = framing::quoted}), known);
}
classification meaning_of(std::string_view bytes, stage at) {
    return meaning_of(bytes, context{.stage = at});
}

// "retry_later +600 slow_destination": the action, the wait in seconds, the flags.
std::string spelled(const decision& made, moment now) {
    std::string text{to_string(made.action)};
    if (made.action == action::retry_later)
        text += " +" + std::to_string((made.not_before - now).count());
    if (made.slow_destination) text += " slow_destination";
    if (made.tell_sender) text += " tell_sender";
    if (made.delay_warning) text += " delay_warning";
    if (made.tell_operator) text += " tell_operator";
    if (made.suppress_address) text += " suppress_address";
    if (made.other_source) text += " other_source";
    if (made.may_be_delivered) text += " may_be_delivered";
    if (made.expired) text += " expired";
    return text;
}

attempt fresh(action_set possible = {}, unsigned number = 1) {
    return {.now = noon, .queued_at = noon, .number = number, .possible = possible};
}

constexpr action_set anything{action::next_host,       action::new_transaction,
                              action::reconnect,       action::fall_back_to_helo,
                              action::start_tls,       action::continue_without_tls,
                              action::authenticate,    action::other_credentials,
                              action::other_mechanism, action::repeat_without_extension};

}  // namespace

TEST_CASE("the step that the reply calls for is taken at once where the client can take it") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view expected; }
    rows[] = {
        {"220 x",        connect,  "proceed"},
        {"250 x",        message,  "proceed"},
        {"421 x",        connect,  "next_host"},
        {"554 x",        connect,  "next_host other_source"},
        {"521 x",        connect,  "next_host"},
        {"502 x",        ehlo,     "fall_back_to_helo"},
        {"421 x",        ehlo,     "next_host"},
        {"454 x",        starttls, "continue_without_tls"},
        {"535 x",        auth,     "other_credentials"},
        {"504 x",        auth,     "other_mechanism"},
        {"538 x",        auth,     "start_tls"},
        {"530 5.7.0 x",  mail,     "authenticate"},
        {"555 x",        mail,     "repeat_without_extension"},
        {"503 x",        mail,     "reconnect"},
        {"452 4.5.3 x",  rcpt,     "new_transaction"},
        {"552 x",        rcpt,     "new_transaction"},
        {"421 x",        rcpt,     "next_host"},    // gone for a while; the other one is there
        {"452 4.3.1 x",  mail,     "next_host"},    // this host's disk, not the next one's
        {"554 x",        quit,     "proceed"},
        {"502 x",        vrfy,     "proceed"},

        // another host would not help, or must not be asked
        {"450 4.7.1 x",  rcpt,     "retry_later +600 other_source"},
        {"452 4.2.2 x",  rcpt,     "retry_later +600"},
        {"451 4.7.28 x", mail,     "retry_later +900 slow_destination other_source"},
        {"550 5.1.1 x",  rcpt,     "fail_recipient tell_sender suppress_address"},
        {"554 5.7.1 x",  message,  "fail_message tell_sender other_source"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        const decision made = decide(meaning_of(row.bytes, row.at), fresh(anything));
        CHECK(spelled(made, noon) == row.expected);
    }
}

TEST_CASE("a client that can take no step waits, or gives up what is hit and no more") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view expected; }
    rows[] = {
        // R16, R18: the greeting, EHLO and HELO speak of the client, not of the message
        {"421 x",        connect,  "retry_later +600"},
        {"554 x",        connect,  "retry_later +600 tell_operator other_source"},
        {"521 x",        connect,  "fail_message tell_sender"},
        {"550 x",        ehlo,     "retry_later +600 other_source"},
        {"502 x",        ehlo,     "retry_later +600 tell_operator"},
        // R19: TLS, never for good
        {"454 x",        starttls, "retry_later +600"},
        {"554 x",        starttls, "retry_later +600"},
        {"501 x",        starttls, "retry_later +600 tell_operator"},
        // R20: the login, never a recipient's fault
        {"535 5.7.8 x",  auth,     "retry_later +600 tell_operator"},
        {"454 4.7.0 x",  auth,     "retry_later +600"},
        {"504 x",        auth,     "retry_later +600 tell_operator"},
        {"432 4.7.12 x", auth,     "retry_later +600 tell_operator"},
        {"538 x",        auth,     "retry_later +600 tell_operator"},
        {"525 5.7.13 x", auth,     "retry_later +600 tell_operator"},
        {"501 x",        auth,     "retry_later +600 tell_operator"},
        {"530 5.7.0 x",  mail,     "retry_later +600 tell_operator"},
        // R21: MAIL, all of the message, and no suppression
        {"550 5.1.8 x",  mail,     "fail_message tell_sender"},
        {"550 x",        mail,     "fail_message tell_sender"},
        // R22, R23: RCPT, this one alone
        {"550 x",        rcpt,     "fail_recipient tell_sender"},
        {"550 5.1.1 x",  rcpt,     "fail_recipient tell_sender suppress_address"},
        {"552 5.2.2 x",  rcpt,     "fail_recipient tell_sender"},
        {"450 x",        rcpt,     "retry_later +600"},
        {"452 x",        rcpt,     "retry_later +600"},
        {"552 x",        rcpt,     "retry_later +600"},
        {"550 5.7.25 x", rcpt,     "fail_recipient tell_sender tell_operator other_source"},
        // R24, R25: DATA and the message
        {"552 x",        message,  "fail_message tell_sender"},
        {"550 5.7.26 x", message,  "fail_message tell_sender tell_operator"},
        {"451 x",        message,  "retry_later +600"},
        // R26: 421 at any stage
        {"421 5.7.1 x",  mail,     "retry_later +600"},
        {"421 x",        rcpt,     "retry_later +600"},
        {"421 x",        data,     "retry_later +600"},
        {"421 x",        message,  "retry_later +600"},
        // R27: out of step, once
        {"503 5.5.1 x",  rcpt,     "retry_later +600 tell_operator"},
        // R28: of the wrong class
        {"250 x",        data,     "retry_later +600"},
        {"354 x",        rcpt,     "retry_later +600"},
        {"354 x",        message,  "retry_later +600 may_be_delivered"},
        // R29: an extension that cannot be left out
        {"555 x",        mail,     "fail_message tell_sender tell_operator"},
        {"555 x",        rcpt,     "fail_recipient tell_sender tell_operator"},
        // R32: no verdict on a message
        {"550 x",        vrfy,     "proceed"},
        {"502 x",        rset,     "proceed"},
        {"421 x",        quit,     "proceed"},
        // TLS that this client has not: as the server says
        {"530 5.7.10 x", mail,     "fail_message tell_sender tell_operator"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        const decision made = decide(meaning_of(row.bytes, row.at), fresh());
        CHECK(spelled(made, noon) == row.expected);
    }
}

TEST_CASE("where a step is used up, the next best is taken") {
    using enum stage;
    using enum action;
    // clang-format off
    static constexpr struct {
        std::string_view bytes; stage at; action_set possible; std::string_view expected;
    } rows[] = {
        {"502 x", ehlo,     {next_host},                     "next_host"},
        {"503 x", mail,     {next_host},                     "next_host"},
        {"421 x", rcpt,     {reconnect},                     "reconnect"},
        {"454 x", starttls, {next_host},                     "next_host"},
        {"538 x", auth,     {next_host},                     "next_host"},
        {"504 x", auth,     {other_credentials},             "other_credentials"},
        {"535 x", auth,     {other_mechanism, next_host},    "retry_later +600 tell_operator"},
        {"530 5.7.0 x", mail, {next_host},                   "retry_later +600 tell_operator"},
        {"555 x", mail,     {next_host},              "fail_message tell_sender tell_operator"},
        {"452 4.5.3 x", rcpt, {next_host, reconnect},        "retry_later +600"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        const decision made = decide(meaning_of(row.bytes, row.at), fresh(row.possible));
        CHECK(spelled(made, noon) == row.expected);
    }
}

// Over everything: no step is asked for that the client cannot take, so that no client can loop.
TEST_CASE("no reply, at any stage, asks for a step that is not possible") {
    static constexpr std::string_view statuses[] = {"",       "x.1.1 ", "x.2.2 ", "x.5.3 ",
                                                    "x.7.0 ", "x.7.1 ", "x.7.8 ", "x.7.28 "};
    for (unsigned code = 200; code < 600; ++code) {
        for (std::string_view status : statuses) {
            std::string bytes = std::to_string(code) + ' ';
            bytes += status;
            if (!status.empty()) bytes[4] = bytes[0];
            for (const auto& at : enum_names<stage>::rows) {
                const classification meaning = meaning_of(bytes, at.value);
                const action step = decide(meaning, fresh()).action;
                const bool allowed = step == action::proceed || step == action::retry_later ||
                                     step == action::fail_recipient || step == action::fail_message;
                const bool never_proceeds_wrongly =
                    step != action::proceed || meaning.action == action::proceed;
                if (allowed && never_proceeds_wrongly) continue;
                CAPTURE(bytes);
                CAPTURE(at.spelling);
                CHECK(to_string(step) == "a step that needs nothing");
            }
        }
    }
}

TEST_CASE("the waits: early retries first, then at least half an hour apart, at last three hours") {
    const classification meaning = meaning_of("452 4.2.2 x", stage::rcpt);
    const auto waits = [&](const retry_policy& policy) {
        std::vector<std::int64_t> minutes_waited;
        for (unsigned number = 1; number <= 8; ++number)
            minutes_waited.push_back(
                (decide(meaning, fresh({}, number), policy).not_before - noon).count() / 60);
        return minutes_waited;
    };
    CHECK(waits({}) == std::vector<std::int64_t>{10, 20, 40, 80, 160, 180, 180, 180});
    CHECK(waits({.ordinary = {.first = minutes(1),
                              .longest = hours(1),
                              .early = 3,
                              .least = minutes(30)}}) ==
          std::vector<std::int64_t>{1, 2, 4, 30, 30, 32, 60, 60});
    // a policy of nonsense neither hangs nor waits backwards
    CHECK(waits({.ordinary = {}}) == std::vector<std::int64_t>(8, 0));
    CHECK(waits({.ordinary = {.first = minutes(-5),
                              .longest = minutes(-1),
                              .early = 0,
                              .least = minutes(-3)}}) == std::vector<std::int64_t>(8, 0));
    CHECK(waits({.ordinary = {.first = delay{INT64_MAX},
                              .longest = delay{INT64_MAX},
                              .early = 0,
                              .least = {}}}) == std::vector<std::int64_t>(8, 5 * 24 * 60));
    CHECK(decide(meaning, fresh({}, 0)) == decide(meaning, fresh({}, 1)));
    CHECK(decide(meaning, fresh({}, UINT32_MAX)) == decide(meaning, fresh({}, 6)));
}

TEST_CASE("greylisting and limits have a schedule of their own") {
    classification meaning = meaning_of("450 x", stage::rcpt);
    meaning.reason = reason::greylisted;
    CHECK(spelled(decide(meaning, fresh()), noon) == "retry_later +360");
    CHECK(spelled(decide(meaning, fresh({}, 3)), noon) == "retry_later +1440");

    const classification limited = meaning_of("421 4.7.28 x", stage::mail);
    CHECK(spelled(decide(limited, fresh(anything)), noon) ==
          "retry_later +900 slow_destination other_source");
    CHECK(spelled(decide(limited, fresh({}, 9)), noon) ==
          "retry_later +14400 slow_destination other_source");
}

TEST_CASE("a delay that the server asks for is kept within bounds, and in the long run only adds") {
    const classification meaning = meaning_of("450 x", stage::rcpt);
    // clang-format off
    static constexpr struct { unsigned number; delay asked; std::int64_t expected; } rows[] = {
        {1, delay{300},     300},
        {3, delay{300},     300},
        {4, delay{300},     4800},    // from now on the schedule is the least
        {4, hours(6),       21600},
        {1, delay{1},       60},
        {1, delay{-1},      60},
        {1, days(7),        86400},
        {1, delay{INT64_MAX}, 86400},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.number);
        CAPTURE(row.asked.count());
        attempt current = fresh({}, row.number);
        current.server_delay = row.asked;
        CHECK((decide(meaning, current).not_before - noon).count() == row.expected);
    }
}

TEST_CASE("the caller's number lengthens a wait by up to a tenth, and never shortens it") {
    const classification meaning = meaning_of("450 x", stage::rcpt);
    const auto wait = [&](std::uint32_t random, const retry_policy& policy = {}) {
        attempt current = fresh();
        current.random = random;
        return (decide(meaning, current, policy).not_before - noon).count();
    };
    CHECK(wait(0) == 600);
    CHECK(wait(UINT32_MAX / 2) == 629);
    CHECK(wait(UINT32_MAX) == 659);
    CHECK(wait(UINT32_MAX, {.jitter_percent = 0}) == 600);
    CHECK(wait(UINT32_MAX, {.jitter_percent = 100'000}) == 1199);
}

TEST_CASE("a message grows old: the sender is told once, then it is given up") {
    using enum action;
    const auto at_age = [](std::string_view bytes, stage at, delay age, attempt current = {}) {
        current.now = noon;
        current.queued_at = noon + delay{-age.count()};
        current.number = 20;
        return spelled(decide(meaning_of(bytes, at), current), noon);
    };
    const auto full_at = [&](delay age, const attempt& current = {}) {
        return at_age("452 4.2.2 x", stage::rcpt, age, current);
    };
    CHECK(full_at(minutes(239)) == "retry_later +10800");
    CHECK(full_at(hours(4)) == "retry_later +10800 delay_warning");
    CHECK(full_at(hours(4), {.delay_warned = true}) == "retry_later +10800");
    CHECK(full_at(hours(4), {.null_sender = true}) == "retry_later +10800");
    CHECK(full_at(hours(119), {.delay_warned = true}) == "retry_later +3600");  // the last one
    CHECK(full_at(days(5)) == "fail_recipient tell_sender expired");
    CHECK(full_at(days(5), {.null_sender = true}) == "fail_recipient tell_operator expired");
    CHECK(full_at(minutes(-7)) == "retry_later +10800");  // a clock that was set back
    CHECK(full_at(delay{INT64_MIN + 1}) == "retry_later +10800");

    // what is given up is what was hit, whatever the last reply was
    CHECK(at_age("421 x", stage::connect, days(5)) == "fail_message tell_sender expired");
    CHECK(at_age("535 5.7.8 x", stage::auth, days(5)) ==
          "fail_message tell_sender tell_operator expired");
    CHECK(at_age("451 x", stage::message, days(5)) == "fail_message tell_sender expired");
    CHECK(at_age("451 x", stage::message, days(5), {.lmtp = true}) ==
          "fail_recipient tell_sender expired");
    CHECK(at_age("450 x", stage::unknown, days(5)) == "fail_recipient tell_sender expired");
    // a step that may still help comes first, however old the message is
    CHECK(at_age("421 x", stage::connect, days(9), {.possible = {next_host}}) == "next_host");
}

TEST_CASE("a message whose age nobody knows is never given up for it") {
    const decision made = decide(meaning_of("450 x", stage::rcpt), {.now = noon, .number = 99});
    CHECK(spelled(made, noon) == "retry_later +10800");
}

TEST_CASE("a failing message without a sender is told to the operator, not to nobody") {
    const decision made = decide(meaning_of("550 5.1.1 x", stage::rcpt),
                                 {.now = noon, .queued_at = noon, .null_sender = true});
    CHECK(spelled(made, noon) == "fail_recipient tell_operator suppress_address");
}

TEST_CASE("the policy settles what the field does in different ways") {
    using enum stage;
    const auto with = [](std::string_view bytes, stage at, const retry_policy& policy,
                         unsigned number = 1) {
        return spelled(decide(meaning_of(bytes, at), fresh({}, number), policy), noon);
    };
    SUBCASE("a refused greeting") {
        constexpr retry_policy exim{.refused_greeting = refused_greeting::fail};
        CHECK(with("554 x", connect, exim) ==
              "fail_message tell_sender tell_operator other_source");
        CHECK(with("550 x", ehlo, exim) == "fail_message tell_sender other_source");
        CHECK(with("421 x", connect, exim) == "retry_later +600");
    }
    SUBCASE("552 at RCPT") {
        constexpr retry_policy postfix{.rcpt_552 = rcpt_552::as_sent};
        CHECK(with("552 x", rcpt, postfix) == "fail_recipient tell_sender");
        CHECK(with("452 x", rcpt, postfix) == "retry_later +600");
        CHECK(with("552 x", message, {}) == "fail_message tell_sender");
        attempt current = fresh(anything);
        CHECK(decide(meaning_of("552 x", rcpt), current, postfix).action == action::fail_recipient);
    }
    SUBCASE("everything soft") {
        constexpr retry_policy soft{.soft_bounce = true};
        CHECK(with("550 5.1.1 x", rcpt, soft) == "retry_later +600");
        CHECK(with("521 x", connect, soft) == "retry_later +600");
        CHECK(with("554 5.7.1 x", message, soft, 50) == "retry_later +10800 other_source");
        CHECK(with("552 x", rcpt, {.rcpt_552 = rcpt_552::as_sent, .soft_bounce = true}) ==
              "retry_later +600");
    }
    SUBCASE("how often a 5yz is believed to be for now") {
        CHECK(with("550 5.7.28 x", rcpt, {}, 9) ==
              "retry_later +14400 slow_destination other_source");
        CHECK(with("550 5.7.28 x", rcpt, {}, 10) ==
              "fail_recipient slow_destination tell_sender other_source");
        CHECK(with("450 4.7.28 x", rcpt, {}, 10) ==
              "retry_later +14400 slow_destination other_source");
        CHECK(with("550 5.7.28 x", rcpt, {.attempts_at_5yz = 1}) ==
              "fail_recipient slow_destination tell_sender other_source");
    }
    SUBCASE("out of step, twice") {
        CHECK(with("503 x", mail, {}, 2) == "fail_message tell_sender tell_operator");
    }
}

TEST_CASE("events without a reply are decided like replies") {
    using enum event;
    using enum action;
    // clang-format off
    static constexpr struct {
        event seen; stage at; action_set possible; std::string_view expected;
    } rows[] = {
        {connection_refused, stage::connect,  {next_host},   "next_host"},
        {connection_refused, stage::connect,  {},            "retry_later +600"},
        {connection_timeout, stage::connect,  {},            "retry_later +600"},
        {host_unreachable,   stage::connect,  {},            "retry_later +600"},
        {connection_lost,    stage::ehlo,     {next_host},   "next_host"},
        {connection_lost,    stage::data,     {next_host},   "next_host"},
        {connection_lost,    stage::message,  anything,      "retry_later +600 may_be_delivered"},
        {reply_timeout,      stage::rcpt,     {next_host},   "next_host"},
        {reply_timeout,      stage::message,  anything,      "retry_later +600 may_be_delivered"},
        {malformed_reply,    stage::mail,     {},            "retry_later +600"},
        {malformed_reply,    stage::message,  anything,      "retry_later +600 may_be_delivered"},
        {tls_failure,        stage::starttls, anything,      "continue_without_tls"},
        {tls_failure,        stage::starttls, {next_host},   "next_host"},
        {tls_failure,        stage::starttls, {},            "retry_later +600"},
        {tls_not_offered,    stage::ehlo,     {},            "retry_later +600"},
        {dns_failure,        stage::unknown,  anything,      "retry_later +600"},
        {domain_not_found,   stage::unknown,  anything,      "fail_recipient tell_sender"},
        {domain_not_found,   stage::connect,  {},            "fail_recipient tell_sender"},
        {null_mx,            stage::unknown,  {},  "fail_recipient tell_sender suppress_address"},
        {mail_loop,          stage::unknown,  {},            "fail_recipient tell_sender"},
        {no_hosts_left,      stage::unknown,  {},            "retry_later +600"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(to_string(row.seen));
        CAPTURE(to_string(row.at));
        const decision made = decide(classify(row.seen, row.at), fresh(row.possible));
        CHECK(spelled(made, noon) == row.expected);
    }
}

TEST_CASE("bytes that are no reply are decided as well") {
    const classification nothing = classify(reply{}, stage::rcpt);
    CHECK(spelled(decide(nothing, fresh({action::reconnect})), noon) == "reconnect");
    CHECK(spelled(decide(nothing, fresh()), noon) == "retry_later +600");
    const classification no_verdict = classify(reply{}, stage::message);
    CHECK(spelled(decide(no_verdict, fresh(anything)), noon) ==
          "retry_later +600 may_be_delivered");
}

TEST_CASE("a status without a code, as in a delivery report, is a verdict") {
    const auto decided = [](enhanced_status status) {
        return spelled(decide(classify(status, stage::message), fresh()), noon);
    };
    CHECK(decided({5, 1, 1}) == "fail_message tell_sender suppress_address");
    CHECK(decided({5, 7, 1}) == "fail_message tell_sender other_source");
    CHECK(decided({4, 2, 2}) == "retry_later +600");
}

TEST_CASE("a policy that never gives up may be written with the longest duration there is") {
    const retry_policy never{.give_up_after = std::chrono::hours::max()};
    const classification full = meaning_of("452 4.2.2 full", stage::rcpt);
    const attempt old{.now = noon, .queued_at = noon + days(-3000), .number = 9};
    CHECK(decide(full, old, never).action == action::retry_later);
}

TEST_CASE("a negative time, wherever it stands, is no time at all") {
    const retry_policy odd{.least_server_delay = delay{-100}, .jitter_percent = 100};
    attempt current = fresh();
    current.server_delay = delay{-50};
    current.random = UINT32_MAX;
    const classification later = meaning_of("451 4.7.1 greylisted", stage::rcpt);
    CHECK(decide(later, current, odd).not_before == noon);
}
