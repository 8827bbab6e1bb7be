// explain: says what replies of a mail server mean, whether to retry, and how to fix them.
//
//     explain '550 5.1.1 <bob@example.com>: User unknown'
//     explain 554
//     explain 5.7.1 --lang th
//     explain compare 221 554
//     explain search over quota
//     explain list --severity 5 --stage rcpt
//     explain --file session.txt
//     swaks ... | explain

#include "codes.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "output.hpp"
#include "printer.hpp"
#include "rule_file.hpp"

#include <smtpreply/smtpreply.hpp>
#include <smtpreply/version.hpp>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <unistd.h>

namespace {

using namespace smtpreply;
using program::finding;
using program::input_form;
using program::input_options;

constexpr int exit_malformed = 1;
constexpr int exit_usage = 2;

struct options {
    std::vector<std::string> replies;
    std::vector<std::string> files;
    input_options input;
    program::output_options output;

    // What the registries render: a language or a markup that no reply is explained in.
    [[nodiscard]] bool rendered() const {
        return output.language != language::english ||
               output.format == program::output_format::markdown ||
               output.format == program::output_format::html;
    }
};

void print_rendered(const auto& entry, const options& asked) {
    std::string out;
    render(out, entry, rendering(asked.output));
    fmt::print("{}", out);
}

// A bare code or status, or both ('550 5.1.1'), in another language or markup.
void render_bare(std::string_view text, const options& asked) {
    std::vector<program::any_code> codes;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        const auto code = program::spelled_by(word);
        if (!code)
            throw std::runtime_error(
                fmt::format("--lang and --format render a code, a status or both; '{}' is neither",
                            smtpreply::escaped(text)));
        codes.push_back(*code);
        rest.remove_prefix(word.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    }
    for (const program::any_code& each : codes)
        std::visit([&](auto code) { print_rendered(lookup(code), asked); }, each);
}

// A code or a status alone is looked up; the registry has more to say of it than a reply would.
bool explain_bare(std::string_view text, const options& asked, program::printer& out) {
    const std::optional<program::any_code> spelled = program::spelled_by(text);
    if (!spelled) return false;
    finding found;
    std::visit([&](auto code) { found.resend = compare(code, code).resend.left; }, *spelled);
    const auto take_texts_of = [&](const auto& entry) {
        found.text = {entry.title(), entry.description(), entry.causes(), entry.fixes()};
    };
    if (const auto* const code = std::get_if<reply_code>(&*spelled)) {
        found.meaning = classify(text, asked.input.stage);
        found.text = smtpreply::explain(found.meaning);
        if (asked.input.stage == stage::unknown) take_texts_of(lookup(*code));
    } else {
        const auto status = std::get<enhanced_status>(*spelled);
        const enhanced_status_entry entry = lookup(status);
        found.meaning = classify(status, asked.input.stage);
        found.text = smtpreply::explain(found.meaning);
        // A private code has a reason where its maker explains it, and no entry.
        if (entry.registered() || found.meaning.reason == reason::unspecified) take_texts_of(entry);
        found.vendors = entry.vendors();
    }
    out.print(found);
    return true;
}

// What people paste: with blanks around, in quotes, with qmail's '#'.
std::string_view trimmed(std::string_view text) {
    const auto strip = [&](std::string_view set) {
        text.remove_prefix(std::min(text.find_first_not_of(set), text.size()));
        text = text.substr(0, text.find_last_not_of(set) + 1);
    };
    strip(" \t\r\n");
    const bool quoted = text.size() > 1 && text.front() == text.back() &&
                        (text.front() == '"' || text.front() == '\'');
    if (quoted) strip(text.substr(0, 1));
    return text;
}

// A short word that is neither a code nor a reply was meant as a code.
bool is_misspelled_code(std::string_view text) {
    const bool number = text.find_first_not_of("0123456789.") == std::string_view::npos;
    return !text.empty() && text.size() < 12 &&
           text.find_first_of(" \r\n") == std::string_view::npos && !program::spelled_by(text) &&
           (number || classify(text).severity() == severity::none);
}

// The status that a text begins with that has no code: "5.1.1 User unknown", as lists give it.
std::string_view status_without_code(std::string_view text) {
    const std::size_t end = text.find_first_of(" \t:;,");
    if (end == std::string_view::npos || !from_string<enhanced_status>(text.substr(0, end)))
        return {};
    const bool has_words = std::any_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalpha(c) != 0 || c >= 0x80;
    });
    return has_words ? text.substr(0, end) : std::string_view{};
}

