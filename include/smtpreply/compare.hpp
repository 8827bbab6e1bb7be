// compare(): two reply codes, or two enhanced statuses, side by side. Plain values; no sentence in
// it: render.hpp writes them.

#ifndef SMTPREPLY_COMPARE_HPP
#define SMTPREPLY_COMPARE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/code_list.hpp>
#include <smtpreply/detail/resend_facts.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/must_act.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/registry.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/resend.hpp>
#include <smtpreply/stage.hpp>

namespace smtpreply {

/// One property of two entries.
template <class Value>
struct facet {
    Value left;
    Value right;

    [[nodiscard]] constexpr bool differs() const noexcept { return !(left == right); }
    /// Right and left exchanged.
    [[nodiscard]] constexpr facet mirrored() const noexcept { return {right, left}; }

    friend constexpr bool operator==(const facet&, const facet&) noexcept = default;
};

template <class Value>
facet(Value, Value) -> facet<Value>;

/// Two reply codes side by side. A literal type; entries of codes that are not registered are made
/// from their digits.
struct reply_code_comparison {
    reply_code_entry left;
    reply_code_entry right;

    facet<reply_code> code;
    facet<smtpreply::severity> severity;
    facet<smtpreply::category> category;
    facet<smtpreply::permanence> permanence;  ///< as the first digit states it
    facet<smtpreply::resend> resend;
    facet<smtpreply::must_act> must_act;
    facet<smtpreply::origin> origin;
    facet<stage_set> stages;  ///< empty where nothing is known

    /// The stages in which both occur.
    [[nodiscard]] constexpr stage_set shared_stages() const noexcept {
        return stages.left & stages.right;
    }
    /// The stages in which only the one or only the other occurs.
    [[nodiscard]] constexpr facet<stage_set> own_stages() const noexcept {
        return {stages.left - stages.right, stages.right - stages.left};
    }
    /// The command that was answered tells which of the two it was: no stage has both.
    [[nodiscard]] constexpr bool told_by_stage() const noexcept {
        return !stages.left.empty() && !stages.right.empty() && shared_stages().empty();
    }
};

/// Two enhanced statuses side by side. A literal type. 4.2.2 and 5.2.2 share their entry and differ
/// in what the class says.
struct enhanced_status_comparison {
    enhanced_status_entry left;
    enhanced_status_entry right;

    facet<enhanced_status> status;
    facet<smtpreply::severity> severity;  ///< the class
    facet<unsigned> subject;
    facet<unsigned> detail;  ///< numbered anew in each subject
    facet<smtpreply::permanence> permanence;
    facet<smtpreply::resend> resend;
    facet<smtpreply::reason> reason;
    facet<smtpreply::origin> origin;
    facet<code_list> codes;  ///< of its class, that IANA lists beside it

    /// The same subject and detail: one entry, in two classes or the same one.
    [[nodiscard]] constexpr bool one_entry() const noexcept {
        return !subject.differs() && !detail.differs();
    }
};

namespace detail {

constexpr permanence stated_by(severity of) noexcept {
    switch (of) {
        case severity::none:
        case severity::completion:
        case severity::intermediate: return permanence::none;
        case severity::transient: return permanence::transient;
        case severity::permanent: return permanence::permanent;
    }
    return permanence::none;
}

// What `of` says of each of two entries.
template <class Entry, class Property>
constexpr auto facet_of(const Entry& left, const Entry& right, Property of) noexcept
    -> facet<decltype(of(left))> {
    return {of(left), of(right)};
}

}  // namespace detail

/// Two reply codes side by side; the same code twice, and codes that are not registered, are
/// welcome. Exchanging the arguments exchanges left and right, and nothing else. Two lookups;
/// allocates nothing.
[[nodiscard]] constexpr reply_code_comparison compare(reply_code left, reply_code right) noexcept {
    using entry = reply_code_entry;
    const entry one = lookup(left);
    const entry other = lookup(right);
    const auto both = [&](auto of) { return detail::facet_of(one, other, of); };
    return {
        .left = one,
        .right = other,
        .code = {left, right},
        .severity = both([](const entry& of) { return of.code().severity(); }),
        .category = both([](const entry& of) { return of.code().category(); }),
        .permanence = both([](const entry& of) { return detail::stated_by(of.code().severity()); }),
        .resend = both([](const entry& of) { return detail::resend_after(of.code()); }),
        .must_act = both([](const entry& of) { return of.must_act(); }),
        .origin = both([](const entry& of) { return of.origin(); }),
        .stages = both([](const entry& of) { return of.stages(); }),
    };
}

/// Two enhanced statuses side by side; the same one twice, one in two classes, and statuses that
/// are not registered, are welcome. Exchanging the arguments exchanges left and right, and nothing
/// else.
[[nodiscard]] constexpr enhanced_status_comparison compare(enhanced_status left,
                                                           enhanced_status right) noexcept {
    using entry = enhanced_status_entry;
    const entry one = lookup(left);
    const entry other = lookup(right);
    const auto both = [&](auto of) { return detail::facet_of(one, other, of); };
    return {
        .left = one,
        .right = other,
        .status = {left, right},
        .severity = both([](const entry& of) { return of.status().severity(); }),
        .subject = both([](const entry& of) { return of.status().subject(); }),
        .detail = both([](const entry& of) { return of.status().detail(); }),
        .permanence =
            both([](const entry& of) { return detail::stated_by(of.status().severity()); }),
        .resend = both([](const entry& of) { return detail::resend_after(of.status()); }),
        .reason = both([](const entry& of) { return of.reason(); }),
        .origin = both([](const entry& of) { return of.origin(); }),
        .codes = both([](const entry& of) { return of.codes(); }),
    };
}

}  // namespace smtpreply

#endif
