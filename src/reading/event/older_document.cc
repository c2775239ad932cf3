// Documents that were signed before what a report tells, and are told of by the way.
#include <algorithm>

#include "reading/event/finding.h"
#include "reading/event/when_where.h"

namespace concord::reading {

// "The Paris Agreement, ratified by Norway, says": an older document that something else is said of.
bool FindingMaker::describes_older(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  const std::uint32_t verb = syntax.clauses[match.clause].verb;
  if (scene_.pack.has_cases() || !frame.agreement || verb == kNone || !syntax.verbs[verb].reduced)
    return false;
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    if ((frame.slots[fill.slot].fillers & kAgreementFiller) == 0 || fill.chunks.empty()) return false;
    const Chunk& document = syntax.chunks[fill.chunks.front()];
    return document_title(scene_, facts_, syntax.sentence, document.first, document.end).background;
  });
}

// "the memorandum signed on Friday between the two ministries": the day of the report or one just before.
bool FindingMaker::is_recent_signing(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  if (!scene_.pack.has_dictionary || frame.type != EventType::kCooperate || !frame.agreement) return false;
  return match.actors > 1 && scene_.header.published && when_of(scene_, syntax, match).stated;
}

// "under the treaty, signed by Norway and Peru on 3 May 2022": behind a mark, or without its day, the signing
// only says which treaty it is.
bool FindingMaker::told_by_the_way(const Syntax& syntax, const Match& match, const PartialDate& date) {
  const Clause& clause = syntax.clauses[match.clause];
  if (!date.has_day()) return true;
  if (clause.antecedent == kNone || clause.chunks.empty()) return false;
  const std::uint32_t first = clause.chunks.front();
  const bool behind_mark = first > 0 && syntax.chunks[first - 1].kind == ChunkKind::kComma;
  // "a memorandum that both had signed in May", and not "a memorandum signed in May"
  return behind_mark || (clause.verb != kNone && !syntax.verbs[clause.verb].reduced);
}

}  // namespace concord::reading
