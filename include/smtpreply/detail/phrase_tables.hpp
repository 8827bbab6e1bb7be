// All tables of phrases, and the search through them.

#ifndef SMTPREPLY_DETAIL_PHRASE_TABLES_HPP
#define SMTPREPLY_DETAIL_PHRASE_TABLES_HPP

#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/phrases/authentication.hpp>
#include <smtpreply/detail/phrases/blocklist.hpp>
#include <smtpreply/detail/phrases/chinese.hpp>
#include <smtpreply/detail/phrases/client.hpp>
#include <smtpreply/detail/phrases/command.hpp>
#include <smtpreply/detail/phrases/content.hpp>
#include <smtpreply/detail/phrases/destination.hpp>
#include <smtpreply/detail/phrases/encryption.hpp>
#include <smtpreply/detail/phrases/french.hpp>
#include <smtpreply/detail/phrases/german.hpp>
#include <smtpreply/detail/phrases/google.hpp>
#include <smtpreply/detail/phrases/italian.hpp>
#include <smtpreply/detail/phrases/japanese.hpp>
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
#include <smtpreply/detail/phrases/russian.hpp>
#include <smtpreply/detail/phrases/sender.hpp>
#include <smtpreply/detail/phrases/sequence.hpp>
#include <smtpreply/detail/phrases/server.hpp>
#include <smtpreply/detail/phrases/spam.hpp>
#include <smtpreply/detail/phrases/spanish.hpp>
#include <smtpreply/detail/phrases/storage.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace smtpreply::detail {

inline constexpr std::array phrase_families{
    family_of(phrases::authentication_phrases), family_of(phrases::blocklist_phrases),
    family_of(phrases::chinese_phrases),        family_of(phrases::client_phrases),
    family_of(phrases::command_phrases),        family_of(phrases::content_phrases),
    family_of(phrases::destination_phrases),    family_of(phrases::encryption_phrases),
    family_of(phrases::french_phrases),         family_of(phrases::german_phrases),
    family_of(phrases::google_phrases),         family_of(phrases::italian_phrases),
    family_of(phrases::japanese_phrases),       family_of(phrases::later_phrases),
    family_of(phrases::limit_phrases),          family_of(phrases::login_phrases),
    family_of(phrases::mailbox_phrases),        family_of(phrases::message_phrases),
    family_of(phrases::microsoft_phrases),      family_of(phrases::mta_phrases),
    family_of(phrases::network_phrases),        family_of(phrases::policy_phrases),
    family_of(phrases::portuguese_phrases),     family_of(phrases::provider_phrases),
    family_of(phrases::recipient_phrases),      family_of(phrases::relay_phrases),
    family_of(phrases::russian_phrases),        family_of(phrases::sender_phrases),
    family_of(phrases::sequence_phrases),       family_of(phrases::server_phrases),
    family_of(phrases::spam_phrases),           family_of(phrases::spanish_phrases),
    family_of(phrases::storage_phrases),
};

