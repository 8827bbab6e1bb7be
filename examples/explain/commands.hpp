// The subcommands: what the registries know, without a reply to explain.

#ifndef EXPLAIN_COMMANDS_HPP
#define EXPLAIN_COMMANDS_HPP

#include "output.hpp"

#include <CLI/CLI.hpp>

#include <string_view>

namespace program {

/// --lang and --format. `asked` must live as long as `app`.
void add_output_options(CLI::App& app, output_options& asked);

/// Each adds its subcommand, which prints when the arguments are parsed. `status` becomes the exit
/// status, and must live as long as `app`.
void add_compare_command(CLI::App& app);
void add_search_command(CLI::App& app, int& status);
void add_list_command(CLI::App& app, int& status);

/// True for the name of a subcommand.
[[nodiscard]] bool is_subcommand(std::string_view word);

}  // namespace program

#endif
