#include "reading/event/report_reader.h"

#include <algorithm>
#include <functional>

#include "reading/event/event_topics.h"
#include "reading/event/finding.h"
#include "reading/event/merge.h"
#include "reading/event/project_finder.h"
#include "reading/event/provenance.h"
#include "reading/event/slot_filler.h"
#include "reading/event/status.h"
#include "reading/event/told_events.h"
#include "reading/event/venue.h"
#include "reading/event/verbs_of_sentence.h"
#include "reading/event/when_where.h"
#include "reading/mention/official_country.h"

namespace concord::reading {
namespace {

// Longer runs of tokens without an end are lists and tables, not sentences.
constexpr std::uint32_t kLongestReadSentence = 1000;

constexpr std::uint32_t kSentencesToGuests = 6;  // from who met to who else was there

class ReportReader {
 public:
  ReportReader(const Scene& scene, ReportMemory& memory, Reading& out)
      : scene_(scene),
        memory_(memory),
        out_(out),
        facts_(memory.facts),
        maker_(scene, facts_),
        events_(scene, memory.events),
        verbs_(scene, facts_) {}

  void run() {
    memory_.events.clear();
    const Where main = main_place(scene_);
    story_.main_place = main.place;
    story_.main_country = main.country;
    story_.protagonist = protagonist_of(scene_);
    story_.home_country = home_country();
    story_.told_country = main_country(scene_.mentions);
    for (std::uint32_t next = 0; next < scene_.document.sentences.size();) next = read_from(next);
    std::vector<ToldEvent>& events = memory_.events;
    settle_events(events);
    out_.events.reserve(events.size());
    for (ToldEvent& told : events) {
      told.event.topics = topics_of(scene_, facts_, told.event.quote);
      out_.events.push_back(std::move(told.event));
    }
    settle_agreements(
        title_end(scene_.document), [&](Span quote) { return kind_of_document(quote); }, out_.agreements);
    for (Agreement& told : out_.agreements) told.topics = topics_of(scene_, facts_, told.quote);
    drop_title_commitments();
    find_projects(scene_, facts_, told_sentences(), out_.projects);
  }

 private:
  // Reads the next few sentences; where the rest begins. They go through each stage together, as its code is
  // then at hand for the processor.
  std::uint32_t read_from(std::uint32_t next) {
    const auto count = static_cast<std::uint32_t>(scene_.document.sentences.size());
    std::size_t taken = 0;
    for (; next < count && taken < ReportMemory::kTogether; ++next)
      if (is_read(scene_.document.sentences[next]))
        find_chunks(scene_, facts_, next, memory_.syntax[taken++]);
    for (std::size_t i = 0; i < taken; ++i) find_clauses(scene_, memory_.syntax[i]);
    for (std::size_t i = 0; i < taken; ++i)
      match_frames(scene_, memory_.syntax[i], memory_.matching, memory_.matches[i]);
    for (std::size_t i = 0; i < taken; ++i) {
      syntax_ = &memory_.syntax[i];
      read_sentence(memory_.matches[i].matches());
    }
    return next;
  }

  bool is_read(const Sentence& sentence) const {
    if (sentence.end_token - sentence.first_token > kLongestReadSentence) return false;
    if (sentence.quoted_speech && !has_speaker(sentence) &&
        (!scene_.pack.knows_speakers || is_personal(sentence)))
      return false;
    if (sentence.kind != BlockKind::kText && sentence.kind != BlockKind::kTitle) return false;
    return may_match(scene_, sentence, memory_.matching);
  }

  // What the title promises, the text tells more exactly where it tells anything.
  void drop_title_commitments() {
    const std::uint32_t end = title_end(scene_.document);
    const auto in_text = [&](const auto& one) { return one.quote.begin >= end; };
    if (std::ranges::any_of(out_.events, in_text) || std::ranges::any_of(out_.agreements, in_text) ||
        std::ranges::any_of(out_.commitments, in_text))
      std::erase_if(out_.commitments, std::not_fn(in_text));
  }

  // The sentences that tell of what was done, agreed or promised.
  std::vector<bool> told_sentences() const {
    const std::vector<Sentence>& sentences = scene_.document.sentences;
    std::vector<bool> told(sentences.size(), false);
    const auto mark = [&](Span quote) {
      const auto first = std::ranges::upper_bound(sentences, quote.begin, {},
                                                  [](const Sentence& one) { return one.at.end; });
      for (auto it = first; it != sentences.end() && it->at.begin < quote.end; ++it)
        told[static_cast<std::size_t>(it - sentences.begin())] = true;
    };
    for (const Event& one : out_.events) mark(one.quote);
    for (const Agreement& one : out_.agreements) mark(one.quote);
    for (const Commitment& one : out_.commitments) mark(one.quote);
    return told;
  }

