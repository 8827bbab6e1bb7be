// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/capabilities.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

using namespace smtpreply;
using namespace std::string_view_literals;

namespace {

static_assert(std::is_trivially_copyable_v<capabilities>, "a view: copying allocates nothing");
static_assert(std::forward_iterator<capabilities::iterator>);
static_assert(std::forward_iterator<capabilities::parameter_range::iterator>);
static_assert(capabilities{reply{}}.empty());
static_assert(!capabilities{reply{}}.contains(capability::size));
static_assert(!capabilities{reply{}}.size_limit());

constexpr std::uint64_t greatest = ~std::uint64_t{0};

// "[SIZE 1000][AUTH PLAIN LOGIN]": what is iterated over.
std::string listed(std::string_view bytes) {
    const parse_result parsed = parse(bytes);
    std::string text;
    for (const capability_line& line : capabilities{*parsed}) {
        text.append("[").append(line.keyword);
        for (const std::string_view word : line.parameters) text.append(" ").append(word);
        text += ']';
    }
    return text;
}

std::string joined(const capabilities::parameter_range& parameters) {
    std::string text;
    for (const std::string_view each : parameters)
        text.append(text.empty() ? "" : " ").append(each);
    return text;
}

}  // namespace

TEST_CASE("each line but the first is a capability") {
    // clang-format off
    static constexpr struct { std::string_view bytes, expected; } rows[] = {
        {"250-mx.example.net Hello\r\n250-SIZE 1000\r\n250-AUTH PLAIN LOGIN\r\n250 HELP\r\n",
                                                      "[SIZE 1000][AUTH PLAIN LOGIN][HELP]"},
        {"250 mx.example.net\r\n",                    ""},
        {"250-SIZE 5\r\n250 DSN\r\n",                 "[DSN]"},
        {"250-\r\n250 SMTPUTF8\r\n",                  "[SMTPUTF8]"},
        {"250-mx\r\n250-size 1\r\n250 Dsn\r\n",       "[size 1][Dsn]"},
        {"250-mx\r\n250-DSN \r\n250 SIZE 5 \r\n",     "[DSN][SIZE 5]"},
        {"250-mx\r\n250  SIZE\t5\r\n",                "[SIZE 5]"},
        {"250-mx\n250-DSN\n250 HELP\n",               "[DSN][HELP]"},
        {"250-mx\r\n250-X-NEW a=b c\r\n250 X_FOO\r\n", "[X-NEW a=b c][X_FOO]"},
        {"250-mx\r\n250 S\xCFZE 5\r\n",               "[S\xCFZE 5]"},
        {"250-mx\r\n250 SIZE=1000\r\n",               "[SIZE=1000]"},
        {"250-mx\r\n250 AUTH=LOGIN PLAIN\r\n",        "[AUTH LOGIN PLAIN]"},
        {"250-mx\r\n250 auth=login\r\n",              "[auth login]"},
        {"250-mx\r\n250 AUTH= LOGIN\r\n",             "[AUTH LOGIN]"},
        {"250-mx\r\n250 AUTH=\r\n",                   "[AUTH]"},
        {"250-mx\r\n250 AUTH==X\r\n",                 "[AUTH =X]"},
        {"250-mx\r\n250 AUTH =\r\n",                  "[AUTH =]"},
        {"250-mx\r\n250 X-EXPS=LOGIN\r\n",            "[X-EXPS LOGIN]"},
        {"250-mx\r\n250 AUTHX=Y\r\n",                 "[AUTHX=Y]"},
        // A line without text or code is none: whoever broke the reply offers nothing.
        {"250-mx\r\n250-\r\n250 8BITMIME\r\n",        "[8BITMIME]"},
        {"250-mx\r\n250 \r\n",                        ""},
        {"250-mx\r\nSTARTTLS\r\n250 8BITMIME\r\n",    "[8BITMIME]"},
        // Only a 250 speaks of capabilities.
        {"251-mx\r\n251 DSN\r\n",                     ""},
        {"421-mx\r\n421 DSN\r\n",                     ""},
        {"250-mx\r\n550 DSN\r\n",                     ""},
        {"220-mx\r\n220 DSN\r\n",                     ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        CHECK(listed(row.bytes) == row.expected);
    }
}

TEST_CASE("a line names its capability where the keyword is known") {
    const parse_result parsed = parse("250-mx\r\n250-MT-Priority MIXER\r\n250 XYZ\r\n"sv);
    const capabilities offered{*parsed};
    auto at = offered.begin();
    CHECK(at->capability == capability::mt_priority);
    CHECK(at->keyword == "MT-Priority");
    CHECK(at->parameters.front() == "MIXER");
    const auto before = at++;
    CHECK_FALSE(at->capability.has_value());
    CHECK(before == offered.begin());
    CHECK(++at == offered.end());
    CHECK(std::ranges::distance(offered) == 2);
}

TEST_CASE("a keyword is there or not, in any case of letters") {
    const parse_result parsed =
        parse("250-STARTTLS.example\r\n250-Pipelining\r\n250-AUTH=PLAIN\r\n250 X-NEW\r\n"sv);
    const capabilities offered{*parsed};
    CHECK_FALSE(offered.empty());
    CHECK(offered.contains(capability::pipelining));
    CHECK(offered.contains(capability::auth));
    CHECK(offered.contains("x-new"));
    CHECK(offered.contains("PIPELINING"));
    CHECK_FALSE(offered.contains(capability::starttls));
    CHECK_FALSE(offered.contains("X-NE"));
    CHECK_FALSE(offered.contains(""));
    CHECK_FALSE(offered.contains("AUTH=PLAIN"));
}

TEST_CASE("the parameters of a keyword come from all of its lines") {
    const parse_result parsed = parse(
        "250-mx\r\n250-AUTH PLAIN LOGIN\r\n250-BURL imap\r\n250-AUTH\r\n250-auth=PLAIN CRAM-MD5\r\n"
        "250-DELIVERBY 240\r\n250-FUTURERELEASE 1234 5678\r\n250-X-NEW a b\r\n250 DSN\r\n"sv);
    const capabilities offered{*parsed};
    CHECK(joined(offered.parameters(capability::auth)) == "PLAIN LOGIN PLAIN CRAM-MD5");
    CHECK(joined(offered.auth_mechanisms()) == "PLAIN LOGIN PLAIN CRAM-MD5");
    CHECK(joined(offered.parameters("burl")) == "imap");
    CHECK(joined(offered.parameters(capability::deliver_by)) == "240");
    CHECK(joined(offered.parameters(capability::future_release)) == "1234 5678");
    CHECK(joined(offered.parameters(std::string{"x-new"})) == "a b");
    CHECK(offered.parameters(capability::dsn).empty());
    CHECK(offered.parameters(capability::rrvs).empty());
    CHECK(offered.auth_mechanisms().contains("cram-md5"));
    CHECK_FALSE(offered.auth_mechanisms().contains("CRAM"));
    CHECK_FALSE(offered.auth_mechanisms().contains("XOAUTH2"));

    auto at = offered.auth_mechanisms().begin();
    const auto before = at++;
    CHECK(*before == "PLAIN");
    CHECK(at->size() == 5);
}

TEST_CASE("the size limit is absent, not stated, or a number") {
    // clang-format off
    static constexpr struct { std::string_view line; std::optional<std::uint64_t> limit; } rows[] = {
        {"DSN",                                  std::nullopt},
        {"SIZE=1000",                            std::nullopt},
        {"SIZE",                                 0},
        {"SIZE 0",                               0},
        {"SIZE 1000",                            1000},
        {"size 1000 ",                           1000},
        {"SIZE 10 20",                           10},
        {"SIZE 0001",                            1},
        {"SIZE abc",                             0},
        {"SIZE 10k",                             0},
        {"SIZE -1",                              0},
        {"SIZE +1",                              0},
        {"SIZE 0x10",                            0},
        {"SIZE 18446744073709551614",            greatest - 1},
        {"SIZE 18446744073709551615",            greatest},
        {"SIZE 18446744073709551616",            greatest},
        {"SIZE 99999999999999999999999",         greatest},
        {"SIZE 2\r\n250 SIZE 1",                 1},
        {"SIZE 0\r\n250 SIZE 7",                 7},
        {"SIZE 7\r\n250 SIZE 0",                 7},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.line);
        std::string bytes = "250-mx\r\n250-" + std::string{row.line} + "\r\n";
        bytes += "250 HELP\r\n";
        // Where the row has two lines, the first must announce the second.
        if (const auto middle = bytes.find("\r\n250 SIZE"); middle != std::string::npos)
            bytes[middle + 5] = '-';
        const parse_result parsed = parse(bytes);
        REQUIRE(parsed.complete());
        CHECK(capabilities{*parsed}.size_limit() == row.limit);
    }
}

