// The parser and the reader over one input of the fuzzer, held against the judge.
//
// The first two bytes choose how to read, the next two where a reader's input is cut; the rest is
// the input.

#ifndef SMTPREPLY_TESTS_FUZZ_JUDGED_HPP
#define SMTPREPLY_TESTS_FUZZ_JUDGED_HPP

#include <smtpreply/parse.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/reader.hpp>

#include "judge.hpp"
#include "require.hpp"
#include "seen.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

// ---- the input --------------------------------------------------------------------------------

struct fuzz_input {
    parse_options options{};
    bool small_reader = false;
    std::uint32_t cuts = 0;
    std::string bytes{};
};

inline fuzz_input read_input(const std::uint8_t* data, std::size_t size) {
    using smtpreply::limits;
    // The defaults, and limits that short inputs reach.
    static constexpr std::array<limits, 8> all_limits{{
        {},
        {0, 0, 0},
        {16, 40, 3},
        {1, 20, 8},
        {24, 200, 5},
        {40, 30, 512},
        {100, 16384, 2},
        {16, 8, 1},
    }};
    fuzz_input input;
    if (size < 4) return input;
    input.options.strictness =
        (data[0] & 1U) == 0 ? smtpreply::strictness::lenient : smtpreply::strictness::strict;
    input.options.framing =
        (data[0] & 2U) == 0 ? smtpreply::framing::wire : smtpreply::framing::quoted;
    input.options.code = static_cast<smtpreply::code_choice>(data[0] >> 2U & 3U);
    input.options.limits = all_limits[data[1] & 7U];
    input.small_reader = (data[1] & 8U) != 0;
    input.cuts = data[2] * 256U + data[3];
    input.bytes.assign(data + 4, data + size);
    return input;
}

// The bytes as words of the protocol, so that the fuzzer writes replies rather than noise.
inline std::string as_protocol(std::string_view bytes) {
    using namespace std::string_view_literals;
    static constexpr std::array words{
        "\r\n"sv,     "\r\n"sv, "\r\n"sv, "\n"sv,    "\r"sv,         "250 "sv,  "250-"sv,
        "250"sv,      "550 "sv, "550-"sv, "550"sv,   "450-"sv,       "354 "sv,  "571 "sv,
        "2"sv,        "5"sv,    "4"sv,    "0"sv,     "1"sv,          "9"sv,     " "sv,
        "-"sv,        "\t"sv,   "."sv,    "5.1.1"sv, "2.0.0"sv,      "4.7.1"sv, "5.7.26"sv,
        "("sv,        ")"sv,    "["sv,    "]"sv,     "#"sv,          ":"sv,     ";"sv,
        ","sv,        "a"sv,    "text"sv, "\0"sv,    "\x1B"sv,       "\x80"sv,  "\xC3\xA4"sv,
        "\xE4\xB8"sv, "\x7F"sv, "334 "sv, "5501"sv,  "0123456789"sv, "199 "sv,
    };
    std::string text;
    for (const char byte : bytes) text += words[static_cast<unsigned char>(byte) % words.size()];
    return text;
}

// ---- the comparison -----------------------------------------------------------------------------

inline std::string printable(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        std::array<char, 5> hex{};
        std::snprintf(hex.data(), hex.size(), "\\x%02X", static_cast<unsigned char>(c));
        const bool plain = c >= ' ' && c <= '~' && c != '\\';
        text += plain ? std::string{c} : c == '\n' ? "\\n" : hex.data();
    }
    return text;
}

inline void require_agreement(const verdict& got, const verdict& expected, std::string_view bytes,
                              const parse_options& options) {
    if (got == expected) return;
    std::fprintf(stderr, "input: %s\nread: %s %s %s, limits %zu %zu %zu\njudge: %s\nparser: %s\n",
                 printable(bytes).c_str(), to_string(options.strictness).data(),
                 to_string(options.framing).data(), to_string(options.code).data(),
                 options.limits.line, options.limits.reply, options.limits.lines,
                 printable(described(expected)).c_str(), printable(described(got)).c_str());
    std::abort();
}

// The bytes in memory of just their size, so that the sanitizer sees who reads beyond, or later.
using tight_copy = std::vector<char>;

inline tight_copy copy_of(std::string_view bytes) {
    return {bytes.begin(), bytes.end()};
}

inline std::string_view view_of(const tight_copy& copy) {
    return {copy.data(), copy.size()};
}

// ---- parse() ------------------------------------------------------------------------------------

inline void check_parser(const fuzz_input& input) {
    const tight_copy copy = copy_of(input.bytes);
    for (std::string_view rest = view_of(copy);;) {
        const smtpreply::parse_result result = smtpreply::parse(rest, input.options);
        require_agreement(seen(result), judge_buffer(rest, input.options), rest, input.options);
        if (!result) break;
        FUZZ_REQUIRE(result->bytes().data() == rest.data());
        FUZZ_REQUIRE(result->bytes().size() == result.consumed() && result.consumed() != 0);
        rest.remove_prefix(result.consumed());
    }
}

