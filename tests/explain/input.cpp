#include "input.hpp"

#include "../support.hpp"

#include <smtpreply/smtpreply.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#define EXPLAIN_TESTS_CAN_MEASURE 1
#else
#define EXPLAIN_TESTS_CAN_MEASURE 0
#endif

using program::finding;
using program::input_form;
using program::input_options;
using program::input_reader;
using smtpreply::stage;
using smtpreply::strictness;

namespace {

// A finding in one line: "550 rcpt @4 first line/second line", or "error reply_code @0".
std::string spelled(const finding& found) {
    if (found.error)
        return "error " + found.error->rule + " @" + std::to_string(found.error->offset);
    std::string text = test::spelled(found.meaning.code) + ' ' +
                       test::spelled(found.meaning.stage) + " @" + std::to_string(found.offset);
    char before = ' ';
    for (const smtpreply::reply_line line : found.reply.value().lines()) {
        text += before;
        text += test::spelled(line.text);
        before = '/';
    }
    return text;
}

// What was printed.
struct record {
    [[nodiscard]] std::string all() const {
        std::string text;
        for (const std::string& each : findings) text += (text.empty() ? "" : "; ") + each;
        return text;
    }

    std::vector<std::string> findings;
    // Of the last one:
    smtpreply::defect_set defects;
    std::string message;
    std::string bytes;
    std::string members;
};

class recorder : public program::printer {
public:
    explicit recorder(record& out) : out_{out} {}
    void print(const finding& found) override {
        out_.findings.push_back(spelled(found));
        out_.defects = found.reply ? found.reply->defects() : smtpreply::defect_set{};
        out_.message = found.error ? found.error->message : std::string{};
        out_.bytes = found.error ? found.error->bytes : std::string{};
        out_.members = found.passed_through.dump();
    }

private:
    record& out_;
};

// Where the input is cut before it is read.
enum class pieces { whole, bytes, at };

record explained(const input_options& options, std::string_view input, pieces how = pieces::whole,
                 std::size_t cut = 0) {
    record out;
    recorder printer{out};
    input_reader reader{options, printer};
    if (how == pieces::bytes) {
        for (std::size_t i = 0; i < input.size(); ++i) reader.read(input.substr(i, 1));
    } else if (how == pieces::at) {
        reader.read(input.substr(0, cut));
        reader.read(input.substr(cut));
    } else {
        reader.read(input);
    }
    reader.finish();
    const auto failures =
        std::count_if(out.findings.begin(), out.findings.end(),
                      [](const std::string& each) { return each.starts_with("error"); });
    CHECK(reader.failures() == static_cast<std::uint64_t>(failures));
    return out;
}

std::string findings(const input_options& options, std::string_view input) {
    return explained(options, input).all();
}

std::string findings(input_form form, std::string_view input) {
    return findings(input_options{.form = form}, input);
}

struct row {
    std::string_view input;
    std::string_view expected;
};

void check(const input_options& options, std::initializer_list<row> rows) {
    for (const row& each : rows) {
        CAPTURE(test::spelled(each.input));
        CHECK(findings(options, each.input) == each.expected);
    }
}

constexpr auto automatic = input_form::automatic;
constexpr auto raw = input_form::raw;
constexpr auto transcript = input_form::transcript;
constexpr auto lines = input_form::lines;
constexpr auto jsonl = input_form::jsonl;

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

// A whole session without marks, and the same with each kind of them.
constexpr std::string_view session[] = {
    "S220 a",         "CEHLO b",     "S250-a",   "S250 PIPELINING", "CMAIL FROM:<>",
    "CRCPT TO:<c@d>", "CDATA",       "S250 m",   "S550-5.1.1 no",   "S550 5.1.1 user",
    "S354 go",        "CSubject: x", "C",        "C250 ok",         "C.",
    "S250 queued",    "CQUIT",       "S221 bye",
};

std::string session_with(std::string_view server, std::string_view client) {
    std::string text;
    for (const std::string_view line : session) {
        text += line.front() == 'S' ? server : client;
        text += line.substr(1);
        text += '\n';
    }
    return text;
}

// The findings without their offsets.
std::string without_offsets(std::string text) {
    for (std::size_t at = text.find(" @"); at != std::string::npos; at = text.find(" @", at))
        text.erase(at, text.find_first_not_of("0123456789", at + 2) - at);
    return text;
}

}  // namespace

// clang-format off
TEST_CASE("raw: the server's bytes are replies, each of unknown stage") {
    check({.form = raw}, {
        {"250 ok\r\n",                               "250 unknown @0 ok"},
        {"250-a\r\n250 b\r\n",                       "250 unknown @0 a/b"},
        {"220 a\r\n250-b\r\n250 c\r\n421 d\r\n",
         "220 unknown @0 a; 250 unknown @7 b/c; 421 unknown @21 d"},
        {"250 a\n550 5.1.1 b\n",                     "250 unknown @0 a; 550 unknown @6 b"},
        {"250 ok",                                   "250 unknown @0 ok"},
        {"250-a\r\n250-b\r\n",                       "250 unknown @0 a/b"},
        {"250",                                      "250 unknown @0 "},
        {"354 go\r\n250 QUIT\r\n",                   "354 unknown @0 go; 250 unknown @8 QUIT"},
        {"S: 250 ok\r\n",                            "error reply_code @0"},
    });
}

