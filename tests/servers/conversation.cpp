#include "conversation.hpp"

#include "smtp_client.hpp"

#include <smtpreply/smtpreply.hpp>

#include <doctest/doctest.h>

#include <cctype>
#include <fstream>
#include <iomanip>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>

namespace servers {

namespace {

std::string text(std::optional<smtpreply::enhanced_status> status) {
    return status ? std::string{to_string(*status).view()} : std::string{};
}

/// Keeps what was said: each reply's bytes in a file of its own, one line about it in index.txt,
/// and both sides in transcript.txt, as the program explain reads it.
class record {
public:
    void begin() { append("transcript.txt") << "\n"; }

    void keep_command(std::string_view command) {
        constexpr std::size_t longest = 500;
        std::ofstream out = append("transcript.txt");
        if (command.size() > longest) {
            out << "C: [" << command.size() << " octets]\n";
            return;
        }
        keep_lines(out, "C: ", command);
    }

    void keep(const step& at, const smtpreply::reply& reply,
              const smtpreply::classification& meaning) {
        std::ostringstream number;
        number << std::setfill('0') << std::setw(3) << ++heard_.replies;
        append(number.str() + "-" + slug(at.name) + ".txt") << reply.bytes();

        std::ostringstream what;
        what << reply.code().value() << ' ' << std::left << std::setw(7) << text(reply.status())
             << std::setw(9) << to_string(at.stage) << std::setw(22) << to_string(meaning.reason)
             << std::setw(10) << to_string(meaning.effective) << std::setw(25)
             << to_string(meaning.action) << std::setw(12) << to_string(meaning.scope)
             << to_string(meaning.evidence.confidence);
        append("index.txt") << number.str() << ' ' << what.str() << "  " << at.name << '\n';

        std::ofstream transcript = append("transcript.txt");
        keep_lines(transcript, "S: ", reply.bytes());

        different_.insert(std::to_string(reply.code().value()) + ' ' + text(reply.status()));
        heard_.different = different_.size();
    }

    [[nodiscard]] tally heard() const { return heard_; }

private:
    static std::ofstream append(const std::string& file) {
        std::ofstream out{chosen.folder / file, std::ios::binary | std::ios::app};
        if (!out) throw std::runtime_error{"cannot write " + (chosen.folder / file).string()};
        return out;
    }

    static void keep_lines(std::ofstream& out, std::string_view who, std::string_view lines) {
        while (!lines.empty()) {
            const std::size_t feed = lines.find('\n');
            const std::string_view line = lines.substr(0, feed);
            out << who << line.substr(0, line.find_last_not_of('\r') + 1) << '\n';
            lines.remove_prefix(feed == std::string_view::npos ? lines.size() : feed + 1);
        }
    }

    static std::string slug(std::string name) {
        for (char& c : name)
            if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '-';
        return name;
    }

    tally heard_;
    std::set<std::string> different_;
};
record kept;

/// What is true of every reply of a server that keeps to the standard.
void check_form(const smtpreply::reply& reply) {
    CHECK(reply.defects().empty());
    CHECK(smtpreply::parse(reply.bytes(), {.strictness = smtpreply::strictness::strict}));
    for (const smtpreply::reply_line line : reply.lines()) CHECK(line.code == reply.code());
}

void check_meaning(const step& expected, const smtpreply::reply& reply,
                   const smtpreply::classification& meaning) {
    const bool reason_fits =
        meaning.reason == expected.reason.by_code || meaning.reason == expected.reason.by_text;
    CHECK_MESSAGE(reason_fits, "reason: ", to_string(meaning.reason), " instead of ",
                  to_string(expected.reason.by_code), " or ", to_string(expected.reason.by_text));
    CHECK(to_string(meaning.effective) == to_string(expected.effective));
    CHECK(meaning.retry() == (expected.effective == smtpreply::permanence::transient));
    CHECK_FALSE(meaning.evidence.matched.empty());
    CHECK(reply.bytes().find(meaning.evidence.matched) != std::string_view::npos);
}

void check(const step& expected, const smtpreply::reply& reply, protocol spoken) {
    const smtpreply::context known{.stage = expected.stage, .lmtp = spoken == protocol::lmtp};
    const smtpreply::classification meaning = smtpreply::classify(reply, known);
    kept.keep(expected, reply, meaning);

    INFO("reply: ", std::string{reply.bytes()});
    check_form(reply);
    // Another code than this, and the dialogue is out of step: nothing after it would fit.
    REQUIRE(reply.code().value() == expected.code);
    CHECK(text(reply.status()) == expected.status);
    CHECK(reply.severity() == static_cast<smtpreply::severity>(expected.code / 100));
    if (expected.lines == several)
        CHECK(reply.lines().size() > 1);
    else
        CHECK(reply.lines().size() == expected.lines);

    check_meaning(expected, reply, meaning);
    // The one-liner, which parses the bytes as a log would hold them, is of the same opinion.
    CHECK(smtpreply::classify(reply.bytes(), known).reason == meaning.reason);
}

}  // namespace

conversation::conversation(const std::string& address, std::size_t bytes_per_read)
    : client_{std::make_unique<smtp_client>(address, chosen.port, bytes_per_read)} {
    kept.begin();
}

conversation::conversation(const std::string& address, protocol spoken) : conversation{address} {
    spoken_ = spoken;
}

conversation::~conversation() = default;

std::string conversation::play(const step& one) {
    INFO("step:  ", one.name);
    kept.keep_command(one.command);
    if (!one.command.empty()) client_->send(one.command + "\r\n");
    const smtpreply::reply reply = client_->read_reply();
    check(one, reply, spoken_);
    return std::string{reply.bytes()};
}

std::vector<std::string> conversation::play(const std::vector<step>& steps) {
    std::vector<std::string> said;
    for (const step& each : steps) said.push_back(play(each));
    return said;
}

std::vector<std::string> conversation::play_pipelined(const std::vector<step>& steps) {
    std::string commands;
    for (const step& each : steps) commands += each.command + "\r\n";
    kept.keep_command(commands);
    client_->send(commands);

    const std::string all = client_->read_to_end();
    std::string_view rest = all;
    smtpreply::reply_reader<> reader;
    std::vector<std::string> said;
    for (const step& each : steps) {
        INFO("step:  ", each.name);
        const smtpreply::parse_result result = reader.next(rest);
        REQUIRE(result);
        check(each, *result, spoken_);
        said.emplace_back(result->bytes());
    }
    CHECK(rest.empty());
    return said;
}

void conversation::start_tls() {
    client_->start_tls();
}

void conversation::check_that_server_closes() {
    CHECK(client_->is_closed_by_server());
}

void talk(const std::string& address, const std::vector<step>& steps, protocol spoken) {
    conversation with{address, spoken};
    with.play(steps);
    with.check_that_server_closes();
}

tally heard() {
    return kept.heard();
}

}  // namespace servers
