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
    literal title;
    literal description;
    sentence_list causes;
    sentence_list fixes;
};

struct enhanced_status_text {
    std::uint16_t subject;
    std::uint16_t detail;
    literal title;
    literal description;
    sentence_list causes;
    sentence_list fixes;
    literal vendors;     // what some mean by it in another sense; may be empty
    literal right_when;  // when a server is right to use it rather than its neighbours
};

struct situation_text {
    literal title;
    literal description;
    sentence_list causes;
    sentence_list fixes;
};

struct reason_text {
    reason which;
    literal title;
    literal description;
    sentence_list causes;
    sentence_list fixes;
};

}  // namespace detail
}  // namespace smtpreply

#endif
