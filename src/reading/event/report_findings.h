// What is found in one report: which of its sentences are read, what each of them tells, with what was told
// before kept in mind ("the sides" are the actors of the meeting before), and what becomes of it all in the
// end.
#pragma once

#include <cstdint>
#include <vector>

#include "reading/event/finding.h"
#include "reading/event/sentence_reader.h"
#include "reading/event/token_facts.h"
#include "reading/reading.h"

namespace concord::reading {

class ReportFindings {
 public:
  // All three must outlive it. Clears `memory` and finds the facts of the tokens.
  ReportFindings(const Scene& scene, ReportMemory& memory, Reading& out);

  const Scene& scene() const { return scene_; }
  const TokenFacts& facts() const { return memory_.facts; }

  // Whether the sentence is one of the report's own text, and no list or table.
  bool is_read(const Sentence& sentence) const;

  // Then sentence by sentence in the order of the text, and at last the end.
  void start();
  void read(const Syntax& syntax, std::span<const Match> matches) { sentences_.read(syntax, matches); }
  void end();

 private:
  void drop_title_commitments();
  bool names_sum(Span quote) const;
  std::vector<bool> told_sentences() const;
  void give_events();
  Story opening() const;
  std::string home_country() const;
  bool is_speaker(const Hit& hit) const;
  bool has_speaker(const Sentence& sentence) const;
  bool is_personal(const Sentence& sentence) const;

  const Scene& scene_;
  ReportMemory& memory_;
  Reading& out_;
  SentenceReader sentences_;
};

}  // namespace concord::reading
