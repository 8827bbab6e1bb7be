// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/enum_names.hpp>

#include <smtpreply/classification.hpp>
#include <smtpreply/defect.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace smtpreply;

namespace {

enum class unnamed_enum { one };
static_assert(!named_enum<unnamed_enum> && !named_enum<int>);

// The enumerator's name as the compiler knows it; empty where no enumerator has this value. It
// finds an enumerator that has no row, which no walk over the rows can.
template <auto Value>
constexpr std::string_view name_in_source() {
    const std::string_view function = __PRETTY_FUNCTION__;  // "... Value = smtpreply::stage::rcpt]"
    const std::size_t begin = function.find("Value = ") + 8;
    const std::string_view value =
        function.substr(begin, function.find_first_of(";]", begin) - begin);
    return value.front() == '(' ? std::string_view{} : value.substr(value.rfind(':') + 1);
}
static_assert(name_in_source<stage::rcpt>() == "rcpt");
static_assert(name_in_source<static_cast<stage>(200)>().empty());

template <class Enum, std::size_t... Values>
constexpr bool spelled_as_in_source(std::index_sequence<Values...>) {
    const auto agrees = [](std::string_view source, std::string_view spelling) {
        return spelling == (source.empty() ? "invalid" : source);
    };
    return (
        agrees(name_in_source<static_cast<Enum>(Values)>(), to_string(static_cast<Enum>(Values))) &&
        ...);
}

}  // namespace

TEST_CASE_TEMPLATE("every enumerator", Enum, severity, category, stage, origin, reason, defect,
                   strictness, framing, code_choice, parse_rule, parse_status, permanence, scope,
                   action, confidence) {
    const auto& rows = enum_names<Enum>::rows;

    static_assert(named_enum<Enum>);
    static_assert(noexcept(to_string(Enum{}))&& noexcept(from_string<Enum>("")));
    static_assert(spelled_as_in_source<Enum>(std::make_index_sequence<64>{}),
                  "every enumerator has a row, and is spelled as in the source");

    SUBCASE("comes back from its spelling") {
        for (const auto& row : rows) {
            CAPTURE(row.spelling);
            CHECK(to_string(row.value) == row.spelling);
            CHECK(from_string<Enum>(to_string(row.value)) == row.value);
        }
    }

    SUBCASE("is spelled with lower-case letters, digits and single underscores") {
        for (const auto& row : rows) {
            CAPTURE(row.spelling);
            CHECK(row.spelling.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
                  std::string_view::npos);
            CHECK(row.spelling.find("__") == std::string_view::npos);
        }
    }

    SUBCASE("has exactly one spelling: no other case, no space, no prefix is read") {
        for (const std::string_view text : {"", " ", "invalid", "no_such_name", "0", "1"}) {
            CAPTURE(text);
            CHECK_FALSE(from_string<Enum>(text).has_value());
        }
        for (const auto& row : rows) {
            const std::string spelling{row.spelling};
            CAPTURE(spelling);
            CHECK_FALSE(from_string<Enum>(spelling + ' ').has_value());
            CHECK_FALSE(from_string<Enum>(' ' + spelling).has_value());
            CHECK_FALSE(from_string<Enum>(spelling + '\0').has_value());
            CHECK_FALSE(
                from_string<Enum>(char(spelling[0] - 'a' + 'A') + spelling.substr(1)).has_value());
        }
    }

    SUBCASE("is told from a value that a cast made") {
        std::size_t named = 0;
        for (unsigned value = 0; value <= 255; ++value)
            if (to_string(static_cast<Enum>(value)) != "invalid") ++named;
        CHECK(named == rows.size());
    }
}
