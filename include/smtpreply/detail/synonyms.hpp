// What people type, and the word that the registries use for it.

#ifndef SMTPREPLY_DETAIL_SYNONYMS_HPP
#define SMTPREPLY_DETAIL_SYNONYMS_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

struct synonym {
    std::string_view typed;
    std::string_view written;
};

// In lower case and the singular; one row for each pair.
// clang-format off
inline constexpr std::array synonyms{
    synonym{"banned",      "blocklist"},
    synonym{"big",         "large"},
    synonym{"black",       "blocklist"},
    synonym{"blacklist",   "blocklist"},
    synonym{"blacklisted", "blocklist"},
    synonym{"blocked",     "blocklist"},
    synonym{"closed",      "disabled"},
    synonym{"denied",      "authorised"},
    synonym{"denied",      "refused"},
    synonym{"dnsbl",       "blocklist"},
    synonym{"down",        "available"},
    synonym{"exceeded",    "over"},
    synonym{"forbidden",   "allowed"},
    synonym{"full",        "quota"},
    synonym{"gray",        "grey"},
    synonym{"graylist",    "greylist"},
    synonym{"inactive",    "disabled"},
    synonym{"invalid",     "bad"},
    synonym{"invalid",     "exist"},
    synonym{"large",       "big"},
    synonym{"list",        "blocklist"},
    synonym{"list",        "greylist"},
    synonym{"login",       "authentication"},
    synonym{"malware",     "virus"},
    synonym{"moved",       "move"},
    synonym{"nonexistent", "exist"},
    synonym{"overloaded",  "busy"},
    synonym{"password",    "credentials"},
    synonym{"ptr",         "reverse"},
    synonym{"quota",       "full"},
    synonym{"rbl",         "blocklist"},
    synonym{"rdns",        "reverse"},
    synonym{"rejected",    "refused"},
    synonym{"relay",       "relaying"},
    synonym{"ssl",         "tls"},
    synonym{"such",        "exist"},
    synonym{"suspended",   "disabled"},
    synonym{"throttled",   "rate"},
    synonym{"timeout",     "timed"},
    synonym{"unknown",     "exist"},
    synonym{"user",        "mailbox"},
    synonym{"wrong",       "bad"},
    synonym{"wrong",       "invalid"},
};
// clang-format on

consteval bool synonyms_are_sound() {
    for (std::size_t i = 0; i < synonyms.size(); ++i) {
        if (synonyms[i].typed.empty() || synonyms[i].written.empty()) return false;
        if (i == 0) continue;
        const int order = synonyms[i - 1].typed.compare(synonyms[i].typed);
        if (order > 0) return false;
        if (order == 0 && synonyms[i - 1].written >= synonyms[i].written) return false;
    }
    return true;
}
static_assert(synonyms_are_sound());

}  // namespace smtpreply::detail

#endif
