// Agreements of a match: one for each document that it names.
#include <algorithm>
#include <optional>

#include "reading/event/document_list.h"
#include "reading/event/document_party.h"
#include "reading/event/finding.h"
#include "reading/event/quote.h"
#include "reading/event/status.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

constexpr double kDoubtfulShare = 0.9;

// By two at least, or by one body of many states.
bool is_shared(const std::vector<Actor>& parties) {
  if (parties.size() != 1) return parties.size() > 1;
  return parties.front().kind == ActorKind::kOrganisation && parties.front().country.empty();
}

// "a ceremony of signing a memorandum", "a ceremony to sign the memorandum": the document behind the verb.
std::optional<DocumentTitle> document_to_sign(const Scene& scene, const TokenFacts& facts,
                                              std::uint32_t sentence, std::uint32_t at) {
  constexpr std::uint32_t kMostToDocument = 3;
  const std::uint32_t end = scene.document.sentences[sentence].end_token;
  if (scene.pack.has_cases() || at + 1 >= end ||
      !has_hit(scene, class_bits(LexiconClass::kPreposition, LexiconClass::kInfinitive), at, at + 1) ||
      !has_hit(scene, class_bits(LexiconClass::kFrameVerb), at + 1, at + 2))
    return std::nullopt;
  const auto hits = hits_in(scene, LexiconClass::kDocument, at + 2, std::min(end, at + 2 + kMostToDocument));
  if (hits.empty()) return std::nullopt;
  DocumentTitle title =
      document_title(scene, facts, sentence, hits.front().first_token, hits.front().end_token);
  if (title.first_token < at + 2) {  // "of signing memorandum": the verb is no part of it
    title.first_token = hits.front().first_token;
    title.at.begin = scene.document.tokens[title.first_token].at.begin;
  }
  return title.background ? std::nullopt : std::optional(title);
}

}  // namespace

std::vector<Agreement> FindingMaker::agreements_of(const Syntax& syntax, const Match& match,
                                                   const Story& story) const {
  const Frame& frame = frame_of(match);
  std::vector<Agreement> agreements;
  if (!frame.agreement || is_done_as_a_rule(syntax, match)) return agreements;
  const auto names_document = [](const Slot& slot) { return (slot.fillers & kAgreementFiller) != 0; };
  if (std::ranges::none_of(frame.slots, names_document)) return listed_agreements(syntax, match, story);
  std::uint32_t title_end = 0;  // of the document before
  for (const Fill& fill : match.fills) {
    if (!names_document(frame.slots[fill.slot])) continue;
    for (const std::uint32_t index : fill.chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.kind != ChunkKind::kNominal || chunk.first < title_end) continue;
      if (!agreements.empty() && !(scene_.pack.has_dictionary && is_listed(syntax, index))) continue;
      const DocumentTitle title = document_title(scene_, facts_, syntax.sentence, chunk.first, chunk.end);
      // "Under the memorandum, which was signed by the ministers": who signed it makes it news.
      if (title.background || (title.based_on && match.actors < 2)) continue;
      const std::vector<Actor> signers = signers_of(syntax, match, story);
      if (agreements.empty()) {
        add_told_by_one(syntax, match, story, documents_told_by(scene_, facts_, syntax.sentence, title),
                        signers, agreements);
        if (!agreements.empty()) return agreements;
      }
      const std::vector<Actor> own = own_parties(title, signers, frame);
      auto agreement = agreement_of(syntax, match, story, title, own.empty() ? signers : own);
      if (!agreement) return agreements;
      // "The document will be signed in May": a headline with neither a party nor a title.
      const bool headline = scene_.document.sentences[syntax.sentence].kind == BlockKind::kTitle;
      const std::uint32_t words = title.end_token - title.first_token;
      if (headline && agreement->parties.empty() && words == 1) continue;
      // "25 документов": how many, and none of them by its title.
      if (words == 2 && scene_.document.tokens[title.first_token].kind == TokenKind::kNumber) continue;
      agreement->quote = quote_of_tokens(scene_.document, std::min(match.first_token, title.first_token),
                                         std::max(match.end_token, title.end_token), chunk.first, chunk.end);
      agreements.push_back(std::move(*agreement));
      title_end = title.end_token;
      if (title.listed && !scene_.pack.has_dictionary) add_others(syntax, title, agreements);
    }
    if (!agreements.empty()) return agreements;
  }
  const auto is_told = [&](const Fill& fill) { return names_document(frame.slots[fill.slot]); };
  if (scene_.pack.has_dictionary && frame.nouns.empty() && std::ranges::none_of(match.fills, is_told))
    add_told_by_one(syntax, match, story,
                    documents_behind_colon(scene_, facts_, syntax.sentence, match.end_token),
                    signers_of(syntax, match, story), agreements);
  return agreements;
}

