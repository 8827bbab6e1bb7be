// The stage of the dialogue: which command, or event, a reply answers (RFC 5321 §4.3.2).

#ifndef SMTPREPLY_STAGE_HPP
#define SMTPREPLY_STAGE_HPP

#include <smtpreply/enum_names.hpp>

#include <cstdint>
#include <initializer_list>

namespace smtpreply {

enum class stage : std::uint8_t {
    unknown,   ///< the caller does not say
    connect,   ///< the greeting
    ehlo,      ///< EHLO, HELO or LHLO
    starttls,  ///< STARTTLS
    auth,      ///< AUTH and each answer to a challenge
    mail,      ///< MAIL FROM
    rcpt,      ///< RCPT TO
    data,      ///< DATA: the go-ahead, before any content
    message,   ///< the reply after the final dot, or after the last BDAT
    rset,      ///< RSET
    vrfy,      ///< VRFY
    expn,      ///< EXPN
    help,      ///< HELP
    noop,      ///< NOOP
    quit,      ///< QUIT
    other,     ///< any other command: ETRN, BURL, a BDAT chunk that is not the last, ...
};

/// A set of stages; a literal type of two bytes.
class stage_set {
public:
    constexpr stage_set() noexcept = default;
    constexpr stage_set(std::initializer_list<stage> stages) noexcept {
        for (const stage each : stages)
            bits_ = static_cast<std::uint16_t>(bits_ | 1U << static_cast<unsigned>(each));
    }

    [[nodiscard]] constexpr bool contains(stage one) const noexcept {
        return (bits_ >> static_cast<unsigned>(one) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    /// The stages in either, in both, and those of the first that are not in the second.
    friend constexpr stage_set operator|(stage_set a, stage_set b) noexcept {
        return from_bits(a.bits_ | b.bits_);
    }
    friend constexpr stage_set operator&(stage_set a, stage_set b) noexcept {
        return from_bits(a.bits_ & b.bits_);
    }
    friend constexpr stage_set operator-(stage_set a, stage_set b) noexcept {
        return from_bits(a.bits_ & ~b.bits_);
    }

    friend constexpr bool operator==(stage_set, stage_set) noexcept = default;

private:
    static constexpr stage_set from_bits(int bits) noexcept {
        stage_set set;
        set.bits_ = static_cast<std::uint16_t>(bits);
        return set;
    }

    std::uint16_t bits_ = 0;
};

template <>
struct enum_names<stage> {
    static constexpr enum_name_rows<stage, 16> rows{{
        {stage::unknown, "unknown"sv},
        {stage::connect, "connect"sv},
        {stage::ehlo, "ehlo"sv},
        {stage::starttls, "starttls"sv},
        {stage::auth, "auth"sv},
        {stage::mail, "mail"sv},
        {stage::rcpt, "rcpt"sv},
        {stage::data, "data"sv},
        {stage::message, "message"sv},
        {stage::rset, "rset"sv},
        {stage::vrfy, "vrfy"sv},
        {stage::expn, "expn"sv},
        {stage::help, "help"sv},
        {stage::noop, "noop"sv},
        {stage::quit, "quit"sv},
        {stage::other, "other"sv},
    }};
};

}  // namespace smtpreply

#endif
