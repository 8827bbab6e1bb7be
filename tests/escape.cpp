// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/escape.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <random>
#include <string>
#include <string_view>

using namespace smtpreply;
using namespace std::string_view_literals;

namespace {

// What escaped() wrote, read back.
std::string unescaped(std::string_view text) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'A' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
        } else if (text[i + 1] == '\\') {
            bytes += '\\';
            ++i;
        } else {
            REQUIRE(text[i + 1] == 'x');
            bytes += static_cast<char>(digit(text[i + 2]) * 16 + digit(text[i + 3]));
            i += 3;
        }
    }
    return bytes;
}

std::string random_bytes(std::mt19937& random) {
    // Pieces from which hostile text is made, so that whole and broken sequences both occur.
    static constexpr std::array pieces{
        "a"sv,
        "\\"sv,
        "<b>"sv,
        "\x1B["sv,
        "\xC3\xBC"sv,
        "\xE2\x80\xAE"sv,
        "\xE2"sv,
        "\x80"sv,
        "\xFF"sv,
        "\xF0\x9F\x98\x80"sv,
        "\0"sv,
        "\xC2\x9B"sv,
        "\""sv,
        "&"sv,
        "'"sv,
        "\r\n"sv,
        "\xED\xA0\x80"sv,
        "\\x41"sv,
    };
    std::string bytes;
    for (auto count = random() % 12; count > 0; --count) bytes += pieces[random() % pieces.size()];
    return bytes;
}

}  // namespace

