// Where each enhanced status code is defined, and with what it goes. What it means to a person
// stands in enhanced_status_texts.hpp, row for row; what it means to a program in
// status_meanings.hpp. The tables meet in enhanced_status_registry.hpp.

#ifndef SMTPREPLY_DETAIL_ENHANCED_STATUS_FACTS_HPP
#define SMTPREPLY_DETAIL_ENHANCED_STATUS_FACTS_HPP

#include <smtpreply/code_list.hpp>
#include <smtpreply/detail/table.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/sentences.hpp>

#include <cstdint>

namespace smtpreply::detail {

struct enhanced_status_facts {
    std::uint16_t subject;
    std::uint16_t detail;
    smtpreply::origin origin;
    literal document;       // the RFC or draft that defines it; empty for a vendor's own
    literal section;        // empty where it has none of its own
    std::uint16_t classes;  // the class digits in which it is meaningful, as a number: 245, 45, 5
    code_numbers codes;     // the basic codes that IANA lists beside it
    // The first digits of which IANA lists every code beside it ("any", "4XX,5XX"), as a number.
    std::uint16_t all_codes = 0;
};

// clang-format off
inline constexpr table enhanced_status_facts_table{{
    // x.0: other or undefined
    enhanced_status_facts{0, 0,   origin::standard,    "RFC 3463", "3.1",  245, {}, 245},

    // x.1: addresses
    enhanced_status_facts{1, 0,   origin::standard,    "RFC 3463", "3.2",  245, {}},
    enhanced_status_facts{1, 1,   origin::standard,    "RFC 3463", "3.2",  45,  {451, 550}},
    enhanced_status_facts{1, 2,   origin::standard,    "RFC 3463", "3.2",  45,  {}},
    enhanced_status_facts{1, 3,   origin::standard,    "RFC 3463", "3.2",  5,   {501}},
    enhanced_status_facts{1, 4,   origin::standard,    "RFC 3463", "3.2",  45,  {}},
    enhanced_status_facts{1, 5,   origin::standard,    "RFC 3463", "3.2",  2,   {250}},
    enhanced_status_facts{1, 6,   origin::standard,    "RFC 3463", "3.2",  5,   {}},
    enhanced_status_facts{1, 7,   origin::standard,    "RFC 3463", "3.2",  45,  {}},
    enhanced_status_facts{1, 8,   origin::standard,    "RFC 3463", "3.2",  45,  {451, 501}},
    enhanced_status_facts{1, 9,   origin::extension,   "RFC 3886", "3.3.4",2,   {}},
    enhanced_status_facts{1, 10,  origin::extension,   "RFC 7505", "6",    45,  {556}},

    // x.2: mailboxes
    enhanced_status_facts{2, 0,   origin::standard,    "RFC 3463", "3.3",  245, {}},
    enhanced_status_facts{2, 1,   origin::standard,    "RFC 3463", "3.3",  45,  {}},
    enhanced_status_facts{2, 2,   origin::standard,    "RFC 3463", "3.3",  45,  {552}},
    enhanced_status_facts{2, 3,   origin::standard,    "RFC 3463", "3.3",  5,   {552}},
    enhanced_status_facts{2, 4,   origin::standard,    "RFC 3463", "3.3",  45,  {450, 452}},
    enhanced_status_facts{2, 121, origin::de_facto,    "",         "",     45,  {}},
    enhanced_status_facts{2, 122, origin::de_facto,    "",         "",     45,  {}},

    // x.3: the mail system
    enhanced_status_facts{3, 0,   origin::standard,    "RFC 3463", "3.4",  245,
        {221, 250, 421, 451, 550, 554}},
    enhanced_status_facts{3, 1,   origin::standard,    "RFC 3463", "3.4",  45,  {452}},
    enhanced_status_facts{3, 2,   origin::standard,    "RFC 3463", "3.4",  45,  {453, 521}},
    enhanced_status_facts{3, 3,   origin::standard,    "RFC 3463", "3.4",  45,  {}},
    enhanced_status_facts{3, 4,   origin::standard,    "RFC 3463", "3.4",  5,   {552, 554}},
    enhanced_status_facts{3, 5,   origin::standard,    "RFC 3463", "3.4",  45,  {}},
    enhanced_status_facts{3, 6,   origin::extension,   "RFC 6710", "4.1",  2,   {250, 251}},

    // x.4: network and routing
    enhanced_status_facts{4, 0,   origin::standard,    "RFC 3463", "3.5",  245, {}},
    enhanced_status_facts{4, 1,   origin::standard,    "RFC 3463", "3.5",  45,  {451}},
    enhanced_status_facts{4, 2,   origin::standard,    "RFC 3463", "3.5",  45,  {421}},
    enhanced_status_facts{4, 3,   origin::standard,    "RFC 3463", "3.5",  45,  {451, 550}},
    enhanced_status_facts{4, 4,   origin::standard,    "RFC 3463", "3.5",  45,  {}},
    enhanced_status_facts{4, 5,   origin::standard,    "RFC 3463", "3.5",  45,  {451}},
    enhanced_status_facts{4, 6,   origin::standard,    "RFC 3463", "3.5",  45,  {}},
    enhanced_status_facts{4, 7,   origin::standard,    "RFC 3463", "3.5",  45,  {}},
    enhanced_status_facts{4, 8,   origin::draft, "draft-martin-smtp-ipv6-to-ipv4-fallback-00", "", 4,
        {421, 451, 456}},

    // x.5: the protocol
    enhanced_status_facts{5, 0,   origin::standard,    "RFC 3463", "3.6",  245,
        {220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554}},
    enhanced_status_facts{5, 1,   origin::standard,    "RFC 3463", "3.6",  45,
        {430, 500, 501, 503, 530, 550, 554, 555}},
    enhanced_status_facts{5, 2,   origin::standard,    "RFC 3463", "3.6",  5,
        {500, 501, 502, 550, 555}},
    enhanced_status_facts{5, 3,   origin::standard,    "RFC 3463", "3.6",  45,  {451}},
    enhanced_status_facts{5, 4,   origin::standard,    "RFC 3463", "3.6",  45,
        {451, 501, 502, 503, 504, 550, 555}},
    enhanced_status_facts{5, 5,   origin::standard,    "RFC 3463", "3.6",  45,  {}},
    enhanced_status_facts{5, 6,   origin::extension,   "RFC 4954", "4",    45,  {500}},

    // x.6: content
    enhanced_status_facts{6, 0,   origin::standard,    "RFC 3463", "3.7",  245, {}},
    enhanced_status_facts{6, 1,   origin::standard,    "RFC 3463", "3.7",  5,   {}},
    enhanced_status_facts{6, 2,   origin::standard,    "RFC 3463", "3.7",  45,  {}},
    enhanced_status_facts{6, 3,   origin::standard,    "RFC 3463", "3.7",  45,  {554}},
    enhanced_status_facts{6, 4,   origin::standard,    "RFC 3463", "3.7",  25,  {250}},
    enhanced_status_facts{6, 5,   origin::standard,    "RFC 3463", "3.7",  45,  {}},
    enhanced_status_facts{6, 6,   origin::extension,   "RFC 4468", "5",    45,  {554}},
    enhanced_status_facts{6, 7,   origin::extension,   "RFC 6531", "4.2",  45,  {550, 553}},
    enhanced_status_facts{6, 8,   origin::extension,   "RFC 6531", "4.2",  245, {252, 550, 553}},
    enhanced_status_facts{6, 9,   origin::extension,   "RFC 6531", "4.2",  45,  {550}},
    enhanced_status_facts{6, 10,  origin::extension,   "RFC 6531", "4.2",  45,  {}},

    // x.7: security and policy
    enhanced_status_facts{7, 0,   origin::standard,    "RFC 3463", "3.8",  245,
        {220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550}},
    enhanced_status_facts{7, 1,   origin::standard,    "RFC 3463", "3.8",  45,
        {451, 454, 502, 503, 533, 550, 551}},
    enhanced_status_facts{7, 2,   origin::standard,    "RFC 3463", "3.8",  5,   {550}},
    enhanced_status_facts{7, 3,   origin::standard,    "RFC 3463", "3.8",  5,   {}},
    enhanced_status_facts{7, 4,   origin::standard,    "RFC 3463", "3.8",  45,  {504}},
    enhanced_status_facts{7, 5,   origin::standard,    "RFC 3463", "3.8",  45,  {}},
    enhanced_status_facts{7, 6,   origin::standard,    "RFC 3463", "3.8",  45,  {}},
    enhanced_status_facts{7, 7,   origin::standard,    "RFC 3463", "3.8",  245, {}},
    enhanced_status_facts{7, 8,   origin::extension,   "RFC 4954", "6",    45,  {535, 554}},
    enhanced_status_facts{7, 9,   origin::extension,   "RFC 4954", "6",    45,  {534}},
    enhanced_status_facts{7, 10,  origin::extension,   "RFC 5248", "2.4",  45,  {523}},
    enhanced_status_facts{7, 11,  origin::extension,   "RFC 4954", "6",    45,  {524, 538}},
    enhanced_status_facts{7, 12,  origin::extension,   "RFC 4954", "6",    45,  {422, 432}},
    enhanced_status_facts{7, 13,  origin::extension,   "RFC 5248", "2.4",  45,  {525}},
    enhanced_status_facts{7, 14,  origin::extension,   "RFC 5248", "2.4",  45,  {535, 554}},
    enhanced_status_facts{7, 15,  origin::extension,   "RFC 6710", "4.1",  45,  {450, 550}, 45},
    enhanced_status_facts{7, 16,  origin::extension,   "RFC 6710", "5",    45,  {552}, 45},
    enhanced_status_facts{7, 17,  origin::extension,   "RFC 7293", "14.3", 5,   {}, 5},
    enhanced_status_facts{7, 18,  origin::extension,   "RFC 7293", "14.3", 5,   {}, 5},
    enhanced_status_facts{7, 19,  origin::extension,   "RFC 7293", "14.3", 5,   {}, 5},
    enhanced_status_facts{7, 20,  origin::extension,   "RFC 7372", "3.1",  45,  {550}},
    enhanced_status_facts{7, 21,  origin::extension,   "RFC 7372", "3.1",  45,  {550}},
    enhanced_status_facts{7, 22,  origin::extension,   "RFC 7372", "3.1",  45,  {550}},
    enhanced_status_facts{7, 23,  origin::extension,   "RFC 7372", "3.2",  45,  {550}},
    enhanced_status_facts{7, 24,  origin::extension,   "RFC 7372", "3.2",  45,  {451, 550}},
    enhanced_status_facts{7, 25,  origin::extension,   "RFC 7372", "3.3",  45,  {550}},
    enhanced_status_facts{7, 26,  origin::extension,   "RFC 7372", "3.4",  45,  {550}},
    enhanced_status_facts{7, 27,  origin::extension,   "RFC 7505", "6",    45,  {550}},
    enhanced_status_facts{7, 28,  origin::iana_listed, "draft-levine-mailbomb-header", "",    45,
        {}},
    enhanced_status_facts{7, 29,  origin::experimental,"RFC 8617", "10.4", 45,  {550}},
    enhanced_status_facts{7, 30,  origin::extension,   "RFC 8689", "7",    45,  {550}},
    enhanced_status_facts{7, 32,  origin::de_facto,    "",         "",     45,  {421, 550}},
}};
// clang-format on

}  // namespace smtpreply::detail

#endif
