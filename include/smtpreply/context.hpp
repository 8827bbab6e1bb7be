// What the caller knows about a reply and the bytes do not say.

#ifndef SMTPREPLY_CONTEXT_HPP
#define SMTPREPLY_CONTEXT_HPP

#include <smtpreply/stage.hpp>

#include <optional>

namespace smtpreply {

/// An aggregate; leave out what is not known: `{.stage = stage::rcpt, .recipients_accepted = 2}`.
struct context {
    /// What the reply answers. The most useful fact: 452 and 552 mean another thing at RCPT.
    smtpreply::stage stage = stage::unknown;
    /// LMTP: a reply after the message concerns one recipient (RFC 2033 §4.2).
    bool lmtp = false;
    /// The caller must not send this message without TLS.
    bool tls_required = false;
    /// How many recipients of this transaction were accepted before this reply.
    std::optional<unsigned> recipients_accepted{};
    /// Whether another MX host is left to try.
    std::optional<bool> other_hosts_left{};
};

namespace detail {

// Whether what is answered at this stage is a verdict on a message or its recipients.
constexpr bool is_verdict(stage at) noexcept {
    switch (at) {
        case stage::rset:
        case stage::vrfy:
        case stage::expn:
        case stage::help:
        case stage::noop:
        case stage::quit: return false;
        case stage::unknown:
        case stage::connect:
        case stage::ehlo:
        case stage::starttls:
        case stage::auth:
        case stage::mail:
        case stage::rcpt:
        case stage::data:
        case stage::message:
        case stage::other: break;
    }
    return true;
}

}  // namespace detail

}  // namespace smtpreply

#endif
