// accuracy: how often classify() is right about labelled replies.

#include "corpus.hpp"
#include "figures.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    CLI::App app{
        "How often classify() is right about the labelled replies in FILE..., and how it errs.\n"
        "One JSON object a line: reply, command, reason, retry, confidence; also, id."};
    std::vector<std::string> files;
    app.add_option("FILE", files, "corpora")->required()->check(CLI::ExistingFile);
    bool tune = false;
    bool held_back = false;
    bool quiet = false;
    auto* tune_flag = app.add_flag("--tune", tune, "only the two thirds to learn from");
    app.add_flag("--held-back", held_back,
                 "only the third that is held back; its misses stay unseen, so that none is learnt")
        ->excludes(tune_flag);
    app.add_flag("--quiet", quiet, "no confusions, no misses");
    accuracy::bars wanted;
    app.add_option("--high", wanted.high, "bar: reasons right, rows of high confidence");
    app.add_option("--all", wanted.all, "bar: reasons right, all rows");
    app.add_option("--macro", wanted.macro, "bar: the average over the reasons");
    app.add_option("--retry", wanted.retry, "bar: right about trying again");
    app.add_option("--misses-against-code", wanted.misses_against_code,
                   "bar: misses where the truth contradicts the first digit");
    app.add_option("--calibration", wanted.calibration, "bar: right when the answer is high");
    app.add_option("--sure", wanted.sure, "bar: answers that call themselves high");
    CLI11_PARSE(app, argc, argv);

    try {
        std::vector<accuracy::labelled_reply> rows;
        for (const std::string& file : files)
            for (accuracy::labelled_reply& row : accuracy::read_corpus(file))
                if ((!tune && !held_back) || accuracy::is_held_back(row.reply) == held_back)
                    rows.push_back(std::move(row));

        const accuracy::figures counted = accuracy::measure(rows);
        if (!quiet && !held_back) fmt::print("{}\n", accuracy::misses(counted));
        if (!quiet) fmt::print("{}\n", accuracy::confusions(counted));
        if (!quiet) fmt::print("{}\n", accuracy::by_reason(counted));
        fmt::print("{}", accuracy::summary(counted));

        const std::vector<std::string> missed = accuracy::shortfalls(counted, wanted);
        for (const std::string& each : missed) fmt::print("BELOW THE BAR: {}\n", each);
        return missed.empty() ? 0 : 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "accuracy: {}\n", error.what());
        return 2;
    }
}
