// What a clause takes from the clauses around it: its subject from the one that it depends on, and what its
// relative pronoun stands for.
#include <algorithm>

#include "reading/event/argument_finder.h"
#include "reading/event/case_relation.h"
#include "reading/event/relative_sum.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

constexpr int kMostClausesToSubject = 8;

}  // namespace

// "A group decided to found the states", in the order of languages that put the object first: the subject
// stands behind the infinitive that the verb governs.
void ArgumentFinder::behind_infinitive(std::uint32_t index) {
  const Clause& clause = syntax_.clauses[index];
  if (!scene_.pack.has_cases() || scene_.pack.heads_last || clause.verb == kNone) return;
  if (syntax_.verbs[clause.verb].passive || clause.antecedent != kNone || clause.subject_of != kNone) return;
  if (index + 1 >= syntax_.clauses.size() || syntax_.clauses[index + 1].governor != index) return;
  std::vector<Argument> inner;
  ArgumentFinder(scene_, syntax_, inner).own(syntax_.clauses[index + 1]);
  for (Argument& argument : inner) {
    if (argument.surface != Surface::kSubject || syntax_.chunks[argument.chunk].kind != ChunkKind::kMention)
      continue;
    argument.inherited = true;
    out_.push_back(argument);
  }
}

// "Signed the protocol and approved the plan the minister and the envoy", in languages that may put the
// verb first: the subject of both stands behind the second.
void ArgumentFinder::behind_next_verb(std::uint32_t index) {
  const Clause& clause = syntax_.clauses[index];
  if (!scene_.pack.has_dictionary || clause.verb == kNone || index + 1 >= syntax_.clauses.size()) return;
  const VerbGroup& verb = syntax_.verbs[clause.verb];
  if (!verb.finite || verb.passive || clause.antecedent != kNone || clause.subject_of != kNone) return;
  const Clause& next = syntax_.clauses[index + 1];
  if (next.verb == kNone || next.antecedent != kNone || next.governor != kNone ||
      !syntax_.verbs[next.verb].finite || syntax_.verbs[next.verb].passive ||
      is_plural(scene_, syntax_, clause) != is_plural(scene_, syntax_, next))
    return;
  const auto joins = [&](std::uint32_t chunk) {
    return syntax_.chunks[chunk].kind == ChunkKind::kConjunction;
  };
  if (!joins(clause.chunks.back()) && !joins(next.chunks.front())) return;
  std::vector<Argument> inner;
  ArgumentFinder(scene_, syntax_, inner).own(next);
  for (Argument& argument : inner) {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    if (argument.surface != Surface::kSubject || chunk.kind != ChunkKind::kMention ||
        chunk.first < syntax_.verbs[next.verb].head)
      continue;
    argument.inherited = true;
    out_.push_back(argument);
  }
}

void ArgumentFinder::inherit(std::uint32_t index) {
  const Clause* clause = &syntax_.clauses[index];
  if (is_about_thing(*clause)) return;
  for (int up = 0; up < kMostClausesToSubject; ++up) {
    if (clause->antecedent != kNone) {
      add_antecedent(*clause);
      if (!has(Surface::kSubject) && scene_.pack.has_cases() && !names_subject(*clause))
        add_outer_subject(*clause);
      return;
    }
    if (clause->subject_of == kNone) return;
    clause = &syntax_.clauses[clause->subject_of];
    std::vector<Argument> outer;
    ArgumentFinder(scene_, syntax_, outer).own(*clause);
    std::vector<Argument> subjects;
    for (Argument& argument : outer) {
      if (argument.surface != Surface::kSubject) continue;
      argument.inherited = true;
      subjects.push_back(argument);
    }
    if (subjects.empty()) continue;
    out_.insert(out_.begin(), subjects.begin(), subjects.end());
    return;
  }
}

