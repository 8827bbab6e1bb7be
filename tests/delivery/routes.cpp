// Where examples/deliver sends mail without a smart host, by a real name server, dnsmasq, that
// knows the domains of this test alone.

#include "client.hpp"
#include "scripted_server.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace delivery_test;

namespace {

class name_server {
public:
    name_server() {
        // A port that is free now; dnsmasq takes no 0.
        asio::io_context io;
        asio::ip::udp::socket probe{io, {asio::ip::address_v4::loopback(), 0}};
        port_ = std::to_string(probe.local_endpoint().port());
        probe.close();
        const std::string port = "--port=" + port_;
        const std::vector<const char*> words{
            "dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null",
            "--pid-file=", "--no-resolv", "--no-hosts", "--bind-interfaces",
            "--listen-address=127.0.0.1", port.c_str(), "--local=/test/",
            // The host preferred is away; the other one is this machine.
            "--mx-host=two.test,127.0.0.1,20", "--mx-host=two.test,127.0.0.2,10",
            // MX 0 "."
            "--dns-rr=null.test,15,000000", "--dns-rr=both.test,15,000000",
            "--mx-host=both.test,127.0.0.1,10",
            // No MX: one has an address, the other one has none either.
            "--host-record=own.test,127.0.0.1", "--txt-record=bare.test,nothing",
            "--mx-host=loop.test,own.test,20", "--mx-host=loop.test,us.test,10",
            // Its name server is gone.
            "--server=/gone.test/127.0.0.1#1", nullptr};
        process_ = fork();
        if (process_ == 0) {
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDERR_FILENO);
            execvp(words[0], const_cast<char* const*>(words.data()));
            execv("/usr/sbin/dnsmasq", const_cast<char* const*>(words.data()));
            _exit(127);
        }
        wait_until_it_listens();
    }
    ~name_server() {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
    name_server(const name_server&) = delete;
    name_server& operator=(const name_server&) = delete;

    [[nodiscard]] std::string address() const { return "127.0.0.1:" + port_; }

private:
    // Then the port is taken.
    void wait_until_it_listens() const {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
        boost::system::error_code error;
        while (error != asio::error::address_in_use) {
            if (std::chrono::steady_clock::now() > end)
                throw std::runtime_error{"dnsmasq does not start; it is in Debian's dnsmasq-base"};
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
            asio::io_context io;
            asio::ip::udp::socket probe{io, asio::ip::udp::v4()};
            probe.bind(
                {asio::ip::address_v4::loopback(), static_cast<unsigned short>(std::stoul(port_))},
                error);
        }
    }

    std::string port_;
    pid_t process_ = -1;
};

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("without a smart host, the name service tells where mail goes") {
    name_server names;
    struct row {
        std::string_view name;
        std::string recipient;
        std::string_view told;  // in the log
        std::string_view status;
        bool delivered = false;
    };
    const std::vector<row> rows{
        {"the next MX", "bob@two.test", "attempt 1, at 127.0.0.1", "positive", true},
        {"case", "bob@TWO.test", "attempt 1, at 127.0.0.1", "positive", true},
        {"null MX", "bob@null.test", "(nothing: null_mx)", "domain_refuses_mail"},
        {"a null MX beside a host", "bob@both.test", "attempt 1, at 127.0.0.1", "positive", true},
        {"no such domain", "bob@none.test", "(nothing: domain_not_found)", "domain_unknown"},
        {"the implicit MX", "bob@own.test", "attempt 1, at own.test", "positive", true},
        {"neither MX nor address", "bob@bare.test", "(nothing: domain_not_found)",
         "domain_unknown"},
        {"we are the best host", "bob@loop.test", "(nothing: mail_loop)", "routing_failure"},
        {"no name server", "bob@gone.test", "(nothing: dns_failure)", "network"},
        {"an address", "bob@[127.0.0.1]", "attempt 1, at 127.0.0.1", "positive", true},
    };
    for (const row& each : rows) {
        CAPTURE(each.name);
        scripted_server server{{{}}};
        client sender;
        REQUIRE(sender.submit({each.recipient}).status == 0);
        const outcome ended = sender.run({}, {"--name-server", names.address(), "--port",
                                              server.port(), "--name", "us.test", "--once"});
        CHECK_FALSE(ended.hung);
        CHECK(ended.status == 0);
        const std::string log = sender.log();
        CAPTURE(log);
        CHECK(holds(log, each.told));
        CHECK(holds(log, "means:  " + std::string{each.status}));
        CHECK(holds(log, "write to this address no more") ==
              (each.status == "domain_refuses_mail"));
        const auto all = server.delivered();
        CHECK(all.size() == (each.delivered ? 1 : 0));
    }
}

TEST_CASE(
    "recipients of several domains: to each domain its own, and one does not wait for another") {
    name_server names;
    scripted_server server{{{}}};
    client sender;
    REQUIRE(sender.submit({"a@two.test", "b@null.test", "c@two.test"}).status == 0);
    CHECK_FALSE(sender
                    .run({}, {"--name-server", names.address(), "--port", server.port(), "--name",
                              "us.test", "--once"})
                    .hung);
    CHECK(server.delivered() == std::vector<std::string>{"a@two.test", "c@two.test"});
    CHECK(server.connections() == 1);
}

TEST_CASE("a delay that the server asks for is kept, and told") {
    scripted_server server{{{.rcpt = {"450 4.2.0 Greylisted, try again in 2 seconds"}}, {}}};
    client sender;
    REQUIRE(sender.submit({"bob@them.test"}).status == 0);
    SUBCASE("within bounds") {
        const std::vector<std::string> bounds{"--least-asked", "1"};
        const auto start = std::chrono::steady_clock::now();
        CHECK_FALSE(sender.run({server.port()}, bounds).hung);
        // Two seconds, of which the clock's own may have been nearly over.
        CHECK(std::chrono::steady_clock::now() - start >= std::chrono::seconds{1});
        CHECK(holds(sender.log(), "  asked:  to wait 2 s\n"));
        CHECK(server.delivered().size() == 1);
    }
    SUBCASE("and not below them") {
        CHECK_FALSE(sender.run({server.port()}, {"--least-asked", "600", "--once"}).hung);
        CHECK(server.delivered().empty());
        CHECK(sender.queued() == 1);
    }
}
