// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/detail/phrase_search.hpp>

#include "support.hpp"

#include <smtpreply/classify_bytes.hpp>
#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_tables.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

using smtpreply::classification;
using smtpreply::confidence;
using smtpreply::context;
using smtpreply::stage;
using smtpreply::detail::phrase;
using smtpreply::detail::phrase_families;
using smtpreply::detail::phrase_family;
using smtpreply::detail::phrase_match;

namespace {

// A reply that holds the row's phrase, with what else must hold: its head, and its text.
struct sample {
    std::string head;
    std::string text;
    context known;
};

sample sample_of(const phrase& row, std::size_t prefix) {
    sample made;
    const unsigned digit = row.when.first_digit == 0 ? 5U : row.when.first_digit;
    made.head = std::to_string(digit) + "50";
    if (row.when.subject != 0)
        made.text = std::to_string(digit) + '.' + std::to_string(row.when.subject) + '.' +
                    std::to_string(row.when.detail) + ' ';
    made.text += "We say: ";
    const std::string_view pattern = smtpreply::detail::pattern_of(row, prefix);
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool denies =
            at + 1 < pattern.size() && smtpreply::detail::must_be_denied(pattern, at + 1);
        if (pattern[at] == '*')
            made.text += denies ? "un" : "ed ";
        else
            made.text += pattern[at];
    }
    for (const auto& each : smtpreply::enum_names<stage>::rows)
        if (row.when.only_at.contains(each.value)) made.known.stage = each.value;
    return made;
}

template <class Visit>
void for_each_row(Visit visit) {
    for (const phrase_family& family : phrase_families)
        for (std::size_t i = 0; i < family.size; ++i) visit(family, i);
}

// The compiler checks each table in a constant evaluation of its own, within its default limits.
constexpr std::size_t most_rows = 300;

constexpr bool is_sorted_table(const phrase_family& family) {
    for (std::size_t i = 1; i < family.size; ++i)
        if (std::string_view{family.rows[i - 1].name} >= std::string_view{family.rows[i].name})
            return false;
    return family.size <= most_rows;
}

template <std::size_t Family>
struct table_check {
    static_assert(is_sorted_table(phrase_families[Family]),
                  "a table holds at most 300 rows, sorted by name, each once");
    static constexpr bool passed = true;
};

template <std::size_t... Family>
constexpr bool all_tables_pass(std::index_sequence<Family...>) {
    return (table_check<Family>::passed && ...);
}
static_assert(all_tables_pass(std::make_index_sequence<phrase_families.size()>{}));

}  // namespace

TEST_CASE("no two tables bear the same name, and they are sorted by it") {
    const auto name = [](std::size_t i) {
        return std::string_view{phrase_families[i].rows[0].name}.substr(0,
                                                                        phrase_families[i].prefix);
    };
    for (std::size_t i = 1; i < phrase_families.size(); ++i)
        CHECK(std::string{name(i - 1)} < std::string{name(i)});
}

TEST_CASE("a pattern stands once in all tables of a language, but where it says something else") {
    std::set<std::tuple<std::string_view, smtpreply::reason, smtpreply::confidence>> seen;
    for_each_row([&](const phrase_family& family, std::size_t i) {
        const std::string_view pattern =
            smtpreply::detail::pattern_of(family.rows[i], family.prefix);
        if (pattern == "como spam") return;  // Portuguese and Spanish
        CAPTURE(family.rows[i].name);
        CHECK(seen.emplace(pattern, family.rows[i].reason, family.rows[i].confidence).second);
    });
}

TEST_CASE("a row's name is its family, a slash and its pattern, in lower case") {
    for_each_row([](const phrase_family& family, std::size_t i) {
        const std::string_view name = family.rows[i].name;
        const std::string_view first = family.rows[0].name;
        CAPTURE(std::string{name});
        CHECK(name.substr(0, family.prefix) == first.substr(0, family.prefix));
        for (const char c : name) CHECK_FALSE((c >= 'A' && c <= 'Z'));
    });
}

TEST_CASE("every phrase is found where it stands, and says what its row says") {
    for_each_row([](const phrase_family& family, std::size_t i) {
        const phrase& row = family.rows[i];
        const std::string text = sample_of(row, family.prefix).text;
        CAPTURE(text);
        std::size_t found = 0;
        smtpreply::detail::for_each_phrase(text, [&](const phrase_match& match) {
            if (std::string_view{match.row.name} != row.name) return;
            ++found;
            CHECK(match.row.reason == row.reason);
            CHECK(match.row.confidence == row.confidence);
            CHECK(match.row.waiting == row.waiting);
            CHECK(match.row.when == row.when);
        });
        CHECK(found == 1);
    });
}

