// When each registered reply code is the right one. Row for row with reply_code_texts.hpp; the
// tables meet in registry.hpp.

#ifndef SMTPREPLY_DETAIL_REPLY_CODE_USAGES_HPP
#define SMTPREPLY_DETAIL_REPLY_CODE_USAGES_HPP

#include <smtpreply/detail/table.hpp>
#include <smtpreply/sentences.hpp>

#include <cstdint>

namespace smtpreply::detail {

struct reply_code_usage {
    std::uint16_t code;
    literal right_when;
};

// Said to someone who chooses or reads a code: when it is right, and which neighbour is right in
// the other case. A code that no server should send begins with "Never right", and names the one
// to send instead.

// clang-format off
inline constexpr table reply_code_usages{{
    // 2yz: completion
    reply_code_usage{200,
        "Never right: no standard has it; use 250 for a command that succeeded, 220 for the "
        "greeting, and 354 to ask for the message."},
    reply_code_usage{211,
        "Right when a server answers HELP with its own status; 214 is for help on how to use it or "
        "one of its commands."},
    reply_code_usage{214,
        "Right in answer to HELP, with text for a person; what a program needs to know, the "
        "extensions, belongs in the 250 to EHLO."},
    reply_code_usage{220,
        "Right as the greeting of a server that is ready, and after STARTTLS; 421 or 554 greets a "
        "client that is turned away, 454 defers STARTTLS."},
    reply_code_usage{221,
        "Right in answer to QUIT; 421 is the code of a server that ends the session unasked, so "
        "that the client sends the rest later."},
    reply_code_usage{235,
        "Right when AUTH has succeeded; 334 while the exchange still goes on, 535 when the "
        "credentials are not accepted."},
    reply_code_usage{250,
        "Right when the command is done, and after the final dot when the server has taken the "
        "message over; 354, not 250, accepts DATA."},
    reply_code_usage{251,
        "Right at RCPT when the server takes the mail and forwards it elsewhere; 250 if nobody "
        "need know that, 551 if the sender must send it there."},
    reply_code_usage{252,
        "Right at VRFY when the server would take mail for the address but does not say whether it "
        "exists; 550 when it surely does not."},
    reply_code_usage{253,
        "Right in answer to ETRN when delivery has begun and the text counts the messages; 252 "
        "without a count, 251 when none wait."},

    // 3yz: intermediate
    reply_code_usage{334,
        "Right during AUTH while the server needs one more line from the client; 235 ends the "
        "exchange well, 535 ends it badly."},
    reply_code_usage{354,
        "Right in answer to DATA and to nothing else, when the message may come; 503 or 554 when "
        "no recipient was accepted, 250 only once the message is taken."},
    reply_code_usage{355,
        "Right only with CHECKPOINT (RFC 1845), to name the octet at which a broken transfer goes "
        "on; 250 after any other MAIL."},

    // 4yz: transient failure
    reply_code_usage{420,
        "Never right: no RFC has it; use 421 to close the connection, 450 for a mailbox out of use "
        "for now, 451 for a fault of the server."},
    reply_code_usage{421,
        "Right when the server closes the connection now, whatever the command was; 450 or 451 "
        "when it defers one command and the session goes on."},
    reply_code_usage{422,
        "Never right: use 452 with 4.2.2 for a full mailbox, 432 for a password transition, 450 or "
        "451 for greylisting."},
    reply_code_usage{430,
        "Never right: no RFC defines it; use 451 for a fault that passes, and 500 or 502 for a "
        "command that is unknown or not offered."},
    reply_code_usage{431,
        "Never right: it is 4.3.1 without its dots; use 452 with 4.3.1 while disk or memory is "
        "short."},
    reply_code_usage{432,
        "Right at AUTH when one login with PLAIN under TLS must come first; 534 when the mechanism "
        "is too weak; for 4.3.2 use 421 or 451."},
    reply_code_usage{441,
        "Never right: it is 4.4.1 without its dots; use 451 with 4.4.1 when the next host does not "
        "answer."},
    reply_code_usage{442,
        "Never right: it is 4.4.2 without its dots; use 421 with 4.4.2 when the connection timed "
        "out or is about to be dropped."},
    reply_code_usage{446,
        "Never right: it is 4.4.6 without its dots; use 554 with 5.4.6 for a mail loop, which no "
        "retry cures."},
    reply_code_usage{447,
        "Never right: it is 4.4.7 without its dots; an expired message is reported in a bounce, "
        "and a server that only defers says 450 or 451."},
    reply_code_usage{449,
        "Never right: it is 4.4.9 without its dots; use 451 with 4.4.4 when no route is found for "
        "now, 550 with 5.4.4 when there is none."},
    reply_code_usage{450,
        "Right when the mailbox is out of use for now, or greylisting defers it; 550 when the "
        "mailbox is known to be bad, 451 when the fault is the server's own."},
    reply_code_usage{451,
        "Right when a fault of the server stops this command for now; 450 when mailbox or policy "
        "is the reason, 421 when the connection closes."},
    reply_code_usage{452,
        "Right when room is short for now (disk, full mailbox) or a transaction has too many "
        "recipients; 552 when the message itself is too large, however long one waits."},
    reply_code_usage{453,
        "Right in answer to ATRN when no mail waits; 250 when some does, 450 when the request is "
        "refused, 451 when it cannot be served now."},
    reply_code_usage{454,
        "Right when AUTH or STARTTLS fails for a reason that passes; 535 for wrong credentials, "
        "502 for a command not offered, 450 at RCPT."},
    reply_code_usage{455,
        "Right when a known parameter of MAIL or RCPT cannot be honoured for now; 555 when it is "
        "not known at all, 501 when its value is malformed."},
    reply_code_usage{456,
        "Never right: only an expired draft has it; use 450 with 4.7.1 and say in the text that "
        "the message would pass over IPv4."},
    reply_code_usage{458,
        "Right in answer to ETRN when the queue run cannot start now; 459 when the node may not be "
        "asked for at all."},
    reply_code_usage{459,
        "Right in answer to ETRN when this node may not be asked for, though its digit says "
        "transient; 458 when the run merely cannot start now."},
    reply_code_usage{465,
        "Never right: it is 4.6.5 without its dots; use 554 with 5.6.3 for content that the server "
        "cannot convert."},
    reply_code_usage{471,
        "Never right: it is 4.7.1 without its dots; use 451 with 4.3.0 when a filter fails, 450 or "
        "451 with 4.7.1 to defer by policy."},
    reply_code_usage{498,
        "Never right: use 550 with 5.1.2 for a domain that has no mail host, 556 for one with a "
        "null MX, 451 with 4.4.3 while DNS fails."},

    // 5yz: permanent failure
    reply_code_usage{500,
        "Right when the server does not know the command or the line is too long; 502 when it "
        "knows but does not offer it, 501 for a bad argument."},
    reply_code_usage{501,
        "Right when the command is known and its argument malformed; 500 for an unknown command, "
        "555 for an unknown parameter, 553 for a bad address."},
    reply_code_usage{502,
        "Right when the server knows the command but does not implement it; 500 when it does not "
        "know it at all, 252 for a VRFY that is meant to tell nothing."},
    reply_code_usage{503,
        "Right when a known command comes at the wrong time, as RCPT before MAIL; 530 when login "
        "or TLS must come first; DATA without any recipient may get 503 or 554."},
    reply_code_usage{504,
        "Right when the command is known but not with this argument, as with an AUTH mechanism not "
        "offered; 501 when the argument is malformed."},
    reply_code_usage{505,
        "Never right: use 525 for a suspended login, 550 with 5.2.1 for a suspended mailbox, 550 "
        "with 5.1.2 for a recipient domain not in DNS."},
    reply_code_usage{510,
        "Never right: it is 5.1.0 without its dots; use 550 with 5.1.1 for an unknown mailbox, 553 "
        "with 5.1.3 for a malformed address."},
    reply_code_usage{511,
        "Never right: it is 5.1.1 without its dots; use 550 with 5.1.1 for a mailbox that does not "
        "exist."},
    reply_code_usage{512,
        "Never right: it is 5.1.2 without its dots; use 550 with 5.1.2 for a domain that does not "
        "exist, 556 with 5.1.10 for a null MX."},
    reply_code_usage{513,
        "Never right: it is 5.1.3 without its dots; use 501 or 553 with 5.1.3 for a malformed "
        "address, 530 when login is missing."},
    reply_code_usage{514,
        "Never right: it is 5.1.4 without its dots; when an address fits several mailboxes use 550 "
        "with 5.1.4 at RCPT, 553 at VRFY."},
    reply_code_usage{515,
        "Never right: 5.1.5 without its dots would mean a valid address; use 550 with 5.1.1 for a "
        "mailbox that does not exist."},
    reply_code_usage{516,
        "Never right: it is 5.1.6 without its dots; use 551 when the text names the new address, "
        "550 with 5.1.6 when it does not."},
    reply_code_usage{517,
        "Never right: it is 5.1.7 without its dots; use 553 with 5.1.7 for a malformed sender, 550 "
        "with 5.1.8 for a bad sender domain."},
    reply_code_usage{520,
        "Never right: only an expired draft has it, for QHLO; use 500 for a command that the "
        "server does not know."},
    reply_code_usage{521,
        "Right as the greeting of a host that takes no mail from anyone, ever; 554 when only this "
        "client is turned away, 556 when it is the recipient's domain that takes none."},
    reply_code_usage{522,
        "Never right: it is 5.2.2 without its dots; use 452 with 4.2.2 for a full mailbox, or 552 "
        "with 5.2.2 to have the mail returned at once."},
    reply_code_usage{523,
        "Right at AUTH with 5.7.10 when login needs TLS first, though more clients know 530; for a "
        "message too large use 552 with 5.2.3."},
    reply_code_usage{524,
        "Seldom right: IANA lists it with 5.7.11 for a mechanism that needs TLS; use 504 or 530 "
        "there, and 550 with 5.2.4 for a broken list."},
    reply_code_usage{525,
        "Right at AUTH with 5.7.13 when the account is disabled; 535 when the credentials are "
        "wrong, 550 with 5.2.1 for a recipient."},
    reply_code_usage{530,
        "Right when AUTH or STARTTLS must come before this command; 535 when AUTH was tried and "
        "not accepted, 550 with 5.7.1 when no login would help."},
    reply_code_usage{531,
        "Never right: it is 5.3.1 without its dots; use 452 with 4.3.1 while the disk is full, so "
        "that senders try again."},
    reply_code_usage{533,
        "Never right: no RFC defines it; use 550 with 5.7.1 for policy, 553 with 5.6.7 for an "
        "address that needs SMTPUTF8."},
    reply_code_usage{534,
        "Right at AUTH when this account needs a stronger mechanism; 535 when name, password or "
        "token is wrong, 504 when the mechanism is not offered at all."},
    reply_code_usage{535,
        "Right at AUTH when name, password or token is not accepted; 530 when AUTH was not tried, "
        "454 when they cannot be checked for now."},
    reply_code_usage{538,
        "Kept for history: do not offer AUTH before TLS, and answer a mechanism that needs TLS "
        "with 504, or with 530 to ask for STARTTLS."},
    reply_code_usage{540,
        "Never right: it is 5.4.0 without its dots; use 451 with 4.4.3 while the domain's DNS "
        "fails, 550 with 5.1.2 when it does not exist."},
    reply_code_usage{541,
        "Never right: it is 5.4.1 without its dots; use 550 with 5.7.1 to refuse by policy, 451 "
        "with 4.4.1 when the next host is silent."},
    reply_code_usage{542,
        "Never right: it is 5.4.2 without its dots; use 451 with 4.4.2 when the connection to the "
        "next host broke, 550 with 5.1.1 for an unknown recipient."},
    reply_code_usage{543,
        "Never right: it is 5.4.3 without its dots; use 451 with 4.4.3 while a directory or DNS "
        "service is down."},
    reply_code_usage{546,
        "Never right: it is 5.4.6 without its dots; use 554 with 5.4.6 to stop a mail loop."},
    reply_code_usage{547,
        "Never right: it is 5.4.7 without its dots; an expired message is reported in a bounce, by "
        "its status and not by a reply code."},
    reply_code_usage{550,
        "Right when the mailbox does not exist or policy refuses for good; 450 when it may pass "
        "later, 553 for an address not allowed, 554 for a client or message turned away."},
    reply_code_usage{551,
        "Right at RCPT when the user is elsewhere and the text says where; 251 when the server "
        "forwards, 550 with 5.7.1 to refuse relaying."},
    reply_code_usage{552,
        "Right when the message is over a size limit, at MAIL or after the final dot; 452 when "
        "room may come back (disk, full mailbox), and always for too many recipients."},
    reply_code_usage{553,
        "Right when the address itself is not allowed: malformed, or a sender that this login may "
        "not use; 550 when it is well formed but no such mailbox exists."},
    reply_code_usage{554,
        "Right to turn this client away at connect, or to refuse a message when no code is closer; "
        "550 for one mailbox or by policy, 521 when the host takes mail from nobody."},
    reply_code_usage{555,
        "Right when a parameter of MAIL or RCPT is not known; 455 when it cannot be honoured for "
        "now, 501 when its value is malformed."},
    reply_code_usage{556,
        "Right at RCPT, with 5.1.10, when the recipient's domain takes no mail (null MX); 550 when "
        "only this mailbox is bad, 521 as the greeting of a host that takes none."},
    reply_code_usage{557,
        "Never right: only an expired draft has it; use 550 to refuse a query, 452 with 4.5.3 for "
        "too many recipients."},
    reply_code_usage{571,
        "Never right: it is 5.7.1 without its dots; use 550 with 5.7.1, or 554 with 5.7.1 after "
        "the final dot."},
    reply_code_usage{572,
        "Never right: it is 5.7.2 without its dots; use 550 with 5.7.1 to refuse relaying, 550 "
        "with 5.7.2 to refuse a post to a list."},
    reply_code_usage{585,
        "Never right: one server's invention; use 550 with 5.1.1 for an unknown mailbox, 550 with "
        "5.7.1 for a refusal by policy."},
}};
// clang-format on

}  // namespace smtpreply::detail

#endif
