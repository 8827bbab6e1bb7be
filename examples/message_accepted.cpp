// What does a queue write to its log when a server has taken a message, or refused it?

#include <smtpreply/smtpreply.hpp>

#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<smtpreply::stored_reply> log;  // they own their bytes
    for (const std::string& from_socket : {
             std::string{"250 2.0.0 Ok: queued as 4F2ZqL0Xyz\r\n"},
             std::string{
                 "550-5.7.1 Message \x1B[2J refused,\r\n550 5.7.1 see <http://x.example>\r\n"},
         }) {
        if (const auto parsed = smtpreply::parse(from_socket)) log.emplace_back(*parsed);
    }

    for (const auto& entry : log) {
        if (const auto id = smtpreply::queue_id(entry)) std::cout << "their id: " << *id << '\n';
        std::cout << "log:      " << to_string(entry) << '\n';
        std::cout << "HTML:     " << smtpreply::html_escaped(joined_text(entry)) << '\n';
    }
}
