// parse(generate(x)) is x, whatever the parts; and a reply that is stored goes through its bytes.
//
// The input is made into parts: two bytes of code, three of status, then the text: one, or lines.

#include <smtpreply/generate.hpp>
#include <smtpreply/joined_text.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/reader.hpp>
#include <smtpreply/stored_reply.hpp>

#include "require.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace smtpreply;

constexpr parse_options boundless{
    .limits = {.line = 1U << 20U, .reply = 1U << 24U, .lines = 1U << 20U}};

void check_stored(const reply& answer, const parse_options& options) {
    const stored_reply kept{answer};
    const std::string copy{kept.bytes()};
    const parse_result again = parse(copy, options);
    FUZZ_REQUIRE(again.complete() && again.consumed() == copy.size());
    FUZZ_REQUIRE(stored_reply{*again} == kept);
    for (const char c : to_string(kept)) FUZZ_REQUIRE(static_cast<unsigned char>(c) >= 32);
}

// The same input in pieces makes the same stored reply, lines cut at the limit included.
void check_read(std::string_view bytes, std::size_t piece_size, const parse_options& options) {
    reply_reader<512> reader{options};
    const parse_result parsed = parse(bytes, reader.options());
    if (!parsed) return;
    check_stored(*parsed, reader.options());

    bytes = bytes.substr(0, parsed.consumed());
    parse_result read;
    while (!bytes.empty() && !read) {
        std::string_view piece = bytes.substr(0, piece_size);
        bytes.remove_prefix(piece.size());
        read = reader.next(piece);
    }
    if (!read) read = reader.finish();
    FUZZ_REQUIRE(read && stored_reply{*read} == stored_reply{*parsed});
}

reply parsed_whole(std::string_view bytes, reply_code code, std::optional<enhanced_status> status) {
    const parse_result parsed = parse(bytes);
    FUZZ_REQUIRE(parsed.complete() && parsed.consumed() == bytes.size());
    FUZZ_REQUIRE(parsed->code() == code && parsed->status() == status);
    for (const reply_line& line : parsed->lines()) {
        FUZZ_REQUIRE(line.code == code && line.status == status);
        FUZZ_REQUIRE(line.bytes.size() <= 510);
    }
    check_stored(*parsed, {});
    return *parsed;
}

void check_text(reply_code code, std::optional<enhanced_status> status, std::string_view text) {
    std::string bytes;
    if (generate(bytes, code, status, text) != generate_error::none) {
        FUZZ_REQUIRE(bytes.empty());
        return;
    }
    const reply answer = parsed_whole(bytes, code, status);
    // A word or a run of spaces that is longer than a line may have been cut.
    std::string without_spaces;
    std::size_t longest = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != ' ') without_spaces += text[i];
        run = i != 0 && (text[i] == ' ') == (text[i - 1] == ' ') ? run + 1 : 1;
        longest = longest < run ? run : longest;
    }
    const std::string joined = joined_text(answer);
    if (longest < 100) {
        FUZZ_REQUIRE(joined == text);
    } else {
        std::string words;
        for (const char c : joined)
            if (c != ' ') words += c;
        FUZZ_REQUIRE(words == without_spaces);
    }
}

void check_lines(reply_code code, std::optional<enhanced_status> status, std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t feed = 0; feed != std::string_view::npos;) {
        feed = text.find('\n');
        lines.push_back(text.substr(0, feed));
        if (feed != std::string_view::npos) text.remove_prefix(feed + 1);
    }
    std::string bytes;
    if (generate(bytes, code, status, lines) != generate_error::none) {
        FUZZ_REQUIRE(bytes.empty());
        return;
    }
    const reply answer = parsed_whole(bytes, code, status);
    FUZZ_REQUIRE(answer.lines().size() == lines.size());
    auto expected = lines.begin();
    for (const reply_line& line : answer.lines()) FUZZ_REQUIRE(line.text == *expected++);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 5) return 0;
    const reply_code code{200U + (data[0] * 256U + data[1]) % 400U};
    std::optional<enhanced_status> status;
    if (data[2] % 2 == 0)
        status = enhanced_status{data[2] % 4 == 0 ? code.value() / 100 : 5U, data[3], data[4]};
    const std::string text{data + 5, data + size};
    check_text(code, status, text);
    check_lines(code, status, text);

    // The same bytes, as a server might have sent them.
    if (const parse_result parsed = parse(text, boundless)) check_stored(*parsed, boundless);
    check_read(text, 1 + data[3] % 20,
               {.framing = data[2] % 2 == 0 ? framing::wire : framing::quoted,
                .limits = {.line = data[4]}});
    return 0;
}
