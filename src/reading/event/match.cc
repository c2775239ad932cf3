#include "reading/event/match.h"

#include <algorithm>

#include "reading/event/frame_hits.h"
#include "reading/event/frame_noun.h"
#include "reading/event/fronted_phrase.h"
#include "reading/event/slot_filler.h"
#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

constexpr double kJoined = -0.5;  // of joined verbs the first says what is done

class Matcher {
 public:
  Matcher(const Scene& scene, const Syntax& syntax, const FrameWords& words, MatchMemory& memory,
          MatchList& out)
      : scene_(scene),
        syntax_(syntax),
        words_(words),
        memory_(memory),
        arguments_(memory.arguments),
        nouns_(scene, syntax, memory.nouns, memory.arguments),
        out_(out) {}

  void run() {
    find_frame_hits(scene_, syntax_, words_, memory_);
    for (std::uint32_t clause = 0; clause < syntax_.clauses.size(); ++clause) {
      const Clause& one = syntax_.clauses[clause];
      if (one.chunks.empty()) continue;
      has_arguments_ = false;
      if (one.verb != kNone) match_verbs(clause);
      match_nouns(clause);
    }
  }

 private:
  // Of the clause, when a frame needs them: of many clauses none does.
  void find_arguments_once(std::uint32_t clause) {
    if (has_arguments_) return;
    find_arguments(scene_, syntax_, clause, arguments_);
    prepositions_ = prepositions_of(syntax_, syntax_.clauses[clause], arguments_);
    surfaces_ = 0;
    for (const Argument& one : arguments_) surfaces_ |= surface_bit(one.surface);
    has_arguments_ = true;
  }

  void match_verbs(std::uint32_t index) {
    const Clause& clause = syntax_.clauses[index];
    const VerbGroup& verb = syntax_.verbs[clause.verb];
    const auto from = std::ranges::find_if(
        words_.verbs, [&](const FrameHit& one) { return one.hit.first_token >= verb.first; });
    for (auto it = from; it != words_.verbs.end() && it->hit.first_token < verb.end; ++it) {
      const auto& [hit, number] = *it;
      // Words of the verb phrase behind its head tell nothing by themselves ("be committed"), nor do
      // auxiliaries.
      const bool phrase = hit.first_token == verb.phrase && hit.end_token > verb.head;
      if (scene_.pack.heads_last) {
        if (hit.end_token != verb.head + 1) continue;
      } else if (phrase) {  // "be given" is written so by the pack
      } else if ((hit.first_token > verb.head && !is_behind_auxiliary(verb, hit)) ||
                 (hit.first_token < verb.first_head && hit.end_token <= verb.first_head + 1)) {
        continue;
      }
      const Frame& frame = scene_.pack.frames[number];
      if (vetoed(number, index) || veto_covers(number, hit.first_token)) continue;
      find_arguments_once(index);
      Match& match = start(number, index);
      match.first_token = verb.first;
      match.end_token = std::max(verb.end, hit.end_token);
      match.verb_first = hit.first_token;
      match.verb_end = hit.end_token;
      match.passive = verb.passive && !phrase && !is_adjective(hit);
      if (!frame.nouns.empty() && (!nouns_.take(index, verb, match) || veto_covers(number, match.noun_token)))
        continue;
      const double joined = hit.first_token > verb.first_head ? kJoined : 0.0;
      // "joined the pledge at a ceremony": the verb's own object tells more than where it was.
      const bool apart = !frame.nouns.empty() && !scene_.pack.has_cases() && !verb.passive &&
                         !is_intransitive(frame) && is_governed(clause, match.noun_token);
      const double with_noun = frame.nouns.empty() ? 0.0 : apart ? -0.05 : 0.15;
      fill(frame, match, joined + with_noun, hit.end_token - hit.first_token);
    }
  }

  // "будет выделено": the pack may write the auxiliary in one frame and leave it out in another.
  bool is_behind_auxiliary(const VerbGroup& verb, const Hit& hit) const {
    return scene_.pack.has_dictionary && hit.first_token == verb.head + 1 &&
           has_hit(scene_, class_bits(LexiconClass::kPassive), verb.head, verb.head + 1);
  }

