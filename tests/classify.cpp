// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/classify.hpp>

#include <smtpreply/parse.hpp>
#include <smtpreply/registry.hpp>

#include "support.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

using namespace smtpreply;
using test::spelled;

namespace {

// ---- at compile time ------------------------------------------------------------------------

constexpr std::string_view gone = "550 5.1.1 gone\r\n";

constexpr reply made_at_compile_time() {
    detail::parsed_line line;
    line.code = 550;
    line.separator = ' ';
    line.status = detail::find_status(gone.substr(4, 10), false).value;
    detail::reply_fold fold{parse_options{}};
    return fold.add(line, gone.size()) == parse_rule::none ? fold.finish(gone) : reply{};
}

constexpr classification at_compile_time = classify(made_at_compile_time(), stage::rcpt);
static_assert(at_compile_time.reason == reason::mailbox_unknown);
static_assert(at_compile_time.stated == permanence::permanent);
static_assert(at_compile_time.scope == scope::recipient);
static_assert(at_compile_time.action == action::fail_recipient);
static_assert(at_compile_time.evidence.matched == "5.1.1");
static_assert(at_compile_time.suppress() && !at_compile_time.retry());

static_assert(classify(enhanced_status{4, 2, 2}).reason == reason::mailbox_full);
static_assert(classify(enhanced_status{4, 2, 2}).retry());
static_assert(classify(enhanced_status{2, 0, 0}).reason == reason::positive);
static_assert(classify(reply{}).action == action::reconnect);
static_assert(noexcept(classify(reply{})) && noexcept(classify(enhanced_status{})));

// ---- at run time ----------------------------------------------------------------------------

classification meaning_of(std::string_view bytes, const context& known) {
    return classify(*parse(bytes, {.framing = framing::quoted}), known);
}

classification meaning_of(std::string_view bytes, stage at) {
    return meaning_of(bytes, context{.stage = at});
}

// Reason, effective permanence, scope, action and confidence: what a program acts on.
std::string verdict(const classification& meaning) {
    return spelled(meaning.reason) + ' ' + spelled(meaning.effective) + ' ' +
           spelled(meaning.scope) + ' ' + spelled(meaning.action) + ' ' +
           spelled(meaning.evidence.confidence);
}

constexpr std::string_view accepted = "positive none none proceed high";
constexpr std::string_view out_of_step = "positive transient connection reconnect medium";

bool lies_in(std::string_view part, std::string_view whole) {
    return whole.data() <= part.data() && part.data() + part.size() <= whole.data() + whole.size();
}

}  // namespace

