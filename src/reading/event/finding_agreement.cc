// Agreements of a match: one for each document that it names.
#include <algorithm>

#include "reading/event/document_list.h"
#include "reading/event/finding.h"
#include "reading/event/quote.h"
#include "reading/event/status.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

constexpr double kDoubtfulShare = 0.9;

}  // namespace

std::vector<Agreement> FindingMaker::agreements_of(const Syntax& syntax, const Match& match,
                                                   const Story& story) const {
  const Frame& frame = frame_of(match);
  std::vector<Agreement> agreements;
  if (!frame.agreement) return agreements;
  std::uint32_t title_end = 0;  // of the document before
  for (const Fill& fill : match.fills) {
    if ((frame.slots[fill.slot].fillers & kAgreementFiller) == 0) continue;
    for (const std::uint32_t index : fill.chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.kind != ChunkKind::kNominal || chunk.first < title_end) continue;
      if (!agreements.empty() && !(scene_.pack.has_dictionary && is_listed(syntax, index))) continue;
      const DocumentTitle title = document_title(scene_, facts_, syntax.sentence, chunk.first, chunk.end);
      if (title.background) continue;
      if (agreements.empty()) {
        for (const DocumentTitle& one : documents_listed(scene_, facts_, syntax.sentence, title))
          if (auto listed = agreement_of(syntax, match, story, chunk, one))
            agreements.push_back(std::move(*listed));
        if (!agreements.empty()) return agreements;
      }
      auto agreement = agreement_of(syntax, match, story, chunk, title);
      if (!agreement) return agreements;
      // "The document will be signed in May": a headline with neither a party nor a title.
      const bool headline = scene_.document.sentences[syntax.sentence].kind == BlockKind::kTitle;
      if (headline && agreement->parties.empty() && title.end_token - title.first_token == 1) continue;
      agreements.push_back(std::move(*agreement));
      title_end = title.end_token;
    }
    if (!agreements.empty()) return agreements;
  }
  return agreements;
}

// Whether a comma or a conjunction, and at most adjectives behind it, stand before the chunk.
bool FindingMaker::is_listed(const Syntax& syntax, std::uint32_t chunk) {
  while (chunk-- > 0) {
    const ChunkKind kind = syntax.chunks[chunk].kind;
    if (kind != ChunkKind::kWord) return kind == ChunkKind::kComma || kind == ChunkKind::kConjunction;
  }
  return false;
}

std::optional<Agreement> FindingMaker::agreement_of(const Syntax& syntax, const Match& match,
                                                    const Story& story, const Chunk& chunk,
                                                    const DocumentTitle& title) const {
  const Frame& frame = frame_of(match);
  if (looks_back(scene_, syntax, match) && !when_of(scene_, syntax, match).stated) return std::nullopt;
  Agreement agreement;
  agreement.title = single_spaced(scene_.document.text.substr(title.at.begin, title.at.end - title.at.begin));
  agreement.status = *frame.agreement;
  const EventStatus status = status_of(scene_, facts_, syntax, match);
  if (status == EventStatus::kNegated) return std::nullopt;
  if (agreement.status == AgreementStatus::kSigned && status == EventStatus::kPlanned) {
    agreement.status = AgreementStatus::kPlanned;
  }
  if (status == EventStatus::kHypothetical) agreement.status = AgreementStatus::kProposed;
  std::vector<Actor> actors = actors_of(syntax, match, story);
  if (actors.size() < 2 && !names_union(syntax, match)) complete_actors(syntax, match, story, actors);
  agreement.parties = parties_of(actors);
  if (agreement.status == AgreementStatus::kSigned) {
    const When when = when_of(scene_, syntax, match);
    agreement.date = when.stated ? when.date : story.day_of(actors, when.date);
  }
  agreement.quote = quote_of_tokens(scene_.document, std::min(match.first_token, title.first_token),
                                    std::max(match.end_token, title.end_token), chunk.first, chunk.end);
  // What has not been signed, or not by two, is less surely one.
  const bool done = agreement.status == frame.agreement && agreement.parties.size() > 1;
  agreement.origin = origin_of(match, done ? 1.0 : kDoubtfulShare);
  return agreement;
}

}  // namespace concord::reading