inline constexpr auto authentication_anchors = anchors_of(phrases::authentication_phrases, 0);
inline constexpr auto blocklist_anchors = anchors_of(phrases::blocklist_phrases, 1);
inline constexpr auto chinese_anchors = anchors_of(phrases::chinese_phrases, 2);
inline constexpr auto client_anchors = anchors_of(phrases::client_phrases, 3);
inline constexpr auto command_anchors = anchors_of(phrases::command_phrases, 4);
inline constexpr auto content_anchors = anchors_of(phrases::content_phrases, 5);
inline constexpr auto destination_anchors = anchors_of(phrases::destination_phrases, 6);
inline constexpr auto encryption_anchors = anchors_of(phrases::encryption_phrases, 7);
inline constexpr auto french_anchors = anchors_of(phrases::french_phrases, 8);
inline constexpr auto german_anchors = anchors_of(phrases::german_phrases, 9);
inline constexpr auto google_anchors = anchors_of(phrases::google_phrases, 10);
inline constexpr auto italian_anchors = anchors_of(phrases::italian_phrases, 11);
inline constexpr auto japanese_anchors = anchors_of(phrases::japanese_phrases, 12);
inline constexpr auto later_anchors = anchors_of(phrases::later_phrases, 13);
inline constexpr auto limit_anchors = anchors_of(phrases::limit_phrases, 14);
inline constexpr auto login_anchors = anchors_of(phrases::login_phrases, 15);
inline constexpr auto mailbox_anchors = anchors_of(phrases::mailbox_phrases, 16);
inline constexpr auto message_anchors = anchors_of(phrases::message_phrases, 17);
inline constexpr auto microsoft_anchors = anchors_of(phrases::microsoft_phrases, 18);
inline constexpr auto mta_anchors = anchors_of(phrases::mta_phrases, 19);
inline constexpr auto network_anchors = anchors_of(phrases::network_phrases, 20);
inline constexpr auto policy_anchors = anchors_of(phrases::policy_phrases, 21);
inline constexpr auto portuguese_anchors = anchors_of(phrases::portuguese_phrases, 22);
inline constexpr auto provider_anchors = anchors_of(phrases::provider_phrases, 23);
inline constexpr auto recipient_anchors = anchors_of(phrases::recipient_phrases, 24);
inline constexpr auto relay_anchors = anchors_of(phrases::relay_phrases, 25);
inline constexpr auto russian_anchors = anchors_of(phrases::russian_phrases, 26);
inline constexpr auto sender_anchors = anchors_of(phrases::sender_phrases, 27);
inline constexpr auto sequence_anchors = anchors_of(phrases::sequence_phrases, 28);
inline constexpr auto server_anchors = anchors_of(phrases::server_phrases, 29);
inline constexpr auto spam_anchors = anchors_of(phrases::spam_phrases, 30);
inline constexpr auto spanish_anchors = anchors_of(phrases::spanish_phrases, 31);
inline constexpr auto storage_anchors = anchors_of(phrases::storage_phrases, 32);

inline constexpr auto all_phrases =
    index_of(authentication_anchors, blocklist_anchors, chinese_anchors, client_anchors,
             command_anchors, content_anchors, destination_anchors, encryption_anchors,
             french_anchors, german_anchors, google_anchors, italian_anchors, japanese_anchors,
             later_anchors, limit_anchors, login_anchors, mailbox_anchors, message_anchors,
             microsoft_anchors, mta_anchors, network_anchors, policy_anchors, portuguese_anchors,
             provider_anchors, recipient_anchors, relay_anchors, russian_anchors, sender_anchors,
             sequence_anchors, server_anchors, spam_anchors, spanish_anchors, storage_anchors);

// A phrase in the reading text.
struct phrase_match {
    const phrase* row = nullptr;
    std::string_view pattern;
    text_range where;
};

// Calls `take` with every phrase of the tables in `text`, in no particular order.
template <class Take>
constexpr void for_each_phrase(std::string_view text, Take take) noexcept {
    for (std::size_t at = 0; at + gram_size <= text.size(); at += 2) {
        const std::uint32_t hash = gram_hash(gram_at(text.data() + at));
        if (!all_phrases.may_hold(hash)) continue;
        const std::size_t bucket = hash >> (hash_bits - bucket_bits);
        for (std::size_t i = all_phrases.begin[bucket]; i != all_phrases.begin[bucket + 1]; ++i) {
            const anchor& found = all_phrases.anchors[i];
            if (found.hash != hash) continue;
            const phrase_family& family = phrase_families[found.family];
            const phrase& row = family.rows[found.row];
            const std::string_view pattern = pattern_of(row, family.prefix);
            const text_range where =
                match_pattern(text, at, pattern, found.offset - std::size_t{family.prefix});
            if (!where.empty() && !lies_in_a_name(text, where, pattern))
                take(phrase_match{&row, pattern, where});
        }
    }
}

}  // namespace smtpreply::detail

#endif
