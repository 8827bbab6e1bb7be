// When a queue tries again and when it gives up: a value with named fields. The defaults are those
// of RFC 5321 §4.5.4.

#ifndef SMTPREPLY_RETRY_POLICY_HPP
#define SMTPREPLY_RETRY_POLICY_HPP

#include <smtpreply/enum_names.hpp>
#include <smtpreply/moment.hpp>

#include <cstdint>

namespace smtpreply {

/// Waits that double from attempt to attempt: first, 2 first, 4 first, ... up to `longest`; after
/// the first `early` attempts none is shorter than `least`.
struct backoff {
    delay first{};
    delay longest{};
    unsigned early = 0;
    delay least{};
};

/// What becomes of a message that is refused with 5yz before it was even named: at the greeting,
/// or at EHLO and HELO, by the last host that was left. 521 always fails it: RFC 7504.
enum class refused_greeting : std::uint8_t {
    defer,  ///< tried again later, as Postfix does: the refusal speaks of this client, and for now
    fail,   ///< returned to the sender, as Exim does
};

/// What 552 means in answer to RCPT, where nothing else in the reply tells.
enum class rcpt_552 : std::uint8_t {
    too_many_recipients,  ///< 452: RFC 5321 §4.5.3.1.10
    as_sent,              ///< a refusal of this recipient for good
};

/// Times below a second are none; negative ones count as none.
struct retry_policy {
    /// Two retries in the first half hour, then at least 30 minutes apart: 10 min, 20 min, 40 min,
    /// 80 min, 160 min, 3 h, 3 h, ...
    backoff ordinary{.first = minutes(10), .longest = hours(3), .early = 2, .least = minutes(30)};
    /// Most greylists open after five minutes and forget after a few hours.
    backoff greylisted{.first = minutes(6), .longest = hours(3), .early = 0, .least = {}};
    /// After a rate or connection limit; it holds for the whole destination.
    backoff slowed{.first = minutes(15), .longest = hours(4), .early = 0, .least = {}};

    /// The age at which a message is given up. RFC 5321 §4.5.4.1: at least 4 to 5 days.
    delay give_up_after = days(5);
    /// The age from which the sender is told, once, that the message is late.
    delay warn_after = hours(4);

    /// Bounds on the delay that a server asks for.
    delay least_server_delay = minutes(1);
    delay longest_server_delay = days(1);
    /// For so many attempts the server's delay replaces the scheduled wait; from then on it only
    /// lengthens it, so that a server that always says "in a minute" is not asked every minute.
    unsigned server_delay_early = 3;

    /// By how many parts in a hundred attempt::random may lengthen a wait; at most 100. It never
    /// shortens one: a greylist would count from the start again.
    unsigned jitter_percent = 10;

    /// After so many attempts a 5yz that was transient in effect (a rate limit sent as 550) counts
    /// as it was sent; by the ordinary schedule ten of them take 17 hours.
    unsigned attempts_at_5yz = 10;

    smtpreply::refused_greeting refused_greeting = refused_greeting::defer;
    smtpreply::rcpt_552 rcpt_552 = rcpt_552::too_many_recipients;
    /// Every failure is transient: for a server that is being set up. Nothing is given up before
    /// `give_up_after`.
    bool soft_bounce = false;
};

template <>
struct enum_names<refused_greeting> {
    static constexpr enum_name_rows<refused_greeting, 2> rows{{
        {refused_greeting::defer, "defer"sv},
        {refused_greeting::fail, "fail"sv},
    }};
};

template <>
struct enum_names<rcpt_552> {
    static constexpr enum_name_rows<rcpt_552, 2> rows{{
        {rcpt_552::too_many_recipients, "too_many_recipients"sv},
        {rcpt_552::as_sent, "as_sent"sv},
    }};
};

}  // namespace smtpreply

#endif
