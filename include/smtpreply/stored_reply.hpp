// A reply that owns its bytes: for queues, logs and exceptions.

#ifndef SMTPREPLY_STORED_REPLY_HPP
#define SMTPREPLY_STORED_REPLY_HPP

#include <smtpreply/defect.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/joined_text.hpp>
#include <smtpreply/reply.hpp>
#include <smtpreply/reply_code.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace smtpreply {

/// Keeps a copy of a reply's bytes and what the parser made of them, so that it outlives the buffer
/// that they came in.
///
///     std::vector<smtpreply::stored_reply> failures;
///     if (result->negative()) failures.emplace_back(*result);
///
/// Copied, moved and compared like the string that it holds; that string is all that it allocates.
/// A reply that was moved from is empty. To keep it on disk, write bytes(); parse() of them, with
/// the options of the first time (reply_reader::options() of a reader), gives an equal one.
///
/// Of a line beyond limits::line it keeps the octets within the limit and the LF, so that it holds
/// hardly more than limits::reply, whichever way the reply came in.
class stored_reply {
public:
    /// Empty: no bytes, no code.
    stored_reply() = default;

    explicit stored_reply(const reply& original)
        : bytes_{cut_bytes(original)}, parsed_{original.rebased({})} {}

    stored_reply(const stored_reply&) = default;
    stored_reply& operator=(const stored_reply&) = default;
    stored_reply(stored_reply&& other) noexcept { swap(other); }
    stored_reply& operator=(stored_reply&& other) noexcept {
        stored_reply taken;
        taken.swap(other);
        swap(taken);
        return *this;
    }
    ~stored_reply() = default;

    void swap(stored_reply& other) noexcept {
        bytes_.swap(other.bytes_);
        const reply parsed = parsed_;
        parsed_ = other.parsed_;
        other.parsed_ = parsed;
    }

    /// The reply over the bytes held here: valid until this object changes or goes.
    [[nodiscard]] reply view() const& noexcept { return parsed_.rebased(bytes_); }
    [[nodiscard]] reply view() const&& = delete;

    // NOLINTNEXTLINE(google-explicit-constructor): it is a reply in all but lifetime
    [[nodiscard]] operator reply() const& noexcept { return view(); }
    operator reply() const&& = delete;

    /// The bytes of the reply, line ends included; what equality and hash go by.
    [[nodiscard]] std::string_view bytes() const& noexcept { return bytes_; }
    [[nodiscard]] std::string_view bytes() const&& = delete;

    [[nodiscard]] reply_code code() const noexcept { return parsed_.code(); }
    [[nodiscard]] std::optional<enhanced_status> status() const noexcept {
        return parsed_.status();
    }

    /// The same bytes, read in the same way: code, status and defects are equal too.
    friend bool operator==(const stored_reply& a, const stored_reply& b) noexcept {
        return a.bytes_ == b.bytes_ && a.code() == b.code() && a.status() == b.status() &&
               a.parsed_.defects() == b.parsed_.defects();
    }

private:
    // As the reader keeps them: of a line beyond the limit what makes parse() cut it again.
    static std::string cut_bytes(const reply& original) {
        std::string_view rest = original.bytes();
        if (!original.defects().contains(defect::line_too_long)) return std::string{rest};
        const std::size_t limit = original.line_limit_;
        std::string kept;
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(line.size());
            const bool ends = !rest.empty();
            kept += line.substr(0, ends ? limit : limit + 1);
            if (ends) {
                kept += '\n';
                rest.remove_prefix(1);
            }
        }
        return kept;
    }

    std::string bytes_;
    reply parsed_;  // over no bytes: those may move
};

/// As to_string() of the reply: "550 5.1.1 The mailbox does not exist".
[[nodiscard]] inline std::string to_string(const stored_reply& stored) {
    return to_string(stored.view());
}

}  // namespace smtpreply

/// For the unordered containers.
template <>
struct std::hash<smtpreply::stored_reply> {
    [[nodiscard]] std::size_t operator()(const smtpreply::stored_reply& stored) const noexcept {
        return std::hash<std::string_view>{}(stored.bytes());
    }
};

#endif
