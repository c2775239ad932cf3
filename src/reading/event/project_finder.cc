#include "reading/event/project_finder.h"

#include <algorithm>

#include "reading/event/made_thing.h"
#include "reading/event/new_body.h"
#include "reading/event/project_anchor.h"
#include "reading/event/project_candidate.h"
#include "reading/event/project_extent.h"
#include "reading/event/project_kind.h"
#include "reading/event/project_name.h"
#include "reading/event/told_projects.h"
#include "reading/event/verb_form.h"

namespace concord::reading {
namespace {

constexpr double kPhraseConfidence = 0.75;    // a phrase that is a project by itself
constexpr double kWorkedOnConfidence = 0.72;  // "the modernisation of networks"
constexpr double kAnchoredConfidence = 0.55;
constexpr double kNamedConfidence = 0.8;  // "the project «...»"

class ProjectFinder {
 public:
  ProjectFinder(const Scene& scene, const TokenFacts& facts, std::vector<bool> told)
      : scene_(scene),
        facts_(facts),
        words_(scene, facts),
        anchors_(scene, facts, words_),
        told_sentences_(std::move(told)),
        told_(scene, words_) {}

  void run(std::vector<Project>& out) {
    for (std::size_t i = 0; i < scene_.document.sentences.size(); ++i) {
      const Sentence& sentence = scene_.document.sentences[i];
      if (sentence.kind == BlockKind::kBoilerplate || sentence.kind == BlockKind::kDateline) continue;
      if (!has_any(sentence, kTelling | kFounding)) continue;  // as most have none
      const auto bodies = new_bodies(scene_, facts_, sentence);
      const auto things = made_things(scene_, facts_, sentence);
      if (bodies.empty() && things.empty() && !has_any(sentence, kTelling)) continue;
      ProjectsByKind best;  // one project of a kind in a sentence, beside those with names or places
      more_.clear();
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
      for (const MadeThing& thing : things) add_thing(thing, sentence, best);
      for (auto& [kind, candidate] : best) words_.widen(sentence, candidate.at);
      std::erase_if(
          best, [&](const auto& one) { return words_.is_only(sentence, one.second.at, one.second.field); });
      for (auto& [kind, candidate] : best) settle_kind(scene_, sentence, candidate);
      join_to_its_kind(best);
      join_purposes(scene_, facts_, best);
      const std::vector<ProjectCandidate> listed = others_of_lists(sentence, best);
      for (auto& [kind, candidate] : best) told_.add(sentence, candidate, told_sentences_[i]);
      for (const ProjectCandidate& candidate : listed) told_.add(sentence, candidate, told_sentences_[i]);
    }
    told_.move_to(out);
  }

 private:
  // Words for a project or a kind of them, and those by which something is founded or made.
  static constexpr ClassBits kTelling =
      class_bits(LexiconClass::kProject, LexiconClass::kTopic, LexiconClass::kTitledProject);
  static constexpr ClassBits kFounding = class_bits(LexiconClass::kAnchor);

  bool has_any(const Sentence& sentence, ClassBits kinds) const {
    return has_hit(scene_, kinds, sentence.first_token, sentence.end_token);
  }

  const Token& token(std::uint32_t index) const { return scene_.document.tokens[index]; }

  void collect(const Sentence& sentence, LexiconClass kind, bool told, ProjectsByKind& best) {
    const auto& hits = scene_.hits.of(kind);
    for (auto it = std::ranges::lower_bound(hits, sentence.first_token, {}, &Hit::first_token);
         it != hits.end() && it->first_token < sentence.end_token; ++it) {
      const LexiconEntry& entry = scene_.pack.lexicon.entry(it->entry);
      const bool phrase = kind == LexiconClass::kProject;
      // "The ministers discussed offshore wind": what is done or agreed needs no such word.
      if (!phrase && !told && !anchors_.anchored(sentence, *it)) continue;
      // "signed a memorandum on renewable energy": what an act is about in general.
      if (told && entry.number != 0 && !scene_.pack.has_cases() && !anchors_.is_worked_on(sentence, *it))
        continue;
      if (in_a_name(*it) || in_an_actor(*it)) continue;
      const ProjectCandidate candidate{
          entry.value,
          {it->first_token, it->end_token},
          entry.line,
          phrase                                 ? kPhraseConfidence
          : anchors_.is_worked_on(sentence, *it) ? worked_on_confidence()
                                                 : kAnchoredConfidence,
          {it->first_token, it->end_token},
          entry.number != 0 ? ProjectExtent{it->first_token, it->end_token} : ProjectExtent{}};
      const auto [known, is_new] = best.try_emplace(entry.value, candidate);
      if (is_new) continue;
      more_.push_back(candidate);
      if (known->second.confidence < candidate.confidence) std::swap(known->second, more_.back());
    }
  }

  // Where cases tell what is worked on, it is as sure as a phrase.
  double worked_on_confidence() const {
    return scene_.pack.has_cases() ? kPhraseConfidence : kWorkedOnConfidence;
  }

  // "wind farms in Kent and solar plants in Essex": those of a kind that are named apart.
  std::vector<ProjectCandidate> others_of_lists(const Sentence& sentence, const ProjectsByKind& best) {
    std::vector<ProjectCandidate> out;
    for (ProjectCandidate& one : more_) {
      const auto first = best.find(one.kind);
      if (first == best.end() || one.field.end != 0) continue;
      words_.widen(sentence, one.at);
      const auto apart = [&](const ProjectCandidate& other) {
        return is_told_apart(sentence, other) &&
               !may_be_one(told_.name_of(sentence, other), told_.name_of(sentence, one)) &&
               (one.at.end <= other.at.first || other.at.end <= one.at.first);
      };
      if (is_told_apart(sentence, one) && apart(first->second) && std::ranges::all_of(out, apart))
        out.push_back(one);
    }
    return out;
  }

