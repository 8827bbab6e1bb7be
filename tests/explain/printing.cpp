#include "printer.hpp"

#include "../support.hpp"
#include "input.hpp"
#include "words.hpp"

#include <smtpreply/smtpreply.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

using nlohmann::ordered_json;
using program::finding;
using smtpreply::classification;
using smtpreply::enum_names;
using smtpreply::reply_code;
using smtpreply::stage;

namespace {

enum class kind { text, coloured, json };

// What a printer writes, read back from a file of its own.
class page {
public:
    explicit page(kind what)
        : file_{std::tmpfile()},
          printer_{what == kind::json ? program::json_printer(file_)
                                      : program::text_printer(file_, what == kind::coloured)} {
        REQUIRE(file_ != nullptr);
    }
    page(const page&) = delete;
    page& operator=(const page&) = delete;
    ~page() { std::fclose(file_); }

    program::printer& printer() { return *printer_; }

    [[nodiscard]] std::string text() {
        std::string all;
        std::rewind(file_);
        std::array<char, 4096> buffer{};
        std::size_t size = 0;
        while ((size = std::fread(buffer.data(), 1, buffer.size(), file_)) != 0)
            all.append(buffer.data(), size);
        return all;
    }

private:
    std::FILE* file_;
    std::unique_ptr<program::printer> printer_;
};

std::string printed(kind what, const finding& found) {
    page out{what};
    out.printer().print(found);
    return out.text();
}

// What the program prints for input of the given form.
std::string explained(kind what, std::string_view input,
                      const program::input_options& options = {}) {
    page out{what};
    program::input_reader reader{options, out.printer()};
    reader.read(input);
    reader.finish();
    return out.text();
}

std::string raw(kind what, std::string_view input) {
    return explained(what, input, {.form = program::input_form::raw});
}

// The first object that is printed for these bytes.
ordered_json object_of(std::string_view bytes) {
    const std::string text = raw(kind::json, bytes);
    return ordered_json::parse(text.substr(0, text.find('\n')));
}

finding of_reply(std::string_view bytes, stage at) {
    finding found;
    const smtpreply::parse_result result =
        smtpreply::parse(bytes, {.framing = smtpreply::framing::quoted});
    found.reply = result.reply();
    found.meaning = smtpreply::classify(result.reply(), at);
    found.text = smtpreply::explain(found.meaning);
    return found;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

// For text whose characters take one column each.
std::size_t widest(std::string_view text) {
    std::size_t most = 0;
    for (const std::string& line : lines_of(text)) {
        std::size_t width = 0;
        for (const char c : line) width += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (width > most) most = width;
    }
    return most;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool is_printable(std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n') || byte == 0x7F) return false;
    }
    return true;
}

std::string without_escape_sequences(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1B')
            i = text.find('m', i);
        else
            plain += text[i];
    }
    return plain;
}

struct row {
    std::string_view input;
    std::string_view expected;
};

}  // namespace

TEST_CASE("text stays within 80 columns for every code at every stage") {
    page out{kind::text};
    for (unsigned code = 0; code <= 999; ++code) {
        for (const auto& at : enum_names<stage>::rows) {
            finding found;
            found.meaning.code = reply_code{code};
            const std::string bytes = test::spelled(found.meaning.code) + " some words\r\n";
            if (found.meaning.severity() != smtpreply::severity::none)
                found = of_reply(bytes, at.value);
            found.text = smtpreply::explain(found.meaning);
            out.printer().print(found);
        }
    }
    const std::string text = out.text();
    CHECK(widest(text) <= 80);
    CHECK(widest(text) > 70);
    CHECK(is_printable(text));
}

