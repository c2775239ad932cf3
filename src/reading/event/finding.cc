#include "reading/event/finding.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "reading/event/document_title.h"
#include "reading/event/quote.h"
#include "reading/event/status.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

constexpr double kResolvedShare = 0.8;  // of findings whose actors come from the sentence before
constexpr double kNoDateShare = 0.95;

std::string single_spaced(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (blank && (out.empty() || out.back() == ' ')) continue;
    out.push_back(blank ? ' ' : c);
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

Origin FindingMaker::origin_of(const Match& match, double share) const {
  const Frame& frame = frame_of(match);
  return {fmt::format("{}/predicates.ini:{}", scene_.pack.folder, frame.line),
          std::round(frame.confidence * share * 100) / 100};
}

// Whether a run of the text has words of its own and is not only "about this".
bool FindingMaker::says_something(Span text) const {
  constexpr std::uint32_t kSayingNothing =
      kIsPreposition | kIsDeterminer | kIsConjunction | kIsSubordinator | kIsImpersonal | kIsAdverb;
  const auto& tokens = scene_.document.tokens;
  const auto first =
      std::ranges::lower_bound(tokens, text.begin, {}, [](const Token& token) { return token.at.begin; });
  for (auto it = first; it != tokens.end() && it->at.end <= text.end; ++it) {
    const auto index = static_cast<std::size_t>(it - tokens.begin());
    if (it->kind != TokenKind::kWord || (facts_.flags[index] & kSayingNothing) != 0) continue;
    const auto analyses = scene_.document.of(*it);
    const bool pronoun =
        std::ranges::any_of(analyses, [](const Analysis& one) { return one.part == PartOfSpeech::kPronoun; });
    if (!pronoun) return true;
  }
  return false;
}

// "About this they agreed in Vienna": what, the sentence before has told.
bool FindingMaker::refers_back(Span what) const {
  const auto& tokens = scene_.document.tokens;
  const auto first =
      std::ranges::lower_bound(tokens, what.begin, {}, [](const Token& token) { return token.at.begin; });
  const auto index = static_cast<std::size_t>(first - tokens.begin());
  if (!scene_.pack.has_cases() || index + 2 >= tokens.size() || tokens[index + 1].at.end > what.end)
    return false;
  if ((facts_.flags[index] & kIsPreposition) == 0 || scene_.document.word(tokens[index + 2]) == ",")
    return false;
  return std::ranges::any_of(scene_.document.of(tokens[index + 1]),
                             [](const Analysis& one) { return one.part == PartOfSpeech::kPronoun; });
}

// Whether any slot that takes the rest of the clause is filled.
bool FindingMaker::says_what(const Syntax& syntax, const Match& match) const {
  // "They agreed at the forum: the company will ..."
  const std::uint32_t end = scene_.document.sentences[syntax.sentence].end_token;
  for (std::uint32_t token = match.end_token; token + 1 < end; ++token) {
    if (scene_.document.word(scene_.document.tokens[token]) == ":") return true;
  }
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return (frame_of(match).slots[fill.slot].fillers & (kClauseFiller | kInfinitiveFiller)) != 0 &&
           (!fill.chunks.empty() || says_something(fill.rest));
  });
}

// "The ministry took part", "a delegation, which paid visits": a frame that asks with
// whom, where or at what, of which the clause tells nothing, tells of no meeting; of somebody who has a name
// it is news all the same.
bool FindingMaker::says_who_came_only(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  if (!frame.nouns.empty() || frame.slots.size() < 2) return false;
  const bool names_more = std::ranges::any_of(syntax.clauses[match.clause].chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kMention && chunk.first >= match.end_token &&
           scene_.mentions[chunk.index].kind <= MentionKind::kPlace;
  });
  return !names_more && std::ranges::all_of(match.fills, [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject;
  });
}

bool FindingMaker::is_appeal(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.has_cases() || frame_of(match).verbs.empty()) return false;
  if ((facts_.flags[match.verb_first] & kIsHypothetical) == 0) return false;
  return std::ranges::any_of(syntax.clauses, [&](const Clause& one) { return one.governor == match.clause; });
}

