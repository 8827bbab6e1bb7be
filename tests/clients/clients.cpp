// The examples on libcurl and on a plain socket come to the same decisions, and these are right.

#include "../delivery/scripted_server.hpp"

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace delivery_test;

namespace {

struct outcome {
    int status = -1;
    std::string printed;
};

outcome run(const std::string& program_and_server,
            const std::string& content = "Subject: test\n\nHello.\n.\n..dots\n") {
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("client-" + std::to_string(getpid()));
    std::ofstream{file} << content;
    const std::string command =
        program_and_server + " alice@us.test bob@them.test 2> /dev/null < " + file.string();
    std::FILE* const pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error{"popen"};
    outcome result;
    std::array<char, 4096> piece{};
    while (std::fgets(piece.data(), piece.size(), pipe) != nullptr) result.printed += piece.data();
    const int status = pclose(pipe);
    std::filesystem::remove(file);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

outcome with_libcurl(const std::string& port) {
    return run(SEND_WITH_LIBCURL " smtp://127.0.0.1:" + port);
}

outcome with_a_socket(const std::string& port) {
    return run(SEND_WITH_A_SOCKET " 127.0.0.1 " + port);
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

constexpr int taken = 0;
constexpr int given_up = 69;
constexpr int try_again = 75;

}  // namespace

TEST_CASE("a reply in each stage: what it means, and what is done") {
    struct row {
        script play;
        int status;
        std::string_view means;
        std::string_view next;
        bool delivered = false;
    };
    using enum manner;
    // clang-format off
    const std::vector<row> rows{
        {{},                                          taken,     "positive",            "proceed", true},
        {{.greeting = {"220-a\r\n220 mx.test", slowly}}, taken,  "positive",            "proceed", true},
        {{.greeting = {"421 4.3.2 x", then_close}},   try_again, "service_unavailable", "retry_later\nwait:  600 s"},
        {{.mail = {"550 5.7.1 listed by sbl.spamhaus.org"}}, given_up, "blocklisted",   "fail_message"},
        {{.rcpt = {"550 5.1.1 User unknown"}},        given_up,  "mailbox_unknown",     "fail_recipient"},
        {{.rcpt = {"450 4.2.0 Greylisted, try again in 5 minutes"}},
                                                      try_again, "greylisted",          "retry_later\nwait:  300 s"},
        {{.rcpt = {"450-4.2.0 Greylisted,\r\n450 4.2.0 come back later"}},
                                                      try_again, "greylisted",          "retry_later\nwait:  360 s"},
        {{.rcpt = {"250 2.1.5 Ok", then_close}},      try_again, "network",             "retry_later\nwait:  600 s"},
        {{.data = {"354 go ahead", cut}},             try_again, "network",             "retry_later\nwait:  600 s"},
        {{.message = {"554 5.7.1 Spam message rejected"}}, given_up, "spam",            "fail_message"},
        {{.message = {"452 4.3.1 Disk full"}},        try_again, "insufficient_storage", "retry_later\nwait:  600 s"},
        {{.message = {"250 2.0.0 queued", cut}},      try_again, "network",             "retry_later\nwait:  600 s", true},
        {{.quit = {"421 4.3.2 x", then_close}},       taken,     "positive",            "proceed", true},
    };
    // clang-format on
    for (const row& each : rows) {
        CAPTURE(each.means);
        scripted_server server{{each.play}};
        for (const auto& run_one : {with_libcurl, with_a_socket}) {
            const outcome seen = run_one(server.port());
            CAPTURE(seen.printed);
            CHECK(seen.status == each.status);
            CHECK(holds(seen.printed, "means: " + std::string{each.means}));
            CHECK(holds(seen.printed, "next:  " + std::string{each.next} + "\n"));
        }
        CHECK(server.connections() == 2);
        CHECK(server.delivered().size() == (each.delivered ? 2 : 0));
    }
}

TEST_CASE("where nothing listens, there is another try, and no word is put into a server's mouth") {
    for (const auto& run_one : {with_libcurl, with_a_socket}) {
        const outcome seen = run_one("1");
        CHECK(seen.status == try_again);
        CHECK_FALSE(holds(seen.printed, "said"));
        CHECK(holds(seen.printed, "next:  retry_later\nwait:  600 s\n"));
    }
}

TEST_CASE("what comes before the final dot is not its answer, and nothing is delivered then") {
    scripted_server server{{{.stray = "250 2.0.0 stray", .message = {"554 5.6.0 refused"}}}};
    const outcome seen =
        run(SEND_WITH_A_SOCKET " 127.0.0.1 " + server.port(), message_larger_than_buffers());
    CHECK(seen.status == try_again);
    CHECK(holds(seen.printed, "means: server_error"));
}

TEST_CASE("refused or cut off in the middle of the message: the reply counts where there is one") {
    const std::string large = message_larger_than_buffers();
    scripted_server server{
        {{.within = {{"552 5.3.4 too large"}}}, {.within = {{"", manner::close}}}}};
    const std::string program = SEND_WITH_A_SOCKET " 127.0.0.1 " + server.port();
    const outcome refused = run(program, large);
    CHECK(holds(refused.printed, "means: "));
    CHECK(refused.status != taken);
    const outcome cut = run(program, large);
    CAPTURE(cut.printed);
    CHECK(cut.status == try_again);
    CHECK(holds(cut.printed, "means: network"));
    CHECK(server.delivered().empty());
}

TEST_CASE("a server that answers twice is not believed") {
    scripted_server server{{{.rcpt = {"250 2.1.5 Ok", manner::twice}, .keeps = false}}};
    const outcome seen = with_a_socket(server.port());
    CHECK(seen.status == try_again);
    CHECK(holds(seen.printed, "means: server_error"));
}
