// What stands right behind a mark and before the verb or the relative pronoun of the clause that the mark
// opens, in languages where cases tell that it belongs there.
#include "reading/event/clauser.h"

namespace concord::reading {

// "Berg led one delegation, (the other) led Lind": a thing in the accusative right behind the mark is what
// the verb is done to.
bool Clauser::has_object_first(std::size_t from, const VerbGroup& verb) {
  if (!scene_.pack.has_dictionary || verb.passive || from <= after_verb_ || from >= clause().chunks.size())
    return false;
  const Chunk& first = syntax_.chunks[clause().chunks[from]];
  const bool mark =
      syntax_.chunks[clause().chunks[from - 1]].kind == ChunkKind::kComma || first.kind == ChunkKind::kComma;
  const std::size_t thing = first.kind == ChunkKind::kComma ? from + 1 : from;
  if (!mark || thing >= clause().chunks.size()) return false;
  const Chunk& object = syntax_.chunks[clause().chunks[thing]];
  return is_noun_phrase(object) && object.preposition.empty() && object.cases == kAccusative;
}

// "the ministry, (the head) of which is Berg, and the bank": what stands between the mark and the pronoun,
// which is taken from the clause around.
std::vector<std::uint32_t> Clauser::words_ahead(std::uint32_t i) {
  constexpr std::size_t kMostAhead = 3;
  std::vector<std::uint32_t> ahead;
  auto& chunks = clause().chunks;
  if (!scene_.pack.has_dictionary || syntax_.chunks[i].kind != ChunkKind::kRelative) return ahead;
  std::size_t first = chunks.size();
  while (first > 0 && chunks.size() - first < kMostAhead) {
    const ChunkKind kind = syntax_.chunks[chunks[first - 1]].kind;
    if (kind != ChunkKind::kWord && kind != ChunkKind::kNominal && kind != ChunkKind::kPreposition) break;
    --first;
  }
  const bool behind_mark =
      first > 0 && first < chunks.size() && syntax_.chunks[chunks[first - 1]].kind == ChunkKind::kComma;
  const bool noun = behind_mark && syntax_.chunks[chunks[first]].kind != ChunkKind::kPreposition;
  if (!noun) return ahead;
  ahead.assign(chunks.begin() + static_cast<std::ptrdiff_t>(first), chunks.end());
  chunks.resize(first);
  return ahead;
}

}  // namespace concord::reading
