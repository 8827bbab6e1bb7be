// Included first, and alone: the umbrella header is all that a program needs.
#include <smtpreply/smtpreply.hpp>

#include "support.hpp"

#include <string_view>

TEST_CASE("one header and one call say what a server meant") {
    const auto meaning = smtpreply::classify("550 5.1.1 <bob@example.com>: User unknown");

    CHECK(to_string(meaning.reason) == "mailbox_unknown");
    CHECK(to_string(meaning.scope) == "recipient");
    CHECK(to_string(meaning.action) == "fail_recipient");
    CHECK_FALSE(meaning.retry());
    CHECK(meaning.suppress());
    CHECK(meaning.evidence.matched == "User unknown");
    CHECK(explain(meaning).title == "The mailbox does not exist");
}

TEST_CASE("the umbrella header brings every part of the library") {
    namespace sr = smtpreply;
    static_assert(SMTPREPLY_VERSION_MAJOR >= 0);
    static_assert(sr::lookup(sr::reply_code{421}).stages().contains(sr::stage::quit));
    static_assert(sr::from_string<sr::enhanced_status>("5.7.1").has_value());
    static_assert(to_string(sr::origin::draft) == "draft");
    static_assert(sr::defect_set{}.empty());
    static_assert(sr::parse_options{}.limits.lines == 512);
    static_assert(sr::explanation{}.title.empty() && sr::sentences{}.empty());

    static_assert(sr::decide(sr::classify(sr::event::null_mx), {}).tell_sender);
    static_assert(sr::worse_of({}, sr::classify(sr::event::mail_loop)).action ==
                  sr::action::fail_recipient);

    sr::reply_reader reader;
    std::string_view input = "354 go ahead\r\n";
    const sr::parse_result read = reader.next(input);
    REQUIRE(read.complete());
    const sr::context known{.stage = sr::stage::data};
    CHECK(to_string(sr::classify(*read, known).action) == "proceed");
    CHECK(to_string(sr::classify(*sr::parse("354 go\r\n"), known).reason) == "positive");
}
