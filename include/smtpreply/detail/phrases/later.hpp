// Phrases that ask to try again.

#ifndef SMTPREPLY_DETAIL_PHRASES_LATER_HPP
#define SMTPREPLY_DETAIL_PHRASES_LATER_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table later_phrases{{
    {"later/at the moment",                                    service_unavailable, low, {}, true},
    {"later/come back in",                                     service_unavailable, low, {}, true},
    {"later/come back later",                                  service_unavailable, low, {}, true},
    {"later/for the moment",                                   service_unavailable, low, {}, true},
    {"later/mais tarde",                                       service_unavailable, low, {}, true},
    {"later/mas tarde",                                        service_unavailable, low, {}, true},
    {"later/m\xC3\xA1s tarde",                                 service_unavailable, low, {}, true},  // más tarde
    {"later/not at this time",                                 service_unavailable, low, {}, true},
    {"later/not been collected",                               expired,             high},
    {"later/pi\xC3\xB9 tardi",                                 service_unavailable, low, {}, true},  // più tardi
    {"later/plus tard",                                        service_unavailable, low, {}, true},
    {"later/resend later",                                     service_unavailable, low, {}, true},
    {"later/retry in",                                         service_unavailable, low, {}, true},
    {"later/retry later",                                      service_unavailable, low, {}, true},
    {"later/spaeter",                                          service_unavailable, low, {}, true},
    {"later/sp\xC3\xA4ter",                                    service_unavailable, low, {}, true},  // später
    {"later/temporairement",                                   service_unavailable, low, {}, true},
    {"later/temporalmente",                                    service_unavailable, low, {}, true},
    {"later/temporaneamente",                                  service_unavailable, low, {}, true},
    {"later/temporariamente",                                  service_unavailable, low, {}, true},
    {"later/temporarily",                                      service_unavailable, low, {}, true},
    {"later/temporary",                                        service_unavailable, low, {}, true},
    {"later/try it later",                                     service_unavailable, low, {}, true},
    {"later/try later",                                        service_unavailable, low, {}, true},
    {"later/veuillez*essayer",                                 service_unavailable, low, {}, true},
    {"later/vor\xC3\xBC" "bergehend",                          service_unavailable, low, {}, true},  // vorübergehend
    {"later/\xD0\xB2\xD1\x80\xD0\xB5\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xBD\xD0\xBE", service_unavailable, low, {}, true},  // временно
    {"later/\xD0\xBF\xD0\xBE\xD0\xB7\xD0\xB6\xD0\xB5",         service_unavailable, low, {}, true},  // позже
    {"later/\xE3\x81\x97\xE3\x81\xB0\xE3\x82\x89\xE3\x81\x8F\xE3\x81\x97\xE3\x81\xA6", service_unavailable, low, {}, true},  // しばらくして
    {"later/\xE7\xA8\x8D\xE5\x90\x8E\xE5\x86\x8D\xE8\xAF\x95", service_unavailable, low, {}, true},  // 稍后再试
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
