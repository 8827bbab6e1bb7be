// What a postmaster would look up: who refused, by which list, when to try again.

#include <smtpreply/blocklist.hpp>
#include <smtpreply/help_url.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/provider.hpp>
#include <smtpreply/retry_delay.hpp>
#include <smtpreply/size_limit.hpp>

#include <array>
#include <iostream>
#include <string_view>

namespace {

void advise(const smtpreply::reply& answer) {
    if (const auto who = smtpreply::speaker(answer))
        std::cout << "said by " << to_string(who->provider) << " (\"" << who->bytes << "\")\n";

    if (const auto list = smtpreply::listed_by(answer)) {
        std::cout << "listed by " << list->name;
        const auto lookup = lookup_page(*list);
        const auto removal = removal_page(*list);
        if (list->query_refused)
            std::cout << ": no listing, the receiver must ask it through another resolver";
        else if (list->closed != 0)
            std::cout << ", which closed in " << list->closed
                      << ": the receiver must stop asking it";
        else if (!lookup.empty())
            std::cout << ": look up " << list->address << " at " << lookup.view();
        if (!removal.empty())
            std::cout << ", then ask for removal "
                      << (removal.view() == lookup.view() ? "there" : removal.view());
        std::cout << '\n';
    }

    if (const auto delay = smtpreply::retry_delay(answer))
        std::cout << "try again in " << delay->seconds << " s (\"" << delay->bytes << "\")\n";

    if (const auto limit = smtpreply::size_limit(answer))
        std::cout << "at most " << limit->octets << " octets (\"" << limit->bytes << "\")\n";

    for (const std::string_view url : smtpreply::help_urls(answer))
        std::cout << "see " << url << '\n';
}

}  // namespace

int main() {
    constexpr std::array<std::string_view, 4> replies{
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; "
        "https://www.spamhaus.org/query/ip/192.0.2.1\r\n",
        "550 5.7.1 Rejected: 192.0.2.1 listed at dnsbl.sorbs.net\r\n",
        "450 4.2.0 <bob@example.com>: Recipient address rejected: Greylisted, try again in 5 "
        "minutes\r\n",
        "552 5.3.4 Message size exceeds the limit of 25 MB\r\n",
    };
    for (const std::string_view bytes : replies)
        if (const auto result = smtpreply::parse(bytes)) advise(*result);
}
