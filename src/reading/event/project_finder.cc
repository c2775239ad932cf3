#include "reading/event/project_finder.h"

#include <algorithm>
#include <set>

#include "reading/event/new_body.h"
#include "reading/event/project_candidate.h"
#include "reading/event/project_extent.h"
#include "reading/event/project_name.h"
#include "reading/event/quote.h"
#include "reading/event/recent.h"
#include "reading/event/verb_form.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr double kPhraseConfidence = 0.75;  // a phrase that is a project by itself
constexpr double kAnchoredConfidence = 0.55;
constexpr double kNamedConfidence = 0.8;  // "the project «...»"

// A project as it was told, with the words of its name: what tells it from others of its kind.
struct Told {
  Project project;
  std::set<std::string> name;
};

class ProjectFinder {
 public:
  ProjectFinder(const Scene& scene, const TokenFacts& facts, std::vector<bool> told)
      : scene_(scene),
        facts_(facts),
        words_(scene, facts),
        told_sentences_(std::move(told)),
        title_end_(title_end(scene.document)) {}

  void run(std::vector<Project>& out) {
    for (std::size_t i = 0; i < scene_.document.sentences.size(); ++i) {
      const Sentence& sentence = scene_.document.sentences[i];
      if (sentence.kind == BlockKind::kBoilerplate || sentence.kind == BlockKind::kDateline) continue;
      const auto bodies = new_bodies(scene_, facts_, sentence);
      if (bodies.empty() && !may_tell(sentence)) continue;
      ProjectsByKind best;  // one project of a kind in a sentence, beside those with names
      collect(sentence, LexiconClass::kProject, told_sentences_[i], best);
      collect(sentence, LexiconClass::kTopic, told_sentences_[i], best);
      drop_overlapping(best);
      const auto names = project_names(scene_, facts_, sentence);
      for (const ProjectName& name : names) {
        std::erase_if(best, [&](const auto& one) {  // they are part of its name
          return one.second.at.first >= name.first && one.second.at.end <= name.end;
        });
      }
      for (const ProjectName& name : names) add_named(sentence, name, told_sentences_[i], best);
      for (const NewBody& body : bodies) add_body(sentence, body, best);
      for (auto& [kind, candidate] : best) words_.widen(sentence, candidate.at);
      std::erase_if(
          best, [&](const auto& one) { return words_.is_only(sentence, one.second.at, one.second.field); });
      join_to_its_kind(best);
      join_purposes(scene_, facts_, best);
      for (auto& [kind, candidate] : best) add(sentence, candidate);
    }
    for (Told& told : told_) out.push_back(std::move(told.project));
  }

 private:
  // Most sentences have no word for a project or a kind of them.
  bool may_tell(const Sentence& sentence) const {
    return has_hit(scene_,
                   class_bits(LexiconClass::kProject, LexiconClass::kTopic, LexiconClass::kTitledProject),
                   sentence.first_token, sentence.end_token);
  }

  const Token& token(std::uint32_t index) const { return scene_.document.tokens[index]; }

  void collect(const Sentence& sentence, LexiconClass kind, bool told, ProjectsByKind& best) {
    const auto& hits = scene_.hits.of(kind);
    for (auto it = std::ranges::lower_bound(hits, sentence.first_token, {}, &Hit::first_token);
         it != hits.end() && it->first_token < sentence.end_token; ++it) {
      const LexiconEntry& entry = scene_.pack.lexicon.entry(it->entry);
      const bool phrase = kind == LexiconClass::kProject;
      // "The ministers discussed offshore wind": what is done or agreed needs no such word.
      if (!phrase && !told && !anchored(sentence, *it)) continue;
      // "signed a memorandum on renewable energy": what an act is about in general.
      if (told && entry.number != 0 && !scene_.pack.has_cases() && !is_worked_on(sentence, *it)) continue;
      if (in_a_name(*it) || in_an_actor(*it)) continue;
      const ProjectCandidate candidate{
          entry.value,
          {it->first_token, it->end_token},
          entry.line,
          phrase || is_worked_on(sentence, *it) ? kPhraseConfidence : kAnchoredConfidence,
          entry.number != 0 ? ProjectExtent{it->first_token, it->end_token} : ProjectExtent{}};
      const auto [known, is_new] = best.try_emplace(entry.value, candidate);
      if (!is_new && known->second.confidence < candidate.confidence) known->second = candidate;
    }
  }

