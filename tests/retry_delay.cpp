// Included first: a header that forgets an include of its own does not compile here.
#include <smtpreply/retry_delay.hpp>

#include <smtpreply/parse.hpp>

#include "support.hpp"

#include <string>
#include <string_view>

using smtpreply::delay_hint;
using smtpreply::retry_delay;

namespace {

struct delay_case {
    std::string_view reply;
    std::uint32_t seconds;  // 0: none
    std::string_view bytes;
};

constexpr delay_case with_delay[] = {
    {"451 Please try again in 5 minutes", 300, "5 minutes"},
    {"451 Please try again later in 1 hour", 3600, "1 hour"},
    {"450 4.7.1 Retry in 300 seconds", 300, "300 seconds"},
    {"451 retry in 10m", 600, "10m"},
    {"451 retry after 60 s", 60, "60 s"},
    {"451 Greylisted, retry after 60s.", 60, "60s"},
    {"450 4.7.1 Greylisted for 5 minutes", 300, "5 minutes"},
    {"450 4.2.0 <bob@example.com>: Recipient address rejected: Greylisted for 300 seconds", 300,
     "300 seconds"},
    {"451 4.7.1 Greylisting in action, please come back in 00:04:35", 275, "00:04:35"},
    {"451 4.7.1 come back in 23:59:59", 86399, "23:59:59"},
    {"421 deferred for 24 hours", 86400, "24 hours"},
    {"450 Please wait 5 minutes and try again", 300, "5 minutes"},
    {"450 Please wait at least 2 minutes before the next attempt", 120, "2 minutes"},
    {"450 you must wait another 45 secs", 45, "45 secs"},
    {"450 blocked for the next 30 minutes", 1800, "30 minutes"},
    {"421 your host is throttled for 15 min", 900, "15 min"},
    {"450 4.7.1 retrying too fast. penalty: 30 seconds x 0 retries.", 30, "30 seconds"},
    {"450 delay: 300 seconds", 300, "300 seconds"},
    {"450 Do not try again for 1 hour and 30 minutes", 5400, "1 hour and 30 minutes"},
    {"450 try again in 1h30m", 5400, "1h30m"},
    {"450 try again in 4 min 35 s", 275, "4 min 35 s"},
    {"450 try again in an hour", 3600, "an hour"},
    {"450 Please try again in one hour.", 3600, "one hour"},
    {"450 try again in fifteen minutes", 900, "fifteen minutes"},
    {"450 Try again in about 10 minute(s)", 600, "10 minute(s)"},
    {"450 Please retry your message in 5 minutes", 300, "5 minutes"},
    {"450 Try again 10 minutes later", 600, "10 minutes"},
    {"450 Please try again (in 300 seconds)", 300, "300 seconds"},
    {"450 Greylisted (299 seconds remaining)", 299, "299 seconds"},
    {"450 mail will be accepted after 180 seconds", 180, "180 seconds"},
    {"450 spamd: 192.0.2.7 is greylisted, come back in 25 minutes", 1500, "25 minutes"},
    {"421 TRY AGAIN IN 5 MINUTES", 300, "5 MINUTES"},
    {"550 Greylisted. You have sent 500 mails in 1 hour. Try again in 10 minutes.", 600,
     "10 minutes"},
    {"450 4.7.1 in 20 minutes please retry", 1200, "20 minutes"},
    {"450 try again in 7 days", 604800, "7 days"},
    {"450 try again in 1 second", 1, "1 second"},
    {"450-4.7.1 Greylisted, please try\r\n450 4.7.1 again in 5 minutes", 300, "5 minutes"},
    {"450-4.7.1 Please try again in 5\r\n450 4.7.1 minutes", 300, "5\r\n450 4.7.1 minutes"},
    {"450 Greylisting aktiv, bitte in 5 Minuten erneut versuchen", 300, "5 Minuten"},
    {"450 bitte versuchen Sie es in 30 Minuten noch einmal", 1800, "30 Minuten"},
    {"450 Bitte in einer Stunde erneut versuchen", 3600, "einer Stunde"},
    {"450 bitte nach 10 Minuten wieder zustellen", 600, "10 Minuten"},
    {"451 Greylisté, réessayez dans 10 minutes", 600, "10 minutes"},
    {"451 Veuillez ressayer dans 2 heures", 7200, "2 heures"},
    {"451 vuelva a intentarlo en 5 minutos", 300, "5 minutos"},
    {"451 inténtelo de nuevo en 1 hora", 3600, "1 hora"},
    {"451 Inténtelo de nuevo dentro de 15 minutos", 900, "15 minutos"},
    {"451 tente novamente em 5 minutos", 300, "5 minutos"},
    {"451 aguarde 5 minutos", 300, "5 minutos"},
    {"451 riprovare tra 10 minuti", 600, "10 minuti"},
    {"451 Riprova dopo 30 secondi", 30, "30 secondi"},
    {"451 повторите попытку через 5 минут", 300, "5 минут"},
    {"451 Повторите через 1 час", 3600, "1 час"},
    {"451 попробуйте позже через 30 секунд", 30, "30 секунд"},
    {"451 灰名单，请在 5 分钟后重试", 300, "5 分钟"},
    {"451 请等待 10 分钟", 600, "10 分钟"},
    {"450 try again in twenty minutes", 1200, "twenty minutes"},
    {"450 try again in sixty seconds", 60, "sixty seconds"},
    {"450 try again in half an hour", 1800, "half an hour"},
    {"450 try again in 1 hour and a half hour", 3600, "1 hour"},
    {"450 Bitte in einer halben Stunde erneut versuchen", 1800, "einer halben Stunde"},
    {"450 Retry-After: 120", 120, "120"},
    {"450 Retry-After: 2 minutes", 120, "2 minutes"},
    {"450 Please retry no sooner than 10 minutes", 600, "10 minutes"},
    {"450 rate limited, 15 minutes remaining until reset", 900, "15 minutes"},
    {"450 15 minutes remaining until reset", 900, "15 minutes"},
    {"451 请稍后5分钟再试", 300, "5分钟"},
    {"451 5分後に再送してください", 300, "5分"},
    {"451 1時間後に再度お試しください", 3600, "1時間"},
};

constexpr delay_case without_delay[] = {
    {"451 Please try again later", 0, ""},
    {"451 Try again", 0, ""},
    {"451 try again in a few minutes", 0, ""},
    {"451 retry after 300", 0, ""},
    {"451 retry-after: 10:15:00", 0, ""},
    {"451 retry-after: 2026-01-01", 0, ""},
    {"450 Will retry for 5 days", 0, ""},
    {"450 The message will be retried for 5 days", 0, ""},
    {"450 halfway there, an hour", 0, ""},
    {"451 try again in 5-10 minutes", 0, ""},
    {"451 try again in 5 to 10 minutes", 0, ""},
    {"451 try again in 0 seconds", 0, ""},
    {"451 try again in 8 days", 0, ""},
    {"451 try again in 99999999999999999999 days", 0, ""},
    {"451 try again in 604801 seconds", 0, ""},
    {"451 try again in 1.5 hours", 0, ""},
    {"451 try again after 10:15:00", 0, ""},
    {"451 try again at 10:15:00", 0, ""},
    {"451 try again after 12:30", 0, ""},
    {"451 come back in 00:61:00", 0, ""},
    {"451 try again in 300 ms", 0, ""},
    {"451 try again in 5 mailboxes", 0, ""},
    {"450 Too many messages in 5 minutes, try again later", 0, ""},
    {"450 Too many connections in 60 seconds, retry later", 0, ""},
    {"450 Please try again later, you sent 500 messages in 60 seconds", 0, ""},
    {"450 Rate limit of 500 in 1 hour exceeded, try later", 0, ""},
    {"450 at most 60 messages per 5 minutes", 0, ""},
    {"450 Sender rate overlimit - 120.5 / 1h", 0, ""},
    {"450 limit 10/5m", 0, ""},
    {"450 120 messages in the last 1 hour", 0, ""},
    {"554 5.4.7 Giving up after 5 days, will not try again", 0, ""},
    {"450 message has been in the queue for 5 days", 0, ""},
    {"450 Will keep trying until the message is 5 days old", 0, ""},
    {"450 We retried for 4 hours", 0, ""},
    {"450 last attempt was 10 minutes ago", 0, ""},
    {"421 timed out after 300 seconds, try again", 0, ""},
    {"421 4.4.2 Error: timeout exceeded after 5 minutes", 0, ""},
    {"550 User unknown in 5 minutes", 0, ""},
    {"550 5.1.1 <in5minutes@example.com> try again", 0, ""},
    {"552 mailbox full, 5 days left until", 0, ""},
    {"250 2.0.0 Ok: try again in 5 minutes", 0, ""},
    {"450 4.2.0 wait", 0, ""},
    {"450", 0, ""},
};

void check(const delay_case& row) {
    const std::string bytes = std::string{row.reply} + "\r\n";
    CAPTURE(bytes);
    const auto result = smtpreply::parse(bytes);
    REQUIRE(result);
    const auto found = retry_delay(*result);
    CHECK(found.value_or(delay_hint{}).seconds == row.seconds);
    CHECK(found.value_or(delay_hint{}).bytes == row.bytes);
    if (!found) return;
    CHECK(found->bytes.data() >= bytes.data());
    CHECK(found->bytes.data() + found->bytes.size() <= bytes.data() + bytes.size());
}

}  // namespace

TEST_CASE("a time that the text asks to wait is read, with the bytes that name it") {
    for (const delay_case& row : with_delay) check(row);
}

TEST_CASE("clock times, ages, ranges, periods of a limit and what is out of bounds are no delays") {
    for (const delay_case& row : without_delay) check(row);
}
