// Makes the index of phrases from their tables, and writes the header that holds it:
//
//     phrase_index_maker > include/smtpreply/detail/phrase_index_data.hpp
//
// The target phrase_index does so. Merge conflicts in that file are settled by making it anew. With
// a number, 4 say, it takes every fourth row of each table: a benchmark compares the two.

#include <smtpreply/detail/phrase_index.hpp>
#include <smtpreply/detail/phrase_match.hpp>
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

[[noreturn]] void give_up(std::string_view pattern, const char* why) {
    std::fprintf(stderr, "phrase_index_maker: \"%.*s\" has %s\n", static_cast<int>(pattern.size()),
                 pattern.data(), why);
    std::exit(1);
}

bool has_gap(std::string_view pattern) {
    return pattern.substr(1, pattern.size() - 2).find('*') != std::string_view::npos;
}

// The beginning of a word of a pattern, and how many bytes follow up to a star or the end.
struct word_place {
    std::size_t offset;
    std::size_t size;
};

// Those of which it is sure that a word of the text begins there too, or a stem where those are
// asked for.
enum class stems { left_out, taken };
std::vector<word_place> words_of(std::string_view pattern, stems which = stems::left_out) {
    std::vector<word_place> words;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool beyond_ascii = static_cast<unsigned char>(pattern[at]) >= 0xC0;
        const bool stem = which == stems::taken && is_stem(pattern, at);
        if (begins_word(pattern, at) && (beyond_ascii || stem || !may_cut_word(pattern, at)))
            words.push_back({at, (std::min)(pattern.find('*', at), pattern.size()) - at});
    }
    return words;
}

word_head head_at(std::string_view pattern, const word_place& word) {
    return word_head::at(pattern.substr(0, word.offset + word.size), word.offset);
}

