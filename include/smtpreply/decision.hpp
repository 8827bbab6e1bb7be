// The answer of decide(): what to do with the recipients that a reply speaks of, and when.

#ifndef SMTPREPLY_DECISION_HPP
#define SMTPREPLY_DECISION_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/moment.hpp>

namespace smtpreply {

/// A literal type. It concerns the recipients that the reply concerns: one after RCPT, and after
/// the message in LMTP; else all that are left in the transaction.
struct decision {
    /// A step to take at once, of those that were possible; or to proceed; or to wait, which is
    /// always retry_later here and never slow_down; or to give up.
    smtpreply::action action = action::proceed;
    /// Where the action is retry_later: when. Else 1970.
    moment not_before{};

    bool slow_destination = false;  ///< send less to the whole destination; where the action is
                                    ///< retry_later, nothing at all until then
    bool tell_sender = false;       ///< write a report of failure: the message or recipient is lost
    bool delay_warning = false;     ///< write a report of delay, once
    bool tell_operator = false;     ///< somebody on this side has to mend something
    bool suppress_address = false;  ///< send no more mail to this address
    bool other_source = false;      ///< another address of this client may fare better
    bool may_be_delivered = false;  ///< the verdict on the message was lost: a retry may deliver it
                                    ///< twice
    bool expired = false;           ///< given up for its age alone

    friend constexpr bool operator==(const decision&, const decision&) noexcept = default;
};

}  // namespace smtpreply

#endif
