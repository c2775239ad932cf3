// What is promised where words before the verb tell it: "A school the ministry will build", a sum.
#include <algorithm>

#include "reading/event/finding.h"
#include "reading/event/quote.h"
#include "reading/event/status.h"

namespace concord::reading {
namespace {

bool is_money(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kMoney;
}

// A noun in this case, and that no preposition governs.
bool may_be_done_to(const Scene& scene, const Chunk& chunk, std::uint8_t grammatical) {
  if (!chunk.preposition.empty() || !chunk.outer_preposition.empty()) return false;
  if (is_money(scene, chunk)) return true;
  // "the delegation the minister will head"
  if (chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kGroup)
    return chunk.cases == grammatical;
  if (chunk.kind == ChunkKind::kNominal) return (chunk.cases & grammatical) != 0;
  return chunk.kind == ChunkKind::kWord &&
         std::ranges::any_of(scene.document.of(scene.document.tokens[chunk.first]),
                             [grammatical](const Analysis& one) {
                               return one.part == PartOfSpeech::kNoun && (one.cases & grammatical) != 0;
                             });
}

// "for (the projects of) development": behind a noun that a preposition governs.
bool is_attribute(const Syntax& syntax, std::uint32_t index) {
  if (index == 0 || (syntax.chunks[index].cases & kGenitive) == 0) return false;
  const Chunk& before = syntax.chunks[index - 1];
  return !before.preposition.empty() && before.end == syntax.chunks[index].first &&
         before.kind != ChunkKind::kPreposition;
}

bool is_subject_of(const Frame& frame, const Match& match, std::uint32_t chunk) {
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject &&
           std::ranges::find(fill.chunks, chunk) != fill.chunks.end();
  });
}

}  // namespace

// "Five million the bank will give": a sum says what.
bool FindingMaker::is_sum(const Syntax& syntax, const Fill& fill) const {
  return std::ranges::any_of(fill.chunks,
                             [&](std::uint32_t chunk) { return is_money(scene_, syntax.chunks[chunk]); });
}

// "The centre will be built in Vienna, the ministers agreed": what was told before is what they agreed to.
bool FindingMaker::sums_up(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.heads_last || match.verb_first == kNone) return false;
  const std::uint32_t end = opens_occasion(match.end_token)
                                ? match.end_token
                                : scene_.document.sentences[syntax.sentence].end_token;
  for (std::uint32_t token = match.end_token; token < end; ++token) {
    const std::uint32_t mention = facts_.mention[token];
    // "..., both agreed, announcing a fund": what follows is something else.
    if (!scene_.pack.has_cases() && scene_.document.tokens[token].mark == U',') break;
    // Where verbs come first, who agreed stands behind.
    const bool known = mention != kNone &&
                       (scene_.pack.has_dictionary || scene_.mentions[mention].kind == MentionKind::kDate);
    const bool joins = scene_.pack.has_dictionary && (facts_.flags[token] & kIsConjunction) != 0;
    if (!known && !joins && scene_.document.tokens[token].kind == TokenKind::kWord) return false;
  }
  for (std::uint32_t before = 0; before < match.clause; ++before) {
    const std::uint32_t verb = syntax.clauses[before].verb;
    if (verb != kNone &&
        (syntax.verbs[verb].finite || (syntax.verbs[verb].planned_form && match.actors > 1)) &&
        is_outlook(scene_, facts_, syntax, syntax.clauses[before]))
      return true;
  }
  return false;
}

// "They will exchange maps, the sides agreed": what the sentence says in front of such a clause.
std::optional<Span> FindingMaker::told_before(const Syntax& syntax, const Match& match) const {
  if (!sums_up(syntax, match)) return std::nullopt;
  const auto& tokens = scene_.document.tokens;
  const std::uint32_t first = syntax.chunks[syntax.clauses[match.clause].chunks.front()].first;
  const std::uint32_t begin = scene_.document.sentences[syntax.sentence].first_token;
  std::uint32_t end = first;
  while (end > begin && tokens[end - 1].kind == TokenKind::kPunctuation) --end;
  if (end == begin) return std::nullopt;
  return Span{tokens[begin].at.begin, tokens[end - 1].at.end};
}

