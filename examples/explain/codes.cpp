#include "codes.hpp"

#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/registry.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <vector>

namespace program {

namespace {

using namespace smtpreply;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Letters that are taken for digits, and commas for dots.
std::string with_digits(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c == 'O' || c == 'o') c = '0';
        if (c == 'l' || c == 'I') c = '1';
        if (c == ',' || c == '-' || c == '_') c = '.';
    }
    return out;
}

// One character more, less, other, or two exchanged.
bool is_near(std::string_view one, std::string_view other) {
    const auto size = std::min(one.size(), other.size());
    if (std::max(one.size(), other.size()) - size > 1) return false;
    std::size_t same = 0;
    while (same < size && one[same] == other[same]) ++same;
    const std::string_view a = one.substr(same);
    const std::string_view b = other.substr(same);
    if (a.empty() || b.empty()) return true;
    const bool exchanged = a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0];
    return a.substr(1) == b.substr(1) || a.substr(1) == b || a == b.substr(1) ||
           (exchanged && a.substr(2) == b.substr(2));
}

constexpr std::size_t most_suggestions = 3;

// What stands in the standards comes first.
template <class Entries, class Spell>
void add_near(std::vector<std::string>& out, std::string_view text, const Entries& entries,
              const Spell& spell) {
    for (const bool defined : {true, false})
        for (const auto entry : entries) {
            const bool standard =
                entry.origin() == origin::standard || entry.origin() == origin::extension;
            if (out.size() == most_suggestions || standard != defined) continue;
            const std::string each = spell(entry);
            if (is_near(text, each)) out.push_back(each);
        }
}

std::vector<std::string> suggestions(std::string_view text) {
    const std::string digits = with_digits(text);
    if (spelled_by(digits)) return {digits};
    std::vector<std::string> out;
    if (digits.find('.') == std::string::npos) {
        add_near(out, digits, reply_codes, [](const reply_code_entry& entry) {
            return std::string{to_string(entry.code()).view()};
        });
        return out;
    }
    add_near(out, digits, enhanced_statuses, [&](const enhanced_status_entry& entry) {
        const unsigned first = digits.front() == '2' || digits.front() == '4'
                                   ? static_cast<unsigned>(digits.front() - '0')
                                   : entry.status().class_digit();
        const enhanced_status in_class{first, entry.status().subject(), entry.status().detail()};
        return std::string{to_string(in_class).view()};
    });
    return out;
}

// Error numbers of operating systems that programs print where a reply code would stand.
struct system_error {
    std::string_view number;
    std::string_view meaning;
};
constexpr std::array system_errors{
    system_error{"101", "network is unreachable"}, system_error{"110", "connection timed out"},
    system_error{"111", "connection refused"},     system_error{"113", "no route to host"},
    system_error{"10060", "connection timed out"}, system_error{"10061", "connection refused"},
};

std::string_view meaning_of_system_error(std::string_view number) {
    for (const system_error& each : system_errors)
        if (each.number == number) return each.meaning;
    return {};
}

std::string_view what_is_wrong_with_status(std::string_view text) {
    if (text.front() != '2' && text.front() != '4' && text.front() != '5')
        return "the first number is 2, 4 or 5";
    if (std::count(text.begin(), text.end(), '.') != 2) return "it has three numbers, as in 5.1.1";
    return "each number has one to three digits";
}

std::string what_is_wrong(std::string_view text) {
    const bool digits = !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
    const bool dotted =
        !text.empty() && text.find('.') != std::string_view::npos &&
        std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '.'; });
    const std::string shown = smtpreply::escaped(text);
    if (digits && text.size() == 3)
        return fmt::format("{} is not a reply code: the first digit is 2 to 5", shown);
    if (digits) return fmt::format("{} is not a reply code: it has three digits", shown);
    if (dotted)
        return fmt::format("{} is not an enhanced status: {}", shown,
                           what_is_wrong_with_status(text));
    return fmt::format("'{}' is neither a reply code (550) nor an enhanced status (5.1.1)", shown);
}

}  // namespace

std::optional<any_code> spelled_by(std::string_view text) {
    const auto code = from_string<reply_code>(text);
    if (code && code->severity() != severity::none) return *code;
    if (const auto status = from_string<enhanced_status>(text)) return *status;
    return std::nullopt;
}

any_code code_from(std::string_view text) {
    const std::optional<any_code> code = spelled_by(text);
    if (!code) throw std::runtime_error(complaint_about(text));
    return *code;
}

std::string complaint_about(std::string_view text) {
    std::string wrong = what_is_wrong(text);
    if (const std::string_view meaning = meaning_of_system_error(text); !meaning.empty())
        return fmt::format("{}; as an error of the operating system it is '{}'", wrong, meaning);
    const std::vector<std::string> near = suggestions(text);
    if (near.empty()) return wrong;
    return fmt::format("{}; did you mean {}?", wrong, fmt::join(near, " or "));
}

}  // namespace program
