// Phrases in French.

#ifndef SMTPREPLY_DETAIL_PHRASES_FRENCH_HPP
#define SMTPREPLY_DETAIL_PHRASES_FRENCH_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table french_phrases{{
    {"french/acces refuse",                          policy,                medium},
    {"french/acc\xC3\xA8s refus\xC3\xA9",            policy,                medium},  // accès refusé
    {"french/adresse a ete supprim*",                mailbox_unknown,       high},
    {"french/adresse a \xC3\xA9t\xC3\xA9 supprim",   mailbox_unknown,       high},  // adresse a été supprim
    {"french/adresse d'expedition",                  sender_rejected,       high},
    {"french/adresse d'exp\xC3\xA9" "dition",        sender_rejected,       high},  // adresse d'expédition
    {"french/adresse ip*bloqu",                      blocklisted,           high},
    {"french/adresse ip*refus",                      blocklisted,           high},
    {"french/adresse*desactiv",                      mailbox_disabled,      high},
    {"french/adresse*d\xC3\xA9sactiv",               mailbox_disabled,      high},  // adresse*désactiv
    {"french/adresse*inconnue",                      mailbox_unknown,       high},
    {"french/adresse*invalide",                      mailbox_unknown,       high},
    {"french/aucune boite",                          mailbox_unknown,       high},
    {"french/aucune bo\xC3\xAEte",                   mailbox_unknown,       high},  // aucune boîte
    {"french/authentification invalide",             auth_failed,           high},
    {"french/authentification obligatoire",          auth_required,         high},
    {"french/authentifier avant",                    auth_required,         high},
    {"french/bo*te*bloqu",                           mailbox_disabled,      high},
    {"french/bo*te*pleine",                          mailbox_full,          high},
    {"french/boite du destinataire temporairement",  mailbox_unavailable,   high},
    {"french/boite suspendue",                       mailbox_disabled,      high},
    {"french/boite*archiv*",                         mailbox_disabled,      high},
    {"french/boite*bloqu",                           mailbox_disabled,      high},
    {"french/boite*desactive*",                      mailbox_disabled,      high},
    {"french/boite*d\xC3\xA9sactiv\xC3\xA9*",        mailbox_disabled,      high},  // boite*désactivé*
    {"french/boite*pleine",                          mailbox_full,          high},
    {"french/boite*satur*",                          mailbox_full,          high},
    {"french/bo\xC3\xAEte du destinataire temporairement", mailbox_unavailable,   high},  // boîte du destinataire temporairement
    {"french/bo\xC3\xAEte suspendue",                mailbox_disabled,      high},  // boîte suspendue
    {"french/bo\xC3\xAEte*satur*",                   mailbox_full,          high},  // boîte*satur*
    {"french/comme indesirable",                     spam,                  high},
    {"french/comme ind\xC3\xA9sirable",              spam,                  high},  // comme indésirable
    {"french/comme spam",                            spam,                  high},
    {"french/compte cloture",                        mailbox_disabled,      high},
    {"french/compte cl\xC3\xB4tur\xC3\xA9",          mailbox_disabled,      high},  // compte clôturé
    {"french/compte desactive",                      mailbox_disabled,      high},
    {"french/compte inconnu",                        mailbox_unknown,       high},
    {"french/compte suspendu",                       mailbox_disabled,      high},
    {"french/compte*bloqu*",                         mailbox_disabled,      high},
    {"french/compte*desactiv",                       mailbox_disabled,      high},
    {"french/compte*d\xC3\xA9sactiv",                mailbox_disabled,      high},  // compte*désactiv
    {"french/compte*inactif",                        mailbox_disabled,      high},
    {"french/connexion non chiffr*",                 encryption_required,   high},
    {"french/contenu non",                           spam,                  high},
    {"french/defaut de paiement",                    mailbox_disabled,      high},
    {"french/destinataire a bloqu*",                 recipient_refused,     high},
    {"french/destinataire*inconnu",                  mailbox_unknown,       high},
    {"french/destinataire*invalide",                 mailbox_unknown,       high},
    {"french/domaine inconnu",                       domain_unknown,        medium},
    {"french/domaines exterieurs",                   relay_denied,          high},
    {"french/domaines ext\xC3\xA9rieurs",            relay_denied,          high},  // domaines extérieurs
    {"french/d\xC3\xA9" "faut de paiement",          mailbox_disabled,      high},  // défaut de paiement
    {"french/echec*authentification",                auth_failed,           high},
    {"french/emetteur*invalide",                     sender_rejected,       high},
    {"french/espace disque",                         insufficient_storage,  high},
    {"french/espace*insuffisant",                    mailbox_full,          high},
    {"french/est sature",                            mailbox_full,          high},
    {"french/est satur\xC3\xA9",                     mailbox_full,          high},  // est saturé
    {"french/expediteur inconnu",                    sender_rejected,       high},
    {"french/expediteur refuse",                     sender_rejected,       high},
    {"french/exp\xC3\xA9" "diteur inconnu",          sender_rejected,       high},  // expéditeur inconnu
    {"french/exp\xC3\xA9" "diteur refus\xC3\xA9",    sender_rejected,       high},  // expéditeur refusé
    {"french/fait plus partie",                      mailbox_unknown,       high},
    {"french/hameconnage",                           spam,                  high},
    {"french/hame\xC3\xA7onnage",                    spam,                  high},  // hameçonnage
    {"french/identifiant*incorrect",                 auth_failed,           high},
    {"french/identification obligatoire",            auth_required,         high},
    {"french/inexistant*",                           mailbox_unknown,       medium},
    {"french/limite de messages",                    rate_limited,          high},
    {"french/liste grise",                           greylisted,            high, {}, waiting_helps},
    {"french/liste noire",                           blocklisted,           high},
    {"french/mauvaise reputation",                   blocklisted,           high},
    {"french/message considere comme",               spam,                  high},
    {"french/message consid\xC3\xA9r\xC3\xA9 comme", spam,                  high},  // message considéré comme
    {"french/message refuse",                        policy,                medium},
    {"french/message refus\xC3\xA9",                 policy,                medium},  // message refusé
    {"french/message trop gros",                     message_too_large,     high},
    {"french/message trop volumineux",               message_too_large,     high},
    {"french/mot de passe*incorrect",                auth_failed,           high},
    {"french/n'est pas autoris*envoyer",             sender_authentication, high},
    {"french/n'est pas local",                       relay_denied,          high},
    {"french/ne relaie pas",                         relay_denied,          high},
    {"french/non sollicit*",                         spam,                  high},
    {"french/nouvelle adresse",                      mailbox_moved,         medium},
    {"french/par heure",                             rate_limited,          medium},
    {"french/piece jointe*interdite",                content_rejected,      high},
    {"french/pi\xC3\xA8" "ce jointe*interdite",      content_rejected,      high},  // pièce jointe*interdite
    {"french/plafond d'envoi*",                      rate_limited,          high},
    {"french/pour inactivite",                       mailbox_disabled,      high},
    {"french/pour inactivit\xC3\xA9",                mailbox_disabled,      high},  // pour inactivité
    {"french/pourriel",                              spam,                  high},
    {"french/quota d'envoi",                         rate_limited,          high},
    {"french/relais interdit",                       relay_denied,          high},
    {"french/relais refus*",                         relay_denied,          high},
    {"french/relayage",                              relay_denied,          high},
    {"french/requiert une authentification",         auth_required,         high},
    {"french/resolution inverse",                    missing_reverse_dns,   high},
    {"french/r\xC3\xA9putation",                     blocklisted,           high},  // réputation
    {"french/r\xC3\xA9solution inverse",             missing_reverse_dns,   high},  // résolution inverse
    {"french/saturee",                               mailbox_full,          high},
    {"french/satur\xC3\xA9" "e",                     mailbox_full,          high},  // saturée
    {"french/service indisponible",                  service_unavailable,   high},
    {"french/service temporairement",                service_unavailable,   high},
    {"french/seuls les abonn*",                      recipient_refused,     high},
    {"french/seuls les membres",                     recipient_refused,     high},
    {"french/souhaite pas recevoir",                 recipient_refused,     high},
    {"french/souhaite plus recevoir",                recipient_refused,     high},
    {"french/taille du message",                     message_too_large,     high},
    {"french/taille maximale",                       message_too_large,     high},
    {"french/temporairement indisponible",           service_unavailable,   high},
    {"french/trop de connexions",                    too_many_connections,  high},
    {"french/trop de courriers",                     rate_limited,          high},
    {"french/trop de mails",                         rate_limited,          high},
    {"french/trop de messages",                      rate_limited,          high},
    {"french/trop de sessions",                      too_many_connections,  high},
    {"french/utilisateur*inconnu",                   mailbox_unknown,       high},
    {"french/votre ip",                              blocklisted,           high},
    {"french/votre reputation",                      blocklisted,           high},
    {"french/votre serveur figure sur",              blocklisted,           high},
    {"french/vous avez atteint votre",               rate_limited,          high},
    {"french/\xC3\xA9" "chec*authentification",      auth_failed,           high},  // échec*authentification
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
