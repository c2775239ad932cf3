// What is known of each token before any grammar: bits for the classes of small words and modality.
#pragma once

#include <cstdint>

#include "reading/event/syntax.h"

namespace concord::reading {

enum TokenFlag : std::uint32_t {
  kIsPreposition = 1U << 0U,
  kIsConjunction = 1U << 1U,
  kIsSubordinator = 1U << 2U,
  kIsRelative = 1U << 3U,
  kIsPassive = 1U << 4U,
  kIsPerfect = 1U << 5U,
  kIsInfinitive = 1U << 6U,
  kIsDeterminer = 1U << 7U,
  kIsPossessive = 1U << 8U,
  kIsPlanned = 1U << 9U,
  kIsHypothetical = 1U << 10U,
  kIsNegated = 1U << 11U,
  kIsSpeech = 1U << 12U,
  kBeginsFrameVerb = 1U << 13U,
  kInFrameNoun = 1U << 14U,
  kBeginsNominal = 1U << 15U,
  kIsImpersonal = 1U << 16U,
  kIsDocument = 1U << 17U,
  kInTitle = 1U << 18U,
  kIsLeader = 1U << 19U,
  kIsQuantity = 1U << 20U,
  kIsCausative = 1U << 21U,
  kIsAdverb = 1U << 22U,
  kIsWish = 1U << 23U,
  kIsFrameParticiple = 1U << 24U,  // a passive participle of a verb that a frame is told by
};

// Whether the hit of a frame's verb begins with a short passive participle of the verb that the pack writes:
// "принята" of "принять", which is an adjective as well.
bool is_participle_of(const Scene& scene, const Hit& hit);

}  // namespace concord::reading
