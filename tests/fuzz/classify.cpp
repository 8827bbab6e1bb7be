// classify() answers every reply within its rules: no failure out of a success, nothing more
// permanent than the server states but by a rule with a name, evidence inside the reply, the same
// answer however the bytes were cut, whatever their line ends and case.
//
//   clang++-14 -std=c++20 -g -O2 -fsanitize=fuzzer,address,undefined -Iinclude \
//       tests/fuzz/classify.cpp -o build/fuzz_classify && build/fuzz_classify
//       tests/fuzz/corpus/classify
//
// The first byte gives the stage, and what the rest is: a reply, or the text of one with some code;
// the second what else is known, and how the rest is cut.

#include <smtpreply/advice.hpp>
#include <smtpreply/classify.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/explain.hpp>
#include <smtpreply/matching_rules.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/reader.hpp>
#include <smtpreply/rules.hpp>

#include "as_reply.hpp"
#include "require.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace {

using namespace smtpreply;

constexpr parse_options options{.framing = framing::quoted};

constexpr std::array rules{
    own_rule{.name = "first", .phrase = "try*later", .reason = reason::greylisted},
    own_rule{.name = "second",
             .status = enhanced_status{5, 7, 1},
             .reason = reason::spam,
             .permanence = permanence::transient},
};

bool within(std::string_view part, std::string_view whole) {
    const std::less_equal<> before;
    return part.empty() || (before(whole.data(), part.data()) &&
                            before(part.data() + part.size(), whole.data() + whole.size()));
}

// RFC 5321 §4.3.2: the answers of success to each command.
bool is_success_at(unsigned code, stage at) {
    switch (at) {
        case stage::connect: return code == 220;
        case stage::starttls: return code == 220;
        case stage::auth: return code == 235;
        case stage::rcpt: return code == 250 || code == 251 || code == 252;
        case stage::ehlo:
        case stage::mail:
        case stage::message:
        case stage::rset:
        case stage::noop: return code == 250;
        case stage::vrfy: return code == 250 || code == 251 || code == 252;
        case stage::expn: return code == 250 || code == 252;
        case stage::help: return code == 211 || code == 214;
        case stage::quit: return code == 221;
        case stage::unknown: return code / 100 == 2;
        case stage::data:
        case stage::other: return false;
    }
    return false;
}

// The only rules by which a 5yz is for now.
bool is_named(std::string_view rule) {
    return rule == "too-many-recipients-as-5yz" || rule == "rate-limit-as-5yz" ||
           rule == "tls-required-but-refused" || rule == "temporary-as-5yz";
}

bool is_about_the_address(reason which) {
    return which == reason::mailbox_unknown || which == reason::mailbox_moved ||
           which == reason::mailbox_disabled || which == reason::domain_refuses_mail;
}

// Nobody is blamed who has not been named yet: RFC 4954 §6, RFC 5321 §3.3.
void check_blame(const classification& meaning, const reply& answer, const context& known) {
    if (!answer.negative()) return;
    const bool of_recipient = meaning.scope == scope::recipient || meaning.scope == scope::domain;
    if (known.stage == stage::mail) FUZZ_REQUIRE(!of_recipient);
    if (known.stage == stage::auth) {
        FUZZ_REQUIRE(!of_recipient && meaning.scope != scope::sender &&
                     meaning.scope != scope::message);
        FUZZ_REQUIRE(meaning.action != action::fail_recipient);
        FUZZ_REQUIRE(meaning.action != action::fail_message || known.other_hosts_left == false);
    }
    if (known.stage == stage::message && !known.lmtp && known.recipients_accepted.value_or(1) > 1)
        FUZZ_REQUIRE(!meaning.suppress());
}

void check_answer(const classification& meaning, const reply& answer, const context& known) {
    FUZZ_REQUIRE(!meaning.evidence.rule.empty());
    FUZZ_REQUIRE(within(meaning.evidence.matched, answer.bytes()));
    FUZZ_REQUIRE(meaning.code == answer.code() && meaning.stage == known.stage);

    if (!answer.negative()) {
        FUZZ_REQUIRE(meaning.reason == reason::positive);
        FUZZ_REQUIRE(meaning.effective != permanence::permanent && !meaning.suppress());
    }
    if (is_success_at(answer.code().value(), known.stage))
        FUZZ_REQUIRE(meaning.action == action::proceed && meaning.effective == permanence::none);

    const permanence stated = answer.code().value() / 100 == 5   ? permanence::permanent
                              : answer.code().value() / 100 == 4 ? permanence::transient
                                                                 : permanence::none;
    FUZZ_REQUIRE(meaning.stated == stated);
    if (stated == permanence::transient)
        FUZZ_REQUIRE(meaning.effective == permanence::transient ||
                     meaning.evidence.rule == "permanent-as-4yz");
    if (stated == permanence::permanent)
        FUZZ_REQUIRE(meaning.effective == permanence::permanent || is_named(meaning.evidence.rule));
    FUZZ_REQUIRE(!meaning.suppress() || (is_about_the_address(meaning.reason) &&
                                         meaning.evidence.confidence == confidence::high &&
                                         meaning.effective == permanence::permanent));
    check_blame(meaning, answer, known);
}

