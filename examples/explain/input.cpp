#include "input.hpp"

#include "dialogue.hpp"
#include "explainer.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

namespace program {

using namespace smtpreply;
using nlohmann::ordered_json;

namespace {

// A line is told by its beginning; what is longer streams on unread. JSON lines are kept whole.
constexpr std::size_t longest_beginning = 1024;
constexpr std::size_t longest_json = 1U << 20U;

enum class side { none, server, client, comment };

// A line of a transcript without its mark, and whose it is.
struct marked_line {
    side from = side::none;
    std::string_view text;
};

bool begins_with_word(std::string_view text, std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
               return a == std::tolower(static_cast<unsigned char>(b));
           });
}

// One space belongs to the mark; before a code all of them do.
std::string_view after_mark(std::string_view text) {
    const std::size_t word = std::min(text.find_first_not_of(" \t"), text.size());
    if (begins_with_code(text.substr(word))) return text.substr(word);
    return text.substr(!text.empty() && text[0] == ' ' ? 1 : 0);
}

// "S:" and "C:", "Out:" and "In:" as Postfix reports them to the postmaster, and arrows such as
// "<", "<-", "<**", ">>>" and "->": to the left is from the server. "===" and "***" begin a remark
// of swaks or telnet, "#" anybody's.
marked_line split_mark(std::string_view line) {
    struct word {
        std::string_view spelling;
        side from;
    };
    static constexpr std::array words{
        word{"s:", side::server},      word{"c:", side::client},      word{"out:", side::server},
        word{"in:", side::client},     word{"server:", side::server}, word{"client:", side::client},
    };
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {side::none, line};
    const std::string_view text = line.substr(begin);
    for (const word& each : words)
        if (begins_with_word(text, each.spelling))
            return {each.from, after_mark(text.substr(each.spelling.size()))};

    if (text.starts_with("===") || text.starts_with("***") || text.starts_with('#'))
        return {side::comment, line};
    const std::size_t length = std::min(text.find_first_not_of("<>-=~*"), text.size());
    const std::string_view arrow = text.substr(0, length);
    if (arrow.empty()) return {side::none, line};
    if (arrow.front() == '<') return {side::server, after_mark(text.substr(length))};
    if (arrow.back() == '>') return {side::client, after_mark(text.substr(length))};
    return {side::none, line};
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view without_line_end(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
    return line;
}

}  // namespace

class input_reader::implementation {
public:
    implementation(const input_options& options, printer& out)
        : options_{options},
          form_{options.form},
          dialogue_{options.form == input_form::transcript},
          explainer_{out, options.policy, [this](reply_code code) { return context_for(code); }} {}

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
        if (!beginning_.empty()) begin_line(true);
        explainer_.finish();
        if (explainer_.findings() == 0)
            explainer_.report(failed({"end_of_input", "the input holds no reply", offset_, ""}));
    }

    [[nodiscard]] std::uint64_t failures() const { return explainer_.failures(); }

private:
    [[nodiscard]] context context_for(reply_code code) {
        context known;
        if (form_ == input_form::transcript || form_ == input_form::automatic) {
            known = dialogue_.next(code);
            dialogue_.replied(code);
        }
        if (known.stage == stage::unknown) known.stage = line_stage_.value_or(options_.stage);
        return known;
    }

    // Gathers the beginning of a line, then passes the rest of it on as it comes.
    void take(std::string_view part, bool ends) {
        if (line_begun_) {
            if (to_server_) explainer_.more(with_crlf(part));
            offset_ += part.size();
            if (ends) end_line();
            return;
        }
        beginning_ += part;
        const std::size_t longest =
            form_ == input_form::jsonl ? longest_json : longest_beginning;
        if (ends || beginning_.size() >= longest) begin_line(ends);
    }

    void begin_line(bool ends) {
        if (form_ == input_form::automatic && !told_) tell_form();
        line_begun_ = true;
        to_server_ = false;
        switch (form_) {
            case input_form::raw: server(beginning_); break;
            case input_form::automatic:
            case input_form::transcript: transcript_line(); break;
            case input_form::lines:
                if (!is_blank(beginning_)) server(beginning_);
                break;
            case input_form::jsonl: json_line(ends); break;
        }
        offset_ += beginning_.size();
        beginning_.clear();
        if (ends) end_line();
    }

    void end_line() {
        line_begun_ = false;
        if (form_ == input_form::lines) explainer_.finish();
    }

    // `text` is the end of the line that is being read, behind any mark.
    void server(std::string_view text) {
        to_server_ = true;
        explainer_.line(with_crlf(text), offset_ + (beginning_.size() - text.size()));
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
        if (is_blank(beginning_) || from == side::comment) return;
        told_ = true;
        const std::size_t first = beginning_.find_first_not_of(" \t");
        if (beginning_[first] == '{') {
            form_ = input_form::jsonl;
        } else if (from != side::none) {
            form_ = input_form::transcript;
            dialogue_ = dialogue{true};
        }
    }

    void transcript_line() {
        const std::string_view line = beginning_;
        const marked_line marked = split_mark(line);
        // Content may look like anything; where marks are in use, only a mark ends it.
        const bool content = dialogue_.in_content() && !(marks_ && marked.from != side::none);
        if (content) {
            dialogue_.client_line(line);
        } else if (marked.from == side::client) {
            marks_ = true;
            dialogue_.client_line(marked.text);
        } else if (marked.from == side::server) {
            marks_ = true;
            server(marked.text);
        } else if (marked.from == side::comment || is_blank(line)) {
            return;
        } else if (explainer_.in_reply()) {
            server(line);
        } else if (dialogue_.in_auth() && !begins_with_code(line)) {
            dialogue_.client_line(line);
        } else if (is_command(line)) {
            dialogue_.client_line(line);
        } else if (begins_with_code(line) || !marks_) {
            server(line);
        }
    }

    void json_line(bool whole) {
        if (is_blank(beginning_)) return;
        explainer_.pass_through({});
        if (!whole && beginning_.size() >= longest_json) {
            complain("the line is longer than 1 MiB", 0);
            return;
        }
        ordered_json object = ordered_json::parse(beginning_, nullptr, false);
        if (!object.is_object()) {
            complain("the line is no JSON object", 0);
            return;
        }
        const ordered_json reply = take_member(object, "reply");
        const ordered_json stage_name = take_member(object, "stage");
        explainer_.pass_through(std::move(object));
        line_stage_ = stage_name.is_string()
                          ? from_string<stage>(stage_name.get_ref<const std::string&>())
                          : std::nullopt;
        if (!reply.is_string()) {
            complain("the object has no member \"reply\" that is a string", 0);
        } else if (!stage_name.is_null() && !line_stage_) {
            complain(fmt::format("{} is no stage", stage_name.dump()), 0);
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

    void complain(std::string message, std::uint64_t at) {
        explainer_.report(failed({"json", std::move(message), offset_ + at,
                                  std::string{without_line_end(beginning_).substr(0, 200)}}));
    }

    input_options options_;
    input_form form_;
    dialogue dialogue_;
    explainer explainer_;
    std::optional<stage> line_stage_;  // from a JSON line
    std::string beginning_;            // of the line that is being read
    std::string normalised_;           // what with_crlf() made last
    std::uint64_t offset_ = 0;         // of that line, in the input
    char last_ = '\0';                 // of the line, in what with_crlf() saw
    bool told_ = false;                // automatic: the form is settled
    bool marks_ = false;               // the transcript has marks
    bool line_begun_ = false;          // the beginning of this line was dealt with already
    bool to_server_ = false;           // its rest belongs to the server's bytes
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
