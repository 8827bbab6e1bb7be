// The report to the sender when a message is late or lost: RFC 3464, in a multipart/report (RFC
// 6522).

#ifndef DELIVER_REPORT_HPP
#define DELIVER_REPORT_HPP

#include "spool.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace deliver {

/// Writes the report on `about`, some recipients of `mail`, whose content is `original`: why, by
/// the library's explanation; the enhanced status and the server's words for programs; and the
/// header fields of the message, not the whole of it.
/// All of it is ASCII; `name` is the report's own.
void write_report(std::ostream& out, const std::string& name, const std::string& our_name,
                  const message& mail, const std::vector<recipient>& about, std::istream& original);

}  // namespace deliver

#endif
