// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/render.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using smtpreply::compare;
using smtpreply::enhanced_status;
using smtpreply::enhanced_statuses;
using smtpreply::enum_names;
using smtpreply::language;
using smtpreply::lookup;
using smtpreply::markup;
using smtpreply::render;
using smtpreply::render_options;
using smtpreply::reply_code;
using smtpreply::reply_codes;
using smtpreply::summarize;

namespace {

template <class Thing>
std::string rendered(const Thing& thing, markup as, language in = language::english) {
    std::string out;
    render(out, thing, {.markup = as, .language = in});
    return out;
}

std::string compared(unsigned left, unsigned right, markup as, language in = language::english) {
    return rendered(compare(reply_code{left}, reply_code{right}), as, in);
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const auto first = smtpreply::detail::first_character(text);
        if (first.length == 1 && static_cast<unsigned char>(text.front()) >= 0x80) return false;
        text.remove_prefix(first.length);
    }
    return true;
}

// A whole text: valid, and no placeholder or empty bracket is left in it.
bool sound(std::string_view text) {
    for (const std::string_view remnant : {"{", "}", "()", "（）"})
        if (contains(text, remnant)) return false;
    return !text.empty() && is_utf8(text);
}

// Every start tag has its end, in order.
void check_well_formed(std::string_view html) {
    std::vector<std::string_view> open;
    for (std::size_t at = 0; (at = html.find('<', at)) != std::string_view::npos;) {
        const std::size_t end = html.find('>', at);
        REQUIRE(end != std::string_view::npos);
        std::string_view tag = html.substr(at + 1, end - at - 1);
        tag = tag.substr(0, tag.find(' '));
        if (tag.front() != '/') {
            open.push_back(tag);
        } else {
            REQUIRE_FALSE(open.empty());
            CHECK(open.back() == tag.substr(1));
            open.pop_back();
        }
        at = end;
    }
    CHECK(open.empty());
}

}  // namespace

TEST_CASE("the summary says what each code reports, whether to retry, and what tells them apart") {
    CHECK(summarize(compare(reply_code{221}, reply_code{354})) ==
          "221 (Closing the connection) reports success, while 354 (Start mail input) asks the "
          "client to go on. As a rule, what was answered tells which one it is: 221 comes in "
          "answer to QUIT; 354 comes in answer to DATA.");
    CHECK(summarize(compare(reply_code{450}, reply_code{550})) ==
          "450 (Mailbox temporarily unavailable) reports a transient failure, while 550 (Mailbox "
          "unavailable or refused) reports a permanent failure. Only after 450 does it make sense "
          "to try again later. Both occur in answer to MAIL FROM, RCPT TO, DATA or the message "
          "(final dot).");
    CHECK(summarize(compare(reply_code{221}, reply_code{354}), language::simplified_chinese) ==
          "221（关闭连接）表示成功，而 354（开始输入邮件）要求客户端继续。一般来说，看它答复的是"
          "什么就能区分。221 用于答复：QUIT；354 用于答复：DATA。");
    CHECK(
        summarize(compare(reply_code{221}, reply_code{500})) ==
        "221 (Closing the connection) reports success, while 500 (Command not recognised) reports "
        "a permanent failure. After 500, do not try the same again without a change. 500 can "
        "come in answer to any command, 221 only in answer to QUIT.");
    CHECK(summarize(compare(enhanced_status{4, 2, 2}, enhanced_status{5, 2, 2})) ==
          "4.2.2 and 5.2.2 name one cause (Mailbox full) in two classes: 4.2.2 reports a transient "
          "failure, 5.2.2 reports a permanent failure.");
    CHECK(contains(summarize(compare(enhanced_status{5, 2, 2}, enhanced_status{5, 3, 1})),
                   "After either, it makes sense to try again later."));
}

TEST_CASE("the same code twice, unknown codes and numbers that are no code get sensible answers") {
    CHECK(contains(compared(550, 550, markup::text), "there is nothing to tell apart"));
    CHECK_FALSE(contains(compared(550, 550, markup::text), "Key differences"));
    CHECK(contains(summarize(compare(reply_code{599}, reply_code{550})),
                   "599 is in no registry, so only its first digit counts."));
    const std::string no_code = summarize(compare(reply_code{999}, reply_code{221}));
    CHECK(contains(no_code, "999 (Not an SMTP reply code) is no SMTP reply code"));
    CHECK_FALSE(contains(no_code, "in no registry"));
}

TEST_CASE("every two codes have a summary in every language, without a placeholder left") {
    for (const auto& in : enum_names<language>::rows)
        for (const auto left : reply_codes)
            for (const auto right : reply_codes) {
                if (right.code() < left.code()) continue;
                INFO(in.spelling << ' ' << left.code().value() << ' ' << right.code().value());
                CHECK(sound(summarize(compare(left.code(), right.code()), in.value)));
            }
}

