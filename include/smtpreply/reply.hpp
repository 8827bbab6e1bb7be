// A reply: a view of the bytes that a server sent in answer to one command, and what they spell.

#ifndef SMTPREPLY_REPLY_HPP
#define SMTPREPLY_REPLY_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_status.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/reply_code.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

namespace detail {
class reading_text;
class reply_fold;
}  // namespace detail
class stored_reply;

/// One line of a reply; every view looks into the reply's bytes.
struct reply_line {
    /// Empty for a line inside a multiline reply that does not begin with a code.
    std::optional<reply_code> code;
    /// The status on this line, even where it contradicts the code.
    std::optional<enhanced_status> status;
    /// The text after code and separator, less the status it begins with where that is the reply's
    /// own. A status in brackets at its end stays.
    std::string_view text;
    /// The line as sent, without its line end; cut at the limit where it was longer.
    std::string_view bytes;
    /// The status as sent, without brackets; empty where there is none.
    std::string_view status_bytes;
};

/// One complete reply, as parse() or a reply_reader accepted it: RFC 5321 §4.2.
///
/// A view: it is valid as long as the bytes that were parsed. Copying is cheap and allocates
/// nothing. A default-constructed reply holds no line and no code.
class reply {
public:
    class line_range;

    constexpr reply() noexcept = default;

    /// The ruling code. Where the lines' codes differ, the most severe one, unless the caller
    /// chose another policy; it is never positive when any line is negative.
    [[nodiscard]] constexpr reply_code code() const noexcept { return code_; }

    /// The status that speaks for the reply: of those that agree with their line's code and have
    /// the ruling code's class the most specific one (5.1.1 before 5.1.0 before 5.0.0), the last
    /// such one among equals; empty where there is none. Nothing is made up from the code.
    [[nodiscard]] constexpr std::optional<enhanced_status> status() const noexcept {
        return status_;
    }

    [[nodiscard]] constexpr smtpreply::severity severity() const noexcept {
        return code_.severity();
    }
    [[nodiscard]] constexpr smtpreply::category category() const noexcept {
        return code_.category();
    }
    [[nodiscard]] constexpr bool positive() const noexcept { return code_.positive(); }
    [[nodiscard]] constexpr bool negative() const noexcept { return code_.negative(); }

    /// The departures from the standard that the parser saw.
    [[nodiscard]] constexpr defect_set defects() const noexcept { return defects_; }

    /// All bytes of the reply, line ends included. From a reply_reader that had to cut a line: the
    /// octets of it that are within limits::line, and its LF.
    [[nodiscard]] constexpr std::string_view bytes() const noexcept { return bytes_; }

    /// A forward range of reply_line that cuts the bytes again; it allocates nothing.
    [[nodiscard]] constexpr line_range lines() const noexcept;

private:
    friend class detail::reply_fold;
    friend class stored_reply;

    // The same reply over another copy of its bytes.
    [[nodiscard]] constexpr reply rebased(std::string_view same_bytes) const noexcept {
        reply moved = *this;
        moved.bytes_ = same_bytes;
        return moved;
    }

    std::string_view bytes_;
    reply_code code_;
    std::optional<enhanced_status> status_;
    defect_set defects_;
    std::uint32_t line_count_ = 0;
    std::uint32_t line_limit_ = 0;
    bool strict_ = false;
};

/// The lines of a reply, in order. See reply::lines().
class reply::line_range {
public:
    class iterator {
    public:
        // A std::forward_iterator; the tags are left to std::iterator_traits, since <iterator>
        // would cost every includer more than all else here.
        using value_type = reply_line;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        [[nodiscard]] constexpr reply_line operator*() const noexcept;
        // A line is made when it is asked for; the arrow keeps it for the expression.
        struct arrow {
            reply_line line;
            [[nodiscard]] constexpr const reply_line* operator->() const noexcept { return &line; }
        };
        [[nodiscard]] constexpr arrow operator->() const noexcept;
        constexpr iterator& operator++() noexcept {
            at_ = line_end();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.at_ == b.at_;
        }

    private:
        friend class line_range;
        friend class detail::reading_text;

        // The line but for its status: that takes longer to find than all else.
        struct plain_line {
            std::string_view bytes;
            detail::line_head head;
            [[nodiscard]] constexpr std::string_view text() const noexcept {
                return bytes.substr(head.length);
            }
        };
        [[nodiscard]] constexpr plain_line cut() const noexcept;

        constexpr iterator(const reply& owner, std::size_t at) noexcept : reply_{owner}, at_{at} {}

        [[nodiscard]] constexpr std::size_t line_end() const noexcept {
            const std::size_t feed = reply_.bytes_.find('\n', at_);
            return feed == std::string_view::npos ? reply_.bytes_.size() : feed + 1;
        }

        reply reply_;
        std::size_t at_ = 0;
    };

    [[nodiscard]] constexpr iterator begin() const noexcept { return {reply_, 0}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {reply_, reply_.bytes_.size()}; }
    /// The number of lines; constant time.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return reply_.line_count_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }

private:
    friend class reply;
    constexpr explicit line_range(const reply& owner) noexcept : reply_{owner} {}

    reply reply_;
};

constexpr reply::line_range reply::lines() const noexcept {
    return line_range{*this};
}

constexpr reply::line_range::iterator::plain_line reply::line_range::iterator::cut()
    const noexcept {
    const std::string_view sent = reply_.bytes_.substr(at_, line_end() - at_);
    const std::string_view kept = sent.size() > reply_.line_limit_
                                      ? detail::long_line_content(sent, reply_.line_limit_)
                                      : detail::line_content(sent);
    return {kept, detail::cut_head(kept, at_ == 0)};
}

constexpr reply_line reply::line_range::iterator::operator*() const noexcept {
    const plain_line cut_out = cut();
    reply_line line;
    line.bytes = cut_out.bytes;
    line.text = cut_out.text();
    if (!cut_out.head.has_code) return line;

    line.code = detail::code_of(line.bytes);
    if (!detail::may_hold_status(line.text, reply_.strict_)) return line;
    const detail::line_status found = detail::find_status(line.text, reply_.strict_);
    line.status = found.status();
    line.status_bytes = line.text.substr(found.begin, found.end - found.begin);
    if (found.exists() && line.status == reply_.status_) line.text.remove_prefix(found.rest);
    return line;
}

constexpr reply::line_range::iterator::arrow reply::line_range::iterator::operator->()
    const noexcept {
    return {**this};
}

}  // namespace smtpreply

#endif
