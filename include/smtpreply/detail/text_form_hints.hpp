// The text forms of what is read from a reply when asked, payloads and hints, and of what explains
// a verdict: rules and entries set side by side.

#ifndef SMTPREPLY_DETAIL_TEXT_FORM_HINTS_HPP
#define SMTPREPLY_DETAIL_TEXT_FORM_HINTS_HPP

#include <smtpreply/blocklist.hpp>
#include <smtpreply/capabilities.hpp>
#include <smtpreply/compare.hpp>
#include <smtpreply/detail/text_form.hpp>
#include <smtpreply/greeting.hpp>
#include <smtpreply/help_url.hpp>
#include <smtpreply/matching_rules.hpp>
#include <smtpreply/provider.hpp>
#include <smtpreply/reason_registry.hpp>
#include <smtpreply/retry_delay.hpp>
#include <smtpreply/rules.hpp>
#include <smtpreply/size_limit.hpp>
#include <smtpreply/stored_reply.hpp>
#include <smtpreply/word_range.hpp>

#include <string_view>

namespace smtpreply::detail {

// A server's words, or addresses, with a space between.
template <class Words>
void write_words(text_out& out, const Words& words) {
    std::string_view before;
    for (const std::string_view word : words) {
        out << before;
        write_escaped(out, word);
        before = " ";
    }
}

// ---- payloads -------------------------------------------------------------------------------

template <>
struct text_form<stored_reply> {
    static void write(text_out& out, const stored_reply& stored) { out << stored.view(); }
};
template <>
struct text_form<word_range> {
    static void write(text_out& out, const word_range& words) { write_words(out, words); }
};
template <>
struct text_form<capability_line> {
    static void write(text_out& out, const capability_line& line) {
        write_escaped(out, line.keyword);
        if (!line.parameters.empty()) out << " " << line.parameters;
    }
};
template <>
struct text_form<capabilities> {
    static void write(text_out& out, const capabilities& offered) {
        write_joined(out, offered, " | ");
    }
};
template <>
struct text_form<server_limits> {
    static void write(text_out& out, const server_limits& bounds) {
        std::string_view before;
        const auto write_one = [&](std::string_view name, const auto& bound) {
            if (!bound) return;
            out << before << name << "=" << *bound;
            before = " ";
        };
        write_one("transactions", bounds.transactions);
        write_one("recipients", bounds.recipients);
        write_one("recipient_domains", bounds.recipient_domains);
    }
};
template <>
struct text_form<greeting> {
    static void write(text_out& out, const greeting& hello) {
        write_escaped(out, hello.host);
        write_quoted(out, hello.text);
        if (hello.esmtp) out << " esmtp";
    }
};

// ---- hints ----------------------------------------------------------------------------------

template <>
struct text_form<delay_hint> {
    static void write(text_out& out, const delay_hint& hint) {
        out << hint.seconds << "s";
        write_quoted(out, hint.bytes);
    }
};
template <>
struct text_form<size_hint> {
    static void write(text_out& out, const size_hint& hint) {
        out << hint.octets << " octets";
        write_quoted(out, hint.bytes);
    }
};
template <>
struct text_form<blocklist_hint> {
    static void write(text_out& out, const blocklist_hint& hint) {
        out << hint.name;
        write_quoted(out, hint.bytes);
        if (hint.address.empty()) return;
        out << " ";
        write_escaped(out, hint.address);
    }
};
template <>
struct text_form<provider_hint> {
    static void write(text_out& out, const provider_hint& hint) {
        out << hint.provider;
        write_quoted(out, hint.bytes);
    }
};
template <>
struct text_form<page_url> {
    static void write(text_out& out, const page_url& url) { write_escaped(out, url.view()); }
};
template <>
struct text_form<help_url_range> {
    static void write(text_out& out, const help_url_range& urls) { write_words(out, urls); }
};

// ---- rules and entries ----------------------------------------------------------------------

template <>
struct text_form<own_rule> {
    static void write(text_out& out, const own_rule& rule) {
        write_escaped(out, rule.name);
        out << ":";
        if (rule.code.value() != 0) out << " " << rule.code;
        if (rule.status) out << " " << *rule.status;
        write_quoted(out, rule.phrase);
        if (!rule.stages.empty()) out << " at " << rule.stages;
        out << " is " << rule.reason;
        if (rule.permanence) out << " " << *rule.permanence;
        if (rule.action) out << " " << *rule.action;
        out << " (" << rule.confidence << ")";
    }
};
template <>
struct text_form<ruled_classification> {
    static void write(text_out& out, const ruled_classification& meaning) {
        out << static_cast<const classification&>(meaning);
    }
};
template <>
struct text_form<matching_rule> {
    static void write(text_out& out, const matching_rule& matching) {
        write_escaped(out, matching.rule);
        write_quoted(out, matching.matched);
        out << " is " << matching.reason << " (" << matching.confidence << ")";
    }
};
template <>
struct text_form<matching_rule_list> {
    static void write(text_out& out, const matching_rule_list& all) {
        write_joined(out, all, " | ");
    }
};
template <>
struct text_form<reason_entry> {
    static void write(text_out& out, const reason_entry& entry) {
        out << entry.reason() << " " << entry.title();
    }
};
template <>
struct text_form<reply_code_comparison> {
    static void write(text_out& out, const reply_code_comparison& both) {
        out << both.left << " | " << both.right;
    }
};
template <>
struct text_form<enhanced_status_comparison> {
    static void write(text_out& out, const enhanced_status_comparison& both) {
        out << both.left << " | " << both.right;
    }
};

}  // namespace smtpreply::detail

#endif