TEST_CASE("every entry and a comparison of it is a whole document in every language and markup") {
    for (const auto& in : enum_names<language>::rows) {
        CAPTURE(in.spelling);
        for (const auto entry : reply_codes) {
            CAPTURE(entry.code().value());
            for (const auto& as : enum_names<markup>::rows) {
                const auto other = compare(entry.code(), reply_code{554});
                CHECK(sound(rendered(entry, as.value, in.value)));
                CHECK(sound(rendered(other, as.value, in.value)));
                if (as.value != markup::html) continue;
                check_well_formed(rendered(entry, as.value, in.value));
                check_well_formed(rendered(other, as.value, in.value));
            }
        }
        for (const auto entry : enhanced_statuses) {
            CAPTURE(test::spelled(entry.status()));
            const auto other = compare(entry.status(), enhanced_status{4, 7, 1});
            CHECK(sound(summarize(other, in.value)));
            CHECK(sound(rendered(entry, markup::text, in.value)));
            CHECK(sound(rendered(other, markup::markdown, in.value)));
            check_well_formed(rendered(other, markup::html, in.value));
        }
    }
}

TEST_CASE("no line of text is wider than the columns asked for") {
    for (const auto& in : enum_names<language>::rows)
        for (const auto entry : reply_codes)
            for (const std::size_t columns : {std::size_t{60}, std::size_t{80}}) {
                INFO(in.spelling << ' ' << entry.code().value() << ' ' << columns);
                std::string out;
                const render_options options{.language = in.value, .columns = columns};
                render(out, compare(entry.code(), reply_code{550}), options);
                render(out, entry, options);
                for (const std::string_view line : lines_of(out)) {
                    CAPTURE(line);
                    const bool address = contains(line, "https://");  // it cannot be broken
                    CHECK((address || smtpreply::detail::columns_of(line) <= columns));
                }
            }
}

TEST_CASE("what is rendered is appended, and 0 columns do not wrap") {
    std::string out = "before\n";
    render(out, lookup(reply_code{554}), {.columns = 0});
    CHECK(out.starts_with("before\n554: Transaction failed or no service\n"));
    CHECK(contains(out, lookup(reply_code{554}).description()));
}

TEST_CASE("the headings of text can be marked for a terminal") {
    std::string out;
    render(out, lookup(reply_code{221}), {.heading_begin = "<b>", .heading_end = "</b>"});
    CHECK(out.starts_with("<b>221: Closing the connection</b>\n"));
    CHECK(contains(out, "\n  <b>When you see it</b>\n"));
}

TEST_CASE("a positive reply has nothing to fix, and a failure has") {
    CHECK(contains(rendered(lookup(reply_code{221}), markup::text), "What to do"));
    CHECK_FALSE(contains(rendered(lookup(reply_code{221}), markup::text), "How to fix"));
    CHECK(contains(rendered(lookup(reply_code{550}), markup::text), "How to fix"));
}

TEST_CASE("HTML is escaped, and what is English in another language is marked so") {
    using smtpreply::html_escaped;
    CHECK(html_escaped("<a href=\"x\">'&'</a>") ==
          "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");

    const std::string thai = rendered(lookup(reply_code{221}), markup::html, language::thai);
    CHECK(thai.starts_with("<article lang=\"th\">\n<h1>221: ปิดการเชื่อมต่อ</h1>\n"));
    CHECK(contains(thai, "<p lang=\"en\">The server says goodbye"));
    CHECK(contains(thai, "<li lang=\"en\">The client sent QUIT.</li>"));
    CHECK(contains(thai, "href=\"https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2\""));

    const std::string english = rendered(lookup(reply_code{221}), markup::html);
    CHECK(english.starts_with("<article lang=\"en\">\n"));
    CHECK_FALSE(contains(english, "<p lang"));
    // A code of the field has no name in another language.
    const std::string folklore = rendered(lookup(reply_code{511}), markup::html, language::german);
    CHECK(contains(folklore, "<h1>511: <span lang=\"en\">"));
}

TEST_CASE("Markdown is escaped where it would be read as markup") {
    // clang-format off
    static constexpr struct { std::string_view text, escaped; } rows[] = {
        {"smtp_helo_name",  "smtp_helo_name"},
        {"_dmarc.DOMAIN",   "\\_dmarc.DOMAIN"},
        {"MX 0 . | <a> *",  "MX 0 . \\| \\<a\\> \\*"},
        {"[1] `x` a\\b",    "\\[1\\] \\`x\\` a\\\\b"},
        {"# no heading",    "\\# no heading"},
        {"- no item",       "\\- no item"},
        {"5.1.1 is a code", "5.1.1 is a code"},
    };
    // clang-format on
    for (const auto& row : rows)
        CHECK(smtpreply::detail::markdown_escaped(row.text) == row.escaped);
}

