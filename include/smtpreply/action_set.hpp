// A set of actions: the steps that a client can still take.

#ifndef SMTPREPLY_ACTION_SET_HPP
#define SMTPREPLY_ACTION_SET_HPP

#include <smtpreply/classification.hpp>

#include <cstdint>
#include <initializer_list>

namespace smtpreply {

/// A literal type of four bytes: `action_set{action::next_host, action::reconnect}`.
class action_set {
public:
    constexpr action_set() noexcept = default;
    constexpr action_set(std::initializer_list<action> actions) noexcept {
        for (const action each : actions) insert(each);
    }

    constexpr void insert(action one) noexcept { bits_ |= bit(one); }
    constexpr void erase(action one) noexcept { bits_ &= ~bit(one); }

    [[nodiscard]] constexpr bool contains(action one) const noexcept {
        return (bits_ & bit(one)) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    friend constexpr bool operator==(action_set, action_set) noexcept = default;

private:
    [[nodiscard]] static constexpr std::uint32_t bit(action one) noexcept {
        return std::uint32_t{1} << static_cast<unsigned>(one);
    }

    std::uint32_t bits_ = 0;
};

}  // namespace smtpreply

#endif
