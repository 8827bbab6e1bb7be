// Phrases in Portuguese.

#ifndef SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP
#define SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP

#include <smtpreply/detail/phrase.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
<<<<<<< HEAD
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
=======
inline constexpr phrase_table portuguese_phrases{{
    {"portuguese/acesso negado",                         policy,              medium},
    {"portuguese/caixa cheia",                           mailbox_full,        high},
    {"portuguese/caixa postal*cheia",                    mailbox_full,        high},
    {"portuguese/caixa postal*inexistente",              mailbox_unknown,     high},
    {"portuguese/caixa postal*n\xC3\xA3o existe",        mailbox_unknown,     high},  // caixa postal*não existe
    {"portuguese/conta*bloqueada",                       mailbox_disabled,    high},
    {"portuguese/conta*desativada",                      mailbox_disabled,    high},
    {"portuguese/conta*inexistente",                     mailbox_unknown,     high},
    {"portuguese/conta*n\xC3\xA3o existe",               mailbox_unknown,     high},  // conta*não existe
    {"portuguese/conta*suspensa",                        mailbox_disabled,    high},
    {"portuguese/cota excedida",                         mailbox_full,        high},
    {"portuguese/destinatario*nao existe",               mailbox_unknown,     high},
    {"portuguese/destinat\xC3\xA1rio*n\xC3\xA3o existe", mailbox_unknown,     high},  // destinatário*não existe
    {"portuguese/endere\xC3\xA7o*n\xC3\xA3o existe",     mailbox_unknown,     high},  // endereço*não existe
    {"portuguese/limite*excedido",                       rate_limited,        high},
    {"portuguese/mensagem muito grande",                 message_too_large,   high},
    {"portuguese/mensagem*spam",                         spam,                high},
    {"portuguese/muitas mensagens",                      rate_limited,        high},
    {"portuguese/quota excedida",                        mailbox_full,        high},
    {"portuguese/remetente rejeitado",                   sender_rejected,     high},
    {"portuguese/remetente*n\xC3\xA3o",                  sender_rejected,     high},  // remetente*não
    {"portuguese/servi\xC3\xA7o indispon*",              service_unavailable, high},  // serviço indispon*
    {"portuguese/temporariamente indispon*",             service_unavailable, high},
    {"portuguese/usuario desconhecido",                  mailbox_unknown,     high},
    {"portuguese/usuario*nao existe",                    mailbox_unknown,     high},
    {"portuguese/usu\xC3\xA1rio desconhecido",           mailbox_unknown,     high},  // usuário desconhecido
    {"portuguese/usu\xC3\xA1rio*n\xC3\xA3o existe",      mailbox_unknown,     high},  // usuário*não existe
}};
>>>>>>> engine
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
