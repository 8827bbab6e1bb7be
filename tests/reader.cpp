// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/reader.hpp>

#include "parse_cases.hpp"
#include "support.hpp"

#include <cstddef>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace smtpreply;
using test::spelled;

namespace {

static_assert(noexcept(reply_reader{}.finish()) && noexcept(reply_reader{}.idle()));

// All that a caller can see of a result, offsets and bytes included.
std::string seen(const parse_result& result) {
    if (result.incomplete()) return "incomplete\n";
    if (result.malformed())
        return spelled(result.error().rule) + " at " + std::to_string(result.error().offset) +
               " after " + spelled(result.error().code) + '\n';
    std::string text = std::to_string(result.consumed()) + " bytes: " + spelled(result->code()) +
                       ' ' + spelled(result->status()) + ' ' + spelled(result->defects()) + '\n';
    for (const reply_line line : result->lines())
        text += "    " + (line.code ? spelled(*line.code) : "---") + ' ' + spelled(line.status) +
                " '" + spelled(line.text) + "'\n";
    return text;
}

// What `reader` yields for the pieces of one input, and at its end.
template <std::size_t Capacity>
std::string read_pieces(reply_reader<Capacity>& reader, std::span<const std::string_view> pieces) {
    std::string text;
    for (const std::string_view piece : pieces) {
        // A copy that dies with its piece: the reader may keep nothing that looks into it.
        std::vector<char> bytes(piece.begin(), piece.end());
        std::string_view input{bytes.data(), bytes.size()};
        parse_result result = reader.next(input);
        for (; result; result = reader.next(input)) text += seen(result);
        if (result.malformed()) return text + seen(result);
        if (!input.empty()) text += "incomplete, but not all of the piece was taken\n";
    }
    return text + "end: " + seen(reader.finish());
}

std::string read_pieces(const parse_options& options, std::span<const std::string_view> pieces) {
    reply_reader reader{options};
    return read_pieces(reader, pieces);
}

std::string read_whole(const parse_options& options, std::string_view input) {
    return read_pieces(options, std::span{&input, 1});
}

std::vector<std::string_view> cut(std::string_view input, std::vector<std::size_t> places) {
    std::vector<std::string_view> pieces;
    std::size_t from = 0;
    for (const std::size_t place : places) {
        pieces.push_back(input.substr(from, place - from));
        from = place;
    }
    pieces.push_back(input.substr(from));
    return pieces;
}

// The tables' inputs, and streams of several replies.
template <class Check>
void for_each_input(Check check) {
    for (const test::parse_table& table : test::parse_tables) {
        CAPTURE(table.name);
        for (const test::parse_case& row : table.cases) {
            CAPTURE(spelled(row.input));
            check(table.options, row.input);
        }
    }
    static constexpr std::string_view streams[] = {
        "220 hi\r\n250-a\r\n250 b\r\n550 5.1.1 gone\r\n250\r\n354 go\n",
        "550-5.1.1 a\r\n550 b\r\n250\r\ngarbage\r\n250 c\r\n",
        "250 a\r\n250 bcdefghijklmnopqrstuvwxyz\r\n550-x\r\n550 abcdefghijklmnopqrstuvwxyz\r\n250 "
        "c\r\n",
        "250 a\r\n\r\n250 b\r\n",
        "550-a\r\n550-b\r\n",
    };
    for (const test::parse_table& table : test::parse_tables) {
        CAPTURE(table.name);
        for (const std::string_view stream : streams) {
            CAPTURE(spelled(stream));
            check(table.options, stream);
        }
    }
}

constexpr bool in_place(const parse_result& result, std::string_view input) {
    return result->bytes().data() >= input.data() &&
           result->bytes().data() + result->bytes().size() <= input.data() + input.size();
}

}  // namespace

TEST_CASE("the reader yields what parse yields, reply by reply") {
    for_each_input([](parse_options options, std::string_view input) {
        options.framing = framing::wire;  // in quoted framing the end of the input is finish()
        std::string parsed;
        std::string read;
        reply_reader reader{options};
        std::string_view rest = input;
        std::string_view unread = input;
        for (bool more = true; more;) {
            const parse_result by_parse = parse(rest, options);
            rest.remove_prefix(by_parse.consumed());
            parsed += seen(by_parse);
            const parse_result by_reader = reader.next(unread);
            read += seen(by_reader);
            more = by_parse.complete() && by_reader.complete();
        }
        CHECK(read == parsed);
    });
}

