// A piece of a rendered document: runs of text, each in the document's language or in English.

#ifndef SMTPREPLY_DETAIL_RICH_TEXT_HPP
#define SMTPREPLY_DETAIL_RICH_TEXT_HPP

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace smtpreply::detail {

struct run {
    std::string text;
    bool english = false;  // whatever the document's language is
    bool strong = false;
    std::string link{};  // an address; empty for none
};

using rich_text = std::vector<run>;

inline rich_text plain(std::string_view text) {
    return {run{.text = std::string{text}}};
}
inline rich_text in_english(std::string_view text) {
    return {run{.text = std::string{text}, .english = true}};
}
inline rich_text strong(std::string_view text) {
    return {run{.text = std::string{text}, .strong = true}};
}

// Joined to the run before it where nothing but the text differs.
inline void append(rich_text& to, const run& piece) {
    if (piece.text.empty()) return;
    const bool alike = !to.empty() && to.back().english == piece.english &&
                       to.back().strong == piece.strong && to.back().link.empty() &&
                       piece.link.empty();
    if (alike)
        to.back().text += piece.text;
    else
        to.push_back(piece);
}

inline rich_text operator+(rich_text first, const rich_text& second) {
    for (const run& each : second) append(first, each);
    return first;
}

inline bool all_english(const rich_text& text) {
    for (const run& each : text)
        if (!each.english) return false;
    return !text.empty();
}

inline bool some_english(const rich_text& text) {
    for (const run& each : text)
        if (each.english) return true;
    return false;
}

// A row of a table; of a list of facts, which has one column, `right` is empty.
struct table_row {
    std::string label;
    rich_text left;
    rich_text right;
};

struct argument {
    std::string_view name;
    rich_text value;
};

// The template with its placeholders replaced. One that has no argument stays as it is.
inline rich_text filled(std::string_view pattern, std::initializer_list<argument> arguments) {
    rich_text out;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        append(out, {.text = std::string{pattern.substr(0, open)}});
        if (open == std::string_view::npos) break;
        pattern.remove_prefix(open);
        const std::size_t close = pattern.find('}');
        const std::string_view name = pattern.substr(1, close - 1);
        const rich_text* value = nullptr;
        for (const argument& each : arguments)
            if (each.name == name) value = &each.value;
        const std::size_t length = value == nullptr ? 1 : close + 1;
        if (value == nullptr)
            append(out, {.text = "{"});
        else
            out = std::move(out) + *value;
        pattern.remove_prefix(length);
    }
    return out;
}

}  // namespace smtpreply::detail

#endif