// Somebody whom the clause itself names beside its subject.
bool FindingMaker::is_partner(const Chunk& chunk, const Slot& slot) const {
  return slot.relation != Relation::kSubject && chunk.kind == ChunkKind::kMention &&
         scene_.mentions[chunk.index].kind == MentionKind::kActor;
}

std::optional<ToldEvent> FindingMaker::event_of(const Syntax& syntax, const Match& match,
                                                const Story& story) const {
  const Frame& frame = frame_of(match);
  if (!frame.type) return std::nullopt;
  if (*frame.type == EventType::kAgree && frame.what && !match.fill_of(*frame.what) &&
      !says_what(syntax, match)) {
    return std::nullopt;  // "both sides agreed": to nothing that the clause tells
  }
  // "called on the minister to act": an appeal and no visit.
  if (*frame.type == EventType::kConsult && is_appeal(syntax, match)) return std::nullopt;
  // "The agreement signed by both", "the project financed by the bank": what only describes a noun is known
  // already.
  const bool done = frame.type == EventType::kCooperate || frame.type == EventType::kAid;
  const std::uint32_t own_verb = syntax.clauses[match.clause].verb;
  if (scene_.pack.has_cases() && done && own_verb != kNone && syntax.verbs[own_verb].reduced)
    return std::nullopt;
  Event event;
  event.type = *frame.type;
  event.signing = frame.agreement.has_value();
  event.actors = actors_of(syntax, match, story);
  double share = 1.0;
  bool resolved = names_group(syntax, match);
  // Who agrees or signs is never alone.
  const bool mutual = event.type == EventType::kAgree || event.type == EventType::kCooperate;
  const bool several = names_union(syntax, match);
  if (!several && event.actors.size() < std::max(frame.needs, mutual ? 2U : 1U)) {
    const std::size_t named = event.actors.size();
    complete_actors(syntax, match, story, event.actors);
    resolved = resolved || event.actors.size() > named;
  }
  if (event.type == EventType::kConsult && event.actors.size() == 1 &&
      event.actors.front().kind != ActorKind::kPerson && says_who_came_only(syntax, match))
    return std::nullopt;
  if (resolved) share = kResolvedShare;
  if (event.actors.empty() || (!several && event.actors.size() < frame.needs)) return std::nullopt;
  add_beneficiary(syntax, match, event.actors);
  drop_unnamed(frame.needs, event.actors);
  event.status = status_of(scene_, facts_, syntax, match);
  const bool promise = is_joint_promise(scene_, syntax, match, event.status);
  if (promise) {
    event.type = EventType::kAgree;
    event.status = EventStatus::kHeld;
  }
  const When when = when_of(scene_, syntax, match);
  if (when.stated && when.date && event.status == EventStatus::kHeld) {
    if (is_after(*when.date, scene_.header)) event.status = EventStatus::kPlanned;
    if (is_background(*when.date, scene_.header)) return std::nullopt;
  }
  if (!when.stated && looks_back(scene_, syntax, match)) return std::nullopt;
  if (event.status == EventStatus::kPlanned) {
    event.date_due = when.stated ? when.date : std::nullopt;
  } else {
    event.date = when.stated || !story.date ? when.date : story.date;
    event.date_inferred = when.inferred;
  }
  if (!when.stated) share *= kNoDateShare;
  event.date_said = scene_.header.published;
  const Where where = where_of(scene_, syntax, match);
  event.place = where.place;
  event.place_country = where.country;
  const bool place_stated = !event.place.empty();
  if (!place_stated) {
    event.place = story.place.empty() ? story.main_place : story.place;
    event.place_country = story.place.empty() ? story.main_country : story.place_country;
  }
  event.quote = quote_of(scene_, syntax, match);
  event.origin = origin_of(match, share);
  ToldEvent told;
  told.event = std::move(event);
  told.sentence = syntax.sentence;
  told.resolved = resolved;
  told.dated = when.stated;
  told.title = scene_.document.sentences[syntax.sentence].kind == BlockKind::kTitle;
  told.promise = promise;
  const std::uint32_t verb = syntax.clauses[match.clause].verb;
  // "Berg, who is in Vienna on a visit, met the envoy"
  const bool describes = !scene_.pack.has_cases() && told.event.actors.size() == 1 &&
                         syntax.clauses[match.clause].antecedent != kNone;
  told.aside = verb != kNone && (syntax.verbs[verb].gerund || describes);
  told.place_stated = place_stated;
  for (const Fill& fill : match.fills) {
    const Slot& slot = frame.slots[fill.slot];
    told.journey = told.journey || (slot.fillers & kPlaceFiller) != 0;
    for (const std::uint32_t chunk : fill.chunks)
      told.partner = told.partner || is_partner(syntax.chunks[chunk], slot);
  }
  return told;
}

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
    agreement.date = when.date;
  }
  agreement.quote = quote_of_tokens(scene_.document, std::min(match.first_token, title.first_token),
                                    std::max(match.end_token, title.end_token), chunk.first, chunk.end);
  agreement.origin = origin_of(match, 1.0);
  return agreement;
}

