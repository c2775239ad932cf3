// How the arguments of a clause are found; find_arguments() is what others call. What the clause has itself
// is in argument.cc, what it takes from the clauses around it in inherited_argument.cc, and for what a
// speaker stands in speaker_argument.cc.
#pragma once

#include <vector>

#include "reading/event/argument.h"

namespace concord::reading {

// Made for one clause. All it is made of must outlive it.
class ArgumentFinder {
 public:
  ArgumentFinder(const Scene& scene, const Syntax& syntax, std::vector<Argument>& out)
      : scene_(scene), syntax_(syntax), out_(out) {}

  void run(std::uint32_t index);

 private:
  bool is_circumstance(const Chunk& chunk) const;
  bool is_body(const Chunk& chunk) const;
  bool has(Surface surface) const;
  bool has_actor_subject() const;
  void own(const Clause& clause);
  void loose_subject(const Clause& clause);
  void behind_infinitive(std::uint32_t index);
  void behind_next_verb(std::uint32_t index);
  void share_object(std::uint32_t index);
  void inherit(std::uint32_t index);
  void add_antecedent(const Clause& clause);
  void add_others_of_cleft(const Clause& clause);
  void add_others_of_list(const Clause& clause);
  void add_relative_object(const Clause& clause);
  bool is_document_of_several(const Chunk& noun) const;
  bool names_subject(const Clause& clause) const;
  bool is_about_thing(const Clause& clause) const;
  bool is_attribute(const Chunk& chunk) const;
  void add_outer_subject(const Clause& clause);
  bool is_about_pronoun(const Clause& clause) const;
  bool has_thing_as_subject(const Clause& clause) const;
  void add_speaker(std::uint32_t index);
  void add_quoted_speaker(std::uint32_t index);
  void add_giver(std::uint32_t index);

  const Scene& scene_;
  const Syntax& syntax_;
  std::vector<Argument>& out_;
};

}  // namespace concord::reading