TEST_CASE("raw: bytes that are no reply are reported, and the next line with a code begins anew") {
    check({.form = raw}, {
        {"",                                          "error end_of_input @0"},
        {"garbage\r\n",                               "error reply_code @0"},
        {"25x\r\n250 ok\r\n",                         "error reply_code @2; 250 unknown @5 ok"},
        {"250 a\r\nnoise\r\nnoise\r\n250 b\r\n",
         "250 unknown @0 a; error reply_code @7; 250 unknown @21 b"},
        {"noise\r\n 250 a\r\n111 b\r\n550 c\r\n",     "error reply_code @0; 550 unknown @22 c"},
        {"noise\r\n250 a\r\nnoise\r\n250 b\r\n",
         "error reply_code @0; 250 unknown @7 a; error reply_code @14; 250 unknown @21 b"},
        {"\r\n250 ok\r\n",                            "error reply_code @0; 250 unknown @2 ok"},
        {"111 connection refused\r\n",                "error reply_code @0"},
    });
}

TEST_CASE("raw: the strict policy refuses what RFC 5321 does not allow, and goes on") {
    check({.form = raw, .strictness = strictness::strict}, {
        {"250 ok\r\n",                       "250 unknown @0 ok"},
        {"250 ok\n",                         "error line_end @6"},
        {"250 a\r\n250 b\n250 c\r\n", "250 unknown @0 a; error line_end @12; 250 unknown @13 c"},
        {"250-a\r\n550 b\r\n250 c\r\n",      "error same_code @7; 250 unknown @14 c"},
        {"250 \x80\r\n",                     "error textstring @4"},
        {"250_a\r\n",                        "error separator @3"},
    });
    CHECK(findings(raw, "250 ok\n") == "250 unknown @0 ok");
}

TEST_CASE("lines: each line is a reply") {
    check({.form = lines}, {
        {"550 a\n421 b\n",            "550 unknown @0 a; 421 unknown @6 b"},
        {"550-a\n550 b\n",            "550 unknown @0 a; 550 unknown @6 b"},
        {"550 a\r\n\r\n \t\n421 b",   "550 unknown @0 a; 421 unknown @12 b"},
        {"noise\n250 ok\nnoise\n", "error reply_code @0; 250 unknown @6 ok; error reply_code @13"},
        {"noise\nnoise\n",            "error reply_code @0; error reply_code @6"},
        {"220 a\nQUIT\n",             "220 unknown @0 a; error reply_code @6"},
        {"\n\n",                      "error end_of_input @2"},
        {"",                          "error end_of_input @0"},
    });
}

TEST_CASE("transcript: marks tell the server from the client") {
    check({.form = transcript}, {
        {"S: 220 a\nC: QUIT\nS: 221 b\n",             "220 connect @3 a; 221 quit @20 b"},
        {"s: 220 a\nc: QUIT\ns: 221 b\n",             "220 connect @3 a; 221 quit @20 b"},
        {"S:220 a\nC:QUIT\nS:221 b\n",                "220 connect @2 a; 221 quit @17 b"},
        {"Server: 220 a\nClient: QUIT\nServer: 221 b\n", "220 connect @8 a; 221 quit @35 b"},
        {"< 220 a\n> QUIT\n< 221 b\n",                "220 connect @2 a; 221 quit @17 b"},
        {"<<< 220 a\n>>> QUIT\n<<< 221 b\n",          "220 connect @4 a; 221 quit @23 b"},
        {"<-  220 a\n -> QUIT\n<-  221 b\n",          "220 connect @4 a; 221 quit @23 b"},
        {"<~  220 a\n ~> QUIT\n<~  221 b\n",          "220 connect @4 a; 221 quit @23 b"},
        {"<** 554 a\n -> QUIT\n<-  221 b\n",          "554 connect @4 a; 221 quit @23 b"},
        {"<~* 554 a\n ~> QUIT\n<~  221 b\n",          "554 connect @4 a; 221 quit @23 b"},
        {" Out: 220 a\n In: QUIT\n Out: 221 b\n",     "220 connect @6 a; 221 quit @28 b"},
        {" Out: 220 a\n In:  EHLO b\n Out: 250 c\n",  "220 connect @6 a; 250 ehlo @31 c"},
        {"S: 220-a\nS: 220 b\n",                      "220 connect @3 a/b"},
        {"S: 220-a\r\nS: 220 b\r\n",                  "220 connect @3 a/b"},
    });
}

