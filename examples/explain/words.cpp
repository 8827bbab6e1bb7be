#include "words.hpp"

namespace program {

using namespace smtpreply;

std::string_view in_words(severity severity) {
    switch (severity) {
        case severity::none: return "no reply";
        case severity::completion: return "success";
        case severity::intermediate: return "accepted so far";
        case severity::transient: return "transient failure";
        case severity::permanent: return "permanent failure";
    }
    return {};
}

std::string_view in_words(stage stage) {
    switch (stage) {
        case stage::unknown: return "an unknown command";
        case stage::connect: return "the connection (greeting)";
        case stage::ehlo: return "EHLO";
        case stage::starttls: return "STARTTLS";
        case stage::auth: return "AUTH";
        case stage::mail: return "MAIL FROM";
        case stage::rcpt: return "RCPT TO";
        case stage::data: return "DATA";
        case stage::message: return "the message (final dot)";
        case stage::rset: return "RSET";
        case stage::vrfy: return "VRFY";
        case stage::expn: return "EXPN";
        case stage::help: return "HELP";
        case stage::noop: return "NOOP";
        case stage::quit: return "QUIT";
        case stage::other: return "another command";
    }
    return {};
}

std::string_view in_words(scope scope) {
    switch (scope) {
        case scope::none: return "nothing: it is no failure";
        case scope::recipient: return "this recipient only";
        case scope::message: return "this message, for all of its recipients";
        case scope::sender: return "this sender address";
        case scope::connection: return "this connection, or the host behind it";
        case scope::domain: return "the whole destination domain";
        case scope::credentials: return "the client's own login";
    }
    return {};
}

std::string_view in_words(action action) {
    switch (action) {
        case action::proceed: return "go on with the dialogue";
        case action::retry_later: return "keep the message queued and try again later";
        case action::slow_down: return "try again later, and send less to this destination";
        case action::next_host: return "try the next MX host";
        case action::new_transaction:
            return "send to the remaining recipients at once, in a new transaction";
        case action::reconnect: return "close the connection, then begin anew";
        case action::fall_back_to_helo: return "greet again with HELO";
        case action::start_tls: return "issue STARTTLS, then repeat the command";
        case action::continue_without_tls: return "go on without TLS, where local policy allows it";
        case action::authenticate: return "authenticate, then repeat the command";
        case action::other_credentials: return "stop using these credentials; renew them";
        case action::other_mechanism: return "try another SASL mechanism";
        case action::repeat_without_extension:
            return "repeat the command without the parameter or extension";
        case action::fail_recipient: return "give up this recipient and tell the sender";
        case action::fail_message: return "give up the message and tell the sender";
    }
    return {};
}

std::string_view in_words(origin origin) {
    switch (origin) {
        case origin::standard: return "standard";
        case origin::extension: return "standard extension";
        case origin::iana_listed: return "named in IANA's list, defined by no RFC";
        case origin::historic: return "historic";
        case origin::experimental: return "experimental";
        case origin::draft: return "an expired draft, no standard";
        case origin::de_facto: return "seen in the field, no standard";
        case origin::unregistered: return "in no registry";
    }
    return {};
}

std::string_view in_words(defect defect) {
    switch (defect) {
        case defect::bare_lf: return "a line ends with LF, without CR";
        case defect::stray_cr: return "a CR stands where no line ends";
        case defect::nul: return "a NUL byte in the text";
        case defect::control_character: return "a control character in the text";
        case defect::eight_bit: return "non-ASCII text (UTF-8)";
        case defect::invalid_utf8: return "non-ASCII bytes that are no UTF-8";
        case defect::second_digit: return "the code's second digit is above 5";
        case defect::bad_separator: return "no space or '-' after the code";
        case defect::missing_text: return "a space after the code, but no text";
        case defect::differing_codes: return "the lines carry different codes";
        case defect::line_without_code: return "a line without a code inside the reply";
        case defect::line_too_long: return "a line beyond the limit; the rest of it is left out";
        case defect::unterminated_line: return "the last line has no line end";
        case defect::unterminated_reply: return "the reply breaks off: more lines were announced";
        case defect::differing_status: return "the lines carry different enhanced statuses";
        case defect::missing_status: return "some lines lack the enhanced status";
        case defect::contradicting_status: return "an enhanced status contradicts the code";
        case defect::misplaced_status: return "the enhanced status is not where it belongs";
    }
    return {};
}

std::string_view in_words(parse_rule rule) {
    switch (rule) {
        case parse_rule::none: return "nothing is wrong";
        case parse_rule::reply_code: return "a reply begins with three digits, the first 2 to 5";
        case parse_rule::separator: return "a space, '-' or the end of the line follows the code";
        case parse_rule::textstring: return "the text holds printable ASCII and tabs only";
        case parse_rule::line_end: return "a line ends with CR LF, and holds neither elsewhere";
        case parse_rule::same_code: return "all lines of a reply carry the same code";
        case parse_rule::line_limit: return "the line is longer than the limit";
        case parse_rule::reply_limit: return "the reply is longer than the limit";
        case parse_rule::lines_limit: return "the reply has more lines than the limit";
        case parse_rule::end_of_input: return "the input ends before the reply does";
    }
    return {};
}

namespace {

// After a permanent failure: what another attempt would have to change.
std::string_view way_out_in_words(action next) {
    switch (next) {
        case action::fall_back_to_helo:
        case action::start_tls:
        case action::continue_without_tls:
        case action::authenticate:
        case action::other_mechanism:
        case action::repeat_without_extension:
            return "not unchanged: do what the next line says, then it may pass";
        case action::other_credentials: return "not with these credentials";
        case action::next_host: return "not at this host; another one may take it";
        case action::reconnect:
            return "as earlier replies say: this one mostly follows from one of them";
        case action::proceed:
        case action::retry_later:
        case action::slow_down:
        case action::new_transaction:
        case action::fail_recipient:
        case action::fail_message: break;
    }
    return "no: the same message, sent again unchanged, will be refused again";
}

}  // namespace

std::string_view retry_in_words(const classification& meaning) {
    switch (meaning.effective) {
        case permanence::none: return "not needed";
        case permanence::permanent:
            if (meaning.stated == permanence::transient && meaning.action != action::next_host)
                return "no: the code says transient, but in effect it is for good";
            return way_out_in_words(meaning.action);
        case permanence::transient:
            if (meaning.action == action::new_transaction)
                return "yes, at once: nothing is wrong with the message or the recipients";
            if (meaning.stated == permanence::permanent)
                return "yes, later: the code says permanent, but in effect it is for now";
            return "yes, later: the failure is for now";
    }
    return {};
}

}  // namespace program
