// From the server's bytes to findings: the bounded reader, the stage of each reply, and the way
// back after bytes that are no reply.

#ifndef EXPLAIN_EXPLAINER_HPP
#define EXPLAIN_EXPLAINER_HPP

#include "dialogue.hpp"
#include "judging.hpp"
#include "printer.hpp"

#include <smtpreply/smtpreply.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace program {

/// True where the text begins with three digits, the first 2 to 5, and no fourth: in a log four
/// are a year.
[[nodiscard]] bool begins_with_code(std::string_view text);
/// True where the text begins with `word`, which is given in lower case, in any case.
[[nodiscard]] bool begins_with_word(std::string_view text, std::string_view word);
/// The text without the spaces and tabs that it begins with.
[[nodiscard]] std::string_view without_indent(std::string_view text);

class explainer {
public:
    using context_of = std::function<smtpreply::context(smtpreply::reply_code)>;

    /// `stage_of` says what a reply answers; it is asked once for each, in order.
    explainer(printer& out, smtpreply::strictness strictness, judging judged, context_of stage_of);

    /// A line of the server, with its line end; of a long one its beginning, the rest by more().
    /// `offset` is where it stands in the input.
    void line(std::string_view bytes, std::uint64_t offset);
    void more(std::string_view bytes);

    /// Completes the reply that was begun, as if the input ended.
    void finish();
    /// A line that is no reply, whatever the library would make of it.
    void reject(std::string_view bytes, std::uint64_t offset);

    /// Other members of the JSON line that the next findings come from.
    void pass_through(nlohmann::ordered_json members) { passed_through_ = std::move(members); }

    /// A multiline reply has begun and not ended.
    [[nodiscard]] bool in_reply() const { return in_reply_; }
    /// Findings so far that are no reply.
    [[nodiscard]] std::uint64_t failures() const { return failures_; }
    [[nodiscard]] std::uint64_t findings() const { return findings_; }

    void report(const finding& found);

private:
    void feed(std::string_view bytes);
    void handle(const smtpreply::parse_result& result);
    void report_broken(const smtpreply::parse_error& error, std::string_view message);

    printer& out_;
    judging judged_;
    context_of context_of_;
    smtpreply::reply_reader<> reader_;
    nlohmann::ordered_json passed_through_;
    std::string broken_;        // the line that would be quoted if it turned out broken
    std::uint64_t begin_ = 0;   // where the reply begins in the input
    std::uint64_t line_ = 0;    // where its last line begins in the input
    std::size_t fed_ = 0;       // bytes of the reply that the reader got
    std::size_t line_fed_ = 0;  // and those before its last line
    std::uint64_t failures_ = 0;
    std::uint64_t findings_ = 0;
    bool in_reply_ = false;
    bool skipping_ = false;    // to the next line that begins with a code
    bool skip_line_ = false;   // the rest of this line
    bool skip_reply_ = false;  // the other lines of a reply beyond a limit
};

}  // namespace program

#endif