TEST_CASE("transcript: remarks and blank lines belong to nobody") {
    check({.form = transcript}, {
        {"=== Trying a:25...\n=== Connected to a.\n<-  220 a\n=== Connection closed.\n",
         "220 connect @43 a"},
        {"<-  220 a\n*** lost it\n -> QUIT\n<-  221 b\n",  "220 connect @4 a; 221 quit @35 b"},
        {"# a comment\nS: 220 a\n",                       "220 connect @15 a"},
        {"S: 220-a\n\nS: 220 b\n",                        "220 connect @3 a/b"},
        {"\n\nS: 220 a\n\nC: QUIT\n\nS: 221 b\n",         "220 connect @5 a; 221 quit @24 b"},
        {"=== nothing\n\n",                               "error end_of_input @13"},
    });
}

TEST_CASE("a line of a log or a report that quotes a reply tells what it answers, too") {
    static constexpr row rows[] = {
        // Postfix: its log, and its notice to the sender, which is folded.
        {"Nov 26 mx postfix/smtp[1]: 4F2: to=<a@b>, status=bounced (host c[192.0.2.1] said: "
         "550 5.1.1 No (in reply to RCPT TO command))\n",  "550 rcpt @82 No"},
        {"<a@b>: host c[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)\n",
         "550 rcpt @31 No such user"},
        {"<a@b>: host c[192.0.2.1] said: 550 5.1.1 No such\n    user (in reply to RCPT\n\tTO command)\n",
         "550 rcpt @31 No such user"},
        {"host c said: 554-5.7.1 a 554 5.7.1 b (in reply to end of DATA command)\n",
         "554 message @13 a/b"},
        {"host c said: 554-5.7.1 a 554-5.7.1 (in reply to end of DATA command)\n",
         "554 message @13 a/"},
        {"host c said: 450 4.2.0 a (in reply to MAIL FROM command)\n"
         "host c said: 421 b (in reply to something)\n",   "450 mail @13 a; 421 unknown @70 b"},
        {"host c said: 550 a\n",                           "550 unknown @13 a"},
        {"(host c[192.0.2.1] refused to talk to me: 421 4.7.0 later)\n",
         "421 connect @42 later)"},
        {"SASL authentication failed; server c[192.0.2.1] said: 535 5.7.8 no\n",
         "535 auth @54 no"},
        {"to=<\"he said: hi\"@b>, host c said: 550 x (in reply to RCPT TO command)\n",
         "550 rcpt @35 x"},
        // Exim, which writes a line's end as a backslash and an n.
        {"2026-11-26 1a ** a@b R=d T=s H=c: SMTP error from remote mail server after "
         "RCPT TO:<a@b>: 550 5.1.1 No\n",                  "550 rcpt @90 No"},
        {"x SMTP error from remote mail server after end of data: 550 a: 550 b\n",
         "550 message @56 a: 550 b"},
        {"x SMTP error from remote mail server after pipelined MAIL FROM:<a@b>: 550-a\\n550 b\n",
         "550 mail @70 a/b"},
        {"x SMTP error from remote mail server after RCPT TO:<\"end of data\"@b>: 550 a\n",
         "550 rcpt @70 a"},
        {"x SMTP error from remote mail server after initial connection: 554 a\n",
         "554 connect @63 a"},
        // A delivery report.
        {"Diagnostic-Code: smtp; 550 5.1.1 No\n",          "550 unknown @23 No"},
        {"diagnostic-code:SMTP;550 No\n",                  "550 unknown @21 No"},
        {"Diagnostic-Code:\tsmtp;\t550 No\nStatus: 5.1.1\n",
         "550 unknown @23 No; error reply_code @30"},
        {"  smtp; 550 5.1.1 No",                           "550 unknown @8 No"},
        {"Diagnostic-Code: smtp; 550-5.1.1 No such user\n 550-5.1.1 here\n 550 5.1.1 g\n",
         "550 unknown @23 No such user/here/g"},
        {"Diagnostic-Code: smtp; 550 5.7.1 refused\n because you are\n listed\n",
         "550 unknown @23 refused because you are listed"},
        // What follows is read as if there were no quotation.
        {"host c said: 550 x (in reply to RCPT TO command)\nDATA\n354 go\n< 550 old\n.\n250 ok\n",
         "550 rcpt @13 x; 354 data @54 go; 250 message @73 ok"},
        {"host c said: 550 x (in reply to RCPT TO command)\nfoo\n",
         "550 rcpt @13 x; error reply_code @49"},
        {"foo\nhost c said: 550 x (in reply to RCPT TO command)\n",
         "error reply_code @0; 550 rcpt @17 x"},
        // These quote nothing.
        {"220 host c said: 550 a\n",                       "220 connect @0 host c said: 550 a"},
        {"S: 220 a\nhost c said: 550 a\nS: 221 b\n",       "220 connect @3 a; 221 unknown @31 b"},
        {"DATA\n354 a\nhost c said: 550 b\n.\n250 c\n",    "354 data @5 a; 250 message @32 c"},
        {"host c said: hello\n",                           "error reply_code @0"},
        {"my friend said: 250 is enough\n",                "error reply_code @0"},
        {"not smtp; 550 a\n",                              "error reply_code @0"},
    };
    for (const row& each : rows) {
        CAPTURE(test::spelled(each.input));
        const record seen = explained({}, each.input);
        CHECK(seen.all() == each.expected);
        if (!seen.all().starts_with("error")) CHECK(seen.defects.empty());
        CHECK(findings({.strictness = strictness::strict}, each.input) == each.expected);
        CHECK(explained({}, each.input, pieces::bytes).all() == each.expected);
        for (std::size_t cut = 1; cut < each.input.size(); ++cut)
            CHECK(explained({}, each.input, pieces::at, cut).all() == each.expected);
    }
    check({.stage = stage::data}, {
        {"smtp; 554 a\n",                                  "554 data @6 a"},
        {"host c said: 554 a (in reply to MAIL FROM command)\n", "554 mail @13 a"},
    });
    check({}, {
        {"550-a\nhost c said: 550 b\n550 d\n",             "550 unknown @0 a/host c said: 550 b/d"},
    });
    check({.form = raw}, {{"smtp; 554 a\n",                "error reply_code @0"}});
    check({.form = lines}, {{"smtp; 554 a\n",              "error reply_code @0"}});
}

