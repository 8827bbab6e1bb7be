// Several results summed up as one: a total order over classifications, and the worse of two.

#ifndef SMTPREPLY_WORSE_OF_HPP
#define SMTPREPLY_WORSE_OF_HPP

#include <smtpreply/classification.hpp>

#include <compare>

namespace smtpreply {

/// The order of classifications from best to worst: the greater one is worse. First counts the
/// effective permanence, then the stated one, then how far the failure reaches (scope), then how
/// sure it is; what is left is compared field by field, so that equal means the same in every
/// field, the evidence's bytes included. Nothing depends on the order in which results came.
[[nodiscard]] constexpr std::strong_ordering order(const classification& a,
                                                   const classification& b) noexcept {
    if (const auto by = a.effective <=> b.effective; by != 0) return by;
    if (const auto by = a.stated <=> b.stated; by != 0) return by;
    if (const auto by = a.scope <=> b.scope; by != 0) return by;
    if (const auto by = a.evidence.confidence <=> b.evidence.confidence; by != 0) return by;
    if (const auto by = a.reason <=> b.reason; by != 0) return by;
    if (const auto by = a.code <=> b.code; by != 0) return by;
    if (const auto by = a.status <=> b.status; by != 0) return by;
    if (const auto by = a.stage <=> b.stage; by != 0) return by;
    if (const auto by = a.action <=> b.action; by != 0) return by;
    if (const auto by = a.evidence.rule <=> b.evidence.rule; by != 0) return by;
    return a.evidence.matched <=> b.evidence.matched;
}

/// The worse of two results, `a` where they are equal: what a message with several recipients, or
/// a domain with several hosts, has come to.
[[nodiscard]] constexpr classification worse_of(const classification& a,
                                                const classification& b) noexcept {
    return order(a, b) < 0 ? b : a;
}

}  // namespace smtpreply

#endif
