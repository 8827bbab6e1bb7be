// What the caller knows about an attempt to deliver: its history, and what is still possible.

#ifndef SMTPREPLY_ATTEMPT_HPP
#define SMTPREPLY_ATTEMPT_HPP

#include <smtpreply/action_set.hpp>
#include <smtpreply/moment.hpp>

#include <cstdint>
#include <optional>

namespace smtpreply {

/// An aggregate; leave out what is not known. Nothing in it outlives an attempt but `queued_at`,
/// `number` and `delay_warned`, which a queue stores with the recipient.
struct attempt {
    /// When the reply came; always given, since the library reads no clock.
    moment now{};
    /// When the message was taken into the queue. Where it is left out, or later than `now`, the
    /// message is new, and is never given up for its age.
    std::optional<moment> queued_at{};
    /// How often delivery to this recipient has been tried, this time included: 1, 2, ...
    unsigned number = 1;

    /// The steps that the client can still take at once. It takes a step out when it has taken it
    /// as often as it likes (HELO and TLS once, each host once, a reconnect once or twice), and
    /// what is not in here is never asked for: the default can only wait or give up. It holds, of
    /// next_host, new_transaction, reconnect, fall_back_to_helo, start_tls, continue_without_tls,
    /// authenticate, other_credentials, other_mechanism and repeat_without_extension, those that
    /// the client knows how to do here and now.
    action_set possible{};

    /// LMTP: a reply after the message concerns one recipient.
    bool lmtp = false;
    /// The envelope sender is <>: nobody can be told, RFC 5321 §4.5.5.
    bool null_sender = false;
    /// The sender was told of the delay already.
    bool delay_warned = false;

    /// The delay that the server itself asks for, if its text names one.
    std::optional<delay> server_delay{};
    /// Any number, evenly distributed; it spreads the retries of many messages. 0: no spread.
    std::uint32_t random = 0;
};

}  // namespace smtpreply

#endif
