// What classifying costs beside finding the ends of the lines, and beside other ways to find
// phrases.

#include "allocations.hpp"
#include "figures.hpp"
#include "input.hpp"
#include "quarter.hpp"

#include <smtpreply/classify.hpp>
#include <smtpreply/detail/phrase_index_data.hpp>
#include <smtpreply/detail/phrase_tables.hpp>
#include <smtpreply/detail/phrase_words.hpp>
#include <smtpreply/detail/reading_text.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/reply.hpp>

#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace {

using smtpreply::detail::phrase_families;
using smtpreply::detail::phrase_family;

void report(benchmark::State& state, std::size_t bytes, std::size_t allocated) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
    if (allocated != 0) state.SkipWithError("it allocated");
}

// ---- replies --------------------------------------------------------------------------------

void walk(benchmark::State& state) {
    const bench::input& input = bench::mostly_refusals();
    for (auto _ : state) {
        const char* at = input.bytes.data();
        const char* const end = at + input.bytes.size();
        while (at != end) {
            at = static_cast<const char*>(
                     std::memchr(at, '\n', static_cast<std::size_t>(end - at))) +
                 1;
            benchmark::DoNotOptimize(at);
        }
    }
    report(state, input.bytes.size(), 0);
}

void parse_and_classify(benchmark::State& state) {
    const bench::input& input = bench::mostly_refusals();
    const std::size_t before = bench::allocations();
    for (auto _ : state) {
        std::size_t replies = 0;
        std::size_t retries = 0;
        std::string_view rest = input.bytes;
        while (const smtpreply::parse_result result = smtpreply::parse(rest)) {
            ++replies;
            if (smtpreply::classify(*result, smtpreply::stage::rcpt).retry()) ++retries;
            rest.remove_prefix(result.consumed());
        }
        benchmark::DoNotOptimize(retries);
        if (replies != input.replies) state.SkipWithError("a reply was lost");
    }
    report(state, input.bytes.size(), bench::allocations() - before);
}

// What of it comes before any phrase is looked at: parsed, read as one text, its words found, and
// each asked for once.
void parse_and_ask(benchmark::State& state) {
    using namespace smtpreply::detail;
    const bench::input& input = bench::mostly_refusals();
    for (auto _ : state) {
        std::uint32_t hits = 0;
        std::string_view rest = input.bytes;
        while (const smtpreply::parse_result result = smtpreply::parse(rest)) {
            rest.remove_prefix(result.consumed());
            if (!result->negative()) continue;
            const reading_text reading{*result};
            const std::string_view text = reading.text();
            std::uint64_t after_word = 0;
            for (std::size_t block = 0; block < text.size(); block += word_block) {
                std::uint64_t begins = word_begins(text, block, after_word);
                for (; begins != 0; begins &= begins - 1) {
                    const auto place = static_cast<std::size_t>(std::countr_zero(begins));
                    hits += all_phrases.has(key_of(word_head::at(text, block + place), 1));
                }
            }
        }
        benchmark::DoNotOptimize(hits);
    }
    report(state, input.bytes.size(), 0);
}

// ---- texts ----------------------------------------------------------------------------------

// The text of each refusal, a few hundred of them; joined to texts of `least` bytes or more.
std::vector<std::string> texts(std::size_t count, std::size_t least = 0) {
    std::vector<std::string> made(1);
    std::string_view rest = bench::refusals().bytes;
    for (std::size_t taken = 0; taken < count; ++taken) {
        const std::size_t end = rest.find("\r\n");
        if (!made.back().empty()) made.back() += ' ';
        made.back() += rest.substr(4, end - 4);
        if (made.back().size() >= least) made.emplace_back();
        rest.remove_prefix(end + 2);
    }
    if (made.back().size() < (std::max)(least, std::size_t{1})) made.pop_back();
    return made;
}

// Calls `find` with each text; it returns the number of phrases found.
template <class Find>
void find_in(benchmark::State& state, const std::vector<std::string>& all, Find find) {
    std::size_t bytes = 0;
    for (const std::string& text : all) bytes += text.size();
    for (auto _ : state) {
        std::size_t found = 0;
        for (const std::string& text : all) found += find(text);
        if (found == 0) state.SkipWithError("no phrase was found");
        benchmark::DoNotOptimize(found);
    }
    report(state, bytes, 0);
}

std::size_t search(const std::string& text) {
    std::size_t found = 0;
    smtpreply::detail::for_each_phrase(text,
                                       [&](const smtpreply::detail::phrase_match&) { ++found; });
    return found;
}

