// The projects that a report has told of so far, each once: the surest telling, the text's before the
// title's.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "reading/event/project_candidate.h"
#include "reading/event/project_extent.h"
#include "reading/event/syntax.h"
#include "reading/reading.h"

namespace concord::reading {

using ProjectNameWords = std::set<std::string>;  // what tells a project from others of its kind

// Whether two tellings of a kind may be of one project: one has no name, or they share half of the words of
// the shorter one.
bool may_be_one(const ProjectNameWords& a, const ProjectNameWords& b);

// All it is made of must outlive it.
class ToldProjects {
 public:
  ToldProjects(const Scene& scene, const ProjectWords& words)
      : scene_(scene), words_(words), title_end_(title_end(scene.document)) {}

  void add(const Sentence& sentence, ProjectCandidate candidate, bool told);
  // The words with capitals of a noun phrase, but the one that only begins the sentence.
  ProjectNameWords name_of(const Sentence& sentence, const ProjectCandidate& candidate) const;
  void move_to(std::vector<Project>& out);

 private:
  struct Told {
    Project project;
    ProjectNameWords name;
    bool by_act = false;  // in a sentence that tells an act
  };

  const Scene& scene_;
  const ProjectWords& words_;
  std::uint32_t title_end_;
  std::vector<Told> told_;
};

}  // namespace concord::reading
