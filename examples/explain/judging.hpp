// How the program judges replies: what its options ask of the library.

#ifndef EXPLAIN_JUDGING_HPP
#define EXPLAIN_JUDGING_HPP

#include <smtpreply/rules.hpp>

#include <span>

namespace program {

struct judging {
    std::span<const smtpreply::own_rule> rules;  ///< asked before the built-in ones
    bool why = false;                            ///< list all rules that match
    bool at_length = false;                      ///< explain a success in its place, too
};

}  // namespace program

#endif
