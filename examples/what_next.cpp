// What a queue does with a reply: the next step, or when to try again, or that it is over.

#include <smtpreply/smtpreply.hpp>

#include <chrono>
#include <iostream>

int main() {
    using namespace std::chrono_literals;
    using smtpreply::action;
    const auto now = std::chrono::system_clock::now();

    const auto meaning = smtpreply::classify("452 4.2.2 Mailbox full\r\n", smtpreply::stage::rcpt);
    const auto next = smtpreply::decide(meaning, {.now = now, .queued_at = now - 5h, .number = 6});

    if (next.action == action::retry_later)
        std::cout << "again in " << (next.not_before - now).count() / 60 << " minutes\n";
    if (next.action == action::fail_recipient || next.action == action::fail_message)
        std::cout << "given up\n";
    if (next.tell_sender) std::cout << "write a report of failure\n";
    if (next.delay_warning) std::cout << "write a report of delay\n";
    if (next.slow_destination) std::cout << "hold everything for this destination\n";
    if (next.suppress_address) std::cout << "never write to this address again\n";
}
