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
    std::string name;
    std::string port;
};

/// How long one step of the dialogue may take: RFC 5321 §4.5.3.2, shortened, since a person waits.
struct deadlines {
    std::chrono::seconds connect{30};
    std::chrono::seconds reply{60};
    std::chrono::seconds final_reply{600};  // giving up early here delivers twice
};

struct settings {
    std::vector<host> hosts;  // in order of preference: the MX hosts, or one smart host
    std::string our_name = "localhost";
    bool lmtp = false;
    tls_use tls = tls_use::opportunistic;
    std::string ca_file;  // empty: the system's
    std::string user;     // empty: no login
    std::string password;
    bool login_in_clear = false;
    deadlines deadline;
    smtpreply::retry_policy policy;
    std::filesystem::path spool;
    unsigned parallel = 1;
    bool once = false;  // one attempt each, without waiting
};

}  // namespace deliver

#endif
