// The state in which a sentence is divided into clauses, from its first chunk to its last; find_clauses() is
// what others call. Which clauses open and close is in clause.cc, what a verb makes of them in
// clause_verb.cc, whose subject it has in clause_subject.cc.
#pragma once

#include <vector>

#include "reading/event/syntax.h"

namespace concord::reading {

class Clauser {
 public:
  Clauser(const Scene& scene, Syntax& syntax) : scene_(scene), syntax_(syntax) {}
  void run();

 private:
  Clause& clause() { return syntax_.clauses[current_]; }
  const VerbGroup& verb_of(const Clause& of) const { return syntax_.verbs[of.verb]; }
  std::uint32_t open();
  void add(std::uint32_t chunk) { clause().chunks.push_back(chunk); }
  void open_relative(std::uint32_t i);
  std::vector<std::uint32_t> words_ahead(std::uint32_t i);
  void open_subordinate(std::uint32_t i);
  void open_aside();
  void pass_comma(std::uint32_t i);
  bool leaves_out_verb();
  bool has_unknown_verb(std::uint32_t i);
  std::uint32_t behind_verb_of(const Clause& of) const;
  std::uint32_t last_division(const Clause& of) const;
  bool tells_what_is_said(const Clause& of) const;
  bool waits_for_verb(std::uint32_t outer) const;
  bool is_circumstance_alone() const;
  bool has_said(const Clause& outer) const;
  bool goes_on_with_list_of_deeds(const Clause& relative, std::uint32_t verb) const;
  bool goes_on_behind_mark(std::uint32_t verb) const;
  std::uint32_t before_apposed_speaker(std::uint32_t verb, std::uint32_t otherwise) const;
  std::uint32_t before_described_subject(std::uint32_t otherwise) const;
  bool is_aim_of_things();
  bool goes_on_with_list(std::uint32_t i) const;
  bool names_speaker(std::uint32_t colon) const;
  std::uint32_t next_of_list(std::uint32_t i) const;
  void close_description(Chunk& next, bool listed);
  bool has_subject_from(std::size_t from);
  void take_verb(std::uint32_t i);
  bool says_what_several_do(std::uint32_t from);
  bool says_of_thing(std::uint32_t source, std::uint32_t old, std::uint32_t verb) const;
  bool is_said_by_person(std::uint32_t saying) const;
  bool is_gerund_alone(std::uint32_t index) const;
  bool is_before_who_does(const VerbGroup& verb) const;
  bool opens_while_doing(std::uint32_t i) const;
  std::size_t absolute_from(std::uint32_t i) const;
  void open_absolute(std::uint32_t i, std::size_t from);
  std::uint32_t behind_gerund(std::uint32_t otherwise);
  void open_fronted(std::uint32_t i);
  bool closes_fronted(const VerbGroup& verb) const;
  void close_fronted(std::uint32_t i);
  std::uint32_t before_joined_subject(std::uint32_t from, const VerbGroup& verb);
  std::uint32_t subject_source(std::uint32_t old, std::uint32_t verb);
  bool goes_on_behind_participle(std::uint32_t old, std::uint32_t verb) const;
  bool comma_behind_verb(std::uint32_t inner, std::uint32_t verb) const;
  bool goes_on_with_deed(std::uint32_t old, std::uint32_t verb) const;
  bool is_past(const VerbGroup& verb) const;
  bool behind_closed_subordinate(std::uint32_t old, std::uint32_t verb) const;
  void set_verb(std::uint32_t i);
  bool completes_auxiliary(const VerbGroup& verb);
  void complete_auxiliary(std::uint32_t i);
  bool goes_on_outside(bool from_relative);
  bool is_in_relative(const VerbGroup& next) const;
  bool is_bare_infinitive(const VerbGroup& verb) const;
  void open_dependent(std::uint32_t i, const VerbGroup& verb);
  std::uint32_t opening_participle();
  void describe_subject();
  bool shares_auxiliary(std::uint32_t i);
  void open_passive(std::uint32_t i);
  bool is_reduced(std::uint32_t i);
  bool lacks_verb_outside() const;
  bool has_object();
  bool is_list_of_objects();
  bool has_object_first(std::size_t from, const VerbGroup& verb);
  bool describes_governed(std::uint32_t i);
  void open_reduced(std::uint32_t i);

  const Scene& scene_;
  Syntax& syntax_;
  std::uint32_t current_ = 0;
  std::uint32_t boundary_ = 0;    // chunks of the clause before its last comma or conjunction
  std::uint32_t divided_ = 0;     // chunks of the clause before a mark that no list of subjects goes over
  std::uint32_t after_verb_ = 0;  // chunks of the clause up to its verb
  std::vector<std::uint32_t> suspended_;
  std::uint32_t fronted_ = kNone;  // the clause of an infinitive before the verb of the clause around it
};

}  // namespace concord::reading
