// For people: at most 80 columns, coloured only where asked for.

#include "layout.hpp"
#include "printer.hpp"
#include "words.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <cstdio>

namespace program {

namespace {

using smtpreply::classification;
using smtpreply::severity;

std::string fact(std::string_view name, std::string_view text) {
    return wrapped(fmt::format("  {:<10}", name), fmt::format("  {:<10}", ""), text);
}

fmt::text_style colour_of(const classification& meaning) {
    if (meaning.severity() == severity::none) return fg(fmt::terminal_color::magenta);
    switch (meaning.effective) {
        case smtpreply::permanence::none: return fg(fmt::terminal_color::green);
        case smtpreply::permanence::transient: return fg(fmt::terminal_color::yellow);
        case smtpreply::permanence::permanent: return fg(fmt::terminal_color::red);
    }
    return {};
}

class for_people : public printer {
public:
    for_people(std::FILE* out, bool colour) : out_{out}, colour_{colour} {}

    void print(const finding& found) override {
        std::string out = first_ ? "" : "\n";
        first_ = false;
        out += heading(found);
        out += server_text(found);
        if (found.in_place) {
            out += fact("Says", answer(found.meaning)) + defects(found);
            return write(out);
        }
        out += facts(found);
        out += why(found);
        out += paragraph(found);
        write(out);
    }

private:
    void write(std::string_view out) const {
        fmt::print(out_, "{}", out);
        std::fflush(out_);
    }

    [[nodiscard]] std::string styled(const fmt::text_style& style, std::string_view text) const {
        return colour_ ? fmt::format(style, "{}", text) : std::string{text};
    }

    // "550 5.1.1  The mailbox does not exist"
    [[nodiscard]] std::string heading(const finding& found) const {
        const classification& meaning = found.meaning;
        std::string codes;
        if (meaning.code.value() != 0) codes = fmt::format("{:03}", meaning.code.value());
        if (meaning.status)
            codes += (codes.empty() ? "" : " ") + std::string{to_string(*meaning.status).view()};
        if (!codes.empty()) codes += "  ";
        return styled(colour_of(meaning) | fmt::emphasis::bold,
                      codes + std::string{found.text.title}) +
               "\n";
    }

    [[nodiscard]] static std::string server_text(const finding& found) {
        std::string out;
        if (found.error && !found.error->bytes.empty())
            out += wrapped("  > ", "    ", smtpreply::escaped(found.error->bytes));
        if (!found.reply) return out;
        for (const smtpreply::reply_line line : found.reply->lines())
            if (!line.text.empty()) out += wrapped("  > ", "    ", smtpreply::escaped(line.text));
        return out;
    }

    [[nodiscard]] static std::string facts(const finding& found) {
        const classification& meaning = found.meaning;
        std::string out;
        if (found.error) {
            out += fact("Broken",
                        fmt::format("{} (byte {} of the input)",
                                    smtpreply::escaped(found.error->message), found.error->offset));
            // These say nothing of any mail.
            if (found.error->rule == "json" || found.error->rule == "end_of_input") return out;
            if (found.error->code.value() != 0)
                out += fact("Seen", fmt::format("{:03}, before it broke; it is no success",
                                                found.error->code.value()));
        } else {
            out += fact("Says", said(meaning));
            if (meaning.code.value() == 0 && meaning.status)
                out += classes(lookup(*meaning.status));
        }
        // A number that no server sends says nothing of any mail.
        if (!found.error && meaning.severity() == severity::none) return out;
        out +=
            fact("Means", fmt::format("{} ({} confidence, {})", to_string(meaning.reason),
                                      to_string(meaning.evidence.confidence), evidence(meaning)));
        if (meaning.scope != smtpreply::scope::none) out += fact("Hits", in_words(meaning.scope));
        // A refused VRFY or QUIT is no verdict on a message: there is nothing to retry.
        const bool verdict = meaning.action != smtpreply::action::proceed ||
                             meaning.reason == smtpreply::reason::positive;
        if (verdict)
            out += fact("Retry", found.resend == smtpreply::resend::later
                                     ? "later: not at once, but after the time that the steps name"
                                     : retry_in_words(meaning));
        out += fact("Do now", in_words(meaning.action));
        if (found.built_in) out += fact("Otherwise", without_own_rules(*found.built_in));
        if (meaning.suppress()) out += fact("Suppress", "yes: send no more mail to this address");
        return out + defects(found);
    }

    static std::string defects(const finding& found) {
        std::string out;
        if (!found.reply) return out;
        for (const auto& row : smtpreply::enum_names<smtpreply::defect>::rows)
            if (found.reply->defects().contains(row.value))
                out += fact("Defect", in_words(row.value));
        return out;
    }

    // "permanent failure, in answer to RCPT TO"
    static std::string answer(const classification& meaning) {
        std::string out{in_words(meaning.severity())};
        if (meaning.stage != smtpreply::stage::unknown)
            out += fmt::format(", in answer to {}", in_words(meaning.stage));
        return out;
    }

    // The same with what its code is: "; 550 is "..." (standard, RFC 5321 section 4.2.2)"
    static std::string said(const classification& meaning) {
        std::string out = answer(meaning);
        if (meaning.code.value() != 0)
            out += registered(fmt::format("{:03}", meaning.code.value()), lookup(meaning.code));
        else if (meaning.status)
            out += registered(to_string(*meaning.status).view(), lookup(*meaning.status));
        return out;
    }

