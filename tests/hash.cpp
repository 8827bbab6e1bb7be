// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/hash.hpp>

#include <smtpreply/event.hpp>
#include <smtpreply/reason.hpp>

#include "support.hpp"

#include <map>
#include <unordered_map>
#include <unordered_set>

using namespace smtpreply;

TEST_CASE("codes, statuses and times are keys of hashed maps, each with a hash of its own") {
    std::unordered_set<std::size_t> hashes;
    for (unsigned number = 0; number <= 999; ++number)
        hashes.insert(std::hash<reply_code>{}(reply_code{number}));
    CHECK(hashes.size() == 1000);

    std::unordered_map<enhanced_status, int> counts;
    for (const unsigned digit : {2U, 4U, 5U})
        for (unsigned subject = 0; subject < 10; ++subject)
            for (unsigned detail = 0; detail < 30; ++detail)
                ++counts[enhanced_status{digit, subject, detail}];
    CHECK(counts.size() == 900);
    CHECK(counts[enhanced_status{5, 1, 1}] == 1);
    CHECK(std::unordered_set<moment>{moment{1}, moment{1}, moment{2}}.size() == 2);
    CHECK(std::unordered_set<delay>{delay{1}, delay{2}}.size() == 2);
}

TEST_CASE("enums have a hash without this header, and codes have an order") {
    const std::unordered_map<reason, int> by_reason{{reason::spam, 1}, {reason::policy, 2}};
    CHECK(by_reason.at(reason::policy) == 2);
    const std::map<reply_code, int> by_code{{reply_code{550}, 2}, {reply_code{250}, 1}};
    CHECK(by_code.begin()->first == reply_code{250});
    const std::map<enhanced_status, int> by_status{{{5, 1, 1}, 2}, {{4, 2, 2}, 1}};
    CHECK(by_status.begin()->second == 1);
    const std::map<moment, int> by_time{{moment{2}, 2}, {moment{1}, 1}};
    CHECK(by_time.begin()->second == 1);
}