// The relative pronoun's preposition and case say what its antecedent is in the clause.
void ArgumentFinder::add_antecedent(const Clause& clause) {
  Argument argument{clause.antecedent, Surface::kSubject, clause.antecedent_preposition,
                    clause.antecedent_cases, true};
  const CaseRelations& relations = scene_.pack.case_relations;
  if (!argument.preposition.empty()) {
    argument.surface = Surface::kPreposition;
  } else if (has(Surface::kSubject) ||
             (relations.subject != 0 && argument.cases != 0 && (argument.cases & relations.subject) == 0)) {
    argument.surface = (argument.cases & relations.object) != 0 ? Surface::kObject : Surface::kBare;
  }
  out_.insert(out_.begin(), argument);
  if (argument.surface != Surface::kSubject) return;
  add_others_of_cleft(clause);
  add_others_of_list(clause);
}

// "the minister and the envoy, who met in Oslo": a plural clause is about all that are joined before it.
void ArgumentFinder::add_others_of_list(const Clause& clause) {
  if (!scene_.pack.has_dictionary || !is_plural(scene_, syntax_, clause)) return;
  const auto around = std::ranges::find_if(syntax_.clauses, [&](const Clause& one) {
    return std::ranges::find(one.chunks, clause.antecedent) != one.chunks.end();
  });
  if (around == syntax_.clauses.end()) return;
  const std::vector<std::uint32_t>& chunks = around->chunks;
  auto at = static_cast<std::size_t>(std::ranges::find(chunks, clause.antecedent) - chunks.begin());
  const std::uint8_t cases = syntax_.chunks[clause.antecedent].cases;
  for (; at >= 2; at -= 2) {
    const Chunk& link = syntax_.chunks[chunks[at - 1]];
    const Chunk& before = syntax_.chunks[chunks[at - 2]];
    const bool joins = link.kind == ChunkKind::kConjunction || link.kind == ChunkKind::kComma;
    const bool actor =
        before.kind == ChunkKind::kMention && scene_.mentions[before.index].kind == MentionKind::kActor;
    if (!joins || !actor || (before.cases != 0 && cases != 0 && (before.cases & cases) == 0)) return;
    out_.insert(out_.begin(), {chunks[at - 2], Surface::kSubject, {}, 0, true});
  }
}

// "It was the minister and the envoy who signed": all that stand behind the verb of such a sentence did it.
void ArgumentFinder::add_others_of_cleft(const Clause& clause) {
  if (scene_.pack.has_cases()) return;
  const auto around = std::ranges::find_if(syntax_.clauses, [&](const Clause& one) {
    return std::ranges::find(one.chunks, clause.antecedent) != one.chunks.end();
  });
  if (around == syntax_.clauses.end() || around->verb == kNone || !syntax_.verbs[around->verb].auxiliary)
    return;
  const VerbGroup& verb = syntax_.verbs[around->verb];
  if (verb.first == 0 || !has_hit(scene_, class_bits(LexiconClass::kImpersonal), verb.first - 1, verb.first))
    return;
  for (const std::uint32_t index : around->chunks) {
    const Chunk& chunk = syntax_.chunks[index];
    if (index == clause.antecedent || chunk.first < verb.end || chunk.kind != ChunkKind::kMention) continue;
    if (chunk.preposition.empty() && can_be_subject(scene_, chunk))
      out_.push_back({index, Surface::kSubject, {}, 0, true});
  }
}

// "the agreement that Norway and Kenya signed", "that Norway signed with Kenya": who signed it makes it news,
// where the clause names several.
bool ArgumentFinder::is_document_of_several(const Chunk& noun) const {
  if (!has_hit(scene_, class_bits(LexiconClass::kDocument), noun.first, noun.end)) return false;
  std::size_t signers = 0;
  for (const Argument& one : out_) {
    const Chunk& chunk = syntax_.chunks[one.chunk];
    const bool partner = one.surface == Surface::kPreposition && scene_.pack.is_companion(one.preposition);
    if ((one.surface != Surface::kSubject && !partner) || chunk.kind != ChunkKind::kMention) continue;
    const Mention& who = scene_.mentions[chunk.index];
    if (who.kind != MentionKind::kGroup)
      ++signers;
    else if (!who.referred)
      signers += who.members.size();
  }
  return signers > 1;
}

