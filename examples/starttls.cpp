// How does a client cross the boundary of STARTTLS? Whatever came in clear text behind the 220 is
// thrown away before the handshake: an attacker may have sent it (RFC 3207 §4.2).

#include <smtpreply/smtpreply.hpp>

#include <iostream>
#include <string_view>

int main() {
    smtpreply::reply_reader<> reader;

    // What read() returned: the server's go-ahead, and what someone on the way added to it.
    std::string_view input =
        "220 2.0.0 Ready to start TLS\r\n"
        "250-mx.example.net\r\n250 AUTH PLAIN\r\n";
    const auto answer = reader.next(input);
    if (!answer || answer->code() != smtpreply::reply_code{220}) return 1;

    std::cout << "not from TLS: " << input.size() << " bytes\n";
    reader.discard(input);  // the one call, before the handshake
    std::cout << "left to read: " << input.size() << " bytes\n";

    // The handshake is here; then EHLO again, since nothing learnt in clear text holds any more.
}
