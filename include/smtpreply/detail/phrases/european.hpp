// Phrases in Dutch, Polish, Czech, Swedish, Danish, Norwegian, Finnish, Turkish, Hungarian,
// Romanian and Greek, with and without accents: many servers send ASCII only.

#ifndef SMTPREPLY_DETAIL_PHRASES_EUROPEAN_HPP
#define SMTPREPLY_DETAIL_PHRASES_EUROPEAN_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table european_phrases{{
    {"european/account*geblokkeerd",                     mailbox_disabled,      medium},
    {"european/adres onbekend",                          mailbox_unknown,       high},
    {"european/adres*bestaat niet",                      mailbox_unknown,       high},
    {"european/adres*nie istnieje",                      mailbox_unknown,       high},
    {"european/adresa*neexistuje",                       mailbox_unknown,       high},
    {"european/adressen finns inte",                     mailbox_unknown,       high},
    {"european/afzender*geweigerd",                      sender_rejected,       high},
    {"european/anvandaren finns inte",                   mailbox_unknown,       high},
    {"european/anv\xC3\xA4ndaren finns inte",            mailbox_unknown,       high},  // användaren finns inte
    {"european/askiya alin*",                            mailbox_disabled,      high},
    {"european/ask\xC4\xB1ya al\xC4\xB1n",               mailbox_disabled,      high},  // askıya alın
    {"european/authenticatie mislukt",                   auth_failed,           high},
    {"european/avstangt",                                mailbox_disabled,      high},
    {"european/avst\xC3\xA4ngd",                         mailbox_disabled,      high},  // avstängd
    {"european/avst\xC3\xA4ngt",                         mailbox_disabled,      high},  // avstängt
    {"european/bericht geweigerd",                       policy,                low},
    {"european/bericht*te groot",                        message_too_large,     high},
    {"european/bestaat niet",                            mailbox_unknown,       medium},
    {"european/bilinmeyen kullanici",                    mailbox_unknown,       high},
    {"european/bilinmeyen kullan\xC4\xB1" "c\xC4\xB1",   mailbox_unknown,       high},  // bilinmeyen kullanıcı
    {"european/blad uwierzytelniania",                   auth_failed,           high},
    {"european/boyle bir adres yok",                     mailbox_unknown,       high},
    {"european/boyle bir kullanici yok",                 mailbox_unknown,       high},
    {"european/brevlada*full",                           mailbox_full,          high},
    {"european/brevl\xC3\xA5" "da*full",                 mailbox_full,          high},  // brevlåda*full
    {"european/bulunamadi",                              mailbox_unknown,       high},
    {"european/bulunamad\xC4\xB1",                       mailbox_unknown,       high},  // bulunamadı
    {"european/b\xC3\xB6yle bir adres yok",              mailbox_unknown,       high},  // böyle bir adres yok
    {"european/b\xC3\xB6yle bir kullan\xC4\xB1" "c\xC4\xB1 yok", mailbox_unknown,       high},  // böyle bir kullanıcı yok
    {"european/b\xC5\x82\xC4\x85" "d uwierzytelniania",  auth_failed,           high},  // błąd uwierzytelniania
    {"european/casuta*plina",                            mailbox_full,          high},
    {"european/cok fazla alici",                         too_many_recipients,   high},
    {"european/cok fazla baglanti",                      too_many_connections,  high},
    {"european/czarnej liscie",                          blocklisted,           high},
    {"european/czarnej li\xC5\x9B" "cie",                blocklisted,           high},  // czarnej liście
    {"european/c\xC4\x83su\xC8\x9B" "a*plin\xC4\x83",    mailbox_full,          high},  // căsuța*plină
    {"european/daha sonra tekrar",                       service_unavailable,   low, {}, waiting_helps},
    {"european/docasne",                                 service_unavailable,   low, {}, waiting_helps},
    {"european/domein*bestaat niet",                     domain_unknown,        high},
    {"european/domena*neexistuje",                       domain_unknown,        high},
    {"european/domena*nie istnieje",                     domain_unknown,        high},
    {"european/dom\xC3\xA9na*neexistuje",                domain_unknown,        high},  // doména*neexistuje
    {"european/doorsturen",                              relay_denied,          high},
    {"european/do\xC4\x8D" "asn\xC4\x9B",                service_unavailable,   low, {}, waiting_helps},  // dočasně
    {"european/endast medlemmar",                        recipient_refused,     high},
    {"european/eszamanli baglanti",                      too_many_connections,  high},
    {"european/findes ikke",                             mailbox_unknown,       medium},
    {"european/finnes ikke",                             mailbox_unknown,       medium},
    {"european/finns inte",                              mailbox_unknown,       medium},
    {"european/for manga utskick",                       rate_limited,          high},
    {"european/forsok igen",                             service_unavailable,   low, {}, waiting_helps},
    {"european/f\xC3\xB6r m\xC3\xA5nga utskick",         rate_limited,          high},  // för många utskick
    {"european/f\xC3\xB6rs\xC3\xB6k igen",               service_unavailable,   low, {}, waiting_helps},  // försök igen
    {"european/geadresseerden per bericht",              too_many_recipients,   high},
    {"european/geblokkeerd",                             blocklisted,           medium},
    {"european/gebruiker onbekend",                      mailbox_unknown,       high},
    {"european/gebruiker*bestaat niet",                  mailbox_unknown,       high},
    {"european/gecici olarak",                           service_unavailable,   low, {}, waiting_helps},
    {"european/ge\xC3\xA7ici olarak",                    service_unavailable,   low, {}, waiting_helps},  // geçici olarak
    {"european/gonderim limit*",                         rate_limited,          high},
    {"european/gralist*",                                greylisted,            high},
    {"european/gri liste",                               greylisted,            high},
    {"european/gr\xC3\xA5list",                          greylisted,            high},  // grålist
    {"european/g\xC3\xB6nderim limit",                   rate_limited,          high},  // gönderim limit
    {"european/incercati*mai tarziu",                    service_unavailable,   low, {}, waiting_helps},
    {"european/ismeretlen cimzett",                      mailbox_unknown,       high},
    {"european/ismeretlen c\xC3\xADmzett",               mailbox_unknown,       high},  // ismeretlen címzett
    {"european/ismeretlen felhasznalo",                  mailbox_unknown,       high},
    {"european/ismeretlen felhaszn\xC3\xA1l\xC3\xB3",    mailbox_unknown,       high},  // ismeretlen felhasználó
    {"european/istenmeyen",                              spam,                  high},
    {"european/jako spam",                               spam,                  high},
    {"european/kara liste*",                             blocklisted,           high},
    {"european/kimlik dogrulama*basarisiz",              auth_failed,           high},
    {"european/kimlik do\xC4\x9Frulama*ba\xC5\x9F" "ar\xC4\xB1s\xC4\xB1z", auth_failed,           high},  // kimlik doğrulama*başarısız
    {"european/konto*nie istnieje",                      mailbox_unknown,       high},
    {"european/konto*zablokowane",                       mailbox_disabled,      high},
    {"european/kotasi*",                                 mailbox_full,          high},
    {"european/kotas\xC4\xB1*",                          mailbox_full,          high},  // kotası*
    {"european/kullan\xC4\xB1" "c\xC4\xB1 bulunamad\xC4\xB1", mailbox_unknown,       high},  // kullanıcı bulunamadı
    {"european/liian suuri",                             message_too_large,     high},
    {"european/mailbox vol",                             mailbox_full,          high},
    {"european/mailbox*bestaat niet",                    mailbox_unknown,       high},
    {"european/mailbox*is vol",                          mailbox_full,          high},
    {"european/meddelandet*for stort",                   message_too_large,     high},
    {"european/meddelandet*f\xC3\xB6r stort",            message_too_large,     high},  // meddelandet*för stort
    {"european/midlertidig*",                            service_unavailable,   low, {}, waiting_helps},
    {"european/nadawca*odrzucony",                       sender_rejected,       high},
    {"european/naruszenie zasad",                        policy,                high},
    {"european/neexistuje",                              mailbox_unknown,       medium},
    {"european/nem letezik",                             mailbox_unknown,       medium},
    {"european/nem l\xC3\xA9tezik",                      mailbox_unknown,       medium},  // nem létezik
    {"european/nevyzadan*",                              spam,                  high},
    {"european/nevy\xC5\xBE\xC3\xA1" "dan",              spam,                  high},  // nevyžádan
    {"european/neznamy prijemce",                        mailbox_unknown,       high},
    {"european/neznamy uzivatel",                        mailbox_unknown,       high},
    {"european/nezn\xC3\xA1m\xC3\xBD p\xC5\x99\xC3\xADjemce", mailbox_unknown,       high},  // neznámý příjemce
    {"european/nezn\xC3\xA1m\xC3\xBD u\xC5\xBEivatel",   mailbox_unknown,       high},  // neznámý uživatel
    {"european/nie istnieje",                            mailbox_unknown,       medium},
    {"european/nie ma takiego",                          mailbox_unknown,       high},
    {"european/niet toegestaan",                         policy,                low},
    {"european/nieznany adres*",                         mailbox_unknown,       high},
    {"european/nieznany odbiorca",                       mailbox_unknown,       high},
    {"european/nieznany uzytkownik",                     mailbox_unknown,       high},
    {"european/nieznany u\xC5\xBCytkownik",              mailbox_unknown,       high},  // nieznany użytkownik
    {"european/nincs ilyen",                             mailbox_unknown,       medium},
    {"european/nincs ilyen felhaszn*",                   mailbox_unknown,       high},
    {"european/nu exist\xC4\x83",                        mailbox_unknown,       medium},  // nu există
    {"european/odmitnut*",                               policy,                low},
    {"european/odm\xC3\xADtnut*",                        policy,                low},  // odmítnut*
    {"european/okand anvandare",                         mailbox_unknown,       high},
    {"european/okand mottagare",                         mailbox_unknown,       high},
    {"european/ok\xC3\xA4nd anv\xC3\xA4ndare",           mailbox_unknown,       high},  // okänd användare
    {"european/ok\xC3\xA4nd mottagare",                  mailbox_unknown,       high},  // okänd mottagare
    {"european/onbekend adres",                          mailbox_unknown,       high},
    {"european/onbekende gebruiker",                     mailbox_unknown,       high},
    {"european/onbekende ontvanger",                     mailbox_unknown,       high},
    {"european/ongewenste",                              spam,                  medium},
    {"european/ongewenste reclame",                      spam,                  high},
    {"european/ontvanger onbekend",                      mailbox_unknown,       high},
    {"european/opgeheven",                               mailbox_disabled,      high},
    {"european/posta kutusu*dolu",                       mailbox_full,          high},
    {"european/postafiok*megtelt",                       mailbox_full,          high},
    {"european/postafi\xC3\xB3k*megtelt",                mailbox_full,          high},  // postafiók*megtelt
    {"european/postboks*full",                           mailbox_full,          high},
    {"european/postbus*vol",                             mailbox_full,          high},
    {"european/postilaatikko*taynna",                    mailbox_full,          high},
    {"european/postilaatikko*t\xC3\xA4ynn\xC3\xA4",      mailbox_full,          high},  // postilaatikko*täynnä
    {"european/postkasse*fuld",                          mailbox_full,          high},
    {"european/postkasse*full",                          mailbox_full,          high},
    {"european/postlada*full",                           mailbox_full,          high},
    {"european/postl\xC3\xA5" "da*full",                 mailbox_full,          high},  // postlåda*full
    {"european/postvak*vol",                             mailbox_full,          high},
    {"european/predavani posty",                         relay_denied,          high},
    {"european/prilis mnoho prijemcu",                   too_many_recipients,   high},
    {"european/prilis mnoho spojeni",                    too_many_connections,  high},
    {"european/prilis mnoho zprav",                      rate_limited,          high},
    {"european/prilis velka",                            message_too_large,     high},
    {"european/probalja*kesobb",                         service_unavailable,   low, {}, waiting_helps},
    {"european/probeer*later",                           service_unavailable,   low, {}, waiting_helps},
    {"european/prov igen",                               service_unavailable,   low, {}, waiting_helps},
    {"european/prov igjen",                              service_unavailable,   low, {}, waiting_helps},
    {"european/przekazywanie poczty",                    relay_denied,          high},
    {"european/przekroczono limit",                      rate_limited,          medium},
    {"european/pr\xC3\xB3" "b\xC3\xA1lja*k\xC3\xA9s\xC5\x91" "bb", service_unavailable,   low, {}, waiting_helps},  // próbálja*később
    {"european/pr\xC3\xB8v igen",                        service_unavailable,   low, {}, waiting_helps},  // prøv igen
    {"european/pr\xC3\xB8v igjen",                       service_unavailable,   low, {}, waiting_helps},  // prøv igjen
    {"european/p\xC5\x99" "ed\xC3\xA1v\xC3\xA1n\xC3\xAD po\xC5\xA1ty", relay_denied,          high},  // předávání pošty
    {"european/p\xC5\x99\xC3\xADli\xC5\xA1 mnoho p\xC5\x99\xC3\xADjemc\xC5\xAF", too_many_recipients,   high},  // příliš mnoho příjemců
    {"european/p\xC5\x99\xC3\xADli\xC5\xA1 mnoho spojen\xC3\xAD", too_many_connections,  high},  // příliš mnoho spojení
    {"european/p\xC5\x99\xC3\xADli\xC5\xA1 mnoho zpr\xC3\xA1v", rate_limited,          high},  // příliš mnoho zpráv
    {"european/p\xC5\x99\xC3\xADli\xC5\xA1 velk\xC3\xA1", message_too_large,     high},  // příliš velká
    {"european/quotum overschreden",                     mailbox_full,          high},
    {"european/roskaposti*",                             spam,                  high},
    {"european/schranka*neexistuje",                     mailbox_unknown,       high},
    {"european/schranka*plna",                           mailbox_full,          high},
    {"european/schr\xC3\xA1nka*neexistuje",              mailbox_unknown,       high},  // schránka*neexistuje
    {"european/schr\xC3\xA1nka*pln\xC3\xA1",             mailbox_full,          high},  // schránka*plná
    {"european/skrappost",                               spam,                  high},
    {"european/skrzynka*nie istnieje",                   mailbox_unknown,       high},
    {"european/skrzynka*pelna",                          mailbox_full,          high},
    {"european/skrzynka*pe\xC5\x82na",                   mailbox_full,          high},  // skrzynka*pełna
    {"european/skrzynka*przepelniona",                   mailbox_full,          high},
    {"european/skrzynka*przepe\xC5\x82niona",            mailbox_full,          high},  // skrzynka*przepełniona
    {"european/skr\xC3\xA4ppost",                        spam,                  high},  // skräppost
    {"european/soppelpost",                              spam,                  high},
    {"european/sortlistet",                              blocklisted,           high},
    {"european/sparrlista*",                             blocklisted,           high},
    {"european/spf*selhala",                             sender_authentication, high},
    {"european/sprobuj*pozniej",                         service_unavailable,   low, {}, waiting_helps},
    {"european/spr\xC3\xB3" "buj*p\xC3\xB3\xC5\xBAniej", service_unavailable,   low, {}, waiting_helps},  // spróbuj*później
    {"european/sp\xC3\xA4rrlista*",                      blocklisted,           high},  // spärrlista*
    {"european/svartelistet",                            blocklisted,           high},
    {"european/svartlista*",                             blocklisted,           high},
    {"european/szara lista",                             greylisted,            high},
    {"european/szarej li*",                              greylisted,            high},
    {"european/s\xC3\xB8ppelpost",                       spam,                  high},  // søppelpost
    {"european/te veel berichten",                       rate_limited,          high},
    {"european/te veel ontvangers",                      too_many_recipients,   high},
    {"european/te veel verbindingen",                    too_many_connections,  high},
    {"european/tijdelijk",                               service_unavailable,   low, {}, waiting_helps},
    {"european/tillfalligt",                             service_unavailable,   low, {}, waiting_helps},
    {"european/tillf\xC3\xA4lligt",                      service_unavailable,   low, {}, waiting_helps},  // tillfälligt
    {"european/tuntematon kayttaja",                     mailbox_unknown,       high},
    {"european/tuntematon k\xC3\xA4ytt\xC3\xA4j\xC3\xA4", mailbox_unknown,       high},  // tuntematon käyttäjä
    {"european/tuntematon vastaanottaja",                mailbox_unknown,       high},
    {"european/tymczasowo",                              service_unavailable,   low, {}, waiting_helps},
    {"european/ukendt bruger",                           mailbox_unknown,       high},
    {"european/ukendt modtager",                         mailbox_unknown,       high},
    {"european/ukjent bruker",                           mailbox_unknown,       high},
    {"european/ukjent mottaker",                         mailbox_unknown,       high},
    {"european/utilizator necunoscut",                   mailbox_unknown,       high},
    {"european/uzivatel*neexistuje",                     mailbox_unknown,       high},
    {"european/uznana za spam",                          spam,                  high},
    {"european/uzytkownik*nie istnieje",                 mailbox_unknown,       high},
    {"european/u\xC5\xBCytkownik*nie istnieje",          mailbox_unknown,       high},  // użytkownik*nie istnieje
    {"european/u\xC5\xBEivatel*neexistuje",              mailbox_unknown,       high},  // uživatel*neexistuje
    {"european/vidarebefordran",                         relay_denied,          high},
    {"european/vir\xC3\xBCs",                            malware,               high},  // virüs
    {"european/wiadomosc odrzucona",                     policy,                medium},
    {"european/wiadomo\xC5\x9B\xC4\x87 odrzucona",       policy,                medium},  // wiadomość odrzucona
    {"european/wykryto wirus*",                          malware,               high},
    {"european/wymagane uwierzytelnianie",               auth_required,         high},
    {"european/wymagane uwierzytelnienie",               auth_required,         high},
    {"european/yrita*myohemmin",                         service_unavailable,   low, {}, waiting_helps},
    {"european/yrit\xC3\xA4*my\xC3\xB6hemmin",           service_unavailable,   low, {}, waiting_helps},  // yritä*myöhemmin
    {"european/za duza",                                 message_too_large,     high},
    {"european/za du\xC5\xBC" "a",                       message_too_large,     high},  // za duża
    {"european/zablokowany",                             blocklisted,           medium},
    {"european/zbyt duza",                               message_too_large,     high},
    {"european/zbyt du\xC5\xBC" "a",                     message_too_large,     high},  // zbyt duża
    {"european/zbyt wiele polaczen",                     too_many_connections,  high},
    {"european/zbyt wiele po\xC5\x82\xC4\x85" "cze\xC5\x84", too_many_connections,  high},  // zbyt wiele połączeń
    {"european/zbyt wiele wiadomosci",                   rate_limited,          high},
    {"european/zbyt wiele wiadomo\xC5\x9B" "ci",         rate_limited,          high},  // zbyt wiele wiadomości
    {"european/zbyt wielu odbiorcow",                    too_many_recipients,   high},
    {"european/zbyt wielu odbiorc\xC3\xB3w",             too_many_recipients,   high},  // zbyt wielu odbiorców
    {"european/zkuste*pozdeji",                          service_unavailable,   low, {}, waiting_helps},
    {"european/zkuste*pozd\xC4\x9Bji",                   service_unavailable,   low, {}, waiting_helps},  // zkuste*později
    {"european/zrusena",                                 mailbox_disabled,      high},
    {"european/zru\xC5\xA1" "ena",                       mailbox_disabled,      high},  // zrušena
    {"european/zwarte lijst",                            blocklisted,           high},
    {"european/\xC3\xA7ok fazla al\xC4\xB1" "c\xC4\xB1", too_many_recipients,   high},  // çok fazla alıcı
    {"european/\xC3\xA7ok fazla ba\xC4\x9Flant\xC4\xB1", too_many_connections,  high},  // çok fazla bağlantı
    {"european/\xC3\xAEncerca\xC8\x9Bi*mai t\xC3\xA2rziu", service_unavailable,   low, {}, waiting_helps},  // încercați*mai târziu
    {"european/\xCE\xB3\xCE\xBD\xCF\x89\xCF\x83\xCF\x84\xCE\xBF\xCF\x82 \xCF\x80\xCE\xB1\xCF\x81\xCE\xB1\xCE\xBB\xCE\xAE\xCF\x80\xCF\x84\xCE\xB7\xCF\x82", mailbox_unknown,       high},  // γνωστος παραλήπτης
    {"european/\xCE\xB3\xCE\xBD\xCF\x89\xCF\x83\xCF\x84\xCE\xBF\xCF\x82 \xCF\x87\xCF\x81\xCE\xAE\xCF\x83\xCF\x84\xCE\xB7\xCF\x82", mailbox_unknown,       high},  // γνωστος χρήστης
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
