// "The Norway-Benin memorandum was signed": the two before a document, whose it is, are its parties.
#include <algorithm>

#include "reading/event/finding.h"

namespace concord::reading {

std::vector<Actor> FindingMaker::owners_of_document(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  if (scene_.pack.has_cases() || !frame.agreement) return {};
  for (const Fill& fill : match.fills) {
    if ((frame.slots[fill.slot].fillers & kAgreementFiller) == 0 || fill.chunks.empty()) continue;
    std::uint32_t before = fill.chunks.front();
    const auto describes = [](ChunkKind kind) {
      return kind == ChunkKind::kWord || kind == ChunkKind::kNominal;
    };
    while (before > 0 && describes(syntax.chunks[before - 1].kind)) --before;
    if (before == 0 || syntax.chunks[before - 1].kind != ChunkKind::kMention) continue;
    const Mention& owner = scene_.mentions[syntax.chunks[before - 1].index];
    if (owner.kind == MentionKind::kGroup && !owner.referred && owner.members.size() == 2)
      return owner.members;
  }
  return {};
}

}  // namespace concord::reading
