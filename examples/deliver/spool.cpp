#include "spool.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <system_error>

namespace deliver {

namespace fs = std::filesystem;

NLOHMANN_JSON_SERIALIZE_ENUM(fate, {{fate::waiting, "waiting"},
                                    {fate::delivered, "delivered"},
                                    {fate::failed, "failed"}})
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(recipient, address, state, attempts, not_before, delay_warned,
                                   maybe_delivered, holds_others, reported, host, status, said,
                                   explained)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(message, name, sender, queued_at, eight_bit, dot_sent,
                                   recipients)

namespace {

[[noreturn]] void fail(const std::string& what) {
    throw std::system_error{errno, std::generic_category(), what};
}

// Closed on every way out.
class file {
public:
    file(const fs::path& path, int flags) : path_{path}, number_{open(path.c_str(), flags, 0600)} {
        if (number_ < 0) fail(path_);
    }
    ~file() { close(number_); }
    file(const file&) = delete;
    file& operator=(const file&) = delete;

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(number_, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) fail(path_);
            if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    void flush() {
        if (fsync(number_) != 0) fail(path_);
    }
    void lock(int how) {
        if (flock(number_, how) != 0) fail(path_);
    }

private:
    std::string path_;
    int number_;
};

}  // namespace

bool message::waiting() const {
    return std::any_of(recipients.begin(), recipients.end(),
                       [](const recipient& each) { return each.state == fate::waiting; });
}

spool::spool(fs::path folder) : folder_{std::move(folder)} {
    fs::create_directories(folder_);
}

void spool::lock() {
    lock_ = open((folder_ / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_ < 0 || flock(lock_, LOCK_EX | LOCK_NB) != 0)
        fail("another program delivers from " + folder_.string());
    // What a kill left half done: a file not yet renamed, a content whose envelope never came or is
    // gone. Not what somebody is about to add.
    file here{folder_, O_RDONLY | O_DIRECTORY | O_CLOEXEC};
    here.lock(LOCK_EX);
    for (const fs::directory_entry& each : fs::directory_iterator{folder_}) {
        const fs::path& path = each.path();
        const bool orphan =
            path.extension() == ".eml" && !fs::exists(fs::path{path}.replace_extension(".json"));
        if (path.extension() == ".new" || orphan) fs::remove(path);
    }
}

spool::~spool() {
    if (lock_ >= 0) close(lock_);
}

void spool::write(const fs::path& to, const std::string& bytes) {
    const fs::path unfinished = to.string() + ".new";
    {
        file out{unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC};
        out.write(bytes);
        out.flush();
    }
    fs::rename(unfinished, to);
    file{folder_, O_RDONLY | O_DIRECTORY | O_CLOEXEC}.flush();
}

void spool::add(message envelope, std::istream& content) {
    if (fs::exists(folder_ / (envelope.name + ".json"))) return;
    // CR LF, LF and CR end a line. A CR that stood alone might end the message somewhere.
    std::string bytes;
    char before = '\n';
    for (char c = 0; content.get(c); before = c) {
        if (c == '\n' && before == '\r') continue;
        if (c == '\n' || c == '\r')
            bytes += "\r\n";
        else
            bytes += c;
    }
    if (content.bad()) throw std::runtime_error{"cannot read the message"};
    if (before != '\n' && before != '\r') bytes += "\r\n";
    envelope.eight_bit = std::any_of(bytes.begin(), bytes.end(),
                                     [](char c) { return static_cast<unsigned char>(c) > 127; });
    file here{folder_, O_RDONLY | O_DIRECTORY | O_CLOEXEC};
    here.lock(LOCK_SH);
    write(content_of(envelope), bytes);
    save(envelope);  // from here on it is in the queue
}

std::vector<std::string> spool::names() const {
    std::vector<std::string> found;
    for (const fs::directory_entry& each : fs::directory_iterator{folder_})
        if (each.path().extension() == ".json") found.push_back(each.path().stem());
    std::sort(found.begin(), found.end());
    return found;
}

message spool::load(const std::string& name) const {
    std::ifstream in{folder_ / (name + ".json")};
    return nlohmann::json::parse(in).get<message>();
}

void spool::save(const message& changed) {
    // The server's words are ASCII, escaped; an address may be anything.
    write(folder_ / (changed.name + ".json"),
          nlohmann::json(changed).dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

void spool::remove(const message& done) {
    fs::remove(folder_ / (done.name + ".json"));
    fs::remove(content_of(done));
}

fs::path spool::content_of(const message& of) const {
    return folder_ / (of.name + ".eml");
}

std::string spool::new_name() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(now).count()) +
           '-' + std::to_string(getpid()) + '-' + std::to_string(++count_);
}

}  // namespace deliver
