// Makes the index of phrases from their tables, and writes the header that holds it:
//
//     phrase_index_maker > include/smtpreply/detail/phrase_index_data.hpp
//
// The target phrase_index does so. Merge conflicts in that file are settled by making it anew.

#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_tables.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

using namespace smtpreply::detail;

namespace {

// The beginning of a word of a pattern, and how many bytes follow up to a star or the end.
struct word_place {
    std::size_t offset;
    std::size_t size;
};

// Those of which it is sure that a word of the text begins there too.
std::vector<word_place> words_of(std::string_view pattern) {
    std::vector<word_place> words;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool after_star = at != 0 && pattern[at - 1] == '*';
        const bool within_word = after_star && (at == 1 || pattern[at - 2] == ' ');
        const bool beyond_ascii = static_cast<unsigned char>(pattern[at]) >= 0xC0;
        if (begins_word(pattern, at) && (beyond_ascii || !within_word))
            words.push_back({at, (std::min)(pattern.find('*', at), pattern.size()) - at});
    }
    return words;
}

word_head head_at(std::string_view pattern, const word_place& word) {
    std::array<char, word_head::size> bytes{};
    pattern.substr(word.offset, (std::min)(word.size, bytes.size()))
        .copy(bytes.data(), bytes.size());
    return word_head::at(bytes.data());
}

// What a phrase may be looked up by.
struct choice {
    std::uint32_t key;
    unsigned width;
    std::size_t offset;
};

std::vector<choice> choices_of(std::string_view pattern) {
    std::vector<choice> choices;
    for (const word_place& word : words_of(pattern))
        for (unsigned width = 0; width < key_widths.size(); ++width)
            if (word.size >= key_widths[width])
                choices.push_back({key_of(head_at(pattern, word), width), width, word.offset});
    return choices;
}

struct entry {
    std::uint32_t key;
    phrase_place place;
    std::uint32_t before;  // the words before the one that the phrase is looked up by
    std::uint32_t behind;  // and those behind it
    std::uint32_t size;    // of a pattern without a star; else 0
};

template <class Visit>
void for_each_pattern(Visit visit) {
    for (std::size_t table = 0; table < phrase_families.size(); ++table)
        for (std::size_t row = 0; row < phrase_families[table].size; ++row)
            visit(table, row,
                  pattern_of(phrase_families[table].rows[row], phrase_families[table].prefix));
}

// Of each phrase the choice that is rarest in all tables: what is common in phrases is common in
// texts.
std::vector<entry> entries_of_all_tables() {
    std::map<std::pair<unsigned, std::uint32_t>, std::size_t> times;
    for_each_pattern([&](std::size_t, std::size_t, std::string_view pattern) {
        for (const choice& each : choices_of(pattern)) ++times[{each.width, each.key}];
    });

    std::vector<entry> entries;
    for_each_pattern([&](std::size_t table, std::size_t row, std::string_view pattern) {
        const std::vector<choice> choices = choices_of(pattern);
        if (choices.empty()) {
            std::fprintf(stderr,
                         "phrase_index_maker: \"%.*s\" has no word of four bytes up to a star or "
                         "its end, by which it could be found\n",
                         static_cast<int>(pattern.size()), pattern.data());
            std::exit(1);
        }
        const choice best =
            *std::min_element(choices.begin(), choices.end(), [&](const auto& a, const auto& b) {
                const std::size_t times_a = times[{a.width, a.key}];
                const std::size_t times_b = times[{b.width, b.key}];
                return times_a != times_b ? times_a < times_b : a.width > b.width;
            });
        phrase_place place{};
        place.table = static_cast<std::uint16_t>(table);
        place.row = static_cast<std::uint16_t>(row);
        place.offset = static_cast<std::uint8_t>(best.offset);
        place.width = static_cast<std::uint8_t>(best.width);
        std::uint32_t before = 0;
        std::uint32_t behind = 0;
        for (const word_place& word : words_of(pattern))
            if (word.size >= word_kind_letters && word.offset != best.offset)
                (word.offset < best.offset ? before : behind) |=
                    word_set_of(word_kind(head_at(pattern, word).first));
        const bool whole = pattern.find('*') == std::string_view::npos;
        entries.push_back({best.key, place, before, behind,
                           whole ? static_cast<std::uint32_t>(pattern.size()) : 0U});
    });
    std::ranges::sort(entries, {}, [](const entry& each) {
        return std::tuple{each.key, each.place.table, each.place.row};
    });
    return entries;
}

// As a string of that kind, in lines.
void print(const char* kind, const std::vector<std::uint32_t>& numbers) {
    constexpr std::size_t width = 96;
    std::string line;
    for (const std::uint32_t number : numbers) {
        std::array<char, 16> digits{};
        std::snprintf(digits.data(), digits.size(), "\\x%X", static_cast<unsigned>(number));
        if (line.size() + std::string_view{digits.data()}.size() > width) {
            std::printf("    %s\"%s\"\n", kind, line.c_str());
            line.clear();
        }
        line += digits.data();
    }
    std::printf("    %s\"%s\",\n", kind, line.c_str());
}

}  // namespace

int main() {
    const std::vector<entry> entries = entries_of_all_tables();

    std::vector<std::uint32_t> rows;
    for (const phrase_family& table : phrase_families) rows.push_back(table.size);
    std::vector<std::uint32_t> keys((std::size_t{1} << key_bits) / 32);
    std::vector<std::uint32_t> begin((std::size_t{1} << bucket_bits) + 1);
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> behind;
    std::vector<std::uint32_t> places;
    std::vector<std::uint32_t> sizes;
    for (const entry& each : entries) {
        keys[each.key / 32] |= std::uint32_t{1} << each.key % 32;
        ++begin[(each.key >> (key_bits - bucket_bits)) + 1];
        before.push_back(each.before);
        behind.push_back(each.behind);
        places.push_back(packed(each.place));
        sizes.push_back(each.size);
    }
    for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];

    std::printf(
        "// The index of all phrases. Made by tests/phrase_index from the tables; do not edit: "
        "build\n"
        "// the target phrase_index.\n"
        "\n"
        "#ifndef SMTPREPLY_DETAIL_PHRASE_INDEX_DATA_HPP\n"
        "#define SMTPREPLY_DETAIL_PHRASE_INDEX_DATA_HPP\n"
        "\n"
        "#include <smtpreply/detail/phrase_index.hpp>\n"
        "\n"
        "namespace smtpreply::detail {\n"
        "\n"
        "// clang-format off\n"
        "inline constexpr phrase_index all_phrases{\n"
        "    %zu, %zu,\n",
        rows.size(), places.size());
    print("u", rows);
    print("U", keys);
    print("u", begin);
    print("U", before);
    print("U", behind);
    print("U", places);
    print("u8", sizes);
    std::printf(
        "};\n"
        "// clang-format on\n"
        "\n"
        "}  // namespace smtpreply::detail\n"
        "\n"
        "#endif\n");
}
