// Where a recipient's mail goes: the smart host, or the MX hosts of the domain (RFC 5321 §5.1).

#ifndef DELIVER_ROUTE_HPP
#define DELIVER_ROUTE_HPP

#include "connection.hpp"
#include "settings.hpp"

#include <smtpreply/event.hpp>

#include <string>
#include <variant>
#include <vector>

namespace deliver {

/// Hosts in the order in which they are tried, never none; or what the name service said instead.
using route = std::variant<std::vector<host>, smtpreply::event>;

/// What recipients have in common who may share a connection: the domain, in lower case; with a
/// smart host nothing, which is the empty string.
[[nodiscard]] std::string destination_of(const std::string& address, const settings& wishes);

/// Of equal preference, hosts come in random order. A domain without MX is its own host; one whose
/// MX is "." takes no mail (RFC 7505).
asio::awaitable<route> find_route(std::string destination, const settings& wishes);

/// Never none. Like every question to the name service, it has an end: settings::deadline.
asio::awaitable<std::variant<std::vector<asio::ip::tcp::endpoint>, smtpreply::event>> addresses_of(
    host one, const settings& wishes);

}  // namespace deliver

#endif
