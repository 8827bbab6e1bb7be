// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/moment.hpp>

#include "support.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <ratio>
#include <type_traits>

using namespace smtpreply;

static_assert(std::is_trivially_copyable_v<moment> && std::is_trivially_copyable_v<delay>);
static_assert(minutes(30) == delay{1800} && hours(2) == minutes(120) && days(5) == hours(120));
static_assert(moment{100} + delay{20} == moment{120});
static_assert(moment{100} - moment{120} == delay{-20});
static_assert(!std::is_convertible_v<std::int64_t, delay>, "a bare number has no unit");
static_assert(!std::is_convertible_v<std::int64_t, moment>);
static_assert(!std::is_convertible_v<delay, moment> && !std::is_convertible_v<moment, delay>);

TEST_CASE("the types of std::chrono convert, and lose what is less than a second") {
    using namespace std::chrono_literals;
    using std::chrono::system_clock;
    static_assert(delay{1h} == hours(1));
    static_assert(delay{1500ms} == delay{1});
    static_assert(delay{-1min} == minutes(-1));
    static_assert(delay{2.5min} == delay{150});
    static_assert(moment{system_clock::time_point{90s}} == moment{90});
    static_assert(moment{std::chrono::sys_days{std::chrono::days{1}}} == moment{86400});
    static_assert(std::chrono::sys_seconds{moment{90}} == std::chrono::sys_seconds{90s});
    static_assert(system_clock::time_point{moment{90}} == system_clock::time_point{90s});
    static_assert(std::chrono::sys_days{moment{86400 * 2 - 1}} == std::chrono::sys_seconds{24h});
    static_assert(std::chrono::time_point<system_clock, std::chrono::duration<double>>{
                      moment{90}} == std::chrono::sys_seconds{90s});
    constexpr delay implicit = 5min;
    CHECK(std::chrono::seconds{implicit.count()} == 300s);
}

TEST_CASE("no other clock is taken for the time of day: a steady one counts from the start") {
    using std::chrono::steady_clock;
    static_assert(!std::is_convertible_v<steady_clock::time_point, moment>);
    static_assert(!std::is_constructible_v<moment, steady_clock::time_point>);
    static_assert(!std::is_constructible_v<steady_clock::time_point, moment>);
    static_assert(!std::is_convertible_v<moment, std::chrono::sys_seconds>, "only when asked for");
    CHECK(std::is_convertible_v<std::chrono::sys_seconds, moment>);
}

TEST_CASE("sums and differences stop at the ends of the range instead of running over") {
    constexpr moment last{INT64_MAX};
    constexpr moment first{INT64_MIN};
    static_assert(last + delay{1} == last);
    static_assert(first + delay{-1} == first);
    static_assert((last - first).count() == INT64_MAX);
    static_assert((first - last).count() == INT64_MIN);
    static_assert((moment{0} - first).count() == INT64_MAX);
    CHECK((last + days(5)).seconds_since_1970() == INT64_MAX);
}

TEST_CASE("a span beyond the range is the longest one, and not a short or a negative one") {
    using namespace std::chrono_literals;
    using std::chrono::duration;
    using std::chrono::system_clock;
    using chrono_hours = std::chrono::hours;
    constexpr delay longest{INT64_MAX};
    constexpr delay shortest{INT64_MIN};
    static_assert(delay{chrono_hours::max()} == longest && delay{chrono_hours::min()} == shortest);
    static_assert(delay{std::chrono::years{1'000'000'000'000}} == longest);
    static_assert(delay{std::chrono::nanoseconds::max()} == delay{9'223'372'036});
    static_assert(delay{duration<double>{1e30}} == longest);
    static_assert(delay{duration<float, std::ratio<86400>>{-1e30F}} == shortest);
    static_assert(days(INT64_MAX) == longest && hours(INT64_MIN) == shortest);
    static_assert(minutes(INT64_MAX / 60) == delay{INT64_MAX / 60 * 60});
    CHECK(moment{std::chrono::time_point<system_clock, chrono_hours>::max()} == moment{INT64_MAX});
    CHECK(delay{duration<double>{std::numeric_limits<double>::quiet_NaN()}} == delay{});
    static_assert(system_clock::time_point{moment{INT64_MAX}} == system_clock::time_point::max());
    static_assert(system_clock::time_point{moment{INT64_MIN}} == system_clock::time_point::min());
    using small = std::chrono::time_point<system_clock, duration<std::int16_t>>;
    using positive = std::chrono::time_point<system_clock, duration<std::uint64_t>>;
    static_assert(positive{moment{-1}} == positive::min() && positive{moment{7}} == positive{7s});
    static_assert(moment{positive::max()} == moment{INT64_MAX});
    static_assert(delay{duration<std::uint64_t>::max()} == longest);
    static_assert(small{moment{40'000}} == small::max() && small{moment{-40'000}} == small::min());
}