TEST_CASE("a phrase is found wherever it stands in a long text, though its words are many") {
    const std::string filler =
        "a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 ";
    for (std::size_t before = 0; before < 40; ++before) {
        std::string text;
        for (std::size_t i = 0; i < 40; ++i)
            text += i == before ? "the client host rejected: blocked " : filler;
        std::size_t found = 0;
        smtpreply::detail::for_each_phrase(text, [&](const phrase_match& match) {
            if (match.found.pattern == "client host rejected: blocked") ++found;
        });
        CAPTURE(before);
        CHECK(found == 1);
    }
}

TEST_CASE("what follows a star begins a word; behind a space and a star it is denied") {
    using smtpreply::detail::phrase_matcher;
    using smtpreply::detail::star;
    const auto matches = [](std::string_view text, std::string_view pattern) {
        return !phrase_matcher{text, star::denies}.match(0, pattern, 0).empty();
    };
    CHECK(matches("accounts are locked", "account*lock*"));
    CHECK_FALSE(matches("account is blocked", "account*lock*"));
    CHECK(matches("account is unknown", "account is *known"));
    CHECK(matches("account is not a known one", "account is *known"));
    CHECK(matches("account isn't known", "account *known"));
    CHECK_FALSE(matches("account is known", "account is *known"));
    CHECK_FALSE(matches("account is now known", "account is *known"));
    CHECK_FALSE(matches("account not here. it is known", "account*here. it is *known"));
}

TEST_CASE("a stem that its prefix denies is among a text's words") {
    using smtpreply::detail::denying_prefix;
    using smtpreply::detail::word_head;
    const auto prefix = [](std::string_view word) {
        return denying_prefix(word_head::at(word, 0).first);
    };
    CHECK(prefix("unknown") == 2);
    CHECK(prefix("INVALID") == 2);
    CHECK(prefix("nonexistent") == 3);
    CHECK(prefix("in the") == 0);
    CHECK(prefix("known") == 0);
    CHECK(prefix("in") == 0);
}

TEST_CASE("as many words as a text can have at once fit, and a stem behind them") {
    for (std::size_t before = 1018; before < 1030; ++before) {
        const std::string text = std::string(before, '\xC3') + "unknown user; mailbox unavailable";
        std::size_t found = 0;
        smtpreply::detail::for_each_phrase(text, [&](const phrase_match& match) {
            if (match.found.pattern == "*known user*") ++found;
        });
        CAPTURE(before);
        CHECK(found == 1);
    }
}

TEST_CASE("a stem is denied by the same prefixes in a text of any length") {
    std::string words;
    for (int i = 0; i < 1200; ++i) words += " a";
    for (const std::string denied : {"inactive mailbox", "unactive mailbox", "deactive mailbox"}) {
        const auto finds = [](const std::string& text) {
            bool found = false;
            smtpreply::detail::for_each_phrase(text, [&](const phrase_match& match) {
                found |= match.found.pattern == "*active mailbox";
            });
            return found;
        };
        CAPTURE(denied);
        CHECK(finds(denied) == (denied[0] != 'd'));
        CHECK(finds(denied + words) == (denied[0] != 'd'));
    }
}

TEST_CASE("a search is a constant expression") {
    static_assert([] {
        std::size_t found = 0;
        smtpreply::detail::for_each_phrase("User unknown", [&](const phrase_match&) { ++found; });
        return found;
    }() != 0);
}

TEST_CASE("the phrases take at most 300 KB of a program") {
    using smtpreply::detail::indexed_phrase;
    std::size_t bytes =
        ((std::size_t{1} << smtpreply::detail::bucket_bits) + 1) * sizeof(char16_t) +
        (std::size_t{1} << smtpreply::detail::key_bits) / 8;
    for_each_row([&](const phrase_family& family, std::size_t i) {
        bytes += indexed_phrase::numbers * sizeof(char32_t) + sizeof(char16_t) +
                 std::string_view{family.rows[i].name}.size() + 1;
    });
    CHECK(bytes <= std::size_t{300} * 1024);
}

TEST_CASE("a phrase that the server breaks over lines, at whatever space, means the same") {
    for_each_row([](const phrase_family& family, std::size_t i) {
        const sample made = sample_of(family.rows[i], family.prefix);
        const std::string whole = made.head + ' ' + made.text + "\r\n";
        const classification expected = classify(std::string_view{whole}, made.known);
        CAPTURE(test::spelled(whole));
        for (std::size_t at = made.text.find(' '); at != std::string::npos;
             at = made.text.find(' ', at + 1)) {
            const std::string broken = made.head + '-' + made.text.substr(0, at) + "\r\n" +
                                       made.head + ' ' + made.text.substr(at + 1) + "\r\n";
            const classification meaning = classify(std::string_view{broken}, made.known);
            CAPTURE(test::spelled(broken));
            CHECK(to_string(meaning.reason) == to_string(expected.reason));
            CHECK(meaning.evidence.rule == expected.evidence.rule);
        }
    });
}