// What could not be read: in how many places, and how many of them a message has named already.
struct failures {
    std::uint64_t places = 0;
    std::uint64_t named = 0;
};

failures explain_argument(std::string_view argument, const options& asked, program::printer& out) {
    const std::string_view text = trimmed(argument);
    const std::string_view code = text.starts_with('#') ? text.substr(1) : text;
    if (const std::string_view status = status_without_code(code); !status.empty()) {
        fmt::print(
            stderr,
            "explain: '{}' begins with a status, and no reply code: explain {} tells what it "
            "means; put {}50 in front to have the text judged, too\n",
            smtpreply::escaped(code), status, status.front());
        return {.places = 1, .named = 1};
    }
    if (is_misspelled_code(code)) {
        fmt::print(stderr, "explain: {}\n", program::complaint_about(code));
        return {.places = 1, .named = 1};
    }
    if (asked.rendered()) {
        render_bare(code, asked);
        return {};
    }
    if (explain_bare(code, asked, out)) return {};
    input_options input = asked.input;
    input.form = input_form::automatic;
    input.judged.at_length = true;
    program::input_reader reader{input, out};
    reader.read(text);
    reader.finish();
    return {.places = reader.failures()};
}

bool is_bare(std::string_view text) {
    return from_string<reply_code>(text) || from_string<enhanced_status>(text);
}

// `explain 550 5.1.1 User unknown`: a reply without the shell's quotes is one reply still. A word
// goes on with what a code or a status has begun, and so does the code's own status; with a word,
// what is left up to the next argument in quotes is text.
std::vector<std::string> joined(const std::vector<std::string>& arguments) {
    std::vector<std::string> replies;
    bool begun = false;
    bool in_text = false;
    for (const std::string& each : arguments) {
        const bool quoted = each.find_first_of(" \t\r\n") != std::string::npos;
        const bool number = each.find_first_not_of("0123456789.") == std::string::npos;
        const auto status = from_string<enhanced_status>(each);
        const bool own_status = begun && status && from_string<reply_code>(replies.back()) &&
                                status->agrees_with(*from_string<reply_code>(replies.back()));
        if (begun && !quoted && (in_text || !number || own_status)) {
            replies.back() += ' ' + each;
            in_text = in_text || !number;
            continue;
        }
        replies.push_back(each);
        begun = !quoted && is_bare(each);
        in_text = false;
    }
    return replies;
}

// Reads what is there, without waiting for a full buffer: a pipe is explained as it speaks.
std::uint64_t explain_stream(int descriptor, const char* name, const options& asked,
                             program::printer& out) {
    program::input_reader reader{asked.input, out};
    std::vector<char> buffer(65536);
    while (true) {
        const auto size = read(descriptor, buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0)
            throw std::runtime_error(fmt::format("cannot read {}: {}", name, std::strerror(errno)));
        if (size == 0) break;
        reader.read({buffer.data(), static_cast<std::size_t>(size)});
    }
    reader.finish();
    return reader.failures();
}

std::uint64_t explain_file(const std::string& path, const options& asked, program::printer& out) {
    if (path == "-") return explain_stream(0, "standard input", asked, out);
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"),
                                                         &std::fclose};
    if (!file)
        throw std::runtime_error(fmt::format("cannot open {}: {}", path, std::strerror(errno)));
    return explain_stream(fileno(file.get()), path.c_str(), asked, out);
}

failures run(const options& asked) {
    const bool json = asked.output.format == program::output_format::json;
    const auto out = json ? program::json_printer(stdout)
                          : program::text_printer(stdout, program::terminal_with_colour());
    if (json && asked.output.language != language::english)
        throw std::runtime_error("--lang is for headings, and the JSON of a reply has none");
    if (asked.rendered() && (asked.replies.empty() || !asked.files.empty()))
        throw std::runtime_error(
            "--lang and --format render codes and statuses given as arguments");
    failures sum;
    for (const std::string& reply : joined(asked.replies)) {
        const failures here = explain_argument(reply, asked, *out);
        sum.places += here.places;
        sum.named += here.named;
    }
    for (const std::string& file : asked.files) sum.places += explain_file(file, asked, *out);
    if (asked.replies.empty() && asked.files.empty()) {
        if (isatty(0) != 0)
            fmt::print(stderr, "explain: reading replies from the terminal, until Ctrl-D\n");
        sum.places += explain_stream(0, "standard input", asked, *out);
    }
    return sum;
}

// `status`, once all of the output is written.
int finished(int status) {
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw std::runtime_error("cannot write to standard output");
    return status;
}