TEST_CASE("text stays within 80 columns for every reason, scope, action, stage and permanence") {
    page out{kind::text};
    classification meaning;
    meaning.code = reply_code{554};
    meaning.status = smtpreply::enhanced_status{5, 999, 999};
    meaning.stated = meaning.effective = smtpreply::permanence::permanent;
    const auto print = [&] {
        finding found;
        found.meaning = meaning;
        found.text = smtpreply::explain(meaning);
        out.printer().print(found);
    };
    for (const auto& reason : enum_names<smtpreply::reason>::rows) {
        meaning.reason = reason.value;
        for (const auto& confidence : enum_names<smtpreply::confidence>::rows) {
            meaning.evidence = {"a-rule-with-quite-a-long-name", "5.999.999", confidence.value};
            print();
        }
    }
    for (const auto& action : enum_names<smtpreply::action>::rows)
        for (const auto& effective : enum_names<smtpreply::permanence>::rows) {
            meaning.action = action.value;
            meaning.effective = effective.value;
            print();
        }
    for (const auto& scope : enum_names<smtpreply::scope>::rows)
        for (const auto& at : enum_names<stage>::rows) {
            meaning.scope = scope.value;
            meaning.stage = at.value;
            print();
        }
    CHECK(widest(out.text()) <= 80);
}

TEST_CASE("text stays within 80 columns for every enhanced status") {
    page out{kind::text};
    for (const char first : {'2', '4', '5'}) {
        for (int subject = 0; subject <= 8; ++subject) {
            for (int detail = 0; detail <= 60; ++detail) {
                const std::string status = std::string{first} + '.' + std::to_string(subject) +
                                           '.' + std::to_string(detail);
                out.printer().print(
                    of_reply(std::string{first} + "50 " + status + " words\r\n", stage::rcpt));
            }
        }
    }
    CHECK(widest(out.text()) <= 80);
}

TEST_CASE("text stays within 80 columns for every failure, and whatever the server says") {
    page out{kind::text};
    for (const auto& rule : enum_names<smtpreply::parse_rule>::rows)
        out.printer().print(
            program::failed({std::string{rule.spelling}, std::string{program::in_words(rule.value)},
                             18446744073709551615U, std::string(200, 'x')}));
    CHECK(widest(out.text()) <= 80);

    const std::string inputs[] = {
        "550 " + std::string(2000, 'x'),
        "550 " + std::string(2000, '\x1B'),
        "550 " + std::string(2000, '\\'),
        "550 " + std::string(2000, ' '),
        "550 " + std::string(75, 'x') + ' ' + std::string(77, 'y'),
        "550 " + std::string(76, 'x') + ' ' + std::string(76, 'y'),
        std::string(5000, 'x'),
    };
    for (const std::string& input : inputs) {
        CAPTURE(input.substr(0, 20));
        CHECK(widest(raw(kind::text, input + "\r\n")) <= 80);
    }
}

TEST_CASE("characters of double width count as two columns") {
    std::string text = "550 ";
    for (int i = 0; i < 300; ++i) text += "\xE6\xBC\xA2";  // U+6F22
    for (const std::string& line : lines_of(raw(kind::text, text + "\r\n"))) {
        std::size_t columns = 0;
        for (const char c : line) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80) ++columns;
            if (byte == 0xE6) columns += 2;
        }
        CHECK(columns <= 80);
    }
}

TEST_CASE("a word longer than the line is cut, and no byte of it is lost") {
    std::string word;
    for (int i = 0; i < 600; ++i) word += static_cast<char>('a' + i % 26);
    std::string seen;
    for (const std::string& line : lines_of(raw(kind::text, "550 " + word + "\r\n"))) {
        if (!line.starts_with("  > ") && !line.starts_with("    ")) continue;
        if (line.starts_with("          ")) break;
        seen += line.substr(4);
    }
    CHECK(seen.starts_with(word));
}

TEST_CASE("escape sequences are printed only with colour, and change no word") {
    const std::string_view inputs[] = {"250 ok\r\n", "354 go\r\n", "451 no\r\n", "550 5.1.1 no\r\n",
                                       "noise\r\n"};
    for (const std::string_view input : inputs) {
        CAPTURE(input);
        const std::string plain = raw(kind::text, input);
        const std::string coloured = raw(kind::coloured, input);
        CHECK_FALSE(has(plain, "\x1B"));
        CHECK(has(coloured, "\x1B["));
        CHECK(without_escape_sequences(coloured) == plain);
        CHECK_FALSE(has(raw(kind::json, input), "\x1B"));
    }
}

