// What each enhanced status code means to the person who has it in front of them: title,
// description, causes (most frequent first), fixes, what vendors mean by it in another sense, and
// when a server is right to use it. The facts stand in enhanced_status_facts.hpp, row for row.
//
// The class digit is kept apart: 4.2.2 and 5.2.2 share the entry x.2.2, whose texts speak of both.

#ifndef SMTPREPLY_DETAIL_ENHANCED_STATUS_TEXTS_HPP
#define SMTPREPLY_DETAIL_ENHANCED_STATUS_TEXTS_HPP

#include <smtpreply/detail/table.hpp>
#include <smtpreply/detail/texts.hpp>

namespace smtpreply::detail {

// In the commands, words in capitals (DOMAIN, HOST, ADDRESS, USER, IP) stand for your own values.

// clang-format off
inline constexpr table enhanced_status_texts{{
    // x.0: other or undefined
    enhanced_status_text{0, 0, "Other or undefined status",
        "Only the class is known: 2.0.0 says success, 4.0.0 a failure for now, 5.0.0 one for good. "
        "The code adds nothing to the reply code; what happened stands in the text, if anywhere.",
        {"The server gives every success the same general code (250 2.0.0 Ok).",
         "A filter or a local program refused or failed without a code of its own.",
         "A server that had only a reply without an enhanced code put the bare class into its "
             "bounce."},
        {"Go by the reply code, its text and the command that it answers.",
         "In a bounce, read the Diagnostic-Code line: it often holds a better code than the Status "
             "line.",
         "On the receiving server: give the rule that refuses a code that says why (Postfix: '550 "
             "5.7.1 TEXT' as the action in an access table)."},
        "Sendmail sends 5.0.0 where it has no better code, as in 503 5.0.0 for a missing HELO. "
        "Exchange Online uses its private 5.0.350 for refusals by other servers that fit nowhere "
        "else.",
        "Right when nothing but the class is known; as soon as the subject is known, the general "
        "code of that subject (X.1.0 to X.7.0) is better."},

    // x.1: addresses
    enhanced_status_text{1, 0, "Other address status",
        "Something about an address is wrong (5.1.0) or not acceptable now (4.1.0), without more "
        "detail; as 2.1.0 it accepts the sender after MAIL. Sender or recipient may be meant: the "
        "command that it answers tells which.",
        {"At RCPT: the server has no such recipient, or refuses the address.",
         "At MAIL: the server refuses the sender or the sender's domain.",
         "The sender claims an address of the receiving domain that does not exist there.",
         "The client's IP or domain is blocked or throttled, and the server uses this code for "
             "it."},
        {"See which command got the code: after MAIL the sender is meant, after RCPT the "
             "recipient.",
         "Read the text, and do not take the recipient off a list unless it says that the address "
             "does not exist.",
         "For the sender: use an address that exists, in a domain that 'dig +short MX DOMAIN' "
             "finds.",
         "On the receiving server: answer with 5.1.1 for an unknown recipient, with 5.7.1 for a "
             "blocked sender."},
        "Postfix sends 5.1.0 at MAIL for a sender that does not exist in a domain of its own; "
        "Cisco IronPort sends #5.1.0 for an unknown recipient; Spectrum (AUP#...) refuses clients "
        "with it, for their reputation or number of connections.",
        "Right when an address is the cause and none of X.1.1 to X.1.10 fits, and as 2.1.0 in the "
        "reply to MAIL."},
    enhanced_status_text{1, 1, "Mailbox does not exist",
        "The part of the recipient's address before the @ names no mailbox at this domain; other "
        "recipients are not concerned. RFC 3463 means it for good (5.1.1). A 4.1.1, seen all the "
        "same, says that the server could not make sure or does not yet trust its own list.",
        {"The address is misspelled.",
         "The mailbox was deleted, or its owner has left.",
         "The address comes from an old or bought list.",
         "The mail reached a former provider or a gateway whose list of recipients is out of date.",
         "4.1.1: the server asks another host about the recipient and has no answer yet, or "
             "refuses only for now during a move (Postfix: soft_bounce)."},
        {"Compare the address letter by letter, then delete the autocomplete entry and type it "
             "again.",
         "After 5.1.1 with a text that agrees, take the address off every list; after 4.1.1 keep "
             "it and let the message wait.",
         "If the text speaks of a limit, a block or a full mailbox, act on the text, not on the "
             "code.",
         "If the recipient says that the address is right, run 'dig +short MX DOMAIN' and ask "
             "whether that host is still the one in use.",
         "On the receiving server: trace the address ('exim -bt ADDRESS', 'postmap -q ADDRESS "
             "MAP', Get-Recipient); when the move is over, set soft_bounce = no (Postfix)."},
        "Comcast has sent 4.1.1 and 5.1.1 for full mailboxes, Orange 5.1.1 for one over quota "
        "(OFR_417), GoDaddy 5.1.1 for a sender's hourly limit (IB607). Exchange's "
        "RESOLVER.ADR.ExRecipNotFound often comes from an old autocomplete entry for a mailbox "
        "that was recreated.",
        "Right when this server handles the domain and has no such mailbox; X.2.1 is for a mailbox "
        "that exists but is shut, X.1.6 for one that has moved away."},
    enhanced_status_text{1, 2, "Bad recipient domain",
        "The part of the recipient's address after the @ does not exist or cannot take mail; every "
        "recipient in that domain is concerned. RFC 3463 means it for good (5.1.2). A 4.1.2 says "
        "that the domain was not found this time.",
        {"The domain is misspelled.",
         "The domain has expired, or has neither an MX nor an A record.",
         "The MX record points to a name that does not exist.",
         "The name servers of the domain, or the resolver of the server that refuses, do not "
             "answer (4.1.2)."},
        {"Check 'dig +short MX DOMAIN' and 'dig +short A DOMAIN', from a second resolver too ('dig "
             "@9.9.9.9 MX DOMAIN').",
         "Correct the domain in the address book; for 5.1.2 send again only then.",
         "For 4.1.2 ask the domain's own servers with 'dig +trace MX DOMAIN' and let the message "
             "wait.",
         "If only the server that refuses fails to find the domain, its resolver is at fault "
             "(/etc/resolv.conf, forwarders).",
         "On the receiving server: renew the domain, and publish an MX record to a host name with "
             "an A record."},
        "Postfix sends 450 4.1.2 (Domain not found) even for a domain that DNS denies, unless "
        "unknown_address_reject_code is set to 550. Gmail and qmail send 5.1.2 for a domain that "
        "they cannot find.",
        "Right when the domain itself is wrong; X.4.4 is for a right domain without a route, X.4.3 "
        "for DNS that does not answer, X.1.10 for a null MX."},
    enhanced_status_text{1, 3, "Bad recipient address syntax",
        "The recipient's address is not written as an address must be; other recipients are not "
        "concerned. The same string fails every time, so a 4.1.3 is no better than a 5.1.3.",
        {"A space, a comma, a second @ or a dot too many stands in the address, or its domain is "
             "missing.",
         "Two addresses, or a name with its address, are in one field.",
         "The address has non-ASCII letters, and SMTPUTF8 is not in use.",
         "The address is valid but unusual (a slash, a plus, quotes), and a rule of the server "
             "refuses such characters."},
        {"Look at the RCPT line in the log byte by byte: hidden spaces, line breaks and brackets "
             "show only there.",
         "Write the address anew by hand as name@domain and delete the stored contact.",
         "For non-ASCII letters, use an ASCII address of the same recipient.",
         "On the receiving server: let valid characters pass (Exim on Debian: "
             "CHECK_RCPT_LOCAL_LOCALPARTS)."},
        "Sendmail sends 553 5.1.3 for a malformed sender as well, so look at the command. Lists of "
        "Exchange codes say that some servers mean a missing authentication by it.",
        "Right when the recipient's address breaks the grammar of RFC 5321; X.1.7 is its twin for "
        "the sender, X.5.4 is for other arguments."},
    enhanced_status_text{1, 4, "Recipient address ambiguous",
        "The address fits more than one recipient, and the server cannot choose; other recipients "
        "are not concerned. Until somebody removes the double entry, a 4.1.4 fails like a 5.1.4.",
        {"Two objects in the directory (mailbox, contact, group) hold the same address.",
         "A migration or a directory synchronisation left a second copy of the mailbox.",
         "The server guesses recipients from parts of a name and finds several."},
        {"Use another, complete address of the recipient until it is mended.",
         "On the receiving server: find both holders (Get-Recipient, or 'postmap -q ADDRESS "
             "ldap:FILE' with Postfix) and take the address away from one.",
         "On the receiving server: correct it where the directory is mastered, or synchronisation "
             "brings it back."},
        "Exchange reports this fault as 4.2.0 (RESOLVER.ADR.Ambiguous), and sends 5.1.4 for a "
        "recipient in a domain that RFC 2606 reserves (.test, .example, .invalid, .localhost).",
        "Right when the server finds two or more recipients and may not pick one; X.1.1 is right "
        "when it finds none."},
    enhanced_status_text{1, 5, "Recipient address valid",
        "As 2.1.5 it accepts the recipient after RCPT, or reports in a delivery report that all "
        "went well. As 4.1.5 or 5.1.5 it contradicts itself: then go by the reply code and the "
        "text.",
        {"The recipient is accepted, or was delivered to (2.1.5).",
         "5.1.5: the server follows a list in which the number means an invalid address."},
        {"After 2.1.5 at RCPT go on; only the 250 after the final dot hands the message over.",
         "For 5.1.5 treat the recipient as refused: read the text and check the spelling of the "
             "address.",
         "On the receiving server: replace 5.1.5 by 5.1.1 or 5.1.3."},
        "Lists derived from Microsoft's give 5.1.5 the opposite sense, an invalid address; "
        "Exchange sends it for a recipient in a domain that RFC 2606 reserves (.test, .example, "
        ".invalid, .localhost).",
        "Right in success only: with 250 at RCPT and in positive delivery reports; 2.1.0 is for "
        "the sender."},
    enhanced_status_text{1, 6, "Mailbox moved, no forwarding",
        "The address was valid once; the mailbox has moved, and its mail is neither taken nor "
        "forwarded. It concerns this recipient, for good (5.1.6); RFC 3463 sees no use for 4.1.6.",
        {"The owner has changed the address or the provider.",
         "The mailbox was moved between servers, and the directory still shows the old place."},
        {"Learn the new address from its owner, and change the entry in every list; do not write "
             "to the old one again.",
         "If the text names a new address, have its owner confirm it first: it may be wrong or "
             "forged.",
         "On the receiving server: set a forward for some months, or correct the directory entry "
             "(Exchange: targetAddress)."},
        "Exchange sends 5.1.6 for a recipient in a domain of one word (user@contoso without .com).",
        "Right when the mailbox is known to have moved away and is not forwarded; X.1.1 is for one "
        "that is gone or never was."},
    enhanced_status_text{1, 7, "Bad sender address syntax",
        "The envelope sender in MAIL FROM is not written as an address must be. The whole message "
        "is refused, whoever the recipients are, and fails again with the same sender.",
        {"A program sends without a domain or with a bare host name (www-data, root@web1).",
         "The setting for the sender holds a name, a space or extra angle brackets, or a variable "
             "that was never filled in.",
         "The sender has non-ASCII letters, and SMTPUTF8 is not in use."},
        {"Look at the MAIL line in the log: it must read MAIL FROM:<user@example.com>, or MAIL "
             "FROM:<> for a bounce.",
         "Set a full sender address in the program (PHP: sendmail_path = sendmail -t -i -f "
             "ADDRESS; Postfix: myorigin).",
         "On the receiving server: if the sender is well-formed and only unwelcome, answer with "
             "5.7.1."},
        "Postfix sends 4.1.7 and 5.1.7 for a well-formed sender that it has probed and could not "
        "verify (unverified address, undeliverable address). Exchange sends 5.1.7 also for an "
        "unknown sender.",
        "Right when the sender's address breaks the grammar; X.1.8 is for a well-formed sender in "
        "a bad domain, X.7.1 for one that is not wanted."},
    enhanced_status_text{1, 8, "Bad sender domain",
        "The sender's domain does not exist or cannot take bounces, so the server takes no mail "
        "from it; the whole message is concerned. 5.1.8 means that DNS denies the domain, 4.1.8 "
        "that DNS gave no answer, or that the server defers to be safe.",
        {"The sender's domain has neither an MX nor an A record, or is misspelled.",
         "A machine sends under its own host name, which is not in DNS (root@web1.local).",
         "The domain has expired.",
         "The name servers of the domain are slow or down (4.1.8).",
         "The sender is forged: a web form or a stolen account sends spam."},
        {"Check 'dig +short MX DOMAIN' and 'dig +short A DOMAIN' for the domain in MAIL FROM, from "
             "outside your network.",
         "Send from an address in a domain that exists (Postfix: myorigin, smtp_generic_maps).",
         "For 4.1.8 see with 'dig +trace MX DOMAIN' which name server fails, and let the message "
             "wait.",
         "On the receiving server: if other resolvers find the domain ('dig @9.9.9.9 MX DOMAIN'), "
             "mend your own."},
        "Postfix sends 450 4.1.8 (Sender address rejected: Domain not found) for both cases by "
        "default; Sendmail sends 5.1.8 for a domain that does not exist and 4.1.8 for one that "
        "does not resolve. Exchange Online means by 5.1.8 (bad outbound sender) that its own user "
        "is blocked for sending spam.",
        "Right when the sender's domain cannot take a bounce; X.7.27 is for a null MX, X.7.23 for "
        "a failed SPF check, X.1.7 for bad syntax."},
    enhanced_status_text{1, 9, "Relayed to non-compliant mailer",
        "RFC 3886 (message tracking): the address was valid, and the message went on to a system "
        "that does not speak this protocol and so cannot be asked further. It is a success "
        "(2.1.9), not a failure.",
        {"The next server does not offer message tracking; hardly any does.",
         "The message left through a gateway to another kind of mail or to fax."},
        {"After 2.1.9: nothing to do.",
         "If the mail is missed, find the hand-over in your own log and ask the postmaster of that "
             "system, with the queue id in its 250.",
         "A 4.1.9 or 5.1.9 is not foreseen: go by the reply code and the text."},
        "",
        "Right as 2.1.9 in a report, when the message was handed on and its further way cannot be "
        "told; X.1.5 is right when it was delivered."},
    enhanced_status_text{1, 10, "Recipient domain has null MX",
        "The recipient's domain says in DNS that it takes no mail at all (null MX, RFC 7505); "
        "every recipient in it is concerned. It is meant for good, and goes with 556. From "
        "Microsoft's servers 5.1.10 says another thing: the mailbox does not exist, as 5.1.1 "
        "does.",
        {"The domain is misspelled, and the one that was hit takes no mail (gmial.com for "
             "gmail.com).",
         "The address belongs to a host or domain that only sends or serves web pages "
             "(noreply@...).",
         "The domain published a null MX although it should get mail."},
        {"Check 'dig +short MX DOMAIN': the answer '0 .' is a null MX.",
         "Correct the domain, or use another address of the recipient; take the dead one off every "
             "list.",
         "On the receiving server: if the domain should get mail, replace the null MX by a record "
             "for a real mail host; both together are not allowed."},
        "Exchange and Exchange Online send 550 5.1.10 (RESOLVER.ADR.RecipientNotFound, not found "
        "by SMTP address lookup) for a mailbox that does not exist: there the domain is right and "
        "the part before the @ is wrong.",
        "Right when DNS shows a null MX for the recipient's domain; X.1.2 is for a domain that is "
        "not in DNS, X.7.27 for the null MX of a sender, X.1.1 for a mailbox that does not exist "
        "(which Exchange reports as 5.1.10)."},

    // x.2: the mailbox
    enhanced_status_text{2, 0, "Other mailbox status",
        "The mailbox exists, but something about it stops the mail; the code does not say what. A "
        "4.2.0 may pass later, a 5.2.0 is a refusal; both concern this recipient, unless the text "
        "speaks of the sender or the message.",
        {"The mailbox is locked, damaged or being moved.",
         "The recipient's own rules refuse the sender or the message.",
         "4.2.0: greylisting.",
         "The provider uses it for a refusal of sender, client or content."},
        {"Read the text: it mostly names another cause than the mailbox.",
         "For 4.2.0 let the message wait; greylisting passes when the same IP tries again.",
         "For 5.2.0 without a clear text, reach the recipient another way and keep the address.",
         "On the receiving server: look in the log of the delivery program (Dovecot, Exchange "
             "store) for what it reported about this mailbox."},
        "Postgrey with Postfix greylists with 450 4.2.0. Comcast sends 5.2.0 for DMARC, Orange "
        "4.2.0 for throttling (OFR005), GoDaddy 5.2.0 for a bad domain in From (IB506). Exchange "
        "sends 4.2.0 for an ambiguous address and 5.2.0 for the sender's own quota "
        "(SubmissionQuotaExceeded).",
        "Right when the mailbox is the cause and X.2.1 to X.2.4 do not fit; when the sender or the "
        "content is the cause, X.7.1 is right."},
    enhanced_status_text{2, 1, "Mailbox disabled",
        "The mailbox exists but takes no mail. 4.2.1 means that it will be opened again, 5.2.1 "
        "that it will not (RFC 3463). It concerns this recipient only.",
        {"The account was suspended: not paid for, abused, or closed by its provider.",
         "The account was not used for a long time and is inactive.",
         "The owner has left, and the mailbox is kept shut for a while.",
         "The mailbox is locked for a move or a repair, or gets too much mail at the moment "
             "(4.2.1)."},
        {"For 5.2.1 stop sending to the address, take it off lists, and ask its owner for another "
             "one.",
         "For 4.2.1 let the message wait; if the text speaks of rate, send less to this recipient.",
         "If the text names a blocklist or the host, it is not about the mailbox: act on the "
             "text.",
         "On the receiving server: enable the account and see why it was closed (Exchange: "
             "Get-Mailbox, Get-ADUser), or put another address in its place."},
        "Gmail sends 4.2.1, and at times 5.2.1, for a mailbox that gets mail too fast, 4.2.1 also "
        "for the limits of its own relay, and 5.2.1 for a disabled or inactive account. Exchange "
        "sends 5.2.1 when its content filter quarantines the message.",
        "Right when the mailbox is known and shut; X.1.1 is for one that does not exist, X.2.2 for "
        "a full one, X.7.13 for the client's own account."},
    enhanced_status_text{2, 2, "Mailbox full",
        "The recipient's mailbox is over its quota; other recipients are not concerned. The "
        "address is good and works again once there is room: RFC 3463 wants 4.2.2 for it. After "
        "5.2.2 do not send the same message again at once, but keep the address.",
        {"The owner does not empty the mailbox, or no longer reads it.",
         "The message is larger than what is left of the quota.",
         "The quota is small and shared with files or sent mail."},
        {"Tell the recipient another way that the mailbox is full; deleted mail may have to leave "
             "the trash folder too.",
         "For 4.2.2 let the message wait; for 5.2.2 send again after some days.",
         "Send a smaller message, with a link in place of the attachment.",
         "If an address stays full for weeks, take it off bulk lists.",
         "On the receiving server: raise the quota ('doveadm quota get -u USER'; Exchange: "
             "ProhibitSendReceiveQuota), and answer with 4.2.2 (Dovecot: quota_full_tempfail = "
             "yes)."},
        "Exchange Online uses 5.2.2 (Submission quota exceeded) for the sender's own limit on "
        "messages or recipients. Gmail sends 4.2.2 first, and 5.2.2 for an account that is full "
        "and inactive. Some servers greylist with 422 4.2.2.",
        "Right when one mailbox is full, and best as 4.2.2; X.3.1 is for the storage of the whole "
        "system, X.2.3 for one message that is too large."},
    enhanced_status_text{2, 3, "Message too large for mailbox",
        "The message is larger than this recipient's mailbox takes; other recipients may have a "
        "higher limit. It is meant for good (5.2.3): the same message fails again, and a 4.2.3 "
        "does no better.",
        {"An attachment exceeds the limit of the mailbox; base64 makes it a third larger.",
         "The recipient is a group, a phone or a ticket system with a low limit.",
         "The server uses the code for its own general limit."},
        {"Make the message smaller: compress it, or send a link to the file.",
         "Compare its size with SIZE in the EHLO reply: if it is below that, the limit is the "
             "mailbox's own.",
         "On the receiving server: raise the limit of the mailbox or group (Exchange: 'Set-Mailbox "
             "USER -MaxReceiveSize 50MB')."},
        "Sendmail and Cyrus send 552 5.2.3 for the limit of the whole server, as Gmail did before "
        "5.3.4. Exchange adds RESOLVER.RST.RecipSizeLimit. Zoho sends 554 5.2.3 (MailPolicy "
        "violation) for a message that the recipient's organisation does not allow.",
        "Right when the limit of this mailbox is below that of the system; X.3.4 is for the limit "
        "of the system, X.2.2 for a full mailbox."},
    enhanced_status_text{2, 4, "Mailing list expansion problem",
        "The recipient is a list or group, and the server could not turn it into its members. "
        "4.2.4 is a fault that may pass, 5.2.4 one that must be mended there; only this list is "
        "concerned.",
        {"The list is empty, or its members can no longer be resolved.",
         "The list's query or the directory behind it fails (a dynamic group, LDAP).",
         "Lists contain each other in a circle, or the file with the members cannot be read."},
        {"For 4.2.4 let the message wait; for 5.2.4 write to the members one by one, or tell the "
             "list's owner.",
         "On the receiving server: expand the list by hand ('exim -bt LIST', 'postmap -q LIST "
             "MAP', Get-DistributionGroupMember) and correct its members or its filter.",
         "On the receiving server: check that the file of an :include: can be read by the user "
             "that delivers."},
        "",
        "Right when the list exists and cannot be expanded; X.7.2 is for a sender who may not "
        "write to it, X.1.1 for a list that does not exist."},
    enhanced_status_text{2, 121, "Sender's hourly limit to recipient",
        "No registry has this code; it is Outlook.com's and Exchange Online's own. The sender has "
        "sent this one recipient more messages in an hour than allowed. It comes as 554 5.2.121, "
        "yet the limit is by the hour: the message may pass later, and the address is good.",
        {"A monitoring system, script or printer sends one message per event.",
         "Two automatic answers reply to each other.",
         "A shared or reporting mailbox collects the mail of one program."},
        {"Stop or slow the program, and gather its messages into one every hour.",
         "Send again after an hour or later; do not take the address off lists.",
         "Stop the automatic answers: automatic mail must carry Auto-Submitted and get no reply.",
         "On the receiving server: have high volumes of reports delivered somewhere else than to "
             "an Exchange Online mailbox."},
        "",
        "Right nowhere outside Microsoft's own systems: with registered codes this is 4.2.1, or "
        "4.7.1 for the sender's rate."},
    enhanced_status_text{2, 122, "Recipient's hourly receiving limit",
        "No registry has this code; it is Outlook.com's and Exchange Online's own. The recipient "
        "has had more messages in an hour, from all senders together, than allowed. It comes as "
        "554 5.2.122, yet the limit is by the hour: the message may pass later, and the address is "
        "good.",
        {"A mailbox collects alerts, reports or forms from many systems.",
         "A mail loop or two automatic answers fill the mailbox.",
         "Somebody floods the mailbox on purpose, by subscribing it to many lists."},
        {"Send again after an hour or later; do not take the address off lists.",
         "If your own programs write to that mailbox, send less often and gather messages into "
             "one.",
         "On the receiving server: spread the mail over several mailboxes, and find the sender "
             "that floods it with a message trace (Exchange admin center)."},
        "",
        "Right nowhere outside Microsoft's own systems: with registered codes this is 4.2.1."},

    // x.3: the mail system
    enhanced_status_text{3, 0, "Other mail system status",
        "The receiving system, not the address or the message, is the cause, and the code does not "
        "say more; with 221 or 250 it is a plain success (2.3.0). 4.3.0 mostly passes by itself; "
        "5.3.0 is a fault that somebody there must mend, or a refusal in disguise.",
        {"A lookup in a database, LDAP or DNS failed, or a filter did not answer (4.3.0).",
         "The queue or the mailbox could not be written (4.3.0).",
         "A delivery program ended with an error (5.3.0).",
         "An access rule or blocklist refuses the client and names no code of its own (5.3.0)."},
        {"For 4.3.0 let the message wait.",
         "For 5.3.0 read the text: if it names a block, a list or a user, act on that.",
         "If it lasts for hours, tell the postmaster there by another way, with time and the text "
             "of the reply.",
         "On the receiving server: read the log at that minute; test each map with 'postmap -q "
             "ADDRESS MAP' and see that each filter or milter runs."},
        "Sendmail sends 553 5.3.0 for entries of its access table or blocklists that name no "
        "code, and AT&T for its DNSBL. Postfix sends 4.3.0 for a lookup that fails (Temporary "
        "lookup failure), Gmail 4.3.0 for passing trouble, Exchange 5.3.0 for a message that "
        "crashes it (too many related errors).",
        "Right when the system is the cause and X.3.1 to X.3.5 do not fit; a refusal by rule "
        "belongs to X.7.1."},
    enhanced_status_text{3, 1, "Mail system full",
        "The receiving system, not one mailbox, has no room left. RFC 3463 knows it only as 4.3.1, "
        "for now; after a 5.3.1 do not send again at once, but the address is good.",
        {"The disk of the queue or of the mailboxes is full, or out of inodes.",
         "Memory or disk is short, and Exchange takes no mail until that eases (back pressure).",
         "A flood of mail or a loop has filled the queue.",
         "The message is larger than the space that the server wants to keep free."},
        {"Let the message wait; other MX hosts of the domain may still take it.",
         "For 5.3.1 send again the next day.",
         "On the receiving server: check 'df -h' and 'df -i' on the queue's file system; Postfix "
             "wants queue_minfree free, and at least 1.5 times message_size_limit.",
         "On the receiving server: find what fills it ('postqueue -p', 'exim -bpc'; for Exchange, "
             "events 15004 to 15007)."},
        "Exchange and Exchange Online send 452 4.3.1 (Insufficient system resources) under back "
        "pressure, Zoho 452 4.3.1 (Temporary System Error). Sendmail reports a full disk as 452 "
        "4.4.5.",
        "Right, as 4.3.1, when the system's storage is full; X.2.2 is for one mailbox, X.4.5 for "
        "load without lack of space."},
    enhanced_status_text{3, 2, "System not accepting messages",
        "The host takes no mail. 4.3.2 means not now: shutdown, overload, maintenance. 5.3.2 with "
        "521 means never, for any domain (RFC 7504): the client gives up this host and tries the "
        "next MX host.",
        {"The server starts, stops or is under maintenance.",
         "The server has too many connections, from all clients or from this one.",
         "The server throttles this client or this mailbox.",
         "The host is not meant to receive mail, and an MX or A record leads to it (5.3.2)."},
        {"For 4.3.2 let the message wait, with fewer connections at a time (Postfix: "
             "smtp_destination_concurrency_limit).",
         "For 5.3.2 check that 'dig +short MX DOMAIN' names the host that is meant to receive.",
         "On the receiving server: see in the log which limit was hit (Sendmail: the features "
             "ratecontrol and conncontrol; Postfix: default_process_limit, "
             "postscreen_pre_queue_limit; Exim: smtp_accept_max).",
         "On the receiving server: with Service not active, look for components that are down "
             "('Get-ServerComponentState HOST', Exchange)."},
        "Exchange Online throttles with 432 4.3.2: the recipient's mailbox (recipient thread limit "
        "exceeded) or the sender (Concurrent connections limit exceeded). Exchange sends 421 4.3.2 "
        "(Service not active), Sendmail 4.3.2 for too many or too frequent connections, Postfix's "
        "postscreen 421 4.3.2 (All screening ports are busy).",
        "Right when the whole host takes no mail; X.3.1 is for a full disk, X.4.5 for congestion "
        "on the way, X.1.10 for a domain without mail."},
    enhanced_status_text{3, 3, "Feature not supported by system",
        "The message or the client asks for a feature that the receiving system, often a gateway "
        "to another kind of mail, does not have; 4.3.3 says that it lacks it for now. Without that "
        "feature the message may pass.",
        {"The client uses AUTH, STARTTLS or another extension that the server does not offer.",
         "The next system behind a gateway cannot give what was asked for (delivery reports, a "
             "deadline, a priority).",
         "A firewall hides or rewrites the list of extensions in EHLO."},
        {"Use only what the EHLO reply lists; look with 'swaks --server HOST --to ADDRESS "
             "--quit-after HELO'.",
         "Send without the feature: no AUTH on port 25, no request for a delivery report.",
         "Switch off SMTP inspection in the firewall.",
         "On the receiving server: offer in EHLO only what the next system can do too."},
        "Exchange sends 500 5.3.3 for an unrecognised command, between its own servers mostly "
        "X-EXPS that a firewall or a receive connector does not let through. Sendmail sends 503 "
        "5.3.3 (AUTH not available) and 454 4.3.3 (TLS not available after start).",
        "Right when a feature of the message cannot be honoured by the system; X.5.1 is for an "
        "unknown command, X.5.4 for a bad argument, X.7.4 for a security feature."},
    enhanced_status_text{3, 4, "Message too big for system",
        "The message is larger than the system takes, whoever the recipient is. It is meant for "
        "good (5.3.4): the same message fails again; a 4.3.4 fails too unless the limit changes.",
        {"Attachments: base64 makes them a third larger than the files.",
         "The client ignores SIZE in the EHLO reply, or the reply has none.",
         "A relay or filter on the way has a lower limit than the servers at both ends."},
        {"Compare the size with SIZE in the EHLO reply: 'swaks --server HOST --to ADDRESS "
             "--quit-after HELO'.",
         "Send a link to the file, or split the message.",
         "Find in the bounce which host refused, and raise the limit if it is yours.",
         "On the receiving server: raise it (Postfix: message_size_limit, and mailbox_size_limit "
             "not below it; Exim: message_size_limit; Exchange: 'Set-TransportConfig "
             "-MaxReceiveSize 50MB' and the receive connector's MaxMessageSize)."},
        "Gmail sends 552 5.3.4 also for too many attachments and for headers that are too large; "
        "Sendmail sends 552 5.2.3 for the size.",
        "Right when the limit of the system is exceeded; X.2.3 is for the limit of one mailbox, "
        "X.3.1 for lack of space, X.7.16 for a limit set by priority."},
    enhanced_status_text{3, 5, "System incorrectly configured",
        "The server found a fault in its own set-up that keeps it from taking the message. Nobody "
        "but its operator can mend it: 4.3.5 asks the client to wait for that, 5.3.5 returns the "
        "message.",
        {"A restriction, map or filter in the configuration is wrong or missing.",
         "DNS sends mail for the domain to this host, but the host does not hold it for its own.",
         "A certificate, key or file cannot be read after an update."},
        {"For 4.3.5 let the message wait.",
         "Tell the postmaster there by telephone or at another address: mail to that server may "
             "not get through.",
         "On the receiving server: read the log line before the reply; check with 'postfix check', "
             "'exim -bV' or 'sendmail -d0.1 -bv root'.",
         "On the receiving server: with 'mail loops back to me', add the domain to the local ones "
             "(Sendmail: local-host-names; Postfix: mydestination, virtual_mailbox_domains or "
             "relay_domains)."},
        "Postfix sends 451 4.3.5 (Server configuration error), Sendmail 5.3.5 (Local configuration "
        "error; mail loops back to me). Exchange sends 5.3.5 for a loop: a receive connector bears "
        "the host name of another server.",
        "Right when the server's own configuration is at fault; X.3.0 is for other faults of the "
        "system, X.4.6 for a loop between hosts."},
    enhanced_status_text{3, 6, "Requested priority was changed",
        "RFC 6710 (MT-PRIORITY): the server has accepted the message but gave it another priority "
        "than the one asked for. It is a success (2.3.6); the text begins with the new priority, a "
        "number from -9 to 9.",
        {"The client may not ask for so high a priority and did not log in.",
         "The server supports fewer levels and took the nearest one."},
        {"Nothing to do: the message is accepted.",
         "If the priority matters, authenticate, or ask the operator to allow it.",
         "On the receiving server: grant the priority to the accounts or networks that need it."},
        "",
        "Right as 2.3.6, when the message is accepted with a changed priority; X.7.15 is right "
        "when it is refused because the priority is too low."},

    // x.4: network and routing
    enhanced_status_text{4, 0, "Other network or routing status",
        "Something between this server and the next one failed, and the code does not say what. "
        "4.4.0 is tried again; 5.4.0 has been given up.",
        {"No host of the recipient's domain can be reached, or DNS for it fails.",
         "The message has passed through too many servers.",
         "A smarthost or connector is set wrongly on the sending side.",
         "The server could not hand the message to its own next stage."},
        {"See who wrote it: in your own queue it is your server's view of the next host, not that "
             "host's answer.",
         "Check 'dig +short MX DOMAIN', then 'nc -vz HOST 25' for each host in the answer.",
         "Check smarthost and resolver (Postfix: 'postconf relayhost', /etc/resolv.conf; Exchange: "
             "'Get-SendConnector | fl AddressSpaces,SmartHosts').",
         "On the receiving server: see that every MX host answers on port 25 from outside."},
        "Postfix's smtpd sends 554 5.4.0 (too many hops). Exchange sends 451 4.4.0 for DNS trouble "
        "or when no second server can keep a copy. Exchange Online has private details: 4.4.316 "
        "connection refused, 4.4.317 STARTTLS missing, 5.4.310 domain does not exist, 5.4.312 DNS "
        "query failed, 5.4.300 and 5.4.316 expired.",
        "Right when network or routing is the cause and X.4.1 to X.4.7 do not fit."},
    enhanced_status_text{4, 1, "No answer from host",
        "The server tried to hand the message on, and the next host did not take the connection. "
        "RFC 3463 knows it only as 4.4.1: the message waits and is tried again.",
        {"The host is down, or a firewall drops or refuses port 25.",
         "The sending server's provider blocks outgoing port 25.",
         "The MX record points to an old or wrong address.",
         "Only one of IPv6 and IPv4 works."},
        {"Test each MX host with 'nc -vz HOST 25', with -4 and with -6.",
         "If every host in the world times out, ask your provider to open port 25, or use a "
             "smarthost on port 587.",
         "If only this domain fails, look at it from another network before you blame your own.",
         "On the receiving server: check that the MX name has the right A and AAAA records and "
             "that the firewall lets port 25 in."},
        "Exchange Online sends 550 5.4.1 (Recipient address rejected: Access denied) for a "
        "recipient that its directory does not hold: no network trouble, and final. Zoho sends 541 "
        "5.4.1 (Mail rejected by destination domain) for a refusal by the recipient's filter.",
        "Right, as 4.4.1, when the next host did not answer at all; X.4.2 is for a connection that "
        "broke, X.4.4 for a host that is not known."},
    enhanced_status_text{4, 2, "Bad connection",
        "The connection was made, and broke or timed out before the message was through. RFC 3463 "
        "knows it only as 4.4.2. What has no 250 after its final dot is not handed over and is "
        "sent again.",
        {"The client was idle for longer than the server waits.",
         "A firewall or SMTP inspection cuts the session.",
         "The path MTU is wrong: short mail passes, long mail hangs and dies.",
         "The other server restarted, is overloaded, or needs too long to scan."},
        {"If only large messages fail, test 'ping -M do -s 1472 HOST' and let ICMP "
             "fragmentation-needed through.",
         "Switch off SMTP inspection in the firewalls (Cisco: no inspect esmtp).",
         "Allow ten minutes for the reply to the final dot (Postfix: smtp_data_done_timeout = "
             "600s), and do not keep idle connections open.",
         "On the receiving server: shorten the scan, or answer within the client's time."},
        "Exchange sends 4.4.2 (Connection dropped) also after a limit on size or rate of the "
        "connection was passed.",
        "Right, as 4.4.2, for a timeout or a broken connection; X.4.1 is for one that was never "
        "made, X.3.2 for a server that closes because it shuts down."},
    enhanced_status_text{4, 3, "Directory server failure",
        "A directory that the server needs for routing, DNS above all, did not answer. RFC 3463 "
        "knows it only as 4.4.3: the message waits. IANA lists 550 beside it too: the fault is the "
        "same, but the message has to be sent anew.",
        {"The name servers of the recipient's domain do not answer, or its DNSSEC is broken.",
         "The server's own resolver fails.",
         "The LDAP or Active Directory server behind the mail server is down."},
        {"Ask from the server itself: 'dig MX DOMAIN', then 'dig +trace MX DOMAIN'.",
         "If 'dig +cd MX DOMAIN' answers and the plain one gives SERVFAIL, DNSSEC of the domain is "
             "broken.",
         "Let the message wait, and tell the owner of the domain if its name servers are silent.",
         "On the receiving server: mend the resolver (/etc/resolv.conf) or the directory "
             "(Exchange: Test-ServiceHealth), then flush the queue ('postqueue -f', "
             "Retry-Queue)."},
        "",
        "Right, as 4.4.3, when the lookup had no answer; X.4.4 is for an answer that gives no "
        "route, X.1.2 for a domain that does not exist."},
    enhanced_status_text{4, 4, "Unable to route",
        "DNS or the directory answered, but the answer names no next host for the message. 4.4.4 "
        "means that this may change, 5.4.4 that it was given up; every recipient in that domain is "
        "concerned.",
        {"The domain has neither an MX nor an A record, or its MX names a host without one.",
         "The domain is misspelled or has expired.",
         "The server has no connector or transport for that domain, or one that points nowhere.",
         "The MX record points back to the server itself, which does not hold the domain."},
        {"Check 'dig +short MX DOMAIN', then 'dig +short A HOST' for each name in the answer.",
         "Correct the address, or ask the owner of the domain to publish a right MX record.",
         "On the receiving server: check the transport or connector for the domain ('postmap -q "
             "DOMAIN hash:/etc/postfix/transport', 'exim -bt ADDRESS', Get-SendConnector).",
         "On the receiving server: if the domain is its own, list it as such (mydestination, "
             "accepted domain)."},
        "Postfix bounces with 5.4.4 (Host or domain name not found) when DNS denies the name. "
        "Exchange sends 5.4.4 with SMTPSEND.DNS.NonExistentDomain for a domain that does not "
        "exist, and with SMTPSEND.DNS.MxLoopback for an MX that points back to it.",
        "Right when the domain is known and the route is not; X.1.2 is for a bad domain, X.4.3 for "
        "a lookup without an answer."},
    enhanced_status_text{4, 5, "Mail system congestion",
        "The mail system has more to do than it can at the moment. RFC 3463 knows it only as "
        "4.4.5: the message waits and passes when the load has gone.",
        {"A burst of mail, or a flood of spam, fills the queues of the server.",
         "The server's disks, filters or databases are too slow for the load.",
         "The client itself sends far more at once than the server can take."},
        {"Let the message wait; do not flush the queue by hand.",
         "Send with fewer connections and more slowly (Postfix: "
             "smtp_destination_concurrency_limit, smtp_destination_rate_delay).",
         "On the receiving server: see which queue grows ('qshape active', 'qshape incoming' with "
             "Postfix) and whether the filter or the disk is the brake."},
        "Gmail sends 550 5.4.5 when its own user has passed the daily limit: stop, and send again "
        "after at most 24 hours. Gmail's 421 4.4.5 (Server busy) is the registered sense. Sendmail "
        "sends 452 4.4.5 (Insufficient disk space).",
        "Right, as 4.4.5, for load; X.3.1 is for a full disk, X.3.2 for a host that takes no mail "
        "at all, X.7.28 for one client that sends too much."},
    enhanced_status_text{4, 6, "Routing loop detected",
        "The message goes round in a circle or has passed through too many servers, and is given "
        "up. RFC 3463 knows it as 4.4.6, servers mostly send 5.4.6; in either case it passes only "
        "once the loop is broken.",
        {"Two servers each hold the other responsible for the domain.",
         "The MX record points to a relay that sends the mail back.",
         "Two mailboxes forward to each other, or one to itself through another provider.",
         "A migration between Exchange and Microsoft 365 left both sides to relay for the domain."},
        {"Read the Received headers from the bottom up: the hosts that repeat are the loop.",
         "Check that 'dig +short MX DOMAIN' leads to the host that holds the mailboxes.",
         "Remove one of the forwards that point at each other.",
         "On the receiving server: list the domain as its own (Postfix: mydestination or "
             "virtual_mailbox_domains; Exchange: authoritative accepted domain).",
         "On the receiving server: take the message out of the queue if it keeps on ('postsuper -d "
             "QUEUEID')."},
        "Zoho sends 550 5.4.6 (Unusual sending activity detected) when its own user is blocked for "
        "sending. Exchange Online writes a loop as 5.4.14. Postfix sends 5.4.6 (mail for DOMAIN "
        "loops back to myself) when the MX leads to itself.",
        "Right when the same message returns or its Received headers are too many; X.4.4 is for a "
        "message without any route."},
    enhanced_status_text{4, 7, "Delivery time expired",
        "The message has been in a queue for longer than allowed, or its own deadline has passed "
        "(RFC 2852), and is given up. In a bounce it is the end of this copy. RFC 3463 wants the "
        "code of the last real error in its place, so look for that.",
        {"The next server was unreachable, or deferred the message for days.",
         "The sender was greylisted or throttled for as long as the queue lives.",
         "A connector or transport sends the mail to a host that does not answer.",
         "The lifetime of the queue is set too short, or the sender set a deadline."},
        {"Find the last 4yz reply or connection error for the message in the log or the bounce: "
             "that is the cause.",
         "Mend that cause, check it with 'nc -vz HOST 25', then send the message anew.",
         "Set the lifetime to about five days (Postfix: maximal_queue_lifetime = 5d; Exchange: "
             "MessageExpirationTimeout).",
         "On the receiving server: if senders report it, see in the log what deferred them."},
        "Exchange Online bounces with 5.4.300, or 5.4.312 (DNS query failed) and 5.4.318 "
        "(connection reset), when the message has expired.",
        "Right only when time is all that is known; where the last attempt failed with X.4.1, "
        "X.4.4 or another code, that one is better."},
    enhanced_status_text{4, 8, "Retry over IPv4",
        "No registry has this code; an expired draft, draft-martin-smtp-ipv6-to-ipv4-fallback-00, "
        "proposed 4.4.8. The client came over IPv6, and its message would be judged less strictly "
        "over IPv4: it may be sent again over IPv4 at once.",
        {"The message came over IPv6 and passed neither SPF nor DKIM.",
         "The client's IPv6 address has no PTR record."},
        {"Let SPF cover the IPv6 address (ip6: mechanism), and sign with DKIM.",
         "Give the IPv6 address a PTR record whose name has an AAAA record back to it: 'dig +short "
             "-x IP'.",
         "Until then send over IPv4 (Postfix: smtp_address_preference = ipv4)."},
        "Lists of Exchange codes give 5.4.8 as a mail loop, with the advice to check the recipient "
        "policies.",
        "Right nowhere, as it is not registered: X.7.25 and X.7.26 say what is missing."},

    // x.5: the protocol
    enhanced_status_text{5, 0, "Other protocol status",
        "Something in the dialogue itself was wrong, without more detail; as 2.5.0 it is a plain "
        "success, after RSET for example. 4.5.0 and 5.5.0 concern the session, unless the text "
        "speaks of something else.",
        {"Commands came in the wrong order, or before the reply to the last one.",
         "The client sent data right after STARTTLS, before the TLS handshake.",
         "The server or the provider uses it for every refusal."},
        {"Read the text first: from some providers it is about the recipient, the sender or the "
             "IP.",
         "Read the session from its top; the first refusal in it is mostly the cause.",
         "For 4.5.0 reconnect and send again; if it returns, switch off PIPELINING (Postfix: "
             "smtp_discard_ehlo_keywords = pipelining).",
         "On the receiving server: send 5.1.1, 5.2.1 or 5.7.1 for what is not about the protocol."},
        "Outlook.com sends 550 5.5.0 (Requested action not taken: mailbox unavailable) for a "
        "mailbox that does not exist. Laposte.net sends 5.5.0 for a blocked recipient, a failed "
        "SPF check or a blocked client (LPN...). Gmail sends 451 4.5.0 (SMTP protocol violation).",
        "Right when the dialogue is the cause and X.5.1 to X.5.6 do not fit, and as 2.5.0 for a "
        "success that concerns nothing but the dialogue."},
    enhanced_status_text{5, 1, "Invalid command",
        "The command came at the wrong time, or the server does not carry it out; it is no verdict "
        "on the message. It is meant for good (5.5.1): the same command in the same place fails "
        "again. IANA lists 430 beside it, so a 4.5.1 is possible.",
        {"DATA without any accepted recipient: every RCPT before it was refused.",
         "MAIL before EHLO, RCPT before MAIL, or AUTH a second time.",
         "AUTH was sent where it is not offered, or was not sent where the server wants it.",
         "The client talked before the greeting, or sent commands ahead without PIPELINING.",
         "The command belongs to an extension that the server lacks."},
        {"Read the session from its top and act on the first refusal; 5.5.1 is often only its "
             "echo.",
         "If the text wants authentication, log in, on port 587 with STARTTLS or on port 465.",
         "Send only what EHLO offers, EHLO again after STARTTLS, and RSET before a new "
             "transaction.",
         "On the receiving server: to offer login set smtpd_sasl_auth_enable = yes (Postfix)."},
        "Gmail sends 530 5.5.1 (Authentication Required). Postfix sends 554 5.5.1 (no valid "
        "recipients) after DATA, and postscreen 521 5.5.1 (Protocol error) to clients that do not "
        "wait their turn.",
        "Right when the command is readable and not allowed here; X.5.2 is for one that cannot be "
        "read, X.5.4 for a bad argument, X.7.0 (with 530) for a login that is missing."},
    enhanced_status_text{5, 2, "Syntax error",
        "The server cannot read the command line, or does not know the word it begins with. It is "
        "meant for good (5.5.2); the same line fails again.",
        {"The address lacks its angle brackets or holds a space, so that MAIL or RCPT cannot be "
             "read.",
         "The response in AUTH is not valid base64.",
         "The HELO name or the address has no full domain.",
         "Message text arrives as commands, because the client did not wait for 354.",
         "A line ends in a bare LF, or has non-ASCII bytes in it."},
        {"Find the line in the session log that got it; if it is message text, make the client "
             "wait for 354.",
         "Write MAIL FROM:<user@example.com>, with brackets and without a space after the colon.",
         "At AUTH encode again without line breaks ('base64 -w0') and without a newline at the "
             "end.",
         "Set a full host name for HELO (Postfix: smtp_helo_name), and end every line with CRLF.",
         "On the receiving server: find the refused line in the log; to let an old device of your "
             "own through, exempt its address alone (Postfix: "
             "smtpd_forbid_bare_newline_exclusions, permit_mynetworks)."},
        "Postfix sends 504 5.5.2 for a HELO name or an address without a full domain, and 550 "
        "5.5.2 (bare <LF> received; 521 in the first releases that refused it). Gmail sends 555 "
        "5.5.2 for MAIL and RCPT lines that it cannot read, Exchange 5.5.2 (Send hello first) for "
        "a missing EHLO.",
        "Right when the line cannot be understood; X.5.4 is for a known command with a bad "
        "argument, X.1.3 and X.1.7 for an address, X.5.6 for too long a line in AUTH."},
    enhanced_status_text{5, 3, "Too many recipients",
        "The message has more recipients than the server takes at once. With 4.5.3 the recipients "
        "before it are accepted, and the rest goes at once in a new transaction; 5.5.3 means that "
        "the server will not take so many, and they must be split by the sender. No address is to "
        "blame.",
        {"The server's limit per message or transaction is reached.",
         "The client's share of recipients per hour or per connection is used up.",
         "The sender's own account may not write to so many recipients."},
        {"Send to the accepted recipients, then to the rest in a new transaction.",
         "Send fewer at a time (Postfix: smtp_destination_recipient_limit = 50), or use a mailing "
             "list.",
         "If the text speaks of an hour or a rate, wait that long.",
         "On the receiving server: allow at least 100 recipients, as RFC 5321 asks (Postfix: "
             "smtpd_recipient_limit; Exim: recipients_max; Exchange: MaxRecipientsPerMessage), and "
             "refuse the next one with 452 4.5.3."},
        "Gmail sends 452 4.5.3 also when a recipient needs a transaction of its own (Domain policy "
        "size per transaction exceeded). Exchange Online sends 4.5.3 for more than 200 recipients "
        "in one domain. Exchange sends 550 5.5.3 when the sender's limit for one message is "
        "passed.",
        "Right at RCPT when a number is exceeded, best with 452 (IANA lists 451, probably by a "
        "slip); X.7.1 is for a limit that policy sets on this sender."},
    enhanced_status_text{5, 4, "Invalid command arguments",
        "The server knows the command and cannot take an argument of it: out of range, malformed "
        "or not supported. It is meant for good (5.5.4); without that argument, or with a right "
        "one, the command may pass. IANA lists 451 beside it, so 4.5.4 is possible.",
        {"MAIL or RCPT has a parameter that EHLO did not offer (SIZE, BODY, NOTIFY, SMTPUTF8).",
         "The HELO name is empty, an IP address without brackets, or has an underscore.",
         "AUTH names a mechanism that the server lacks, or has an argument too many.",
         "The sender has no domain."},
        {"Look at the line in the log and take out the parameters that EHLO does not list.",
         "Send EHLO, not HELO, and again after STARTTLS.",
         "Set a full host name of letters, digits, hyphens and dots for HELO (Postfix: "
             "smtp_helo_name).",
         "Stop the use of the extension with this server (Postfix: "
             "smtp_discard_ehlo_keyword_address_maps).",
         "On the receiving server: list in EHLO only what the servers behind it can take too; at "
             "AUTH offer the mechanism (Dovecot: auth_mechanisms)."},
        "Sendmail sends 553 5.5.4 (Domain name required for sender address). Gmail and Exchange "
        "send 501 5.5.4 for a HELO name that they do not accept.",
        "Right when the command is known and its argument is not acceptable, an AUTH mechanism "
        "that is not offered too (RFC 4954); X.1.3 and X.1.7 are for the address itself."},
    enhanced_status_text{5, 5, "Wrong protocol version",
        "Client and server speak different versions of the protocol and cannot settle on one. It "
        "concerns the connection, not the message; hardly any mail server sends it, as SMTP "
        "negotiates by EHLO.",
        {"A gateway between SMTP and another protocol meets an old partner.",
         "The wrong service answers: LMTP, or a proxy with its own protocol (PROXY, XCLIENT) on "
             "that port.",
         "A server uses it for something of its own."},
        {"Read the greeting with 'nc HOST PORT', and see what kind of service it is.",
         "Use LHLO for LMTP and EHLO for SMTP.",
         "Bring the older side up to date, or switch off what only the newer one speaks.",
         "On the receiving server: let the port speak SMTP to clients from outside; the PROXY "
             "protocol is for the load balancer alone (Postfix: smtpd_upstream_proxy_protocol)."},
        "",
        "Right when no common version can be found; X.3.3 is for one feature that is missing, "
        "X.5.1 for one command."},
    enhanced_status_text{5, 6, "AUTH line too long",
        "RFC 4954: a line of the AUTH exchange is longer than the server can hold for that "
        "mechanism (500 5.5.6). It concerns the login only; no mail is refused.",
        {"A token of OAuth or a Kerberos ticket exceeds the server's buffer.",
         "The client repeats or wraps the response, or sends message text in its place.",
         "The server's buffer is smaller than the 12288 octets that RFC 4954 holds to be enough."},
        {"Decode the response with 'base64 -d' and see whether it is what the mechanism wants.",
         "Ask for a token with fewer claims or scopes, or use another mechanism of the EHLO reply.",
         "On the receiving server: allow at least 12288 octets (Postfix: "
             "smtpd_sasl_response_limit)."},
        "Exchange lists give 5.5.6 as invalid message content.",
        "Right in reply to a line of AUTH that is too long; X.5.2 is for other lines that are too "
        "long."},

    // x.6: content
    enhanced_status_text{6, 0, "Other media error",
        "Something in the content of the message stops it, and the code does not say what; as "
        "2.6.0 it is a plain success (Exchange sends 250 2.6.0 when it has queued the message). "
        "The whole message is concerned; after 5.6.0 do not send it unchanged.",
        {"The headers or the MIME structure are malformed: no From, a field twice, a bare CR or "
             "LF, 8-bit bytes in a header.",
         "MIME parts are nested too deeply, or a header is too long.",
         "A content filter refuses the message as spam and uses this code.",
         "The message has too many Received headers."},
        {"Save the message and look at its raw headers: one From, one Date, one Message-ID, every "
             "line ended by CRLF.",
         "Encode non-ASCII text in headers (RFC 2047), and let a mail library build the MIME "
             "parts.",
         "Send the same text as a plain message; if that passes, the attachment or its encoding is "
             "at fault.",
         "On the receiving server: find the check in the log (Postfix: "
             "strict_mime_encoding_domain, mime_nesting_limit; in Exchange the conversion error in "
             "the message trace)."},
        "Gmail sends 554 5.6.0 for a malformed message, and has sent it for a loop (Message "
        "exceeded 50 hops). Postfix sends 5.6.0 for 8-bit data in a header where its strict checks "
        "are on. Some filters send 554 5.6.0 for spam.",
        "Right when the content is the cause and X.6.1 to X.6.9 do not fit; spam and forbidden "
        "content belong to X.7.1, size to X.3.4."},
    enhanced_status_text{6, 1, "Media not supported",
        "The kind of content is not one that the next system or the protocol can carry. It is "
        "meant for good (5.6.1) and concerns the message for this recipient; another form of the "
        "same content may pass.",
        {"An attachment or MIME type is not taken by a gateway (to a phone, fax or ticket system).",
         "The message is binary, and the next host knows only text.",
         "A filter refuses the content and uses this code."},
        {"Send plain text, with a link in place of the attachment.",
         "Have your mail program send MIME with base64 in place of a private format (TNEF, "
             "winmail.dat).",
         "On the receiving server: let the gateway drop or convert what it cannot carry, or allow "
             "the type in the filter."},
        "Some filters send 5.6.1 (Message content rejected) for content that policy forbids.",
        "Right when the system cannot carry this kind of content; X.6.3 is for a conversion that "
        "it cannot do, X.7.1 for content that it does not want."},
    enhanced_status_text{6, 2, "Conversion required and prohibited",
        "To go on, the message would have to be converted, to 7-bit for example, and that is "
        "forbidden, by the sender or by policy. The whole message is concerned, for this way.",
        {"The message is signed or encrypted, and a conversion would break it.",
         "The next host lacks 8BITMIME, and the server may not convert.",
         "Policy of the server forbids changes of the content."},
        {"Send the message in 7-bit form from the start: quoted-printable or base64.",
         "Send it by another way, to a host that offers 8BITMIME or BINARYMIME.",
         "On the receiving server: offer 8BITMIME, or allow the conversion where no signature is "
             "hurt."},
        "",
        "Right when a conversion is possible and forbidden; X.6.3 is for one that the server "
        "cannot do, X.6.5 for one that went wrong."},
    enhanced_status_text{6, 3, "Conversion required, not supported",
        "To go on, the message would have to be converted, and no host on the way can do it (554 "
        "5.6.3). The whole message is concerned; in another encoding it may pass. A 4.6.3 says "
        "that a retry may find a better host.",
        {"The message is 8-bit, and the next host does not offer 8BITMIME.",
         "The message was sent as BINARYMIME, and the next host lacks it.",
         "A filter in front of the server removes 8BITMIME from EHLO."},
        {"Look for 8BITMIME in the EHLO reply: 'swaks --server HOST --to ADDRESS --quit-after "
             "HELO'.",
         "Send in 7-bit form: quoted-printable or base64.",
         "Switch off SMTP inspection in the firewall, so that the extensions stay visible.",
         "On the receiving server: offer 8BITMIME (Exim: accept_8bitmime; Postfix does so unless "
             "it is discarded)."},
        "Sendmail sends 5.6.3 (does not support 8BITMIME) for an 8-bit message that the next host "
        "cannot take.",
        "Right when the server cannot do the conversion that is needed; X.6.2 is for one that is "
        "forbidden, X.6.7 for addresses that need SMTPUTF8."},
    enhanced_status_text{6, 4, "Converted with loss",
        "As 2.6.4 the message was delivered, but had to be converted and lost something on the "
        "way. As 5.6.4 it was returned, because the sender had forbidden a conversion with loss.",
        {"Non-ASCII characters or a header could not be carried by the next system.",
         "A gateway turned HTML or rich text into plain text.",
         "A message with non-ASCII addresses was downgraded for an old mailbox."},
        {"After 2.6.4 ask the recipient whether what arrived is complete; do not send it again "
             "blindly.",
         "If every byte matters, send the content as an attachment in base64.",
         "After 5.6.4 allow the conversion, or send in a form that needs none.",
         "On the receiving server: bring the gateway up to 8BITMIME and SMTPUTF8, so that nothing "
             "has to be converted."},
        "",
        "Right as 2.6.4 when the message went on with a loss, as 5.6.4 when the sender had "
        "forbidden it; X.6.5 is for a conversion that failed."},
    enhanced_status_text{6, 5, "Conversion failed",
        "The message had to be converted, and the attempt failed. 4.6.5 may pass at another "
        "attempt, 5.6.5 returns the message; the whole message is concerned.",
        {"The MIME structure, the base64 or the calendar part is damaged.",
         "The character set named in the message is unknown to the server.",
         "The converter of the gateway is down or out of memory (4.6.5)."},
        {"Send the message anew as plain text in UTF-8, then with the attachments one by one to "
             "find the bad one.",
         "Check Content-Type, charset and Content-Transfer-Encoding against the body.",
         "On the receiving server: read the converter's error in the log, and install the "
             "character set or update the converter."},
        "Lists of Exchange codes give 4.6.5 as a code page that is missing on the receiving "
        "server.",
        "Right when a conversion was tried and went wrong; X.6.3 is for one that the server does "
        "not have."},
    enhanced_status_text{6, 6, "Message content not available",
        "RFC 4468 (BURL): the client gave a URL in place of the text, and the server could not "
        "fetch the message from there. 4.6.6 may pass, with 554 5.6.6 the URL is no use; the "
        "recipients are not to blame.",
        {"The URL has expired, or its authorisation (URLAUTH) is not valid.",
         "The message was moved or deleted on the IMAP server.",
         "The IMAP server is down or does not let the submission server in."},
        {"Make a new URL with GENURLAUTH and send again.",
         "Send the whole message with DATA or BDAT in place of BURL.",
         "On the receiving server: fetch the URL by hand as the submission user, and see the log "
             "of the IMAP server."},
        "",
        "Right when the content cannot be fetched; X.7.14 is right when the two servers do not "
        "trust each other, X.4.1 when the IMAP server does not answer."},
    enhanced_status_text{6, 7, "Non-ASCII address not permitted",
        "RFC 6531: the sender's or the recipient's address has non-ASCII letters, and the server "
        "does not take it so. At MAIL the sender is meant, at RCPT the recipient; after 5.6.7 the "
        "same address fails again.",
        {"The client did not declare SMTPUTF8 in MAIL.",
         "The server, or the next one behind it, does not offer SMTPUTF8.",
         "The address book holds a non-ASCII letter that does not belong there (an accent, a "
             "Cyrillic letter in an ASCII word)."},
        {"Use an ASCII address of the same person; if only the domain is non-ASCII, write it in "
             "its xn-- form.",
         "Look for SMTPUTF8 in the EHLO reply, and have the client declare it in MAIL if it stands "
             "there.",
         "If only the subject or a name is non-ASCII, encode the header (RFC 2047): then SMTPUTF8 "
             "is not needed.",
         "On the receiving server: offer SMTPUTF8 (Postfix: smtputf8_enable = yes; Exim: "
             "smtputf8_advertise_hosts)."},
        "Postfix bounces with 5.6.7 (SMTPUTF8 is required, but was not offered by host) when the "
        "next host lacks it. RFC 5336, now obsolete, gave the number another title (ALT-ADDRESS "
        "required), which old tables still show.",
        "Right at MAIL or RCPT when a non-ASCII address cannot be taken (550 or 553); X.6.9 is for "
        "the message after DATA, X.1.3 and X.1.7 for addresses that are malformed."},
    enhanced_status_text{6, 8, "UTF-8 reply needed, not permitted",
        "RFC 6531: the reply would have to show a mailbox name in UTF-8, and the client has not "
        "said that it can read that. It concerns VRFY and EXPN above all; with 252 it is no "
        "failure.",
        {"VRFY or EXPN was sent without the SMTPUTF8 parameter, for a user with a non-ASCII "
             "address.",
         "The client does not know SMTPUTF8."},
        {"Repeat VRFY or EXPN with SMTPUTF8 at its end, if EHLO offers it.",
         "To learn about an address go as far as RCPT; no VRFY is needed.",
         "On the receiving server: answer VRFY with 252 and no name."},
        "",
        "Right when only the form of the reply stands in the way; X.6.7 is right when the address "
        "itself cannot be taken."},
    enhanced_status_text{6, 9, "UTF-8 message cannot be transferred",
        "RFC 6531: the message has UTF-8 in its headers or addresses, and at least one recipient "
        "cannot get it that way, so it is refused after the data. The whole message is concerned; "
        "in plain ASCII form it may pass.",
        {"A recipient's mailbox or next host lacks SMTPUTF8.",
         "A program put raw UTF-8 or 8-bit text into the subject or a name.",
         "The transaction mixes recipients that can take UTF-8 with some that cannot."},
        {"Encode the headers (RFC 2047) and use ASCII addresses; then nothing needs SMTPUTF8.",
         "Send one transaction per recipient, so that one old host does not stop the others.",
         "On the receiving server: offer SMTPUTF8 only if the whole way behind it, the mailboxes "
             "too, can take it."},
        "Some servers send 550 5.6.9 (improper use of 8-bit data in message header) for raw 8-bit "
        "bytes in a header. RFC 5336, now obsolete, called the number 'downgrade failed'.",
        "Right after the data when UTF-8 headers cannot be passed on (RFC 6531 says 554 in its "
        "text, 550 in its registration); X.6.7 is for an address at MAIL or RCPT."},
    enhanced_status_text{6, 10, "Deprecated duplicate of X.6.8",
        "The registry holds this number only as a duplicate of X.6.8, marked as deprecated by RFC "
        "6531: a reply would have to show UTF-8, and the client has not permitted it. Read it as "
        "X.6.8.",
        {"The server follows a draft or an old table.",
         "A server uses 5.6.10 for something of its own."},
        {"Go by the text, then by the advice for X.6.8: repeat VRFY or EXPN with SMTPUTF8.",
         "On the receiving server: send X.6.8 instead."},
        "",
        "Right nowhere: X.6.8 takes its place."},

    // x.7: security and policy
    enhanced_status_text{7, 0, "Other security status",
        "Security or policy is the cause, and the server says no more, or may not; as 2.7.0 it is "
        "a success, after AUTH with 235 for example. 4.7.0 asks the client to come back, 5.7.0 "
        "refuses the client, the login or the message: the reply code and the command tell which.",
        {"530: the client must log in or start TLS first.",
         "454: login or TLS does not work on the server at the moment.",
         "The client's IP or domain has a bad reputation or sends too much (421 4.7.0).",
         "The message holds a forbidden attachment, spam or a virus (552 or 554 5.7.0).",
         "The client made too many errors or opened too many connections (421 4.7.0)."},
        {"Read the reply code first: 530 wants login or TLS, 454 wants patience, 421 wants you to "
             "slow down.",
         "For reputation check PTR, SPF and DKIM of the sending IP, look it up on blocklists, and "
             "do not flush the queue by hand.",
         "For content take away the attachment or link, and send a plain test message.",
         "For 454 at STARTTLS look with 'openssl s_client -starttls smtp -connect HOST:25 "
             "-servername HOST'.",
         "On the receiving server: for 454 see that certificate and key can be read and that the "
             "login service (Dovecot, saslauthd) runs."},
        "Gmail sends 421 4.7.0 for reputation, rate, a missing PTR record or TLS that the domain "
        "requires, 552 5.7.0 for a forbidden attachment, 550 5.7.0 (Mail relay denied) from its "
        "relay. Yahoo sends 421 4.7.0 [TSS04] for volume or complaints, Postfix 421 4.7.0 (too "
        "many errors, too many connections), Amavis 554 5.7.0 for spam, viruses and banned files.",
        "Right when security is the cause and nothing finer fits or may be told, and as 4.7.0 with "
        "454, 5.7.0 with 530, 2.7.0 with 235 (RFC 4954)."},
    enhanced_status_text{7, 1, "Delivery not authorised",
        "The sender, the client or the message is refused by policy; who or what is meant stands "
        "in the text alone. RFC 3463 means it for good (5.7.1), yet 4.7.1 is common: greylisting, "
        "rate limits and blocks that may be lifted.",
        {"The client's IP or the sender's domain is on a blocklist or has a bad reputation.",
         "Relaying is denied: the client did not log in, or asks the wrong host for the domain.",
         "The message was judged spam or against a rule, or DMARC failed.",
         "The recipient or group takes no mail from this sender.",
         "4.7.1: greylisting, or too much mail at a time."},
        {"Read the text: it names a list, a rule, relaying or the recipient; the code does not.",
         "For a blocklist look the IP up there, stop the cause, then ask for delisting; check "
             "'dig +short -x IP' and SPF, DKIM and DMARC.",
         "For relaying log in on port 587, or send to the host that 'dig +short MX DOMAIN' names.",
         "For 4.7.1 let the message wait, with retries from the same IP and fewer messages at a "
             "time.",
         "On the receiving server: find the rule in the log and exempt the client or sender; for a "
             "group in Exchange: AcceptMessagesOnlyFrom, RequireSenderAuthenticationEnabled."},
        "Microsoft sends 5.7.1 for most refusals, and finer private codes: 5.7.57 not logged in, "
        "5.7.64 connector does not fit, 5.7.124 and 5.7.133 to 5.7.136 the recipient or group "
        "takes no such sender, 5.7.501 to 5.7.503 spam, 5.7.509 DMARC, 5.7.511 and 5.7.606 to "
        "5.7.649 banned IP (sender.office.com), 5.7.700 to 5.7.750 the sending tenant itself is "
        "blocked, 4.7.500 to 4.7.699 throttled for now. Gmail uses 5.7.1 for spam, reputation and "
        "bad headers, Postfix and Sendmail for relaying, blocklists and access tables.",
        "Right for a refusal by policy that no finer code names; X.7.20 to X.7.24, X.7.26 and "
        "X.7.29 are better for authentication, X.7.25 for reverse DNS, X.7.28 for floods, X.7.2 "
        "for lists."},
    enhanced_status_text{7, 2, "Mailing list expansion prohibited",
        "The sender may not write to this mailing list or group, or may not see its members with "
        "EXPN. It concerns this recipient, for good (5.7.2): the list exists, but not for this "
        "sender.",
        {"The sender is not subscribed, or writes from another address than the subscribed one.",
         "Only members, moderators or people of the same organisation may write.",
         "EXPN is refused, to keep address collectors out."},
        {"Write from the address that is subscribed, or ask the list's owner for admission.",
         "Log in on port 587, so that the server knows you as one of its own users.",
         "On the receiving server: allow the sender (Mailman: accept_these_nonmembers; Exchange: "
             "AcceptMessagesOnlyFrom, RequireSenderAuthenticationEnabled)."},
        "Yahoo sends 553 5.7.2 [TSS09] when all mail from an IP is refused. Some lists of codes "
        "read it as relaying denied.",
        "Right when the list exists and the sender may not use it; X.2.4 is for a list that cannot "
        "be expanded, X.7.1 for other recipients."},
    enhanced_status_text{7, 3, "Security conversion not possible",
        "To deliver, the message would have to go from one security protocol to another (S/MIME to "
        "PGP, say), and that cannot be done. It is meant for good (5.7.3) and concerns the "
        "message; in this sense hardly any server sends it.",
        {"A gateway that encrypts or signs has no key or certificate for the recipient.",
         "The sender demands protection that the next system knows only in another form.",
         "A Microsoft server means something else by it: a login that failed."},
        {"If it answers AUTH (535), it is about the login: check name, password and method.",
         "Otherwise exchange keys or certificates with the recipient, or send by a way that needs "
             "no conversion.",
         "On the receiving server: between Exchange servers allow Exchange Server authentication "
             "on the receive connector, and X-EXPS through the firewall."},
        "Microsoft sends 535 5.7.3 (Authentication unsuccessful) for a wrong or forbidden login, "
        "5.7.3 (Cannot achieve Exchange Server authentication) between Exchange servers, and 450 "
        "4.7.3 (Organization queue quota exceeded) in Exchange Online.",
        "Right when one secure format cannot be turned into another; X.7.8 is for a wrong "
        "password, X.7.4 for a feature that is missing altogether."},
    enhanced_status_text{7, 4, "Security features not supported",
        "The message or the client asks for a security feature that the server does not have; at "
        "AUTH (504 5.7.4) it is the mechanism. It is meant for good: with another mechanism or "
        "without the feature it may pass.",
        {"AUTH names a mechanism that the server does not offer, or not before TLS.",
         "Basic login (PLAIN, LOGIN) is switched off for the server or the tenant.",
         "The message demands TLS, and the next host does not offer it."},
        {"Take a mechanism from the AUTH line of the EHLO reply that came after STARTTLS: 'swaks "
             "--server HOST --to ADDRESS --port 587 --tls --quit-after HELO'.",
         "Use XOAUTH2 where basic login is switched off.",
         "If the log is your own server's, its policy wants TLS that the other host lacks: correct "
             "the policy (Postfix: smtp_tls_policy_maps) or the other host.",
         "On the receiving server: offer the mechanism (Dovecot: auth_mechanisms; Exchange: "
             "AuthMechanism of the receive connector)."},
        "Exchange and Gmail send 504 5.7.4 (Unrecognized authentication type), where RFC 4954 "
        "wants 504 5.5.4. Postfix as a client writes 4.7.4 (TLS is required, but was not offered by "
        "host).",
        "Right when a security feature is not supported; X.5.4 is for an AUTH mechanism that is "
        "not offered, X.7.9 for one that is too weak, X.3.3 for other features."},
    enhanced_status_text{7, 5, "Cryptographic failure",
        "A server that should decrypt or verify could not, because a key or certificate is missing "
        "or wrong. In the field it is TLS: 4.7.5 is tried again, 5.7.5 returns the message.",
        {"The TLS handshake fails, or the certificate has expired or bears another name.",
         "MTA-STS, DANE or a local policy demands a certificate that the host does not show.",
         "A key needed to verify or decrypt is missing or cannot be read."},
        {"Look with 'openssl s_client -starttls smtp -connect HOST:25 -servername HOST': chain, "
             "name and date of the certificate.",
         "For DANE compare 'dig +short TLSA _25._tcp.HOST' with the certificate; for MTA-STS read "
             "https://mta-sts.DOMAIN/.well-known/mta-sts.txt.",
         "If your own policy asks too much of that host, change it (Postfix: "
             "smtp_tls_policy_maps).",
         "On the receiving server: send the whole chain with the certificate, and publish the new "
             "TLSA record before you change keys."},
        "Postfix as a client writes 4.7.5 (Server certificate not verified, Cannot start TLS: "
        "handshake failure). Proofpoint sends 554 5.7.5 (Permanent error evaluating DMARC policy) "
        "when the sender's DMARC record is malformed or there are two.",
        "Right when key or certificate is the cause; X.7.6 is for an algorithm, X.7.10 for TLS "
        "that is missing, X.7.20 to X.7.22 for DKIM."},
    enhanced_status_text{7, 6, "Cryptographic algorithm not supported",
        "A server that should decrypt or verify does not know the algorithm that was used. It "
        "concerns the message or the connection; until one side changes its algorithm, a 4.7.6 "
        "fails like a 5.7.6.",
        {"Client and server have no TLS version or cipher in common (only TLS 1.0 on one side, "
             "say).",
         "The message is signed or encrypted with an algorithm that is too old or too new.",
         "A system-wide crypto policy forbids the old algorithm."},
        {"Compare what both sides can do: 'openssl s_client -starttls smtp -connect HOST:25 "
             "-tls1_2', then with -tls1_3.",
         "Bring the older side up to TLS 1.2 and current ciphers.",
         "Sign with RSA and SHA-256, which every verifier knows.",
         "On the receiving server: allow TLS 1.2 besides 1.3 (Postfix: smtpd_tls_protocols, "
             "smtpd_tls_ciphers)."},
        "",
        "Right when the algorithm is not supported; X.7.5 is for keys and certificates, X.7.4 for "
        "AUTH mechanisms."},
    enhanced_status_text{7, 7, "Message integrity failure",
        "The message was changed or damaged on its way, so that a check over its content fails. As "
        "2.7.7 it is only reported, with 4.7.7 and 5.7.7 the message is not taken.",
        {"A relay, list or filter changed the body after it was signed (a footer, a changed "
             "encoding).",
         "The transfer was damaged.",
         "A spam filter uses the number for its own verdict."},
        {"Compare the message as sent and as received: footer, line ends, encoding.",
         "Sign after all changes are made: the DKIM signer is the last filter on the way out.",
         "Send with base64 or quoted-printable, which no relay has to convert.",
         "On the receiving server: see which check failed, and read X.7.20 to X.7.22 if it is "
             "DKIM."},
        "Some filters send 570 5.7.7 for spam or by policy.",
        "Right when the content no longer matches its seal; X.7.20 is for DKIM, X.7.5 for a check "
        "that could not be made."},
    enhanced_status_text{7, 8, "Authentication credentials invalid",
        "RFC 4954: AUTH failed, because name, password or token is wrong or not sufficient (535 "
        "5.7.8). The client needs other credentials; the same ones fail again and may lock the "
        "account. Mail in the queue is not refused, it waits for a working login.",
        {"The password is wrong, was changed, or has a space at its end.",
         "The provider wants an app password or OAuth in place of the account's password.",
         "The user name is not the whole address.",
         "The token has expired or lacks the scope for SMTP.",
         "The account may not use SMTP at all."},
        {"Stop automatic retries, and log in by hand: 'swaks --server HOST --to ADDRESS --port 587 "
             "--tls --auth LOGIN --auth-user USER --quit-after AUTH'.",
         "Use the full address as user name, and an app password where two-step login is on.",
         "For Microsoft 365 allow it with 'Set-CASMailbox USER -SmtpClientAuthenticationDisabled "
             "$false', or use XOAUTH2.",
         "On the receiving server: test below SMTP ('doveadm auth test USER', 'testsaslauthd -u "
             "USER -p PASSWORD')."},
        "Gmail sends 535 5.7.8 (Username and Password not accepted); Microsoft sends 535 5.7.3 and "
        "535 5.7.139 (basic authentication is disabled) for the same. In RFC 4468 the number meant "
        "that a trust relationship is required, which is now X.7.14.",
        "Right when the credentials do not pass; X.7.13 is for a right login to a disabled "
        "account, X.7.9 for a weak mechanism, 4.7.0 (with 454) for a check that cannot be made "
        "now."},
    enhanced_status_text{7, 9, "Authentication mechanism too weak",
        "RFC 4954: the mechanism chosen for AUTH is weaker than policy allows for this user (534 "
        "5.7.9). It concerns the login only; a stronger mechanism may pass.",
        {"The account's password was used where an app password or OAuth is due.",
         "Policy forbids PLAIN, LOGIN or CRAM-MD5 for the account."},
        {"For Gmail create an app password (two-step verification must be on), or use XOAUTH2.",
         "Choose a stronger mechanism from the AUTH line of EHLO: SCRAM-SHA-256, XOAUTH2, "
             "OAUTHBEARER.",
         "If it comes after MAIL or the message, it is no login: read the text.",
         "On the receiving server: offer a stronger mechanism and store passwords in a form that "
             "serves it (Dovecot: auth_mechanisms)."},
        "Gmail sends 534 5.7.9 (Application-specific password required). Yahoo sends 550 or 554 "
        "5.7.9 after the message for policy, and for mail that passes neither SPF nor DKIM.",
        "Right at AUTH when the credentials might be good and the mechanism is not; X.7.4 is for "
        "an unknown mechanism, X.7.11 for one that needs TLS."},
    enhanced_status_text{7, 10, "Encryption needed",
        "RFC 5248: the server wants encryption before the client may log in (523 5.7.10); after "
        "STARTTLS the same login may pass. RFC 8689 uses it also in a bounce, for a message with "
        "REQUIRETLS for which no secure TLS session came about.",
        {"The client sends a password without TLS.",
         "TLS is off in the mail program, or the port is wrong for its setting.",
         "REQUIRETLS: the next host offers no STARTTLS, or its certificate does not pass."},
        {"Send STARTTLS, then EHLO, then AUTH; in the mail program choose STARTTLS on port 587 or "
             "TLS on port 465.",
         "For REQUIRETLS look with 'openssl s_client -starttls smtp -connect HOST:25 -servername "
             "HOST', or send without REQUIRETLS.",
         "On the receiving server: offer AUTH only after TLS (Postfix: smtpd_tls_auth_only = yes), "
             "so that no client gets this far."},
        "Gmail sends 523 5.7.10 to a client that sends commands right behind STARTTLS without "
        "waiting for the handshake. Some servers ask for STARTTLS with 538 5.7.10.",
        "Right when encryption is needed in general; X.7.11 is for one AUTH mechanism, X.7.30 for "
        "a next host without REQUIRETLS, 530 5.7.0 for MAIL before STARTTLS."},
    enhanced_status_text{7, 11, "Encryption required for mechanism",
        "RFC 4954, for history only: the chosen AUTH mechanism is allowed only under TLS (538 "
        "5.7.11). The client starts TLS and logs in again. Servers of today do not offer such a "
        "mechanism before TLS.",
        {"AUTH PLAIN or LOGIN was sent before STARTTLS.",
         "The client does not look at EHLO and sends AUTH at once."},
        {"Send STARTTLS, then EHLO, then AUTH.",
         "In the mail program choose STARTTLS on port 587 or TLS on port 465.",
         "On the receiving server: offer AUTH only after TLS (Postfix: smtpd_tls_auth_only = "
             "yes)."},
        "Gmail sends 501 5.7.11 when STARTTLS has a parameter.",
        "Right at AUTH for a mechanism that needs TLS, in servers that keep to the old way; X.7.10 "
        "or 530 5.7.0 serves as well."},
    enhanced_status_text{7, 12, "Password transition needed",
        "RFC 4954: the account is good, but has no secret yet for the chosen mechanism (432 "
        "4.7.12). After one login with PLAIN, under TLS, the mechanism works. It concerns the "
        "login only.",
        {"The passwords were moved from an older system, as hashes that serve only PLAIN.",
         "A new mechanism (SCRAM, CRAM-MD5) was switched on after the password was set."},
        {"Start TLS and log in once with AUTH PLAIN, then use the mechanism again.",
         "If the client cannot do that, set the password anew on the provider's web page.",
         "On the receiving server: store the secret for the new mechanism at the next PLAIN login, "
             "or offer only what the stored form serves."},
        "Exchange Online sends 5.7.12 (sender was not authenticated by organization) for a "
        "recipient who takes no mail from outside.",
        "Right, as 4.7.12, at AUTH when one login with PLAIN mends it; X.7.8 is for wrong "
        "credentials."},
    enhanced_status_text{7, 13, "User account disabled",
        "RFC 5248: the credentials are right, but the client's own account is disabled (525 "
        "5.7.13). Another password does not help; the account has to be reopened. At RCPT some "
        "servers mean the recipient's account.",
        {"The account was locked for spam or a stolen password.",
         "The account was not paid for, or its owner has left.",
         "At RCPT: the recipient's mailbox is suspended."},
        {"At AUTH: ask the operator to reopen it; before that change the password, and remove "
             "rules and forwards that someone else has made.",
         "Stop automatic retries until it is reopened.",
         "At RCPT: do not send to the address meanwhile, and reach the recipient another way.",
         "On the receiving server: see in the log why it was locked, delete its queued spam "
             "('postqueue -p', 'postsuper -d QUEUEID'), then unlock it."},
        "Some servers send 525 5.7.13 at RCPT (Disabled recipient address). Exchange sends 550 "
        "5.7.13 for a recipient whose account is disabled (AccountDisabledException), Exchange "
        "Online also for a public folder that takes no mail from outside.",
        "Right after a login that would have passed, when the account is disabled; X.7.8 is for "
        "credentials that do not pass, X.2.1 for a recipient."},
    enhanced_status_text{7, 14, "Trust relationship required",
        "RFC 4468 and RFC 5248 (BURL): the submission server may not fetch the message from the "
        "other server, because the two do not trust each other (554 5.7.14). It concerns this way "
        "of sending; with DATA the message may pass.",
        {"The IMAP server is not on the submission server's list of trusted ones.",
         "The submission server's own login to the IMAP server fails."},
        {"Send the whole message with DATA or BDAT in place of BURL.",
         "If the text wants a login in the web browser, it is no BURL: log in on the provider's "
             "own site, and use an app password or OAuth.",
         "On the receiving server: set up the trust between the two (Dovecot: imap_urlauth_host)."},
        "Gmail sends 534 5.7.14 (Please log in through your web browser) when it doubts a login.",
        "Right when the content cannot be fetched for want of trust; X.6.6 is for content that "
        "cannot be fetched for other reasons, X.7.8 for a client's wrong login."},
    enhanced_status_text{7, 15, "Priority level too low",
        "RFC 6710 (MT-PRIORITY): the server takes only messages of a higher priority. 4.7.15 means "
        "at the moment, during an emergency for example; 5.7.15 means always. The same message "
        "with a higher priority may pass.",
        {"The server or its link is short of capacity and keeps it for urgent mail.",
         "The message has no priority and counts as 0."},
        {"For 4.7.15 let the message wait.",
         "For 5.7.15 send with a higher priority, if you are allowed to: MT-PRIORITY=N in MAIL, "
             "from -9 to 9.",
         "On the receiving server: lower the least priority that is accepted when the emergency is "
             "over."},
        "",
        "Right when the priority is below what is accepted; X.7.16 is for size, 2.3.6 for a "
        "message taken with another priority."},
    enhanced_status_text{7, 16, "Too big for the priority",
        "RFC 6710 (MT-PRIORITY): the message is larger than the server takes at this priority. "
        "4.7.16 may pass when the restriction ends, 5.7.16 does not; a smaller message, or a "
        "higher priority, may pass at once.",
        {"The server limits the size of less urgent messages, on a slow link for example.",
         "A large attachment was sent with a low or no priority."},
        {"Make the message smaller, or send the attachment another way.",
         "Send with a higher priority, if you are allowed to.",
         "For 4.7.16 let the message wait.",
         "On the receiving server: raise the size limit of that priority."},
        "",
        "Right when the size is the trouble only at this priority; X.3.4 is for the limit of the "
        "system, X.7.15 for the priority alone."},
    enhanced_status_text{7, 17, "Mailbox owner has changed",
        "RFC 7293 (RRVS): the sender asked for delivery only if the mailbox has had the same owner "
        "since a given date, and it has changed hands. The message, a password reset for example, "
        "was not shown to the new owner. RFC 7293 has it only as 5.7.17; it concerns this "
        "recipient.",
        {"The provider gave the address of a closed account to somebody else.",
         "The date in the request is older than the mailbox."},
        {"Do not send confidential mail to the address; take it off the account that it belongs "
             "to, and ask the owner for a new one by another way.",
         "If the date in Require-Recipient-Valid-Since was wrong, correct it and send again.",
         "On the receiving server: do not give old addresses to new users for a long time."},
        "",
        "Right only for a message with RRVS, when the mailbox is known to have another owner; "
        "X.7.18 is for the domain, X.7.19 for what cannot be told."},
    enhanced_status_text{7, 18, "Domain owner has changed",
        "RFC 7293 (RRVS): the sender asked for delivery only if the recipient has been the same "
        "since a given date, and the whole domain has a new owner since then. RFC 7293 has it only "
        "as 5.7.18; it holds for every address in that domain.",
        {"The domain expired and was bought by somebody else.",
         "The domain was sold or moved with a company.",
         "The date in the request is older than the domain."},
        {"Treat every account that uses an address in that domain as lost: ask the people for a "
             "new address by another way.",
         "If the date in Require-Recipient-Valid-Since was wrong, correct it and send again.",
         "On the receiving server: send X.7.17 if you do not wish to tell that the domain has "
             "changed hands."},
        "",
        "Right only for a message with RRVS, when the server wishes to tell that the domain has a "
        "new owner; X.7.17 is for one mailbox."},
    enhanced_status_text{7, 19, "Owner check cannot be completed",
        "RFC 7293 (RRVS): the sender asked for delivery only if the mailbox has had the same owner "
        "since a given date, and the server cannot tell: it has no record of that time. RFC 7293 "
        "has it only as 5.7.19; the address may well be right.",
        {"The mailbox is older than the server's records, or was moved from another system.",
         "The server offers RRVS but does not keep the dates for aliases or lists."},
        {"Decide whether the message may go without the check: send it again without RRVS, or "
             "reach the person another way.",
         "Do not take the address off lists for this code.",
         "On the receiving server: record when each mailbox was given to its owner."},
        "",
        "Right only for a message with RRVS when the date is not known; X.7.17 is right when the "
        "owner is known to have changed."},
    enhanced_status_text{7, 20, "No passing DKIM signature",
        "RFC 7372: the message has no DKIM signature that verifies, and the server refuses it for "
        "that. The whole message is concerned; 4.7.20 may pass when a key could not be fetched, "
        "after 5.7.20 the mail must be signed first.",
        {"The sender's domain does not sign at all.",
         "The public key is not in DNS, or the record is broken.",
         "A relay, list or filter changed the message after it was signed.",
         "The key in DNS and the key of the signer differ, after a change of keys."},
        {"Look for DKIM-Signature in the headers and fetch its key: 'dig +short TXT "
             "SELECTOR._domainkey.DOMAIN'.",
         "Test the key with 'opendkim-testkey -d DOMAIN -s SELECTOR -vvv', or send to a mailbox "
             "that shows Authentication-Results.",
         "Sign as the last step on the way out, after footers and filters.",
         "On the receiving server: do not refuse for this alone: RFC 6376 (section 6.1) advises "
             "against it."},
        "Laposte.net sends 550 5.7.20 when the sending domain has no DKIM (LPN007_402).",
        "Right when no signature passes and policy asks for one; X.7.21 is for passing but "
        "unwanted ones, X.7.22 for one of another domain than the author's, X.7.26 when SPF failed "
        "too."},
    enhanced_status_text{7, 21, "No acceptable DKIM signature",
        "RFC 7372: the message has DKIM signatures that verify, but none that the server's policy "
        "accepts. The whole message is concerned; it must be signed another way.",
        {"The signature is made with a short key (less than 1024 bits) or with SHA-1.",
         "It does not cover a header that the server wants to be signed, or only a part of the "
             "body (l=).",
         "It has expired (x=).",
         "It belongs to a domain that the server does not trust."},
        {"Read the DKIM-Signature header: a=, d=, h=, l=, x= show what is missing.",
         "Sign with a=rsa-sha256 and a key of 2048 bits, with From, Subject, Date and To in h=, "
             "and without l=.",
         "Put the new key under a new selector, and change the signer once DNS shows it.",
         "On the receiving server: say in the text what was missing; RFC 6376 (section 6.1) "
             "advises against refusing."},
        "",
        "Right when a signature passes and policy does not accept it; X.7.20 is for none that "
        "passes, X.7.22 for the wrong domain."},
    enhanced_status_text{7, 22, "No author-matched DKIM signature",
        "RFC 7372: the message has a DKIM signature that verifies, but it is not of the domain in "
        "the From header. It is a special case of X.7.21; the whole message is concerned.",
        {"A mailing service signs with its own domain only.",
         "A list or forwarder re-signed the message and broke the author's signature.",
         "From names another domain than the one that the server signs for."},
        {"Compare d= in DKIM-Signature with the domain in From.",
         "Have the service sign with your domain: publish the TXT or CNAME record that it names "
             "for its selector.",
         "Use a From address in the domain that signs.",
         "On the receiving server: leave this check to DMARC, which takes SPF into account too."},
        "",
        "Right when only the match with the author is missing; X.7.20 is for no valid signature at "
        "all, X.7.26 for several checks."},
    enhanced_status_text{7, 23, "SPF validation failed",
        "RFC 7372: by the SPF record of the sender's domain the client's IP may not send for it "
        "(result 'fail'), and the server refuses the message. It concerns sender and IP, not the "
        "recipient; after 5.7.23 correct the record first.",
        {"The record lacks the server or service that sends (a new IP, a newsletter service, the "
             "web server).",
         "The message was forwarded without changing the envelope sender.",
         "The sender is forged.",
         "The mail leaves over IPv6, and the record has only IPv4."},
        {"Check 'dig +short TXT DOMAIN' for the domain in MAIL FROM: one record with v=spf1, and "
             "the IP from the reply in it.",
         "Add what is missing (ip4:, ip6:, include:), and keep within ten DNS lookups.",
         "If it was forwarded, let the forwarder rewrite the sender (SRS), and sign with DKIM so "
             "that DMARC passes without SPF.",
         "On the receiving server: if the mail comes through a relay of your own, exempt that "
             "relay from the check."},
        "Exchange Online sends 550 5.7.23 (Sender Policy Framework violation). Gmail uses 421 "
        "4.7.23 for something else: the IP has no PTR record, or the name does not lead back to "
        "it.",
        "Right when SPF gave 'fail' and policy refuses it; X.7.24 is for an SPF error, X.7.26 when "
        "DKIM failed too, 5.7.1 for DMARC alone."},
    enhanced_status_text{7, 24, "SPF validation error",
        "RFC 7372: SPF could not be evaluated. 4.7.24 (with 451) is a DNS error that may pass; "
        "5.7.24 (with 550) is a fault in the record that the owner of the domain must correct.",
        {"There are two SPF records, or one with a syntax error.",
         "The record needs more than ten DNS lookups, or includes itself or a domain that is gone.",
         "A name server in the record does not answer (4.7.24)."},
        {"Check 'dig +short TXT DOMAIN': exactly one line with v=spf1.",
         "Count include, a, mx, redirect, exists and ptr through all includes: ten at most; "
             "replace some by ip4: and ip6:.",
         "For 4.7.24 test each included name with 'dig +trace TXT NAME' and let the message wait.",
         "On the receiving server: if many domains get 4.7.24, mend your own resolver."},
        "Gmail sends 4.7.24 and 5.7.24 for an SPF record with suspicious entries.",
        "Right when SPF gave 'temperror' (451) or 'permerror' (550); X.7.23 is for 'fail'."},
    enhanced_status_text{7, 25, "Reverse DNS validation failed",
        "RFC 7372: the client's IP has no name in DNS, or the name does not lead back to the IP, "
        "and policy refuses that. Every message from this IP is concerned; 4.7.25 passes once DNS "
        "is right, 5.7.25 refuses at once.",
        {"The IP has no PTR record.",
         "The name in the PTR record has no A or AAAA record with this IP.",
         "The mail leaves over IPv6 without a PTR record, or from another IP than expected.",
         "DNS for the reverse zone does not answer (4.7.25)."},
        {"Check 'dig +short -x IP', then 'dig +short A NAME' (or AAAA) for the name: it must give "
             "the IP back.",
         "Ask whoever assigned the IP, mostly the provider, for a PTR record with the server's "
             "name; the owner of the domain cannot set it.",
         "Use that name in HELO as well (Postfix: smtp_helo_name, or myhostname).",
         "Until IPv6 has a PTR record, send over IPv4 (Postfix: smtp_address_preference = ipv4).",
         "On the receiving server: refuse only a missing PTR record (Postfix: "
             "reject_unknown_reverse_client_hostname), as the strict check hits many legitimate "
             "senders."},
        "Postfix sends 450 4.7.25 (cannot find your hostname) from reject_unknown_client_hostname, "
        "older versions 4.7.1. Gmail sends 550 5.7.25, and 421 4.7.23 or 4.7.0 at first. Exchange "
        "Online sends 5.7.25 for an IPv6 address without a PTR record.",
        "Right when PTR and forward lookup fail or disagree; X.7.1 is for a name that looks like a "
        "dial-up line, X.5.4 for a malformed HELO name."},
    enhanced_status_text{7, 26, "Multiple authentication checks failed",
        "RFC 7372: more than one check of the sender failed (SPF, DKIM, DMARC), and the server "
        "does not say which. The whole message is concerned; 4.7.26 defers it, for a DNS error or "
        "as a warning; after 5.7.26 mend the domain's records first.",
        {"The domain has neither SPF nor DKIM.",
         "A newsletter service or web server sends for the domain, with neither SPF nor DKIM for "
             "it.",
         "DMARC says reject, and neither SPF nor DKIM belongs to the domain in From.",
         "The mail was forwarded and changed on the way."},
        {"Check 'dig +short TXT DOMAIN' (SPF), 'dig +short TXT _dmarc.DOMAIN' and 'dig +short TXT "
             "SELECTOR._domainkey.DOMAIN'.",
         "Read Authentication-Results in a message that arrived elsewhere: it names each check.",
         "Sign with DKIM in the domain of From; that alone lets DMARC pass.",
         "For forwarded mail do not change the body, and add ARC.",
         "On the receiving server: name the checks in the text, or the sender cannot act."},
        "Gmail sends 4.7.26 and 5.7.26 for mail without SPF and DKIM, for an SPF record with -all "
        "that fails, and for a DMARC policy that refuses. Exchange Online sends 4.7.26 over IPv6 "
        "for mail with neither SPF nor DKIM.",
        "Right when more than one check failed; X.7.23 is for SPF alone, X.7.20 for DKIM alone."},
    enhanced_status_text{7, 27, "Sender address has null MX",
        "RFC 7505: the sender's domain says in DNS that it takes no mail (null MX), so no bounce "
        "could be returned, and the server refuses the message. It concerns the sender; with "
        "another sender the message may pass.",
        {"The domain is meant for the web only and sends all the same.",
         "A null MX was published for a domain whose programs send as noreply@DOMAIN.",
         "The sender is forged."},
        {"Check 'dig +short MX DOMAIN' for the domain in MAIL FROM: '0 .' is a null MX.",
         "Send with an envelope sender in a domain that takes mail.",
         "To keep the sender, replace the null MX by a record for a host that takes the bounces.",
         "On the receiving server: exempt the domain by an access table before the check (Postfix: "
             "reject_unknown_sender_domain)."},
        "Postfix sends 550 5.7.27 (Domain does not accept mail (nullMX)). Gmail uses 4.7.27 and "
        "5.7.27 for something else: SPF does not pass, and senders of bulk mail must have it.",
        "Right when the sender's domain has a null MX and policy refuses that; X.1.10 is for the "
        "recipient's, X.1.8 for a sender's domain that is not in DNS."},
    enhanced_status_text{7, 28, "Mail flood detected",
        "The message looks like part of a flood: many like it, from one source or to one "
        "recipient. 4.7.28 asks the client to slow down, 5.7.28 refuses; it concerns client, "
        "sender or content, while the recipient is good.",
        {"The client sends far more than it used to, from a new IP or a new domain.",
         "A stolen account or a web form sends spam.",
         "Many messages have the same text, links or Message-ID.",
         "Somebody subscribes the recipient to many lists at once."},
        {"Find out what was sent in the last hours ('qshape -s active' counts sender domains in "
             "Postfix), and lock stolen accounts.",
         "Send more slowly and raise the volume over days and weeks (Postfix: "
             "smtp_destination_rate_delay); do not flush the queue by hand.",
         "Check SPF, DKIM, DMARC and the PTR record, and look at the sender's reputation (Google "
             "Postmaster Tools).",
         "For lists confirm every subscription by mail and guard the form against robots.",
         "On the receiving server: limit per client (Postfix: smtpd_client_message_rate_limit) and "
             "answer with 4.7.28 first."},
        "Gmail sends 421 4.7.28 and 550 5.7.28 for an unusual rate of mail from an IP, its "
        "network, a DKIM or SPF domain or a link, and for too many messages with one Message-ID.",
        "Right when the amount is the cause; X.7.1 is for a bad reputation, X.4.5 for a server "
        "that is merely busy, X.5.3 for recipients in one message."},
    enhanced_status_text{7, 29, "ARC validation failure",
        "RFC 8617 (ARC): the chain of seals that forwarders and lists put on the message does not "
        "verify, and the server refuses it for that. The whole message is concerned; it was "
        "damaged on its way or sealed wrongly.",
        {"A host on the way changed the message after it was sealed.",
         "The key of a sealing host is not in DNS.",
         "A host sealed a chain that was already broken, or left a part of it out."},
        {"Read the ARC-Seal headers by i=: the first with cv=fail shows where the chain broke.",
         "Fetch the keys: 'dig +short TXT SELECTOR._domainkey.DOMAIN' with s= and d= of each seal.",
         "Send to the recipient directly, without the forwarder or list.",
         "On the receiving server: treat a broken chain as no chain, and let DMARC decide."},
        "Gmail uses 421 4.7.29 and 550 5.7.29 for something else: a sender of bulk mail did not "
        "use TLS.",
        "Right when a message is refused because its ARC chain fails; X.7.26 is for SPF, DKIM and "
        "DMARC."},
    enhanced_status_text{7, 30, "REQUIRETLS support required",
        "RFC 8689: the sender asked for REQUIRETLS, and no server that could take the message on "
        "supports it, so it is returned. The recipient may well exist; without that demand the "
        "message may pass.",
        {"The recipient's MX hosts do not offer REQUIRETLS after STARTTLS; few do.",
         "A relay or filter on the way does not offer it."},
        {"See whether REQUIRETLS stands in the EHLO reply: 'swaks --server HOST --to ADDRESS --tls "
             "--quit-after HELO'.",
         "Send without REQUIRETLS; if the content is confidential, encrypt it (S/MIME, OpenPGP).",
         "On the receiving server: offer REQUIRETLS only if the whole way behind it does."},
        "Gmail uses 421 4.7.30 and 550 5.7.30 for something else: DKIM does not pass, and senders "
        "of bulk mail must have it.",
        "Right when the next servers lack REQUIRETLS itself; X.7.10 is for TLS that could not be "
        "set up."},
    enhanced_status_text{7, 32, "From not aligned (Gmail)",
        "No registry has this code; Gmail uses it. The domain in the From header matches neither "
        "the SPF nor the DKIM domain that passed, as DMARC asks of senders of bulk mail. 4.7.32 "
        "slows the mail down, 5.7.32 refuses it.",
        {"A mailing service uses its own domain for SPF and DKIM, and yours in From.",
         "The envelope sender is in another domain, and the mail has no DKIM signature of yours.",
         "A form or ticket system puts the visitor's address into From."},
        {"In a message that arrived, open 'Show original' in Gmail: compare the domains in SPF and "
             "DKIM with the one in From.",
         "Have the service sign with your domain: publish the record that it names for its "
             "selector.",
         "Put your own address into From, and the visitor's into Reply-To.",
         "Publish a DMARC record: 'dig +short TXT _dmarc.DOMAIN' must answer with v=DMARC1."},
        "",
        "Right nowhere outside Gmail, as it is not registered: X.7.22 says it for DKIM, X.7.26 for "
        "SPF and DKIM together."},
}};
// clang-format on

}  // namespace smtpreply::detail

#endif
