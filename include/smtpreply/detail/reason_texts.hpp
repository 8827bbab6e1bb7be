// What each reason means to the person who has the reply in front of them: title, description,
// causes (most frequent first) and fixes. Row for row in the order of enum class reason.

#ifndef SMTPREPLY_DETAIL_REASON_TEXTS_HPP
#define SMTPREPLY_DETAIL_REASON_TEXTS_HPP

#include <smtpreply/detail/table.hpp>
#include <smtpreply/detail/texts.hpp>
#include <smtpreply/reason.hpp>

#include <cstddef>

namespace smtpreply::detail {

// In the commands, words in capitals (DOMAIN, HOST, ADDRESS, USER, IP) stand for your own values.

// clang-format off
inline constexpr table reason_texts{{
    // Nothing failed.
    reason_text{reason::positive, "Accepted: nothing has failed",
        "The server accepted what the client sent. A 2xx reply completes the command; a 3xx reply "
        "asks for the next part: 334 for the next line of AUTH, 354 for the message. Only the 2xx "
        "after the final dot or the last BDAT hands the message over.",
        {"The command was understood and carried out.",
         "After the end of the message it confirms that the server has taken the message into its "
             "queue and is now responsible for it, not that it lies in the mailbox.",
         "To RCPT it confirms the address for now; 251 adds that the server forwards to another "
             "address, 252 (mostly to VRFY) that it has not checked this one.",
         "To DATA or AUTH, a 3xx reply confirms that the server waits for the rest."},
        {"Send the next command; after 354 send the message and end it with a line holding a "
             "single dot, after 334 send the next base64 line.",
         "Keep the text of the 250 that follows the message: the queue id in it is what the other "
             "postmaster needs to trace the mail.",
         "If an accepted message is missing, have the recipient search the spam folder and the "
             "quarantine, then have the other side trace the queue id in its log.",
         "If the code does not fit the command (250 to DATA, 354 to RCPT), the session is out of "
             "step: close it, reconnect and send the message again."}},

    // The recipient.
    reason_text{reason::mailbox_unknown, "The mailbox does not exist",
        "The server knows the domain but has no mailbox, alias or list under this address. It "
        "concerns this recipient only; the other recipients of the message are not affected.",
        {"The part before the @ is misspelled.",
         "The person has left, and the mailbox was deleted.",
         "The address comes from an old or bought address list.",
         "The MX still points to a former provider or a gateway whose list of recipients is out of "
             "date.",
         "The mailbox is new and has not reached the gateway yet."},
        {"Compare the address letter by letter with the recipient's website or last message; then "
             "delete the autocomplete entry and type it again.",
         "Tell the sender to ask the recipient for the present address by telephone or another "
             "channel.",
         "Take an address that stays unknown off every mailing list: repeated mail to dead "
             "addresses harms the reputation of your IP.",
         "If the recipient insists that the address is right, run 'dig +short MX DOMAIN' and ask "
             "whether the host it names is still the one in use.",
         "On the receiving server: trace the address with 'exim -bt ADDRESS', or query with "
             "'postmap -q ADDRESS MAP' each map in 'postconf local_recipient_maps "
             "virtual_mailbox_maps virtual_alias_maps relay_recipient_maps'."}},
    reason_text{reason::mailbox_moved, "The recipient has moved to another address",
        "The mailbox is no longer on this server, and the server does not forward to the new one. "
        "The reply may name the new address. It concerns this recipient only; the other recipients "
        "are not affected.",
        {"The person has changed employer, provider or name.",
         "The domain was renamed or merged, and the old addresses were retired.",
         "The mailbox was moved to another server, but the MX still leads to the old one."},
        {"Read the reply for an address in angle brackets, and confirm it with the recipient "
             "before you use it: the text may be out of date or forged.",
         "Tell the sender to write to the new address and to correct the address book; do not let "
             "a program redirect the mail unasked.",
         "Replace the old address in mailing lists and forwarding rules.",
         "On the receiving server: keep an alias to the new address for some months; in Postfix "
             "remove the entry from relocated_maps and add one to virtual_alias_maps."}},
    reason_text{reason::mailbox_disabled, "The mailbox is disabled or closed",
        "The mailbox is known, but it is suspended, disabled, inactive or closed and takes no "
        "mail. It concerns this recipient only; the other recipients are not affected.",
        {"The mailbox was not used for months, and the provider closed it.",
         "The person has left, and the account is locked before it is deleted.",
         "The provider suspended the account for an unpaid bill or for abuse.",
         "Incoming mail for the mailbox was switched off by hand."},
        {"Reach the recipient another way and ask for another address, or ask them to reactivate "
             "the account by logging in or paying.",
         "Take an account that stays closed off mailing lists: closed mailboxes may be turned into "
             "spam traps.",
         "While the message is in the queue, which tries for 4 to 5 days, the account may be opened "
             "again.",
         "On the receiving server: look the account up in the directory (LDAP, SQL or admin "
             "console), set it active again or add an alias for the successor, then test with "
             "'swaks --server HOST --to ADDRESS --quit-after RCPT'."}},
    reason_text{reason::mailbox_full, "The mailbox is full",
        "The mailbox exists, but its owner has used up the storage or the number of messages "
        "allowed. It concerns this recipient only; the other recipients are not affected.",
        {"The owner does not delete mail, or the Sent and Trash folders fill the quota.",
         "The mailbox is abandoned and fills with newsletters.",
         "A few messages with large attachments have used up the space.",
         "The stored quota count is wrong after mail was moved or deleted outside the mail "
             "server."},
        {"Tell the recipient by telephone or another channel to delete large mail and to empty the "
             "Trash and Junk folders.",
         "A message in the queue is tried for 4 to 5 days; one that came back has to be sent again "
             "once there is room.",
         "Send large files as a link; a smaller message may still fit.",
         "If the mailbox stays full for weeks, treat it as abandoned and take it off mailing "
             "lists.",
         "On the receiving server: check with 'doveadm quota get -u USER', correct a wrong count "
             "with 'doveadm quota recalc -u USER', or raise the limit."}},
    reason_text{reason::mailbox_unavailable, "The mailbox is unavailable, cause not given",
        "The server cannot or will not deliver to this mailbox at the moment and does not say why. "
        "It concerns this recipient only; the other recipients are not affected. A bare 550 may also "
        "stand for an unknown mailbox.",
        {"The mailbox is locked or busy because another delivery, a backup or a migration is using "
             "it.",
         "The server behind the gateway does not answer, so that the address cannot be verified.",
         "A first check of the address is still running; Postfix answers 450 'unverified address' "
             "meanwhile.",
         "The mailbox does not exist or refuses the sender, and the server hides which."},
        {"Give it time: locks and first checks clear in 5 to 30 minutes, and the queue tries for 4 "
             "to 5 days.",
         "If the message came back, compare the address letter by letter, then send a test from "
             "another provider: if that passes, your server is being refused, not the address.",
         "Tell the sender to ask the recipient through another channel whether other mail arrives.",
         "On the receiving server: read the log for the time and the address, and look for stale "
             "locks, a full disk or a backend that does not answer."}},
    reason_text{reason::recipient_refused, "The recipient accepts no mail from this sender",
        "The address exists, but this person, list or group does not accept mail from this sender. "
        "It concerns this pair of sender and recipient; other recipients still get the message.",
        {"The group or list takes mail only from members or from inside the organisation.",
         "The recipient has blocked the sender or the sender's domain.",
         "A filter of the user, such as a Sieve reject rule, matched the sender.",
         "An administrator restricted the address, for example to a list of allowed senders."},
        {"Tell the sender to write from the address that is subscribed or on the allowed list, not "
             "from an alias.",
         "Ask the owner of the list or group to add the sender, or the recipient to remove the "
             "block in the mailbox settings.",
         "If the recipient does not want the mail, take the address off your list: writing from "
             "another address is reported as spam.",
         "On the receiving server: check check_recipient_access maps and the user's rules "
             "('doveadm sieve list -u USER'); in Exchange run 'Set-DistributionGroup NAME "
             "-RequireSenderAuthenticationEnabled $false'."}},
    reason_text{reason::bad_address, "The recipient address is malformed or ambiguous",
        "The recipient address breaks the syntax of addresses, lacks its domain, or matches more "
        "than one mailbox. It concerns this recipient only; the other recipients are not affected. "
        "Sending it again unchanged will not help.",
        {"The address holds a space, a comma, a trailing dot, two @ signs or a forgotten bracket.",
         "Several addresses were put into one RCPT command.",
         "The domain part is missing or is only a short host name.",
         "A form or an import added quotes, a display name or invisible characters.",
         "Two directory entries share the same address."},
        {"Take the address from the RCPT TO line of the log, where hidden spaces and quotes show, "
             "and correct it.",
         "Type the address afresh instead of pasting it, and delete the autocomplete entry.",
         "In a program send one RCPT TO:<local@domain> for each recipient, without display name, "
             "and split lists at commas first.",
         "Always write the whole domain; on the sending server check append_dot_mydomain and "
             "myorigin in Postfix.",
         "On the receiving server: if the address is ambiguous, search the directory for it (in "
             "Exchange 'Get-Recipient ADDRESS') and remove the duplicate."}},

    // The domain and the route.
    reason_text{reason::domain_unknown, "The recipient's domain cannot be found",
        "DNS has no usable entry for the recipient's domain or for the host that should take its "
        "mail. Every address at this domain is hit; recipients at other domains are not affected.",
        {"The domain is misspelled.",
         "The domain has expired or was given up.",
         "The domain has no MX, A or AAAA record, or its MX names a host that does not exist.",
         "The domain's name servers do not answer, or its DNSSEC signatures are broken.",
         "The resolver of the server that replied is out of order or holds an old answer."},
        {"Check the spelling of the part after the @ first.",
         "Run 'dig MX DOMAIN', then 'dig A HOST' and 'dig AAAA HOST' for each name it lists: "
             "NXDOMAIN or empty answers are the fault.",
         "Ask a second resolver ('dig @1.1.1.1 MX DOMAIN'): if only yours fails, mend yours; if "
             "only 'dig +cd MX DOMAIN' answers, DNSSEC is broken.",
         "Run 'whois DOMAIN': if the domain has lapsed, reach the recipient another way and drop "
             "its addresses from your lists.",
         "If the domain is correct, its owner has to repair the DNS: a message in the queue waits "
             "4 to 5 days for it, one that came back has to be sent again."}},
    reason_text{reason::domain_refuses_mail, "The domain or host accepts no mail",
        "The domain or the host states that it never takes mail, so that every address there is "
        "hit. It is a lasting statement and not an outage; recipients at other domains are not "
        "affected.",
        {"The domain is misspelled, and the parked lookalike publishes a null MX.",
         "The domain is used only for a website or only for sending.",
         "The host contacted is no mail server and answers 521.",
         "The owner has switched off mail for the domain."},
        {"Check the spelling of the domain: many common typing errors of large providers have a "
             "null MX.",
         "Run 'dig +short MX DOMAIN': the answer '0 .' is a null MX, and no server will ever take "
             "mail for this domain.",
         "If there are real MX hosts and only one answered 521, try the others, and check for an "
             "old entry in transport_maps or relayhost.",
         "Tell the sender to reach the recipient another way, and drop the domain's addresses from "
             "mailing lists.",
         "On the receiving server: if the domain should get mail, replace the null MX in DNS by "
             "the name of your mail host, and add the domain to those it accepts."}},
    reason_text{reason::routing_failure, "The message loops or has no route",
        "The message passed through too many servers, came back to one it had already left, or no "
        "server knows where to send it next. It concerns this message on its way to this recipient "
        "or domain; mail to other domains goes on.",
        {"Two mailboxes or lists forward to each other.",
         "The MX leads to a server that does not count the domain as its own and sends the mail "
             "back.",
         "Gateway and mail server point at each other after a migration.",
         "A server behind NAT does not recognise its own public address.",
         "The path is merely long, and the limit of hops is low."},
        {"Read the Received headers in the bounce from bottom to top: the pair of hosts that "
             "repeats makes the loop.",
         "Remove the forwarding on one side, in the mailbox rules or at the forwarding service, "
             "and only then send again.",
         "Run 'dig +short MX DOMAIN' and compare: the host named must hold the mailboxes or know "
             "the next hop.",
         "On the receiving server: run 'exim -bt ADDRESS', or check mydestination, relay_domains, "
             "transport_maps and, behind NAT, proxy_interfaces with postconf.",
         "On the receiving server: raise the limit (hopcount_limit in Postfix, "
             "received_headers_max in Exim) only when every hop is wanted."}},

    // The sender's and the client's identity.
    reason_text{reason::sender_rejected, "The sender address is refused",
        "The server does not accept the envelope sender (MAIL FROM) or its domain. It concerns "
        "this sender: all recipients of the message on this server are hit, and none of them is at "
        "fault. Mail from other senders goes on.",
        {"The sender's domain does not exist, or has no MX, A or AAAA record.",
         "A script or device sends as root@localhost, or under an invented name.",
         "The server called back, and the sender's own server refused the address or the empty "
             "sender.",
         "The logged-in account does not own the sender address.",
         "The address or domain is on the server's list of blocked senders, or its domain has a "
             "null MX."},
        {"Find the address in the log's from= field or the bounce's Return-Path; it may differ "
             "from the From header that the user sees.",
         "Run 'dig +short MX DOMAIN' and 'dig +short A DOMAIN' for the part after its @, and "
             "publish a working MX or use an address that has one.",
         "Correct the address at its source: the program's setting, or myorigin and "
             "smtp_generic_maps in Postfix.",
         "Test that the address accepts bounces: 'swaks --server MXHOST --from \"<>\" --to SENDER "
             "--quit-after RCPT' must end with 250.",
         "On a submission server send from an address of the account you log in with; its operator "
             "can add others to smtpd_sender_login_maps."}},
    reason_text{reason::relay_denied, "Relaying is not allowed",
        "The server takes mail for its own domains and from its own users; it counts this "
        "recipient's domain as foreign and this client as a stranger. It does not mean that the "
        "mailbox is missing. Every address at that domain gets the same answer over this "
        "connection.",
        {"A mail program sends without login, or through port 25 instead of 587.",
         "The MX of the domain points to a server that was never told to accept it.",
         "The domain is new on the server or has moved away, and the list of local domains is out "
             "of date.",
         "A device or application server has an IP that is not in the list of trusted networks.",
         "The login or the client certificate was not accepted earlier in the session."},
        {"In a mail program or device switch on SMTP authentication, with port 587 and STARTTLS or "
             "port 465 with TLS.",
         "Run 'dig +short MX DOMAIN' and check that you reached one of these hosts; if a wrong "
             "host is listed, the domain's owner must correct the MX.",
         "On the sending server check relayhost, and check transport_maps for an old entry for the "
             "domain.",
         "On the receiving server: if the domain is yours, add it to mydestination, "
             "virtual_mailbox_domains or relay_domains (check with 'postconf -n'), then reload.",
         "On the receiving server: add only single trusted addresses to mynetworks; never open the "
             "relay to a whole provider network."}},
    reason_text{reason::sender_authentication, "SPF, DKIM or DMARC check failed",
        "The server could not confirm that the sending IP may send for the sender's domain, or "
        "that the message is signed by it. It concerns this sender's domain and the way the mail "
        "took; the recipient is not at fault, and mail from your other domains goes on.",
        {"The service that sent the mail is missing from the domain's SPF record.",
         "The message is not signed with DKIM, or is signed for a domain that is not the one in "
             "the From header.",
         "A forwarder or mailing list changed the sending IP or the message.",
         "The DKIM key in DNS is missing, old or cut off.",
         "The SPF record is broken: two records, more than 10 DNS lookups or a typing error."},
        {"Read the records: 'dig +short TXT DOMAIN' for SPF, 'dig +short TXT "
             "SELECTOR._domainkey.DOMAIN' for DKIM and 'dig +short TXT _dmarc.DOMAIN' for DMARC.",
         "Send a copy to a mailbox at another large provider and read its Authentication-Results "
             "header: it names the check that fails.",
         "SPF: add the sending IP or the service's include to the one v=spf1 record, and keep it "
             "at 10 lookups or fewer.",
         "DKIM: sign with d= equal to the From domain or a parent of it, and test the key with "
             "'opendkim-testkey -d DOMAIN -s SELECTOR -vvv'.",
         "Forwarding: rewrite the envelope sender with SRS and leave the signed headers and body "
             "alone; on a list let the From header be rewritten when DMARC says reject."}},
    reason_text{reason::missing_reverse_dns, "Reverse DNS or HELO name is wrong",
        "The server cannot match the sending IP with a host name, or does not accept the name "
        "given in HELO or EHLO. It concerns your sending server, so that all its mail to this "
        "destination is hit, while destinations that do not check go on; recipient and message are "
        "not at fault.",
        {"The sending IP has no PTR record.",
         "The PTR names a host whose A or AAAA record does not lead back to the same IP.",
         "The server greets with localhost, a bare name, an internal name or a bare IP.",
         "Mail leaves over IPv6, and only the IPv4 address has a PTR.",
         "The PTR is the provider's generic one, or the DNS failed for a moment (4xx)."},
        {"Run 'dig +short -x IP' with the IP named in the reply, then 'dig +short A NAME' or 'dig "
             "+short AAAA NAME' on the answer: the same IP must come back.",
         "Have the owner of the IP (hosting or access provider) set the PTR to your mail host's "
             "name; your own domain's zone cannot hold it.",
         "Set the greeting to that same full name: myhostname or smtp_helo_name in Postfix, "
             "primary_hostname in Exim.",
         "For IPv6 set a PTR as well, or send over IPv4 until it exists (inet_protocols = ipv4 in "
             "Postfix).",
         "After a DNS change wait for the old TTL, 1 to 24 hours, then retry; the queue does so by "
             "itself for what it holds."}},
    reason_text{reason::blocklisted, "The sending IP or domain is blocklisted",
        "The server refuses the sending IP, its network or a domain in use because a public or "
        "private list gives it a bad reputation. All your mail to servers that use this list is "
        "hit, whoever the recipient is; the other destinations go on.",
        {"A hacked account, web form or infected computer behind the IP has sent spam.",
         "The IP is dynamic or residential and listed by policy, whatever it sends.",
         "Mail went to spam traps or drew complaints.",
         "A neighbour in the same network or a former user of the IP spammed.",
         "The receiving server misreads the list's error answer as a listing."},
        {"Take the IP or domain and the name of the list from the reply, and look it up on the page "
             "of that list or provider.",
         "Stop the source first: look in 'postqueue -p' and the log for the sender with unusual "
             "volume, change that password, close the form, and block port 25 outward for all "
             "other hosts.",
         "Then ask for removal on the list's page, or in the form named in the reply where the "
             "provider keeps its own list; most act within 24 hours and list you again if the spam "
             "goes on.",
         "From a dynamic or home line send through your provider's server with login on port 587 "
             "instead.",
         "On the receiving server: query the list through your own resolver, not a public one such "
             "as 8.8.8.8, and do not treat answers in 127.255.255.0/24 as a listing."}},

    // The message.
    reason_text{reason::spam, "The message was judged to be spam",
        "The content, together with the reputation of its sender, looked unsolicited or like "
        "phishing to the filter. It concerns this message for the recipients behind this filter; "
        "the addresses are not at fault, and other mail goes on.",
        {"Words, layout or links resemble known spam or phishing.",
         "A link leads to a blocklisted domain or a URL shortener.",
         "The account or website that sent it has been hacked.",
         "Recipients did not ask for the mail, or marked earlier mail as junk.",
         "SPF, DKIM or DMARC did not pass, which adds to the score."},
        {"Make sure that the sender wrote it; if not, lock the account, change the password and "
             "empty the queue of the rest.",
         "Send a short plain-text test with swaks from the same host: if it passes, the content is "
             "at fault; if not, the sender or the IP is.",
         "Look up every linked domain on the URI blocklists, and score the message with 'rspamc "
             "symbols MESSAGE' or 'spamc -R < MESSAGE'.",
         "For bulk mail write only to people who subscribed, and add List-Unsubscribe and "
             "List-Unsubscribe-Post headers.",
         "If it is a false alarm, send the full reply with its id and link to postmaster@ of the "
             "domain; do not send the message again unchanged."}},
    reason_text{reason::malware, "Malware was found in the message",
        "A scanner found a virus or other harmful content in the message or its attachment. It "
        "concerns this message only, for all its recipients; other mail goes on, but the sending "
        "computer may be infected.",
        {"An attachment or a linked file is infected.",
         "The sending account or computer is taken over and mails by itself.",
         "The scanner is wrong: Office macros, packed programs and encrypted archives often match "
             "by mistake.",
         "The message is a forwarded or bounced copy of infected mail."},
        {"Do not send it again: keep a copy aside and scan it with 'clamscan FILE' or another "
             "product, with fresh signatures.",
         "Ask the sender whether the mail was meant; if not, take the computer off the network and "
             "change the password from a clean computer.",
         "If the file is clean, send it without macros, as a PDF or as a download link.",
         "Report a false alarm to the maker of the scanner, with the signature's name from the "
             "reply.",
         "On the receiving server: find the signature in the log by queue id, check the copy in "
             "quarantine, and exempt only that one signature (ClamAV: local.ign2)."}},
    reason_text{reason::content_rejected, "The content of the message is forbidden",
        "A rule of the server forbids something in the message: a file type, a word, a link or a "
        "header. It concerns this message only, for the recipients behind this rule; the same "
        "sender's other mail goes on.",
        {"The attachment is a program, script, disk image or macro file (.exe, .js, .iso, .docm), "
             "perhaps inside an archive.",
         "The archive is encrypted, so that the server cannot look inside.",
         "A link or a domain in the text is on a list.",
         "A header, such as the subject or the name of the mailing program, matches a rule.",
         "A data-protection rule found card numbers or marked documents."},
        {"Read the reply for the name of the file, the rule or the link; do not open a link that it "
             "calls bad.",
         "Send the file as a download link, or agree with the recipient on an allowed format; "
             "renaming the file seldom helps.",
         "Find the part by halves: send the text without attachments, then without links, then "
             "with each alone.",
         "On the receiving server: find the rule in the log by queue id; in Postfix test it with "
             "'postmap -h -q - pcre:/etc/postfix/header_checks < MESSAGE', in rspamd look at the "
             "matched map.",
         "On the receiving server: make an exception for this sender or narrow the rule; do not "
             "switch it off."}},
    reason_text{reason::message_malformed, "The message breaks the mail format",
        "The message violates RFC 5322 or MIME: headers are missing, doubled or broken, line ends "
        "are wrong, or 8-bit data is not declared. It concerns this message, for all recipients on "
        "this server; other mail goes on, but the program that made this one will make more of the "
        "kind.",
        {"A header is missing or doubled: exactly one From and one Date, and at most one Subject "
             "and one Message-ID are allowed.",
         "A script ends lines with a bare LF instead of CRLF.",
         "Umlauts or other 8-bit characters stand in the headers without encoding.",
         "A line is longer than 998 bytes, mostly unwrapped HTML or base64.",
         "A MIME boundary, charset or transfer encoding is wrong."},
        {"Save the message as it was sent and read its header: one From with a valid address, one "
             "Date, and an empty line before the body.",
         "Find 8-bit characters with 'LC_ALL=C grep -nP \"[^\\x00-\\x7F]\" MESSAGE', and wrong "
             "line ends with 'file MESSAGE' on a raw capture.",
         "Build mail with a MIME library: it encodes headers (RFC 2047), writes bodies as "
             "quoted-printable or base64, and wraps lines.",
         "In a program send CRLF at the end of every line, or hand the mail to the local sendmail "
             "command, which does that.",
         "On the receiving server: for an old device that cannot be mended, add its IP to "
             "smtpd_forbid_bare_newline_exclusions in Postfix."}},
    reason_text{reason::message_too_large, "The message is too large",
        "The message is bigger than the server or this recipient allows. With 5.3.4 the limit is "
        "the server's and hits all recipients there; with 5.2.3 it is this recipient's alone. "
        "Smaller messages go on.",
        {"Attachments are too big; base64 makes them more than a third larger on the way.",
         "Large pictures stand in the signature or in the quoted thread.",
         "The recipient's group or mailbox has a lower limit than the server.",
         "A gateway in between has a lower limit than the mail server behind it."},
        {"Find the limit in bytes: the SIZE line of 'swaks --server HOST --quit-after HELO'; "
             "attachments may fill about 70 percent of it.",
         "Send the file as a download link, or compress or split it over several messages.",
         "Do not repeat the message unchanged, and do not take the address off any list: the "
             "mailbox works.",
         "On the receiving server: raise message_size_limit in Postfix (default 10240000 bytes), "
             "and mailbox_size_limit and virtual_mailbox_limit where they are lower; raise it on "
             "every gateway and content filter too."}},

    // Policy and load.
    reason_text{reason::policy, "Refused by policy, no detail given",
        "A rule of the server refused the command or the message, and the reply does not say "
        "which. Refused at RCPT it concerns this recipient, after the final dot this message, at "
        "the greeting or MAIL everything from this client or sender. What it does not concern goes "
        "on.",
        {"The sending IP or domain has a poor reputation with the server.",
         "SPF, DKIM, DMARC or reverse DNS is missing or does not match.",
         "The content met a local filter.",
         "The recipient takes mail only from inside, or not from your country or network.",
         "The rule is new or written too wide."},
        {"Read the whole reply, every line: a web address, a code in brackets or an id often names "
             "the rule.",
         "Narrow it down with swaks: the same mail to another mailbox there, a plain test to this "
             "one, and one with another sender show whether recipient, content or sender is "
             "refused.",
         "Check the basics: the PTR with 'dig +short -x IP', SPF, DKIM and DMARC with 'dig +short "
             "TXT', and the IP on https://check.spamhaus.org.",
         "Send postmaster@DOMAIN the full reply, the time with its zone, your IP, the sender and "
             "the recipient; write from another provider if yours is refused.",
         "On the receiving server: search the log for the client's IP and the time: in Postfix the "
             "reject line names the restriction, in Exim the ACL."}},
    reason_text{reason::greylisted, "Greylisted: try again in some minutes",
        "The server defers mail from a client, sender and recipient it has not seen together "
        "before, and accepts it when the same server tries again. It concerns this first contact; "
        "nothing is wrong with the recipient or the message, and a real mail server needs no help.",
        {"This sender writes to this recipient for the first time from this server.",
         "The last contact is so long ago that it was forgotten, often after 30 to 40 days.",
         "The retry came too early, or from another IP of a pool, and counts as new.",
         "The program that sent the mail has no queue and gives up at the first 4xx."},
        {"Wait: 5 to 15 minutes are normal, and the next attempt of the queue passes by itself.",
         "Do not flush the queue again and again; in Postfix keep minimal_backoff_time at its "
             "default of 300s.",
         "If it lasts for more than an hour, check in the log that the retries leave from the same "
             "IP with the same sender.",
         "Let scripts and devices hand mail to a server with a queue instead of speaking to the MX "
             "themselves.",
         "On the receiving server: put senders that must arrive at once on the exception list "
             "(postgrey: /etc/postgrey/whitelist_clients), or shorten the delay."}},
    reason_text{reason::rate_limited, "Too many messages or errors: slow down",
        "The server accepts no more for now because this client, sender or recipient has passed a "
        "limit of messages, complaints or errors in a given time. The recipients are not at fault; "
        "mail to other destinations goes on.",
        {"A newsletter or a backlog goes out faster than the server allows.",
         "The IP or domain is new and has no reputation yet.",
         "Complaints or many unknown addresses have lowered the limit.",
         "A hacked account or a looping script floods one recipient.",
         "Many failed commands or logins in one session used up the server's patience."},
        {"Stop, do not hammer: wait 15 to 60 minutes or the time in the reply; hourly and daily "
             "limits free up after 1 to 24 hours.",
         "Slow down for this destination: smtp_destination_rate_delay = 1s or "
             "smtp_destination_concurrency_limit = 2 in Postfix, serialize_hosts in Exim's smtp "
             "transport.",
         "Look at 'postqueue -p' and the log for one sender with unusual volume, and stop it if it "
             "is hacked or looping.",
         "Raise the volume of a new IP over 2 to 6 weeks, drop dead addresses, and watch Google "
             "Postmaster Tools or Microsoft SNDS.",
         "On the receiving server: check the limit that struck (in Postfix the anvil lines, "
             "smtpd_client_message_rate_limit, smtpd_hard_error_limit), and exempt known hosts."}},
    reason_text{reason::too_many_connections, "Too many connections at once",
        "The server allows only so many connections at one time, from your IP or in all, and this "
        "one is over the limit. It concerns the connection only; the messages stay in the queue "
        "and go out as others end.",
        {"Your server opens many parallel connections to one destination after a backlog or a "
             "newsletter.",
         "Several machines behind one public IP send at the same time.",
         "A mail program or script leaves connections open.",
         "The server itself is flooded or has too few processes.",
         "The server allows few connections to an IP of low reputation."},
        {"Wait 5 to 15 minutes; the queue tries again by itself, and another MX of the domain may "
             "have room at once.",
         "Lower the parallel deliveries: smtp_destination_concurrency_limit = 2 to 5 in Postfix, "
             "remote_max_parallel and serialize_hosts in Exim.",
         "Send several messages over one connection, and close each one with QUIT.",
         "Run 'ss -tn dst HOST' on the sending server: more connections than the MTA should have "
             "point to a script or an infected host.",
         "On the receiving server: raise smtpd_client_connection_count_limit or the smtpd process "
             "limit in master.cf (Exim: smtp_accept_max_per_host, smtp_accept_max) if the load is "
             "real."}},
    reason_text{reason::too_many_recipients, "Too many recipients in one message",
        "The server takes no more recipients in this transaction. The recipients accepted so far "
        "stand and get the message; the rest can follow at once in a new transaction. It has "
        "nothing to do with storage, even when the code is 452 or 552.",
        {"The message has more recipients than the server allows for one transaction, often 50 to "
             "500.",
         "The sending server groups more recipients than this destination takes.",
         "The server counts refused recipients as well, and an old list brings many.",
         "The server allows a single recipient per message to give each its own answer."},
        {"Go on with the recipients accepted: send DATA, then a new MAIL and RCPT for the rest at "
             "once, in the same connection. If not one was accepted, wait 15 to 30 minutes.",
         "Set the group size below the limit for good: smtp_destination_recipient_limit in Postfix "
             "(default 50), max_rcpt in Exim.",
         "Do not fail or suppress the recipients that are left over, not even after a 552 or "
             "5.5.3: they were not judged.",
         "For large lists use list software or one message per recipient.",
         "On the receiving server: raise smtpd_recipient_limit in Postfix or recipients_max in "
             "Exim; RFC 5321 asks for at least 100."}},

    // The server.
    reason_text{reason::insufficient_storage, "The mail server's own storage is full",
        "The server has too little disk, queue space or memory to take the message. It is not the "
        "recipient's mailbox: all mail to this server is hit, no recipient is at fault, and other "
        "destinations go on.",
        {"The disk with the queue or the mailboxes is full.",
         "The queue has swollen with undeliverable mail or a spam run.",
         "The message is larger than the space that is left.",
         "The file system has no free inodes, or the server is short of memory."},
        {"Leave the message in the queue: it is tried for 4 to 5 days, and another MX of the "
             "domain may take it at once.",
         "If it lasts more than a few hours, tell the other side by telephone or from another "
             "domain: it may not be able to receive mail about it.",
         "On the receiving server: run 'df -h' and 'df -i' on the queue, log and mailbox file "
             "systems, and free space there: old logs, core files, then undeliverable mail.",
         "On the receiving server: see what fills the queue with 'qshape deferred' or 'exim -bp | "
             "exiqsumm', and delete a spam run by its sender.",
         "On the receiving server: keep more than 1.5 times message_size_limit free for Postfix "
             "(queue_minfree if that is more), check_spool_space for Exim; in Exchange look for "
             "'back pressure' in the event log."}},
    reason_text{reason::service_unavailable, "The mail service is not available now",
        "The server is shutting down, overloaded or not accepting mail at the moment, and often "
        "closes the connection. It concerns the host, not a recipient or the message: the mail "
        "stays in the queue, and other hosts go on.",
        {"The server is restarting or under maintenance.",
         "The server is overloaded, or a spam wave hits it.",
         "A filter, milter or policy service behind it does not answer.",
         "The server closes a session that was idle or had lasted too long.",
         "The server hides a block of your IP behind a general answer."},
        {"Try the domain's next MX, then leave the message in the queue: most such outages end "
             "within minutes to a few hours, and the queue lasts 4 to 5 days.",
         "Test from a second network with 'swaks --server HOST --to ADDRESS --quit-after RCPT': if "
             "it passes there, your IP is refused; check its reputation.",
         "If it lasts more than a day, look at the provider's status page or call the other side.",
         "On the receiving server: check that it runs ('postfix status', 'systemctl status "
             "exim4'), then the load, free memory and process limit in the log.",
         "On the receiving server: check every milter and policy service in smtpd_milters and "
             "smtpd_recipient_restrictions: one that is down gives '451 4.7.1 Service "
             "unavailable'."}},
    reason_text{reason::server_error, "The mail server has an internal error",
        "The server failed while processing the command, by a fault of its own: configuration, "
        "lookup, filter or local delivery. Neither the recipient nor the message is shown to be at "
        "fault; the error may hit one mailbox, one domain or all mail there.",
        {"A lookup table, database or directory does not answer.",
         "A configuration change left an error, or a file cannot be read.",
         "A content filter or delivery program crashed or ran out of time.",
         "A forwarding rule or filter script of the mailbox is broken.",
         "A certificate or licence on the server has expired."},
        {"Most such errors end within hours, and the queue tries for 4 to 5 days; a message that "
             "came back has to be sent again.",
         "Send once to another address there, to see whether one mailbox or all are hit.",
         "Send postmaster@DOMAIN the full reply, the time with its zone, your IP and the "
             "recipient.",
         "On the receiving server: run 'grep -E \"warning|fatal|panic\" /var/log/mail.log' for "
             "that time, and read Exim's paniclog.",
         "On the receiving server: run 'postfix check' or 'exim -bV', query each map with 'postmap "
             "-q KEY MAP', and check permissions, disk space and the filter's own log."}},
    reason_text{reason::network, "A connection or DNS lookup failed",
        "A host on the way could not be reached, was lost in mid-session, or could not be looked "
        "up in DNS for the moment. It concerns the connection to one host or domain, not the "
        "recipient; the message stays in the queue, and mail to others goes on.",
        {"The destination's mail server is down or its line is cut.",
         "A firewall or provider blocks port 25.",
         "The MX names a wrong or unreachable address, perhaps only over IPv6.",
         "The DNS servers of the domain, or the resolver in use, answer slowly or not at all.",
         "Large packets are lost on the way (path MTU), so that the session stalls after DATA."},
        {"Leave the message in the queue: it is tried for 4 to 5 days, and most outages end within "
             "hours.",
         "Run 'dig +short MX DOMAIN', then 'nc -vz HOST 25' for each host from the server that "
             "reports the error, and again from another network.",
         "If no destination at all can be reached on port 25, ask your provider to open it, or "
             "relay through its server on port 587.",
         "If only IPv6 fails, test with 'nc -4 -vz HOST 25', and set smtp_address_preference = "
             "ipv4 in Postfix.",
         "If sessions stall after DATA, find the largest packet that passes with 'ping -M do -s "
             "1472 HOST', and let ICMP through the firewall."}},
    reason_text{reason::expired, "The time for delivery ran out",
        "The message stayed undelivered until the queue or the message's own deadline gave it up. "
        "It concerns this message and the recipients still open; mail to other destinations goes "
        "on. The true cause is an earlier temporary error, which the log holds.",
        {"The destination was unreachable for the whole life of the queue, normally 4 to 5 days.",
         "The recipient's domain is misspelled or dead and never answered.",
         "Your server was deferred each time: blocklist, rate limit or greylisting with changing "
             "IPs.",
         "The queue's life is set too short, or the message carried a deadline (DELIVERBY).",
         "The sending server itself was cut off from the network or from DNS."},
        {"Find the cause: search the log for the queue id ('grep QUEUEID /var/log/mail.log', "
             "'exigrep QUEUEID /var/log/exim4/mainlog'), and read the last 4xx before this reply.",
         "Mend that cause first, then tell the sender to send the message again: it is no longer "
             "in any queue.",
         "Check that the destination answers now: 'dig +short MX DOMAIN', then 'swaks --server "
             "HOST --to ADDRESS --quit-after RCPT'.",
         "If it was given up after hours, set maximal_queue_lifetime to 5d in Postfix, or the "
             "retry rule in Exim to 4d or more."}},

    // The session: AUTH, TLS, protocol.
    reason_text{reason::auth_required, "Login is required before sending",
        "The server sends mail only for clients that have logged in, and this one has not. It "
        "concerns the connection: every message over it is refused, no recipient is at fault, and "
        "the message can stay in the queue.",
        {"SMTP authentication is switched off in the mail program, device or script.",
         "The client skips AUTH because the server offers it only after STARTTLS.",
         "The password entry for the relay host is missing, or is stored under another host name "
             "or port.",
         "The client connects to the submission server where it means the MX on port 25."},
        {"Switch on SMTP authentication in the program, with the full address as user name, on "
             "port 587 with STARTTLS or port 465 with TLS.",
         "In Postfix set smtp_sasl_auth_enable = yes and smtp_tls_security_level = encrypt; the "
             "entry in smtp_sasl_password_maps must be spelled like relayhost, '[HOST]:587'. Then "
             "run postmap on the file.",
         "Test with 'swaks --server HOST --port 587 --tls --auth --auth-user USER --quit-after "
             "AUTH'.",
         "To deliver to a mailbox of that domain without an account use the host that 'dig +short "
             "MX DOMAIN' names, on port 25.",
         "On the receiving server: if a trusted device cannot log in, add its single IP to "
             "mynetworks, with permit_mynetworks on that port."}},
    reason_text{reason::auth_failed, "The login was not accepted",
        "The server did not accept the user name and password or token, or could not check them at "
        "the moment (454). It concerns the credentials of the client only: no recipient and no "
        "message has been judged, and the mail can stay in the queue.",
        {"The password is wrong, was changed or has expired.",
         "The account uses two-factor login and needs an app password or OAuth2.",
         "The user name should be the full address, or should not be.",
         "The password server is down or slow (454), and the same login works later.",
         "The account or IP is locked for a while after too many failures."},
        {"With 454 keep the credentials and try again in 5 to 15 minutes; with 535 stop at once, "
             "since repeating locks the account.",
         "Log in to the provider's webmail with the same name and password, and confirm any "
             "security notice; if that works, create an app password or use OAuth2 in the client.",
         "Test by hand: 'swaks --server HOST --port 587 --tls --auth --auth-user USER --quit-after "
             "AUTH'.",
         "Correct the password wherever it is stored (in Postfix smtp_sasl_password_maps, then "
             "postmap), and flush the queue: the messages are still there.",
         "On the receiving server: run 'doveadm auth test USER' or 'testsaslauthd -u USER -p "
             "PASSWORD', and look for a ban of the client's IP in 'fail2ban-client status JAIL'."}},
    reason_text{reason::auth_mechanism, "The login method is not accepted",
        "The server refuses the way of logging in, not yet the password: the mechanism is unknown, "
        "switched off, too weak or waits for a transition. It concerns the client's login "
        "settings; no recipient and no message has been judged, and the mail can stay in the "
        "queue.",
        {"The provider has switched off password login (basic authentication) and wants OAuth2.",
         "The client uses a mechanism that the server does not offer, such as CRAM-MD5.",
         "PLAIN or LOGIN was tried without TLS.",
         "The account was moved and needs one login with the plain password to set up the new "
             "mechanism (432)."},
        {"Read what is offered after TLS: 'swaks --server HOST --port 587 --tls --quit-after HELO' "
             "shows the line 250-AUTH.",
         "Choose a mechanism from that line: PLAIN over TLS on port 587 or 465 works nearly "
             "everywhere.",
         "For Microsoft 365 and Google set the client to OAuth2 (XOAUTH2); for devices that cannot "
             "do that use an app password where one is offered, or an internal relay.",
         "In Postfix limit the client with smtp_sasl_mechanism_filter = plain, login and "
             "smtp_tls_security_level = encrypt.",
         "After 432 log in once with PLAIN over TLS, then return to the old mechanism."}},
    reason_text{reason::account_disabled, "The sending account is blocked or over quota",
        "The account that the client sends with is disabled, suspended or has used up its sending "
        "allowance. It concerns all mail of this account; the recipients are not at fault, and "
        "other accounts go on.",
        {"The account sent more messages or recipients in a day than its plan allows.",
         "The password was stolen, and the provider stopped the spam that followed.",
         "The account was closed or not paid for.",
         "An administrator switched off SMTP sending for this account."},
        {"Look at the account's Sent folder and login history; if strange mail is there, change "
             "the password, revoke app passwords and delete unknown forwarding rules first.",
         "If it is a daily limit, stop sending and wait: it frees up after 24 hours at most "
             "providers, and the queue keeps the mail 4 to 5 days.",
         "Log in to the provider's web page for the notice and the form or link to unblock the "
             "account.",
         "Send newsletters through a bulk mail service instead of a personal mailbox.",
         "On the receiving server: find the account and its volume in the log "
             "('sasl_username=USER' in Postfix), reset the password, clear its mail from the "
             "queue, then enable it again."}},
    reason_text{reason::encryption_required, "An encrypted connection is required",
        "The server goes on only after TLS, for the login or for this recipient's domain. It "
        "concerns the connection: the same mail passes once it is encrypted, and no recipient is "
        "at fault.",
        {"The client is set to send without encryption.",
         "The client tried to log in before STARTTLS.",
         "TLS is switched off on the sending server.",
         "A firewall or virus scanner removes STARTTLS from the server's offer.",
         "The recipient's domain or a connector rule demands TLS."},
        {"In a mail program choose port 587 with STARTTLS or port 465 with SSL/TLS, never 'no "
             "encryption'.",
         "On a sending Postfix set smtp_tls_security_level = may, or encrypt for this destination "
             "in smtp_tls_policy_maps.",
         "Test with 'openssl s_client -starttls smtp -connect HOST:25 -servername HOST'; if it "
             "reports that it found no STARTTLS, test from another network: something on the way "
             "may remove it.",
         "If the offer shows XXXXXXXX in place of STARTTLS, switch off SMTP inspection in the "
             "firewall (Cisco: no inspect esmtp).",
         "On the receiving server: if old devices must send without TLS, give them an internal "
             "port with permit_mynetworks; do not relax the public one."}},
    reason_text{reason::tls_failure, "The TLS encryption could not be set up",
        "STARTTLS was refused, or the handshake or the certificate check failed. It concerns the "
        "connection to this host only; it says nothing about the recipient or the message, which "
        "stays in the queue.",
        {"The server's TLS is out of order for now: key or certificate cannot be loaded (454).",
         "The certificate has expired, has another name or lacks its intermediate certificate.",
         "Both sides share no protocol version or cipher, mostly because one is very old.",
         "A DANE or MTA-STS policy demands a certificate that the server does not show.",
         "A clock is wrong on one side."},
        {"Try the next MX, or again in 15 to 60 minutes; never fail the recipient for it.",
         "Run 'openssl s_client -starttls smtp -connect HOST:25 -servername HOST -verify_hostname "
             "HOST', and read the protocol, the dates and the verify result.",
         "Find out what was demanded: 'dig +short TLSA _25._tcp.HOST', 'dig +short TXT "
             "_mta-sts.DOMAIN', and on the sending server smtp_tls_policy_maps.",
         "If no policy demands TLS, go on without it for this delivery (smtp_tls_security_level = "
             "may does so by itself); if one does, keep the message queued.",
         "On the receiving server: renew the certificate with its full chain, update the TLSA "
             "record with it, allow TLS 1.2 and 1.3, correct the clock (chronyc tracking), and "
             "reload."}},
    reason_text{reason::syntax_error, "The server did not understand the command",
        "The server did not recognise the command or its argument, or the line was too long. It "
        "concerns how the client spoke, and mostly this one command or session; by itself it says "
        "nothing about the recipient.",
        {"The argument is malformed: no angle brackets, a space after the colon, or a HELO name "
             "with an underscore.",
         "Client and server are out of step, and lines of the message are read as commands.",
         "A TLS client speaks to a plain port, or a plain one to port 465.",
         "A firewall or proxy between them rewrites the dialogue.",
         "The server is old and knows neither EHLO nor the parameter."},
        {"Read the command this reply answers in the session log: swaks prints the whole dialogue, "
             "and in Postfix debug_peer_list = HOST does.",
         "Write the argument as the standard does: MAIL FROM:<ADDRESS>, RCPT TO:<ADDRESS>, EHLO "
             "with a full host name, one command a line, CRLF at its end.",
         "If it answers EHLO, use HELO; if it answers a parameter such as SIZE=, BODY= or a DSN "
             "option, leave the parameter out.",
         "Match port and mode: plain or STARTTLS on 25 and 587, TLS from the first byte on 465.",
         "Switch off SMTP inspection in the firewall (Cisco: no inspect esmtp) or in the virus "
             "scanner, and test again."}},
    reason_text{reason::bad_sequence, "The command came out of order",
        "The server did not expect this command at this point. Very often it only follows from an "
        "earlier refusal in the same session: with all recipients refused, DATA is answered with "
        "503 or 554 'no valid recipients'. It adds no verdict of its own on recipient or message.",
        {"Every RCPT, or the MAIL, was refused before, and the client went on.",
         "The client lost a reply and is one step ahead or behind.",
         "The client sent MAIL before EHLO, or did not repeat EHLO after STARTTLS.",
         "The client used STARTTLS or AUTH twice, or sent a second MAIL while the first "
             "transaction was open.",
         "The server wants login or TLS first and answers 503 instead of 530."},
        {"Go back to the first 4xx or 5xx of the session: that reply is the real cause, and what "
             "to do depends on it.",
         "If there was none, close the connection and send the message once more over a new one.",
         "If it repeats, write down the dialogue with swaks or tcpdump, and compare each command "
             "with its reply; switch off pipelining for the test.",
         "In a program send EHLO after connecting and again after STARTTLS, use RSET before a new "
             "MAIL, and pipeline only if the server offers PIPELINING.",
         "If 503 answers MAIL or RCPT on port 587, log in over TLS first."}},
    reason_text{reason::not_implemented, "The command or option is not supported",
        "The server understands what was asked but does not offer this command or parameter. It "
        "concerns the client's way of asking, not the recipient or the message, which mostly pass "
        "without the extra.",
        {"The client used an extension that EHLO did not announce.",
         "VRFY, EXPN or ETRN is switched off, which is usual and says nothing about an address.",
         "A gateway forwards a parameter to a server behind it that does not know it (555).",
         "The server announces an extension that it does not really handle.",
         "A firewall or proxy hides or changes commands."},
        {"Compare the command with the offer: 'swaks --server HOST --quit-after HELO' lists what "
             "EHLO announces.",
         "Send it again without the extra: without the parameter after 555 or 504, DATA for BDAT, "
             "HELO for EHLO, and test an address with RCPT where VRFY is refused.",
         "In Postfix hide a broken extension from the client with "
             "smtp_discard_ehlo_keyword_address_maps, by the server's IP, for example 'dsn' or "
             "'size'.",
         "On the receiving server: make gateway and backend announce the same extensions: drop the "
             "keyword at the gateway (smtpd_discard_ehlo_keywords) or enable it behind."}},
    reason_text{reason::smtputf8_required, "Non-ASCII characters need the SMTPUTF8 extension",
        "An address or a header holds characters outside ASCII, and the client did not declare "
        "SMTPUTF8 or this server or a later one cannot handle it. It concerns this message with "
        "these addresses; the same message with ASCII addresses passes.",
        {"The address has an umlaut, an accent or another script before or after the @.",
         "The client sent such an address without the SMTPUTF8 parameter of MAIL.",
         "The receiving server, or the next one on the way, does not offer SMTPUTF8.",
         "A program wrote raw UTF-8 into the headers instead of encoding it.",
         "The non-ASCII letter got in by mistake, for example a Cyrillic a or a typographic dash."},
        {"Look for the odd character in the address and type it again in plain ASCII; ask the "
             "recipient for an ASCII address.",
         "If only the domain is non-ASCII, write it in its xn-- form, which 'idn2 DOMAIN' prints: "
             "this needs no SMTPUTF8.",
         "See whether the server can do it: 'swaks --server HOST --quit-after HELO' must list "
             "SMTPUTF8; then send MAIL FROM:<ADDRESS> SMTPUTF8.",
         "Encode headers by RFC 2047 in the program that makes the mail, if the addresses "
             "themselves are ASCII.",
         "On the receiving server: set smtputf8_enable = yes in Postfix, or "
             "smtputf8_advertise_hosts = * in an Exim built with SUPPORT_I18N, and check that the "
             "mailbox server behind takes it too."}},

    // Nothing to go by.
    reason_text{reason::unspecified, "The server gives no reason",
        "The reply says that something failed, but neither its codes nor its text says what. Its "
        "first digit is the only guide: 4 means try again later, 5 means not in this form. The "
        "command it answers shows whom it hits: RCPT this recipient, the final dot this message, "
        "the greeting or MAIL everything.",
        {"The server hides its rules on purpose, often a spam filter or a reputation check.",
         "The text was cut off on its way into a bounce, log or ticket.",
         "The server is home-made or old and sends one text for every failure.",
         "Something failed that the server had no better words for."},
        {"Go by the first digit: with 4 leave the message in the queue (retries for 4 to 5 days); "
             "with 5 do not repeat it unchanged.",
         "Read the full reply, all its lines, in the sending server's own log: search for the "
             "queue id, and note the time and the command answered.",
         "Vary one thing at a time with swaks: another recipient there, another sender, a plain "
             "short text, another sending IP.",
         "Ask postmaster@DOMAIN what their log says at that time; give the time with its zone, "
             "your IP, the sender, the recipient and the queue id, and ask for the text that they "
             "see.",
         "On the receiving server: search the log by the time and the client's IP or the queue id, "
             "and give the rule that struck its own text and enhanced status code."}},
}};
// clang-format on

consteval bool reason_texts_are_sound() {
    if (reason_texts.size() != enum_names<reason>::rows.size()) return false;
    for (std::size_t i = 0; i < reason_texts.size(); ++i) {
        const reason_text& text = reason_texts[i];
        if (text.which != enum_names<reason>::rows[i].value) return false;
        if (is_empty(text.title) || is_empty(text.description)) return false;
        if (is_empty(*text.causes) || is_empty(*text.fixes)) return false;
    }
    return true;
}
static_assert(reason_texts_are_sound());

}  // namespace smtpreply::detail

#endif
