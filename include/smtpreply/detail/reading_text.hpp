// The reading text of a reply: what a person would read, on one line.
//
// The texts of the lines, without codes, separators and statuses, joined by one space; a run of
// spaces and tabs is one space, and none is left at either end. So a sentence reads the same
// however the server breaks it over lines. A tidy one-line reply, the usual one, is read in place.

#ifndef SMTPREPLY_DETAIL_READING_TEXT_HPP
#define SMTPREPLY_DETAIL_READING_TEXT_HPP

#include <smtpreply/detail/eight_bytes.hpp>
#include <smtpreply/detail/line_cut.hpp>
#include <smtpreply/detail/line_status.hpp>
#include <smtpreply/reply.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

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

// Whether every white space in `text` is one space. Eight bytes at a time: each reply pays for it.
constexpr bool is_tidy(std::string_view text) noexcept {
    std::size_t at = 0;
    std::uint64_t after_space = 0;
    for (; at + 8 <= text.size(); at += 8) {
        const auto bytes = bytes_at<std::uint64_t>(text.data() + at);
        const std::uint64_t spaces = bytes_equal(bytes, ' ');
        if ((bytes_equal(bytes, '\t') | (spaces & (spaces << 8U | after_space))) != 0) return false;
        after_space = spaces >> 56U;
    }
    for (; at < text.size(); ++at)
        if (text[at] == '\t' || (text[at] == ' ' && at != 0 && text[at - 1] == ' ')) return false;
    return true;
}

// The text of a line without the status it begins with, the reply's own or another.
constexpr std::string_view without_status(std::string_view text) noexcept {
    text = trimmed(text);
    if (!text.empty() && one_of(text.front(), "245([#"))
        text.remove_prefix(leading_status(text, false).rest);
    return trimmed(text);
}

class reading_text {
public:
    // The buffer is written before it is read.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
    constexpr explicit reading_text(const reply& answer) noexcept : answer_{answer} {
        if (answer.lines().empty()) return;
        if (answer.lines().size() == 1) {
            text_ = without_status((*answer.lines().begin()).text);
            if (is_tidy(text_)) {
                complete_ = text_.size() <= reading_limit;
                text_ = text_.substr(0, reading_limit);
                return;
            }
        }
        in_place_ = false;
        std::size_t size = 0;
        complete_ = each_byte([&](char c, const char*) {
            if (size == reading_limit) return false;
            buffer_[size++] = c;
            return true;
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
        if (in_place_) return text_.substr(begin, length);
        const std::size_t last = begin + length - 1;
        const char* from = nullptr;
        const char* to = nullptr;
        std::size_t at = 0;
        (void)each_byte([&](char, const char* where) {
            if (at == begin) from = where;
            to = where;
            return at++ != last;
        });
        return {from, static_cast<std::size_t>(to - from) + 1};
    }

private:
    // Calls `take` with each byte of the reading text and where it lies in the reply, until it
    // returns false; the answer is whether it never did.
    template <class Take>
    [[nodiscard]] constexpr bool each_byte(Take take) const noexcept {
        const char* joint = nullptr;  // the white space or line end that the next byte comes after
        bool begun = false;
        for (const reply_line line : answer_.lines()) {
            const std::string_view text = without_status(line.text);
            for (const char& byte : text) {
                if (is_blank(byte)) {
                    joint = &byte;
                    continue;
                }
                if (begun && joint != nullptr && !take(' ', joint)) return false;
                begun = true;
                joint = nullptr;
                if (!take(byte, &byte)) return false;
            }
            if (!text.empty()) joint = text.data() + text.size();
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
