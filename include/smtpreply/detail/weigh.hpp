// Weighs what the reply says into one reason: which evidence beats which.

#ifndef SMTPREPLY_DETAIL_WEIGH_HPP
#define SMTPREPLY_DETAIL_WEIGH_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/code_meanings.hpp>
#include <smtpreply/detail/phrase_match.hpp>
#include <smtpreply/detail/status_meanings.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply::detail {

// The names of the rules, as evidence::rule spells them.
namespace rule {
inline constexpr literal no_reply = "no-reply";
inline constexpr literal positive = "positive-reply";
inline constexpr literal wrong_class = "positive-reply-out-of-place";
inline constexpr literal status = "enhanced-status";
inline constexpr literal code_at_stage = "code-at-stage";
inline constexpr literal code = "reply-code";
inline constexpr literal severity_at_stage = "severity-at-stage";
inline constexpr literal severity = "severity";
inline constexpr literal too_many_recipients = "too-many-recipients-as-5yz";
inline constexpr literal too_fast = "rate-limit-as-5yz";
inline constexpr literal tls_required = "tls-required-but-refused";
inline constexpr literal for_now = "temporary-as-5yz";
inline constexpr literal for_good = "permanent-as-4yz";
}  // namespace rule

// Who says it.
enum class witness : std::uint8_t { code, status, phrase };

// One piece of evidence: what it says, how surely, by which rule, and who says so.
struct finding {
    smtpreply::reason reason = reason::unspecified;
    smtpreply::confidence confidence = confidence::low;
    literal rule = rule::severity;
    detail::witness witness = detail::witness::code;
    text_range where{};      // of a phrase, in the reading text
    std::size_t length = 0;  // of a phrase: the longer is the more specific
    bool whole = false;      // a phrase without a gap: with stars at its ends only
    detail::waiting waiting = detail::waiting::unsaid;
};

// What the text says: the phrase that tells most, and of another time what any phrase says, or else
// that one.
struct text_finding {
    finding best{.witness = detail::witness::phrase};
    detail::waiting waiting = detail::waiting::unsaid;
};

// ---- which evidence beats which -------------------------------------------------------------

// The surer beats the less sure. Among equals a phrase, which was written for the case, beats the
// status, which was picked from a list, and that beats the code:
//   a precise phrase, a precise status (5.2.2), a precise code (535),
//   a vague phrase, a vague status, a code at its stage,
//   a hint in the text, a generic status (5.7.1), a code alone.
constexpr int weight(const finding& one) noexcept {
    return 3 * static_cast<int>(one.confidence) + static_cast<int>(one.witness);
}

// A text often names a cause and what came of it: "SPF failed, so the sender is rejected as spam".
// Among equally sure phrases the one that is further up tells more.
inline constexpr std::array by_telling{
    reason::greylisted,
    reason::encryption_required,
    reason::smtputf8_required,
    reason::account_disabled,
    reason::auth_mechanism,
    reason::sender_authentication,
    reason::auth_failed,
    reason::relay_denied,
    reason::missing_reverse_dns,
    reason::recipient_refused,
    reason::auth_required,
    reason::bad_sequence,
    reason::expired,
    reason::routing_failure,
    reason::blocklisted,
    reason::too_many_connections,
    reason::rate_limited,
    reason::too_many_recipients,
    reason::sender_rejected,
    reason::mailbox_full,
    reason::insufficient_storage,
    reason::mailbox_moved,
    reason::domain_refuses_mail,
    reason::message_malformed,
    reason::bad_address,
    reason::domain_unknown,
    reason::mailbox_disabled,
    reason::mailbox_unknown,
    reason::malware,
    reason::message_too_large,
    reason::content_rejected,
    reason::spam,
    reason::mailbox_unavailable,
    reason::policy,
    reason::tls_failure,
    reason::network,
    reason::server_error,
    reason::service_unavailable,
};

// The place of each reason in it; behind the last for those that are not there.
inline constexpr auto places_by_telling = [] {
    std::array<std::uint8_t, enum_names<reason>::rows.size()> places{};
    for (std::uint8_t& place : places) place = by_telling.size();
    for (std::size_t i = 0; i < by_telling.size(); ++i)
        places[static_cast<std::size_t>(by_telling[i])] = static_cast<std::uint8_t>(i);
    return places;
}();

constexpr std::size_t telling(reason which) noexcept {
    return places_by_telling[static_cast<std::size_t>(which)];
}

