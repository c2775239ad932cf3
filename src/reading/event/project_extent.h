// Which words around a topic belong to what a project is called: "large floating (solar park)".
#pragma once

#include <cstdint>

#include "reading/event/token_facts.h"

namespace concord::reading {

inline constexpr std::uint32_t kAnchorDistance = 8;  // tokens between a topic and what makes it a project

struct ProjectExtent {
  std::uint32_t first = 0;  // tokens
  std::uint32_t end = 0;
};

// All it is made of must outlive it.
class ProjectWords {
 public:
  ProjectWords(const Scene& scene, const TokenFacts& facts) : scene_(scene), facts_(facts) {}

  // The noun phrase around a topic: to the nearest small words on both sides; names of places and words with
  // capitals before it belong to it.
  void widen(const Sentence& sentence, ProjectExtent& at) const;
  // A topic of one word says what it is about with the word beside it that makes it a project.
  void take_anchor(const Sentence& sentence, ProjectExtent& at) const;
  // Whether all that a phrase adds to a field of policy or a harm says nothing of what is done about it:
  // "climate finance", and not "a plan for wetlands", "fighting drought". No field, no such phrase.
  bool is_only(const Sentence& sentence, const ProjectExtent& at, const ProjectExtent& field) const;
  // "темы водорода", "в области водорода": such a word is no part of what the project is called.
  bool is_about(const Hit& anchor) const;

 private:
  const Token& token(std::uint32_t index) const { return scene_.document.tokens[index]; }
  bool is_about(std::uint32_t token) const;
  bool in_preposition(const Sentence& sentence, std::uint32_t at) const;
  bool is_plain(const Sentence& sentence, std::uint32_t at) const;
  bool is_named(std::uint32_t at) const;
  bool is_direct(std::uint32_t at) const;
  bool ends_founding(const Sentence& sentence, std::uint32_t at) const;
  bool is_other_phrase(std::uint32_t before, std::uint32_t first) const;
  bool is_part(const Hit& anchor) const;
  bool is_one_phrase(std::uint32_t first, std::uint32_t end) const;

  const Scene& scene_;
  const TokenFacts& facts_;
};

}  // namespace concord::reading
