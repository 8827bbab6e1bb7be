// What examples/deliver writes to the sender: read again as a mail program would.

#include "client.hpp"
#include "scripted_server.hpp"

#include <Poco/Net/MessageHeader.h>
#include <Poco/Net/MultipartReader.h>
#include <Poco/StreamCopier.h>
#include <doctest/doctest.h>

#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace delivery_test;

namespace {

using Poco::Net::MessageHeader;

struct part {
    std::string type;
    std::string content;
};

struct mail {
    MessageHeader header;
    std::vector<part> parts;
};

mail read_mail(const std::string& bytes) {
    std::istringstream in{bytes};
    mail result;
    result.header.read(in);
    std::string media;
    Poco::Net::NameValueCollection parameters;
    MessageHeader::splitParameters(result.header.get("Content-Type"), media, parameters);
    Poco::Net::MultipartReader parts{in, parameters.get("boundary")};
    while (parts.hasNextPart()) {
        MessageHeader header;
        parts.nextPart(header);
        std::string content;
        Poco::StreamCopier::copyToString(parts.stream(), content);
        result.parts.push_back({header.get("Content-Type"), content});
    }
    return result;
}

// The groups of fields of a message/delivery-status: the message's, then each recipient's.
std::vector<MessageHeader> groups_of(const std::string& status) {
    std::istringstream in{status};
    std::vector<MessageHeader> groups;
    while (in.peek() != std::istringstream::traits_type::eof()) {
        groups.emplace_back().read(in);
        while (in.peek() == '\r' || in.peek() == '\n') in.get();
    }
    return groups;
}

bool holds(const std::string& text, std::string_view one) {
    return text.find(one) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "a report of failure: words for the person, fields for programs, the header of the mail") {
    scripted_server server{{{.rcpt = {"550-5.1.1 no such\r\n550 5.1.1 user"},
                             .second_rcpt = {"550 5.2.1 \x1B[2J disabled"}},
                            {}}};
    client sender;
    REQUIRE(sender
                .submit({"nobody@them.test", "off@them.test"},
                        "Subject: lost\nX-Own: kept\n\nSecret.\n")
                .status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);

    const mail report = read_mail(server.last_message());
    CHECK(report.header.get("To") == "<alice@us.test>");
    CHECK(report.header.get("Auto-Submitted") == "auto-replied");
    CHECK(holds(report.header.get("Content-Type"), "multipart/report"));
    CHECK(holds(report.header.get("Content-Type"), "report-type=delivery-status"));
    REQUIRE(report.parts.size() == 3);

    CHECK(holds(report.parts[0].type, "text/plain"));
    CHECK(holds(report.parts[0].content, "<nobody@them.test>"));
    CHECK(holds(report.parts[0].content, "The mailbox does not exist"));
    CHECK(holds(report.parts[0].content, "What to do: "));

    CHECK(report.parts[1].type == "message/delivery-status");
    const auto groups = groups_of(report.parts[1].content);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].get("Reporting-MTA") == "dns; localhost");
    CHECK(groups[1].get("Final-Recipient") == "rfc822; nobody@them.test");
    CHECK(groups[1].get("Action") == "failed");
    CHECK(groups[1].get("Status") == "5.1.1");
    CHECK(groups[1].get("Remote-MTA") == "dns; 127.0.0.1");
    CHECK(groups[1].get("Diagnostic-Code") == "smtp; 550-5.1.1 no such | 550 5.1.1 user");
    CHECK(groups[2].get("Final-Recipient") == "rfc822; off@them.test");
    CHECK(groups[2].get("Status") == "5.2.1");
    CHECK(groups[2].get("Diagnostic-Code") == "smtp; 550 5.2.1 \\x1B[2J disabled");

    CHECK(report.parts[2].type == "text/rfc822-headers");
    CHECK(holds(report.parts[2].content, "Subject: lost\r\nX-Own: kept\r\n"));
    CHECK_FALSE(holds(report.parts[2].content, "Secret"));
}

TEST_CASE("where no server said anything, the report puts no words into its mouth") {
    client sender;
    scripted_server server{{{.ehlo = {"250-mx.test\r\n250 SIZE 100"}}, {}}};
    REQUIRE(sender.submit({"bob@them.test"}, std::string(1000, 'x')).status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);

    const mail report = read_mail(server.last_message());
    REQUIRE(report.parts.size() == 3);
    const auto groups = groups_of(report.parts[1].content);
    REQUIRE(groups.size() == 2);
    CHECK(groups[1].get("Status") == "5.3.4");
    CHECK_FALSE(groups[1].has("Diagnostic-Code"));
    CHECK_FALSE(groups[1].has("Remote-MTA"));
    CHECK_FALSE(holds(report.parts[0].content, "The server said"));
}