constexpr bool lies_in(text_range inner, text_range outer) noexcept {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

// A phrase without a gap around another one knows more: "syntax: ehlo hostname" is not about that
// name.
constexpr bool knows_more(const finding& one, const finding& other) noexcept {
    return one.whole && one.confidence == other.confidence && one.length > other.length &&
           lies_in(other.where, one.where);
}

// An order of the phrases; what it prefers is only right where neither knows more.
constexpr bool tells_more(const finding& one, const finding& other) noexcept {
    if (one.confidence != other.confidence) return one.confidence > other.confidence;
    const std::size_t mine = telling(one.reason);
    const std::size_t others = telling(other.reason);
    if (mine != others) return mine < others;
    if (one.length != other.length) return one.length > other.length;
    if (one.where.begin != other.where.begin) return one.where.begin < other.where.begin;
    if (one.where.end != other.where.end) return one.where.end < other.where.end;
    return std::string_view{one.rule} < other.rule;
}

constexpr bool beats(const finding& challenger, const finding& best) noexcept {
    if (knows_more(challenger, best)) return true;
    return !knows_more(best, challenger) && tells_more(challenger, best);
}

// The surest phrases of a text but for those that another one knows more than, so that the one
// which tells most does not depend on the order in which they are found.
//
// Of more than `capacity` of them those that tell least are forgotten, though they might have been
// left in the end.
class telling_phrases {
public:
    static constexpr std::size_t capacity = 8;

    constexpr void add(const finding& one) noexcept {
        if (size_ != 0 && one.confidence != kept_[0].confidence) {
            if (one.confidence < kept_[0].confidence) return;
            size_ = 0;
        }
        for (std::size_t i = 0; i < size_; ++i)
            if (knows_more(kept_[i], one)) return;
        std::size_t left = 0;
        for (std::size_t i = 0; i < size_; ++i)
            if (!knows_more(one, kept_[i])) kept_[left++] = kept_[i];
        size_ = left;
        if (size_ < kept_.size()) {
            kept_[size_++] = one;
            return;
        }
        std::size_t last = 0;  // the one that tells least
        for (std::size_t i = 1; i < size_; ++i)
            if (tells_more(kept_[last], kept_[i])) last = i;
        if (tells_more(one, kept_[last])) kept_[last] = one;
    }

    // Of no reason where there is none.
    [[nodiscard]] constexpr finding best() const noexcept {
        finding found{.witness = witness::phrase};
        for (std::size_t i = 0; i < size_; ++i)
            if (i == 0 || tells_more(kept_[i], found)) found = kept_[i];
        return found;
    }

private:
    std::array<finding, capacity> kept_{};
    std::size_t size_ = 0;
};

// What a phrase says, in the light of the codes beside it.
//   500 is for a command that is not recognized, 502 for one not implemented: RFC 5321 §4.2.4.
//   Whatever is blocked or denied at the greeting, it is the client.
//   500 to 504 speak of the command: what is not allowed is no matter of policy.
//   x.1.6 is never picked by chance: a recipient who is "no longer here" has moved.
//   4.4.1 to 4.4.3: what was not found could not be asked for; that is no verdict yet.
//   4yz: a host that takes no mail just now does not refuse it for good.
constexpr reason by_its_codes(reason said, reply_code code, std::optional<enhanced_status> status,
                              stage at) noexcept {
    const auto is = [&](unsigned subject, unsigned detail) {
        return status && status->subject() == subject && status->detail() == detail;
    };
    const bool transient = code.severity() == severity::transient;
    if (code == reply_code{500} && said == reason::not_implemented) return reason::syntax_error;
    if (at == stage::connect && said == reason::policy) return reason::blocklisted;
    // "EHLO not allowed in LMTP server": nobody is turned away, only the command.
    if (code.category() == category::syntax && said == reason::policy) return reason::unspecified;
    if (is(1, 6) && said == reason::mailbox_unknown) return reason::mailbox_moved;
    const bool unreachable = is(4, 1) || is(4, 2) || is(4, 3);
    if (transient && unreachable && said == reason::domain_unknown) return reason::network;
    if (transient && said == reason::domain_refuses_mail) return reason::service_unavailable;
    return said;
}

// What is said of an address at MAIL is said of the sender's.
constexpr reason at_its_stage(reason said, reply_code code, stage at) noexcept {
    // The account that logs in is the client's own. 454 there is a server that fails to
    // authenticate: RFC 4954 §6.
    if (at == stage::auth && said == reason::mailbox_disabled) return reason::account_disabled;
    if (at == stage::auth && said == reason::server_error && code == reply_code{454})
        return reason::auth_failed;
    // 504 there is a mechanism that the server does not know: RFC 4954 §4.
    if (at == stage::auth && said == reason::not_implemented && code == reply_code{504})
        return reason::auth_mechanism;
    // At the greeting nobody has named a recipient: it is the client that is not welcome, or the
    // host that takes no mail.
    const bool of_mailbox = said == reason::mailbox_unknown || said == reason::mailbox_disabled;
    if (at == stage::connect && said == reason::recipient_refused) return reason::blocklisted;
    if (at == stage::connect && of_mailbox)
        return code.severity() == severity::transient ? reason::service_unavailable
                                                      : reason::domain_refuses_mail;
    const bool about_an_address = said == reason::mailbox_unknown || said == reason::bad_address ||
                                  said == reason::domain_unknown ||
                                  said == reason::mailbox_unavailable;
    // 501 is for the form of the name, whether or not it is in the DNS.
    if (at == stage::ehlo && about_an_address)
        return code == reply_code{501} ? reason::syntax_error : reason::missing_reverse_dns;
    if (at == stage::auth && about_an_address) return reason::auth_failed;
    const bool of_sender = about_an_address || said == reason::mailbox_disabled;
    return at == stage::mail && of_sender ? reason::sender_rejected : said;
}

// Whether what is said may be another thing by its codes or at its stage: for most replies not.
constexpr bool may_be_another(reply_code code, std::optional<enhanced_status> status,
                              stage at) noexcept {
    const bool stage_decides =
        at == stage::connect || at == stage::ehlo || at == stage::auth || at == stage::mail;
    return stage_decides || code.severity() == severity::transient ||
           code.category() == category::syntax || (status && status->subject() == 1);
}

// ---- the witnesses --------------------------------------------------------------------------

constexpr finding weigh_code(reply_code code, const context& known) noexcept {
    stage at = known.stage;
    // 452 and 552 at RCPT speak of too many recipients, but not before one was accepted.
    const bool storage_code = code == reply_code{452} || code == reply_code{552};
    if (at == stage::rcpt && storage_code && known.recipients_accepted == 0U) at = stage::unknown;
    // DATA is refused for want of recipients only where there are none.
    if (at == stage::data && known.recipients_accepted.value_or(0) > 0) at = stage::unknown;

    const code_meaning row = meaning_of(code, at);
    if (row.code != 0)
        return {.reason = row.reason,
                .confidence = row.confidence,
                .rule = row.stage == stage::unknown ? rule::code : rule::code_at_stage};
    const code_meaning by_severity = meaning_of(code.severity(), at);
    if (by_severity.code != 0)
        return {.reason = by_severity.reason,
                .confidence = by_severity.confidence,
                .rule = rule::severity_at_stage};
    return {};
}

constexpr finding weigh_status(reply_code code, std::optional<enhanced_status> status,
                               const context& known) noexcept {
    finding found{.rule = rule::status, .witness = witness::status};
    if (!status) return found;
    const status_meaning row = meaning_of(*status);
    found.reason = at_its_stage(row.reason, code, known.stage);
    found.confidence = row.confidence;
    // x.5.2 after the final dot: the message's syntax, a bare LF for instance, not a command's.
    if (known.stage == stage::message && row.reason == reason::syntax_error && row.detail == 2)
        found.reason = reason::message_malformed;
    return found;
}

// ---- the verdict ----------------------------------------------------------------------------

constexpr finding weigh(const finding& by_code, const finding& by_status,
                        const finding& by_text) noexcept {
    const std::array witnesses{&by_text, &by_status, &by_code};
    const finding* decided = &by_code;
    for (const finding* each : witnesses)
        if (each->reason != reason::unspecified && weight(*each) > weight(*decided)) decided = each;

    // Two that agree are surer than one, but for two vague ones: 550 and 5.7.1 say next to nothing
    // together, and "mailbox unavailable" is what the standard says of 550.
    finding verdict = *decided;
    for (const finding* each : witnesses) {
        const bool vague =
            each->confidence == confidence::low && verdict.witness == witness::phrase;
        if (each->witness != verdict.witness && each->reason == verdict.reason && !vague &&
            verdict.confidence == confidence::medium)
            verdict.confidence = confidence::high;
    }
    return verdict;
}

// Nothing beats a phrase of which it is sure, or makes it surer.
constexpr finding weigh(reply_code code, std::optional<enhanced_status> status,
                        const context& known, const finding& by_text) noexcept {
    if (by_text.confidence == confidence::high && by_text.reason != reason::unspecified)
        return by_text;
    return weigh(weigh_code(code, known), weigh_status(code, status, known), by_text);
}

}  // namespace smtpreply::detail

#endif
