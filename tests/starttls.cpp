// The boundary of STARTTLS (RFC 3207 §4.2): what came in clear text is never read as if it had come
// through TLS. docs/payloads.md advises what is tested here.

#include <smtpreply/capabilities.hpp>
#include <smtpreply/reader.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using namespace smtpreply;

namespace {

// What an attacker on the wire appends to the server's go-ahead (CVE-2011-0411 and its like).
constexpr std::string_view go_ahead = "220 2.0.0 Ready to start TLS\r\n";
constexpr std::string_view injected[] = {
    "",
    "250-mx.example.net\r\n250 AUTH PLAIN\r\n",  // a whole reply
    "250-mx.example.net\r\n250 AUTH PL",         // the beginning of one
    "\r\n",                                      // garbage
    "2",
};
constexpr std::string_view through_tls = "250-mx.example.net\r\n250 DSN\r\n";

}  // namespace

TEST_CASE("bytes that came with the reply to STARTTLS are thrown away, however they were split") {
    for (const std::string_view more : injected) {
        const std::string clear = std::string{go_ahead}.append(more);
        for (std::size_t cut = 0; cut <= clear.size(); ++cut) {
            CAPTURE(test::spelled(more));
            CAPTURE(cut);
            reply_reader<> reader;
            std::string_view pieces[] = {std::string_view{clear}.substr(0, cut),
                                         std::string_view{clear}.substr(cut)};
            parse_result answer;
            for (std::string_view& input : pieces) {
                if (!answer) answer = reader.next(input);
                // The client has its go-ahead; what else the socket gives it before the handshake
                // goes the same way.
                if (answer) reader.discard(input);
                CHECK((!answer || input.empty()));
            }
            REQUIRE(answer.complete());
            CHECK(reader.idle());

            std::string_view input = through_tls;
            const parse_result ehlo = reader.next(input);
            REQUIRE(ehlo.complete());
            CHECK(ehlo->bytes() == through_tls);
            CHECK_FALSE(capabilities{*ehlo}.contains(capability::auth));
        }
    }
}
