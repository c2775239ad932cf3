// What makes a topic a project: a word of doing near it, a number of things, or a project of that topic.
#pragma once

#include "reading/event/project_extent.h"

namespace concord::reading {

// All it is made of must outlive it.
class ProjectAnchors {
 public:
  ProjectAnchors(const Scene& scene, const TokenFacts& facts, const ProjectWords& words)
      : scene_(scene), facts_(facts), words_(words) {}

  // "the construction of a large solar park", "200 solar lamps"
  bool anchored(const Sentence& sentence, const Hit& topic) const;
  // "modernisation of distribution networks", "a programme against drought": as sure as a phrase.
  bool is_worked_on(const Sentence& sentence, const Hit& topic) const;

 private:
  bool is_counted(const Sentence& sentence, const Hit& topic) const;
  bool is_of_a_project(const Sentence& sentence, std::uint32_t end) const;

  const Scene& scene_;
  const TokenFacts& facts_;
  const ProjectWords& words_;
};

}  // namespace concord::reading
