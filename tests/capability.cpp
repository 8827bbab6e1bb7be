// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/capability.hpp>
#include <smtpreply/from_string.hpp>

#include "support.hpp"

#include <optional>
#include <string>
#include <string_view>

using smtpreply::capability;
using smtpreply::enum_names;
using smtpreply::find_capability;

static_assert(to_string(capability::mt_priority) == "MT-PRIORITY", "as on the wire");
static_assert(find_capability("STARTTLS") == capability::starttls);
static_assert(find_capability("StartTLS") == capability::starttls);
static_assert(find_capability("8bitmime") == capability::eight_bit_mime);
static_assert(!find_capability(""));
static_assert(!find_capability("XSTARTTLS"));
static_assert(!find_capability("STARTTL"));
static_assert(!find_capability("AUTH=PLAIN"));
static_assert(!find_capability("S\xCFZE"));

TEST_CASE("every keyword is found in capitals and in small letters") {
    for (const auto& row : enum_names<capability>::rows) {
        CAPTURE(row.spelling);
        std::string small;
        for (const char c : row.spelling)
            small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        CHECK(find_capability(row.spelling) == row.value);
        CHECK(find_capability(small) == row.value);
        CHECK(smtpreply::from_string<capability>(row.spelling) == row.value);
    }
}

TEST_CASE("every keyword is one by RFC 5321: a letter or digit, then letters, digits and '-'") {
    for (const auto& row : enum_names<capability>::rows) {
        CAPTURE(row.spelling);
        CHECK(row.spelling.front() != '-');
        CHECK(row.spelling.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
              std::string_view::npos);
    }
}
