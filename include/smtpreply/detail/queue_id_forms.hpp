// The forms in which servers give the queue id of a message that they accepted.

#ifndef SMTPREPLY_DETAIL_QUEUE_ID_FORMS_HPP
#define SMTPREPLY_DETAIL_QUEUE_ID_FORMS_HPP

#include <smtpreply/detail/text_match.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// A pattern is compared with the text of a line from its start on:
//
//     %      the id: bytes that is_id_byte() takes, as many as there are, and colons before digits
//     *      any text, as little as will do; at most one in a pattern, before the id
//     $      the end of the line, at the end of the pattern
//     space  one or more spaces
//     other  itself, in any case of letters
struct queue_id_form {
    std::string_view server;
    std::string_view pattern;
    std::size_t least = 1;  // bytes of the id; fewer are no id
};

// Sorted by server. The first one that fits decides.
// clang-format off
inline constexpr std::array queue_id_forms{
    queue_id_form{"Amavis, Postfix, SendGrid, ZoneMTA", "*queued as %",                     5},
    queue_id_form{"Amazon SES",                         "Ok %$",                           32},
    queue_id_form{"Courier",                            "Ok. %$",                          20},
    queue_id_form{"Dovecot LMTP",                       "<*> % Saved$",                    10},
    queue_id_form{"Exchange",                           "*[InternalId=%",                   1},
    queue_id_form{"Exchange, IIS",                      "<%> Queued mail for delivery",     1},
    queue_id_form{"Exim",                               "OK id=%",                          6},
    queue_id_form{"GMX, 1&1",                           "*completed: id=%",                 6},
    queue_id_form{"Gmail",                              "OK * % - gsmtp$",                  8},
    queue_id_form{"Haraka",                             "Message Queued (%)",               8},
    queue_id_form{"IronPort",                           "ok: Message % accepted",           1},
    queue_id_form{"Mimecast",                           "*Received OK [%]",                 8},
    queue_id_form{"OpenSMTPD, Sendmail",                "% Message accepted for delivery",  6},
    queue_id_form{"Oracle Messaging Server",            "*envelope id %",                   8},
    queue_id_form{"Yandex",                             "Ok: queued on * as %",             8},
    queue_id_form{"Yandex",                             "Ok: queued on * %$",              10},
    queue_id_form{"qmail",                              "ok * qp %",                        1},
};
// clang-format on

consteval bool queue_id_forms_are_sound() {
    for (std::size_t i = 0; i < queue_id_forms.size(); ++i) {
        const queue_id_form& form = queue_id_forms[i];
        if (form.server.empty() || form.least == 0) return false;
        if (i != 0 && form.server < queue_id_forms[i - 1].server) return false;
        std::size_t ids = 0;
        std::size_t stars = 0;
        for (const char c : form.pattern) {
            if (c == '%') ++ids;
            if (c == '*' && (++stars > 1 || ids != 0)) return false;
        }
        if (ids != 1) return false;
    }
    return true;
}
static_assert(queue_id_forms_are_sound());

// Printable ASCII, but no space, bracket, quote, comma, semicolon, colon or backslash. A colon
// before a digit is one too: Dovecot numbers the recipients of a message.
constexpr bool is_id_byte(char c) noexcept {
    constexpr std::string_view others = "()<>[]{},;:\"'`\\";
    return c > ' ' && c < '\x7F' && others.find(c) == std::string_view::npos;
}

// A digit, an '@', or a capital behind a small letter: "queued as soon as possible" gives no id.
constexpr bool is_queue_id(std::string_view word, std::size_t least) noexcept {
    if (word.size() < least) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if ((c >= '0' && c <= '9') || c == '@') return true;
        const char before = i == 0 ? ' ' : word[i - 1];
        if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') return true;
    }
    return false;
}

// The length of the id at the start of `text`.
constexpr std::size_t scan_queue_id(std::string_view text) noexcept {
    std::size_t length = 0;
    for (; length < text.size(); ++length) {
        const bool numbers = text[length] == ':' && length + 1 < text.size() &&
                             text[length + 1] >= '0' && text[length + 1] <= '9';
        if (!numbers && !is_id_byte(text[length])) break;
    }
    return length;
}

// The id where the whole pattern fits the start of `text`; empty otherwise. Quadratic only in the
// number of '*', of which there is at most one.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): one branch for each kind of byte
constexpr std::string_view match_queue_id(std::string_view pattern, std::string_view text,
                                          std::size_t least) noexcept {
    std::string_view id;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        if (c == '*') {
            const std::string_view rest = pattern.substr(at + 1);
            for (std::size_t skip = 0; skip <= text.size(); ++skip) {
                // Words begin where the pattern says so: "requeued as" is not "queued as".
                if (skip != 0 && is_word_byte(rest.front()) && is_word_byte(text[skip - 1]))
                    continue;
                const std::string_view found = match_queue_id(rest, text.substr(skip), least);
                if (!found.empty()) return found;
            }
            return {};
        }
        if (c == '%') {
            const std::size_t length = scan_queue_id(text);
            id = text.substr(0, length);
            text.remove_prefix(length);
            while (!id.empty() && id.back() == '.') id.remove_suffix(1);
            if (!is_queue_id(id, least)) return {};
        } else if (c == '$') {
            if (text.find_first_not_of(" \t") != std::string_view::npos) return {};
        } else {
            if (text.empty() || lower(text.front()) != lower(c)) return {};
            text.remove_prefix(1);
            while (c == ' ' && !text.empty() && text.front() == ' ') text.remove_prefix(1);
        }
    }
    return id;
}

}  // namespace smtpreply::detail

#endif
