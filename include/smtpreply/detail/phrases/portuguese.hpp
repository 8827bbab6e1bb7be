// Phrases in Portuguese.

#ifndef SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP
#define SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table portuguese_phrases{{
    {"portuguese/acesso negado",               policy,              medium},
    {"portuguese/caixa*bloqueada",             mailbox_disabled,    high},
    {"portuguese/caixa*cheia",                 mailbox_full,        high},
    {"portuguese/caixa*desativada",            mailbox_disabled,    high},
    {"portuguese/caixa*inexistente",           mailbox_unknown,     high},
    {"portuguese/como spam",                   spam,                high},
    {"portuguese/conta inexistente",           mailbox_unknown,     high},
    {"portuguese/conta*bloqueada",             mailbox_disabled,    high},
    {"portuguese/conta*desativada",            mailbox_disabled,    high},
    {"portuguese/conta*inativa",               mailbox_disabled,    high},
    {"portuguese/conta*nao encontrada",        mailbox_unknown,     high},
    {"portuguese/conta*n\xC3\xA3o encontrada", mailbox_unknown,     high},  // conta*não encontrada
    {"portuguese/conta*suspensa",              mailbox_disabled,    high},
    {"portuguese/cont\xC3\xA9m v\xC3\xADrus",  malware,             high},  // contém vírus
    {"portuguese/cota*excedida",               mailbox_full,        high},
    {"portuguese/destinat*invalido",           mailbox_unknown,     high},
    {"portuguese/destinat*inv\xC3\xA1lido",    mailbox_unknown,     high},  // destinat*inválido
    {"portuguese/destinatario inexistente",    mailbox_unknown,     medium},
    {"portuguese/destinatario recusado",       recipient_refused,   high},
    {"portuguese/destinat\xC3\xA1rio inexistente", mailbox_unknown, medium},  // destinatário inexistente
    {"portuguese/destinat\xC3\xA1rio recusado", recipient_refused,  high},  // destinatário recusado
    {"portuguese/dns reverso",                 missing_reverse_dns, high},
    {"portuguese/dominio do destinatario inexistente", domain_unknown, high},
    {"portuguese/dom\xC3\xADnio do destinat\xC3\xA1rio inexistente", domain_unknown, high},  // domínio do destinatário inexistente
    {"portuguese/encaminhamento negado",       relay_denied,        high},
    {"portuguese/espa*insuficiente",           mailbox_full,        high},
    {"portuguese/excede o tamanho",            message_too_large,   high},
    {"portuguese/faz parte da minha lista",    relay_denied,        high},
    {"portuguese/ip*bloqueado",                blocklisted,         high},
    {"portuguese/limite de envio*",            rate_limited,        high},
    {"portuguese/limite de mensagens",         rate_limited,        high},
    {"portuguese/limite*envio",                rate_limited,        high},
    {"portuguese/limite*excedido",             rate_limited,        high},
    {"portuguese/lista cinzenta",              greylisted,          high, {}, waiting_helps},
    {"portuguese/lista negra",                 blocklisted,         high},
    {"portuguese/lixo eletronico",             spam,                high},
    {"portuguese/lixo eletr\xC3\xB4nico",      spam,                high},  // lixo eletrônico
    {"portuguese/mensagem muito grande",       message_too_large,   high},
    {"portuguese/mensagem*spam",               spam,                high},
    {"portuguese/mensagens por hora",          rate_limited,        high},
    {"portuguese/muitas mensagens",            rate_limited,        high},
    {"portuguese/reencaminhamento negado",     relay_denied,        high},
    {"portuguese/remetente rejeitado",         sender_rejected,     high},
    {"portuguese/remetente*nao",               sender_rejected,     high},
    {"portuguese/remetente*n\xC3\xA3o",        sender_rejected,     high},  // remetente*não
    {"portuguese/retransmissao negada",        relay_denied,        high},
    {"portuguese/retransmiss\xC3\xA3o negada", relay_denied,        high},  // retransmissão negada
    {"portuguese/servico indispon*",           service_unavailable, high},
    {"portuguese/servi\xC3\xA7o indispon*",    service_unavailable, high},  // serviço indispon*
    {"portuguese/temporariamente indispon*",   service_unavailable, high},
    {"portuguese/usu*inativo",                 mailbox_disabled,    high},
    {"portuguese/usu*nao encontrado",          mailbox_unknown,     high},
    {"portuguese/usu*n\xC3\xA3o encontrado",   mailbox_unknown,     high},  // usu*não encontrado
    {"portuguese/usuario desconhecido",        mailbox_unknown,     high},
    {"portuguese/usuario inexistente",         mailbox_unknown,     high},
    {"portuguese/usu\xC3\xA1rio desconhecido", mailbox_unknown,     high},  // usuário desconhecido
    {"portuguese/usu\xC3\xA1rio inexistente",  mailbox_unknown,     high},  // usuário inexistente
    {"portuguese/v\xC3\xADrus",                malware,             medium},  // vírus
    {"portuguese/v\xC3\xADrus detectado",      malware,             high},  // vírus detectado
    {"portuguese/v\xC3\xADrus encontrado",     malware,             high},  // vírus encontrado
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
