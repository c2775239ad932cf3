// What a sentence may tell as projects, one of a kind, and which of these are one: two kinds that share
// words, and a project and what it is for.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "reading/event/project_extent.h"
#include "reading/event/syntax.h"

namespace concord::reading {

struct ProjectCandidate {
  std::string kind;
  ProjectExtent at;
  std::uint32_t line = 0;
  double confidence = 0;
  ProjectExtent phrase{};  // its words that a pack has
  ProjectExtent field{};   // the words that alone only name a field of policy or a harm; else empty
};

using ProjectsByKind = std::map<std::string, ProjectCandidate>;

inline constexpr std::string_view kOtherKind = "other";

// "mangrove reforestation": of two kinds that share words, the surer and then the longer phrase tells which.
void drop_overlapping(ProjectsByKind& projects);

// "restoration of coastal wetlands": a project of no kind of its own is part of what says its kind.
void join_to_its_kind(ProjectsByKind& projects);

// "a project for improving rainwater harvesting", "a centre for warnings of floods": one project, of the kind
// that comes first unless that is no kind of its own.
void join_purposes(const Scene& scene, const TokenFacts& facts, ProjectsByKind& projects);

// "wind farms in (Kent)"
bool names_place(const Scene& scene, const TokenFacts& facts, const ProjectCandidate& candidate);
// "the Nurek (hydropower plant)": words with capitals beside those of the pack.
bool has_own_name(const Scene& scene, const Sentence& sentence, const ProjectCandidate& candidate);

// "a pilot project to close coal plants": what does not tell its kind has that of the words behind it.
void settle_kind(const Scene& scene, const Sentence& sentence, ProjectCandidate& candidate);

}  // namespace concord::reading