// Whether the kind of a text's word that it stands for is known: not of an "interested" behind a
// star, which in "uninterested" has another.
bool has_kind(std::string_view pattern, const word_place& word) {
    const std::size_t size = word_kind_size(pattern.substr(word.offset, word.size));
    return word.size >= size && (!is_stem(pattern, word.offset) || size == word_kind_letters);
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

std::size_t taken_of_each = 1;  // every row, every second, ...

template <class Visit>
void for_each_pattern(Visit visit) {
    for (std::size_t table = 0; table < phrase_families.size(); ++table)
        for (std::size_t row = 0; row < phrase_families[table].size; row += taken_of_each)
            visit(table, phrase_families[table].rows[row],
                  pattern_of(phrase_families[table].rows[row], phrase_families[table].prefix));
}

using counts = std::map<std::pair<unsigned, std::uint32_t>, std::size_t>;

// What is common in phrases is common in texts.
// Each key in use costs a search where a text has it, and each phrase that has it some more.
choice cheapest_choice(std::string_view pattern, const counts& times, const counts& in_use) {
    constexpr std::size_t price_of_key = 2;
    const std::vector<choice> choices = choices_of(pattern);
    if (choices.empty())
        give_up(pattern,
                "no word of four bytes up to a star or its end, by which it could be found");
    return *std::ranges::min_element(choices, {}, [&](const choice& each) {
        const std::pair key{each.width, each.key};
        const std::size_t price = in_use.contains(key) ? 1 : 1 + price_of_key;
        return std::pair{times.at(key) * price, -static_cast<int>(each.width)};
    });
}

// Up to four bytes of a piece that ends at `to`, folded, from `from` on: zero behind its end.
std::uint32_t folded_bytes(std::string_view pattern, std::size_t from, std::size_t to) {
    std::uint32_t bytes = 0;
    for (std::size_t i = 0; i < 4 && from + i < to; ++i)
        bytes |= std::uint32_t{folded(pattern[from + i])} << 8 * i;
    return bytes;
}

std::uint32_t bytes_before(std::string_view pattern, std::size_t offset) {
    const std::size_t star = pattern.substr(0, offset).rfind('*') + 1;  // npos + 1 is 0
    const std::size_t size = (std::min)(offset - star, std::size_t{4});
    return size == 0 ? 0 : folded_bytes(pattern, offset - size, offset) << 8 * (4 - size);
}

std::uint32_t bytes_behind(std::string_view pattern, std::size_t end) {
    return folded_bytes(pattern, end, (std::min)(pattern.find('*', end), pattern.size()));
}

// The two words of some that tell most: those behind a star, of which the bytes beside the key tell
// nothing, and of these the rarest kinds.
struct telling_word {
    bool beside_the_key;
    std::size_t times;
    unsigned kind;
};
std::pair<unsigned, unsigned> two_of(std::vector<telling_word> words) {
    std::ranges::sort(words, {}, [](const telling_word& each) {
        return std::tuple{each.beside_the_key, each.times, each.kind};
    });
    words.resize((std::max)(words.size(), std::size_t{2}), {true, 0, no_word});
    return {words[0].kind, words[1].kind};
}

struct entry {
    std::uint32_t key;
    indexed_phrase phrase;
};

class index_maker {
public:
    index_maker() {
        for_each_pattern([&](std::size_t, const phrase&, std::string_view pattern) {
            for (const choice& each : choices_of(pattern)) ++choices_[{each.width, each.key}];
            for (const word_place& word : words_of(pattern, stems::taken))
                ++kinds_[word_kind(head_at(pattern, word).first)];
        });
        names_.resize(phrase_families.size());
        for_each_pattern([&](std::size_t family, const phrase& row, std::string_view pattern) {
            add(family, row, pattern);
            names_[family].emplace_back(row.name);
        });
        std::ranges::sort(entries_, {}, [](const entry& each) {
            return std::tuple{each.key, field::family.of(each.phrase.where),
                              field::name.of(each.phrase.where)};
        });
    }

    [[nodiscard]] const std::vector<entry>& entries() const { return entries_; }
    [[nodiscard]] const std::vector<std::vector<std::string>>& names() const { return names_; }
    [[nodiscard]] const std::vector<phrase_condition>& conditions() const { return conditions_; }

private:
    void add(std::size_t family, const phrase& row, std::string_view pattern) {
        const choice best = cheapest_choice(pattern, choices_, in_use_);
        ++in_use_[{best.width, best.key}];
        std::size_t name = 0;
        for (const std::string& each : names_[family]) name += each.size() + 1;

        const auto put = [&](const bit_field& in, std::size_t value) {
            if (!in.fits(value)) give_up(pattern, "a number that the index has no room for");
            return static_cast<std::uint32_t>(value << in.at);
        };
        const std::uint32_t tag = field::tag.of(best.key << width_bits | best.width);
        const auto [one_word, other_word] = words_around(pattern, best.offset);
        entries_.push_back(
            {best.key,
             {.where = put(field::tag, tag) | put(field::family, family) | put(field::name, name) |
                       put(field::gap, has_gap(pattern) ? 1 : 0),
              .what = put(field::offset, best.offset) | put(field::size, pattern.size()) |
                      put(field::reason, static_cast<std::size_t>(row.reason)) |
                      put(field::confidence, static_cast<std::size_t>(row.confidence)) |
                      put(field::waiting, static_cast<std::size_t>(row.waiting)) |
                      put(field::condition, place_of(row.when)),
              .beside = bytes_before(pattern, best.offset) |
                        std::uint64_t{bytes_behind(pattern, best.offset + key_widths[best.width])}
                            << 32U,
              .words = static_cast<std::uint16_t>(put(field::one_word, one_word) |
                                                  put(field::other_word, other_word))}});
    }

    [[nodiscard]] std::pair<unsigned, unsigned> words_around(std::string_view pattern,
                                                             std::size_t offset) const {
        std::vector<telling_word> around;
        for (const word_place& word : words_of(pattern, stems::taken)) {
            if (word.offset == offset || !has_kind(pattern, word)) continue;
            const unsigned kind = word_kind(head_at(pattern, word).first);
            const auto [from, to] = std::minmax(word.offset, offset);
            const bool beside = pattern.substr(from, to - from).find('*') == std::string_view::npos;
            around.push_back({beside, kinds_.at(kind), kind});
        }
        return two_of(around);
    }

    std::size_t place_of(const phrase_condition& when) {
        const auto found = std::ranges::find(conditions_, when);
        if (found != conditions_.end())
            return static_cast<std::size_t>(found - conditions_.begin());
        conditions_.push_back(when);
        return conditions_.size() - 1;
    }

    counts choices_;
    counts in_use_;
    std::map<unsigned, std::size_t> kinds_;
    std::vector<entry> entries_;
    std::vector<std::vector<std::string>> names_;
    std::vector<phrase_condition> conditions_{phrase_condition{}};  // the first: none
};

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

// The bytes of a literal: those beyond ASCII in octal, which never takes in what follows.
std::string escaped(std::string_view text) {
    std::string made;
    for (const char c : text) {
        std::array<char, 8> octal{};
        std::snprintf(octal.data(), octal.size(), "\\%03o", static_cast<unsigned char>(c));
        const bool plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
        made += plain ? std::string{c} : std::string{octal.data()};
    }
    return made;
}

void print(const phrase_condition& when) {
    std::string stages;
    for (const auto& each : smtpreply::enum_names<smtpreply::stage>::rows)
        if (when.only_at.contains(each.value))
            stages +=
                (stages.empty() ? "stage::" : ", stage::") + std::string{to_string(each.value)};
    std::printf("    {{%s}, %u, %u, %u},\n", stages.c_str(), unsigned{when.first_digit},
                unsigned{when.subject}, unsigned{when.detail});
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1) taken_of_each = std::strtoul(argv[1], nullptr, 10);
    if (taken_of_each == 0) give_up(argv[1], "no number in it: every row is 1, every fourth 4");
    const index_maker made;
    std::vector<std::uint32_t> keys((std::size_t{1} << key_bits) / 32);
    std::vector<std::uint32_t> begin((std::size_t{1} << bucket_bits) + 1);
    std::vector<std::uint32_t> words;
    std::vector<std::uint32_t> entries;
    for (const auto& [key, phrase] : made.entries()) {
        keys[key / 32] |= std::uint32_t{1} << key % 32;
        ++begin[(key >> (key_bits - bucket_bits)) + 1];
        words.push_back(phrase.words);
        for (const std::uint32_t number :
             {phrase.where, phrase.what, static_cast<std::uint32_t>(phrase.beside),
              static_cast<std::uint32_t>(phrase.beside >> 32U)})
            entries.push_back(number);
    }
    for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];

    std::puts(
        "// The index of all phrases. Made by tests/phrase_index from the tables; do not edit: "
        "build\n"
        "// the target phrase_index.\n"
        "\n"
        "#ifndef SMTPREPLY_DETAIL_PHRASE_INDEX_DATA_HPP\n"
        "#define SMTPREPLY_DETAIL_PHRASE_INDEX_DATA_HPP\n"
        "\n"
        "#include <smtpreply/detail/phrase.hpp>\n"
        "#include <smtpreply/detail/phrase_index.hpp>\n"
        "#include <smtpreply/stage.hpp>\n"
        "\n"
        "#include <array>\n"
        "\n"
        "namespace smtpreply::detail {\n"
        "\n"
        "// clang-format off");
    std::printf("inline constexpr std::array<phrase_condition, %zu> phrase_conditions{{\n",
                made.conditions().size());
    for (const phrase_condition& each : made.conditions()) print(each);
    std::printf(
        "}};\n"
        "\n"
        "inline constexpr std::array<family_names, %zu> phrase_names{{\n",
        made.names().size());
    for (std::size_t family = 0; family < made.names().size(); ++family) {
        std::puts("    {");
        for (const std::string& name : made.names()[family])
            std::printf("        \"%s\\0\"\n", escaped(name).c_str());
        std::printf("        , %u},\n", unsigned{phrase_families[family].prefix});
    }
    std::puts(
        "}};\n"
        "\n"
        "inline constexpr phrase_index all_phrases{\n"
        "    phrase_names.data(), phrase_conditions.data(),");
    print("U", keys);
    print("u", begin);
    print("u", words);
    print("U", entries);
    std::puts(
        "};\n"
        "// clang-format on\n"
        "\n"
        "}  // namespace smtpreply::detail\n"
        "\n"
        "#endif");
}
