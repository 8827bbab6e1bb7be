// Does a message leave the queue, and how? The heart of a queue's delivery loop.

#include <smtpreply/smtpreply.hpp>

#include <array>
#include <iostream>
#include <string_view>

struct attempt {
    std::string_view recipient;
    std::string_view reply;  // to the final dot
};

int main() {
    constexpr std::array attempts{
        attempt{"bob", "250 2.0.0 Ok: queued as 4F1A2\r\n"},
        attempt{"carol", "451 4.7.1 Greylisted, please try again later\r\n"},
        attempt{"dave", "554 5.7.1 Spam message rejected\r\n"},
    };

    for (const auto& [recipient, reply] : attempts) {
        const auto meaning = smtpreply::classify(reply, smtpreply::stage::message);
        std::cout << recipient << ": ";
        switch (meaning.effective) {
            case smtpreply::permanence::none: std::cout << "handed over\n"; break;
            case smtpreply::permanence::transient: std::cout << "try again later\n"; break;
            case smtpreply::permanence::permanent: std::cout << "returned to the sender\n"; break;
        }
    }
}
