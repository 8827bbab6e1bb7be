// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/generate.hpp>

#include <smtpreply/joined_text.hpp>
#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <array>
#include <cstddef>
#include <memory_resource>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace smtpreply;
using namespace std::string_view_literals;

namespace {

using status = std::optional<enhanced_status>;

// What was written; on an error its name in angle brackets.
template <class Text>
std::string generated(unsigned code, status given, const Text& text) {
    std::string out;
    const generate_error error = generate(out, reply_code{code}, given, text);
    if (error == generate_error::none) return out;
    CHECK(out.empty());
    return "<" + std::string{to_string(error)} + ">";
}

// The lines of the reply that the bytes are, wholly; empty where they are not just one reply.
std::vector<std::string> lines_of(const parse_result& parsed, std::string_view bytes) {
    std::vector<std::string> lines;
    if (!parsed || parsed.consumed() != bytes.size()) return lines;
    for (const reply_line& line : parsed->lines()) lines.emplace_back(line.text);
    return lines;
}

// Texts as a test server might be told to send, and such as are meant to be misread.
std::string random_text(std::mt19937& random, std::size_t most) {
    static constexpr std::array pieces{
        "a"sv,
        "mailbox"sv,
        " "sv,
        " "sv,
        " "sv,
        "  "sv,
        "\t"sv,
        "5.1.1"sv,
        "#5.1.1"sv,
        "(#4.2.2)"sv,
        "[2.0.0]"sv,
        "5.1.1:"sv,
        "-"sv,
        "250"sv,
        "250 "sv,
        "550-"sv,
        ";"sv,
        ")"sv,
        "\xC3\xBC"sv,
        "\xE2\x82\xAC"sv,
        "\xF0\x9F\x98\x80"sv,
        "192.0.2.1"sv,
        "4.96.1"sv,
        "<b@x>"sv,
    };
    std::string text;
    for (auto size = random() % (most + 1); text.size() < size;)
        text += pieces[random() % pieces.size()];
    return text;
}

reply_code random_code(std::mt19937& random) {
    return reply_code{static_cast<unsigned>(200 + random() % 400)};
}

status random_status(std::mt19937& random, reply_code code) {
    const unsigned first = code.value() / 100;
    if (first == 3 || random() % 2 == 0) return std::nullopt;
    return enhanced_status{first, static_cast<unsigned>(random() % 10),
                           static_cast<unsigned>(random() % 1000)};
}

}  // namespace

TEST_CASE("a reply is written from code, status and text") {
    CHECK(generated(250, enhanced_status{2, 0, 0}, "Ok"sv) == "250 2.0.0 Ok\r\n");
    CHECK(generated(354, std::nullopt, "Go ahead"sv) == "354 Go ahead\r\n");
    CHECK(generated(571, enhanced_status{5, 7, 606}, "Blocked"sv) == "571 5.7.606 Blocked\r\n");
    CHECK(generated(550, enhanced_status{5, 1, 1}, ""sv) == "550 5.1.1\r\n");
    // RFC 5321 §4.2.1: a server should send the space even without text.
    CHECK(generated(250, std::nullopt, ""sv) == "250 \r\n");
    CHECK(generated(250, std::nullopt, "4.96.1"sv) == "<text_status>");
    CHECK(generated(220, std::nullopt, "mx ESMTP Exim 4.96.1"sv) == "220 mx ESMTP Exim 4.96.1\r\n");
    CHECK(generated(250, std::nullopt, "J\xC3\xBCrgen\t<x>"sv) == "250 J\xC3\xBCrgen\t<x>\r\n");
}

TEST_CASE("lines of their own each get code and status") {
    using lines = std::vector<std::string_view>;
    CHECK(generated(250, std::nullopt, lines{"mx Hello", "SIZE 1000", "DSN"}) ==
          "250-mx Hello\r\n250-SIZE 1000\r\n250 DSN\r\n");
    CHECK(generated(550, enhanced_status{5, 7, 1}, lines{"a", "", "b"}) ==
          "550-5.7.1 a\r\n550-5.7.1\r\n550 5.7.1 b\r\n");
    CHECK(generated(250, std::nullopt, lines{}) == "250 \r\n");
    CHECK(generated(250, std::nullopt, std::array<std::string, 2>{"a", "b"}) ==
          "250-a\r\n250 b\r\n");

    std::string out;
    CHECK(generate(out, reply_code{250}, std::nullopt, {"a", "b"}) == generate_error::none);
    CHECK(generate(out, reply_code{354}, std::nullopt, "go") == generate_error::none);
    CHECK(out == "250-a\r\n250 b\r\n354 go\r\n");

    std::pmr::string other;
    CHECK(generate(other, reply_code{250}, std::nullopt, {"one"}) == generate_error::none);
    CHECK(std::string_view{other} == "250 one\r\n");
}

