// What may a client send to this server? It asks the reply to EHLO before its next command.

#include <smtpreply/smtpreply.hpp>

#include <cstdint>
#include <iostream>

int main() {
    using smtpreply::capability;
    const auto ehlo = smtpreply::parse(
        "250-mx.example.net Hello\r\n"
        "250-SIZE 52428800\r\n"
        "250-AUTH PLAIN LOGIN\r\n"
        "250-AUTH=CRAM-MD5\r\n"
        "250-LIMITS RCPTMAX=100\r\n"
        "250 STARTTLS\r\n");
    const smtpreply::capabilities offered{*ehlo};

    std::cout << "STARTTLS: " << (offered.contains(capability::starttls) ? "yes" : "no") << '\n'
              << "SMTPUTF8: " << (offered.contains(capability::smtputf8) ? "yes" : "no") << '\n';

    std::cout << "mechanisms:";
    for (const auto mechanism : offered.auth_mechanisms()) std::cout << ' ' << mechanism;
    std::cout << '\n';

    constexpr std::uint64_t message_size = 60'000'000;
    if (!offered.accepts_size(message_size)) std::cout << "the message is too large\n";
    if (const auto most = offered.limits().recipients)
        std::cout << "recipients in one transaction: " << *most << '\n';
}
