// What can be said of a reply code that is in no registry, from its first digit alone.

#ifndef SMTPREPLY_DETAIL_UNREGISTERED_TEXTS_HPP
#define SMTPREPLY_DETAIL_UNREGISTERED_TEXTS_HPP

#include <smtpreply/detail/texts.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/sentences.hpp>

#include <string_view>

namespace smtpreply::detail {

// clang-format off
inline constexpr reply_code_text no_smtp_code_text{0, "Not an SMTP reply code",
    "No server sends this number as an SMTP reply: the first digit of a reply is 2 to 5. It was "
    "made by a client program or its operating system, or is no reply code at all.",
    {"A client prints an operating system's error number as if it were a reply: 111 is "
         "'connection refused' (ECONNREFUSED), 110 'connection timed out', 101 'network is "
         "unreachable'.",
     "A client library made the number up for a failure before any reply came.",
     "Another protocol answers on this port, HTTP or TLS for instance."},
    {"Test the connection itself: 'nc -v HOST 25', or 'openssl s_client -connect HOST:465' where "
         "TLS is expected from the first byte.",
     "For 111 see that the server listens on that port and that no firewall rejects it; for 110 "
         "and 101 check the route and whether your provider blocks port 25.",
     "Look for the server's own words in the client's log, just before this number."}};

inline constexpr reply_code_text unknown_completion_text{0, "Unregistered success",
    "No standard lists this code, but its first digit is 2: the command was carried out. RFC 5321 "
    "section 4.3.2 has clients go by the first digit of a code they do not know.",
    {"The server, or a filter in front of it, uses a code of its own."},
    {"Go on as after 250; compare the text with what the command should have done."}};

inline constexpr reply_code_text unknown_intermediate_text{0, "Unregistered request for more",
    "No standard lists this code, but its first digit is 3: the command is accepted so far and "
    "the server waits for the rest of it.",
    {"An extension or a private mechanism uses a code of its own."},
    {"After DATA go on as with 354, in an AUTH dialogue as with 334.",
     "Anywhere else the dialogue is out of step: close the connection and begin anew."}};

inline constexpr reply_code_text unknown_transient_text{0, "Unregistered temporary failure",
    "No standard lists this code, but its first digit is 4: the command failed for now, and the "
    "same message may be accepted later.",
    {"The server, or a filter in front of it, uses a code of its own.",
     "An enhanced status was written without its dots: 471 for 4.7.1."},
    {"Keep the message queued and try again, first after some minutes, then at least half an hour "
         "apart.",
     "Read the server's text: it is the only thing that names the cause."}};

inline constexpr reply_code_text unknown_permanent_text{0, "Unregistered permanent failure",
    "No standard lists this code, but its first digit is 5: the command failed for good, and the "
    "same message will not be accepted unchanged.",
    {"The server, or a filter in front of it, uses a code of its own.",
     "An enhanced status was written without its dots: 571 for 5.7.1."},
    {"Do not send the message again unchanged.",
     "Read the server's text: it is the only thing that names the cause."}};

inline constexpr literal unregistered_code_right_when{
    "Never right: use a registered code with the same first digit, which is all that a client can "
    "go by."};
inline constexpr literal no_code_right_when{"Never right: this is no SMTP reply code."};
// clang-format on

constexpr const reply_code_text& unregistered_text(severity of) noexcept {
    switch (of) {
        case severity::none: return no_smtp_code_text;
        case severity::completion: return unknown_completion_text;
        case severity::intermediate: return unknown_intermediate_text;
        case severity::transient: return unknown_transient_text;
        case severity::permanent: return unknown_permanent_text;
    }
    return no_smtp_code_text;
}

constexpr std::string_view unregistered_right_when(severity of) noexcept {
    return of == severity::none ? no_code_right_when : unregistered_code_right_when;
}

}  // namespace smtpreply::detail

#endif
