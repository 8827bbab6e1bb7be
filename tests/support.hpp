// What the tests share: the library's values as readable text in a failing check.

#ifndef SMTPREPLY_TESTS_SUPPORT_HPP
#define SMTPREPLY_TESTS_SUPPORT_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/reply_code.hpp>

#include <doctest/doctest.h>

#include <cstdio>
#include <optional>
#include <ostream>  // doctest prints a std::string_view with it
#include <string>
#include <string_view>

namespace test {

// Bytes as a C++ literal would spell them: a failing row names itself on any terminal.
inline std::string spelled(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (c == '\r') {
            text += "\\r";
        } else if (c == '\n') {
            text += "\\n";
        } else if (byte < 32 || byte > 126) {
            char hex[5];
            std::snprintf(hex, sizeof hex, "\\x%02X", byte);
            text += hex;
        } else {
            text += c;
        }
    }
    return text;
}

template <smtpreply::named_enum Enum>
std::string spelled(Enum value) {
    return std::string{to_string(value)};
}

inline std::string spelled(smtpreply::reply_code code) {
    return std::string{to_string(code).view()};
}

inline std::string spelled(const std::optional<smtpreply::enhanced_status>& status) {
    return status ? std::string{to_string(*status).view()} : "-";
}

inline std::string spelled(smtpreply::defect_set defects) {
    std::string text = "{";
    for (const auto& row : smtpreply::enum_names<smtpreply::defect>::rows) {
        if (!defects.contains(row.value)) continue;
        if (text.size() > 1) text += ' ';
        text += row.spelling;
    }
    return text + '}';
}

}  // namespace test

#endif
