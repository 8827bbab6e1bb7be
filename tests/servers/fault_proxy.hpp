// A bad line to a good mail server: passes commands and replies on, and now and then delays them,
// cuts them off, or answers in the server's place.

#ifndef SMTPREPLY_TESTS_FAULT_PROXY_HPP
#define SMTPREPLY_TESTS_FAULT_PROXY_HPP

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <utility>  // awaitable.hpp of Boost 1.74 forgets it
#include <vector>

#include <boost/asio.hpp>

namespace servers {

/// What may go wrong with one command and its reply.
enum class fault : std::uint8_t {
    none,
    split,    ///< the reply comes byte by byte
    delay,    ///< it comes a little later
    say_421,  ///< the server never sees the command, the client a farewell
    say_451,  ///< the server never sees the command, the client a refusal for now
    ask_cut,  ///< the line breaks before the server sees the command
    cut,      ///< it breaks in the middle of the reply
    silence,  ///< the reply never comes
};
inline constexpr std::array fault_names{"none", "split",   "delay", "421",
                                        "451",  "ask_cut", "cut",   "silence"};

class fault_proxy {
public:
    using endpoint = boost::asio::ip::tcp::endpoint;

    /// Serves as many clients at once as it has `workers`, until it is destroyed. The faults of the
    /// n-th connection follow from `seed` and n alone.
    fault_proxy(const endpoint& server, std::uint32_t seed, std::size_t workers)
        : server_{server}, seed_{seed} {
        for (std::size_t i = 0; i < workers; ++i) threads_.emplace_back([this] { serve(); });
    }
    ~fault_proxy() {
        stopping_ = true;
        for (std::size_t i = 0; i < threads_.size(); ++i) {
            boost::asio::io_context io;
            socket knock{io};
            boost::system::error_code ignored;
            knock.connect(acceptor_.local_endpoint(), ignored);
        }
        for (std::thread& each : threads_) each.join();
    }
    fault_proxy(const fault_proxy&) = delete;
    fault_proxy& operator=(const fault_proxy&) = delete;

    [[nodiscard]] std::string port() const {
        return std::to_string(acceptor_.local_endpoint().port());
    }
    /// As in "split 17, delay 12".
    [[nodiscard]] std::string faults() const {
        std::string all;
        for (std::size_t i = 1; i < counts_.size(); ++i)
            all += (i > 1 ? ", " : "") + std::string{fault_names.at(i)} + ' ' +
                   std::to_string(counts_.at(i));
        return all;
    }

private:
    using socket = boost::asio::ip::tcp::socket;
    struct hang_up {};

    /// One side of the line.
    struct side {
        socket line;
        std::string unread{};

        std::string read_line() {
            const std::size_t size =
                boost::asio::read_until(line, boost::asio::dynamic_buffer(unread), "\r\n");
            std::string text = unread.substr(0, size);
            unread.erase(0, size);
            return text;
        }
        std::string read_reply() {
            std::string all;
            while (true) {
                const std::string one = read_line();
                all += one;
                if (one.size() < 4 || one[3] != '-') return all;
            }
        }
        void write(std::string_view bytes) { boost::asio::write(line, boost::asio::buffer(bytes)); }
    };

    void serve() {
        while (true) {
            boost::asio::io_context io;
            side client{socket{io}};
            acceptor_.accept(client.line);
            if (stopping_) return;
            std::seed_seq mixed{seed_, connections_++};
            std::mt19937 random{mixed};
            try {
                side server{socket{io}};
                server.line.connect(server_);
                client.line.set_option(boost::asio::ip::tcp::no_delay{true});
                converse(client, server, random);
            } catch (const hang_up&) {
            } catch (const boost::system::system_error&) {  // one of the two has gone
            }
        }
    }

    void converse(side& client, side& server, std::mt19937& random) {
        pass(client, server.read_reply(), draw(random), random);
        while (true) {
            const std::string command = client.read_line();
            if (!exchange(client, server, command, draw(random), random)) continue;
            const fault in_the_message = draw(random);
            while (true) {
                const std::string line = client.read_line();
                if (line == ".\r\n") break;
                server.write(line);
                fail_within(client, in_the_message);
            }
            // What the proxy says for itself leaves the server with half a message: the end.
            const fault at_the_dot = draw(random);
            exchange(client, server, ".\r\n", at_the_dot, random);
            if (at_the_dot == fault::say_451) throw hang_up{};
        }
    }

    /// Of the faults, those that fit there; the server is left with a part of the message.
    void fail_within(side& client, fault wrong) {
        if (wrong != fault::say_421 && wrong != fault::say_451 && wrong != fault::ask_cut) return;
        ++counts_.at(static_cast<std::size_t>(wrong));
        if (wrong == fault::say_421) client.write("421 4.3.2 mx.us.test the proxy says so\r\n");
        if (wrong == fault::say_451) client.write("451 4.3.0 The proxy says so\r\n");
        throw hang_up{};
    }

    /// Whether the server wants the message now.
    bool exchange(side& client, side& server, const std::string& command, fault wrong,
                  std::mt19937& random) {
        const std::string verb = command.substr(0, 4);
        const bool may_be_refused =
            verb == "MAIL" || verb == "RCPT" || verb == "DATA" || verb == ".\r\n";
        if (wrong == fault::say_451 && !may_be_refused) wrong = fault::none;
        ++counts_.at(static_cast<std::size_t>(wrong));
        if (wrong == fault::ask_cut) throw hang_up{};
        if (wrong == fault::say_421) {
            client.write("421 4.3.2 mx.us.test the proxy says so\r\n");
            throw hang_up{};
        }
        if (wrong == fault::say_451) {
            client.write("451 4.3.0 The proxy says so\r\n");
            return false;
        }
        server.write(command);
        const std::string reply = server.read_reply();
        pass(client, reply, wrong, random);
        return reply[0] == '3';
    }

    static void pass(side& client, std::string_view reply, fault wrong, std::mt19937& random) {
        switch (wrong) {
            case fault::split:
                for (const char& byte : reply) client.write({&byte, 1});
                return;
            case fault::delay:
                std::this_thread::sleep_for(std::chrono::milliseconds{random() % 20});
                break;
            case fault::cut:
                client.write(reply.substr(0, random() % reply.size()));
                throw hang_up{};
            case fault::silence:
                while (true) client.read_line();  // until the client has lost its patience
            case fault::none:
            case fault::say_421:
            case fault::say_451:
            case fault::ask_cut: break;
        }
        client.write(reply);
    }

    // Of a thousand exchanges. A message takes seven of them.
    static fault draw(std::mt19937& random) {
        unsigned left = static_cast<unsigned>(random() % 1000);
        for (const auto& [kind, share] :
             std::initializer_list<std::pair<fault, unsigned>>{{fault::split, 20},
                                                               {fault::delay, 20},
                                                               {fault::say_421, 8},
                                                               {fault::say_451, 8},
                                                               {fault::ask_cut, 8},
                                                               {fault::cut, 8},
                                                               {fault::silence, 1}}) {
            if (left < share) return kind;
            left -= share;
        }
        return fault::none;
    }

    endpoint server_;
    std::uint32_t seed_;
    boost::asio::io_context io_;
    boost::asio::ip::tcp::acceptor acceptor_{io_, {boost::asio::ip::address_v4::loopback(), 0}};
    std::atomic<std::uint32_t> connections_{0};
    std::array<std::atomic<std::size_t>, fault_names.size()> counts_{};
    std::atomic<bool> stopping_{false};
    std::vector<std::thread> threads_;  // the last member: they use all others
};

}  // namespace servers

#endif
