// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/detail/weigh_text.hpp>

#include "support.hpp"

#include <smtpreply/detail/phrase_candidates.hpp>
#include <smtpreply/detail/phrase_tables.hpp>
#include <smtpreply/detail/phrase_words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace smtpreply;

namespace {

// The same by the simplest means: each phrase of the text is compared, and each with each other.
detail::text_finding weigh_every_phrase(std::string_view text, reply_code code, stage at) {
    std::vector<detail::finding> all;
    bool helps = false;
    detail::for_each_text_finding(text, code, {}, {.stage = at}, [&](const detail::finding& each) {
        helps |= each.waiting == detail::waiting::helps;
        if (each.reason != reason::unspecified) all.push_back(each);
    });
    const auto falls = [&](const detail::finding& one) {
        return std::ranges::any_of(all, [&](const detail::finding& other) {
            return other.confidence > one.confidence || detail::knows_more(other, one);
        });
    };
    detail::finding best{.witness = detail::witness::phrase};
    for (const detail::finding& each : all)
        if (!falls(each) && (best.reason == reason::unspecified || detail::tells_more(each, best)))
            best = each;
    return {best, helps ? detail::waiting::helps : best.waiting};
}

// How many phrases of high confidence there are.
std::size_t sure_phrases(std::string_view text) {
    std::size_t count = 0;
    detail::for_each_text_finding(text, reply_code{550}, {}, {.stage = stage::rcpt},
                                  [&](const detail::finding& each) {
                                      count += each.confidence == confidence::high ? 1U : 0U;
                                  });
    return count;
}

std::string words_of_a_row(const detail::phrase_family& family, std::size_t row) {
    std::string words;
    for (const char c : detail::pattern_of(family.rows[row], family.prefix))
        words += c == '*' ? std::string{"un"} : std::string{c};
    return words;
}

}  // namespace

TEST_CASE("the phrase that tells most is found though not every phrase is compared") {
    std::mt19937 random{5321};
    const auto any_row = [&] {
        const auto& family = detail::phrase_families[random() % detail::phrase_families.size()];
        return words_of_a_row(family, random() % family.size);
    };
    for (int i = 0; i < 20000; ++i) {
        std::string text = any_row();
        for (std::size_t more = random() % 6; more != 0; --more)
            text += (random() % 2 == 0 ? " and " : ". ") + any_row();
        const stage at = enum_names<stage>::rows[random() % enum_names<stage>::rows.size()].value;
        const reply_code code{random() % 2 == 0 ? 550U : 450U};
        const detail::text_finding every = weigh_every_phrase(text, code, at);
        const detail::text_finding best = detail::weigh_text(text, code, {}, {.stage = at});
        CAPTURE(text);
        CHECK(std::string_view{best.best.rule} == every.best.rule);
        CHECK(best.best.reason == every.best.reason);
        CHECK(best.best.where.begin == every.best.where.begin);
        CHECK(best.best.where.end == every.best.where.end);
        // Of a 4yz nobody asks whether another time will do.
        if (code == reply_code{550}) CHECK(best.waiting == every.waiting);
    }
}

TEST_CASE("the phrase that tells most is found among as many as are kept") {
    std::mt19937 random{5322};
    int weighed = 0;
    for (int i = 0; i < 12000; ++i) {
        const std::size_t size = 200 + random() % 400;
        std::string text;
        while (text.size() < size) {
            const auto& family = detail::phrase_families[random() % detail::phrase_families.size()];
            text +=
                words_of_a_row(family, random() % family.size) + (random() % 2 == 0 ? " " : ", ");
        }
        if (sure_phrases(text) > detail::telling_phrases::capacity) continue;
        ++weighed;
        const detail::text_finding every = weigh_every_phrase(text, reply_code{550}, stage::rcpt);
        const detail::text_finding best =
            detail::weigh_text(std::string_view{text}, reply_code{550}, {}, {.stage = stage::rcpt});
        CAPTURE(text);
        CHECK(std::string_view{best.best.rule} == every.best.rule);
        CHECK(best.waiting == every.waiting);
    }
    CHECK(weighed > 300);
}

// More candidates than are settled at once: the best of the first falls when others are known.
TEST_CASE("what tells more than a phrase that falls later is not forgotten") {
    static constexpr std::string_view text =
        "domain policy size per transaction exceeded, mx recordlocal exceeded the injection "
        "login fail invalid sender connections exceed, mail serveris blocked, attachments "
        "are not, previouscommand, black mail address, dkimbroken daily smtp relayexceeded, "
        "mailbox serverdown, encryption failed not acceptmail anymore hosttemporarily, "
        "optionunknown, specifyrecipient, credentialsrevoked, auth mechanism must be";
    std::size_t settled = 0;
    const auto count = [&](const detail::phrase_candidates&) { ++settled; };
    detail::candidate_search{text, count}.run();
    REQUIRE(settled > 1);  // else the text tells nothing here
    const auto best = detail::weigh_text(text, reply_code{550}, {}, {.stage = stage::vrfy}).best;
    const auto every = weigh_every_phrase(text, reply_code{550}, stage::vrfy).best;
    CHECK(std::string_view{best.rule} == every.rule);
}

TEST_CASE("a block's words are those that begin in it, wherever the text ends") {
    std::mt19937 random{5321};
    static constexpr std::string_view some = "aZ09 ,.@[`{/:_\xC3\xA9\xBF\xFF\x80\x00";
    for (std::size_t size = 0; size < 200; ++size) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) text += some[random() % some.size()];
        std::uint64_t after_word = 0;
        for (std::size_t block = 0; block < size; block += detail::word_block) {
            const std::uint64_t begins = detail::word_begins(text, block, after_word);
            for (std::size_t i = 0; i < detail::word_block; ++i) {
                const bool expected = block + i < size && detail::begins_word(text, block + i);
                CAPTURE(test::spelled(text));
                CAPTURE(block + i);
                CHECK((begins >> i & 1U) == (expected ? 1U : 0U));
            }
        }
    }
}

namespace {
static_assert(detail::weigh_text(std::string_view{"no such user here"}, reply_code{550}, {},
                                 {.stage = stage::rcpt})
                  .best.reason == reason::mailbox_unknown);
}  // namespace