TEST_CASE("printable text stays, the rest is spelled byte by byte") {
    // clang-format off
    static constexpr struct { std::string_view bytes, text; } rows[] = {
        {"",                         ""},
        {"User unknown",             "User unknown"},
        {"J\xC3\xBCrgen",            "J\xC3\xBCrgen"},
        {"\xF0\x9F\x98\x80",         "\xF0\x9F\x98\x80"},
        {"a\\x1B",                   "a\\\\x1B"},
        {"\x1B[2J",                  "\\x1B[2J"},
        {"a\r\nb\tc",                "a\\x0D\\x0Ab\\x09" "c"},
        {"a\0b"sv,                   "a\\x00b"},
        {"\x7F",                     "\\x7F"},
        {"\xC2\x9B" "31m",           "\\xC2\\x9B" "31m"},           // CSI as a C1 control
        {"\xE2\x80\xAE" "cba",       "\\xE2\\x80\\xAE" "cba"},      // right-to-left override
        {"\xE2\x81\xA6" "abc",       "\\xE2\\x81\\xA6" "abc"},      // left-to-right isolate
        {"\xD8\x9C",                 "\\xD8\\x9C"},                 // Arabic letter mark
        {"a\xE2\x80\x8B" "b",        "a\\xE2\\x80\\x8B" "b"},       // zero-width space
        {"\xEF\xBB\xBF",             "\\xEF\\xBB\\xBF"},            // byte order mark
        {"\xE2\x80\xA8",             "\\xE2\\x80\\xA8"},            // line separator
        {"\xC2\xAD",                 "\\xC2\\xAD"},                 // soft hyphen
        {"\xF3\xA0\x81\x81",         "\\xF3\\xA0\\x81\\x81"},       // a tag
        {"\xCD\x8F",                 "\\xCD\\x8F"},                 // combining grapheme joiner
        {"\xE1\x85\x9F",             "\\xE1\\x85\\x9F"},            // Hangul filler
        {"\xE3\x85\xA4",             "\\xE3\\x85\\xA4"},            // another
        {"\xEF\xBE\xA0",             "\\xEF\\xBE\\xA0"},            // and another
        {"\xE1\x9E\xB4",             "\\xE1\\x9E\\xB4"},            // a Khmer vowel that is not seen
        {"\xE1\xA0\x8B",             "\\xE1\\xA0\\x8B"},            // Mongolian selector
        {"\xE2\xA0\x80",             "\\xE2\\xA0\\x80"},            // Braille pattern blank
        {"a\xEF\xB8\x8F",            "a\\xEF\\xB8\\x8F"},           // variation selector
        {"\xF0\x9D\x85\xB3",         "\\xF0\\x9D\\x85\\xB3"},       // musical begin beam
        {"\xEF\xBF\xBE",             "\\xEF\\xBF\\xBE"},            // a noncharacter
        {"\xEF\xB7\x90",             "\\xEF\\xB7\\x90"},            // another
        {"\xEF\xBF\xBD",             "\xEF\xBF\xBD"},              // the replacement character
        {"\xE2\xA0\x81\xE3\x85\xA5",   "\xE2\xA0\x81\xE3\x85\xA5"},   // their visible neighbours
        {"\xFC",                     "\\xFC"},                      // Latin-1
        {"\xC3",                     "\\xC3"},                      // cut off
        {"\xC3\xC3\xBC",             "\\xC3\xC3\xBC"},
        {"\xC0\x80",                 "\\xC0\\x80"},                 // overlong
        {"\xE0\x80\x80",             "\\xE0\\x80\\x80"},            // overlong
        {"\xED\xA0\x80",             "\\xED\\xA0\\x80"},            // a surrogate
        {"\xF4\x90\x80\x80",         "\\xF4\\x90\\x80\\x80"},       // beyond Unicode
        {"\xFF\xFE",                 "\\xFF\\xFE"},
        {"\x80" "a",                 "\\x80" "a"},
        {"<b>&\"'",                  "<b>&\"'"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(escaped(row.bytes) == row.text);
        CHECK(unescaped(row.text) == row.bytes);
    }
}

TEST_CASE("for HTML the characters of markup are entities too") {
    // clang-format off
    static constexpr struct { std::string_view bytes, text; } rows[] = {
        {"<script>alert('x')</script>",  "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"},
        {"\" onload=\"x",                "&quot; onload=&quot;x"},
        {"a & b &lt;",                   "a &amp; b &amp;lt;"},
        {"\x1B\\\xFF",                   "\\x1B\\\\\\xFF"},
        {"<bob@b\xC3\xBC" "cher.example>", "&lt;bob@b\xC3\xBC" "cher.example&gt;"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(html_escaped(row.bytes) == row.text);
    }
}

TEST_CASE("any bytes become UTF-8, and UTF-8 stays as it is") {
    // clang-format off
    static constexpr struct { std::string_view bytes, text; } rows[] = {
        {"J\xC3\xBCrgen",         "J\xC3\xBCrgen"},
        {"a\\b\x1B\xE2\x80\xAE",  "a\\b\x1B\xE2\x80\xAE"},
        {"J\xFCrgen",             "J\\xFCrgen"},
        {"\xFC\\\x1B",            "\\xFC\\\\\x1B"},
        {"\xED\xA0\x80",          "\\xED\\xA0\\x80"},
        {"\xC3",                  "\\xC3"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(as_utf8(row.bytes) == row.text);
    }
}

TEST_CASE("every single byte is escaped or printable ASCII") {
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const std::string text = escaped({&c, 1});
        CAPTURE(byte);
        CHECK(unescaped(text) == std::string(1, c));
        const bool plain = byte >= 32 && byte < 127 && c != '\\';
        CHECK(text.size() == (plain ? 1U : c == '\\' ? 2U : 4U));
    }
}

TEST_CASE("whatever the bytes, they can be read back, and nothing steers a terminal or a page") {
    std::mt19937 random{1};
    for (int i = 0; i < 5000; ++i) {
        const std::string bytes = random_bytes(random);
        CAPTURE(test::spelled(bytes));
        const std::string text = escaped(bytes);
        CHECK(unescaped(text) == bytes);
        CHECK(detail::utf8_only(text));
        const auto is_control = [](char c) {
            return static_cast<unsigned char>(c) < 32 || c == '\x7F';
        };
        CHECK(std::none_of(text.begin(), text.end(), is_control));
        CHECK(html_escaped(bytes).find_first_of("<>\"'") == std::string::npos);
        CHECK(text.size() <= 4 * bytes.size());
        CHECK(html_escaped(bytes).size() <= 6 * bytes.size());
    }
}

TEST_CASE("text is appended to a string of any kind") {
    std::pmr::string text{"reply: "};
    append_escaped(text, "a\x07");
    append_html_escaped(text, "<");
    append_utf8(text, "\xFF");
    CHECK(std::string_view{text} == "reply: a\\x07&lt;\\xFF");
}