  // Which one of its kind it is: "the Nurek hydropower plant", "wind farms in Kent".
  bool is_told_apart(const Sentence& sentence, ProjectCandidate candidate) const {
    words_.widen(sentence, candidate.at);
    return names_place(scene_, facts_, candidate) || has_own_name(scene_, sentence, candidate);
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

  // What a project is about its name tells, else its sentence. A name without quotation marks that does not
  // tell is one only where the sentence tells of something done.
  void add_named(const Sentence& sentence, const ProjectName& name, bool told, ProjectsByKind& best) {
    const std::uint32_t head = name.quoted ? name.name_end : name.name_end - 1;  // it tells no kind
    std::string kind = kind_within(scene_, name.name_first, head);
    const std::uint32_t end = std::min(name.end + kAnchorDistance, sentence.end_token);
    if (kind.empty() && name.quoted) kind = kind_within(scene_, name.end, end);
    if (kind.empty()) kind = kind_of_words(scene_, name.name_first, name.name_end);
    if (kind.empty()) kind = kind_within(scene_, name.end, end);
    if (kind.empty()) kind = kind_of_words(scene_, name.end, end);
    if (kind.empty() && !name.quoted && !told) return;
    if (kind.empty()) kind = kind_within(scene_, sentence.first_token, sentence.end_token);
    if (kind.empty()) kind = kind_of_words(scene_, name.end, sentence.end_token);
    if (kind.empty()) kind = kOtherKind;
    constexpr std::uint32_t kPurpose = 3;  // tokens: "the River project on the (solar park in Kent)"
    const auto known = best.find(kind);    // "the River project and the Kent solar park" are two
    const auto is_part = [&](const ProjectExtent& at) {
      return at.first > name.end && at.first < name.end + kPurpose &&
             (facts_.flags[name.end] & kIsPreposition) != 0;
    };
    if (known != best.end() && (is_part(known->second.at) || !is_told_apart(sentence, known->second)))
      best.erase(known);
    told_.add(sentence, {kind, {name.first, name.end}, name.line, kNamedConfidence}, told);
  }

  // What a body that is yet to be is for its name tells, or the words behind it.
  void add_body(const Sentence& sentence, const NewBody& body, ProjectsByKind& best) {
    constexpr std::uint32_t kPurpose = 6;  // tokens: "(a centre) for the study of glaciers"
    std::uint32_t end = body.end;
    while (end < sentence.end_token && end < body.end + kPurpose &&
           token(end).kind != TokenKind::kPunctuation)
      ++end;
    const auto overlaps = [&](const auto& one) {
      return one.second.at.first < body.end && one.second.at.end > body.first;
    };
    std::string kind = kind_within(scene_, body.first, end);
    const auto whole = std::ranges::find_if(best, overlaps);  // "(the construction of) the Nurek plant"
    if (kind.empty() && whole != best.end()) kind = whole->first;
    if (kind.empty()) kind = kind_of_words(scene_, body.first, end);
    if (kind.empty() && !scene_.pack.has_cases()) return;  // "established a partnership"
    if (kind.empty()) kind = kOtherKind;
    std::erase_if(best, [&](const auto& one) { return one.first == kind || overlaps(one); });
    told_.add(sentence, {kind, {body.first, body.end}, body.line, kPhraseConfidence}, false);
  }

  // What is made is one whole with the topic that its words name; else the words around tell what it is for.
  void add_thing(const MadeThing& thing, const Sentence& sentence, ProjectsByKind& best) {
    constexpr std::uint32_t kPurpose = 6;  // tokens: "(a plant) for making fertiliser"
    const auto overlaps = [&](const auto& one) {
      return one.second.at.first < thing.end && one.second.at.end > thing.first;
    };
    const auto named = std::ranges::find_if(best, overlaps);
    if (named != best.end()) {
      named->second.at = {std::min(named->second.at.first, thing.first),
                          std::max(named->second.at.end, thing.end)};
      named->second.confidence = kPhraseConfidence;
      named->second.field = {};
      return;
    }
    const LexiconEntry& noun = scene_.pack.lexicon.entry(thing.entry);
    const std::uint32_t end = std::min(sentence.end_token, thing.end + kPurpose);
    std::string kind = kind_within(scene_, thing.first, end);
    if (kind.empty()) kind = kind_of_words(scene_, thing.first, end);
    const bool told = !kind.empty();
    if (!told && thing.end - thing.first > 1) kind = noun.value;
    if (kind.empty() || (!told && kind == kOtherKind)) return;  // "a new platform"
    best.try_emplace(kind,
                     ProjectCandidate{kind, {thing.first, thing.end}, noun.line, kPhraseConfidence, {}, {}});
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  ProjectWords words_;
  ProjectAnchors anchors_;
  std::vector<bool> told_sentences_;
  ToldProjects told_;
  std::vector<ProjectCandidate> more_;  // of the sentence, of a kind that it has a project of
};

}  // namespace

void find_projects(const Scene& scene, const TokenFacts& facts, std::vector<bool> told,
                   std::vector<Project>& out) {
  ProjectFinder(scene, facts, std::move(told)).run(out);
  std::ranges::sort(out, {}, [](const Project& project) { return project.quote.begin; });
}

}  // namespace concord::reading
