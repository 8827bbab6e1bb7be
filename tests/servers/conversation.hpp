// One step of a dialogue, what the server and the library ought to say to it, and the check.

#ifndef SMTPREPLY_TESTS_CONVERSATION_HPP
#define SMTPREPLY_TESTS_CONVERSATION_HPP

#include "smtp_client.hpp"

#include <smtpreply/smtpreply.hpp>

#include <doctest/doctest.h>

#include <cctype>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace servers {

/// As many lines as the server likes, but more than one.
inline constexpr std::size_t several = 0;

/// What the client sends (CRLF is added; nothing is sent where it is empty) and what comes back.
struct step {
    std::string name;
    std::string command;
    smtpreply::stage stage;
    unsigned code;
    std::string_view status;  // empty: none
    smtpreply::reason reason;
    smtpreply::permanence effective;
    std::size_t lines = 1;
};

/// Where the servers listen, and the folder that keeps what they said.
struct settings {
    std::uint16_t port = 0;
    std::filesystem::path folder;
};
inline settings chosen;

/// Keeps every reply: its bytes in a file of its own, and one line about it in index.txt.
class record {
public:
    void keep(const step& at, const smtpreply::reply& reply,
              const smtpreply::classification& meaning) {
        std::ostringstream number;
        number << std::setfill('0') << std::setw(3) << ++count_;
        write(number.str() + "-" + slug(at.name) + ".txt") << reply.bytes();

        std::ostringstream what;
        what << reply.code().value() << ' ' << std::left << std::setw(7) << text(reply.status())
             << std::setw(9) << to_string(at.stage) << std::setw(22) << to_string(meaning.reason)
             << std::setw(10) << to_string(meaning.effective) << std::setw(25)
             << to_string(meaning.action) << std::setw(12) << to_string(meaning.scope)
             << to_string(meaning.evidence.confidence);
        write("index.txt") << number.str() << ' ' << what.str() << "  " << at.name << '\n';

        different_.insert(std::to_string(reply.code().value()) + ' ' + text(reply.status()));
    }

    [[nodiscard]] int count() const { return count_; }
    /// How many differ in code or status.
    [[nodiscard]] std::size_t different() const { return different_.size(); }

    static std::string text(std::optional<smtpreply::enhanced_status> status) {
        return status ? std::string{to_string(*status).view()} : std::string{};
    }

private:
    static std::ofstream write(const std::string& file) {
        std::ofstream out{chosen.folder / file, std::ios::binary | std::ios::app};
        if (!out) throw std::runtime_error{"cannot write " + (chosen.folder / file).string()};
        return out;
    }

    static std::string slug(std::string name) {
        for (char& c : name)
            if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '-';
        return name;
    }

    int count_ = 0;
    std::set<std::string> different_;
};
inline record replies;

/// What is true of every reply of a server that keeps to the standard.
inline void check_form(const smtpreply::reply& reply) {
    CHECK(reply.defects().empty());
    CHECK(smtpreply::parse(reply.bytes(), {.strictness = smtpreply::strictness::strict}));
    for (const smtpreply::reply_line line : reply.lines()) CHECK(line.code == reply.code());
}

inline void check(const step& expected, const smtpreply::reply& reply) {
    const smtpreply::classification meaning = smtpreply::classify(reply, expected.stage);
    replies.keep(expected, reply, meaning);

    INFO("reply: ", std::string{reply.bytes()});
    check_form(reply);
    // Another code than this, and the dialogue is out of step: nothing after it would fit.
    REQUIRE(reply.code().value() == expected.code);
    CHECK(record::text(reply.status()) == expected.status);
    CHECK(reply.severity() == static_cast<smtpreply::severity>(expected.code / 100));
    if (expected.lines == several)
        CHECK(reply.lines().size() > 1);
    else
        CHECK(reply.lines().size() == expected.lines);

    CHECK(to_string(meaning.reason) == to_string(expected.reason));
    CHECK(to_string(meaning.effective) == to_string(expected.effective));
    CHECK(meaning.retry() == (expected.effective == smtpreply::permanence::transient));
    CHECK_FALSE(meaning.evidence.matched.empty());
    CHECK(reply.bytes().find(meaning.evidence.matched) != std::string_view::npos);
    // The one-liner, which parses the bytes as a log would hold them, is of the same opinion.
    CHECK(smtpreply::classify(reply.bytes(), expected.stage).reason == meaning.reason);
}

/// A connection to one of the servers.
class conversation {
public:
    static constexpr std::size_t at_once = 4096;

    explicit conversation(const std::string& server, std::size_t bytes_per_read = at_once)
        : client_{server, chosen.port, bytes_per_read} {}

    /// Sends, reads and checks. Returns the reply as it came.
    std::string play(const step& one) {
        INFO("step:  ", one.name);
        if (!one.command.empty()) client_.send(one.command + "\r\n");
        const smtpreply::reply reply = client_.read_reply();
        check(one, reply);
        return std::string{reply.bytes()};
    }

    std::vector<std::string> play(const std::vector<step>& steps) {
        std::vector<std::string> said;
        for (const step& each : steps) said.push_back(play(each));
        return said;
    }

    /// Sends all in one packet, waits for the end, and then takes the replies out of one buffer.
    std::vector<std::string> play_pipelined(const std::vector<step>& steps) {
        std::string commands;
        for (const step& each : steps) commands += each.command + "\r\n";
        client_.send(commands);

        const std::string all = client_.read_to_end();
        std::string_view rest = all;
        smtpreply::reply_reader reader;
        std::vector<std::string> said;
        for (const step& each : steps) {
            INFO("step:  ", each.name);
            const smtpreply::parse_result result = reader.next(rest);
            REQUIRE(result);
            check(each, *result);
            said.emplace_back(result->bytes());
        }
        CHECK(rest.empty());
        return said;
    }

    void check_that_server_closes() { CHECK(client_.is_closed_by_server()); }

private:
    smtp_client client_;
};

/// A whole session, from the greeting until the server closes the connection.
inline void talk(const std::string& server, const std::vector<step>& steps) {
    conversation with{server};
    with.play(steps);
    with.check_that_server_closes();
}

}  // namespace servers

#endif
