// What examples/deliver writes to the sender: read again as a mail program would.

#include "client.hpp"
#include "scripted_server.hpp"

#include <Poco/Net/MessageHeader.h>
#include <Poco/Net/MultipartReader.h>
#include <Poco/StreamCopier.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
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

TEST_CASE(
    "a report can be sent anywhere: short lines, ASCII, a zone that is one, an ID of its own") {
    std::string refusal;
    for (int i = 0; i < 9; ++i) refusal += "550-5.1.1 " + std::string(150, 'x') + "\r\n";
    refusal += "550 5.1.1 end";
    scripted_server server{{{.rcpt = {refusal}}, {}}};
    client sender;
    REQUIRE(sender.submit({"b\xC3\xBC@them.test"}, "Subject: Gr\xC3\xBC\xC3\x9F\x65\n\nHello.\n")
                .status == 0);
    CHECK_FALSE(sender.run({server.port()}).hung);
    const std::string bytes = server.last_message();
    std::size_t longest = 0;
    std::istringstream lines{bytes};
    for (std::string line; std::getline(lines, line);) longest = (std::max)(longest, line.size());
    CHECK(longest <= 999);  // with the CR
    CHECK(std::all_of(bytes.begin(), bytes.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 128; }));
    CHECK(holds(bytes, "Subject: Gr\\xC3\\xBC\\xC3\\x9Fe\r\n"));
    const std::string date = read_mail(bytes).header.get("Date");
    CHECK(date.substr(date.size() - 6) == " +0000");
}

TEST_CASE("each recipient that is late is reported, and so is its failure, by mails of their own") {
    const script busy{.rcpt = {"450 4.2.0 x"}, .second_rcpt = {"450 4.2.0 x"}};
    scripted_server server{{busy}};
    client sender;
    REQUIRE(sender.submit({"a@them.test", "b@them.test"}).status == 0);
    // The second one becomes late only after the first one is.
    const auto set = [&](std::string_view from, std::string_view to) {
        for (const auto& each : std::filesystem::directory_iterator{sender.spool()}) {
            if (each.path().extension() != ".json") continue;
            std::ifstream in{each.path()};
            std::string text{std::istreambuf_iterator<char>{in}, {}};
            const std::size_t at = text.rfind(from);
            if (at == std::string::npos) continue;
            std::ofstream{each.path()} << text.replace(at, from.size(), to);
        }
    };
    set("\"delay_warned\": false", "\"delay_warned\": true");
    CHECK(sender.run({server.port()}, {"--warn-after", "0", "--once"}).status == 0);
    CHECK(sender.queued() == 2);
    set("\"delay_warned\": true", "\"delay_warned\": false");
    std::this_thread::sleep_for(std::chrono::seconds{2});
    CHECK(sender.run({server.port()}, {"--warn-after", "0", "--once"}).status == 0);
    CHECK(sender.queued() == 3);
}
