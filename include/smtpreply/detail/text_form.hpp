// The one text form of each public type, which operator<< and std::format share: one line of
// printable ASCII, whatever a server sent. Those of hints and rules: text_form_hints.hpp.

#ifndef SMTPREPLY_DETAIL_TEXT_FORM_HPP
#define SMTPREPLY_DETAIL_TEXT_FORM_HPP

#include <smtpreply/action_set.hpp>
#include <smtpreply/attempt.hpp>
#include <smtpreply/classification.hpp>
#include <smtpreply/code_list.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/decision.hpp>
#include <smtpreply/defect.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/explanation.hpp>
#include <smtpreply/moment.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/registry.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/retry_policy.hpp>
#include <smtpreply/search.hpp>
#include <smtpreply/sentences.hpp>
#include <smtpreply/short_text.hpp>
#include <smtpreply/stage.hpp>

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// Specialised for each type that has a text form. A class, so that no conversion finds it: a string
// literal converts to sentences, and is none.
template <class Type>
struct text_form;

// Where text goes: a stream, a string. `<<` appends.
class text_out {
public:
    template <class Target>
    explicit text_out(Target& target) noexcept
        : target_{&target}, append_{[](void* to, std::string_view text) {
              static_cast<Target*>(to)->append(text);
          }} {}

    text_out& operator<<(std::string_view text) {
        append_(target_, text);
        return *this;
    }
    template <std::integral Number>
        requires(!std::same_as<Number, bool>)
    text_out& operator<<(Number value) {
        std::array<char, 24> digits{};
        char* const begin = digits.data();
        const char* const end = std::to_chars(begin, begin + digits.size(), value).ptr;
        return *this << std::string_view{begin, static_cast<std::size_t>(end - begin)};
    }
    template <class Type>
        requires requires {
            sizeof(text_form<Type>);
        }
    text_out& operator<<(const Type& value) {
        text_form<Type>::write(*this, value);
        return *this;
    }

private:
    void* target_;
    void (*append_)(void*, std::string_view);
};

template <class Type>
concept has_text_form = requires {
    sizeof(text_form<Type>);
};

// A server's bytes: printable ASCII as it is, a backslash doubled, everything else as \xHH.
inline void write_escaped(text_out& out, std::string_view bytes) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (const char& c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (c == '\\') {
            out << "\\\\";
        } else if (byte >= 32 && byte <= 126) {
            out << std::string_view{&c, 1};
        } else {
            out << "\\x" << hex.substr(byte / 16, 1) << hex.substr(byte % 16, 1);
        }
    }
}

// A server's bytes in quotes, behind a space; nothing where there are none.
inline void write_quoted(text_out& out, std::string_view bytes) {
    if (bytes.empty()) return;
    out << " \"";
    write_escaped(out, bytes);
    out << "\"";
}

// {a b c}: the named values of which `has` is true.
template <named_enum Enum, class Set>
void write_set(text_out& out, const Set& set) {
    std::string_view before = "{";
    for (const auto& row : enum_names<Enum>::rows) {
        if (!set.contains(row.value)) continue;
        out << before << row.spelling;
        before = " ";
    }
    out << (before == "{" ? "{}" : "}");
}

// Each with " " or another text between.
template <class Range>
void write_joined(text_out& out, const Range& range, std::string_view between) {
    std::string_view before;
    for (const auto& each : range) {
        out << before << each;
        before = between;
    }
}

// ---- vocabulary -----------------------------------------------------------------------------

template <named_enum Enum>
struct text_form<Enum> {
    static void write(text_out& out, Enum value) { out << to_string(value); }
};
template <>
struct text_form<short_text> {
    static void write(text_out& out, const short_text& text) { out << text.view(); }
};
template <>
struct text_form<reply_code> {
    static void write(text_out& out, reply_code code) { out << to_string(code).view(); }
};
template <>
struct text_form<enhanced_status> {
    static void write(text_out& out, enhanced_status status) { out << to_string(status).view(); }
};
template <>
struct text_form<stage_set> {
    static void write(text_out& out, stage_set set) { write_set<stage>(out, set); }
};
template <>
struct text_form<defect_set> {
    static void write(text_out& out, defect_set set) { write_set<defect>(out, set); }
};
template <>
struct text_form<action_set> {
    static void write(text_out& out, action_set set) { write_set<action>(out, set); }
};

// ---- registry -------------------------------------------------------------------------------

template <>
struct text_form<code_list> {
    static void write(text_out& out, const code_list& codes) {
        out << "{";
        write_joined(out, codes, " ");
        out << "}";
    }
};
template <>
struct text_form<sentences> {
    static void write(text_out& out, const sentences& all) { write_joined(out, all, " "); }
};
template <>
struct text_form<reply_code_entry> {
    static void write(text_out& out, const reply_code_entry& entry) {
        out << entry.code() << " " << entry.title();
    }
};
template <>
struct text_form<enhanced_status_entry> {
    static void write(text_out& out, const enhanced_status_entry& entry) {
        out << entry.status() << " " << entry.title();
    }
};
template <>
struct text_form<search_hit> {
    static void write(text_out& out, const search_hit& hit) {
        if (hit.status)
            out << *hit.status;
        else
            out << hit.code;
        out << " " << hit.title;
    }
};
template <>
struct text_form<search_results> {
    static void write(text_out& out, const search_results& hits) { write_joined(out, hits, " | "); }
};
template <>
struct text_form<explanation> {
    static void write(text_out& out, const explanation& words) {
        out << words.title << ". " << words.description;
    }
};

