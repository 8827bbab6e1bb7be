#ifndef SMTPREPLY_DETAIL_LANGUAGES_ENGLISH_HPP
#define SMTPREPLY_DETAIL_LANGUAGES_ENGLISH_HPP

#include <smtpreply/detail/language_table.hpp>

namespace smtpreply::detail {

// clang-format off
inline constexpr language_table english{
    .tag = "en",
    .name = "English",
    .comma = ", ",
    .either = " or ",
    .colon = ": ",
    .semicolon = "; ",
    .headings = {
        .description      = "Description",
        .when_you_see_it  = "When you see it",
        .how_to_fix       = "How to fix",
        .what_to_do       = "What to do",
        .when_to_use      = "When to use it",
        .other_senses     = "Used in another sense",
        .side_by_side     = "Side by side",
        .key_differences  = "Key differences",
        .in_common        = "In common",
        .when_to_use_which = "When to use which",
        .learn_more       = "Learn more",
    },
    .labels = {
        .meaning     = "Meaning",
        .severity    = "Severity",
        .category    = "Category",
        .subject     = "Subject",
        .permanence  = "Permanence",
        .retry       = "Retry",
        .must_act    = "Who must act",
        .stages      = "In answer to",
        .reason      = "Reason",
        .scope       = "Hits",
        .action      = "Next step",
        .reply_codes = "Goes with",
        .origin      = "Origin",
        .defined_in  = "Defined in",
        .listed_in   = "Listed in",
        .classes     = "Meaningful as",
    },
    .severities = {{
        {severity::none,         "no SMTP reply code"},
        {severity::completion,   "success"},
        {severity::intermediate, "go on (nothing decided yet)"},
        {severity::transient,    "transient failure"},
        {severity::permanent,    "permanent failure"},
    }},
    .reports = {{
        {severity::none,         "is no SMTP reply code"},
        {severity::completion,   "reports success"},
        {severity::intermediate, "asks the client to go on"},
        {severity::transient,    "reports a transient failure"},
        {severity::permanent,    "reports a permanent failure"},
    }},
    .both_report = {{
        {severity::none,         "are both no SMTP reply codes"},
        {severity::completion,   "both report success"},
        {severity::intermediate, "both ask the client to go on"},
        {severity::transient,    "both report a transient failure"},
        {severity::permanent,    "both report a permanent failure"},
    }},
    .categories = {{
        {category::syntax,      "syntax of the command"},
        {category::information, "information"},
        {category::connections, "connection"},
        {category::unspecified, "not specified"},
        {category::mail_system, "mail system"},
    }},
    .permanences = {{
        {permanence::none,      "nothing failed"},
        {permanence::transient, "for now"},
        {permanence::permanent, "for good"},
    }},
    .who = {{
        {must_act::nobody,            "nobody"},
        {must_act::client,            "the sending program"},
        {must_act::sender,            "the sender"},
        {must_act::client_operator,   "the operator of the sending side"},
        {must_act::receiver_operator, "the operator of the receiving side"},
        {must_act::recipient,         "the recipient"},
    }},
    .origins = {{
        {origin::standard,     "SMTP standard"},
        {origin::extension,    "extension of the standard"},
        {origin::iana_listed,  "listed by IANA, defined by no RFC"},
        {origin::historic,     "historic"},
        {origin::experimental, "experimental"},
        {origin::draft,        "expired draft"},
        {origin::de_facto,     "seen in the field, no standard"},
        {origin::unregistered, "in no registry"},
    }},
    .reasons = {},  // the titles of the registry
    .subjects = {
        "other or undefined", "address", "mailbox", "mail system", "network and routing",
        "mail delivery protocol", "content of the message", "security and policy",
    },
    .unknown_subject = "not defined",
    .retry = {
        .not_needed = "not needed",
        .yes        = "yes: the same, sent again, may succeed",
        .later      = "later, not at once: see the steps",
        .split      = "yes, split into several transactions",
        .no         = "no, not without a change",
    },
    .stages = {
        .unknown = "unknown",
        .connect = "a new connection",
        .message = "the message (final dot)",
        .other   = "other commands",
        .any     = "any command",
    },
    .summary = {
        .title          = "{left} vs {right}",
        .same           = "Both are {left} ({left_title}): there is nothing to tell apart.",
        .differing      = "{left} ({left_title}) {left_reports}, while {right} ({right_title}) "
                          "{right_reports}.",
        .alike          = "{left} ({left_title}) and {right} ({right_title}) {both_report}.",
        .two_classes    = "{left} and {right} name one cause ({left_title}) in two classes: {left} "
                          "{left_reports}, {right} {right_reports}.",
        .unregistered   = "{code} is in no registry, so only its first digit counts.",
        .unregistered_status = "{code} is in no registry: only its class and its subject ({subject}) "
                          "are certain.",
        .retry_only     = "Only after {code} does it make sense to try again later.",
        .retry_both     = "After either, it makes sense to try again later.",
        .retry_not_with = "After {code}, do not try the same again without a change.",
        .retry_neither  = "After either, the same will fail again unless something is changed.",
        .told_by_stage  = "As a rule, what was answered tells which one it is: {left} comes in "
                          "answer to {left_stages}; {right} comes in answer to {right_stages}.",
        .any_command    = "{any} can come in answer to any command, {other} only in answer to "
                          "{stages}.",
        .narrower       = "{narrow} comes only in answer to {stages}, {wide} also in answer to "
                          "{more}.",
        .shared_stages  = "Both occur in answer to {stages}.",
    },
    .references = {
        .section      = "{document}, section {section}",
        .digits       = "What the digits mean",
        .iana         = "IANA's registry of enhanced status codes",
        .english_text = "The texts below are in English.",
    },
    .codes = {{
        {211, "", "The server tells its status or lists its commands; no message is concerned."},
        {214, "", "The server sends help text for people; no message is concerned."},
        {220, "", "The server is ready: after connecting, for EHLO; after STARTTLS, for the TLS "
                  "handshake. No message has been sent yet."},
        {221, "", "The server says goodbye and closes the connection; messages that got 250 after "
                  "their final dot stay accepted, all others are still the client's to deliver."},
        {235, "", "The login succeeded; the client goes on with MAIL."},
        {250, "", "The command is done; after the final dot, the server has taken over the message "
                  "and its delivery."},
        {251, "", "The recipient is not local, but the server accepts the message and forwards it."},
        {252, "", "The server does not say whether the address exists, but accepts mail for it and "
                  "tries to deliver it."},
        {253, "", "In answer to ETRN, delivery of the waiting messages has begun."},
        {334, "", "The login is under way; the server waits for the client's next line."},
        {354, "", "The server waits for the message; nothing is accepted yet, only the reply after "
                  "the final dot decides."},
        {421, "", "The server closes the connection; every message without a 250 stays in the "
                  "client's queue and is sent again later over a new connection."},
        {432, "", "The account must log in once with its password under TLS; then the chosen "
                  "mechanism works."},
        {450, "", "The mailbox cannot be used now, often because of greylisting; the message stays "
                  "in the client's queue and is tried again later."},
        {451, "", "An error of the server, or a deliberate deferral, stops the command; the message "
                  "stays in the client's queue and is tried again later."},
        {452, "", "The server or the mailbox has no room now, or the message has too many "
                  "recipients; what was not accepted is tried again later."},
        {453, "", "In answer to ATRN, no mail is waiting."},
        {454, "", "Login or TLS is not possible now; it may work later."},
        {455, "", "The server knows the parameters of MAIL or RCPT, but cannot honour them now."},
        {458, "", "In answer to ETRN, the queue cannot be started now."},
        {459, "", "In answer to ETRN, this node may not be asked for."},
        {500, "", "The server does not know the command, or the line is too long; only the command "
                  "is refused, and nothing is said about the recipient or the message. After EHLO "
                  "the client goes on with HELO."},
        {501, "", "The server knows the command, but cannot read its argument, such as an address."},
        {502, "", "The server knows the command, but does not offer it."},
        {503, "", "The command comes at the wrong time, such as DATA without an accepted "
                  "recipient."},
        {504, "", "The server knows the command, but not this parameter, such as a login "
                  "mechanism."},
        {521, "", "This host accepts no mail from anyone."},
        {530, "", "The client must log in or start TLS first, then repeat the command."},
        {534, "", "The login mechanism is too weak for this account; a stronger one is needed."},
        {535, "", "The user name, password or token was not accepted."},
        {550, "", "The mailbox does not exist, or a policy refuses the sender, the recipient or the "
                  "message; the message goes back to the sender."},
        {551, "", "The recipient is not here; the text may name the address to use instead."},
        {552, "", "The message is larger than allowed, or a storage quota is exceeded; the message "
                  "goes back to the sender."},
        {553, "", "The address itself is not allowed: it is malformed, or a sender that this login "
                  "may not use."},
        {554, "", "The server turns the client away when it connects, or refuses the message after "
                  "its transfer for its content or by policy; what was refused is not delivered."},
        {555, "", "The server does not know a parameter of MAIL or RCPT."},
        {556, "", "The recipient's domain accepts no mail at all (null MX); no address in it can be "
                  "reached, and the message goes back to the sender."},
    }},
};
// clang-format on
static_assert(is_complete(english));

}  // namespace smtpreply::detail

#endif
