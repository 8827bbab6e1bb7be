#include "cases.hpp"

#include <smtpreply/capabilities.hpp>
#include <smtpreply/defect.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reader.hpp>
#include <smtpreply/reply.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <fstream>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace conformance {

using nlohmann::json;
using smtpreply::parse_options;
using smtpreply::parse_result;
using smtpreply::parse_rule;

namespace {

// A case without limits is read without; no case is larger.
using unbounded_reader = smtpreply::reply_reader<1U << 20U>;

// ---- bytes ----------------------------------------------------------------------------------

// The files write each byte as the character of Latin-1 with its number, and JSON is UTF-8.
std::string bytes_of(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const unsigned lead = static_cast<unsigned char>(utf8[i]);
        if (lead < 0x80) {
            bytes += utf8[i];
            continue;
        }
        if (lead > 0xC3 || i + 1 == utf8.size())
            throw std::runtime_error{"a character beyond Latin-1 is no byte"};
        bytes +=
            static_cast<char>((lead & 3U) << 6U | (static_cast<unsigned char>(utf8[++i]) & 0x3FU));
    }
    return bytes;
}

std::string latin1(std::string_view bytes) {
    std::string utf8;
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0U | byte >> 6U);
            utf8 += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return utf8;
}

// Python writes a byte that is no UTF-8 as half a surrogate pair, which a reader of JSON must
// refuse. Where such files quote other programs, they hold some; no value that is read here does.
std::string without_lone_surrogates(std::string line) {
    const auto surrogate = [&line](std::size_t at, std::string_view third_digits) {
        return line.compare(at, 3, "\\ud") == 0 && at + 5 < line.size() &&
               third_digits.find(line[at + 3]) != std::string_view::npos;
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\') continue;
        if (surrogate(i, "89ab") && surrogate(i + 6, "cdef"))
            i += 11;
        else if (surrogate(i, "89abcdef"))
            line.replace(i + 2, 4, "fffd");
        else
            ++i;
    }
    return line;
}

// ---- the case read ----------------------------------------------------------------------------

std::string_view error_name(parse_rule rule) {
    switch (rule) {
        case parse_rule::none: return "";
        case parse_rule::reply_code: return "bad_code";
        case parse_rule::separator: return "bad_separator";
        case parse_rule::textstring:
        case parse_rule::line_end: return "control_character";
        case parse_rule::same_code: return "code_mismatch";
        case parse_rule::line_limit: return "line_too_long";
        case parse_rule::reply_limit: return "reply_too_long";
        case parse_rule::lines_limit: return "too_many_lines";
        case parse_rule::end_of_input: return "truncated";
    }
    throw std::logic_error{"a rule without a name"};
}

template <class Enum>
void read_option(const json& each, const char* name, Enum& option) {
    if (!each.contains(name)) return;
    const std::string spelling = each.at(name).get<std::string>();
    const auto value = smtpreply::from_string<Enum>(spelling);
    if (!value) throw std::runtime_error{fmt::format("no such {}: {}", name, spelling)};
    option = *value;
}

parse_options options_of(const json& each, smtpreply::strictness mode) {
    constexpr std::size_t none = (std::numeric_limits<std::size_t>::max)();
    const json limits = each.value("limits", json::object());
    parse_options options{.strictness = mode,
                          .limits = {.line = limits.value("max_line", none),
                                     .reply = limits.value("max_reply", none),
                                     .lines = limits.value("max_lines", none)}};
    read_option(each, "framing", options.framing);
    read_option(each, "code", options.code);
    return options;
}

bool is_ehlo(const json& each) {
    return each.value("kind", "") == "ehlo" || each.value("parse_as", "") == "ehlo";
}

json shown(const smtpreply::reply& reply, std::size_t consumed, bool ehlo) {
    // What EHLO succeeds with carries no status (RFC 2034 §4); who sent EHLO knows.
    const bool has_status = reply.status() && !(ehlo && reply.positive());
    json lines = json::array();
    for (const smtpreply::reply_line& line : reply.lines()) {
        const bool is_text = !has_status && reply.status() && line.status == reply.status();
        lines.push_back(latin1(is_text ? line.bytes.substr(4) : line.text));
    }
    json defects = json::array();
    for (const auto& row : smtpreply::enum_names<smtpreply::defect>::rows)
        if (reply.defects().contains(row.value)) defects.push_back(row.spelling);
    return {{"code", reply.code().value()},
            {"enhanced", has_status ? json(to_string(*reply.status()).view()) : json(nullptr)},
            {"lines", lines},
            {"consumed", consumed},
            {"defects", defects}};
}

// The keywords, in capitals as RFC 5321 §2.4 lets one, with their parameters.
json keywords_of(const smtpreply::reply& reply) {
    json keywords = json::array();
    for (const smtpreply::capability_line& line : smtpreply::capabilities{reply}) {
        std::string keyword = latin1(line.keyword);
        for (char& c : keyword)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        json parameters = json::array();
        for (const std::string_view word : line.parameters) parameters.push_back(latin1(word));
        keywords.push_back({keyword, parameters});
    }
    return keywords;
}