TEST_CASE("a long line that quotes a reply is read alike however it is cut") {
    const std::string quoted = "host c said: 550 5.1.1 No (in reply to RCPT TO command))";
    const std::string long_text = "host c said: 550 5.1.1 " + repeated("y", 3000);
    const std::string tail = repeated("w", 9000) + '\n';
    for (const std::string& input :
         {quoted + tail, repeated("z", 3000) + ' ' + quoted + tail,
          long_text + " (in reply to RCPT TO command)" + tail, long_text + tail + " more\n",
          "smtp; 550 a\n" + repeated(" " + repeated("b", 1000) + '\n', 9)}) {
        const std::string whole = explained({}, input).all();
        CHECK(whole.starts_with("550 "));
        CHECK(explained({}, input, pieces::bytes).all() == whole);
        for (const std::size_t cut : {700U, 1024U, 4095U, 4096U, 4097U, 5000U})
            CHECK(explained({}, input, pieces::at, cut).all() == whole);
    }
}

TEST_CASE("transcript: without marks a line is known by what it begins with") {
    check({.form = transcript}, {
        {"220 a\nQUIT\n221 b\n", "220 connect @0 a; 221 quit @11 b"},
        {"220-a\n220 b\nEHLO c\n250-d\n250 e\nmail from:<>\n250 f\n",
         "220 connect @0 a/b; 250 ehlo @19 d/e; 250 mail @44 f"},
        {"MAIL FROM:<>\nRCPT TO:<a>\nDATA\n250 a\n550 b\n554 c\n",
         "250 mail @30 a; 550 rcpt @36 b; 554 data @42 c"},
        {"DATA\n354 a\nQUIT\n250 no reply\n.\n250 b\nQUIT\n221 c\n",
         "354 data @5 a; 250 message @31 b; 221 quit @42 c"},
        {"AUTH LOGIN\n334 a\nYQ==\n334 b\n*\n501 c\nQUIT\n221 d\n",
         "334 auth @11 a; 334 auth @22 b; 501 auth @30 c; 221 quit @41 d"},
        {"AUTH XOAUTH2 a\n334 a\n\n535 b\nQUIT\n221 c\n",
         "334 auth @15 a; 535 auth @22 b; 221 quit @33 c"},
        {"BDAT 9 LAST\n250 a\nQUIT\n221 b\n", "250 message @12 a; 221 quit @23 b"},
        {"BDAT 9\nab cdef\n250 a\nBDAT 9 LAST\nxyz abc\n250 b\n",
         "250 other @15 a; 250 message @41 b"},
        {"BDAT 26 LAST\nSubject: a\n\nbody of it\n250 a\nQUIT\n221 b\n",
         "250 message @36 a; 221 quit @47 b"},
    });
}

TEST_CASE("transcript: content ends with its dot, or where marks are in use with a mark") {
    check({.form = transcript}, {
        {"C: DATA\nS: 354 a\nC: QUIT\nC: 250 x\nC: .\nS: 250 b\nC: QUIT\nS: 221 c\n",
         "354 data @11 a; 250 message @42 b; 221 quit @59 c"},
        {"C: DATA\nS: 354 a\nwithout a mark\n250 x\nC: .\nS: 250 b\n",
         "354 data @11 a; 250 message @46 b"},
        {" -> DATA\n<-  354 a\n -> x\n ->  .\n -> .\n<-  250 b\n",
         "354 data @13 a; 250 message @42 b"},
        {">>> DATA\n354 a\n>>> .\n250 b\n>>> QUIT\n221 c\n",
         "354 data @9 a; 250 message @21 b; 221 quit @36 c"},
        {" Out: 220 x\n In:  DATA\n Out: 354 a\n Out: 451 b\n In:  QUIT\n Out: 221 c\n",
         "220 connect @6 x; 354 data @29 a; 451 message @41 b; 221 quit @64 c"},
        {"> DATA\n< 354 a\n} [120 bytes data]\n< 250 b\n> QUIT\n< 221 c\n",
         "354 data @9 a; 250 message @36 b; 221 quit @51 c"},
    });
}

