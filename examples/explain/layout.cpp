#include "layout.hpp"

#include <smtpreply/escape.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace program {

namespace {

// The longest beginning of `text` that fits, cut between words where there is a space.
std::string_view fitting(std::string_view text, std::size_t room) {
    if (width_of(text) <= room) return text;
    std::size_t end = 0;
    std::size_t space = std::string_view::npos;
    while (end < text.size()) {
        std::size_t next = end + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0U) == 0x80U)
            ++next;
        if (width_of(text.substr(0, next)) > room) break;
        end = next;
        if (end < text.size() && text[end] == ' ') space = end;
    }
    return text.substr(0, space == std::string_view::npos || space == 0 ? end : space);
}

// A row of a line, and the marks below it.
class row {
public:
    explicit row(std::string_view margin) : margin_{margin} {}

    [[nodiscard]] bool has_room_for(std::string_view character) const {
        return width_of(margin_) + width_ + width_of(character) <= columns;
    }
    void add(std::string_view character, bool marked) {
        text_ += character;
        width_ += width_of(character);
        if (!marked) return;
        marks_.resize(width_ - width_of(character), ' ');
        marks_.resize(width_, '^');
    }
    // Writes both where there is a mark, and begins anew.
    void end(std::string& out) {
        if (!marks_.empty()) out += fmt::format("{0}{1}\n{0}{2}\n", margin_, text_, marks_);
        text_.clear();
        marks_.clear();
        width_ = 0;
    }

private:
    std::string_view margin_;
    std::string text_;
    std::string marks_;
    std::size_t width_ = 0;
};

void add_escaped(std::string& out, row& to, std::string_view text, bool marked) {
    const std::string safe = smtpreply::escaped(text);
    for (std::size_t begin = 0; begin < safe.size();) {
        std::size_t end = begin + 1;
        while (end < safe.size() && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80U) ++end;
        const std::string_view character = std::string_view{safe}.substr(begin, end - begin);
        if (!to.has_room_for(character)) to.end(out);
        to.add(character, marked);
        begin = end;
    }
}

// Where `byte` stands in `line`, or the nearer end of it.
std::size_t offset_in(std::string_view line, const char* byte) {
    const std::less<> before;
    if (before(byte, line.data())) return 0;
    if (before(line.data() + line.size(), byte)) return line.size();
    return static_cast<std::size_t>(byte - line.data());
}

}  // namespace

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U) width += byte >= 0xE3U ? 2 : 1;
    }
    return width;
}

std::string wrapped(std::string_view first, std::string_view rest, std::string_view text) {
    std::string out;
    std::string_view margin = first;
    do {
        const std::string_view line = fitting(text, columns - width_of(margin));
        out += fmt::format("{}{}\n", margin, line);
        text.remove_prefix(line.size());
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        margin = rest;
    } while (!text.empty());
    return out;
}

std::string underlined(std::string_view margin, const smtpreply::reply& answer,
                       std::string_view matched) {
    std::string out;
    for (const smtpreply::reply_line line : answer.lines()) {
        std::size_t begin = offset_in(line.bytes, matched.data());
        const std::size_t end = offset_in(line.bytes, matched.data() + matched.size());
        // Where a match goes on from the line above, the code before the text is none of it.
        if (begin == 0 && std::less<>{}(matched.data(), line.bytes.data()))
            begin = std::min(offset_in(line.bytes, line.text.data()), end);
        if (begin >= end) continue;
        row at{margin};
        add_escaped(out, at, line.bytes.substr(0, begin), false);
        add_escaped(out, at, line.bytes.substr(begin, end - begin), true);
        add_escaped(out, at, line.bytes.substr(end), false);
        at.end(out);
    }
    return out;
}

}  // namespace program