TEST_CASE("quoted: the reader's replies at the end of the input are those of parse") {
    for_each_input([](const parse_options& options, std::string_view input) {
        if (options.framing != framing::quoted || input.empty()) return;
        std::string parsed;
        for (std::string_view rest = input; !rest.empty();) {
            const parse_result result = parse(rest, options);
            parsed += seen(result);
            if (!result) break;
            rest.remove_prefix(result.consumed());
        }
        std::string read;
        reply_reader reader{options};
        std::string_view unread = input;
        parse_result result = reader.next(unread);
        for (; result; result = reader.next(unread)) read += seen(result);
        if (result.incomplete()) result = reader.finish();
        if (!result.incomplete()) read += seen(result);
        CHECK(read == parsed);
    });
}

TEST_CASE("an input cut in two at any byte reads the same as whole") {
    for_each_input([](const parse_options& options, std::string_view input) {
        const std::string whole = read_whole(options, input);
        for (std::size_t place = 0; place <= input.size(); ++place) {
            CAPTURE(place);
            CHECK(read_pieces(options, cut(input, {place})) == whole);
        }
    });
}

// Found by the fuzzer: cut behind its third digit, a code that strict refuses was told to the
// error, and not where more bytes stood behind it.
TEST_CASE("strict: the code that an error carries is the same however the input is cut") {
    constexpr parse_options strict{.strictness = smtpreply::strictness::strict};
    for (const std::string_view input : {"250-a\r\n5620\n", "250-a\r\n275x\n", "250-a\r\n475x4"}) {
        CAPTURE(test::spelled(input));
        const std::string whole = read_whole(strict, input);
        for (std::size_t place = 0; place <= input.size(); ++place) {
            CAPTURE(place);
            CHECK(read_pieces(strict, cut(input, {place})) == whole);
        }
    }
}

TEST_CASE("an input that comes byte by byte reads the same as whole") {
    for_each_input([](const parse_options& options, std::string_view input) {
        std::vector<std::string_view> bytes;
        for (std::size_t i = 0; i < input.size(); ++i) bytes.push_back(input.substr(i, 1));
        CHECK(read_pieces(options, bytes) == read_whole(options, input));
    });
}

TEST_CASE("an input in three pieces, some of them empty, reads the same as whole") {
    std::mt19937 random{20240521};  // always the same cuts
    for_each_input([&random](const parse_options& options, std::string_view input) {
        const std::string whole = read_whole(options, input);
        for (int round = 0; round < 8; ++round) {
            const std::size_t second = random() % (input.size() + 1);
            const std::size_t first = random() % (second + 1);
            CAPTURE(first);
            CAPTURE(second);
            CHECK(read_pieces(options, cut(input, {first, second})) == whole);
        }
    });
}

TEST_CASE("random bytes read the same in three pieces as whole, and as parse reads them") {
    std::mt19937 random{20240522};
    for (int round = 0; round < 200; ++round) {
        const std::string input = test::random_stream(random);
        CAPTURE(spelled(input));
        const std::size_t second = random() % (input.size() + 1);
        const std::size_t first = random() % (second + 1);
        CAPTURE(first);
        CAPTURE(second);
        for (const test::parse_table& table : test::parse_tables) {
            CAPTURE(table.name);
            CHECK(read_pieces(table.options, cut(input, {first, second})) ==
                  read_whole(table.options, input));
            parse_options wire = table.options;
            wire.framing = framing::wire;
            reply_reader reader{wire};
            std::string_view unread = input;
            CHECK(seen(reader.next(unread)) == seen(parse(input, wire)));
        }
    }
}

TEST_CASE("a reader that was used, failed and reset reads the same as a new one") {
    for_each_input([](const parse_options& options, std::string_view input) {
        reply_reader reader{options};
        std::string_view before = "550-5.1.1 left over\r\n";
        (void)reader.next(before);
        reader.reset();
        before = "garbage";
        (void)reader.next(before);
        reader.reset();
        CHECK(read_pieces(reader, std::span{&input, 1}) == read_whole(options, input));
    });
}