TEST_CASE("the heading level can be chosen") {
    std::string out;
    render(out, lookup(reply_code{221}), {.markup = markup::markdown, .level = 3});
    CHECK(out.starts_with("### 221: "));
    CHECK(contains(out, "\n#### Description\n"));
    out.clear();
    render(out, lookup(reply_code{221}), {.markup = markup::html, .level = 2});
    CHECK(contains(out, "<h2>221: "));
    CHECK(contains(out, "<h3>Description</h3>"));
    out.clear();
    render(out, lookup(reply_code{221}), {.markup = markup::html, .level = 0});
    CHECK(contains(out, "<h1>221: "));
    out.clear();
    render(out, lookup(reply_code{221}), {.markup = markup::markdown, .level = 9});
    CHECK(out.starts_with("### 221: "));
}

TEST_CASE("wide characters take two columns and combining marks none") {
    using smtpreply::detail::columns_of;
    using smtpreply::detail::wrapped;
    CHECK(columns_of("abc") == 3);
    CHECK(columns_of("关闭连接") == 8);
    CHECK(columns_of("ที่") == 1);
    CHECK(columns_of("é") == 1);
    CHECK(wrapped("one two three", 7) == std::vector<std::string_view>{"one two", "three"});
    CHECK(wrapped("关闭连接。", 8) == std::vector<std::string_view>{"关闭连", "接。"});
    CHECK(wrapped("（关闭", 4) == std::vector<std::string_view>{"（关", "闭"});
    CHECK(wrapped("abcdefgh", 3) == std::vector<std::string_view>{"abc", "def", "gh"});
    CHECK(wrapped("", 3) == std::vector<std::string_view>{""});
    CHECK(wrapped("as it is", 0) == std::vector<std::string_view>{"as it is"});
}

TEST_CASE("where one code answers less than the other, the summary says so") {
    CHECK(contains(summarize(compare(reply_code{530}, reply_code{535})),
                   "535 comes only in answer to AUTH, 530 also in answer to MAIL FROM, "));
    CHECK(
        contains(summarize(compare(reply_code{421}, reply_code{554})), "Both occur in answer to"));
}

TEST_CASE("an unregistered status is known by its class and subject") {
    CHECK(
        contains(summarize(compare(enhanced_status{5, 7, 606}, enhanced_status{5, 7, 1})),
                 "5.7.606 is in no registry: only its class and its subject (security and policy) "
                 "are certain."));
}

TEST_CASE("a status shows its classes, its reason in the language, and codes of its own class") {
    const std::string full = rendered(lookup(enhanced_status{4, 2, 2}), markup::markdown);
    CHECK(contains(full, "| Meaningful as | 4.2.2 or 5.2.2 |"));
    CHECK(contains(full, "| Reason | The mailbox is full (mailbox_full) |"));
    CHECK_FALSE(contains(full, "Goes with"));
    CHECK(contains(rendered(lookup(enhanced_status{5, 7, 17}), markup::markdown),
                   "| Goes with | 5yz |"));
    const std::string german =
        rendered(lookup(enhanced_status{5, 1, 1}), markup::text, language::german);
    CHECK(contains(german, "Das Postfach existiert nicht (mailbox_unknown)"));
}

TEST_CASE("what a registry only lists is not called defined, and has no category") {
    const std::string listed = rendered(lookup(reply_code{523}), markup::markdown);
    CHECK(contains(listed, "| Listed in | RFC 5248, section 2.4 |"));
    CHECK_FALSE(contains(listed, "Defined in"));
    CHECK_FALSE(contains(listed, "| Category |"));
    CHECK_FALSE(contains(rendered(lookup(reply_code{511}), markup::markdown), "| Category |"));
    CHECK(contains(rendered(lookup(reply_code{550}), markup::markdown), "| Category |"));
}

TEST_CASE("a code of ETRN or ATRN names that command") {
    CHECK(contains(rendered(lookup(reply_code{253}), markup::markdown), "| In answer to | ETRN |"));
    CHECK(contains(rendered(lookup(reply_code{453}), markup::markdown), "| In answer to | ATRN |"));
}

TEST_CASE("the retry row says what the steps say") {
    const auto retry = [](const auto& entry) {
        const std::string text = rendered(entry, markup::markdown);
        const std::size_t at = text.find("| Retry | ") + 10;
        return text.substr(at, text.find(" |", at) - at);
    };
    CHECK(retry(lookup(enhanced_status{5, 2, 2})) == "later, not at once: see the steps");
    CHECK(retry(lookup(enhanced_status{5, 5, 3})) == "yes, split into several transactions");
    CHECK(retry(lookup(reply_code{498})) == "no, not without a change");
    CHECK(retry(lookup(reply_code{450})) == "yes: the same, sent again, may succeed");
}

TEST_CASE("the note on English stands before the first English words") {
    const std::string note = "以下正文为英文。";
    const auto chinese = language::simplified_chinese;
    const std::string statuses = rendered(
        compare(enhanced_status{5, 1, 1}, enhanced_status{5, 1, 10}), markup::markdown, chinese);
    CHECK(statuses.find(note) < statuses.find("Mailbox does not exist"));
    const std::string codes = compared(550, 554, markup::markdown, chinese);
    CHECK(codes.find(note) < codes.find("Right when"));
    CHECK(codes.find(note) > codes.find("主要区别"));
}
