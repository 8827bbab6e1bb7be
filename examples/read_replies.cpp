// How does a client read replies off a socket, and act on what they mean?

#include <smtpreply/smtpreply.hpp>

#include <array>
#include <iostream>
#include <string_view>

int main() {
    // What read() returned, piece by piece: a greeting, then three pipelined answers.
    constexpr std::array<std::string_view, 3> pieces{
        "220 mx.example.net ES", "MTP\r\n250 2.1.0 Ok\r\n550 5.1", ".1 User unknown\r\n"};

    smtpreply::reply_reader<> reader;
    smtpreply::parse_result result;
    for (std::string_view input : pieces) {
        while ((result = reader.next(input))) {
            const auto meaning = smtpreply::classify(*result);
            std::cout << result->code().value() << ": " << to_string(meaning.action) << '\n';
        }
        if (result.malformed()) break;  // the stream is broken: close the connection
    }
    if (reader.finish().malformed()) std::cout << "the connection broke inside a reply\n";
}
