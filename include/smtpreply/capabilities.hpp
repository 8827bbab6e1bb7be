// What a server can do, as its reply to EHLO says: a view over that reply.

#ifndef SMTPREPLY_CAPABILITIES_HPP
#define SMTPREPLY_CAPABILITIES_HPP

#include <smtpreply/capability.hpp>
#include <smtpreply/detail/spelled_number.hpp>
#include <smtpreply/detail/text_match.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/word_range.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace smtpreply {

/// One line of a reply to EHLO; every view looks into the reply's bytes.
struct capability_line {
    /// Empty where the keyword is unknown to this library.
    std::optional<smtpreply::capability> capability;
    /// As sent, in whatever case; never empty.
    std::string_view keyword;
    word_range parameters;
};

/// The limits that a server announces with LIMITS (RFC 9422). Empty: none is announced.
struct server_limits {
    std::optional<std::uint64_t> transactions;       ///< MAILMAX: MAIL commands in a session
    std::optional<std::uint64_t> recipients;         ///< RCPTMAX: recipients in a transaction
    std::optional<std::uint64_t> recipient_domains;  ///< RCPTDOMAINMAX: their domains
};

/// The capabilities in a reply to EHLO or LHLO: RFC 5321 §4.1.1.1.
///
///     const smtpreply::capabilities offered{*parsed};
///     if (offered.contains(smtpreply::capability::starttls)) ...
///     if (offered.auth_mechanisms().contains("PLAIN")) ...
///
/// A forward range of capability_line, in the order sent; a view, valid as long as the reply's
/// bytes. The first line, the server's name, is no capability; nor is a line without a code or
/// text. Any reply but a 250 has no capabilities. Nothing is stored, so that each question goes
/// through the lines again: linear in the reply. Allocates nothing; a literal type.
class capabilities {
public:
    class iterator;
    class parameter_range;

    constexpr explicit capabilities(const reply& ehlo) noexcept : reply_{ehlo} {}

    [[nodiscard]] constexpr iterator begin() const noexcept;
    [[nodiscard]] constexpr iterator end() const noexcept;
    [[nodiscard]] constexpr bool empty() const noexcept;

    /// Whether a line has this keyword, in any case of letters.
    [[nodiscard]] constexpr bool contains(std::string_view keyword) const noexcept;
    [[nodiscard]] constexpr bool contains(capability one) const noexcept {
        return contains(to_string(one));
    }

    /// The parameters of all lines with this keyword, one after another; `AUTH LOGIN` and the old
    /// `AUTH=LOGIN` alike. A forward range of `std::string_view`; one that is sent twice is there
    /// twice. Empty both without the keyword and without parameters.
    [[nodiscard]] constexpr parameter_range parameters(std::string_view keyword) const noexcept;
    [[nodiscard]] constexpr parameter_range parameters(capability one) const noexcept;

    /// The SASL mechanisms offered: parameters(capability::auth).
    [[nodiscard]] constexpr parameter_range auth_mechanisms() const noexcept;

    /// The greatest size of a message, in octets (RFC 1870 §4). Empty: the server does not take the
    /// SIZE parameter. 0: it takes it, and states no limit (or one that is no number). A number
    /// beyond 64 bits is the greatest of them; of several the least counts.
    [[nodiscard]] constexpr std::optional<std::uint64_t> size_limit() const noexcept;

    /// False where a message of so many octets is beyond the limit that the server states.
    [[nodiscard]] constexpr bool accepts_size(std::uint64_t octets) const noexcept {
        const std::uint64_t limit = size_limit().value_or(0);
        return limit == 0 || octets <= limit;
    }

    /// What LIMITS says (RFC 9422 §4). A value that is no number, or 0, is ignored, as are unknown
    /// limits; of several the least counts.
    [[nodiscard]] constexpr server_limits limits() const noexcept;

private:
    reply reply_;
};

/// See capabilities.
class capabilities::iterator {
public:
    using value_type = capability_line;
    using difference_type = std::ptrdiff_t;

    constexpr iterator() noexcept = default;

