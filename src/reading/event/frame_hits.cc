#include "reading/event/frame_hits.h"

namespace concord::reading {
namespace {

// "the Minister of Environment and Climate Change": words of an office or of a name veto nothing.
bool in_name(const Scene& scene, const Chunk& chunk, const Hit& hit) {
  if (chunk.kind != ChunkKind::kMention) return false;
  const Mention& mention = scene.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
         hit.first_token >= mention.first_token && hit.end_token <= mention.end_token;
}

}  // namespace

void find_frame_hits(const Scene& scene, const Syntax& syntax, const FrameWords& words, MatchMemory& memory) {
  const auto& chunks = syntax.chunks;
  memory.nouns.clear();
  memory.vetoes.clear();
  if (chunks.empty()) return;
  memory.possible.next_sentence(scene.pack.frames.size());
  for (const FrameHit& verb : words.verbs) memory.possible.add(verb.frame);
  for (const FrameHit& noun : words.nouns) memory.possible.add(noun.frame);
  memory.clause_of.assign(chunks.size(), kNone);
  for (std::uint32_t clause = 0; clause < syntax.clauses.size(); ++clause)
    for (const std::uint32_t chunk : syntax.clauses[clause].chunks) memory.clause_of[chunk] = clause;
  std::uint32_t chunk = 0;
  const auto add = [&](const Hit& hit, std::uint32_t frame, std::vector<ClauseHit>& out) {
    while (chunk < chunks.size() && chunks[chunk].end <= hit.first_token) ++chunk;
    if (chunk == chunks.size() || chunks[chunk].first > hit.first_token) return;
    if (memory.clause_of[chunk] != kNone) out.push_back({hit, frame, chunk, memory.clause_of[chunk]});
  };
  for (const FrameHit& noun : words.nouns) add(noun.hit, noun.frame, memory.nouns);
  chunk = 0;
  const std::uint32_t end = chunks.back().end;
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameVeto, chunks.front().first)) {
    if (hit.first_token >= end) break;
    if (const std::uint32_t frame = frame_number(scene, hit); memory.possible.has(frame))
      add(hit, frame, memory.vetoes);
  }
  std::erase_if(memory.vetoes,
                [&](const ClauseHit& one) { return in_name(scene, chunks[one.chunk], one.hit); });
}

}  // namespace concord::reading
