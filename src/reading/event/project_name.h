// Projects that have a name of their own: "the project «Living rivers»", "the «Living rivers» project", "the
// Danube Wetlands Restoration Project".
#pragma once

#include <vector>

#include "reading/event/syntax.h"

namespace concord::reading {

struct ProjectName {
  std::uint32_t first = 0;  // tokens of the name with the noun that heads it
  std::uint32_t end = 0;
  std::uint32_t name_first = 0;  // tokens of the name, which says what the project is about
  std::uint32_t name_end = 0;
  std::uint32_t line = 0;  // of the noun in the pack
  bool quoted = false;     // quotation marks or words behind it tell that it is a name of a project
};

// The named projects of a sentence, in the order of the nouns that head them.
std::vector<ProjectName> project_names(const Scene& scene, const TokenFacts& facts, const Sentence& sentence);

}  // namespace concord::reading
