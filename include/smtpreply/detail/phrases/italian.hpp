// Phrases in Italian.

#ifndef SMTPREPLY_DETAIL_PHRASES_ITALIAN_HPP
#define SMTPREPLY_DETAIL_PHRASES_ITALIAN_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table italian_phrases{{
    {"italian/accesso negato",           policy,              medium},
    {"italian/accetta esclusivamente",   recipient_refused,   high},
    {"italian/accetta messaggi da",      recipient_refused,   high},
    {"italian/account*disabilitato",     mailbox_disabled,    high},
    {"italian/account*sospeso",          mailbox_disabled,    high},
    {"italian/allegato*",                content_rejected,    high},
    {"italian/autenticarsi",             auth_required,       high},
    {"italian/casella*disabilitata",     mailbox_disabled,    high},
    {"italian/casella*disattivata",      mailbox_disabled,    high},
    {"italian/casella*inesistente",      mailbox_unknown,     high},
    {"italian/casella*non esiste",       mailbox_unknown,     high},
    {"italian/casella*non trovata",      mailbox_unknown,     high},
    {"italian/casella*piena",            mailbox_full,        high},
    {"italian/casella*scaduta",          mailbox_disabled,    high},
    {"italian/casella*sospesa",          mailbox_disabled,    high},
    {"italian/casella*temporaneamente",  mailbox_unavailable, high},
    {"italian/comando non",              syntax_error,        high},
    {"italian/comando sconosciuto",      syntax_error,        high},
    {"italian/come spam",                spam,                high},
    {"italian/consegna rinviata",        greylisted,          high},
    {"italian/contenuto non",            content_rejected,    medium},
    {"italian/contiene un virus",        malware,             high},
    {"italian/destinatario*inesistente", mailbox_unknown,     high},
    {"italian/destinatario*non valido",  mailbox_unknown,     high},
    {"italian/destinatario*sconosciuto", mailbox_unknown,     high},
    {"italian/indirizzo*inesistente",    mailbox_unknown,     high},
    {"italian/indirizzo*non esiste",     mailbox_unknown,     high},
    {"italian/indirizzo*non valido",     mailbox_unknown,     high},
    {"italian/indirizzo*sconosciuto",    mailbox_unknown,     high},
    {"italian/infetto",                  malware,             high},
    {"italian/inoltro non",              relay_denied,        high},
    {"italian/invio*disabilitat*",       account_disabled,    high},
    {"italian/ip*bloccato",              blocklisted,         high},
    {"italian/limite di invio",          rate_limited,        high},
    {"italian/lista grigia",             greylisted,          high},
    {"italian/lista nera",               blocklisted,         high},
    {"italian/malevolo",                 malware,             high},
    {"italian/messaggi*ora",             rate_limited,        medium},
    {"italian/messaggio*spam",           spam,                high},
    {"italian/metodo di aut*",           auth_mechanism,      high},
    {"italian/mittente rifiutato",       sender_rejected,     high},
    {"italian/mittente*non",             sender_rejected,     high},
    {"italian/non*piu' attiva",          mailbox_disabled,    high},
    {"italian/numero massimo di invii",  rate_limited,        high},
    {"italian/piu attiva",               mailbox_disabled,    high},
    {"italian/pi\xC3\xB9 attiva",        mailbox_disabled,    high},  // più attiva
    {"italian/posta indesiderata",       spam,                high},
    {"italian/relay non",                relay_denied,        high},
    {"italian/rifiutato",                policy,              medium},
    {"italian/riprova tra",              greylisted,          high},
    {"italian/riprovare tra",            greylisted,          high},
    {"italian/risulta compromess*",      account_disabled,    high},
    {"italian/ritenuto spam",            spam,                high},
    {"italian/sconosciut*",              mailbox_unknown,     medium},
    {"italian/servizio non disponibile", service_unavailable, high},
    {"italian/spazio*esaurito",          mailbox_full,        high},
    {"italian/spedire verso",            relay_denied,        high},
    {"italian/superato lo spazio",       mailbox_full,        high},
    {"italian/temporaneamente non",      service_unavailable, high},
    {"italian/troppe email",             rate_limited,        high},
    {"italian/troppe mail",              rate_limited,        high},
    {"italian/troppi messaggi",          rate_limited,        high},
    {"italian/troppo grande",            message_too_large,   high},
    {"italian/utente inesistente",       mailbox_unknown,     high},
    {"italian/utente sconosciuto",       mailbox_unknown,     high},
    {"italian/utente*disabilitato",      mailbox_disabled,    high},
    {"italian/utente*disattivato",       mailbox_disabled,    high},
    {"italian/utente*non esiste",        mailbox_unknown,     high},
    {"italian/utente*non trovato",       mailbox_unknown,     high},
    {"italian/virus rilevato",           malware,             high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
