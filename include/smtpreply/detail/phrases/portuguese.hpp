// Phrases in Portuguese.

#ifndef SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP
#define SMTPREPLY_DETAIL_PHRASES_PORTUGUESE_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table portuguese_phrases{{
    {"portuguese/acesso negado",                       policy,              medium},
    {"portuguese/bloqueado pelo destinat*",            recipient_refused,   high},
    {"portuguese/bloqueado pelo usu*",                 recipient_refused,   high},
    {"portuguese/bloqueado por este",                  recipient_refused,   high},
    {"portuguese/caixa postal nao encontrada",         mailbox_unknown,     high},
    {"portuguese/caixa postal n\xC3\xA3o encontrada",  mailbox_unknown,     high},  // caixa postal não encontrada
    {"portuguese/caixa*bloqueada",                     mailbox_disabled,    high},
    {"portuguese/caixa*cheia",                         mailbox_full,        high},
    {"portuguese/caixa*desativada",                    mailbox_disabled,    high},
    {"portuguese/codigo malicioso",                    malware,             high},
    {"portuguese/como spam",                           spam,                high},
    {"portuguese/conta encerrada",                     mailbox_disabled,    high},
    {"portuguese/conta*bloqueada",                     mailbox_disabled,    high},
    {"portuguese/conta*desativada",                    mailbox_disabled,    high},
    {"portuguese/conta*inativa",                       mailbox_disabled,    high},
    {"portuguese/conta*nao encontrada",                mailbox_unknown,     high},
    {"portuguese/conta*n\xC3\xA3o encontrada",         mailbox_unknown,     high},  // conta*não encontrada
    {"portuguese/conta*suspensa",                      mailbox_disabled,    high},
    {"portuguese/cont\xC3\xA9m v\xC3\xADrus",          malware,             high},  // contém vírus
    {"portuguese/cota esgotada",                       mailbox_full,        high},
    {"portuguese/cota*excedida",                       mailbox_full,        high},
    {"portuguese/c\xC3\xB3" "digo malicioso",          malware,             high},  // código malicioso
    {"portuguese/destinat*invalido",                   mailbox_unknown,     high},
    {"portuguese/destinat*inv\xC3\xA1lido",            mailbox_unknown,     high},  // destinat*inválido
    {"portuguese/destinatario recusado",               recipient_refused,   high},
    {"portuguese/destinat\xC3\xA1rio inexistente",     mailbox_unknown,     medium},  // destinatário inexistente
    {"portuguese/destinat\xC3\xA1rio recusado",        recipient_refused,   high},  // destinatário recusado
    {"portuguese/dns reverso",                         missing_reverse_dns, high},
    {"portuguese/dominio do destinatario inexistente", domain_unknown,      high},
    {"portuguese/dom\xC3\xADnio do destinat\xC3\xA1rio inexistente", domain_unknown,      high},  // domínio do destinatário inexistente
    {"portuguese/encaminhamento de correio",           relay_denied,        high},
    {"portuguese/encaminhamento negado",               relay_denied,        high},
    {"portuguese/espa*insuficiente",                   mailbox_full,        high},
    {"portuguese/excede o tamanho",                    message_too_large,   high},
    {"portuguese/excedeu o espa*",                     mailbox_full,        high},
    {"portuguese/faz encaminhamento",                  relay_denied,        high},
    {"portuguese/faz parte da minha lista",            relay_denied,        high},
    {"portuguese/foi encerrada",                       mailbox_disabled,    high},
    {"portuguese/infectad*",                           malware,             high},
    {"portuguese/ip*bloqueado",                        blocklisted,         high},
    {"portuguese/limite de mensagens",                 rate_limited,        high},
    {"portuguese/limite*envio",                        rate_limited,        high},
    {"portuguese/limite*excedido",                     rate_limited,        high},
    {"portuguese/lista cinza",                         greylisted,          high},
    {"portuguese/lista cinzenta",                      greylisted,          high, {}, waiting_helps},
    {"portuguese/lista negra",                         blocklisted,         high},
    {"portuguese/lixo eletronico",                     spam,                high},
    {"portuguese/lixo eletr\xC3\xB4nico",              spam,                high},  // lixo eletrônico
    {"portuguese/ma reputacao",                        blocklisted,         high},
    {"portuguese/mensagem muito grande",               message_too_large,   high},
    {"portuguese/mensagem*spam",                       spam,                high},
    {"portuguese/mensagens por hora",                  rate_limited,        high},
    {"portuguese/muitas mensagens",                    rate_limited,        high},
    {"portuguese/m\xC3\xA1 reputa\xC3\xA7\xC3\xA3o",   blocklisted,         high},  // má reputação
    {"portuguese/nao esta cadastrado",                 mailbox_unknown,     high},
    {"portuguese/necessita de autentica*",             auth_required,       high},
    {"portuguese/norma interna",                       policy,              medium},
    {"portuguese/n\xC3\xA3o est\xC3\xA1 cadastrado",   mailbox_unknown,     high},  // não está cadastrado
    {"portuguese/reencaminhamento negado",             relay_denied,        high},
    {"portuguese/remetente rejeitado",                 sender_rejected,     high},
    {"portuguese/remetente*nao",                       sender_rejected,     high},
    {"portuguese/remetente*n\xC3\xA3o",                sender_rejected,     high},  // remetente*não
    {"portuguese/requer autentica*",                   auth_required,       high},
    {"portuguese/retransmissao negada",                relay_denied,        high},
    {"portuguese/retransmiss\xC3\xA3o negada",         relay_denied,        high},  // retransmissão negada
    {"portuguese/sem espaco",                          mailbox_full,        high},
    {"portuguese/sem espa\xC3\xA7o",                   mailbox_full,        high},  // sem espaço
    {"portuguese/servico indispon*",                   service_unavailable, high},
    {"portuguese/servi\xC3\xA7o indispon*",            service_unavailable, high},  // serviço indispon*
    {"portuguese/somente membros",                     recipient_refused,   high},
    {"portuguese/temporariamente indispon*",           service_unavailable, high},
    {"portuguese/usu*inativo",                         mailbox_disabled,    high},
    {"portuguese/usu*nao encontrado",                  mailbox_unknown,     high},
    {"portuguese/usu*n\xC3\xA3o encontrado",           mailbox_unknown,     high},  // usu*não encontrado
    {"portuguese/usuario desconhecido",                mailbox_unknown,     high},
    {"portuguese/usu\xC3\xA1rio desconhecido",         mailbox_unknown,     high},  // usuário desconhecido
    {"portuguese/usu\xC3\xA1rio inexistente",          mailbox_unknown,     high},  // usuário inexistente
    {"portuguese/v\xC3\xADrus",                        malware,             medium},  // vírus
    {"portuguese/v\xC3\xADrus detectado",              malware,             high},  // vírus detectado
    {"portuguese/v\xC3\xADrus encontrado",             malware,             high},  // vírus encontrado
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