std::optional<Commitment> FindingMaker::commitment_of(const Syntax& syntax, const Match& match,
                                                      const Story& story) const {
  const Frame& frame = frame_of(match);
  if (!frame.commitment) return std::nullopt;
  const EventStatus status = status_of(scene_, facts_, syntax, match);
  if (status == EventStatus::kNegated || status == EventStatus::kHypothetical) return std::nullopt;
  if (!frame.type && frame.status == EventStatus::kPlanned &&
      (!looks_ahead(scene_, facts_, syntax, match) || is_asked(scene_, syntax, match)))
    return std::nullopt;
  std::vector<Actor> who;
  if (const Fill* fill = match.fill_of(*frame.commitment))
    add_actors(syntax, *fill, frame.slots[*frame.commitment], story, who);
  double share = 1.0;
  if (who.empty()) {
    complete_actors(syntax, match, story, who);
    share = kResolvedShare;
  }
  if (who.empty() || (looks_back(scene_, syntax, match) && !when_of(scene_, syntax, match).stated))
    return std::nullopt;
  Commitment commitment;
  commitment.who = names_of(who);
  Span what;
  if (frame.what) {
    if (const Fill* fill = match.fill_of(*frame.what)) what = fill->rest;
    if (!says_something(what) && !says_what(syntax, match)) return std::nullopt;
    if (refers_back(what)) return std::nullopt;
  }
  const Span quote = quote_of(scene_, syntax, match);
  if (what.begin == what.end) {
    const Fill* doer = match.fill_of(*frame.commitment);
    if (doer != nullptr && !doer->chunks.empty()) {  // "займутся эксперты": who does it is not what is done
      const Chunk& chunk = syntax.chunks[doer->chunks.back()];
      if (chunk.first >= match.end_token && scene_.document.tokens[chunk.end - 1].at.end == quote.end)
        return std::nullopt;
    }
    what = {scene_.document.tokens[match.end_token - 1].at.end,
            std::max(quote.end, scene_.document.tokens[match.end_token - 1].at.end)};
    while (what.begin < what.end &&
           (scene_.document.text[what.begin] == ' ' || scene_.document.text[what.begin] == ','))
      ++what.begin;
  }
  commitment.what = single_spaced(scene_.document.text.substr(what.begin, what.end - what.begin));
  if (commitment.what.empty()) {
    commitment.what = single_spaced(scene_.document.text.substr(quote.begin, quote.end - quote.begin));
  }
  std::vector<Actor> others;
  for (const Fill& fill : match.fills) {
    if (fill.slot != *frame.commitment && (frame.slots[fill.slot].fillers & kActorFiller) != 0) {
      add_actors(syntax, fill, frame.slots[fill.slot], story, others);
    }
  }
  commitment.to_whom = names_of(others);
  commitment.due = due_of(scene_, syntax, match, what);
  commitment.quote = quote;
  commitment.origin = origin_of(match, share);
  return commitment;
}

}  // namespace concord::reading