TEST_CASE("a reply that lies whole in its piece is yielded in place, one that was cut is not") {
    const std::string_view stream = "250-a\r\n250 b\r\n550 gone\r\n";
    std::string_view input = stream;
    reply_reader reader;
    CHECK(in_place(reader.next(input), stream));
    CHECK(in_place(reader.next(input), stream));
    CHECK(input.empty());

    std::string_view head = stream.substr(0, 9);
    CHECK(reader.next(head).incomplete());
    std::string_view tail = stream.substr(9);
    const parse_result cut_one = reader.next(tail);
    CHECK_FALSE(in_place(cut_one, stream));
    CHECK(cut_one->bytes() == "250-a\r\n250 b\r\n");
    CHECK(in_place(reader.next(tail), stream));
}

TEST_CASE("complete leaves the input behind the reply, incomplete leaves nothing of it") {
    reply_reader reader;
    std::string_view input = "250 a\r\n250 b\r\n25";
    CHECK(reader.next(input).consumed() == 7);
    CHECK(input == "250 b\r\n25");
    CHECK(reader.next(input).consumed() == 7);
    CHECK(input == "25");
    CHECK(reader.next(input).incomplete());
    CHECK(input.empty());
    CHECK(reader.next(input).incomplete());
    input = "0 c\r\n250";
    CHECK(reader.next(input).consumed() == 7);  // counted over both pieces
    CHECK(input == "250");
}

TEST_CASE("what is left of the input ends where the input ended, however it is cut") {
    constexpr std::string_view bytes = "250-a\r\n250 b\r\n250 c\r\n";
    for (std::size_t size = 1; size <= bytes.size(); ++size) {
        CAPTURE(size);
        reply_reader reader;
        for (std::size_t at = 0; at < bytes.size(); at += size) {
            CAPTURE(at);
            const std::string_view piece = bytes.substr(at, size);
            std::string_view input = piece;
            do {
                static_cast<void>(reader.next(input));
                CHECK(input.data() + input.size() == piece.data() + piece.size());
            } while (!input.empty());
        }
        CHECK(reader.idle());
    }
}

TEST_CASE("malformed leaves the input at the broken line, or at what this piece holds of it") {
    // clang-format off
    static constexpr struct { std::string_view first, second, left; } rows[] = {
        {"",           "garbage\r\n250 a\r\n",             "garbage\r\n250 a\r\n"},
        {"250 a\r\n",  "garbage\r\n250 b\r\n",             "garbage\r\n250 b\r\n"},
        {"",           "250-a\r\n550 b\r\n250 c\r\n",      "550 b\r\n250 c\r\n"},
        {"250-a\r\n",  "250-b\r\n550 c\r\n",               "550 c\r\n"},
        {"250-a\r\n5", "50 b\r\n250 c\r\n",                "50 b\r\n250 c\r\n"},
        {"25",         "garbage",                          "garbage"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.first));
        CAPTURE(spelled(row.second));
        reply_reader reader{{.code = code_choice::refuse}};
        std::string_view input = row.first;
        parse_result result = reader.next(input);
        while (result) result = reader.next(input);
        REQUIRE(result.incomplete());
        input = row.second;
        while ((result = reader.next(input))) {
        }
        CHECK(result.malformed());
        CHECK(input == row.left);
    }
}

TEST_CASE("an error repeats until reset, and takes no byte while it does") {
    reply_reader reader;
    std::string_view input = "garbage\r\n250 ok\r\n";
    const std::string error = seen(reader.next(input));
    CHECK(error == "reply_code at 0 after 000\n");
    input = "250 ok\r\n";
    CHECK(seen(reader.next(input)) == error);
    CHECK(seen(reader.next(input)) == error);
    CHECK(seen(reader.finish()) == error);
    CHECK(input == "250 ok\r\n");

    reader.reset();
    CHECK(reader.next(input).complete());
}

// Found by the fuzzer: a single byte was taken after an error at the end of the input.
TEST_CASE("an error at the end of the input takes no single byte either") {
    reply_reader reader;
    std::string_view input = "550 gone";
    CHECK(reader.next(input).incomplete());
    const std::string error = seen(reader.finish());
    input = "x";
    CHECK(seen(reader.next(input)) == error);
    CHECK(input == "x");
}