namespace at_its_stage {

using enum stage;

struct row {
    std::string_view bytes;
    stage at;
    std::string_view expected;
};

// clang-format off
constexpr row rows[] = {
    // the greeting: another host may do; the permanence says what to do when none is left
    {"220 mail.example.com", connect,  accepted},
    {"421 x",        connect,  "service_unavailable transient connection next_host medium"},
    {"450 x",        connect,  "service_unavailable transient connection next_host low"},
    {"451 x",        connect,  "server_error transient connection next_host low"},
    {"499 x",        connect,  "service_unavailable transient connection next_host low"},
    {"521 x",        connect,  "domain_refuses_mail permanent domain next_host low"},
    {"550 x",        connect,  "blocklisted permanent connection next_host low"},
    {"554 x",        connect,  "blocklisted permanent connection next_host medium"},
    {"554 5.7.1 x",  connect,  "blocklisted permanent connection next_host medium"},
    {"599 x",        connect,  "blocklisted permanent connection next_host low"},
    {"554 not accepting messages from 192.0.2.1", connect, "blocklisted permanent connection next_host high"},
    {"554 mailbox full", connect, "mailbox_full permanent connection next_host high"},

    // EHLO: a 5yz is no verdict before HELO was tried; 421 closes
    {"250-a\r\n250 SIZE", ehlo,     accepted},
    {"500 x",        ehlo,     "syntax_error permanent connection fall_back_to_helo medium"},
    {"500 EHLO not allowed in LMTP server", ehlo, "syntax_error permanent connection fall_back_to_helo medium"},
    {"501 5.5.1 Invalid command: EHLO requires domain name", ehlo, "syntax_error permanent connection fall_back_to_helo high"},
    {"503 5.5.1 Invalid command: Already identified", ehlo, "bad_sequence permanent connection fall_back_to_helo high"},
    {"501 5.5.4 Syntax: AUTH mechanism", auth, "syntax_error permanent credentials other_mechanism high"},
    {"501 x",        ehlo,     "syntax_error permanent connection fall_back_to_helo medium"},
    {"502 x",        ehlo,     "not_implemented permanent connection fall_back_to_helo high"},
    {"503 x",        ehlo,     "bad_sequence permanent connection fall_back_to_helo high"},
    {"504 x",        ehlo,     "not_implemented permanent connection fall_back_to_helo medium"},
    {"550 x",        ehlo,     "policy permanent connection fall_back_to_helo low"},
    {"550 5.7.1 x",  ehlo,     "policy permanent connection next_host low"},  // of this client
    {"550 5.7.25 x", ehlo,     "missing_reverse_dns permanent connection next_host high"},
    {"421 x",        ehlo,     "service_unavailable transient connection next_host medium"},
    {"450 x",        ehlo,     "policy transient connection next_host low"},

    // STARTTLS: never a failure of the message where TLS is optional
    {"220 go ahead", starttls, accepted},
    {"454 x",        starttls, "tls_failure transient connection continue_without_tls high"},
    {"454 4.7.0 x",  starttls, "tls_failure transient connection continue_without_tls high"},
    {"454 4.3.0 x",  starttls, "tls_failure transient connection continue_without_tls high"},
    {"500 x",        starttls, "syntax_error permanent connection continue_without_tls medium"},
    {"502 x",        starttls, "not_implemented permanent connection continue_without_tls high"},
    {"503 x",        starttls, "bad_sequence permanent connection continue_without_tls high"},
    {"554 x",        starttls, "tls_failure permanent connection continue_without_tls low"},
    {"421 x",        starttls, "service_unavailable transient connection reconnect medium"},

    // AUTH: about the credentials, never about a recipient
    {"334 VXNlcm5hbWU6", auth,     accepted},
    {"235 2.7.0 x",  auth,     accepted},
    {"535 x",        auth,     "auth_failed permanent credentials other_credentials high"},
    {"535 5.7.8 x",  auth,     "auth_failed permanent credentials other_credentials high"},
    {"535 5.7.3 x",  auth,     "auth_failed permanent credentials other_credentials high"},
    {"454 4.7.0 x",  auth,     "auth_failed transient credentials retry_later high"},
    {"432 4.7.12 x", auth,     "auth_mechanism transient credentials other_mechanism high"},
    {"504 x",        auth,     "auth_mechanism permanent credentials other_mechanism medium"},
    {"534 5.7.9 x",  auth,     "auth_mechanism permanent credentials other_mechanism high"},
    {"538 5.7.11 x", auth,     "encryption_required permanent connection start_tls high"},
    {"523 x",        auth,     "encryption_required permanent connection start_tls high"},
    {"525 5.7.13 x", auth,     "account_disabled permanent credentials other_credentials high"},
    {"501 x",        auth,     "syntax_error permanent credentials other_mechanism medium"},
    {"421 x",        auth,     "service_unavailable transient connection reconnect medium"},

    // MAIL: the sender or the whole message
    {"250 2.1.0 x",  mail,     accepted},
    {"550 x",        mail,     "sender_rejected permanent sender fail_message low"},
    {"550 5.1.7 x",  mail,     "sender_rejected permanent sender fail_message high"},
    {"550 5.1.8 x",  mail,     "sender_rejected permanent sender fail_message high"},
    {"553 x",        mail,     "sender_rejected permanent sender fail_message medium"},
    {"450 x",        mail,     "sender_rejected transient sender retry_later low"},
    {"451 x",        mail,     "server_error transient message retry_later low"},
    {"452 x",        mail,     "insufficient_storage transient connection retry_later medium"},
    {"452 4.3.1 x",  mail,     "insufficient_storage transient connection retry_later high"},
    {"552 x",        mail,     "message_too_large permanent message fail_message high"},
    {"552 5.3.4 x",  mail,     "message_too_large permanent message fail_message high"},
    {"530 5.7.0 x",  mail,     "auth_required permanent credentials authenticate medium"},
    {"530 5.7.1 x",  mail,     "auth_required permanent credentials authenticate medium"},
    {"550 5.7.10 x", mail,     "encryption_required permanent connection start_tls high"},
    {"555 x",        mail,     "not_implemented permanent message repeat_without_extension high"},
    {"504 x",        mail,     "not_implemented permanent message repeat_without_extension medium"},
    {"503 x",        mail,     "bad_sequence permanent connection reconnect high"},
    {"421 x",        mail,     "service_unavailable transient connection reconnect medium"},
    {"451 4.7.28 x", mail,     "rate_limited transient connection slow_down high"},

    // RCPT: this recipient only
    {"250 2.1.5 x",  rcpt,     accepted},
    {"251 x",        rcpt,     accepted},
    {"252 x",        rcpt,     accepted},
    {"550 x",        rcpt,     "mailbox_unavailable permanent recipient fail_recipient low"},
    {"450 x",        rcpt,     "mailbox_unavailable transient recipient retry_later low"},
    {"550 5.1.1 x",  rcpt,     "mailbox_unknown permanent recipient fail_recipient high"},
    {"450 4.1.1 x",  rcpt,     "mailbox_unknown transient recipient retry_later medium"},
    {"550 5.1.2 x",  rcpt,     "domain_unknown permanent domain fail_recipient high"},
    {"553 x",        rcpt,     "bad_address permanent recipient fail_recipient medium"},
    {"553 5.1.3 x",  rcpt,     "bad_address permanent recipient fail_recipient high"},
    {"551 x",        rcpt,     "mailbox_moved permanent recipient fail_recipient medium"},
    {"551 5.1.6 x",  rcpt,     "mailbox_moved permanent recipient fail_recipient high"},
    {"550 5.1.10 x", rcpt,     "domain_refuses_mail permanent domain fail_recipient medium"},
    {"556 x",        rcpt,     "domain_refuses_mail permanent domain fail_recipient high"},
    {"556 5.1.10 x", rcpt,     "domain_refuses_mail permanent domain fail_recipient high"},
    {"550 5.2.1 x",  rcpt,     "mailbox_disabled permanent recipient fail_recipient medium"},
    {"452 4.2.2 x",  rcpt,     "mailbox_full transient recipient retry_later high"},
    {"552 5.2.2 x",  rcpt,     "mailbox_full permanent recipient fail_recipient high"},
    {"550 5.4.4 x",  rcpt,     "domain_unknown permanent domain fail_recipient high"},
    {"550 5.4.6 x",  rcpt,     "routing_failure permanent domain fail_recipient high"},
    {"450 4.4.2 x",  rcpt,     "network transient connection retry_later high"},
    {"550 5.7.1 x",  rcpt,     "policy permanent recipient fail_recipient low"},
    {"554 5.7.1 x",  rcpt,     "policy permanent recipient fail_recipient low"},
    {"451 4.7.1 x",  rcpt,     "policy transient recipient retry_later low"},
    {"550 5.7.17 x", rcpt,     "recipient_refused permanent recipient fail_recipient high"},
    {"550 5.7.25 x", rcpt,     "missing_reverse_dns permanent connection fail_recipient high"},
    {"550 5.7.26 x", rcpt,     "sender_authentication permanent sender fail_recipient high"},
    {"550 5.7.28 x", rcpt,     "rate_limited transient connection slow_down medium"},
    {"550 5.1.8 x",  rcpt,     "sender_rejected permanent sender fail_recipient high"},
    {"550 5.3.4 x",  rcpt,     "message_too_large permanent recipient fail_recipient high"},
    {"530 5.7.0 x",  rcpt,     "auth_required permanent credentials authenticate medium"},
    {"503 5.5.1 x",  rcpt,     "bad_sequence permanent connection reconnect high"},
    {"555 x",        rcpt,     "not_implemented permanent recipient repeat_without_extension high"},
    {"501 x",        rcpt,     "syntax_error permanent recipient fail_recipient medium"},
    {"511 x",        rcpt,     "mailbox_unknown permanent recipient fail_recipient medium"},
    {"571 x",        rcpt,     "policy permanent recipient fail_recipient low"},
    {"585 x",        rcpt,     "mailbox_unavailable permanent recipient fail_recipient low"},
    {"599 x",        rcpt,     "unspecified permanent recipient fail_recipient low"},
    {"499 x",        rcpt,     "unspecified transient recipient retry_later low"},
    {"451 x",        rcpt,     "server_error transient recipient retry_later low"},
    {"421 x",        rcpt,     "service_unavailable transient connection reconnect medium"},
    {"421 4.3.2 x",  rcpt,     "service_unavailable transient connection reconnect high"},
    {"421 4.7.0 x",  rcpt,     "service_unavailable transient connection reconnect medium"},
    {"421 4.7.28 x", rcpt,     "rate_limited transient connection slow_down high"},

    // 452 and 552 at RCPT: too many recipients, unless the status says another thing
    {"452 x",        rcpt,     "too_many_recipients transient recipient new_transaction medium"},
    {"452 4.5.3 x",  rcpt,     "too_many_recipients transient recipient new_transaction high"},
    {"552 x",        rcpt,     "too_many_recipients transient recipient new_transaction medium"},
    {"552 5.5.3 x",  rcpt,     "too_many_recipients transient recipient new_transaction medium"},
    {"550 5.5.3 x",  rcpt,     "too_many_recipients transient recipient new_transaction medium"},
    {"451 4.5.3 x",  rcpt,     "too_many_recipients transient recipient new_transaction high"},
    {"452 4.3.1 x",  rcpt,     "insufficient_storage transient connection retry_later high"},
    {"552 5.3.4 x",  rcpt,     "message_too_large permanent recipient fail_recipient high"},

    // DATA: mostly the consequence of refused recipients
    {"354 go",       data,     accepted},
    {"554 5.5.1 x",  data,     "bad_sequence permanent connection reconnect low"},
    {"503 5.5.1 x",  data,     "bad_sequence permanent connection reconnect high"},
    {"451 x",        data,     "server_error transient message retry_later low"},
    {"552 x",        data,     "message_too_large permanent message fail_message medium"},
    {"421 x",        data,     "service_unavailable transient connection reconnect medium"},

    // after the final dot: the whole message
    {"250 2.0.0 queued as 4F1", message,  accepted},
    {"550 x",        message,  "policy permanent message fail_message low"},
    {"550 5.7.1 x",  message,  "policy permanent message fail_message low"},
    {"550 5.7.26 x", message,  "sender_authentication permanent sender fail_message high"},
    {"552 x",        message,  "message_too_large permanent message fail_message medium"},
    {"552 5.3.4 x",  message,  "message_too_large permanent message fail_message high"},
    {"452 x",        message,  "insufficient_storage transient connection retry_later medium"},
    {"452 4.3.1 x",  message,  "insufficient_storage transient connection retry_later high"},
    {"451 x",        message,  "server_error transient message retry_later low"},
    {"450 x",        message,  "server_error transient message retry_later low"},
    {"554 x",        message,  "unspecified permanent message fail_message low"},
    {"554 5.6.0 x",  message,  "message_malformed permanent message fail_message low"},
    {"554 5.6.7 x",  message,  "smtputf8_required permanent message fail_message high"},
    {"554 5.5.2 x",  message,  "message_malformed permanent message fail_message medium"},
    {"421 x",        message,  "service_unavailable transient connection reconnect medium"},

    // nobody says what it answers
    {"250 ok",       unknown,  accepted},
    {"354 go",       unknown,  accepted},
    {"550 5.1.1 x",  unknown,  "mailbox_unknown permanent recipient fail_recipient high"},
    {"550 x",        unknown,  "mailbox_unavailable permanent recipient fail_recipient low"},
    {"554 x",        unknown,  "unspecified permanent message fail_message low"},
    {"452 x",        unknown,  "insufficient_storage transient connection retry_later low"},
    {"552 x",        unknown,  "mailbox_full permanent recipient fail_recipient low"},
    {"421 x",        unknown,  "service_unavailable transient connection reconnect medium"},
    {"535 5.7.8 x",  unknown,  "auth_failed permanent credentials other_credentials high"},
    {"503 x",        unknown,  "bad_sequence permanent connection reconnect high"},
};
// clang-format on

}  // namespace at_its_stage

