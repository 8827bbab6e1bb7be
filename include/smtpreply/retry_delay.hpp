// How long the server asks to wait before the next attempt.

#ifndef SMTPREPLY_RETRY_DELAY_HPP
#define SMTPREPLY_RETRY_DELAY_HPP

#include <smtpreply/detail/hint_scan.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// A time to wait that a server asked for. Plain seconds: <chrono> would cost every includer more
/// than all else here.
struct delay_hint {
    static constexpr std::uint32_t shortest = 1;
    static constexpr std::uint32_t longest = 7 * 24 * 3600;

    std::uint32_t seconds = 0;  ///< from shortest to longest
    std::string_view bytes{};   ///< the number and its unit, in the reply
};

namespace detail {

struct time_unit {
    std::string_view name;
    std::uint32_t seconds;
};

// By name, in lower case, longer names first where one begins with the other.
// clang-format off
inline constexpr std::array time_units{
    time_unit{"d",         86400},
    time_unit{"day",       86400},
    time_unit{"days",      86400},
    time_unit{"dia",       86400},  // Portuguese
    time_unit{"dias",      86400},
    time_unit{"día",       86400},  // Spanish
    time_unit{"días",      86400},
    time_unit{"giorni",    86400},  // Italian
    time_unit{"giorno",    86400},
    time_unit{"h",          3600},
    time_unit{"heure",      3600},  // French
    time_unit{"heures",     3600},
    time_unit{"hora",       3600},  // Spanish, Portuguese
    time_unit{"horas",      3600},
    time_unit{"hour",       3600},
    time_unit{"hours",      3600},
    time_unit{"hr",         3600},
    time_unit{"hrs",        3600},
    time_unit{"jour",      86400},  // French
    time_unit{"jours",     86400},
    time_unit{"m",            60},
    time_unit{"min",          60},
    time_unit{"mins",         60},
    time_unit{"minute",       60},
    time_unit{"minuten",      60},  // German
    time_unit{"minutes",      60},
    time_unit{"minuti",       60},  // Italian
    time_unit{"minuto",       60},  // Spanish, Portuguese, Italian
    time_unit{"minutos",      60},
    time_unit{"ora",        3600},  // Italian
    time_unit{"ore",        3600},
    time_unit{"s",             1},
    time_unit{"sec",           1},
    time_unit{"second",        1},
    time_unit{"seconde",       1},  // French
    time_unit{"secondes",      1},
    time_unit{"secondi",       1},  // Italian
    time_unit{"seconds",       1},
    time_unit{"secs",          1},
    time_unit{"segundo",       1},  // Spanish, Portuguese
    time_unit{"segundos",      1},
    time_unit{"sekunde",       1},  // German
    time_unit{"sekunden",      1},
    time_unit{"stunde",     3600},
    time_unit{"stunden",    3600},
    time_unit{"tag",       86400},
    time_unit{"tage",      86400},
    time_unit{"tagen",     86400},
    time_unit{"week",     604800},
    time_unit{"дней",      86400},  // Russian
    time_unit{"день",      86400},
    time_unit{"дня",       86400},
    time_unit{"мин",          60},
    time_unit{"минут",        60},
    time_unit{"минуту",       60},
    time_unit{"минуты",       60},
    time_unit{"сек",           1},
    time_unit{"секунд",        1},
    time_unit{"секунду",       1},
    time_unit{"секунды",       1},
    time_unit{"час",        3600},
    time_unit{"часа",       3600},
    time_unit{"часов",      3600},
};

// Written without spaces: what follows is no end of a word.
inline constexpr std::array time_units_without_space{
    time_unit{"分钟",         60},  // Chinese
    time_unit{"分鐘",         60},
    time_unit{"分",           60},  // Japanese
    time_unit{"天",        86400},
    time_unit{"小时",       3600},
    time_unit{"小時",       3600},
    time_unit{"日",        86400},
    time_unit{"時間",       3600},
    time_unit{"秒",            1},
};

struct number_word {
    std::string_view name;
    std::uint32_t value;
};

inline constexpr std::array number_words{
    number_word{"a",        1},
    number_word{"an",       1},
    number_word{"deux",     2},
    number_word{"dos",      2},
    number_word{"duas",     2},
    number_word{"due",      2},
    number_word{"eight",    8},
    number_word{"einer",    1},
    number_word{"fifteen", 15},
    number_word{"fifty",   50},
    number_word{"five",     5},
    number_word{"forty",   40},
    number_word{"four",     4},
    number_word{"nine",     9},
    number_word{"ninety",  90},
    number_word{"one",      1},
    number_word{"seven",    7},
    number_word{"six",      6},
    number_word{"sixty",   60},
    number_word{"ten",     10},
    number_word{"thirty",  30},
    number_word{"three",    3},
    number_word{"twelve",  12},
    number_word{"twenty",  20},
    number_word{"two",      2},
    number_word{"um",       1},
    number_word{"uma",      1},
    number_word{"un",       1},
    number_word{"una",      1},
    number_word{"une",      1},
    number_word{"zehn",    10},
    number_word{"zwei",     2},
};

// Times that no number begins, by name in lower case.
inline constexpr std::array spelled_times{
    time_unit{"a half hour",          1800},
    time_unit{"einer halben stunde",  1800},
    time_unit{"half an hour",         1800},
    time_unit{"media hora",           1800},
    time_unit{"meia hora",            1800},
    time_unit{"mezz'ora",             1800},
    time_unit{"полчаса",              1800},
    time_unit{"une demi-heure",       1800},
};

// Between what asks to wait and the number; they change nothing.
inline constexpr std::array<std::string_view, 17> wait_fillers{
    "a minimum of", "about",   "al menos", "almeno",    "another",      "approximately",
    "at least",     "au moins", "ca.",     "circa",     "environ",      "etwa",
    "mindestens",   "pelo menos", "the next",    "no earlier than", "no sooner than",
};

// They ask for another attempt. The first letter is left out where it may be a capital beyond ASCII.
inline constexpr std::array<std::string_view, 30> retry_stems{
    "accepted", "again",    "attempt",  "back",      "erneut",    "intent",   "later",    "noch ein",
    "novament", "nuevo",    "nuovo",    "reconnect", "renouvel",  "resend",   "resubmit", "retry",
    "riprov",   "ritent",   "spät",     "ssaye",     "tard",      "tent",     "tente",    "versuch",
    "wieder",   "овтор",    "озже",     "опроб",     "опыт",      "снова",
};

// They say that mail is held off; a time follows.
inline constexpr std::array<std::string_view, 20> hold_stems{
    "again",    "aguard",   "attend",   "banned",    "blocked",   "defer",    "delay",    "esper",
    "graylist", "greylist", "hold",     "limited",   "locked",    "patient",  "pause",    "penalty",
    "retry",    "suspended", "throttl", "wait",
};

// Before the number, behind a word that asks for another attempt: "in" 5 minutes.
inline constexpr std::array<std::string_view, 16> retry_prepositions{
    "after", "after:", "apres", "après", "dans", "dentro de", "depois de", "después de", "dopo",
    "em", "en", "fra", "in", "nach", "tra", "через",
};

// Directly before the number.
inline constexpr std::array<std::string_view, 9> words_for_wait{
    "aguarde", "attendez", "attendre", "espere", "retry", "wait", "等待", "稍后", "稍後",
};

// Nothing is asked for where the sentence says one of these: it tells what was.
inline constexpr std::array<std::string_view, 11> not_a_request{
    "been trying", "expired", "gave up", "giving up", "no longer", "not retry", "not be retried",
    "retried for", "timed out", "timeout", "trying for",
};

// Behind the number and its unit.
inline constexpr std::array<std::string_view, 4> past_words{
    "ago", "alt", "old", "назад",
};
// Another's patience, not the client's: what precedes "for".
inline constexpr std::array<std::string_view, 4> words_for_own_retries{
    "be retried", "we retry", "will keep", "will retry",
};
inline constexpr std::array<std::string_view, 4> rest_words{
    "later", "left", "remaining", "später",
};
// Chinese and Japanese: behind the unit, and what then asks for another attempt.
inline constexpr std::array<std::string_view, 5> words_for_behind{"之后", "以后", "以後", "后", "後"};
inline constexpr std::array<std::string_view, 4> words_for_again{"再", "試", "试", "重"};
// clang-format on

struct scanned_time {
    std::uint64_t seconds = 0;
    std::size_t length = 0;
    bool countdown = false;
};

// The unit at the start of `text`, as long as a name of a unit goes on there, with "(s)".
constexpr scanned_time scan_time_unit(std::string_view text) noexcept {
    scanned_time best;
    for (const time_unit& unit : time_units) {
        if (unit.name.size() <= best.length || !begins_with_word(text, unit.name)) continue;
        const std::string_view rest = text.substr(unit.name.size());
        if (!rest.empty() && is_digit(rest.front()) && unit.name.size() > 1) continue;
        best = {.seconds = unit.seconds,
                .length = unit.name.size() + (begins_with(rest, "(s)") ? 3U : 0U)};
    }
    if (best.length != 0) return best;
    for (const time_unit& unit : time_units_without_space)
        if (begins_with(text, unit.name))
            return {.seconds = unit.seconds, .length = unit.name.size()};
    return {};
}

// "5 minutes", "300s", "1 hour and 30 minutes", "1h30m"; each unit smaller than the one before.
constexpr scanned_time scan_duration(std::string_view text) noexcept {
    scanned_time whole;
    std::uint64_t smallest = ~std::uint64_t{0};
    for (std::size_t at = 0;;) {
        scanned_number digits = scan_number(text.substr(at));
        if (digits.length == 0 && at == 0)
            for (const number_word& word : number_words)
                if (begins_with(text, word.name) && begins_with(text.substr(word.name.size()), " "))
                    digits = {word.value, word.name.size()};
        if (digits.length == 0 || digits.value > delay_hint::longest) break;
        at += digits.length;
        if (at < text.size() && one_of(text[at], " -")) ++at;
        const scanned_time unit = scan_time_unit(text.substr(at));
        if (unit.length == 0 || unit.seconds >= smallest) break;
        at += unit.length;
        whole = {.seconds = whole.seconds + digits.value * unit.seconds, .length = at};
        smallest = unit.seconds;
        if (begins_with(text.substr(at), ", ")) ++at;
        if (begins_with(text.substr(at), " and ")) at += 4;
        if (begins_with(text.substr(at), " ")) ++at;
    }
    return whole;
}

// hh:mm:ss, as milter-greylist counts down; what else it could be, its place must tell.
constexpr scanned_time scan_countdown(std::string_view text) noexcept {
    constexpr std::array<std::uint32_t, 3> weights{3600, 60, 1};
    scanned_time time{.countdown = true};
    for (const std::uint32_t weight : weights) {
        const scanned_number field = scan_number(text.substr(time.length));
        if (field.length != 2 || (weight != 3600 && field.value > 59)) return {};
        time.seconds += field.value * weight;
        time.length += 2;
        if (weight == 1) break;
        if (!begins_with(text.substr(time.length), ":")) return {};
        ++time.length;
    }
    const std::string_view rest = text.substr(time.length);
    return rest.empty() || !(is_ascii_word(rest.front()) || rest.front() == ':') ? time
                                                                                 : scanned_time{};
}

constexpr scanned_time scan_spelled_time(std::string_view text) noexcept {
    for (const time_unit& spelled : spelled_times)
        if (begins_with_word(text, spelled.name))
            return {.seconds = spelled.seconds, .length = spelled.name.size()};
    return {};
}

// "Retry-After: 120", as HTTP has it: seconds, and no date.
constexpr scanned_time scan_retry_after(std::string_view before, std::string_view text) noexcept {
    if (!ends_with_word(trimmed(before), "retry-after:")) return {};
    const scanned_number digits = scan_number(text);
    const std::string_view rest = text.substr(digits.length);
    const bool ends =
        rest.empty() || one_of(rest.front(), " ,;)") || rest == "." || begins_with(rest, ". ");
    return ends ? scanned_time{.seconds = digits.value, .length = digits.length} : scanned_time{};
}

// The time at the start of `text`, which stands behind `before`.
constexpr scanned_time scan_time(std::string_view before, std::string_view text) noexcept {
    for (const scanned_time each : {scan_countdown(text), scan_spelled_time(text),
                                    scan_duration(text), scan_retry_after(before, text)})
        if (each.length != 0) return each;
    return {};
}

constexpr std::string_view without_fillers(std::string_view text) noexcept {
    for (bool again = true; again;) {
        again = false;
        text = trimmed(text);
        for (const std::string_view filler : wait_fillers)
            if (ends_with_word(text, filler)) {
                text.remove_suffix(filler.size());
                again = true;
                break;
            }
    }
    return text;
}

// Only a few plain words: no number, no other clause.
constexpr bool is_short_gap(std::string_view text) noexcept {
    if (text.size() > 32) return false;
    for (const char c : text)
        if (is_digit(c) || one_of(c, ",;.:!?()[]<>=/")) return false;
    return true;
}

template <std::size_t Size>
constexpr bool asks_just_before(std::string_view text,
                                const std::array<std::string_view, Size>& stems) noexcept {
    const std::size_t at = find_last_of(text, stems);
    return at != std::string_view::npos && is_short_gap(text.substr(at));
}

// Whether what stands before a time, in its sentence, asks to wait for it.
constexpr bool asks_to_wait(std::string_view before) noexcept {
    before = without_fillers(before);
    for (const std::string_view word : words_for_wait)
        if (ends_with_word(before, word)) return true;
    if (ends_with(before, ":") || ends_with(before, "=")) {
        before.remove_suffix(1);
        return asks_just_before(tail(before, 24), hold_stems) ||
               ends_with_word(before, "retry-after") || ends_with_word(before, "retry after");
    }
    if (ends_with_word(before, "for") || ends_with_word(before, "für")) {
        before.remove_suffix(ends_with_word(before, "for") ? 3 : 4);
        return asks_just_before(tail(before, 40), hold_stems) &&
               find_last_of(before, words_for_own_retries) == std::string_view::npos;
    }
    for (const std::string_view preposition : retry_prepositions) {
        if (!ends_with_word(before, preposition)) continue;
        std::string_view rest = trimmed(before.substr(0, before.size() - preposition.size()));
        while (!rest.empty() && one_of(rest.back(), "(, ")) rest.remove_suffix(1);
        return asks_just_before(tail(rest, 44), retry_stems);
    }
    return false;
}

// Whether a retry is asked for right behind a time: "in 5 Minuten erneut", "5分後に再送".
constexpr bool asks_after_wait(std::string_view before, std::string_view after) noexcept {
    for (const std::string_view word : rest_words)
        if (begins_with_word(after, word))
            return find_last_of(before, hold_stems) != std::string_view::npos ||
                   holds(after, "until reset");
    for (const std::string_view behind : words_for_behind)
        if (begins_with(after, behind))
            for (const std::string_view again : words_for_again)
                if (holds(after, again)) return true;
    before = without_fillers(before);
    for (const std::string_view preposition : retry_prepositions) {
        if (!ends_with_word(before, preposition)) continue;
        for (const std::string_view stem : retry_stems) {
            const std::size_t at = find_folded(after.substr(0, 28), stem);
            if (at <= 14 && is_short_gap(after.substr(0, at))) return true;
        }
    }
    return false;
}

// Whether the text asks to wait for the time that stands between `before` and `after`.
constexpr bool is_asked_for(std::string_view before, std::string_view after,
                            bool countdown) noexcept {
    before = trimmed(last_sentence(tail(before, 96)));
    after = trimmed(opening_sentence(after.substr(0, 96)));
    for (const std::string_view past : past_words)
        if (begins_with_word(after, past)) return false;
    for (const std::string_view past : not_a_request)
        if (holds(before, past)) return false;
    if (countdown)
        return (ends_with_word(before, "in") || ends_with_word(before, "wait")) &&
               asks_to_wait(before);
    return asks_to_wait(before) || asks_after_wait(before, after);
}

}  // namespace detail

