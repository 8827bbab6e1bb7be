// The reading text of a reply: what a person would read, on one line.
//
// The texts of the lines, without codes, separators and statuses, joined by one space; a run of
// spaces and tabs is one space, and none is left at either end. So a sentence reads the same
// however the server breaks it over lines. A tidy one-line reply, the usual one, is read in place.

#ifndef SMTPREPLY_DETAIL_READING_TEXT_HPP
#define SMTPREPLY_DETAIL_READING_TEXT_HPP

#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_status.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace smtpreply::detail {

// No more than this is read; what lies beyond, the codes and the beginning have to tell.
inline constexpr std::size_t reading_limit = 4096;

constexpr bool is_blank(char c) noexcept {
    return c == ' ' || c == '\t';
}

constexpr std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

#ifdef __SSE2__
// A bit for each of the sixteen bytes from `at` on that is white space and not one space.
inline unsigned untidy_of_16(const char* at) noexcept {
    const auto is = [](const char* from, char c) {
        return _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)),
                              _mm_set1_epi8(c));
    };
    const __m128i second_space = _mm_and_si128(is(at, ' '), is(at - 1, ' '));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(second_space, is(at, '\t'))));
}
#endif

// Where `text`, which does not begin with a space, has white space that is not one space: a tab, or
// the second of two spaces. Its size where there is none.
constexpr std::size_t find_untidy(std::string_view text) noexcept {
    if (text.empty() || text[0] == '\t') return 0;
    std::size_t at = 1;
#ifdef __SSE2__
    if (!std::is_constant_evaluated()) {
        for (; at + 16 <= text.size(); at += 16)
            if (const unsigned untidy = untidy_of_16(text.data() + at); untidy != 0)
                return at + static_cast<std::size_t>(std::countr_zero(untidy));
        if (text.size() > 16) {
            const std::size_t last = text.size() - 16;
            const unsigned untidy = untidy_of_16(text.data() + last);
            return untidy == 0 ? text.size()
                               : last + static_cast<std::size_t>(std::countr_zero(untidy));
        }
    }
#endif
    while (at < text.size() && text[at] != '\t' && !(text[at] == ' ' && text[at - 1] == ' ')) ++at;
    return at;
}

// How much of `text`, which does not begin or end with white space, needs no change: up to white
// space that is not one space.
constexpr std::size_t tidy_size(std::string_view text) noexcept {
    std::size_t size = find_untidy(text);
    if (size == text.size()) return size;
    while (size != 0 && is_blank(text[size - 1])) --size;
    return size;
}

// The text of a line without the status that it begins with, or two: the reply's own or others.
constexpr std::string_view without_status(std::string_view text) noexcept {
    text = trimmed(text);
    for (int i = 0; i < 2; ++i) {
        if (text.size() < 2 || (text[1] != '.' && !is_status_opening(text[0]))) break;
        const std::size_t rest = leading_status(text, false).rest;
        if (rest == 0) break;
        text = trimmed(text.substr(rest));
    }
    return text;
}

class reading_text {
public:
    // The buffer is written before it is read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr explicit reading_text(const reply& answer) noexcept : answer_{answer} {
        if (answer.lines().empty()) return;
        if (answer.lines().size() == 1) {
            text_ = without_status(answer.lines().begin().cut().text());
            if (tidy_size(text_) == text_.size()) {
                complete_ = text_.size() <= reading_limit;
                text_ = text_.substr(0, reading_limit);
                return;
            }
        }
        in_place_ = false;
        std::size_t size = 0;
        complete_ = each_run([&](std::string_view run, const char* joint) {
            if (joint != nullptr && size != reading_limit) buffer_[size++] = ' ';
            const std::size_t copied = run.copy(buffer_.data() + size, reading_limit - size);
            size += copied;
            return copied == run.size();
        });
        text_ = {buffer_.data(), size};
    }

    // `text_` may look into this object.
    reading_text(const reading_text&) = delete;
    reading_text& operator=(const reading_text&) = delete;

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

    // False where the text goes on beyond reading_limit.
    [[nodiscard]] constexpr bool complete() const noexcept { return complete_; }

    // The reply's bytes that text().substr(begin, length) was read from, the first to the last,
    // with all that lies between them: codes and line ends, where it runs over lines. Linear.
    [[nodiscard]] constexpr std::string_view bytes(std::size_t begin,
                                                   std::size_t length) const noexcept {
        if (length == 0 || begin >= text_.size()) return {};
        const std::string_view wanted = text_.substr(begin, length);
        if (in_place_) return wanted;
        const std::size_t last = begin + wanted.size() - 1;
        const char* from = nullptr;
        const char* to = nullptr;
        std::size_t at = 0;
        (void)each_run([&](std::string_view run, const char* joint) {
            if (joint != nullptr) {
                if (at == begin) from = joint;
                if (at == last) to = joint;
                ++at;
            }
            if (begin >= at && begin - at < run.size()) from = run.data() + (begin - at);
            if (last >= at && last - at < run.size()) to = run.data() + (last - at);
            at += run.size();
            return at <= last;
        });
        return {from, static_cast<std::size_t>(to - from) + 1};
    }

private:
    // Calls `take` with each run of bytes that the reading text has as they are, and the white
    // space or line end that it comes after, until it returns false; the answer is whether it never
    // did.
    template <class Take>
    [[nodiscard]] constexpr bool each_run(Take take) const noexcept {
        const char* joint = nullptr;
        const reply::line_range lines = answer_.lines();
        const auto end = lines.end();
        for (auto line = lines.begin(); line != end; ++line) {
            std::string_view text = without_status(line.cut().text());
            while (!text.empty()) {
                const std::size_t size = tidy_size(text);
                if (!take(text.substr(0, size), joint)) return false;
                text.remove_prefix(size);
                joint = text.data();
                for (; !text.empty() && is_blank(text.front()); text.remove_prefix(1))
                    joint = text.data();
            }
        }
        return true;
    }

    reply answer_;
    std::string_view text_;
    bool in_place_ = true;
    bool complete_ = true;
    std::array<char, reading_limit> buffer_;
};

}  // namespace smtpreply::detail

#endif
