#include "reading/event/argument.h"

#include <algorithm>

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
    if (!has(Surface::kSubject)) inherit(index);
    if (!has_actor_subject()) add_speaker(index);
  }

 private:
  static bool is_noun_phrase(const Chunk& chunk) {
    return chunk.kind == ChunkKind::kMention || chunk.kind == ChunkKind::kNominal;
  }

  // Dates and sums of money are no subjects.
  bool can_be_subject(const Chunk& chunk) const {
    if (chunk.kind == ChunkKind::kNominal) return true;
    const MentionKind kind = scene_.mentions[chunk.index].kind;
    if (kind == MentionKind::kPlace) return acts(scene_.mentions[chunk.index]);
    return kind == MentionKind::kActor || kind == MentionKind::kGroup || kind == MentionKind::kMoney;
  }

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

  // "The minister noted that the ministry is ready": who speaks stands for what he speaks of as his own.
  void add_speaker(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    if (index == 0 || clause.chunks.empty() || clause.verb == kNone) return;
    if (syntax_.chunks[clause.chunks.front()].kind != ChunkKind::kSubordinator) return;
    const Clause& outer = syntax_.clauses[index - 1];
    if (outer.verb == kNone || outer.chunks.back() + 2 < clause.chunks.front()) return;
    std::vector<Argument> arguments;
    ArgumentFinder(scene_, syntax_, arguments).own(outer);
    // Where cases tell subjects, a clause without one leaves it out because it is the speaker himself.
    const bool left_out = scene_.pack.has_cases() && !has(Surface::kSubject);
    const bool alone = std::ranges::count(arguments, Surface::kSubject, &Argument::surface) == 1;
    if (left_out && alone && is_plural(clause)) return;
    for (Argument argument : arguments) {
      if (argument.surface != Surface::kSubject) continue;
      argument.inherited = true;
      argument.speaker = !left_out;
      out_.push_back(argument);
    }
  }

  // Whether the form of the clause's verb is a plural in all of its readings.
  bool is_plural(const Clause& clause) const {
    bool plural = false;
    const std::uint32_t head = syntax_.verbs[clause.verb].head;
    for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[head])) {
      if (analysis.part != PartOfSpeech::kVerb && analysis.part != PartOfSpeech::kParticiple) continue;
      if (!analysis.plural) return false;
      plural = true;
    }
    return plural;
  }

  // A noun in the singular alone is no subject of a verb in the plural: "a venture, the three states found".
  bool disagrees(const Clause& clause, const Chunk& chunk) const {
    if (clause.verb == kNone || chunk.kind != ChunkKind::kNominal || !is_plural(clause)) return false;
    bool singular = false;
    for (std::uint32_t token = chunk.first; token < chunk.end; ++token) {
      for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[token])) {
        if (analysis.part != PartOfSpeech::kNoun || (analysis.cases & kNominative) == 0) continue;
        if (analysis.plural) return false;
        singular = true;
      }
    }
    return singular;
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
        if (argument.surface == Surface::kSubject && !can_be_subject(chunk))
          argument.surface = Surface::kBare;
      }
      out_.push_back(argument);
    }
    if (scene_.pack.has_cases()) by_case(clause);
    if (!scene_.pack.has_cases() && !has(Surface::kSubject)) loose_subject(clause);
  }

  // Certain cases first; what can be both goes by its place: before the verb the subject, after it the
  // object.
  void by_case(const Clause& clause) {
    const CaseRelations& relations = scene_.pack.case_relations;
    std::uint32_t verb_token = kNone;
    bool passive = false;
    if (clause.verb != kNone) {
      verb_token = syntax_.verbs[clause.verb].head;
      passive = syntax_.verbs[clause.verb].passive;
    }
    const auto take = [&](Surface surface, auto&& fits) {
      for (Argument& argument : out_) {
        const Chunk& chunk = syntax_.chunks[argument.chunk];
        if (argument.surface != Surface::kBare || !can_be_subject(chunk)) continue;
        const bool after = verb_token != kNone && chunk.first > verb_token;
        if (fits(argument, chunk.kind == ChunkKind::kMention, after)) argument.surface = surface;
      }
    };
    const auto may_be = [](const Argument& argument, std::uint8_t cases) {
      return argument.cases == 0 || (argument.cases & cases) != 0;
    };
    const auto only_subject = [&](const Argument& argument) {
      return (argument.cases & relations.subject) != 0 && (argument.cases & relations.object) == 0;
    };
    take(Surface::kSubject, [&](const Argument& argument, bool actor, bool after) {
      return only_subject(argument) && (actor || !after || passive);
    });
    if (!has(Surface::kSubject)) {
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool after) {
        return actor && !after && may_be(argument, relations.subject);
      });
    } else {  // a list has one case: what can be a subject beside a certain one is
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool after) {
        return actor && may_be(argument, relations.subject) && argument.cases != 0 &&
               beside_subject(argument, after);
      });
    }
    if (!has(Surface::kSubject)) {
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool after) {
        return !actor && (!after || passive) && may_be(argument, relations.subject) &&
               !disagrees(clause, syntax_.chunks[argument.chunk]) &&
               (passive || !yields_to_actor(argument, verb_token));
      });
    }
    const bool lacks_subject =
        !has(Surface::kSubject) && clause.subject_of == kNone && clause.antecedent == kNone;
    if (lacks_subject) {  // behind the verb: "met the ministers" is said of them
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool) {
        return actor && argument.cases != 0 && may_be(argument, relations.subject);
      });
    }
    take(Surface::kObject, [&](const Argument& argument, bool, bool after) {
      const bool impersonal = verb_token != kNone && !passive && is_plural(clause);
      return may_be(argument, relations.object) && (after || has(Surface::kSubject) || impersonal);
    });
  }

  // "A grant approved the bank", in the order of languages that put the object first: a thing that could be
  // the object leaves the subject to an actor behind the verb who could be it.
  bool yields_to_actor(const Argument& thing, std::uint32_t verb_token) const {
    const CaseRelations& relations = scene_.pack.case_relations;
    if ((thing.cases & relations.object) == 0 || verb_token == kNone) return false;
    return std::ranges::any_of(out_, [&](const Argument& one) {
      const Chunk& chunk = syntax_.chunks[one.chunk];
      return one.surface == Surface::kBare && chunk.kind == ChunkKind::kMention && chunk.first > verb_token &&
             (one.cases & relations.subject) != 0 && can_be_subject(chunk);
    });
  }

  // Whether only marks, conjunctions and other members stand between the argument and a certain subject.
  bool beside_subject(const Argument& argument, bool /*after*/) const {
    for (const Argument& other : out_) {
      if (other.surface != Surface::kSubject) continue;
      const auto [low, high] = std::minmax(other.chunk, argument.chunk);
      bool listed = high > low + 1;
      for (std::uint32_t between = low + 1; between < high; ++between) {
        const Chunk& chunk = syntax_.chunks[between];
        listed = listed && (chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kConjunction ||
                            chunk.kind == ChunkKind::kMention);
      }
      if (listed) return true;
    }
    return false;
  }

  // "In its statement the ministry ...": words between the preposition and the last phrase before the verb.
  void loose_subject(const Clause& clause) {
    if (clause.verb == kNone) return;
    Argument* last = nullptr;
    for (Argument& argument : out_) {
      const Chunk& chunk = syntax_.chunks[argument.chunk];
      if (chunk.first > syntax_.verbs[clause.verb].head) break;
      if (argument.surface == Surface::kPreposition && chunk.loose && can_be_subject(chunk)) last = &argument;
    }
    if (last != nullptr) {
      last->surface = Surface::kSubject;
      last->preposition = {};
    }
  }

  void inherit(std::uint32_t index) {
    const Clause* clause = &syntax_.clauses[index];
    for (int up = 0; up < kMostClausesToSubject; ++up) {
      if (clause->antecedent != kNone) return add_antecedent(*clause);
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
    } else if (relations.subject != 0 && argument.cases != 0 && (argument.cases & relations.subject) == 0) {
      argument.surface = (argument.cases & relations.object) != 0 ? Surface::kObject : Surface::kBare;
    }
    out_.insert(out_.begin(), argument);
  }

  const Scene& scene_;
  const Syntax& syntax_;
  std::vector<Argument>& out_;
};

}  // namespace

void find_arguments(const Scene& scene, const Syntax& syntax, std::uint32_t clause,
                    std::vector<Argument>& out) {
  ArgumentFinder(scene, syntax, out).run(clause);
}

}  // namespace concord::reading
