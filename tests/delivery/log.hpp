// The log of examples/deliver, read again: what it told of each attempt for each recipient.

#ifndef SMTPREPLY_TESTS_DELIVERY_LOG_HPP
#define SMTPREPLY_TESTS_DELIVERY_LOG_HPP

#include <array>
#include <ctime>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace delivery_test {

struct entry {
    std::string message;  // its name
    std::string to;       // the recipient's address
    std::string said;     // by the server
    std::string reason;   // that the library gave
    std::string next;     // what is done about it; "later" for another attempt at some time
    std::string when{};   // that time: "2026-11-24 20:15:00"
};

/// `time` as the log writes it.
inline std::string in_log(std::time_t time) {
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts)};
}

inline std::vector<entry> read_log(const std::string& log) {
    const auto after = [](std::string_view line, std::string_view label) {
        return std::string{line.substr(label.size())};
    };
    std::vector<entry> all;
    std::istringstream lines{log};
    for (std::string line; std::getline(lines, line);) {
        if (const std::size_t at = line.find(" to <");
            line.rfind(' ', 0) != 0 && at != std::string::npos)
            all.push_back({line.substr(0, at),
                           line.substr(at + 5, line.find(">, attempt") - at - 5),
                           {},
                           {},
                           {}});
        if (all.empty()) continue;
        if (line.rfind("  said:   ", 0) == 0) all.back().said = after(line, "  said:   ");
        if (line.rfind("  means:  ", 0) == 0)
            all.back().reason = after(line.substr(0, line.find(':', 10)), "  means:  ");
        if (line.rfind("  next:   ", 0) == 0) {
            std::string words = after(line, "  next:   ");
            const std::string_view end = " UTC";  // of "attempt 2 at" such a time
            if (words.rfind("attempt ", 0) == 0) {
                const std::size_t time = words.find(" at ") + 4;
                all.back().when = words.substr(time, words.find(end) - time);
                words = "later" + words.substr(words.find(end) + end.size());
            }
            all.back().next = words;
        }
    }
    return all;
}

}  // namespace delivery_test

#endif
