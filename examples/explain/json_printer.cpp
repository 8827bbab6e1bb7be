// One JSON object per line. The keys are documented in docs/explain.md and stable.

#include "printer.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace program {

namespace {

using json = nlohmann::ordered_json;
using smtpreply::to_string;

json list(const smtpreply::sentences& items) {
    json out = json::array();
    for (const std::string_view each : items) out.push_back(each);
    return out;
}

json lines_of(const finding& found) {
    json out = json::array();
    if (found.reply)
        for (const smtpreply::reply_line line : found.reply->lines())
            out.push_back(smtpreply::as_utf8(line.text));
    return out;
}

json defects_of(const finding& found) {
    json out = json::array();
    if (found.reply)
        for (const auto& row : smtpreply::enum_names<smtpreply::defect>::rows)
            if (found.reply->defects().contains(row.value)) out.push_back(row.spelling);
    return out;
}

json code_of(smtpreply::reply_code code) {
    return code.value() == 0 ? json(nullptr) : json(code.value());
}

json error_of(const finding& found) {
    if (!found.error) return nullptr;
    return {{"rule", found.error->rule},
            {"offset", found.error->offset},
            {"code", code_of(found.error->code)},
            {"message", found.error->message}};
}

json built_in_of(const finding& found) {
    if (!found.built_in) return nullptr;
    return {{"rule", found.built_in->evidence.rule},
            {"reason", to_string(found.built_in->reason)},
            {"retry", found.built_in->retry()},
            {"action", to_string(found.built_in->action)}};
}

json why_of(const finding& found) {
    if (!found.why) return nullptr;
    json out = json::array();
    for (const smtpreply::matching_rule& each : *found.why)
        out.push_back({{"rule", smtpreply::as_utf8(each.rule)},
                       {"own", each.own},
                       {"reason", to_string(each.reason)},
                       {"confidence", to_string(each.confidence)},
                       {"matched", smtpreply::as_utf8(each.matched)}});
    return out;
}

json to_json(const finding& found) {
    const smtpreply::classification& meaning = found.meaning;
    const bool has_code = meaning.code.value() != 0;
    json out;
    out["code"] = code_of(meaning.code);
    out["enhanced"] = meaning.status ? json(to_string(*meaning.status).view()) : json(nullptr);
    out["severity"] = to_string(meaning.severity());
    out["category"] = has_code ? json(to_string(meaning.code.category())) : json(nullptr);
    out["stage"] = to_string(meaning.stage);
    out["reason"] = to_string(meaning.reason);
    out["stated"] = to_string(meaning.stated);
    out["effective"] = to_string(meaning.effective);
    out["retry"] = meaning.retry();
    out["scope"] = to_string(meaning.scope);
    out["action"] = to_string(meaning.action);
    out["suppress"] = meaning.suppress();
    out["confidence"] = to_string(meaning.evidence.confidence);
    out["evidence"] = {{"rule", meaning.evidence.rule},
                       {"matched", smtpreply::as_utf8(meaning.evidence.matched)}};
    out["built_in"] = built_in_of(found);
    out["why"] = why_of(found);
    out["lines"] = lines_of(found);
    out["defects"] = defects_of(found);
    out["title"] = found.text.title;
    out["description"] = found.text.description;
    out["causes"] = list(found.text.causes);
    out["fixes"] = list(found.text.fixes);
    out["advice"] = found.advice;
    out["offset"] = found.offset;
    out["error"] = error_of(found);
    // The caller's own members stand beside ours; where a name is taken, under "input".
    json taken = json::object();
    for (const auto& [name, value] : found.passed_through.items())
        (out.contains(name) || name == "input" ? taken : out)[name] = value;
    if (!taken.empty()) out["input"] = std::move(taken);
    return out;
}

class json_lines : public printer {
public:
    explicit json_lines(std::FILE* out) : out_{out} {}

    void print(const finding& found) override {
        // ASCII only, and DEL escaped too: what a server sends must not steer a terminal.
        std::string line = to_json(found).dump(-1, ' ', true);
        for (std::size_t at = 0; (at = line.find('\x7F', at)) != std::string::npos;)
            line.replace(at, 1, "\\u007f");
        fmt::print(out_, "{}\n", line);
        std::fflush(out_);
    }

private:
    std::FILE* out_;
};

}  // namespace

std::unique_ptr<printer> json_printer(std::FILE* out) {
    return std::make_unique<json_lines>(out);
}

}  // namespace program
