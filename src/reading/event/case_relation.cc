#include "reading/event/case_relation.h"

#include <algorithm>

namespace concord::reading {
namespace {

class CaseReader {
 public:
  CaseReader(const Scene& scene, const Syntax& syntax, std::vector<Argument>& out)
      : scene_(scene), syntax_(syntax), out_(out) {}

  // Certain cases first; what can be both goes by its place: before the verb the subject, after it the
  // object.
  void run(const Clause& clause) {
    const CaseRelations& relations = scene_.pack.case_relations;
    std::uint32_t verb_token = kNone;
    bool passive = false;
    if (clause.verb != kNone) {
      verb_token = syntax_.verbs[clause.verb].head;
      passive = syntax_.verbs[clause.verb].passive;
    }
    if (passive) take_topic(clause);
    if (passive && things() > 0) take_agent(verb_token);
    if (is_first_person(scene_, syntax_, clause)) deny_subjects_behind(verb_token);
    const auto take = [&](Surface surface, auto&& fits) {
      for (Argument& argument : out_) {
        const Chunk& chunk = syntax_.chunks[argument.chunk];
        if (argument.surface != Surface::kBare || !can_be_subject(scene_, chunk)) continue;
        const bool after = verb_token != kNone && chunk.first > verb_token;
        if (fits(argument, is_actor(chunk, passive), after)) argument.surface = surface;
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
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool /*after*/) {
        return actor && may_be(argument, relations.subject) && argument.cases != 0 &&
               beside_subject(clause, argument);
      });
    }
    if (!has(Surface::kSubject) || passive) {  // all that is done, be it one or several
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool after) {
        return !actor && (!after || passive) && may_be(argument, relations.subject) &&
               !disagrees(clause, syntax_.chunks[argument.chunk]) &&
               (passive || !yields_to_actor(argument, verb_token));
      });
    }
    const bool lacks_subject =
        !has(Surface::kSubject) && clause.subject_of == kNone && !relative_may_be_subject(clause);
    if (lacks_subject) {  // behind the verb: "met the ministers" is said of them
      const bool behind =
          thing_first(clause, verb_token) || yielding_thing(verb_token) || is_reflexive(verb_token);
      take(Surface::kSubject, [&](const Argument& argument, bool actor, bool after) {
        return actor && (argument.cases != 0 || (behind && after)) && may_be(argument, relations.subject);
      });
    }
    take(Surface::kObject, [&](const Argument& argument, bool, bool after) {
      const bool impersonal = verb_token != kNone && !passive && is_plural(scene_, syntax_, clause);
      return may_be(argument, relations.object) && (after || has(Surface::kSubject) || impersonal);
    });
  }

 private:
  // "Благодарим банк": nobody that is named does it, and behind the verb stands its object.
  void deny_subjects_behind(std::uint32_t verb_token) const {
    const CaseRelations& relations = scene_.pack.case_relations;
    for (Argument& argument : out_) {
      if (syntax_.chunks[argument.chunk].first < verb_token || argument.surface != Surface::kBare) continue;
      if (argument.cases == 0 || (argument.cases & relations.object) != 0) argument.cases = relations.object;
    }
  }

  // "который", and neither "в котором" nor "которую", nor one that several do something to: "который
  // подписали"
  bool relative_may_be_subject(const Clause& clause) const {
    return clause.antecedent != kNone && !is_done_to_one(scene_, syntax_, clause) &&
           clause.antecedent_preposition.empty() &&
           (clause.antecedent_cases == 0 ||
            (clause.antecedent_cases & scene_.pack.case_relations.subject) != 0);
  }

  // "Norway and Sweden: a memorandum signed", as headlines have it: who stands before the mark did it.
  void take_topic(const Clause& clause) {
    const auto mark = std::ranges::find_if(clause.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax_.chunks[index];
      return chunk.kind == ChunkKind::kVerb || (chunk.kind == ChunkKind::kComma && is_colon(chunk));
    });
    if (mark == clause.chunks.end() || syntax_.chunks[*mark].kind == ChunkKind::kVerb) return;
    for (Argument& argument : out_) {
      if (argument.chunk > *mark || argument.surface != Surface::kBare) continue;
      if (syntax_.chunks[argument.chunk].kind == ChunkKind::kMention)
        argument.cases = scene_.pack.case_relations.agent;
    }
  }

  // "Меморандум подписан ЮНЕСКО": a body whose name has no cases, right behind the verb that is said of a
  // thing.
  void take_agent(std::uint32_t verb_token) const {
    for (Argument& argument : out_) {
      const Chunk& chunk = syntax_.chunks[argument.chunk];
      const std::uint8_t agent = scene_.pack.case_relations.agent;
      const bool open = argument.cases == 0 || (argument.cases & agent) != 0;
      if (argument.surface != Surface::kBare || chunk.first != verb_token + 1 || !open) continue;
      if (chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kActor)
        argument.cases = scene_.pack.case_relations.agent;
    }
  }

  bool is_colon(const Chunk& chunk) const { return scene_.document.tokens[chunk.first].mark == U':'; }

  bool is_sum(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kMoney;
  }

  // A sum is a thing: "five million the bank will give".
  bool is_actor(const Chunk& chunk, bool passive) const {
    return chunk.kind == ChunkKind::kMention && (passive || !is_sum(chunk));
  }

  bool has(Surface surface) const {
    return std::ranges::any_of(out_, [&](const Argument& one) { return one.surface == surface; });
  }

  // "Signed were a memorandum and a protocol": how many things there are of which the verb can be said.
  std::ptrdiff_t things() const {
    return std::ranges::count_if(out_, [&](const Argument& one) {
      return syntax_.chunks[one.chunk].kind == ChunkKind::kNominal && one.preposition.empty() &&
             (one.cases & kNominative) != 0;
    });
  }

  // A noun in the singular alone is no subject of a verb in the plural: "a venture, the three states found".
  bool disagrees(const Clause& clause, const Chunk& chunk) const {
    if (clause.verb == kNone || chunk.kind != ChunkKind::kNominal || !is_plural(scene_, syntax_, clause))
      return false;
    if (syntax_.verbs[clause.verb].passive && things() > 1) return false;
    bool singular = false;  // of the first noun, which heads the phrase
    for (std::uint32_t token = chunk.first; token < chunk.end && !singular; ++token) {
      for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[token])) {
        if (analysis.part != PartOfSpeech::kNoun || (analysis.cases & kNominative) == 0) continue;
        if (analysis.plural) return false;
        singular = true;
      }
    }
    return singular;
  }

  // "A seminar held the ministry and the bank", where names that have no cases stand behind a verb in the
  // plural, and a thing in the singular that can be its object before it.
  bool thing_first(const Clause& clause, std::uint32_t verb_token) const {
    return std::ranges::any_of(out_, [&](const Argument& one) {
      const Chunk& chunk = syntax_.chunks[one.chunk];
      return one.surface == Surface::kBare && chunk.first < verb_token && disagrees(clause, chunk);
    });
  }

  // "A grant approved the bank", in the order of languages that put the object first: a thing that could be
  // the object leaves the subject to an actor behind the verb who could be it.
  bool yields_to_actor(const Argument& thing, std::uint32_t verb_token) const {
    const CaseRelations& relations = scene_.pack.case_relations;
    if ((!is_sum(syntax_.chunks[thing.chunk]) && (thing.cases & relations.object) == 0) ||
        verb_token == kNone)
      return false;
    return std::ranges::any_of(out_, [&](const Argument& one) {
      const Chunk& chunk = syntax_.chunks[one.chunk];
      return one.surface == Surface::kBare && chunk.kind == ChunkKind::kMention && chunk.first > verb_token &&
             (one.cases == 0 || (one.cases & relations.subject) != 0) && can_be_subject(scene_, chunk);
    });
  }

  // "договорилась", "встретились": a verb that takes no object.
  bool is_reflexive(std::uint32_t verb_token) const {
    if (verb_token == kNone) return false;
    const std::string_view word = scene_.document.word(scene_.document.tokens[verb_token]);
    return scene_.pack.ends_in(RawList::kReflexiveEnding, word);
  }

  bool yielding_thing(std::uint32_t verb_token) const {
    return std::ranges::any_of(out_, [&](const Argument& one) {
      const Chunk& chunk = syntax_.chunks[one.chunk];
      return one.surface == Surface::kBare && chunk.first < verb_token &&
             (chunk.kind == ChunkKind::kNominal || is_sum(chunk)) && yields_to_actor(one, verb_token);
    });
  }

  // Whether only marks, conjunctions and other members stand between the argument and a certain subject, or
  // where a member is ("the office in Baku, and the bank"); what describes one of them is another clause.
  bool beside_subject(const Clause& clause, const Argument& argument) const {
    for (const Argument& other : out_) {
      if (other.surface != Surface::kSubject) continue;
      const auto [low, high] = std::minmax(other.chunk, argument.chunk);
      bool listed = high > low + 1;
      for (const std::uint32_t between : clause.chunks) {
        if (between <= low || between >= high) continue;
        const Chunk& chunk = syntax_.chunks[between];
        listed = listed && (chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kConjunction ||
                            chunk.kind == ChunkKind::kMention || leads_to_place(between));
      }
      if (listed) return true;
    }
    return false;
  }

  // A preposition right before the country or the city that it governs.
  bool leads_to_place(std::uint32_t preposition) const {
    if (syntax_.chunks[preposition].kind != ChunkKind::kPreposition ||
        preposition + 1 >= syntax_.chunks.size())
      return false;
    const Chunk& next = syntax_.chunks[preposition + 1];
    if (next.kind != ChunkKind::kMention) return false;
    const Mention& mention = scene_.mentions[next.index];
    return mention.kind == MentionKind::kPlace ||
           (mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kState);
  }

  const Scene& scene_;
  const Syntax& syntax_;
  std::vector<Argument>& out_;
};

}  // namespace

bool can_be_subject(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind == ChunkKind::kNominal) return true;
  const MentionKind kind = scene.mentions[chunk.index].kind;
  if (kind == MentionKind::kPlace) return acts(scene.mentions[chunk.index]);
  return kind == MentionKind::kActor || kind == MentionKind::kGroup || kind == MentionKind::kMoney;
}

void relate_by_case(const Scene& scene, const Syntax& syntax, const Clause& clause,
                    std::vector<Argument>& arguments) {
  CaseReader(scene, syntax, arguments).run(clause);
}

}  // namespace concord::reading