void same_verdict(const classification& one, const classification& other) {
    FUZZ_REQUIRE(one.reason == other.reason);
    FUZZ_REQUIRE(one.stated == other.stated && one.effective == other.effective);
    FUZZ_REQUIRE(one.scope == other.scope && one.action == other.action);
    FUZZ_REQUIRE(one.evidence.rule == other.evidence.rule);
    FUZZ_REQUIRE(one.evidence.confidence == other.evidence.confidence);
}

void check_rules(const classification& meaning, const reply& answer, const context& known) {
    const matching_rule_list found = matching_rules(answer, known, rules);
    FUZZ_REQUIRE(!found.empty());
    const ruled_classification ruled = classify(answer, known, rules);
    same_verdict(ruled.built_in, meaning);
    FUZZ_REQUIRE(found[0].reason == ruled.reason && found[0].own == (ruled.own != nullptr));
    FUZZ_REQUIRE(found[0].matched == ruled.evidence.matched);
    for (const matching_rule& each : found) FUZZ_REQUIRE(within(each.matched, answer.bytes()));
    if (ruled.own == nullptr) same_verdict(ruled, meaning);
    if (!answer.negative()) FUZZ_REQUIRE(ruled.own == nullptr);
}

void check_words(const classification& meaning, const reply& answer) {
    const explanation words = explain(meaning);
    FUZZ_REQUIRE(!words.title.empty() && !words.causes.empty() && !words.fixes.empty());
    for (const std::string& each : advice(meaning, answer)) {
        FUZZ_REQUIRE(!each.empty() && detail::utf8_only(each));
        for (const char c : each) FUZZ_REQUIRE(static_cast<unsigned char>(c) >= 32 && c != 127);
    }
}

// Through a reader, in pieces of `size` bytes.
void check_split(const classification& whole, std::string_view bytes, const context& known,
                 std::size_t size) {
    reply_reader<> reader{options};
    while (!bytes.empty()) {
        std::string_view piece = bytes.substr(0, size);
        bytes.remove_prefix(piece.size());
        if (const parse_result read = reader.next(piece)) {
            const classification meaning = classify(*read, known);
            same_verdict(meaning, whole);
            FUZZ_REQUIRE(meaning.evidence.matched == whole.evidence.matched);
            return;
        }
    }
    const parse_result last = reader.finish();
    FUZZ_REQUIRE(last.complete());
    same_verdict(classify(*last, known), whole);
}

template <class Change>
void check_changed(const classification& meaning, std::string_view bytes, const context& known,
                   Change change) {
    std::string other;
    for (std::size_t i = 0; i < bytes.size(); ++i) change(other, bytes, i);
    const parse_result parsed = parse(other, options);
    FUZZ_REQUIRE(parsed.complete());
    same_verdict(classify(*parsed, known), meaning);
}

void check(std::string_view bytes, const context& known, std::size_t piece) {
    const parse_result parsed = parse(bytes, options);
    if (!parsed) return;
    const classification meaning = classify(*parsed, known);
    check_answer(meaning, *parsed, known);
    check_rules(meaning, *parsed, known);
    check_words(meaning, *parsed);

    const std::string_view own = parsed->bytes();
    check_split(meaning, own, known, piece);
    check_changed(meaning, own, known, [](std::string& to, std::string_view from, std::size_t i) {
        if (from.substr(i, 2) != "\r\n") to += from[i];
    });
    check_changed(meaning, own, known, [](std::string& to, std::string_view from, std::size_t i) {
        const char c = from[i];
        to += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    check_changed(meaning, own, known, [](std::string& to, std::string_view from, std::size_t i) {
        const char c = from[i];
        to += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // Beyond that the limits of lines and replies would tell CRLF from LF.
    constexpr std::size_t longest = 1500;
    if (size < 2 || size > longest) return 0;
    context known{.stage = enum_names<stage>::rows[data[0] % enum_names<stage>::rows.size()].value};
    known.lmtp = (data[1] & 1U) != 0;
    known.tls_required = (data[1] & 2U) != 0;
    if ((data[1] & 4U) != 0) known.recipients_accepted = data[1] >> 6U;
    if ((data[1] & 8U) != 0) known.other_hosts_left = (data[1] & 16U) != 0;
    const std::size_t piece = 1 + (data[1] >> 5U) * 7U;

    // As it is, or as the text of a reply with some code.
    constexpr std::array<std::string_view, 10> codes{"250",       "354", "421", "",    "450",
                                                     "452 4.2.2", "500", "550", "552", "554 5.7.1"};
    const std::string_view code = codes[(data[0] >> 4U) % codes.size()];
    const std::string bytes{data + 2, data + size};
    check(code.empty() ? bytes : as_reply(code, bytes), known, piece);
    return 0;
}
