// Reads one sentence after the other into events, agreements and commitments, with what the report has told
// so far: of the frames that match a predicate the best that says something counts.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "reading/event/finding.h"
#include "reading/event/match.h"
#include "reading/event/told_events.h"
#include "reading/event/verbs_of_sentence.h"

namespace concord::reading {

// What a thread keeps of one report, for the next one.
struct ReportMemory {
  TokenFacts facts;
  std::vector<ToldEvent> events;
};

// Made for one report. All it is made of must outlive it; what is told of goes to `memory.events` and `out`.
class SentenceReader {
 public:
  SentenceReader(const Scene& scene, ReportMemory& memory, Reading& out);

  void start(Story story) { story_ = std::move(story); }
  // Matches come predicate by predicate, the best of each first: one event, one agreement and one commitment
  // a predicate.
  void read(const Syntax& syntax, std::span<const Match> matches);

 private:
  const Frame& frame_of(const Match& match) const { return scene_.pack.frames[match.frame]; }
  void find_meeting_beside(std::span<const Match> matches);
  void note_noun(const Match& match);
  bool is_used(const Match& match) const;
  bool is_told(const Match& match) const;
  void name_company(const Match& match);
  void read_predicate(std::span<const Match> matches, bool nominal);
  bool is_only_shown(const ToldEvent& told) const;
  bool read_agreements(const Match& match, bool& told_before);
  bool is_retold(const Match& match, const Agreement& agreement) const;
  bool points_back(const Agreement& agreement, const Agreement& known) const;
  bool is_definite(std::uint32_t document) const;
  bool read_commitment(const Match& match);
  void name_receivers(std::span<Commitment> promised) const;
  void add_event(const Match& match, ToldEvent&& told, bool agreement_found, bool told_before);
  bool people_met_lately() const;
  void remember(const ToldEvent& told);

  const Scene& scene_;
  Reading& out_;
  const std::vector<ToldEvent>& told_events_;
  FindingMaker maker_;
  const Syntax* syntax_ = nullptr;  // of the sentence that is read
  Story story_;
  std::uint32_t day_read_to_ = 0;  // sentences that were asked for the day they set
  ToldEvents events_;
  VerbsOfSentence verbs_;
  std::vector<std::uint32_t> used_nouns_;  // of the sentence
  // Clauses of the sentence with what their verb told.
  std::vector<std::pair<std::uint32_t, EventType>> told_;
};

}  // namespace concord::reading
