// What each registered reply code means to the person who has it in front of them: title,
// description, causes (most frequent first) and fixes. The facts (origin, RFC, stages) stand in
// reply_code_facts.hpp, row for row; the two tables meet in registry.hpp.

#ifndef SMTPREPLY_DETAIL_REPLY_CODE_TEXTS_HPP
#define SMTPREPLY_DETAIL_REPLY_CODE_TEXTS_HPP

#include <smtpreply/detail/table.hpp>
#include <smtpreply/detail/texts.hpp>

namespace smtpreply::detail {

// In the commands, words in capitals (DOMAIN, HOST, ADDRESS, USER, IP) stand for your own values.

// clang-format off
inline constexpr table reply_code_texts{{
    // 2yz: completion
    reply_code_text{200, "Success, not in the standard",
        "No RFC defines 200 as a reply code of SMTP; one table traces it to the survey of servers "
        "in RFC 876 (1983). It is reported only in lists; no server is known to send it. By its "
        "first digit it means success, and a client goes on as after 250.",
        {"The peer is not a mail server: 200 is the success code of HTTP.",
         "A test server or a proxy answers with a code of its own.",
         "A very old server sends it."},
        {"Check host and port with 'nc HOST 25': a mail server greets with 220.",
         "If 200 stands where 354 is due (after DATA), do not send the message: close the "
             "connection and start anew.",
         "On the receiving server: answer with 250, or with the code that belongs to the "
             "command."}},
    reply_code_text{211, "System status or help",
        "The server answers HELP with its own status or a help text. The text is for a person to "
        "read; it says nothing about any message.",
        {"A person or a monitoring probe sent HELP.",
         "The server answers HELP with 211 where most servers use 214."},
        {"After HELP: nothing to do.",
         "If 211 answers any command but HELP, the replies no longer match the commands: close the "
             "connection and start anew."}},
    reply_code_text{214, "Help message",
        "The server answers HELP with a text on how to use it or one of its commands. The text is "
        "for a person to read; a client takes the list of extensions from EHLO, never from here.",
        {"A person or a monitoring probe sent HELP, alone or with the name of a command.",
         "Sendmail and Exim list the commands that they know in it."},
        {"After HELP: nothing to do.",
         "If 214 answers any command but HELP, the replies no longer match the commands: close the "
             "connection and start anew."}},
    reply_code_text{220, "Service ready, or start TLS",
        "At connect it is the greeting: the server named in the text is ready, and the client "
        "sends EHLO. After STARTTLS it says that the TLS handshake begins with the next byte; once "
        "that is done, the client forgets what the first EHLO told it and sends EHLO again.",
        {"The server accepted the connection on port 25 or 587, or the TLS connection on port 465.",
         "The client sent STARTTLS, and the server is ready for the handshake."},
        {"If the greeting is slow, wait up to five minutes: some servers delay it to catch clients "
             "that talk first.",
         "Send nothing before the greeting is complete: lines with 220- go on, the one with 220 "
             "and a space is the last.",
         "If the handshake after 220 fails, look at it with 'openssl s_client -starttls smtp "
             "-connect HOST:25 -servername HOST'.",
         "If 220 answers any command but STARTTLS, the replies no longer match the commands: close "
             "the connection and start anew."}},
    reply_code_text{221, "Closing the connection",
        "The server says goodbye and closes the connection. After QUIT that is the normal end; at "
        "any other moment it works like 421, and every message that had no 250 after its final dot "
        "is still the client's to deliver.",
        {"The client sent QUIT.",
         "The server ends the session by itself, after an idle time or a number of messages."},
        {"After QUIT: nothing to do; what got 250 is accepted.",
         "Without QUIT: keep every message that had no 250 and send it again over a new "
             "connection.",
         "If the server cuts sessions short again and again, send fewer messages over one "
             "connection (Postfix: smtp_connection_reuse_count_limit)."}},
    reply_code_text{235, "Authentication succeeded",
        "The server has accepted the credentials sent with AUTH (enhanced code 2.7.0). The client "
        "goes on with MAIL on the same connection.",
        {"AUTH ended with a valid password or token.",
         "AUTH EXTERNAL ended with a TLS client certificate that the server accepts."},
        {"If MAIL or RCPT is refused all the same (550, 553), the account may log in but not use "
             "that sender: send from the account's own address, or have the address granted to the "
             "account.",
         "Do not send AUTH twice in one session: the second one gets 503.",
         "If 235 comes without an AUTH before it, the replies no longer match the commands: close "
             "the connection and start anew."}},
    reply_code_text{250, "Requested action completed",
        "The command succeeded, and the client goes on. After EHLO the further lines list the "
        "server's extensions; after MAIL and RCPT the address is accepted for this transaction; "
        "after the final dot or the last BDAT the server has taken over the message, and the "
        "client must not send it again.",
        {"EHLO, HELO, MAIL, RCPT, RSET, NOOP or VRFY did what it was asked to.",
         "The message is in the server's queue; the text often holds the queue id there.",
         "To ETRN it says that the queue run has begun, to ATRN that the connection is about to be "
             "reversed."},
        {"Keep the text of the 250 after the final dot in the log: with its queue id the other "
             "side finds the message.",
         "If a mail with 250 does not arrive, look behind that server: spam folder, quarantine, a "
             "forward, or a bounce sent to the envelope sender.",
         "If 250 answers DATA, where 354 is due, do not send the message: close the connection and "
             "start anew.",
         "In LMTP count one reply per accepted recipient after the final dot, not one per "
             "message."}},
    reply_code_text{251, "Not local, will be forwarded",
        "The recipient is not local, but the server takes the message and forwards it; the text "
        "may show the new path. The client counts the recipient as accepted. In answer to ETRN "
        "(RFC 1985) 251 says that no messages wait for the node.",
        {"The recipient has moved, and the server forwards for it.",
         "ETRN found nothing in the queue for the node."},
        {"Let the message go: no copy to the new address is needed.",
         "Change the address in address books only when its owner confirms it; the text proves "
             "nothing.",
         "If 251 answers DATA or the final dot, the replies no longer match the commands: close "
             "the connection and start anew."}},
    reply_code_text{252, "Cannot verify, will try",
        "The server does not say whether the mailbox exists, but would take mail for it and try to "
        "deliver. At RCPT, where it is seen too, it counts as accepted. In answer to ETRN (RFC "
        "1985) it says that delivery of the waiting messages has begun.",
        {"VRFY or EXPN tells nothing, to keep address collectors out.",
         "The server relays for the domain and does not know its mailboxes.",
         "Postfix answers VRFY with 252 for every address that it would accept.",
         "ETRN found messages for the node and started their delivery."},
        {"Do not take it as proof that the address exists: a bounce may still come later.",
         "To learn more about an address go as far as RCPT: 'swaks --server HOST --to ADDRESS "
             "--quit-after RCPT'.",
         "If 252 answers DATA or the final dot, the replies no longer match the commands: close "
             "the connection and start anew."}},
    reply_code_text{253, "Waiting messages started",
        "RFC 1985: in answer to ETRN the server says how many messages wait for the node, and that "
        "it starts to deliver them. They come over a connection that the server opens, not over "
        "this one.",
        {"The client sent ETRN for a node or domain that has mail waiting.",
         "The server counts its queue per node; one that does not sends 250 or 252 instead."},
        {"If no mail comes in, open port 25 of the node to the server and test it from outside "
             "with 'nc -vz HOST 25'.",
         "Compare 'dig +short MX DOMAIN' with the present address of the node: the server delivers "
             "to what DNS says.",
         "If 253 answers any command but ETRN, the replies no longer match the commands: close the "
             "connection and start anew."}},

    // 3yz: intermediate
    reply_code_text{334, "Authentication challenge",
        "AUTH is under way, and the server waits for the next response; the text is its challenge "
        "in base64 and may be empty. The client answers with one line of base64, or with a single "
        "* to cancel.",
        {"The mechanism has several steps: LOGIN asks for the name (VXNlcm5hbWU6) and the password "
             "(UGFzc3dvcmQ6), CRAM-MD5 and SCRAM send a challenge.",
         "AUTH PLAIN was sent without its initial response.",
         "XOAUTH2 or OAUTHBEARER has failed: the text is the error, as JSON in base64."},
        {"Decode the text with 'base64 -d' and answer what it asks for.",
         "After an error of XOAUTH2 send an empty line, after one of OAUTHBEARER send AQ==: only "
             "then does the server send its final 535. Then get a new token.",
         "If 334 comes without any text, or even without the space, take the challenge as empty.",
         "If 334 answers any command but AUTH, the replies no longer match the commands: close the "
             "connection and start anew."}},
    reply_code_text{354, "Start mail input",
        "The server waits for the message. The client sends it, puts one more dot before each line "
        "that begins with a dot, and ends with a line that holds a single dot. Only the reply "
        "after that decides about the message.",
        {"The client sent DATA after at least one accepted recipient.",
         "With PIPELINING a server may send 354 although it has refused every recipient."},
        {"If every RCPT was refused, send only the final dot: the server then refuses, and nothing "
             "is delivered.",
         "If 354 comes after any command but DATA (after RCPT, say), the dialogue is out of step: "
             "send no part of the message, close the connection and start anew.",
         "If the connection breaks before the reply to the final dot, keep the message and send it "
             "again: a duplicate is better than a loss.",
         "If short mail passes and long mail hangs after 354, test the path MTU with 'ping -M do "
             "-s 1472 HOST' and switch off SMTP inspection in the firewall."}},
    reply_code_text{355, "Resume at the offset",
        "RFC 1845 (experimental, EHLO keyword CHECKPOINT): in answer to MAIL with TRANSID the "
        "server still holds the beginning of the message and names the octet at which to resume. "
        "The client leaves out RCPT, sends DATA and goes on from that octet. No server in common "
        "use is known to send it.",
        {"A transfer with TRANSID broke off, and the client repeats the same TRANSID.",
         "A test server or a product of the 1990s offers CHECKPOINT."},
        {"If the client sent no TRANSID, the reply is wrong: close the connection and start anew.",
         "If resuming fails, send the whole message again in a new transaction, without TRANSID."}},

    // 4yz: transient; the message stays in the queue
    reply_code_text{420, "Timeout or connection problem",
        "No RFC defines 420. Lists give it as a timeout or a connection problem, Ruby's Net::SMTP "
        "counts it as server busy, and Exchange sends it with 4.2.0 for a problem of the mailbox. "
        "Treat it by its first digit: try again later.",
        {"Exchange finds two objects with the recipient's address (text RESOLVER.ADR.Ambiguous).",
         "The server or a filter in front of it timed out while it handed the message on.",
         "The server is busy."},
        {"Leave the message in the queue and read the text and the enhanced code of the reply.",
         "If it repeats, run 'swaks --server HOST --to ADDRESS' to see which command gets it and "
             "after how long.",
         "On the receiving server: with RESOLVER.ADR.Ambiguous find both holders of the address "
             "with Get-Recipient in Exchange and take the address away from one; waiting does not "
             "cure it."}},
    reply_code_text{421, "Service not available, connection closing",
        "The server ends the session and closes the connection; this may come at connect, after "
        "any command, or unasked. Every message that had no 250 after its final dot is still in "
        "the client's hands: it tries the next MX host, or the same one later, always over a new "
        "connection.",
        {"The client sends more mail than the server allows it, or opens too many connections: "
             "large providers defer for volume and complaints this way (Yahoo TSS04, Gmail "
             "4.7.28).",
         "The server is overloaded, restarting or under maintenance (4.3.2).",
         "The client was idle for too long (4.4.2) or made too many errors.",
         "The client's IP has no PTR record, or its mail no SPF or DKIM, and the server defers "
             "what it will refuse later."},
        {"Read the text first: 4.7.x means rate, reputation or authentication, 4.3.x the server's "
             "own state, 4.4.2 a timeout.",
         "For rate or reputation send slower and over fewer connections (Postfix: "
             "smtp_destination_rate_delay, smtp_destination_concurrency_limit), and do not flush "
             "the queue by hand: every attempt counts.",
         "Check that 'dig +short -x IP' gives a name for the sending IP, that the name resolves "
             "back to it, and that SPF and DKIM pass.",
         "For a timeout look for a firewall or scanner that stalls the session on either side.",
         "On the receiving server: look in the log for the limit that was hit (Postfix: "
             "smtpd_client_connection_count_limit, smtpd_client_connection_rate_limit; Exim: "
             "smtp_accept_max, smtp_accept_max_per_host)."}},
    reply_code_text{422, "Mailbox full, or password transition",
        "No RFC defines 422; IANA only lists it beside 432. At AUTH it means a password transition "
        "(4.7.12). At RCPT or after the data it is mostly 4.2.2 without its dots, as Exchange "
        "lists have it: the mailbox is full, or the server greylists; try again later.",
        {"The mailbox is over its quota.",
         "The server greylists and sends 422 4.2.2 for it.",
         "The receiving product has a problem of its own (text License Expired, for example).",
         "At AUTH: the account has no secret yet for the chosen mechanism."},
        {"Leave the message in the queue: greylisting lets it pass at a later attempt from the "
             "same IP.",
         "If it still comes after a day, the mailbox is full: reach the recipient another way.",
         "At AUTH: start TLS and authenticate once with AUTH PLAIN.",
         "On the receiving server: have its owner make room, or raise the quota, or renew the "
             "licence that the text names."}},
    reply_code_text{430, "Undefined temporary command error",
        "No RFC defines 430; IANA only lists it beside X.5.1 (invalid command). It is reported "
        "only in lists; no server is known to send it. Treat it by its first digit: try again "
        "later.",
        {"The number in the log is not a reply code but part of another text.",
         "The server or a filter in front of it uses a code of its own."},
        {"Find the whole reply in the log, with its enhanced code and text, and go by those.",
         "Leave the message in the queue; it is tried again.",
         "If it repeats, run 'swaks --server HOST --to ADDRESS' and see which command gets it."}},
    reply_code_text{431, "Server out of disk or memory",
        "No RFC defines 431: it is 4.3.1 written without dots, from lists of Exchange codes. The "
        "server has no room for the message now; the client tries again later. The standard code "
        "is 452.",
        {"The disk of the queue or of the mailbox database is full or nearly so.",
         "Memory is short, and Exchange refuses mail until that eases (back pressure).",
         "A flood of mail or a loop has filled the queue."},
        {"Leave the message in the queue; it is tried again, at the next MX host too.",
         "On the receiving server: free space on the volume of the queue; Exchange stops taking "
             "mail before the disk is full and logs it as events 15004 to 15007.",
         "On the receiving server: look for what fills the queue (Exchange: Get-Queue; Postfix: "
             "'qshape deferred'; Exim: 'exim -bp | exiqsumm') and stop it."}},
    reply_code_text{432, "Password transition needed",
        "At AUTH (RFC 4954, 4.7.12) the account has no secret yet for the chosen mechanism: the "
        "client authenticates once with PLAIN under TLS, and the other mechanism works from then "
        "on. At any other stage it is Exchange's 4.3.2: the server takes no mail now or a limit of "
        "connections is reached, and the client tries again later.",
        {"The password store was changed and lacks the secret for CRAM-MD5, SCRAM or the like.",
         "Exchange Online: one mailbox sends over more than three connections at a time (text "
             "Concurrent connections limit exceeded).",
         "Exchange: the incoming queue of the server is stopped."},
        {"At AUTH: start TLS, authenticate once with AUTH PLAIN, then go back to the other "
             "mechanism.",
         "With 4.3.2 and Concurrent connections: send over three connections at most and retry the "
             "rest.",
         "On the receiving server: set the user's password anew, so that the store gets the secret "
             "for every mechanism.",
         "On the receiving server: in Exchange check Get-Queue and Get-ServerComponentState, and "
             "start what is stopped."}},
    reply_code_text{441, "Receiving server not responding",
        "No RFC defines 441: it is 4.4.1 written without dots. Mostly the sending system notes it "
        "itself (Exchange as the last error of a queue), because no connection to the receiving "
        "server came about. The message stays queued and is tried again.",
        {"A firewall or the hosting provider blocks outgoing connections to port 25.",
         "The receiving host is down, or the MX record points to an address where nothing listens.",
         "The connection times out (Winsock error 10060) or is refused (10061).",
         "The MX host has an IPv6 address, and the sender's IPv6 does not work."},
        {"From the sending host run 'nc -vz HOST 25', with -4 and with -6.",
         "If no host answers on port 25, have the provider open it, or send through its relay on "
             "port 587.",
         "Check 'dig +short MX DOMAIN' and the A and AAAA records of each host named there.",
         "If only IPv6 fails, repair it or send over IPv4 (Postfix: smtp_address_preference = "
             "ipv4).",
         "On the receiving server: remove MX records of dead hosts and open port 25."}},
    reply_code_text{442, "Connection dropped during transfer",
        "No RFC defines 442: lists give it as 4.4.2 written without dots. The connection broke "
        "while a message was under way, so the message was not accepted; the client tries again "
        "later.",
        {"A firewall, proxy or virus scanner between the servers cuts long transfers.",
         "The path MTU is wrong: short messages pass, long ones hang and die.",
         "The receiving server restarted, or timed out while it scanned the message."},
        {"Compare sizes: if only large messages fail, test 'ping -M do -s 1472 HOST' and lower the "
             "MTU, or allow ICMP fragmentation-needed through the firewall.",
         "Switch off SMTP inspection (Cisco: SMTP fixup or ESMTP inspect) in every firewall on the "
             "way.",
         "Allow ten minutes for the reply to the final dot (Postfix: smtp_data_done_timeout = "
             "600s).",
         "On the receiving server: shorten the scan, or answer before the client's timeout."}},
    reply_code_text{446, "Too many hops",
        "No RFC defines 446: it is 4.4.6 written without dots, from lists of Exchange codes. The "
        "message has passed through more servers than allowed, nearly always a loop. By its first "
        "digit it is tried again, but it passes only once the loop is broken.",
        {"Two servers each hold the other responsible for the domain.",
         "The MX record points to a relay that sends the mail back to where it came from.",
         "Two mailboxes forward to each other."},
        {"Read the Received headers from the bottom up: the hosts that repeat are the loop.",
         "Remove one of the forwards that point at each other, if one of them is yours.",
         "On the receiving server: make one of the hosts final for the domain: list it in "
             "mydestination or virtual_mailbox_domains (Postfix), or as an authoritative accepted "
             "domain (Exchange).",
         "On either server: take the looping message out of the queue (Postfix: 'postsuper -d "
             "QUEUEID') if it keeps on."}},
    reply_code_text{447, "Message expired in transit",
        "No RFC defines 447: it is 4.4.7 written without dots, from lists of Exchange codes. The "
        "message could not be handed on in its time; some lists add too many recipients as a "
        "reason. If it comes as a reply, the client tries again later; in a bounce it is the end.",
        {"The next server was unreachable or deferred the message until its time in the queue ran "
             "out.",
         "The connection timed out while a message with very many recipients was handled."},
        {"Find the last error before the expiry in the queue or the log: that one is the cause to "
             "mend.",
         "Check that the receiving hosts answer: 'dig +short MX DOMAIN', then 'nc -vz HOST 25'.",
         "Send to fewer recipients at a time (Postfix: default_destination_recipient_limit).",
         "After a bounce: send the message anew once the path works."}},
    reply_code_text{449, "Routing error (Exchange)",
        "No RFC defines 449: it is Exchange's 4.4.9 written without dots, from the time of its "
        "routing groups. The server found no way to route the message; the client tries again "
        "later.",
        {"A send connector delivers by DNS, without smart host, for an address space that is not "
             "SMTP.",
         "The recipient or a connector belongs to a routing group or server that was deleted.",
         "DNS on the Exchange server fails for the domain."},
        {"Check from the Exchange host that 'nslookup -type=mx DOMAIN' answers.",
         "List the connectors with 'Get-SendConnector | fl Name,AddressSpaces,SmartHosts': give "
             "each one that is not SMTP a smart host, and remove those of servers that are gone.",
         "Then retry the queue with Retry-Queue."}},
    reply_code_text{450, "Mailbox temporarily unavailable",
        "The command was not carried out because the mailbox cannot be used now: it is busy or "
        "locked, or a policy defers it, greylisting above all. The address is not known to be bad: "
        "the client keeps this recipient and tries again later. To ATRN (RFC 2645) it says that "
        "the request is refused now.",
        {"Greylisting: the server defers the first attempt from an unknown client.",
         "The server cannot resolve the client's name, its HELO name or the sender's domain "
             "(Postfix: Client host rejected, Helo command rejected, Sender address rejected).",
         "The mailbox receives too much mail at the moment, or is locked or being moved.",
         "The server checks the recipient at another host and has no answer yet."},
        {"Wait: greylisting passes after some minutes, if the retry comes from the same IP with "
             "the same sender and recipient.",
         "If the text names the host or HELO, give the sending IP a PTR record and an A record "
             "that agree ('dig +short -x IP'), and use that name in HELO (Postfix: "
             "smtp_helo_name).",
         "If it names the sender, make the sender's domain resolve: 'dig +short MX DOMAIN'.",
         "If every retry comes from another IP of a pool, keep the retries of a message on one IP.",
         "On the receiving server: run the recipient through the tables by hand ('postmap -q', "
             "'exim -bt') and see which rule defers it."}},
    reply_code_text{451, "Local error in processing",
        "The server could not finish because of a problem of its own, or defers on purpose and "
        "says so with this code. At MAIL or RCPT the sender or the one recipient is deferred; at "
        "DATA and after the final dot it is the whole message; ATRN (RFC 2645) was not possible "
        "now. The client keeps the message and tries again later.",
        {"Greylisting, sent as 451 4.7.1 by many servers.",
         "A lookup failed: DNS, LDAP or a database (Temporary lookup failure).",
         "A content filter or milter is down or timed out.",
         "The server throttles the client (Microsoft: 4.7.500, 4.7.651).",
         "A fault in the server's configuration (4.3.5)."},
        {"Wait for the next attempt; greylisting passes if the same IP tries again.",
         "If it speaks of rate or reputation, send slower and check PTR, SPF, DKIM and blocklists "
             "for the sending IP.",
         "If it speaks of DNS, check that the sender's domain resolves from outside: 'dig +trace "
             "MX DOMAIN'.",
         "On the receiving server: read the log line at that time; test each map with 'postmap "
             "-q', each milter or filter service for being up, and 'postfix check'."}},
    reply_code_text{452, "Insufficient storage, or too many recipients",
        "At MAIL and after the final dot: the server has no room for the message now; try again "
        "later. At RCPT, once others were accepted: too many recipients for one transaction; send "
        "to the accepted ones, then to the rest at once in a new transaction. At RCPT with 4.2.2: "
        "this mailbox is full.",
        {"The message has more recipients than the server takes at a time (4.5.3).",
         "The recipient's mailbox is over its quota (4.2.2).",
         "The disk of the server's queue is full or nearly so (4.3.1).",
         "The client has used up its share of recipients per hour or per session."},
        {"For too many recipients: send fewer per transaction (Postfix: "
             "smtp_destination_recipient_limit).",
         "For 4.2.2: let it retry, and tell the recipient another way that the mailbox is full.",
         "For 4.3.1: let it retry, at the next MX host too.",
         "On the receiving server: check 'df -h' and 'df -i' on the queue's file system; Postfix "
             "wants queue_minfree free, and at least 1.5 times message_size_limit.",
         "On the receiving server: raise the limit if it is under 100 recipients, the least that "
             "RFC 5321 asks for (Postfix: smtpd_recipient_limit; Exim: recipients_max)."}},
    reply_code_text{453, "You have no mail",
        "RFC 2645: the server answers ATRN by saying that no mail waits for the domains asked for. "
        "For an on-demand client this is no error: it quits and asks again at its next poll. IANA "
        "also lists the code beside X.3.2 (system not accepting messages).",
        {"The queue for the domain is empty.",
         "ATRN named no domain or another one than the mail waits for."},
        {"Send QUIT and poll again later.",
         "If mail ought to wait, check that the domain in ATRN is the one configured for the "
             "account that authenticated.",
         "On the receiving server: see whether the mail waits in another queue, or went out "
             "another way ('postqueue -p', 'exim -bp')."}},
    reply_code_text{454, "Temporary authentication or TLS failure",
        "At AUTH: the server cannot check the credentials now; keep them and try again later. At "
        "STARTTLS: TLS is not available now; go on without it only where policy allows, else try "
        "again later. At RCPT or after the data: the client is deferred, for relaying or a "
        "blocklist; try again later.",
        {"The server's authentication backend is down, or too many logins in a short time are "
             "throttled.",
         "The server's certificate or key cannot be read (TLS not available due to local problem).",
         "At RCPT: Relay access denied, sent as 454 4.7.1 by Postfix with "
             "defer_unauth_destination.",
         "The client is on a blocklist, and the server defers instead of refusing.",
         "A sending service throttles (Throttling failure: Maximum sending rate exceeded)."},
        {"At AUTH: leave the password as it is, log in less often, and keep connections open for "
             "several messages.",
         "At STARTTLS: look with 'openssl s_client -starttls smtp -connect HOST:25 -servername "
             "HOST'; where TLS is required, let the message wait.",
         "At RCPT with Relay access denied: check 'dig +short MX DOMAIN' (the wrong host may be "
             "asked), or authenticate on port 587.",
         "At Throttling failure: send more slowly than the rate that the service grants, and have "
             "it raised if that is too little.",
         "On the receiving server: for TLS check that smtpd_tls_cert_file and smtpd_tls_key_file "
             "are readable and belong together; for AUTH that the Dovecot or Cyrus SASL socket "
             "answers.",
         "On the receiving server: for a domain of its own that gets Relay access denied, add it "
             "to mydestination, virtual_mailbox_domains or relay_domains."}},
    reply_code_text{455, "Parameters cannot be accommodated",
        "The server knows the parameters of MAIL or RCPT but cannot honour them at the moment. The "
        "client repeats the command without them if it can do without, or tries again later.",
        {"A parameter such as SIZE, BODY, RET, NOTIFY or SMTPUTF8 asks for what the server cannot "
             "give now.",
         "The host behind a relay lacks the extension.",
         "A filter in front of the server changes the list of extensions in EHLO."},
        {"Repeat MAIL or RCPT without the optional parameter; SMTPUTF8 cannot be left out if an "
             "address needs it.",
         "See in the EHLO reply what is offered: 'swaks --server HOST --to ADDRESS --quit-after "
             "HELO'.",
         "Stop the client from using the extension with this server (Postfix: "
             "smtp_discard_ehlo_keyword_address_maps)."}},
    reply_code_text{456, "Retry at once over IPv4",
        "No RFC defines 456; an expired draft, draft-martin-smtp-ipv6-to-ipv4-fallback-00, "
        "proposed it. It tells a client that came over IPv6 that its message would be judged "
        "better over IPv4. The client tries again over IPv4, or later.",
        {"The message came over IPv6 and passed neither SPF nor DKIM.",
         "The sender's IPv6 address has no PTR record."},
        {"Let SPF cover the IPv6 address (ip6: mechanism in the TXT record) and sign with DKIM.",
         "Give the IPv6 address a PTR record whose name has an AAAA record back to it: 'dig +short "
             "-x IP'.",
         "Until then send over IPv4 (Postfix: smtp_address_preference = ipv4)."}},
    reply_code_text{458, "Unable to queue for node",
        "RFC 1985: the server could not start the queue run that ETRN asked for. The node asks "
        "again later.",
        {"The server is overloaded, or its queue runner is not active.",
         "A queue run for the node is already under way.",
         "The service that flushes the queue does not answer (Postfix: flush in master.cf)."},
        {"Send ETRN again after some minutes, not in a tight loop.",
         "If it persists, connect by hand with 'nc HOST 25' and send EHLO and ETRN.",
         "On the receiving server: check that the queue runs at all ('postqueue -p', 'mailq') and, "
             "with Postfix, that the flush service stands in master.cf."}},
    reply_code_text{459, "Node not allowed",
        "RFC 1985: the server refuses ETRN for this node; the text gives the reason. The digit "
        "says transient, the meaning is a refusal: the same request fails again until the server "
        "is told to allow it.",
        {"The client asks for a domain for which the server holds no mail.",
         "The client's IP is not among those that may send ETRN.",
         "ETRN is allowed only after authentication."},
        {"Check the name given to ETRN: it is the domain the mail waits for.",
         "Authenticate first, or send ETRN from the IP that the server knows.",
         "On the receiving server: allow the node (Postfix: smtpd_etrn_restrictions, "
             "fast_flush_domains; Exim: acl_smtp_etrn)."}},
    reply_code_text{465, "Code page not available",
        "No RFC defines 465: it is Exchange's 4.6.5 written without dots. It is reported only in "
        "lists; no server is known to send it. The receiving server lacks the character set of the "
        "message; treat it by its first digit and try again later.",
        {"The message is in a character set that is not installed on the receiving server.",
         "A client declares a character set that does not exist in Content-Type."},
        {"Send the message in UTF-8: Content-Type: text/plain; charset=utf-8.",
         "On the receiving server: install the code page or language pack that the text names."}},
    reply_code_text{471, "Error in local spam filter",
        "No RFC defines 471: it is 4.7.1 written without dots. Lists give it as an error of the "
        "spam filter on the sending side; from another server it is a refusal by policy for now. "
        "Treat it by its first digit: try again later.",
        {"The spam filter or virus scanner on the sending host fails or is overloaded.",
         "The receiving server defers by policy: greylisting, rate or reputation."},
        {"Find out who wrote it: if the log shows no remote host for the reply, it is the local "
             "filter.",
         "Restart the local filter, update its data, and test one message through it.",
         "If a remote server sent it, check PTR, SPF, DKIM and blocklists for the sending IP."}},
    reply_code_text{498, "No MX for domain",
        "No RFC defines 498. It stands in KumoMTA's community bounce rules; no server is known to "
        "send it. The digit says transient, the meaning is permanent: the recipient's domain has "
        "no MX record.",
        {"The recipient's domain is misspelled or has expired.",
         "The domain has no MX record, and its A record runs no mail server."},
        {"Check 'dig +short MX DOMAIN' and the spelling of the address.",
         "If the domain has neither MX nor A record, do not wait: correct or remove the address.",
         "On the receiving server: publish an MX record that points to a host name with an A "
             "record."}},

    // 5yz: permanent; do not send the same message unchanged
    reply_code_text{500, "Command not recognised",
        "The server does not know the command, or the line is too long (in AUTH: 5.5.6). After "
        "EHLO it means an old server: the client sends HELO instead and does without extensions. "
        "After any other command the client must not send that command again as it is.",
        {"The server is old or minimal and does not know EHLO.",
         "A firewall rewrites or hides commands (Cisco SMTP inspection, seen as a greeting of "
             "asterisks).",
         "Lines of a message arrive as commands, because the server refused DATA or BDAT and the "
             "client sent the message all the same.",
         "The port speaks TLS from the first byte (465), or the client starts TLS where it must "
             "not.",
         "A command line is longer than 512 octets, or a token in AUTH is longer than the server "
             "reads."},
        {"After EHLO: send HELO on the same connection.",
         "Look at the line that got the 500 in the session log: if it is message text, make the "
             "client wait for 354 before it sends the message.",
         "Match port and TLS: 25 and 587 begin in plain text with STARTTLS, 465 begins with TLS.",
         "Switch off SMTP inspection in the firewall (Cisco: no fixup protocol smtp, no inspect "
             "esmtp).",
         "If one extension provokes it, stop using it with this server (Postfix: "
             "smtp_discard_ehlo_keyword_address_maps).",
         "On the receiving server: see in the log which line was not understood (Postfix: improper "
             "command pipelining, non-SMTP command), and offer in EHLO nothing that a filter in "
             "front of it cannot handle."}},
    reply_code_text{501, "Syntax error in arguments",
        "The server knows the command but cannot read its argument. At EHLO the host name is bad, "
        "at MAIL or RCPT the address or a parameter, at AUTH the base64 (or the client cancelled "
        "with *), and at STARTTLS there was an argument at all. The client must not repeat the "
        "command unchanged.",
        {"The address lacks its domain or angle brackets, or holds a space, a comma or a stray "
             "character (5.1.3, 5.1.7).",
         "EHLO gives an IP address without brackets, a name with an underscore, or no name.",
         "The sender's or recipient's domain is refused, and the server uses 501 for it.",
         "A parameter of MAIL or RCPT has a bad value (5.5.4).",
         "The client's AUTH line is not valid base64, or has a line break in it."},
        {"Look at the very bytes of the address in the log: hidden spaces, a dot at the end, two "
             "addresses in one, a non-ASCII letter.",
         "Write it as MAIL FROM:<user@example.com>, with no space after the colon.",
         "Set a full host name for EHLO, the one that the PTR record gives (Postfix: "
             "smtp_helo_name).",
         "At AUTH: encode again without line breaks ('base64 -w0') and without a newline at the "
             "end of name or password.",
         "If the address is right and still refused, take out the optional parameters and try once "
             "more.",
         "On the receiving server: refuse a sender or recipient that is well formed and only "
             "unwelcome with 550 or 553, not with 501; if a device of your own sends a bad HELO "
             "name, exempt it (Postfix: permit_mynetworks before reject_invalid_helo_hostname)."}},
    reply_code_text{502, "Command not implemented",
        "The server knows the command but does not carry it out. The client goes on without it; "
        "for STARTTLS and AUTH that means without TLS or without login, if policy allows. It is no "
        "verdict on the message.",
        {"VRFY or EXPN is switched off, to keep address collectors out.",
         "AUTH or STARTTLS was sent although the server does not offer it, often on port 25.",
         "The command belongs to an extension that the server lacks (ETRN, ATRN, BDAT)."},
        {"Send only what the EHLO reply offers; send EHLO again after STARTTLS.",
         "For submission with AUTH use port 587 or 465 in place of 25.",
         "On the receiving server: to offer TLS or login, set smtpd_tls_security_level = may and "
             "smtpd_sasl_auth_enable = yes (Postfix); to allow VRFY, disable_vrfy_command = no."}},
    reply_code_text{503, "Bad sequence of commands",
        "The command is known but came at the wrong time. Mostly it follows from an earlier "
        "refusal: the first error in the session is the cause, the 503 only its echo. The client "
        "finds that one, closes the connection and starts anew.",
        {"DATA without any accepted recipient: every RCPT before it was refused.",
         "MAIL without EHLO, RCPT without MAIL, or a second MAIL in one transaction.",
         "AUTH was sent where the server does not offer it, or not before TLS (authentication not "
             "enabled), or a second time.",
         "The client did not wait for the greeting, or sent commands ahead without PIPELINING.",
         "A proxy restarted the session without the client's knowledge."},
        {"Read the session from its top and act on the first 4yz or 5yz reply; the 503 goes with "
             "it.",
         "If authentication is not enabled, start TLS first, send EHLO again and look for AUTH, or "
             "use port 587.",
         "Send RSET before a new transaction, and EHLO again after STARTTLS.",
         "If replies and commands do not match at all, reconnect with PIPELINING switched off "
             "(Postfix: smtp_discard_ehlo_keywords = pipelining) and send the message again.",
         "On the receiving server: if AUTH should work here, set smtpd_sasl_auth_enable = yes "
             "(Postfix)."}},
    reply_code_text{504, "Parameter not implemented",
        "The server knows the command but not the argument. At AUTH it does not know the "
        "mechanism: the client takes another one from the EHLO reply. At EHLO, MAIL or RCPT, "
        "Postfix uses it for a name or address without a full domain.",
        {"AUTH with a mechanism that is not offered (5.5.4 by RFC 4954; Exchange and Gmail "
             "send 5.7.4, Unrecognized authentication type).",
         "The HELO name is a bare host name such as 'localhost' or 'mail' (need fully-qualified "
             "hostname).",
         "The sender or recipient address has no full domain (need fully-qualified address).",
         "VRFY, EXPN or HELP with an argument that the server does not take."},
        {"At AUTH: choose a mechanism from the AUTH line of the EHLO reply that came after "
             "STARTTLS.",
         "At EHLO: set a full name that resolves (Postfix: myhostname or smtp_helo_name).",
         "At MAIL: give the sender a full address (Postfix: myorigin, masquerade_domains).",
         "On the receiving server: offer the mechanism (Dovecot: auth_mechanisms; in Exchange, the "
             "AuthMechanism of the receive connector)."}},
    reply_code_text{505, "Account suspended or domain missing",
        "No RFC defines 505. It is reported only in lists, which give it two unrelated meanings: "
        "the account is suspended, or the domain has no DNS entries. No server is known to send "
        "it; treat it by its first digit and do not send the message unchanged.",
        {"The sending or the receiving account is suspended.",
         "The sender's or recipient's domain has no MX and no A record."},
        {"Read the text of the reply: it must tell which meaning holds.",
         "Check both domains: 'dig +short MX DOMAIN' and 'dig +short A DOMAIN'.",
         "If an account is suspended, use another address of the recipient, or have your own "
             "account reopened."}},
    reply_code_text{510, "Bad email address",
        "No RFC defines 510: it is 5.1.0 written without dots, from lists of Exchange codes. The "
        "server refuses the address; the client does not send again to it unchanged.",
        {"The recipient address is misspelled or does not exist.",
         "The sender address is refused; 5.1.0 covers both.",
         "The recipient exists in a directory but has no mailbox."},
        {"See which command it answers: after MAIL the sender is meant, after RCPT the recipient.",
         "Correct the address, and delete it from the autocomplete list of the mail program.",
         "On the receiving server: look the address up with Get-Recipient, or in Postfix with "
             "'postmap -q ADDRESS MAP' on the recipient table."}},
    reply_code_text{511, "Bad mailbox address",
        "No RFC defines 511: it is 5.1.1 written without dots, and some servers do send it. The "
        "mailbox does not exist at the domain; the client does not send to it again.",
        {"The part before the @ is misspelled.",
         "The mailbox was deleted, or its owner has left.",
         "The mail reached a server that does not know the domain's users, after a move."},
        {"Correct the address, or remove it from the list.",
         "If the address is surely right, check 'dig +short MX DOMAIN' for a host of a former "
             "provider.",
         "On the receiving server: create the mailbox or an alias, and see that every MX host has "
             "the same list of recipients."}},
    reply_code_text{512, "Recipient domain not found",
        "No RFC defines 512: it is 5.1.2 written without dots, from lists of Exchange codes. The "
        "domain after the @ cannot be found; the client does not send to it again unchanged.",
        {"The domain is misspelled.",
         "The domain has expired, or has neither an MX nor an A record.",
         "The sending server's resolver fails or has an old answer.",
         "The sending server's smarthost is misspelled."},
        {"Check 'dig +short MX DOMAIN' and 'dig +short A DOMAIN', from a second resolver too ('dig "
             "@9.9.9.9 MX DOMAIN').",
         "If only your own resolver fails, mend it (/etc/resolv.conf, forwarders) and send again.",
         "On the receiving server: renew the domain and publish an MX record to a host with an A "
             "record."}},
    reply_code_text{513, "Address type incorrect",
        "No RFC defines 513: it is 5.1.3 written without dots, from lists of Exchange codes. The "
        "form of the address is wrong; lists add that some servers mean an authentication that is "
        "missing. The client does not send again unchanged.",
        {"The address holds a space, a comma, a second @ or a non-ASCII letter.",
         "The address is not an SMTP address (X.400, Exchange's own form, a number).",
         "The server wants the client to log in first."},
        {"Write the address anew by hand as name@domain, and delete the stored contact.",
         "If the text speaks of authentication, switch on SMTP login in the client, on port 587.",
         "On the receiving server: give the object an SMTP address (Exchange: proxyAddresses, "
             "smtp:)."}},
    reply_code_text{514, "Ambiguous recipient address",
        "No RFC defines 514: it is 5.1.4 written without dots, from lists of Exchange codes. Two "
        "objects in the recipient's directory hold the same address, and the server cannot choose. "
        "The client does not send again until one of them is gone.",
        {"A mailbox and a contact or group hold the same address.",
         "A migration or directory synchronisation left a second copy of the mailbox."},
        {"Use another address of the recipient until it is mended.",
         "On the receiving server: find both with Get-Recipient and take the address away from "
             "one.",
         "On the receiving server: correct it where the directory is mastered, or synchronisation "
             "brings it back."}},
    reply_code_text{515, "Invalid mailbox address",
        "No RFC defines 515: lists have it as Exchange's 5.1.5 without dots and mean an invalid "
        "mailbox address. IANA's X.1.5 means the opposite (address valid). Treat it by its first "
        "digit: do not send again unchanged.",
        {"The mailbox does not exist, or was deleted.",
         "A forward or alias points to an address that does not exist."},
        {"Correct the address, or remove it from the list.",
         "On the receiving server: follow aliases and forwards of the address to their end ('exim "
             "-bt', 'postmap -q', Get-Recipient)."}},
    reply_code_text{516, "Mailbox may have moved",
        "No RFC defines 516: it is 5.1.6 written without dots, from lists of Exchange codes. The "
        "mailbox was here and is here no more. The client does not send to the old address again.",
        {"The owner changed the address or the provider.",
         "The mailbox was moved between servers, and the directory still shows the old place."},
        {"Learn the new address from its owner and change the entry.",
         "On the receiving server: set a forward to the new address, or correct the directory "
             "entry (Exchange: homeMDB, targetAddress)."}},
    reply_code_text{517, "Bad sender address attribute",
        "No RFC defines 517: it is 5.1.7 written without dots, from lists of Exchange codes. The "
        "sender's address or its entry in the directory is wrong; the recipient is not to blame. "
        "The client does not send again with this sender.",
        {"The sender's directory object has no mail attribute, or a broken one.",
         "The address in MAIL FROM is malformed.",
         "The sender's domain does not exist."},
        {"Set the sender address of the client to an existing one, written name@domain.",
         "Check the sender's domain: 'dig +short MX DOMAIN'.",
         "On the sender's Exchange: correct mail and proxyAddresses of the user ('Get-Mailbox | fl "
             "PrimarySmtpAddress')."}},
    reply_code_text{520, "Wrong QHLO identifier",
        "No RFC defines 520; an expired draft, draft-fanf-smtp-quickstart-01, has it for QHLO, a "
        "greeting that trusts a remembered EHLO reply. It is reported only in lists; no server is "
        "known to send it. A client that did send QHLO falls back to EHLO.",
        {"The client used an identifier that no longer belongs to the server's EHLO reply.",
         "A server uses 520 for something of its own."},
        {"Send EHLO in place of QHLO.",
         "If the client never sent QHLO, go by the text and the enhanced code of the reply."}},
    reply_code_text{521, "Host accepts no mail",
        "RFC 7504: at connect, the host takes no mail at all, for any domain. The client gives up "
        "this host for good, without trying again later; other MX hosts of the domain may still "
        "work. Despite the RFC, servers also send 521 for this client only (blocklist, protocol "
        "error), at connect or later.",
        {"The client is on a blocklist, or broke a rule of the protocol (Postfix postscreen: "
             "client blocked using, Protocol error).",
         "The message or command held a line that ended in a bare LF (Postfix: 550 5.5.2, bare "
             "<LF> received; 521 in the first releases that refused it).",
         "The host sends mail but is not meant to receive any, and an MX or A record leads to it.",
         "By lists of Exchange codes (5.2.1 without dots): the message is too large."},
        {"Read the text: if it names the client's IP or a blocklist, look the IP up there, remove "
             "the cause and ask for delisting.",
         "For Protocol error: do not send before the greeting is complete, and do not use commands "
             "ahead of their time.",
         "For bare <LF>: end every line with CRLF; correct the program that makes the message.",
         "If it is the host that takes no mail, check 'dig +short MX DOMAIN': the domain needs an "
             "MX record to another host, or the recipient another address.",
         "On the receiving server: if the domain is not to get mail, publish a null MX (MX 0 .)."}},
    reply_code_text{522, "Mailbox over its quota",
        "No RFC defines 522: it is 5.2.2 written without dots, from lists of Exchange codes. The "
        "mailbox is full. The digit says permanent: do not send the same message unchanged at "
        "once; but the address is good, and works again once there is room.",
        {"The mailbox has reached its quota.",
         "The message is larger than what is left of the quota."},
        {"Keep the address on the list; send again after some days.",
         "Send a smaller message, with a link in place of the attachment.",
         "On the receiving server: have its owner make room, or raise the quota (Exchange: "
             "ProhibitSendReceiveQuota; Dovecot: 'doveadm quota get -u USER')."}},
    reply_code_text{523, "Encryption needed",
        "No RFC defines 523 as a reply of its own; IANA lists it with X.7.10. At AUTH: start TLS, "
        "then authenticate again. At MAIL, RCPT or after the data it is 5.2.3 without dots, from "
        "lists of Exchange codes: the message is larger than allowed, and the client does not send "
        "it unchanged.",
        {"At AUTH: the client sends a password in the clear on a connection without TLS.",
         "Elsewhere: the message exceeds a size limit of the recipient or the server."},
        {"At AUTH: send STARTTLS, then EHLO, then AUTH; in the mail program choose STARTTLS on "
             "port 587 or TLS on port 465.",
         "Elsewhere: make the message smaller than the SIZE in the EHLO reply; base64 makes "
             "attachments a third larger.",
         "On the receiving server: raise the limit (Exchange: MaxReceiveSize; Postfix: "
             "message_size_limit)."}},
    reply_code_text{524, "Encryption required for mechanism",
        "No RFC defines 524 as a reply of its own; IANA lists it beside 538 with X.7.11. At AUTH: "
        "this mechanism is allowed only under TLS; start TLS, then authenticate again. At RCPT or "
        "after the data it is 5.2.4 without dots, from lists of Exchange codes: a distribution "
        "list could not be expanded; do not send the message unchanged.",
        {"AUTH PLAIN or LOGIN was sent before STARTTLS.",
         "At RCPT: a distribution list is empty, dynamic with a broken query, or set up wrongly."},
        {"At AUTH: send STARTTLS, then EHLO, then AUTH; in the mail program choose STARTTLS on "
             "port 587 or TLS on port 465.",
         "At RCPT: write to the members one by one.",
         "On the receiving server: test the list with Get-DistributionGroupMember or "
             "Get-DynamicDistributionGroupMember and correct its members or its filter."}},
    reply_code_text{525, "User account disabled",
        "No RFC defines 525 as a reply of its own; IANA lists it with X.7.13 (RFC 5248). At AUTH "
        "the client's account is disabled: the credentials may be right, and no other password "
        "helps. At RCPT some servers send it for a recipient whose mailbox is disabled; do not "
        "send there again unless it is reopened.",
        {"The account was locked for spam or a stolen password.",
         "The account has expired, or was not paid for.",
         "At RCPT: the recipient's mailbox is suspended."},
        {"At AUTH: have the account reopened where it was opened; before that, change its password "
             "and remove mail rules that someone else has made.",
         "At RCPT: reach the recipient another way, and do not send to the address meanwhile.",
         "On the receiving server: see in the log why the account was locked, delete its queued "
             "spam ('postqueue -p', 'postsuper -d QUEUEID'), then unlock it."}},
    reply_code_text{530, "Authentication or STARTTLS required first",
        "The server takes the command only after AUTH (RFC 4954; for ATRN, RFC 2645), or only "
        "after STARTTLS (RFC 3207); the text says which, and the EHLO reply what is on offer. In "
        "answer to AUTH it can only mean that TLS must come first. The client does that and "
        "repeats the command. It is no verdict on sender, recipient or message.",
        {"SMTP login is off in the mail program or in the relay's settings.",
         "The text says Must issue a STARTTLS command first: the client does not use TLS.",
         "AUTH is offered only after STARTTLS, and the client gave up before it.",
         "Exchange or Microsoft 365 refuses an anonymous client (5.7.1, 5.7.57).",
         "A server for submission is used as if it were the MX host of a domain."},
        {"Switch on login in the client: name and password, STARTTLS on port 587 or TLS on port "
             "465.",
         "In Postfix as client set smtp_tls_security_level = encrypt, smtp_sasl_auth_enable = yes "
             "and smtp_sasl_password_maps, and run postmap on the map.",
         "Test with 'swaks --server HOST --to ADDRESS --port 587 --tls --auth LOGIN'.",
         "On the receiving server: an MX host on port 25 must take mail for its own domains "
             "without login (Exchange: Anonymous users on the receive connector; Postfix: no "
             "client restriction that asks for SASL on port 25)."}},
    reply_code_text{531, "Mail system full",
        "No RFC defines 531: it is 5.3.1 written without dots, from lists of Exchange codes. The "
        "server has no room for mail. The digit says permanent: do not send the same message "
        "unchanged at once; but the address is good, and works again once there is room.",
        {"The disk of the mailbox store or the queue is full.",
         "The database has reached the size that its edition allows."},
        {"Keep the address on the list; send again the next day.",
         "If the domain has a second MX host, send through that one: 'dig +short MX DOMAIN'.",
         "On the receiving server: free disk space ('df -h', 'df -i') and refuse with 452 in "
             "future, so that senders retry."}},
    reply_code_text{533, "Delivery not authorised (undefined)",
        "No RFC defines 533; IANA only lists it beside X.7.1. Its uses contradict each other: Exim "
        "sends it at RCPT when it checks a non-ASCII address at the next host and that host lacks "
        "SMTPUTF8, and lists give it for a full disk (5.3.3 without dots). Treat it by its first "
        "digit: do not send the message unchanged.",
        {"The address has non-ASCII letters, and the next host does not offer SMTPUTF8 (Exim: no "
             "support for internationalised mailbox name).",
         "The server refuses by policy, as with 5.7.1.",
         "By the lists: the recipient's server is out of disk space."},
        {"Go by the text and the enhanced code of the reply, not by the number.",
         "If the address has non-ASCII letters, use an ASCII address of the same recipient.",
         "On the receiving server: use 553 or 550 with an enhanced code instead."}},
    reply_code_text{534, "Authentication mechanism too weak",
        "RFC 4954 (5.7.9): the mechanism chosen for AUTH is too weak for this account. The client "
        "authenticates with a stronger one; the same attempt fails again.",
        {"Gmail: the account password was used where an app password or OAuth is due "
             "(Application-specific password required).",
         "Gmail: it wants a login in the web browser first (5.7.14).",
         "The server's policy forbids PLAIN, LOGIN or CRAM-MD5 for the account."},
        {"For Gmail: create an app password (two-step verification must be on), or use XOAUTH2.",
         "Choose a stronger mechanism from the AUTH line of the EHLO reply: SCRAM-SHA-256, "
             "XOAUTH2, OAUTHBEARER.",
         "If it wants a web login, log in on the provider's own site (type its address, do not "
             "follow the link in the text), then try once more.",
         "On the receiving server: store passwords in a form that serves the stronger mechanism "
             "(Dovecot: auth_mechanisms)."}},
    reply_code_text{535, "Authentication credentials invalid",
        "RFC 4954 (5.7.8): AUTH failed; the name, the password or the token is wrong, or this way "
        "of login is not allowed. The client needs other credentials: repeating the same ones "
        "fails again and may lock the account. Mail in the queue is not refused; it waits for a "
        "working login.",
        {"The password is wrong, was changed, or was typed with a space at its end.",
         "The provider wants an app password or OAuth (Gmail, Yahoo, iCloud, QQ with two-step "
             "login).",
         "Microsoft 365: SMTP AUTH is off for the mailbox, or basic login is off for all (5.7.139, "
             "5.7.3).",
         "The user name is not complete: many servers want the whole address.",
         "An OAuth token has expired or lacks the scope for SMTP."},
        {"Stop the automatic retries, so that the account is not locked.",
         "Log in by hand with 'swaks --server HOST --to ADDRESS --port 587 --tls --auth LOGIN "
             "--auth-user USER --quit-after AUTH'.",
         "Use the full address as user name, and an app password where two-step login is on.",
         "For Microsoft 365: allow it with 'Set-CASMailbox USER -SmtpClientAuthenticationDisabled "
             "$false', or move the client to OAuth (XOAUTH2).",
         "On the receiving server: check the login below SMTP, with 'doveadm auth test USER' or "
             "'testsaslauthd -u USER -p PASSWORD'."}},
    reply_code_text{538, "Encryption required (historic code)",
        "RFC 2554 defined 538 and RFC 4954 keeps it for history only (5.7.11): the chosen "
        "mechanism is allowed only under TLS. The client starts TLS and authenticates again. "
        "Servers of today mostly send 530 or 535, or do not offer AUTH before TLS.",
        {"AUTH PLAIN or LOGIN was sent before STARTTLS.",
         "The server uses 538 to ask for STARTTLS in general (5.7.10, STARTTLS is required to send "
             "mail)."},
        {"Send STARTTLS, then EHLO, then AUTH.",
         "In the mail program choose STARTTLS on port 587 or TLS on port 465.",
         "On the receiving server: offer AUTH only after TLS (Postfix: smtpd_tls_auth_only = yes), "
             "so that no client sends a password in the clear."}},
    reply_code_text{540, "Recipient domain without DNS server",
        "No RFC defines 540: it is 5.4.0 written without dots, from lists of Exchange codes, and "
        "means that the recipient's domain has no DNS server that answers. Rambler has been seen "
        "to send 540 5.7.1 for an inactive or blocked mailbox. The client does not send again "
        "unchanged.",
        {"The domain's name servers do not answer, or the domain has expired.",
         "The sending server's smarthost or DNS forwarder is set wrongly.",
         "The text says Inactive or Blocked: the mailbox is disabled."},
        {"Read the text: if it names the mailbox, the address is dead; remove it.",
         "Otherwise ask the domain's servers: 'dig +trace MX DOMAIN' and 'dig NS DOMAIN'.",
         "Check the smarthost name and the resolver of the sending server.",
         "On the receiving server: make the name servers in the delegation answer for the zone."}},
    reply_code_text{541, "Rejected, or no answer from host",
        "No RFC defines 541: it is 5.4.1 written without dots. Lists give two meanings: no answer "
        "from the host, or refused by the recipient's spam filter; seen from real servers is the "
        "second (Mail rejected by destination domain). The client does not send the message "
        "unchanged.",
        {"The recipient's domain or its filter refuses the message or the sender.",
         "The sending IP has a bad reputation.",
         "In Exchange's sense: the host of the domain does not answer."},
        {"Check SPF, DKIM and DMARC of the sender's domain and the sending IP on blocklists.",
         "Send a short plain message without links and attachments; if it passes, the content is "
             "at fault.",
         "If it comes from your own server, test the host: 'nc -vz HOST 25'.",
         "On the receiving server: find the message in the filter's log and allow the sender."}},
    reply_code_text{542, "Bad connection",
        "No RFC defines 542: it is 5.4.2 written without dots, from lists of Exchange codes, and "
        "means that the connection broke. By its digit a client does not try again by itself, "
        "though the fault may pass. Servers are seen to use the number for a plain refusal of the "
        "recipient, so read the text.",
        {"The connection to the next host broke during the transfer.",
         "The text names the recipient (Rejected): the address is refused."},
        {"If the text names the recipient, correct or remove the address.",
         "Otherwise send the message once more, and test the path with 'swaks --server HOST --to "
             "ADDRESS'.",
         "If only large messages fail, check the path MTU: 'ping -M do -s 1472 HOST'."}},
    reply_code_text{543, "Routing server failure",
        "No RFC defines 543: it is 5.4.3 written without dots, from lists of Exchange codes. The "
        "server could not ask the service that tells it the route. By its digit a client does not "
        "try again by itself, though the fault passes once that service works.",
        {"A directory, DNS or routing service of the server is down.",
         "The server's own configuration names a next host that is not there."},
        {"Send the message again after some hours.",
         "If it comes from your own server, test DNS and directory from it: 'nslookup -type=mx "
             "DOMAIN', Test-ServiceHealth.",
         "On the receiving server: correct the connector or transport entry that the log names."}},
    reply_code_text{546, "Mail loop",
        "No RFC defines 546: it is 5.4.6 written without dots, from lists of Exchange codes. The "
        "message goes round in a circle and is given up. Sending it again makes another round: "
        "first the loop must be broken.",
        {"Two servers each hold the other responsible for the domain.",
         "A forward or an alternate recipient leads back to the mailbox itself.",
         "The MX record points to a relay that sends the mail back to where it came from."},
        {"Read the Received headers in the bounce from the bottom up: the hosts that repeat are "
             "the loop.",
         "Check that 'dig +short MX DOMAIN' leads to the host that holds the mailboxes.",
         "On the receiving server: list the domain as its own (Postfix: mydestination or "
             "virtual_mailbox_domains; Exchange: authoritative accepted domain).",
         "On the receiving server: remove the forward that points back."}},
    reply_code_text{547, "Delivery timed out",
        "No RFC defines 547: it is 5.4.7 written without dots, from lists of Exchange codes. The "
        "message could not be delivered in the time allowed and is given up. The client does not "
        "try this copy again.",
        {"The receiving server was unreachable, or deferred the message for days.",
         "A connector or transport sends the mail to a host that does not answer.",
         "The lifetime of the queue is set too short."},
        {"Find the last 4yz reply or connection error for the message in the log: that is the "
             "cause.",
         "Mend that cause, check it with 'nc -vz HOST 25', then send the message anew.",
         "Set the lifetime to about five days (Postfix: maximal_queue_lifetime = 5d; Exchange: "
             "MessageExpirationTimeout)."}},
    reply_code_text{550, "Mailbox unavailable or refused",
        "The server refuses for good. At EHLO or MAIL it refuses the client or the sender; at RCPT "
        "the mailbox does not exist, is closed, or policy refuses it; after the final dot the "
        "message itself is refused, mostly as spam; at VRFY and EXPN nobody has that name. The "
        "client does not send it unchanged; the enhanced code and the text tell which of these it "
        "is.",
        {"The recipient address does not exist (5.1.1).",
         "Policy or reputation: the client's IP or domain is on a blocklist or refused (5.7.1).",
         "SPF, DKIM or DMARC failed (5.7.23, 5.7.26), or the PTR record is missing (5.7.25).",
         "The content was judged spam, or relaying is denied because the client did not log in.",
         "Some servers send 550 for what may pass: greylisting, rate limits, a full mailbox (the "
             "text says so)."},
        {"Read the enhanced code first: 5.1.x is about the address, 5.2.x the mailbox, 5.7.x "
             "policy.",
         "For 5.1.1: correct the address, or remove it from the list; without 5.1.1 or a clear "
             "text do not remove it.",
         "For 5.7.x: check 'dig +short -x IP' (PTR), 'dig +short TXT DOMAIN' (SPF), 'dig +short "
             "TXT _dmarc.DOMAIN' and the headers for a DKIM signature; look the IP up on the "
             "blocklist that the text names.",
         "If relaying is denied, log in on port 587, or check 'dig +short MX DOMAIN' for the right "
             "host.",
         "On the receiving server: trace the address ('postmap -q', 'exim -bt', Get-Recipient) and "
             "add the mailbox, or the exception in the rule that the log names."}},
    reply_code_text{551, "Not local, try other path",
        "The recipient is not here; the server does not forward and may name the right address in "
        "the text (RFC 5321). The client returns the message to its sender with that text and does "
        "not follow the path by itself: it may be wrong or forged. Some servers send 551 when they "
        "refuse to relay.",
        {"The recipient has moved to another address.",
         "The client is not allowed to relay here and did not log in.",
         "The mail reached a host that is not responsible for the domain."},
        {"Check the new address with its owner, then send to that one.",
         "If the text speaks of relaying, log in on port 587, or send to the host that 'dig +short "
             "MX DOMAIN' names.",
         "On the receiving server: if the recipient should be local, add the domain or the mailbox "
             "(Postfix: virtual_mailbox_domains, virtual_mailbox_maps)."}},
    reply_code_text{552, "Storage or size limit exceeded",
        "At MAIL: the size given with SIZE is over the limit (RFC 1870); do not send the message "
        "unchanged. At RCPT: the mailbox is full (5.2.2), or there are too many recipients, the "
        "old use of RFC 821: treat that as 452 and send the rest in a new transaction. After the "
        "final dot: the message is too large, the mailbox full, or the content refused.",
        {"The message is larger than the server takes (5.3.4) or the mailbox allows (5.2.3).",
         "The recipient's mailbox is over its quota (5.2.2).",
         "At RCPT: more recipients than the server takes in one transaction.",
         "After the final dot: spam, a virus or a forbidden attachment, as Gmail and others send "
             "it."},
        {"Compare the message with the SIZE in the EHLO reply: base64 makes attachments a third "
             "larger; send a link in place of the file.",
         "For 5.2.2: keep the address, tell the recipient another way, send again after some days.",
         "For too many recipients: split them (Postfix: smtp_destination_recipient_limit = 50).",
         "If the text speaks of content, remove the attachment or link that it names.",
         "On the receiving server: raise message_size_limit (Postfix; mailbox_size_limit must not "
             "be smaller) or the quota, and answer too many recipients with 452."}},
    reply_code_text{553, "Mailbox name not allowed",
        "The server does not allow this address. At MAIL the sender is meant: malformed, not "
        "existing, or not one that this login may use; at RCPT the recipient is malformed, or the "
        "server does not relay to its domain. The client does not send again with the same address "
        "and login.",
        {"The sender address does not belong to the account that logged in (Postfix: not owned by "
             "user).",
         "The client did not log in, and the server does not relay (qmail: that domain isn't in my "
             "list of allowed rcpthosts).",
         "The address is malformed: a space, no domain, a trailing dot, an underscore in the "
             "domain.",
         "The sender's domain does not exist (5.1.8)."},
        {"See which command it answers: MAIL means the sender, RCPT the recipient.",
         "For the sender: send from the address of the account, or have the alias granted to it.",
         "Switch on SMTP login, on port 587 with STARTTLS or on port 465.",
         "Check that the sender's domain has an MX or A record: 'dig +short MX DOMAIN'.",
         "On the receiving server: grant the address in smtpd_sender_login_maps (Postfix), or add "
             "the domain to rcpthosts (qmail) or relay_domains (Postfix)."}},
    reply_code_text{554, "Transaction failed or no service",
        "At connect: no SMTP service for this client, which sends QUIT and tries the next MX host. "
        "At RCPT the client is blocked or may not relay; at DATA no recipient was valid; after "
        "STARTTLS the security reached is not enough (RFC 3207). After the final dot the message "
        "is refused for its content or by policy: do not send it unchanged.",
        {"The client's IP is on a blocklist or has a bad reputation (at connect or RCPT).",
         "The content was judged spam, a virus or against policy (5.7.1, after the final dot).",
         "DMARC, SPF or DKIM failed.",
         "Relay access denied: not logged in, or the wrong host for the domain.",
         "All recipients were refused before (5.5.1, no valid recipients), or the mail loops "
             "(5.4.6)."},
        {"See which stage it answers: at connect the client's IP is judged, after the dot the "
             "message.",
         "At connect: look the sending IP up on the list that the text names (for Spamhaus, 'dig "
             "+short 1.2.0.192.zen.spamhaus.org' for 192.0.2.1, asked through your own resolver), "
             "stop the spam, then ask for delisting; check the PTR record with 'dig +short -x IP'.",
         "After the final dot: read the text, check SPF, DKIM and DMARC, and send a plain test "
             "message to tell content from reputation.",
         "For no valid recipients: act on the replies to RCPT, not on this one.",
         "On the receiving server: find the rule in the log and exempt the client, for example in "
             "a check_client_access table before reject_rbl_client (Postfix)."}},
    reply_code_text{555, "Parameters not recognised",
        "The server does not know or take a parameter of MAIL or RCPT. The client repeats the "
        "command without it, if the message can do without; the address is not refused.",
        {"The client uses a parameter that EHLO did not offer (SIZE, BODY, NOTIFY, SMTPUTF8).",
         "The client sent HELO and still uses extensions.",
         "The address is written wrongly (a space in or after it), so that its rest is read as a "
             "parameter; Gmail sends 555 5.5.2 for that."},
        {"Look at the MAIL or RCPT line in the log: it must read MAIL FROM:<user@example.com> and "
             "then only parameters from the EHLO reply.",
         "Put the address in angle brackets, without a space after the colon.",
         "Send EHLO in place of HELO, and again after STARTTLS.",
         "Stop the use of the extension with this server (Postfix: "
             "smtp_discard_ehlo_keyword_address_maps).",
         "On the receiving server: list in EHLO only the extensions that every server and filter "
             "behind it can take (Postfix: smtpd_discard_ehlo_keywords)."}},
    reply_code_text{556, "Domain accepts no mail",
        "RFC 7504: a server on the way knows that the recipient's domain takes no mail, as a rule "
        "from its null MX record (RFC 7505), and does not even try; it goes with 5.1.10. The "
        "client gives up every recipient of that domain.",
        {"The domain publishes a null MX (MX 0 .).",
         "The domain is misspelled, and the one that was hit takes no mail (gmial.com for "
             "gmail.com).",
         "The address is that of a web or sending host, not of a mailbox (noreply@...)."},
        {"Check 'dig +short MX DOMAIN': the answer '0 .' is a null MX.",
         "Correct the domain, or use another address of the recipient; remove the dead one from "
             "lists.",
         "On the receiving server: if the domain should get mail, replace the null MX by a record "
             "for a real mail host; both together are not allowed."}},
    reply_code_text{557, "Too many addresses in query",
        "No RFC defines 557; an expired draft, draft-moore-email-addrquery-01, is given as its "
        "source, an extension to ask a server about addresses. It is reported only in lists; no "
        "server is known to send it. Treat it by its first digit: do not repeat the command "
        "unchanged.",
        {"A query asked for more addresses than the server answers at a time.",
         "A server uses 557 for something of its own."},
        {"Ask for fewer addresses in one query.",
         "If no such query was sent, go by the text and the enhanced code of the reply."}},
    reply_code_text{571, "Delivery not authorised, message refused",
        "No RFC defines 571: it is 5.7.1 written without dots, and servers do send it (often as "
        "571 5.7.1). The server refuses the sender, the client or the message by policy. Treat it "
        "by its first digit: do not send the message unchanged.",
        {"DMARC, SPF or DKIM failed for the sender's domain.",
         "The client's IP is on a blocklist, or the content was judged spam.",
         "The client may not send to this recipient or group, or may not relay.",
         "A permission on a distribution list or mailbox (Exchange) shuts the sender out."},
        {"Read the text: it mostly names DMARC, a blocklist or a rule.",
         "Check 'dig +short TXT DOMAIN' (SPF), 'dig +short TXT _dmarc.DOMAIN', the DKIM signature, "
             "and the PTR record with 'dig +short -x IP'.",
         "If relaying is meant, log in on port 587.",
         "On the receiving server: allow the sender on the group (Exchange: "
             "AcceptMessagesOnlyFrom, RequireSenderAuthenticationEnabled) or in the filter's "
             "rule."}},
    reply_code_text{572, "Relaying not authorised",
        "No RFC defines 572: it would be 5.7.2 written without dots. It is reported only in lists, "
        "which mean a relay that is not allowed, while X.7.2 itself is about mailing lists; no "
        "server is known to send it. Treat it by its first digit: do not send the message "
        "unchanged.",
        {"The client is not allowed to relay and did not log in.",
         "In the sense of X.7.2: the sender may not write to the mailing list."},
        {"Go by the text and the enhanced code of the reply.",
         "If relaying is meant, log in on port 587, or send to the host that 'dig +short MX "
             "DOMAIN' names.",
         "If a list is meant, send from an address that is subscribed to it."}},
    reply_code_text{585, "Recipient address rejected",
        "No RFC defines 585: one server invented it, and it is known from KumoMTA's community "
        "bounce rules. The server refuses the recipient. Treat it by its first digit: do not send "
        "to the address again unchanged.",
        {"The recipient address does not exist at that server.",
         "The server refuses this sender for this recipient."},
        {"Correct the address, or remove it from the list if the text says that it does not exist.",
         "If the address is right, go by the text and the enhanced code of the reply.",
         "On the receiving server: answer with 550 and an enhanced code; some clients cannot read "
             "a second digit above 5 at all."}},
}};
// clang-format on

}  // namespace smtpreply::detail

#endif
