// classify() of bytes: parse and classify in one call. Brings in Boost.Spirit X3.

#ifndef SMTPREPLY_CLASSIFY_BYTES_HPP
#define SMTPREPLY_CLASSIFY_BYTES_HPP

#include <smtpreply/classify.hpp>
#include <smtpreply/detail/temporary_string.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/rules.hpp>

#include <span>
#include <string_view>

namespace smtpreply {

/// What the first reply in `bytes` means. It never fails.
///
/// The bytes may come from a log, an exception or a database: the end of the buffer ends the
/// reply (framing::quoted). Without a reply in them the answer is severity none, reason
/// unspecified, effective transient, action reconnect, confidence low, and the evidence is the
/// parse_rule's spelling with the bytes from the offending one on.
[[nodiscard]] inline classification classify(std::string_view bytes,
                                             const context& known = {}) noexcept {
    const parse_result parsed = parse(bytes, {.framing = framing::quoted});
    if (parsed) return classify(*parsed, known);

    const parse_error& error = parsed.error();
    classification result = classify(reply{}, known);
    result.evidence.rule = to_string(error.rule);
    result.evidence.matched =
        bytes.substr(error.offset < bytes.size() ? error.offset : bytes.size());
    return result;
}

/// The same, where only the stage is known.
[[nodiscard]] inline classification classify(std::string_view bytes, stage at) noexcept {
    return classify(bytes, context{.stage = at});
}

/// The same, where the program has rules of its own (see rules.hpp).
[[nodiscard]] inline ruled_classification classify(std::string_view bytes, const context& known,
                                                   std::span<const own_rule> rules) noexcept {
    if (const parse_result parsed = parse(bytes, {.framing = framing::quoted}))
        return classify(*parsed, known, rules);
    const classification built_in = classify(bytes, known);
    return {built_in, nullptr, built_in};
}

/// The evidence is a view; a temporary string would be gone before it is read.
template <detail::temporary_string String>
classification classify(String&& bytes, const context& known = {}) = delete;
template <detail::temporary_string String>
classification classify(String&& bytes, stage at) = delete;
template <detail::temporary_string String>
ruled_classification classify(String&& bytes, const context& known,
                              std::span<const own_rule> rules) = delete;

}  // namespace smtpreply

#endif
