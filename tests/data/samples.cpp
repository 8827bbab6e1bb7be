// The samples are sound: every row is complete, spelled right, in its place, and there once.

#include <smtpreply/defect.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/stage.hpp>

#include "../support.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using nlohmann::json;
using smtpreply::from_string;
using smtpreply::reason;
using smtpreply::stage;

namespace {

std::vector<json> samples() {
    std::ifstream file{SMTPREPLY_SAMPLES};
    REQUIRE(file);
    std::vector<json> rows;
    for (std::string line; std::getline(file, line);) rows.push_back(json::parse(line));
    return rows;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

TEST_CASE("every sample is a complete row with words that are spelled right") {
    static const std::set<std::string> keys{"reply",      "command", "reason", "retry",
                                            "confidence", "server",  "also"};
    for (const json& row : samples()) {
        CAPTURE(row.dump());
        for (const auto& [key, value] : row.items()) CHECK(keys.count(key) == 1);
        const std::string spelling = row.at("reason");
        CHECK(from_string<reason>(spelling));
        if (!row.at("command").is_null())
            CHECK(from_string<stage>(row.at("command").get<std::string>()));
        CHECK((row.at("retry").is_null() || row.at("retry").is_boolean()));
        CHECK((row.at("confidence") == "high" || row.at("confidence") == "low"));
        CHECK(!row.at("server").get<std::string>().empty());
        if (row.contains("also")) {
            CHECK(from_string<reason>(row.at("also").get<std::string>()));
            CHECK(row.at("also") != spelling);
        }
    }
}

TEST_CASE("every sample is one reply whose lines are whole and agree on the code") {
    using smtpreply::defect;
    for (const json& row : samples()) {
        const std::string bytes = row.at("reply").get<std::string>() + "\r\n";
        CAPTURE(test::spelled(bytes));
        const auto result = smtpreply::parse(bytes);
        REQUIRE(result);
        CHECK(result.consumed() == bytes.size());
        CHECK(result->positive() == (row.at("reason") == "positive"));
        for (const defect broken :
             {defect::bare_lf, defect::bad_separator, defect::missing_text, defect::differing_codes,
              defect::line_without_code, defect::invalid_utf8, defect::control_character})
            CHECK_MESSAGE(!result->defects().contains(broken), to_string(broken));
    }
}

TEST_CASE("each reason has at least five samples, and there are at least 450 in all") {
    std::map<std::string, int> count;
    for (const json& row : samples()) ++count[row.at("reason")];
    int all = 0;
    for (const auto& each : smtpreply::enum_names<reason>::rows) {
        CAPTURE(each.spelling);
        const int here = count[std::string{each.spelling}];
        CHECK(here >= 5);
        all += here;
    }
    CHECK(all >= 450);
}

TEST_CASE("the samples are sorted by reason, server and reply, and none is there twice") {
    std::set<std::string> seen;
    std::tuple<reason, std::string, std::string> before{};
    for (const json& row : samples()) {
        const std::string bytes = row.at("reply");
        CAPTURE(test::spelled(bytes));
        CHECK(seen.insert(bytes).second);
        const auto place =
            std::tuple{from_string<reason>(row.at("reason").get<std::string>()).value(),
                       lower(row.at("server")), bytes};
        CHECK(before < place);
        before = place;
    }
}
