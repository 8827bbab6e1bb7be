// What a program knows of its own partners, before what the library knows of all servers.

#include <smtpreply/classify.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/rules.hpp>

#include <array>
#include <iostream>
#include <string_view>

namespace {

using namespace smtpreply;

constexpr std::array rules{
    own_rule{.name = "partner/night",  // their 550 is not meant for good
             .phrase = "nightly maintenance",
             .reason = reason::service_unavailable,
             .permanence = permanence::transient},
    own_rule{.name = "partner/contract",
             .phrase = "customer * is not active",
             .code = reply_code{550},
             .stages = {stage::rcpt},
             .reason = reason::mailbox_disabled},
};
static_assert(sound(rules));

void show(std::string_view bytes) {
    const parse_result parsed = parse(bytes);
    if (!parsed) return;
    const auto meaning = classify(*parsed, {.stage = stage::rcpt}, rules);
    std::cout << to_string(meaning.reason) << ", " << to_string(meaning.action) << ", by "
              << (meaning.own != nullptr ? "own" : "built-in") << " rule " << meaning.evidence.rule
              << "; without own rules " << to_string(meaning.built_in.reason) << '\n';
}

}  // namespace

int main() {
    show("550 Nightly maintenance, user unknown\r\n");
    show("550 Customer 4711 is not active\r\n");
    show("550 5.1.1 User unknown\r\n");
}
