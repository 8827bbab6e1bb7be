// Phrases about the number of connections.

#ifndef SMTPREPLY_DETAIL_PHRASES_CONNECTION_HPP
#define SMTPREPLY_DETAIL_PHRASES_CONNECTION_HPP

#include <smtpreply/detail/phrase_table.hpp>

namespace smtpreply::detail::phrases {

// clang-format off
inline constexpr phrase_table connection_phrases{{
    {"connection/already too many",           too_many_connections, high},
    {"connection/cannot take more",           too_many_connections, high},
    {"connection/concurrency",                too_many_connections, high},
    {"connection/concurrent limit",           too_many_connections, high},
    {"connection/concurrent session*",        too_many_connections, high},
    {"connection/concurrent smtp",            too_many_connections, high},
    {"connection/concurrent*connection*",     too_many_connections, high},
    {"connection/connection count",           too_many_connections, high},
    {"connection/connection limit*",          too_many_connections, high},
    {"connection/connection pool",            too_many_connections, medium},
    {"connection/connection slots",           too_many_connections, high},
    {"connection/connection*exceeded",        too_many_connections, medium},
    {"connection/connection*too many",        too_many_connections, high},
    {"connection/connections established",    too_many_connections, high},
    {"connection/connections exceed",         too_many_connections, high},
    {"connection/connections from*exceed*",   too_many_connections, high},
    {"connection/connections from*host",      too_many_connections, medium},
    {"connection/connections from*limit",     too_many_connections, high},
    {"connection/connections limit",          too_many_connections, high},
    {"connection/connections open",           too_many_connections, high},
    {"connection/connections reached",        too_many_connections, high},
    {"connection/connections*at once",        too_many_connections, high},
    {"connection/delivery threads",           too_many_connections, high},
    {"connection/exceeded*connections",       too_many_connections, high},
    {"connection/exceeded*sessions",          too_many_connections, high},
    {"connection/exceeds*connections",        too_many_connections, high},
    {"connection/limit*connections",          too_many_connections, high},
    {"connection/max connection*reached",     too_many_connections, high},
    {"connection/max*connections",            too_many_connections, high},
    {"connection/max*sessions",               too_many_connections, high},
    {"connection/maximum concurrent",         too_many_connections, high},
    {"connection/maximum connection*reached", too_many_connections, high},
    {"connection/maximum*sessions",           too_many_connections, high},
    {"connection/more connections",           too_many_connections, high},
    {"connection/more than * connections",    too_many_connections, high},
    {"connection/multiple connections",       too_many_connections, high},
    {"connection/no free slot",               too_many_connections, medium},
    {"connection/no free slots",              too_many_connections, medium},
    {"connection/number of clients",          too_many_connections, high},
    {"connection/number of*connections",      too_many_connections, high},
    {"connection/number of*sessions",         too_many_connections, high},
    {"connection/one connection at a time",   too_many_connections, high},
    {"connection/open connections",           too_many_connections, high},
    {"connection/parallel connection*",       too_many_connections, high},
    {"connection/parallel deliveries",        too_many_connections, high},
    {"connection/parallel session*",          too_many_connections, high},
    {"connection/permitted connections",      too_many_connections, high},
    {"connection/screening ports are busy",   too_many_connections, high},
    {"connection/session limit",              too_many_connections, high},
    {"connection/session quota",              too_many_connections, medium},
    {"connection/sessions of your",           too_many_connections, high},
    {"connection/sessions running",           too_many_connections, high},
    {"connection/sessions*exceeded",          too_many_connections, high},
    {"connection/sessions*limit",             too_many_connections, high},
    {"connection/simultaneous*",              too_many_connections, high},
    {"connection/slots*in use",               too_many_connections, high},
    {"connection/sockets",                    too_many_connections, medium},
    {"connection/submission sessions",        too_many_connections, high},
    {"connection/thread limit",               too_many_connections, high},
    {"connection/too many clients",           too_many_connections, high},
    {"connection/too many connect*",          too_many_connections, high},
    {"connection/too many open",              too_many_connections, high},
    {"connection/too many parallel",          too_many_connections, high},
    {"connection/too many processes",         too_many_connections, high},
    {"connection/too many*concurrent",        too_many_connections, high},
    {"connection/too many*connections",       too_many_connections, high},
    {"connection/too many*sessions",          too_many_connections, high},
    {"connection/too much*connections",       too_many_connections, high},
    {"connection/too much*sessions",          too_many_connections, high},
}};
// clang-format on

}  // namespace smtpreply::detail::phrases

#endif
