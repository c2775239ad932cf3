#include "reading/event/report_findings.h"

#include <algorithm>

#include "reading/event/document_list.h"
#include "reading/event/event_topics.h"
#include "reading/event/evidence.h"
#include "reading/event/merge.h"
#include "reading/event/numbered_document.h"
#include "reading/event/project_finder.h"
#include "reading/event/recalled_history.h"
#include "reading/event/told_events.h"
#include "reading/event/venue.h"
#include "reading/event/when_where.h"
#include "reading/mention/told_country.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

// Longer runs of tokens without an end are lists and tables, not sentences.
constexpr std::uint32_t kLongestReadSentence = 1000;

}  // namespace

ReportFindings::ReportFindings(const Scene& scene, ReportMemory& memory, Reading& out)
    : scene_(scene), memory_(memory), out_(out), sentences_(scene, memory, out) {
  memory.events.clear();
  find_token_facts(scene, memory.facts);
}

bool ReportFindings::is_read(const Sentence& sentence) const {
  if (sentence.end_token - sentence.first_token > kLongestReadSentence) return false;
  if (sentence.quoted_speech && !has_speaker(sentence) &&
      (!scene_.pack.knows_speakers || is_personal(sentence)))
    return false;
  return is_prose(sentence.kind);
}

void ReportFindings::start() {
  sentences_.start(opening());
}

void ReportFindings::end() {
  std::vector<ToldEvent>& events = memory_.events;
  settle_events(events);
  drop_recalled_history(scene_.document.sentences.size(), events);
  if (!scene_.pack.has_cases()) drop_one_sided(events);
  for (ToldEvent& told : events) told.event.topics = topics_of(scene_, memory_.facts, told.event.quote);
  settle_agreements(
      title_end(scene_.document), [&](Span quote) { return kind_of_document(scene_, quote); },
      out_.agreements);
  tell_by_number(scene_, memory_.facts, out_.agreements);
  for (Agreement& told : out_.agreements) told.topics = topics_of(scene_, memory_.facts, told.quote);
  drop_title_commitments();
  find_projects(scene_, memory_.facts, told_sentences(), out_.projects);
  give_events();
}

// What the title promises, the text tells more exactly where it tells of a promise; where it tells of none,
// but of what they did, only a sum is news.
void ReportFindings::drop_title_commitments() {
  const std::uint32_t end = title_end(scene_.document);
  const auto in_text = [&](const auto& one) { return one.quote.begin >= end; };
  const bool told =
      std::ranges::any_of(memory_.events, [&](const ToldEvent& one) { return in_text(one.event); }) ||
      std::ranges::any_of(out_.agreements, in_text);
  const bool promised = std::ranges::any_of(out_.commitments, in_text);
  std::erase_if(out_.commitments, [&](const Commitment& one) {
    return !in_text(one) && (promised || (told && !names_sum(one.quote)));
  });
}

bool ReportFindings::names_sum(Span quote) const {
  return std::ranges::any_of(scene_.mentions, [&](const Mention& one) {
    return one.kind == MentionKind::kMoney &&
           scene_.document.tokens[one.first_token].at.begin >= quote.begin &&
           scene_.document.tokens[one.first_token].at.begin < quote.end;
  });
}

// The sentences that tell of what was done, agreed or promised.
std::vector<bool> ReportFindings::told_sentences() const {
  const std::vector<Sentence>& sentences = scene_.document.sentences;
  std::vector<bool> told(sentences.size(), false);
  const auto mark = [&](Span quote) {
    const auto first =
        std::ranges::upper_bound(sentences, quote.begin, {}, [](const Sentence& one) { return one.at.end; });
    for (auto it = first; it != sentences.end() && it->at.begin < quote.end; ++it)
      told[static_cast<std::size_t>(it - sentences.begin())] = true;
  };
  for (const ToldEvent& one : memory_.events) mark(one.event.quote);
  for (const Agreement& one : out_.agreements) mark(one.quote);
  for (const Commitment& one : out_.commitments) mark(one.quote);
  return told;
}

void ReportFindings::give_events() {
  show_evidence(scene_.document.text, title_end(scene_.document), memory_.events);
  out_.events.reserve(memory_.events.size());
  for (ToldEvent& told : memory_.events) out_.events.push_back(std::move(told.event));
}

// What is known before the first sentence.
Story ReportFindings::opening() const {
  Story story;
  const Where main = main_place(scene_);
  story.main_place = main.place;
  story.main_country = main.country;
  story.protagonist = protagonist_of(scene_);
  story.home_country = home_country();
  story.told_country = main_country(scene_.mentions);
  return story;
}

// Where the report comes from; a conference of all countries is at home nowhere.
std::string ReportFindings::home_country() const {
  for (std::uint32_t i = 0; i < scene_.document.sentences.size(); ++i)
    if (session_of(scene_, i) != nullptr) return {};
  return scene_.header.home;
}

// Where the pack tells who speaks of himself, a quoted statement without such words ("the sides agreed
// ...", it is said in the statement) is read as the report's own.
bool ReportFindings::is_speaker(const Hit& hit) const {
  const Pronoun kind = pronoun_kind(scene_.pack.lexicon, hit);
  return kind == Pronoun::kSpeaker || kind == Pronoun::kOwn;
}

// "We will help": of whom the text tells who says it.
bool ReportFindings::has_speaker(const Sentence& sentence) const {
  const auto hits = hits_in(scene_, LexiconClass::kPronoun, sentence.first_token, sentence.end_token);
  return std::ranges::any_of(hits, [&](const Hit& hit) {
    return pronoun_kind(scene_.pack.lexicon, hit) == Pronoun::kOwn &&
           memory_.facts.mention[hit.first_token] != kNone;
  });
}

bool ReportFindings::is_personal(const Sentence& sentence) const {
  const auto hits = hits_in(scene_, LexiconClass::kPronoun, sentence.first_token, sentence.end_token);
  return std::ranges::any_of(hits, [&](const Hit& hit) { return is_speaker(hit); });
}

}  // namespace concord::reading
