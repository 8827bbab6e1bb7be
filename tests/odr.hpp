// What odr_1.cpp and odr_2.cpp both see of the library, each in its own translation unit.

#ifndef SMTPREPLY_TESTS_ODR_HPP
#define SMTPREPLY_TESTS_ODR_HPP

#include <smtpreply/smtpreply.hpp>

#include <array>
#include <memory>
#include <string_view>

struct odr_view {
    std::array<const void*, 9> constants;
    smtpreply::classification (*classify)(std::string_view, smtpreply::stage) noexcept;
    smtpreply::parse_result (*parse)(std::string_view, const smtpreply::parse_options&) noexcept;
    smtpreply::reason reason;
};

odr_view odr_view_1();
odr_view odr_view_2();

namespace {

// In an unnamed namespace: each translation unit has its own copy, and it alone.
[[maybe_unused]] odr_view odr_view_here() {
    namespace detail = smtpreply::detail;
    return {
        .constants =
            {
                // Not '&', which X3 overloads for its parsers.
                std::addressof(smtpreply::enum_names<smtpreply::reason>::rows),
                std::addressof(smtpreply::enum_names<smtpreply::stage>::rows),
                std::addressof(smtpreply::reply_codes),
                std::addressof(detail::reason_texts),
                std::addressof(detail::reply_code_facts_table),
                std::addressof(detail::reply_code_texts),
                std::addressof(detail::grammar::any_code),
                std::addressof(detail::grammar::first_line),
                std::addressof(detail::grammar::reply_line),
            },
        .classify = &smtpreply::classify,
        .parse = &smtpreply::parse,
        .reason = smtpreply::classify("550 5.1.1 No such user\r\n", smtpreply::stage::rcpt).reason,
    };
}

}  // namespace

#endif
