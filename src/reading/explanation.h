// Why a report was read as it was: for each finding the rule, the lines of the pack that matched its words,
// what fills which slot, where its date and place come from, and what its confidence is made of.
#pragma once

#include <vector>

#include "base/json.h"
#include "reading/matched_line.h"
#include "reading/reading.h"

namespace concord::reading {

struct Explanation {
  std::string of;  // "event", "agreement", "commitment", "project"
  Json finding;    // as reading_json() has it
  Span quote;
  Origin origin;
  std::vector<MatchedLine> lines;  // those that matched words the finding is made of
};

// Of every finding, in the order of the text.
std::vector<Explanation> explain(const Report& report, const Reading& reading,
                                 const std::vector<MatchedLine>& lines);

// The finding with "of" and "why": {"frame", "by": "verb" or "noun", "predicate", "slots": [{"slot",
// "words"}], "date", "place": {"from", "words"}, "in_title", "borrowed_actors", "tellings", "confidence":
// [{"reason", "weight"}], "lines": [{"words", "rule", "value"}]}.
Json explanation_json(const Report& report, const Explanation& explanation);

// Words of the report, on one line.
std::string words_at(const Report& report, Span at);

}  // namespace concord::reading
