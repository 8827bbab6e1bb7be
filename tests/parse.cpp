// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/parse.hpp>

#include "parse_cases.hpp"
#include "support.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>

using namespace smtpreply;
using test::bad;
using test::outcome;
using test::spelled;
using namespace std::string_view_literals;

namespace {

template <class Bytes>
concept parsable = requires(Bytes&& bytes) {
    smtpreply::parse(std::forward<Bytes>(bytes));
};

static_assert(parsable<std::string_view> && parsable<const char*> && parsable<std::string&>);
static_assert(parsable<const std::string&>);
static_assert(!parsable<std::string>, "a temporary string is gone before its reply is read");
static_assert(noexcept(parse({})));
static_assert(std::same_as<decltype(parse({})), parse_result>);

outcome outcome_of(const parse_result& result) {
    if (result.malformed())
        return bad(result.error().rule, result.error().offset, result.error().code.value());
    return {result.status(), result->code().value(), result->defects(), parse_rule::none,
            result.consumed()};
}

// The lines of a reply: code, status and text of each.
std::string lines_of(const reply& answer) {
    std::string text;
    for (const reply_line line : answer.lines()) {
        if (!text.empty()) text += " / ";
        text += line.code ? spelled(*line.code) : "---";
        text += ' ' + spelled(line.status) + " '" + spelled(line.text) + '\'';
    }
    return text;
}

}  // namespace

TEST_CASE("each input gives the reply, the wish for more, or the error that its table says") {
    for (const test::parse_table& table : test::parse_tables) {
        CAPTURE(table.name);
        for (const test::parse_case& row : table.cases) {
            CAPTURE(spelled(row.input));
            outcome expected = row.expected;
            if (expected.position == test::whole_input) expected.position = row.input.size();
            CHECK(outcome_of(parse(row.input, table.options)) == expected);
        }
    }
}

TEST_CASE("a reply is a view of the input: no byte of it lies anywhere else") {
    for (const test::parse_table& table : test::parse_tables) {
        CAPTURE(table.name);
        for (const test::parse_case& row : table.cases) {
            const parse_result result = parse(row.input, table.options);
            if (!result) continue;
            CAPTURE(spelled(row.input));
            const char* const begin = row.input.data();
            const char* const end = begin + result.consumed();
            CHECK(result->bytes().data() == begin);
            CHECK(result->bytes().size() == result.consumed());
            std::size_t count = 0;
            for (const reply_line line : result->lines()) {
                ++count;
                for (const std::string_view view : {line.bytes, line.text, line.status_bytes}) {
                    if (view.empty()) continue;
                    CHECK(begin <= view.data());
                    CHECK(view.data() + view.size() <= end);
                }
            }
            CHECK(count == result->lines().size());
        }
    }
}

TEST_CASE("no reply is positive when any of its lines is negative, whichever code rules") {
    static constexpr std::string_view codes[] = {"220", "354", "450", "550", "571"};
    for (const auto& choice : enum_names<code_choice>::rows) {
        for (const std::string_view first : codes) {
            for (const std::string_view second : codes) {
                for (const std::string_view third : codes) {
                    std::string input{first};
                    input.append("-a\r\n").append(second).append("-b\r\n").append(third);
                    input += " c\r\n";
                    CAPTURE(choice.spelling);
                    CAPTURE(spelled(input));
                    const parse_result result = parse(input, {.code = choice.value});
                    const bool fails = (std::max)({first, second, third}) >= "400"sv;
                    if (result) CHECK(result->positive() == !fails);
                }
            }
        }
    }
}

TEST_CASE("any line that begins with three digits, the first 2 to 5, yields its code") {
    for (unsigned number = 200; number <= 599; ++number) {
        for (unsigned next = 0; next <= 255; ++next) {
            if (next == '\n' || next == '-') continue;
            const std::string input = std::to_string(number) + static_cast<char>(next) + "x\r\n";
            const parse_result result = parse(input);
            if (result && result->code().value() == number && result.consumed() == input.size())
                continue;
            FAIL_CHECK("no reply with its code: ", spelled(input));
        }
    }
}

