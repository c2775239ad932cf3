// Clauses of a sentence, from its chunks: every verb group is the predicate of one clause, and each chunk
// belongs to one clause. Relative clauses and participles end where a comma lets the clause around them go
// on.
#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/clause_opening.h"
#include "reading/event/clauser.h"
#include "reading/event/participle.h"
#include "reading/event/relative_sum.h"
#include "reading/event/speaking_aside.h"

namespace concord::reading {

void Clauser::run() {
  current_ = open();
  const auto count = static_cast<std::uint32_t>(syntax_.chunks.size());
  const std::uint32_t participle = opening_participle();
  if (participle == 1) add(0);
  if (participle != kNone) open_reduced(participle);
  for (std::uint32_t i = participle == kNone ? 0 : participle + 1; i < count; ++i) {
    const Chunk& chunk = syntax_.chunks[i];
    switch (chunk.kind) {
      case ChunkKind::kRelative:
        open_relative(i);
        break;
      case ChunkKind::kSubordinator:
        if (stands_for_noun(scene_, syntax_, i)) {
          syntax_.chunks[i].kind = ChunkKind::kRelative;
          open_relative(i);
        } else {
          open_subordinate(i);
        }
        break;
      case ChunkKind::kComma:
        pass_comma(i);
        if (clause().verb == kNone ? opens_attribution(scene_, syntax_, i)
                                   : opens_last_aside(scene_, syntax_, i))
          open_aside();
        break;
      case ChunkKind::kConjunction:
        boundary_ = static_cast<std::uint32_t>(clause().chunks.size());
        add(i);
        break;
      case ChunkKind::kVerb:
        take_verb(i);
        break;
      default:
        if (chunk.kind == ChunkKind::kMention && opens_contact_clause(scene_, syntax_, i))
          open_relative(i);
        else if (i + 1 < count && syntax_.chunks[i + 1].kind == ChunkKind::kVerb &&
                 is_pronoun(scene_, chunk) && has_object() && is_behind_governed_noun(scene_, syntax_, i))
          open_subordinate(i);  // "thanked the bank for the maps it gave"
        else
          add(i);
        break;
    }
  }
  if (participle != kNone) describe_subject();
}

std::uint32_t Clauser::open() {
  Clause& opened = syntax_.clauses.emplace_back();
  if (!syntax_.spare.empty()) {
    opened.chunks = std::move(syntax_.spare.back());
    syntax_.spare.pop_back();
    opened.chunks.clear();
  }
  boundary_ = after_verb_ = divided_ = 0;
  return static_cast<std::uint32_t>(syntax_.clauses.size() - 1);
}

void Clauser::open_relative(std::uint32_t i) {
  std::uint32_t antecedent = kNone;
  std::vector<std::uint32_t> ahead = words_ahead(i);
  for (auto it = clause().chunks.rbegin(); it != clause().chunks.rend(); ++it) {
    const Chunk& chunk = syntax_.chunks[*it];
    const bool date =
        chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kDate;
    if (is_noun_phrase(chunk) && !date && !cannot_stand_for(scene_, syntax_.chunks[i], chunk)) {
      antecedent = *it;
      break;
    }
    if (chunk.kind == ChunkKind::kVerb) break;
  }
  if (const std::uint32_t sum = sum_before(scene_, syntax_, i); sum != kNone) antecedent = sum;
  suspended_.push_back(current_);
  current_ = open();
  clause().antecedent = antecedent;
  clause().antecedent_preposition = preposition_before(syntax_, i);
  clause().antecedent_cases = syntax_.chunks[i].cases;
  for (const std::uint32_t word : ahead) add(word);
  add(i);
}

void Clauser::open_subordinate(std::uint32_t i) {
  open_aside();
  add(i);
}

void Clauser::open_aside() {
  suspended_.push_back(current_);
  current_ = open();
}

// A comma may end an embedded clause: the clause around it goes on if it still lacks its verb.
void Clauser::pass_comma(std::uint32_t i) {
  if (is_circumstance_alone()) {
    current_ = suspended_.back();
    suspended_.pop_back();
  }
  while (!suspended_.empty() && (clause().verb != kNone || leaves_out_verb() || has_unknown_verb(i))) {
    const Clause& outer = syntax_.clauses[suspended_.back()];
    const bool again = outer.verb != kNone;
    if (!again && has_said(outer)) break;
    if (again && !waits_for_verb(suspended_.back())) break;
    current_ = suspended_.back();
    suspended_.pop_back();
    after_verb_ = again ? behind_verb_of(outer) : 0;
    divided_ = again ? last_division(outer) : divided_;
    if (again) break;
  }
  if (const std::uint32_t next = next_of_list(i); next != kNone)
    close_description(syntax_.chunks[next], true);
  else if (goes_on_with_list(i))
    close_description(syntax_.chunks[i + 2], false);
  const char32_t mark = scene_.document.tokens[syntax_.chunks[i].first].mark;
  if (mark == U':' && names_speaker(i)) current_ = open();
  boundary_ = static_cast<std::uint32_t>(clause().chunks.size());
  if (mark == U':' || mark == U';') divided_ = boundary_;
  add(i);
}

// "Соглашение, сумма которого 5 млн долларов, подписал": "is" is left out behind the pronoun of a noun.
bool Clauser::leaves_out_verb() {
  if (!scene_.pack.has_dictionary || clause().antecedent == kNone) return false;
  const auto& chunks = clause().chunks;
  const auto pronoun = std::ranges::find_if(
      chunks, [&](std::uint32_t index) { return syntax_.chunks[index].kind == ChunkKind::kRelative; });
  const auto is_noun = [&](std::uint32_t index) { return is_noun_phrase(syntax_.chunks[index]); };
  return pronoun != chunks.begin() && pronoun != chunks.end() &&
         (syntax_.chunks[*pronoun].cases & kGenitive) != 0 &&
         std::any_of(std::next(pronoun), chunks.end(), is_noun);
}

// "The ministers, who oversee the rivers, signed": before the mark `i` and a verb, the word right behind what
// stands for somebody is the verb of that clause, though no frame has it.
bool Clauser::has_unknown_verb(std::uint32_t i) {
  const auto& chunks = clause().chunks;
  if (scene_.pack.has_cases() || clause().antecedent == kNone || chunks.size() < 2 ||
      syntax_.chunks[chunks.front()].kind != ChunkKind::kRelative || !verb_follows(scene_, syntax_, i))
    return false;
  const Chunk& word = syntax_.chunks[chunks[1]];
  return word.kind == ChunkKind::kWord && scene_.document.tokens[word.first].kind == TokenKind::kWord &&
         scene_.document.may_be(word.first, part_bits(PartOfSpeech::kOther, PartOfSpeech::kVerb)) &&
         !has_hit(scene_, class_bits(LexiconClass::kDeterminer, LexiconClass::kAdverb), word.first, word.end);
}

// "Minister Anna Berg: Hungary and Austria sign an agreement": who says it is none of those who do it.
bool Clauser::names_speaker(std::uint32_t colon) const {
  constexpr std::uint32_t kMostBefore = 3;
  if (syntax_.clauses.size() != 1 || colon == 0 || colon > kMostBefore) return false;
  const auto is_actor = [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kActor;
  };
  for (std::uint32_t i = 0; i < colon; ++i)
    if (is_actor(syntax_.chunks[i]) != (i == 0) || syntax_.chunks[i].kind == ChunkKind::kVerb) return false;
  for (std::uint32_t i = colon + 1; i < syntax_.chunks.size(); ++i) {
    if (is_actor(syntax_.chunks[i]) && syntax_.chunks[i].preposition.empty()) return true;
    if (syntax_.chunks[i].kind == ChunkKind::kVerb) return false;
  }
  return false;
}

void Clauser::open_fronted(std::uint32_t i) {
  const std::uint32_t outer = current_;
  current_ = fronted_ = open();
  clause().subject_of = outer;
  if (syntax_.verbs[syntax_.chunks[i].index].infinitive) clause().governor = outer;
  set_verb(i);
}

void Clauser::close_fronted(std::uint32_t i) {
  current_ = syntax_.clauses[fronted_].subject_of;
  fronted_ = kNone;
  set_verb(i);
}

void Clauser::set_verb(std::uint32_t i) {
  clause().verb = syntax_.chunks[i].index;
  add(i);
  after_verb_ = static_cast<std::uint32_t>(clause().chunks.size());
}

// An infinitive or a gerund has the subject of the verb before it.
void Clauser::open_dependent(std::uint32_t i, const VerbGroup& verb) {
  const std::uint32_t outer = verb.infinitive ? around_aside(scene_, syntax_, current_) : current_;
  current_ = open();
  clause().subject_of = outer;
  if (verb.infinitive) clause().governor = outer;
  set_verb(i);
}

// "(Recently) chaired by the minister, the session discussed": the participle describes the subject behind
// the comma. Where it stands, or kNone.
std::uint32_t Clauser::opening_participle() {
  if (scene_.pack.has_cases() || syntax_.chunks.empty()) return kNone;
  const Chunk& first = syntax_.chunks.front();
  const bool adverb = first.kind == ChunkKind::kWord && syntax_.chunks.size() > 1 &&
                      has_hit(scene_, class_bits(LexiconClass::kAdverb), first.first, first.end);
  const std::uint32_t at = adverb ? 1 : 0;
  if (syntax_.chunks[at].kind != ChunkKind::kVerb) return kNone;
  VerbGroup& verb = syntax_.verbs[syntax_.chunks[at].index];
  if (!verb.reduced && !describes_with_agent(scene_, syntax_, at)) return kNone;
  verb.passive = verb.reduced = true;
  verb.finite = false;
  return at;
}

void Clauser::describe_subject() {
  for (const std::uint32_t index : syntax_.clauses.front().chunks) {
    const Chunk& chunk = syntax_.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) return;
    if (!is_noun_phrase(chunk) || !chunk.preposition.empty()) continue;
    syntax_.clauses[1].antecedent = index;
    return;
  }
}

bool Clauser::is_reduced(std::uint32_t i) {
  VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
  if (verb.reduced) return true;
  const bool after_verb =
      clause().verb != kNone && (boundary_ <= after_verb_ || is_aim_of_things()) && !lacks_verb_outside();
  if (!describes_before(scene_, syntax_, i, after_verb)) return false;
  verb.passive = verb.reduced = true;
  verb.finite = false;
  return true;
}

// "A delegation led by Berg called on the envoy": the verb is that of the clause around the participle.
bool Clauser::lacks_verb_outside() const {
  if (suspended_.empty() || !verb_of(syntax_.clauses[current_]).reduced) return false;
  return syntax_.clauses[suspended_.back()].verb == kNone;
}

void Clauser::open_reduced(std::uint32_t i) {
  const std::uint32_t document = described_document(scene_, syntax_, clause().chunks, i);
  open_relative(i);
  if (document != kNone) clause().antecedent = document;
  clause().chunks.clear();
  clause().antecedent_preposition = {};
  clause().antecedent_cases = kNominative;
  set_verb(i);
}

void find_clauses(const Scene& scene, Syntax& syntax) {
  Clauser(scene, syntax).run();
}

}  // namespace concord::reading
