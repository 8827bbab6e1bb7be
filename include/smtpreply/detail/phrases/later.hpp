// Phrases that ask to try again.

#ifndef SMTPREPLY_DETAIL_PHRASES_LATER_HPP
#define SMTPREPLY_DETAIL_PHRASES_LATER_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table later_phrases{{
    {"later/24 hours",                                 rate_limited,        low, {}, waiting_helps},
    {"later/after a while",                            service_unavailable, low, {}, waiting_helps},
    {"later/after some time",                          service_unavailable, low, {}, waiting_helps},
    {"later/after sometime",                           service_unavailable, low, {}, waiting_helps},
    {"later/again later",                              service_unavailable, low, {}, waiting_helps},
    {"later/again to prove",                           greylisted,          high},
    {"later/at the moment",                            service_unavailable, low, {}, waiting_helps},
    {"later/blocked for * hour*",                      rate_limited,        low, {}, waiting_helps},
    {"later/blocked for * minutes",                    rate_limited,        low, {}, waiting_helps},
    {"later/come back in",                             service_unavailable, low, {}, waiting_helps},
    {"later/come back later",                          service_unavailable, low, {}, waiting_helps},
    {"later/daily quota",                              rate_limited,        low, {}, waiting_helps},
    {"later/daily sending",                            rate_limited,        low, {}, waiting_helps},
    {"later/daily*limit",                              rate_limited,        low, {}, waiting_helps},
    {"later/few days",                                 service_unavailable, low, {}, waiting_helps},
    {"later/for the moment",                           service_unavailable, low, {}, waiting_helps},
    {"later/hour limit",                               rate_limited,        low, {}, waiting_helps},
    {"later/hourly",                                   rate_limited,        low, {}, waiting_helps},
    {"later/in a while",                               service_unavailable, low, {}, waiting_helps},
    {"later/in an hour",                               rate_limited,        low, {}, waiting_helps},
    {"later/mais tarde",                               service_unavailable, low, {}, waiting_helps},
    {"later/mas tarde",                                service_unavailable, low, {}, waiting_helps},
    {"later/m\xC3\xA1s tarde",                         service_unavailable, low, {}, waiting_helps},  // más tarde
    {"later/not at this time",                         service_unavailable, low, {}, waiting_helps},
    {"later/not been collected",                       expired,             high},
    {"later/per day",                                  rate_limited,        low, {}, waiting_helps},
    {"later/per hour",                                 rate_limited,        low, {}, waiting_helps},
    {"later/piu tardi",                                service_unavailable, low, {}, waiting_helps},
    {"later/pi\xC3\xB9 tardi",                         service_unavailable, low, {}, waiting_helps},  // più tardi
    {"later/please wait*min",                          greylisted,          medium},
    {"later/plus tard",                                service_unavailable, low, {}, waiting_helps},
    {"later/relay quota",                              rate_limited,        low, {}, waiting_helps},
    {"later/resend later",                             service_unavailable, low, {}, waiting_helps},
    {"later/retry in",                                 service_unavailable, low, {}, waiting_helps},
    {"later/retry later",                              service_unavailable, low, {}, waiting_helps},
    {"later/soft reject",                              greylisted,          medium},
    {"later/spaeter",                                  service_unavailable, low, {}, waiting_helps},
    {"later/spater",                                   service_unavailable, low, {}, waiting_helps},
    {"later/sp\xC3\xA4ter",                            service_unavailable, low, {}, waiting_helps},  // später
    {"later/temporairement",                           service_unavailable, low, {}, waiting_helps},
    {"later/temporalmente",                            service_unavailable, low, {}, waiting_helps},
    {"later/temporaneamente",                          service_unavailable, low, {}, waiting_helps},
    {"later/temporariamente",                          service_unavailable, low, {}, waiting_helps},
    {"later/temporarily",                              service_unavailable, low, {}, waiting_helps},
    {"later/temporary",                                service_unavailable, low, {}, waiting_helps},
    {"later/try again after",                          service_unavailable, low, {}, waiting_helps},
    {"later/try again in",                             service_unavailable, low, {}, waiting_helps},
    {"later/try another mx",                           service_unavailable, high},
    {"later/try it later",                             service_unavailable, low, {}, waiting_helps},
    {"later/try later",                                service_unavailable, low, {}, waiting_helps},
    {"later/veuillez*essayer",                         service_unavailable, low, {}, waiting_helps},
    {"later/vorubergehend",                            service_unavailable, low, {}, waiting_helps},
    {"later/voruebergehend",                           service_unavailable, low, {}, waiting_helps},
    {"later/vor\xC3\xBC" "bergehend",                  service_unavailable, low, {}, waiting_helps},  // vorübergehend
    {"later/will be enabled in",                       rate_limited,        low, {}, waiting_helps},
    {"later/within an hour",                           rate_limited,        low, {}, waiting_helps},
    {"later/\xD0\xB2\xD1\x80\xD0\xB5\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xBD\xD0\xBE", service_unavailable, low, {}, waiting_helps},  // временно
    {"later/\xD0\xBF\xD0\xBE\xD0\xB7\xD0\xB6\xD0\xB5", service_unavailable, low, {}, waiting_helps},  // позже
    {"later/\xE3\x81\x97\xE3\x81\xB0\xE3\x82\x89\xE3\x81\x8F\xE3\x81\x97\xE3\x81\xA6", service_unavailable, low, {}, waiting_helps},  // しばらくして
    {"later/\xE7\xA8\x8D\xE5\x90\x8E\xE5\x86\x8D\xE8\xAF\x95", service_unavailable, low, {}, waiting_helps},  // 稍后再试
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
