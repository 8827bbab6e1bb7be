// Where each registered reply code is defined, who must act on it and in which stages it occurs.
// What it means to a person stands in reply_code_texts.hpp, row for row; the tables meet in
// registry.hpp.

#ifndef SMTPREPLY_DETAIL_REPLY_CODE_FACTS_HPP
#define SMTPREPLY_DETAIL_REPLY_CODE_FACTS_HPP

#include <smtpreply/detail/table.hpp>
#include <smtpreply/must_act.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/sentences.hpp>
#include <smtpreply/stage.hpp>

#include <cstdint>

namespace smtpreply::detail {

struct reply_code_facts {
    std::uint16_t code;
    smtpreply::origin origin;
    smtpreply::must_act who;  // the first, in the usual case: of the first cause as a rule
    literal document;         // "RFC 5321"; a draft's name; empty where nothing defines the code
    literal section;          // of the document; empty where it has none for this code
    stage_set stages;
};

// Codes that may answer any command.
inline constexpr stage_set any_stage{
    stage::connect, stage::ehlo, stage::starttls, stage::auth, stage::mail,
    stage::rcpt,    stage::data, stage::message,  stage::rset, stage::vrfy,
    stage::expn,    stage::help, stage::noop,     stage::quit, stage::other,
};

// clang-format off
inline constexpr table reply_code_facts_table{{
    // 2yz: completion
    reply_code_facts{200, origin::de_facto,     must_act::nobody,            "",         "",
        {stage::other}},
    reply_code_facts{211, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::help}},
    reply_code_facts{214, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::help}},
    reply_code_facts{220, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::connect, stage::starttls}},
    reply_code_facts{221, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::quit}},
    reply_code_facts{235, origin::extension,    must_act::nobody,            "RFC 4954", "6",
        {stage::auth}},
    reply_code_facts{250, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::ehlo, stage::mail, stage::rcpt, stage::message, stage::rset, stage::vrfy,
         stage::expn, stage::noop, stage::other}},
    reply_code_facts{251, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::rcpt, stage::vrfy}},
    reply_code_facts{252, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::rcpt, stage::vrfy, stage::expn}},
    reply_code_facts{253, origin::extension,    must_act::nobody,            "RFC 1985", "5",
        {stage::other}},

    // 3yz: intermediate
    reply_code_facts{334, origin::extension,    must_act::client,            "RFC 4954", "4",
        {stage::auth}},
    reply_code_facts{354, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        {stage::data}},
    reply_code_facts{355, origin::experimental, must_act::client,            "RFC 1845", "3",
        {stage::mail}},

    // 4yz: transient failure
    reply_code_facts{420, origin::de_facto,     must_act::receiver_operator, "",         "",
        any_stage},
    reply_code_facts{421, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        any_stage},
    reply_code_facts{422, origin::iana_listed,  must_act::recipient,         "RFC 5248", "2.4",
        {stage::auth, stage::rcpt, stage::message}},
    reply_code_facts{430, origin::iana_listed,  must_act::nobody,            "RFC 5248", "2.4",
        any_stage},
    reply_code_facts{431, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::rcpt, stage::message}},
    reply_code_facts{432, origin::extension,    must_act::client,            "RFC 4954", "6",
        {stage::auth, stage::rcpt, stage::message}},
    reply_code_facts{441, origin::de_facto,     must_act::client_operator,   "",         "",
        any_stage},
    reply_code_facts{442, origin::de_facto,     must_act::nobody,            "",         "",
        any_stage},
    reply_code_facts{446, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::message}},
    reply_code_facts{447, origin::de_facto,     must_act::client_operator,   "",         "",
        {stage::message}},
    reply_code_facts{449, origin::de_facto,     must_act::client_operator,   "",         "",
        any_stage},
    reply_code_facts{450, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::connect, stage::mail, stage::rcpt, stage::data, stage::message, stage::other}},
    reply_code_facts{451, origin::standard,     must_act::nobody,            "RFC 5321", "4.2.2",
        {stage::connect, stage::mail, stage::rcpt, stage::data, stage::message, stage::other}},
    reply_code_facts{452, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        {stage::mail, stage::rcpt, stage::message}},
    reply_code_facts{453, origin::extension,    must_act::nobody,            "RFC 2645", "7",
        {stage::other}},
    reply_code_facts{454, origin::extension,    must_act::receiver_operator, "RFC 4954", "6",
        {stage::starttls, stage::auth, stage::rcpt, stage::message}},
    reply_code_facts{455, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        {stage::mail, stage::rcpt}},
    reply_code_facts{456, origin::draft,        must_act::client,
        "draft-martin-smtp-ipv6-to-ipv4-fallback-00", "",
        {stage::mail, stage::rcpt, stage::message}},
    reply_code_facts{458, origin::extension,    must_act::nobody,            "RFC 1985", "5",
        {stage::other}},
    reply_code_facts{459, origin::extension,    must_act::client_operator,   "RFC 1985", "5",
        {stage::other}},
    reply_code_facts{465, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::message}},
    reply_code_facts{471, origin::de_facto,     must_act::client_operator,   "",         "",
        {stage::message}},
    reply_code_facts{498, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},

    // 5yz: permanent failure
    reply_code_facts{500, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        any_stage},
    reply_code_facts{501, origin::standard,     must_act::sender,            "RFC 5321", "4.2.2",
        any_stage},
    reply_code_facts{502, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        {stage::starttls, stage::auth, stage::vrfy, stage::expn, stage::help, stage::noop,
         stage::other}},
    reply_code_facts{503, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        any_stage},
    reply_code_facts{504, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        {stage::ehlo, stage::auth, stage::mail, stage::rcpt, stage::vrfy, stage::expn, stage::help}},
    reply_code_facts{505, origin::de_facto,     must_act::sender,            "",         "",
        {stage::mail, stage::rcpt}},
    reply_code_facts{510, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
    reply_code_facts{511, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
    reply_code_facts{512, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
    reply_code_facts{513, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
    reply_code_facts{514, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::rcpt}},
    reply_code_facts{515, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
    reply_code_facts{516, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
    reply_code_facts{517, origin::de_facto,     must_act::client_operator,   "",         "",
        {stage::mail}},
    reply_code_facts{520, origin::draft,        must_act::client,
        "draft-fanf-smtp-quickstart-01", "",
        {stage::ehlo}},
    reply_code_facts{521, origin::standard,     must_act::client_operator,   "RFC 7504", "3",
        {stage::connect, stage::ehlo, stage::mail, stage::rcpt, stage::data, stage::message}},
    reply_code_facts{522, origin::de_facto,     must_act::recipient,         "",         "",
        {stage::rcpt, stage::message}},
    reply_code_facts{523, origin::iana_listed,  must_act::client,            "RFC 5248", "2.4",
        {stage::auth, stage::mail, stage::rcpt, stage::message}},
    reply_code_facts{524, origin::iana_listed,  must_act::client,            "RFC 5248", "2.4",
        {stage::auth, stage::rcpt, stage::message}},
    reply_code_facts{525, origin::iana_listed,  must_act::client_operator,   "RFC 5248", "2.4",
        {stage::auth, stage::mail, stage::rcpt}},
    reply_code_facts{530, origin::extension,    must_act::client,            "RFC 4954", "6",
        {stage::auth, stage::mail, stage::rcpt, stage::data, stage::vrfy, stage::expn,
         stage::help, stage::other}},
    reply_code_facts{531, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::rcpt, stage::message}},
    reply_code_facts{533, origin::iana_listed,  must_act::sender,            "RFC 5248", "2.4",
        {stage::rcpt, stage::message}},
    reply_code_facts{534, origin::extension,    must_act::client_operator,   "RFC 4954", "6",
        {stage::auth}},
    reply_code_facts{535, origin::extension,    must_act::client_operator,   "RFC 4954", "6",
        {stage::auth}},
    reply_code_facts{538, origin::historic,     must_act::client,            "RFC 4954", "6",
        {stage::auth}},
    reply_code_facts{540, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::rcpt}},
    reply_code_facts{541, origin::de_facto,     must_act::client_operator,   "",         "",
        {stage::rcpt, stage::message}},
    reply_code_facts{542, origin::de_facto,     must_act::sender,            "",         "",
        any_stage},
    reply_code_facts{543, origin::de_facto,     must_act::receiver_operator, "",         "",
        any_stage},
    reply_code_facts{546, origin::de_facto,     must_act::receiver_operator, "",         "",
        {stage::message}},
    reply_code_facts{547, origin::de_facto,     must_act::client_operator,   "",         "",
        any_stage},
    reply_code_facts{550, origin::standard,     must_act::sender,            "RFC 5321", "4.2.2",
        {stage::ehlo, stage::auth, stage::mail, stage::rcpt, stage::data, stage::message,
         stage::vrfy, stage::expn}},
    reply_code_facts{551, origin::standard,     must_act::sender,            "RFC 5321", "4.2.2",
        {stage::rcpt, stage::vrfy, stage::expn}},
    reply_code_facts{552, origin::standard,     must_act::sender,            "RFC 5321", "4.2.2",
        {stage::mail, stage::rcpt, stage::data, stage::message}},
    reply_code_facts{553, origin::standard,     must_act::sender,            "RFC 5321", "4.2.2",
        {stage::mail, stage::rcpt, stage::vrfy}},
    reply_code_facts{554, origin::standard,     must_act::client_operator,   "RFC 5321", "4.2.2",
        {stage::connect, stage::ehlo, stage::starttls, stage::mail, stage::rcpt, stage::data,
         stage::message, stage::other}},
    reply_code_facts{555, origin::standard,     must_act::client,            "RFC 5321", "4.2.2",
        {stage::mail, stage::rcpt}},
    reply_code_facts{556, origin::standard,     must_act::sender,            "RFC 7504", "4",
        {stage::rcpt}},
    reply_code_facts{557, origin::draft,        must_act::client,
        "draft-moore-email-addrquery-01", "",
        {stage::other}},
    reply_code_facts{571, origin::de_facto,     must_act::client_operator,   "",         "",
        {stage::mail, stage::rcpt, stage::message}},
    reply_code_facts{572, origin::de_facto,     must_act::client_operator,   "",         "",
        {stage::rcpt}},
    reply_code_facts{585, origin::de_facto,     must_act::sender,            "",         "",
        {stage::rcpt}},
}};
// clang-format on

}  // namespace smtpreply::detail

#endif