TEST_CASE("bad parts write nothing") {
    // clang-format off
    static constexpr struct {
        unsigned code; std::string_view status, text, expected;
    } rows[] = {
        {0,   "",      "x",                   "<code>"},
        {199, "",      "x",                   "<code>"},
        {600, "",      "x",                   "<code>"},
        {999, "",      "x",                   "<code>"},
        {250, "5.1.1", "x",                   "<status>"},
        {550, "4.1.1", "x",                   "<status>"},
        {354, "2.0.0", "x",                   "<status>"},
        {250, "",      "a\rb",                "<text_byte>"},
        {250, "",      "a\nb",                "<text_byte>"},
        {250, "",      "ok\r\n550 no",        "<text_byte>"},
        {250, "",      "a\0b"sv,              "<text_byte>"},
        {250, "",      "\x1B[2J",             "<text_byte>"},
        {250, "",      "\x7F",                "<text_byte>"},
        {250, "",      "a\xC2\x9B" "31m",     "<text_byte>"},
        {250, "",      "J\xFCrgen",           "<text_byte>"},
        {250, "",      "\xC3",                "<text_byte>"},
        {550, "",      "5.1.1 x",             "<text_status>"},
        {550, "",      "#5.1.1 x",            "<text_status>"},
        {550, "",      "(5.1.1): x",          "<text_status>"},
        {550, "",      "no user (#5.1.1)",    "<text_status>"},
        {550, "",      "no user [5.1.1] ",    "<text_status>"},
        {550, "5.1.1", "5.1.2 x (#4.1.1)",    "550 5.1.1 5.1.2 x (#4.1.1)\r\n"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.code);
        CAPTURE(test::spelled(row.text));
        const status given = from_string<enhanced_status>(row.status);
        CHECK(generated(row.code, given, row.text) == row.expected);
        CHECK(generated(row.code, given, std::vector<std::string_view>{row.text}) == row.expected);
    }
    CHECK(generated(250, enhanced_status{}, "x"sv) == "<status>");
    CHECK(generated(250, std::nullopt, std::vector<std::string_view>{"a", "b\n"}) == "<text_byte>");
}

TEST_CASE("a line has at most 512 octets, its line end included") {
    const std::string fits(506, 'x');
    CHECK(generated(250, std::nullopt, fits) == "250 " + fits + "\r\n");
    CHECK(generated(250, std::nullopt, std::vector<std::string>{fits}) == "250 " + fits + "\r\n");
    CHECK(generated(250, std::nullopt, std::vector<std::string>{fits + "x"}) == "<line_too_long>");
    CHECK(generated(250, std::nullopt, fits + "x") == "250-" + fits + "\r\n250 x\r\n");
    CHECK(generated(250, enhanced_status{2, 0, 0}, fits.substr(6)) ==
          "250 2.0.0 " + fits.substr(6) + "\r\n");
    CHECK(generated(250, enhanced_status{2, 0, 0}, fits.substr(5)) ==
          "250-2.0.0 " + fits.substr(6) + "\r\n250 2.0.0 x\r\n");
}

TEST_CASE("what parse() would not take by default is not written") {
    using lines = std::vector<std::string>;
    CHECK(generated(250, std::nullopt, lines(512, "a")).size() == 512 * 7);
    CHECK(generated(250, std::nullopt, lines(513, "a")) == "<reply_too_long>");
    const lines full(31, std::string(506, 'x'));
    const auto with = [&full](std::string line) {
        lines more = full;
        more.push_back(std::move(line));
        return more;
    };
    CHECK(generated(250, std::nullopt, with(std::string(506, 'x'))).size() == 16384);
    CHECK(generated(250, std::nullopt, lines(33, std::string(506, 'x'))) == "<reply_too_long>");
    CHECK(generated(550, enhanced_status{5, 1, 1}, lines(512, "")).size() == 512 * 11);

    const std::string longest(32 * 506, 'x');
    const std::string bytes = generated(550, std::nullopt, longest);
    CHECK(bytes.size() == 16384);
    CHECK(parse(bytes).complete());
    CHECK(generated(550, std::nullopt, longest + "x") == "<reply_too_long>");
}

