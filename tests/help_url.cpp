// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/help_url.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <iterator>
#include <string>
#include <string_view>

using smtpreply::help_urls;

static_assert(std::forward_iterator<smtpreply::help_url_range::iterator>);

namespace {

struct url_case {
    std::string_view reply;
    std::string_view urls;  // joined by one space
};

constexpr url_case cases[] = {
    {"550 see https://www.example.com/help", "https://www.example.com/help"},
    {"550 see https://www.example.com/help.", "https://www.example.com/help"},
    {"550 see <https://www.example.com/help>, please", "https://www.example.com/help"},
    {"550 see (https://www.example.com/help).", "https://www.example.com/help"},
    {"550 see https://www.example.com/a_(b)", "https://www.example.com/a_(b)"},
    {"550 see \"https://www.example.com/help\"!", "https://www.example.com/help"},
    {"550 [https://www.example.com/help]", "https://www.example.com/help"},
    {"550 HTTP://WWW.EXAMPLE.COM/?a=1&b=%20;", "HTTP://WWW.EXAMPLE.COM/?a=1&b=%20"},
    {"550 http://[2001:db8::1]/x", "http://[2001:db8::1]/x"},
    {"550 http://a.example/1 and https://b.example/2", "http://a.example/1 https://b.example/2"},
    {"550 http://a.example/1http://b.example/2", "http://a.example/1http://b.example/2"},
    {"550 5.7.1 https://support.example.com/mail/?p=Error a1si2 - gsmtp",
     "https://support.example.com/mail/?p=Error"},
    {"550-5.7.1 https://a.example/\r\n550 5.7.1 https://b.example/",
     "https://a.example/ https://b.example/"},
    {"550-see https://www.example.com/he\r\n550 lp", "https://www.example.com/he"},
    {"220 welcome, see https://www.example.com", "https://www.example.com"},
    {"550 https://", ""},
    {"550 https://...", ""},
    {"550 https:///x", ""},
    {"550 xhttps://www.example.com", ""},
    {"550 www.example.com/help", ""},
    {"550 ftp://www.example.com", ""},
    {"550 javascript:alert(1)", ""},
    {"550 https://a.example/\x1b[31mred", "https://a.example/"},
    {"550 https://a.example/\xC3\xA9", ""},
    {"550 https://a.example/{id} or https://b.example", "https://b.example"},
    {"550 https://a.example/\xEF\xBC\x8C", "https://a.example/"},
    {"550 https://a.example/a%20b;https://b.example/c",
     "https://a.example/a%20b https://b.example/c"},
    {"550 https://a.example/<script>", "https://a.example/"},
    {"550 no page", ""},
    {"550", ""},
};

}  // namespace

TEST_CASE(
    "the URLs of a reply come without the punctuation around them, and never over a line end") {
    for (const url_case& row : cases) {
        const std::string bytes = std::string{row.reply} + "\r\n";
        CAPTURE(test::spelled(bytes));
        const auto result = smtpreply::parse(bytes);
        REQUIRE(result);
        std::string urls;
        for (const std::string_view url : help_urls(*result)) {
            if (!urls.empty()) urls += ' ';
            urls += url;
        }
        CHECK(urls == row.urls);
        CHECK(help_urls(*result).empty() == row.urls.empty());
        CHECK(help_urls(*result).front() == row.urls.substr(0, row.urls.find(' ')));
    }
}

TEST_CASE("two passes over the range give the same") {
    const auto result = smtpreply::parse("550 http://a.example/1 http://a.example/2\r\n");
    REQUIRE(result);
    const auto urls = help_urls(*result);
    auto at = urls.begin();
    CHECK(*at++ == "http://a.example/1");
    CHECK(*at == "http://a.example/2");
    CHECK(++at == urls.end());
    CHECK(std::distance(urls.begin(), urls.end()) == 2);
}
