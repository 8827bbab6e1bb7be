// Phrases in German.

#ifndef SMTPREPLY_DETAIL_PHRASES_GERMAN_HPP
#define SMTPREPLY_DETAIL_PHRASES_GERMAN_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table german_phrases{{
    {"german/abgelehnt",                               policy,               medium},
    {"german/absender unbekannt",                      sender_rejected,      high},
    {"german/absender*abgelehnt",                      sender_rejected,      high},
    {"german/absender*gesperrt",                       sender_rejected,      high},
    {"german/absender*nicht akzeptiert",               sender_rejected,      high},
    {"german/absender*ungueltig",                      sender_rejected,      high},
    {"german/absender*ungultig",                       sender_rejected,      high},
    {"german/absender*ung\xC3\xBCltig",                sender_rejected,      high},  // absender*ungültig
    {"german/absenderdomain",                          sender_rejected,      medium},
    {"german/absenderdomain*nicht",                    sender_rejected,      high},
    {"german/absenders*verweigert",                    sender_rejected,      high},
    {"german/adresse nicht vorhanden",                 mailbox_unknown,      high},
    {"german/adresse wurde geloescht",                 mailbox_unknown,      high},
    {"german/adresse wurde gel\xC3\xB6scht",           mailbox_unknown,      high},  // adresse wurde gelöscht
    {"german/adresse*blockiert",                       blocklisted,          high},
    {"german/adresse*deaktiviert",                     mailbox_disabled,     high},
    {"german/adresse*konnte nicht",                    mailbox_unknown,      high},
    {"german/adresse*nicht gefunden",                  mailbox_unknown,      high},
    {"german/adresse*unbekannt",                       mailbox_unknown,      high},
    {"german/adresse*ung",                             mailbox_unknown,      high},
    {"german/als spam",                                spam,                 high},
    {"german/anhaenge*nicht erlaubt",                  content_rejected,     high},
    {"german/anhang*blockiert",                        content_rejected,     high},
    {"german/anhang*nicht erlaubt",                    content_rejected,     high},
    {"german/anhang*zu gross",                         message_too_large,    high},
    {"german/anhang*zu gro\xC3\x9F",                   message_too_large,    high},  // anhang*zu groß
    {"german/anhange*nicht erlaubt",                   content_rejected,     high},
    {"german/anh\xC3\xA4nge*nicht erlaubt",            content_rejected,     high},  // anhänge*nicht erlaubt
    {"german/anlage*nicht",                            content_rejected,     high},
    {"german/anmeldung fehlgeschlagen",                auth_failed,          high},
    {"german/annahme verweigert",                      policy,               medium},
    {"german/ausgelastet",                             service_unavailable,  medium},
    {"german/authentifizierung erforderlich",          auth_required,        high},
    {"german/authentifizierung fehl*",                 auth_failed,          high},
    {"german/benutzer nicht vorhanden",                mailbox_unknown,      high},
    {"german/benutzer*deaktiviert",                    mailbox_disabled,     high},
    {"german/benutzer*existiert nicht",                mailbox_unknown,      high},
    {"german/benutzer*gesperrt",                       mailbox_disabled,     high},
    {"german/benutzer*nicht gefunden",                 mailbox_unknown,      high},
    {"german/benutzer*unbekannt",                      mailbox_unknown,      high},
    {"german/domain unbekannt",                        domain_unknown,       medium},
    {"german/dom\xC3\xA4ne unbekannt",                 domain_unknown,       medium},  // domäne unbekannt
    {"german/dynamische ip*",                          blocklisted,          high},
    {"german/einwahl*",                                blocklisted,          high},
    {"german/empf*abgelehnt",                          recipient_refused,    high},
    {"german/empf*nicht bekannt",                      mailbox_unknown,      high},
    {"german/empf*unbekannt",                          mailbox_unknown,      high},
    {"german/empfaenger nicht vorhanden",              mailbox_unknown,      high},
    {"german/empfaenger*nicht gefunden",               mailbox_unknown,      high},
    {"german/empfanger*nicht gefunden",                mailbox_unknown,      high},
    {"german/empf\xC3\xA4nger hier nicht vorhanden",   mailbox_unknown,      high},  // empfänger hier nicht vorhanden
    {"german/empf\xC3\xA4nger nicht vorhanden",        mailbox_unknown,      high},  // empfänger nicht vorhanden
    {"german/empf\xC3\xA4nger*nicht gefunden",         mailbox_unknown,      high},  // empfänger*nicht gefunden
    {"german/empf\xC3\xA4ngeradresse nicht vorhanden", mailbox_unknown,      high},  // empfängeradresse nicht vorhanden
    {"german/erneut versuchen",                        service_unavailable,  medium},
    {"german/from: adresse",                           sender_rejected,      high},
    {"german/gibt es hier nicht",                      mailbox_unknown,      high},
    {"german/gibt es nicht",                           mailbox_unknown,      high},
    {"german/hat ihre adresse",                        recipient_refused,    high},
    {"german/ihr konto ist gesperrt",                  account_disabled,     high},
    {"german/ihr konto wurde gesperrt",                account_disabled,     high},
    {"german/interner fehler",                         server_error,         high},
    {"german/ip*gesperrt",                             blocklisted,          high},
    {"german/ist deaktiviert",                         mailbox_disabled,     high},
    {"german/kein reverse-dns",                        missing_reverse_dns,  high},
    {"german/kein solcher",                            mailbox_unknown,      high},
    {"german/kein solches postfach",                   mailbox_unknown,      high},
    {"german/kontingent",                              mailbox_full,         high},
    {"german/konto*deaktiviert",                       mailbox_disabled,     high},
    {"german/konto*gesperrt",                          mailbox_disabled,     high},
    {"german/konto*inaktiv",                           mailbox_disabled,     high},
    {"german/mailbox*ersch",                           mailbox_full,         high},
    {"german/mailbox*voll",                            mailbox_full,         high},
    {"german/makros",                                  content_rejected,     high},
    {"german/maximale groesse",                        message_too_large,    high},
    {"german/maximale grosse",                         message_too_large,    high},
    {"german/maximale gr\xC3\xB6\xC3\x9F" "e",         message_too_large,    high},  // maximale größe
    {"german/maximale nachrichtengroesse",             message_too_large,    high},
    {"german/maximale nachrichtengrosse",              message_too_large,    high},
    {"german/maximale nachrichtengr\xC3\xB6\xC3\x9F" "e", message_too_large,    high},  // maximale nachrichtengröße
    {"german/mitarbeiter ausgeschieden",               mailbox_unknown,      high},
    {"german/nachricht ist zu",                        message_too_large,    high},
    {"german/nachricht zu gross",                      message_too_large,    high},
    {"german/nachricht zu gro\xC3\x9F",                message_too_large,    high},  // nachricht zu groß
    {"german/nicht erlaubt",                           policy,               medium},
    {"german/nicht erreichbar",                        service_unavailable,  high},
    {"german/nicht mehr bei uns",                      mailbox_unknown,      high},
    {"german/nicht verfuegbar",                        service_unavailable,  high},
    {"german/nicht verfugbar",                         service_unavailable,  high},
    {"german/nicht verf\xC3\xBCgbar",                  service_unavailable,  high},  // nicht verfügbar
    {"german/niemand unter",                           mailbox_unknown,      high},
    {"german/nimmt keine",                             recipient_refused,    high},
    {"german/nur interne",                             recipient_refused,    high},
    {"german/nur mitglieder",                          recipient_refused,    high},
    {"german/persoenliche sperrliste",                 recipient_refused,    high},
    {"german/pers\xC3\xB6nliche sperrliste",           recipient_refused,    high},  // persönliche sperrliste
    {"german/postfach nicht gefunden",                 mailbox_unknown,      high},
    {"german/postfach nicht vorhanden",                mailbox_unknown,      high},
    {"german/postfach unbekannt",                      mailbox_unknown,      high},
    {"german/postfach*deaktiviert",                    mailbox_disabled,     high},
    {"german/postfach*ersch",                          mailbox_full,         high},
    {"german/postfach*gesperrt",                       mailbox_disabled,     high},
    {"german/postfach*inaktiv",                        mailbox_disabled,     high},
    {"german/postfach*nicht erreichbar",               mailbox_unavailable,  high},
    {"german/postfach*voll",                           mailbox_full,         high},
    {"german/relay nicht",                             relay_denied,         high},
    {"german/relay*verweigert",                        relay_denied,         high},
    {"german/schadsoftware",                           malware,              high},
    {"german/schwarze liste",                          blocklisted,          high},
    {"german/schwarzen liste",                         blocklisted,          high},
    {"german/server*gesperrt",                         blocklisted,          high},
    {"german/sp*ter erneut",                           service_unavailable,  medium},
    {"german/spam*erkannt",                            spam,                 high},
    {"german/spam-verdacht",                           spam,                 high},
    {"german/spamverdacht",                            spam,                 high},
    {"german/speicher*voll",                           mailbox_full,         high},
    {"german/speicherplatz*erschoepft",                mailbox_full,         high},
    {"german/speicherplatz*erschopft",                 mailbox_full,         high},
    {"german/speicherplatz*ersch\xC3\xB6pft",          mailbox_full,         high},  // speicherplatz*erschöpft
    {"german/speicherplatz*uberschritten",             mailbox_full,         high},
    {"german/speicherplatz*ueberschritten",            mailbox_full,         high},
    {"german/speicherplatz*\xC3\xBC" "berschritten",   mailbox_full,         high},  // speicherplatz*überschritten
    {"german/speichervolumen",                         mailbox_full,         high},
    {"german/sperrliste",                              blocklisted,          high},
    {"german/tls nicht verfuegbar",                    tls_failure,          high},
    {"german/tls nicht verf\xC3\xBCgbar",              tls_failure,          high},  // tls nicht verfügbar
    {"german/unbekannte adresse",                      mailbox_unknown,      high},
    {"german/unbekannte domain",                       domain_unknown,       medium},
    {"german/unbekannte dom\xC3\xA4ne",                domain_unknown,       medium},  // unbekannte domäne
    {"german/unbekannte empfaengeradresse",            mailbox_unknown,      high},
    {"german/unbekannte empfangeradresse",             mailbox_unknown,      high},
    {"german/unbekannte empf\xC3\xA4ngeradresse",      mailbox_unknown,      high},  // unbekannte empfängeradresse
    {"german/unbekannte*empf",                         mailbox_unknown,      high},
    {"german/unbekannter benutzer",                    mailbox_unknown,      high},
    {"german/unbekannter empfaenger",                  mailbox_unknown,      high},
    {"german/unbekannter empfanger",                   mailbox_unknown,      high},
    {"german/unbekannter empf\xC3\xA4nger",            mailbox_unknown,      high},  // unbekannter empfänger
    {"german/unerw*nschte",                            spam,                 high},
    {"german/versandlimit",                            rate_limited,         high},
    {"german/versuchen sie es",                        service_unavailable,  medium},
    {"german/vertrag gekuendigt",                      mailbox_disabled,     high},
    {"german/vertrag gek\xC3\xBCndigt",                mailbox_disabled,     high},  // vertrag gekündigt
    {"german/virus gefunden",                          malware,              high},
    {"german/von bestimmten",                          recipient_refused,    high},
    {"german/vorubergehend",                           service_unavailable,  high},
    {"german/voruebergehend",                          service_unavailable,  high},
    {"german/vor\xC3\xBC" "bergehend",                 service_unavailable,  high},  // vorübergehend
    {"german/wartungsarbeiten",                        service_unavailable,  high},
    {"german/weiterleitung verweigert",                relay_denied,         high},
    {"german/weiterleitung*nicht",                     relay_denied,         high},
    {"german/wurde deaktiviert",                       mailbox_disabled,     high},
    {"german/zu viele e-mails",                        rate_limited,         high},
    {"german/zu viele empf*",                          too_many_recipients,  high},
    {"german/zu viele gleichzeitige",                  too_many_connections, high},
    {"german/zu viele mails",                          rate_limited,         high},
    {"german/zu viele mails auf",                      mailbox_full,         high},
    {"german/zu viele nachrichten",                    rate_limited,         high},
    {"german/zu viele sendungen",                      rate_limited,         high},
    {"german/zu viele verbindungen",                   too_many_connections, high},
    {"german/zugriff verweigert",                      policy,               medium},
    {"german/zulaessige groesse",                      message_too_large,    high},
    {"german/zul\xC3\xA4ssige gr\xC3\xB6\xC3\x9F" "e", message_too_large,    high},  // zulässige größe
    {"german/zurueckgestellt",                         greylisted,           high},
    {"german/zur\xC3\xBC" "ckgestellt",                greylisted,           high},  // zurückgestellt
    {"german/zuviele mails",                           mailbox_full,         high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