TEST_CASE("a reply means what its code and its status say at its stage") {
    for (const at_its_stage::row& row : at_its_stage::rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(verdict(meaning_of(row.bytes, row.at)) == row.expected);
    }
}

TEST_CASE("what the caller knows besides the stage decides where the bytes cannot") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; context known; std::string_view expected; }
    rows[] = {
        // no host is left
        {"421 x", {.stage = connect, .other_hosts_left = true},
                  "service_unavailable transient connection next_host medium"},
        {"421 x", {.stage = connect, .other_hosts_left = false},
                  "service_unavailable transient connection retry_later medium"},
        {"554 x", {.stage = connect, .other_hosts_left = false},
                  "blocklisted permanent connection fail_message medium"},
        {"421 x", {.stage = ehlo, .other_hosts_left = false},
                  "service_unavailable transient connection retry_later medium"},
        {"550 5.7.25 x", {.stage = ehlo, .other_hosts_left = false},
                  "missing_reverse_dns permanent connection fail_message high"},

        // the message must not go without TLS: another host, or another day
        {"454 x", {.stage = starttls, .tls_required = true},
                  "tls_failure transient connection next_host high"},
        {"454 x", {.stage = starttls, .tls_required = true, .other_hosts_left = false},
                  "tls_failure transient connection retry_later high"},
        {"502 x", {.stage = starttls, .tls_required = true},
                  "not_implemented transient connection next_host medium"},
        {"554 x", {.stage = starttls, .tls_required = true, .other_hosts_left = false},
                  "tls_failure transient connection retry_later low"},

        // too many recipients, if any was accepted before
        {"452 x", {.stage = rcpt, .recipients_accepted = 1},
                  "too_many_recipients transient recipient new_transaction medium"},
        {"452 x", {.stage = rcpt, .recipients_accepted = 0},
                  "insufficient_storage transient connection retry_later low"},
        {"552 x", {.stage = rcpt, .recipients_accepted = 100},
                  "too_many_recipients transient recipient new_transaction medium"},
        {"552 x", {.stage = rcpt, .recipients_accepted = 0},
                  "mailbox_full permanent recipient fail_recipient low"},
        {"452 4.5.3 x", {.stage = rcpt, .recipients_accepted = 0},
                  "too_many_recipients transient recipient retry_later high"},
        {"552 5.5.3 x", {.stage = rcpt, .recipients_accepted = 0},
                  "too_many_recipients transient recipient retry_later medium"},

        // DATA refused because no recipient was accepted: they have their own replies
        {"554 5.5.1 x", {.stage = data, .recipients_accepted = 0},
                  "bad_sequence permanent connection proceed low"},
        {"503 5.5.1 x", {.stage = data, .recipients_accepted = 0},
                  "bad_sequence permanent connection proceed high"},
        {"451 x", {.stage = data, .recipients_accepted = 0},
                  "server_error transient message proceed low"},

        // LMTP: a reply after the message concerns one recipient
        {"250 2.0.0 x", {.stage = message, .lmtp = true}, accepted},
        {"550 5.1.1 x", {.stage = message, .lmtp = true},
                  "mailbox_unknown permanent recipient fail_recipient high"},
        {"552 5.2.2 x", {.stage = message, .lmtp = true},
                  "mailbox_full permanent recipient fail_recipient high"},
        {"552 5.3.4 x", {.stage = message, .lmtp = true},
                  "message_too_large permanent recipient fail_recipient high"},
        {"554 x", {.stage = message, .lmtp = true},
                  "unspecified permanent recipient fail_recipient low"},
        {"451 x", {.stage = message, .lmtp = true},
                  "server_error transient recipient retry_later low"},
        {"550 5.7.26 x", {.stage = message, .lmtp = true},
                  "sender_authentication permanent sender fail_recipient high"},
        {"554 x", {.stage = mail, .lmtp = true},
                  "unspecified permanent message fail_message low"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.known.stage));
        CHECK(verdict(meaning_of(row.bytes, row.known)) == row.expected);
    }
}

