// Explanations of two situations that are no server's verdict: no reply, and a reply out of place.

#ifndef SMTPREPLY_DETAIL_SITUATION_TEXTS_HPP
#define SMTPREPLY_DETAIL_SITUATION_TEXTS_HPP

#include <smtpreply/detail/texts.hpp>

namespace smtpreply::detail {

// clang-format off
inline constexpr situation_text no_reply_text{
    "No SMTP reply in these bytes",
    "A reply begins with three digits, the first 2 to 5. These bytes do not, so they say nothing "
    "about any mail; a client that receives them closes the connection and tries again later.",
    {"Another protocol answers on this port: TLS, HTTP, POP3 or IMAP.",
     "The text around a reply (a log prefix, a sentence of the client) was copied with it.",
     "The reply was cut off before its third digit."},
    {"Start at the three digits: leave out what stands before them.",
     "See what the port says: 'nc HOST 25'; for TLS from the first byte 'openssl s_client -connect "
         "HOST:465'.",
     "If a real mail server sent this, the dialogue is out of step: reconnect and send the message "
         "again."}};

inline constexpr situation_text wrong_class_text{
    "This reply does not fit the command",
    "The code is positive, but no answer to the command it was paired with. Client and server are "
    "out of step: this may be the reply to an earlier command, so nothing here is certain.",
    {"The client read one reply too few: a multiline reply taken for several, or a reply missed "
         "after a timeout.",
     "A proxy or firewall between the two answers by itself.",
     "The log or the transcript lacks some lines."},
    {"Close the connection, reconnect and send the message again.",
     "If it happens again with this server, switch off PIPELINING for it (Postfix: "
         "smtp_discard_ehlo_keyword_address_maps).",
     "Record one session ('swaks --server HOST --to ADDRESS', or tcpdump port 25) and count "
         "commands against replies."}};
// clang-format on

}  // namespace smtpreply::detail

#endif