TEST_CASE("the lines of a reply are its codes, statuses and texts") {
    // clang-format off
    static constexpr struct { std::string_view input, lines; } rows[] = {
        {"250 ok\r\n",                        "250 - 'ok'"},
        {"250\r\n",                           "250 - ''"},
        {"250 \r\n",                          "250 - ''"},
        {"250  two\r\n",                      "250 - ' two'"},
        {"250 ok\r\r\n",                      "250 - 'ok'"},
        {"250 o\rk\n",                        "250 - 'o\\rk'"},
        {"250 a\0b\r\n"sv,                    "250 - 'a\\x00b'"},
        {"250ok\r\n",                         "250 - 'ok'"},
        {"250\tok\r\n",                       "250 - 'ok'"},
        {"250-a\r\n250 b\r\n",                "250 - 'a' / 250 - 'b'"},
        {"250-\r\n250\r\n",                   "250 - '' / 250 - ''"},
        {"250-a\r\n550\tb\r\n",               "250 - 'a' / 550 - 'b'"},
        {"250-a\r\n550\rb\r\n",               "250 - 'a' / 550 - '\\rb'"},
        {"550-a\r\n203.0.113.9 is listed\r\n550 b\r\n",
                                        "550 - 'a' / --- - '203.0.113.9 is listed' / 550 - 'b'"},
        {"550-a\r\n\r\n550 b\r\n",            "550 - 'a' / --- - '' / 550 - 'b'"},
        {"550-a\r\n2021 was\r\n550 b\r\n",    "550 - 'a' / --- - '2021 was' / 550 - 'b'"},
        {"550-a\r\n5.1.1 text\r\n550 b\r\n",  "550 - 'a' / --- - '5.1.1 text' / 550 - 'b'"},

        // the reply's own status is no part of the text; any other is
        {"550 5.1.1 gone\r\n",                "550 5.1.1 'gone'"},
        {"550 5.1.1\r\n",                     "550 5.1.1 ''"},
        {"550 (#5.1.1) gone\r\n",             "550 5.1.1 'gone'"},
        {"550 5.7.1: gone\r\n",               "550 5.7.1 'gone'"},
        {"550-5.1.1 a\r\n550 5.1.1 b\r\n",    "550 5.1.1 'a' / 550 5.1.1 'b'"},
        {"550-5.1.1 a\r\n550 b\r\n",          "550 5.1.1 'a' / 550 - 'b'"},
        {"550-5.0.0 a\r\n550 5.1.1 b\r\n",    "550 5.0.0 '5.0.0 a' / 550 5.1.1 'b'"},
        {"550 4.1.1 x\r\n",                   "550 4.1.1 '4.1.1 x'"},
        {"354 2.0.0 x\r\n",                   "354 2.0.0 '2.0.0 x'"},
        {"550 5.1.1.1 x\r\n",                 "550 - '5.1.1.1 x'"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.input));
        const parse_result result = parse(row.input);
        REQUIRE(result.complete());
        CHECK(lines_of(*result) == row.lines);
    }
}

TEST_CASE("cutting the bytes into lines again gives what the parser saw") {
    std::mt19937 random{20240523};
    for (int round = 0; round < 2000; ++round) {
        const std::string input = test::random_stream(random);
        CAPTURE(spelled(input));
        for (const test::parse_table& table : test::parse_tables) {
            const parse_result result = parse(input, table.options);
            if (!result) continue;
            CAPTURE(table.name);
            CAPTURE(lines_of(*result));
            bool ruling_code = false;
            bool own_status = false;
            bool without_code = false;
            bool contradiction = false;
            for (const reply_line line : result->lines()) {
                ruling_code |= line.code == result->code();
                own_status |= line.status == result->status();
                without_code |= !line.code;
                contradiction |= line.status && !line.status->agrees_with(*line.code);
            }
            CHECK(ruling_code);
            CHECK((own_status || !result->status()));
            CHECK(without_code == result->defects().contains(defect::line_without_code));
            CHECK(contradiction == result->defects().contains(defect::contradicting_status));
        }
    }
}

// What is malformed stays so, and what is complete stays the same reply, whatever comes after.
TEST_CASE("more bytes change an incomplete result only") {
    std::mt19937 random{20240524};
    for (int round = 0; round < 2000; ++round) {
        const std::string input = test::random_stream(random);
        const std::size_t size = random() % (input.size() + 1);
        CAPTURE(spelled(input));
        CAPTURE(size);
        for (const test::parse_table& table : test::parse_tables) {
            if (table.options.framing != framing::wire) continue;
            CAPTURE(table.name);
            const parse_result early =
                parse(std::string_view{input}.substr(0, size), table.options);
            if (early.incomplete()) continue;
            CHECK(outcome_of(parse(input, table.options)) == outcome_of(early));
        }
    }
}

