// Verb groups: which verbs, auxiliaries and adverbs make up one predicate ("has also recently been signed").
#pragma once

#include "reading/event/verb_form.h"

namespace concord::reading {

// The bits of Case that a token may stand in as a noun or an adjective.
inline std::uint8_t cases_of(const Scene& scene, std::uint32_t token) {
  return scene.document.tokens[token].cases;
}

// Where a phrase of the lexicon from `token` to `end` ends before a mention begins.
std::uint32_t free_end(const TokenFacts& facts, std::uint32_t token, std::uint32_t end);

// Takes the tokens of a sentence from left to right; a group that is complete goes into `out`.
class VerbGroupReader {
 public:
  VerbGroupReader(const Scene& scene, const TokenFacts& facts, Syntax& out)
      : scene_(scene), facts_(facts), out_(out), sentence_(scene.document.sentences[out.sentence]) {}

  // Whether the token belongs to a verb group: as auxiliary, negation or verb. It then goes to end().
  bool join(std::uint32_t token);
  std::uint32_t end() const { return group_.end; }

  // Whether the sign or conjunction joins another bare verb to the group: "will develop, build and operate".
  bool join_verbs(std::uint32_t token) {
    return group_open_ && !scene_.pack.has_cases() && join_open(token);  // mostly none is open
  }

  // Whether the token may be an adverb within the group; the group decides when it closes.
  bool take_word(std::uint32_t token);

  // Ends the group, if one is open.
  void close() {
    if (group_open_) close_open();
  }

  // "to" before a verb is no preposition.
  bool begins_infinitive(std::uint32_t token) const;

 private:
  std::uint32_t flags(std::uint32_t token) const { return facts_.flags[token]; }
  std::uint32_t phrase_behind(std::uint32_t token) const;
  std::uint32_t verb_in_phrase(std::uint32_t token) const;
  bool is_mood_of_group(std::uint32_t token) const;
  bool is_bare_verb(std::uint32_t token) const;
  bool describes_next(std::uint32_t verb) const;
  bool is_modal(std::uint32_t token) const;
  bool opens_clause(std::uint32_t token) const;
  bool is_auxiliary_modal(std::uint32_t token) const;
  bool is_passive_participle(std::uint32_t token) const;
  void open(std::uint32_t token);
  void close_open();
  bool join_open(std::uint32_t token);
  bool opens_future(std::uint32_t verb) const;
  void set_form(const VerbUse& use, std::uint32_t token, bool is_auxiliary);
  void take_passive_in_phrase(std::uint32_t first, std::uint32_t end);

  const Scene& scene_;
  const TokenFacts& facts_;
  Syntax& out_;
  const Sentence& sentence_;
  VerbGroup group_;
  bool group_open_ = false;
  bool head_is_verb_ = false;
  bool passive_auxiliary_ = false;
  bool marked_infinitive_ = false;
  std::uint32_t words_inside_ = 0;
  std::uint32_t last_of_group_ = 0;
};

}  // namespace concord::reading
