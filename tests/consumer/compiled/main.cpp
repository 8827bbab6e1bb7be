#include <smtpreply/smtpreply.hpp>

#ifdef BOOST_VERSION
#error "The parser is compiled elsewhere, and yet Boost was read."
#endif

smtpreply::reply_code first_code(std::string_view input);

int main() {
    const auto meaning = smtpreply::classify("550 5.1.1 No such user\r\n", smtpreply::stage::rcpt);
    const bool read = first_code("421 Later\r\n") == smtpreply::reply_code{421};
    return read && meaning.reason == smtpreply::reason::mailbox_unknown ? 0 : 1;
}
