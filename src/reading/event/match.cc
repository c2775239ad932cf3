#include "reading/event/match.h"

#include <algorithm>
#include <set>

namespace concord::reading {
namespace {

class Matcher {
 public:
  Matcher(const Scene& scene, const Syntax& syntax) : scene_(scene), syntax_(syntax) {}

  std::vector<Match> run() {
    for (std::uint32_t clause = 0; clause < syntax_.clauses.size(); ++clause) {
      const Clause& one = syntax_.clauses[clause];
      if (one.chunks.empty()) continue;
      find_arguments(scene_, syntax_, clause, arguments_);
      if (one.verb != kNone) match_verbs(clause);
      match_nouns(clause);
    }
    return std::move(out_);
  }

 private:
  const Frame& frame_of(const Hit& hit) const {
    return scene_.pack.frames[static_cast<std::size_t>(scene_.pack.lexicon.entry(hit.entry).number)];
  }
  std::uint32_t frame_index(const Hit& hit) const {
    return static_cast<std::uint32_t>(scene_.pack.lexicon.entry(hit.entry).number);
  }

  // The hits of a class that begin at tokens first to end (exclusive).
  std::span<const Hit> hits_in(LexiconClass kind, std::uint32_t first, std::uint32_t end) const {
    const std::vector<Hit>& hits = scene_.hits.of(kind);
    const auto begin = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
    const auto stop = std::ranges::lower_bound(hits, end, {}, &Hit::first_token);
    return {begin, stop};
  }

  bool in_clause(const Clause& clause, std::uint32_t token) const {
    return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
      return syntax_.chunks[index].first <= token && token < syntax_.chunks[index].end;
    });
  }

  void match_verbs(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    const VerbGroup& verb = syntax_.verbs[clause.verb];
    for (const Hit& hit : hits_in(LexiconClass::kFrameVerb, verb.first, verb.end)) {
      // Words of the verb phrase behind its head tell nothing by themselves ("be committed"), nor do
      // auxiliaries.
      if (hit.first_token > verb.head || (hit.first_token < verb.head && hit.end_token <= verb.head + 1))
        continue;
      const Frame& frame = frame_of(hit);
      if (vetoed(frame_index(hit), clause)) continue;
      Match match;
      match.frame = frame_index(hit);
      match.clause = index;
      match.first_token = verb.first;
      match.end_token = std::max(verb.end, hit.end_token);
      match.verb_first = hit.first_token;
      match.verb_end = hit.end_token;
      match.passive = verb.passive;
      if (!frame.nouns.empty() && !take_noun(clause, verb, match)) continue;
      fill(frame, match, frame.nouns.empty() ? 0.0 : 0.15, hit.end_token - hit.first_token);
    }
  }

  bool vetoed(std::uint32_t frame, const Clause& clause) const {
    if (scene_.pack.frames[frame].vetoes.empty()) return false;
    const std::uint32_t first = syntax_.chunks[clause.chunks.front()].first;
    const std::uint32_t end = syntax_.chunks[clause.chunks.back()].end;
    for (const Hit& hit : hits_in(LexiconClass::kFrameVeto, first, end)) {
      if (frame_index(hit) == frame && in_clause(clause, hit.first_token)) return true;
    }
    return false;
  }

  // The noun that goes with the verb: its object, or in a passive its subject.
  bool take_noun(const Clause& clause, const VerbGroup& verb, Match& match) const {
    const std::uint32_t first = syntax_.chunks[clause.chunks.front()].first;
    const std::uint32_t end = syntax_.chunks[clause.chunks.back()].end;
    const Hit* best = nullptr;
    for (const Hit& hit : hits_in(LexiconClass::kFrameNoun, first, end)) {
      if (frame_index(hit) != match.frame || !in_clause(clause, hit.first_token)) continue;
      const bool after = hit.first_token > verb.head;
      if (!scene_.pack.has_cases() && !after && !verb.passive && !intransitive(match.frame)) continue;
      const auto distance = [&](const Hit& one) {
        return one.first_token > verb.head ? one.first_token - verb.head : verb.head - one.first_token;
      };
      if (best == nullptr || distance(hit) < distance(*best)) best = &hit;
    }
    if (best == nullptr) return false;
    match.noun_token = best->first_token;
    return true;
  }

