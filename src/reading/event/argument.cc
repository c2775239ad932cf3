#include "reading/event/argument.h"

#include <algorithm>

namespace concord::reading {
namespace {

constexpr int kMostClausesUp = 8;

class ArgumentFinder {
 public:
  ArgumentFinder(const Scene& scene, const Syntax& syntax, std::vector<Argument>& out)
      : scene_(scene), syntax_(syntax), out_(out) {}

  void run(std::uint32_t index) {
    out_.clear();
    own(syntax_.clauses[index]);
    if (!has(Surface::kSubject)) inherit(index);
  }

 private:
  static bool is_noun_phrase(const Chunk& chunk) {
    return chunk.kind == ChunkKind::kMention || chunk.kind == ChunkKind::kNominal;
  }

  // Dates and sums of money are no subjects.
  bool can_be_subject(const Chunk& chunk) const {
    if (chunk.kind == ChunkKind::kNominal) return true;
    const MentionKind kind = scene_.mentions[chunk.index].kind;
    return kind == MentionKind::kActor || kind == MentionKind::kGroup || kind == MentionKind::kMoney;
  }

  bool has(Surface surface) const {
    return std::ranges::any_of(out_, [&](const Argument& one) { return one.surface == surface; });
  }

  void own(const Clause& clause) {
    bool after_verb = false;
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax_.chunks[index];
      if (chunk.kind == ChunkKind::kVerb) after_verb = true;
      if (!is_noun_phrase(chunk)) continue;
      Argument argument{index, Surface::kBare, chunk.preposition, chunk.cases, false};
      if (!chunk.preposition.empty()) {
        argument.surface = Surface::kPreposition;
      } else if (!scene_.pack.has_cases()) {
        argument.surface = after_verb ? Surface::kObject : Surface::kSubject;
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
    const auto each = [&](auto&& decide) {
      for (Argument& argument : out_) {
        const Chunk& chunk = syntax_.chunks[argument.chunk];
        if (argument.surface != Surface::kBare || !can_be_subject(chunk)) continue;
        decide(argument, verb_token != kNone && chunk.first > verb_token);
      }
    };
    const auto subject_only = [&](std::uint8_t cases) {
      return (cases & relations.subject) != 0 && (cases & relations.object) == 0;
    };
    each([&](Argument& argument, bool) {
      if (subject_only(argument.cases)) argument.surface = Surface::kSubject;
    });
    const bool certain = has(Surface::kSubject);
    each([&](Argument& argument, bool after) {
      const bool may_be_subject = argument.cases == 0 || (argument.cases & relations.subject) != 0;
      const bool may_be_object = argument.cases == 0 || (argument.cases & relations.object) != 0;
      if (may_be_subject && !certain && (!after || passive || !may_be_object)) {
        argument.surface = Surface::kSubject;
      } else if (may_be_object && (after || certain)) {
        argument.surface = Surface::kObject;
      }
    });
    // A clause whose only candidate follows its verb: "met the ministers" is said of them.
    if (!has(Surface::kSubject) && clause.subject_of == kNone && clause.antecedent == kNone) {
      for (Argument& argument : out_) {
        if (argument.surface == Surface::kObject && (argument.cases & relations.subject) != 0 &&
            syntax_.chunks[argument.chunk].kind == ChunkKind::kMention) {
          argument.surface = Surface::kSubject;
        }
      }
    }
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
    for (int up = 0; up < kMostClausesUp; ++up) {
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
