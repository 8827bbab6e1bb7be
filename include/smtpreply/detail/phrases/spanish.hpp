// Phrases in Spanish.

#ifndef SMTPREPLY_DETAIL_PHRASES_SPANISH_HPP
#define SMTPREPLY_DETAIL_PHRASES_SPANISH_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table spanish_phrases{{
    {"spanish/acceso denegado",                    policy,                medium},
    {"spanish/acepta mensajes de",                 recipient_refused,     high},
    {"spanish/adjunto*",                           content_rejected,      high},
    {"spanish/autorizado a enviar",                sender_rejected,       high},
    {"spanish/buz*inactiv",                        mailbox_disabled,      high},
    {"spanish/buz*lleno",                          mailbox_full,          high},
    {"spanish/buzon inactivo",                     mailbox_disabled,      high},
    {"spanish/buzon*desactivado",                  mailbox_disabled,      high},
    {"spanish/buz\xC3\xB3n desactivado",           mailbox_disabled,      high},  // buzón desactivado
    {"spanish/buz\xC3\xB3n inactivo",              mailbox_disabled,      high},  // buzón inactivo
    {"spanish/buz\xC3\xB3n inexistente",           mailbox_unknown,       high},  // buzón inexistente
    {"spanish/buz\xC3\xB3n*desactivado",           mailbox_disabled,      high},  // buzón*desactivado
    {"spanish/casilla*llena",                      mailbox_full,          high},
    {"spanish/como spam",                          spam,                  high},
    {"spanish/con contrasena",                     content_rejected,      high},
    {"spanish/con contrase\xC3\xB1" "a",           content_rejected,      high},  // con contraseña
    {"spanish/contener spam",                      spam,                  high},
    {"spanish/correo basura",                      spam,                  high},
    {"spanish/correo no deseado",                  spam,                  high},
    {"spanish/correos por hora",                   rate_limited,          high},
    {"spanish/cuenta*bloqueada",                   mailbox_disabled,      high},
    {"spanish/cuenta*cancelada",                   mailbox_disabled,      high},
    {"spanish/cuenta*desactivada",                 mailbox_disabled,      high},
    {"spanish/cuenta*deshabilitada",               mailbox_disabled,      high},
    {"spanish/cuenta*inactiva",                    mailbox_disabled,      high},
    {"spanish/cuenta*no existe",                   mailbox_unknown,       high},
    {"spanish/cuenta*suspendida",                  mailbox_disabled,      high},
    {"spanish/cuota*excedi*",                      mailbox_full,          high},
    {"spanish/cuota*superad",                      mailbox_full,          high},
    {"spanish/debe autenticarse",                  auth_required,         high},
    {"spanish/debe identificarse",                 auth_required,         high},
    {"spanish/demasiadas conexiones",              too_many_connections,  high},
    {"spanish/demasiados correos",                 rate_limited,          high},
    {"spanish/demasiados destinatarios",           too_many_recipients,   high},
    {"spanish/demasiados mensajes",                rate_limited,          high},
    {"spanish/destinatario desconocido",           mailbox_unknown,       high},
    {"spanish/destinatario ha bloqueado",          recipient_refused,     high},
    {"spanish/destinatario tiene bloqueado",       recipient_refused,     high},
    {"spanish/destinatario*no encontrado",         mailbox_unknown,       high},
    {"spanish/destinatario*no existe",             mailbox_unknown,       high},
    {"spanish/direcci*ip*bloque",                  blocklisted,           high},
    {"spanish/direcci*no valida",                  mailbox_unknown,       high},
    {"spanish/direcci*no v\xC3\xA1lida",           mailbox_unknown,       high},  // direcci*no válida
    {"spanish/dns inverso",                        missing_reverse_dns,   high},
    {"spanish/en nuestra lista blanca",            policy,                medium},
    {"spanish/envio de spam",                      blocklisted,           high},
    {"spanish/env\xC3\xADo de spam",               blocklisted,           high},  // envío de spam
    {"spanish/es spam",                            spam,                  high},
    {"spanish/espacio en disco*",                  insufficient_storage,  high},
    {"spanish/excede el tamano",                   message_too_large,     high},
    {"spanish/excede el tama\xC3\xB1o",            message_too_large,     high},  // excede el tamaño
    {"spanish/excede*cuota",                       mailbox_full,          high},
    {"spanish/ip*bloqueada",                       blocklisted,           high},
    {"spanish/limite de mensajes",                 rate_limited,          high},
    {"spanish/lista gris",                         greylisted,            high},
    {"spanish/listas negras",                      blocklisted,           high},
    {"spanish/l\xC3\xADmite de env\xC3\xADo*",     rate_limited,          high},  // límite de envío*
    {"spanish/l\xC3\xADmite de mensajes",          rate_limited,          high},  // límite de mensajes
    {"spanish/mala reputacion",                    blocklisted,           high},
    {"spanish/mala reputaci\xC3\xB3n",             blocklisted,           high},  // mala reputación
    {"spanish/mensaje demasiado grande",           message_too_large,     high},
    {"spanish/mensaje rechazado",                  policy,                medium},
    {"spanish/mensajes por hora",                  rate_limited,          high},
    {"spanish/ninguna cuenta con ese",             mailbox_unknown,       high},
    {"spanish/no esta autorizad*enviar correo de", sender_authentication, high},
    {"spanish/no existe*usuario",                  mailbox_unknown,       high},
    {"spanish/no hay nadie",                       mailbox_unknown,       high},
    {"spanish/no se permite el reenv*",            relay_denied,          high},
    {"spanish/no solicitado",                      spam,                  high},
    {"spanish/no tenemos ninguna cuenta",          mailbox_unknown,       high},
    {"spanish/no tiene cuenta",                    mailbox_unknown,       high},
    {"spanish/no tiene una cuenta",                mailbox_unknown,       high},
    {"spanish/no trabaja en",                      mailbox_unknown,       high},
    {"spanish/por ser spam",                       spam,                  high},
    {"spanish/rechazado por",                      policy,                medium},
    {"spanish/rechazado por spam",                 spam,                  high},
    {"spanish/rechazo temporal",                   greylisted,            high},
    {"spanish/reenvio no permitido",               relay_denied,          high},
    {"spanish/reenv\xC3\xADo no permitido",        relay_denied,          high},  // reenvío no permitido
    {"spanish/relay no permitido",                 relay_denied,          high},
    {"spanish/relay*denegado",                     relay_denied,          high},
    {"spanish/remitente rechazado",                sender_rejected,       high},
    {"spanish/remitente*bloqueado",                sender_rejected,       high},
    {"spanish/remitente*no permitido",             sender_rejected,       high},
    {"spanish/retransmision",                      relay_denied,          high},
    {"spanish/retransmisi\xC3\xB3n",               relay_denied,          high},  // retransmisión
    {"spanish/servicio no disponible",             service_unavailable,   high},
    {"spanish/servidor bloqueado",                 blocklisted,           high},
    {"spanish/sin espacio",                        mailbox_full,          high},
    {"spanish/supera el tamano",                   message_too_large,     high},
    {"spanish/supera el tama\xC3\xB1o",            message_too_large,     high},  // supera el tamaño
    {"spanish/superado el limite",                 rate_limited,          high},
    {"spanish/superado el l\xC3\xADmite",          rate_limited,          high},  // superado el límite
    {"spanish/tamano*excede",                      message_too_large,     high},
    {"spanish/tama\xC3\xB1o*excede",               message_too_large,     high},  // tamaño*excede
    {"spanish/temporalmente no disponible",        service_unavailable,   high},
    {"spanish/usuario*desconocido",                mailbox_unknown,       high},
    {"spanish/usuario*deshabilitado",              mailbox_disabled,      high},
    {"spanish/usuario*no encontrado",              mailbox_unknown,       high},
    {"spanish/usuario*no existe",                  mailbox_unknown,       high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