struct named_form {
    std::string_view name;
    input_form form;
};
constexpr std::array forms{
    named_form{"auto", input_form::automatic},        named_form{"raw", input_form::raw},
    named_form{"transcript", input_form::transcript}, named_form{"lines", input_form::lines},
    named_form{"jsonl", input_form::jsonl},
};

std::vector<std::string> form_names() {
    std::vector<std::string> names;
    names.reserve(forms.size());
    for (const named_form& each : forms) names.emplace_back(each.name);
    return names;
}

input_form form_named(std::string_view name) {
    for (const named_form& each : forms)
        if (each.name == name) return each.form;
    return input_form::automatic;
}

std::vector<std::string> stage_names() {
    std::vector<std::string> names;
    names.reserve(enum_names<stage>::rows.size());
    for (const auto& row : enum_names<stage>::rows) names.emplace_back(row.spelling);
    return names;
}

int explain_main(int argc, char** argv) {
    options asked;
    bool strict = false;
    int command_status = 0;
    std::string form_name = "auto";
    std::string stage_name = "unknown";
    CLI::App app{
        "Explains the replies of mail servers: what they mean, whether to retry, and how\n"
        "to fix what they report. Reads REPLY arguments, files, or standard input.",
        "explain"};
    app.add_option("REPLY", asked.replies, "a reply, a code (554) or a status (5.7.1)")
        ->option_text("...");
    app.add_option("-f,--file", asked.files, "read replies from a file (may be repeated)")
        ->option_text("PATH")
        ->allow_extra_args(false);
    app.add_option("-i,--input", form_name, "form of files and standard input")
        ->check(CLI::IsMember(form_names()).description(""))
        ->option_text("auto|raw|transcript|lines|jsonl");
    app.add_option("-s,--stage", stage_name, "what the replies answer, where it is not known")
        ->check(CLI::IsMember(stage_names()).description(""))
        ->option_text("STAGE");
    app.add_flag("--strict", strict, "refuse what RFC 5321 does not allow");
    std::string rules_path;
    app.add_flag("-w,--why", asked.input.judged.why,
                 "show every rule that matches, and what it matches");
    app.add_option("-r,--rules", rules_path, "ask the rules in this file first")
        ->option_text("FILE");
    program::add_output_options(app, asked.output);
    app.set_version_flag("--version",
                         fmt::format("explain (smtpreply {}.{}.{})", SMTPREPLY_VERSION_MAJOR,
                                     SMTPREPLY_VERSION_MINOR, SMTPREPLY_VERSION_PATCH));
    program::add_compare_command(app);
    program::add_search_command(app, command_status);
    program::add_list_command(app, command_status);
    app.footer("Exit status: 0; 1 where something was no reply; 2 for wrong usage.");

    try {
        // CLI11 takes "[...]" for a list; a line end, which a reply may have, keeps it whole.
        std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
        for (std::string& each : arguments)
            if (each.starts_with('[')) each += '\n';
        // Only the first word names a subcommand: a reply may speak of a list.
        const bool help = !arguments.empty() && arguments.front().starts_with('-');
        if (!help && (arguments.empty() || !program::is_subcommand(arguments.front())))
            for (CLI::App* const each : app.get_subcommands({})) each->disabled();
        std::reverse(arguments.begin(), arguments.end());
        app.parse(std::move(arguments));
        if (!app.get_subcommands().empty()) return finished(command_status);
        if (strict) asked.input.strictness = strictness::strict;
        asked.input.form = form_named(form_name);
        asked.input.stage = from_string<stage>(stage_name).value_or(stage::unknown);
        program::rule_file own;
        if (!rules_path.empty()) own = program::rule_file::read(rules_path);
        asked.input.judged.rules = own.rules();
        const auto [places, named] = run(asked);
        if (finished(0) == 0 && places == 0) return 0;
        if (places != named)
            fmt::print(stderr, "explain: no reply could be read in {} place{}\n", places - named,
                       places - named == 1 ? "" : "s");
        return exit_malformed;
    } catch (const CLI::Success& success) {
        return app.exit(success);  // --help, --version
    } catch (const CLI::Error& error) {
        fmt::print(stderr, "explain: {} (explain --help lists the options)\n",
                   smtpreply::escaped(error.what()));
        return exit_usage;
    } catch (const std::exception& error) {
        fmt::print(stderr, "explain: {}\n", error.what());
        return exit_usage;
    }
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return explain_main(argc, argv);
    } catch (...) {
        std::fputs("explain: out of memory\n", stderr);
        return exit_usage;
    }
}
