// libFuzzer: whatever a server sends, hints look into the reply, stay within their bounds and end.
//
//   clang++-14 -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -Iinclude \
//       tests/fuzz/hints.cpp -o build/fuzz_hints && build/fuzz_hints

#include <smtpreply/blocklist.hpp>
#include <smtpreply/help_url.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/provider.hpp>
#include <smtpreply/retry_delay.hpp>
#include <smtpreply/size_limit.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>

namespace {

void demand(bool holds) {
    if (!holds) std::abort();
}

bool lies_inside(std::string_view view, std::string_view whole) {
    const std::less_equal<> before;
    return before(whole.data(), view.data()) &&
           before(view.data() + view.size(), whole.data() + whole.size());
}

void check(const smtpreply::reply& answer) {
    const std::string_view whole = answer.bytes();

    if (const auto delay = smtpreply::retry_delay(answer)) {
        demand(answer.negative());
        demand(delay->seconds >= smtpreply::delay_hint::shortest &&
               delay->seconds <= smtpreply::delay_hint::longest);
        demand(!delay->bytes.empty() && lies_inside(delay->bytes, whole));
    }
    if (const auto list = smtpreply::listed_by(answer)) {
        demand(answer.negative());
        demand(!list->name.empty() && !list->bytes.empty() && lies_inside(list->bytes, whole));
        demand(list->address.empty() || lies_inside(list->address, whole));
        demand(list->address.size() <= smtpreply::detail::longest_ip_address);
        demand(list->address.empty() || smtpreply::detail::is_public_address(list->address));
        if (list->query_refused)
            demand(list->address.empty() && lookup_page(*list).empty() &&
                   removal_page(*list).empty());
        const smtpreply::page_url page = lookup_page(*list);
        demand(page.view().size() < smtpreply::page_url::capacity);
        demand(page.view().find_first_of("{}\r\n ") == std::string_view::npos);
    }
    const char* last = whole.data();
    for (const std::string_view url : smtpreply::help_urls(answer)) {
        demand(url.size() > 7 && lies_inside(url, whole));
        demand(std::less_equal<>{}(last, url.data()));
        last = url.data() + url.size();
        for (const char c : url) demand(c > ' ' && c < 127 && c != '<' && c != '>' && c != '"');
    }
    if (const auto who = smtpreply::speaker(answer)) {
        demand(to_string(who->provider) != "invalid");
        demand(!who->bytes.empty() && lies_inside(who->bytes, whole));
    }
    if (const auto limit = smtpreply::size_limit(answer)) {
        demand(answer.negative());
        demand(limit->octets > 0 && !limit->bytes.empty() && lies_inside(limit->bytes, whole));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    if (const auto result = smtpreply::parse(input)) check(*result);
    const std::string as_refusal = "550 " + std::string{input} + "\r\n";
    if (const auto result = smtpreply::parse(as_refusal)) check(*result);
    return 0;
}
