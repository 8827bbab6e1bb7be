#include "log_line.hpp"

#include "dialogue.hpp"
#include "explainer.hpp"

#include <array>
#include <cstddef>

namespace program {

using smtpreply::stage;

namespace {

constexpr auto npos = std::string_view::npos;

// Takes `word`, in lower case, off the front of `text`, in any case.
bool skip(std::string_view& text, std::string_view word) {
    if (!begins_with_word(text, word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// "RCPT TO:<a@b>", "end of DATA command", "initial connection"
stage asked_by(std::string_view words) {
    skip(words, "pipelined ");
    if (skip(words, "end of data")) return stage::message;
    if (skip(words, "initial connection")) return stage::connect;
    return stage_of_command(words).value_or(stage::unknown);
}

// What Postfix writes between the host that it names and the reply.
struct connector {
    std::string_view before;
    std::string_view words;
    stage answers;
};
constexpr std::array connectors{
    connector{"host ", " said: ", stage::unknown},
    connector{"server ", " said: ", stage::auth},
    connector{"host ", " refused to talk to me: ", stage::connect},
};

std::optional<quoted_reply> quoted_behind(std::string_view line, const connector& between) {
    constexpr std::string_view suffix = " (in reply to ";
    for (std::size_t at = line.find(between.words); at != npos;
         at = line.find(between.words, at + 1)) {
        const std::string_view text = line.substr(at + between.words.size());
        const std::size_t host = line.substr(0, at).rfind(' ') + 1;  // 0 where there is no space
        if (!line.substr(0, host).ends_with(between.before) || !begins_with_code(text)) continue;
        const std::size_t end = text.rfind(suffix);
        if (end == npos) return quoted_reply{text, between.answers, true};
        const std::string_view asked = text.substr(end + suffix.size());
        return quoted_reply{text.substr(0, end), asked_by(asked), asked.find(')') == npos};
    }
    return std::nullopt;
}

std::optional<quoted_reply> quoted_by_postfix(std::string_view line) {
    for (const connector& each : connectors)
        if (const auto found = quoted_behind(line, each)) return found;
    return std::nullopt;
}

std::optional<quoted_reply> quoted_by_exim(std::string_view line) {
    constexpr std::string_view before = "SMTP error from remote mail server after ";
    const std::size_t at = line.find(before);
    if (at == npos) return std::nullopt;
    const std::string_view rest = line.substr(at + before.size());
    for (std::size_t colon = rest.find(": "); colon != npos; colon = rest.find(": ", colon + 1))
        if (begins_with_code(rest.substr(colon + 2)))
            return quoted_reply{rest.substr(colon + 2), asked_by(rest.substr(0, colon))};
    return std::nullopt;
}

std::optional<quoted_reply> quoted_by_report(std::string_view line) {
    line = without_indent(line);
    if (skip(line, "diagnostic-code:")) line = without_indent(line);
    if (!skip(line, "smtp")) return std::nullopt;
    line = without_indent(line);
    if (!skip(line, ";")) return std::nullopt;
    line = without_indent(line);
    if (!begins_with_code(line)) return std::nullopt;
    return quoted_reply{line, stage::unknown, true};
}

// Where the next line begins, as "550-" or "550 " behind a space or "\n"; npos where none does.
std::size_t next_line(std::string_view text, std::string_view code, std::size_t from) {
    for (std::size_t at = text.find(code, from); at != npos; at = text.find(code, at + 1)) {
        const bool ends = at + code.size() == text.size() || text[at + code.size()] == '-' ||
                          text[at + code.size()] == ' ';
        if (ends && (text[at - 1] == ' ' || text.substr(0, at).ends_with("\\n"))) return at;
    }
    return npos;
}

}  // namespace

std::optional<quoted_reply> quoted_in(std::string_view line) {
    for (const auto quoted_by : {quoted_by_report, quoted_by_postfix, quoted_by_exim})
        if (const auto found = quoted_by(line)) return found;
    return std::nullopt;
}

std::vector<std::string_view> lines_of(std::string_view quoted) {
    std::vector<std::string_view> lines;
    const std::string_view code = quoted.substr(0, 3);
    while (quoted.substr(3, 1) == "-") {
        const std::size_t next = next_line(quoted, code, 4);
        if (next == npos) break;
        std::string_view line = quoted.substr(0, next);
        line.remove_suffix(line.back() == ' ' ? 1 : 2);
        lines.push_back(line);
        quoted.remove_prefix(next);
    }
    lines.push_back(quoted);
    return lines;
}

}  // namespace program
