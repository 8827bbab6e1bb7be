// The id under which a server has queued a message: what its postmaster finds in the log.

#ifndef SMTPREPLY_QUEUE_ID_HPP
#define SMTPREPLY_QUEUE_ID_HPP

#include <smtpreply/detail/queue_id_forms.hpp>
#include <smtpreply/reply.hpp>

#include <optional>
#include <string_view>

namespace smtpreply {

/// The queue id in a 250 to a message: "250 2.0.0 Ok: queued as 4F2ZqL0Xyz" gives 4F2ZqL0Xyz, a
/// view of the reply's bytes.
///
/// No standard says where it stands. A table lists the forms of the servers that are met most
/// (detail/queue_id_forms.hpp); text in another form gives none, and never a guess. Of Exchange it
/// is the InternalId where there is one, else the Message-ID; of qmail the number behind "qp".
/// An id is printable ASCII without spaces, brackets and quotes, so that it may go into a log as it
/// is. Meant for the reply to a message (stage::message): to other commands servers reply in some
/// of the same forms. Linear in the reply; allocates nothing.
[[nodiscard]] constexpr std::optional<std::string_view> queue_id(const reply& accepted) noexcept {
    if (accepted.code() != reply_code{250}) return std::nullopt;
    for (const reply_line& line : accepted.lines()) {
        for (const detail::queue_id_form& form : detail::queue_id_forms) {
            const std::string_view id = detail::match_queue_id(form.pattern, line.text, form.least);
            if (!id.empty()) return id;
        }
    }
    return std::nullopt;
}

}  // namespace smtpreply

#endif
