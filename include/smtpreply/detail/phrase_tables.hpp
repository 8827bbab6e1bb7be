// All tables of phrases, for what makes their index and for tests: classify.hpp does not read them.
// A new one is a line more here.

#ifndef SMTPREPLY_DETAIL_PHRASE_TABLES_HPP
#define SMTPREPLY_DETAIL_PHRASE_TABLES_HPP

#include <smtpreply/detail/phrase_table.hpp>
#include <smtpreply/detail/phrases/account.hpp>
#include <smtpreply/detail/phrases/address.hpp>
#include <smtpreply/detail/phrases/authentication.hpp>
#include <smtpreply/detail/phrases/blocklist.hpp>
#include <smtpreply/detail/phrases/chinese.hpp>
#include <smtpreply/detail/phrases/client.hpp>
#include <smtpreply/detail/phrases/command.hpp>
#include <smtpreply/detail/phrases/connection.hpp>
#include <smtpreply/detail/phrases/content.hpp>
#include <smtpreply/detail/phrases/destination.hpp>
#include <smtpreply/detail/phrases/encryption.hpp>
#include <smtpreply/detail/phrases/european.hpp>
#include <smtpreply/detail/phrases/french.hpp>
#include <smtpreply/detail/phrases/german.hpp>
#include <smtpreply/detail/phrases/google.hpp>
#include <smtpreply/detail/phrases/greylist.hpp>
#include <smtpreply/detail/phrases/italian.hpp>
#include <smtpreply/detail/phrases/japanese.hpp>
#include <smtpreply/detail/phrases/korean.hpp>
#include <smtpreply/detail/phrases/later.hpp>
#include <smtpreply/detail/phrases/limit.hpp>
#include <smtpreply/detail/phrases/login.hpp>
#include <smtpreply/detail/phrases/mailbox.hpp>
#include <smtpreply/detail/phrases/message.hpp>
#include <smtpreply/detail/phrases/microsoft.hpp>
#include <smtpreply/detail/phrases/mta.hpp>
#include <smtpreply/detail/phrases/network.hpp>
#include <smtpreply/detail/phrases/policy.hpp>
#include <smtpreply/detail/phrases/portuguese.hpp>
#include <smtpreply/detail/phrases/provider.hpp>
#include <smtpreply/detail/phrases/recipient.hpp>
#include <smtpreply/detail/phrases/relay.hpp>
#include <smtpreply/detail/phrases/reputation.hpp>
#include <smtpreply/detail/phrases/restriction.hpp>
#include <smtpreply/detail/phrases/routing.hpp>
#include <smtpreply/detail/phrases/russian.hpp>
#include <smtpreply/detail/phrases/sender.hpp>
#include <smtpreply/detail/phrases/sequence.hpp>
#include <smtpreply/detail/phrases/server.hpp>
#include <smtpreply/detail/phrases/spam.hpp>
#include <smtpreply/detail/phrases/spanish.hpp>
#include <smtpreply/detail/phrases/storage.hpp>

#include <array>

namespace smtpreply::detail {

inline constexpr std::array phrase_families{
    family_of(phrases::account_phrases),        family_of(phrases::address_phrases),
    family_of(phrases::authentication_phrases), family_of(phrases::blocklist_phrases),
    family_of(phrases::chinese_phrases),        family_of(phrases::client_phrases),
    family_of(phrases::command_phrases),        family_of(phrases::connection_phrases),
    family_of(phrases::content_phrases),        family_of(phrases::destination_phrases),
    family_of(phrases::encryption_phrases),     family_of(phrases::european_phrases),
    family_of(phrases::french_phrases),         family_of(phrases::german_phrases),
    family_of(phrases::google_phrases),         family_of(phrases::greylist_phrases),
    family_of(phrases::italian_phrases),        family_of(phrases::japanese_phrases),
    family_of(phrases::korean_phrases),         family_of(phrases::later_phrases),
    family_of(phrases::limit_phrases),          family_of(phrases::login_phrases),
    family_of(phrases::mailbox_phrases),        family_of(phrases::message_phrases),
    family_of(phrases::microsoft_phrases),      family_of(phrases::mta_phrases),
    family_of(phrases::network_phrases),        family_of(phrases::policy_phrases),
    family_of(phrases::portuguese_phrases),     family_of(phrases::provider_phrases),
    family_of(phrases::recipient_phrases),      family_of(phrases::relay_phrases),
    family_of(phrases::reputation_phrases),     family_of(phrases::restriction_phrases),
    family_of(phrases::routing_phrases),        family_of(phrases::russian_phrases),
    family_of(phrases::sender_phrases),         family_of(phrases::sequence_phrases),
    family_of(phrases::server_phrases),         family_of(phrases::spam_phrases),
    family_of(phrases::spanish_phrases),        family_of(phrases::storage_phrases),
};

}  // namespace smtpreply::detail

#endif
