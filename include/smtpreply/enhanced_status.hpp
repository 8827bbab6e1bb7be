// The enhanced status of a reply: class.subject.detail (RFC 3463 §2, RFC 2034).

#ifndef SMTPREPLY_ENHANCED_STATUS_HPP
#define SMTPREPLY_ENHANCED_STATUS_HPP

#include <smtpreply/reply_code.hpp>
#include <smtpreply/short_text.hpp>

#include <compare>
#include <cstdint>

namespace smtpreply {

/// An enhanced status such as 5.7.26. The class is 2, 4 or 5; subject and detail are 0 to 999,
/// because servers use details far above the registry (5.7.606). A literal type.
class enhanced_status {
public:
    /// 0.0.0: no status. A reply without one has an empty optional instead.
    constexpr enhanced_status() noexcept = default;

    /// A class other than 2, 4 and 5, or a number above 999, gives no status: 0.0.0.
    constexpr enhanced_status(unsigned class_digit, unsigned subject, unsigned detail) noexcept {
        const bool known_class = class_digit == 2 || class_digit == 4 || class_digit == 5;
        if (!known_class || subject > 999 || detail > 999) return;
        packed_ = class_digit << class_shift | subject << subject_shift | detail;
    }

    /// 2, 4 or 5: success, transient failure, permanent failure.
    [[nodiscard]] constexpr unsigned class_digit() const noexcept { return packed_ >> class_shift; }
    /// 0 to 7 are defined: address, mailbox, mail system, network, protocol, content, policy.
    [[nodiscard]] constexpr unsigned subject() const noexcept {
        return packed_ >> subject_shift & mask;
    }
    [[nodiscard]] constexpr unsigned detail() const noexcept { return packed_ & mask; }

    [[nodiscard]] constexpr smtpreply::severity severity() const noexcept {
        return reply_code{class_digit() * 100U}.severity();
    }

    /// True where this status may stand in a reply with this code: the class equals the first
    /// digit (RFC 2034 §4).
    [[nodiscard]] constexpr bool agrees_with(reply_code code) const noexcept {
        return class_digit() == code.value() / 100U;
    }

    friend constexpr auto operator<=>(enhanced_status, enhanced_status) noexcept = default;

private:
    // One word, so that it is copied and compared as one: ten bits each for subject and detail.
    static constexpr unsigned class_shift = 20;
    static constexpr unsigned subject_shift = 10;
    static constexpr std::uint32_t mask = 0x3FF;
    std::uint32_t packed_ = 0;
};

/// "5.7.26". The result owns its bytes: a view of it must not outlive it.
[[nodiscard]] constexpr short_text to_string(enhanced_status status) noexcept {
    short_text text;
    text.append(status.class_digit());
    text.append('.');
    text.append(status.subject());
    text.append('.');
    text.append(status.detail());
    return text;
}

}  // namespace smtpreply

#endif
