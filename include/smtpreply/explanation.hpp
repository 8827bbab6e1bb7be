// The words of an explanation: title, description, causes, fixes.

#ifndef SMTPREPLY_EXPLANATION_HPP
#define SMTPREPLY_EXPLANATION_HPP

#include <smtpreply/sentences.hpp>

#include <string_view>

namespace smtpreply {

/// What a reply means, when one sees it, and how to fix it. Plain English, string literals, valid
/// for the life of the program. In commands, words in capitals (DOMAIN, HOST, ADDRESS, USER, IP)
/// stand for the reader's own values.
struct explanation {
    std::string_view title;        ///< one clause, no final dot
    std::string_view description;  ///< what the server says has happened, and whom it concerns
    sentences causes;              ///< the usual reasons, most frequent first; never empty
    sentences fixes;               ///< concrete steps, the first one first; never empty
};

}  // namespace smtpreply

#endif
