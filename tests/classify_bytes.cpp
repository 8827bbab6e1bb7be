// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/classify_bytes.hpp>

#include "support.hpp"

#include <string>
#include <string_view>
#include <utility>

using namespace smtpreply;
using test::spelled;
using namespace std::string_view_literals;

namespace {

template <class... Arguments>
concept classifiable = requires(Arguments&&... arguments) {
    smtpreply::classify(std::forward<Arguments>(arguments)...);
};

static_assert(classifiable<const char*> && classifiable<std::string_view>);
static_assert(classifiable<std::string&> && classifiable<const std::string&>);
static_assert(classifiable<const char*, stage> && classifiable<std::string&, context>);
static_assert(!classifiable<std::string>, "a temporary string is gone before its evidence is read");
static_assert(!classifiable<std::string, stage> && !classifiable<std::string, context>);
static_assert(noexcept(classify(std::string_view{})));

}  // namespace

TEST_CASE("a temporary string is refused, also one that is const") {
    CHECK_FALSE(classifiable<const std::string>);
    CHECK_FALSE(classifiable<const std::string, stage>);
}

TEST_CASE("bytes are classified as the reply in them is, at a stage and in a context") {
    const std::string_view bytes = "452 4.5.3 too many\r\n";
    const context known{.stage = stage::rcpt, .recipients_accepted = 2};
    const classification by_bytes = classify(bytes, known);
    const classification by_reply = classify(*parse(bytes), known);
    CHECK(to_string(by_bytes.reason) == to_string(by_reply.reason));
    CHECK(to_string(by_bytes.action) == to_string(by_reply.action));
    CHECK(by_bytes.evidence.rule == by_reply.evidence.rule);
    CHECK(by_bytes.evidence.matched.data() == by_reply.evidence.matched.data());
    CHECK(to_string(classify(bytes, stage::rcpt).stage) == "rcpt");
    CHECK(to_string(classify(bytes).stage) == "unknown");
}

TEST_CASE("text from logs and exceptions needs no line end, and may announce more lines") {
    for (const std::string_view bytes :
         {"550 5.1.1 gone\r\n", "550 5.1.1 gone\n", "550 5.1.1 gone", "550-5.1.1 gone",
          "550-5.1.1 gone\r\n", "550-5.1.1 gone\r\n550 5.1.1", "550-a\r\n550 5.1.1 gone"}) {
        CAPTURE(test::spelled(bytes));
        CHECK(to_string(classify(bytes).reason) == "mailbox_unknown");
    }
}

TEST_CASE("of several replies the first one is classified") {
    CHECK(spelled(classify("250 ok\r\n550 5.1.1 gone\r\n").code) == "250");
}

TEST_CASE("bytes without a reply say so: no code, transient, reconnect, and the broken rule") {
    // clang-format off
    static constexpr struct { std::string_view bytes, rule, matched; } rows[] = {
        {"",                        "end_of_input", ""},
        {"User unknown",            "reply_code",   "User unknown"},
        {"HTTP/1.1 400 Bad\r\n",    "reply_code",   "HTTP/1.1 400 Bad\r\n"},
        {"\x15\x03\x01\0"sv,        "reply_code",   "\x15\x03\x01\0"sv},
        {"\r\n550 5.1.1 gone\r\n",  "reply_code",   "\r\n550 5.1.1 gone\r\n"},
        {"111 Connection refused",  "reply_code",   "111 Connection refused"},
        {"55x",                     "reply_code",   "x"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(test::spelled(row.bytes));
        for (const auto& at : enum_names<stage>::rows) {
            CAPTURE(at.spelling);
            const classification meaning = classify(row.bytes, at.value);
            CHECK(meaning.code.value() == 0);
            CHECK_FALSE(meaning.status.has_value());
            CHECK(to_string(meaning.severity()) == "none");
            CHECK(to_string(meaning.stage) == at.spelling);
            CHECK(to_string(meaning.reason) == "unspecified");
            CHECK(to_string(meaning.stated) == "none");
            CHECK(to_string(meaning.effective) == "transient");
            CHECK(to_string(meaning.action) == "reconnect");
            CHECK(to_string(meaning.evidence.confidence) == "low");
            CHECK(meaning.evidence.rule == row.rule);
            CHECK(meaning.evidence.matched == row.matched);
            CHECK(meaning.retry());
            CHECK_FALSE(meaning.suppress());
        }
    }
}

TEST_CASE("a reply beyond the limits is no reply, whatever code it begins with") {
    std::string bytes;
    for (int i = 0; i < 600; ++i) bytes += "250-a\r\n";
    const classification meaning = classify(bytes);
    CHECK(to_string(meaning.severity()) == "none");
    CHECK(meaning.evidence.rule == "lines_limit");
    CHECK(meaning.retry());
}
