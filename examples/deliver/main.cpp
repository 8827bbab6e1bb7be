// deliver: a mail client with a queue. An example of smtpreply in delivery code, no MTA.

#include "queue.hpp"
#include "settings.hpp"
#include "spool.hpp"
#include "story.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using deliver::settings;

// HOST, HOST:PORT, IPV6 or [IPV6]:PORT.
deliver::host host_from(const std::string& text, bool lmtp) {
    const std::size_t colon = text.rfind(':');
    const bool has_port = colon != std::string::npos &&
                          (text.front() == '[' ? text[colon - 1] == ']' : text.find(':') == colon);
    std::string name = text.substr(0, has_port ? colon : text.size());
    if (name.size() > 2 && name.front() == '[') name = name.substr(1, name.size() - 2);
    return {name, has_port ? text.substr(colon + 1) : lmtp ? "24" : "25"};
}

struct arguments {
    std::vector<std::string> hosts;
    std::string password_file;
    std::string log;
    std::string sender;
    std::vector<std::string> recipients;
    std::string file = "-";
};

void add_options(CLI::App& app, settings& wishes, arguments& given) {
    app.require_subcommand(1);
    app.add_option("--spool", wishes.spool, "The folder of the queue")->required();

    CLI::App& send = *app.add_subcommand("send", "Puts a message into the queue");
    send.add_option("--from", given.sender, "The envelope sender; none for a report");
    send.add_option("--to", given.recipients, "A recipient; may be repeated")
        ->required()
        ->allow_extra_args(false);
    send.add_option("FILE", given.file, "The message; - for standard input");

    CLI::App& run = *app.add_subcommand("run", "Delivers what is in the queue");
    CLI::Option* const host =
        run.add_option("--host", given.hosts,
                       "HOST[:PORT]: a smart host, or several in order of preference; none: the MX "
                       "hosts of each recipient's domain")
            ->allow_extra_args(false);
    run.add_option("--port", wishes.port, "Of the MX hosts; 25 by default");
    run.add_option("--name-server", wishes.name_server, "ADDRESS[:PORT], instead of the system's");
    run.add_option("--name", wishes.our_name, "Our name, for EHLO and reports");
    run.add_flag("--lmtp", wishes.lmtp, "Speak LMTP")->needs(host);
    run.add_option("--tls", wishes.tls, "never, opportunistic (default) or required")
        ->transform(CLI::CheckedTransformer(std::map<std::string, deliver::tls_use>{
            {"never", deliver::tls_use::never},
            {"opportunistic", deliver::tls_use::opportunistic},
            {"required", deliver::tls_use::required}}));
    run.add_option("--ca", wishes.ca_file, "Certificates to trust where TLS is required");
    run.add_option("--user", wishes.user, "Log in as this user")
        ->needs(host);  // a password is for one server, not for every MX
    run.add_option("--password-file", given.password_file, "The password: the file's first line");
    run.add_flag("--login-unprotected", wishes.login_unprotected,
                 "Log in even without TLS, or whoever the server may be");
    run.add_option("--parallel", wishes.parallel, "How many messages at once")
        ->check(CLI::Range(1, 100));
    run.add_flag("--once", wishes.once, "Try each message once, and end");
    run.add_option("--log", given.log, "Write the log to this file");
    run.add_flag("--soft-bounce", wishes.policy.soft_bounce, "Take every failure as transient");
    const auto seconds = [&run](const std::string& name, auto& time, const std::string& help) {
        using duration = std::remove_reference_t<decltype(time)>;
        run.add_option_function<std::int64_t>(
               name, [&time](const std::int64_t& count) { time = duration{count}; }, help)
            ->group("Times in seconds");
    };
    seconds("--first-wait", wishes.policy.ordinary.first, "Before the first retry");
    seconds("--greylist-wait", wishes.policy.greylisted.first, "The same after greylisting");
    seconds("--limit-wait", wishes.policy.slowed.first, "The same after a rate limit");
    seconds("--least-asked", wishes.policy.least_server_delay, "At least, if the server names it");
    seconds("--most-asked", wishes.policy.longest_server_delay, "At most, if the server names it");
    seconds("--warn-after", wishes.policy.warn_after, "Tell the sender that it is late");
    seconds("--give-up-after", wishes.policy.give_up_after, "Return it to the sender");
    seconds("--connect-timeout", wishes.deadline.connect, "To find a host and connect to it");
    seconds("--reply-timeout", wishes.deadline.reply, "For one reply");
    seconds("--final-timeout", wishes.deadline.final_reply, "For the last one");
}

void add_message(const settings& wishes, const arguments& given) {
    deliver::spool spool{wishes.spool};
    deliver::message mail;
    mail.name = spool.new_name();
    mail.sender = given.sender;
    mail.queued_at = smtpreply::moment{std::chrono::system_clock::now()}.seconds_since_1970();
    for (const std::string& each : given.recipients) {
        // It becomes part of a command: one that could be two is refused.
        if (each.find_first_of("\r\n<>") != std::string::npos || each.empty())
            throw std::runtime_error{"no address: " + each};
        mail.recipients.push_back({.address = each});
    }
    if (mail.sender.find_first_of("\r\n<>") != std::string::npos)
        throw std::runtime_error{"no address: " + mail.sender};
    std::ifstream file;
    if (given.file != "-") file.open(given.file, std::ios::binary);
    if (!file) throw std::runtime_error{"cannot read " + given.file};
    spool.add(mail, given.file == "-" ? std::cin : file);
    fmt::print("{}\n", mail.name);
}

// Whether every message had its turn.
bool deliver_all(settings wishes, const arguments& given) {
    for (const std::string& each : given.hosts)
        wishes.hosts.push_back(host_from(each, wishes.lmtp));
    if (!given.password_file.empty()) {
        std::ifstream in{given.password_file};
        if (!std::getline(in, wishes.password))
            throw std::runtime_error{"cannot read " + given.password_file};
    }
    if (wishes.tls == deliver::tls_use::never && wishes.tls_required())
        throw std::runtime_error{"--user needs TLS, or --login-unprotected"};
    if (wishes.policy.ordinary.first < smtpreply::minutes(1))
        wishes.policy.ordinary.least = {};  // a test, which will not wait

    std::FILE* const log = given.log.empty() ? stdout : std::fopen(given.log.c_str(), "a");
    if (log == nullptr) throw std::runtime_error{"cannot write " + given.log};
    deliver::story story{log};
    deliver::spool spool{wishes.spool};
    spool.lock();
    deliver::asio::io_context io{1};
    deliver::queue queue{io, wishes, spool, story};
    queue.run();
    return story.end();
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"A mail client with a queue: an example of smtpreply"};
    settings wishes;
    arguments given;
    add_options(app, wishes, given);
    CLI11_PARSE(app, argc, argv);
    try {
        if (app.got_subcommand("run"))
            return deliver_all(wishes, given) ? EXIT_SUCCESS : EXIT_FAILURE;
        add_message(wishes, given);
    } catch (const std::exception& error) {
        fmt::print(stderr, "deliver: {}\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
