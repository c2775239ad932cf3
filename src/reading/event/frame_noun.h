// Which noun of a clause goes with the verb of a frame: "held a meeting", "a meeting was held", "the meeting
// that they held".
#pragma once

#include <span>
#include <vector>

#include "reading/event/argument.h"
#include "reading/event/match.h"
#include "reading/event/syntax.h"

namespace concord::reading {

// Whether the verb of the frame has no object: "A meeting took place".
bool is_intransitive(const Frame& frame);

class FrameNouns {
 public:
  // All must outlive it. `nouns` are those of frames in the sentence, `arguments` those of the clause at hand
  // whenever take() is called.
  FrameNouns(const Scene& scene, const Syntax& syntax, const std::vector<ClauseHit>& nouns,
             const std::vector<Argument>& arguments)
      : scene_(scene), syntax_(syntax), nouns_(nouns), arguments_(arguments) {}

  // Puts the noun of the match's frame that goes with its verb into the match; false where none does.
  bool take(std::uint32_t clause, const VerbGroup& verb, Match& match) const;

 private:
  bool take_far_subject(const VerbGroup& verb, Match& match) const;
  bool take_antecedent(const Clause& clause, const VerbGroup& verb, Match& match) const;
  bool stands_apart(const Chunk& chunk) const;
  bool tells_when(const Frame& frame, const Chunk& chunk) const;
  bool is_governed_within(const Chunk& chunk, const Hit& hit) const;
  bool take_from(const Chunk& chunk, Match& match) const;
  bool take_before(const VerbGroup& verb, Match& match) const;
  bool is_place_or_date(const Chunk& chunk) const;
  bool names_actor(const Chunk& chunk) const;
  bool names_person(const Chunk& chunk) const;
  std::uint32_t chunk_that_governs(std::uint32_t index) const;

  const Frame& frame_of(const Match& match) const { return scene_.pack.frames[match.frame]; }

  const Scene& scene_;
  const Syntax& syntax_;
  const std::vector<ClauseHit>& nouns_;
  const std::vector<Argument>& arguments_;
};

}  // namespace concord::reading
