#include "input.hpp"

#include "dialogue.hpp"
#include "explainer.hpp"
#include "log_line.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace program {

using namespace smtpreply;
using nlohmann::ordered_json;

namespace {

// A line is told by its beginning; what is longer streams on unread. JSON lines are kept whole.
constexpr std::size_t longest_beginning = 4096;
constexpr std::size_t longest_json = 1U << 20U;
constexpr std::size_t deepest_json = 100;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

enum class side { none, server, client, remark };

// A line of a transcript without its mark, and whose it is.
struct marked_line {
    side from = side::none;
    std::string_view text;
};

// One space belongs to the mark; before a code or a command all of them do.
std::string_view after_mark(std::string_view text) {
    const std::size_t word = std::min(text.find_first_not_of(" \t"), text.size());
    if (begins_with_code(text.substr(word)) || is_command(text.substr(word)))
        return text.substr(word);
    return text.substr(!text.empty() && text[0] == ' ' ? 1 : 0);
}

struct mark {
    std::string_view spelling;  // in lower case
    side from;
};

constexpr std::array marks{
    mark{"s:", side::server},
    mark{"c:", side::client},
    mark{"server:", side::server},
    mark{"client:", side::client},
    mark{"out:", side::server},
    mark{"in:", side::client},  // Postfix, to its postmaster
    mark{"smtp<<", side::server},
    mark{"smtp>>", side::client},  // exim -v
    mark{"smtp(", side::remark},
    mark{"smtp|", side::remark},
    mark{"===", side::remark},
    mark{"***", side::remark},  // swaks
    mark{"* ", side::remark},
    mark{"{ [", side::remark},  // curl -v
    mark{"} [", side::remark},
    mark{"#", side::remark},
    mark{"trying ", side::remark},
    mark{"connected to ", side::remark},  // telnet
    mark{"escape character ", side::remark},
    mark{"connection closed", side::remark},
    mark{"transcript of session follows", side::remark},
    mark{"... while talking to ", side::remark},
    mark{"-----", side::remark},
};

// Beside these, arrows such as "<", "<-", "<**", ">>>" and "->": to the left is from the server.
marked_line split_mark(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {side::none, line};
    const std::string_view text = line.substr(begin);
    for (const mark& each : marks)
        if (begins_with_word(text, each.spelling))
            return {each.from, after_mark(text.substr(each.spelling.size()))};

    const std::size_t length = std::min(text.find_first_not_of("<>-=~*"), text.size());
    const std::string_view arrow = text.substr(0, length);
    if (arrow.empty()) return {side::none, line};
    if (arrow.front() == '<') return {side::server, after_mark(text.substr(length))};
    if (arrow.back() == '>') return {side::client, after_mark(text.substr(length))};
    return {side::none, line};
}

// How deep the brackets of a JSON text go; its reader and writer are recursive.
std::size_t depth_of(std::string_view json) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (in_string && c == '\\') ++i;
        if (c == '"') in_string = !in_string;
        if (in_string) continue;
        if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
        if ((c == ']' || c == '}') && depth > 0) --depth;
    }
    return deepest;
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view without_line_end(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
    return line;
}

// What is looked at of a line that may quote a reply: the same however the input was cut.
std::string_view head_of(std::string_view line) {
    return without_line_end(line).substr(0, longest_beginning);
}

}  // namespace

class input_reader::implementation {
public:
    implementation(const input_options& options, printer& out)
        : options_{options},
          form_{options.form},
          dialogue_{options.form == input_form::transcript ? dialogue::greeting::any_code
                                                           : dialogue::greeting::only_220},
          explainer_{out, options.strictness, options.judged,
                     [this](reply_code code) { return context_for(code); }} {}

    void read(std::string_view piece) {
        while (!piece.empty()) {
            const std::size_t feed = piece.find('\n');
            const bool ends = feed != std::string_view::npos;
            const std::string_view part = piece.substr(0, ends ? feed + 1 : piece.size());
            take(part, ends);
            piece.remove_prefix(part.size());
        }
    }

    void finish() {
        // The last line's end is no more the server's than the others.
        const bool raw = form_ == input_form::raw;
        if (!raw && (!beginning_.empty() || line_begun_)) take("\n", true);
        if (!beginning_.empty()) begin_line(true);
        explain_quotation();
        explainer_.finish();
        if (explainer_.findings() == 0)
            explainer_.report(failed({.rule = "end_of_input",
                                      .message = "the input holds no reply",
                                      .offset = offset_,
                                      .bytes = ""}));
    }

    [[nodiscard]] std::uint64_t failures() const { return explainer_.failures(); }

private:
    [[nodiscard]] context context_for(reply_code code) {
        if (quoted_stage_)
            return {.stage = *quoted_stage_ == stage::unknown ? options_.stage : *quoted_stage_};
        if (form_ != input_form::transcript && form_ != input_form::automatic)
            return {.stage = line_stage_.value_or(options_.stage)};
        // What the caller says of the stage beats a guess, not a command that waits.
        const bool guess = !dialogue_.waiting();
        context known = dialogue_.next(code);
        dialogue_.replied(code);
        if (options_.stage != stage::unknown && guess) known.stage = options_.stage;
        return known;
    }

