// What the user wants: where mail goes, who we are, how long to wait.

#ifndef DELIVER_SETTINGS_HPP
#define DELIVER_SETTINGS_HPP

#include <smtpreply/retry_policy.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace deliver {

enum class tls_use { never, opportunistic, required };

struct host {
    std::string name;  // or an address
    std::string port;
    bool implicit = false;  // the recipient's domain itself, which has no MX
};

/// How long one step of the dialogue may take: RFC 5321 §4.5.3.2, shortened, since a person waits.
struct deadlines {
    std::chrono::seconds connect{30};
    std::chrono::seconds reply{60};
    std::chrono::seconds final_reply{600};  // giving up early here delivers twice
};

struct settings {
    std::vector<host> hosts;  // one smart host, or several in order; none: the MX hosts
    std::string port = "25";  // of the MX hosts
    std::string name_server;  // empty: the system's
    std::string our_name = "localhost";
    bool lmtp = false;
    tls_use tls = tls_use::opportunistic;
    std::string ca_file;  // empty: the system's
    std::string user;     // empty: no login
    std::string password;
    bool login_unprotected = false;  // the password may go to anybody
    deadlines deadline;
    smtpreply::retry_policy policy;
    std::filesystem::path spool;
    unsigned parallel = 1;
    bool once = false;  // one attempt each, without waiting

    /// With a certificate that is verified: where the user wants it, and where a password goes.
    [[nodiscard]] bool tls_required() const {
        return tls == tls_use::required || (!user.empty() && !login_unprotected);
    }
};

}  // namespace deliver

#endif
