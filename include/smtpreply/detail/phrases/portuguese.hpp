// Phrases in Portuguese.

#ifndef SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP
#define SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP

#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_index.hpp>

#include <array>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr auto portuguese_phrases = std::to_array<phrase>({
    {"portuguese/acesso negado",               policy,              medium},
    {"portuguese/caixa cheia",                 mailbox_full,        high},
    {"portuguese/caixa postal*cheia",          mailbox_full,        high},
    {"portuguese/caixa postal*inexistente",    mailbox_unknown,     high},
    {"portuguese/conta*bloqueada",             mailbox_disabled,    high},
    {"portuguese/conta*desativada",            mailbox_disabled,    high},
    {"portuguese/conta*suspensa",              mailbox_disabled,    high},
    {"portuguese/cota excedida",               mailbox_full,        high},
    {"portuguese/limite*excedido",             rate_limited,        high},
    {"portuguese/mensagem muito grande",       message_too_large,   high},
    {"portuguese/mensagem*spam",               spam,                high},
    {"portuguese/muitas mensagens",            rate_limited,        high},
    {"portuguese/remetente rejeitado",         sender_rejected,     high},
    {"portuguese/remetente*n\xC3\xA3o",        sender_rejected,     high},  // remetente*não
    {"portuguese/servi\xC3\xA7o indispon*",    service_unavailable, high},  // serviço indispon*
    {"portuguese/temporariamente indispon*",   service_unavailable, high},
    {"portuguese/usuario desconhecido",        mailbox_unknown,     high},
    {"portuguese/usu\xC3\xA1rio desconhecido", mailbox_unknown,     high},  // usuário desconhecido
});
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