  // Where the report comes from; a conference of all countries is at home nowhere.
  std::string home_country() const {
    for (std::uint32_t i = 0; i < scene_.document.sentences.size(); ++i)
      if (session_of(scene_, i) != nullptr) return {};
    return scene_.header.home;
  }

  // Of the first document that a quote speaks of; empty where it names none.
  std::string_view kind_of_document(Span quote) const {
    const auto& hits = scene_.hits.of(LexiconClass::kDocument);
    const auto hit = std::ranges::lower_bound(hits, quote.begin, {}, [&](const Hit& one) {
      return scene_.document.tokens[one.first_token].at.begin;
    });
    if (hit == hits.end() || scene_.document.tokens[hit->first_token].at.begin >= quote.end) return {};
    return scene_.pack.lexicon.entry(hit->entry).value;
  }

  // Where the pack tells who speaks of himself, a quoted statement without such words ("the sides agreed
  // ...", it is said in the statement) is read as the report's own.
  bool is_speaker(const Hit& hit) const {
    const std::string& value = scene_.pack.lexicon.entry(hit.entry).value;
    return value == kSpeakerPronoun || value == kOwnPronoun;
  }

  // "We will help": of whom the text tells who says it.
  bool has_speaker(const Sentence& sentence) const {
    const auto hits = hits_in(scene_, LexiconClass::kPronoun, sentence.first_token, sentence.end_token);
    return std::ranges::any_of(hits, [&](const Hit& hit) {
      return scene_.pack.lexicon.entry(hit.entry).value == kOwnPronoun &&
             facts_.mention[hit.first_token] != kNone;
    });
  }

  bool is_personal(const Sentence& sentence) const {
    const auto hits = hits_in(scene_, LexiconClass::kPronoun, sentence.first_token, sentence.end_token);
    return std::ranges::any_of(hits, [&](const Hit& hit) { return is_speaker(hit); });
  }

