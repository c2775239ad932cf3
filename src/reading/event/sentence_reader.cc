#include "reading/event/sentence_reader.h"

#include <algorithm>
#include <optional>
#include <ranges>

#include "base/whole_word.h"
#include "reading/event/document_list.h"
#include "reading/event/listed_sums.h"
#include "reading/event/merge.h"
#include "reading/event/provenance.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kSentencesToGuests = 6;  // from who met to who else was there

}  // namespace

SentenceReader::SentenceReader(const Scene& scene, ReportMemory& memory, Reading& out)
    : scene_(scene),
      out_(out),
      told_events_(memory.events),
      maker_(scene, memory.facts),
      events_(scene, memory.events),
      verbs_(scene, memory.facts) {}

void SentenceReader::read(const Syntax& syntax, std::span<const Match> matches) {
  syntax_ = &syntax;
  const std::size_t promised = out_.commitments.size();
  used_nouns_.clear();
  told_.clear();
  verbs_.start(syntax);
  for (; day_read_to_ < syntax.sentence; ++day_read_to_)
    if (const auto day = day_set_by(scene_, day_read_to_)) story_.date = day;
  for (const Match& match : matches) {
    const Frame& frame = frame_of(match);
    if (frame.verbs.empty()) continue;
    note_noun(match);
    if (frame.type && match.enough) verbs_.add(match.clause, *frame.type);
  }
  find_meeting_beside(matches);
  for (const bool nominal : {false, true}) {
    for (std::size_t first = 0; first < matches.size();) {
      std::size_t end = first;
      while (end < matches.size() && matches[end].first_token == matches[first].first_token) ++end;
      read_predicate(matches.subspan(first, end - first), nominal);
      first = end;
    }
  }
  name_receivers(std::span(out_.commitments).subspan(std::min(promised, out_.commitments.size())));
}

// "Norway promised to give Kenya ten million": the help that is told there tells to whom. Who promises
// something beside the giver is no receiver: "Italy promised 100 million and Canada 16".
void SentenceReader::name_receivers(std::span<Commitment> promised) const {
  const auto promises = [&](const Actor& one) {
    return std::ranges::any_of(promised,
                               [&](const Commitment& other) { return has_whole_words(other.who, one.name); });
  };
  for (Commitment& promise : promised) {
    for (const ToldEvent& told : told_events_ | std::views::reverse) {
      if (told.sentence != syntax_->sentence || !promise.to_whom.empty()) break;
      const Event& event = told.event;
      const bool within = promise.quote.begin < event.quote.end && event.quote.begin < promise.quote.end;
      if (event.type != EventType::kAid || !within || event.actors.empty() ||
          !has_whole_words(promise.who, event.actors.front().name))
        continue;
      std::vector<Actor> receivers;
      for (const Actor& one : event.actors)
        if (one.kind != ActorKind::kPerson && !promises(one)) receivers.push_back(one);
      promise.to_whom = names_of(receivers);
    }
  }
}

// Whose meeting a noun of the sentence tells, for the verbs of its clause.
void SentenceReader::find_meeting_beside(std::span<const Match> matches) {
  story_.beside_clause = kNone;
  for (const Match& match : matches) {
    const Frame& frame = frame_of(match);
    if (!frame.verbs.empty() || frame.type != EventType::kConsult || match.actors < 2) continue;
    const auto told = maker_.event_of(*syntax_, match, story_);
    if (!told || told->event.actors.size() < 2) continue;
    story_.beside = told->event.actors;
    story_.beside_clause = match.clause;
    return;
  }
}

// A noun that belongs to a verb tells nothing by itself any more.
void SentenceReader::note_noun(const Match& match) {
  const Frame& frame = frame_of(match);
  if (match.noun_token != kNone && match.enough && (frame.type || frame.agreement))
    used_nouns_.push_back(match.noun_token);
}

bool SentenceReader::is_used(const Match& match) const {
  const Frame& frame = frame_of(match);
  // "signed a loan of ten million": signed, and given as well.
  if (frame.type == EventType::kAid && frame.verbs.empty() && frame.slot(Relation::kObject) != nullptr)
    return false;
  return frame.verbs.empty() && std::ranges::find(used_nouns_, match.noun_token) != used_nouns_.end();
}

// A noun tells nothing new beside a verb of its clause that tells the same kind of event: "discussed at a
// meeting".
bool SentenceReader::is_told(const Match& match) const {
  const Frame& frame = frame_of(match);
  return frame.type && std::ranges::find(told_, std::pair(match.clause, *frame.type)) != told_.end();
}

// "flew to Vienna for talks with the minister", "to meet the minister"
void SentenceReader::name_company(const Match& match) {
  if (match.actors < 2 || frame_of(match).type != EventType::kConsult) return;
  if (const auto told = maker_.event_of(*syntax_, match, story_))
    events_.name_company(told->event.actors, syntax_->sentence);
}

