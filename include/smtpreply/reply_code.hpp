// The three digits of a reply, and what each digit says on its own (RFC 5321 §4.2.1).

#ifndef SMTPREPLY_REPLY_CODE_HPP
#define SMTPREPLY_REPLY_CODE_HPP

#include <smtpreply/enum_names.hpp>
#include <smtpreply/short_text.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace smtpreply {

/// The first digit: what became of the command. Ordered: a more severe reply compares greater.
enum class severity : std::uint8_t {
    none = 0,          ///< no reply, or a first digit that SMTP does not use (0, 1, 6 to 9)
    completion = 2,    ///< 2yz: done
    intermediate = 3,  ///< 3yz: accepted so far, the server waits for more
    transient = 4,     ///< 4yz: not done, the same command may succeed later
    permanent = 5,     ///< 5yz: not done, and the same command will not succeed unchanged
};

/// The second digit: what the reply is about.
enum class category : std::uint8_t {
    syntax = 0,       ///< x0z: syntax errors, commands that do not fit or are not implemented
    information = 1,  ///< x1z: answers to requests for information
    connections = 2,  ///< x2z: about the transmission channel
    unspecified = 3,  ///< x3z and x4z, and x6z to x9z, which the standard does not use
    mail_system = 5,  ///< x5z: about the mail system and the requested action
};

/// A reply code: any three-digit number, whether registered or not. A literal type.
class reply_code {
public:
    /// No code: value() is 0, severity() is none.
    constexpr reply_code() noexcept = default;

    /// The code with this number; a number above 999 gives no code. `from_string<reply_code>` reads
    /// one from a text, and tells.
    constexpr explicit reply_code(unsigned number) noexcept
        : value_{number <= 999 ? static_cast<std::uint16_t>(number) : std::uint16_t{0}} {}

    /// 1 to 999; 0 for no code.
    [[nodiscard]] constexpr unsigned value() const noexcept { return value_; }

    [[nodiscard]] constexpr smtpreply::severity severity() const noexcept {
        const unsigned first = value_ / 100U;
        return first >= 2 && first <= 5 ? static_cast<smtpreply::severity>(first)
                                        : smtpreply::severity::none;
    }

    [[nodiscard]] constexpr smtpreply::category category() const noexcept {
        const unsigned second = value_ / 10U % 10U;
        return (second <= 2 && value_ != 0) || second == 5
                   ? static_cast<smtpreply::category>(second)
                   : smtpreply::category::unspecified;
    }

    /// 2yz or 3yz: nothing failed.
    [[nodiscard]] constexpr bool positive() const noexcept {
        return severity() == smtpreply::severity::completion ||
               severity() == smtpreply::severity::intermediate;
    }

    /// 4yz or 5yz: the command failed, for now or for good.
    [[nodiscard]] constexpr bool negative() const noexcept {
        return severity() >= smtpreply::severity::transient;
    }

    friend constexpr auto operator<=>(reply_code, reply_code) noexcept = default;

private:
    std::uint16_t value_ = 0;
};

/// "550": always three digits. The result owns its bytes: a view of it must not outlive it.
[[nodiscard]] constexpr short_text to_string(reply_code code) noexcept {
    short_text text;
    text.append(code.value(), 3);
    return text;
}

template <>
struct enum_names<severity> {
    static constexpr enum_name_rows<severity, 5> rows{{
        {severity::none, "none"sv},
        {severity::completion, "completion"sv},
        {severity::intermediate, "intermediate"sv},
        {severity::transient, "transient"sv},
        {severity::permanent, "permanent"sv},
    }};
};

template <>
struct enum_names<category> {
    static constexpr enum_name_rows<category, 5> rows{{
        {category::syntax, "syntax"sv},
        {category::information, "information"sv},
        {category::connections, "connections"sv},
        {category::unspecified, "unspecified"sv},
        {category::mail_system, "mail_system"sv},
    }};
};

}  // namespace smtpreply

#endif