    [[nodiscard]] constexpr capability_line operator*() const noexcept {
        capability_line line;
        const word_range words{text_};
        line.keyword = words.front();
        line.parameters = word_range{words.rest()};
        // The keyword ends at '=' only where servers of old wrote so; SIZE=5 is no SIZE.
        const std::string_view before = line.keyword.substr(0, line.keyword.find('='));
        if (detail::same_word(before, "AUTH") || detail::same_word(before, "X-EXPS")) {
            if (before.size() < line.keyword.size())
                line.parameters = word_range{text_.substr(
                    static_cast<std::size_t>(before.data() - text_.data()) + before.size() + 1)};
            line.keyword = before;
        }
        line.capability = find_capability(line.keyword);
        return line;
    }
    // A line is made when it is asked for; the arrow keeps it for the expression.
    struct arrow {
        capability_line line;
        [[nodiscard]] constexpr const capability_line* operator->() const noexcept { return &line; }
    };
    [[nodiscard]] constexpr arrow operator->() const noexcept { return {**this}; }
    constexpr iterator& operator++() noexcept {
        ++at_;
        settle();
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
    friend class capabilities;
    using line_iterator = reply::line_range::iterator;

    constexpr iterator(line_iterator at, line_iterator end) noexcept : at_{at}, end_{end} {
        settle();
    }

    // Goes on to the next line that is a capability, this one included.
    constexpr void settle() noexcept {
        for (; !(at_ == end_); ++at_) {
            const reply_line line = *at_;
            text_ = line.text;
            if (line.code && !word_range{text_}.empty()) return;
        }
    }

    line_iterator at_;
    line_iterator end_;
    std::string_view text_;
};

/// See capabilities::parameters().
class capabilities::parameter_range {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return *word_; }
        [[nodiscard]] constexpr const std::string_view* operator->() const noexcept {
            return word_.operator->();
        }
        constexpr iterator& operator++() noexcept {
            ++word_;
            if (word_ == word_range::iterator{}) {
                ++line_;
                settle();
            }
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.word_ == b.word_;
        }

    private:
        friend class parameter_range;
        constexpr iterator(capabilities::iterator line, capabilities::iterator end,
                           std::string_view keyword) noexcept
            : line_{line}, end_{end}, keyword_{keyword} {
            settle();
        }

        // Goes on to the first parameter of the next line with the keyword, this one included.
        constexpr void settle() noexcept {
            for (; !(line_ == end_); ++line_) {
                const capability_line line = *line_;
                if (!detail::same_word(line.keyword, keyword_)) continue;
                word_ = line.parameters.begin();
                if (!(word_ == word_range::iterator{})) return;
            }
        }

        capabilities::iterator line_;
        capabilities::iterator end_;
        std::string_view keyword_;
        word_range::iterator word_;
    };

    [[nodiscard]] constexpr iterator begin() const noexcept { return {line_, end_, keyword_}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

    /// Whether one of the parameters is `word`; the case of ASCII letters is ignored.
    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept {
        for (const std::string_view each : *this)
            if (detail::same_word(each, word)) return true;
        return false;
    }

private:
    friend class capabilities;
    constexpr parameter_range(capabilities::iterator line, capabilities::iterator end,
                              std::string_view keyword) noexcept
        : line_{line}, end_{end}, keyword_{keyword} {}

    capabilities::iterator line_;  // the first one with the keyword
    capabilities::iterator end_;
    std::string_view keyword_;  // as that line spells it, so that it lives as long as the reply
};

constexpr capabilities::iterator capabilities::begin() const noexcept {
    if (reply_.code() != reply_code{250}) return end();
    const reply::line_range lines = reply_.lines();
    reply::line_range::iterator second = lines.begin();
    return {++second, lines.end()};
}

constexpr capabilities::iterator capabilities::end() const noexcept {
    const reply::line_range lines = reply_.lines();
    return {lines.end(), lines.end()};
}

constexpr bool capabilities::empty() const noexcept {
    return begin() == end();
}

constexpr bool capabilities::contains(std::string_view keyword) const noexcept {
    for (const capability_line& line : *this)
        if (detail::same_word(line.keyword, keyword)) return true;
    return false;
}

constexpr capabilities::parameter_range capabilities::parameters(
    std::string_view keyword) const noexcept {
    const iterator last = end();
    for (iterator line = begin(); line != last; ++line) {
        const std::string_view found = (*line).keyword;
        if (detail::same_word(found, keyword)) return {line, last, found};
    }
    return {last, last, {}};
}

constexpr capabilities::parameter_range capabilities::parameters(capability one) const noexcept {
    return parameters(to_string(one));
}

constexpr capabilities::parameter_range capabilities::auth_mechanisms() const noexcept {
    return parameters(capability::auth);
}

constexpr std::optional<std::uint64_t> capabilities::size_limit() const noexcept {
    std::optional<std::uint64_t> least;
    for (const capability_line& line : *this) {
        if (line.capability != capability::size) continue;
        const std::uint64_t stated =
            detail::spelled_number(line.parameters.front()).value_or(std::uint64_t{0});
        if (!least || *least == 0 || (stated != 0 && stated < *least)) least = stated;
    }
    return least;
}

constexpr server_limits capabilities::limits() const noexcept {
    server_limits found;
    for (const std::string_view each : parameters(capability::limits)) {
        const std::size_t equals = each.find('=');
        if (equals == std::string_view::npos) continue;
        const std::optional<std::uint64_t> value = detail::spelled_number(each.substr(equals + 1));
        if (!value || *value == 0) continue;

        const std::string_view name = each.substr(0, equals);
        std::optional<std::uint64_t>* const limit =
            detail::same_word(name, "MAILMAX")         ? &found.transactions
            : detail::same_word(name, "RCPTMAX")       ? &found.recipients
            : detail::same_word(name, "RCPTDOMAINMAX") ? &found.recipient_domains
                                                       : nullptr;
        if (limit != nullptr && (!*limit || *value < **limit)) *limit = value;
    }
    return found;
}

}  // namespace smtpreply

#endif
