#include "report.hpp"

#include "story.hpp"

#include <smtpreply/escape.hpp>

#include <Poco/Net/MessageHeader.h>
#include <Poco/Net/MultipartWriter.h>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <istream>
#include <ostream>
#include <sstream>

namespace deliver {

namespace {

using Poco::Net::MessageHeader;

std::string rfc5322_time(std::time_t seconds) {
    return fmt::format("{:%a, %d %b %Y %H:%M:%S +0000}", fmt::gmtime(seconds));
}

// For the person: what happened, and what to do.
std::string in_words(const message& mail, const std::vector<recipient>& about, bool failed) {
    std::string text = failed
                           ? "Your message could not be delivered.\r\n"
                           : "Your message is late; it is tried further. You need do nothing.\r\n";
    text +=
        fmt::format("It was taken in on {}.\r\n", time_in_words(smtpreply::moment{mail.queued_at}));
    for (const recipient& each : about) {
        text += fmt::format("\r\n<{}>\r\n{}\r\n", smtpreply::escaped(each.address), each.explained);
        if (!each.said.empty()) text += "The server said: " + each.said + "\r\n";
    }
    return text;
}

// For programs: RFC 3464 §2.3. Where no server said anything, none is named.
std::string delivery_status(const std::string& our_name, const message& mail,
                            const std::vector<recipient>& about, bool failed) {
    std::string text = fmt::format("Reporting-MTA: dns; {}\r\nArrival-Date: {}\r\n", our_name,
                                   rfc5322_time(mail.queued_at));
    for (const recipient& each : about) {
        text += fmt::format("\r\nFinal-Recipient: rfc822; {}\r\nAction: {}\r\nStatus: {}\r\n",
                            smtpreply::escaped(each.address), failed ? "failed" : "delayed",
                            each.status);
        if (!each.said.empty())
            text += "Remote-MTA: dns; " + each.host + "\r\nDiagnostic-Code: smtp; " + each.said +
                    "\r\n";
    }
    return text;
}

std::string header_fields(std::istream& original) {
    std::string fields;
    for (std::string line; std::getline(original, line) && fields.size() < 65536;) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty()) break;
        fields += line + "\r\n";
    }
    return fields;
}

}  // namespace

void write_report(std::ostream& out, const std::string& name, const std::string& our_name,
                  const message& mail, const std::vector<recipient>& about,
                  std::istream& original) {
    const bool failed = about.front().state == fate::failed;
    const std::string boundary = Poco::Net::MultipartWriter::createBoundary();
    std::ostringstream whole;

    MessageHeader header;
    header.set("From", "Mail delivery <postmaster@" + our_name + ">");
    header.set("To", "<" + smtpreply::escaped(mail.sender) + ">");
    header.set("Subject", failed ? "Undelivered mail returned to sender" : "Delayed mail");
    header.set("Date", rfc5322_time(std::time(nullptr)));
    header.set("Message-ID", "<" + name + "@" + our_name + ">");
    header.set("Auto-Submitted", "auto-replied");  // RFC 3834: nothing answers it
    header.set("MIME-Version", "1.0");
    header.set("Content-Type",
               "multipart/report; report-type=delivery-status; boundary=\"" + boundary + "\"");
    header.write(whole);
    whole << "\r\n";

    Poco::Net::MultipartWriter parts{whole, boundary};
    const auto add = [&](const std::string& type, const std::string& content) {
        MessageHeader fields;
        fields.set("Content-Type", type);
        parts.nextPart(fields);
        whole << content;
    };
    add("text/plain; charset=us-ascii", in_words(mail, about, failed));
    add("message/delivery-status", delivery_status(our_name, mail, about, failed));
    add("text/rfc822-headers", header_fields(original));
    parts.close();

    // An address and the fields of the message may hold any byte.
    for (const char c : whole.str()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 128)
            out << c;
        else
            out << fmt::format("\\x{:02X}", byte);
    }
}

}  // namespace deliver
