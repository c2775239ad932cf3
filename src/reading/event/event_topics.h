// What an event was about: the kinds of project (topics.ini) that its own words name, or, where they name
// none, those that its paragraph names. An analyst follows hydrogen or forests, not only states and people.
#pragma once

#include <string>
#include <vector>

#include "reading/event/syntax.h"
#include "reading/event/token_facts.h"

namespace concord::reading {

// In the order of the text, each once; empty where neither names any. What is part of an actor's name or
// office ("the Ministry of Forests") says who met, not what about.
std::vector<std::string> topics_of(const Scene& scene, const TokenFacts& facts, Span quote);

}  // namespace concord::reading
