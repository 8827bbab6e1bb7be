// All that a mail program needs of smtpreply. Includes Boost.Spirit X3, unless the parser is
// compiled once (see parse.hpp); a file that needs no parser includes registry.hpp or classify.hpp
// instead.
//
// Not in it, and to be included by name: the adapters (error_code, ostream, format, hash), and what
// writes pages (language, render).

#ifndef SMTPREPLY_SMTPREPLY_HPP
#define SMTPREPLY_SMTPREPLY_HPP

// IWYU pragma: begin_exports
#include <smtpreply/version.hpp>

#include <smtpreply/confidence.hpp>
#include <smtpreply/enhanced_status.hpp>
#include <smtpreply/enum_names.hpp>
#include <smtpreply/from_string.hpp>
#include <smtpreply/origin.hpp>
#include <smtpreply/reason.hpp>
#include <smtpreply/reply_code.hpp>
#include <smtpreply/stage.hpp>
#include <smtpreply/status_subject.hpp>

#include <smtpreply/code_list.hpp>
#include <smtpreply/compare.hpp>
#include <smtpreply/enhanced_status_registry.hpp>
#include <smtpreply/must_act.hpp>
#include <smtpreply/reason_registry.hpp>
#include <smtpreply/registry.hpp>
#include <smtpreply/resend.hpp>
#include <smtpreply/search.hpp>

#include <smtpreply/defect.hpp>
#include <smtpreply/parse.hpp>
#include <smtpreply/parse_options.hpp>
#include <smtpreply/parse_result.hpp>
#include <smtpreply/reader.hpp>
#include <smtpreply/reply.hpp>

#include <smtpreply/capabilities.hpp>
#include <smtpreply/capability.hpp>
#include <smtpreply/challenge.hpp>
#include <smtpreply/escape.hpp>
#include <smtpreply/forward_path.hpp>
#include <smtpreply/generate.hpp>
#include <smtpreply/greeting.hpp>
#include <smtpreply/joined_text.hpp>
#include <smtpreply/queue_id.hpp>
#include <smtpreply/stored_reply.hpp>
#include <smtpreply/word_range.hpp>

#include <smtpreply/classification.hpp>
#include <smtpreply/classify.hpp>
#include <smtpreply/classify_bytes.hpp>
#include <smtpreply/context.hpp>
#include <smtpreply/explain.hpp>
#include <smtpreply/explanation.hpp>
#include <smtpreply/matching_rules.hpp>
#include <smtpreply/rules.hpp>

#include <smtpreply/advice.hpp>
#include <smtpreply/blocklist.hpp>
#include <smtpreply/help_url.hpp>
#include <smtpreply/listed_thing.hpp>
#include <smtpreply/provider.hpp>
#include <smtpreply/retry_delay.hpp>
#include <smtpreply/size_limit.hpp>
#include <smtpreply/text_limit.hpp>

#include <smtpreply/action_set.hpp>
#include <smtpreply/attempt.hpp>
#include <smtpreply/decision.hpp>
#include <smtpreply/event.hpp>
#include <smtpreply/moment.hpp>
#include <smtpreply/retry.hpp>
#include <smtpreply/retry_policy.hpp>
#include <smtpreply/worse_of.hpp>
// IWYU pragma: end_exports

#endif
