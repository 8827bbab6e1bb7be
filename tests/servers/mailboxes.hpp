// What came of the deliveries to a real server: its mailboxes, once its own queue is empty.

#ifndef SMTPREPLY_TESTS_MAILBOXES_HPP
#define SMTPREPLY_TESTS_MAILBOXES_HPP

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace servers {

/// Maildirs below /var/mail of a server's root. A server that answers before it delivers has
/// queues, folders that are empty when all is done. Reading them takes the rights of root.
class mailboxes {
public:
    mailboxes(std::filesystem::path root, std::vector<std::string> queues)
        : root_{std::move(root)}, queues_{std::move(queues)} {}

    /// The queues of Postfix.
    [[nodiscard]] static std::vector<std::string> of_postfix() {
        return {"var/spool/postfix/incoming", "var/spool/postfix/active",
                "var/spool/postfix/deferred"};
    }

    /// How many messages that contain `text` are in each mailbox that has any, as in "bob 1, eve
    /// 2".
    [[nodiscard]] std::string with(const std::string& text) const {
        std::string all;
        for (const auto& [name, count] : count_with(text))
            all += (all.empty() ? "" : ", ") + name + ' ' + std::to_string(count);
        return all;
    }

    /// The messages of one mailbox.
    [[nodiscard]] std::vector<std::string> in(const std::string& name) const {
        wait_until_delivered();
        std::vector<std::string> all;
        const std::filesystem::path folder = root_ / "var/mail" / name / "new";
        if (!exists(folder)) return all;
        for (const auto& each : std::filesystem::directory_iterator{folder}) {
            std::ostringstream content;
            content << std::ifstream{each.path(), std::ios::binary}.rdbuf();
            all.push_back(content.str());
        }
        return all;
    }

private:
    [[nodiscard]] std::map<std::string, std::size_t> count_with(const std::string& text) const {
        wait_until_delivered();  // before the first glance: a mailbox may come into being
        std::map<std::string, std::size_t> counts;
        for (const auto& each : std::filesystem::directory_iterator{root_ / "var/mail"})
            for (const std::string& message : in(each.path().filename()))
                if (message.find(text) != std::string::npos) ++counts[each.path().filename()];
        return counts;
    }

    void wait_until_delivered() const {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes{2};
        while (!queues_are_empty()) {
            if (std::chrono::steady_clock::now() > end)
                throw std::runtime_error{"the server does not deliver what it has accepted"};
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
    }

    // A message moves on from one folder to the next in the order in which they are named, so that
    // none can slip by between two glances.
    [[nodiscard]] bool queues_are_empty() const {
        for (const std::string& queue : queues_) {
            std::error_code gone;  // while we look
            std::filesystem::recursive_directory_iterator each{root_ / queue, gone};
            for (; !gone && each != end(each); each.increment(gone))
                if (each->is_regular_file(gone)) return false;
            if (gone) return false;
        }
        return true;
    }

    std::filesystem::path root_;
    std::vector<std::string> queues_;
};

}  // namespace servers

#endif
