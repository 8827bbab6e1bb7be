#include "input.hpp"

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace {

class generator {
public:
    using kind = std::string (generator::*)();

    std::string short_positive() {
        static constexpr std::string_view templates[] = {
            "250 2.1.0 Ok",
            "250 2.1.5 Ok",
            "250 OK",
            "250 2.0.0 Ok: queued as @",
            "250 Accepted",
            "250 <%>... Sender ok",
            "354 End data with <CR><LF>.<CR><LF>",
            "354 Go ahead",
            "220 2.0.0 Ready to start TLS",
            "235 2.7.0 Authentication successful",
            "250 OK id=@",
            "221 2.0.0 Bye",
        };
        return filled(one_of(templates)) + "\r\n";
    }

    std::string refusal() {
        static constexpr std::string_view templates[] = {
            "550 5.1.1 <%>: Recipient address rejected: User unknown in virtual mailbox table",
            "450 4.2.0 <%>: Recipient address rejected: Greylisted, see http://mx.$/help for the "
            "way",
            "554 5.7.1 Service unavailable; Client host [#] blocked using zen.bl.example; see "
            "$/query",
            "550 5.7.1 Message rejected due to content restrictions of this server. (@)",
            "452 4.2.2 The account that you tried to reach, %, is over its quota; try again later",
            "550 Requested action not taken: mailbox unavailable. For more see "
            "https://$/postmaster/@",
            "421 4.7.0 [#] Our system has detected an unusual rate of mail from your address; slow "
            "down",
            "553 sorry, your envelope sender domain $ does not exist, so that no answer finds it "
            "(#5.1.8)",
            "571 Delivery not authorized, message refused: <%> is not permitted to send for $",
        };
        return filled(one_of(templates)) + "\r\n";
    }

    std::string four_line_refusal() {
        static constexpr std::string_view texts[] = {
            "Your mail has been rate limited because the domain $ of its sender",
            "does not pass authentication: SPF of [#] says fail, DKIM says none.",
            "The owner of % asks that such a message be refused. To learn how a",
            "sender authenticates visit https://$/support/answer?id=@ please.",
            "This mail was found to be unsolicited by the reputation of [#], which",
            "refuses connections from hosts that send to unknown users; ask @ and $",
        };
        static constexpr std::string_view heads[] = {"550 5.7.26 ", "421 4.7.28 ", "550 5.7.1 ",
                                                     "554 "};
        const std::string_view head = one_of(heads);
        const std::size_t first = random_() % std::size(texts);
        std::string reply;
        for (std::size_t line = 0; line < 4; ++line) {
            const std::size_t begin = reply.size();
            reply += head;
            if (line < 3) reply[begin + 3] = '-';
            reply += filled(texts[(first + line) % std::size(texts)]) + "\r\n";
        }
        return reply;
    }

    std::string ehlo_block() {
        static constexpr std::string_view lines[] = {
            "PIPELINING",
            "SIZE 52428800",
            "ETRN",
            "STARTTLS",
            "AUTH PLAIN LOGIN",
            "VRFY",
            "8BITMIME",
            "DSN",
            "SMTPUTF8",
            "CHUNKING",
            "REQUIRETLS",
            "HELP",
            "ENHANCEDSTATUSCODES",
            "LIMITS RCPTMAX=100 MAILMAX=20",
            "AUTH=PLAIN LOGIN",
        };
        std::string reply = "250-" + filled("mx.$ Hello client [#]") + "\r\n";
        for (std::size_t left = random_() % 5 + 7; left != 0; --left) {
            reply += left == 1 ? "250 " : "250-";
            reply += one_of(lines);
            reply += "\r\n";
        }
        return reply;
    }

    std::string mostly_a_refusal() {
        const std::size_t one_of_twenty = random_() % 20;
        if (one_of_twenty < 13) return refusal();
        return one_of_twenty == 13 ? four_line_refusal() : short_positive();
    }

    std::string any() {
        static constexpr kind kinds[] = {&generator::short_positive, &generator::refusal,
                                         &generator::four_line_refusal, &generator::ehlo_block};
        return (this->*one_of(kinds))();
    }

private:
    template <class Row, std::size_t Size>
    const Row& one_of(const Row (&table)[Size]) {
        return table[random_() % Size];
    }

    // % an address, $ a domain, # an IP address, @ a queue id.
    std::string filled(std::string_view text) {
        std::string result;
        for (const char c : text) {
            if (c == '%')
                result += word(3, 10) + '@' + word(4, 12) + ".example";
            else if (c == '$')
                result += word(4, 12) + ".example";
            else if (c == '#')
                result += "192.0.2." + std::to_string(random_() % 256);
            else if (c == '@')
                result += word(8, 14);
            else
                result += c;
        }
        return result;
    }

    std::string word(std::size_t least, std::size_t most) {
        std::string result;
        for (std::size_t left = least + random_() % (most - least + 1); left != 0; --left)
            result += static_cast<char>('a' + random_() % 26);
        return result;
    }

    std::mt19937 random_{5321};
};

bench::input make(const char* name, generator::kind kind) {
    bench::input made{name, {}};
    generator random;
    while (made.bytes.size() < bench::input_size) {
        made.bytes += (random.*kind)();
        ++made.replies;
    }
    return made;
}

}  // namespace

namespace bench {

const input& short_positives() {
    static const input made = make("short positives", &generator::short_positive);
    return made;
}
const input& refusals() {
    static const input made = make("refusals", &generator::refusal);
    return made;
}
const input& four_line_refusals() {
    static const input made = make("four-line refusals", &generator::four_line_refusal);
    return made;
}
const input& ehlo_blocks() {
    static const input made = make("EHLO blocks", &generator::ehlo_block);
    return made;
}
const input& mostly_refusals() {
    static const input made = make("mostly refusals", &generator::mostly_a_refusal);
    return made;
}
const input& mix() {
    static const input made = make("mix", &generator::any);
    return made;
}

}  // namespace bench
