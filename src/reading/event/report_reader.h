// The last stage: from the mentions of a report to its events, agreements, commitments and projects. The
// sentences of several reports take each step together, as its code is then at hand for the processor: a
// report alone is too short for that.
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <span>

#include "reading/event/match.h"
#include "reading/event/report_findings.h"
#include "reading/reading.h"

namespace concord::reading {

// What a thread keeps of sentences and reports, for the next ones.
struct EventMemory {
  static constexpr std::size_t kSentencesTogether = 64;
  struct OfSentence {
    FrameWords words;
    Syntax syntax;
    MatchList matches;
  };
  std::array<OfSentence, kSentencesTogether> sentences;
  std::deque<ReportMemory> reports;
  MatchMemory matching;
};

struct ReportToRead {
  Scene scene;
  Reading* out = nullptr;
};

// Fills the findings of each report's reading, in the order of its text.
void read_reports(std::span<const ReportToRead> reports, EventMemory& memory);

}  // namespace concord::reading
