// "The Summit adopted a declaration": a conference acts where the text tells nobody else, under the fullest
// name that the text has for it.
#include "reading/event/finding.h"
#include "reading/event/quote.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kFewestNameWords = 2;

bool is_capital(const Token& token) {
  return token.kind == TokenKind::kWord && token.shape != Shape::kLower && token.shape != Shape::kNone;
}

}  // namespace

// A noun of people coming together, by itself enough for an event.
bool FindingMaker::is_gathering(std::uint32_t token) const {
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kFrameNoun, token, token + 1),
                             [&](const Hit& hit) {
                               const Frame& frame = scene_.pack.frame_of(hit);
                               return frame.type == EventType::kConsult && !frame.verbs.empty() &&
                                      frame.needs < 2 && hit.end_token == token + 1;
                             });
}

// "The COP29 conference": the gathering is a session of the climate conference, named beside its noun.
bool FindingMaker::is_session(const Syntax& syntax, const Match& match) const {
  constexpr std::uint32_t kMostBetween = 3;
  if (match.noun_token == kNone) return false;
  const Sentence& sentence = scene_.document.sentences[syntax.sentence];
  return std::ranges::any_of(conferences_in(scene_.conferences, sentence), [&](const NamedConference& one) {
    return one.token <= match.noun_token + kMostBetween && match.noun_token <= one.token + kMostBetween;
  });
}

std::optional<Actor> FindingMaker::conference_of(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.has_cases()) return std::nullopt;
  const auto& tokens = scene_.document.tokens;
  std::uint32_t noun = kNone;
  for (const std::uint32_t index : syntax.clauses[match.clause].chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) break;
    if (chunk.kind != ChunkKind::kNominal || !chunk.preposition.empty()) continue;
    for (std::uint32_t at = chunk.first; at < chunk.end; ++at)
      if (is_capital(tokens[at]) && is_gathering(at)) noun = at;
  }
  if (noun == kNone) return std::nullopt;
  std::uint32_t first = noun;
  std::uint32_t longest = 1;
  std::uint32_t last = noun;
  for (std::uint32_t at = 0; at <= noun; ++at) {
    if (scene_.document.word(tokens[at]) != scene_.document.word(tokens[noun])) continue;
    std::uint32_t begin = at;
    while (begin > 0 && is_capital(tokens[begin - 1]) &&
           (facts_.flags[begin - 1] & (kIsDeterminer | kIsPreposition)) == 0)
      --begin;
    if (at + 1 - begin <= longest) continue;
    longest = at + 1 - begin;
    first = begin;
    last = at;
  }
  if (longest < kFewestNameWords) return std::nullopt;
  Actor actor;
  actor.kind = ActorKind::kOrganisation;
  actor.at = {tokens[first].at.begin, tokens[last].at.end};
  actor.name = single_spaced(scene_.document.text.substr(actor.at.begin, actor.at.end - actor.at.begin));
  return actor;
}

}  // namespace concord::reading
