// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/reason.hpp>

#include "support.hpp"

#include <string_view>

using smtpreply::enum_names;
using smtpreply::from_string;
using smtpreply::reason;

static_assert(to_string(reason::mailbox_unknown) == "mailbox_unknown");
static_assert(from_string<reason>("greylisted") == reason::greylisted);
static_assert(!from_string<reason>("Greylisted"));

TEST_CASE("the reasons are the 42 labels of the corpus, spelled and ordered as there") {
    static constexpr std::string_view expected[] = {
        "positive",
        "mailbox_unknown",
        "mailbox_moved",
        "mailbox_disabled",
        "mailbox_full",
        "mailbox_unavailable",
        "recipient_refused",
        "bad_address",
        "domain_unknown",
        "domain_refuses_mail",
        "routing_failure",
        "sender_rejected",
        "relay_denied",
        "sender_authentication",
        "missing_reverse_dns",
        "blocklisted",
        "spam",
        "malware",
        "content_rejected",
        "message_malformed",
        "message_too_large",
        "policy",
        "greylisted",
        "rate_limited",
        "too_many_connections",
        "too_many_recipients",
        "insufficient_storage",
        "service_unavailable",
        "server_error",
        "network",
        "expired",
        "auth_required",
        "auth_failed",
        "auth_mechanism",
        "account_disabled",
        "encryption_required",
        "tls_failure",
        "syntax_error",
        "bad_sequence",
        "not_implemented",
        "smtputf8_required",
        "unspecified",
    };
    static_assert(std::size(expected) == 42);
    const auto& rows = enum_names<reason>::rows;
    REQUIRE(rows.size() == std::size(expected));
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].spelling == expected[i]);
}