  // "A meeting took place": the noun is what the verb is said of.
  bool intransitive(std::uint32_t frame) const {
    return scene_.pack.frames[frame].slot(Relation::kObject) == nullptr;
  }

  void match_nouns(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    const std::uint32_t first = syntax_.chunks[clause.chunks.front()].first;
    const std::uint32_t end = syntax_.chunks[clause.chunks.back()].end;
    for (const Hit& hit : hits_in(LexiconClass::kFrameNoun, first, end)) {
      const Frame& frame = frame_of(hit);
      if (!frame.verbs.empty() || !in_clause(clause, hit.first_token) || is_verb(clause, hit.first_token))
        continue;
      if (vetoed(frame_index(hit), clause)) continue;
      Match match;
      match.frame = frame_index(hit);
      match.clause = index;
      match.first_token = hit.first_token;
      match.end_token = hit.end_token;
      match.noun_token = hit.first_token;
      fill(frame, match, 0.0, hit.end_token - hit.first_token);
    }
  }

  bool is_verb(const Clause& clause, std::uint32_t token) const {
    return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax_.chunks[index];
      return chunk.kind != ChunkKind::kNominal && chunk.kind != ChunkKind::kWord && chunk.first <= token &&
             token < chunk.end;
    });
  }

  // "Within the meeting a ceremony was held": a noun aside from the verb needs an actor that does what is
  // said of it.
  bool noun_is_aside(const Frame& frame, const Match& match) const {
    if (frame.nouns.empty() || frame.verbs.empty() || frame.slot(Relation::kObject) != nullptr) return false;
    for (const Chunk& chunk : syntax_.chunks) {
      if (chunk.first > match.noun_token || match.noun_token >= chunk.end) continue;
      if (chunk.preposition.empty()) return false;
    }
    return std::ranges::none_of(arguments_, [&](const Argument& one) {
      return one.surface == Surface::kSubject && syntax_.chunks[one.chunk].kind == ChunkKind::kMention;
    });
  }

  void fill(const Frame& frame, Match& match, double bonus, std::uint32_t words) {
    for (std::size_t s = 0; s < frame.slots.size(); ++s) {
      Fill filled;
      filled.slot = static_cast<std::uint32_t>(s);
      fill_slot(frame, frame.slots[s], match, filled);
      const bool empty = filled.chunks.empty() && filled.rest.begin == filled.rest.end;
      if (empty && frame.slots[s].required) return;
      if (!empty) match.fills.push_back(std::move(filled));
    }
    if (scene_.pack.has_cases() && noun_is_aside(frame, match)) return;
    count_actors(frame, match);
    match.enough = match.actors >= frame.needs;
    match.score = frame.confidence + bonus + (match.enough ? 1.0 : 0.0) + 0.05 * std::min(match.actors, 4U) +
                  0.08 * words;
    out_.push_back(std::move(match));
  }

  void fill_slot(const Frame& frame, const Slot& slot, const Match& match, Fill& out) const {
    for (const Argument& argument : arguments_) {
      if (!stands_in(frame, slot, match, argument)) continue;
      if (may_fill(slot, syntax_.chunks[argument.chunk], match)) out.chunks.push_back(argument.chunk);
    }
    if (out.chunks.empty() && slot.relation == Relation::kPreposition) fill_from_attributes(slot, match, out);
    if (out.chunks.empty() && slot.relation == Relation::kObject && (slot.fillers & kMoneyFiller) != 0) {
      fill_with_money(match, out);
    }
    if (out.chunks.empty() && (slot.fillers & kClauseFiller) != 0) out.rest = rest_of(slot, match);
  }

  // "took part in the session of the council of the bank": the bank, through the session.
  void fill_from_attributes(const Slot& slot, const Match& match, Fill& out) const {
    for (const Argument& argument : arguments_) {
      const Chunk& chunk = syntax_.chunks[argument.chunk];
      if (chunk.outer_preposition != slot.preposition || chunk.outer_preposition.empty()) continue;
      if (argument.surface == Surface::kSubject || chunk.first < match.first_token) continue;
      if (may_fill(slot, chunk, match)) out.chunks.push_back(argument.chunk);
    }
  }

  // "pledged just over $303 million": words about the size stand before a sum.
  void fill_with_money(const Match& match, Fill& out) const {
    for (const Argument& argument : arguments_) {
      const Chunk& chunk = syntax_.chunks[argument.chunk];
      const bool money =
          chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kMoney;
      if (money && (chunk.first > match.first_token) != match.passive) out.chunks.push_back(argument.chunk);
    }
  }

  bool stands_in(const Frame& frame, const Slot& slot, const Match& match, const Argument& argument) const {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    if (match.noun_token >= chunk.first && match.noun_token < chunk.end) return false;
    const bool nominal = frame.verbs.empty();
    const bool after_noun = chunk.first > match.first_token;
    switch (slot.relation) {
      case Relation::kSubject:
        if (argument.speaker && !may_be_speaker(frame)) return false;
        if (nominal) return argument.surface == Surface::kSubject;
        return match.passive ? is_agent(argument) : argument.surface == Surface::kSubject;
      case Relation::kObject:
        if (in_verb_phrase(match, chunk)) return true;
        return argument.surface == (match.passive ? Surface::kSubject : Surface::kObject);
      case Relation::kAgent:
        return is_agent(argument);
      case Relation::kBareCase:
        if (nominal && !after_noun) return false;
        return argument.surface != Surface::kPreposition &&
               (argument.cases == 0 || (argument.cases & slot.cases) != 0) &&
               (argument.surface == Surface::kBare || (argument.surface == Surface::kObject && after_noun));
      case Relation::kPreposition:
        if (nominal && !after_noun && !argument.inherited) return false;
        return argument.surface == Surface::kPreposition && argument.preposition == slot.preposition &&
               (slot.cases == 0 || argument.cases == 0 || (argument.cases & slot.cases) != 0 ||
                only_one(frame, slot));
    }
    return false;
  }

  // "called on the minister": the preposition is part of the verb, so what it governs is the verb's object.
  static bool in_verb_phrase(const Match& match, const Chunk& chunk) {
    return !match.passive && chunk.preposition_token != kNone && chunk.preposition_token > match.verb_first &&
           chunk.preposition_token < match.verb_end;
  }

  // Where a preposition has one slot in the frame, an unclear case does not matter.
  static bool only_one(const Frame& frame, const Slot& slot) {
    return std::ranges::count(frame.slots, slot.preposition, &Slot::preposition) == 1;
  }

  static bool may_be_speaker(const Frame& frame) {
    return !frame.type || frame.type == EventType::kSupport || frame.type == EventType::kAgree;
  }

  bool is_agent(const Argument& argument) const {
    if (!scene_.pack.agent_preposition.empty() && argument.preposition == scene_.pack.agent_preposition)
      return true;
    const std::uint8_t agent = scene_.pack.case_relations.agent;
    return agent != 0 && argument.surface == Surface::kBare && (argument.cases & agent) != 0;
  }

  bool may_fill(const Slot& slot, const Chunk& chunk, const Match& match) const {
    if (chunk.kind == ChunkKind::kNominal) {
      return (slot.fillers & kAgreementFiller) != 0 && document_in(chunk) && chunk.first != match.noun_token;
    }
    const Mention& mention = scene_.mentions[chunk.index];
    switch (mention.kind) {
      case MentionKind::kActor:
        return (slot.fillers & kActorFiller) != 0 ||
               ((slot.fillers & kPlaceFiller) != 0 && mention.actor.kind == ActorKind::kState);
      case MentionKind::kGroup:
        return (slot.fillers & kActorFiller) != 0;
      case MentionKind::kPlace:
        return (slot.fillers & kPlaceFiller) != 0 || ((slot.fillers & kActorFiller) != 0 && acts(mention));
      case MentionKind::kMoney:
        return (slot.fillers & kMoneyFiller) != 0;
      case MentionKind::kDate:
        return false;
    }
    return false;
  }

  bool document_in(const Chunk& chunk) const {
    return !hits_in(LexiconClass::kDocument, chunk.first, chunk.end).empty();
  }

  // The rest of the clause behind the predicate, the infinitive that it governs included.
  Span rest_of(const Slot& slot, const Match& match) const {
    const Clause& clause = syntax_.clauses[match.clause];
    const bool by_preposition = slot.relation == Relation::kPreposition;
    std::uint32_t first = kNone;
    std::uint32_t end = 0;
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax_.chunks[index];
      const bool before = chunk.first < match.end_token;
      if (before && !by_preposition) continue;
      if (first != kNone && chunk.kind == ChunkKind::kVerb) break;
      if (is_sign(chunk)) continue;
      if (first == kNone && by_preposition &&
          !(chunk.kind == ChunkKind::kPreposition && chunk.preposition == slot.preposition)) {
        continue;
      }
      first = std::min(first, chunk.first);
      end = chunk.end;
    }
    if (first < match.end_token) return span_of(first, end);
    for (const Clause& other : syntax_.clauses) {
      if (other.governor != match.clause || other.chunks.empty()) continue;
      if (syntax_.chunks[other.chunks.front()].first < match.end_token) continue;
      first = std::min(first, syntax_.chunks[other.chunks.front()].first);
      end = std::max(end, syntax_.chunks[other.chunks.back()].end);
    }
    if (first == kNone) first = following_clause(match, end);
    if (first == kNone || end <= first) return {};
    return span_of(first, end);
  }

  bool is_sign(const Chunk& chunk) const {
    return scene_.document.tokens[chunk.first].kind == TokenKind::kPunctuation;
  }

  Span span_of(std::uint32_t first, std::uint32_t end) const {
    const auto& tokens = scene_.document.tokens;
    return {tokens[first].at.begin, tokens[end - 1].at.end};
  }

  // "It was agreed that ...": the clause that a subordinator opens right behind.
  std::uint32_t following_clause(const Match& match, std::uint32_t& end) const {
    for (std::size_t i = match.clause + 1; i < syntax_.clauses.size(); ++i) {
      const Clause& next = syntax_.clauses[i];
      if (next.chunks.empty()) continue;
      const Chunk& opener = syntax_.chunks[next.chunks.front()];
      if (opener.kind != ChunkKind::kSubordinator || opener.first < match.end_token) return kNone;
      end = syntax_.chunks[next.chunks.back()].end;
      return opener.first;
    }
    return kNone;
  }

  void count_actors(const Frame& frame, Match& match) const {
    std::set<std::string_view> names;
    std::uint32_t groups = 0;
    for (const Fill& fill : match.fills) {
      if ((frame.slots[fill.slot].fillers & kActorFiller) == 0) continue;
      for (const std::uint32_t index : fill.chunks) {
        const Chunk& chunk = syntax_.chunks[index];
        if (chunk.kind != ChunkKind::kMention) continue;
        const Mention& mention = scene_.mentions[chunk.index];
        if (mention.kind == MentionKind::kGroup) groups = 2;
        if (mention.kind == MentionKind::kActor) names.insert(mention.actor.name);
        if (acts(mention)) names.insert(mention.place);
      }
    }
    match.actors = std::max(groups, static_cast<std::uint32_t>(names.size()) + groups / 2);
  }

  const Scene& scene_;
  const Syntax& syntax_;
  std::vector<Argument> arguments_;
  std::vector<Match> out_;
};

}  // namespace

std::vector<Match> match_frames(const Scene& scene, const Syntax& syntax) {
  std::vector<Match> matches = Matcher(scene, syntax).run();
  std::ranges::stable_sort(matches, [](const Match& a, const Match& b) {
    return a.first_token != b.first_token ? a.first_token < b.first_token : a.score > b.score;
  });
  return matches;
}

}  // namespace concord::reading
