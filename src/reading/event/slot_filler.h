// What of a clause fills a slot of a frame: noun phrases in the slot's relation that are of a kind it takes,
// or the rest of the clause.
#pragma once

#include <span>
#include <vector>

#include "reading/event/match.h"

namespace concord::reading {

class SlotFiller {
 public:
  // `prepositions` are those of the clause and its arguments.
  SlotFiller(const Scene& scene, const Syntax& syntax, const std::vector<Argument>& arguments,
             PrepositionBits prepositions)
      : scene_(scene), syntax_(syntax), arguments_(arguments), prepositions_(prepositions) {}

  // Fills `out`; it stays empty where nothing fits.
  void fill(const Frame& frame, const Slot& slot, const Match& match, Fill& out) const;

 private:
  void fill_from_attributes(const Slot& slot, const Match& match, Fill& out) const;
  void add_own(const Match& match, Fill& out) const;
  void add_owner(const Slot& slot, const Match& match, Fill& out) const;
  void fill_with_money(const Match& match, Fill& out) const;
  // Of a preposition's slot: for what the preposition governs.
  bool names_somebody(const Chunk& chunk) const;
  bool stands_in(const Frame& frame, const Slot& slot, const Match& match, const Argument& argument) const;
  bool stands_behind(const Frame& frame, const Slot& slot, const Argument& argument) const;
  bool is_of_other_noun(std::uint32_t index, const Match& match) const;
  bool behind_verb(const Match& match, const Chunk& chunk) const;
  bool belongs_to_meeting(const Match& match, const Chunk& chunk) const;
  bool belongs_to_noun_before(const Match& match, const Chunk& chunk) const;
  bool is_attribute(const Chunk& chunk) const;
  bool beyond_object(const Match& match, const Chunk& chunk) const;
  bool is_of_subject(const Match& match, const Chunk& chunk) const;
  bool is_of_person(std::uint32_t index) const;
  bool beyond_mark(const Match& match, const Chunk& chunk) const;
  bool does_beside(const Argument& argument, const Match& match) const;
  bool owns_noun(const Frame& frame, const Match& match, const Argument& argument) const;
  bool is_agent(const Argument& argument) const;
  bool is_dependent_side(const Chunk& chunk, const Match& match) const;
  bool may_be_there(const Slot& slot) const;
  bool may_fill(const Slot& slot, const Chunk& chunk, const Match& match) const;
  bool document_in(const Chunk& chunk) const;
  Span rest_of(const Slot& slot, const Match& match) const;
  Span clause_opened_by(std::string_view word, const Match& match) const;
  Span rest_before(const Match& match) const;
  Span around(const Match& match) const;
  bool is_subject(const Match& match, std::uint32_t chunk) const;
  Span infinitive_of(const Match& match) const;
  bool is_day(const Chunk& chunk) const;
  bool marked_by(std::string_view preposition, const Chunk& infinitive) const;
  bool opens_circumstance(std::uint32_t comma) const;
  bool opens_told_clause(std::uint32_t comma) const;
  bool tells_circumstance(std::uint32_t token) const;
  std::uint32_t gerund_end(std::uint32_t token) const;
  std::uint32_t after(const Match& match) const;
  bool hangs_on(const Clause& clause, std::uint32_t governor) const;
  static bool hangs_loose(const Chunk& chunk);
  bool ends_speech(const Chunk& chunk) const;
  std::uint32_t end_of(const Clause& clause) const;
  bool is_sign(const Chunk& chunk) const;
  bool ends_sentence(const Chunk& chunk) const;
  Span span_of(std::uint32_t first, std::uint32_t end) const;
  std::uint32_t following_clause(const Match& match, std::uint32_t& end) const;

  const Scene& scene_;
  const Syntax& syntax_;
  const std::vector<Argument>& arguments_;
  PrepositionBits prepositions_;
};

}  // namespace concord::reading