// ---- parser ---------------------------------------------------------------------------------

template <>
struct text_form<reply_line> {
    static void write(text_out& out, const reply_line& line) { write_escaped(out, line.bytes); }
};
template <>
struct text_form<reply> {
    static void write(text_out& out, const reply& answer) {
        write_joined(out, answer.lines(), " | ");
    }
};
template <>
struct text_form<parse_error> {
    static void write(text_out& out, const parse_error& error) {
        out << error.rule << " at byte " << error.offset;
        if (error.code.value() != 0) out << " after code " << error.code;
    }
};
template <>
struct text_form<parse_result> {
    static void write(text_out& out, const parse_result& result) {
        out << result.status();
        if (result.complete()) out << ": " << *result;
        if (result.malformed()) out << ": " << result.error();
    }
};
template <>
struct text_form<limits> {
    static void write(text_out& out, const limits& bounds) {
        out << "line=" << bounds.line << " reply=" << bounds.reply << " lines=" << bounds.lines;
    }
};
template <>
struct text_form<parse_options> {
    static void write(text_out& out, const parse_options& options) {
        out << options.strictness << " " << options.framing << " code=" << options.code << " "
            << options.limits;
    }
};

// ---- classifier -----------------------------------------------------------------------------

template <>
struct text_form<context> {
    static void write(text_out& out, const context& known) {
        out << known.stage;
        if (known.lmtp) out << " lmtp";
        if (known.tls_required) out << " tls_required";
        if (known.recipients_accepted) out << " recipients_accepted=" << *known.recipients_accepted;
        if (known.other_hosts_left)
            out << (*known.other_hosts_left ? " other_hosts_left" : " no_other_hosts_left");
    }
};
template <>
struct text_form<evidence> {
    static void write(text_out& out, const evidence& found) {
        out << found.rule;
        write_quoted(out, found.matched);
        out << " " << found.confidence;
    }
};
template <>
struct text_form<classification> {
    static void write(text_out& out, const classification& meaning) {
        if (meaning.code.value() != 0) out << meaning.code << " ";
        if (meaning.status) out << *meaning.status << " ";
        out << "at " << meaning.stage << ": " << meaning.reason << " " << meaning.effective << " "
            << meaning.scope << " " << meaning.action << " (" << meaning.evidence << ")";
    }
};

// ---- retry ----------------------------------------------------------------------------------

template <>
struct text_form<delay> {
    static void write(text_out& out, delay wait) { out << wait.count() << "s"; }
};
template <>
struct text_form<moment> {
    static void write(text_out& out, moment time) { out << time.seconds_since_1970(); }
};
template <>
struct text_form<attempt> {
    static void write(text_out& out, const attempt& current) {
        out << "number=" << current.number << " now=" << current.now;
        if (current.queued_at) out << " queued_at=" << *current.queued_at;
        out << " possible=" << current.possible;
        if (current.lmtp) out << " lmtp";
        if (current.null_sender) out << " null_sender";
        if (current.delay_warned) out << " delay_warned";
        if (current.server_delay) out << " server_delay=" << *current.server_delay;
    }
};
template <>
struct text_form<backoff> {
    static void write(text_out& out, const backoff& schedule) {
        out << schedule.first << ".." << schedule.longest;
        if (schedule.least > delay{})
            out << " from " << schedule.least << " after " << schedule.early;
    }
};
template <>
struct text_form<retry_policy> {
    static void write(text_out& out, const retry_policy& policy) {
        out << "ordinary=" << policy.ordinary << " greylisted=" << policy.greylisted
            << " slowed=" << policy.slowed << " give_up_after=" << policy.give_up_after
            << " warn_after=" << policy.warn_after << " server_delay=" << policy.least_server_delay
            << ".." << policy.longest_server_delay << " early=" << policy.server_delay_early
            << " jitter=" << policy.jitter_percent << "% attempts_at_5yz=" << policy.attempts_at_5yz
            << " refused_greeting=" << policy.refused_greeting << " rcpt_552=" << policy.rcpt_552;
        if (policy.soft_bounce) out << " soft_bounce";
    }
};
template <>
struct text_form<decision> {
    static void write(text_out& out, const decision& made) {
        out << made.action;
        if (made.action == action::retry_later) out << " at " << made.not_before;
        if (made.slow_destination) out << " slow_destination";
        if (made.tell_sender) out << " tell_sender";
        if (made.delay_warning) out << " delay_warning";
        if (made.tell_operator) out << " tell_operator";
        if (made.suppress_address) out << " suppress_address";
        if (made.other_source) out << " other_source";
        if (made.may_be_delivered) out << " may_be_delivered";
        if (made.expired) out << " expired";
    }
};

}  // namespace smtpreply::detail

#endif