// "the envoy, whom she met on Monday": where the clause has its own subject, the person before it is its
// object, or what the preposition before the pronoun says; "the agreement, which both signed".
void ArgumentFinder::add_relative_object(const Clause& clause) {
  if (scene_.pack.heads_last || clause.antecedent == kNone || clause.verb == kNone) return;
  const Chunk& before = syntax_.chunks[clause.antecedent];
  // "the agreement that both signed on Monday": the day is no object.
  const bool object = std::ranges::any_of(out_, [&](const Argument& one) {
    return one.surface == Surface::kObject && !is_circumstance(syntax_.chunks[one.chunk]);
  });
  const bool thing =
      before.kind == ChunkKind::kNominal &&
      (scene_.pack.has_dictionary ? !has(Surface::kObject) || !clause.antecedent_preposition.empty()
                                  : !object && is_document_of_several(before));
  if ((before.kind != ChunkKind::kMention && !thing) || syntax_.verbs[clause.verb].reduced) return;
  if (scene_.pack.has_cases()) {
    if (has_actor_subject() && !is_attribute(before)) add_antecedent(clause);
    return;
  }
  // "the $5 million that the bank has promised Kenya"
  if (!has(Surface::kSubject) || (object && !is_sum(scene_, before))) return;
  const bool behind = !clause.antecedent_preposition.empty();
  out_.push_back({clause.antecedent, behind ? Surface::kPreposition : Surface::kObject,
                  clause.antecedent_preposition, clause.antecedent_cases, true});
}

// "Конференция сторон Конвенции ООН, которую примет Бразилия": a body in the genitive behind a noun, which
// may be meant as well.
bool ArgumentFinder::is_attribute(const Chunk& chunk) const {
  if (!scene_.pack.has_dictionary || chunk.first == 0 || (chunk.cases & kGenitive) == 0 || !is_body(chunk))
    return false;
  return std::ranges::any_of(
      scene_.document.of(scene_.document.tokens[chunk.first - 1]),
      [](const Analysis& one) { return one.part == PartOfSpeech::kNoun && !one.predicted; });
}

// "Линд рассказал о программе, а нацелена она на выбросы": a pronoun that is nobody known is the subject.
bool ArgumentFinder::is_about_thing(const Clause& clause) const {
  if (!scene_.pack.has_dictionary || clause.antecedent != kNone) return false;
  return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax_.chunks[index];
    if (chunk.kind != ChunkKind::kWord) return false;
    return std::ranges::any_of(
        hits_in(scene_, LexiconClass::kPronoun, chunk.first, chunk.end),
        [&](const Hit& hit) { return pronoun_kind(scene_.pack.lexicon, hit) == Pronoun::kSubject; });
  });
}

// "экспедиция, в которой участвовала группа": a noun that can be nothing but a subject, though it is nobody
// who could fill a slot.
bool ArgumentFinder::names_subject(const Clause& clause) const {
  if (!scene_.pack.has_dictionary) return false;
  return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax_.chunks[index];
    if (chunk.kind != ChunkKind::kWord || !chunk.preposition.empty()) return false;
    const auto analyses = scene_.document.of(scene_.document.tokens[chunk.first]);
    return !analyses.empty() && std::ranges::all_of(analyses, [](const Analysis& one) {
      return one.part == PartOfSpeech::kNoun && !one.predicted && (one.cases & kNominative) != 0 &&
             (one.cases & (kAccusative | kGenitive)) == 0;
    });
  });
}

// "She told the envoy, whom she received": a relative clause that leaves its subject out has that of the
// clause around it.
void ArgumentFinder::add_outer_subject(const Clause& clause) {
  if (clause.verb == kNone || !syntax_.verbs[clause.verb].finite || syntax_.verbs[clause.verb].passive)
    return;
  const auto around = std::ranges::find_if(syntax_.clauses, [&](const Clause& one) {
    return &one != &clause && std::ranges::find(one.chunks, clause.antecedent) != one.chunks.end();
  });
  if (around == syntax_.clauses.end() || around->verb == kNone) return;
  std::vector<Argument> arguments;
  ArgumentFinder(scene_, syntax_, arguments).own(*around);
  std::erase_if(arguments, [&](const Argument& one) {
    return one.surface != Surface::kSubject || one.chunk == clause.antecedent;
  });
  if (arguments.size() == 1 && is_plural(scene_, syntax_, clause)) return;
  for (Argument& argument : arguments) {
    argument.inherited = true;
    out_.push_back(argument);
  }
}

}  // namespace concord::reading