TEST_CASE("transcript: what the server sent and is no reply is reported, and its line skipped") {
    check({.form = transcript}, {
        {"S: 220 a\nS: noise\nS: noise\nC: QUIT\nS: 221 b\n",
         "220 connect @3 a; error reply_code @12; 221 quit @38 b"},
        {"220 a\nnoise\nQUIT\n221 b\n", "220 connect @0 a; error reply_code @6; 221 quit @17 b"},
        {"S: 220 a\nnoise without a mark\nC: QUIT\nS: 221 b\n", "220 connect @3 a; 221 quit @41 b"},
    });
    // Refused, but a reply all the same: the next one answers the next command.
    check({.form = transcript, .strictness = strictness::strict}, {
        {"C: EHLO a\nS: 250_b\nC: MAIL FROM:<>\nS: 250 c\n", "error separator @16; 250 mail @38 c"},
        {"C: EHLO a\nS: 250-b\nS: 550 c\nC: MAIL FROM:<>\nS: 250 d\n",
         "error same_code @22; 250 mail @47 d"},
    });
}

TEST_CASE("transcript: the offset of an error counts the marks and line ends of the log") {
    check({.form = transcript, .strictness = strictness::strict}, {
        {"250-a\n550 b\n",               "error same_code @6"},
        {"S: 250-a\nS: 550 b\n",         "error same_code @12"},
        {"S: 250-a\r\nS: 550 b\r\n",     "error same_code @13"},
        {"S: 250-a\n\nS: 550 b\n",       "error same_code @13"},
        {"<-  250-a\n<-  250_b\n",       "error separator @17"},
    });
}

TEST_CASE("jsonl: each line is an object with a reply, and perhaps its stage") {
    check({.form = jsonl}, {
        {R"({"reply":"250 ok"})" "\n",                                 "250 unknown @0 ok"},
        {R"({"reply":"250 ok"})",                                      "250 unknown @0 ok"},
        {R"({"reply":"550 a","stage":"rcpt"})" "\n",                   "550 rcpt @0 a"},
        {R"({"reply":"550 a","stage":null})" "\n",                     "550 unknown @0 a"},
        {R"({"stage":"unknown","reply":"550 a"})" "\n",                "550 unknown @0 a"},
        {R"({"reply":"250-a\r\n250 b\r\n","stage":"ehlo"})" "\n",      "250 ehlo @0 a/b"},
        {R"({"reply":"250-a\n250 b"})" "\r\n",                         "250 unknown @0 a/b"},
        {R"({"reply":"250-a"})" "\n",                                  "250 unknown @0 a"},
        {R"({"reply":"250"})" "\n",                                    "250 unknown @0 "},
        {R"({"reply":"550 \u00fc\u0000"})" "\n", "550 unknown @0 \\xC3\\xBC\\x00"},
        {R"( {"reply":"250 a"} )" "\n\n" R"({"reply":"550 b"})" "\n",
         "250 unknown @0 a; 550 unknown @21 b"},
        {R"({"reply":"550 a","stage":"rcpt"})" "\n" R"({"reply":"550 b"})" "\n",
         "550 rcpt @0 a; 550 unknown @33 b"},
        {R"({"reply":"354 a"})" "\n" R"({"reply":"250 b"})" "\n",
         "354 unknown @0 a; 250 unknown @18 b"},
    });
}

TEST_CASE("jsonl: a line that is wrong is reported, and the next one is read") {
    check({.form = jsonl}, {
        {"{\n" R"({"reply":"250 a"})" "\n",              "error json @0; 250 unknown @2 a"},
        {"nonsense\n",                                  "error json @0"},
        {"[]\n",                                        "error json @0"},
        {"\"250 a\"\n",                                 "error json @0"},
        {"250 a\n",                                     "error json @0"},
        {"null\n",                                      "error json @0"},
        {"{}\n",                                        "error json @0"},
        {R"({"reply":null})" "\n",                      "error json @0"},
        {R"({"reply":250})" "\n",                       "error json @0"},
        {R"({"reply":["250 a"]})" "\n",                 "error json @0"},
        {R"({"Reply":"250 a"})" "\n",                   "error json @0"},
        {R"({"reply":"250 a"} {"reply":"250 b"})" "\n", "error json @0"},
        {R"({"reply":"250 a","stage":"lunch"})" "\n",   "error json @0"},
        {R"({"reply":"250 a","stage":"RCPT"})" "\n",    "error json @0"},
        {R"({"reply":"250 a","stage":""})" "\n",        "error json @0"},
        {R"({"reply":"250 a","stage":7})" "\n",         "error json @0"},
        {"{\"reply\":\"250 \xFF\"}\n",                  "error json @0"},
        {R"({"reply":"250 \ud800"})" "\n",              "error json @0"},
        {R"({"reply":"noise"})" "\n",                   "error reply_code @0"},
        {R"({"reply":""})" "\n",                        "error reply_code @0"},
        {"\n" R"({"reply":"x"})" "\n" R"({"reply":"250 a"})" "\n",
         "error reply_code @1; 250 unknown @15 a"},
        {"",                                            "error end_of_input @0"},
    });
}

