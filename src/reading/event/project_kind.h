// The kind of a project by the words that tell what it is about.
#pragma once

#include <cstdint>
#include <string>

#include "reading/event/syntax.h"

namespace concord::reading {

// That of the first project or topic in tokens first to end; empty where there is none.
std::string kind_within(const Scene& scene, std::uint32_t first, std::uint32_t end);

// "the Resilient Islands programme": that of words that only tell the kind of what is a project without them.
std::string kind_of_words(const Scene& scene, std::uint32_t first, std::uint32_t end);

}  // namespace concord::reading
