#ifndef SMTPREPLY_DETAIL_LANGUAGES_FRENCH_HPP
#define SMTPREPLY_DETAIL_LANGUAGES_FRENCH_HPP

#include <smtpreply/detail/language_table.hpp>

namespace smtpreply::detail {

// Before ':' and ';' stands a no-break space.
// clang-format off
inline constexpr language_table french{
    .tag = "fr",
    .name = "français",
    .comma = ", ",
    .either = " ou ",
    .colon = " : ",
    .semicolon = " ; ",
    .headings = {
        .description      = "Description",
        .when_you_see_it  = "Quand il apparaît",
        .how_to_fix       = "Comment y remédier",
        .what_to_do       = "Que faire",
        .when_to_use      = "Quand l’utiliser",
        .other_senses     = "Utilisé dans un autre sens",
        .side_by_side     = "Côte à côte",
        .key_differences  = "Principales différences",
        .in_common        = "Points communs",
        .when_to_use_which = "Quand utiliser l’un ou l’autre",
        .learn_more       = "En savoir plus",
    },
    .labels = {
        .meaning     = "Signification",
        .severity    = "Résultat",
        .category    = "Catégorie",
        .subject     = "Sujet",
        .permanence  = "Durée",
        .retry       = "Nouvelle tentative",
        .must_act    = "Qui doit agir",
        .stages      = "En réponse à",
        .reason      = "Motif",
        .reply_codes = "Accompagne",
        .origin      = "Origine",
        .defined_in  = "Défini dans",
    },
    .severities = {{
        {severity::none,         "pas un code de réponse SMTP"},
        {severity::completion,   "succès"},
        {severity::intermediate, "continuer (rien n’est encore décidé)"},
        {severity::transient,    "échec temporaire"},
        {severity::permanent,    "échec permanent"},
    }},
    .reports = {{
        {severity::none,         "n’est pas un code de réponse SMTP"},
        {severity::completion,   "signale un succès"},
        {severity::intermediate, "demande au client de continuer"},
        {severity::transient,    "signale un échec temporaire"},
        {severity::permanent,    "signale un échec permanent"},
    }},
    .both_report = {{
        {severity::none,         "ne sont pas des codes de réponse SMTP"},
        {severity::completion,   "signalent tous deux un succès"},
        {severity::intermediate, "demandent tous deux au client de continuer"},
        {severity::transient,    "signalent tous deux un échec temporaire"},
        {severity::permanent,    "signalent tous deux un échec permanent"},
    }},
    .categories = {{
        {category::syntax,      "syntaxe de la commande"},
        {category::information, "information"},
        {category::connections, "connexion"},
        {category::unspecified, "non spécifiée"},
        {category::mail_system, "système de messagerie"},
    }},
    .permanences = {{
        {permanence::none,      "rien n’a échoué"},
        {permanence::transient, "temporaire"},
        {permanence::permanent, "définitif"},
    }},
    .who = {{
        {must_act::nobody,            "personne"},
        {must_act::client,            "le programme expéditeur"},
        {must_act::sender,            "l’expéditeur"},
        {must_act::client_operator,   "l’administrateur côté émission"},
        {must_act::receiver_operator, "l’administrateur côté réception"},
        {must_act::recipient,         "le destinataire"},
    }},
    .origins = {{
        {origin::standard,     "norme SMTP"},
        {origin::extension,    "extension de la norme"},
        {origin::iana_listed,  "répertorié par l’IANA, défini par aucune RFC"},
        {origin::historic,     "historique"},
        {origin::experimental, "expérimental"},
        {origin::draft,        "projet expiré"},
        {origin::de_facto,     "observé sur le terrain, hors norme"},
        {origin::unregistered, "non enregistré"},
    }},
    .subjects = {
        "autre ou non défini", "adresse", "boîte aux lettres", "système de messagerie",
        "réseau et routage", "protocole de remise", "contenu du message", "sécurité et stratégie",
    },
    .unknown_subject = "non défini",
    .retry = {
        .not_needed = "inutile",
        .yes        = "oui : le même envoi, répété, peut aboutir",
        .no         = "non, pas sans correction",
    },
    .stages = {
        .unknown = "inconnu",
        .connect = "connexion",
        .message = "message (point final)",
        .other   = "toute autre commande",
        .any     = "toute commande",
    },
    .summary = {
        .title          = "Différence entre {left} et {right}",
        .same           = "Il s’agit deux fois de {left} ({left_title}) : il n’y a aucune "
                          "différence.",
        .differing      = "{left} ({left_title}) {left_reports}, tandis que {right} "
                          "({right_title}) {right_reports}.",
        .alike          = "{left} ({left_title}) et {right} ({right_title}) {both_report}.",
        .two_classes    = "{left} et {right} désignent une même cause ({left_title}) dans deux "
                          "classes : {left} {left_reports}, {right} {right_reports}.",
        .unregistered   = "{code} n’est pas enregistré : seul son premier chiffre compte.",
        .retry_only     = "Il n’est utile de réessayer plus tard qu’après {code}.",
        .retry_both     = "Dans les deux cas, il est utile de réessayer plus tard.",
        .retry_not_with = "Après {code}, ne réessayez pas sans correction.",
        .retry_neither  = "Dans les deux cas, réessayer sans correction échouera de nouveau.",
        .told_by_stage  = "En règle générale, il suffit de voir à quoi le serveur répond. {left} "
                          "répond à : {left_stages}. {right} répond à : {right_stages}.",
        .any_command    = "{any} peut répondre à n’importe quelle commande ; {other} ne répond "
                          "qu’à : {stages}.",
        .shared_stages  = "Tous deux peuvent répondre à : {stages}.",
    },
    .references = {
        .section      = "{document}, section {section}",
        .digits       = "La signification des chiffres",
        .iana         = "Registre IANA des codes d’état étendus",
        .english_text = "Les textes ci-dessous sont en anglais.",
    },
    .codes = {{
        {211, "État du système ou aide", "Le serveur indique son état ou énumère ses commandes ; aucun message n’est concerné."},
        {214, "Message d’aide", "Le serveur envoie un texte d’aide destiné aux personnes ; aucun message n’est concerné."},
        {220, "Service prêt", "Le serveur est prêt : après la connexion, pour EHLO ; après STARTTLS, pour la négociation TLS. Aucun message n’a encore été envoyé."},
        {221, "Fermeture de la connexion", "Le serveur prend congé et ferme la connexion ; les messages qui ont reçu 250 après leur point final restent acceptés, les autres restent à la charge du client."},
        {235, "Authentification réussie", "L’authentification a réussi ; le client poursuit avec MAIL."},
        {250, "Action demandée effectuée", "La commande est exécutée ; après le point final, le serveur a pris en charge le message et sa remise."},
        {251, "Utilisateur non local, message transféré", "Le destinataire n’est pas local, mais le serveur accepte le message et le transfère."},
        {252, "Vérification impossible, message accepté", "Le serveur ne dit pas si l’adresse existe, mais il accepte le courrier et tente de le remettre."},
        {253, "Remise du courrier en attente commencée", "En réponse à ETRN, la remise des messages en attente a commencé."},
        {334, "Authentification en cours", "L’authentification est en cours ; le serveur attend la ligne suivante du client."},
        {354, "Début de la saisie du message", "Le serveur attend le message ; rien n’est encore accepté, seule la réponse après le point final en décide."},
        {421, "Service indisponible, fermeture de la connexion", "Le serveur ferme la connexion ; tout message sans 250 reste dans la file du client et est renvoyé plus tard par une nouvelle connexion."},
        {432, "Transition de mot de passe requise", "Le compte doit d’abord s’authentifier une fois avec son mot de passe sous TLS ; ensuite, le mécanisme choisi fonctionne."},
        {450, "Boîte aux lettres temporairement indisponible", "La boîte aux lettres ne peut pas être utilisée pour l’instant, souvent à cause d’une liste grise ; le message reste dans la file du client, qui réessaie plus tard."},
        {451, "Erreur locale de traitement", "Une erreur du serveur, ou un report délibéré, interrompt la commande ; le message reste dans la file du client, qui réessaie plus tard."},
        {452, "Espace insuffisant ou trop de destinataires", "Le serveur ou la boîte aux lettres manque de place pour l’instant, ou le message a trop de destinataires ; ce qui n’a pas été accepté est renvoyé plus tard."},
        {453, "Aucun courrier", "En réponse à ATRN, aucun courrier n’est en attente."},
        {454, "Échec temporaire de l’authentification ou de TLS", "L’authentification ou TLS est impossible pour l’instant ; cela peut fonctionner plus tard."},
        {455, "Paramètres impossibles à satisfaire", "Le serveur connaît les paramètres de MAIL ou RCPT, mais ne peut pas les satisfaire pour l’instant."},
        {458, "Impossible de démarrer la file", "En réponse à ETRN, la file ne peut pas être démarrée pour l’instant."},
        {459, "Nœud non autorisé", "En réponse à ETRN, la demande n’est pas autorisée pour ce nœud."},
        {500, "Commande non reconnue", "Le serveur ne connaît pas la commande, ou la ligne est trop longue ; seule la commande est refusée, et rien n’est dit du destinataire ni du message. Après EHLO, le client poursuit avec HELO."},
        {501, "Erreur de syntaxe dans les arguments", "Le serveur connaît la commande, mais ne peut pas lire son argument, par exemple une adresse."},
        {502, "Commande non implémentée", "Le serveur connaît la commande, mais ne la propose pas."},
        {503, "Mauvaise séquence de commandes", "La commande arrive au mauvais moment, par exemple DATA sans destinataire accepté."},
        {504, "Paramètre non implémenté", "Le serveur connaît la commande, mais pas ce paramètre, par exemple un mécanisme d’authentification."},
        {521, "L’hôte n’accepte pas de courrier", "Cet hôte n’accepte de courrier de personne."},
        {530, "Authentification ou chiffrement requis", "Le client doit d’abord s’authentifier ou activer TLS, puis répéter la commande."},
        {534, "Mécanisme d’authentification trop faible", "Le mécanisme d’authentification est trop faible pour ce compte ; il en faut un plus fort."},
        {535, "Identifiants non valides", "Le nom d’utilisateur, le mot de passe ou le jeton n’a pas été accepté."},
        {550, "Boîte aux lettres indisponible ou refusée", "La boîte aux lettres n’existe pas, ou une stratégie refuse l’expéditeur, le destinataire ou le message ; le message est renvoyé à l’expéditeur."},
        {551, "Utilisateur non local", "Le destinataire n’est pas ici ; le texte de la réponse peut indiquer l’adresse à utiliser."},
        {552, "Espace de stockage dépassé", "Le message dépasse la taille autorisée, ou un quota de stockage est dépassé ; le message est renvoyé à l’expéditeur."},
        {553, "Nom de boîte aux lettres non autorisé", "L’adresse elle-même n’est pas autorisée : elle est mal formée, ou c’est un expéditeur que ce compte ne peut pas utiliser."},
        {554, "Échec de la transaction ou service refusé", "Le serveur refuse le client dès la connexion, ou refuse le message après son transfert à cause de son contenu ou d’une stratégie ; ce qui est refusé n’est pas remis."},
        {555, "Paramètres non reconnus", "Le serveur ne connaît pas un paramètre de MAIL ou RCPT."},
        {556, "Le domaine n’accepte pas de courrier", "Le domaine du destinataire n’accepte aucun courrier (MX nul) ; aucune de ses adresses n’est joignable, et le message est renvoyé à l’expéditeur."},
    }},
};
// clang-format on
static_assert(is_complete(french));

}  // namespace smtpreply::detail

#endif
