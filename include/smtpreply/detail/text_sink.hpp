// Where text is written to.

#ifndef SMTPREPLY_DETAIL_TEXT_SINK_HPP
#define SMTPREPLY_DETAIL_TEXT_SINK_HPP

#include <cstddef>
#include <string_view>

namespace smtpreply::detail {

// std::string, std::pmr::string, and whatever takes bytes at its end in the same way.
template <class Type>
concept text_sink = requires(Type& sink, const char* bytes, std::size_t size) {
    sink.append(bytes, size);
};

template <text_sink Sink>
constexpr void append(Sink& out, std::string_view text) {
    if (!text.empty()) out.append(text.data(), text.size());
}

}  // namespace smtpreply::detail

#endif
