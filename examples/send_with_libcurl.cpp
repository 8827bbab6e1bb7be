// What does a reply mean that libcurl's SMTP got, and what does a program do about it?
//
//     send_with_libcurl smtp://mx.example.com FROM TO < message
//
// Ends with 0 when the message was taken, 75 where it pays to try again, 69 where it does not.

#include <smtpreply/ostream.hpp>
#include <smtpreply/smtpreply.hpp>

#include <curl/curl.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace {

// What libcurl tells of the dialogue: the last command, and the lines that answered it.
struct dialogue {
    smtpreply::stage stage = smtpreply::stage::connect;
    std::string reply;
    bool over = false;
};

smtpreply::stage stage_of(std::string_view command) {
    using smtpreply::stage;
    static const std::map<std::string_view, stage> stages{
        {"EHLO", stage::ehlo}, {"HELO", stage::ehlo}, {"STAR", stage::starttls},
        {"MAIL", stage::mail}, {"RCPT", stage::rcpt}, {"DATA", stage::data}};
    const auto found = stages.find(command.substr(0, 4));
    return found == stages.end() ? stage::auth : found->second;  // AUTH, or a secret's base64
}

// A CURLOPT_DEBUGFUNCTION; libcurl's error message has the code alone.
int on_trace(CURL*, curl_infotype type, char* data, std::size_t size, void* user) {
    auto& seen = *static_cast<dialogue*>(user);
    const std::string_view bytes{data, size};
    const bool command = type == CURLINFO_HEADER_OUT;
    const bool content = type == CURLINFO_DATA_OUT;
    // After a refusal comes QUIT, whose answer is none to the message.
    if (command && bytes.substr(0, 4) == "QUIT") seen.over = true;
    if (seen.over) return 0;
    if (command || content) {
        seen.stage = command ? stage_of(bytes) : smtpreply::stage::message;
        seen.reply.clear();
    }
    if (type == CURLINFO_HEADER_IN) seen.reply += bytes;
    return 0;
}

// libcurl's own errors are what happens without a reply.
smtpreply::event event_of(CURLcode result) {
    using smtpreply::event;
    switch (result) {
        case CURLE_COULDNT_RESOLVE_HOST: return event::dns_failure;
        case CURLE_COULDNT_CONNECT: return event::connection_refused;
        case CURLE_OPERATION_TIMEDOUT: return event::reply_timeout;
        case CURLE_USE_SSL_FAILED: return event::tls_not_offered;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION: return event::tls_failure;
        default: return event::connection_lost;
    }
}

// After curl_easy_perform: what to do, by the last reply, or by the error where there was none.
smtpreply::decision decide_after(CURLcode result, const dialogue& seen) {
    const smtpreply::parse_result last = smtpreply::parse(seen.reply);
    const bool answered = last && (result == CURLE_OK || last->negative());
    const auto meaning =
        answered ? classify(*last, seen.stage) : smtpreply::classify(event_of(result), seen.stage);
    smtpreply::attempt attempt{.now = std::chrono::system_clock::now()};
    const auto hint = answered ? retry_delay(*last) : std::nullopt;
    if (hint) attempt.server_delay = smtpreply::delay{hint->seconds};

    const auto next = decide(meaning, attempt);
    if (answered) std::cout << "said:  " << *last << '\n';
    std::cout << "means: " << to_string(meaning.reason) << " at " << to_string(seen.stage) << '\n'
              << "next:  " << to_string(next.action) << '\n';
    if (next.action == smtpreply::action::retry_later)
        std::cout << "wait:  " << (next.not_before - attempt.now).count() << " s\n";
    return next;
}

std::size_t read_message(char* into, std::size_t, std::size_t size, void*) {
    std::cin.read(into, static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(std::cin.gcount());
}

int exit_status(const smtpreply::decision& next) {
    using smtpreply::action;
    constexpr int give_up = 69;  // EX_UNAVAILABLE and EX_TEMPFAIL of sysexits.h
    constexpr int try_again = 75;
    return next.action == action::proceed       ? EXIT_SUCCESS
           : next.action == action::retry_later ? try_again
                                                : give_up;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: send_with_libcurl URL FROM TO < message\n";
        return EXIT_FAILURE;
    }
    CURL* const curl = curl_easy_init();
    if (curl == nullptr) return EXIT_FAILURE;
    dialogue seen;
    curl_slist* const recipients = curl_slist_append(nullptr, argv[3]);
    curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, argv[2]);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_TRY));
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
    curl_easy_setopt(curl, CURLOPT_CRLF, 1L);  // of a file with LF alone
    // Ten minutes for each reply: whoever gives up early on the last one delivers twice.
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, 600L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);  // and for a line that is silent
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 600L);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);  // without it, nothing is told
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_trace);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &seen);

    const CURLcode result = curl_easy_perform(curl);
    const smtpreply::decision next = decide_after(result, seen);
    curl_slist_free_all(recipients);
    curl_easy_cleanup(curl);
    return exit_status(next);
}
