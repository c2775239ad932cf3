#include "reading/event/told_projects.h"

#include <algorithm>
#include <span>
#include <utility>

#include "reading/event/quote.h"
#include "reading/event/recent.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {

bool may_be_one(const ProjectNameWords& a, const ProjectNameWords& b) {
  const auto common = std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); });
  return 2 * static_cast<std::size_t>(common) >= std::min(a.size(), b.size());
}

ProjectNameWords ToldProjects::name_of(const Sentence& sentence, const ProjectCandidate& candidate) const {
  ProjectNameWords name;
  for (std::uint32_t at = candidate.at.first; at < candidate.at.end; ++at) {
    const Token& token = scene_.document.tokens[at];
    if (token.kind == TokenKind::kNumber) break;  // behind it stands a unit
    if (token.kind != TokenKind::kWord || token.shape == Shape::kLower) continue;
    if (at == sentence.first_token || sentence.kind == BlockKind::kTitle) continue;
    const bool in_phrase = at >= candidate.phrase.first && at < candidate.phrase.end;
    if (in_phrase && token.shape == Shape::kUpper) continue;  // "HPP"
    name.insert(fold(scene_.document.word(token)));
  }
  return name;
}

void ToldProjects::add(const Sentence& sentence, ProjectCandidate candidate, bool told) {
  if (candidate.at.end - candidate.at.first == 1) words_.take_anchor(sentence, candidate.at);
  const Span at = quote_of_tokens(scene_.document, candidate.at.first, candidate.at.end, candidate.at.first,
                                  candidate.at.end);
  ProjectNameWords name = name_of(sentence, candidate);
  const std::span<Told> compared = recent(told_);
  const auto known = std::ranges::find_if(compared, [&](const Told& one) {
    return one.project.kind == candidate.kind && may_be_one(one.name, name);
  });
  if (known != compared.end()) {
    const Project& other = known->project;
    const bool in_title = other.quote.begin < title_end_ && at.begin >= title_end_;
    const bool fuller =
        (at.end - at.begin > other.what.size() && (told || !known->by_act || !name.empty())) &&
        at.begin >= title_end_;
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
  told_.push_back({std::move(project), std::move(name), told});
}

void ToldProjects::move_to(std::vector<Project>& out) {
  for (Told& told : told_) out.push_back(std::move(told.project));
  told_.clear();
}

}  // namespace concord::reading
