// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/event.hpp>

#include <smtpreply/classify.hpp>
#include <smtpreply/explain.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using namespace smtpreply;
using test::spelled;

static_assert(classify(event::connection_refused).retry());
static_assert(classify(event::null_mx, stage::rcpt).suppress());
static_assert(noexcept(classify(event::dns_failure)));

namespace {

std::string verdict(const classification& meaning) {
    return spelled(meaning.status) + ' ' + spelled(meaning.reason) + ' ' +
           spelled(meaning.effective) + ' ' + spelled(meaning.scope) + ' ' +
           spelled(meaning.action);
}

}  // namespace

TEST_CASE("an event means what MTAs report for it") {
    using enum event;
    // clang-format off
    static constexpr struct { event seen; context known; std::string_view expected; } rows[] = {
        {connection_refused, {}, "4.4.1 network transient connection next_host"},
        {connection_timeout, {}, "4.4.1 network transient connection next_host"},
        {host_unreachable,   {}, "4.4.1 network transient connection next_host"},
        {connection_lost,    {}, "4.4.2 network transient connection next_host"},
        {reply_timeout,      {}, "4.4.2 network transient connection next_host"},
        {malformed_reply,    {}, "4.5.0 server_error transient connection next_host"},
        {tls_failure,        {}, "4.7.5 tls_failure transient connection continue_without_tls"},
        {tls_not_offered,    {}, "4.7.4 tls_failure transient connection next_host"},
        {dns_failure,        {}, "4.4.3 network transient domain retry_later"},
        {domain_not_found,   {}, "5.4.4 domain_unknown permanent domain fail_recipient"},
        {null_mx,            {}, "5.1.10 domain_refuses_mail permanent domain fail_recipient"},
        {mail_loop,          {}, "5.4.6 routing_failure permanent domain fail_recipient"},
        {no_hosts_left,      {}, "4.4.1 network transient domain retry_later"},

        // what the caller knows
        {connection_refused, {.other_hosts_left = false},
                                 "4.4.1 network transient connection retry_later"},
        {tls_failure, {.tls_required = true},
                                 "4.7.5 tls_failure transient connection next_host"},
        {tls_failure, {.tls_required = true, .other_hosts_left = false},
                                 "4.7.5 tls_failure transient connection retry_later"},

        // before the final dot another host may take it; after it, it may have been taken
        {connection_lost,    {.stage = stage::data},
                                 "4.4.2 network transient connection next_host"},
        {connection_lost,    {.stage = stage::message},
                                 "4.4.2 network transient connection retry_later"},
        {reply_timeout,      {.stage = stage::message},
                                 "4.4.2 network transient connection retry_later"},
        {malformed_reply,    {.stage = stage::message},
                                 "4.5.0 server_error transient connection retry_later"},

        // where no message waits for a verdict
        {connection_lost,    {.stage = stage::quit},
                                 "4.4.2 network transient connection proceed"},
        {reply_timeout,      {.stage = stage::quit, .other_hosts_left = false},
                                 "4.4.2 network transient connection proceed"},
        {connection_lost,    {.stage = stage::rset},
                                 "4.4.2 network transient connection reconnect"},
        {malformed_reply,    {.stage = stage::noop},
                                 "4.5.0 server_error transient connection reconnect"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(to_string(row.seen));
        CAPTURE(to_string(row.known.stage));
        CHECK(verdict(classify(row.seen, row.known)) == row.expected);
    }
}

TEST_CASE("what we say ourselves is marked as ours, and what a server says is not") {
    for (const auto& row : enum_names<event>::rows) {
        CAPTURE(row.spelling);
        const classification meaning = classify(row.value, stage::rcpt);
        CHECK(event_of(meaning) == row.value);
        CHECK(meaning.code == reply_code{});
        CHECK(meaning.stage == stage::rcpt);
        CHECK(meaning.evidence.matched.empty());
        CHECK(meaning.stated == meaning.effective);
        CHECK_FALSE(explain(meaning).fixes.empty());
    }
    CHECK_FALSE(event_of(classification{}).has_value());
    CHECK_FALSE(event_of(classify(reply{})).has_value());
    CHECK_FALSE(event_of(classify(enhanced_status{4, 4, 1})).has_value());
}
