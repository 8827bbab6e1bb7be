// The RFC's production of a whole reply, written in Spirit X3, against the fold of strict lines:
// two ways to the same answer. The header is included first: it must compile alone.
#include <smtpreply/detail/grammar.hpp>

#include <smtpreply/parse.hpp>

#include "parse_cases.hpp"
#include "support.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

using namespace smtpreply;
using namespace std::string_view_literals;

namespace {

// Reply-line of RFC 5321, 4.2, over all of the bytes.
bool production_accepts(std::string_view bytes) {
    namespace x3 = boost::spirit::x3;
    const char* first = bytes.data();
    const char* const last = first + bytes.size();
    detail::line_reading reading;
    const auto context = x3::make_context<detail::line_reading_tag>(reading);
    return detail::grammar::reply_line.parse(first, last, context, x3::unused, x3::unused) &&
           first == last;
}

bool fold_accepts(std::string_view bytes) {
    const parse_result result = parse(bytes, {.strictness = strictness::strict});
    return result && result.consumed() == bytes.size();
}

// Which the production does not ask for, and the fold does (4.2.1: the same code on every line).
bool codes_agree(std::string_view bytes) {
    const std::string_view code = bytes.substr(0, 3);
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes.substr(at, 3) != code) return false;
        const std::size_t end = bytes.find("\r\n", at);
        at = end == std::string_view::npos ? bytes.size() : end + 2;
    }
    return true;
}

struct tally {
    std::size_t accepted = 0;
    std::size_t refused = 0;
    std::size_t differing_codes = 0;
    std::string disagreement;  // the first one

    void add(std::string_view bytes) {
        const bool production = production_accepts(bytes);
        if (production && !codes_agree(bytes)) {
            ++differing_codes;
            if (fold_accepts(bytes) && disagreement.empty())
                disagreement = "codes differ: " + test::spelled(bytes);
            return;
        }
        ++(production ? accepted : refused);
        if (production != fold_accepts(bytes) && disagreement.empty())
            disagreement = (production ? "only the production takes " : "only the fold takes ") +
                           test::spelled(bytes);
    }
};

// All strings of up to `length` tokens.
void add_strings(tally& all, std::span<const std::string_view> tokens, std::string& prefix,
                 int length) {
    all.add(prefix);
    if (length == 0) return;
    for (const std::string_view token : tokens) {
        prefix += token;
        add_strings(all, tokens, prefix, length - 1);
        prefix.resize(prefix.size() - token.size());
    }
}

}  // namespace

TEST_CASE("the production of a reply accepts what the standard says, and nothing else") {
    // clang-format off
    static constexpr struct { std::string_view bytes; bool accepted; } rows[] = {
        {"250 ok\r\n",                      true},
        {"250\r\n",                         true},
        {"250 \r\n",                        true},
        {"250 \t ~\r\n",                    true},
        {"250-a\r\n250 b\r\n",              true},
        {"250-\r\n250\r\n",                 true},
        {"250-a\r\n250-b\r\n250 c\r\n",     true},
        {"250-a\r\n550 b\r\n",              true},   // by the grammar; not by the prose
        {"200 x\r\n",                       true},
        {"559 x\r\n",                       true},

        {"",                                false},
        {"250",                             false},
        {"250 ok",                          false},
        {"250 ok\r",                        false},
        {"250 ok\n",                        false},
        {"250-a\r\n",                       false},
        {"250-a\r\n250-b\r\n",              false},
        {"250 a\r\n250 b\r\n",              false},  // two replies
        {"250 a\r\n ",                      false},
        {"250a\r\n",                        false},
        {"250\ta\r\n",                      false},
        {"260 a\r\n",                       false},
        {"150 a\r\n",                       false},
        {"650 a\r\n",                       false},
        {"25 a\r\n",                        false},
        {"2500 a\r\n",                      false},
        {" 250 a\r\n",                      false},
        {"250 a\rb\r\n",                    false},
        {"250 a\r\r\n",                     false},
        {"250 a\0b\r\n"sv,                  false},
        {"250 a\x7F\r\n",                   false},
        {"250 \x80\r\n",                    false},
        {"250-a\r\nb\r\n250 c\r\n",         false},
        {"250-a\r\n\r\n250 c\r\n",          false},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(production_accepts(row.bytes) == row.accepted);
        CHECK(fold_accepts(row.bytes) == (row.accepted && codes_agree(row.bytes)));
    }
}

TEST_CASE("the production and the fold of strict lines agree on every input of the tables") {
    for (const test::parse_table& table : test::parse_tables) {
        for (const test::parse_case& row : table.cases) {
            tally one;
            one.add(row.input);
            CHECK(one.disagreement == "");
        }
    }
}

TEST_CASE("the production and the fold of strict lines agree on every short string") {
    SUBCASE("of up to five of all tokens") {
        static constexpr std::string_view tokens[] = {"250", "251",  "550", " ",  "-",   "\t",
                                                      "a",   "\r\n", "\n",  "\r", "\x80"};
        tally all;
        std::string prefix;
        add_strings(all, tokens, prefix, 5);
        CHECK(all.disagreement == "");
        CHECK(all.accepted > 100);
        CHECK(all.differing_codes > 0);
        CHECK(all.refused > 100'000);
    }
    SUBCASE("of up to eight of the tokens that replies are made of") {
        static constexpr std::string_view tokens[] = {"250", " ", "-", "a", "\r\n"};
        tally all;
        std::string prefix;
        add_strings(all, tokens, prefix, 8);
        CHECK(all.disagreement == "");
        CHECK(all.accepted > 1000);
    }
    SUBCASE("of up to six single bytes") {
        static constexpr std::string_view tokens[] = {"2", "5", "6", " ", "-", "\r", "\n"};
        tally all;
        std::string prefix;
        add_strings(all, tokens, prefix, 6);
        CHECK(all.disagreement == "");
        CHECK(all.accepted > 0);
    }
}
