// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/reason_registry.hpp>

#include <smtpreply/language.hpp>
#include <smtpreply/render.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using namespace smtpreply;

static_assert(lookup(reason::mailbox_full).title() == "The mailbox is full");
static_assert(lookup(reason::mailbox_full).scope() == scope::recipient);
static_assert(lookup(reason::mailbox_full).permanence() == permanence::transient);
static_assert(lookup(reason::mailbox_full).action() == action::retry_later);
static_assert(lookup(reason::mailbox_full).action(permanence::permanent) == action::fail_recipient);
static_assert(lookup(reason::positive).action(permanence::permanent) == action::proceed);
static_assert(noexcept(lookup(reason::spam)));

TEST_CASE("every reason is in the registry, in the order of the enum") {
    std::size_t count = 0;
    for (const reason_entry entry : reasons) {
        CAPTURE(to_string(entry.reason()));
        CHECK(entry.reason() == enum_names<reason>::rows[count].value);
        CHECK(lookup(entry.reason()).title() == entry.title());
        CHECK_FALSE(entry.description().empty());
        CHECK_FALSE(entry.causes().empty());
        CHECK_FALSE(entry.fixes().empty());
        ++count;
    }
    CHECK(count == reasons.size());
    CHECK(count == enum_names<reason>::rows.size());
}

TEST_CASE("what is no enumerator has the entry of unspecified") {
    CHECK(lookup(static_cast<reason>(200)).reason() == reason::unspecified);
}

TEST_CASE("only what failed has a permanence, and a failure never goes on as if nothing were") {
    for (const reason_entry entry : reasons) {
        CAPTURE(to_string(entry.reason()));
        const bool failed = entry.reason() != reason::positive;
        CHECK((entry.permanence() != permanence::none) == failed);
        CHECK(entry.action(permanence::none) == action::proceed);
        for (const permanence is : {permanence::transient, permanence::permanent})
            CHECK((entry.action(is) != action::proceed) == failed);
    }
}

TEST_CASE("a reason has a title in every language, and no two have the same") {
    for (const auto& in : enum_names<language>::rows) {
        CAPTURE(in.spelling);
        std::string titles = "\n";
        for (const reason_entry entry : reasons) {
            const std::string title{name_of(entry.reason(), in.value)};
            CAPTURE(title);
            CHECK_FALSE(title.empty());
            CHECK(titles.find("\n" + title + "\n") == std::string::npos);
            titles += title + "\n";
        }
    }
    CHECK(name_of(reason::mailbox_full, language::german) == "Das Postfach ist voll");
}

TEST_CASE("a reason is rendered with its facts, texts and the language's title") {
    std::string out;
    render(out, lookup(reason::mailbox_full), {.markup = markup::markdown});
    CHECK(out.starts_with("# mailbox_full: The mailbox is full\n"));
    CHECK(out.find("retry_later (for now); fail_recipient (for good)") != std::string::npos);
    CHECK(out.find("## How to fix\n") != std::string::npos);

    out.clear();
    render(out, lookup(reason::mailbox_full), {.language = language::german});
    CHECK(out.starts_with("mailbox_full: Das Postfach ist voll\n"));
    CHECK(out.find("Nächster Schritt") != std::string::npos);

    out.clear();
    render(out, lookup(reason::positive), {.markup = markup::markdown});
    CHECK(out.find("proceed") != std::string::npos);
    CHECK(out.find("## What to do\n") != std::string::npos);
}