// "an agreement between A and B, a protocol between C and D": each has those that it names itself.
std::vector<Actor> FindingMaker::own_parties(const DocumentTitle& title, const std::vector<Actor>& signers,
                                             const Frame& frame) const {
  const auto is_person = [](const Actor& one) { return one.kind == ActorKind::kPerson; };
  if (!scene_.pack.has_dictionary || signers.size() < 3 || std::ranges::any_of(signers, is_person)) return {};
  return parties_in_title(scene_, facts_, frame, title);
}

// Those that a list tells one by one: signed by whom their own titles name, else by all who signed.
void FindingMaker::add_told_by_one(const Syntax& syntax, const Match& match, const Story& story,
                                   const std::vector<DocumentTitle>& titles,
                                   const std::vector<Actor>& signers,
                                   std::vector<Agreement>& agreements) const {
  for (const DocumentTitle& title : titles) {
    const std::vector<Actor> own = parties_in_title(scene_, facts_, frame_of(match), title);
    auto listed = agreement_of(syntax, match, story, title, own.empty() ? signers : own);
    if (!listed) continue;
    listed->quote = title.at;
    agreements.push_back(std::move(*listed));
  }
}

// "Two documents were signed: a memorandum between Hungary and Austria and a roadmap": each has the parties
// that it names itself; where none does, those who signed are the parties of all.
std::vector<Agreement> FindingMaker::listed_agreements(const Syntax& syntax, const Match& match,
                                                       const Story& story) const {
  std::vector<Agreement> agreements;
  if (match.noun_token == kNone) return agreements;
  if (frame_of(match).in_force) return named_agreement(syntax, match, story);
  bool own_parties = false;
  for (const DocumentTitle& title : listed_documents(scene_, facts_, syntax.sentence, match.noun_token + 1)) {
    const std::vector<Actor> within = actors_within(syntax, match, story, title);
    own_parties = own_parties || !within.empty();
    auto agreement = agreement_of(syntax, match, story, title, within);
    if (!agreement) return agreements;
    agreement->quote = title.at;
    agreements.push_back(std::move(*agreement));
  }
  if (agreements.empty()) {
    if (const auto title = document_to_sign(scene_, facts_, syntax.sentence, match.noun_token + 1)) {
      auto agreement = agreement_of(syntax, match, story, *title, signers_of(syntax, match, story));
      if (agreement) agreements.push_back(std::move(*agreement));
    }
    return agreements;
  }
  if (own_parties) return agreements;
  const std::vector<std::string> parties = parties_of(signers_of(syntax, match, story));
  for (Agreement& one : agreements) one.parties = parties;
  return agreements;
}

// "under the protocol on weather data between Hungary and Austria": the noun of the frame is the document.
std::vector<Agreement> FindingMaker::named_agreement(const Syntax& syntax, const Match& match,
                                                     const Story& story) const {
  const DocumentTitle title =
      document_title(scene_, facts_, syntax.sentence, match.noun_token, match.end_token);
  const std::vector<Actor> actors = actors_of(syntax, match, story);
  const std::vector<Actor> own = own_parties(title, actors, frame_of(match));
  auto agreement = agreement_of(syntax, match, story, title, own.empty() ? actors : own);
  if (!agreement) return {};
  agreement->quote = title.at;
  return {std::move(*agreement)};
}

// Whether a comma or a conjunction, and at most adjectives behind it, stand before the chunk.
bool FindingMaker::is_listed(const Syntax& syntax, std::uint32_t chunk) {
  while (chunk-- > 0) {
    const ChunkKind kind = syntax.chunks[chunk].kind;
    if (kind != ChunkKind::kWord) return kind == ChunkKind::kComma || kind == ChunkKind::kConjunction;
  }
  return false;
}