// "agreed at the talks", "in Oslo", "on Monday": where or when it was.
bool FindingMaker::opens_occasion(std::uint32_t token) const {
  if (scene_.pack.has_cases() || token + 1 >= facts_.flags.size()) return false;
  const std::uint32_t governed = facts_.mention[token + 1];
  if ((facts_.flags[token] & kIsPreposition) != 0 && governed != kNone &&
      scene_.mentions[governed].kind == MentionKind::kDate)
    return true;
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kOccasion, token, token + 1), [&](const Hit& hit) {
    if (scene_.pack.lexicon.entry(hit.entry).value != kBeforeCity) return true;
    const std::uint32_t mention = facts_.mention[hit.end_token];
    return mention != kNone && scene_.mentions[mention].kind == MentionKind::kPlace;
  });
}

// "agreed with the bank": with whom, in a slot of the frame.
bool FindingMaker::opens_company(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.has_cases()) return false;
  return std::ranges::any_of(syntax.chunks, [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kPreposition && chunk.first == match.end_token &&
           std::ranges::any_of(frame_of(match).slots, [&](const Slot& slot) {
             return slot.preposition == chunk.preposition && slot.fillers == kActorFiller;
           });
  });
}

// "agreed at the talks in Oslo to share maps", "that maps will be shared": what, behind where it was; nothing
// where no more follows.
Span FindingMaker::behind_occasion(const Syntax& syntax, const Match& match, Span what) const {
  const auto& tokens = scene_.document.tokens;
  if (what.begin == what.end || frame_of(match).type != EventType::kAgree) return what;
  const auto first = static_cast<std::uint32_t>(token_at(what.begin));
  if (first != match.end_token || (!opens_occasion(first) && !opens_company(syntax, match))) return what;
  for (const Clause& clause : syntax.clauses) {
    if (clause.chunks.empty() || clause.governor != match.clause) continue;
    const Chunk& infinitive = syntax.chunks[clause.chunks.front()];
    if (infinitive.first > first) return {tokens[infinitive.first].at.begin, what.end};
  }
  // "agreed in Oslo on the exchange of maps"
  for (const Chunk& chunk : syntax.chunks) {
    if (chunk.kind != ChunkKind::kPreposition || chunk.first <= first ||
        tokens[chunk.first].at.end > what.end)
      continue;
    const std::uint32_t governed = facts_.mention[chunk.end];
    const bool day = governed != kNone && scene_.mentions[governed].kind == MentionKind::kDate;
    if (!day && std::ranges::any_of(frame_of(match).slots, [&](const Slot& slot) {
          return slot.preposition == chunk.preposition && (slot.fillers & kClauseFiller) != 0;
        }))
      return {tokens[chunk.first].at.begin, what.end};
  }
  const std::size_t behind = token_at(what.end);
  for (const Clause& clause : syntax.clauses) {
    if (clause.chunks.empty()) continue;
    const Chunk& opener = syntax.chunks[clause.chunks.front()];
    if (opener.kind != ChunkKind::kSubordinator || opener.first < first || opener.first > behind + 1)
      continue;
    return {tokens[opener.first].at.begin, tokens[syntax.chunks[clause.chunks.back()].end - 1].at.end};
  }
  return {};
}

// "decided on Monday": to what, nothing tells; of two who have agreed, it is news all the same.
bool FindingMaker::says_occasion_only(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  if (scene_.pack.has_cases() || frame.type != EventType::kAgree || !frame.what || match.actors > 1)
    return false;
  const Fill* fill = match.fill_of(*frame.what);
  if (fill == nullptr || fill->rest.begin == fill->rest.end) return false;
  const Span what = behind_occasion(syntax, match, fill->rest);
  const std::uint32_t end = scene_.document.sentences[syntax.sentence].end_token;
  for (std::uint32_t at = match.end_token; at < end; ++at)  // "agreed at the talks: maps will be shared"
    if (scene_.document.tokens[at].mark == U':') return false;
  return what.begin == what.end && !sums_up(syntax, match);
}