// clang-format off
TEST_CASE("hostile text reaches neither the terminal nor the page's structure") {
    static constexpr row rows[] = {
        {"550 \x1B[2Jgone\r\n",              "  > \\x1B[2Jgone\n"},
        {"550 a\\x1B\r\n",                   "  > a\\\\x1B\n"},
        {"550 \xE2\x80\xAE" "desrever\r\n",  "  > \\xE2\\x80\\xAE" "desrever\n"},
        {"550 J\xFCrgen\r\n",                "  > J\\xFCrgen\n"},
        {"550 a\rfake\r\n",                  "  > a\\x0Dfake\n"},
        {"\x1B]0;title\x07\r\n",             "  > \\x1B]0;title\\x07\n"},
    };
    for (const row& each : rows) {
        CAPTURE(test::spelled(each.input));
        const std::string text = raw(kind::text, each.input);
        CHECK(has(text, each.expected));
        CHECK(is_printable(text));
    }
    CHECK(has(raw(kind::text, std::string_view{"550 a\0b\r\n", 9}), "  > a\\x00b\n"));
}

TEST_CASE("a wrong stage in a JSON line reaches the terminal escaped too") {
    const std::string text = explained(kind::text,
        "{\"reply\":\"250 a\",\"stage\":\"\\u009b31m\\u202e\\u007f\"}\n");
    CHECK(is_printable(text));
    CHECK_FALSE(has(text, "\xC2\x9B"));
    CHECK_FALSE(has(text, "\xE2\x80\xAE"));
}

TEST_CASE("a finding begins with its codes and ends with what to do") {
    struct { std::string_view input, begin, advice; } static constexpr rows[] = {
        {"550 5.1.1 <b@c>: User unknown\r\n", "550 5.1.1  ",   "\n  How to fix\n  1. "},
        {"451 no\r\n",                        "451  ",         "\n  How to fix\n  1. "},
        {"220 5.1.1 a\r\n",                   "220  ",         "\n  What to do\n  1. "},
        {"354 a\r\n",                         "354  ",         "\n  What to do\n  1. "},
        {"noise\r\n",                         "No SMTP reply", "\n  How to fix\n  1. "},
    };
    for (const auto& each : rows) {
        CAPTURE(each.input);
        const std::string text = raw(kind::text, each.input);
        CHECK(text.starts_with(each.begin));
        CHECK(has(text, "\n  When you see it\n  - "));
        CHECK(has(text, each.advice));
        CHECK(text.ends_with('\n'));
        CHECK_FALSE(text.ends_with("\n\n"));
    }
}

TEST_CASE("the lines of a reply are quoted, the defects named") {
    static constexpr row rows[] = {
        {"250-mx\r\n250-SIZE 1\r\n250 HELP\r\n", "  > mx\n  > SIZE 1\n  > HELP\n"},
        {"550 5.1.1 no\r\n",                     "  > no\n"},
        {"250 ok\n",                             "  Defect    a line ends with LF, without CR\n"},
        {"250-a\r\n550 b\r\n",                   "  Defect    the lines carry different codes\n"},
        {"250-a",                                "more lines were announced\n"},
        {"25x\r\n",                              "(byte 2 of the"},
    };
    for (const row& each : rows) {
        CAPTURE(test::spelled(each.input));
        CHECK(has(raw(kind::text, each.input), each.expected));
    }
}

TEST_CASE("two findings are parted by one empty line, and the first has none before it") {
    const std::string text = raw(kind::text, "250 a\r\n550 b\r\n");
    CHECK(text.starts_with("250  "));
    CHECK(has(text, "\n\n550  "));
    CHECK_FALSE(has(text, "\n\n\n"));
}
// clang-format on

