#include "reading/event/provenance.h"

#include <algorithm>

namespace concord::reading {
namespace {

Span words_of(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  return {scene.document.tokens[first].at.begin, scene.document.tokens[end - 1].at.end};
}

Basis date_source(const Event& event, const When& when) {
  if (!event.date && !event.date_due) return {};
  if (when.stated) return {Ground::kWords, when.words};
  return {event.date == when.date ? Ground::kReportDay : Ground::kEventBefore, {}};
}

Basis place_source(const Event& event, const Where& where, const Story& story) {
  if (event.place.empty()) return {};
  if (!where.place.empty()) return {Ground::kWords, where.words};
  return {story.place.empty() ? Ground::kReportPlace : Ground::kEventBefore, {}};
}

}  // namespace

void add_sources(const When& when, const Where& where, const Story& story, Event& event) {
  event.origin.date = date_source(event, when);
  event.origin.place = place_source(event, where, story);
}

void add_provenance(const Scene& scene, const Syntax& syntax, const Match& match, Origin& origin) {
  const Frame& frame = scene.pack.frames[match.frame];
  origin.frame = frame.name;
  origin.prior = frame.confidence;
  origin.noun_only = frame.verbs.empty();
  origin.in_title = scene.document.sentences[syntax.sentence].kind == BlockKind::kTitle;
  std::uint32_t end = match.end_token;
  if (match.noun_token != kNone) end = std::max(end, match.noun_token + 1);
  origin.predicate = words_of(scene, std::min(match.first_token, match.noun_token), end);
  std::size_t words = 0;
  for (const Fill& fill : match.fills) words += std::max<std::size_t>(fill.chunks.size(), 1);
  origin.slots.reserve(words);
  for (const Fill& fill : match.fills) {
    const std::string& slot = frame.slots[fill.slot].name;
    for (const std::uint32_t index : fill.chunks) {
      const Chunk& chunk = syntax.chunks[index];
      origin.slots.push_back({slot, words_of(scene, chunk.first, chunk.end)});
    }
    if (fill.chunks.empty() && fill.rest.begin < fill.rest.end) origin.slots.push_back({slot, fill.rest});
  }
}

void add_provenance(const Scene& scene, const Syntax& syntax, const Match& match, ToldEvent& told) {
  add_provenance(scene, syntax, match, told.event.origin);
  told.event.origin.borrowed_actors = told.resolved;
}

}  // namespace concord::reading
