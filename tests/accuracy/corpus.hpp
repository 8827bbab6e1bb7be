// A labelled corpus: replies, and what readers say they mean. One JSON object a line.

#ifndef SMTPREPLY_TESTS_ACCURACY_CORPUS_HPP
#define SMTPREPLY_TESTS_ACCURACY_CORPUS_HPP

#include <smtpreply/reason.hpp>
#include <smtpreply/stage.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accuracy {

struct labelled_reply {
    std::string id;
    std::string reply;  // lines joined by CRLF
    smtpreply::stage stage = smtpreply::stage::unknown;
    smtpreply::reason reason = smtpreply::reason::unspecified;
    std::optional<smtpreply::reason> also;  // a second reason that counts as right
    std::optional<bool> retry;              // empty: the readers differed
    bool high = true;                       // the text says it; else engineers could differ
};

// Throws std::runtime_error, with file and line, on what is no labelled reply.
std::vector<labelled_reply> read_corpus(const std::filesystem::path& file);

// A third of all replies, chosen by a hash of the reply with digits and addresses masked, so that
// siblings of one wording fall on the same side.
bool is_held_back(std::string_view reply) noexcept;

}  // namespace accuracy

#endif
