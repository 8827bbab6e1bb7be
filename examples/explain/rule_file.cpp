#include "rule_file.hpp"

#include <smtpreply/smtpreply.hpp>

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <utility>

namespace program {

namespace {

using namespace smtpreply;

constexpr std::array<std::string_view, 9> keys{
    "name", "phrase", "code", "status", "stages", "reason", "permanence", "action", "confidence",
};

// Where a mistake is, and how it is reported.
class place {
public:
    explicit place(std::string path) : path_{std::move(path)} {}

    [[noreturn]] void fail(const toml::source_region& at, std::string_view what) const {
        throw std::runtime_error(fmt::format("{}:{}: {}", path_, at.begin.line, what));
    }
    [[noreturn]] void fail(const toml::node& at, std::string_view what) const {
        fail(at.source(), what);
    }

private:
    std::string path_;
};

template <named_enum Enum>
bool holds(std::initializer_list<Enum> values, Enum one) {
    return std::find(values.begin(), values.end(), one) != values.end();
}

template <named_enum Enum>
std::string names(std::initializer_list<Enum> left_out) {
    std::string out;
    for (const auto& row : enum_names<Enum>::rows)
        if (!holds(left_out, row.value))
            out += fmt::format("{}{}", out.empty() ? "" : ", ", row.spelling);
    return out;
}

std::string string_of(const toml::node& value, std::string_view key, const place& here) {
    const auto text = value.value<std::string>();
    if (!value.is_string() || !text)
        here.fail(value, fmt::format("{} is a text; put it in quotes", key));
    return *text;
}

template <named_enum Enum>
Enum enum_of(const toml::node& value, std::string_view key, std::initializer_list<Enum> left_out,
             const place& here) {
    const std::string text = string_of(value, key, here);
    const auto found = from_string<Enum>(text);
    if (!found || holds(left_out, *found))
        here.fail(value, fmt::format("'{}' is no {}; write one of {}", escaped(text), key,
                                     names(left_out)));
    return *found;
}

stage stage_of(const toml::node& value, const place& here) {
    const std::string text = string_of(value, "a stage", here);
    const auto found = from_string<stage>(text);
    if (!found)
        here.fail(value, fmt::format("'{}' is no stage; write one of {}", escaped(text),
                                     names<stage>({})));
    return *found;
}

stage_set stages_of(const toml::node& value, const place& here) {
    const toml::array* const list = value.as_array();
    if (list == nullptr) return {stage_of(value, here)};
    if (list->empty()) here.fail(value, "stages is empty; name a stage, or leave it out for any");
    stage_set out;
    for (const toml::node& each : *list) out = out | stage_set{stage_of(each, here)};
    return out;
}

reply_code code_of(const toml::node& value, const place& here) {
    const auto number = value.is_integer() ? value.value<std::int64_t>() : std::nullopt;
    if (!number || *number < 400 || *number > 599)
        here.fail(value, "code is a number from 400 to 599, without quotes");
    return reply_code{static_cast<unsigned>(*number)};
}

enhanced_status status_of(const toml::node& value, const place& here) {
    const std::string text = string_of(value, "status", here);
    const auto status = from_string<enhanced_status>(text);
    if (!status)
        here.fail(value,
                  fmt::format("'{}' is no enhanced status; write it as \"5.7.1\"", escaped(text)));
    return *status;
}

std::string_view what_to_do(own_rule_error wrong) {
    switch (wrong) {
        case own_rule_error::none: break;
        case own_rule_error::no_name: return "the rule has no name; add name = \"...\"";
        case own_rule_error::no_condition:
            return "the rule would hold for every refusal; add phrase, code, status or stages";
        case own_rule_error::no_reason:
            return "the rule says nothing; add reason = \"...\", one of docs/reasons.md but "
                   "unspecified";
        case own_rule_error::positive_reason:
            return "a rule cannot turn a refusal into a success; take another reason than positive";
        case own_rule_error::no_permanence:
            return "a refusal is transient or permanent; take one, or leave permanence out";
        case own_rule_error::action_proceed:
            return "a refusal cannot be passed over; take another action than proceed";
        case own_rule_error::code_of_success:
            return "the code is no refusal; take one of 400 to 599";
        case own_rule_error::status_of_success:
            return "the status is no refusal; take one that begins with 4 or 5";
        case own_rule_error::status_of_other_class:
            return "no reply has such a code and status; let both begin with the same digit, or "
                   "leave one out";
        case own_rule_error::phrase_of_stars:
            return "the phrase matches nothing; put words between the stars, or leave it out";
        case own_rule_error::phrase_spacing:
            return "the phrase never occurs; put single spaces between words, and none at the ends";
    }
    return "the rule is sound";
}

// The key whose value is wrong; empty where one is missing.
std::string_view key_of(own_rule_error wrong) {
    switch (wrong) {
        case own_rule_error::none:
        case own_rule_error::no_name:
        case own_rule_error::no_condition:
        case own_rule_error::no_reason: break;
        case own_rule_error::positive_reason: return "reason";
        case own_rule_error::no_permanence: return "permanence";
        case own_rule_error::action_proceed: return "action";
        case own_rule_error::code_of_success: return "code";
        case own_rule_error::status_of_success:
        case own_rule_error::status_of_other_class: return "status";
        case own_rule_error::phrase_of_stars:
        case own_rule_error::phrase_spacing: return "phrase";
    }
    return {};
}

// A text that says something: an empty one would hold for all, and is a slip.
std::string words_of(const toml::node& value, std::string_view key, const place& here) {
    std::string text = string_of(value, key, here);
    if (text.empty())
        here.fail(value, fmt::format("{} is empty; write something between its quotes", key));
    return text;
}

own_rule rule_of(const toml::table& table, std::deque<std::string>& strings, const place& here) {
    const auto kept = [&](std::string text) -> std::string_view {
        return strings.emplace_back(std::move(text));
    };
    own_rule rule;
    for (const auto& [name, value] : table) {
        const std::string_view key = name.str();
        if (key == "name") {
            rule.name = kept(words_of(value, key, here));
        } else if (key == "phrase") {
            rule.phrase = kept(words_of(value, key, here));
        } else if (key == "code") {
            rule.code = code_of(value, here);
        } else if (key == "status") {
            rule.status = status_of(value, here);
        } else if (key == "stages") {
            rule.stages = stages_of(value, here);
        } else if (key == "reason") {
            rule.reason = enum_of(value, key, {reason::positive, reason::unspecified}, here);
        } else if (key == "permanence") {
            rule.permanence = enum_of(value, key, {permanence::none}, here);
        } else if (key == "action") {
            rule.action = enum_of(value, key, {action::proceed}, here);
        } else if (key == "confidence") {
            rule.confidence = enum_of<confidence>(value, key, {}, here);
        } else {
            here.fail(name.source(), fmt::format("'{}' is no key of a rule; the keys are {}",
                                                 escaped(key), fmt::join(keys, ", ")));
        }
    }
    if (const own_rule_error wrong = check(rule); wrong != own_rule_error::none) {
        const toml::node* const value = table.get(key_of(wrong));
        here.fail(value != nullptr ? *value : table, what_to_do(wrong));
    }
    return rule;
}

// The parser names the line end at which a text without a closing quote breaks off.
std::string in_words(std::string_view error) {
    if (error.find("unescaped control character") != std::string_view::npos)
        return "a text has no closing quote on its line, or holds a control character";
    return escaped(error);
}

}  // namespace

rule_file::rule_file(std::string_view text, const std::string& path) {
    const place here{path};
    const toml::table all = [&] {
        try {
            return toml::parse(text, path);
        } catch (const toml::parse_error& error) {
            here.fail(error.source(), fmt::format("this is no TOML: {}; docs/own-rules.md shows "
                                                  "how a rule is written",
                                                  in_words(error.description())));
        }
    }();
    for (const auto& [name, value] : all) {
        if (name.str() != "rule")
            here.fail(name.source(), fmt::format("'{}' belongs to no rule; begin each rule with a "
                                                 "line [[rule]]",
                                                 escaped(name.str())));
        const toml::array* const list = value.as_array();
        if (list == nullptr)
            here.fail(value, "begin each rule with a line [[rule]], in two brackets");
        for (const toml::node& each : *list) {
            const toml::table* const table = each.as_table();
            if (table == nullptr) here.fail(each, "begin each rule with a line [[rule]]");
            const own_rule rule = rule_of(*table, strings_, here);
            for (const own_rule& before : rules_)
                if (before.name == rule.name)
                    here.fail(*table->get("name"),
                              fmt::format("another rule has the name '{}'; take one of its own, "
                                          "so that an answer tells which rule decided",
                                          escaped(rule.name)));
            rules_.push_back(rule);
        }
    }
}

rule_file rule_file::read(const std::string& path) {
    if (std::filesystem::is_directory(path))
        throw std::runtime_error(fmt::format("cannot read {}: {}", path, std::strerror(EISDIR)));
    std::ifstream file{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (!file.is_open() || file.bad())
        throw std::runtime_error(fmt::format("cannot read {}: {}", path, std::strerror(errno)));
    return rule_file{text, path};
}

}  // namespace program
