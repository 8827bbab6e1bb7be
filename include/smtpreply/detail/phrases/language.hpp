// Phrases.

#ifndef SMTPREPLY_DETAIL_PHRASES_LANGUAGE_HPP
#define SMTPREPLY_DETAIL_PHRASES_LANGUAGE_HPP

#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_index.hpp>

#include <array>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr auto language_phrases = std::to_array<phrase>({
    {"language/abgelehnt",                            policy,                medium},
    {"language/absender abgelehnt",                   sender_rejected,       high},
    {"language/absender unbekannt",                   sender_rejected,       high},
    {"language/absender*gesperrt",                    sender_rejected,       high},
    {"language/absender*nicht akzeptiert",            sender_rejected,       high},
    {"language/absender*ung\xC3\xBCltig",             sender_rejected,       high},  // absender*ungültig
    {"language/acces refuse",                         policy,                medium},
    {"language/acceso denegado",                      policy,                medium},
    {"language/accesso negato",                       policy,                medium},
    {"language/account*disabilitato",                 mailbox_disabled,      high},
    {"language/acc\xC3\xA8s refus\xC3\xA9",           policy,                medium},  // accès refusé
    {"language/acesso negado",                        policy,                medium},
    {"language/adresse inconnue",                     mailbox_unknown,       high},
    {"language/adresse inexistante",                  mailbox_unknown,       high},
    {"language/adresse ip*bloqu*",                    blocklisted,           high},
    {"language/adresse unbekannt",                    mailbox_unknown,       high},
    {"language/adresse*existiert nicht",              mailbox_unknown,       high},
    {"language/adresse*n'existe pas",                 mailbox_unknown,       high},
    {"language/als spam",                             spam,                  high},
    {"language/anhang*nicht erlaubt",                 content_rejected,      high},
    {"language/anh\xC3\xA4nge*nicht erlaubt",         content_rejected,      high},  // anhänge*nicht erlaubt
    {"language/anmeldung fehlgeschlagen",             auth_failed,           high},
    {"language/annahme verweigert",                   policy,                medium},
    {"language/authentification invalide",            auth_failed,           high},
    {"language/authentifizierung erforderlich",       auth_required,         high},
    {"language/authentifizierung fehl*",              auth_failed,           high},
    {"language/benutzer unbekannt",                   mailbox_unknown,       high},
    {"language/benutzer*existiert nicht",             mailbox_unknown,       high},
    {"language/benutzer*gesperrt",                    mailbox_disabled,      high},
    {"language/boite inexistante",                    mailbox_unknown,       high},
    {"language/boite*archiv*",                        mailbox_disabled,      high},
    {"language/boite*d\xC3\xA9sactiv\xC3\xA9*",       mailbox_disabled,      high},  // boite*désactivé*
    {"language/boite*n'existe pas",                   mailbox_unknown,       high},
    {"language/boite*pleine",                         mailbox_full,          high},
    {"language/bo\xC3\xAEte du destinataire temporairement", mailbox_unavailable,   high},  // boîte du destinataire temporairement
    {"language/bo\xC3\xAEte inexistante",             mailbox_unknown,       high},  // boîte inexistante
    {"language/bo\xC3\xAEte*pleine",                  mailbox_full,          high},  // boîte*pleine
    {"language/buzon*lleno",                          mailbox_full,          high},
    {"language/buzon*no existe",                      mailbox_unknown,       high},
    {"language/buz\xC3\xB3n*desactivado",             mailbox_disabled,      high},  // buzón*desactivado
    {"language/buz\xC3\xB3n*lleno",                   mailbox_full,          high},  // buzón*lleno
    {"language/buz\xC3\xB3n*no existe",               mailbox_unknown,       high},  // buzón*no existe
    {"language/caixa cheia",                          mailbox_full,          high},
    {"language/caixa postal*cheia",                   mailbox_full,          high},
    {"language/caixa postal*inexistente",             mailbox_unknown,       high},
    {"language/caixa postal*n\xC3\xA3o existe",       mailbox_unknown,       high},  // caixa postal*não existe
    {"language/casella*disabilitata",                 mailbox_disabled,      high},
    {"language/casella*inesistente",                  mailbox_unknown,       high},
    {"language/casella*non esiste",                   mailbox_unknown,       high},
    {"language/casella*piena",                        mailbox_full,          high},
    {"language/casella*sospesa",                      mailbox_disabled,      high},
    {"language/compte desactive",                     mailbox_disabled,      high},
    {"language/compte d\xC3\xA9sactiv\xC3\xA9",       mailbox_disabled,      high},  // compte désactivé
    {"language/compte inconnu",                       mailbox_unknown,       high},
    {"language/compte inexistant",                    mailbox_unknown,       high},
    {"language/compte suspendu",                      mailbox_disabled,      high},
    {"language/compte*bloqu*",                        mailbox_disabled,      high},
    {"language/considerado spam",                     spam,                  high},
    {"language/conta*bloqueada",                      mailbox_disabled,      high},
    {"language/conta*desativada",                     mailbox_disabled,      high},
    {"language/conta*inexistente",                    mailbox_unknown,       high},
    {"language/conta*n\xC3\xA3o existe",              mailbox_unknown,       high},  // conta*não existe
    {"language/conta*suspensa",                       mailbox_disabled,      high},
    {"language/contenu non",                          spam,                  high},
    {"language/contient un virus",                    malware,               high},
    {"language/correo no deseado",                    spam,                  high},
    {"language/cota excedida",                        mailbox_full,          high},
    {"language/cuenta*bloqueada",                     mailbox_disabled,      high},
    {"language/cuenta*desactivada",                   mailbox_disabled,      high},
    {"language/cuenta*deshabilitada",                 mailbox_disabled,      high},
    {"language/cuenta*no existe",                     mailbox_unknown,       high},
    {"language/cuenta*suspendida",                    mailbox_disabled,      high},
    {"language/cuota*excedi*",                        mailbox_full,          high},
    {"language/demasiadas conexiones",                too_many_connections,  high},
    {"language/demasiados correos",                   rate_limited,          high},
    {"language/demasiados destinatarios",             too_many_recipients,   high},
    {"language/demasiados mensajes",                  rate_limited,          high},
    {"language/destinataire inconnu",                 mailbox_unknown,       high},
    {"language/destinataire*invalide",                mailbox_unknown,       high},
    {"language/destinatario desconocido",             mailbox_unknown,       high},
    {"language/destinatario inesistente",             mailbox_unknown,       high},
    {"language/destinatario sconosciuto",             mailbox_unknown,       high},
    {"language/destinatario*nao existe",              mailbox_unknown,       high},
    {"language/destinatario*no existe",               mailbox_unknown,       high},
    {"language/destinat\xC3\xA1rio*n\xC3\xA3o existe", mailbox_unknown,       high},  // destinatário*não existe
    {"language/direccion*no existe",                  mailbox_unknown,       high},
    {"language/direcci\xC3\xB3n*no existe",           mailbox_unknown,       high},  // dirección*no existe
    {"language/d\xC3\xA9passement de quota",          mailbox_full,          high},  // dépassement de quota
    {"language/emetteur*invalide",                    sender_rejected,       high},
    {"language/empfaenger unbekannt",                 mailbox_unknown,       high},
    {"language/empfaenger*existiert nicht",           mailbox_unknown,       high},
    {"language/empf\xC3\xA4nger unbekannt",           mailbox_unknown,       high},  // empfänger unbekannt
    {"language/empf\xC3\xA4nger*existiert nicht",     mailbox_unknown,       high},  // empfänger*existiert nicht
    {"language/empf\xC3\xA4nger*nicht gefunden",      mailbox_unknown,       high},  // empfänger*nicht gefunden
    {"language/endere\xC3\xA7o*n\xC3\xA3o existe",    mailbox_unknown,       high},  // endereço*não existe
    {"language/enth\xC3\xA4lt einen virus",           malware,               high},  // enthält einen virus
    {"language/excede*cuota",                         mailbox_full,          high},
    {"language/expediteur refuse",                    sender_rejected,       high},
    {"language/exp\xC3\xA9" "diteur inconnu",         sender_rejected,       high},  // expéditeur inconnu
    {"language/exp\xC3\xA9" "diteur refus\xC3\xA9",   sender_rejected,       high},  // expéditeur refusé
    {"language/identifiant*incorrect",                auth_failed,           high},
    {"language/indirizzo ip*bloccato",                blocklisted,           high},
    {"language/indirizzo*inesistente",                mailbox_unknown,       high},
    {"language/indirizzo*non esiste",                 mailbox_unknown,       high},
    {"language/infectada por",                        malware,               high},
    {"language/ip bloqueada",                         blocklisted,           high},
    {"language/ip bloqueado",                         blocklisted,           high},
    {"language/ip-adresse*gesperrt",                  blocklisted,           high},
    {"language/ip\xE8\xA2\xAB\xE5\xB0\x81",           blocklisted,           high},  // ip被封
    {"language/konto*deaktiviert",                    mailbox_disabled,      high},
    {"language/konto*gesperrt",                       mailbox_disabled,      high},
    {"language/limite de messages",                   rate_limited,          high},
    {"language/limite*excedido",                      rate_limited,          high},
    {"language/lista gris",                           greylisted,            high},
    {"language/lista negra",                          blocklisted,           high},
    {"language/listas negras",                        blocklisted,           high},
    {"language/liste noire",                          blocklisted,           high},
    {"language/mailbox existiert nicht",              mailbox_unknown,       high},
    {"language/mailbox*voll",                         mailbox_full,          high},
    {"language/maximale gr\xC3\xB6\xC3\x9F" "e",      message_too_large,     high},  // maximale größe
    {"language/maximale nachrichtengr\xC3\xB6\xC3\x9F" "e", message_too_large,     high},  // maximale nachrichtengröße
    {"language/mensagem muito grande",                message_too_large,     high},
    {"language/mensagem*spam",                        spam,                  high},
    {"language/mensaje demasiado grande",             message_too_large,     high},
    {"language/mensaje rechazado",                    policy,                medium},
    {"language/message consid\xC3\xA9r\xC3\xA9 comme", spam,                  high},  // message considéré comme
    {"language/message refus*",                       policy,                medium},
    {"language/message trop gros",                    message_too_large,     high},
    {"language/message trop volumineux",              message_too_large,     high},
    {"language/messaggio troppo grande",              message_too_large,     high},
    {"language/messaggio*spam",                       spam,                  high},
    {"language/mittente rifiutato",                   sender_rejected,       high},
    {"language/mittente*non",                         sender_rejected,       high},
    {"language/mot de passe*incorrect",               auth_failed,           high},
    {"language/muitas mensagens",                     rate_limited,          high},
    {"language/n'est pas autoris*envoyer",            sender_authentication, high},
    {"language/nachricht ist zu",                     message_too_large,     high},
    {"language/nachricht zu gross",                   message_too_large,     high},
    {"language/nachricht zu gro\xC3\x9F",             message_too_large,     high},  // nachricht zu groß
    {"language/nicht erlaubt",                        policy,                medium},
    {"language/nicht erreichbar",                     service_unavailable,   high},
    {"language/nicht verf\xC3\xBCgbar",               service_unavailable,   high},  // nicht verfügbar
    {"language/no existe el usuario",                 mailbox_unknown,       high},
    {"language/non sollicit*",                        spam,                  high},
    {"language/piece jointe*interdite",               content_rejected,      high},
    {"language/pi\xC3\xA8" "ce jointe*interdite",     content_rejected,      high},  // pièce jointe*interdite
    {"language/postfach nicht gefunden",              mailbox_unknown,       high},
    {"language/postfach unbekannt",                   mailbox_unknown,       high},
    {"language/postfach*deaktiviert",                 mailbox_disabled,      high},
    {"language/postfach*existiert nicht",             mailbox_unknown,       high},
    {"language/postfach*gesperrt",                    mailbox_disabled,      high},
    {"language/postfach*nicht erreichbar",            mailbox_unavailable,   high},
    {"language/postfach*voll",                        mailbox_full,          high},
    {"language/quota depasse",                        mailbox_full,          high},
    {"language/quota d\xC3\xA9pass\xC3\xA9",          mailbox_full,          high},  // quota dépassé
    {"language/quota excedida",                       mailbox_full,          high},
    {"language/quota superata",                       mailbox_full,          high},
    {"language/quota \xC3\xBC" "berschritten",        mailbox_full,          high},  // quota überschritten
    {"language/rechazado por",                        policy,                medium},
    {"language/rechazo temporal",                     greylisted,            high},
    {"language/relais interdit",                      relay_denied,          high},
    {"language/relais refus*",                        relay_denied,          high},
    {"language/relay nicht",                          relay_denied,          high},
    {"language/relay no permitido",                   relay_denied,          high},
    {"language/relay*denegado",                       relay_denied,          high},
    {"language/relayage*refus*",                      relay_denied,          high},
    {"language/remetente rejeitado",                  sender_rejected,       high},
    {"language/remetente*n\xC3\xA3o",                 sender_rejected,       high},  // remetente*não
    {"language/remitente rechazado",                  sender_rejected,       high},
    {"language/remitente*bloqueado",                  sender_rejected,       high},
    {"language/remitente*no permitido",               sender_rejected,       high},
    {"language/rifiutato",                            policy,                medium},
    {"language/schadsoftware",                        malware,               high},
    {"language/schwarze liste",                       blocklisted,           high},
    {"language/schwarzen liste",                      blocklisted,           high},
    {"language/service indisponible",                 service_unavailable,   high},
    {"language/service temporairement",               service_unavailable,   high},
    {"language/servicio no disponible",               service_unavailable,   high},
    {"language/servizio non disponibile",             service_unavailable,   high},
    {"language/servi\xC3\xA7o indispon*",             service_unavailable,   high},  // serviço indispon*
    {"language/spam detect*",                         spam,                  high},
    {"language/spamverdacht",                         spam,                  high},
    {"language/speicherplatz*ersch\xC3\xB6pft",       mailbox_full,          high},  // speicherplatz*erschöpft
    {"language/speicherplatz*\xC3\xBC" "berschritten", mailbox_full,          high},  // speicherplatz*überschritten
    {"language/sperrliste",                           blocklisted,           high},
    {"language/taille du message",                    message_too_large,     high},
    {"language/taille maximale",                      message_too_large,     high},
    {"language/tamano*excede",                        message_too_large,     high},
    {"language/tama\xC3\xB1o*excede",                 message_too_large,     high},  // tamaño*excede
    {"language/temporairement indisponible",          service_unavailable,   high},
    {"language/temporalmente no disponible",          service_unavailable,   high},
    {"language/temporaneamente non",                  service_unavailable,   high},
    {"language/temporariamente indispon*",            service_unavailable,   high},
    {"language/trop de connexions",                   too_many_connections,  high},
    {"language/trop de courriers",                    rate_limited,          high},
    {"language/trop de mails",                        rate_limited,          high},
    {"language/trop de messages",                     rate_limited,          high},
    {"language/trop de sessions",                     too_many_connections,  high},
    {"language/unbekannte adresse",                   mailbox_unknown,       high},
    {"language/unbekannter benutzer",                 mailbox_unknown,       high},
    {"language/unbekannter empf*",                    mailbox_unknown,       high},
    {"language/usuario desconhecido",                 mailbox_unknown,       high},
    {"language/usuario desconocido",                  mailbox_unknown,       high},
    {"language/usuario inexistente",                  mailbox_unknown,       high},
    {"language/usuario*nao existe",                   mailbox_unknown,       high},
    {"language/usuario*no existe",                    mailbox_unknown,       high},
    {"language/usu\xC3\xA1rio desconhecido",          mailbox_unknown,       high},  // usuário desconhecido
    {"language/usu\xC3\xA1rio*n\xC3\xA3o existe",     mailbox_unknown,       high},  // usuário*não existe
    {"language/utente inesistente",                   mailbox_unknown,       high},
    {"language/utente sconosciuto",                   mailbox_unknown,       high},
    {"language/utente*disabilitato",                  mailbox_disabled,      high},
    {"language/utente*non esiste",                    mailbox_unknown,       high},
    {"language/utilisateur inconnu",                  mailbox_unknown,       high},
    {"language/utilisateur*n'existe pas",             mailbox_unknown,       high},
    {"language/virus gefunden",                       malware,               high},
    {"language/vor\xC3\xBC" "bergehend",              service_unavailable,   high},  // vorübergehend
    {"language/wartungsarbeiten",                     service_unavailable,   high},
    {"language/weiterleitung verweigert",             relay_denied,          high},
    {"language/weiterleitung*nicht",                  relay_denied,          high},
    {"language/zu viele e-mails",                     rate_limited,          high},
    {"language/zu viele empf*",                       too_many_recipients,   high},
    {"language/zu viele gleichzeitige",               too_many_connections,  high},
    {"language/zu viele mails",                       rate_limited,          high},
    {"language/zu viele nachrichten",                 rate_limited,          high},
    {"language/zu viele verbindungen",                too_many_connections,  high},
    {"language/zugriff verweigert",                   policy,                medium},
    {"language/\xC3\xA9" "chec*authentification",     auth_failed,           high},  // échec*authentification
    {"language/\xD0\xB0\xD0\xB4\xD1\x80\xD0\xB5\xD1\x81*\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBB\xD0\xBE\xD0\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD", blocklisted,           high},  // адрес*заблокирован
    {"language/\xD0\xB0\xD0\xB4\xD1\x80\xD0\xB5\xD1\x81*\xD0\xBD\xD0\xB5 \xD1\x81\xD1\x83\xD1\x89\xD0\xB5\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB5\xD1\x82", mailbox_unknown,       high},  // адрес*не существует
    {"language/\xD0\xB0\xD0\xBA\xD0\xBA\xD0\xB0\xD1\x83\xD0\xBD\xD1\x82*\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBB\xD0\xBE\xD0\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD", mailbox_disabled,      high},  // аккаунт*заблокирован
    {"language/\xD0\xB2\xD0\xB8\xD1\x80\xD1\x83\xD1\x81", malware,               high},  // вирус
    {"language/\xD0\xB2\xD1\x80\xD0\xB5\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xBD\xD0\xBE \xD0\xBD\xD0\xB5\xD0\xB4\xD0\xBE\xD1\x81\xD1\x82\xD1\x83\xD0\xBF*", service_unavailable,   high},  // временно недоступ*
    {"language/\xD0\xB4\xD0\xBE\xD1\x81\xD1\x82\xD1\x83\xD0\xBF \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD", policy,                medium},  // доступ запрещен
    {"language/\xD0\xB4\xD0\xBE\xD1\x81\xD1\x82\xD1\x83\xD0\xBF \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD1\x91\xD0\xBD", policy,                medium},  // доступ запрещён
    {"language/\xD0\xBA\xD0\xB2\xD0\xBE\xD1\x82\xD0\xB0*\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB2\xD1\x8B\xD1\x88\xD0\xB5\xD0\xBD", mailbox_full,          high},  // квота*превышен
    {"language/\xD0\xBD\xD0\xB5\xD0\xB2\xD0\xB5\xD1\x80\xD0\xBD\xD1\x8B\xD0\xB9 \xD0\xB0\xD0\xB4\xD1\x80\xD0\xB5\xD1\x81", mailbox_unknown,       high},  // неверный адрес
    {"language/\xD0\xBD\xD0\xB5\xD0\xB8\xD0\xB7\xD0\xB2\xD0\xB5\xD1\x81\xD1\x82\xD0\xBD\xD1\x8B\xD0\xB9 \xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C", mailbox_unknown,       high},  // неизвестный пользователь
    {"language/\xD0\xBD\xD0\xB5\xD1\x82 \xD1\x82\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE \xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F", mailbox_unknown,       high},  // нет такого пользователя
    {"language/\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBE", policy,                medium},  // отклонено
    {"language/\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD0\xB5 \xD0\xBF\xD0\xBE\xD0\xBF\xD1\x8B\xD1\x82\xD0\xBA\xD1\x83", service_unavailable,   high},  // повторите попытку
    {"language/\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x83\xD1\x87\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C*\xD0\xBD\xD0\xB5 \xD0\xBD\xD0\xB0\xD0\xB9\xD0\xB4\xD0\xB5\xD0\xBD", mailbox_unknown,       high},  // получатель*не найден
    {"language/\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x83\xD1\x87\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C*\xD0\xBD\xD0\xB5 \xD1\x81\xD1\x83\xD1\x89\xD0\xB5\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB5\xD1\x82", mailbox_unknown,       high},  // получатель*не существует
    {"language/\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C \xD0\xBD\xD0\xB5\xD0\xB8\xD0\xB7\xD0\xB2\xD0\xB5\xD1\x81\xD1\x82\xD0\xB5\xD0\xBD", mailbox_unknown,       high},  // пользователь неизвестен
    {"language/\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C*\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBB\xD0\xBE\xD0\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD", mailbox_disabled,      high},  // пользователь*заблокирован
    {"language/\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C*\xD0\xBD\xD0\xB5 \xD0\xBD\xD0\xB0\xD0\xB9\xD0\xB4\xD0\xB5\xD0\xBD", mailbox_unknown,       high},  // пользователь*не найден
    {"language/\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C*\xD0\xBD\xD0\xB5 \xD1\x81\xD1\x83\xD1\x89\xD0\xB5\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB5\xD1\x82", mailbox_unknown,       high},  // пользователь*не существует
    {"language/\xD0\xBF\xD0\xBE\xD0\xBF\xD1\x80\xD0\xBE\xD0\xB1\xD1\x83\xD0\xB9\xD1\x82\xD0\xB5 \xD0\xBF\xD0\xBE\xD0\xB7\xD0\xB6\xD0\xB5", service_unavailable,   high},  // попробуйте позже
    {"language/\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB2\xD1\x8B\xD1\x88\xD0\xB5\xD0\xBD \xD0\xBB\xD0\xB8\xD0\xBC\xD0\xB8\xD1\x82", rate_limited,          high},  // превышен лимит
    {"language/\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB2\xD1\x8B\xD1\x88\xD0\xB5\xD0\xBD*\xD1\x80\xD0\xB0\xD0\xB7\xD0\xBC\xD0\xB5\xD1\x80 \xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA\xD0\xB0", mailbox_full,          high},  // превышен*размер ящика
    {"language/\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB2\xD1\x8B\xD1\x88\xD0\xB5\xD0\xBD\xD0\xB0 \xD0\xBA\xD0\xB2\xD0\xBE\xD1\x82\xD0\xB0", mailbox_full,          high},  // превышена квота
    {"language/\xD1\x80\xD0\xB0\xD0\xB7\xD0\xBC\xD0\xB5\xD1\x80 \xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F", message_too_large,     high},  // размер сообщения
    {"language/\xD1\x81\xD0\xB5\xD1\x80\xD1\x8B\xD0\xB9 \xD1\x81\xD0\xBF\xD0\xB8\xD1\x81\xD0\xBE\xD0\xBA", greylisted,            high},  // серый список
    {"language/\xD1\x81\xD0\xBB\xD0\xB8\xD1\x88\xD0\xBA\xD0\xBE\xD0\xBC \xD0\xB1\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x88\xD0\xBE\xD0\xB5", message_too_large,     high},  // слишком большое
    {"language/\xD1\x81\xD0\xBB\xD0\xB8\xD1\x88\xD0\xBA\xD0\xBE\xD0\xBC \xD0\xB2\xD0\xB5\xD0\xBB\xD0\xB8\xD0\xBA\xD0\xBE", message_too_large,     high},  // слишком велико
    {"language/\xD1\x81\xD0\xBB\xD0\xB8\xD1\x88\xD0\xBA\xD0\xBE\xD0\xBC \xD0\xBC\xD0\xBD\xD0\xBE\xD0\xB3\xD0\xBE \xD0\xBF\xD0\xB8\xD1\x81\xD0\xB5\xD0\xBC", rate_limited,          high},  // слишком много писем
    {"language/\xD1\x81\xD0\xBB\xD0\xB8\xD1\x88\xD0\xBA\xD0\xBE\xD0\xBC \xD0\xBC\xD0\xBD\xD0\xBE\xD0\xB3\xD0\xBE \xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB9", rate_limited,          high},  // слишком много сообщений
    {"language/\xD1\x81\xD0\xBF\xD0\xB0\xD0\xBC",     spam,                  high},  // спам
    {"language/\xD1\x82\xD0\xB8\xD0\xBF \xD0\xB2\xD0\xBB\xD0\xBE\xD0\xB6\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F", content_rejected,      high},  // тип вложения
    {"language/\xD1\x87\xD0\xB5\xD1\x80\xD0\xBD\xD0\xBE\xD0\xBC \xD1\x81\xD0\xBF\xD0\xB8\xD1\x81\xD0\xBA\xD0\xB5", blocklisted,           high},  // черном списке
    {"language/\xD1\x87\xD1\x91\xD1\x80\xD0\xBD\xD0\xBE\xD0\xBC \xD1\x81\xD0\xBF\xD0\xB8\xD1\x81\xD0\xBA\xD0\xB5", blocklisted,           high},  // чёрном списке
    {"language/\xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA*\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBB\xD0\xBE\xD0\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD", mailbox_disabled,      high},  // ящик*заблокирован
    {"language/\xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA*\xD0\xBD\xD0\xB5 \xD0\xBD\xD0\xB0\xD0\xB9\xD0\xB4\xD0\xB5\xD0\xBD", mailbox_unknown,       high},  // ящик*не найден
    {"language/\xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA*\xD0\xBD\xD0\xB5 \xD1\x81\xD1\x83\xD1\x89\xD0\xB5\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB5\xD1\x82", mailbox_unknown,       high},  // ящик*не существует
    {"language/\xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA*\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD", mailbox_disabled,      high},  // ящик*отключен
    {"language/\xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA*\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xBD\xD0\xB5\xD0\xBD", mailbox_full,          high},  // ящик*переполнен
    {"language/\xE3\x81\x97\xE3\x81\xB0\xE3\x82\x89\xE3\x81\x8F\xE3\x81\x97\xE3\x81\xA6\xE3\x81\x8B\xE3\x82\x89", service_unavailable,   high},  // しばらくしてから
    {"language/\xE3\x82\xA2\xE3\x82\xAB\xE3\x82\xA6\xE3\x83\xB3\xE3\x83\x88\xE3\x81\x8C\xE7\x84\xA1\xE5\x8A\xB9", mailbox_disabled,      high},  // アカウントが無効
    {"language/\xE3\x82\xA2\xE3\x82\xAB\xE3\x82\xA6\xE3\x83\xB3\xE3\x83\x88\xE3\x81\xAF\xE7\x84\xA1\xE5\x8A\xB9", mailbox_disabled,      high},  // アカウントは無効
    {"language/\xE3\x82\xA2\xE3\x83\x89\xE3\x83\xAC\xE3\x82\xB9\xE3\x81\x8C\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93", mailbox_unknown,       high},  // アドレスが存在しません
    {"language/\xE3\x82\xB0\xE3\x83\xAC\xE3\x82\xA4\xE3\x83\xAA\xE3\x82\xB9\xE3\x83\x88", greylisted,            high},  // グレイリスト
    {"language/\xE3\x82\xB0\xE3\x83\xAC\xE3\x83\xBC\xE3\x83\xAA\xE3\x82\xB9\xE3\x83\x88", greylisted,            high},  // グレーリスト
    {"language/\xE3\x82\xB5\xE3\x82\xA4\xE3\x82\xBA\xE3\x81\x8C\xE5\xA4\xA7\xE3\x81\x8D\xE3\x81\x99\xE3\x81\x8E", message_too_large,     high},  // サイズが大きすぎ
    {"language/\xE3\x82\xB5\xE3\x82\xA4\xE3\x82\xBA\xE5\x88\xB6\xE9\x99\x90", message_too_large,     high},  // サイズ制限
    {"language/\xE3\x82\xB9\xE3\x83\x91\xE3\x83\xA0", spam,                  high},  // スパム
    {"language/\xE3\x83\x96\xE3\x83\xA9\xE3\x83\x83\xE3\x82\xAF\xE3\x83\xAA\xE3\x82\xB9\xE3\x83\x88", blocklisted,           high},  // ブラックリスト
    {"language/\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB\xE3\x83\x9C\xE3\x83\x83\xE3\x82\xAF\xE3\x82\xB9\xE3\x81\x8C\xE3\x81\x84\xE3\x81\xA3\xE3\x81\xB1\xE3\x81\x84", mailbox_full,          high},  // メールボックスがいっぱい
    {"language/\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB\xE3\x83\x9C\xE3\x83\x83\xE3\x82\xAF\xE3\x82\xB9\xE3\x81\x8C\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93", mailbox_unknown,       high},  // メールボックスが存在しません
    {"language/\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB\xE3\x83\x9C\xE3\x83\x83\xE3\x82\xAF\xE3\x82\xB9\xE3\x81\xAE\xE5\xAE\xB9\xE9\x87\x8F", mailbox_full,          high},  // メールボックスの容量
    {"language/\xE3\x83\xA6\xE3\x83\xBC\xE3\x82\xB6\xE3\x81\x8C\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93", mailbox_unknown,       high},  // ユーザが存在しません
    {"language/\xE3\x83\xA6\xE3\x83\xBC\xE3\x82\xB6\xE3\x83\xBC\xE3\x81\x8C\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93", mailbox_unknown,       high},  // ユーザーが存在しません
    {"language/\xE4\xB8\x8D\xE5\x85\x81\xE8\xAE\xB8\xE8\xBD\xAC\xE5\x8F\x91", relay_denied,          high},  // 不允许转发
    {"language/\xE5\x86\x85\xE5\xAE\xB9\xE8\xA2\xAB\xE6\x8B\x92\xE7\xBB\x9D", content_rejected,      high},  // 内容被拒绝
    {"language/\xE5\x88\xA4\xE5\xAE\x9A\xE4\xB8\xBA\xE5\x9E\x83\xE5\x9C\xBE", spam,                  high},  // 判定为垃圾
    {"language/\xE5\x88\xA9\xE7\x94\xA8\xE5\x81\x9C\xE6\xAD\xA2", mailbox_disabled,      high},  // 利用停止
    {"language/\xE5\x8F\x91\xE4\xBB\xB6\xE4\xBA\xBA\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", sender_rejected,       high},  // 发件人不存在
    {"language/\xE5\x8F\x91\xE4\xBB\xB6\xE4\xBA\xBA\xE8\xA2\xAB\xE6\x8B\x92\xE7\xBB\x9D", sender_rejected,       high},  // 发件人被拒绝
    {"language/\xE5\x8F\x91\xE9\x80\x81\xE8\xBF\x87\xE5\xBF\xAB", rate_limited,          high},  // 发送过快
    {"language/\xE5\x8F\x91\xE9\x80\x81\xE9\xA2\x91\xE7\x8E\x87", rate_limited,          high},  // 发送频率
    {"language/\xE5\x8F\x97\xE4\xBF\xA1\xE6\x8B\x92\xE5\x90\xA6", policy,                medium},  // 受信拒否
    {"language/\xE5\x9C\xB0\xE5\x9D\x80\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,       high},  // 地址不存在
    {"language/\xE5\x9E\x83\xE5\x9C\xBE\xE9\x82\xAE\xE4\xBB\xB6", spam,                  high},  // 垃圾邮件
    {"language/\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE3\x82\xA2\xE3\x83\x89\xE3\x83\xAC\xE3\x82\xB9", mailbox_unknown,       high},  // 存在しないアドレス
    {"language/\xE5\xAE\x9B\xE5\x85\x88\xE3\x81\x8C\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93", mailbox_unknown,       high},  // 宛先が存在しません
    {"language/\xE5\xAE\x9B\xE5\x85\x88\xE4\xB8\x8D\xE6\x98\x8E", mailbox_unknown,       high},  // 宛先不明
    {"language/\xE5\xAE\xB9\xE9\x87\x8F\xE3\x82\x92\xE8\xB6\x85\xE3\x81\x88", mailbox_full,          high},  // 容量を超え
    {"language/\xE5\xAE\xB9\xE9\x87\x8F\xE5\x88\xB6\xE9\x99\x90", mailbox_full,          high},  // 容量制限
    {"language/\xE5\xAF\x86\xE7\xA0\x81\xE9\x94\x99\xE8\xAF\xAF", auth_failed,           high},  // 密码错误
    {"language/\xE5\xB8\x90\xE5\x8F\xB7\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,       high},  // 帐号不存在
    {"language/\xE5\xB8\x90\xE5\x8F\xB7\xE8\xA2\xAB\xE7\xA6\x81\xE7\x94\xA8", mailbox_disabled,      high},  // 帐号被禁用
    {"language/\xE5\xB8\x90\xE6\x88\xB7\xE5\xB7\xB2\xE5\x86\xBB\xE7\xBB\x93", mailbox_disabled,      high},  // 帐户已冻结
    {"language/\xE6\x8B\x92\xE5\x90\xA6\xE3\x81\x95\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\x97\xE3\x81\x9F", policy,                medium},  // 拒否されました
    {"language/\xE6\x8B\x92\xE7\xBB\x9D\xE8\xBD\xAC\xE5\x8F\x91", relay_denied,          high},  // 拒绝转发
    {"language/\xE6\x8E\x88\xE6\x9D\x83\xE7\xA0\x81", auth_failed,           high},  // 授权码
    {"language/\xE6\x94\xB6\xE4\xBB\xB6\xE4\xBA\xBA\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,       high},  // 收件人不存在
    {"language/\xE6\x95\x8F\xE6\x84\x9F\xE5\x86\x85\xE5\xAE\xB9", content_rejected,      high},  // 敏感内容
    {"language/\xE6\x97\xA0\xE6\xAD\xA4\xE7\x94\xA8\xE6\x88\xB7", mailbox_unknown,       high},  // 无此用户
    {"language/\xE6\x9C\x8D\xE5\x8A\xA1\xE4\xB8\x8D\xE5\x8F\xAF\xE7\x94\xA8", service_unavailable,   high},  // 服务不可用
    {"language/\xE7\x81\xB0\xE5\x90\x8D\xE5\x8D\x95", greylisted,            high},  // 灰名单
    {"language/\xE7\x94\xA8\xE6\x88\xB7\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,       high},  // 用户不存在
    {"language/\xE7\x94\xA8\xE6\x88\xB7\xE6\x9C\xAA\xE6\x89\xBE\xE5\x88\xB0", mailbox_unknown,       high},  // 用户未找到
    {"language/\xE7\x94\xA8\xE6\x88\xB7\xE8\xA2\xAB\xE7\xA6\x81\xE7\x94\xA8", mailbox_disabled,      high},  // 用户被禁用
    {"language/\xE7\x96\x91\xE4\xBC\xBC\xE5\x9E\x83\xE5\x9C\xBE", spam,                  high},  // 疑似垃圾
    {"language/\xE7\x97\x85\xE6\xAF\x92",             malware,               high},  // 病毒
    {"language/\xE7\x99\xBB\xE5\xBD\x95\xE5\xA4\xB1\xE8\xB4\xA5", auth_failed,           high},  // 登录失败
    {"language/\xE7\xA6\x81\xE6\xAD\xA2\xE8\xBD\xAC\xE5\x8F\x91", relay_denied,          high},  // 禁止转发
    {"language/\xE7\xA8\x8D\xE5\x90\x8E\xE5\x86\x8D\xE8\xAF\x95", service_unavailable,   high},  // 稍后再试
    {"language/\xE7\xA9\xBA\xE9\x97\xB4\xE5\xB7\xB2\xE6\xBB\xA1", mailbox_full,          high},  // 空间已满
    {"language/\xE7\xB3\xBB\xE7\xBB\x9F\xE7\xB9\x81\xE5\xBF\x99", service_unavailable,   high},  // 系统繁忙
    {"language/\xE8\xA9\xB2\xE5\xBD\x93\xE3\x81\x99\xE3\x82\x8B\xE3\x83\xA6\xE3\x83\xBC\xE3\x82\xB6", mailbox_unknown,       high},  // 該当するユーザ
    {"language/\xE8\xAA\x8D\xE8\xA8\xBC\xE3\x81\xAB\xE5\xA4\xB1\xE6\x95\x97", auth_failed,           high},  // 認証に失敗
    {"language/\xE8\xAE\xA4\xE8\xAF\x81\xE5\xA4\xB1\xE8\xB4\xA5", auth_failed,           high},  // 认证失败
    {"language/\xE8\xB4\xA6\xE5\x8F\xB7\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,       high},  // 账号不存在
    {"language/\xE8\xB4\xA6\xE5\x8F\xB7\xE5\xB7\xB2\xE5\x81\x9C\xE7\x94\xA8", mailbox_disabled,      high},  // 账号已停用
    {"language/\xE8\xB6\x85\xE8\xBF\x87\xE5\xA4\xA7\xE5\xB0\x8F\xE9\x99\x90\xE5\x88\xB6", message_too_large,     high},  // 超过大小限制
    {"language/\xE8\xB6\x85\xE8\xBF\x87\xE9\x85\x8D\xE9\xA2\x9D", mailbox_full,          high},  // 超过配额
    {"language/\xE8\xBA\xAB\xE4\xBB\xBD\xE9\xAA\x8C\xE8\xAF\x81\xE5\xA4\xB1\xE8\xB4\xA5", auth_failed,           high},  // 身份验证失败
    {"language/\xE8\xBF\x87\xE4\xBA\x8E\xE9\xA2\x91\xE7\xB9\x81", rate_limited,          high},  // 过于频繁
    {"language/\xE8\xBF\xB7\xE6\x83\x91\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB", spam,                  high},  // 迷惑メール
    {"language/\xE9\x80\x81\xE4\xBF\xA1\xE5\x88\xB6\xE9\x99\x90", rate_limited,          high},  // 送信制限
    {"language/\xE9\x80\x81\xE4\xBF\xA1\xE6\x95\xB0\xE3\x81\xAE\xE4\xB8\x8A\xE9\x99\x90", rate_limited,          high},  // 送信数の上限
    {"language/\xE9\x82\xAE\xE4\xBB\xB6\xE5\xA4\xAA\xE5\xA4\xA7", message_too_large,     high},  // 邮件太大
    {"language/\xE9\x82\xAE\xE4\xBB\xB6\xE8\xBF\x87\xE5\xA4\xA7", message_too_large,     high},  // 邮件过大
    {"language/\xE9\x82\xAE\xE7\xAE\xB1\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,       high},  // 邮箱不存在
    {"language/\xE9\x82\xAE\xE7\xAE\xB1\xE5\xAE\xB9\xE9\x87\x8F", mailbox_full,          high},  // 邮箱容量
    {"language/\xE9\x82\xAE\xE7\xAE\xB1\xE5\xB7\xB2\xE5\x81\x9C\xE7\x94\xA8", mailbox_disabled,      high},  // 邮箱已停用
    {"language/\xE9\x82\xAE\xE7\xAE\xB1\xE5\xB7\xB2\xE6\xBB\xA1", mailbox_full,          high},  // 邮箱已满
    {"language/\xE9\x82\xAE\xE7\xAE\xB1\xE7\xA9\xBA\xE9\x97\xB4\xE4\xB8\x8D\xE8\xB6\xB3", mailbox_full,          high},  // 邮箱空间不足
    {"language/\xE9\xA2\x91\xE7\x8E\x87\xE8\xBF\x87\xE9\xAB\x98", rate_limited,          high},  // 频率过高
    {"language/\xE9\xA2\x91\xE7\x8E\x87\xE9\x99\x90\xE5\x88\xB6", rate_limited,          high},  // 频率限制
    {"language/\xE9\xBB\x91\xE5\x90\x8D\xE5\x8D\x95", blocklisted,           high},  // 黑名单
});
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
