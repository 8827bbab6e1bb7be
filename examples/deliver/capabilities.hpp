// What the server offers, of what this client can use.

#ifndef DELIVER_CAPABILITIES_HPP
#define DELIVER_CAPABILITIES_HPP

#include <smtpreply/capabilities.hpp>
#include <smtpreply/reply.hpp>

#include <cstdint>

namespace deliver {

struct capabilities {
    bool starttls = false;
    bool pipelining = false;
    bool eight_bit_mime = false;
    bool size = false;
    std::uint64_t size_limit = 0;  // 0: none
    bool auth_plain = false;
    bool auth_login = false;
};

/// The reply to HELO offers nothing.
inline capabilities read_capabilities(const smtpreply::reply& ehlo) {
    using smtpreply::capability;
    const smtpreply::capabilities server{ehlo};
    return {
        .starttls = server.contains(capability::starttls),
        .pipelining = server.contains(capability::pipelining),
        .eight_bit_mime = server.contains(capability::eight_bit_mime),
        .size = server.contains(capability::size),
        .size_limit = server.size_limit().value_or(0),
        .auth_plain = server.auth_mechanisms().contains("PLAIN"),
        .auth_login = server.auth_mechanisms().contains("LOGIN"),
    };
}

}  // namespace deliver

#endif