// In languages that may put the object first; `what`: what stands behind the verb.
std::optional<Span> FindingMaker::told_first(const Syntax& syntax, const Match& match, Span what) const {
  const Clause& clause = syntax.clauses[match.clause];
  if (!scene_.pack.has_dictionary || match.verb_first == kNone || clause.verb == kNone) return std::nullopt;
  const Frame& frame = frame_of(match);
  if (what.begin == what.end || begins_with(what, kIsPreposition)) {
    if (const auto infinitive = fronted_infinitive(syntax, match)) {
      const auto behind = static_cast<std::uint32_t>(token_at(what.begin));
      const bool only_where =
          std::ranges::any_of(hits_in(scene_, LexiconClass::kOccasion, behind, behind + 1),
                              [](const Hit& hit) { return hit.end_token > hit.first_token + 1; });
      return Span{infinitive->begin, only_where ? infinitive->end : std::max(infinitive->end, what.end)};
    }
  }
  // Of the words, whatever the frame has them for: "will be built".
  const bool passive =
      syntax.verbs[clause.verb].passive || frame.slots[*frame.commitment].relation == Relation::kAgent;
  // "Five million will give Norway to Kenya": behind the verb stands only who gets it.
  const bool untold = what.begin == what.end || (!passive && names_actors_only(what));
  if (!passive && !untold && !begins_with(what, kIsPreposition)) return std::nullopt;
  const Slot* object = frame.slot(Relation::kObject);
  if (object == nullptr || (object->fillers & kClauseFiller) == 0) return std::nullopt;
  const auto& tokens = scene_.document.tokens;
  std::uint32_t first = kNone;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first >= match.verb_first) break;
    if (is_subject_of(frame, match, index) || is_attribute(syntax, index) ||
        !may_be_done_to(scene_, chunk, passive ? kNominative : kAccusative))
      continue;
    first = chunk.first;
    break;
  }
  if (first == kNone) return std::nullopt;
  // "a new (school)"
  const auto describes = [&](std::uint32_t at) {
    return scene_.document.may_be(at, part_bits(PartOfSpeech::kAdjective, PartOfSpeech::kParticiple)) ||
           tokens[at].kind == TokenKind::kNumber;
  };
  const std::uint32_t begin = scene_.document.sentences[syntax.sentence].first_token;
  while (first > begin && facts_.mention[first - 1] == kNone && describes(first - 1)) --first;
  if (!untold) return Span{tokens[first].at.begin, what.end};
  std::uint32_t end = match.first_token;  // before the verb, or who does it
  for (const Fill& fill : match.fills)
    for (const std::uint32_t index : fill.chunks)
      if (is_subject_of(frame, match, index) && syntax.chunks[index].first > first)
        end = std::min(end, syntax.chunks[index].first);
  while (end > first + 1 && tokens[end - 1].kind == TokenKind::kPunctuation) --end;
  return Span{tokens[first].at.begin, tokens[end - 1].at.end};
}

// "agreed on it that maps will be exchanged": what the clause behind the pronoun tells.
Span FindingMaker::told_behind_pronoun(const Syntax& syntax, Span what) const {
  const auto& tokens = scene_.document.tokens;
  if (!scene_.pack.has_dictionary || what.begin == what.end || !begins_with(what, kIsPreposition))
    return what;
  const std::size_t comma = token_at(what.end);
  if (comma != token_at(what.begin) + 2 || comma >= tokens.size() || tokens[comma].mark != U',') return what;
  for (const Clause& clause : syntax.clauses) {
    if (clause.chunks.empty()) continue;
    const Chunk& opener = syntax.chunks[clause.chunks.front()];
    if (opener.kind != ChunkKind::kSubordinator || opener.first != comma + 1) continue;
    std::size_t last = clause.chunks.size() - 1;
    while (last > 0 && (syntax.chunks[clause.chunks[last]].kind == ChunkKind::kComma ||
                        syntax.chunks[clause.chunks[last]].kind == ChunkKind::kConjunction))
      --last;
    return {tokens[opener.first].at.begin, tokens[syntax.chunks[clause.chunks[last]].end - 1].at.end};
  }
  return what;
}

}  // namespace concord::reading
