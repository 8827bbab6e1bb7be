// The judge judged: what it must say by the RFCs alone, and that it and the parser agree.
#include "fuzz/judge.hpp"

#include "fuzz/seen.hpp"
#include "parse_cases.hpp"
#include "support.hpp"

#include <smtpreply/parse.hpp>
#include <smtpreply/reader.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace smtpreply;
using namespace std::string_view_literals;
using test::spelled;

namespace {

constexpr parse_options strict{.strictness = strictness::strict};

std::string judged(std::string_view input, const parse_options& options = {}) {
    return test::spelled(judge::described(judge::judge_buffer(input, options)));
}

// Each way of reading, with limits that the inputs below reach and without.
std::vector<parse_options> all_options() {
    std::vector<parse_options> all;
    for (const auto& how : enum_names<strictness>::rows)
        for (const auto& frame : enum_names<framing>::rows)
            for (const auto& code : enum_names<code_choice>::rows)
                for (const limits& each :
                     {limits{}, limits{16, 40, 3}, limits{1, 20, 8}, limits{0, 0, 0}})
                    all.push_back({how.value, frame.value, code.value, each});
    return all;
}

void check_agreement(std::string_view input, const parse_options& options) {
    const judge::verdict expected = judge::judge_buffer(input, options);
    const judge::verdict got = judge::seen(parse(input, options));
    INFO("input: ", test::spelled(input));
    INFO("read: ", to_string(options.strictness), ' ', to_string(options.framing), ' ',
         to_string(options.code), ", lines of ", options.limits.line);
    INFO("judge: ", test::spelled(judge::described(expected)));
    INFO("parser: ", test::spelled(judge::described(got)));
    CHECK(got == expected);
}

}  // namespace

TEST_CASE("the judge, by the standard: what is a reply, and where the others break a rule") {
    // clang-format off
    static constexpr struct { std::string_view input, strict, lenient; } rows[] = {
        {"250 ok\r\n",  "complete: 250 -, 8 bytes, defects:\\n    250 - 'ok' of '250 ok', status ''",
                        "complete: 250 -, 8 bytes, defects:\\n    250 - 'ok' of '250 ok', status ''"},
        {"550 5.1.1 x\r\n",
            "complete: 550 5.1.1, 13 bytes, defects:\\n    550 5.1.1 'x' of '550 5.1.1 x', status '5.1.1'",
            "complete: 550 5.1.1, 13 bytes, defects:\\n    550 5.1.1 'x' of '550 5.1.1 x', status '5.1.1'"},
        {"550 (#5.1.1)\n",
            "malformed: line_end at 12, code 550",
            "complete: 550 5.1.1, 13 bytes, defects: bare_lf misplaced_status\\n"
            "    550 5.1.1 '' of '550 (#5.1.1)', status '5.1.1'"},
        {"250-\r\n250\r\n",
            "complete: 250 -, 11 bytes, defects:\\n    250 - '' of '250-', status ''\\n    250 - '' of '250', status ''",
            "complete: 250 -, 11 bytes, defects:\\n    250 - '' of '250-', status ''\\n    250 - '' of '250', status ''"},
        {"271 x\r\n",   "malformed: reply_code at 1, code 271",
                        "complete: 271 -, 7 bytes, defects: second_digit\\n    271 - 'x' of '271 x', status ''"},
        {"250",         "incomplete",                             "incomplete"},
        {"25x",         "malformed: reply_code at 2, code 0",     "malformed: reply_code at 2, code 0"},
        {"\r\n",        "malformed: reply_code at 0, code 0",     "malformed: reply_code at 0, code 0"},
        {"250-a\r\nx",  "malformed: reply_code at 7, code 250",   "incomplete"},
        {"250 \x80\r\n", "malformed: textstring at 4, code 250",
            "complete: 250 -, 7 bytes, defects: invalid_utf8\\n    250 - '\\x80' of '250 \\x80', status ''"},
        {"250-a\r\n550 b\r\n", "malformed: same_code at 7, code 550",
            "complete: 550 -, 14 bytes, defects: differing_codes\\n"
            "    250 - 'a' of '250-a', status ''\\n    550 - 'b' of '550 b', status ''"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.input));
        CHECK(judged(row.input, strict) == row.strict);
        CHECK(judged(row.input) == row.lenient);
    }
}

