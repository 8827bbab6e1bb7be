// A document in Markdown (CommonMark, with the tables of GitHub).

#ifndef SMTPREPLY_DETAIL_MARKDOWN_WRITER_HPP
#define SMTPREPLY_DETAIL_MARKDOWN_WRITER_HPP

#include <smtpreply/detail/rich_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

// What Markdown would take for its own is escaped; a '_' only where it could be an emphasis.
inline std::string markdown_escaped(std::string_view text) {
    constexpr std::string_view always = "\\`*[]<>|~&";
    const auto is_word = [&](std::size_t i) {
        return i < text.size() &&
               ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z') ||
                (text[i] >= '0' && text[i] <= '9'));
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool emphasis = text[i] == '_' && !(i > 0 && is_word(i - 1) && is_word(i + 1));
        const bool block = i == 0 && (text[i] == '#' || text[i] == '+' || text[i] == '-');
        if (emphasis || block || always.find(text[i]) != std::string_view::npos) out += '\\';
        out += text[i];
    }
    return out;
}

class markdown_writer {
public:
    markdown_writer(std::string& out, unsigned level) : out_{out}, level_{level} {}

    void begin() {}
    void end() {}

    void heading(unsigned depth, const rich_text& text) {
        blank();
        out_.append(level_ + depth - 1, '#');
        out_ += ' ' + marked(text) + '\n';
    }

    void paragraph(const rich_text& text) {
        blank();
        out_ += marked(text) + '\n';
    }

    void list(const std::vector<rich_text>& items, bool ordered) {
        blank();
        std::size_t number = 0;
        for (const rich_text& item : items)
            out_ += (ordered ? std::to_string(++number) + ". " : "- ") + marked(item) + '\n';
    }

    void facts(const std::vector<table_row>& rows) {
        blank();
        out_ += "| | |\n| --- | --- |\n";
        for (const table_row& row : rows)
            out_ += "| " + markdown_escaped(row.label) + " | " + marked(row.left) + " |\n";
    }

    void table(std::string_view left, std::string_view right, const std::vector<table_row>& rows) {
        blank();
        out_ += "| | " + markdown_escaped(left) + " | " + markdown_escaped(right) + " |\n";
        out_ += "| --- | --- | --- |\n";
        for (const table_row& row : rows)
            out_ += "| " + markdown_escaped(row.label) + " | " + marked(row.left) + " | " +
                    marked(row.right) + " |\n";
    }

private:
    static std::string marked(const rich_text& text) {
        std::string out;
        for (const run& each : text) {
            const std::string_view emphasis = each.strong ? "**" : "";
            if (!each.link.empty()) out += '[';
            out.append(emphasis).append(markdown_escaped(each.text)).append(emphasis);
            if (!each.link.empty()) out.append("](").append(each.link).append(")");
        }
        return out;
    }

    void blank() {
        if (!out_.empty()) out_ += '\n';
    }

    std::string& out_;
    unsigned level_;
};

}  // namespace smtpreply::detail

#endif
