// Phrases about first attempts, which are put off on purpose.

#ifndef SMTPREPLY_DETAIL_PHRASES_GREYLIST_HPP
#define SMTPREPLY_DETAIL_PHRASES_GREYLIST_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table greylist_phrases{{
    {"greylist/(grey defer",                      greylisted, high},
    {"greylist/accepted on retry",                greylisted, high},
    {"greylist/come back in",                     greylisted, high},
    {"greylist/come back later",                  greylisted, medium},
    {"greylist/come is too early",                greylisted, high},
    {"greylist/deferred*first",                   greylisted, high},
    {"greylist/delayed by",                       greylisted, medium, {}, waiting_helps},
    {"greylist/deliberate temporary",             greylisted, high, with_first_digit(4)},
    {"greylist/embargo",                          greylisted, high, with_first_digit(4)},
    {"greylist/first contact",                    greylisted, high},
    {"greylist/first delivery",                   greylisted, high},
    {"greylist/first time",                       greylisted, medium},
    {"greylist/first-time sender",                greylisted, high},
    {"greylist/gray list*",                       greylisted, high},
    {"greylist/gray-list*",                       greylisted, high},
    {"greylist/graylist*",                        greylisted, high},
    {"greylist/grey",                             greylisted, medium, with_first_digit(4)},
    {"greylist/greylist*",                        greylisted, high},
    {"greylist/greypass",                         greylisted, high},
    {"greylist/initial contact",                  greylisted, high},
    {"greylist/know you yet",                     greylisted, high, {}, waiting_helps},
    {"greylist/mail from you before",             greylisted, high},
    {"greylist/new to us",                        greylisted, high, with_first_digit(4)},
    {"greylist/newcomers",                        greylisted, high},
    {"greylist/not seen before",                  greylisted, high},
    {"greylist/not yet authorized to deliver",    greylisted, high},
    {"greylist/please come back",                 greylisted, medium},
    {"greylist/postgrey",                         greylisted, high},
    {"greylist/real mail servers retry",          greylisted, high, {}, waiting_helps},
    {"greylist/redeliver*",                       greylisted, medium},
    {"greylist/retry in",                         greylisted, medium},
    {"greylist/second attempt",                   greylisted, high, with_first_digit(4)},
    {"greylist/sender and recipient combination", greylisted, high},
    {"greylist/sender/recipient pair",            greylisted, high, with_first_digit(4), waiting_helps},
    {"greylist/temporarily*first",                greylisted, high},
    {"greylist/to be learned",                    greylisted, high},
    {"greylist/too early",                        greylisted, medium, with_first_digit(4)},
    {"greylist/triplet",                          greylisted, high},
    {"greylist/try again in*minute*",             greylisted, medium},
    {"greylist/try again in*second*",             greylisted, medium},
    {"greylist/unknown sender/recipient pair",    greylisted, high, {}, waiting_helps},
    {"greylist/you are new here",                 greylisted, high, {}, waiting_helps},
    {"greylist/you will be accepted after",       greylisted, high, with_first_digit(4), waiting_helps},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