TEST_CASE("wire: the end of the input inside a reply is an error that carries the code") {
    // clang-format off
    static constexpr struct { std::string_view input, expected; } rows[] = {
        {"",                     "incomplete\n"},
        {"250 a\r\n",            "incomplete\n"},
        {"5",                    "end_of_input at 1 after 000\n"},
        {"55",                   "end_of_input at 2 after 000\n"},
        {"550",                  "end_of_input at 3 after 550\n"},
        {"550 gon",              "end_of_input at 7 after 550\n"},
        {"550 gone\r",           "end_of_input at 9 after 550\n"},
        {"550-a\r\n",            "end_of_input at 7 after 550\n"},
        {"250-a\r\n550 b",       "end_of_input at 12 after 550\n"},
        {"550-a\r\n250 b",       "end_of_input at 12 after 550\n"},
        {"550-a\r\ntext",        "end_of_input at 11 after 550\n"},
        {"250 a\r\n550 b",       "end_of_input at 5 after 550\n"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.input));
        reply_reader reader;
        std::string_view input = row.input;
        while (reader.next(input)) {
        }
        CHECK(seen(reader.finish()) == row.expected);
        CHECK(seen(reader.finish()) == row.expected);
    }
}

TEST_CASE("strict: the end of the input blames the byte that broke a rule before it") {
    // clang-format off
    static constexpr struct { std::string_view input, expected; } rows[] = {
        {"550 gone",         "end_of_input at 8 after 550\n"},
        {"550 gone\r",       "end_of_input at 9 after 550\n"},
        {"550-a\r\n550",     "end_of_input at 10 after 550\n"},
        {"550 \x80 gone",    "textstring at 4 after 550\n"},
        {"550-a\r\n550 b\rc", "line_end at 13 after 550\n"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.input));
        reply_reader reader{{.strictness = strictness::strict}};
        std::string_view input = row.input;
        parse_result result = reader.next(input);
        if (result.incomplete()) result = reader.finish();
        CHECK(seen(result) == row.expected);
    }
}

TEST_CASE("quoted: the end of the input ends the reply, once") {
    // clang-format off
    static constexpr struct { std::string_view input, expected; } rows[] = {
        {"",                "incomplete\n"},
        {"250 a\r\n",       "incomplete\n"},
        {"550 5.1.1 gone",  "14 bytes: 550 5.1.1 {unterminated_line}\n    550 5.1.1 'gone'\n"},
        {"550-a\r\n",       "7 bytes: 550 - {unterminated_reply}\n    550 - 'a'\n"},
        {"550-a\r\n550 b",  "12 bytes: 550 - {unterminated_line}\n    550 - 'a'\n    550 - 'b'\n"},
        {"250 a\r\n550 b",  "5 bytes: 550 - {unterminated_line}\n    550 - 'b'\n"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.input));
        reply_reader reader{{.framing = framing::quoted}};
        std::string_view input = row.input;
        while (reader.next(input)) {
        }
        CHECK(seen(reader.finish()) == row.expected);
        CHECK(reader.finish().incomplete());
        input = "250 next\r\n";
        CHECK(reader.next(input).complete());
    }
}

TEST_CASE("quoted: a reply of just the limit is read as parse reads it") {
    const parse_options options{.framing = framing::quoted, .limits = {.reply = 10}};
    std::string_view input = "550 abcdef";
    REQUIRE(parse(input, options).complete());
    reply_reader reader{options};
    CHECK(reader.next(input).incomplete());
    CHECK(reader.finish().complete());
}

TEST_CASE("the reader is idle between two replies, and only there") {
    reply_reader reader;
    CHECK(reader.idle());
    std::string_view input = "250-a\r\n250 b\r\n25";
    (void)reader.next(input);  // in place
    CHECK(reader.idle());
    (void)reader.next(input);
    CHECK_FALSE(reader.idle());
    input = "0 c\r\n";
    (void)reader.next(input);  // from the storage
    CHECK(reader.idle());
    input = "250-a\r\n";
    (void)reader.next(input);
    CHECK_FALSE(reader.idle());
    reader.reset();
    CHECK(reader.idle());
    input = "garbage";
    (void)reader.next(input);
    CHECK_FALSE(reader.idle());
    (void)reader.finish();
    CHECK_FALSE(reader.idle());
    reader.discard(input);
    CHECK(reader.idle());
    (void)reader.finish();
    CHECK(reader.idle());
}

