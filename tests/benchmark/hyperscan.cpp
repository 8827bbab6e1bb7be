// What Hyperscan needs for the same replies, the fastest engine for many patterns that we know. It
// has the least of work: of each phrase the longest piece without a star, as a literal; each once,
// and no more than whether it is there; not the words' ends, the gaps, what denies a phrase, or
// which of the phrases found tells most.

#include "figures.hpp"
#include "input.hpp"

#include <smtpreply/detail/phrase_tables.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/reply.hpp>

#include <benchmark/benchmark.h>
#include <hs/hs.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <set>
#include <string_view>
#include <vector>

namespace {

using smtpreply::detail::phrase_families;
using smtpreply::detail::phrase_family;

std::string_view longest_piece(std::string_view pattern) {
    std::string_view longest;
    while (!pattern.empty()) {
        const std::string_view piece = pattern.substr(0, pattern.find('*'));
        if (piece.size() > longest.size()) longest = piece;
        pattern.remove_prefix(piece.size());
        if (!pattern.empty()) pattern.remove_prefix(1);
    }
    return longest;
}

// Of every `step`th phrase, each once.
std::vector<std::string_view> literals(std::size_t step) {
    std::set<std::string_view> all;
    std::size_t number = 0;
    for (const phrase_family& family : phrase_families)
        for (std::size_t i = 0; i < family.size; ++i)
            if (number++ % step == 0)
                all.insert(
                    longest_piece(smtpreply::detail::pattern_of(family.rows[i], family.prefix)));
    return {all.begin(), all.end()};
}

template <auto Free>
struct freed_by {
    template <class Object>
    void operator()(Object* object) const {
        Free(object);
    }
};
using database = std::unique_ptr<hs_database_t, freed_by<&hs_free_database>>;
using scratch = std::unique_ptr<hs_scratch_t, freed_by<&hs_free_scratch>>;

// Empty where Hyperscan does not take them.
database compiled(const std::vector<std::string_view>& all) {
    std::vector<const char*> begins;
    std::vector<std::size_t> sizes;
    for (const std::string_view each : all) {
        begins.push_back(each.data());
        sizes.push_back(each.size());
    }
    const std::vector<unsigned> flags(all.size(), HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH);
    std::vector<unsigned> ids(all.size());
    std::iota(ids.begin(), ids.end(), 0U);
    hs_database_t* made = nullptr;
    hs_compile_error_t* error = nullptr;
    hs_compile_lit_multi(begins.data(), flags.data(), ids.data(), sizes.data(),
                         static_cast<unsigned>(all.size()), HS_MODE_BLOCK, nullptr, &made, &error);
    hs_free_compile_error(error);
    return database{made};
}

int count(unsigned /*id*/, unsigned long long /*from*/, unsigned long long /*to*/,
          unsigned /*flags*/, void* found) {
    ++*static_cast<std::size_t*>(found);
    return 0;
}

// The bytes of the refusals among the replies that parse and classify are measured with.
std::vector<std::string_view> refusals() {
    std::vector<std::string_view> all;
    std::string_view rest = bench::mostly_refusals().bytes;
    while (const smtpreply::parse_result result = smtpreply::parse(rest)) {
        if (result->negative()) all.push_back(rest.substr(0, result.consumed()));
        rest.remove_prefix(result.consumed());
    }
    return all;
}

void scan(benchmark::State& state, std::size_t step) {
    const database phrases = compiled(literals(step));
    hs_scratch_t* made = nullptr;
    if (!phrases || hs_alloc_scratch(phrases.get(), &made) != HS_SUCCESS)
        return state.SkipWithError("Hyperscan does not take the phrases");
    const scratch space{made};
    const std::vector<std::string_view> all = refusals();
    for (auto _ : state) {
        std::size_t found = 0;
        for (const std::string_view each : all)
            if (hs_scan(phrases.get(), each.data(), static_cast<unsigned>(each.size()), 0,
                        space.get(), count, &found) != HS_SUCCESS)
                return state.SkipWithError("Hyperscan gives up");
        if (found == 0) return state.SkipWithError("no phrase was found");
        benchmark::DoNotOptimize(found);
    }
}

BENCHMARK_CAPTURE(scan, all, 1)->Name("Hyperscan/literals of all phrases");
BENCHMARK_CAPTURE(scan, tenth, 10)->Name("Hyperscan/literals of a tenth");

// clang-format off
const bench::figures registered{
    {"classify: parsed too, faster than Hyperscan", "parse and classify/mostly refusals", "Hyperscan/literals of all phrases", 1.0, bench::bar_kind::at_least},
};
// clang-format on

}  // namespace