TEST_CASE("words that are denied, conditional, quoted from an address or positive decide nothing") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view reason; }
    rows[] = {
        // what is known, valid or active is not unknown, invalid or inactive
        {"550 only known users may send to this list",                     rcpt,    "mailbox_unavailable"},
        {"550 user is not known here",                                     rcpt,    "mailbox_unknown"},
        {"550 user isn't known here",                                      rcpt,    "mailbox_unknown"},
        {"550 that is no valid user",                                      rcpt,    "mailbox_unknown"},
        {"550 the sender must be an active user",                          rcpt,    "sender_rejected"},
        {"550 not an active user",                                         rcpt,    "mailbox_disabled"},
        // a denied verdict
        {"550 authentication is not required; user unknown",               rcpt,    "mailbox_unknown"},
        {"550 TLS not required; no such user",                             rcpt,    "mailbox_unknown"},
        {"550 mailbox is not full, but the user is disabled",              rcpt,    "mailbox_disabled"},
        {"554 5.7.1 203.0.113.9 is not listed at zen.spamhaus.org",        message, "blocklisted"},
        {"554 this is not a virus; attachment type not allowed",           message, "content_rejected"},
        {"552 mailbox full of what it should not",                         rcpt,    "mailbox_full"},
        {"552 mailbox full, or not",                                       rcpt,    "mailbox_full"},
        // advice
        {"550 5.1.1 User unknown. If you are on a blocklist, ask its owner", rcpt,  "mailbox_unknown"},
        {"554 not available if you have no reverse DNS",                   connect, "missing_reverse_dns"},
        // names that others chose
        {"550 5.1.1 <joe@spamhaus.org>: User unknown",                     rcpt,    "mailbox_unknown"},
        {"550 5.1.1 <joe@mx.psbl.org>: User unknown",                      rcpt,    "mailbox_unknown"},
        {"550 5.7.1 listed by zen.spamhaus.org",                           rcpt,    "blocklisted"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CHECK(to_string(meaning_of(row.bytes, row.at).reason) == row.reason);
    }
}

TEST_CASE("who is welcome to nobody is not confused with who does not want this sender") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view reason; }
    rows[] = {
        {"550 5.7.1 This address does not accept mail from external senders", rcpt, "recipient_refused"},
        {"550 This mailbox does not accept mail from unauthenticated hosts",  rcpt, "recipient_refused"},
        {"550 This host does not accept mail larger than 10 MB",              message, "message_too_large"},
        {"550 This host does not accept any mail",                            rcpt, "domain_refuses_mail"},
        {"554 5.7.1 Spammers not allowed here",                               message, "blocklisted"},
        {"555 5.5.4 Option not allowed here",                                 mail, "not_implemented"},
        {"450 4.3.2 Maintenance, please try again after 30 minutes",          rcpt, "service_unavailable"},
        {"554 duplicate message, already delivered",                          message, "unspecified"},
        {"501 5.5.4 Invalid parameter SMTPUTF8",                              mail, "not_implemented"},
        {"554 5.2.0 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
                                                                              message, "mailbox_full"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CHECK(to_string(meaning_of(row.bytes, row.at).reason) == row.reason);
    }
}

