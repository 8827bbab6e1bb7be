// Runs examples/deliver as a user would, in a folder of its own, and measures it.

#ifndef SMTPREPLY_TESTS_DELIVERY_CLIENT_HPP
#define SMTPREPLY_TESTS_DELIVERY_CLIENT_HPP

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace delivery_test {

struct outcome {
    bool hung = false;  // killed by us at the end of our patience
    int status = -1;    // its exit status
    long peak_kb = 0;
};

class client {
public:
    client() {
        std::string pattern = std::filesystem::temp_directory_path() / "deliver-XXXXXX";
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
        folder_ = pattern;
    }
    ~client() { std::filesystem::remove_all(folder_); }
    client(const client&) = delete;
    client& operator=(const client&) = delete;

    /// Options of every run, in seconds: retries after a moment, and little patience.
    std::map<std::string, std::string> options{
        {"--first-wait", "1"},    {"--greylist-wait", "1"}, {"--limit-wait", "1"},
        {"--reply-timeout", "1"}, {"--final-timeout", "1"}, {"--connect-timeout", "2"},
    };

    /// Puts a message for `recipients` into the queue.
    outcome submit(const std::vector<std::string>& recipients,
                   const std::string& content = "Subject: test\n\nHello.\n.\n..dots\n") {
        std::ofstream{folder_ / "message"} << content;
        std::vector<std::string> words{"send", "--from", "alice@us.test"};
        for (const std::string& each : recipients) words.insert(words.end(), {"--to", each});
        words.push_back((folder_ / "message").string());
        return start(words, std::chrono::seconds{60});
    }

    /// Delivers until the queue is empty. A host is a port of 127.0.0.1, or ADDRESS:PORT.
    outcome run(const std::vector<std::string>& hosts, const std::vector<std::string>& further = {},
                std::chrono::milliseconds patience = std::chrono::seconds{30}) {
        std::vector<std::string> words{"run", "--log", log_file()};
        for (const auto& [option, value] : options) words.insert(words.end(), {option, value});
        for (const std::string& each : hosts) {
            const bool is_port = each.find(':') == std::string::npos;
            words.insert(words.end(), {"--host", is_port ? "127.0.0.1:" + each : each});
        }
        words.insert(words.end(), further.begin(), further.end());
        return start(words, patience);
    }

    [[nodiscard]] std::filesystem::path spool() const { return folder_ / "spool"; }

    /// A file of the given content, until this object is gone.
    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const {
        std::ofstream{folder_ / name} << content;
        return folder_ / name;
    }

    [[nodiscard]] std::string log() const {
        std::ifstream in{log_file()};
        std::ostringstream all;
        all << in.rdbuf();
        return all.str();
    }
    /// How many messages are in the queue.
    [[nodiscard]] std::size_t queued() const {
        std::size_t count = 0;
        for (const auto& each : std::filesystem::directory_iterator{spool()})
            if (each.path().extension() == ".json") ++count;
        return count;
    }

private:
    [[nodiscard]] std::string log_file() const { return folder_ / "log"; }

    outcome start(const std::vector<std::string>& words, std::chrono::milliseconds patience) {
        std::vector<std::string> all{DELIVER, "--spool", spool()};
        all.insert(all.end(), words.begin(), words.end());
        std::vector<char*> arguments;
        for (std::string& each : all) arguments.push_back(each.data());
        arguments.push_back(nullptr);

        const pid_t child = fork();
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);  // nothing is left behind where we are killed
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            execv(DELIVER, arguments.data());
            _exit(127);
        }
        outcome result;
        const auto end = std::chrono::steady_clock::now() + patience;
        int status = 0;
        rusage used{};
        while (wait4(child, &status, WNOHANG, &used) == 0) {
            if (std::chrono::steady_clock::now() > end && !result.hung) {
                result.hung = true;
                kill(child, SIGKILL);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
        }
        result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        result.peak_kb = used.ru_maxrss;
        return result;
    }

    std::filesystem::path folder_;
};

}  // namespace delivery_test

#endif
