// What a slot takes that no mention fills: the rest of the clause, an infinitive, a clause of its own.
#include <algorithm>
#include <utility>

#include "reading/event/slot_filler.h"
#include "reading/event/speaking_aside.h"
#include "reading/event/subordinator.h"

namespace concord::reading {

// The rest of the clause behind the predicate, the infinitive that it governs included.
Span SlotFiller::rest_of(const Slot& slot, const Match& match) const {
  if (scene_.pack.heads_last) return rest_before(match);
  const Clause& clause = syntax_.clauses[match.clause];
  const bool by_preposition = slot.relation == Relation::kPreposition;
  std::uint32_t first = kNone;
  std::uint32_t end = 0;
  if (slot.opens_clause && scene_.pack.has_cases()) return clause_opened_by(slot.preposition, match);
  if (!by_preposition && is_aside(scene_, syntax_, clause)) return around(match);
  std::uint32_t last = 0;  // behind what hangs in the air
  const bool there = may_be_there(slot);
  for (const std::uint32_t index : clause.chunks) {
    if (!there) break;
    const Chunk& chunk = syntax_.chunks[index];
    const bool before = chunk.first < match.end_token;
    if (before && !by_preposition) continue;
    if (first != kNone && chunk.kind == ChunkKind::kVerb) break;
    // "he agreed, banks could do more": a mark right behind the verb makes it an aside.
    if (first == kNone && !by_preposition && chunk.kind == ChunkKind::kComma && index == after(match) &&
        !opens_circumstance(index)) {
      if (!opens_told_clause(index)) return {};
      break;
    }
    if (is_sign(chunk) || is_subject(match, index)) continue;
    if (first == kNone && by_preposition &&
        !(chunk.kind == ChunkKind::kPreposition && chunk.preposition == slot.preposition)) {
      continue;
    }
    first = std::min(first, chunk.first);
    last = chunk.end;
    if (!hangs_loose(chunk)) end = chunk.end;
  }
  if (first != kNone) end = std::max(end, gerund_end(last));
  if (end <= first) first = kNone;
  if (first < match.end_token) return span_of(first, end);
  for (const Clause& other : syntax_.clauses) {
    if (!hangs_on(other, match.clause) || other.chunks.empty()) continue;
    const Chunk& opener = syntax_.chunks[other.chunks.front()];
    if (opener.first < match.end_token || (by_preposition && !marked_by(slot.preposition, opener))) continue;
    first = std::min(first, syntax_.chunks[other.chunks.front()].first);
    end = std::max(end, end_of(other));
  }
  if (first == kNone) first = following_clause(match, end);
  if (first == kNone || end <= first) return {};
  if (by_preposition && !there && tells_circumstance(first)) return {};
  return span_of(first, end);
}

// "The next session, it was agreed, will be held in May": all of what stands around the aside; before one at
// the end, what is to come.
Span SlotFiller::around(const Match& match) const {
  const Clause& own = syntax_.clauses[match.clause];
  const std::uint32_t begin = syntax_.chunks[own.chunks.front()].first;
  const std::uint32_t aside = syntax_.verbs[own.verb].end;
  const bool at_end = scene_.document.tokens[aside].mark != U',';
  for (std::uint32_t index = 0; index < syntax_.clauses.size(); ++index) {
    const Clause& outer = syntax_.clauses[index];
    if (outer.verb == kNone || outer.chunks.empty() || index == match.clause) continue;
    const VerbGroup& verb = syntax_.verbs[outer.verb];
    const std::uint32_t first = syntax_.chunks[outer.chunks.front()].first;
    const bool fits = at_end ? verb.end <= begin && outer.antecedent == kNone && looks_ahead(scene_, verb)
                             : verb.first > aside && first < aside;
    if (!fits) continue;
    std::uint32_t end = end_of(outer);
    for (const Clause& other : syntax_.clauses)
      if (!other.chunks.empty() && hangs_on(other, index)) end = std::max(end, end_of(other));
    return span_of(first, end);
  }
  return {};
}

// Where the verb stands last, what it says of whom stands between both, with the infinitive that it governs;
// of nobody before it, behind the last mark.
Span SlotFiller::rest_before(const Match& match) const {
  const Frame& frame = scene_.pack.frames[match.frame];
  std::uint32_t first = 0;
  for (const Fill& fill : match.fills)
    for (const std::uint32_t index : fill.chunks)
      if (frame.slots[fill.slot].relation == Relation::kSubject &&
          syntax_.chunks[index].end <= match.first_token)
        first = std::max(first, syntax_.chunks[index].end);
  if (first == 0) {
    first = scene_.document.sentences[syntax_.sentence].first_token;
    for (const Chunk& chunk : syntax_.chunks)
      if (chunk.end <= match.first_token && is_sign(chunk)) first = std::max(first, chunk.end);
  }
  while (first < match.first_token && scene_.document.tokens[first].kind == TokenKind::kPunctuation) ++first;
  std::uint32_t end = match.first_token;
  while (end > first && has_hit(scene_, class_bits(LexiconClass::kPreposition), end - 1, end)) --end;
  return end > first ? span_of(first, end) : Span{};
}

// "praised the work and (said)", "agreed on a grant, out of (which)": at the end of a clause it belongs to
// the next one.
bool SlotFiller::hangs_loose(const Chunk& chunk) {
  return chunk.kind == ChunkKind::kConjunction || chunk.kind == ChunkKind::kComma ||
         chunk.kind == ChunkKind::kPreposition || chunk.kind == ChunkKind::kSubordinator;
}

// "“We have agreed to build a cable,” she told": the comma beside a mark of quotation ends what was said.
bool SlotFiller::ends_speech(const Chunk& chunk) const {
  const auto& tokens = scene_.document.tokens;
  const std::uint32_t next = chunk.end;
  if (chunk.end != chunk.first + 1 || next >= tokens.size()) return false;
  const char32_t mark = tokens[chunk.first].mark;
  const char32_t behind = tokens[next].mark;
  return (mark == U',' && is_quotation_mark(behind)) || (is_quotation_mark(mark) && behind == U',');
}

std::uint32_t SlotFiller::end_of(const Clause& clause) const {
  const auto speech = std::ranges::find_if(
      clause.chunks, [&](std::uint32_t index) { return ends_speech(syntax_.chunks[index]); });
  if (speech != clause.chunks.end() && speech != clause.chunks.begin())
    return syntax_.chunks[*(speech - 1)].end;
  std::size_t last = clause.chunks.size() - 1;
  if (const std::uint32_t further = gerund_end(syntax_.chunks[clause.chunks[last]].end)) return further;
  const auto is_no_part = [&](const Chunk& chunk) { return hangs_loose(chunk) || ends_sentence(chunk); };
  while (last > 0 && is_no_part(syntax_.chunks[clause.chunks[last]])) --last;
  return syntax_.chunks[clause.chunks[last]].end;
}

// The mark that closes a sentence.
bool SlotFiller::ends_sentence(const Chunk& chunk) const {
  const char32_t mark = scene_.document.tokens[chunk.first].mark;
  return is_sign(chunk) && (mark == U'.' || mark == U'!' || mark == U'?' || mark == U'…');
}

// "пообещал, что река станет чище": the mark belongs to the clause that tells what.
bool SlotFiller::opens_told_clause(std::uint32_t comma) const {
  return scene_.pack.has_dictionary && comma + 1 < syntax_.chunks.size() &&
         syntax_.chunks[comma + 1].kind == ChunkKind::kSubordinator;
}

// "announced, at the forum in Vienna, a package": a mark that only parts off when or where.
bool SlotFiller::opens_circumstance(std::uint32_t comma) const {
  return !scene_.pack.has_cases() && comma + 1 < syntax_.chunks.size() &&
         syntax_.chunks[comma + 1].kind == ChunkKind::kPreposition;
}

// "is committed to cutting emissions": the end of the clause of a gerund that a preposition before `token`
// governs, or 0.
std::uint32_t SlotFiller::gerund_end(std::uint32_t token) const {
  if (scene_.pack.has_cases()) return 0;
  const auto is_of_gerund = [&](const Clause& other) {
    return other.verb != kNone && !other.chunks.empty() && syntax_.verbs[other.verb].gerund &&
           syntax_.chunks[other.chunks.front()].first == token;
  };
  const auto other = std::ranges::find_if(syntax_.clauses, is_of_gerund);
  if (other == syntax_.clauses.end()) return 0;
  const bool governed = std::ranges::any_of(syntax_.chunks, [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kPreposition && chunk.end == token;
  });
  return governed ? end_of(*other) : 0;
}

// "Займутся эксперты": who does it may stand behind the verb, and is not what is done.
bool SlotFiller::is_subject(const Match& match, std::uint32_t chunk) const {
  if (!scene_.pack.has_dictionary) return false;
  const Frame& frame = scene_.pack.frames[match.frame];
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject &&
           std::ranges::find(fill.chunks, chunk) != fill.chunks.end();
  });
}

