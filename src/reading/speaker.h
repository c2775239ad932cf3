// Everything that reads one language: its pack and the stages built from it. The engine has one for each
// language, and the check of a pack uses the same stages for the examples of its frames.
#pragma once

#include <bitset>
#include <deque>
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

// What the stages make of one report.
struct Workpiece {
  Document document;
  Hits hits;
  Mentions found;  // in the end with sums of money and pronouns
};

// What a thread keeps from one report to the next, so that reading allocates little. One for each thread.
struct Workspace {
  std::map<std::uint64_t, KnownForms> forms;                // by speaker
  std::deque<Workpiece> pieces = std::deque<Workpiece>(1);  // of the reports that are read together
  MentionMemory mentions;
  EventMemory events;

  Workpiece& first() { return pieces.front(); }
  // Before a text is read, or several together: what all texts before left is no longer valid.
  void start(std::size_t texts = 1);
};

class Speaker {
 public:
  // kInput where the pack's transliteration is unknown.
  static Result<Speaker> make(std::unique_ptr<const Pack> pack);

  const Pack& pack() const { return *pack_; }

  // The first stages alone, into `piece`: the words of the text and the phrases of the lexicon in it.
  void find_phrases(std::string_view text, Workspace& work, Workpiece& piece) const;

  // Whether a few words of a text leave no doubt that they are of this language: many are its small words
  // and, where the pack has a dictionary, nearly all stand in it.
  bool knows_at_a_glance(std::string_view text, std::span<const Token> tokens, Workspace& work) const;

  // The stages between these and events. The result borrows the piece, the text and this. `published` is the
  // day that somebody told beside the text.
  Scene find_mentions(Workspace& work, Workpiece& piece,
                      const std::optional<PartialDate>& published = std::nullopt) const;

  // All stages before events of one text by itself, in the first piece.
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