TEST_CASE("every value of the library has its own words") {
    const auto check = [](const auto& rows) {
        std::vector<std::string_view> seen;
        for (const auto& each : rows) {
            const std::string_view words = program::in_words(each.value);
            CAPTURE(each.spelling);
            CHECK_FALSE(words.empty());
            for (const std::string_view other : seen) CHECK(words != other);
            seen.push_back(words);
        }
    };
    check(enum_names<smtpreply::severity>::rows);
    check(enum_names<stage>::rows);
    check(enum_names<smtpreply::scope>::rows);
    check(enum_names<smtpreply::action>::rows);
    check(enum_names<smtpreply::defect>::rows);
    check(enum_names<smtpreply::parse_rule>::rows);
    check(enum_names<smtpreply::origin>::rows);
}

TEST_CASE("JSON: one object on one line, for every byte value in the text") {
    for (unsigned value = 0; value <= 255; ++value) {
        CAPTURE(value);
        const char byte = static_cast<char>(static_cast<unsigned char>(value));
        for (const std::string& before : {std::string{"550 a"}, std::string{"noise"}}) {
            const std::string text = raw(kind::json, before + byte + "b\r\n");
            for (const std::string& line : lines_of(text)) {
                const auto object = ordered_json::parse(line, nullptr, false);
                CHECK(object.is_object());
            }
        }
        if (byte == '\n') continue;
        const ordered_json lines = object_of(std::string{"550 a"} + byte + "b\r\n").at("lines");
        REQUIRE(lines.size() == 1);
        if (value < 128) CHECK(lines[0] == std::string{"a"} + byte + "b");
        if (value >= 128) CHECK(lines[0].get<std::string>().starts_with("a\\x"));
    }
}

TEST_CASE("JSON: every key is there, in the same order, with its type") {
    using type = nlohmann::json::value_t;
    struct {
        std::string_view name;
        type is;
        std::optional<type> or_is;
    } static constexpr keys[] = {
        {"code", type::number_unsigned, type::null},
        {"enhanced", type::string, type::null},
        {"severity", type::string, {}},
        {"category", type::string, type::null},
        {"stage", type::string, {}},
        {"reason", type::string, {}},
        {"stated", type::string, {}},
        {"effective", type::string, {}},
        {"retry", type::boolean, {}},
        {"scope", type::string, {}},
        {"action", type::string, {}},
        {"suppress", type::boolean, {}},
        {"confidence", type::string, {}},
        {"evidence", type::object, {}},
        {"built_in", type::object, type::null},
        {"why", type::array, type::null},
        {"lines", type::array, {}},
        {"defects", type::array, {}},
        {"title", type::string, {}},
        {"description", type::string, {}},
        {"causes", type::array, {}},
        {"fixes", type::array, {}},
        {"advice", type::array, {}},
        {"offset", type::number_unsigned, {}},
        {"error", type::object, type::null},
    };
    finding bare;
    bare.meaning.code = reply_code{111};
    bare.text = smtpreply::explain(bare.meaning);
    finding status;
    status.meaning = smtpreply::classify(smtpreply::enhanced_status{5, 7, 1}, {});
    status.text = smtpreply::explain(status.meaning);
    const std::string objects[] = {
        raw(kind::json, "550 5.1.1 no\r\n"),
        raw(kind::json, "250-a\r\n250 b\r\n"),
        raw(kind::json, "noise\r\n"),
        raw(kind::json, ""),
        printed(kind::json, bare),
        printed(kind::json, status),
        explained(kind::json, "{\"id\":1}\n"),
    };
    for (const std::string& text : objects) {
        CAPTURE(text);
        const ordered_json object = ordered_json::parse(text);
        std::size_t at = 0;
        for (const auto& [name, value] : object.items()) {
            if (at == std::size(keys)) break;
            CHECK(name == keys[at].name);
            CHECK((value.type() == keys[at].is || value.type() == keys[at].or_is));
            ++at;
        }
        CHECK(at == std::size(keys));
    }
}