    // Gathers the beginning of a line, then passes the rest of it on as it comes.
    void take(std::string_view part, bool ends) {
        if (line_begun_) {
            if (rest_ == side::server) explainer_.more(with_crlf(part));
            if (rest_ == side::client) dialogue_.client_more(part.size());
            offset_ += part.size();
            if (ends) end_line();
            return;
        }
        beginning_ += part;
        if (offset_ == 0 && !ends && beginning_.size() < byte_order_mark.size()) return;
        if (ends || beginning_.size() > longest_to_gather()) begin_line(ends);
    }

    [[nodiscard]] std::size_t longest_to_gather() const {
        const bool json =
            form_ == input_form::jsonl || (form_ == input_form::automatic && !told_ &&
                                           without_indent(beginning_).starts_with('{'));
        return json ? longest_json : longest_beginning;
    }

    void begin_line(bool ends) {
        if (offset_ == 0 && form_ != input_form::raw && beginning_.starts_with(byte_order_mark)) {
            beginning_.erase(0, byte_order_mark.size());
            offset_ = byte_order_mark.size();
        }
        if (form_ == input_form::automatic && !told_) tell_form();
        line_begun_ = true;
        rest_ = side::none;
        switch (form_) {
            case input_form::raw: server(beginning_); break;
            case input_form::automatic:
            case input_form::transcript: transcript_line(); break;
            case input_form::lines:
                if (!is_blank(beginning_)) server(without_indent(beginning_));
                break;
            case input_form::jsonl: json_line(); break;
        }
        offset_ += beginning_.size();
        beginning_.clear();
        if (ends) end_line();
    }

    void end_line() {
        line_begun_ = false;
        if (form_ == input_form::lines) explainer_.finish();
    }

    // `text` lies in the line that is being read, behind any mark.
    void server(std::string_view text) {
        const std::uint64_t offset =
            offset_ + static_cast<std::uint64_t>(text.data() - beginning_.data());
        const bool number = form_ != input_form::raw && !explainer_.in_reply() && text.size() > 3 &&
                            !begins_with_code(text) && begins_with_code(text.substr(0, 3));
        if (number) {  // "2024-01-02 ...": a line of a log, not of a server
            explainer_.reject(text, offset);
            return;
        }
        rest_ = side::server;
        explainer_.line(with_crlf(text), offset);
    }

    void client(std::string_view text) {
        rest_ = side::client;
        dialogue_.client_line(text);
    }

    // But for raw bytes a line end is that of the log, not of the server: it is never a defect.
    // The result is valid until the next call.
    std::string_view with_crlf(std::string_view part) {
        if (form_ == input_form::raw || part.empty()) return part;
        const bool after_cr = part.size() > 1 ? part[part.size() - 2] == '\r' : last_ == '\r';
        last_ = part.back();
        if (part.back() != '\n' || after_cr) return part;
        normalised_ = part.substr(0, part.size() - 1);
        normalised_ += "\r\n";
        return normalised_;
    }

    // automatic: the first line tells. JSON begins with a brace; a mark or a command begins a
    // transcript; anything else is a transcript without marks, of which the server's bytes alone
    // are a special case.
    void tell_form() {
        const side from = split_mark(beginning_).from;
        if (is_blank(beginning_) || from == side::remark) return;
        told_ = true;
        if (without_indent(beginning_).starts_with('{')) {
            form_ = input_form::jsonl;
        } else if (from != side::none && !quoted_in(head_of(beginning_))) {
            form_ = input_form::transcript;
            dialogue_ = dialogue{dialogue::greeting::usual_codes};
        }
    }

    void transcript_line() {
        const std::string_view line = beginning_;
        if (is_quotation(line)) return;
        const marked_line marked = split_mark(line);
        const bool coded = begins_with_code(line);
        // The first question that fits decides: NOLINTBEGIN(bugprone-branch-clone)
        if (marks_ ? marked.from != side::none : marked.from == side::server && !content()) {
            marked_transcript_line(marked);
        } else if (content()) {
            client(line);
        } else if (marked.from != side::none) {
            marked_transcript_line(marked);
        } else if (dialogue_.in_auth() && !coded) {
            client(line);
        } else if (is_blank(line)) {
            return;
        } else if (explainer_.in_reply()) {
            server(begins_with_code(without_indent(line)) ? without_indent(line) : line);
        } else if (is_command(line)) {
            client(line);
        } else if (begins_with_code(without_indent(line)) || !marks_) {
            server(without_indent(line));
        }
        // NOLINTEND(bugprone-branch-clone)
    }

