// What the verbs of a sentence may tell, clause by clause, and so what another of its clauses only declares:
// "is ready to assist" tells no help that was given.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "reading/event/match.h"
#include "reading/event/syntax.h"
#include "reading/event/token_facts.h"

namespace concord::reading {

class VerbsOfSentence {
 public:
  // All of them must outlive this.
  VerbsOfSentence(const Scene& scene, const TokenFacts& facts) : scene_(scene), facts_(facts) {}

  // `syntax` is that of the sentence looked at from now on.
  void start(const Syntax& syntax) {
    syntax_ = &syntax;
    verbs_.clear();
  }
  void add(std::uint32_t clause, EventType type) { verbs_.emplace_back(clause, type); }

  // Whether what the match tells is only declared or agreed on by the verb around it, and has not come yet.
  bool only_declare(const Match& match) const;

 private:
  bool gives_money(const Match& match) const;
  bool is_agreed_on(const Match& match) const;
  bool is_reason(const Match& match) const;
  bool tells_act(std::uint32_t clause) const;
  bool tells(std::uint32_t clause, EventType type) const;
  bool follows_talks(std::uint32_t clause) const;
  bool is_governed(const VerbGroup& verb) const;

  const Scene& scene_;
  const TokenFacts& facts_;
  const Syntax* syntax_ = nullptr;
  std::vector<std::pair<std::uint32_t, EventType>> verbs_;  // clauses with what their verb may tell
};

}  // namespace concord::reading
