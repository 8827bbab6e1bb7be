// explain search over quota: the codes that speak of something.

#include "commands.hpp"

#include <smtpreply/escape.hpp>
#include <smtpreply/search.hpp>

#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

namespace program {

namespace {

struct search_options {
    std::vector<std::string> words;
    bool json = false;
};

void print(const smtpreply::search_hit& hit, bool json) {
    if (json)
        fmt::print("{}", line_of(hit.status ? to_json(lookup(*hit.status))
                                            : to_json(smtpreply::lookup(hit.code))));
    else
        fmt::print("{:<8}  {}\n",
                   hit.status ? to_string(*hit.status).view() : to_string(hit.code).view(),
                   hit.title);
}

int search_for(const search_options& asked) {
    const std::string query = fmt::format("{}", fmt::join(asked.words, " "));
    const smtpreply::search_results found = smtpreply::search(query);
    for (const smtpreply::search_hit& hit : found) print(hit, asked.json);
    if (found.size() == smtpreply::search_results::capacity)
        fmt::print(stderr, "explain: these are the best {}; another word narrows the search\n",
                   found.size());
    if (!found.empty()) return 0;
    fmt::print(stderr, "explain: no code speaks of '{}'; try fewer or other words\n",
               smtpreply::escaped(query));
    return 1;
}

}  // namespace

void add_search_command(CLI::App& app, int& status) {
    const auto asked = std::make_shared<search_options>();
    CLI::App& command = *app.add_subcommand("search", "find the codes that speak of something");
    command.add_option("WORD", asked->words, "words that all must be there: over quota")
        ->required()
        ->option_text("WORD...");
    command.add_flag("-j,--json", asked->json, "print one JSON object per code");
    command.callback([asked, &status] { status = search_for(*asked); });
}

}  // namespace program