TEST_CASE("jsonl: the complaint says what is wrong and quotes the line") {
    struct { std::string_view input, message; } static constexpr rows[] = {
        {"[]\n",                                      "the line is no JSON object"},
        {R"({"id":1})" "\n", "the object has no member \"reply\" that is a string"},
        {R"({"reply":"250 a","stage":"lunch"})" "\n", "\"lunch\" is no stage"},
    };
    for (const auto& each : rows) {
        CAPTURE(each.input);
        const record out = explained({.form = jsonl}, each.input);
        CHECK(out.message == each.message);
        CHECK(out.bytes == each.input.substr(0, each.input.size() - 1));
    }
}

TEST_CASE("jsonl: other members pass through in their order, those of an error too") {
    struct { std::string_view input, members; } static constexpr rows[] = {
        {R"({"reply":"250 a"})",                                         "null"},
        {R"({"id":7,"reply":"250 a","b":[1,{"c":null}],"a":"\u00e4"})",
         "{\"id\":7,\"b\":[1,{\"c\":null}],\"a\":\"\xC3\xA4\"}"},
        {R"({"code":1,"reply":"250 a","stage":"rcpt","input":2})",       R"({"code":1,"input":2})"},
        {R"({"id":1,"reply":7})",                                        R"({"id":1})"},
        {R"({"id":1,"reply":"noise"})",                                  R"({"id":1})"},
        {R"({"id":1,"reply":"250 a","stage":"lunch"})",                  R"({"id":1})"},
    };
    for (const auto& each : rows) {
        CAPTURE(each.input);
        const std::string members = explained({.form = jsonl}, each.input).members;
        CHECK((members == each.members || (each.members == "null" && members == "{}")));
    }

    // Not those of the line before.
    const std::string two = R"({"id":1,"reply":"250 a"})" "\nnonsense\n";
    const std::string members = explained({.form = jsonl}, two).members;
    CHECK((members == "null" || members == "{}"));
}

TEST_CASE("auto: the first line tells the form") {
    check({.form = automatic}, {
        {"250 ok\r\n",                                       "250 unknown @0 ok"},
        {"220 a\r\n250-b\r\n250 c\r\n", "220 connect @0 a; 250 unknown @7 b/c"},
        {"220 a\nQUIT\n221 b\n",                             "220 connect @0 a; 221 quit @11 b"},
        {"MAIL FROM:<>\n250 a\n",                            "250 mail @13 a"},
        {"S: 554 a\nC: QUIT\nS: 221 b\n",                    "554 connect @3 a; 221 quit @20 b"},
        {"C: RCPT TO:<a>\nS: 550 b\n",                       "550 rcpt @18 b"},
        {"<-  220 a\n -> QUIT\n<-  221 b\n",                 "220 connect @4 a; 221 quit @23 b"},
        {"> RCPT TO:<a>\n< 550 b\n",                         "550 rcpt @16 b"},
        {"=== Trying\n<-  220 a\n",                          "220 connect @15 a"},
        {"\n\n Out: 220 a\n In: QUIT\n Out: 221 b\n",        "220 connect @8 a; 221 quit @30 b"},
        {R"({"reply":"550 a","stage":"rcpt"})" "\n",         "550 rcpt @0 a"},
        {"\n  {\"reply\":\"550 a\"}\n",                      "550 unknown @1 a"},
        {"noise\n250 a\n", "error reply_code @0; 250 unknown @6 a"},
        {"",                                                 "error end_of_input @0"},
        {"\r\n",                                             "error end_of_input @2"},
    });
}

TEST_CASE("auto: replies alone, one below the other, get no stage but that of a 220") {
    check({.form = automatic}, {
        {"550 a\n421 b\n451 c\n",          "550 unknown @0 a; 421 unknown @6 b; 451 unknown @12 c"},
        {"354 a\n250 b\n",                 "354 unknown @0 a; 250 unknown @6 b"},
        {"334 a\n235 b\n",                 "334 unknown @0 a; 235 unknown @6 b"},
    });
}

TEST_CASE("a first JSON line of any size tells the form too") {
    const std::string line = R"({"reply":"250 ok","x":")" + repeated("x", 3000) + "\"}\n";
    CHECK(explained({.form = automatic}, line).all() == "250 unknown @0 ok");
    CHECK(explained({.form = automatic}, line, pieces::bytes).all() == "250 unknown @0 ok");
    CHECK(explained({.form = automatic}, line, pieces::at, 2000).all() == "250 unknown @0 ok");
}

