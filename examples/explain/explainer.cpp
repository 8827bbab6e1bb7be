#include "explainer.hpp"

#include "words.hpp"

#include <smtpreply/smtpreply.hpp>

#include <algorithm>
#include <cctype>
#include <utility>

namespace program {

using namespace smtpreply;

bool begins_with_code(std::string_view text) {
    if (text.size() < 3) return false;
    if (text.size() > 3 && text[3] >= '0' && text[3] <= '9') return false;
    const auto code = from_string<reply_code>(text.substr(0, 3));
    return code && code->severity() != severity::none;
}

bool begins_with_word(std::string_view text, std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
               return a == std::tolower(static_cast<unsigned char>(b));
           });
}

std::string_view without_indent(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

explainer::explainer(printer& out, smtpreply::strictness strictness, judging judged,
                     context_of stage_of)
    : out_{out},
      judged_{judged},
      context_of_{std::move(stage_of)},
      reader_{parse_options{.strictness = strictness, .framing = framing::quoted}} {}

void explainer::line(std::string_view bytes, std::uint64_t offset) {
    const bool coded = begins_with_code(bytes);
    skip_line_ = skip_reply_ || (skipping_ && !coded);
    if (skip_reply_ && coded && bytes.substr(3, 1) != "-") skip_reply_ = false;
    if (skip_line_) return;
    skipping_ = false;
    if (!in_reply_) {
        begin_ = offset;
        fed_ = 0;
    }
    line_ = offset;
    line_fed_ = fed_;
    broken_ = bytes.substr(0, 200);
    feed(bytes);
}

void explainer::more(std::string_view bytes) {
    if (!skip_line_) feed(bytes);
}

void explainer::feed(std::string_view bytes) {
    in_reply_ = true;
    fed_ += bytes.size();
    while (!bytes.empty() && !skip_line_) handle(reader_.next(bytes));
}

void explainer::finish() {
    if (in_reply_ && !skip_line_) handle(reader_.finish());
    skip_line_ = skip_reply_ = skipping_ = in_reply_ = false;
    reader_.reset();
}

void explainer::reject(std::string_view bytes, std::uint64_t offset) {
    finish();
    begin_ = line_ = offset;
    line_fed_ = 0;
    broken_ = bytes.substr(0, 200);
    report_broken({.rule = parse_rule::reply_code, .offset = 3, .code = {}},
                  "a number of more than three digits is no reply code");
}

void explainer::handle(const parse_result& result) {
    if (result.incomplete()) return;
    in_reply_ = false;
    if (result.malformed()) {
        report_broken(result.error(), in_words(result.error().rule));
        reader_.reset();
        skipping_ = skip_line_ = true;
        skip_reply_ = result.error().rule == parse_rule::reply_limit ||
                      result.error().rule == parse_rule::lines_limit;
        return;
    }
    finding found;
    found.reply = *result;
    const context known = context_of_(result->code());
    const ruled_classification meaning = classify(*result, known, judged_.rules);
    found.meaning = meaning;
    if (meaning.own != nullptr) found.built_in = meaning.built_in;
    if (judged_.why) found.why = matching_rules(*result, known, judged_.rules);
    found.text = explain(found.meaning);
    found.advice = advice(found.meaning, *result);
    found.in_place = !judged_.at_length && !judged_.why && meaning.own == nullptr &&
                     known.stage != stage::unknown && meaning.effective == permanence::none;
    found.offset = begin_;
    report(found);
}

void explainer::report_broken(const parse_error& error, std::string_view message) {
    finding found = failed({.rule = std::string{to_string(error.rule)},
                            .message = std::string{message},
                            .offset = line_ + (error.offset - line_fed_),
                            .bytes = broken_.substr(0, broken_.find_first_of("\r\n")),
                            .code = error.code});
    found.meaning.evidence.rule = to_string(error.rule);
    // It was an answer all the same, if an unreadable one: the next reply is to the next command.
    if (error.code.value() != 0) found.meaning.stage = context_of_(error.code).stage;
    report(found);
}

void explainer::report(const finding& found) {
    ++findings_;
    if (found.error) ++failures_;
    if (passed_through_.empty()) {
        out_.print(found);
        return;
    }
    finding with_members = found;
    with_members.passed_through = passed_through_;
    out_.print(with_members);
}

}  // namespace program
