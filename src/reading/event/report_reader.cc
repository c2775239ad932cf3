#include "reading/event/report_reader.h"

#include <algorithm>
#include <functional>

#include "reading/event/document_list.h"
#include "reading/event/event_topics.h"
#include "reading/event/evidence.h"
#include "reading/event/frame_words.h"
#include "reading/event/merge.h"
#include "reading/event/project_finder.h"
#include "reading/event/recalled_history.h"
#include "reading/event/sentence_reader.h"
#include "reading/event/told_events.h"
#include "reading/event/venue.h"
#include "reading/event/when_where.h"
#include "reading/mention/told_country.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

// Longer runs of tokens without an end are lists and tables, not sentences.
constexpr std::uint32_t kLongestReadSentence = 1000;

class ReportReader {
 public:
  ReportReader(const Scene& scene, ReportMemory& memory, Reading& out)
      : scene_(scene), memory_(memory), out_(out), facts_(memory.facts), sentences_(scene, memory, out) {}

  void run() {
    memory_.events.clear();
    sentences_.start(opening());
    for (std::uint32_t next = 0; next < scene_.document.sentences.size();) next = read_from(next);
    std::vector<ToldEvent>& events = memory_.events;
    settle_events(events);
    drop_recalled_history(scene_.document.sentences.size(), events);
    if (!scene_.pack.has_cases()) drop_one_sided(events);
    for (ToldEvent& told : events) told.event.topics = topics_of(scene_, facts_, told.event.quote);
    settle_agreements(
        title_end(scene_.document), [&](Span quote) { return kind_of_document(scene_, quote); },
        out_.agreements);
    for (Agreement& told : out_.agreements) told.topics = topics_of(scene_, facts_, told.quote);
    drop_title_commitments();
    find_projects(scene_, facts_, told_sentences(), out_.projects);
    give_events();
  }

 private:
  // Reads the next few sentences; where the rest begins. They go through each stage together, as its code is
  // then at hand for the processor.
  std::uint32_t read_from(std::uint32_t next) {
    const auto count = static_cast<std::uint32_t>(scene_.document.sentences.size());
    std::size_t taken = 0;
    for (; next < count && taken < ReportMemory::kTogether; ++next)
      if (is_read(scene_.document.sentences[next], memory_.words[taken]))
        find_chunks(scene_, facts_, next, memory_.syntax[taken++]);
    for (std::size_t i = 0; i < taken; ++i) find_clauses(scene_, memory_.syntax[i]);
    for (std::size_t i = 0; i < taken; ++i)
      match_frames(scene_, memory_.syntax[i], memory_.words[i], memory_.matching, memory_.matches[i]);
    for (std::size_t i = 0; i < taken; ++i) sentences_.read(memory_.syntax[i], memory_.matches[i].matches());
    return next;
  }

  // Whether a sentence is to be read; it then has the words of frames that `words` has.
  bool is_read(const Sentence& sentence, FrameWords& words) const {
    if (sentence.end_token - sentence.first_token > kLongestReadSentence) return false;
    if (sentence.quoted_speech && !has_speaker(sentence) &&
        (!scene_.pack.knows_speakers || is_personal(sentence)))
      return false;
    if (!is_prose(sentence.kind)) return false;
    return find_frame_words(scene_, sentence, memory_.matching, words);
  }

  // What the title promises, the text tells more exactly where it tells of a promise; where it tells of none,
  // but of what they did, only a sum is news.
  void drop_title_commitments() {
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

  bool names_sum(Span quote) const {
    return std::ranges::any_of(scene_.mentions, [&](const Mention& one) {
      return one.kind == MentionKind::kMoney &&
             scene_.document.tokens[one.first_token].at.begin >= quote.begin &&
             scene_.document.tokens[one.first_token].at.begin < quote.end;
    });
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
    for (const ToldEvent& one : memory_.events) mark(one.event.quote);
    for (const Agreement& one : out_.agreements) mark(one.quote);
    for (const Commitment& one : out_.commitments) mark(one.quote);
    return told;
  }

  void give_events() {
    show_evidence(scene_.document.text, title_end(scene_.document), memory_.events);
    out_.events.reserve(memory_.events.size());
    for (ToldEvent& told : memory_.events) out_.events.push_back(std::move(told.event));
  }

  // What is known before the first sentence.
  Story opening() const {
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
  std::string home_country() const {
    for (std::uint32_t i = 0; i < scene_.document.sentences.size(); ++i)
      if (session_of(scene_, i) != nullptr) return {};
    return scene_.header.home;
  }

  // Where the pack tells who speaks of himself, a quoted statement without such words ("the sides agreed
  // ...", it is said in the statement) is read as the report's own.
  bool is_speaker(const Hit& hit) const {
    const Pronoun kind = pronoun_kind(scene_.pack.lexicon, hit);
    return kind == Pronoun::kSpeaker || kind == Pronoun::kOwn;
  }

  // "We will help": of whom the text tells who says it.
  bool has_speaker(const Sentence& sentence) const {
    const auto hits = hits_in(scene_, LexiconClass::kPronoun, sentence.first_token, sentence.end_token);
    return std::ranges::any_of(hits, [&](const Hit& hit) {
      return pronoun_kind(scene_.pack.lexicon, hit) == Pronoun::kOwn &&
             facts_.mention[hit.first_token] != kNone;
    });
  }

  bool is_personal(const Sentence& sentence) const {
    const auto hits = hits_in(scene_, LexiconClass::kPronoun, sentence.first_token, sentence.end_token);
    return std::ranges::any_of(hits, [&](const Hit& hit) { return is_speaker(hit); });
  }

  const Scene& scene_;
  ReportMemory& memory_;
  Reading& out_;
  const TokenFacts& facts_;
  SentenceReader sentences_;
};

}  // namespace

void read_report(const Scene& scene, ReportMemory& memory, Reading& out) {
  find_token_facts(scene, memory.facts);
  ReportReader(scene, memory, out).run();
}

}  // namespace concord::reading