TEST_CASE("a stage that was asked for holds where none is known") {
    struct { input_form form; std::string_view input, expected; } static constexpr rows[] = {
        {raw,        "550 a\r\n",                                      "550 starttls @0 a"},
        {lines,      "550 a\n",                                        "550 starttls @0 a"},
        {jsonl,      "{\"reply\":\"550 a\"}\n",                        "550 starttls @0 a"},
        {jsonl,      "{\"reply\":\"550 a\",\"stage\":null}\n",         "550 starttls @0 a"},
        {jsonl,      "{\"reply\":\"550 a\",\"stage\":\"rcpt\"}\n",     "550 rcpt @0 a"},
        {automatic,  "550 a\n",                                        "550 starttls @0 a"},
        {automatic,  "220 a\n",                                        "220 starttls @0 a"},
        {automatic,  "RCPT TO:<a>\n550 a\n",                           "550 rcpt @12 a"},
        {transcript, "C: RCPT TO:<a>\nS: 550 a\n",                     "550 rcpt @18 a"},
    };
    for (const auto& each : rows) {
        CAPTURE(each.input);
        CHECK(findings({.form = each.form, .stage = stage::starttls}, each.input) == each.expected);
    }
}
// clang-format on

TEST_CASE("a session gives the same findings under every kind of marks, and without") {
    const std::string expected =
        "220 connect a; 250 ehlo a/PIPELINING; 250 mail m; 550 rcpt no/user; 354 data go; "
        "250 message queued; 221 quit bye";
    struct {
        std::string_view server, client;
    } static constexpr marks[] = {
        {"", ""},         {"S: ", "C: "},      {"s: ", "c: "},       {"S:", "C:"},
        {"< ", "> "},     {"<", ">"},          {"<-  ", " -> "},     {"<~  ", " ~> "},
        {"<<< ", ">>> "}, {"<= ", "=> "},      {"<** ", " -> "},     {"Server: ", "Client: "},
        {"", ">>> "},     {" Out: ", " In: "}, {" Out: ", " In:  "}, {"\tS: ", "\tC: "},
    };
    for (const auto& each : marks) {
        CAPTURE(each.server);
        CAPTURE(each.client);
        const std::string text = session_with(each.server, each.client);
        CHECK(without_offsets(findings(transcript, text)) == expected);
        CHECK(without_offsets(findings(automatic, text)) == expected);
    }
}

TEST_CASE("line ends of a log are no defect of the server; those of raw bytes are") {
    const auto bare_lf = [](input_form form, std::string_view input) {
        return explained({.form = form}, input).defects.contains(smtpreply::defect::bare_lf);
    };
    CHECK(bare_lf(raw, "250 ok\n"));
    CHECK_FALSE(bare_lf(raw, "250 ok\r\n"));
    for (const input_form form : {automatic, transcript, lines}) {
        CHECK_FALSE(bare_lf(form, "250 ok\n"));
        CHECK_FALSE(bare_lf(form, "250-ok\n250 ok\r\n"));
    }
    CHECK_FALSE(bare_lf(transcript, "S: 250-ok\nS: 250 ok\n"));
    CHECK_FALSE(bare_lf(jsonl, R"({"reply":"250 ok"})"));
}

TEST_CASE("however the input is cut, the findings are the same") {
    const std::string long_text(1500, 'x');
    struct sample {
        input_options options;
        std::string input;
    };
    const sample samples[] = {
        {{.form = raw}, "220 a\r\n250-b\r\n250 c\r\nnoise\r\n\r\n550 5.1.1 d\n421 e"},
        {{.form = raw, .strictness = strictness::strict},
         "250 a\r\n250 b\n250-c\r\n550 d\r\n250 e\r\n"},
        {{.form = lines}, "550-a\r\n\n421 b\nnoise\n250 c"},
        {{.form = transcript}, session_with("", "")},
        {{.form = transcript}, session_with("S: ", "C: ")},
        {{.form = transcript, .strictness = strictness::strict}, session_with("<-  ", " -> ")},
        {{.form = automatic}, "=== remark\n\n" + session_with("<-  ", " -> ")},
        {{.form = automatic}, session_with("", "")},
        {{.form = automatic},
         "C: BDAT 12\nC: 0123456789\nC: BDAT 4 LAST\nC: ab\nS: 250 a\nS: 250 b\n"},
        {{.form = automatic},
         "{\"reply\":\"250-a\\r\\n250 b\",\"id\":1}\nnoise\n\n{\"reply\":\"\"}"},
        {{.form = jsonl}, "{\"reply\":\"550 a\",\"stage\":\"rcpt\"}\r\n{\"stage\":1}\n[]\n"},
        {{.form = raw}, "250 " + long_text + "\r\n250-" + long_text + long_text + "\n250 b\n"},
        {{.form = transcript},
         "S: 250-" + long_text + "\nS: 250 " + long_text + "\nC: QUIT\nS: 221 b\n"},
        {{.form = automatic}, long_text + "\r\n250 " + long_text + "\r\n"},
        {{.form = transcript}, "BDAT 1502\n" + long_text + "\nfoo\n250 a\nQUIT\n221 b\n"},
        {{.form = automatic}, "{\"x\":\"" + long_text + "\",\"reply\":\"250 a\"}\n"},
    };
    for (const sample& each : samples) {
        CAPTURE(test::spelled(std::string_view{each.input}.substr(0, 60)));
        const std::string expected = findings(each.options, each.input);
        CHECK(explained(each.options, each.input, pieces::bytes).all() == expected);
        std::size_t differing = 0;
        for (std::size_t cut = 0; cut <= each.input.size(); ++cut)
            differing += explained(each.options, each.input, pieces::at, cut).all() != expected;
        CHECK(differing == 0);
    }
}