// The patterns as regular expressions: whole words, and a star as `gap`.
std::vector<std::string> expressions(std::string_view gap) {
    std::vector<std::string> all;
    for (const phrase_family& family : phrase_families)
        for (std::size_t i = 0; i < family.size; ++i) {
            const std::string_view pattern =
                smtpreply::detail::pattern_of(family.rows[i], family.prefix);
            std::string made = smtpreply::detail::is_word(pattern.front()) ? "\\b" : "";
            for (const char c : pattern)
                if (c == '*')
                    made += &c == &pattern.back() ? "" : gap;
                else
                    made +=
                        (std::strchr("\\^$.|?+()[]{}", c) != nullptr ? "\\" : "") + std::string{c};
            made += smtpreply::detail::is_word(pattern.back()) ? "\\b" : "";
            all.push_back(made);
        }
    return all;
}

void search_some(benchmark::State& state) {
    find_in(state, texts(500), search);
}

// RE2 counts no gaps in a set of thousands: ".*" favours it.
void re2_set(benchmark::State& state) {
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_max_mem(std::int64_t{2} << 30U);
    RE2::Set set{options, RE2::UNANCHORED};
    for (const std::string& expression : expressions(".*"))
        if (set.Add(expression, nullptr) < 0)
            return state.SkipWithError("RE2 takes no such phrase");
    if (!set.Compile()) return state.SkipWithError("RE2 does not compile the phrases");
    std::vector<int> matches;
    find_in(state, texts(500), [&](const std::string& text) {
        matches.clear();
        RE2::Set::ErrorInfo error{};
        if (!set.Match(text, &matches, &error) && error.kind != RE2::Set::kNoError)
            state.SkipWithError("RE2 gives up");
        return matches.size();
    });
}

void search_few(benchmark::State& state) {
    find_in(state, texts(4), search);
}

void std_regex(benchmark::State& state) {
    std::vector<std::regex> all;
    for (const std::string& expression : expressions(".{0,64}"))
        all.emplace_back(expression, std::regex::icase | std::regex::optimize);
    find_in(state, texts(4), [&](const std::string& text) {
        std::size_t found = 0;
        for (const std::regex& each : all)
            if (std::regex_search(text, each)) ++found;
        return found;
    });
}

// The same bytes in texts of about 500 and of about 4,000.
void search_short(benchmark::State& state) {
    find_in(state, texts(2000, 500), search);
}
void search_long(benchmark::State& state) {
    find_in(state, texts(2000, 4000), search);
}

// Sentences around every fourth phrase, as far as it and the others find the same in them: what is
// left is the price of tables four times as large.
const std::vector<std::string>& texts_of_a_quarter() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> made;
        for (const phrase_family& family : phrase_families)
            for (std::size_t i = 0; i < family.size; i += 4) {
                std::string text = "Dear colleague, this is mx7.example.org: ";
                for (const char c : smtpreply::detail::pattern_of(family.rows[i], family.prefix))
                    text += c == '*' ? std::string{} : std::string{c};
                made.push_back(text + ", as seen on Tuesday at half past nine (id 4711-0815)");
            }
        std::erase_if(made, [](const std::string& text) {
            const std::size_t found = search(text);
            return found == 0 || found != bench::search_a_quarter(text);
        });
        return made;
    }();
    return all;
}

void search_all(benchmark::State& state) {
    find_in(state, texts_of_a_quarter(), search);
}
void search_a_quarter(benchmark::State& state) {
    find_in(state, texts_of_a_quarter(), bench::search_a_quarter);
}

BENCHMARK(walk)->Name("walk/mostly refusals");
BENCHMARK(parse_and_classify)->Name("parse and classify/mostly refusals");
BENCHMARK(parse_and_ask)->Name("parse and ask for words/mostly refusals");
BENCHMARK(search_some)->Name("phrases/search");
BENCHMARK(re2_set)->Name("phrases/RE2::Set");
BENCHMARK(search_few)->Name("phrases/search, four texts");
BENCHMARK(std_regex)->Name("phrases/std::regex, four texts")->Iterations(1);
BENCHMARK(search_short)->Name("phrases/500-byte texts");
BENCHMARK(search_long)->Name("phrases/4000-byte texts");
BENCHMARK(search_all)->Name("phrases/all");
BENCHMARK(search_a_quarter)->Name("phrases/a quarter");

// clang-format off
const bench::figures registered{
    {"classify: parsed too, mostly refusals", "parse and classify/mostly refusals", "walk/mostly refusals", 10.0},
    {"classify: of that before any phrase",  "parse and ask for words/mostly refusals", "walk/mostly refusals", 10.0},
    {"phrases: faster than RE2::Set",    "phrases/search",             "phrases/RE2::Set",                3.0, bench::bar_kind::at_least},
    {"phrases: faster than std::regex",  "phrases/search, four texts", "phrases/std::regex, four texts", 10.0, bench::bar_kind::at_least},
    {"phrases: 4000-byte by 500-byte texts", "phrases/4000-byte texts", "phrases/500-byte texts",         1.3},
    {"phrases: all by a quarter of them",  "phrases/all",                "phrases/a quarter",               1.3},
};
// clang-format on

}  // namespace
