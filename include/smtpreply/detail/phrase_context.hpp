// What stands around a phrase that was found: whether the server says it, and of this message.

#ifndef SMTPREPLY_DETAIL_PHRASE_CONTEXT_HPP
#define SMTPREPLY_DETAIL_PHRASE_CONTEXT_HPP

#include <smtpreply/detail/phrase.hpp>
#include <smtpreply/detail/phrase_match.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// How far back from a phrase what stands around it is looked for.
inline constexpr std::size_t context_reach = 128;

// Whether `text` has `word` at `at`, in lower case, and no letter or digit beside it.
constexpr bool has_word(std::string_view text, std::size_t at, std::string_view word) noexcept {
    if (at > text.size() || text.size() - at < word.size()) return false;
    if (folded(text[at]) != static_cast<unsigned char>(word[0])) return false;  // nearly always
    if (cuts_word(text, at)) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (folded(text[at + i]) != static_cast<unsigned char>(word[i])) return false;
    return !cuts_word(text, at + word.size());
}

// Verdicts that a "not" before them turns round: "TLS is not required", "not listed at".
inline constexpr std::array<std::string_view, 12> turned_by_not{
    "blacklisted", "blocked",   "blocklisted", "disabled", "full",  "listed",
    "needed",      "necessary", "required",    "spam",     "virus", "suspended"};

constexpr bool is_turned_by_not(std::string_view text, std::size_t at) noexcept {
    if (has_word(text, at, "a")) at += 2;
    for (const std::string_view word : turned_by_not)
        if (has_word(text, at, word)) return true;
    return false;
}

// Whether what was found is denied, as its phrase does not say: "mailbox*full" in "mailbox is not
// full".
constexpr bool is_denied(std::string_view text, text_range found,
                         std::string_view pattern) noexcept {
    constexpr std::string_view denial = "not ";
    if (pattern.find(denial) != std::string_view::npos) return false;
    const std::size_t before = found.begin < denial.size() ? 0 : found.begin - denial.size();
    const std::string_view until_end = text.substr(0, found.end);
    for (std::size_t at = find_folded(until_end, 'n', before); at != std::string_view::npos;
         at = find_folded(until_end, 'n', at + 1))
        if (has_word(text, at, "not") && is_turned_by_not(text, at + denial.size())) return true;
    return false;
}

// Whether it stands in a clause that begins with "if": "If you are on a blocklist, see". The server
// does not say that of this message, but for "not available if you have no reverse DNS".
constexpr bool is_conditional(std::string_view text, text_range found) noexcept {
    const auto ends_clause = [](char c) {
        return c == ',' || c == ';' || c == ':' || c == '.' || c == '(' || c == '-';
    };
    const std::size_t first = found.begin > context_reach ? found.begin - context_reach : 0;
    for (std::size_t at = found.begin; at-- > first && !ends_clause(text[at]);) {
        if (has_word(text, at, "then")) return false;
        if (!has_word(text, at, "if ")) continue;
        while (at != 0 && text[at - 1] == ' ') --at;
        return at == 0 || ends_clause(text[at - 1]);
    }
    return false;
}

// Whether a host name in an address goes on there: "joe@mail.spamhaus.org".
constexpr bool is_behind_at(std::string_view text, std::size_t at) noexcept {
    const std::size_t first = at > context_reach ? at - context_reach : 0;
    while (at > first && (is_word(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-'))
        --at;
    return at > first && text[at - 1] == '@';
}

// An address, a host name or a URL is what a user or a stranger chose: the words in it, as in
// <spam@full-mailbox.example>, say nothing. A phrase that looks like one itself means it.
constexpr bool lies_in_a_name(std::string_view text, text_range found,
                              std::string_view pattern) noexcept {
    for (std::size_t i = found.begin; i != found.end; ++i)
        if (text[i] == ' ') return false;
    bool looks_like_one = false;
    for (const char c : pattern) looks_like_one |= c == ' ' || c == '.' || c == '@' || c == '/';
    if (looks_like_one) return is_behind_at(text, found.begin);
    const auto ends_token = [](char c) { return c == ' ' || c == '<' || c == '>' || c == '"'; };
    std::size_t begin = found.begin;
    while (begin != 0 && !ends_token(text[begin - 1])) --begin;
    std::size_t end = found.end;
    while (end != text.size() && !ends_token(text[end])) ++end;
    const std::string_view token = text.substr(begin, end - begin);
    if (token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos)
        return true;
    for (std::size_t i = 1; i + 1 < token.size(); ++i)
        if (token[i] == '.' && is_word(token[i - 1]) && is_word(token[i + 1])) return true;
    return false;
}

// Whether the server says it, of this message. What is not among a text's words need not be looked
// for; they may be missing.
constexpr bool is_said(std::string_view text, const text_words* words,
                       const pattern_match& found) noexcept {
    const auto may_have = [&](std::string_view word) {
        const unsigned kind = word_kind(bytes_in<std::uint64_t>(word, 0) | all_folded);
        return words == nullptr || words->has(kind);
    };
    return !lies_in_a_name(text, found.where, found.pattern) &&
           !(may_have("not") && is_denied(text, found.where, found.pattern)) &&
           !(may_have("if ") && is_conditional(text, found.where));
}

}  // namespace smtpreply::detail

#endif