TEST_CASE("a JSON line beyond the limit is refused however it is cut") {
    const std::string line =
        R"({"reply":"250 ok","x":")" + std::string((1U << 20U) + 100, 'x') + "\"}\n";
    const std::string expected =
        "error json @0; 250 unknown @" + std::to_string(line.size()) + " b";
    const std::string input = line + R"({"reply":"250 b"})"
                                     "\n";
    CHECK(explained({.form = jsonl}, input).all() == expected);
    CHECK(explained({.form = jsonl}, input, pieces::at, 1U << 20U).all() == expected);
    CHECK(explained({.form = jsonl}, input, pieces::bytes).all() == expected);
}

TEST_CASE("a finding is printed as soon as its last line is there") {
    struct {
        input_form form;
        std::string_view before;
        std::string_view last;  // what completes the finding
    } static constexpr rows[] = {
        {raw, "250 ok\r", "\n"},
        {raw, "250-a\r\n250 b\r", "\n"},
        {raw, "nois", "e"},
        {lines, "550-a", "\n"},
        {transcript, "S: 250-a\nS: 250 b", "\n"},
        {transcript, "250-a\n250 b\r", "\n"},
        {automatic, "250-a\n250 b", "\n"},
        {automatic, "< 220 a", "\n"},
        {jsonl, "{\"reply\":\"250-a\\n250 b\"}", "\n"},
        {automatic, "{\"reply\":\"250-a\\n250 b\"}", "\n"},
        {jsonl, "nonsense", "\n"},
    };
    for (const auto& each : rows) {
        CAPTURE(test::spelled(each.before));
        record out;
        recorder printer{out};
        input_reader reader{{.form = each.form}, printer};
        reader.read(each.before);
        // Garbage may be known, and told, before its line ends.
        if (each.before != "nois") CHECK(out.findings.empty());
        reader.read(each.last);
        if (each.before == "nois") reader.read("\r\n");
        CHECK(out.findings.size() == 1);
    }
}

TEST_CASE("a long line is cut, and what follows it is read") {
    const std::string text(100000, 'x');
    for (const input_form form : {raw, lines, automatic}) {
        const std::string input = "550 " + text + "\r\n250 b\r\n";
        const record out = explained({.form = form}, input);
        REQUIRE(out.findings.size() == 2);
        CHECK(out.findings[0].starts_with("550 unknown @0 xxx"));
        CHECK(out.findings[1] == "250 unknown @" + std::to_string(text.size() + 6) + " b");
        CHECK(explained({.form = form}, "550 " + text)
                  .defects.contains(smtpreply::defect::line_too_long));
    }
}

TEST_CASE("an endless multiline reply is an error with an offset inside it") {
    const std::string input = repeated("250-x\r\n", 600);
    const record out = explained({.form = raw}, input);
    REQUIRE_FALSE(out.findings.empty());
    CHECK(out.findings.front() == "error lines_limit @" + std::to_string(512 * 7));
}

TEST_CASE("a line of 64 MB takes constant memory in every form") {
#if EXPLAIN_TESTS_CAN_MEASURE
    const auto peak_in_kilobytes = [] {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        return used.ru_maxrss;
    };
    const std::string piece(65536, 'x');
    const std::string_view beginnings[] = {
        "", "550 ", "S: 550 ", "C: ", "{\"reply\":\"250 ", "DATA\n354 a\n"};
    for (const input_form form : {raw, lines, transcript, jsonl, automatic}) {
        for (const std::string_view beginning : beginnings) {
            CAPTURE(static_cast<int>(form));
            CAPTURE(beginning);
            record out;
            recorder printer{out};
            input_reader reader{{.form = form}, printer};
            const auto before = peak_in_kilobytes();
            reader.read(beginning);
            for (int i = 0; i < 1024; ++i) reader.read(piece);
            reader.read("\r\n");
            reader.finish();
            CHECK(peak_in_kilobytes() - before < 8 * 1024);
        }
    }
#else
    MESSAGE("skipped: no getrusage() here");
#endif
}

TEST_CASE("a million lines without a finding take constant memory") {
#if EXPLAIN_TESTS_CAN_MEASURE
    const auto peak_in_kilobytes = [] {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        return used.ru_maxrss;
    };
    record out;
    recorder printer{out};
    input_reader reader{{.form = transcript}, printer};
    const std::string piece = repeated("C: NOOP\n\n=== remark\n", 1000);
    const auto before = peak_in_kilobytes();
    for (int i = 0; i < 1000; ++i) reader.read(piece);
    reader.finish();
    CHECK(peak_in_kilobytes() - before < 8 * 1024);
    CHECK(out.findings.size() == 1);
#else
    MESSAGE("skipped: no getrusage() here");
#endif
}
