// How parsers of the grammar are put together: a >> b, a | b, -a and *a, as Spirit X3 has them, for
// parsers that make no attribute.
//
// They are X3 parsers, and go together with all others. X3's own would accept the same, but what
// puts attributes together there, which a line_reading has no use for, takes the compiler longer
// than everything else in this library. Where their headers are included too, the compiler prefers
// these for the parsers here, which satisfy more.

#ifndef SMTPREPLY_DETAIL_COMBINATORS_HPP
#define SMTPREPLY_DETAIL_COMBINATORS_HPP

#include <boost/spirit/home/x3/core/parser.hpp>

#include <type_traits>

namespace smtpreply::detail {

namespace x3 = boost::spirit::x3;

namespace grammar {

struct no_attribute {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;
};

template <class Parser>
concept makes_no_attribute = std::is_base_of_v<no_attribute, Parser>;

template <class Derived>
struct primitive : x3::parser<Derived>, no_attribute {};

template <class Left, class Right>
struct sequence : x3::binary_parser<Left, Right, sequence<Left, Right>>, no_attribute {
    using x3::binary_parser<Left, Right, sequence>::binary_parser;

    template <class Iterator, class Context>
    bool parse(Iterator& first, const Iterator& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        const Iterator begin = first;
        if (this->left.parse(first, last, context, x3::unused, x3::unused) &&
            this->right.parse(first, last, context, x3::unused, x3::unused))
            return true;
        first = begin;
        return false;
    }
};

template <class Left, class Right>
struct alternative : x3::binary_parser<Left, Right, alternative<Left, Right>>, no_attribute {
    using x3::binary_parser<Left, Right, alternative>::binary_parser;

    template <class Iterator, class Context>
    bool parse(Iterator& first, const Iterator& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        return this->left.parse(first, last, context, x3::unused, x3::unused) ||
               this->right.parse(first, last, context, x3::unused, x3::unused);
    }
};

template <class Subject>
struct optional : x3::unary_parser<Subject, optional<Subject>>, no_attribute {
    using x3::unary_parser<Subject, optional>::unary_parser;

    template <class Iterator, class Context>
    bool parse(Iterator& first, const Iterator& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        this->subject.parse(first, last, context, x3::unused, x3::unused);
        return true;
    }
};

template <class Subject>
struct kleene : x3::unary_parser<Subject, kleene<Subject>>, no_attribute {
    using x3::unary_parser<Subject, kleene>::unary_parser;

    template <class Iterator, class Context>
    bool parse(Iterator& first, const Iterator& last, const Context& context, x3::unused_type,
               x3::unused_type) const {
        while (this->subject.parse(first, last, context, x3::unused, x3::unused)) {
        }
        return true;
    }
};

// Each has X3's declaration and a constraint besides, so that it is the better one of two.

template <class Left, class Right>
    requires makes_no_attribute<Left> && makes_no_attribute<Right>
constexpr sequence<Left, Right> operator>>(const Left& left, const Right& right) {
    return {left, right};
}

template <class Left, class Right>
    requires makes_no_attribute<Left> && makes_no_attribute<Right>
constexpr alternative<Left, Right> operator|(const Left& left, const Right& right) {
    return {left, right};
}

template <class Subject>
    requires makes_no_attribute<Subject>
constexpr optional<Subject> operator-(const Subject& subject) {
    return {subject};
}

template <class Subject>
    requires makes_no_attribute<Subject>
constexpr kleene<Subject> operator*(const Subject& subject) {
    return {subject};
}

}  // namespace grammar
}  // namespace smtpreply::detail

#endif
