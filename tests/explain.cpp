// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/explain.hpp>

#include <smtpreply/classify_bytes.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using namespace smtpreply;

namespace {

static_assert(!explain(classification{}).title.empty());
static_assert(explain(classify(enhanced_status{5, 1, 1})).title == "The mailbox does not exist");
static_assert(!explain(classify(enhanced_status{4, 2, 2})).causes.empty());
static_assert(noexcept(explain(classification{})));

void check_words(const explanation& words) {
    CHECK_FALSE(words.title.empty());
    CHECK_FALSE(words.description.empty());
    CHECK_FALSE(words.causes.empty());
    CHECK_FALSE(words.fixes.empty());
    for (const std::string_view cause : words.causes) CHECK_FALSE(cause.empty());
    for (const std::string_view fix : words.fixes) CHECK_FALSE(fix.empty());
}

// All that is said, so that a test can look for a word.
std::string all_words(const explanation& words) {
    std::string text{words.title};
    text.append("\n").append(words.description);
    for (const std::string_view cause : words.causes) text.append("\n").append(cause);
    for (const std::string_view fix : words.fixes) text.append("\n").append(fix);
    return text;
}

}  // namespace

TEST_CASE("there are words for every code at every stage, with and without a status") {
    for (unsigned number = 200; number <= 599; ++number) {
        const std::string code = std::to_string(number);
        const std::string bare = code + "\r\n";
        const std::string general = code + ' ' + code[0] + ".7.1 x\r\n";
        for (const auto& at : enum_names<stage>::rows) {
            CAPTURE(number);
            CAPTURE(at.spelling);
            check_words(explain(classify(bare, at.value)));
            check_words(explain(classify(general, at.value)));
        }
    }
}

TEST_CASE("there are words for every reason, and no two reasons share a title") {
    classification meaning;
    meaning.status = enhanced_status{5, 0, 0};  // no code whose own words could step in
    std::string titles;
    for (const auto& row : enum_names<reason>::rows) {
        CAPTURE(row.spelling);
        meaning.reason = row.value;
        const explanation words = explain(meaning);
        check_words(words);
        CHECK(words.title.back() != '.');
        CHECK(titles.find(words.title) == std::string::npos);
        titles.append(words.title).append("\n");
    }
}

TEST_CASE("there are words for every enhanced status on its own") {
    for (const unsigned class_digit : {2U, 4U, 5U}) {
        for (unsigned subject = 0; subject <= 9; ++subject) {
            for (unsigned detail = 0; detail <= 40; ++detail) {
                CAPTURE(class_digit);
                CAPTURE(subject);
                CAPTURE(detail);
                check_words(explain(classify(enhanced_status{class_digit, subject, detail})));
            }
        }
    }
}

TEST_CASE("the words are those of the reason where the reply tells one, else those of the code") {
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; std::string_view title; } rows[] = {
        {"550 5.1.1 gone",       stage::rcpt,    "The mailbox does not exist"},
        {"552 5.2.2 full",       stage::rcpt,    "The mailbox is full"},
        {"452 4.5.3 too many",   stage::rcpt,    "Too many recipients in one message"},
        {"452 x",                stage::rcpt,    "Too many recipients in one message"},
        {"452 x",                stage::message, "The mail server's own storage is full"},
        {"454 x",                stage::starttls, "The TLS encryption could not be set up"},
        {"554 x",                stage::connect, "The sending IP or domain is blocklisted"},
        {"535 5.7.8 x",          stage::auth,    "The login was not accepted"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        CHECK(explain(classify(row.bytes, row.at)).title == row.title);
    }
    for (const unsigned number : {250U, 354U, 334U, 211U, 599U, 499U, 430U}) {
        CAPTURE(number);
        const std::string bytes = std::to_string(number) + " x";
        CHECK(explain(classify(bytes)).title == lookup(reply_code{number}).title());
    }
}

TEST_CASE("452 at RCPT speaks of too many recipients and splitting, not of a full disk") {
    const explanation words = explain(classify("452 x", stage::rcpt));
    const std::string text = all_words(words);
    CAPTURE(text);
    CHECK(words.title.find("recipients") != std::string_view::npos);
    CHECK(words.fixes[0].find("a new MAIL and RCPT for the rest") != std::string_view::npos);
    CHECK(text.find("disk") == std::string::npos);
}

TEST_CASE("452 at RCPT before any recipient was accepted speaks of storage") {
    const context first{.stage = stage::rcpt, .recipients_accepted = 0};
    const std::string text = all_words(explain(classify("452 x", first)));
    CAPTURE(text);
    CHECK(text.find("torage") != std::string::npos);
}

TEST_CASE("bytes without a reply are explained as such") {
    const explanation words = explain(classify("HTTP/1.1 400 Bad Request"));
    CHECK(words.title == "No SMTP reply in these bytes");
    check_words(words);
    CHECK(explain(classification{}).title == words.title);
    CHECK(explain(classify(enhanced_status{})).title == words.title);
}

TEST_CASE("a positive reply out of place is explained as a dialogue out of step") {
    // clang-format off
    static constexpr struct { std::string_view bytes; stage at; } rows[] = {
        {"250 ok",  stage::data},
        {"354 go",  stage::rcpt},
        {"250 ok",  stage::connect},
        {"334 ",    stage::mail},
        {"354 go",  stage::auth},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CAPTURE(to_string(row.at));
        const explanation words = explain(classify(row.bytes, row.at));
        CHECK(words.title == "This reply does not fit the command");
        check_words(words);
    }
    CHECK(explain(classify("250 ok", stage::rcpt)).title == lookup(reply_code{250}).title());
}

TEST_CASE("the words speak to any terminal: ASCII, no control character") {
    const auto plain = [](const explanation& words) {
        for (const char c : all_words(words))
            if (c != '\n' && (c < ' ' || c > '~')) return false;
        return true;
    };
    for (const reply_code_entry entry : reply_codes) {
        CAPTURE(entry.code().value());
        CHECK(plain({entry.title(), entry.description(), entry.causes(), entry.fixes()}));
    }
    classification meaning;
    meaning.status = enhanced_status{5, 0, 0};
    for (const auto& row : enum_names<reason>::rows) {
        CAPTURE(row.spelling);
        meaning.reason = row.value;
        CHECK(plain(explain(meaning)));
    }
    CHECK(plain(explain(classify("garbage"))));
    CHECK(plain(explain(classify("250 ok", stage::data))));
}

TEST_CASE("a status that is more precise than the reason has its own words") {
    const auto title_of = [](std::string_view bytes) {
        return explain(classify(bytes, stage::message)).title;
    };
    const auto title = [](unsigned subject, unsigned detail) {
        return lookup(enhanced_status{5, subject, detail}).title();
    };
    // One of several that share the reason.
    CHECK(title_of("550 5.7.23 SPF check failed\r\n") == title(7, 23));
    CHECK(title_of("550 5.7.20 DKIM check failed\r\n") == title(7, 20));
    CHECK(title_of("550 5.7.26 SPF and DKIM failed\r\n") == "SPF, DKIM or DMARC check failed");
    // Alone with its reason, vague, or about something else.
    CHECK(title_of("550 5.1.1 User unknown\r\n") == "The mailbox does not exist");
    CHECK(title_of("550 5.7.1 SPF check failed\r\n") == "SPF, DKIM or DMARC check failed");
    CHECK(title_of("550 5.7.23 User unknown\r\n") == "The mailbox does not exist");
}
