#include "log_line.hpp"

#include "dialogue.hpp"
#include "explainer.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace program {

using smtpreply::stage;

namespace {

constexpr auto npos = std::string_view::npos;

// Where `what`, in lower case, begins in `text`, in any case.
std::size_t find_ignoring_case(std::string_view text, std::string_view what) {
    const auto* const found = std::search(
        text.begin(), text.end(), what.begin(), what.end(),
        [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
    return found == text.end() ? npos : static_cast<std::size_t>(found - text.begin());
}

// "RCPT TO:<a@b>", "end of DATA command", "initial connection"
stage asked_by(std::string_view words) {
    if (find_ignoring_case(words.substr(0, 24), "end of data") != npos) return stage::message;
    if (words.starts_with("initial connection")) return stage::connect;
    constexpr std::string_view pipelined = "pipelined ";
    if (words.starts_with(pipelined)) words.remove_prefix(pipelined.size());
    return stage_of_command(words).value_or(stage::unknown);
}

std::optional<quoted_reply> quoted_by_postfix(std::string_view line) {
    constexpr std::string_view before = " said: ";
    constexpr std::string_view behind = " (in reply to ";
    const std::size_t at = line.find(before);
    if (at == npos) return std::nullopt;
    const std::string_view text = line.substr(at + before.size());
    if (!begins_with_code(text)) return std::nullopt;
    const std::size_t end = text.rfind(behind);
    if (end == npos) return quoted_reply{text};
    return quoted_reply{text.substr(0, end), asked_by(text.substr(end + behind.size()))};
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
    constexpr std::string_view before = "smtp;";
    const std::size_t at = find_ignoring_case(line, before);
    const bool leads = at == 0 || (at != npos && line[at - 1] == ' ' &&
                                   find_ignoring_case(line, "diagnostic-code:") == 0);
    if (!leads) return std::nullopt;
    std::string_view text = line.substr(at + before.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (!begins_with_code(text)) return std::nullopt;
    return quoted_reply{text};
}

}  // namespace

std::optional<quoted_reply> quoted_in(std::string_view line) {
    for (const auto quoted_by : {quoted_by_report, quoted_by_postfix, quoted_by_exim})
        if (const auto found = quoted_by(line)) return found;
    return std::nullopt;
}

}  // namespace program