TEST_CASE("the status of a reply is the most precise one that agrees with the ruling code") {
    // clang-format off
    static constexpr struct { std::string_view input; code_choice rules; std::string_view status; }
    rows[] = {
        {"250 ok\r\n",                           code_choice::most_severe, "-"},
        {"250 2.1.0 ok\r\n",                     code_choice::most_severe, "2.1.0"},
        {"550 5.7.606 x\r\n",                    code_choice::most_severe, "5.7.606"},
        {"550 4.1.1 x\r\n",                      code_choice::most_severe, "-"},
        {"354 2.0.0 x\r\n",                      code_choice::most_severe, "-"},
        {"550-5.1.1 a\r\n550 b\r\n",             code_choice::most_severe, "5.1.1"},
        {"550-a\r\n550 5.1.1 b\r\n",             code_choice::most_severe, "5.1.1"},
        {"550-5.0.0 a\r\n550 5.1.1 b\r\n",       code_choice::most_severe, "5.1.1"},
        {"550-5.1.1 a\r\n550 5.0.0 b\r\n",       code_choice::most_severe, "5.1.1"},
        {"550-5.7.0 a\r\n550 5.7.26 b\r\n",      code_choice::most_severe, "5.7.26"},
        {"550-5.7.26 a\r\n550 5.7.0 b\r\n",      code_choice::most_severe, "5.7.26"},
        {"550-4.7.26 a\r\n550 5.7.0 b\r\n",      code_choice::most_severe, "5.7.0"},
        {"450-4.2.2 a\r\n550 5.1.1 b\r\n",       code_choice::most_severe, "5.1.1"},
        {"450-4.2.2 a\r\n550 5.1.1 b\r\n",       code_choice::first,       "4.2.2"},
        {"550-5.1.1 a\r\n450 4.2.2 b\r\n",       code_choice::last,        "4.2.2"},
        {"450-4.2.2 a\r\n550 b\r\n",             code_choice::most_severe, "-"},
        {"250-2.1.0 a\r\n550 b\r\n",             code_choice::first,       "-"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(spelled(row.input));
        CAPTURE(to_string(row.rules));
        const parse_result result = parse(row.input, {.code = row.rules});
        REQUIRE(result.complete());
        CHECK(spelled(result->status()) == row.status);
    }
}

TEST_CASE("strict reads a status only where RFC 2034 puts it") {
    const parse_options strict{.strictness = strictness::strict};
    CHECK(spelled(parse("550 5.1.1 x\r\n", strict)->status()) == "5.1.1");
    CHECK(spelled(parse("550 (5.1.1) x\r\n", strict)->status()) == "-");
    CHECK(spelled(parse("550 x (#5.1.1)\r\n", strict)->status()) == "-");
    CHECK(lines_of(*parse("550 (5.1.1) x\r\n", strict)) == "550 - '(5.1.1) x'");
    CHECK(lines_of(*parse("550-5.1.1: x\r\n550 5.1.1 x\r\n", strict)) ==
          "550 - '5.1.1: x' / 550 5.1.1 'x'");
}

TEST_CASE("replies that come in one buffer are taken one after another") {
    std::string_view rest =
        "250-a\r\n250 b\r\n550 5.1.1 gone\r\n250\r\n354 go\n450-4.2.0 later\r\n450 x\r\n22";
    std::string seen;
    parse_result result = parse(rest);
    while (result) {
        seen += spelled(result->code()) + ' ' + spelled(result->status()) + '\n';
        rest.remove_prefix(result.consumed());
        result = parse(rest);
    }
    CHECK(seen == "250 -\n550 5.1.1\n250 -\n354 -\n450 4.2.0\n");
    CHECK(result.incomplete());
    CHECK(rest == "22");
}

// Postfix had this bug for twenty years: a bare code took over the status of the reply before.
TEST_CASE("nothing of a reply leaks into the next one, nor of a line into the next line") {
    std::string_view rest = "550 5.1.1 gone\r\n250\r\n550 no status\r\n";
    rest.remove_prefix(parse(rest).consumed());
    const parse_result bare = parse(rest);
    CHECK(spelled(bare->code()) == "250");
    CHECK(spelled(bare->status()) == "-");
    CHECK(bare->defects().empty());
    rest.remove_prefix(bare.consumed());
    CHECK(spelled(parse(rest)->status()) == "-");

    CHECK(lines_of(*parse("550-5.1.1 a\r\n550\r\n")) == "550 5.1.1 'a' / 550 - ''");
}

TEST_CASE("each defect is found, and a clean reply has none") {
    for (const auto& row : enum_names<defect>::rows) {
        CAPTURE(row.spelling);
        bool found = false;
        for (const test::parse_table& table : test::parse_tables)
            for (const test::parse_case& each : table.cases)
                found |= parse(each.input, table.options)->defects().contains(row.value);
        CHECK(found);
        CHECK_FALSE(parse("550-5.1.1 a\r\n550 5.1.1 b\r\n")->defects().contains(row.value));
    }
}

TEST_CASE("each rule is broken by some input") {
    for (const auto& row : enum_names<parse_rule>::rows) {
        CAPTURE(row.spelling);
        bool found = false;
        for (const test::parse_table& table : test::parse_tables)
            for (const test::parse_case& each : table.cases)
                found |= parse(each.input, table.options).error().rule == row.value;
        CHECK(found);
    }
}

TEST_CASE("a megabyte on one line is one reply, cut at the limit, with its code and status") {
    const std::string input = "550 5.1.1 " + std::string(1'000'000, 'x') + "\r\n";
    const parse_result result = parse(input);
    REQUIRE(result.complete());
    CHECK(result.consumed() == input.size());
    CHECK(spelled(result->code()) == "550");
    CHECK(spelled(result->status()) == "5.1.1");
    CHECK(spelled(result->defects()) == "{line_too_long}");
    CHECK(result->lines().size() == 1);
    CHECK((*result->lines().begin()).bytes.size() < 2048);
}

TEST_CASE("quoted: a line that the end of the buffer ended says so, whatever else it holds") {
    const std::string too_long = "550 " + std::string(3000, 'x');
    for (const std::string_view input :
         {"550 x"sv, "550"sv, "550 x\r"sv, std::string_view{too_long}}) {
        CAPTURE(spelled(input.substr(0, 20)));
        const parse_result result = parse(input, {.framing = framing::quoted});
        REQUIRE(result.complete());
        CHECK(result->defects().contains(defect::unterminated_line));
    }
}

TEST_CASE("a reply of the default limits is accepted, one octet or line more is refused") {
    std::string lines;
    for (int i = 1; i < 512; ++i) lines += "250-a\r\n";
    lines += "550 b\r\n";
    CHECK(parse(lines).complete());
    lines.insert(0, "250-a\r\n");
    CHECK(outcome_of(parse(lines)) == bad(parse_rule::lines_limit, 512 * 7, 550));

    std::string octets;
    for (int i = 0; i < 14; ++i) octets += "250-" + std::string(1018, 'x') + "\r\n";
    octets += "550 " + std::string(2042, 'x') + "\r\n";
    REQUIRE(octets.size() == 16384);
    CHECK(parse(octets).complete());
    octets.insert(octets.size() - 2, "x");
    CHECK(parse(octets).complete());  // cut: the line counts as 2048 still
    octets.insert(0, "250-\r\n");
    CHECK(outcome_of(parse(octets)) == bad(parse_rule::reply_limit, 16384, 550));
}

TEST_CASE("limits of nothing refuse everything, and limits beyond everything refuse nothing") {
    const std::size_t most = static_cast<std::size_t>(-1);
    CHECK(outcome_of(parse("250 ok\r\n", {.limits = {.lines = 0}})) ==
          bad(parse_rule::lines_limit, 0, 250));
    CHECK(to_string(parse("250 ok\r\n", {.limits = {.reply = 0}}).error().rule) == "reply_limit");
    const std::string input = "250 " + std::string(100'000, 'x') + "\r\n";
    const parse_result result =
        parse(input, {.limits = {.line = most, .reply = most, .lines = most}});
    REQUIRE(result.complete());
    CHECK(result->defects().empty());
    CHECK((*result->lines().begin()).text.size() == 100'000);
}