TEST_CASE("the same words mean another thing at another stage") {
    // clang-format off
    static constexpr struct {
        std::string_view bytes;
        stage at;
        std::string_view reason;
    } rows[] = {
        {"504 Method not supported",              stage::auth,    "auth_mechanism"},
        {"504 Method not supported",              stage::mail,    "not_implemented"},
        {"454 Authentication server unavailable", stage::auth,    "auth_failed"},
        {"451 Authentication server unavailable", stage::rcpt,    "server_error"},
        {"554 This box is disabled",              stage::connect, "domain_refuses_mail"},
        {"554 This box is disabled",              stage::rcpt,    "mailbox_disabled"},
        {"421 This box is disabled",              stage::connect, "service_unavailable"},
        {"554 Not a valid mailbox",               stage::connect, "domain_refuses_mail"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(to_string(meaning_of(row.bytes, row.at).reason) == row.reason);
    }
}

TEST_CASE("what is said of something else than the mailbox suppresses no address") {
    for (const std::string_view bytes : {
             "550 5.4.1 Recipient server closed the connection",
             "550 5.3.0 Recipient lookup failed: LDAP server down",
             "554 5.3.5 Local configuration error: alias lookup failure in virtual map",
             "550 5.7.1 IP address 192.0.2.1 is not in the DNS database",
             "550 5.7.1 You are not in the user's contacts database",
             "550 5.4.1 Recipient MTA not responding, timer expired",
             "550 5.7.1 Your IP address is locked",
             "550 5.7.1 Your IP address could not be found",
             "550 Your IP address changed during the session",
             "550 Please try <https://postmaster.example.org/delist> to leave our blacklist",
             "550 5.7.1 Connections from your old address are blocked",
             "550 5.7.1 Client host rejected: inexistent PTR",
             "501 parameter after address not recognized",
             "550 5.7.1 this user agent is not recognized",
             "554 Alias database not found",
             "554 5.7.1 Spam. We find inbox placement of this message not acceptable",
             "550 message is frozen and cannot be delivered",
         }) {
        CAPTURE(bytes);
        CHECK_FALSE(meaning_of(bytes, stage::rcpt).suppress());
    }
    CHECK(meaning_of("550 User not in our database", stage::rcpt).suppress());
}

TEST_CASE("no gap of a phrase ends in a link") {
    CHECK(to_string(meaning_of("550 The mailbox (http://example.org/x) is disabled", stage::rcpt)
                        .reason) == "mailbox_disabled");
    CHECK(to_string(meaning_of("550 Your host is listed in zen.example.org", stage::rcpt).reason) ==
          "blocklisted");
    CHECK(to_string(
              meaning_of("550 User unknown; use the ways listed in https://mail.example.org/about",
                         stage::rcpt)
                  .reason) == "mailbox_unknown");
}

TEST_CASE("a failed login condemns no message, and MAIL no recipient") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view expected; }
    rows[] = {
        {"535 user unknown",              auth, "auth_failed permanent credentials other_credentials high"},
        {"550 Relaying denied",           auth, "relay_denied permanent credentials other_credentials high"},
        {"554 5.7.1 Client host blocked", auth, "blocklisted permanent connection next_host high"},
        {"550 5.2.1 Account disabled",    mail, "sender_rejected permanent sender fail_message high"},
        {"552 5.2.2 mailbox full",        mail, "mailbox_full permanent sender fail_message high"},
        {"551 user has moved",            mail, "mailbox_moved permanent sender fail_message high"},
        // the limit of one mailbox is not the client's
        {"450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents more",
                                          rcpt, "rate_limited transient recipient retry_later high"},
        // greeting again does not help whoever is blocked
        {"550 blocked using zen.spamhaus.org", ehlo, "blocklisted permanent connection next_host high"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(verdict(meaning_of(row.bytes, row.at)) == row.expected);
    }
}

TEST_CASE("a positive reply that does not fit its stage is no failure, but the step is lost") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view expected; }
    rows[] = {
        {"220 x",  connect,  accepted},
        {"250 x",  connect,  out_of_step},   // the reply to a command that nobody sent
        {"354 x",  connect,  out_of_step},
        {"250 x",  ehlo,     accepted},
        {"334 x",  ehlo,     out_of_step},
        {"220 x",  starttls, accepted},
        {"250 x",  starttls, out_of_step},
        {"334 x",  starttls, out_of_step},
        {"235 x",  auth,     accepted},
        {"235 x",  rcpt,     out_of_step},
        {"334 x",  auth,     accepted},
        {"354 x",  auth,     out_of_step},
        {"250 x",  mail,     accepted},
        {"354 x",  mail,     out_of_step},
        {"250 x",  rcpt,     accepted},
        {"354 x",  rcpt,     out_of_step},
        {"334 x",  rcpt,     out_of_step},
        {"354 x",  data,     accepted},
        {"250 x",  data,     out_of_step},
        {"220 x",  data,     out_of_step},
        {"334 x",  data,     out_of_step},   // a challenge outside AUTH
        {"250 x",  message,  accepted},
        {"354 x",  message,  out_of_step},
        {"250 x",  rset,     accepted},
        {"354 x",  rset,     out_of_step},
        {"252 x",  vrfy,     accepted},
        {"214 x",  help,     accepted},
        {"250 x",  noop,     accepted},
        {"221 x",  quit,     accepted},
        {"221 x",  noop,     out_of_step},   // goodbye
        {"221 x",  mail,     out_of_step},
        {"354 x",  quit,     out_of_step},
        {"354 x",  other,    accepted},      // who knows
        {"250 x",  unknown,  accepted},
        {"334 x",  unknown,  accepted},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(verdict(meaning_of(row.bytes, row.at)) == row.expected);
    }
}

TEST_CASE("a positive code fits every stage in which the registry says that it occurs") {
    for (const reply_code_entry entry : reply_codes) {
        if (!entry.code().positive()) continue;
        const std::string bytes = spelled(entry.code()) + " x";
        for (const auto& at : enum_names<stage>::rows) {
            if (!entry.stages().contains(at.value)) continue;
            CAPTURE(bytes);
            CAPTURE(at.spelling);
            CHECK(verdict(meaning_of(bytes, at.value)) == accepted);
        }
    }
}

TEST_CASE("the text of a positive reply never makes it a failure") {
    for (const std::string_view bytes :
         {"250 5.1.1 user unknown", "235 authentication failure", "250 4.2.2 mailbox full",
          "250 error", "250 550 5.1.1 no", "250 2.1.5 <a@example.com> suspended"}) {
        CAPTURE(bytes);
        CHECK(verdict(meaning_of(bytes, stage::unknown)) == accepted);
    }
}

TEST_CASE("replies to RSET, VRFY, EXPN, HELP, NOOP and QUIT never change a verdict") {
    using enum stage;
    for (unsigned number = 400; number <= 599; ++number) {
        for (const std::string_view status : {"", " x.1.1", " x.2.2", " x.7.28", " x.5.3"}) {
            std::string bytes = std::to_string(number) + std::string{status} + " x";
            std::ranges::replace(bytes, 'x', bytes[0]);
            CAPTURE(bytes);
            for (const stage at : {rset, vrfy, expn, help, noop, quit}) {
                CAPTURE(to_string(at));
                const classification meaning = meaning_of(bytes, at);
                const bool closing = number == 421 && at != quit;
                CHECK(spelled(meaning.action) == (closing ? "reconnect" : "proceed"));
                CHECK_FALSE(meaning.suppress());
            }
        }
    }
}

