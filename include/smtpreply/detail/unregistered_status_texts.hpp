// What can be said of an enhanced status that is in no registry, from its subject alone.

#ifndef SMTPREPLY_DETAIL_UNREGISTERED_STATUS_TEXTS_HPP
#define SMTPREPLY_DETAIL_UNREGISTERED_STATUS_TEXTS_HPP

#include <smtpreply/detail/table.hpp>
#include <smtpreply/detail/texts.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/sentences.hpp>

namespace smtpreply::detail {

// clang-format off
inline constexpr literal status_of_its_own{
    "The server, or a filter in front of it, uses a number of its own: Microsoft alone has dozens "
    "(5.7.606, 5.4.310)."};
inline constexpr literal status_misspelled{
    "The number was copied wrongly, or is no status but the version of a program."};
inline constexpr literal read_the_text{
    "Read the text of the reply: with such a code it is mostly all that names the cause."};
inline constexpr literal ask_the_operator{
    "Look for the code on the pages of whoever runs the server: large providers explain theirs."};
inline constexpr literal go_by_the_class{
    "Go by the class: after 4 keep the message queued, after 5 do not send it again unchanged."};
inline constexpr literal status_never_right{
    "Never right outside the system that made it up: a client knows only class and subject of it; "
    "use a registered code, or the general one of the subject (X.1.0 to X.7.0)."};

// In the order of the subjects.
inline constexpr table unregistered_status_texts{{
    enhanced_status_text{0, 0, "Unregistered status",
        "No registry lists this code, and its subject says nothing either. Only its class counts: "
        "2 for success, 4 for a failure for now, 5 for one for good.",
        {status_of_its_own, status_misspelled},
        {read_the_text, go_by_the_class, ask_the_operator},
        "", status_never_right},
    enhanced_status_text{1, 0, "Unregistered: address",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 1, that the sender's or the recipient's address is concerned. What the last "
        "number means, only the server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text,
         "See which command it answers: after MAIL the sender is meant, after RCPT the recipient; "
             "check the spelling of that address.",
         go_by_the_class, ask_the_operator},
        "", status_never_right},
    enhanced_status_text{2, 0, "Unregistered: mailbox",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 2, that the recipient's mailbox is concerned. What the last number means, only "
        "the server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text,
         "Reach the recipient another way; keep the address on lists unless the text says that the "
             "mailbox is gone.",
         go_by_the_class, ask_the_operator},
        "", status_never_right},
    enhanced_status_text{3, 0, "Unregistered: mail system",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 3, that the receiving mail system is concerned, not the address or the message. "
        "What the last number means, only the server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text, go_by_the_class,
         "If it lasts, tell the postmaster there by another way, with time and text of the reply.",
         ask_the_operator},
        "", status_never_right},
    enhanced_status_text{4, 0, "Unregistered: network and routing",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 4, that the way between two servers is concerned. What the last number means, "
        "only the server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text,
         "Check 'dig +short MX DOMAIN' for the recipient's domain, then 'nc -vz HOST 25' for each "
             "host in the answer.",
         go_by_the_class, ask_the_operator},
        "", status_never_right},
    enhanced_status_text{5, 0, "Unregistered: mail delivery protocol",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 5, that the dialogue itself is concerned: a command, its argument or its place. "
        "What the last number means, only the server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text,
         "Read the session from its top: the first refusal in it is mostly the cause.",
         go_by_the_class, ask_the_operator},
        "", status_never_right},
    enhanced_status_text{6, 0, "Unregistered: content of the message",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 6, that the content of the message or its encoding is concerned. What the last "
        "number means, only the server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text,
         "Send the same text as a plain message: if that passes, the attachment or the encoding is "
             "at fault.",
         go_by_the_class, ask_the_operator},
        "", status_never_right},
    enhanced_status_text{7, 0, "Unregistered: security and policy",
        "No registry lists this code. Its class says whether it failed, and for how long; its "
        "subject, 7, that security or policy is concerned. What the last number means, only the "
        "server's operator can tell.",
        {status_of_its_own, status_misspelled},
        {read_the_text,
         "Check the PTR record of the sending IP ('dig +short -x IP'), SPF, DKIM and DMARC of the "
             "sender's domain, and blocklists that the text names.",
         go_by_the_class, ask_the_operator},
        "", status_never_right},
}};

inline constexpr enhanced_status_text no_status_text{0, 0, "Not an enhanced status",
    "No server sends this as an enhanced status: the first number is 2, 4 or 5, and no number has "
    "more than three digits.",
    {"The text of the reply holds numbers that only look like a status: an address, a version."},
    {"Go by the reply code and the text."},
    "", "Never right: this is no enhanced status."};
// clang-format on

// Subjects above 7 have no meaning in any standard.
constexpr const enhanced_status_text& unregistered_text(enhanced_status status) noexcept {
    if (status == enhanced_status{}) return no_status_text;
    const unsigned subject = status.subject();
    return unregistered_status_texts[subject < unregistered_status_texts.size() ? subject : 0];
}

}  // namespace smtpreply::detail

#endif