json read_pieces(const std::vector<std::string_view>& pieces, const parse_options& options,
                 bool ehlo) {
    const auto reader = std::make_unique<unbounded_reader>(options);
    json shown_result = {{"replies", json::array()}, {"error", nullptr}};
    json& replies = shown_result["replies"];
    parse_result result;
    const auto take = [&] {
        if (!result) return false;
        const bool is_first_ehlo = ehlo && replies.empty();
        replies.push_back(shown(*result, result.consumed(), is_first_ehlo));
        if (is_first_ehlo) shown_result["ehlo"] = {{"keywords", keywords_of(*result)}};
        return true;
    };
    for (std::string_view piece : pieces) {
        do {
            result = reader->next(piece);
        } while (take());
        if (result.malformed()) break;
    }
    if (!result.malformed()) {
        result = reader->finish();
        take();
    }
    if (result.malformed()) {
        shown_result["error"] = error_name(result.error().rule);
        shown_result["offset"] = result.error().offset;
        shown_result["code"] = result.error().code.value();
    }
    return shown_result;
}

// How many bytes may be used where the first reply answers STARTTLS: the rest is thrown away. Null
// where any of it comes back.
json used_before_handshake(std::string_view input, const parse_options& options) {
    const auto reader = std::make_unique<unbounded_reader>(options);
    const std::size_t used = reader->next(input).consumed();
    reader->discard(input);
    const bool nothing_left = reader->next(input).incomplete() && reader->finish().incomplete();
    return nothing_left && reader->idle() ? json(used) : json(nullptr);
}

json run_case(const json& each, smtpreply::strictness mode) {
    const std::string input = bytes_of(each.at("input").get<std::string>());
    const std::string_view bytes = input;
    const parse_options options = options_of(each, mode);
    const bool ehlo = is_ehlo(each);
    json whole = read_pieces({bytes}, options, ehlo);
    if (each.contains("expect") && each.at("expect").contains("starttls_discard_from"))
        whole["starttls_discard_from"] = used_before_handshake(bytes, options);
    if (each.value("split", "") != "every") return whole;

    std::vector<std::string_view> single;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        single.push_back(bytes.substr(i, 1));
        if (read_pieces({bytes.substr(0, i), bytes.substr(i)}, options, ehlo) != whole)
            return {{"replies", json::array()}, {"error", "split_differs"}};
    }
    if (read_pieces(single, options, ehlo) != whole)
        return {{"replies", json::array()}, {"error", "split_differs"}};
    return whole;
}

// ---- what is expected ---------------------------------------------------------------------------

bool among(const json& value, const json& expected, const json& also) {
    if (value == expected) return true;
    for (const json& other : also)
        if (value == other) return true;
    return false;
}

std::string reply_difference(const json& got, const json& expected) {
    for (const char* key : {"code", "consumed", "defects"})
        if (expected.contains(key) && got.at(key) != expected.at(key))
            return fmt::format("{} {}, not {}", key, got.at(key).dump(), expected.at(key).dump());
    const json also = expected.value("enhanced_alt", json::array());
    if (!among(got.at("enhanced"), expected.at("enhanced"), also))
        return fmt::format("enhanced {}, not {}", got.at("enhanced").dump(),
                           expected.at("enhanced").dump());
    const bool texts_count =
        !expected.value("lines_any", false) && got.at("enhanced") == expected.at("enhanced");
    if (texts_count && got.at("lines") != expected.at("lines"))
        return fmt::format("lines {}, not {}", got.at("lines").dump(), expected.at("lines").dump());
    return "";
}

}  // namespace

std::vector<json> read_cases(const std::string& path) {
    std::ifstream file{path};
    if (!file) throw std::runtime_error{fmt::format("cannot read {}", path)};
    std::vector<json> cases;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        try {
            cases.push_back(json::parse(without_lone_surrogates(line)));
            (void)cases.back().at("id").get<std::string>();
        } catch (const json::exception& error) {
            throw std::runtime_error{fmt::format("{}:{}: {}", path, number, error.what())};
        }
    }
    return cases;
}

json run(const json& each, smtpreply::strictness mode) {
    try {
        json result = run_case(each, mode);
        result["id"] = each.at("id");
        return result;
    } catch (const std::exception& error) {
        throw std::runtime_error{fmt::format("case {}: {}", each.at("id").dump(), error.what())};
    }
}

std::string difference(const json& each, const json& result, smtpreply::strictness mode) {
    const bool strict = mode == smtpreply::strictness::strict;
    const json& expected = strict ? each.at("expect") : each.at("expect").at("lenient");
    const json also = strict ? each.at("expect").value("error_any_of", json::array()) : json{};
    if (!among(result.at("error"), expected.at("error"), also))
        return fmt::format("error {}, not {}", result.at("error").dump(),
                           expected.at("error").dump());
    for (const char* key : {"offset", "code"})
        if (expected.contains(key) && result.value(key, json{}) != expected.at(key))
            return fmt::format("the error's {} {}, not {}", key, result.value(key, json{}).dump(),
                               expected.at(key).dump());
    const json boundary = each.at("expect").value("starttls_discard_from", json{});
    if (!boundary.is_null() && result.at("starttls_discard_from") != boundary)
        return fmt::format("before the handshake {} bytes are used, not {}",
                           result.at("starttls_discard_from").dump(), boundary.dump());
    const json& got = result.at("replies");
    const json& wanted = expected.at("replies");
    if (got.size() != wanted.size())
        return fmt::format("replies: {}, not {}", got.size(), wanted.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        if (std::string why = reply_difference(got[i], wanted[i]); !why.empty()) return why;
    // The view of what EHLO offers is not strict about the syntax of a keyword.
    const json ehlo = strict ? json{} : expected.value("ehlo", json{});
    if (!ehlo.is_null() && result.at("ehlo").at("keywords") != ehlo.at("keywords"))
        return fmt::format("keywords {}, not {}", result.at("ehlo").at("keywords").dump(),
                           ehlo.at("keywords").dump());
    return "";
}

}  // namespace conformance
