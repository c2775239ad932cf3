// The last stage: from the mentions of a report to its events, agreements, commitments and projects. Sentence
// by sentence, with what was told before kept in mind: "the sides" are the actors of the meeting before.
#pragma once

#include <array>

#include "reading/event/finding.h"
#include "reading/event/match.h"
#include "reading/reading.h"

namespace concord::reading {

// What a thread keeps from one report to the next. A few sentences go through each stage together.
struct ReportMemory {
  static constexpr std::size_t kTogether = 16;
  TokenFacts facts;
  std::array<FrameWords, kTogether> words;
  std::array<Syntax, kTogether> syntax;
  std::array<MatchList, kTogether> matches;
  MatchMemory matching;
  std::vector<ToldEvent> events;
};

// Fills the findings of `out`, in the order of the text.
void read_report(const Scene& scene, ReportMemory& memory, Reading& out);

}  // namespace concord::reading
