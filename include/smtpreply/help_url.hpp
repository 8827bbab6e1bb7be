// The web pages that a server names for help.

#ifndef SMTPREPLY_HELP_URL_HPP
#define SMTPREPLY_HELP_URL_HPP

#include <smtpreply/detail/hint_scan.hpp>
#include <smtpreply/reply.hpp>

#include <cstddef>
#include <string_view>

namespace smtpreply {

namespace detail {

// What RFC 3986 §2 allows in a URL, less the quotation mark and brackets that texts put around one.
// Nothing else gets into it: no white space, no control, no byte beyond ASCII.
constexpr bool is_url_byte(char c) noexcept {
    return is_ascii_word(c) || one_of(c, "-._~:/?#@!$&()*+,;=%[]");
}

// Without the punctuation of the sentence around it, and without a bracket that opens outside.
constexpr std::string_view without_trailing_punctuation(std::string_view url) noexcept {
    const bool opens_round = url.find('(') != std::string_view::npos;
    const bool opens_square = url.find('[') != std::string_view::npos;
    while (!url.empty()) {
        const char last = url.back();
        const bool unopened = (last == ')' && !opens_round) || (last == ']' && !opens_square);
        if (!unopened && !one_of(last, ".,;:!?*([")) break;
        url.remove_suffix(1);
    }
    return url;
}

// Whether a URL goes on behind its last allowed byte, with one that belongs escaped: a brace, or a
// letter of Latin, Greek or another alphabet that is no punctuation. Chinese goes on without a
// space behind a URL.
constexpr bool is_cut_before(std::string_view rest) noexcept {
    if (rest.empty()) return false;
    const auto next = static_cast<unsigned char>(rest.front());
    return next == '{' || (next >= 0xC3 && next < 0xE0);
}

// Of several in a row, "https://a.example;https://b.example", the first.
constexpr std::string_view first_of_joined(std::string_view url) noexcept {
    for (std::size_t at = 0; at < url.size(); ++at)
        if (one_of(url[at], ",;") && begins_with(url.substr(at + 1), "http") &&
            url.substr(at).find("://") <= 6)
            return url.substr(0, at);
    return url;
}

// The first URL in `text`; empty where there is none.
constexpr std::string_view find_url(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (lower(text[at]) != 'h' || (at != 0 && is_ascii_word(text[at - 1]))) continue;
        const std::string_view here = text.substr(at);
        const std::size_t scheme =
            begins_with(here, "https://") ? 8U : (begins_with(here, "http://") ? 7U : 0U);
        if (scheme == 0 || scheme == here.size() ||
            !(is_ascii_word(here[scheme]) || here[scheme] == '['))
            continue;
        std::size_t end = scheme;
        while (end < here.size() && is_url_byte(here[end])) ++end;
        const std::string_view first = first_of_joined(here.substr(0, end));
        const std::string_view url = without_trailing_punctuation(first);
        const bool cut = first.size() == end && is_cut_before(here.substr(end));
        if (url.size() > scheme && !cut) return url;
        at += first.size() - 1;
    }
    return {};
}

}  // namespace detail

/// The URLs with http or https in a reply, in order; a forward range of views of its bytes. See
/// help_urls().
class help_url_range {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return url_; }
        constexpr iterator& operator++() noexcept {
            find();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            find();
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.url_.data() == b.url_.data();
        }

    private:
        friend class help_url_range;
        constexpr explicit iterator(std::string_view text) noexcept : rest_{text} { find(); }

        constexpr void find() noexcept {
            url_ = detail::find_url(rest_);
            if (url_.empty()) {
                url_ = {};
                return;
            }
            rest_.remove_prefix(static_cast<std::size_t>(url_.data() - rest_.data()) + url_.size());
        }

        std::string_view url_;
        std::string_view rest_;
    };

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{text_}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }
    /// The first URL; an empty view where there is none.
    [[nodiscard]] constexpr std::string_view front() const noexcept { return *begin(); }

private:
    friend constexpr help_url_range help_urls(const reply& answer) noexcept;
    constexpr explicit help_url_range(std::string_view text) noexcept : text_{text} {}

    std::string_view text_;
};

/// The URLs that the reply names, without the punctuation around them.
///
/// A URL holds only the ASCII characters that RFC 3986 allows and never runs over a line's end; one
/// that goes on with another is left out, since its beginning is another page. It is what the
/// server claims, and may be the very link in the message that it refuses: show it, and do not
/// fetch it unasked. Linear in the reply; allocates nothing; the range is valid as long as the
/// reply's bytes.
[[nodiscard]] constexpr help_url_range help_urls(const reply& answer) noexcept {
    return help_url_range{answer.bytes()};
}

}  // namespace smtpreply

#endif
