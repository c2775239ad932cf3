// A subject that waits for its verb behind another one while a relative clause says more of it: "Speaking in
// Oslo, the minister, who leads the board, signed".
#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/clauser.h"

namespace concord::reading {

// The place among its chunks behind the verb of a clause that has one.
std::uint32_t Clauser::behind_verb_of(const Clause& of) const {
  const auto verb = std::ranges::find_if(of.chunks, [&](std::uint32_t index) {
    return syntax_.chunks[index].kind == ChunkKind::kVerb && syntax_.chunks[index].index == of.verb;
  });
  return verb == of.chunks.end() ? 0 : static_cast<std::uint32_t>(verb - of.chunks.begin()) + 1;
}

// The place behind its verb of the last mark that no list of subjects goes over; 0 where there is none.
std::uint32_t Clauser::last_division(const Clause& of) const {
  const std::uint32_t verb = behind_verb_of(of);
  for (auto at = static_cast<std::uint32_t>(of.chunks.size()); at-- > verb;) {
    const char32_t mark = scene_.document.tokens[syntax_.chunks[of.chunks[at]].first].mark;
    if (mark == U';' || mark == U':') return at;
  }
  return 0;
}

// Whether the clause tells what its subject says: "The ministry said (Norway would help)", and not "said the
// minister".
bool Clauser::tells_what_is_said(const Clause& of) const {
  if (scene_.pack.has_cases() || of.verb == kNone || !says_or_hopes(scene_, verb_of(of))) return false;
  const std::uint32_t verb = behind_verb_of(of);
  return verb > 1 && std::any_of(of.chunks.begin(), of.chunks.begin() + (verb - 1), [&](std::uint32_t index) {
           const Chunk& chunk = syntax_.chunks[index];
           return is_noun_phrase(chunk) || (chunk.kind == ChunkKind::kWord &&
                                            scene_.document.tokens[chunk.first].kind == TokenKind::kWord);
         });
}

// Whether whom the current clause says more of is a subject for a second verb of the clause around it.
bool Clauser::waits_for_verb(std::uint32_t outer) const {
  const Clause& around = syntax_.clauses[outer];
  const std::uint32_t who = syntax_.clauses[current_].antecedent;
  if (scene_.pack.has_cases() || who == kNone) return false;
  const Chunk& subject = syntax_.chunks[who];
  const auto at = std::ranges::find(around.chunks, who);
  const auto place = static_cast<std::uint32_t>(at - around.chunks.begin());
  if (at == around.chunks.end() || !subject.preposition.empty() || subject.kind != ChunkKind::kMention ||
      scene_.mentions[subject.index].kind > MentionKind::kGroup || place < behind_verb_of(around))
    return false;
  const bool marked =
      std::any_of(around.chunks.begin() + behind_verb_of(around), at,
                  [&](std::uint32_t index) { return syntax_.chunks[index].kind == ChunkKind::kComma; });
  if (is_gerund_alone(outer)) return marked;
  const std::uint32_t division = last_division(around);
  return (division > 0 && division < place) || tells_what_is_said(around);
}

// "The ministry said Norway, a member of the board, would help": behind what says more of it between two
// marks stands the verb of whom it is said.
bool Clauser::goes_on_behind_mark(std::uint32_t verb) const {
  return verb > 0 && syntax_.chunks[verb - 1].kind == ChunkKind::kComma &&
         !says_or_hopes(scene_, syntax_.verbs[syntax_.chunks[verb].index]) &&
         tells_what_is_said(syntax_.clauses[current_]);
}

// "While in Vienna, the minister met": a clause of which nothing but when or where is told.
bool Clauser::is_circumstance_alone() const {
  const Clause& own = syntax_.clauses[current_];
  if (scene_.pack.has_cases() || suspended_.empty() || own.verb != kNone || own.chunks.size() < 2 ||
      syntax_.chunks[own.chunks.front()].kind != ChunkKind::kSubordinator)
    return false;
  return std::none_of(own.chunks.begin() + 1, own.chunks.end(), [&](std::uint32_t index) {
    const Chunk& chunk = syntax_.chunks[index];
    return is_noun_phrase(chunk) && chunk.preposition.empty();
  });
}

// "The agency reports (that Norway toured a plant, and met)": the word may be a noun as well, but a clause
// that tells what is said has no other verb.
bool Clauser::has_said(const Clause& outer) const {
  if (scene_.pack.has_cases() || outer.chunks.size() < 2) return false;
  const Chunk& opener = syntax_.chunks[syntax_.clauses[current_].chunks.front()];
  const Chunk& last = syntax_.chunks[outer.chunks.back()];
  return opener.kind == ChunkKind::kSubordinator && opener.first == last.end &&
         has_hit(scene_, class_bits(LexiconClass::kSpeech), last.first, last.end);
}

// "talks at which Norway opened a forum, toured a plant and signed": who acts in a relative clause with a
// subject of its own does what is told behind a mark alone.
bool Clauser::goes_on_with_list_of_deeds(const Clause& relative, std::uint32_t verb) const {
  if (scene_.pack.has_cases() || relative.verb == kNone || relative.antecedent_preposition.empty() ||
      verb == 0 || syntax_.chunks[verb - 1].kind != ChunkKind::kComma)
    return false;
  return has_subject(scene_, syntax_, std::span(relative.chunks).first(behind_verb_of(relative)));
}

// "“It was good,” Anna Berg, the minister, said": where who says it begins among the chunks of the clause, or
// `otherwise`.
std::uint32_t Clauser::before_apposed_speaker(std::uint32_t verb, std::uint32_t otherwise) const {
  const auto& chunks = syntax_.clauses[current_].chunks;
  if (scene_.pack.has_cases() || chunks.size() < 3 ||
      !says_or_hopes(scene_, syntax_.verbs[syntax_.chunks[verb].index]))
    return otherwise;
  const auto kind = [&](std::size_t back) -> const Chunk& {
    return syntax_.chunks[chunks[chunks.size() - back]];
  };
  const Chunk& who = kind(2);
  const bool acts = who.kind == ChunkKind::kMention && who.preposition.empty() &&
                    scene_.mentions[who.index].kind <= MentionKind::kGroup;
  const char32_t mark = scene_.document.tokens[kind(3).first].mark;
  const bool opened = kind(3).kind == ChunkKind::kComma || is_quotation_mark(mark);
  return kind(1).kind == ChunkKind::kComma && acts && opened ? static_cast<std::uint32_t>(chunks.size() - 2)
                                                             : otherwise;
}

// "Kenya thanked Peru, and Norway, as chair of the group, promised": behind the conjunction who acts is told
// more of between two marks, the second of which stands before the verb.
std::uint32_t Clauser::before_described_subject(std::uint32_t otherwise) const {
  const auto& chunks = syntax_.clauses[current_].chunks;
  const auto chunk = [&](std::size_t at) -> const Chunk& { return syntax_.chunks[chunks[at]]; };
  if (scene_.pack.has_cases() || chunks.empty() || chunk(chunks.size() - 1).kind != ChunkKind::kComma)
    return otherwise;
  std::size_t mark = chunks.size() - 1;
  while (mark-- > after_verb_ && chunk(mark).kind != ChunkKind::kComma) {
  }
  if (mark < after_verb_ + 2 || mark + 2 >= chunks.size()) return otherwise;
  const Chunk& who = chunk(mark - 1);
  const bool acts = who.kind == ChunkKind::kMention && scene_.mentions[who.index].kind <= MentionKind::kGroup;
  std::size_t first = mark - 1;
  while (first > after_verb_ && chunk(first - 1).kind == ChunkKind::kWord) --first;
  return acts && first > after_verb_ && chunk(first - 1).kind == ChunkKind::kConjunction
             ? static_cast<std::uint32_t>(first)
             : otherwise;
}

}  // namespace concord::reading
