// One report scored: what was found in it against what a person annotated. Both are readings; of the found
// one only events that were held count, because only such are annotated.
//
//   event        the same type, and quotes that meet; pairs with more actors in common are made first. To
//                detect an event, the type may differ
//   actor        of paired events: names alike
//   country      of paired actors that have one in the annotation: the same code
//   role         likewise: roles that share half of their words (of the annotated ones, or of those found
//                where they are fewer)
//   date, place  of paired events that have one in the annotation: the same as far as the annotated date
//                goes; places alike as names are
//   agreement, commitment, project   quotes that meet; status and kind are shares of the pairs
#pragma once

#include <vector>

#include "reading/evaluate/pairing.h"
#include "reading/evaluate/quote_places.h"
#include "reading/evaluate/tally.h"
#include "reading/reading.h"

namespace concord::reading {

struct Score {
  Tally tally;
  std::vector<Pair> events;  // of the right type
  std::vector<Pair> agreements;
  std::vector<Pair> commitments;
  std::vector<Pair> projects;
  std::size_t quotes_not_in_text = 0;  // of found things
};

Score score_reading(const QuotePlaces& text, const Reading& annotated, const Reading& found);

// The reading without the events that were not held.
Reading only_held(Reading reading);

bool same_role(std::string_view annotated, std::string_view found);
bool same_date(const PartialDate& annotated, const std::optional<PartialDate>& found);

// The actors of two events that are alike.
std::vector<Pair> pair_actors(const std::vector<Actor>& annotated, const std::vector<Actor>& found);

}  // namespace concord::reading
