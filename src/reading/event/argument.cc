#include "reading/event/argument.h"

#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/case_relation.h"
#include "reading/event/clause_opening.h"

namespace concord::reading {
namespace {

constexpr int kMostClausesToSubject = 8;

class ArgumentFinder {
 public:
  ArgumentFinder(const Scene& scene, const Syntax& syntax, std::vector<Argument>& out)
      : scene_(scene), syntax_(syntax), out_(out) {}

  void run(std::uint32_t index) {
    out_.clear();
    own(syntax_.clauses[index]);
    add_relative_object(syntax_.clauses[index]);
    if (!has(Surface::kSubject)) behind_infinitive(index);
    if (!has(Surface::kSubject)) inherit(index);
    if (!has_actor_subject()) add_speaker(index);
    add_giver(index);
  }

 private:
  // When and where: behind it the clause goes on as if it were not there.
  bool is_circumstance(const Chunk& chunk) const {
    if (chunk.kind != ChunkKind::kMention) return false;
    const MentionKind kind = scene_.mentions[chunk.index].kind;
    return kind == MentionKind::kDate || kind == MentionKind::kPlace;
  }

  bool is_body(const Chunk& chunk) const {
    if (chunk.kind != ChunkKind::kMention) return false;
    const Mention& mention = scene_.mentions[chunk.index];
    return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kOrganisation;
  }

  bool has(Surface surface) const {
    return std::ranges::any_of(out_, [&](const Argument& one) { return one.surface == surface; });
  }

  bool has_actor_subject() const {
    return std::ranges::any_of(out_, [&](const Argument& one) {
      return one.surface == Surface::kSubject && syntax_.chunks[one.chunk].kind == ChunkKind::kMention;
    });
  }

  // "Norway announced that it had signed": nothing but a pronoun stands before the verb.
  bool is_about_pronoun(const Clause& clause) const {
    bool pronoun = false;
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax_.chunks[index];
      if (chunk.kind == ChunkKind::kVerb) break;
      if (chunk.kind == ChunkKind::kSubordinator) continue;
      if (chunk.kind != ChunkKind::kWord || pronoun) return false;
      const auto analyses = scene_.document.of(scene_.document.tokens[chunk.first]);
      pronoun = chunk.end == chunk.first + 1 && std::ranges::any_of(analyses, [](const Analysis& one) {
                  return one.part == PartOfSpeech::kPronoun;
                });
      if (!pronoun) return false;
    }
    return pronoun;
  }

  // "Министр заявил, что сотрудничество должно быть взаимным": a noun before the verb is its subject, and
  // neither a body nor a state ("министерство", "страна"), for which the speaker stands.
  bool has_thing_as_subject(const Clause& clause) const {
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax_.chunks[index];
      if (chunk.kind == ChunkKind::kVerb) break;
      if ((chunk.kind != ChunkKind::kWord && chunk.kind != ChunkKind::kNominal) ||
          !chunk.preposition.empty() || (chunk.cases & kNominative) == 0)
        continue;
      if (has_hit(scene_,
                  class_bits(LexiconClass::kOrganisationHead, LexiconClass::kCollective,
                             LexiconClass::kShortName),
                  chunk.first, chunk.end))
        return false;
      const auto analyses = scene_.document.of(scene_.document.tokens[chunk.first]);
      if (!analyses.empty() && std::ranges::all_of(analyses, [](const Analysis& one) {
            return one.part == PartOfSpeech::kNoun && !one.predicted;
          }))
        return true;
    }
    return false;
  }

  // "The minister noted that the ministry is ready": who speaks stands for what he speaks of as his own.
  void add_speaker(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    if (index == 0 || clause.chunks.empty() || clause.verb == kNone) return;
    if (syntax_.chunks[clause.chunks.front()].kind != ChunkKind::kSubordinator) return;
    const Clause& outer = syntax_.clauses[index - 1];
    if (outer.verb == kNone || outer.chunks.back() + 2 < clause.chunks.front()) return;
    if (!scene_.pack.has_cases() && names_thing(scene_, syntax_, clause.chunks)) return;
    if (scene_.pack.has_dictionary && has_thing_as_subject(clause)) return;
    std::vector<Argument> arguments;
    ArgumentFinder(scene_, syntax_, arguments).own(outer);
    // Where cases tell subjects, a clause without one leaves it out because it is the speaker himself.
    const bool left_out = scene_.pack.has_cases() ? !has(Surface::kSubject) : is_about_pronoun(clause);
    const bool alone = std::ranges::count(arguments, Surface::kSubject, &Argument::surface) == 1;
    if (scene_.pack.has_cases() && left_out && alone && is_plural(scene_, syntax_, clause)) return;
    for (Argument argument : arguments) {
      if (argument.surface != Surface::kSubject) continue;
      argument.inherited = true;
      argument.speaker = !left_out;
      out_.push_back(argument);
    }
  }

