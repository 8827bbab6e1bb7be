// What the server offers: its reply to EHLO (RFC 5321 §4.1.1.1).

#ifndef DELIVER_CAPABILITIES_HPP
#define DELIVER_CAPABILITIES_HPP

#include <smtpreply/reply.hpp>

#include <boost/algorithm/string/case_conv.hpp>

#include <charconv>
#include <cstdint>
#include <sstream>
#include <string>

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
    capabilities offered;
    bool first = true;
    for (const smtpreply::reply_line line : ehlo.lines()) {
        if (std::exchange(first, false)) continue;  // the server's name
        std::istringstream words{boost::algorithm::to_upper_copy(std::string{line.text})};
        std::string keyword;
        std::string parameter;
        words >> keyword;
        offered.starttls |= keyword == "STARTTLS";
        offered.pipelining |= keyword == "PIPELINING";
        offered.eight_bit_mime |= keyword == "8BITMIME";
        offered.size |= keyword == "SIZE";
        while (words >> parameter) {
            if (keyword == "SIZE")
                std::from_chars(parameter.data(), parameter.data() + parameter.size(),
                                offered.size_limit);
            if (keyword != "AUTH") continue;
            offered.auth_plain |= parameter == "PLAIN";
            offered.auth_login |= parameter == "LOGIN";
        }
    }
    return offered;
}

}  // namespace deliver

#endif
