// The shape of the texts for people: a few sentences per entry, kept in tables of literals.

#ifndef SMTPREPLY_DETAIL_TEXTS_HPP
#define SMTPREPLY_DETAIL_TEXTS_HPP

#include <smtpreply/sentences.hpp>

#include <cstdint>
#include <string_view>

namespace smtpreply {

enum class reason : std::uint8_t;

namespace detail {

struct reply_code_text {
    std::uint16_t code;
    std::string_view title;
    std::string_view description;
    sentences causes;
    sentences fixes;
};

struct reason_text {
    reason which;
    std::string_view title;
    std::string_view description;
    sentences causes;
    sentences fixes;
};

}  // namespace detail
}  // namespace smtpreply

#endif
