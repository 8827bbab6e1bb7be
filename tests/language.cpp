// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/from_string.hpp>
#include <smtpreply/language.hpp>

#include "support.hpp"

#include <string_view>

using smtpreply::category;
using smtpreply::enum_names;
using smtpreply::find_language;
using smtpreply::from_string;
using smtpreply::language;
using smtpreply::must_act;
using smtpreply::name_of;
using smtpreply::name_of_subject;
using smtpreply::origin;
using smtpreply::permanence;
using smtpreply::severity;
using smtpreply::stage;

static_assert(to_string(language::brazilian_portuguese) == "pt-BR");
static_assert(from_string<language>("pt-BR") == language::brazilian_portuguese);
static_assert(from_string<language>("zh-Hans") == language::simplified_chinese);
static_assert(from_string<language>("th") == language::thai);
static_assert(!from_string<language>("pt"), "from_string takes the tag as it is");
static_assert(!from_string<language>("tlh"));

static_assert(find_language("pt") == language::brazilian_portuguese);
static_assert(find_language("PT-br") == language::brazilian_portuguese);
static_assert(find_language("ZH") == language::simplified_chinese);
static_assert(find_language("de") == language::german);
static_assert(!find_language("zh-Hant"), "another script is another language");
static_assert(!find_language(""));
static_assert(!find_language("p"));
static_assert(!find_language("pt-"));

// Source and program are UTF-8, whatever the compiler's default.
static_assert(name_of(language::japanese) == "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E");
static_assert(name_of(language::thai) == "\xE0\xB9\x84\xE0\xB8\x97\xE0\xB8\xA2");

static_assert(name_of(severity::permanent, language::english) == "permanent failure");
static_assert(name_of(severity::permanent, language::german) == "dauerhafter Fehler");
static_assert(name_of(category::connections, language::simplified_chinese) == "连接");
static_assert(name_of(must_act::sender, language::french) == "l’expéditeur");
static_assert(name_of(stage::rcpt, language::thai) == "RCPT TO");
static_assert(name_of(stage::other, language::english) == "other commands");
static_assert(name_of_subject(7, language::spanish) == "seguridad y directivas");
static_assert(name_of_subject(8, language::english) == "not defined");

namespace {

using smtpreply::detail::holds_exactly;
static_assert(holds_exactly("{left} and {right}", {"left", "right"}));
static_assert(holds_exactly("no placeholder", {}));
static_assert(!holds_exactly("", {}));
static_assert(!holds_exactly("{left}", {"left", "right"}), "one is missing");
static_assert(!holds_exactly("{left} {write}", {"left"}), "one is unknown");
static_assert(!holds_exactly("{left", {"left"}), "one is not closed");

template <class Enum>
void check_names(language in) {
    for (const auto& row : enum_names<Enum>::rows) {
        CAPTURE(row.spelling);
        CHECK_FALSE(name_of(row.value, in).empty());
        for (const auto& other : enum_names<Enum>::rows)
            CHECK((row.value == other.value || name_of(row.value, in) != name_of(other.value, in)));
    }
}

}  // namespace

TEST_CASE("every value has a name of its own in every language") {
    for (const auto& in : enum_names<language>::rows) {
        CAPTURE(in.spelling);
        check_names<severity>(in.value);
        check_names<category>(in.value);
        check_names<permanence>(in.value);
        check_names<must_act>(in.value);
        check_names<origin>(in.value);
        check_names<stage>(in.value);
    }
}