    // Whether the line quotes a reply, or is folded under one that does.
    bool is_quotation(std::string_view line) {
        const std::string_view head = head_of(line);
        const bool folded = !is_blank(head) && (head.front() == ' ' || head.front() == '\t');
        if (!quoting_.empty() && folded) {
            const std::string_view more = without_indent(head);
            quoting_ += ' ';
            quoting_ +=
                more.substr(0, longest_beginning - std::min(longest_beginning, quoting_.size()));
        } else {
            explain_quotation();
            const std::string_view unmarked = split_mark(head).text;
            const bool reply = begins_with_code(head) || begins_with_code(unmarked);
            if (marks_ || reply || content() || explainer_.in_reply() || !quoted_in(head))
                return false;
            quoting_ = head;
            quoting_offset_ = offset_;
        }
        if (!quoted_in(quoting_)->goes_on) explain_quotation();
        return true;
    }

    void explain_quotation() {
        const auto quoted = quoted_in(quoting_);
        if (!quoted) return;
        quoted_stage_ = quoted->answers;
        explainer_.finish();
        const std::vector<std::string_view> lines = lines_of(quoted->text);
        for (const std::string_view each : lines) {
            std::string line = std::string{each} + "\r\n";
            // The last line is the last, even where the log has cut it off.
            if (each.data() == lines.back().data() && line[3] == '-') line[3] = ' ';
            explainer_.line(
                line, quoting_offset_ + static_cast<std::uint64_t>(each.data() - quoting_.data()));
        }
        explainer_.finish();
        quoted_stage_.reset();
        quoting_.clear();
    }

    // Lines without a mark are the client's content here.
    [[nodiscard]] bool content() const {
        const bool chunk =
            dialogue_.in_chunk() && !begins_with_code(beginning_) && !is_command(beginning_);
        return dialogue_.in_content() || chunk;
    }

    void marked_transcript_line(const marked_line& marked) {
        if (marked.from == side::remark) return;
        marks_ = true;
        if (marked.from == side::server) {
            server(marked.text);
        } else {
            explainer_.finish();  // a reply that was cut off: the client goes on
            client(marked.text);
        }
    }

    void json_line() {
        if (is_blank(beginning_)) return;
        explainer_.pass_through({});
        if (beginning_.size() > longest_json) {
            complain("the line is longer than 1 MiB");
            return;
        }
        if (depth_of(beginning_) > deepest_json) {
            complain("its values are nested more than 100 deep");
            return;
        }
        ordered_json object = ordered_json::parse(beginning_, nullptr, false);
        if (!object.is_object()) {
            complain("the line is no JSON object");
            return;
        }
        const ordered_json reply = take_member(object, "reply");
        const ordered_json stage_name = take_member(object, "stage");
        explainer_.pass_through(std::move(object));
        line_stage_ = stage_name.is_string()
                          ? from_string<stage>(stage_name.get_ref<const std::string&>())
                          : std::nullopt;
        if (!reply.is_string()) {
            complain("the object has no member \"reply\" that is a string");
        } else if (!stage_name.is_null() && !line_stage_) {
            complain(fmt::format("{} is no stage", stage_name.dump()));
        } else {
            explain_quoted(reply.get_ref<const std::string&>());
        }
    }

    static ordered_json take_member(ordered_json& object, const char* name) {
        ordered_json value;
        if (const auto found = object.find(name); found != object.end()) {
            value = *found;
            object.erase(name);
        }
        return value;
    }

    // A text that holds one reply; its last line end was left out when it was quoted.
    void explain_quoted(std::string text) {
        if (!text.ends_with('\n')) text += "\r\n";
        std::string_view rest = text;
        do {
            const std::size_t feed = std::min(rest.find('\n'), rest.size() - 1);
            explainer_.line(rest.substr(0, feed + 1), offset_);
            rest.remove_prefix(feed + 1);
        } while (!rest.empty() && explainer_.in_reply());
        explainer_.finish();
    }

    void complain(std::string message) {
        explainer_.report(
            failed({.rule = "json",
                    .message = std::move(message),
                    .offset = offset_,
                    .bytes = std::string{without_line_end(beginning_).substr(0, 200)}}));
    }

    input_options options_;
    input_form form_;
    dialogue dialogue_;
    explainer explainer_;
    std::optional<stage> line_stage_;    // from a JSON line
    std::optional<stage> quoted_stage_;  // while a quotation is explained
    std::string quoting_;                // a line that quotes a reply, unfolded
    std::uint64_t quoting_offset_ = 0;   // of that line, in the input
    std::string beginning_;              // of the line that is being read
    std::string normalised_;             // what with_crlf() made last
    std::uint64_t offset_ = 0;           // of that line, in the input
    char last_ = '\0';                   // of the line, in what with_crlf() saw
    bool told_ = false;                  // automatic: the form is settled
    bool marks_ = false;                 // the transcript has marks
    bool line_begun_ = false;            // the beginning of this line was dealt with already
    side rest_ = side::none;             // whose its rest is
};

input_reader::input_reader(const input_options& options, printer& out)
    : implementation_{std::make_unique<implementation>(options, out)} {}

input_reader::~input_reader() = default;

void input_reader::read(std::string_view piece) {
    implementation_->read(piece);
}

void input_reader::finish() {
    implementation_->finish();
}

std::uint64_t input_reader::failures() const {
    return implementation_->failures();
}

}  // namespace program