/// The time that the text asks to wait before another attempt: "Greylisted, try again in 5
/// minutes" gives 300 seconds. Empty where it asks for none, or for less than a second or more than
/// seven days.
///
/// A number counts only with a unit, but for that of "Retry-After: 120", and only where the words
/// beside it ask to wait or to try again, in English, German, French, Spanish, Portuguese, Italian,
/// Russian, Chinese or Japanese. Clock times, ranges, ages ("5 days old") and periods of a limit
/// ("100 messages in 1 hour") are none; hh:mm:ss is one behind "in" only, as milter-greylist counts
/// down. The first such time counts. Linear in the reply; allocates nothing.
[[nodiscard]] constexpr std::optional<delay_hint> retry_delay(const reply& answer) noexcept {
    if (!answer.negative()) return std::nullopt;
    const detail::reading_text reading{answer};
    const std::string_view text = reading.text();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!detail::number_may_begin(text, at)) continue;

        const std::string_view before = text.substr(0, at);
        const detail::scanned_time time = detail::scan_time(before, text.substr(at));
        if (time.length == 0) continue;
        const std::string_view after = text.substr(at + time.length);
        const bool asked = detail::is_asked_for(before, after, time.countdown);
        if (!asked) {
            at += time.length - 1;
            continue;
        }
        if (time.seconds < delay_hint::shortest || time.seconds > delay_hint::longest)
            return std::nullopt;
        return delay_hint{static_cast<std::uint32_t>(time.seconds), reading.bytes(at, time.length)};
    }
    return std::nullopt;
}

}  // namespace smtpreply

#endif
