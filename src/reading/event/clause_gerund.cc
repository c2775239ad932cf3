// Clauses that begin with a gerund alone: who does what it says stands behind it.
#include <algorithm>

#include "reading/event/clauser.h"

namespace concord::reading {

// "Receiving the guest, the minister spoke", "After meeting the guest, ...": the gerund's subject is that
// of the verb behind it.
bool Clauser::is_gerund_alone(std::uint32_t index) const {
  const Clause& before = syntax_.clauses[index];
  if (!verb_of(before).gerund || before.subject_of != kNone || before.antecedent != kNone) return false;
  const bool governed =
      before.chunks.size() > 1 && syntax_.chunks[before.chunks.front()].kind == ChunkKind::kPreposition;
  return syntax_.chunks[before.chunks[governed ? 1 : 0]].kind == ChunkKind::kVerb;
}

// "Attending the talks were the minister and the envoy": who does what the gerund says stands behind the
// auxiliary.
bool Clauser::is_before_who_does(const VerbGroup& verb) const {
  return !scene_.pack.has_cases() && verb.auxiliary && verb.passive_auxiliary && boundary_ <= after_verb_ &&
         is_gerund_alone(current_);
}

// "Receiving the guest, Berg, the minister, spoke": what is said of the subject stands between marks as
// well.
std::uint32_t Clauser::behind_gerund(std::uint32_t otherwise) {
  const auto& chunks = clause().chunks;
  for (std::uint32_t at = after_verb_; at + 1 < chunks.size(); ++at) {
    const Chunk& next = syntax_.chunks[chunks[at + 1]];
    if (syntax_.chunks[chunks[at]].kind == ChunkKind::kComma && next.kind == ChunkKind::kMention &&
        next.preposition.empty() && scene_.mentions[next.index].kind <= MentionKind::kGroup)
      return at;
  }
  return otherwise;
}

// "Подписав меморандум, Норвегия и Швеция договорились": where the verb is plural, who is joined to its
// subject stands before the conjunction at `from`, behind the mark that ends the clause of the gerund.
std::uint32_t Clauser::before_joined_subject(std::uint32_t from, const VerbGroup& verb) {
  const auto& chunks = clause().chunks;
  if (!scene_.pack.has_dictionary || from < after_verb_ + 2 || from >= chunks.size()) return from;
  const auto analyses = scene_.document.of(scene_.document.tokens[verb.head]);
  if (std::ranges::none_of(analyses, &Analysis::plural)) return from;
  const Chunk& joined = syntax_.chunks[chunks[from - 1]];
  const bool somebody = joined.kind == ChunkKind::kMention && joined.preposition.empty() &&
                        scene_.mentions[joined.index].kind <= MentionKind::kGroup;
  const bool joins = syntax_.chunks[chunks[from]].kind == ChunkKind::kConjunction;
  const bool marked = syntax_.chunks[chunks[from - 2]].kind == ChunkKind::kComma;
  return somebody && joins && marked ? from - 2 : from;
}

// "They met, with the envoy (also) agreeing to help": where "with" stands among the chunks of the clause, if
// it stands behind a mark and governs those who do what the gerund says; else the number of the chunks.
std::size_t Clauser::absolute_from(std::uint32_t i) const {
  const auto& chunks = syntax_.clauses[current_].chunks;
  if (scene_.pack.has_cases() || !syntax_.verbs[syntax_.chunks[i].index].gerund) return chunks.size();
  bool somebody = false;
  for (std::size_t at = chunks.size(); at-- > 1;) {
    const Chunk& chunk = syntax_.chunks[chunks[at]];
    if (chunk.kind == ChunkKind::kPreposition) {
      const bool behind_mark = syntax_.chunks[chunks[at - 1]].kind == ChunkKind::kComma;
      return somebody && behind_mark && scene_.pack.is_companion(chunk.preposition) ? at : chunks.size();
    }
    if (chunk.kind == ChunkKind::kVerb) break;
    if (is_noun_phrase(chunk)) {
      if (!scene_.pack.is_companion(chunk.preposition)) break;
      somebody = true;
    }
  }
  return chunks.size();
}

void Clauser::open_absolute(std::uint32_t i, std::size_t from) {
  auto& chunks = clause().chunks;
  const std::vector<std::uint32_t> moved(chunks.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                                         chunks.end());
  chunks.resize(from);
  for (const std::uint32_t index : moved) {
    Chunk& chunk = syntax_.chunks[index];
    chunk.preposition = chunk.outer_preposition = {};
    chunk.preposition_token = kNone;
  }
  syntax_.verbs[syntax_.chunks[i].index].finite = true;
  current_ = open();
  clause().chunks.assign(moved.begin(), moved.end());
  set_verb(i);
}

}  // namespace concord::reading
