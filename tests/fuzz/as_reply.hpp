// Bytes as the text of a reply.

#ifndef SMTPREPLY_TESTS_FUZZ_AS_REPLY_HPP
#define SMTPREPLY_TESTS_FUZZ_AS_REPLY_HPP

#include <cstddef>
#include <string>
#include <string_view>

// With this code, and a line for each of theirs.
inline std::string as_reply(std::string_view code, std::string_view text) {
    std::string bytes;
    for (std::size_t feed = 0; feed != std::string_view::npos;) {
        feed = text.find('\n');
        bytes.append(code).append(feed == std::string_view::npos ? " " : "-");
        bytes.append(text.substr(0, feed)).append("\r\n");
        if (feed != std::string_view::npos) text.remove_prefix(feed + 1);
    }
    return bytes;
}

#endif