  // "The bank said five million would be granted to Kenya": who announces a sum that somebody gives is taken
  // for the giver where the passive names none.
  void add_giver(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    if (scene_.pack.has_cases() || index == 0 || clause.verb == kNone || !syntax_.verbs[clause.verb].passive)
      return;
    const auto is_sum = [&](const Argument& one) {
      const Chunk& chunk = syntax_.chunks[one.chunk];
      return one.surface == Surface::kSubject && chunk.kind == ChunkKind::kMention &&
             scene_.mentions[chunk.index].kind == MentionKind::kMoney;
    };
    const auto is_agent = [&](const Argument& one) {
      return one.preposition == scene_.pack.agent_preposition || one.speaker;
    };
    if (std::ranges::none_of(out_, is_sum) || std::ranges::any_of(out_, is_agent)) return;
    const Clause& outer = syntax_.clauses[index - 1];
    if (outer.verb == kNone || outer.chunks.back() + 1 != clause.chunks.front() ||
        !says_or_hopes(scene_, syntax_.verbs[outer.verb]))
      return;
    std::vector<Argument> arguments;
    ArgumentFinder(scene_, syntax_, arguments).own(outer);
    for (const Argument& one : arguments)
      if (one.surface == Surface::kSubject && !is_circumstance(syntax_.chunks[one.chunk]))
        out_.push_back({one.chunk, Surface::kPreposition, scene_.pack.agent_preposition, 0, true, true});
  }

  void own(const Clause& clause) {
    bool after_verb = false;
    bool governed = false;  // a preposition governs a noun that the chunk may still belong to
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax_.chunks[index];
      if (chunk.kind == ChunkKind::kVerb) after_verb = true;
      if (chunk.kind == ChunkKind::kPreposition) governed = true;
      if (chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kConjunction) governed = false;
      if (!is_noun_phrase(chunk)) continue;
      const bool inside = governed;
      if (is_circumstance(chunk)) governed = false;
      Argument argument{index, Surface::kBare, chunk.preposition, chunk.cases, false};
      if (!chunk.preposition.empty()) {
        argument.surface = Surface::kPreposition;
      } else if (!scene_.pack.has_cases()) {
        argument.surface = after_verb ? Surface::kObject : Surface::kSubject;
        if (after_verb && inside && is_body(chunk)) argument.surface = Surface::kBare;
        if (argument.surface == Surface::kSubject && !can_be_subject(scene_, chunk))
          argument.surface = Surface::kBare;
      }
      out_.push_back(argument);
    }
    if (scene_.pack.has_cases()) relate_by_case(scene_, syntax_, clause, out_);
    if (!scene_.pack.has_cases() && !has(Surface::kSubject)) loose_subject(clause);
  }

  // "In its statement the ministry ...": words between the preposition and the last phrase before the verb.
  void loose_subject(const Clause& clause) {
    if (clause.verb == kNone) return;
    Argument* last = nullptr;
    for (Argument& argument : out_) {
      const Chunk& chunk = syntax_.chunks[argument.chunk];
      if (chunk.first > syntax_.verbs[clause.verb].head) break;
      if (argument.surface == Surface::kPreposition && chunk.loose && can_be_subject(scene_, chunk))
        last = &argument;
    }
    if (last != nullptr) {
      last->surface = Surface::kSubject;
      last->preposition = {};
    }
  }

  // "A group decided to found the states", in the order of languages that put the object first: the subject
  // stands behind the infinitive that the verb governs.
  void behind_infinitive(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    if (!scene_.pack.has_cases() || scene_.pack.heads_last || clause.verb == kNone) return;
    if (syntax_.verbs[clause.verb].passive || clause.antecedent != kNone || clause.subject_of != kNone)
      return;
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

  void inherit(std::uint32_t index) {
    const Clause* clause = &syntax_.clauses[index];
    for (int up = 0; up < kMostClausesToSubject; ++up) {
      if (clause->antecedent != kNone) {
        add_antecedent(*clause);
        if (!has(Surface::kSubject) && scene_.pack.has_cases()) add_outer_subject(*clause);
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
  void add_antecedent(const Clause& clause) {
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
  }

  // "the envoy, whom she met on Monday": where the clause has its own subject, the person before it is its
  // object, or what the preposition before the pronoun says; "the agreement, which both signed".
  void add_relative_object(const Clause& clause) {
    if (scene_.pack.heads_last || clause.antecedent == kNone || clause.verb == kNone) return;
    const Chunk& before = syntax_.chunks[clause.antecedent];
    const bool thing =
        before.kind == ChunkKind::kNominal && scene_.pack.has_dictionary && !has(Surface::kObject);
    if ((before.kind != ChunkKind::kMention && !thing) || syntax_.verbs[clause.verb].reduced) return;
    if (scene_.pack.has_cases()) {
      if (has_actor_subject()) add_antecedent(clause);
      return;
    }
    const bool object = std::ranges::any_of(out_, [&](const Argument& one) {
      return one.surface == Surface::kObject && !is_circumstance(syntax_.chunks[one.chunk]);
    });
    if (!has(Surface::kSubject) || object) return;
    const bool behind = !clause.antecedent_preposition.empty();
    out_.push_back({clause.antecedent, behind ? Surface::kPreposition : Surface::kObject,
                    clause.antecedent_preposition, clause.antecedent_cases, true});
  }

  // "She told the envoy, whom she received": a relative clause that leaves its subject out has that of the
  // clause around it.
  void add_outer_subject(const Clause& clause) {
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

  const Scene& scene_;
  const Syntax& syntax_;
  std::vector<Argument>& out_;
};

}  // namespace

PrepositionBits prepositions_of(const Syntax& syntax, const Clause& clause,
                                const std::vector<Argument>& arguments) {
  PrepositionBits bits = 0;
  for (const Argument& one : arguments)
    bits |= preposition_bit(one.preposition) | preposition_bit(syntax.chunks[one.chunk].outer_preposition);
  for (const std::uint32_t index : clause.chunks) bits |= preposition_bit(syntax.chunks[index].preposition);
  return bits;
}

void find_arguments(const Scene& scene, const Syntax& syntax, std::uint32_t clause,
                    std::vector<Argument>& out) {
  ArgumentFinder(scene, syntax, out).run(clause);
}

}  // namespace concord::reading
