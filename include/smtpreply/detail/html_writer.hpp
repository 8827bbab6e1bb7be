// A document as a fragment of HTML: one <article>, with lang on everything that is in another
// language than the whole.

#ifndef SMTPREPLY_DETAIL_HTML_WRITER_HPP
#define SMTPREPLY_DETAIL_HTML_WRITER_HPP

#include <smtpreply/detail/rich_text.hpp>
#include <smtpreply/escape.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace smtpreply::detail {

class html_writer {
public:
    html_writer(std::string& out, unsigned level, std::string_view tag)
        : out_{out}, level_{level}, tag_{tag} {}

    void begin() { out_ += "<article lang=\"" + html_escaped(tag_) + "\">\n"; }
    void end() { out_ += "</article>\n"; }

    void heading(unsigned depth, const rich_text& text) {
        const unsigned level = level_ + depth - 1;
        element("h" + std::to_string(level < 6 ? level : 6), "", text);
        out_ += '\n';
    }

    void paragraph(const rich_text& text) {
        element("p", "", text);
        out_ += '\n';
    }

    void list(const std::vector<rich_text>& items, bool ordered) {
        const std::string_view name = ordered ? "ol" : "ul";
        out_.append("<").append(name).append(">\n");
        for (const rich_text& item : items) {
            element("li", "", item);
            out_ += '\n';
        }
        out_.append("</").append(name).append(">\n");
    }

    void facts(const std::vector<table_row>& rows) {
        out_ += "<dl>\n";
        for (const table_row& row : rows) {
            element("dt", "", plain(row.label));
            element("dd", "", row.left);
            out_ += '\n';
        }
        out_ += "</dl>\n";
    }

    void table(std::string_view left, std::string_view right, const std::vector<table_row>& rows) {
        out_ += "<table>\n<thead><tr><td></td>";
        element("th", " scope=\"col\"", plain(left));
        element("th", " scope=\"col\"", plain(right));
        out_ += "</tr></thead>\n<tbody>\n";
        for (const table_row& row : rows) {
            out_ += "<tr>";
            element("th", " scope=\"row\"", plain(row.label));
            element("td", "", row.left);
            element("td", "", row.right);
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n";
    }

private:
    void element(std::string_view name, std::string_view attributes, const rich_text& text) {
        const bool foreign = tag_ != "en" && all_english(text);
        out_.append("<").append(name).append(attributes);
        if (foreign) out_ += " lang=\"en\"";
        out_ += '>';
        for (const run& each : text) {
            const bool other_language = each.english && !foreign && tag_ != "en";
            if (other_language) out_ += "<span lang=\"en\">";
            if (!each.link.empty())
                out_.append("<a href=\"").append(html_escaped(each.link)).append("\">");
            if (each.strong) out_ += "<strong>";
            append_html_escaped(out_, each.text);
            if (each.strong) out_ += "</strong>";
            if (!each.link.empty()) out_ += "</a>";
            if (other_language) out_ += "</span>";
        }
        out_.append("</").append(name).append(">");
    }

    std::string& out_;
    unsigned level_;
    std::string_view tag_;
};

}  // namespace smtpreply::detail

#endif
