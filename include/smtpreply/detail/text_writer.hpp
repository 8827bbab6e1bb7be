// A document as plain text for a terminal.

#ifndef SMTPREPLY_DETAIL_TEXT_WRITER_HPP
#define SMTPREPLY_DETAIL_TEXT_WRITER_HPP

#include <smtpreply/detail/rich_text.hpp>
#include <smtpreply/detail/text_width.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

class text_writer {
public:
    text_writer(std::string& out, std::size_t columns, std::string_view heading_begin,
                std::string_view heading_end)
        : out_{out}, columns_{columns}, begin_{heading_begin}, end_{heading_end} {}

    void begin() {}
    void end() {}

    void heading(unsigned depth, const rich_text& text) {
        blank();
        const std::string_view margin = depth < 2 ? "" : "  ";
        const std::string words = flat(text);
        for (const std::string_view line : wrapped(words, room(margin.size()))) {
            out_ += margin;
            out_ += begin_;
            out_ += line;
            out_ += end_;
            out_ += '\n';
        }
        fresh_ = true;
    }

    void paragraph(const rich_text& text) {
        if (!fresh_) blank();
        block("  ", "  ", flat(text));
        fresh_ = false;
    }

    void list(const std::vector<rich_text>& items, bool ordered) {
        std::size_t number = 0;
        for (const rich_text& item : items) {
            if (ordered)
                block("  " + std::to_string(++number) + ". ", "     ", flat(item));
            else
                block("  - ", "    ", flat(item));
        }
        fresh_ = false;
    }

    void facts(const std::vector<table_row>& rows) {
        const std::size_t width = widest_label(rows);
        for (const table_row& row : rows)
            block("  " + padded(row.label, width) + "  ", std::string(width + 4, ' '),
                  flat(row.left));
        fresh_ = false;
    }

    void table(std::string_view left, std::string_view right, const std::vector<table_row>& rows) {
        const std::size_t label = widest_label(rows);
        const std::size_t rest = columns_ > label + 6 ? columns_ - label - 6 : 0;
        std::size_t first = columns_of(left);
        for (const table_row& row : rows)
            first = (first < columns_of(flat(row.left))) ? columns_of(flat(row.left)) : first;
        if (columns_ != 0 && first > rest / 2) first = rest / 2;
        const std::size_t second = columns_ == 0 ? 0 : rest - first;
        cells(label, first, second, {"", std::string{left}, std::string{right}});
        for (const table_row& row : rows)
            cells(label, first, second, {row.label, flat(row.left), flat(row.right)});
        fresh_ = false;
    }

private:
    static std::string flat(const rich_text& text) {
        std::string out;
        for (const run& each : text) {
            out += each.text;
            if (!each.link.empty()) out += " <" + each.link + ">";
        }
        return out;
    }

    static std::string padded(std::string_view text, std::size_t width) {
        std::string out{text};
        for (std::size_t used = columns_of(text); used < width; ++used) out += ' ';
        return out;
    }

    static std::size_t widest_label(const std::vector<table_row>& rows) {
        std::size_t width = 0;
        for (const table_row& row : rows)
            if (columns_of(row.label) > width) width = columns_of(row.label);
        return width;
    }

    [[nodiscard]] std::size_t room(std::size_t margin) const {
        return columns_ > margin ? columns_ - margin : columns_ == 0 ? 0 : 1;
    }

    void blank() {
        if (!out_.empty()) out_ += '\n';
    }

    void block(std::string_view first, std::string_view others, std::string_view text) {
        std::string_view margin = first;
        for (const std::string_view line : wrapped(text, room(columns_of(first)))) {
            out_ += margin;
            out_ += line;
            out_ += '\n';
            margin = others;
        }
    }

    void cells(std::size_t label, std::size_t first, std::size_t second,
               const std::array<std::string, 3>& texts) {
        const auto left = wrapped(texts[1], columns_ == 0 ? 0 : first);
        const auto right = wrapped(texts[2], second);
        for (std::size_t i = 0; i < left.size() || i < right.size(); ++i) {
            std::string line = "  " + padded(i == 0 ? texts[0] : "", label) + "  " +
                               padded(i < left.size() ? left[i] : "", first) + "  ";
            if (i < right.size()) line += right[i];
            out_ += line.substr(0, line.find_last_not_of(' ') + 1);
            out_ += '\n';
        }
    }

    std::string& out_;
    std::size_t columns_;
    std::string_view begin_;
    std::string_view end_;
    bool fresh_ = true;  // directly below a heading
};

}  // namespace smtpreply::detail

#endif
