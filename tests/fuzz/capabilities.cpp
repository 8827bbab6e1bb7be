// What a reply carries, of any bytes: capabilities, greeting, forward path, challenge, queue id and
// text. Each is a view of the reply's bytes and holds what its header says.

#include <smtpreply/capabilities.hpp>
#include <smtpreply/challenge.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/forward_path.hpp>
#include <smtpreply/greeting.hpp>
#include <smtpreply/joined_text.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/queue_id.hpp>

#include "as_reply.hpp"
#include "require.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace {

using namespace smtpreply;

bool within(std::string_view part, const reply& whole) {
    const std::less_equal<> before;
    const std::string_view bytes = whole.bytes();
    return part.empty() || (before(bytes.data(), part.data()) &&
                            before(part.data() + part.size(), bytes.data() + bytes.size()));
}

bool has_byte(std::string_view text, bool (*wanted)(unsigned char)) {
    for (const char c : text)
        if (wanted(static_cast<unsigned char>(c))) return true;
    return false;
}

bool is_control(unsigned char c) {
    return c < 32 || c == 127;
}

void check_capabilities(const reply& answer) {
    const capabilities offered{answer};
    std::size_t lines = 0;
    for (const capability_line& line : offered) {
        ++lines;
        FUZZ_REQUIRE(!line.keyword.empty() && within(line.keyword, answer));
        FUZZ_REQUIRE(line.keyword.find_first_of(" \t") == std::string_view::npos);
        FUZZ_REQUIRE(line.capability == find_capability(line.keyword));
        FUZZ_REQUIRE(offered.contains(line.keyword));
        if (lines > 16) continue;  // what follows is quadratic
        std::size_t own = 0;
        std::size_t same = 0;
        std::size_t all = 0;
        for (const std::string_view word : line.parameters) {
            ++own;
            FUZZ_REQUIRE(!word.empty() && within(word, answer));
            FUZZ_REQUIRE(offered.parameters(line.keyword).contains(word));
        }
        for (const std::string_view word : offered.parameters(line.keyword)) {
            ++all;
            FUZZ_REQUIRE(within(word, answer));
        }
        for (const capability_line& other : offered) {
            if (!detail::same_word(other.keyword, line.keyword)) continue;
            for (const std::string_view word : other.parameters) same += word.empty() ? 0U : 1U;
        }
        FUZZ_REQUIRE(own <= all && same == all);
        FUZZ_REQUIRE((all == 0) == offered.parameters(line.keyword).empty());
    }
    FUZZ_REQUIRE(offered.empty() == (lines == 0));
    FUZZ_REQUIRE(lines == 0 || answer.code() == reply_code{250});
    FUZZ_REQUIRE(lines < answer.lines().size() || lines == 0);
    FUZZ_REQUIRE(offered.size_limit().has_value() == offered.contains(capability::size));
    FUZZ_REQUIRE(offered.accepts_size(0));
    const server_limits limits = offered.limits();
    FUZZ_REQUIRE(limits.recipients != 0U && limits.transactions != 0U);
    FUZZ_REQUIRE(!limits.recipients || offered.contains(capability::limits));
}

void check_payloads(const reply& answer) {
    if (const auto hello = greeting::from(answer)) {
        FUZZ_REQUIRE(within(hello->host, answer) && within(hello->text, answer));
        FUZZ_REQUIRE(!has_byte(hello->host, [](unsigned char c) { return c == ' ' || c == '\n'; }));
    }
    if (const auto path = forward_path(answer)) {
        FUZZ_REQUIRE(within(*path, answer) && path->size() <= 254);
        FUZZ_REQUIRE(path->find('@') != std::string_view::npos && !has_byte(*path, is_control));
    }
    const auto asked = challenge(answer);
    FUZZ_REQUIRE(asked.has_value() == (answer.code() == reply_code{334}));
    if (asked) FUZZ_REQUIRE(within(*asked, answer) && asked->find(' ') == std::string_view::npos);
    if (const auto id = queue_id(answer)) {
        FUZZ_REQUIRE(within(*id, answer) && !id->empty() && answer.code() == reply_code{250});
        FUZZ_REQUIRE(!has_byte(*id, [](unsigned char c) { return c <= 32 || c >= 127; }));
    }
}

void check_text(const reply& answer) {
    const std::string text = joined_text(answer, "");
    FUZZ_REQUIRE(text.size() <= answer.bytes().size());
    const std::string safe = escaped(text);
    FUZZ_REQUIRE(!has_byte(safe, is_control) && detail::utf8_only(safe));
    FUZZ_REQUIRE(safe.size() <= 4 * text.size());
    std::string utf8;
    append_utf8(utf8, text);
    FUZZ_REQUIRE(detail::utf8_only(utf8));
    const std::string html = html_escaped(text);
    FUZZ_REQUIRE(html.find_first_of("<>\"'") == std::string::npos && !has_byte(html, is_control));
}

void check(std::string_view bytes) {
    for (const strictness how : {strictness::lenient, strictness::strict}) {
        std::string_view rest = bytes;
        const parse_options options{.strictness = how, .framing = framing::quoted};
        while (const parse_result parsed = parse(rest, options)) {
            check_capabilities(*parsed);
            check_payloads(*parsed);
            check_text(*parsed);
            rest.remove_prefix(parsed.consumed());
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{data, data + size};
    check(bytes);
    for (const std::string_view code : {"220", "250", "251", "334", "550 5.1.6"})
        check(as_reply(code, bytes));
    return 0;
}
