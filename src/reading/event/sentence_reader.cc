#include "reading/event/sentence_reader.h"

#include <algorithm>
#include <optional>
#include <ranges>

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
      maker_(scene, memory.facts),
      events_(scene, memory.events),
      verbs_(scene, memory.facts) {}

void SentenceReader::read(const Syntax& syntax, std::span<const Match> matches) {
  syntax_ = &syntax;
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
    add_event(match, std::move(*told), agreement_found, told_before);
    event_found = true;
  }
  if (!event_found && unnamed) events_.add_unnamed(*occasion, std::move(*unnamed));
}

// "The envoy speaks at the forum. Photo: XY": one alone in a picture is there to be seen.
bool SentenceReader::is_only_shown(const ToldEvent& told) const {
  return scene_.document.sentences[syntax_->sentence].kind == BlockKind::kCaption &&
         told.event.actors.size() < 2;
}

// "put their names to this memorandum", "signed the tripartite memorandum": it is the one told before, unless
// other states are told to have signed it; "the tripartite memorandum on tuna" is another where that was
// about reefs.
bool SentenceReader::points_back(const Agreement& agreement, const Agreement& known) const {
  const auto is_new_state = [&](const std::string& party) {
    return is_state(party) && std::ranges::find(known.parties, party) == known.parties.end();
  };
  if (agreement.parties.size() > 1 && std::ranges::any_of(agreement.parties, is_new_state)) return false;
  const auto& tokens = scene_.document.tokens;
  const auto within = std::ranges::lower_bound(tokens, agreement.quote.begin, {},
                                               [](const Token& token) { return token.at.begin; });
  for (auto at = within; at != tokens.end() && at->at.end <= agreement.quote.end; ++at) {
    const auto index = static_cast<std::uint32_t>(at - tokens.begin());
    if (!has_hit(scene_, class_bits(LexiconClass::kDocument), index, index + 1)) continue;
    if (!is_definite(index)) return false;
    if (index > 0 && has_hit(scene_, class_bits(LexiconClass::kDeterminer), index - 1, index)) return true;
    const std::string_view word = scene_.document.word(*at);
    const std::size_t named = agreement.title.find(word);
    return named == std::string::npos || known.title.contains(agreement.title.substr(named + word.size()));
  }
  return false;
}

// "the document", "the virtual agreements"; but "the second memorandum" is another.
bool SentenceReader::is_definite(std::uint32_t document) const {
  constexpr std::uint32_t kMostAdjectives = 2;
  constexpr ClassBits kNoAdjective =
      class_bits(LexiconClass::kFrameVerb, LexiconClass::kPreposition, LexiconClass::kRank);
  const std::uint32_t begin = scene_.document.sentences[syntax_->sentence].first_token;
  for (std::uint32_t at = document; at-- > begin && document - at <= kMostAdjectives + 1;) {
    const auto hits = hits_in(scene_, LexiconClass::kDeterminer, at, at + 1);
    if (!hits.empty()) return scene_.pack.lexicon.entry(hits.front().entry).value == kDefiniteDeterminer;
    const Token& token = scene_.document.tokens[at];
    if (token.kind != TokenKind::kWord || token.shape != Shape::kLower ||
        has_hit(scene_, kNoAdjective, at, at + 1))
      return false;
  }
  return false;
}

// Whether the match tells any; `told_before`: of all of them the report has told already.
bool SentenceReader::read_agreements(const Match& match, bool& told_before) {
  bool found = false;
  for (Agreement& agreement : maker_.agreements_of(*syntax_, match, story_)) {
    if (is_retold(match, agreement)) {
      told_before = found = true;
      show_telling(scene_.document.text, agreement.quote, title_end(scene_.document), out_.agreements.back());
      continue;
    }
    const double sureness = agreement.origin.confidence;
    add_provenance(scene_, *syntax_, match, agreement.origin);
    agreement.origin.prior = sureness;
    const bool known = add_agreement(scene_.document.text, std::move(agreement), title_end(scene_.document),
                                     out_.agreements);
    told_before = found ? told_before && known : known;
    found = true;
  }
  return found;
}

// "Подписи под финансовым соглашением поставили": who put his name to a document of the kind that was told
// to have been signed, or to "the document", signed that.
bool SentenceReader::is_retold(const Match& match, const Agreement& agreement) const {
  if (scene_.pack.heads_last || out_.agreements.empty()) return false;
  const Agreement& known = out_.agreements.back();
  if (known.status != agreement.status) return false;
  const std::string_view kind = kind_of_document(scene_, agreement.quote);
  if (!scene_.pack.has_dictionary)
    return points_back(agreement, known) &&
           (is_any_kind(kind) || kind == kind_of_document(scene_, known.quote));
  if (frame_of(match).retells) return is_any_kind(kind) || kind == kind_of_document(scene_, known.quote);
  // "Документ подписали": by one of those who signed what was told of at least.
  const auto is_known = [&](const std::string& party) {
    return std::ranges::find(known.parties, party) != known.parties.end();
  };
  return is_any_kind(kind) && !agreement.title.contains(' ') && known.title.contains(' ') &&
         (match.actors == 0 || std::ranges::any_of(agreement.parties, is_known));
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
