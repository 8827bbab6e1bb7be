// std::error_code: a refusal or a parse error as the language reports errors, and the conditions
// that delivery code asks for. An adapter: neither smtpreply.hpp nor the classifier includes it.

#ifndef SMTPREPLY_ERROR_CODE_HPP
#define SMTPREPLY_ERROR_CODE_HPP

#include <smtpreply/classification.hpp>
#include <smtpreply/classify.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/detail/reason_texts.hpp>
#include <smtpreply/event.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace smtpreply {

/// What delivery code asks an error: `if (error == condition::transient) ...`. Each holds for a
/// group of reasons, so that a reason that is added one day breaks no caller. One error may satisfy
/// several: a full mailbox is transient and a mailbox_problem.
enum class condition : std::uint8_t {
    transient = 1,           ///< the same message, unchanged, may succeed later
    permanent,               ///< it will not
    mailbox_problem,         ///< unknown, moved, disabled, full, unavailable, refused, malformed
    domain_problem,          ///< the destination domain: unknown, takes no mail, no route
    sender_problem,          ///< the envelope sender, or SPF, DKIM, DMARC
    message_problem,         ///< the message itself: spam, malware, content, format, size
    authentication_problem,  ///< the client's login: missing, refused, mechanism, account
    encryption_problem,      ///< TLS is wanted, or failed
    blocked,           ///< this client is not wanted: blocklist, reverse DNS, relaying, policy
    rate_limited,      ///< too much or too soon: rates, connections, recipients, greylisting
    server_problem,    ///< the other side is unwell: disk, overload, internal error
    network_problem,   ///< connection or DNS
    protocol_problem,  ///< syntax, sequence or extension; and bytes that are no reply
};

template <>
struct enum_names<condition> {
    static constexpr enum_name_rows<condition, 13> rows{{
        {condition::transient, "transient"sv},
        {condition::permanent, "permanent"sv},
        {condition::mailbox_problem, "mailbox_problem"sv},
        {condition::domain_problem, "domain_problem"sv},
        {condition::sender_problem, "sender_problem"sv},
        {condition::message_problem, "message_problem"sv},
        {condition::authentication_problem, "authentication_problem"sv},
        {condition::encryption_problem, "encryption_problem"sv},
        {condition::blocked, "blocked"sv},
        {condition::rate_limited, "rate_limited"sv},
        {condition::server_problem, "server_problem"sv},
        {condition::network_problem, "network_problem"sv},
        {condition::protocol_problem, "protocol_problem"sv},
    }};
};

namespace detail {

// The group that a reason belongs to; none for those that say nothing.
constexpr std::optional<condition> group_of(reason which) noexcept {
    switch (which) {
        case reason::mailbox_unknown:
        case reason::mailbox_moved:
        case reason::mailbox_disabled:
        case reason::mailbox_full:
        case reason::mailbox_unavailable:
        case reason::recipient_refused:
        case reason::bad_address: return condition::mailbox_problem;
        case reason::domain_unknown:
        case reason::domain_refuses_mail:
        case reason::routing_failure: return condition::domain_problem;
        case reason::sender_rejected:
        case reason::sender_authentication: return condition::sender_problem;
        case reason::spam:
        case reason::malware:
        case reason::content_rejected:
        case reason::message_malformed:
        case reason::message_too_large:
        case reason::smtputf8_required: return condition::message_problem;
        case reason::auth_required:
        case reason::auth_failed:
        case reason::auth_mechanism:
        case reason::account_disabled: return condition::authentication_problem;
        case reason::encryption_required:
        case reason::tls_failure: return condition::encryption_problem;
        case reason::relay_denied:
        case reason::missing_reverse_dns:
        case reason::blocklisted:
        case reason::policy: return condition::blocked;
        case reason::greylisted:
        case reason::rate_limited:
        case reason::too_many_connections:
        case reason::too_many_recipients: return condition::rate_limited;
        case reason::insufficient_storage:
        case reason::service_unavailable:
        case reason::server_error: return condition::server_problem;
        case reason::network: return condition::network_problem;
        case reason::syntax_error:
        case reason::bad_sequence:
        case reason::not_implemented: return condition::protocol_problem;
        case reason::positive:
        case reason::expired:
        case reason::unspecified: return std::nullopt;
    }
    return std::nullopt;
}

// The value of an error code: the permanence above the reason. 0 is no error.
constexpr int value_of(const classification& meaning) noexcept {
    if (meaning.effective == permanence::none) return 0;
    return static_cast<int>(meaning.effective) << 8 | static_cast<int>(meaning.reason);
}
constexpr permanence permanence_in(int value) noexcept {
    const int number = value >> 8;
    return number == 1 || number == 2 ? static_cast<permanence>(number) : permanence::none;
}
constexpr reason reason_in(int value) noexcept {
    const auto number = static_cast<std::size_t>(value & 0xFF);
    const auto& rows = enum_names<reason>::rows;
    return number < rows.size() ? rows[number].value : reason::unspecified;
}

constexpr std::string_view in_words(parse_rule rule) noexcept {
    switch (rule) {
        case parse_rule::none: return "nothing is wrong";
        case parse_rule::reply_code: return "a reply begins with three digits, the first 2 to 5";
        case parse_rule::separator:
            return "the code is followed by neither space, '-' nor the end of the line";
        case parse_rule::textstring: return "a byte is neither a tab nor printable ASCII";
        case parse_rule::line_end: return "a CR or LF is not part of a CRLF";
        case parse_rule::same_code: return "the lines of the reply carry different codes";
        case parse_rule::line_limit: return "a line is longer than the limit";
        case parse_rule::reply_limit: return "the reply is longer than the limit";
        case parse_rule::lines_limit: return "the reply has more lines than the limit";
        case parse_rule::end_of_input: return "the input ended inside a reply";
    }
    return "no rule";
}

constexpr std::string_view in_words(condition which) noexcept {
    switch (which) {
        case condition::transient: return "it may succeed later";
        case condition::permanent: return "it will not succeed unchanged";
        case condition::mailbox_problem: return "the recipient's mailbox or address";
        case condition::domain_problem: return "the destination domain";
        case condition::sender_problem: return "the sender's address or domain";
        case condition::message_problem: return "the message itself";
        case condition::authentication_problem: return "the client's login";
        case condition::encryption_problem: return "TLS";
        case condition::blocked: return "this client is not wanted";
        case condition::rate_limited: return "too much, or too soon";
        case condition::server_problem: return "the server's own trouble";
        case condition::network_problem: return "the connection or the name service";
        case condition::protocol_problem: return "the protocol";
    }
    return "no condition";
}

struct reply_error_category final : std::error_category {
    [[nodiscard]] const char* name() const noexcept override { return "smtpreply.reply"; }
    [[nodiscard]] std::string message(int value) const override {
        if (permanence_in(value) == permanence::none) return "no failure";
        std::string text{reason_texts[static_cast<std::size_t>(reason_in(value))].title};
        text += permanence_in(value) == permanence::transient ? " (for now)" : " (for good)";
        return text;
    }
};

struct parse_error_category final : std::error_category {
    [[nodiscard]] const char* name() const noexcept override { return "smtpreply.parse"; }
    [[nodiscard]] std::string message(int value) const override {
        return std::string{in_words(static_cast<parse_rule>(value))};
    }
};

}  // namespace detail

