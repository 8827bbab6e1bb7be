// explain list --severity 5 --stage rcpt: the codes of a registry that fit.

#include "commands.hpp"

#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/registry.hpp>

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace program {

namespace {

using namespace smtpreply;

struct list_options {
    std::optional<smtpreply::severity> severity;
    std::optional<smtpreply::stage> stage;
    std::optional<smtpreply::category> category;
    std::optional<smtpreply::origin> origin;
    std::optional<unsigned> subject;
    bool statuses = false;
    bool json = false;
};

template <class Value>
bool fits(const std::optional<Value>& asked, const Value& value) {
    return !asked || *asked == value;
}

bool fits(const list_options& asked, const reply_code_entry& entry) {
    return fits(asked.severity, entry.code().severity()) &&
           fits(asked.category, entry.code().category()) && fits(asked.origin, entry.origin()) &&
           (!asked.stage || entry.stages().contains(*asked.stage));
}

bool fits(const list_options& asked, const enhanced_status_entry& entry) {
    return (!asked.severity || entry.meaningful_in(*asked.severity)) &&
           fits(asked.origin, entry.origin()) && fits(asked.subject, entry.status().subject());
}

reply_code_entry as_asked(const list_options& /*asked*/, const reply_code_entry& entry) {
    return entry;
}

// In the class that was asked for.
enhanced_status_entry as_asked(const list_options& asked, const enhanced_status_entry& entry) {
    if (!asked.severity) return entry;
    return lookup(enhanced_status{static_cast<unsigned>(*asked.severity), entry.status().subject(),
                                  entry.status().detail()});
}

std::string spelled(const reply_code_entry& entry) {
    return std::string{to_string(entry.code()).view()};
}
std::string spelled(const enhanced_status_entry& entry) {
    return std::string{to_string(entry.status()).view()};
}

template <class Registry>
std::size_t print_those_of(const Registry& registry, const list_options& asked) {
    std::size_t printed = 0;
    for (const auto each : registry) {
        if (!fits(asked, each)) continue;
        const auto entry = as_asked(asked, each);
        if (asked.json)
            fmt::print("{}", line_of(to_json(entry)));
        else
            fmt::print("{:<8}  {}\n", spelled(entry), entry.title());
        ++printed;
    }
    return printed;
}

int list_codes(const list_options& asked) {
    const bool statuses = asked.statuses || asked.subject.has_value();
    if (statuses && (asked.stage || asked.category))
        throw std::runtime_error(
            "--stage and --category are of reply codes, --subject and "
            "--statuses of enhanced statuses");
    const std::size_t printed =
        statuses ? print_those_of(enhanced_statuses, asked) : print_those_of(reply_codes, asked);
    if (printed != 0) return 0;
    fmt::print(stderr, "explain: no code of the registry is like that\n");
    return 1;
}

enum class by_digit : bool { no, yes };

// What no code of a registry has.
template <class Enum>
bool is_had_by_some(Enum value) {
    if constexpr (std::is_same_v<Enum, severity>) return value != severity::none;
    if constexpr (std::is_same_v<Enum, stage>) return value != stage::unknown;
    if constexpr (std::is_same_v<Enum, origin>) return value != origin::unregistered;
    return true;
}

std::string lower_case(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

// A named value, or for a severity and a category its digit.
template <class Enum>
void add_filter(CLI::App& command, const std::string& name, std::optional<Enum>& to,
                const std::string& what, by_digit digits) {
    const auto set = [&to, name, digits](const std::string& text) {
        std::vector<std::string> names;
        for (const auto& row : enum_names<Enum>::rows) {
            if (!is_had_by_some(row.value)) continue;
            const std::string digit = std::to_string(static_cast<unsigned>(row.value));
            const bool takes_digit = digits == by_digit::yes;
            names.push_back(takes_digit ? fmt::format("{} or {}", digit, row.spelling)
                                        : std::string{row.spelling});
            if (lower_case(text) == row.spelling || (takes_digit && text == digit)) to = row.value;
        }
        if (to) return;
        throw CLI::ValidationError(
            name, fmt::format("{} is not one of: {}", text, fmt::join(names, ", ")));
    };
    command.add_option_function<std::string>(name, set, what)->option_text("NAME");
}

void set_subject(std::optional<unsigned>& to, const std::string& text) {
    if (text.size() != 1 || text.front() < '0' || text.front() > '7')
        throw CLI::ValidationError(
            "--subject",
            fmt::format("{} is not a subject: a digit from 0 to 7, as in 5.7.1", text));
    to = static_cast<unsigned>(text.front() - '0');
}

}  // namespace

bool is_subcommand(std::string_view word) {
    return word == "compare" || word == "search" || word == "list";
}

void add_list_command(CLI::App& app, int& status) {
    const auto asked = std::make_shared<list_options>();
    CLI::App& command = *app.add_subcommand("list", "list the codes of a registry");
    add_filter(command, "--severity", asked->severity, "of this severity, or first digit: 5",
               by_digit::yes);
    add_filter(command, "--category", asked->category, "of this category, or second digit",
               by_digit::yes);
    add_filter(command, "--stage", asked->stage, "that may answer this: rcpt", by_digit::no);
    add_filter(command, "--origin", asked->origin, "that come from here: standard", by_digit::no);
    command
        .add_option_function<std::string>(
            "--subject", [asked](const std::string& text) { set_subject(asked->subject, text); },
            "enhanced statuses of this subject: 7")
        ->option_text("DIGIT");
    command.add_flag("--statuses", asked->statuses, "enhanced statuses instead of reply codes");
    command.add_flag("-j,--json", asked->json, "print one JSON object per code");
    command.callback([asked, &status] { status = list_codes(*asked); });
}

}  // namespace program
