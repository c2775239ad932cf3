// Everything that reads one language: its pack and the stages built from it. The engine has one for each
// language, and the check of a pack uses the same stages for the examples of its frames.
#pragma once

#include <bitset>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/error.h"
#include "reading/event/report_reader.h"
#include "reading/mention/mention_finder.h"
#include "reading/pack/pack.h"
#include "reading/text/text_reader.h"

namespace concord::reading {

// The word forms that a thread has met in one language.
struct KnownForms {
  explicit KnownForms(const Morphology& morphology) : words(morphology) {}
  FormCache words;
  FormPhrases phrases;
};

// What a thread keeps from one report to the next, so that reading allocates little. One for each thread.
struct Workspace {
  std::map<std::uint64_t, KnownForms> forms;  // by speaker
  Document document;
  Hits hits;
  ReportMemory events;
  Mentions found;  // in the end with sums of money and pronouns
};

class Speaker {
 public:
  // kInput where the pack's transliteration is unknown.
  static Result<Speaker> make(std::unique_ptr<const Pack> pack);

  const Pack& pack() const { return *pack_; }

  // The first stages alone, into `work`: the words of the text and the phrases of the lexicon in it.
  void find_phrases(std::string_view text, Workspace& work) const;

  // Whether a few words of a text leave no doubt that they are of this language: many are its small words
  // and, where the pack has a dictionary, nearly all stand in it.
  bool knows_at_a_glance(std::string_view text, std::span<const Token> tokens, Workspace& work) const;

  // All stages before events, into `work`, which the result borrows together with the text and this.
  // `published` is the day that somebody told beside the text.
  Scene read(std::string_view text, Workspace& work,
             const std::optional<PartialDate>& published = std::nullopt) const;

 private:
  struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };
  Speaker(std::unique_ptr<const Pack> pack, TextReader text, MentionFinder mentions);

  std::unique_ptr<const Pack> pack_;
  TextReader text_;
  MentionFinder mentions_;
  std::unordered_set<std::string, WordHash, std::equal_to<>> small_words_;  // prepositions, conjunctions ...
  std::bitset<4096> small_beginnings_;  // their first bytes and lengths: most words are none of them
  std::uint64_t
      id_;  // in this process: a cache of forms must not outlive its morphology under another's name
};

}  // namespace concord::reading
