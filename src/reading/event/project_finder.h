// Projects: what the parties build, fund or study together, found by their topics (topics.ini) near words
// that make a topic a project.
#pragma once

#include "reading/event/syntax.h"
#include "reading/reading.h"

namespace concord::reading {

// `told`: by sentence, whether it tells of what was done, agreed or promised.
void find_projects(const Scene& scene, const TokenFacts& facts, std::vector<bool> told,
                   std::vector<Project>& out);

}  // namespace concord::reading