  // Matches come predicate by predicate, the best of each first: one event, one agreement and one commitment
  // a predicate.
  void read_sentence(std::span<const Match> matches) {
    used_nouns_.clear();
    told_.clear();
    verbs_.start(*syntax_);
    for (const Match& match : matches) {
      const Frame& frame = scene_.pack.frames[match.frame];
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
  void find_meeting_beside(std::span<const Match> matches) {
    story_.beside_clause = kNone;
    for (const Match& match : matches) {
      const Frame& frame = scene_.pack.frames[match.frame];
      if (!frame.verbs.empty() || frame.type != EventType::kConsult || match.actors < 2) continue;
      const auto told = maker_.event_of(*syntax_, match, story_);
      if (!told || told->event.actors.size() < 2) continue;
      story_.beside = told->event.actors;
      story_.beside_clause = match.clause;
      return;
    }
  }

  // A noun that belongs to a verb tells nothing by itself any more.
  void note_noun(const Match& match) {
    const Frame& frame = scene_.pack.frames[match.frame];
    if (match.noun_token != kNone && match.enough && (frame.type || frame.agreement)) {
      used_nouns_.push_back(match.noun_token);
    }
  }

  bool is_used(const Match& match) const {
    const Frame& frame = scene_.pack.frames[match.frame];
    // "signed a loan of ten million": signed, and given as well.
    if (frame.type == EventType::kAid && frame.verbs.empty() && frame.slot(Relation::kObject) != nullptr)
      return false;
    return frame.verbs.empty() && std::ranges::find(used_nouns_, match.noun_token) != used_nouns_.end();
  }

  // A noun tells nothing new beside a verb of its clause that tells the same kind of event: "discussed at a
  // meeting".
  bool is_told(const Match& match) const {
    const Frame& frame = scene_.pack.frames[match.frame];
    return frame.type && std::ranges::find(told_, std::pair(match.clause, *frame.type)) != told_.end();
  }

  // "flew to Vienna for talks with the minister", "to meet the minister"
  void name_company(const Match& match) {
    if (match.actors < 2 || scene_.pack.frames[match.frame].type != EventType::kConsult) return;
    if (const auto told = maker_.event_of(*syntax_, match, story_))
      events_.name_company(told->event.actors, syntax_->sentence);
  }

  void read_predicate(std::span<const Match> matches, bool nominal) {
    bool event_found = false;
    bool agreement_found = false;
    bool commitment_found = false;
    bool told_before = false;  // the agreement was
    std::optional<ToldEvent> unnamed;
    const Match* occasion = nullptr;
    for (const Match& match : matches) {
      if (scene_.pack.frames[match.frame].verbs.empty() != nominal || is_used(match)) continue;
      if ((nominal && is_told(match)) || verbs_.only_declare(match)) {
        name_company(match);
        continue;
      }
      if (!agreement_found) {
        for (Agreement& agreement : maker_.agreements_of(*syntax_, match, story_)) {
          const double sureness = agreement.origin.confidence;
          add_provenance(scene_, *syntax_, match, agreement.origin);
          agreement.origin.prior = sureness;
          const bool known = add_agreement(std::move(agreement), title_end(scene_.document), out_.agreements);
          told_before = agreement_found ? told_before && known : known;
          agreement_found = true;
        }
      }
      if (!commitment_found) {
        if (auto commitment = maker_.commitment_of(*syntax_, match, story_)) {
          add_provenance(scene_, *syntax_, match, commitment->origin);
          add_commitment(std::move(*commitment), out_.commitments);
          commitment_found = true;
        }
      }
      if (!event_found) {
        if (auto told = maker_.event_of(*syntax_, match, story_)) {
          add_provenance(scene_, *syntax_, match, *told);
          if (told->unnamed) {
            if (occasion == nullptr) unnamed = std::move(told);
            occasion = &match;
            continue;
          }
          if (agreement_found && !told_before) told->document = out_.agreements.size();
          // Who put his name to it is one of the sides, and not another; who also came to their meeting is
          // none.
          const bool retold = scene_.pack.frames[match.frame].retells;
          const bool signer = told->event.type == EventType::kCooperate && retold;
          const bool guest = told->event.type == EventType::kConsult && retold && people_met_lately();
          if ((!signer && !guest) || story_.sides.empty()) remember(*told);
          told_.emplace_back(match.clause, told->event.type);
          const bool known = told_before || (signer && !agreement_found && !out_.agreements.empty());
          events_.add(*syntax_, match, std::move(*told), known ? &out_.agreements.back() : nullptr);
          event_found = true;
        }
      }
    }
    if (!event_found && unnamed) events_.add_unnamed(*occasion, std::move(*unnamed));
  }

  // States that met have sent those who are told to have come.
  bool people_met_lately() const {
    return syntax_->sentence <= story_.sides_sentence + kSentencesToGuests &&
           std::ranges::any_of(story_.sides,
                               [](const Actor& side) { return side.kind == ActorKind::kPerson; });
  }

  void remember(const ToldEvent& told) {
    const Event& event = told.event;
    if (event.status != EventStatus::kHeld) return;
    if (told.dated) story_.remember_day(event, scene_.header, scene_.pack.has_dictionary);
    if (!event.place.empty() && event.type != EventType::kAid) {  // where help goes, nobody meets
      story_.place = event.place;
      story_.place_country = event.place_country;
    }
    if (event.actors.size() < 2 && !told.united) return;
    const bool mutual = event.type == EventType::kConsult || event.type == EventType::kAgree ||
                        event.type == EventType::kCooperate;
    story_.united = event.actors.size() < 2;
    story_.meeting = event.actors;
    story_.meeting_sentence = syntax_->sentence;
    if (!mutual) return;
    story_.sides = event.actors;
    story_.sides_sentence = syntax_->sentence;
  }

  const Scene& scene_;
  ReportMemory& memory_;
  Reading& out_;
  const TokenFacts& facts_;
  FindingMaker maker_;
  const Syntax* syntax_ = nullptr;  // of the sentence that is read
  Story story_;
  ToldEvents events_;
  std::vector<std::uint32_t> used_nouns_;  // of the sentence
  VerbsOfSentence verbs_;
  std::vector<std::pair<std::uint32_t, EventType>>
      told_;  // clauses of the sentence with what their verb told
};

}  // namespace

void read_report(const Scene& scene, ReportMemory& memory, Reading& out) {
  find_token_facts(scene, memory.facts);
  ReportReader(scene, memory, out).run();
}

}  // namespace concord::reading