// RFC 5321, 3.8: whoever sends 421 closes the connection. Nothing can go on in it.
TEST_CASE("after 421 nothing goes on in the same connection, whatever status comes with it") {
    const auto leaves = [](action next) {
        return next == action::reconnect || next == action::next_host ||
               next == action::retry_later || next == action::slow_down;
    };
    for (const auto& at : enum_names<stage>::rows) {
        if (at.value == stage::quit) continue;  // it goes nowhere anyway
        for (const std::string_view bytes : {"421 x", "421 4.3.2 x", "421 4.5.3 x", "421 4.5.5 x",
                                             "421 4.7.10 x", "421 4.7.28 x"}) {
            for (const context& known : {context{.stage = at.value},
                                         context{.stage = at.value, .recipients_accepted = 0}}) {
                const classification meaning = meaning_of(bytes, known);
                CAPTURE(bytes);
                CAPTURE(at.spelling);
                CAPTURE(known.recipients_accepted.has_value());
                CAPTURE(to_string(meaning.action));
                CHECK(leaves(meaning.action));
                CHECK(meaning.retry());
            }
        }
    }
}

// Only a reply to RCPT, or one of LMTP's after the message, speaks of one recipient.
TEST_CASE("a refusal of MAIL, DATA or the message fails the message, whatever its reason") {
    using enum stage;
    for (const std::string_view bytes :
         {"550 5.1.1 x", "550 5.1.2 x", "553 5.1.3 x", "550 5.2.1 x", "552 5.2.2 x", "550 5.4.6 x",
          "556 5.1.10 x", "550 5.7.17 x"}) {
        for (const stage at : {mail, data, message}) {
            CAPTURE(bytes);
            CAPTURE(to_string(at));
            CHECK(spelled(meaning_of(bytes, at).action) == "fail_message");
        }
    }
}

TEST_CASE("an enhanced status means the same without a reply") {
    // clang-format off
    static constexpr struct { enhanced_status status; std::string_view expected; } rows[] = {
        {{2, 1, 5},   accepted},
        {{5, 1, 1},   "mailbox_unknown permanent recipient fail_recipient high"},
        {{4, 2, 2},   "mailbox_full transient recipient retry_later high"},
        {{5, 2, 2},   "mailbox_full permanent recipient fail_recipient high"},
        {{5, 3, 4},   "message_too_large permanent message fail_message high"},
        {{4, 4, 7},   "expired transient message retry_later high"},
        {{5, 4, 7},   "expired permanent message fail_message high"},
        {{5, 5, 3},   "too_many_recipients transient recipient new_transaction medium"},
        {{5, 7, 1},   "policy permanent message fail_message low"},
        {{5, 7, 26},  "sender_authentication permanent sender fail_message high"},
        {{5, 7, 606}, "blocklisted permanent connection fail_message medium"},
        {{5, 7, 999}, "unspecified permanent message fail_message low"},
        {{4, 0, 0},   "unspecified transient message retry_later low"},
        {{5, 0, 0},   "unspecified permanent message fail_message low"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.status));
        const classification meaning = classify(row.status);
        CHECK(verdict(meaning) == row.expected);
        CHECK(meaning.code.value() == 0);
        CHECK(meaning.status == row.status);
        CHECK(meaning.evidence.matched.empty());
        CHECK(meaning.severity() == row.status.severity());
    }
    CHECK(to_string(classify(enhanced_status{}).severity()) == "none");
    CHECK(to_string(classify(enhanced_status{5, 1, 1}, {.stage = stage::mail}).stage) == "mail");
}

TEST_CASE("without a reply nothing is known, but that the connection is of no use") {
    const classification meaning = classify(reply{}, stage::rcpt);
    CHECK(verdict(meaning) == "unspecified transient connection reconnect low");
    CHECK(to_string(meaning.stated) == "none");
    CHECK(to_string(meaning.severity()) == "none");
    CHECK(meaning.evidence.rule == "no-reply");
    CHECK(meaning.evidence.matched.empty());
}

TEST_CASE("the evidence is the rule that decided, and the very bytes that it matched") {
    using enum stage;
    // clang-format off
    static constexpr struct {
        std::string_view bytes; context known; std::string_view rule, matched; std::size_t offset;
    } rows[] = {
        {"250 ok",        {.stage = rcpt},     "positive-reply",              "250",    0},
        {"250 2.1.5 ok",  {.stage = rcpt},     "positive-reply",              "250",    0},
        {"250 ok",        {.stage = data},     "positive-reply-out-of-place", "250",    0},
        {"550 5.1.1 x",   {.stage = rcpt},     "enhanced-status",             "5.1.1",  4},
        {"550 (#5.1.1) x", {.stage = rcpt},    "enhanced-status",             "5.1.1",  6},
        {"550 x (#5.1.1)", {.stage = rcpt},    "enhanced-status",             "5.1.1",  8},
        {"550 5.01.1 x",  {.stage = rcpt},     "enhanced-status",             "5.01.1", 4},
        {"550-x\r\n550 5.1.1 y", {.stage = rcpt}, "enhanced-status",          "5.1.1",  11},
        {"550-5.0.0 x\r\n550 5.1.1 y", {.stage = rcpt}, "enhanced-status",    "5.1.1",  17},
        {"550 x",         {.stage = rcpt},     "reply-code",                  "550",    0},
        {"550 4.2.2 x",   {.stage = rcpt},     "reply-code",                  "550",    0},
        {"550 5.0.0 x",   {.stage = rcpt},     "reply-code",                  "550",    0},
        {"250-x\r\n550 y", {.stage = rcpt},    "reply-code",                  "550",    7},
        {"550-x\r\nz\r\n550 y", {.stage = rcpt}, "reply-code",                "550",    0},
        {"452 x",         {.stage = rcpt},     "code-at-stage",               "452",    0},
        {"554 5.7.1 x",   {.stage = connect},  "code-at-stage",               "554",    0},
        {"499 x",         {.stage = connect},  "severity-at-stage",           "499",    0},
        {"599 x",         {.stage = rcpt},     "severity",                    "599",    0},
        {"552 x",         {.stage = rcpt},     "too-many-recipients-as-5yz",  "552",    0},
        {"552 5.5.3 x",   {.stage = rcpt},     "too-many-recipients-as-5yz",  "5.5.3",  4},
        {"550 5.7.28 x",  {.stage = rcpt},     "rate-limit-as-5yz",           "5.7.28", 4},
        {"502 x", {.stage = starttls, .tls_required = true}, "tls-required-but-refused", "502", 0},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CAPTURE(to_string(row.known.stage));
        const evidence found = meaning_of(row.bytes, row.known).evidence;
        CHECK(found.rule == row.rule);
        CHECK(found.matched == row.matched);
        CHECK(found.matched.data() == row.bytes.data() + row.offset);
    }
}