TEST_CASE("a message is accepted up to the limit, and always where none is stated") {
    const auto accepts = [](std::string_view bytes, std::uint64_t octets) {
        return capabilities{*parse(bytes)}.accepts_size(octets);
    };
    CHECK(accepts("250-mx\r\n250 SIZE 1000\r\n"sv, 1000));
    CHECK_FALSE(accepts("250-mx\r\n250 SIZE 1000\r\n"sv, 1001));
    CHECK(accepts("250-mx\r\n250 SIZE 0\r\n"sv, greatest));
    CHECK(accepts("250-mx\r\n250 DSN\r\n"sv, greatest));
}

TEST_CASE("the limits of RFC 9422 are numbers") {
    using number = std::optional<std::uint64_t>;
    // clang-format off
    static constexpr struct {
        std::string_view line; number transactions, recipients, domains;
    } rows[] = {
        {"LIMITS MAILMAX=10 RCPTMAX=100 RCPTDOMAINMAX=1",  10,       100,      1},
        {"limits rcptmax=20 mailmax=5",                    5,        20,       {}},
        {"LIMITS",                                         {},       {},       {}},
        {"DSN",                                            {},       {},       {}},
        {"LIMITS RCPTMAX",                                 {},       {},       {}},
        {"LIMITS RCPTMAX= MAILMAX=x RCPTDOMAINMAX=0",      {},       {},       {}},
        {"LIMITS RCPTMAX=99999999999999999999999",         {},       greatest, {}},
        {"LIMITS RCPTMAX=7 RCPTMAX=3 NEWMAX=1 =9",         {},       3,        {}},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.line);
        const std::string bytes = "250-mx\r\n250 " + std::string{row.line} + "\r\n";
        const server_limits limits = capabilities{*parse(bytes)}.limits();
        CHECK(limits.transactions == row.transactions);
        CHECK(limits.recipients == row.recipients);
        CHECK(limits.recipient_domains == row.domains);
    }
}