// "spoke when the guests had come": what the word at `token` opens tells nothing of at what, as "that" does.
bool SlotFiller::tells_circumstance(std::uint32_t token) const {
  return !scene_.pack.has_cases() &&
         has_hit(scene_, class_bits(LexiconClass::kSubordinator), token, token + 1) &&
         !has_subordinator(scene_, token, token + 1, Subordinator::kNoun);
}

// The chunk right behind the predicate, or kNone.
std::uint32_t SlotFiller::after(const Match& match) const {
  const auto it = std::ranges::lower_bound(syntax_.chunks, match.end_token, {}, &Chunk::first);
  return it == syntax_.chunks.end() ? kNone : static_cast<std::uint32_t>(it - syntax_.chunks.begin());
}

bool SlotFiller::is_sign(const Chunk& chunk) const {
  return scene_.document.tokens[chunk.first].kind == TokenKind::kPunctuation;
}

Span SlotFiller::span_of(std::uint32_t first, std::uint32_t end) const {
  const auto& tokens = scene_.document.tokens;
  return {tokens[first].at.begin, tokens[end - 1].at.end};
}

// "It was agreed that ...", "agreed the group would meet": the clause that a subordinator opens right behind,
// or what acts in it.
std::uint32_t SlotFiller::following_clause(const Match& match, std::uint32_t& end) const {
  bool right_behind = true;
  for (std::size_t i = match.clause + 1; i < syntax_.clauses.size(); ++i) {
    const Clause& next = syntax_.clauses[i];
    if (next.chunks.empty()) continue;
    const Chunk& opener = syntax_.chunks[next.chunks.front()];
    // "Norway and Kenya, which share a river, agreed that": what stands before the predicate says more of who
    // acts.
    if (opener.first < match.end_token) continue;
    // "It was agreed, the minister said, that"
    if (std::exchange(right_behind, false) && i + 1 < syntax_.clauses.size() &&
        is_speaking_aside(scene_, syntax_, next))
      continue;
    const bool unmarked = !scene_.pack.has_cases() && opener.first == match.end_token && !is_sign(opener) &&
                          next.antecedent == kNone && next.subject_of == kNone && next.verb != kNone &&
                          syntax_.verbs[next.verb].finite;
    if (opener.kind != ChunkKind::kSubordinator && !unmarked) return kNone;
    end = end_of(next);
    return opener.first;
  }
  return kNone;
}

}  // namespace concord::reading