void SentenceReader::read_predicate(std::span<const Match> matches, bool nominal) {
  const auto is_one = [&](const Match& match) { return frame_of(match).verbs.empty() == nominal; };
  if (std::ranges::none_of(matches, is_one)) return;
  bool event_found = false;
  bool agreement_found = false;
  bool commitment_found = false;
  bool told_before = false;  // the agreement was
  std::optional<ToldEvent> unnamed;
  std::optional<Commitment> gift;  // counts where no match tells of a commitment
  const Match* occasion = nullptr;
  for (const Match& match : matches) {
    if (!is_one(match) || is_used(match)) continue;
    if ((nominal && is_told(match)) || verbs_.only_declare(match)) {
      name_company(match);
      continue;
    }
    if (!agreement_found) agreement_found = read_agreements(match, told_before);
    if (!commitment_found) commitment_found = read_commitment(match);
    if (event_found) continue;
    auto told = maker_.event_of(*syntax_, match, story_);
    if (!told || is_only_shown(*told)) continue;
    add_provenance(scene_, *syntax_, match, *told);
    if (told->unnamed) {
      if (occasion == nullptr) unnamed = std::move(told);
      occasion = &match;
      continue;
    }
    gift = maker_.commitment_of_gift(*syntax_, match, *told);
    if (gift) add_provenance(scene_, *syntax_, match, gift->origin);
    add_event(match, std::move(*told), agreement_found, told_before);
    event_found = true;
  }
  if (gift && !commitment_found) add_commitment(std::move(*gift), out_.commitments);
  if (!event_found && unnamed) events_.add_unnamed(*occasion, std::move(*unnamed));
}

// "The envoy speaks at the forum. Photo: XY": one alone in a picture is there to be seen.
bool SentenceReader::is_only_shown(const ToldEvent& told) const {
  return scene_.document.sentences[syntax_->sentence].kind == BlockKind::kCaption &&
         told.event.actors.size() < 2;
}

bool SentenceReader::read_commitment(const Match& match) {
  auto commitment = maker_.commitment_of(*syntax_, match, story_);
  if (!commitment) return false;
  add_provenance(scene_, *syntax_, match, commitment->origin);
  maker_.remember_giver(*syntax_, match, *commitment, story_);
  std::vector<Commitment> promised;
  promised.push_back(std::move(*commitment));
  add_listed_sums(scene_, *syntax_, match, promised);
  for (Commitment& one : promised) add_commitment(std::move(one), out_.commitments);
  return true;
}

void SentenceReader::add_event(const Match& match, ToldEvent&& told, bool agreement_found, bool told_before) {
  if (agreement_found && !told_before) told.document = out_.agreements.size();
  // "It was signed by": those who are told behind it are the parties of a document that names none.
  const bool signed_by = scene_.pack.has_dictionary && told.event.type == EventType::kCooperate &&
                         frame_of(match).retells && told.event.actors.size() > 1;
  if (signed_by) {
    for (Agreement& one : out_.agreements | std::views::reverse) {
      if (!one.parties.empty() || one.status != AgreementStatus::kSigned) break;
      one.parties = parties_of(told.event.actors);
    }
  }
  // Who put his name to it is one of the sides, and not another; who also came to their meeting is none.
  const bool retold = frame_of(match).retells;
  const bool signer = told.event.type == EventType::kCooperate && retold;
  const bool guest = told.event.type == EventType::kConsult && retold && people_met_lately();
  if ((!signer && !guest) || story_.sides.empty()) remember(told);
  told_.emplace_back(match.clause, told.event.type);
  const bool known = told_before || (signer && !agreement_found && !out_.agreements.empty());
  events_.add(*syntax_, match, std::move(told), known ? &out_.agreements.back() : nullptr);
}

// States that met have sent those who are told to have come.
bool SentenceReader::people_met_lately() const {
  return syntax_->sentence <= story_.sides_sentence + kSentencesToGuests &&
         std::ranges::any_of(story_.sides, [](const Actor& side) { return side.kind == ActorKind::kPerson; });
}

void SentenceReader::remember(const ToldEvent& told) {
  const Event& event = told.event;
  if (event.status != EventStatus::kHeld) return;
  if (told.dated) story_.remember_day(event, scene_.header, scene_.pack.has_dictionary);
  if (!event.place.empty() && event.type != EventType::kAid) {  // where help goes, nobody meets
    story_.place = event.place;
    story_.place_country = event.place_country;
  }
  if (told.giver) {
    story_.aid_from = event.actors.front();
    story_.aid_sentence = syntax_->sentence;
  }
  if (event.actors.size() < 2 && !told.united) return;
  if (event.signing && event.type == EventType::kCooperate) story_.signers = event.actors;
  const bool mutual = event.type == EventType::kConsult || event.type == EventType::kAgree ||
                      event.type == EventType::kCooperate;
  story_.united = event.actors.size() < 2;
  story_.meeting = event.actors;
  story_.meeting_sentence = syntax_->sentence;
  if (!mutual) return;
  story_.sides = event.actors;
  story_.sides_sentence = syntax_->sentence;
}

}  // namespace concord::reading