// RFC 3207, 4.2: an attacker may have sent the second reply before TLS began.
TEST_CASE("discard throws away what came with the reply to STARTTLS") {
    reply_reader reader;
    std::string_view input = "220 go ahead\r\n250-mail.example.com\r\n250 AUTH PLAIN\r\n";
    CHECK(reader.next(input).complete());
    reader.discard(input);
    CHECK(input.empty());
    CHECK(reader.next(input).incomplete());
    CHECK(reader.finish().incomplete());

    input = "220 go ahead\r\n250-half a rep";
    CHECK(reader.next(input).complete());
    CHECK(reader.next(input).incomplete());
    reader.discard(input);
    input = "550 x\r\n";
    const parse_result result = reader.next(input);
    REQUIRE(result.complete());
    CHECK(result->bytes() == "550 x\r\n");
    CHECK(spelled(result->code()) == "550");
}

TEST_CASE("reset forgets an unfinished reply") {
    reply_reader reader;
    std::string_view input = "550-5.1.1 half";
    CHECK(reader.next(input).incomplete());
    reader.reset();
    CHECK(reader.finish().incomplete());
    input = "250 ok\r\n";
    CHECK(seen(reader.next(input)) == "8 bytes: 250 - {}\n    250 - 'ok'\n");
}

TEST_CASE("a yielded reply stays readable until the next call") {
    reply_reader reader;
    std::string_view input = "550 5.1.";
    CHECK(reader.next(input).incomplete());
    input = "1 gone\r\n250 ok\r\n";
    const parse_result result = reader.next(input);
    REQUIRE(result.complete());
    CHECK(result->bytes() == "550 5.1.1 gone\r\n");
    CHECK((*result->lines().begin()).text == "gone");
    CHECK(input == "250 ok\r\n");
}

TEST_CASE("a megabyte on one line keeps the code, the line cut, the same bytes for every split") {
    const std::string long_line = "550-5.1.1 " + std::string(1'000'000, 'x') + "\r\n";
    const std::string input = long_line + "550 5.1.1 end\r\n";

    std::string expected;
    for (const std::size_t size :
         {input.size(), std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{2047},
          std::size_t{2048}, std::size_t{2049}, std::size_t{65536}, std::size_t{1'000'011},
          std::size_t{1'000'012}}) {
        CAPTURE(size);
        reply_reader<4096> reader;
        parse_result result;
        for (std::size_t at = 0; at < input.size() && result.incomplete(); at += size) {
            std::string_view piece = std::string_view{input}.substr(at, size);
            result = reader.next(piece);
        }
        REQUIRE(result.complete());
        CHECK(result.consumed() == input.size());
        CHECK(spelled(result->code()) == "550");
        CHECK(spelled(result->status()) == "5.1.1");
        CHECK(spelled(result->defects()) == "{line_too_long}");
        CHECK(result->lines().size() == 2);
        if (expected.empty()) expected = result->bytes();
        CHECK(result->bytes() == expected);
        CHECK(result->bytes() == long_line.substr(0, 2048) + "\n550 5.1.1 end\r\n");
    }
}

TEST_CASE("a line beyond the limit is cut where parse cuts it") {
    for (const std::size_t size : {2040U, 2046U, 2047U, 2048U, 2049U, 2050U, 2051U, 4000U}) {
        CAPTURE(size);
        const std::string text(size - 4 - 2, 'x');
        const std::string line = "550 " + text + "\r\n";
        reply_reader reader;
        std::string_view input = line;
        const parse_result read = reader.next(input);
        const parse_result parsed = parse(line);
        REQUIRE(read.complete());
        REQUIRE(parsed.complete());
        CHECK((*read->lines().begin()).text.size() == (*parsed->lines().begin()).text.size());
    }
}