/// The category of make_error_code(classification); its name is "smtpreply.reply". The values are
/// the library's own: compare with a `condition`, or read them with reason_of and permanence_of.
[[nodiscard]] inline const std::error_category& reply_category() noexcept {
    static const detail::reply_error_category category;
    return category;
}

/// The category of parse errors, "smtpreply.parse"; its values are those of `parse_rule`.
[[nodiscard]] inline const std::error_category& parse_category() noexcept {
    static const detail::parse_error_category category;
    return category;
}

/// The failure that `meaning` reports; no error where nothing failed. The message is in plain
/// English, and a program that makes such a code carries the reasons' texts.
[[nodiscard]] inline std::error_code make_error_code(const classification& meaning) noexcept {
    return {detail::value_of(meaning), reply_category()};
}
/// The same for a reply that was not classified yet.
[[nodiscard]] inline std::error_code make_error_code(const reply& answer,
                                                     const context& known = {}) noexcept {
    return make_error_code(classify(answer, known));
}
/// The same for what happened without a reply; so that `std::error_code error = event::...` works.
[[nodiscard]] inline std::error_code make_error_code(event seen) noexcept {
    return make_error_code(classify(seen));
}
/// Why bytes are no reply; where, and the code seen, are in the parse_error alone.
[[nodiscard]] inline std::error_code make_error_code(parse_rule rule) noexcept {
    return {static_cast<int>(rule), parse_category()};
}
[[nodiscard]] inline std::error_code make_error_code(const parse_error& error) noexcept {
    return make_error_code(error.rule);
}

/// The reason in an error code; empty where the code is of another category, or no error.
[[nodiscard]] inline std::optional<reason> reason_of(const std::error_code& error) noexcept {
    if (error.category() != reply_category() || !error) return std::nullopt;
    return detail::reason_in(error.value());
}
/// Whether it is for good: none where the code is no error, and where bytes were no reply,
/// transient. Empty where the code is of another category.
[[nodiscard]] inline std::optional<permanence> permanence_of(
    const std::error_code& error) noexcept {
    if (error.category() == reply_category()) return detail::permanence_in(error.value());
    if (error.category() == parse_category())
        return error ? permanence::transient : permanence::none;
    return std::nullopt;
}

namespace detail {

struct condition_category final : std::error_category {
    [[nodiscard]] const char* name() const noexcept override { return "smtpreply.condition"; }
    [[nodiscard]] std::string message(int value) const override {
        return std::string{in_words(static_cast<condition>(value))};
    }
    [[nodiscard]] bool equivalent(const std::error_code& error, int value) const noexcept override {
        const auto asked = static_cast<condition>(value);
        if (asked == condition::transient) return permanence_of(error) == permanence::transient;
        if (asked == condition::permanent) return permanence_of(error) == permanence::permanent;
        if (error.category() == parse_category())
            return error && asked == condition::protocol_problem;
        const std::optional<reason> why = reason_of(error);
        // A positive reply out of place is a failure of the dialogue.
        if (why == reason::positive) return asked == condition::protocol_problem;
        return why && group_of(*why) == asked;
    }
};

}  // namespace detail

/// The category of `condition`: "smtpreply.condition".
[[nodiscard]] inline const std::error_category& condition_category() noexcept {
    static const detail::condition_category category;
    return category;
}

[[nodiscard]] inline std::error_condition make_error_condition(condition which) noexcept {
    return {static_cast<int>(which), condition_category()};
}

}  // namespace smtpreply

template <>
struct std::is_error_code_enum<smtpreply::event> : std::true_type {};
template <>
struct std::is_error_code_enum<smtpreply::parse_rule> : std::true_type {};
template <>
struct std::is_error_condition_enum<smtpreply::condition> : std::true_type {};

#endif
