// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/error_code.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>
#include <system_error>

using namespace smtpreply;

namespace {

std::error_code error_of(std::string_view bytes, stage at) {
    return make_error_code(*parse(bytes, {.framing = framing::quoted}), {.stage = at});
}

// Every condition that holds, in their order.
std::string conditions_of(const std::error_code& error) {
    std::string text;
    for (const auto& row : enum_names<condition>::rows) {
        if (error != row.value) continue;
        if (!text.empty()) text += ' ';
        text += row.spelling;
    }
    return text;
}

}  // namespace

TEST_CASE("an accepted reply is no error") {
    CHECK_FALSE(error_of("250 2.0.0 Ok", stage::message));
    CHECK_FALSE(error_of("354 go", stage::data));
    CHECK_FALSE(make_error_code(parse_error{}));
    CHECK(conditions_of(error_of("250 Ok", stage::rcpt)).empty());
    CHECK(conditions_of(std::error_code{}).empty());
}

TEST_CASE("a refusal satisfies the conditions that delivery code asks for") {
    using enum stage;
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view expected; }
    rows[] = {
        {"550 5.1.1 x",  rcpt,    "permanent mailbox_problem"},
        {"452 4.2.2 x",  rcpt,    "transient mailbox_problem"},
        {"550 5.1.2 x",  rcpt,    "permanent domain_problem"},
        {"550 5.1.8 x",  mail,    "permanent sender_problem"},
        {"552 5.3.4 x",  message, "permanent message_problem"},
        {"535 5.7.8 x",  auth,    "permanent authentication_problem"},
        {"454 4.7.0 x",  auth,    "transient authentication_problem"},
        {"538 x",        auth,    "permanent encryption_problem"},
        {"554 5.7.1 x",  connect, "permanent blocked"},
        {"421 4.7.28 x", mail,    "transient rate_limited"},
        {"550 5.7.28 x", rcpt,    "transient rate_limited"},
        {"421 x",        rcpt,    "transient server_problem"},
        {"450 4.4.2 x",  rcpt,    "transient network_problem"},
        {"500 x",        mail,    "permanent protocol_problem"},
        {"599 x",        rcpt,    "permanent"},
        {"250 x",        data,    "transient protocol_problem"},  // out of place
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(conditions_of(error_of(row.bytes, row.at)) == row.expected);
    }
}

TEST_CASE("what happens without a reply is an error of the same kind") {
    const std::error_code refused = event::connection_refused;
    CHECK(conditions_of(refused) == "transient network_problem");
    CHECK(conditions_of(event::null_mx) == "permanent domain_problem");
    CHECK(conditions_of(event::tls_failure) == "transient encryption_problem");
}

TEST_CASE("bytes that are no reply are an error of the protocol, for now") {
    const std::error_code error = make_error_code(parse("hello\r\n").error());
    CHECK(conditions_of(error) == "transient protocol_problem");
    CHECK(error == parse_rule::reply_code);
    CHECK(error != parse_rule::separator);
    CHECK(std::string{error.category().name()} == "smtpreply.parse");
    CHECK(error.message() == "a reply begins with three digits, the first 2 to 5");
}

TEST_CASE("reason and permanence come out as they went in, for every reason") {
    for (const auto& why : enum_names<reason>::rows) {
        for (const permanence how : {permanence::transient, permanence::permanent}) {
            CAPTURE(why.spelling);
            classification meaning;
            meaning.reason = why.value;
            meaning.effective = how;
            const std::error_code error = make_error_code(meaning);
            REQUIRE(error);
            CHECK(reason_of(error) == why.value);
            CHECK(permanence_of(error) == how);
            CHECK((error == condition::transient) == (how == permanence::transient));
            CHECK((error == condition::permanent) == (how == permanence::permanent));
            CHECK(error.message().size() > 10);
        }
    }
}

TEST_CASE("errors of other categories satisfy nothing and hold no reason") {
    const auto timeout = std::make_error_code(std::errc::timed_out);
    CHECK(conditions_of(timeout).empty());
    CHECK_FALSE(reason_of(timeout).has_value());
    CHECK_FALSE(permanence_of(timeout).has_value());
    CHECK(permanence_of(make_error_code(parse_rule::none)) == permanence::none);
}

TEST_CASE("a value that nobody made is no reason and no crash") {
    for (const int value : {-1, 255, 256 + 255, 3 << 8, 1 << 30}) {
        const std::error_code error{value, reply_category()};
        CAPTURE(value);
        CHECK_FALSE(error.message().empty());
        CHECK(reason_of(error).has_value());
        CHECK_FALSE(std::error_code(value, parse_category()).message().empty());
        CHECK_FALSE(std::error_condition(value, condition_category()).message().empty());
    }
}

TEST_CASE("the categories' names are stable, and messages are for people") {
    CHECK(std::string{reply_category().name()} == "smtpreply.reply");
    CHECK(std::string{condition_category().name()} == "smtpreply.condition");
    CHECK(error_of("550 5.1.1 x", stage::rcpt).message() ==
          "The mailbox does not exist (for good)");
    CHECK(error_of("452 4.2.2 x", stage::rcpt).message().find("(for now)") != std::string::npos);
    for (const auto& row : enum_names<condition>::rows) {
        CAPTURE(row.spelling);
        CHECK(make_error_condition(row.value).message() != "no condition");
    }
    for (const auto& row : enum_names<parse_rule>::rows) {
        CAPTURE(row.spelling);
        CHECK(make_error_code(row.value).message() != "no rule");
    }
}

TEST_CASE("an error that was thrown is caught and asked like any other") {
    try {
        throw std::system_error{error_of("550 5.1.1 x", stage::rcpt)};
    } catch (const std::system_error& error) {
        CHECK(error.code() == condition::mailbox_problem);
        CHECK(std::string_view{error.what()} == "The mailbox does not exist (for good)");
    }
}