TEST_CASE("garbage is refused with the byte that shows it, when bytes come one by one") {
    // clang-format off
    static constexpr struct { std::string_view bytes; strictness mode; std::string_view error; } rows[] = {
        {"1",     strictness::lenient, "reply_code at 0 after 000\n"},
        {"2x",    strictness::lenient, "reply_code at 1 after 000\n"},
        {"25x",   strictness::lenient, "reply_code at 2 after 000\n"},
        {"2:",    strictness::lenient, "reply_code at 1 after 000\n"},
        {"6",     strictness::lenient, "reply_code at 0 after 000\n"},
        {"1",     strictness::strict,  "reply_code at 0 after 000\n"},
        {"2/",    strictness::strict,  "reply_code at 1 after 000\n"},
        {"270",   strictness::strict,  "reply_code at 1 after 270\n"},
        {"250x",  strictness::strict,  "separator at 3 after 250\n"},
        {"250-a\r\n270", strictness::strict, "reply_code at 8 after 270\n"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        reply_reader reader{{.strictness = row.mode}};
        for (std::size_t i = 0; i < row.bytes.size(); ++i) {
            std::string_view byte = row.bytes.substr(i, 1);
            const parse_result result = reader.next(byte);
            CHECK(seen(result) == (i + 1 < row.bytes.size() ? "incomplete\n" : row.error));
        }
    }
}

TEST_CASE("wire: the end of the input inside a line beyond the limit is where the input ends") {
    const std::string line = "550 " + std::string(3000, 'x');
    std::string_view input = line;
    reply_reader reader;
    CHECK(reader.next(input).incomplete());
    CHECK(seen(reader.finish()) == "end_of_input at 3004 after 550\n");
}

TEST_CASE("the reader's storage bounds a reply, however large the limits are") {
    const std::size_t most = static_cast<std::size_t>(-1);
    const parse_options unlimited{.limits = {.line = most, .reply = most, .lines = most}};
    const std::string fits = "250 " + std::string(506, 'x') + "\r\n";
    const std::string long_line = "550 5.1.1 " + std::string(601, 'x') + "\r\n";
    const std::string too_long =
        "550-" + std::string(250, 'x') + "\r\n550-" + std::string(250, 'x') + "\r\n550 x\r\n";
    REQUIRE(fits.size() == 512);
    for (const parse_options& options : {unlimited, parse_options{}}) {
        for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{1000}}) {
            CAPTURE(size);
            reply_reader<512> reader{options};
            const auto read = [&](std::string_view input) {
                reader.reset();
                parse_result result;
                for (std::size_t at = 0; at < input.size() && result.incomplete(); at += size) {
                    std::string_view piece = input.substr(at, size);
                    result = reader.next(piece);
                }
                return result;
            };
            CHECK(read(fits)->bytes() == fits);
            CHECK(seen(read(too_long)) == "reply_limit at 512 after 550\n");

            // A long line alone is no error: it is cut, and so again when it is read anew.
            const parse_result cut = read(long_line);
            CHECK(cut.consumed() == long_line.size());
            REQUIRE(cut.complete());
            CHECK(spelled(cut->status()) == "5.1.1");
            CHECK(spelled(cut->defects()) == "{line_too_long}");
            CHECK(cut->bytes() == long_line.substr(0, 512) + '\n');
            CHECK(reader.options().limits.line == 512);
            const std::string bytes{cut->bytes()};
            CHECK(seen(parse(bytes, reader.options())) ==
                  "513 bytes" + seen(cut).substr(std::string_view{"613 bytes"}.size()));
        }
    }
}

TEST_CASE("readers share nothing: two of them read two connections at once") {
    reply_reader one;
    reply_reader other;
    std::string_view input = "550-5.1.1 o";
    CHECK(one.next(input).incomplete());
    input = "250 ";
    CHECK(other.next(input).incomplete());
    input = "ne\r\n550 5.1.1 one\r\n";
    const parse_result of_one = one.next(input);
    input = "other\r\n";
    const parse_result of_other = other.next(input);
    REQUIRE(of_one.complete());
    REQUIRE(of_other.complete());
    CHECK(of_one->bytes() == "550-5.1.1 one\r\n550 5.1.1 one\r\n");
    CHECK(of_other->bytes() == "250 other\r\n");
}
