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
    constexpr delay implicit = 5min;
    CHECK(std::chrono::seconds{implicit.count()} == 300s);
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
}
