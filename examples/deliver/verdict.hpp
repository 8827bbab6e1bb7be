// What came of one command: what the server said, or what happened instead, and what that means.

#ifndef DELIVER_VERDICT_HPP
#define DELIVER_VERDICT_HPP

#include <smtpreply/classify.hpp>
#include <smtpreply/event.hpp>
#include <smtpreply/moment.hpp>
#include <smtpreply/ostream.hpp>
#include <smtpreply/retry_delay.hpp>

#include <optional>
#include <sstream>
#include <string>
#include <utility>

namespace deliver {

struct verdict {
    smtpreply::classification meaning;  // owns no bytes: evidence.matched is empty
    std::string said;                   // one line of printable ASCII; empty where nobody said it
    std::optional<smtpreply::delay> server_delay;  // that the server asks for
    std::string why{};  // where nobody said it: the system's words for what happened

    /// The dialogue may go on.
    [[nodiscard]] bool proceeds() const { return meaning.action == smtpreply::action::proceed; }

    /// Of a reply. Its bytes are gone with the next one, so the words are copied.
    static verdict of(const smtpreply::reply& reply, const smtpreply::context& known) {
        std::ostringstream words;
        smtpreply::operator<<(words, reply);
        verdict result{classify(reply, known), words.str(), std::nullopt};
        if (const auto hint = retry_delay(reply))
            result.server_delay = smtpreply::delay{hint->seconds};
        result.meaning.evidence.matched = {};
        return result;
    }
    /// Of what happened without a reply.
    static verdict of(smtpreply::event seen, const smtpreply::context& known,
                      std::string why = {}) {
        return {classify(seen, known), {}, {}, std::move(why)};
    }
    /// Of what we find ourselves, before the server is asked: a message beyond its SIZE.
    static verdict of(smtpreply::enhanced_status found, const smtpreply::context& known) {
        return {classify(found, known), {}, {}};
    }
};

}  // namespace deliver

#endif