  // "the Convention to Combat Desertification": the topic is part of a longer name.
  bool in_a_name(const Hit& topic) const {
    for (const LexiconClass kind : {LexiconClass::kOrganisation, LexiconClass::kGlossary}) {
      const auto& hits = scene_.hits.of(kind);
      auto it = std::ranges::upper_bound(hits, topic.first_token, {}, &Hit::first_token);
      if (it == hits.begin()) continue;
      --it;
      const bool longer = it->first_token < topic.first_token || it->end_token > topic.end_token;
      if (longer && it->end_token >= topic.end_token && token(it->first_token).shape != Shape::kLower)
        return true;
    }
    return false;
  }

  // "the United Nations Development Programme", "the minister of renewable energy": part of who acts.
  bool in_an_actor(const Hit& topic) const {
    const std::uint32_t mention = facts_.mention[topic.first_token];
    return mention != kNone && scene_.mentions[mention].kind == MentionKind::kActor;
  }

  bool anchored(const Sentence& sentence, const Hit& topic) const {
    const auto& anchors = scene_.hits.of(LexiconClass::kAnchor);
    const std::uint32_t from = std::max(
        sentence.first_token, topic.first_token > kAnchorDistance ? topic.first_token - kAnchorDistance : 0);
    const std::uint32_t to = std::min(sentence.end_token, topic.end_token + kAnchorDistance);
    const auto first = std::ranges::lower_bound(anchors, from, {}, &Hit::first_token);
    return first != anchors.end() && first->first_token < to;
  }

  // "модернизация распределительных сетей": right behind its anchor, as sure as a phrase.
  bool is_worked_on(const Sentence& sentence, const Hit& topic) const {
    const auto& anchors = scene_.hits.of(LexiconClass::kAnchor);
    const auto next = std::ranges::lower_bound(anchors, topic.first_token, {}, &Hit::first_token);
    if (next == anchors.begin() || words_.is_about(*std::prev(next))) return false;
    return std::prev(next)->first_token >= sentence.first_token &&
           std::prev(next)->end_token == topic.first_token;
  }

  std::string kind_within(std::uint32_t first, std::uint32_t end) const {
    for (const LexiconClass kind : {LexiconClass::kProject, LexiconClass::kTopic}) {
      const auto& hits = scene_.hits.of(kind);
      const auto it = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
      if (it != hits.end() && it->first_token < end) return scene_.pack.lexicon.entry(it->entry).value;
    }
    return {};
  }

  // "the Resilient Islands programme": words that only tell the kind of what is a project without them.
  std::string kind_of_words(std::uint32_t first, std::uint32_t end) const {
    const auto words = hits_in(scene_, LexiconClass::kProjectWord, first, end);
    return words.empty() ? std::string() : scene_.pack.lexicon.entry(words.front().entry).value;
  }

  // What a project is about its name tells, else its sentence. A name without quotation marks that does not
  // tell is one only where the sentence tells of something done.
  void add_named(const Sentence& sentence, const ProjectName& name, bool told, ProjectsByKind& best) {
    std::string kind = kind_within(name.name_first, name.name_end);
    if (kind.empty() && name.quoted)
      kind = kind_within(name.end, std::min(name.end + kAnchorDistance, sentence.end_token));
    if (kind.empty()) kind = kind_of_words(name.name_first, name.name_end);
    if (kind.empty() && !name.quoted && !told) return;
    if (kind.empty()) kind = kind_within(sentence.first_token, sentence.end_token);
    if (kind.empty()) kind = kOtherKind;
    best.erase(kind);
    add(sentence, {kind, {name.first, name.end}, name.line, kNamedConfidence});
  }