TEST_CASE(
    "a status beats the code, the code beats a vague status, and a contradicting one is none") {
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; reason expected; } rows[] = {
        {"550 5.1.1 x", stage::rcpt,    reason::mailbox_unknown},
        {"552 5.2.2 x", stage::message, reason::mailbox_full},
        {"554 5.2.2 x", stage::message, reason::mailbox_full},
        {"450 4.2.2 x", stage::rcpt,    reason::mailbox_full},
        {"554 5.7.25 x", stage::connect, reason::missing_reverse_dns},

        {"554 5.7.1 x", stage::connect, reason::blocklisted},
        {"452 4.3.0 x", stage::message, reason::insufficient_storage},
        {"552 5.3.0 x", stage::message, reason::message_too_large},
        {"535 5.7.0 x", stage::auth,    reason::auth_failed},
        {"551 5.7.1 x", stage::rcpt,    reason::mailbox_moved},
        {"503 5.5.4 x", stage::rcpt,    reason::bad_sequence},

        {"550 4.2.2 x", stage::rcpt,    reason::mailbox_unavailable},
        {"452 5.2.2 x", stage::rcpt,    reason::too_many_recipients},
        {"554 4.7.28 x", stage::rcpt,   reason::unspecified},
        {"250 5.1.1 x", stage::rcpt,    reason::positive},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(to_string(meaning_of(row.bytes, row.at).reason) == to_string(row.expected));
    }
}

TEST_CASE("a 5yz whose text says that another time will do is transient, unless that cannot help") {
    // clang-format off
    static constexpr struct { std::string_view bytes; std::string_view effective; } rows[] = {
        {"552 Mailbox is full, try again later",                   "transient"},
        {"550 The domain is suspended for now, try later",         "transient"},
        {"552 Mailbox is full",                                    "permanent"},
        {"550 No such user here, try again later",                 "permanent"},
        {"503 5.5.1 Need MAIL first, try again later",             "permanent"},
        {"550 Too many messages in an hour",                       "transient"},
        {"550 Too many connections",                               "transient"},
        {"550 Too many invalid recipients",                        "permanent"},
        {"554 Too many syntax or protocol errors",                 "permanent"},
        {"550 Too many bad commands, come back later",             "transient"},
        {"451 Too many errors",                                    "transient"},
        {"552 Daily sending quota exceeded",                       "transient"},
        {"552 Not enough sending quota",                           "permanent"},
        {"554 5.4.7 Message expired (last: 421 try again later)",  "permanent"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CHECK(to_string(meaning_of(row.bytes, stage::rcpt).effective) == row.effective);
    }
}

TEST_CASE("a 4yz is permanent only where the text says that no retry will succeed") {
    static constexpr std::string_view yahoo =
        "421 4.7.1 [TS03] All messages from 192.0.2.7 will be permanently deferred; Retrying will "
        "NOT succeed. See https://postmaster.example/ts03";
    const classification never = meaning_of(yahoo, {.stage = stage::mail});
    CHECK(to_string(never.reason) == "blocklisted");
    CHECK(to_string(never.stated) == "transient");
    CHECK(to_string(never.effective) == "permanent");
    CHECK(to_string(never.action) == "fail_message");
    CHECK(never.evidence.rule == "permanent-as-4yz");
    CHECK(never.evidence.matched == "permanently deferred");
    CHECK(to_string(never.evidence.confidence) == "medium");
    CHECK_FALSE(never.retry());
    CHECK_FALSE(never.suppress());

    CHECK(to_string(meaning_of(yahoo, {.stage = stage::connect}).action) == "next_host");
    CHECK(meaning_of("454 TLS already started", stage::starttls).evidence.rule ==
          "permanent-as-4yz");
    CHECK_FALSE(meaning_of("454 TLS already started", stage::starttls).retry());
    CHECK(meaning_of("454 TLS not available now", stage::starttls).retry());
    CHECK(meaning_of("421 4.7.1 Not permanently deferred; try again later", stage::mail).retry());
    CHECK(meaning_of("421 4.7.0 [TS01] Messages from 192.0.2.7 temporarily deferred", stage::mail)
              .retry());
    CHECK(meaning_of("450 4.1.1 No such user", stage::rcpt).retry());
}

TEST_CASE("two pieces of evidence that agree are surer than one") {
    CHECK(to_string(meaning_of("525 x", stage::auth).evidence.confidence) == "medium");
    CHECK(to_string(meaning_of("525 5.7.13 x", stage::auth).evidence.confidence) == "high");
    CHECK(to_string(meaning_of("521 x", stage::rcpt).evidence.confidence) == "low");
    CHECK(to_string(classify(enhanced_status{5, 3, 2}).evidence.confidence) == "medium");
    CHECK(to_string(meaning_of("521 5.3.2 x", stage::rcpt).evidence.confidence) == "high");
}

TEST_CASE("an address is suppressed for what its own refusal says, and for nothing less") {
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; bool suppress; } rows[] = {
        {"550 5.1.1 x",   stage::rcpt,    true},
        {"550 5.1.1 x",   stage::message, true},
        {"550 5.1.1 x",   stage::unknown, true},
        {"551 5.1.6 x",   stage::rcpt,    true},
        {"556 x",         stage::rcpt,    true},
        {"556 5.1.10 x",  stage::rcpt,    true},
        {"550 5.1.1 x",   stage::mail,    false},   // that is the sender's address
        {"550 5.1.1 x",   stage::vrfy,    false},
        {"556 x",         stage::connect, false},
        {"450 4.1.1 x",   stage::rcpt,    false},
        {"550 x",         stage::rcpt,    false},
        {"550 5.2.1 x",   stage::rcpt,    false},   // disabled may be for now
        {"550 5.1.10 x",  stage::rcpt,    false},   // Exchange means something else by it
        {"552 5.2.2 x",   stage::rcpt,    false},   // full is not dead
        {"550 5.7.1 x",   stage::rcpt,    false},
        {"550 5.7.26 x",  stage::rcpt,    false},
        {"550 5.1.2 x",   stage::rcpt,    false},
        {"552 5.5.3 x",   stage::rcpt,    false},
        {"250 5.1.1 x",   stage::rcpt,    false},
        {"511 x",         stage::rcpt,    false},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(meaning_of(row.bytes, row.at).suppress() == row.suppress);
    }
}