TEST_CASE("a long text is folded at spaces, else between characters") {
    const std::string word(400, 'w');
    const std::string text = word + " and " + word;
    CHECK(generated(250, std::nullopt, text) == "250-" + word + " and\r\n250 " + word + "\r\n");
    CHECK(generated(250, std::nullopt, word + "  " + word) ==
          "250-" + word + "\r\n250  " + word + "\r\n");

    // 505 octets and a character of three: it goes to the next line whole.
    const std::string cut = std::string(505, 'x') + "\xE2\x82\xAC" + "y";
    CHECK(generated(250, std::nullopt, cut) ==
          "250-" + std::string(505, 'x') + "\r\n250 \xE2\x82\xAC" + "y\r\n");

    // Without a status the last fold that fits would make the next line read as if it had one.
    const std::string a(200, 'a');
    const std::string b(299, 'b');
    const std::string misleading = a + " " + b + " 5.100.100 c";
    CHECK(generated(550, std::nullopt, misleading) ==
          "550-" + a + "\r\n550 " + b + " 5.100.100 c\r\n");
    CHECK(generated(550, enhanced_status{5, 0, 0}, misleading) ==
          "550-5.0.0 " + a + " " + b + "\r\n550 5.0.0 5.100.100 c\r\n");
}

// Found by the fuzzer: the word was cut, and the lines joined were not the text.
TEST_CASE("a long text that ends like a status is refused, and no word of it cut for that") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "word ";
    text += "ab (#5.1.1)";  // the end of the line falls into its last word
    CHECK(generated(550, std::nullopt, text) == "<text_status>");
    CHECK(generated(550, enhanced_status{5, 1, 1}, text).substr(0, 14) == "550-5.1.1 word");
}

TEST_CASE("lines that are generated are parsed back: code, status and each text") {
    std::mt19937 random{2};
    std::size_t valid = 0;
    for (int i = 0; i < 10'000; ++i) {
        const reply_code code = random_code(random);
        const status given = random_status(random, code);
        std::vector<std::string> lines(1 + random() % 4);
        for (std::string& line : lines) line = random_text(random, 40);
        std::string bytes;
        const generate_error error = generate(bytes, code, given, lines);
        if (error != generate_error::none) {
            CHECK(error == generate_error::text_status);
            continue;
        }
        ++valid;
        CAPTURE(test::spelled(bytes));
        const parse_result parsed = parse(bytes);
        REQUIRE(parsed.complete());
        CHECK(lines_of(parsed, bytes) == lines);
        CHECK(parsed->code() == code);
        CHECK(parsed->status() == given);
        defect_set expected;  // of the text alone
        for (const defect each : {defect::eight_bit, defect::missing_text, defect::second_digit})
            if (parsed->defects().contains(each)) expected.insert(each);
        CHECK(test::spelled(parsed->defects()) == test::spelled(expected));
        // Strict readers take no UTF-8 and no second digit above 5, and all the rest.
        if (parsed->defects().contains(defect::eight_bit)) continue;
        if (parsed->defects().contains(defect::second_digit)) continue;
        const parse_result strictly = parse(bytes, {.strictness = strictness::strict});
        REQUIRE(strictly.complete());
        CHECK(strictly->status() == given);
        CHECK(lines_of(strictly, bytes) == lines);
    }
    CHECK(valid > 3000);
}

TEST_CASE("a text of any length is parsed back: its lines joined are the text") {
    std::mt19937 random{3};
    std::size_t folded = 0;
    for (int i = 0; i < 3000; ++i) {
        const reply_code code = random_code(random);
        const status given = random_status(random, code);
        const std::string text = random_text(random, i % 2 == 0 ? 100 : 2000);
        std::string bytes;
        const generate_error error = generate(bytes, code, given, text);
        if (error != generate_error::none) {
            CHECK(error == generate_error::text_status);
            continue;
        }
        CAPTURE(test::spelled(bytes));
        const parse_result parsed = parse(bytes);
        REQUIRE(parsed.complete());
        CHECK(parsed->code() == code);
        CHECK(parsed->status() == given);
        CHECK(parsed.consumed() == bytes.size());
        CHECK(joined_text(*parsed) == text);
        for (const reply_line& line : parsed->lines()) CHECK(line.bytes.size() <= 510);
        if (parsed->lines().size() > 1) ++folded;
    }
    CHECK(folded > 500);
}