// "a memorandum on forests and a roadmap on energy": what else those who signed the first have signed.
void FindingMaker::add_others(const Syntax& syntax, const DocumentTitle& first,
                              std::vector<Agreement>& agreements) const {
  for (const DocumentTitle& title :
       listed_documents(scene_, facts_, syntax.sentence, first.end_token, first.listed)) {
    Agreement other = agreements.back();
    other.title = single_spaced(scene_.document.text.substr(title.at.begin, title.at.end - title.at.begin));
    other.quote = title.at;
    agreements.push_back(std::move(other));
    if (!title.listed) return;
  }
}

std::vector<Actor> FindingMaker::signers_of(const Syntax& syntax, const Match& match,
                                            const Story& story) const {
  if (std::vector<Actor> owners = owners_of_document(syntax, match); owners.size() > 1) return owners;
  std::vector<Actor> actors = actors_of(syntax, match, story);
  add_parties_in_title(syntax, match, actors);
  if (actors.size() < 2 && !names_union(syntax, match)) {
    if (!scene_.pack.has_cases()) add_teller(syntax, match, story, actors);
    complete_actors(syntax, match, story, actors);
    add_teller(syntax, match, story, actors);
    add_named_parties(syntax, match, actors);
  }
  return actors;
}

// Those whom a preposition of the frame makes parties inside the title: "an agreement between the two banks".
std::vector<Actor> FindingMaker::actors_within(const Syntax& syntax, const Match& match, const Story& story,
                                               const DocumentTitle& title) const {
  const Frame& frame = frame_of(match);
  std::vector<Actor> actors;
  for (std::uint32_t index = 0; index < syntax.chunks.size(); ++index) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first < title.first_token || chunk.end > title.end_token || chunk.preposition.empty()) continue;
    const auto slot = std::ranges::find_if(frame.slots, [&](const Slot& one) {
      return one.relation == Relation::kPreposition && (one.fillers & kActorFiller) != 0 &&
             one.preposition == chunk.preposition;
    });
    if (slot == frame.slots.end()) continue;
    Fill fill;
    fill.chunks.push_back(index);
    add_actors(syntax, fill, *slot, story, actors);
  }
  return actors;
}

std::optional<Agreement> FindingMaker::agreement_of(const Syntax& syntax, const Match& match,
                                                    const Story& story, const DocumentTitle& title,
                                                    const std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  if (frame.in_force && match.actors < 2) return std::nullopt;
  if (!frame.in_force && looks_back(scene_, syntax, match) && !when_of(scene_, syntax, match).stated)
    return std::nullopt;
  Agreement agreement;
  agreement.title = single_spaced(scene_.document.text.substr(title.at.begin, title.at.end - title.at.begin));
  agreement.status = *frame.agreement;
  const EventStatus status = status_of(scene_, facts_, syntax, match);
  if (status == EventStatus::kNegated) return std::nullopt;
  if (agreement.status == AgreementStatus::kSigned && status == EventStatus::kPlanned) {
    agreement.status = AgreementStatus::kPlanned;
  }
  if (status == EventStatus::kHypothetical) agreement.status = AgreementStatus::kProposed;
  agreement.parties = parties_of(actors);
  // "The organisers approved the programme": one who passes a plan has agreed on it with nobody.
  if (!frame.in_force && frame.needs > 1 && !is_shared(actors) &&
      agreement.status == AgreementStatus::kSigned &&
      scene_.pack.has(RawList::kOneSidedDocument, kind_of_document(scene_, title.at)))
    return std::nullopt;
  // "The agreements may be extended": what two would have to do, of whom nobody is told.
  if (status == EventStatus::kHypothetical && frame.needs > 1 && match.actors == 0) return std::nullopt;
  if (agreement.status == AgreementStatus::kSigned && !frame.in_force) {
    const When when = when_told(syntax, match);
    agreement.date = when.stated ? when.date : story.day_of(actors, when.date);
    // "the agreement concluded in 1999": of old, and nobody is told to have concluded it.
    const bool old = when.stated && when.date && is_background(*when.date, scene_.header);
    if (!scene_.pack.has_cases() && old && agreement.parties.size() < 2) return std::nullopt;
  }
  // What has not been signed, or not by two, is less surely one.
  const bool done = agreement.status == frame.agreement && agreement.parties.size() > 1;
  set_origin(match, done ? 1.0 : kDoubtfulShare, agreement.origin);
  return agreement;
}

}  // namespace concord::reading
