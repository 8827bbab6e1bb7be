// How does a test server, or one for LMTP, write its replies?

#include <smtpreply/generate.hpp>

#include <array>
#include <iostream>
#include <optional>
#include <string>

int main() {
    using namespace smtpreply;
    std::string out;
    const std::array errors{
        generate(out, reply_code{220}, std::nullopt, "mx.example.net LMTP"),
        generate(out, reply_code{250}, std::nullopt, {"mx.example.net", "PIPELINING", "SIZE 1000"}),
        generate(out, reply_code{550}, enhanced_status{5, 1, 1}, "No such user here"),
        generate(out, reply_code{250}, enhanced_status{5, 1, 1}, "no"),  // 5.1.1 is no success
        generate(out, reply_code{250}, std::nullopt, "ok\r\n550 no"),    // no injected replies
    };

    std::cout << out;
    for (const generate_error each : errors)
        if (each != generate_error::none) std::cout << "refused: " << to_string(each) << '\n';
}
