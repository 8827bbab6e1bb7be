// explain compare 221 554: two codes side by side.

#include "codes.hpp"
#include "commands.hpp"

#include <smtpreply/compare.hpp>

#include <fmt/format.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace program {

namespace {

struct compare_options {
    std::vector<std::string> codes;
    output_options output;
};

void print(const auto& comparison, const output_options& asked) {
    std::string out;
    if (asked.format == output_format::json)
        out = line_of(to_json(comparison, asked.language));
    else
        render(out, comparison, rendering(asked));
    fmt::print("{}", out);
}

void compare_codes(const compare_options& asked) {
    const any_code one = code_from(asked.codes.front());
    const any_code other = code_from(asked.codes.back());
    std::visit(
        [&](auto left, auto right) {
            if constexpr (std::is_same_v<decltype(left), decltype(right)>)
                print(smtpreply::compare(left, right), asked.output);
            else
                throw std::runtime_error(fmt::format(
                    "{0} and {1} are of two kinds: compare two reply codes or two enhanced "
                    "statuses; the reply that has both is explained by: explain '{0} {1}'",
                    asked.codes.front(), asked.codes.back()));
        },
        one, other);
}

}  // namespace

void add_output_options(CLI::App& app, output_options& asked) {
    app.add_option_function<std::string>(
           "-l,--lang",
           [&asked](const std::string& tag) {
               const auto found = smtpreply::find_language(tag);
               if (!found)
                   throw CLI::ValidationError(
                       "--lang",
                       fmt::format("{} is not one of {}", tag, fmt::join(language_tags(), ", ")));
               asked.language = *found;
           },
           "language of headings, names and summaries of codes")
        ->option_text("en|zh-Hans|th|pt-BR|es|fr|de|ja");
    CLI::Option* const format =
        app.add_option_function<std::string>(
               "--format", [&asked](const std::string& name) { asked.format = format_named(name); },
               "form of the output")
            ->check(CLI::IsMember(format_names()).description(""))
            ->option_text("text|markdown|html|json");
    app.add_flag_callback(
           "-j,--json", [&asked] { asked.format = output_format::json; },
           "print one JSON object per answer: --format json")
        ->excludes(format);
}

void add_compare_command(CLI::App& app) {
    const auto asked = std::make_shared<compare_options>();
    CLI::App& command = *app.add_subcommand("compare", "show two codes side by side");
    command
        .add_option("CODE", asked->codes, "two reply codes (221 554) or statuses (5.1.1 5.1.10)")
        ->expected(2)
        ->required()
        ->option_text("CODE");
    add_output_options(command, asked->output);
    command.callback([asked] { compare_codes(*asked); });
}

}  // namespace program