// ---- what holds for every code, status, stage and context ------------------------------------

namespace {

constexpr bool is_named(std::string_view rule) {
    for (const std::string_view name :
         {"positive-reply", "positive-reply-out-of-place", "enhanced-status", "code-at-stage",
          "reply-code", "severity-at-stage", "severity", "too-many-recipients-as-5yz",
          "rate-limit-as-5yz", "tls-required-but-refused"})
        if (rule == name) return true;
    return false;
}

constexpr bool softens(std::string_view rule) {
    return rule == "too-many-recipients-as-5yz" || rule == "rate-limit-as-5yz" ||
           rule == "tls-required-but-refused";
}

// The first law that `meaning` breaks; empty where it keeps them all.
std::string_view broken_law(const classification& meaning, const reply& answer,
                            const context& known) {
    const evidence& why = meaning.evidence;
    // In a greeting that welcomes, "2.11.3" is a version.
    const bool greeting = known.stage == stage::connect && answer.positive();
    const std::optional<enhanced_status> status = greeting ? std::nullopt : answer.status();
    if (meaning.code != answer.code() || meaning.status != status)
        return "code and status are the reply's own";
    if (meaning.stage != known.stage) return "the stage is the context's";
    if (to_string(meaning.reason) == "invalid" || to_string(meaning.scope) == "invalid" ||
        to_string(meaning.action) == "invalid" || to_string(why.confidence) == "invalid" ||
        to_string(meaning.stated) == "invalid" || to_string(meaning.effective) == "invalid")
        return "every answer is an enumerator";
    if (!is_named(why.rule)) return "every rule has a known name";
    if (why.matched.empty() || !lies_in(why.matched, answer.bytes()))
        return "the evidence lies in the reply";
    if (why.matched != spelled(answer.code()) && why.matched != spelled(answer.status()))
        return "the evidence is the code or the status";
    if (meaning.retry() != (meaning.effective == permanence::transient))
        return "retry is what the effective permanence says";
    if (meaning.suppress() &&
        (meaning.effective != permanence::permanent || why.confidence != confidence::high))
        return "an address is suppressed only for good and for sure";

    if (answer.positive()) {
        if (meaning.reason != reason::positive) return "a positive reply stays positive";
        if (meaning.stated != permanence::none) return "a positive reply states no failure";
        const bool fits = why.rule == "positive-reply";
        if (fits && (meaning.effective != permanence::none || meaning.scope != scope::none ||
                     meaning.action != action::proceed))
            return "a positive reply that fits never fails";
        if (!fits && (!meaning.retry() || meaning.action != action::reconnect))
            return "a positive reply out of place is transient: reconnect";
        return {};
    }

    const permanence stated =
        answer.severity() == severity::permanent ? permanence::permanent : permanence::transient;
    if (meaning.reason == reason::positive) return "a negative reply is never positive";
    if (meaning.stated != stated) return "the first digit states the permanence";
    if (meaning.effective == permanence::none) return "a failure is transient or permanent";
    if (meaning.effective > stated) return "nothing is more permanent than it states";
    if (meaning.effective != stated && !softens(why.rule))
        return "a 5yz is transient only by a named rule";
    if (meaning.effective != stated && why.confidence == confidence::high)
        return "nothing is sure against what the server states";
    if (meaning.scope == scope::none) return "a failure hits something";
    const action next = meaning.action;
    if (meaning.retry() && (next == action::fail_recipient || next == action::fail_message ||
                            next == action::other_credentials))
        return "nothing is given up that may succeed later";
    if (!meaning.retry() && (next == action::retry_later || next == action::slow_down ||
                             next == action::new_transaction))
        return "nothing waits that will not succeed";
    if (known.stage == stage::rcpt && next == action::fail_message)
        return "a refused recipient fails no message";
    return {};
}

}  // namespace

TEST_CASE("where a message to several is refused, no address is suppressed") {
    const auto suppressed = [](unsigned recipients, bool lmtp) {
        const context known{
            .stage = stage::message, .lmtp = lmtp, .recipients_accepted = recipients};
        return meaning_of("550 5.1.1 user unknown", known).suppress();
    };
    CHECK(suppressed(1, false));
    CHECK_FALSE(suppressed(2, false));
    CHECK(suppressed(2, true));  // each recipient has a reply of its own
}

TEST_CASE("the laws hold for every code, at every stage, with every kind of status") {
    static constexpr context contexts[] = {
        {},
        {.lmtp = true, .tls_required = true},
        {.recipients_accepted = 0, .other_hosts_left = false},
        {.recipients_accepted = 3, .other_hosts_left = true},
    };
    for (unsigned number = 200; number <= 599; ++number) {
        for (const std::string_view status : {"", "c.0.0", "c.1.1", "c.2.2", "c.3.4", "c.5.3",
                                              "c.7.1", "c.7.28", "2.1.5", "4.7.1", "5.1.10"}) {
            const std::string code = std::to_string(number);
            std::string bytes = code + ' ' + std::string{status} + "\r\n";
            std::ranges::replace(bytes, 'c', code[0]);
            const parse_result parsed = parse(bytes);
            REQUIRE(parsed.complete());
            for (context known : contexts) {
                for (const auto& at : enum_names<stage>::rows) {
                    known.stage = at.value;
                    const std::string_view law =
                        broken_law(classify(*parsed, known), *parsed, known);
                    CAPTURE(test::spelled(bytes));
                    CAPTURE(at.spelling);
                    CHECK(law == "");
                }
            }
        }
    }
}
