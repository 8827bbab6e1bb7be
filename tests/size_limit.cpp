// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/size_limit.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using smtpreply::size_hint;
using smtpreply::size_limit;

namespace {

struct size_case {
    std::string_view reply;
    std::uint64_t octets;  // 0: none
    std::string_view bytes;
};

constexpr size_case cases[] = {
    {"552 5.3.4 Message size exceeds fixed limit of 10240000", 10240000, "10240000"},
    {"552 5.3.4 Message too big, limit 10240000", 10240000, "10240000"},
    {"552 Message too large: 31457280 bytes, limit 20971520", 20971520, "20971520"},
    {"552 5.2.3 Message too large, size 30000000, limit 20000000", 20000000, "20000000"},
    {"554 message size (52428800 bytes) exceeds the limit of 37748736 bytes", 37748736,
     "37748736 bytes"},
    {"552 5.3.4 Message is too large; 25000000 bytes max", 25000000, "25000000 bytes"},
    {"552 Message size exceeds fixed maximum message size (10485760)", 10485760, "10485760"},
    {"552 5.3.4 Message size exceeds 25 MB limit", 26214400, "25 MB"},
    {"552 Message size exceeds maximum value of 41943040", 41943040, "41943040"},
    {"552 Requested mail action aborted: message size exceeds 69920427 octets", 69920427,
     "69920427 octets"},
    {"552 5.3.4 Message too big, 52428800 bytes allowed", 52428800, "52428800 bytes"},
    {"552 Message too large: the limit is 70 MB", 73400320, "70 MB"},
    {"552 Message too large (limit: 70MB)", 73400320, "70MB"},
    {"554 Rejected - Message size exceeds maximum: 20480 KB", 20971520, "20480 KB"},
    {"552 5.3.4 message too large: 12 MB, limit 10 MB", 10485760, "10 MB"},
    {"552 your message is 40 MB which exceeds the 25 MB limit", 26214400, "25 MB"},
    {"552 Message length exceeds administrative limit of 36700160", 36700160, "36700160"},
    {"552 Message is larger than the permitted 73400320 bytes", 73400320, "73400320 bytes"},
    {"552 Message is too large, 10485760 bytes are permitted", 10485760, "10485760 bytes"},
    {"552 message exceeds 35651584 bytes", 35651584, "35651584 bytes"},
    {"552 size too big (52428800 > 10485760)", 10485760, "10485760"},
    {"552 5.2.3 Message size limit of this mailbox is 5 MB", 5242880, "5 MB"},
    {"552 We accept messages up to 20 megabytes in size", 20971520, "20 megabytes"},
    {"552 the maximum size is 1 GB", 1073741824, "1 GB"},
    {"552-5.3.4 Message size exceeds the limit\r\n552 5.3.4 of 25 MB", 26214400, "25 MB"},
    {"552-5.3.4 Message size limit is 25\r\n552 5.3.4 MB", 26214400, "25\r\n552 5.3.4 MB"},
    {"552 5.3.4 Nachricht zu groß, Grenze 50 MB", 52428800, "50 MB"},
    {"552 Message trop volumineux, limite 25 Mo", 26214400, "25 Mo"},
    {"552 El mensaje supera el tamaño máximo de 30 MB", 31457280, "30 MB"},
    {"552 Mensagem muito grande, limite de 20 MB", 20971520, "20 MB"},
    {"552 Размер письма превышает предел 20 МБ", 0, ""},  // beyond ASCII the case counts
    {"552 Размер письма превышает предел 20 мб", 20971520, "20 мб"},

    {"552 Message exceeds 10 MB", 10485760, "10 MB"},
    {"552 Maximum is 10,485,760 bytes", 10485760, "10,485,760 bytes"},
    {"552 message larger than 10 485 760 octets", 10485760, "10 485 760 octets"},
    {"552 message size limit 10.5 MB", 11010048, "10.5 MB"},
    {"552 消息大小超过限制 50MB", 52428800, "50MB"},
    {"552 サイズが10MBを超えています", 10485760, "10MB"},

    {"552 5.3.4 Message size exceeds fixed limit", 0, ""},
    {"552 5.2.2 User mailbox size limit of 2048 MB exceeded", 0, ""},
    {"552 The size of the mailbox exceeds the limit of 500 MB", 0, ""},
    {"552 Mailbox size limit exceeded: 5 GB", 0, ""},
    {"552 mailbox size 1024 MB exceeds limit 1000 MB", 0, ""},
    {"552 Blocked message size ID 123456789 limit", 0, ""},
    {"552 Message too large (25 MB)", 0, ""},
    {"552 Message size 30000000 exceeds limit", 0, ""},
    {"552 Size limit exceeded, message is 40 MB", 0, ""},
    {"552 Size limit exceeded: message size 40 MB", 0, ""},
    {"552 message size limit exceeded by 500 bytes", 0, ""},
    {"552 5.2.2 over quota, limit 104857600 bytes", 0, ""},
    {"550 line too long: limit 1000 bytes, lines", 0, ""},
    {"450 limit 100000 messages per hour", 0, ""},
    {"450 size: limit 100000 messages", 0, ""},
    {"552 size limit 10 MB/s", 0, ""},
    {"552 size limit 99999999999999999999 bytes", 0, ""},
    {"552 size limit 999999999 GB", 0, ""},
    {"552 size limit 17179869185 GB", 0, ""},  // 1 GB beyond what 64 bits hold
    {"552 size limit 0 bytes", 0, ""},
    {"552 size limit at host 192.0.2.7", 0, ""},
    {"250 SIZE limit 10240000 bytes", 0, ""},
    {"552", 0, ""},
};

}  // namespace

TEST_CASE("the limit is read, with its unit, and told from the size of the message") {
    for (const size_case& row : cases) {
        const std::string bytes = std::string{row.reply} + "\r\n";
        CAPTURE(bytes);
        const auto result = smtpreply::parse(bytes);
        REQUIRE(result);
        const auto found = size_limit(*result);
        CHECK(found.value_or(size_hint{}).octets == row.octets);
        CHECK(found.value_or(size_hint{}).bytes == row.bytes);
        if (!found) continue;
        CHECK(found->bytes.data() >= bytes.data());
        CHECK(found->bytes.data() + found->bytes.size() <= bytes.data() + bytes.size());
    }
}
