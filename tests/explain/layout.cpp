#include "layout.hpp"

#include "../support.hpp"

#include <smtpreply/smtpreply.hpp>

#include <string>
#include <string_view>

using program::underlined;
using program::width_of;

namespace {

// `part` of `bytes`, underlined with two spaces before.
std::string marked(std::string_view bytes, std::string_view part) {
    const auto parsed = smtpreply::parse(bytes, {.framing = smtpreply::framing::quoted});
    REQUIRE(parsed.complete());
    const std::size_t at = bytes.find(part);
    REQUIRE(at != std::string_view::npos);
    return underlined("  ", *parsed, bytes.substr(at, part.size()));
}

}  // namespace

TEST_CASE("the matched part is underlined in its line") {
    CHECK(marked("550 User unknown\r\n", "unknown") ==
          "  550 User unknown\n"
          "           ^^^^^^^\n");
    CHECK(marked("550 User unknown", "550") ==
          "  550 User unknown\n"
          "  ^^^\n");
}

TEST_CASE("of a multiline reply only the lines with a part are shown, and no code is marked") {
    CHECK(marked("550-one\r\n550-mailbox is\r\n550 full\r\n", "mailbox is\r\n550 full") ==
          "  550-mailbox is\n"
          "      ^^^^^^^^^^\n"
          "  550 full\n"
          "      ^^^^\n");
    CHECK(marked("550-one\r\n550 two\r\n", "two") ==
          "  550 two\n"
          "      ^^^\n");
}

TEST_CASE("marks stand under what is shown: escaped bytes and wide characters") {
    CHECK(marked("550 \x1B[2J bad\r\n", "bad") ==
          "  550 \\x1B[2J bad\n"
          "              ^^^\n");
    CHECK(marked("550 a\x1B"
                 "b\r\n",
                 "a\x1B"
                 "b") ==
          "  550 a\\x1Bb\n"
          "      ^^^^^^\n");
    CHECK(marked("550 \xE6\xB1\x89 bad\r\n", "bad") ==
          "  550 \xE6\xB1\x89 bad\n"
          "         ^^^\n");
    CHECK(marked("550 gr\xC3\xBC\xC3\x9F"
                 "e\r\n",
                 "\xC3\xBC\xC3\x9F") ==
          "  550 gr\xC3\xBC\xC3\x9F"
          "e\n"
          "        ^^\n");
}

TEST_CASE("a long line is cut into rows of 80 columns, and only rows with a mark are shown") {
    const std::string text =
        "550 " + std::string(200, 'x') + " user unknown " + std::string(200, 'y');
    const std::string shown = marked(text, "user unknown");
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < shown.size(); ++lines) {
        const std::size_t end = shown.find('\n', begin);
        CHECK(width_of(std::string_view{shown}.substr(begin, end - begin)) <= 80);
        begin = end + 1;
    }
    CHECK(lines == 2);
    CHECK(shown.find("user unknown") != std::string::npos);
}

TEST_CASE("nothing is underlined where a rule matched no bytes") {
    const auto parsed = smtpreply::parse("550 x\r\n");
    CHECK(underlined("  ", *parsed, {}).empty());
}
