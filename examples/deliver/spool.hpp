// The queue on disk: a folder with two files for each message. NAME.eml is the content, NAME.json
// the envelope and what became of each recipient. A file is written under another name, flushed,
// and renamed: a kill at any point leaves the old state or the new one, and never half of one.

#ifndef DELIVER_SPOOL_HPP
#define DELIVER_SPOOL_HPP

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace deliver {

enum class fate { waiting, delivered, failed };

struct recipient {
    std::string address;
    fate state = fate::waiting;
    unsigned attempts = 0;
    std::int64_t not_before = 0;  // seconds since 1970
    bool delay_warned = false;
    bool maybe_delivered = false;  // a verdict was lost: it may come twice
    bool holds_others = false;     // all mail to its destination waits as long as it does
    bool reported = true;          // nothing is left to tell the sender
    // Of the last attempt, for the report: the host, the status, the host's words, what they mean.
    std::string host{};
    std::string status{};
    std::string said{};
    std::string explained{};
};

struct message {
    std::string name;
    std::string sender;  // empty: <>
    std::int64_t queued_at = 0;
    bool eight_bit = false;
    bool dot_sent = false;  // a verdict is awaited; found after a kill, it was lost
    std::vector<recipient> recipients;

    [[nodiscard]] bool waiting() const;
};

class spool {
public:
    /// All functions throw std::runtime_error where the folder or a file fails them.
    explicit spool(std::filesystem::path folder);
    ~spool();
    spool(const spool&) = delete;
    spool& operator=(const spool&) = delete;

    /// For whoever delivers: a second program that would is refused. Others may add messages.
    void lock();

    /// When this returns, the message survives. Line ends become CRLF. A message of that name that
    /// is there already is kept: to add it again after a kill does no harm.
    void add(message envelope, std::istream& content);

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] message load(const std::string& name) const;
    void save(const message& changed);
    void remove(const message& done);

    [[nodiscard]] std::filesystem::path content_of(const message& of) const;
    /// A name that no other message of this folder has.
    [[nodiscard]] std::string new_name();

private:
    void write(const std::filesystem::path& to, const std::string& bytes);

    std::filesystem::path folder_;
    int lock_ = -1;
    unsigned count_ = 0;
};

}  // namespace deliver

#endif
