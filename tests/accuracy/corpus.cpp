#include "corpus.hpp"

#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <fstream>
#include <stdexcept>

namespace accuracy {

namespace {

template <class Enum>
Enum spelled_value(const nlohmann::json& spelling) {
    const std::string text = spelling.get<std::string>();
    if (const auto value = smtpreply::from_string<Enum>(text)) return *value;
    throw std::runtime_error{fmt::format("no such label: {}", text)};
}

labelled_reply labelled(const nlohmann::json& object, const std::string& default_id) {
    labelled_reply row;
    row.id = object.value("id", default_id);
    row.reply = object.at("reply").get<std::string>();
    if (const auto at = object.find("command"); at != object.end() && !at->is_null())
        row.stage = spelled_value<smtpreply::stage>(*at);
    row.reason = spelled_value<smtpreply::reason>(object.at("reason"));
    if (const auto also = object.find("also"); also != object.end() && !also->is_null())
        row.also = spelled_value<smtpreply::reason>(*also);
    if (const auto retry = object.find("retry"); retry != object.end() && !retry->is_null())
        row.retry = retry->get<bool>();
    row.high = object.value("confidence", "high") == "high";
    return row;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Runs of digits become 0, words with an at sign become @.
std::string masked(std::string_view text) {
    std::string mask;
    std::size_t word = 0;
    bool address = false;
    for (const char c : text) {
        if (c == ' ' || c == '\r' || c == '\n') {
            mask += c;
            word = mask.size();
            address = false;
        } else if (c == '@') {
            mask.resize(word);
            mask += c;
            address = true;
        } else if (!address && !(is_digit(c) && !mask.empty() && mask.back() == '0')) {
            mask += is_digit(c) ? '0' : c;
        }
    }
    return mask;
}

}  // namespace

std::vector<labelled_reply> read_corpus(const std::filesystem::path& file) {
    std::ifstream input{file};
    if (!input) throw std::runtime_error{fmt::format("cannot read {}", file.string())};
    std::vector<labelled_reply> rows;
    std::string line;
    for (unsigned number = 1; std::getline(input, line); ++number) {
        if (line.empty()) continue;
        const std::string where = fmt::format("{}:{}", file.filename().string(), number);
        try {
            rows.push_back(labelled(nlohmann::json::parse(line), where));
        } catch (const std::exception& error) {
            throw std::runtime_error{fmt::format("{}: {}", where, error.what())};
        }
    }
    return rows;
}

bool is_held_back(std::string_view reply) noexcept {
    std::uint64_t hash = 0xCBF29CE484222325U;  // FNV-1a
    for (const char c : masked(reply))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash % 3 == 0;
}

}  // namespace accuracy
