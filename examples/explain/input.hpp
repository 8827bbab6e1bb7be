// The forms of input that the program reads, each as a stream in constant memory.

#ifndef EXPLAIN_INPUT_HPP
#define EXPLAIN_INPUT_HPP

#include "judging.hpp"
#include "printer.hpp"

#include <smtpreply/smtpreply.hpp>

#include <cstdint>
#include <memory>
#include <string_view>

namespace program {

enum class input_form {
    automatic,   ///< told by the first line that is not empty: see docs/explain.md
    raw,         ///< the server's bytes and nothing else
    transcript,  ///< both sides of a dialogue, with or without marks
    lines,       ///< one reply on each line
    jsonl,       ///< one JSON object on each line, with a member "reply"
};

struct input_options {
    input_form form = input_form::automatic;
    smtpreply::strictness strictness = smtpreply::strictness::lenient;
    smtpreply::stage stage = smtpreply::stage::unknown;  ///< of replies whose stage is not known
    judging judged{};
};

/// Reads one input to its end, and prints a finding for each reply in it.
class input_reader {
public:
    input_reader(const input_options& options, printer& out);
    ~input_reader();
    input_reader(const input_reader&) = delete;
    input_reader& operator=(const input_reader&) = delete;

    /// Any piece of the input. A reply is printed as soon as its last line is complete.
    void read(std::string_view piece);
    /// The input has ended. Prints a failure where it held no reply at all.
    void finish();

    /// Findings that were no reply.
    [[nodiscard]] std::uint64_t failures() const;

private:
    class implementation;
    std::unique_ptr<implementation> implementation_;
};

}  // namespace program

#endif