  bool is_governed(const Clause& clause, std::uint32_t token) const {
    return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax_.chunks[index];
      return chunk.first <= token && token < chunk.end && !chunk.preposition.empty();
    });
  }

  // "открыта для работы": where the pack writes the adjective, its subject is who is so.
  bool is_adjective(const Hit& hit) const {
    if (!scene_.pack.has_dictionary || is_participle_of(scene_, hit)) return false;
    const auto analyses = scene_.document.of(scene_.document.tokens[hit.first_token]);
    return std::ranges::any_of(
        analyses, [](const Analysis& one) { return one.part == PartOfSpeech::kAdjective && one.cases == 0; });
  }

  bool vetoed(std::uint32_t frame, std::uint32_t clause) const {
    if (scene_.pack.frames[frame].vetoes.empty()) return false;
    const auto is_here = [&](const ClauseHit& one) { return one.frame == frame && one.clause == clause; };
    if (std::ranges::none_of(memory_.vetoes, is_here)) return false;
    const std::uint32_t begin = end_of_fronted_phrase(scene_, syntax_, syntax_.clauses[clause]);
    return std::ranges::any_of(
        memory_.vetoes, [&](const ClauseHit& one) { return is_here(one) && one.hit.first_token >= begin; });
  }

  // "the committee | chaired by Anna Berg": the words of a veto may begin in the clause before.
  bool veto_covers(std::uint32_t frame, std::uint32_t token) const {
    return std::ranges::any_of(memory_.vetoes, [&](const ClauseHit& one) {
      return one.frame == frame && one.hit.first_token <= token && token < one.hit.end_token;
    });
  }

  // A match without anything in it; fill() keeps it.
  Match& start(std::uint32_t frame, std::uint32_t clause) {
    Match& match = out_.next();
    match.frame = frame;
    match.clause = clause;
    match.noun_token = kNone;
    match.verb_first = match.verb_end = 0;
    match.fills.clear();
    match.actors = 0;
    match.enough = match.passive = false;
    return match;
  }

  void match_nouns(std::uint32_t index) {
    for (const ClauseHit& one : memory_.nouns) {
      if (one.clause != index) continue;
      const Hit& hit = one.hit;
      const Frame& frame = scene_.pack.frames[one.frame];
      const ChunkKind kind = syntax_.chunks[one.chunk].kind;
      if (!frame.verbs.empty() || (kind != ChunkKind::kNominal && kind != ChunkKind::kWord)) continue;
      if (vetoed(one.frame, index)) continue;
      find_arguments_once(index);
      Match& match = start(one.frame, index);
      match.first_token = hit.first_token;
      match.end_token = hit.end_token;
      match.noun_token = hit.first_token;
      fill(frame, match, 0.0, hit.end_token - hit.first_token);
    }
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

  static unsigned surface_bit(Surface surface) { return 1U << static_cast<unsigned>(surface); }

  // Whether nothing in the clause may fill the slot, as a glance at its arguments tells of most that stay
  // empty.
  bool stays_empty(const Frame& frame, const Slot& slot, const Match& match) const {
    if ((slot.fillers & (kClauseFiller | kInfinitiveFiller)) != 0) return false;
    if (slot.relation == Relation::kPreposition) return (prepositions_ & slot.preposition_bits) == 0;
    return slot.relation == Relation::kSubject && !match.passive && !frame.verbs.empty() &&
           (slot.fillers & kAgreementFiller) == 0 && (surfaces_ & surface_bit(Surface::kSubject)) == 0;
  }

  void fill(const Frame& frame, Match& match, double bonus, std::uint32_t words) {
    for (const Slot& slot : frame.slots)
      if (slot.required && stays_empty(frame, slot, match)) return;
    const SlotFiller filler(scene_, syntax_, arguments_, prepositions_);
    for (std::size_t s = 0; s < frame.slots.size(); ++s) {
      if (stays_empty(frame, frame.slots[s], match)) continue;
      Fill& filled = match.fills.emplace_back();
      filled.slot = static_cast<std::uint32_t>(s);
      filler.fill(frame, frame.slots[s], match, filled);
      if (!filled.chunks.empty() || filled.rest.begin != filled.rest.end) continue;
      if (frame.slots[s].required) return;
      match.fills.pop_back();
    }
    if (scene_.pack.has_cases() && noun_is_aside(frame, match)) return;
    count_actors(frame, match);
    match.enough = match.actors >= frame.needs;
    match.score = frame.confidence + bonus + (match.enough ? 1.0 : 0.0) + 0.05 * std::min(match.actors, 4U) +
                  0.08 * words;
    out_.keep();
  }

  void count_actors(const Frame& frame, Match& match) {
    std::vector<std::string_view>& names = memory_.names;
    names.clear();
    const auto add = [&](std::string_view name) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    std::uint32_t groups = 0;
    for (const Fill& fill : match.fills) {
      if ((frame.slots[fill.slot].fillers & kActorFiller) == 0) continue;
      for (const std::uint32_t index : fill.chunks) {
        const Chunk& chunk = syntax_.chunks[index];
        if (chunk.kind != ChunkKind::kMention) continue;
        const Mention& mention = scene_.mentions[chunk.index];
        if (mention.kind == MentionKind::kGroup) groups = 2;
        if (mention.kind == MentionKind::kActor) add(mention.actor.name);
        if (acts(mention)) add(mention.place);
      }
    }
    match.actors = std::max(groups, static_cast<std::uint32_t>(names.size()) + groups / 2);
  }

  const Scene& scene_;
  const Syntax& syntax_;
  const FrameWords& words_;
  MatchMemory& memory_;
  std::vector<Argument>& arguments_;  // of the clause
  FrameNouns nouns_;
  PrepositionBits prepositions_ = 0;  // of the clause and its arguments
  unsigned surfaces_ = 0;             // of the arguments
  bool has_arguments_ = false;
  MatchList& out_;
};

}  // namespace

void match_frames(const Scene& scene, const Syntax& syntax, const FrameWords& words, MatchMemory& memory,
                  MatchList& out) {
  out.clear();
  Matcher(scene, syntax, words, memory, out).run();
  const auto before = [](const Match& a, const Match& b) {
    return a.first_token != b.first_token ? a.first_token < b.first_token : a.score > b.score;
  };
  // Those of a sentence are few, and mostly in order.
  const std::span<Match> matches = out.matches();
  for (auto it = matches.begin(); it != matches.end(); ++it)
    std::rotate(std::upper_bound(matches.begin(), it, *it, before), it, it + 1);
}

}  // namespace concord::reading
