// Phrases in Spanish.

#ifndef SMTPREPLY_DETAIL_PHRASES_SPANISH_HPP
#define SMTPREPLY_DETAIL_PHRASES_SPANISH_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table spanish_phrases{{
    {"spanish/acceso denegado",             policy,               medium},
    {"spanish/adjunto*",                    content_rejected,     high},
    {"spanish/buz*inactiv",                 mailbox_disabled,     high},
    {"spanish/buz*lleno",                   mailbox_full,         high},
    {"spanish/buzon inexistente",           mailbox_unknown,      high},
    {"spanish/buzon*desactivado",           mailbox_disabled,     high},
    {"spanish/buz\xC3\xB3n inexistente",    mailbox_unknown,      high},  // buzón inexistente
    {"spanish/buz\xC3\xB3n*desactivado",    mailbox_disabled,     high},  // buzón*desactivado
    {"spanish/como spam",                   spam,                 high},
    {"spanish/contener spam",               spam,                 high},
    {"spanish/correo no deseado",           spam,                 high},
    {"spanish/cuenta*bloqueada",            mailbox_disabled,     high},
    {"spanish/cuenta*cancelada",            mailbox_disabled,     high},
    {"spanish/cuenta*desactivada",          mailbox_disabled,     high},
    {"spanish/cuenta*deshabilitada",        mailbox_disabled,     high},
    {"spanish/cuenta*inactiva",             mailbox_disabled,     high},
    {"spanish/cuenta*no existe",            mailbox_unknown,      high},
    {"spanish/cuenta*suspendida",           mailbox_disabled,     high},
    {"spanish/cuota*excedi*",               mailbox_full,         high},
    {"spanish/cuota*superad",               mailbox_full,         high},
    {"spanish/demasiadas conexiones",       too_many_connections, high},
    {"spanish/demasiados correos",          rate_limited,         high},
    {"spanish/demasiados destinatarios",    too_many_recipients,  high},
    {"spanish/demasiados mensajes",         rate_limited,         high},
    {"spanish/destinatario desconocido",    mailbox_unknown,      high},
    {"spanish/destinatario*no encontrado",  mailbox_unknown,      high},
    {"spanish/destinatario*no existe",      mailbox_unknown,      high},
    {"spanish/direcci*ip*bloque",           blocklisted,          high},
    {"spanish/direcci*no valida",           mailbox_unknown,      high},
    {"spanish/direcci*no v\xC3\xA1lida",    mailbox_unknown,      high},  // direcci*no válida
    {"spanish/dns inverso",                 missing_reverse_dns,  high},
    {"spanish/en nuestra lista blanca",     policy,               medium},
    {"spanish/es spam",                     spam,                 high},
    {"spanish/espacio en disco*",           insufficient_storage, high},
    {"spanish/excede el tamano",            message_too_large,    high},
    {"spanish/excede el tama\xC3\xB1o",     message_too_large,    high},  // excede el tamaño
    {"spanish/excede*cuota",                mailbox_full,         high},
    {"spanish/infectada por",               malware,              high},
    {"spanish/ip*bloqueada",                blocklisted,          high},
    {"spanish/limite de envio*",            rate_limited,         high},
    {"spanish/limite de mensajes",          rate_limited,         high},
    {"spanish/lista gris",                  greylisted,           high},
    {"spanish/listas negras",               blocklisted,          high},
    {"spanish/l\xC3\xADmite de env\xC3\xADo*", rate_limited,      high},  // límite de envío*
    {"spanish/l\xC3\xADmite de mensajes",   rate_limited,         high},  // límite de mensajes
    {"spanish/mensaje demasiado grande",    message_too_large,    high},
    {"spanish/mensaje rechazado",           policy,               medium},
    {"spanish/mensajes por hora",           rate_limited,         high},
    {"spanish/no esta autorizad*enviar correo de", sender_authentication, high},
    {"spanish/no existe*usuario",           mailbox_unknown,      high},
    {"spanish/no hay nadie",                mailbox_unknown,      high},
    {"spanish/no se permite el reenv*",     relay_denied,         high},
    {"spanish/no solicitado",               spam,                 high},
    {"spanish/no tiene cuenta",             mailbox_unknown,      high},
    {"spanish/no tiene una cuenta",         mailbox_unknown,      high},
    {"spanish/no trabaja en",               mailbox_unknown,      high},
    {"spanish/por ser spam",                spam,                 high},
    {"spanish/rechazado por",               policy,               medium},
    {"spanish/rechazado por spam",          spam,                 high},
    {"spanish/rechazo temporal",            greylisted,           high},
    {"spanish/reenvio no permitido",        relay_denied,         high},
    {"spanish/reenv\xC3\xADo no permitido", relay_denied,         high},  // reenvío no permitido
    {"spanish/relay no permitido",          relay_denied,         high},
    {"spanish/relay*denegado",              relay_denied,         high},
    {"spanish/remitente rechazado",         sender_rejected,      high},
    {"spanish/remitente*bloqueado",         sender_rejected,      high},
    {"spanish/remitente*no permitido",      sender_rejected,      high},
    {"spanish/servicio no disponible",      service_unavailable,  high},
    {"spanish/sin espacio",                 mailbox_full,         high},
    {"spanish/supera el tamano",            message_too_large,    high},
    {"spanish/supera el tama\xC3\xB1o",     message_too_large,    high},  // supera el tamaño
    {"spanish/tamano*excede",               message_too_large,    high},
    {"spanish/tama\xC3\xB1o*excede",        message_too_large,    high},  // tamaño*excede
    {"spanish/temporalmente no disponible", service_unavailable,  high},
    {"spanish/usuario inexistente",         mailbox_unknown,      high},
    {"spanish/usuario*desconocido",         mailbox_unknown,      high},
    {"spanish/usuario*deshabilitado",       mailbox_disabled,     high},
    {"spanish/usuario*no encontrado",       mailbox_unknown,      high},
    {"spanish/usuario*no existe",           mailbox_unknown,      high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