TEST_CASE("JSON: the values are the library's") {
    const ordered_json object = object_of("550 5.1.1 <b@c>: no\n");
    CHECK(object.at("code") == 550);
    CHECK(object.at("enhanced") == "5.1.1");
    CHECK(object.at("severity") == "permanent");
    CHECK(object.at("category") == "mail_system");
    CHECK(object.at("stage") == "unknown");
    CHECK(object.at("reason") == "mailbox_unknown");
    CHECK(object.at("stated") == "permanent");
    CHECK(object.at("effective") == "permanent");
    CHECK(object.at("retry") == false);
    CHECK(object.at("scope") == "recipient");
    CHECK(object.at("action") == "fail_recipient");
    CHECK(object.at("suppress") == true);
    CHECK(object.at("confidence") == "high");
    CHECK(object.at("evidence").at("matched") == "5.1.1");
    CHECK(object.at("evidence").at("rule").get<std::string>().size() > 3);
    CHECK(object.at("lines") == ordered_json{"<b@c>: no"});
    CHECK(object.at("defects") == ordered_json{"bare_lf"});
    CHECK(object.at("causes").size() >= 1);
    CHECK(object.at("fixes").size() >= 1);
    CHECK(object.at("error").is_null());
    for (const char* const text : {"title", "description"})
        CHECK_FALSE(object.at(text).get<std::string>().empty());
}

TEST_CASE("JSON: retry says the same as the effective permanence") {
    for (unsigned code = 200; code <= 599; ++code) {
        const ordered_json object = object_of(std::to_string(code) + " a\r\n");
        CAPTURE(code);
        CHECK(object.at("retry") == (object.at("effective") == "transient"));
        CHECK(object.at("code") == code);
        CHECK(object.at("enhanced").is_null());
    }
}

TEST_CASE("JSON: where there is no reply, an error says which rule broke, and where") {
    struct {
        std::string_view input, rule;
        unsigned offset;
    } static constexpr rows[] = {
        {"", "end_of_input", 0},
        {"noise\r\n", "reply_code", 0},
        {"25x\r\n", "reply_code", 2},
        {"\r\n", "reply_code", 0},
    };
    for (const auto& each : rows) {
        CAPTURE(test::spelled(each.input));
        const ordered_json object = object_of(each.input);
        CHECK(object.at("code").is_null());
        CHECK(object.at("enhanced").is_null());
        CHECK(object.at("category").is_null());
        CHECK(object.at("severity") == "none");
        CHECK(object.at("reason") == "unspecified");
        CHECK(object.at("confidence") == "low");
        CHECK(object.at("lines").empty());
        CHECK(object.at("error").at("rule") == each.rule);
        CHECK(object.at("error").at("offset") == each.offset);
        CHECK_FALSE(object.at("error").at("message").get<std::string>().empty());
    }
}

TEST_CASE("JSON: members of the input stand behind ours, and under input where a name is ours") {
    const auto object_for = [](std::string_view line) {
        return ordered_json::parse(explained(kind::json, line));
    };
    const ordered_json plain = object_for(R"({"id":"x","reply":"250 a","deep":{"a":[1,null]}})");
    CHECK(plain.at("id") == "x");
    CHECK(plain.at("deep").at("a") == ordered_json{1, nullptr});
    CHECK_FALSE(plain.contains("input"));
    CHECK_FALSE(plain.contains("reply"));

    const ordered_json taken =
        object_for(R"({"reply":"250 a","code":7,"error":"e","id":1,"offset":[],"input":2})");
    CHECK(taken.at("code") == 250);
    CHECK(taken.at("error").is_null());
    CHECK(taken.at("offset") == 0);
    CHECK(taken.at("id") == 1);
    CHECK(taken.at("input").at("code") == 7);
    CHECK(taken.at("input").at("error") == "e");
    CHECK(taken.at("input").at("offset") == ordered_json::array());
    CHECK(taken.at("input").at("input") == 2);

    const ordered_json wrong = object_for(R"({"reply":7,"id":1,"title":"t"})");
    CHECK(wrong.at("error").at("rule") == "json");
    CHECK(wrong.at("id") == 1);
    CHECK(wrong.at("input").at("title") == "t");
}
