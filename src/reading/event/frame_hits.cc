#include "reading/event/frame_hits.h"

namespace concord::reading {
namespace {

std::uint32_t frame_of(const Scene& scene, const Hit& hit) {
  return static_cast<std::uint32_t>(scene.pack.lexicon.number(hit.entry));
}

// "the Minister of Environment and Climate Change": words of an office or of a name veto nothing.
bool in_name(const Scene& scene, const Chunk& chunk, const Hit& hit) {
  if (chunk.kind != ChunkKind::kMention) return false;
  const Mention& mention = scene.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
         hit.first_token >= mention.first_token && hit.end_token <= mention.end_token;
}

}  // namespace

bool may_match(const Scene& scene, const Sentence& sentence, MatchMemory& memory) {
  const std::vector<Frame>& frames = scene.pack.frames;
  memory.possible.next_sentence(frames.size());
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameVerb, sentence.first_token)) {
    if (hit.first_token >= sentence.end_token) break;
    if (frames[frame_of(scene, hit)].nouns.empty()) return true;
    memory.possible.add(frame_of(scene, hit));
  }
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameNoun, sentence.first_token)) {
    if (hit.first_token >= sentence.end_token) break;
    if (frames[frame_of(scene, hit)].verbs.empty() || memory.possible.has(frame_of(scene, hit))) return true;
  }
  return false;
}

void find_frame_hits(const Scene& scene, const Syntax& syntax, MatchMemory& memory) {
  const auto& chunks = syntax.chunks;
  memory.nouns.clear();
  memory.vetoes.clear();
  if (chunks.empty()) return;
  const std::uint32_t begin = chunks.front().first;
  const std::uint32_t end = chunks.back().end;
  const std::vector<Frame>& frames = scene.pack.frames;
  memory.named.next_sentence(frames.size());
  memory.possible.next_sentence(frames.size());
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameVerb, begin)) {
    if (hit.first_token >= end) break;
    memory.possible.add(frame_of(scene, hit));
  }
  memory.clause_of.assign(chunks.size(), kNone);
  for (std::uint32_t clause = 0; clause < syntax.clauses.size(); ++clause)
    for (const std::uint32_t chunk : syntax.clauses[clause].chunks) memory.clause_of[chunk] = clause;
  std::uint32_t chunk = 0;
  const auto add = [&](const Hit& hit, std::uint32_t frame, std::vector<ClauseHit>& out) {
    while (chunk < chunks.size() && chunks[chunk].end <= hit.first_token) ++chunk;
    if (chunk == chunks.size() || chunks[chunk].first > hit.first_token) return;
    if (memory.clause_of[chunk] != kNone) out.push_back({hit, frame, chunk, memory.clause_of[chunk]});
  };
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameNoun, begin)) {
    if (hit.first_token >= end) break;
    const std::uint32_t frame = frame_of(scene, hit);
    if (frames[frame].verbs.empty()) memory.possible.add(frame);
    if (!memory.possible.has(frame)) continue;
    memory.named.add(frame);
    add(hit, frame, memory.nouns);
  }
  chunk = 0;
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameVeto, begin)) {
    if (hit.first_token >= end) break;
    if (const std::uint32_t frame = frame_of(scene, hit); memory.possible.has(frame))
      add(hit, frame, memory.vetoes);
  }
  std::erase_if(memory.vetoes,
                [&](const ClauseHit& one) { return in_name(scene, chunks[one.chunk], one.hit); });
}

}  // namespace concord::reading
