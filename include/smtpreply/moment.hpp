// Time as the retry layer needs it: whole seconds, and moments counted from 1970. It converts from
// the types of <chrono> without including that header, which costs more than the classifier.

#ifndef SMTPREPLY_MOMENT_HPP
#define SMTPREPLY_MOMENT_HPP

#include <compare>
#include <cstdint>

namespace smtpreply {

namespace detail {

// std::chrono::duration and std::chrono::time_point, known by what they have.
template <class Type>
concept chrono_duration = requires(Type value) {
    typename Type::rep;
    Type::period::num;
    Type::period::den;
    value.count();
};
// Of std::chrono::system_clock, known by to_time_t(): other clocks do not count from 1970.
template <class Type>
concept system_time_point = requires(Type value) {
    Type::clock::to_time_t(typename Type::clock::time_point{});
    value.time_since_epoch().count();
};

// Past the end of the range lies its end: an absurd wait must not come out as none.
constexpr std::int64_t saturated_sum(std::int64_t a, std::int64_t b) noexcept {
    if (b > 0 && a > INT64_MAX - b) return INT64_MAX;
    if (b < 0 && a < INT64_MIN - b) return INT64_MIN;
    return a + b;
}
constexpr std::int64_t saturated_product(std::int64_t count, std::int64_t unit) noexcept {
    if (count > INT64_MAX / unit) return INT64_MAX;
    if (count < INT64_MIN / unit) return INT64_MIN;
    return count * unit;
}

// An integer of any size.
template <class Integer>
constexpr std::int64_t saturated(Integer number) noexcept {
    if constexpr (sizeof(Integer) >= sizeof(std::int64_t)) {
        if (number > Integer{0} && number > static_cast<Integer>(INT64_MAX)) return INT64_MAX;
        if (number < Integer{0} && number < static_cast<Integer>(INT64_MIN)) return INT64_MIN;
    }
    return static_cast<std::int64_t>(number);
}

template <chrono_duration Duration>
constexpr std::int64_t whole_seconds(Duration duration) noexcept {
    constexpr std::int64_t num = Duration::period::num;
    constexpr std::int64_t den = Duration::period::den;
    constexpr bool has_fractions = typename Duration::rep{1} / 2 != 0;
    if constexpr (has_fractions) {
        constexpr double end = 9223372036854775808.0;  // 2^63
        const auto seconds = static_cast<double>(duration.count()) * num / den;
        if (seconds >= end) return INT64_MAX;
        if (seconds >= -end) return static_cast<std::int64_t>(seconds);
        return seconds < -end ? INT64_MIN : 0;  // 0: not a number
    } else {
        const std::int64_t count = saturated(duration.count());
        return saturated_sum(saturated_product(count / den, num), count % den * num / den);
    }
}

template <chrono_duration Duration>
constexpr Duration in_units_of(std::int64_t seconds) noexcept {
    using rep = typename Duration::rep;
    constexpr std::int64_t num = Duration::period::num;
    constexpr std::int64_t den = Duration::period::den;
    if constexpr (rep{1} / 2 != 0) {
        return Duration{static_cast<rep>(seconds) * static_cast<rep>(den) / static_cast<rep>(num)};
    } else {
        const std::int64_t whole = saturated_product(seconds / num, den);
        const std::int64_t count = saturated_sum(whole, seconds % num * den / num);
        const auto fitting = static_cast<rep>(count);
        const bool fits = static_cast<std::int64_t>(fitting) == count;
        if (fits && (fitting < rep{0}) == (count < 0)) return Duration{fitting};
        return count < 0 ? Duration::min() : Duration::max();
    }
}

}  // namespace detail

/// A span of time in whole seconds; negative ones are allowed. `delay{30}`, `minutes(30)`, or from
/// a std::chrono::duration, whose fraction of a second is dropped. A span beyond the range is the
/// longest there is: `give_up_after = std::chrono::hours::max()` is never. A literal type.
class delay {
public:
    constexpr delay() noexcept = default;
    constexpr explicit delay(std::int64_t seconds) noexcept : seconds_{seconds} {}
    template <detail::chrono_duration Duration>
    // NOLINTNEXTLINE(google-explicit-constructor): the same thing in the language's own type
    constexpr delay(Duration duration) noexcept : seconds_{detail::whole_seconds(duration)} {}

    /// The number of seconds: `std::chrono::seconds{wait.count()}`.
    [[nodiscard]] constexpr std::int64_t count() const noexcept { return seconds_; }

    friend constexpr auto operator<=>(delay, delay) noexcept = default;

private:
    std::int64_t seconds_ = 0;
};

[[nodiscard]] constexpr delay minutes(std::int64_t count) noexcept {
    return delay{detail::saturated_product(count, 60)};
}
[[nodiscard]] constexpr delay hours(std::int64_t count) noexcept {
    return delay{detail::saturated_product(count, 3600)};
}
[[nodiscard]] constexpr delay days(std::int64_t count) noexcept {
    return delay{detail::saturated_product(count, 86400)};
}

/// A moment in seconds since 1970-01-01 00:00 UTC, as time() gives it; or from a time point of
/// std::chrono::system_clock, and back to one: `std::chrono::sys_seconds{next.not_before}`. The
/// library reads no clock. A literal type.
class moment {
public:
    constexpr moment() noexcept = default;
    constexpr explicit moment(std::int64_t seconds_since_1970) noexcept
        : seconds_{seconds_since_1970} {}
    template <detail::system_time_point TimePoint>
    // NOLINTNEXTLINE(google-explicit-constructor): the same thing in the language's own type
    constexpr moment(TimePoint time) noexcept
        : seconds_{detail::whole_seconds(time.time_since_epoch())} {}

    [[nodiscard]] constexpr std::int64_t seconds_since_1970() const noexcept { return seconds_; }

    /// In the time point's own unit; what is less than one is dropped, towards 1970. Saturated at
    /// the ends of its range.
    template <detail::system_time_point TimePoint>
    [[nodiscard]] constexpr explicit operator TimePoint() const noexcept {
        return TimePoint{detail::in_units_of<typename TimePoint::duration>(seconds_)};
    }

    friend constexpr auto operator<=>(moment, moment) noexcept = default;

    /// Both are saturated at the ends of their range.
    [[nodiscard]] friend constexpr moment operator+(moment from, delay wait) noexcept {
        return moment{detail::saturated_sum(from.seconds_, wait.count())};
    }
    [[nodiscard]] friend constexpr delay operator-(moment to, moment from) noexcept {
        const std::int64_t back = from.seconds_ == INT64_MIN ? INT64_MAX : -from.seconds_;
        return delay{detail::saturated_sum(to.seconds_, back)};
    }

private:
    std::int64_t seconds_ = 0;
};

}  // namespace smtpreply

#endif
