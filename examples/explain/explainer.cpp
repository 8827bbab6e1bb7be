#include "explainer.hpp"

#include "words.hpp"

#include <smtpreply/smtpreply.hpp>

#include <utility>

namespace program {

using namespace smtpreply;

bool begins_with_code(std::string_view text) {
    if (text.size() < 3) return false;
    const auto code = reply_code::from(text.substr(0, 3));
    return code && code->severity() != severity::none;
}

explainer::explainer(printer& out, policy policy, context_of stage_of)
    : out_{out},
      context_of_{std::move(stage_of)},
      reader_{parse_options{.policy = policy, .framing = framing::quoted}} {}

void explainer::line(std::string_view bytes, std::uint64_t offset) {
    skip_line_ = skipping_ && !begins_with_code(bytes);
    if (skip_line_) return;
    skipping_ = false;
    if (!in_reply_) begin_ = offset;
    broken_ = bytes.substr(0, 200);
    feed(bytes);
}

void explainer::more(std::string_view bytes) {
    if (!skip_line_) feed(bytes);
}

void explainer::feed(std::string_view bytes) {
    in_reply_ = true;
    while (!bytes.empty() && !skip_line_) handle(reader_.next(bytes));
}

void explainer::finish() {
    if (in_reply_ && !skip_line_) handle(reader_.finish());
    skip_line_ = skipping_ = in_reply_ = false;
    reader_.reset();
}

void explainer::handle(const parse_result& result) {
    if (result.incomplete()) return;
    in_reply_ = false;
    if (result.malformed()) {
        report_broken(result.error());
        reader_.reset();
        skipping_ = skip_line_ = true;
        return;
    }
    finding found;
    found.reply = *result;
    found.meaning = classify(*result, context_of_(result->code()));
    found.text = explain(found.meaning);
    found.offset = begin_;
    report(found);
}

void explainer::report_broken(const parse_error& error) {
    finding found = failed({std::string{to_string(error.rule)}, std::string{in_words(error.rule)},
                            begin_ + error.offset, broken_.substr(0, broken_.find_first_of("\r\n"))});
    found.meaning.evidence.rule = to_string(error.rule);
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