TEST_CASE("the judge of a status: the rules of RFC 2034, and what servers make of them") {
    // clang-format off
    static constexpr struct { std::string_view text, strict, lenient; } rows[] = {
        {"5.1.1 x",      "5.1.1", "5.1.1"},   {"5.1.1",         "5.1.1", "5.1.1"},
        {"5.999.999",    "5.999.999", "5.999.999"},
        {"5.1.1: x",     "-",     "5.1.1"},   {"(5.1.1) x",     "-",     "5.1.1"},
        {"#5.1.1 x",     "-",     "5.1.1"},   {"5.01.1 x",      "-",     "5.1.1"},
        {"x (#5.1.1)",   "-",     "5.1.1"},   {"x [5.1.1] ",    "-",     "5.1.1"},
        {"x #5.1.1",     "-",     "5.1.1"},   {"5.1.1\tx",      "-",     "5.1.1"},
        {"x 5.1.1",      "-",     "-"},       {"5.1.1.1 x",     "-",     "-"},
        {"5.1",          "-",     "-"},       {"3.1.1 x",       "-",     "-"},
        {"5.1.1000 x",   "-",     "-"},       {"5..1 x",        "-",     "-"},
        {"5.1.1x",       "-",     "-"},       {"x (5.1.1",      "-",     "-"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(judge::described(judge::find_status(row.text, true).status) == row.strict);
        CHECK(judge::described(judge::find_status(row.text, false).status) == row.lenient);
    }
}

TEST_CASE("the judge of UTF-8: every character of RFC 3629, and nothing else") {
    for (const std::string_view good : {"", "a", "\xC3\xA4", "\xE0\xA0\x80", "\xED\x9F\xBF",
                                        "\xEE\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        CHECK_MESSAGE(judge::is_utf8(good), test::spelled(good));
    for (const std::string_view bad : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x9F\xBF", "\xED\xA0\x80",
                                       "\xF0\x8F\x80\x80", "\xF4\x90\x80\x80", "\xF5", "\xFF"})
        CHECK_MESSAGE(!judge::is_utf8(bad), test::spelled(bad));
}

TEST_CASE("the parser and the judge agree about every case of the parser's tables") {
    for (const parse_options& options : all_options())
        for (const test::parse_table& table : test::parse_tables)
            for (const test::parse_case& row : table.cases) check_agreement(row.input, options);
    for (const test::parse_table& table : test::parse_tables)
        for (const test::parse_case& row : table.cases) check_agreement(row.input, table.options);
}

TEST_CASE(
    "the parser and the judge agree about random streams, and about all that they begin with") {
    std::mt19937 random{20251125};
    const std::vector<parse_options> ways = all_options();
    for (int round = 0; round < 500; ++round) {
        const std::string input = test::random_stream(random);
        for (std::size_t size = 0; size <= input.size(); ++size)
            check_agreement(std::string_view{input}.substr(0, size), ways[random() % ways.size()]);
    }
}

TEST_CASE("the reader, byte by byte, and the judge agree about streams and how they end") {
    std::mt19937 random{20251126};
    const std::vector<parse_options> ways = all_options();
    for (int round = 0; round < 3000; ++round) {
        const std::string input = test::random_stream(random) + test::random_stream(random);
        const parse_options& options = ways[random() % ways.size()];
        reply_reader<512> reader{options};
        std::string got;
        parse_result result;
        for (const char byte : input) {
            std::string_view piece{&byte, 1};
            result = reader.next(piece);
            if (!result.incomplete()) got += judge::described(judge::seen(result)) + '\n';
            if (result.malformed()) break;
        }
        if (!result.malformed()) result = reader.finish();
        if (!result.incomplete() &&
            !(result.malformed() && got.find("malformed") != std::string::npos))
            got += judge::described(judge::seen(result)) + '\n';
        std::string expected;
        for (const judge::verdict& each : judge::judge_stream(input, options))
            expected += judge::described(each) + '\n';
        CAPTURE(test::spelled(input));
        CHECK(test::spelled(got) == test::spelled(expected));
    }
}

// A judge that agrees with everything judges nothing.
TEST_CASE("the comparison sees a difference in each thing that it compares") {
    const judge::verdict same = judge::judge_buffer("550 5.1.1 x\r\n", {});
    for (const std::string_view other :
         {"551 5.1.1 x\r\n"sv, "550 5.1.2 x\r\n"sv, "550 5.1.1 y\r\n"sv, "550 5.1.1 x\n"sv,
          "550-5.1.1 x\r\n550 5.1.1 x\r\n"sv, "550 5.1.1 x"sv, "x"sv})
        CHECK(judge::seen(parse(other)) != same);
    CHECK(judge::seen(parse("25x")) != judge::judge_buffer("2x", {}));
    CHECK(judge::seen(parse("550 5.1.1 x\r\n")) == same);
}
