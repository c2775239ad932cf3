// The events of a report as its sentences tell them. A sentence may tell again of what an earlier one told:
// who signed, who else came, what was done at the meeting. What it says of that goes to the event that is
// known.
#pragma once

#include <cstdint>
#include <vector>

#include "reading/event/finding.h"

namespace concord::reading {

class ToldEvents {
 public:
  explicit ToldEvents(const Scene& scene) : scene_(scene) {}

  // `known_document`: the agreement that the match names was told before.
  void add(const Syntax& syntax, const Match& match, ToldEvent told, bool known_document);
  std::vector<ToldEvent> take() && { return std::move(events_); }

 private:
  // What people come to, and the event that it was.
  struct Occasion {
    LemmaId noun;
    std::uint32_t sentence = 0;
    Span quote;
  };

  void tell_again(ToldEvent told, ToldEvent& known);
  ToldEvent* last_signing();
  ToldEvent* last_meeting(std::uint32_t sentence);
  LemmaId occasion_of(std::uint32_t noun) const;
  ToldEvent* event_at(LemmaId occasion, std::uint32_t sentence);

  const Scene& scene_;
  std::vector<ToldEvent> events_;
  std::vector<Occasion> occasions_;
};

}  // namespace concord::reading
