// Where the large mailbox providers tell senders what they want.

#ifndef SMTPREPLY_DETAIL_PROVIDER_PAGES_HPP
#define SMTPREPLY_DETAIL_PROVIDER_PAGES_HPP

#include <smtpreply/provider.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

struct provider_page {
    smtpreply::provider provider;
    std::string_view name;  // as its users know it
    std::string_view page;
};

// clang-format off
inline constexpr std::array provider_pages{
    provider_page{provider::aol,         "AOL Mail",      "https://senders.yahooinc.com/"},
    provider_page{provider::comcast,     "Comcast",       "https://postmaster.comcast.net/"},
    provider_page{provider::free,        "Free",          "https://postmaster.free.fr/"},
    provider_page{provider::gmail,       "Gmail",         "https://support.google.com/mail/answer/81126"},
    provider_page{provider::gmx,         "GMX",           "https://postmaster.gmx.net/"},
    provider_page{provider::icloud,      "iCloud Mail",   "https://support.apple.com/en-us/102322"},
    provider_page{provider::mail_ru,     "Mail.ru",       "https://postmaster.mail.ru/"},
    provider_page{provider::orange,      "Orange",        "https://postmaster.orange.fr/"},
    provider_page{provider::outlook_com, "Outlook.com",   "https://sendersupport.olc.protection.outlook.com/pm/"},
    provider_page{provider::t_online,    "T-Online",      "https://postmaster.t-online.de/"},
    provider_page{provider::web_de,      "web.de",        "https://postmaster.web.de/"},
    provider_page{provider::yahoo,       "Yahoo Mail",    "https://senders.yahooinc.com/"},
    provider_page{provider::yandex,      "Yandex Mail",   "https://postmaster.yandex.ru/"},
};
// clang-format on

consteval bool provider_pages_are_sorted() {
    for (std::size_t i = 1; i < provider_pages.size(); ++i)
        if (provider_pages[i - 1].provider >= provider_pages[i].provider) return false;
    return true;
}
static_assert(provider_pages_are_sorted());

constexpr const provider_page* page_of(provider which) noexcept {
    for (const provider_page& each : provider_pages)
        if (each.provider == which) return &each;
    return nullptr;
}

}  // namespace smtpreply::detail

#endif
