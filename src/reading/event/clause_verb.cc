// What a verb makes of the clause that it stands in: its predicate, a part of the verb before, or the
// predicate of a clause of its own, with a subject of its own or that of a clause around it.
#include <algorithm>
#include <span>

#include "reading/event/actor_list.h"
#include "reading/event/case_relation.h"
#include "reading/event/clause_opening.h"
#include "reading/event/clauser.h"
#include "reading/event/participle.h"

namespace concord::reading {

// In languages without cases only a passive verb is known to go on with the clause around an infinitive, over
// one that it governs: "a deal to help Kenya plant trees was signed".
bool Clauser::closes_fronted(const VerbGroup& verb) const {
  if (fronted_ == kNone || !verb.finite) return false;
  if (scene_.pack.has_cases()) return fronted_ == current_;
  return verb.passive && !verb.bare &&
         (fronted_ == current_ || syntax_.clauses[current_].governor == fronted_);
}

// "She spoke while receiving the envoy": who receives him is who the clause around it tells of.
bool Clauser::opens_while_doing(std::uint32_t i) const {
  const auto& chunks = syntax_.clauses[current_].chunks;
  return !scene_.pack.has_cases() && !suspended_.empty() && chunks.size() == 1 && chunks.front() + 1 == i &&
         syntax_.chunks[chunks.front()].kind == ChunkKind::kSubordinator &&
         syntax_.verbs[syntax_.chunks[i].index].gerund;
}

bool Clauser::has_subject_from(std::size_t from) {
  const std::span<const std::uint32_t> chunks = clause().chunks;
  return has_subject(scene_, syntax_, chunks.subspan(std::min(from, chunks.size())));
}

void Clauser::take_verb(std::uint32_t i) {
  VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
  if (clause().verb == kNone) {
    if (!clause().chunks.empty() && is_reduced(i)) return open_reduced(i);
    if (verb.infinitive ? finite_verb_follows(scene_, syntax_, i) || belongs_to_subject(scene_, syntax_, i)
                        : verb.gerund && belongs_to_subject(scene_, syntax_, i))
      return open_fronted(i);
    if (!verb.finite && verb.gerund) verb.finite = true;
    if (opens_while_doing(i)) clause().subject_of = suspended_.back();
    return set_verb(i);
  }
  if (closes_fronted(verb)) return close_fronted(i);
  if (const std::size_t from = absolute_from(i); from < clause().chunks.size()) return open_absolute(i, from);
  if (is_before_who_does(verb)) return add(i);
  if (completes_auxiliary(verb)) return complete_auxiliary(i);
  if (boundary_ <= after_verb_ && describes_behind(scene_, syntax_, i)) return add(i);
  if (shares_auxiliary(i)) return open_passive(i);
  if (is_reduced(i) || describes_governed(i)) return open_reduced(i);
  if (is_bare_infinitive(verb)) {
    verb.infinitive = true;
    verb.finite = false;
  }
  if (!verb.finite) return open_dependent(i, verb);
  const bool divided = divided_ > after_verb_ || (scene_.pack.has_dictionary && divided_ == after_verb_);
  std::uint32_t from = divided ? divided_ : std::max(boundary_, after_verb_);
  if (says_what_several_do(from)) from = after_verb_;
  if (!scene_.pack.has_cases() && divided_ <= after_verb_)
    from = list_begin(scene_, syntax_, clause().chunks, after_verb_, from);
  if (!has_subject_from(from) && is_gerund_alone(current_)) from = behind_gerund(from);
  if (is_gerund_alone(current_)) from = before_joined_subject(from, verb);
  if (!has_subject_from(from) && goes_on_behind_mark(i) && has_subject_from(after_verb_)) from = after_verb_;
  if (!has_subject_from(from)) from = before_apposed_speaker(i, from);
  if (!has_subject_from(from)) from = before_described_subject(from);
  const std::uint32_t old = current_;
  std::vector<std::uint32_t> moved;
  const bool own_subject = has_subject_from(from);
  // "the bank that supports Kenya has signed": whom a relative clause has for its object is no subject of the
  // verb that the clause around it lacks.
  const bool in_relative = is_in_relative(verb);
  if ((!own_subject || in_relative) && goes_on_outside(in_relative)) return set_verb(i);
  // "The forum is in Vienna: in May Norway will host it": all behind such a mark goes with the verb.
  if (own_subject || (divided && scene_.pack.has_dictionary) || has_object_first(from, verb)) {
    auto& chunks = clause().chunks;
    from = std::min(from, static_cast<std::uint32_t>(chunks.size()));
    moved.assign(chunks.begin() + from, chunks.end());
    chunks.resize(from);
  }
  current_ = open();
  clause().chunks.assign(moved.begin(), moved.end());
  if (!own_subject) {
    const std::uint32_t source = subject_source(old, i);
    if (!says_of_thing(source, old, i)) clause().subject_of = source;
  }
  if (own_subject && is_gerund_alone(old)) syntax_.clauses[old].subject_of = current_;
  set_verb(i);
  // "She thanked the ministry: (they) help the fund"
  const std::uint32_t source = clause().subject_of;
  if (divided && scene_.pack.has_dictionary && source != kNone && syntax_.clauses[source].verb != kNone &&
      is_plural(scene_, syntax_, clause()) && !is_plural(scene_, syntax_, syntax_.clauses[source]))
    clause().subject_of = kNone;
}

// Whether the clause is a relative one, or before a passive, what hangs on one: "A plan that aims to carry
// out the treaty has been signed".
bool Clauser::is_in_relative(const VerbGroup& next) const {
  std::uint32_t of = current_;
  if (!scene_.pack.has_cases() && next.passive && !next.bare)
    while (of > 0 && syntax_.clauses[of].verb != kNone && !syntax_.verbs[syntax_.clauses[of].verb].finite)
      --of;
  const Clause& relative = syntax_.clauses[of];
  if (relative.verb == kNone || relative.chunks.empty()) return false;
  const VerbGroup& verb = syntax_.verbs[relative.verb];
  return syntax_.chunks[relative.chunks.front()].kind == ChunkKind::kRelative && verb.finite &&
         !says_or_hopes(scene_, verb);
}

// "met the envoy": the verb of the clause has taken its object, which no verb behind it takes for a subject
// unless the clause tells what somebody says.
bool Clauser::has_object() {
  if (scene_.pack.has_cases() || clause().verb == kNone || verb_of(clause()).gerund) return false;
  if (divided_ > after_verb_ || says_or_hopes(scene_, verb_of(clause()))) return false;
  if (boundary_ > after_verb_ && !is_list_of_objects()) return false;
  const bool open_outside = !suspended_.empty() && syntax_.clauses[suspended_.back()].verb == kNone;
  return !open_outside && has_subject_from(after_verb_);
}

// "thanked the bank and the fund for": all that is joined behind the verb is a list of those it is done to.
bool Clauser::is_list_of_objects() {
  const auto behind = std::span<const std::uint32_t>(clause().chunks).subspan(after_verb_);
  const auto governs = std::ranges::find_if(
      behind, [&](std::uint32_t index) { return syntax_.chunks[index].kind == ChunkKind::kPreposition; });
  const auto listed = static_cast<std::size_t>(governs - behind.begin());
  return boundary_ <= after_verb_ + listed && lists_actors(scene_, syntax_, behind.first(listed));
}

// "met the envoy in the centre opened last week": the participle is said of the centre.
bool Clauser::describes_governed(std::uint32_t i) {
  const VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
  return verb.finite && !verb.passive && verb.head == verb.first && is_participle(scene_, verb.head, true) &&
         has_object() && is_behind_governed_noun(scene_, syntax_, i);
}

// "said Japan and Kenya will build": the list behind a verb of saying or hoping are those who do what is
// said.
bool Clauser::says_what_several_do(std::uint32_t from) {
  if (scene_.pack.has_cases() || from <= after_verb_ || divided_ > after_verb_) return false;
  const auto between = std::span(clause().chunks).subspan(after_verb_, from - after_verb_);
  return says_or_hopes(scene_, verb_of(clause())) && lists_actors(scene_, syntax_, between);
}

// "said the water would reach the farms": behind a verb of saying, the verb's subject is a noun of its own.
bool Clauser::says_of_thing(std::uint32_t source, std::uint32_t old, std::uint32_t verb) const {
  const Clause& saying = syntax_.clauses[source];
  if (scene_.pack.has_cases() || saying.verb == kNone || !says_or_hopes(scene_, verb_of(saying)))
    return false;
  const ChunkKind before = syntax_.chunks[verb - 1].kind;
  if (before == ChunkKind::kConjunction || (before == ChunkKind::kComma && source == old)) return false;
  const auto told = std::ranges::find_if(saying.chunks, [&](std::uint32_t index) {
    return syntax_.chunks[index].kind == ChunkKind::kVerb && syntax_.chunks[index].index == saying.verb;
  });
  if (told == saying.chunks.end() || told + 1 == saying.chunks.end()) return false;
  const std::span<const std::uint32_t> said(told + 1, saying.chunks.end());
  if (names_thing(scene_, syntax_, said)) return true;
  const Chunk& first = syntax_.chunks[said.front()];
  return has_hit(scene_, class_bits(LexiconClass::kImpersonal), first.first, first.end) &&
         is_said_by_person(source);
}

// "The minister said it would help": nobody calls a person so, as one does a body that was named.
bool Clauser::is_said_by_person(std::uint32_t saying) const {
  bool person = false;
  for (std::uint32_t i = 0; i <= syntax_.clauses[saying].chunks.back(); ++i) {
    const Chunk& chunk = syntax_.chunks[i];
    if (chunk.kind != ChunkKind::kMention) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    if (mention.kind != MentionKind::kActor) continue;
    if (mention.actor.kind == ActorKind::kOrganisation) return false;
    person = person || (mention.actor.kind == ActorKind::kPerson && chunk.preposition.empty());
  }
  return person;
}

// "the talks that lead to trade have begun": a second verb without a subject of its own is that of the
// clause around this one, where that still lacks its verb. Makes it the current one.
bool Clauser::goes_on_outside(bool from_relative) {
  if (scene_.pack.has_cases() || suspended_.empty()) return false;
  if (syntax_.clauses[suspended_.back()].verb != kNone) return false;
  // "the bank that supports Kenya and Uganda has signed"
  if (boundary_ > after_verb_ &&
      !(from_relative && divided_ <= after_verb_ &&
        lists_actors(scene_, syntax_, std::span(clause().chunks).subspan(after_verb_))))
    return false;
  const std::uint32_t inner = current_;
  current_ = suspended_.back();
  if (!from_relative && !has_subject_from(0)) {
    current_ = inner;
    return false;
  }
  suspended_.pop_back();
  return true;
}

// "will help Kenya build pumps": who is helped stands before it, and it is no clause of his.
bool Clauser::is_bare_infinitive(const VerbGroup& verb) const {
  const VerbGroup& before = verb_of(syntax_.clauses[current_]);
  return verb.bare && before.causative && !before.passive && boundary_ <= after_verb_;
}

}  // namespace concord::reading