// ---- reply_reader -------------------------------------------------------------------------------

// A stream that is fed in pieces, and what the judge says of it.
template <std::size_t Capacity>
class reader_check {
public:
    reader_check(std::string_view stream, const parse_options& options)
        : stream_{stream}, options_{options}, reader_{options} {
        options_.limits.reply = (std::min)(options_.limits.reply, Capacity);
        verdicts_ = judge_stream(stream_, options_);
    }

    // Feeds all of it; `next_size` gives the size of the next piece, of so many bytes left.
    template <class NextSize>
    void feed(NextSize next_size) {
        reader_.reset();
        begin_ = fed_ = told_ = 0;
        bool failed = false;
        while (fed_ < stream_.size() && !failed)
            failed = feed_piece(stream_.substr(fed_, next_size(stream_.size() - fed_)));
        if (!failed) end();
        FUZZ_REQUIRE(told_ == verdicts_.size());
    }

private:
    // True when the stream is broken.
    bool feed_piece(std::string_view piece) {
        const tight_copy copy = copy_of(piece);
        std::string_view input = view_of(copy);
        const std::size_t piece_begin = fed_;
        fed_ += piece.size();
        for (;;) {
            const smtpreply::parse_result result = reader_.next(input);
            if (result.incomplete()) {
                FUZZ_REQUIRE(input.empty() && reader_.idle() == (begin_ == fed_));
                require_nothing_told();
                return false;
            }
            tell(result);
            if (result.malformed()) {
                const std::size_t broken = (std::max)(piece_begin, broken_line(result));
                FUZZ_REQUIRE(fed_ - input.size() == broken);
                require_repetition(result, input);
                return true;
            }
            begin_ += result.consumed();
            FUZZ_REQUIRE(reader_.idle() && fed_ - input.size() == begin_);
        }
    }

    void end() {
        const smtpreply::parse_result result = reader_.finish();
        FUZZ_REQUIRE(result.incomplete() == (begin_ == stream_.size()));
        if (result.incomplete()) return;
        tell(result);
        if (result.malformed()) {
            std::string_view more = "250 ok\r\n";
            require_repetition(result, more);
        } else {
            begin_ += result.consumed();
            FUZZ_REQUIRE(begin_ == stream_.size() && reader_.finish().incomplete());
        }
    }

    void tell(const smtpreply::parse_result& result) {
        FUZZ_REQUIRE(told_ < verdicts_.size());
        require_agreement(seen(result), verdicts_[told_++], stream_.substr(begin_), options_);
    }

    // The reader asks for more just when the judge does. The judge reads all of it anew.
    void require_nothing_told() const {
        if (fed_ - begin_ > 80) return;
        const verdict so_far =
            reply_judge{stream_.substr(begin_, fed_ - begin_), options_, false}.judge();
        FUZZ_REQUIRE(so_far.outcome == parse_status::incomplete);
    }

    void require_repetition(const smtpreply::parse_result& error, std::string_view& input) {
        const std::size_t left = input.size();
        FUZZ_REQUIRE(seen(reader_.next(input)) == seen(error) && input.size() == left);
        FUZZ_REQUIRE(seen(reader_.finish()) == seen(error) && !reader_.idle());
    }

    // Where the line begins that holds the byte which broke a rule.
    [[nodiscard]] std::size_t broken_line(const smtpreply::parse_result& error) const {
        const std::size_t at = begin_ + error.error().offset;
        const std::size_t feed = at == 0 ? std::string_view::npos : stream_.rfind('\n', at - 1);
        return feed == std::string_view::npos ? 0 : feed + 1;
    }

    std::string_view stream_;
    parse_options options_;
    smtpreply::reply_reader<Capacity> reader_;
    std::vector<verdict> verdicts_;
    std::size_t begin_ = 0;  // of the reply that is being read
    std::size_t fed_ = 0;
    std::size_t told_ = 0;
};

template <std::size_t Capacity>
void check_reader(const fuzz_input& input) {
    reader_check<Capacity> check{input.bytes, input.options};
    std::mt19937 random{input.cuts};
    const std::size_t most = 1 + random() % 40;
    check.feed([&](std::size_t left) { return (std::min)(left, random() % (most + 1)); });
    check.feed([](std::size_t left) { return left; });
    check.feed([](std::size_t) { return std::size_t{1}; });
}

inline void check_reader(const fuzz_input& input) {
    input.small_reader ? check_reader<512>(input) : check_reader<16384>(input);
}

}  // namespace judge

#endif
