#include "rule_file.hpp"

#include "../support.hpp"

#include <smtpreply/smtpreply.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

using namespace smtpreply;
using program::rule_file;

namespace {

// What is reported of `text`; empty where it is sound.
std::string mistake_in(std::string_view text) {
    try {
        const rule_file file{text, "my.toml"};
        return {};
    } catch (const std::runtime_error& error) {
        return error.what();
    }
}

}  // namespace

TEST_CASE("a rule file gives its rules in order, each key as in own_rule") {
    rule_file read{R"(
        # a remark
        [[rule]]
        name = "first"
        phrase = "closed * sundays"
        reason = "service_unavailable"

        [[rule]]
        name = "second"
        code = 550
        status = "5.7.1"
        stages = ["mail", "rcpt"]
        reason = "spam"
        permanence = "transient"
        action = "next_host"
        confidence = "medium"

        [[rule]]
        name = "third"
        stages = "data"
        reason = "policy"
    )",
                   "my.toml"};
    const rule_file file = std::move(read);  // the rules' texts do not move
    REQUIRE(file.rules().size() == 3);

    const own_rule& first = file.rules()[0];
    CHECK(first.name == "first");
    CHECK(first.phrase == "closed * sundays");
    CHECK(first.reason == reason::service_unavailable);
    CHECK_FALSE(first.permanence.has_value());
    CHECK_FALSE(first.action.has_value());
    CHECK(first.confidence == confidence::high);

    const own_rule& second = file.rules()[1];
    CHECK(second.code == reply_code{550});
    CHECK(second.status == enhanced_status{5, 7, 1});
    CHECK(second.stages == stage_set{stage::mail, stage::rcpt});
    CHECK(second.permanence == permanence::transient);
    CHECK(second.action == action::next_host);
    CHECK(second.confidence == confidence::medium);

    CHECK(file.rules()[2].stages == stage_set{stage::data});
    CHECK(sound(file.rules()));
}

TEST_CASE("an empty file has no rules") {
    CHECK(rule_file{"", "my.toml"}.rules().empty());
    CHECK(rule_file{"# nothing\n", "my.toml"}.rules().empty());
}

TEST_CASE("a mistake is reported with its line and what to do") {
    struct row {
        std::string_view text;
        std::string_view begins;
        std::string_view holds;
    };
    const std::string begin = "[[rule]]\nname = 'x'\nphrase = 'x'\nreason = 'spam'\n";
    const row rows[] = {
        {"[[rule]\n", "my.toml:1: this is no TOML", "docs/own-rules.md"},
        {"\nname = 'x'\n", "my.toml:2: 'name' belongs to no rule", "[[rule]]"},
        {"[rule]\nname = 'x'\n", "my.toml:1: ", "two brackets"},
        {"rule = [1]\n", "my.toml:1: ", "[[rule]]"},
        {"[[rule]]\nname = 'x'\nphrase = 'x'\nreason = 'spamm'\n", "my.toml:4: 'spamm'",
         "write one of mailbox_unknown, "},
        {"[[rule]]\nphrase = 'x'\nreason = 'spam'\n", "my.toml:1: ", "no name"},
        {"\n\n[[rule]]\nname = 'x'\nreason = 'spam'\n", "my.toml:3: ", "every refusal"},
        {"[[rule]]\nname = 'x'\nphrase = 'x'\n", "my.toml:1: ", "add reason"},
        {"[[rule]]\nname = 'x'\nphrase = ' x'\nreason = 'spam'\n", "my.toml:3: ", "never occurs"},
        {"[[rule]]\nphrase = '**'\nname = 'x'\nreason = 'spam'\n",
         "my.toml:2: ", "matches nothing"},
        {"[[rule]]\nphrase = ''\nname = 'x'\n", "my.toml:2: phrase is empty", "quotes"},
        {"[[rule]]\nphrase = 'x'\nname = ''\n", "my.toml:3: name is empty", "quotes"},
        {"[[rule]]\nname = 'x'\nreason = 'spam'\nstatus = '2.0.0'\n", "my.toml:4: ", "4 or 5"},
        {"[[rule]]\nname = 'x'\nreason = 'spam'\ncode = 450\nstatus = '5.7.1'\n",
         "my.toml:5: ", "the same digit"},
        {"[[rule]]\nstages = []\n", "my.toml:2: stages is empty", "for any"},
        {"[[rule]]\nreason = 'unspecified'\n", "my.toml:2: 'unspecified'", "too_large"},
        {"[[rule]]\nname = \"x\nphrase = 'x'\n", "my.toml:", "no closing quote"},
        {"[[rule]]\nname = 1\n", "my.toml:2: name is a text", "quotes"},
        {"[[rule]]\ncode = '550'\n", "my.toml:2: code is a number", "400 to 599"},
        {"[[rule]]\ncode = 250\n", "my.toml:2: code is a number", "400 to 599"},
        {"[[rule]]\nstatus = '571'\n", "my.toml:2: '571'", "\"5.7.1\""},
        {"[[rule]]\nstages = ['rctp']\n", "my.toml:2: 'rctp' is no stage", "rcpt"},
        {"[[rule]]\nstages = [1]\n", "my.toml:2: a stage is a text", "quotes"},
        {"[[rule]]\ntext = 'x'\n", "my.toml:2: 'text' is no key", "phrase"},
        {"[[rule]]\npermanence = 'none'\n", "my.toml:2: 'none'", "transient, permanent"},
        {"[[rule]]\naction = 'proceed'\n", "my.toml:2: 'proceed'", "retry_later"},
        {"[[rule]]\nconfidence = 'very'\n", "my.toml:2: 'very'", "low, medium, high"},
        {"[[rule]]\nname = 'a\x1b[2J'\nreason = '\x1b'\n", "my.toml:2: ", "no TOML"},
    };
    CHECK(mistake_in(begin).empty());
    CHECK(mistake_in(begin + begin).starts_with("my.toml:6: another rule has the name 'x'"));
    // What is refused is not among those to choose from.
    CHECK(mistake_in("[[rule]]\nreason = 'Spam'\n").find("unspecified") == std::string::npos);
    for (const row& each : rows) {
        CAPTURE(test::spelled(each.text));
        const std::string said = mistake_in(each.text);
        CAPTURE(said);
        CHECK(said.starts_with(each.begins));
        CHECK(said.find(each.holds) != std::string::npos);
    }
}

TEST_CASE("a file that cannot be read is named") {
    CHECK_THROWS_WITH_AS((void)rule_file::read("/"), "cannot read /: Is a directory",
                         std::runtime_error);
    CHECK_THROWS_WITH_AS((void)rule_file::read("/no/such/file"),
                         "cannot read /no/such/file: No such file or directory",
                         std::runtime_error);
}