  // What a body that is yet to be is for its name tells, or the words behind it.
  void add_body(const Sentence& sentence, const NewBody& body, ProjectsByKind& best) {
    constexpr std::uint32_t kPurpose = 6;  // tokens: "(a centre) for the study of glaciers"
    std::uint32_t end = body.end;
    while (end < sentence.end_token && end < body.end + kPurpose &&
           token(end).kind != TokenKind::kPunctuation)
      ++end;
    std::string kind = kind_within(body.first, end);
    if (kind.empty()) kind = kOtherKind;
    std::erase_if(best, [&](const auto& one) {
      return one.first == kind || (one.second.at.first < body.end && one.second.at.end > body.first);
    });
    add(sentence, {kind, {body.first, body.end}, body.line, kPhraseConfidence});
  }

  // The words with capitals of a noun phrase, but the one that only begins the sentence.
  std::set<std::string> name_of(const Sentence& sentence, const ProjectCandidate& candidate) const {
    std::set<std::string> name;
    for (std::uint32_t at = candidate.at.first; at < candidate.at.end; ++at) {
      if (token(at).kind == TokenKind::kNumber) break;  // behind it stands a unit
      if (token(at).kind != TokenKind::kWord || token(at).shape == Shape::kLower) continue;
      if (at == sentence.first_token || sentence.kind == BlockKind::kTitle) continue;
      name.insert(fold(scene_.document.word(token(at))));
    }
    return name;
  }

  // Whether two tellings of a kind may be of one project: one has no name, or they share half of the words of
  // the shorter one.
  static bool same(const std::set<std::string>& a, const std::set<std::string>& b) {
    const auto common = std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); });
    return 2 * static_cast<std::size_t>(common) >= std::min(a.size(), b.size());
  }

  // One project is told of once: the surest telling, the text's before the title's.
  void add(const Sentence& sentence, ProjectCandidate candidate) {
    if (candidate.at.end - candidate.at.first == 1) words_.take_anchor(sentence, candidate.at);
    const Span at = quote_of_tokens(scene_.document, candidate.at.first, candidate.at.end, candidate.at.first,
                                    candidate.at.end);
    std::set<std::string> name = name_of(sentence, candidate);
    const std::span<Told> compared = recent(told_);
    const auto known = std::ranges::find_if(compared, [&](const Told& one) {
      return one.project.kind == candidate.kind && same(one.name, name);
    });
    if (known != compared.end()) {
      const Project& other = known->project;
      const bool in_title = other.quote.begin < title_end_ && at.begin >= title_end_;
      const bool fuller = at.end - at.begin > other.what.size() && at.begin >= title_end_;
      if (candidate.confidence < other.origin.confidence ||
          (candidate.confidence == other.origin.confidence && !in_title && !fuller))
        return;
      told_.erase(told_.end() - (compared.end() - known));
    }
    Project project;
    project.what = std::string(scene_.document.text.substr(at.begin, at.end - at.begin));
    std::ranges::replace(project.what, '\n', ' ');
    project.kind = candidate.kind;
    project.quote = distinct_quote(scene_.document, sentence, candidate.at.first, candidate.at.end);
    project.origin = {scene_.pack.folder + "/topics.ini:" + std::to_string(candidate.line),
                      candidate.confidence};
    told_.push_back({std::move(project), std::move(name)});
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  ProjectWords words_;
  std::vector<bool> told_sentences_;
  std::uint32_t title_end_;
  std::vector<Told> told_;
};

}  // namespace

void find_projects(const Scene& scene, const TokenFacts& facts, std::vector<bool> told,
                   std::vector<Project>& out) {
  ProjectFinder(scene, facts, std::move(told)).run(out);
  std::ranges::sort(out, {}, [](const Project& project) { return project.quote.begin; });
}

}  // namespace concord::reading
