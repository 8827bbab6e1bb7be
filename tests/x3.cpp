// The grammar's parsers are Spirit X3 parsers among others: beside X3's own operators, which are
// included first here, they are put together by the library's, and they go together with X3's own
// parsers and directives.
#include <boost/spirit/home/x3.hpp>

#include <smtpreply/detail/grammar.hpp>

#include "support.hpp"

#include <string_view>
#include <type_traits>

using namespace smtpreply;
namespace grammar = detail::grammar;
namespace x3 = boost::spirit::x3;

namespace {

template <class Parser, class Expected>
constexpr bool is(const Parser&, const Expected&) {
    return std::is_same_v<Parser, Expected>;
}

using cr = std::remove_const_t<decltype(grammar::cr)>;
using lf = std::remove_const_t<decltype(grammar::lf)>;

static_assert(is(grammar::cr >> grammar::lf, grammar::sequence<cr, lf>{{}, {}}));
static_assert(is((grammar::cr >> grammar::lf) >> grammar::lf,
                 grammar::sequence<grammar::sequence<cr, lf>, lf>{{{}, {}}, {}}));
static_assert(is(grammar::cr | grammar::lf, grammar::alternative<cr, lf>{{}, {}}));
static_assert(is(-grammar::cr, grammar::optional<cr>{{}}));
static_assert(is(*grammar::cr, grammar::kleene<cr>{{}}));

struct outcome {
    bool accepted;
    detail::line_reading reading;
};

template <class Parser>
outcome read(std::string_view bytes, const Parser& parser) {
    outcome made{};
    const char* first = bytes.data();
    const auto read_into = x3::with<detail::line_reading_tag>(made.reading);
    made.accepted = x3::parse(first, first + bytes.size(), read_into[parser >> x3::eoi]);
    return made;
}

TEST_SUITE("X3") {
    TEST_CASE("a production of the grammar stands in a sequence of X3's") {
        const auto parser = x3::lit("S: ") >> grammar::reply_line >> *x3::space;
        const outcome made = read("S: 250-one\r\n250 two\r\n \t", parser);
        CHECK(made.accepted);
        CHECK(made.reading.line.code == 250);
        CHECK(made.reading.text == "two");
        CHECK_FALSE(read("S: 250-one\r\n", parser).accepted);
    }

    TEST_CASE("one that fails has read nothing, so that X3 can try another") {
        const auto parser = grammar::continued_line | x3::lit("250 one\r\n");
        CHECK(read("250-one\r\n", parser).accepted);
        CHECK(read("250 one\r\n", parser).accepted);
        CHECK_FALSE(read("251 one\r\n", parser).accepted);
    }
}

}  // namespace
