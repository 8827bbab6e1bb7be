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

}  // namespace smtpreply

#endif