    // Of a status alone: "4.2.2, 5.2.2", where it says something in several classes.
    static std::string classes(const smtpreply::enhanced_status_entry& entry) {
        std::string out;
        for (const unsigned digit : {2U, 4U, 5U}) {
            const smtpreply::enhanced_status each{digit, entry.status().subject(),
                                                  entry.status().detail()};
            if (!entry.registered() || !entry.meaningful_in(each.severity())) continue;
            out += fmt::format("{}{}", out.empty() ? "" : ", ", to_string(each).view());
        }
        return out.empty() ? out : fact("Classes", out);
    }

    template <class Entry>
    static std::string registered(std::string_view code, const Entry& entry) {
        std::string out =
            fmt::format("; {} is \"{}\" ({}", code, entry.title(), in_words(entry.origin()));
        if (!entry.document().empty()) out += fmt::format(", {}", entry.document());
        if (!entry.section().empty()) out += fmt::format(" section {}", entry.section());
        return out + ")";
    }

    static std::string evidence(const classification& meaning) {
        const smtpreply::evidence& evidence = meaning.evidence;
        if (evidence.matched.empty() || meaning.severity() == severity::none)
            return fmt::format("rule {}", smtpreply::escaped(evidence.rule));
        return fmt::format("rule {}: \"{}\"", smtpreply::escaped(evidence.rule),
                           smtpreply::escaped(evidence.matched));
    }

    static std::string without_own_rules(const classification& built_in) {
        return fmt::format("without your own rule: {}, {}", to_string(built_in.reason),
                           in_words(built_in.action));
    }

    [[nodiscard]] std::string why(const finding& found) const {
        if (!found.why || !found.reply) return {};
        std::string out = "\n  " + styled(fmt::emphasis::bold, "Why") + "\n";
        int number = 1;
        for (const smtpreply::matching_rule& each : *found.why) {
            const std::string says = each.reason == smtpreply::reason::unspecified
                                         ? "another time will do"
                                         : fmt::format("{}, {} confidence", to_string(each.reason),
                                                       to_string(each.confidence));
            out += wrapped(fmt::format("  {}. ", number++), "     ",
                           fmt::format("{}{}: {}", each.own ? "your own rule " : "",
                                       smtpreply::escaped(each.rule), says));
            out += underlined("     ", *found.reply, each.matched);
        }
        return out;
    }

    [[nodiscard]] std::string paragraph(const finding& found) const {
        std::string out = "\n" + wrapped("  ", "  ", found.text.description);
        if (!found.vendors.empty()) out += "\n" + wrapped("  ", "  ", found.vendors);
        if (!found.advice.empty()) {
            out += "\n  " + styled(fmt::emphasis::bold, "In this case") + "\n";
            for (const std::string& each : found.advice) out += wrapped("  - ", "    ", each);
        }
        out += "\n  " + styled(fmt::emphasis::bold, "When you see it") + "\n";
        for (const std::string_view each : found.text.causes) out += wrapped("  - ", "    ", each);
        const bool failure = found.meaning.severity() >= severity::transient || found.error;
        out += "\n  " + styled(fmt::emphasis::bold, failure ? "How to fix" : "What to do") + "\n";
        int number = 1;
        for (const std::string_view each : found.text.fixes)
            out += wrapped(fmt::format("  {}. ", number++), "     ", each);
        return out;
    }

    std::FILE* out_;
    bool colour_;
    bool first_ = true;
};

}  // namespace

finding failed(failure why) {
    static constexpr smtpreply::sentence_list causes{
        "The object is cut off, or stands on several lines.", "The reply is under another name."};
    static constexpr smtpreply::sentence_list fixes{
        "Write one object on each line: 'jq -c' does.",
        "Rename the member that holds the reply: 'jq -c \"{reply: .response}\"'."};
    static constexpr smtpreply::explanation no_json{
        "This line holds no reply in JSON",
        "With JSON as input each line is one object with a member \"reply\" that is a string, and "
        "perhaps a member \"stage\".",
        causes, fixes};
    static constexpr smtpreply::sentence_list empty_causes{
        "Nothing was piped in, or the file is empty.",
        "There are only the client's commands, or remarks."};
    static constexpr smtpreply::sentence_list empty_fixes{
        "Give the server's answer itself: explain '550 5.1.1 User unknown'.",
        "Keep both sides of a dialogue: swaks, 'curl -v' and 'sendmail -v' print them."};
    static constexpr smtpreply::explanation no_input{
        "No SMTP reply in the input",
        "The input was read to its end, and holds nothing that a server said.", empty_causes,
        empty_fixes};
    finding found;
    found.meaning = smtpreply::classify(smtpreply::reply{});
    found.text = why.rule == "json"           ? no_json
                 : why.rule == "end_of_input" ? no_input
                                              : explain(found.meaning);
    found.offset = why.offset;
    found.error = std::move(why);
    return found;
}

std::unique_ptr<printer> text_printer(std::FILE* out, bool colour) {
    return std::make_unique<for_people>(out, colour);
}

}  // namespace program
