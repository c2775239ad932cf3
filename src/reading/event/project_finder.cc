#include "reading/event/project_finder.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "reading/event/quote.h"
#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kAnchorDistance = 8;  // tokens between a topic and the word that makes it a project
constexpr double kNamedConfidence = 0.75;     // a phrase that is a project by itself
constexpr double kAnchoredConfidence = 0.55;

constexpr double kTitledConfidence = 0.8;   // "the project «...»"
constexpr std::uint32_t kLongestProjectName = 25;  // tokens of a project's name in quotation marks
constexpr std::string_view kOtherKind = "other";

struct Candidate {
  std::string kind;
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  std::uint32_t line = 0;
  double confidence = 0;
};

class ProjectFinder {
 public:
  ProjectFinder(const Scene& scene, const TokenFacts& facts, std::vector<Project>& out)
      : scene_(scene), facts_(facts), out_(out), title_end_(title_end(scene.document)) {}

  void run() {
    for (const Sentence& sentence : scene_.document.sentences) {
      if (sentence.kind == BlockKind::kBoilerplate || sentence.kind == BlockKind::kDateline) continue;
      std::map<std::string, Candidate> best;  // one project of a kind in a sentence
      collect(sentence, LexiconClass::kProject, best);
      collect(sentence, LexiconClass::kTopic, best);
      collect_titled(sentence, best);
      for (auto& [kind, candidate] : best) add(sentence, candidate);
    }
  }

 private:
  void collect(const Sentence& sentence, LexiconClass kind, std::map<std::string, Candidate>& best) {
    const auto& hits = scene_.hits.of(kind);
    for (auto it = std::ranges::lower_bound(hits, sentence.first_token, {}, &Hit::first_token);
         it != hits.end() && it->first_token < sentence.end_token; ++it) {
      const LexiconEntry& entry = scene_.pack.lexicon.entry(it->entry);
      const bool named = kind == LexiconClass::kProject;
      if ((!named && !anchored(sentence, *it)) || in_a_name(*it)) continue;
      const Candidate candidate{entry.value, it->first_token, it->end_token, entry.line,
                                named ? kNamedConfidence : kAnchoredConfidence};
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
      if (longer && it->end_token >= topic.end_token &&
          scene_.document.tokens[it->first_token].shape != Shape::kLower)
        return true;
    }
    return false;
  }

  // "the project «Living rivers»": what it is about its name tells, else its sentence.
  void collect_titled(const Sentence& sentence, std::map<std::string, Candidate>& best) {
    const auto& anchors = scene_.hits.of(LexiconClass::kTitledProject);
    for (auto it = std::ranges::lower_bound(anchors, sentence.first_token, {}, &Hit::first_token);
         it != anchors.end() && it->first_token < sentence.end_token; ++it) {
      const std::uint32_t end = quoted_end(sentence, it->end_token);
      if (end == it->end_token) continue;
      const std::uint32_t line = scene_.pack.lexicon.entry(it->entry).line;
      std::string kind = kind_within(it->end_token, end);
      if (kind.empty()) kind = kind_within(sentence.first_token, sentence.end_token);
      if (kind.empty()) kind = kOtherKind;
      std::erase_if(best, [&](const auto& one) {  // they are part of its name
        return one.second.first >= it->end_token && one.second.end <= end;
      });
      best.insert_or_assign(kind, Candidate{kind, it->first_token, end, line, kTitledConfidence});
    }
  }

  // Where the quotation that opens at `token` with a capital ends; `token` where none does.
  std::uint32_t quoted_end(const Sentence& sentence, std::uint32_t token) const {
    const std::uint32_t limit = std::min(sentence.end_token, token + kLongestProjectName);
    if (token + 2 >= limit || !is_quote_token(token) || scene_.document.tokens[token + 1].shape == Shape::kLower)
      return token;
    for (std::uint32_t at = token + 2; at < limit; ++at) {
      if (is_quote_token(at)) return at + 1;
    }
    return token;
  }

  bool is_quote_token(std::uint32_t token) const {
    const std::string_view mark = scene_.document.word(scene_.document.tokens[token]);
    return mark == "«" || mark == "»" || mark == "\"" || mark == "“" || mark == "”";
  }

  std::string kind_within(std::uint32_t first, std::uint32_t end) const {
    for (const LexiconClass kind : {LexiconClass::kProject, LexiconClass::kTopic}) {
      const auto& hits = scene_.hits.of(kind);
      const auto it = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
      if (it != hits.end() && it->first_token < end) return scene_.pack.lexicon.entry(it->entry).value;
    }
    return {};
  }

  bool anchored(const Sentence& sentence, const Hit& topic) const {
    const auto& anchors = scene_.hits.of(LexiconClass::kAnchor);
    const std::uint32_t from = std::max(
        sentence.first_token, topic.first_token > kAnchorDistance ? topic.first_token - kAnchorDistance : 0);
    const std::uint32_t to = std::min(sentence.end_token, topic.end_token + kAnchorDistance);
    return std::ranges::any_of(
        anchors, [&](const Hit& anchor) { return anchor.first_token >= from && anchor.first_token < to; });
  }

  // The noun phrase around the topic: to the nearest small words on both sides.
  void widen(const Sentence& sentence, Candidate& candidate) const {
    constexpr std::uint32_t kStops = kIsConjunction | kIsSubordinator | kIsRelative | kIsPassive |
                                     kIsPerfect | kIsDeterminer | kIsPossessive | kIsPreposition |
                                     kBeginsFrameVerb;
    const auto plain = [&](std::uint32_t token) {
      return scene_.document.tokens[token].kind == TokenKind::kWord && (facts_.flags[token] & kStops) == 0 &&
             facts_.mention[token] == kNone;
    };
    for (int i = 0; i < 3 && candidate.first > sentence.first_token && plain(candidate.first - 1); ++i)
      --candidate.first;
    for (int i = 0; i < 4 && candidate.end < sentence.end_token && plain(candidate.end); ++i) ++candidate.end;
  }

  // One project of a kind is told of: the surest telling, the text's before the title's.
  void add(const Sentence& sentence, Candidate candidate) {
    if (candidate.confidence < kTitledConfidence) widen(sentence, candidate);
    const Span at =
        quote_of_tokens(scene_.document, candidate.first, candidate.end, candidate.first, candidate.end);
    for (Project& other : out_) {
      if (other.kind != candidate.kind) continue;
      const bool in_title = other.quote.begin < title_end_ && at.begin >= title_end_;
      if (candidate.confidence > other.origin.confidence ||
          (in_title && candidate.confidence >= other.origin.confidence))
        break;
      return;
    }
    Project project;
    project.what = std::string(scene_.document.text.substr(at.begin, at.end - at.begin));
    std::ranges::replace(project.what, '\n', ' ');
    project.kind = candidate.kind;
    project.quote = at;
    project.origin = {fmt::format("{}/topics.ini:{}", scene_.pack.folder, candidate.line),
                      candidate.confidence};
    std::erase_if(out_, [&](const Project& other) { return other.kind == project.kind; });
    out_.push_back(std::move(project));
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  std::vector<Project>& out_;
  std::uint32_t title_end_;
};

}  // namespace

void find_projects(const Scene& scene, const TokenFacts& facts, std::vector<Project>& out) {
  ProjectFinder(scene, facts, out).run();
  std::ranges::sort(out, {}, [](const Project& project) { return project.quote.begin; });
}

}  // namespace concord::reading
